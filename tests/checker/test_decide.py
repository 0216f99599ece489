"""What holds for decisions as a whole: a claim gets the same one, whatever was asked before."""

from pathlib import Path

import pytest

from passbound.checker.decide import Decider, decide
from passbound.checker.effort import EFFORT
from passbound.checker.knowledge import Knowledge, Shaky
from passbound.checker.program import desugar
from passbound.models import reader
from passbound.models.reader import read_file, read_source

CATALOGUE = Path(reader.__file__).parent / "catalogue"


@pytest.mark.parametrize("name", ["merge_sort", "hierarchy", "knockout", "thought_tree"])
def test_a_decision_does_not_depend_on_what_was_asked_before(name: str) -> None:
    module = read_file(CATALOGUE / f"{name}.py")
    forwards, backwards = Decider(module.relations), Decider(module.relations)
    first = {claim.name: forwards.decide(claim) for claim in module.claims}
    second = {claim.name: backwards.decide(claim) for claim in reversed(module.claims)}
    for claim in module.claims:
        alone = decide(module.relations, claim)
        for other in (first[claim.name], second[claim.name]):
            assert (other.verdict, other.held_by) == (alone.verdict, alone.held_by), claim.name
            assert other.constants == alone.constants, claim.name


def test_what_claims_share_is_found_whatever_the_first_of_them_has_left() -> None:
    module = read_file(CATALOGUE / "merge_sort.py")
    claim = next(claim for claim in module.claims if claim.name == "merge_sort.exact")
    program, _ = desugar(module.relations, claim)
    knowledge = Knowledge(program)
    EFFORT.renew()
    EFFORT.spend(EFFORT.left)
    assert knowledge.closed_form("merge_sort") is not None
    assert not isinstance(knowledge.foundation(["merge_sort"]), Shaky)
    assert EFFORT.left == 0


GROWTH = """
from passbound.models import O, Theta, claim, relation

@relation
def f(n):
    if n == 0:
        return 0
    return f(n - 1) + 1

@relation
def g(n):
    if n == 0:
        return 1
    return g(n - 1) + 2

@claim
def called_in_the_bound(n):
    return f(n) in O(g(n))

@claim
def named_first(n):
    size = g(n)
    return f(n) in Theta(size)

@claim
def named_first_but_too_small(n):
    size = f(n)
    return g(n) * n in O(size)
"""


def test_a_call_in_a_bound_has_to_have_a_name() -> None:
    module = read_source(GROWTH, "m.py")
    verdicts = {claim.name: decide(module.relations, claim) for claim in module.claims}
    assert verdicts["m.called_in_the_bound"].verdict == "unknown"
    assert "give the call a name first" in verdicts["m.called_in_the_bound"].reason
    assert verdicts["m.named_first"].verdict == "proved"
    assert verdicts["m.named_first_but_too_small"].verdict != "proved"
