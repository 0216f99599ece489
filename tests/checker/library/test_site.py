"""The site in a real browser: what a reader does with it, and that nothing leaves the machine."""

from __future__ import annotations

import json
import re
import shutil
import threading
from collections.abc import Iterator
from functools import partial
from html.parser import HTMLParser
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from passbound.checker.library.site import build
from passbound.checker.library.site.pages import program, terms_of
from passbound.checker.library.store import Library
from passbound.checker.loading import BadInput
from passbound.models.errors import EvaluationError
from passbound.models.evaluate import Evaluator

LARGEST_PAGE = 300_000


@pytest.fixture
def page(browser: Any, site: Path) -> Iterator[Any]:
    """A page that fails the test where something is logged, or asked of another machine."""
    context = browser.new_context()
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(f"{message.type}: {message.text}"))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda r: said.append(r.url) if not local(r.url) else None)
    yield page
    context.close()
    assert said == []


def local(url: str) -> bool:
    return url.startswith(("file:", "data:", "http://127.0.0.1:"))


def address(site: Path, name: str) -> str:
    return (site / name).as_uri()


# --- what somebody comes for ---------------------------------------------------------------------


def test_how_many_calls_sort_a_thousand_documents_and_is_that_best(page: Any, site: Path) -> None:
    page.goto(address(site, "index.html"))
    page.fill("#q", "how many LLM calls does it take to sort 1,000 documents?")
    card = page.locator(".card:visible").first
    assert "Sort n items" in card.inner_text()
    assert "8,977" in card.inner_text()
    page.keyboard.press("Enter")
    page.wait_for_url("**/sort-n-items.html#n=1000")
    answer = page.locator("#verdict").inner_text()
    assert "merge sort" in answer
    assert "8,977" in answer
    assert "8,530" in answer
    assert "within 5.2 % of the best possible" in answer


def test_any_size_is_computed_exactly(page: Any, site: Path) -> None:
    page.goto(address(site, "problems/sort-n-items.html"))
    page.fill("input[name=n]", "64")
    assert page.locator("tr[data-relation=merge_sort] [data-value]").inner_text() == "321"
    page.fill("input[name=n]", "1")
    assert "So this is the best possible" in page.locator("#verdict").inner_text()
    page.fill("input[name=n]", "20000")
    assert page.locator("tr[data-relation=all_pairs] [data-value]").inner_text() == "199,990,000"
    page.fill("input[name=n]", "many")
    assert page.locator("input[name=n]").get_attribute("aria-invalid") == "true"
    page.click("#more")
    assert page.locator("tr[data-relation=merge_sort_rounds]").is_visible()


def test_a_limit_says_nothing_of_wider_calls(page: Any, site: Path) -> None:
    page.goto(address(site, "problems/find-the-best-of-n-items.html"))
    answer = page.locator("#verdict").inner_text()
    assert "knockout takes 999" in answer
    assert "best possible" in answer
    assert "group knockout takes 334" in answer


def test_search_and_filters(page: Any, site: Path) -> None:
    page.goto(address(site, "index.html"))
    everything = page.locator("#rows > li").count()
    assert everything > 340
    page.fill("#q", "debate")
    shown = page.locator("#rows > li:visible")
    assert 5 < shown.count() < 60
    assert all("debate" in text.lower() for text in shown.all_inner_texts()[:3])
    page.fill("#q", "n log n")
    names = " ".join(page.locator("#rows > li:visible").all_inner_texts())
    assert "merge_sort" in names
    page.fill("#q", "")
    page.select_option("[data-filter=unit]", "rounds")
    page.select_option("[data-filter=verdict]", "refuted")
    few = page.locator("#rows > li:visible")
    assert 0 < few.count() < 30
    assert all(item.get_attribute("data-verdict") == "refuted" for item in few.all())
    page.click("#clear")
    assert page.locator("#rows > li:visible").count() == everything
    page.select_option("[data-filter=paper]", "2305.14325")
    assert 0 < page.locator("#rows > li:visible").count() < 20
    page.click("#clear")
    page.fill("#q", "zebra crossing")
    assert page.locator("#none").is_visible()
    page.click("#reset")
    assert page.locator("#rows > li:visible").count() == everything


def test_the_keyboard_is_enough(page: Any, site: Path) -> None:
    page.goto(address(site, "index.html"))
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "q"
    page.keyboard.type("merge sort upper")
    assert page.locator("#rows > li:visible").count() >= 1
    page.keyboard.press("Escape")
    assert page.input_value("#q") == ""
    page.goto(address(site, "theorems/merge_sort.upper.html"))
    page.focus(".canvas")
    for _ in range(4):
        page.keyboard.press("ArrowRight")
    assert page.locator(".plot .readout").inner_text().startswith("n = 4")
    page.focus(".tree .node >> nth=1")
    assert page.locator(".tree .readout").inner_text().startswith("merge_sort(4) = ")
    box = page.evaluate(
        "getComputedStyle(document.activeElement.querySelector('rect')).strokeWidth"
    )
    assert float(box.removesuffix("px")) > 2


def test_the_plot_shows_counts_bounds_and_runs(page: Any, site: Path) -> None:
    page.goto(address(site, "theorems/merge_sort.upper.html"))
    assert page.locator(".canvas path.curve").count() == 2
    assert page.locator(".canvas circle.run").count() >= 10
    before = page.locator(".canvas svg").inner_html()
    button = page.locator("[data-axis=y]")
    button.click()
    assert button.get_attribute("aria-pressed") == "true"
    assert page.locator(".canvas svg").inner_html() != before
    page.select_option("[data-most]", "1024")
    page.hover(".canvas")
    assert re.match(r"n = \d+:", page.locator(".plot .readout").inner_text())
    page.click("text=The numbers")
    row = page.locator(".numbers tr", has=page.locator("th", has_text=re.compile("^64$")))
    assert [cell.strip() for cell in row.locator("td").all_inner_texts()[:2]] == ["321", "384"]


def test_a_theorem_page_has_what_a_reader_needs(page: Any, site: Path) -> None:
    page.goto(address(site, "theorems/merge_sort.upper.html"))
    text = page.locator("main").inner_text()
    for piece in (
        "Held by the Lean kernel",
        "propext",
        "Lemma 1",
        "counted runs",
        "Copy the claim",
    ):
        assert piece in text
    assert page.locator(".statement math").count() == 1
    for link in page.locator(".files a").all():
        assert (site / "theorems" / str(link.get_attribute("href"))).resolve().is_file()
    page.click(".copy")
    page.locator(".copy", has_text="Copied").wait_for()
    page.goto(address(site, "theorems/merge_sort.linear.html"))
    text = page.locator("main").inner_text()
    assert "n = 64" in text
    assert "321 against 320" in text


def test_it_reads_in_the_dark_on_a_phone_and_on_paper(browser: Any, site: Path) -> None:
    for options in (
        {"color_scheme": "dark"},
        {"viewport": {"width": 360, "height": 740}, "has_touch": True},
        {"reduced_motion": "reduce"},
    ):
        context = browser.new_context(**options)
        page = context.new_page()
        for name in ("index", "theorems/merge_sort.upper", "problems/sort-n-items"):
            page.goto(address(site, f"{name}.html"))
            wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
            assert wide <= 0, (name, options)
            assert contrast(page) >= 4.5, (name, options)
        page.emulate_media(media="print")
        assert not page.locator(".sizes").is_visible()
        context.close()


def contrast(page: Any) -> float:
    """The contrast of the softer text with the page."""
    colours = page.evaluate(
        "[...['--soft', '--paper']].map(v => { const e = document.createElement('i');"
        " e.style.color = `var(${v})`; document.body.append(e);"
        " const c = getComputedStyle(e).color; e.remove(); return c; })"
    )
    light = []
    for colour in colours:
        parts = [int(value) / 255 for value in re.findall(r"\d+", colour)[:3]]
        linear = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in parts]
        light.append(0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2])
    return (max(light) + 0.05) / (min(light) + 0.05)


def test_every_kind_of_page_is_quiet_and_works_without_a_server(page: Any, site: Path) -> None:
    names = [site / "index.html", *sorted((site / "problems").glob("*.html"))]
    names += sorted((site / "decompositions").glob("*.html"))[::9]
    names += sorted((site / "theorems").glob("*.html"))[::29]
    for name in names:
        page.goto(name.as_uri())
        assert page.locator("h1").count() == 1


def test_it_works_over_http(page: Any, site: Path) -> None:
    handler = partial(Quiet, directory=str(site))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        page.goto(f"http://127.0.0.1:{server.server_port}/problems/sort-n-items.html#n=500")
        assert "n = 500" in page.locator("#verdict").inner_text()
        server.shutdown()


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *args: object) -> None:
        pass


# --- values --------------------------------------------------------------------------------------


def test_the_page_computes_what_python_computes(browser: Any, site: Path, library: Library) -> None:
    page = browser.new_page()
    page.goto("about:blank")
    page.add_script_tag(
        content=(site / "static" / "exact.js").read_text() + "\nwindow.exact = exact;"
    )
    names = list(library.relations)
    code, keys = program(library, names)
    page.evaluate(code)
    terms = terms_of(library, names)
    evaluator = Evaluator(terms)
    asked: list[tuple[int, list[str]]] = []
    expected: list[str] = []
    for name, relation in terms.items():
        for size in (0, 1, 2, 3, 7, 10, 33):
            for other in (0, 1, 3):
                args = (size, *([other] * (len(relation.params) - 1)))
                try:
                    value = str(evaluator.call(name, args, 100_000))
                except EvaluationError:
                    value = "none"
                if len(value) < 3_000:
                    asked.append((keys[name], [str(arg) for arg in args]))
                    expected.append(value)
                if len(relation.params) == 1:
                    break
    answers = page.evaluate(
        "(asked) => asked.map(([key, args]) => { try {"
        " return exact.value(key, args.map(BigInt)).toString(); } catch { return 'none'; } })",
        asked,
    )
    page.close()
    wrong = [
        (asked[i], expected[i], answers[i]) for i in range(len(asked)) if answers[i] != expected[i]
    ]
    assert len(asked) > 1_000
    assert not wrong, wrong[:5]


# --- files ---------------------------------------------------------------------------------------


class Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.ids: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in ("href", "src") and value:
                self.found.append(value)
            if name == "id" and value:
                assert value not in self.ids, f"two elements are called {value}"
                self.ids.add(value)


def test_pages_are_small_and_their_links_lead_somewhere(site: Path) -> None:
    shared = sum(path.stat().st_size for path in (site / "static").iterdir())
    for path in sorted(site.rglob("*.html")):
        text = path.read_text("utf-8")
        script = path.with_suffix(".js")
        extra = script.stat().st_size if script.exists() else 0
        assert len(text.encode()) + shared + extra < LARGEST_PAGE, path
        links = Links()
        links.feed(text)
        for link in links.found:
            target, _, fragment = link.partition("#")
            if target.startswith(("data:", "https://arxiv.org/abs/")):
                continue
            assert "://" not in target, link
            there = (path.parent / target).resolve() if target else path
            assert there.is_file(), f"{path.name} links to {link}"
            if fragment and there == path:
                assert fragment in links.ids


HOSTILE = "</script><script>window.pwned = 1</script><img src=x onerror='window.pwned=2'>&\"'"


def test_what_files_say_is_escaped_everywhere(browser: Any, copy: Path, tmp_path: Path) -> None:
    path = copy / "theorems" / "merge_sort.json"
    data = json.loads(path.read_text())
    for key in ("title", "variant", "used_in", "counts"):
        data[key] = HOSTILE
    data["references"] = [{"authors": HOSTILE, "year": "1", "arxiv": "1.1", "about": HOSTILE}]
    for relation in data["relations"]:
        relation["doc"] = relation["unit"] = HOSTILE
    for theorem in data["theorems"]:
        theorem["doc"] = theorem["code"] = theorem["reason"] = HOSTILE
        theorem["warnings"] = theorem["units"] = [HOSTILE]
        theorem["related"] = [{"name": "merge_sort.upper", "why": HOSTILE}]
        if "lean" in theorem:
            theorem["lean"]["statement"] = HOSTILE
    path.write_text(json.dumps(data))
    out = tmp_path / "site"
    build(out, guide=False, folder=copy)
    page = browser.new_page()
    for name in (
        "index.html",
        "problems/sort-n-items.html",
        "decompositions/merge_sort.html",
        "theorems/merge_sort.upper.html",
        "theorems/merge_sort.linear.html",
    ):
        page.goto(address(out, name))
        assert page.evaluate("window.pwned") is None
        assert page.locator("img").count() == 0
        assert HOSTILE.replace("_", " ") in page.locator("body").inner_text().replace("_", " ")
    page.close()


def test_a_broken_entry_is_shown_and_the_rest_stands(copy: Path, tmp_path: Path) -> None:
    (copy / "certificates" / "merge_sort.upper.json").write_text("{}")
    built = build(tmp_path / "site", guide=False, folder=copy)
    assert len(built.broken) == 1
    assert "merge_sort.upper" in built.broken[0]
    page = (tmp_path / "site" / "theorems" / "merge_sort.upper.html").read_text()
    assert "This entry is broken" in page
    assert "certificate cannot be read" in page
    other = (tmp_path / "site" / "theorems" / "merge_sort.exact.html").read_text()
    assert "This entry is broken" not in other


def test_a_folder_that_is_no_site_is_left_alone(copy: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "thesis.txt").write_text("years of work")
    with pytest.raises(BadInput, match="is there already"):
        build(mine, guide=False, folder=copy)
    assert (mine / "thesis.txt").read_text() == "years of work"
    out = tmp_path / "site"
    build(out, guide=False, folder=copy)
    build(out, guide=False, folder=copy)
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".passbound")]


def test_the_same_library_gives_the_same_pages(copy: Path, tmp_path: Path) -> None:
    for name in ("one", "two"):
        build(tmp_path / name, guide=False, folder=copy)
    for path in (tmp_path / "one").rglob("*.*"):
        if path.is_file():
            other = tmp_path / "two" / path.relative_to(tmp_path / "one")
            assert other.read_bytes() == path.read_bytes()
    shutil.rmtree(tmp_path / "one")


def test_every_statement_is_well_formed_mathematics(library: Library) -> None:
    import xml.etree.ElementTree as ElementTree

    from passbound.checker.library import mathml
    from passbound.checker.library.series import model

    for theorem in library.theorems.values():
        relations, claim = model(theorem)
        for text in (
            mathml.statement(claim),
            *(mathml.definition(relation) for relation in relations.values()),
        ):
            root = ElementTree.fromstring(text)
            assert root.tag == "math"
            assert all(len(list(element)) == 2 for element in root.iter("msup"))
            assert all(len(list(element)) == 2 for element in root.iter("mfrac"))


def test_the_guide_is_built_into_the_site(copy: Path, tmp_path: Path, browser: Any) -> None:
    from extras import need

    for name in ("sphinx", "furo", "myst_parser"):
        need(name)
    built = build(tmp_path / "site", guide=True, folder=copy)
    assert built.guide
    asked: list[str] = []
    page = browser.new_page()
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address(tmp_path / "site", "guide/tutorial.html"))
    assert "ten minutes" in page.locator("body").inner_text()
    page.click("text=To the theorem library")
    assert page.locator("#q").is_visible()
    page.close()
    assert all(local(url) for url in asked)
