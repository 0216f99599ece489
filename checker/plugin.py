"""The pytest plugin: on wherever passbound is installed.

- `@claim` functions of model files are test items (`pytest models/`);
- the fixtures `meter` and `async_meter` are stub LLMs that count, `openai_meter` counts what
  clients of `openai` ask, and `@pytest.mark.passbound(relation, at=(64,))` holds their ledger
  against a relation;
- a table at the end shows counted against proved, also of every `assert_counts`, and
  `--passbound-report FILE` writes it as JSON;
- `--hypothesis-profile=passbound-ci` is a profile for CI: the same examples every time.

Nothing heavy is imported before it is needed, since pytest loads this in every run.
"""

from __future__ import annotations

import json
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any, TypeAlias

import pytest

PROFILE = "passbound-ci"
SCHEMA = "passbound.counts/1"

_SEEN: pytest.StashKey[list[dict[str, Any]]] = pytest.StashKey()
_CLAIMS: pytest.StashKey[list[dict[str, Any]]] = pytest.StashKey()
_METER: pytest.StashKey[Any] = pytest.StashKey()
Rows: TypeAlias = list[dict[str, Any]]
_ROWS = 30
"""A table with more rows than this shows only those where a bound was not reached."""


# --- settings ----------------------------------------------------------------------------------


def pytest_addoption(parser: pytest.Parser) -> None:
    """The plugin's options."""
    group = parser.getgroup("passbound", "what agents cost (passbound)")
    group.addoption(
        "--passbound-report",
        metavar="FILE",
        help="write what was counted and what was proved as JSON",
    )
    group.addoption(
        "--passbound-allow-unknown",
        action="store_true",
        help="skip claims that are unknown instead of failing",
    )
    parser.addini(
        "passbound_claims", "collect the claims of model files", type="bool", default=True
    )


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Describe the marker, and listen to what is counted."""
    config.addinivalue_line(
        "markers",
        "passbound(relation, at, kind='exact', replies='', budget=None): hold the ledger of the "
        "`meter` (or `async_meter`) of a test against relation(*at); kind is 'exact', 'at most' "
        "or 'at least', replies are those of the stub, budget stops it",
    )
    config.stash[_SEEN] = []
    config.stash[_CLAIMS] = []
    if config.getoption("--hypothesis-profile", None) == PROFILE:
        _register()


def _register() -> None:
    from hypothesis import settings

    settings.register_profile(PROFILE, derandomize=True, deadline=None, print_blob=True)


# --- claims as items ---------------------------------------------------------------------------


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Model files, beside whatever else is collected in them."""
    if file_path.suffix != ".py" or not parent.config.getini("passbound_claims"):
        return None
    from passbound.checker.plugin_claims import ClaimFile, has_claims

    if not has_claims(file_path):
        return None
    file: pytest.Collector = ClaimFile.from_parent(parent, path=file_path)
    return file


# --- fixtures and the marker -------------------------------------------------------------------


@pytest.fixture
def meter(request: pytest.FixtureRequest) -> Iterator[Any]:
    """A stub LLM that counts, called synchronously; `ask(prompt)` and `generate(tokens, limit)`.

    Its replies are those of the `passbound` marker, empty ones by default.
    """
    from passbound.models.meter import Meter

    yield from _metered(request, Meter)


@pytest.fixture
def async_meter(request: pytest.FixtureRequest) -> Iterator[Any]:
    """A stub LLM that counts, called with `await`; see `meter`."""
    from passbound.models.meter import AsyncMeter

    yield from _metered(request, AsyncMeter)


@pytest.fixture
def openai_meter(request: pytest.FixtureRequest) -> Iterator[Any]:
    """Counts what clients of `openai` ask in a test, wherever they are built."""
    from passbound.models.openai_meter import meter_openai

    with meter_openai() as counting:
        request.node.stash[_METER] = counting
        yield counting


def _metered(request: pytest.FixtureRequest, kind: Any) -> Iterator[Any]:
    from passbound.models.oracle import Oracle

    marker = request.node.get_closest_marker("passbound")
    named = {} if marker is None else marker.kwargs
    counting = kind(Oracle(named.get("replies", "")))
    request.node.stash[_METER] = counting
    with counting.limit(**(named.get("budget") or {})):
        yield counting


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, None, None]:
    """After a marked test: its ledger against the relation."""
    from passbound.checker import observed

    def listen(seen: observed.Observations) -> None:
        item.config.stash[_SEEN].append(seen.as_dict())

    observed.LISTENERS.append(listen)
    try:
        yield
        marker = item.get_closest_marker("passbound")
        if marker is not None:
            from passbound.checker.plugin_marker import hold

            hold(item.name, marker, item.stash.get(_METER, None))
    finally:
        observed.LISTENERS.remove(listen)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, Any, Any]:
    """Note the verdict of a claim."""
    report = yield
    found = dict(item.user_properties)
    if report.when == "call" and "verdict" in found:
        item.config.stash[_CLAIMS].append({"claim": item.nodeid, **found})
    return report


# --- the end of a run --------------------------------------------------------------------------


def pytest_sessionfinish(session: pytest.Session) -> None:
    """In a worker of pytest-xdist: hand over what was seen."""
    output = getattr(session.config, "workeroutput", None)
    if output is not None:
        output["passbound_seen"] = session.config.stash[_SEEN]
        output["passbound_claims"] = session.config.stash[_CLAIMS]


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """In the controller of pytest-xdist: take over what a worker has seen."""
    output = getattr(node, "workeroutput", {})
    node.config.stash[_SEEN].extend(output.get("passbound_seen", []))
    node.config.stash[_CLAIMS].extend(output.get("passbound_claims", []))


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """The table, and the report file."""
    seen = sorted(_noted(config, _SEEN), key=lambda row: str(row["name"]))
    if seen:
        _table(terminalreporter, seen, config.get_verbosity() > 0)
    path = config.getoption("passbound_report")
    if path:
        from passbound.checker.writing import write_text

        claims = sorted(_noted(config, _CLAIMS), key=lambda row: str(row["claim"]))
        data = {"schema": SCHEMA, "counts": seen, "claims": claims}
        write_text(path, json.dumps(data, indent=1) + "\n")
        terminalreporter.write_line(f"passbound: wrote {path}")


def _noted(config: pytest.Config, key: pytest.StashKey[Rows]) -> Rows:
    return config.stash[key]


def _table(out: Any, seen: list[dict[str, Any]], verbose: bool) -> None:
    """A row a program and relation: how many runs, and how near they came to the bound."""
    rows = [_row(row) for row in seen]
    open_rows = [row for row in rows if not row[-1]]
    shown = rows if verbose or len(rows) <= _ROWS else open_rows
    out.section("passbound: counted against proved", sep="-")
    width = max((len(name) for name, _, _ in shown), default=0)
    for name, text, _ in shown:
        out.write_line(f"{name:<{width}}  {text}")
    hidden = len(rows) - len(shown)
    if hidden:
        out.write_line(f"{hidden} more relations were met at every size (shown with -v)")


def _row(row: dict[str, Any]) -> tuple[str, str, bool]:
    sizes = row["sizes"]
    met = sum(size["counted"] == size["bound"] for size in sizes)
    text = f"{row['kind']:<8}  {row['runs']:>5} runs, met at {met} of {len(sizes)} sizes"
    if met < len(sizes):
        far = max(sizes, key=lambda size: abs(1 - float(size["share"])))
        at = ", ".join(f"{name} = {value}" for name, value in far["at"].items())
        text += f"; farthest {far['counted']:,} of {far['bound']:,} {row['unit']} at {at}"
    return row["name"], text, met == len(sizes)
