"""Proofs as data: the checker in Lean accepts what shows the statement, and nothing else."""

from __future__ import annotations

import re

import pytest
from attrs import evolve

from lean import MERGE_SORT, certificates, ready, theorems
from passbound.checker.kernel.casetree import contradiction, first_values, residues
from passbound.checker.kernel.contexts import FLOG, Context, NoData, tactics_alone
from passbound.checker.kernel.hold import check, check_certified, theorem_of
from passbound.checker.kernel.scripts import Script
from passbound.checker.kernel.theorems import Theorem
from passbound.checker.polynomial import Poly

X, Y = Poly.variable("x"), Poly.variable("y")


@pytest.fixture(scope="module")
def upper(tmp_path_factory: pytest.TempPathFactory) -> Theorem:
    """merge_sort(n) <= n * clog2(n)."""
    return theorems(tmp_path_factory, MERGE_SORT, "trees")["trees.upper"]


def _accepted(theorem: Theorem) -> bool:
    return check(ready(), [theorem])[theorem.name].accepted


def test_a_proof_is_data_from_the_recursion_to_the_claim(upper: Theorem) -> None:
    for theorem in ("same_by", "by_induction", "shown_by"):
        assert upper.proof.count(theorem) == 1
    assert _accepted(upper)


def test_a_smaller_bound_is_not_shown_by_the_same_tree(upper: Theorem) -> None:
    spec = upper.spec.replace("(n * (clog n 2))", "((n * (clog n 2)) - 1)")
    assert spec != upper.spec
    product = r"\(\.mul \.([op]0) \(\.call2 4 \.\1 \.n2\)\)"
    assert re.search(product, upper.proof)
    proof = re.sub(product, lambda found: f"(.sub {found[0]} .n1)", upper.proof)
    proof = proof.replace("(n * (clog n 2))", "((n * (clog n 2)) - 1)")
    assert proof != upper.proof
    assert not _accepted(evolve(upper, spec=spec, proof=proof))


STEPS = [
    ("a wrong quotient", "(.quo .n3 .n2 .n1)", "(.quo .n3 .n2 .n2)"),
    ("a wrong logarithm", "(.lgn 1 .n2 .n2)", "(.lgn 0 .n2 .n2)"),
    ("a missing hypothesis", "(.step (.hyp 0) .done)", ".done"),
    ("an induction hypothesis at the point itself", "(.ih 0 [(.add .v3 .n2)])", None),
]


@pytest.mark.parametrize(("step", "other"), [s[1:] for s in STEPS], ids=[s[0] for s in STEPS])
def test_a_wrong_step_is_rejected(upper: Theorem, step: str, other: str | None) -> None:
    if other is None:
        other = "(.ih 0 [(.add (.mul .n2 .v3) .n5)])"
    assert step in upper.proof
    assert not _accepted(evolve(upper, proof=upper.proof.replace(step, other, 1)))


def test_what_the_checker_would_not_see_is_not_written() -> None:
    script = Script(Context(("x", "y"), signed=frozenset("y")))
    script.need(X + 1)
    with pytest.raises(NoData):
        script.need(X - 1)
    with pytest.raises(NoData):
        script.need(Y)
    with pytest.raises(NoData):
        contradiction()(Context(("x",)))


def test_a_fact_is_used_for_what_follows_from_it() -> None:
    script = Script(Context(("x", "y"), facts=(X - 2 * Y,)))
    script.need(2 * X - 4 * Y + 1)
    assert script.done().startswith("(.step (.sum [.of .n2 [0]]")


def test_cases_move_what_is_known_to_the_new_variables() -> None:
    seen: list[Context] = []

    def leaf(context: Context) -> str:
        seen.append(context)
        return ".done"

    key = FLOG, (X + 1, Poly.constant(2))
    start = Context(("x", "y"), facts=(X - Y,), known={key: Poly.variable("flog(x + 1, 2)")})
    halves = residues("x", "z", [leaf, leaf])
    assert halves(start) == "(.mod 2 0 (.cons .done (.cons .done .done)))"
    z = Poly.variable("z")
    odd, even = seen
    assert even.facts == (2 * z - Y,) and odd.facts == (2 * z + 1 - Y,)
    assert (FLOG, (2 * z + 2, Poly.constant(2))) in odd.known
    seen.clear()
    assert first_values("y", "w", [leaf, leaf, leaf])(start) == (
        "(.zero 1 .done (.zero 1 .done .done))"
    )
    w = Poly.variable("w")
    assert [context.facts for context in seen] == [(X,), (X - 1,), (X - w - 2,)]


def test_what_is_rejected_as_data_is_proved_by_tactics(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    certificate = certificates(tmp_path_factory, MERGE_SORT, "again")["again.upper"]
    theorem = theorem_of(certificate)
    with tactics_alone():
        plain = theorem_of(certificate)
    assert not any(name in plain.proof for name in ("same_by", "by_induction", "shown_by"))
    assert plain.spec == theorem.spec
    wrong = evolve(theorem, proof=theorem.proof.replace(".mod 2 0", ".mod 3 0"))
    assert wrong != theorem and not _accepted(wrong)
    ((shown, held),) = check_certified(ready(), [(certificate, wrong)])
    assert held.accepted and shown == plain
    # A proof of something else does not count.
    false = evolve(wrong, spec=wrong.spec.replace("(n * (clog n 2))", "n"))
    ((shown, held),) = check_certified(ready(), [(certificate, false)])
    assert held.rejected and shown == false


SAME_TWICE = """\
from passbound.models import claim, relation


@relation
def f(n):
    if n <= 4:
        return n + 3
    half = n // 2
    return min(f(half), f(half)) + n - 1


@claim
def lower(n):
    return f(n) >= 3 - n * n // 400
"""


def test_the_smaller_of_a_value_and_itself_is_data(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    (theorem,) = theorems(tmp_path_factory, SAME_TWICE, "twice").values()
    assert theorem.proof.count("by_induction") == 1
    assert _accepted(theorem)
    false = theorem.spec.replace("(3 - ", "(4 - ")
    assert false != theorem.spec and not _accepted(evolve(theorem, spec=false))


def test_what_has_no_name_is_not_clear() -> None:
    context = Context(("x",))
    assert context.clear(X + 1) and not context.clear(Y + 1)
