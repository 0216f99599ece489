"""Malformed model files: an error with its place, never a traceback."""

import re

import pytest
from claims import claim_files
from hypothesis import HealthCheck, example, given, note, settings
from hypothesis import strategies as st
from programs import HEADER

from passbound.models.errors import EvaluationError
from passbound.models.evaluate import Evaluator
from passbound.models.printer import module_source
from passbound.models.reader import read_file, read_source

TOKEN = re.compile(r"\w+|\*\*|//|[<>=!]=|\s+|.", re.DOTALL)
PIECES = [
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ":",
    ",",
    ".",
    ";",
    "@",
    "=",
    "==",
    "!=",
    "<=",
    "**",
    "//",
    "/",
    "%",
    "*",
    "+",
    "-",
    "->",
    ":=",
    "~",
    "^",
    "|",
    "&",
    "<<",
    "\\",
    "#",
    "'",
    '"',
    "'''",
    "`",
    "$",
    "?",
    "!",
    "lambda",
    "def",
    "class",
    "if",
    "elif",
    "else",
    "while",
    "for",
    "in",
    "not",
    "and",
    "or",
    "return",
    "assert",
    "yield",
    "await",
    "async",
    "with",
    "try",
    "except",
    "raise",
    "global",
    "nonlocal",
    "del",
    "pass",
    "break",
    "continue",
    "import",
    "from",
    "as",
    "None",
    "True",
    "match",
    "case",
    "n",
    "k",
    "f",
    "g",
    "h",
    "c",
    "K",
    "0",
    "1",
    "2",
    "1.5",
    "1e400",
    "1e9999999",
    "1j",
    "0x_f",
    "10**9",
    "2**64",
    "9999999999999999999999",
    "x0_0",
    "half",
    "relation",
    "claim",
    "O",
    "Theta",
    "log2",
    "clog2",
    "cdiv",
    "max",
    "min",
    "sum",
    "range",
    "unit=",
    "expect=",
    "*args",
    "**kw",
    "/,",
    "f'{n}'",
    "b'x'",
    "é",
    "变量",
    "ö",
    "\u2028",
    "\x0c",
    "\t",
    "\ufeff",
    "\x00",
    "\r",
    "\n",
]
PIECES += [" ", "\n    ", "\n        ", "  # é comment\n"]


@st.composite
def mutants(draw):
    """A model file with a few tokens changed, left out, doubled or swapped."""
    tokens = TOKEN.findall(draw(claim_files()))
    for _ in range(draw(st.integers(1, 4))):
        i = draw(st.integers(0, len(tokens) - 1))
        kind = draw(st.sampled_from(["replace", "drop", "double", "insert", "swap", "cut"]))
        piece = draw(st.sampled_from(PIECES) | st.text(max_size=3))
        if kind == "replace":
            tokens[i] = piece
        elif kind == "drop":
            tokens[i] = ""
        elif kind == "double":
            tokens[i] *= 2
        elif kind == "insert":
            tokens.insert(i, piece)
        elif kind == "swap":
            j = draw(st.integers(0, len(tokens) - 1))
            tokens[i], tokens[j] = tokens[j], tokens[i]
        else:
            del tokens[i : i + draw(st.integers(1, 9))]
        tokens = tokens or [""]
    return "".join(tokens)


def check(text):
    """Read a text; whatever is wrong with it has a place inside of it."""
    module = read_source(text, "mutant.py")
    lines = re.split(r"\r\n|\r|\n", text.removeprefix("\ufeff"))
    for error in module.errors:
        span = error.span
        assert error.message
        assert "\n" not in error.message
        assert 1 <= span.line <= span.end_line <= len(lines)
        assert 1 <= span.column <= len(lines[span.line - 1]) + 1
        assert 1 <= span.end_column <= len(lines[span.end_line - 1]) + 1
        assert (span.line, span.column) <= (span.end_line, span.end_column)
    places = [(error.span.line, error.span.column) for error in module.errors]
    assert places == sorted(places)
    return module


@settings(max_examples=1500, deadline=None, suppress_health_check=list(HealthCheck))
@given(mutants())
def test_a_mutated_file_gives_errors_inside_of_it(text):
    note(text)
    check(text)


@settings(max_examples=300, deadline=None)
@given(st.text())
@example("\ud800")
@example("passbound \x00")
def test_any_text_can_be_read(text):
    check("import passbound.models as p\n" + text)
    assert check(text.replace("passbound", "")).errors == ()


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=60), st.sampled_from(["", "# coding: latin-1\n", "# coding: utf-7\n"]))
def test_any_bytes_can_be_read(tmp_path_factory, data, cookie):
    path = tmp_path_factory.getbasetemp() / "bytes.py"
    path.write_bytes(cookie.encode() + b"import passbound\n" + data)
    for error in read_file(path).errors:
        assert error.span.line >= 1
        assert error.span.column >= 1


def deep(text):
    return HEADER + f"@relation\ndef f(n):\n    return {text}\n"


REFUSED = {
    "parentheses": deep("(" * 5000 + "n" + ")" * 5000),
    "minus signs": deep("-" * 99 + "n + " + "-" * 500 + "n"),
    "many minus signs": deep("-" * 100_000 + "n"),
    "terms": deep(" + ".join(["n"] * 500)),
    "many terms": deep(" + ".join(["n"] * 50_000)),
    "calls": deep("f(" * 120 + "n" + ")" * 120),
    "conditional expressions": deep("n if n else " * 900 + "n"),
    "digits": deep("9" * 5000),
    "hexadecimal digits": deep("0x" + "f" * 100_000),
    "attributes": deep("n" + ".a" * 3000),
    "sums in ranges": deep(
        "".join(f"sum(n for i{i} in range(" for i in range(40)) + "n" + "))" * 40
    ),
    "sums in sums": deep("sum(" * 40 + "n" + "".join(f" for i{i} in range(n))" for i in range(40))),
    "constant": HEADER + "X = 10 ** 1000000000\n" + "@relation\ndef f(n):\n    return X\n",
    "lines": deep("n").replace(
        "    return", "    if n > 1:\n        return 1\n" * 5000 + "    return"
    ),
    "indentation": deep("n").replace(
        "    return n\n", "".join("    " * i + "if n > 1:\n" for i in range(1, 98))
    ),
    "decorators": HEADER + "@relation\n" * 3000 + "def f(n):\n    return 1\n",
    "claims": HEADER + "".join(f"@claim\ndef c{i}(n):\n    return n\n" for i in range(300)),
    "chain": HEADER + "@claim\ndef c(n):\n    return " + " <= ".join(["n"] * 3000) + "\n",
    "parts": HEADER + "@claim\ndef c(n):\n    return " + " and ".join(["n > 0"] * 3000) + "\n",
    "decimal": HEADER + "@claim\ndef c(n):\n    return n in O(1e-999999999 ** n)\n",
    "length": "from passbound.models import *\n" + "x" * 3_000_000,
}
EVALUATED = {
    "parentheses": deep("(" * 150 + "n" + ")" * 150),
    "minus signs": deep("-" * 98 + "n"),
    "terms": deep(" + ".join(["n"] * 99)),
    "floor divisions": deep(" // ".join(["n"] * 99)),
    "powers": deep("10 ** 10 ** 10 ** 10 ** 10"),
    "maxima": deep("max(" * 60 + "1, 2" + ", 3)" * 60),
    "logarithms": deep("flog2(" * 90 + "2 ** 100" + ")" * 90),
    "calls": deep("f(" * 90 + "n" + ")" * 90),
    "conditions": deep("n").replace("return", f"assert {'not ' * 95}n > 1\n    return"),
    "disjunctions": deep("n").replace("return", f"assert {'n > 1 or ' * 900} n > 2\n    return"),
    "sums": deep("sum(" * 9 + "n" + "".join(f" for i{i} in range(n))" for i in range(9))),
    "sums in ranges": deep("".join(f"sum(n for i{i} in range(" for i in range(9)) + "n" + "))" * 9),
}


@pytest.mark.parametrize("text", REFUSED.values(), ids=REFUSED)
def test_what_is_too_large_is_refused_cleanly(text):
    assert check(text).errors


@pytest.mark.parametrize("text", EVALUATED.values(), ids=EVALUATED)
def test_what_is_large_is_evaluated_or_given_up(text):
    module = check(text)
    assert not module.errors
    evaluator = Evaluator(module.relations)
    for n in range(4):
        try:
            evaluator.call("f", (n,), 5000)
        except EvaluationError as error:
            assert str(error)
    assert read_source(module_source(module.relations), "again.py").relations == module.relations


def test_a_file_that_never_names_passbound_is_empty_whatever_is_in_it(tmp_path):
    for data in (b"\xff\xfe\x00", b"def f(:", b"\0" * 10, b"@law.relation\ndef f(n):\n return x\n"):
        path = tmp_path / "other.py"
        path.write_bytes(data)
        module = read_file(path)
        assert (module.relations, module.claims, module.errors) == ({}, (), ())


@pytest.mark.parametrize(
    "data, line",
    [
        (b"import passbound\nx = '\xff'\n", 2),
        (b"# coding: martian\nimport passbound\n", 1),
        (b"import passbound\nx = 1\0\n", 2),
        (b"import passbound\n\ndef f(:\n", 3),
        (b"\xef\xbb\xbfimport passbound\n\n)\n", 3),
    ],
)
def test_a_file_that_is_no_text_or_no_python_has_one_error(tmp_path, data, line):
    path = tmp_path / "bad.py"
    path.write_bytes(data)
    (error,) = read_file(path).errors
    assert error.span.line == line


def test_a_missing_file_and_a_folder_are_errors(tmp_path):
    for path in (tmp_path / "nothing.py", tmp_path):
        (error,) = read_file(path).errors
        assert "cannot be read" in error.message
