"""What is given as data: sums in a recursion, open maxima, lemmas with a factor, shifts."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from attrs import evolve

from lean import ready
from passbound.checker.kernel.casetree import shift, where_open
from passbound.checker.kernel.contexts import Context, NoData
from passbound.checker.kernel.hold import check, theorem_of
from passbound.checker.kernel.scripts import Open, Script
from passbound.checker.kernel.theorems import Theorem
from passbound.checker.pipeline import verify
from passbound.checker.polynomial import Poly

CATALOGUE = Path(__file__).parents[2] / "models" / "catalogue"
X, Y, Z = map(Poly.variable, "xyz")

DATA = {
    "chain.context_exact": "a sum in the recursion",
    "all_pairs.one_round": "the larger of two values, of which one is bounded only",
    "beam.width_upper": "the smaller of two values that are in no order",
    "hanoi.handoff_beats_one_agent": "a lemma with a factor",
    "thought_tree.exact": "a call that is multiplied by 0",
    "map_reduce.rounds_exact": "a case in which a quotient would be negative",
    "sliding_window.exact": "variables that are at least others",
}


def _theorem(name: str) -> Theorem:
    report = verify(str(CATALOGUE / f"{name.partition('.')[0]}.py"), select=name)
    (certificate,) = [v.certificate for v in report.verdicts if v.certificate is not None]
    return theorem_of(certificate)


def _accepted(theorem: Theorem) -> bool:
    return check(ready(), [theorem])[theorem.name].accepted


@pytest.mark.parametrize("name", DATA, ids=[text.replace(" ", "_") for text in DATA.values()])
def test_no_step_is_left_to_tactics(name: str) -> None:
    theorem = _theorem(name)
    assert "by_induction" in theorem.proof
    assert not re.search(r"by close|by ring|shown \[|∀ bound", theorem.proof)
    assert _accepted(theorem)


def test_a_variable_is_not_raised_by_more_than_is_known() -> None:
    theorem = _theorem("sliding_window.exact")
    raised = re.search(r"\.raise (\d+) (\.v\d+)", theorem.proof)
    assert raised is not None
    more = theorem.proof.replace(raised[0], f".raise {raised[1]} (.add {raised[2]} .n1)", 1)
    assert not _accepted(evolve(theorem, proof=more))
    itself = theorem.proof.replace(raised[0], f".raise {raised[1]} .v{raised[1]}", 1)
    assert not _accepted(evolve(theorem, proof=itself))


def test_what_takes_the_place_of_a_variable_is_what_it_is_more() -> None:
    seen: list[Context] = []

    def leaf(context: Context) -> str:
        seen.append(context)
        return ".done"

    start = Context(("x", "y"), signed=frozenset("x"), facts=(X - Y - 1,))
    assert shift("x", Y, "z", leaf)(start) == "(.raise 0 .v1 .done)"
    (context,) = seen
    assert context.names == ("z", "y") and not context.signed
    assert context.facts == (Z - 1,)
    with pytest.raises(NoData):
        shift("x", X + Y, "z", leaf)(start)


def test_that_a_variable_was_not_negative_is_kept() -> None:
    script = Script(Context(("x", "y", "z"), facts=(X - Y + Z,)))
    script.raised("x", Y - Z, "w")
    assert script.done() == "(.step (.fact .v0) (.raise 0 (.sub .v1 .v2) .done))"
    assert Y - Z + Poly.variable("w") in script.context.facts


def test_what_is_open_is_settled_in_two_cases() -> None:
    def leaf(context: Context) -> str:
        script = Script(context)
        if not context.clear(X - Y) and not context.clear(Y - X - 1):
            script.fact(X)
            raise Open(X - Y, script)
        return script.done()

    text = where_open(leaf)(Context(("x", "y")))
    assert text == "(.step (.fact .v0) (.sign (.sub .v0 .v1) .done .done))"
    with pytest.raises(NoData):  # the cases may be no more than so many
        where_open(leaf, 0)(Context(("x", "y")))


def test_a_multiple_of_what_may_be_negative_is_not_left_over() -> None:
    script = Script(Context(("x", "y"), signed=frozenset("xy"), facts=(X - Y, X + Y)))
    assert not script.context.clear(2 * X)
    script.need(2 * X)  # by both facts: one alone leaves y
    assert script.context.clear(2 * X)
    with pytest.raises(NoData):
        script.need(X - 2 * Y)
