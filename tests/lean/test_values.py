"""The translation, held by values: what Lean computes is what Python computes."""

from __future__ import annotations

import math
from pathlib import Path
from random import Random

import pytest

from lean import ready
from passbound.checker.kernel.audit import SPEC_HEADER
from passbound.checker.kernel.functions import Function, definition
from passbound.models import catalogue
from passbound.models import terms as t
from passbound.models.evaluate import Evaluator
from passbound.models.language import cdiv, clog, flog
from passbound.models.reader import read_file, read_source

HEAD = "from passbound.models import cdiv, clog2, flog, relation\n\n\n"


def lean_says(tmp_path: Path, lines: list[str]) -> None:
    """Lean accepts every line."""
    (tmp_path / "Values.lean").write_text("\n".join([SPEC_HEADER, *lines]) + "\n")
    outcome = ready().run(tmp_path, "Values.lean")
    assert not outcome.errors, outcome.errors[:3]


def equal(term: str, value: int) -> str:
    return f"example : {term} = ({value} : Int) := by decide +kernel"


def number(value: int) -> str:
    return f"({value})"


def test_the_functions_of_the_language(tmp_path: Path) -> None:
    rng = Random(7)
    lines = []
    for _ in range(40):
        a, b = rng.randint(-90, 90), rng.choice([-7, -3, -1, 1, 2, 5, 8])
        lines += [
            equal(f"fdiv {number(a)} {number(b)}", a // b),
            equal(f"fmod {number(a)} {number(b)}", a % b),
            equal(f"cdiv {number(a)} {number(b)}", int(cdiv(a, b))),
            equal(f"larger {number(a)} {number(b)}", max(a, b)),
            equal(f"smaller {number(a)} {number(b)}", min(a, b)),
        ]
    for n in (1, 2, 3, 4, 7, 8, 9, 26, 27, 28, 1023, 1024, 1025, 10**9):
        for base in (2, 3, 10):
            lines.append(equal(f"flog {n} {base}", flog(n, base)))
            lines.append(equal(f"clog {n} {base}", clog(n, base)))
    for base, exponent in ((0, 0), (0, 3), (2, 10), (-3, 3), (10, 20)):
        lines.append(equal(f"ipow {number(base)} {exponent}", base**exponent))
    for start, stop, step in ((0, 6, 1), (2, 11, 3), (5, 5, 1), (7, 3, 2), (-4, 4, 3)):
        values = [i * i - 3 for i in range(start, stop, step)]
        body = "(fun (i : Int) => i * i - 3)"
        args = f"{number(start)} {number(stop)} {step} {body}"
        lines.append(equal(f"sumRange {args}", sum(values)))
        if values:
            lines.append(equal(f"maxRange {args}", max(values)))
            lines.append(equal(f"minRange {args}", min(values)))
        passing = [value for value in values if value % 3 != 1]
        where = f"{number(start)} {number(stop)} {step} (fun (i : Int) => ¬ fmod (i * i - 3) 3 = 1)"
        lines.append(equal(f"maxWhere {where} {body}", max(passing, default=0)))
        lines.append(equal(f"minWhere {where} {body}", min(passing, default=0)))
    assert math.prod((len(lines), 1)) > 250
    lean_says(tmp_path, lines)


def relation_lines(
    relations: dict[str, t.Relation], name: str, size: t.Expr, points: list[tuple[int, ...]]
) -> list[str]:
    relation = relations[name]
    lines = definition(Function(relation, size))
    evaluator = Evaluator(relations)
    for point in points:
        value = evaluator.call(name, point, budget=10**6)
        lines.append(equal(f"{name} {' '.join(map(str, point))}", int(value)))
    return lines


def test_a_relation_of_the_catalogue(tmp_path: Path) -> None:
    module = read_file(str(Path(catalogue.__path__[0], "merge_sort.py")))
    points = [(n,) for n in (*range(20), 64)]
    lean_says(tmp_path, relation_lines(module.relations, "merge_sort", t.Var("n"), points))


@pytest.mark.parametrize("seed", range(4))
def test_random_relations(tmp_path: Path, seed: int) -> None:
    rng = Random(seed)
    lines: list[str] = []
    for index in range(6):
        name = f"r{index}"
        a, b, c = rng.randint(0, 3), rng.randint(-4, 9), rng.randint(2, 4)
        toll = rng.choice(
            [f"n % {c} - {a}", f"cdiv(n, {c}) * k", f"max(n, {b}) - min(k, {a})", f"2 ** (n % {c})"]
        )
        call = rng.choice(["n - 1, k", f"n // {c}, k + 1", "n - min(n, 2), k"])
        extra = rng.choice(
            ["", f" + sum(i * k for i in range({a}, n, {c}) if i % 2 == 0)", f" - flog(n + 1, {c})"]
        )
        source = (
            f"{HEAD}@relation\ndef {name}(n, k):\n    if n <= {a}:\n        return {b}\n"
            f"    rest = {name}({call})\n    return rest + {toll}{extra}\n"
        )
        module = read_source(source, "file.py")
        assert not module.errors, module.errors
        points = [(rng.randint(0, 25), rng.randint(0, 6)) for _ in range(6)]
        lines += relation_lines(module.relations, name, t.Var("n"), points)
    lean_says(tmp_path, lines)


def test_a_wrong_value_is_rejected(tmp_path: Path) -> None:
    (tmp_path / "Wrong.lean").write_text(f"{SPEC_HEADER}\n{equal('fdiv (-7) 2', -3)}\n")
    assert ready().run(tmp_path, "Wrong.lean").errors
