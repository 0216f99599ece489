"""`passbound compare`: the sizes at which an order changes are exact, and proved."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from passbound.checker.cli import cli
from passbound.checker.compare import Compared, compare
from passbound.checker.loading import BadInput
from passbound.models.evaluate import Evaluator
from passbound.models.reader import read_file, read_source

CATALOGUE = Path(__file__).parents[2] / "models" / "catalogue"
HEADER = "from passbound.models import *\n"


def made(*functions: str) -> dict:
    module = read_source(HEADER + "\n\n".join(f"@relation\n{f}" for f in functions), "x.py")
    assert not module.errors, module.errors
    return module.relations


def catalogue(left: str, right: str, **at: int) -> Compared:
    relations = {}
    for name in (left, right):
        relations |= read_file(str(CATALOGUE / f"{name}.py")).relations
    return compare(relations, left, right, at)


def orders(compared: Compared) -> list[tuple[int, int | None, str]]:
    return [(s.start, s.stop, s.order) for s in compared.stretches]


def test_each_of_two_wins_somewhere() -> None:
    relations = made(
        "def pairs(n):\n    if n <= 1:\n        return 0\n    return pairs(n - 1) + (n - 1)\n",
        "def heap(n):\n    if n <= 1:\n        return 0\n    return heap(n - 1) + 3 * flog2(n)\n",
    )
    compared = compare(relations, "pairs", "heap", {})
    assert compared.proved
    assert compared.crossover == 15
    assert orders(compared) == [(0, 1, "=="), (2, 14, "<"), (15, None, ">")]
    assert compared.growth == ("n ** 2", "n * log2(n)")
    assert compared.same_order is False


def test_two_that_are_the_same() -> None:
    compared = catalogue("bubble", "all_pairs")
    assert compared.proved
    assert compared.crossover is None
    assert orders(compared) == [(0, None, "==")]
    assert compared.same_order


def test_parameters_are_held() -> None:
    compared = catalogue("per_item", "batch_items", b=4)
    assert compared.proved
    assert orders(compared) == [(0, 1, "=="), (2, None, ">")]


def test_a_crossover_far_out() -> None:
    relations = made("def one(n):\n    return 1_000_000 * n\n", "def other(n):\n    return n * n\n")
    compared = compare(relations, "one", "other", {})
    assert compared.proved
    assert compared.crossover == 1_000_001
    assert orders(compared)[-2:] == [(1_000_000, 1_000_000, "=="), (1_000_001, None, "<")]


def test_sides_that_meet_again_and_again() -> None:
    relations = made("def one(n):\n    return n\n", "def other(n):\n    return n + n % 2\n")
    compared = compare(relations, "one", "other", {})
    assert compared.proved
    assert compared.stretches[-1].order == "<="


small = st.integers(0, 30)


@given(a=small, b=small, c=st.integers(0, 200), d=small)
@settings(deadline=None, max_examples=25)
def test_what_is_said_holds_at_every_size_that_is_looked_at(a: int, b: int, c: int, d: int) -> None:
    relations = made(
        f"def one(n):\n    return {a} * n + {c}\n",
        f"def other(n):\n    if n == 0:\n        return {d}\n    return other(n - 1) + {b}\n",
    )
    compared = compare(relations, "one", "other", {})
    assert compared.proved
    evaluator = Evaluator(relations)
    check = {
        "<": lambda x, y: x < y,
        ">": lambda x, y: x > y,
        "==": lambda x, y: x == y,
        "<=": lambda x, y: x <= y,
        ">=": lambda x, y: x >= y,
    }
    covered = 0
    for stretch in compared.stretches:
        assert stretch.start == covered
        last = stretch.stop if stretch.stop is not None else max(400, stretch.start + 50)
        for n in range(stretch.start, min(last, stretch.start + 400) + 1):
            left, right = evaluator.call("one", (n,)), evaluator.call("other", (n,))
            assert check[stretch.order](left, right)
        covered = last + 1
    assert compared.stretches[-1].stop is None


def test_units_have_to_agree() -> None:
    with pytest.raises(BadInput, match="one unit"):
        catalogue("merge_sort", "plain_decoding")


def run(*arguments: str) -> tuple[int, str]:
    done = CliRunner().invoke(cli, ["compare", *arguments])
    return done.exit_code, done.output


def test_the_command_writes_certificates_that_check(tmp_path: Path) -> None:
    file = CATALOGUE / "all_pairs.py"
    other = CATALOGUE / "merge_sort.py"
    code, text = run(
        f"{file}::all_pairs", f"{other}::merge_sort", "--certificates", str(tmp_path / "c")
    )
    assert code == 0
    assert "from n = 4 on" in text
    written = sorted((tmp_path / "c").glob("*.json"))
    assert len(written) == 2
    done = CliRunner().invoke(cli, ["check", *map(str, written)])
    assert done.exit_code == 0


def test_two_files_may_use_one_name_for_two_things(tmp_path: Path) -> None:
    for name, value in (("one", "n"), ("other", "2 * n")):
        (tmp_path / f"{name}.py").write_text(
            f"{HEADER}\n\n@relation\ndef cost(n):\n    return {value}\n"
        )
    code, text = run(f"{tmp_path / 'one.py'}::cost", f"{tmp_path / 'other.py'}::cost")
    assert code == 0, text
    assert "cost(n) <  cost_2(n)" in text


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("nowhere.py", "x.py::y"), "FILE::RELATION"),
        (("nowhere.py::a", "nowhere.py::b"), "no such file"),
        ((f"{CATALOGUE / 'merge_sort.py'}::merge_srt", "x.py::y"), "did you mean merge_sort"),
    ],
)
def test_bad_input_is_one_message(arguments: tuple[str, str], message: str) -> None:
    code, text = run(*arguments)
    assert code == 2
    assert message in text
    assert "Traceback" not in text


LATE = """from passbound.models import *


@relation
def twos(n):
    if n == 0:
        return 0
    return 2 + twos(n - 1)


@relation
def ahead(n):
    return 100000 + n


@relation
def thirds(n):
    if n <= 1:
        return 1
    return 3 * thirds((n + 1) // 2) + n


@relation
def half_square(m):
    return m * (m - 1) // 2


@relation
def square(n):
    return n * (n - 1) // 2
"""


def test_no_row_is_said_of_sizes_that_nothing_is_known_of(tmp_path: Path) -> None:
    (tmp_path / "late.py").write_text(LATE)
    file = tmp_path / "late.py"
    code, text = run(f"{file}::twos", f"{file}::ahead")
    lines = text.splitlines()
    assert not any("n >= 0 " in line for line in lines)
    assert any(line.startswith("n >= 100001") and "twos(n) >" in line for line in lines)
    assert code == 0
    for line in run(f"{file}::thirds", f"{file}::square")[1].splitlines():
        if "NOT PROVED" in line:
            assert "thirds(n) <" not in line


def test_parameters_of_two_names_are_said_to_be_two(tmp_path: Path) -> None:
    (tmp_path / "late.py").write_text(LATE)
    file = tmp_path / "late.py"
    code, text = run(f"{file}::half_square", f"{file}::square")
    assert code == 3
    assert "give both the same name" in text
    assert "k=4" not in text


def test_the_ratio_of_two_orders_is_shortened(tmp_path: Path) -> None:
    (tmp_path / "late.py").write_text(LATE)
    file = tmp_path / "late.py"
    assert "their ratio is in Theta(1 / n)" in run(f"{file}::twos", f"{file}::square")[1]
    assert "their ratio is in Theta(n)" in run(f"{file}::square", f"{file}::twos")[1]


def test_what_cannot_be_ordered_says_what_to_do() -> None:
    file = CATALOGUE / "batch_items.py"
    code, text = run(f"{file}::batch_items", f"{CATALOGUE / 'thought_tree.py'}::thought_tree")
    assert code == 3
    assert "--at" in text
    code, text = run(f"{file}::batch_items", f"{file}::batch_items", "--at", "n=3", "--at", "z=1")
    assert code == 2
