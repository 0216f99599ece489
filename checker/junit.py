"""A report as JUnit XML, which CI systems show as test results: a suite a file, a case a claim."""

from __future__ import annotations

import re
from xml.etree import ElementTree as Xml

from passbound.checker.report import Item, Report, Verdict
from passbound.checker.report_text import explanation

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit(report: Report, allow_unknown: bool = False) -> str:
    """The report as XML text."""
    suites: dict[str, list[Item]] = {}
    items: list[Item] = [*report.errors, *report.verdicts]
    for item in items:
        suites.setdefault(item.file, []).append(item)
    root = Xml.Element("testsuites", name="passbound")
    for file, items in suites.items():
        root.append(_suite(file, items, allow_unknown))
    for count in ("tests", "failures", "errors", "skipped"):
        root.set(count, str(sum(int(suite.get(count, "0")) for suite in root)))
    root.set("time", f"{report.seconds:.3f}")
    Xml.indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{Xml.tostring(root, encoding="unicode")}\n'


def _suite(file: str, items: list[Item], allow_unknown: bool) -> Xml.Element:
    suite = Xml.Element("testsuite", name=_text(file))
    for item in items:
        suite.append(_case(item, allow_unknown))
    counted = {"failures": "failure", "errors": "error", "skipped": "skipped"}
    suite.set("tests", str(len(items)))
    for attribute, tag in counted.items():
        suite.set(attribute, str(len(suite.findall(f"testcase/{tag}"))))
    seconds = sum(item.seconds for item in items if isinstance(item, Verdict))
    suite.set("time", f"{seconds:.3f}")
    return suite


def _case(item: Item, allow_unknown: bool) -> Xml.Element:
    name = item.claim or item.file
    group, _, last = name.rpartition(".")
    case = Xml.Element(
        "testcase", classname=_text(group or item.file), name=_text(last), file=_text(item.file)
    )
    case.set("line", str(item.line))
    if not isinstance(item, Verdict):
        child = Xml.SubElement(case, "error", type="error", message=_text(item.message))
        child.text = _text(f"{item.file}:{item.line}:{item.column}: {item.message}")
        return case
    case.set("time", f"{item.seconds:.3f}")
    tag = "failure" if item.opposite else "skipped" if item.open and allow_unknown else None
    if item.open and not allow_unknown:
        tag = "failure"
    if tag is not None:
        notes = explanation(item)
        child = Xml.SubElement(case, tag, message=_text(notes[0] if notes else item.verdict))
        child.set("type", item.verdict)
        child.text = _text("\n".join((f"{item.file}:{item.line}: {item.verdict}", *notes)))
    return case


def _text(text: str) -> str:
    """The text without the characters that XML does not have."""
    return _NOT_XML.sub("?", text)
