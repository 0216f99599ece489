"""Figures of the library's site: how long it takes to build, to open and to search.

`pytest -m benchmark -s tests/benchmarks/test_library_figures.py` prints them.
"""

from __future__ import annotations

import json
import shutil
import statistics
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from extras import need

from passbound.checker.library.data import dumps
from passbound.checker.library.site import build
from passbound.checker.library.store import read

pytestmark = pytest.mark.benchmark

ENTRIES = 1_000
WORDS = ("merge sort", "debate tokens", "n log n", "how many calls to sort 1,000 documents")


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    sync_api = need("playwright.sync_api")
    found = shutil.which("chromium")
    if found is None:
        pytest.skip("there is no Chromium")
    with sync_api.sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield started
        started.close()


def test_the_whole_site(tmp_path: Path, browser: Any) -> None:
    for guide in (False, True):
        built = build(tmp_path / "site", guide=guide)
        with_guide = "with" if built.guide else "without"
        print(
            f"\nsite: {built.pages} pages {with_guide} the guide, {built.size / 1e6:.0f} MB, ",
            end="",
        )
        print(f"in {built.seconds:.1f} s")
    sizes = [path.stat().st_size for path in (tmp_path / "site").glob("*/*.html")]
    print(f"largest page {max(sizes) / 1e3:.0f} kB, median {statistics.median(sizes) / 1e3:.0f} kB")
    for name in ("index", "problems/sort-n-items", "theorems/merge_sort.upper"):
        times = [opened(browser, tmp_path / "site" / f"{name}.html") for _ in range(5)]
        interactive, loaded = (statistics.median(column) for column in zip(*times, strict=True))
        print(f"{name}: interactive after {interactive:.0f} ms, loaded after {loaded:.0f} ms")


def opened(browser: Any, path: Path) -> tuple[float, float]:
    """Milliseconds until a page is interactive, and until it is loaded."""
    page = browser.new_page()
    page.goto(path.as_uri())
    timing = page.evaluate(
        "(() => { const t = performance.getEntriesByType('navigation')[0];"
        " return [t.domContentLoadedEventEnd, t.loadEventEnd]; })()"
    )
    page.close()
    return timing[0], timing[1]


def test_search_over_a_thousand_entries(tmp_path: Path, browser: Any) -> None:
    library = read()
    folder = tmp_path / "proofs" / "theorems"
    folder.mkdir(parents=True)
    entries = list(library.decompositions.values())
    count = number = 0
    while count < ENTRIES:
        entry = entries[number % len(entries)]
        name = entry.name if number < len(entries) else f"{entry.name}_{number}"
        theorems = tuple(
            evolve(
                t,
                name=f"{name}.{t.name.rpartition('.')[2]}",
                decomposition=name,
                digest=None,
                lean=None,
                related=(),
            )
            for t in entry.theorems[: ENTRIES - count]
        )
        (folder / f"{name}.json").write_text(dumps(evolve(entry, name=name, theorems=theorems)))
        count += len(theorems)
        number += 1
    began = time.perf_counter()
    build(tmp_path / "site", guide=False, folder=tmp_path / "proofs")
    print(f"\n{count:,} entries: built in {time.perf_counter() - began:.1f} s")
    page = browser.new_page()
    page.goto((tmp_path / "site" / "index.html").as_uri())
    assert page.locator("#rows > li").count() == ENTRIES
    times = page.evaluate(
        """async (words) => {
            const box = document.getElementById("q"), times = [];
            for (const text of words) for (let i = 1; i <= text.length; i++) {
                const began = performance.now();
                box.value = text.slice(0, i);
                box.dispatchEvent(new Event("input"));
                document.body.offsetHeight;  // the layout belongs to it
                times.push(performance.now() - began);
                await new Promise((done) => setTimeout(done, 20));
            }
            return times;
        }""",
        list(WORDS),
    )
    times.sort()
    print(
        f"search: {len(times)} keystrokes, median {statistics.median(times):.1f} ms, "
        f"p95 {times[int(len(times) * 0.95)]:.1f} ms, worst {times[-1]:.1f} ms"
    )
    page.close()


def test_reading_the_library() -> None:
    began = time.perf_counter()
    library = read()
    reading = time.perf_counter() - began
    began = time.perf_counter()
    broken = [t.name for t in library.theorems.values() if library.broken_parts(t)]
    checking = time.perf_counter() - began
    size = sum(
        len(json.dumps(path.name)) + path.stat().st_size for path in library.folder.rglob("*.*")
    )
    print(
        f"\n{len(library.theorems)} theorems, {size / 1e6:.1f} MB: read in {reading:.2f} s, ",
        end="",
    )
    print(f"all certificates re-checked in {checking:.1f} s, {len(broken)} broken")
