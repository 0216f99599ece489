"""What holds for decisions as a whole: a claim gets the same one, whatever was asked before."""

from pathlib import Path

import pytest
from relations import HEADER

from passbound.checker.certificate import dumps, loads
from passbound.checker.decide import Decider, decide
from passbound.checker.effort import EFFORT
from passbound.checker.knowledge import Knowledge, Shaky
from passbound.checker.program import desugar
from passbound.checker.recheck import recheck
from passbound.checker.verdicts import ClaimProblem
from passbound.models import reader
from passbound.models.reader import read_file, read_source

CATALOGUE = Path(reader.__file__).parent / "catalogue"


@pytest.mark.parametrize("name", ["merge_sort", "hierarchy", "knockout", "thought_tree"])
def test_a_decision_does_not_depend_on_what_was_asked_before(name: str) -> None:
    module = read_file(CATALOGUE / f"{name}.py")
    forwards, backwards = (Decider(module.relations, module.claims) for _ in range(2))
    first = {claim.name: forwards.decide(claim) for claim in module.claims}
    second = {claim.name: backwards.decide(claim) for claim in reversed(module.claims)}
    for claim in module.claims:
        alone = Decider(module.relations, module.claims).decide(claim)
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


def test_a_finite_claim_does_not_hide_that_a_relation_has_no_value() -> None:
    source = (
        HEADER + "@relation\ndef f(i, n):\n    if i >= n:\n        return 10\n"
        "    return f(2 * i, n) + 2 - i\n\n\n"
        "@claim\ndef c(i, n):\n    assert n <= 4\n    assert n == i\n    return f(i, n) < 12\n"
    )
    module = read_source(source, "m.py")
    with pytest.raises(ClaimProblem, match=r"f\(0, 1\) has no value"):
        Decider(module.relations).decide(module.claims[0])


def test_a_counterexample_does_not_hide_that_the_claim_has_no_value() -> None:
    source = (
        HEADER + "@relation\ndef g(i, n):\n    assert i <= n\n    if i == n:\n        return 0\n"
        "    return g(i + 1, n) + max(j * (i - j) for j in range(i + 2))\n\n\n"
        "@claim\ndef c(i, n):\n    assert i / 2 < n\n    return g(i, n) >= 2 ** n - log2(n + 2)\n"
    )
    module = read_source(source, "m.py")
    with pytest.raises(ClaimProblem, match=r"g\(3, 2\) is outside of the domain"):
        Decider(module.relations).decide(module.claims[0])


EARLY = (
    "@relation\ndef early(left, lead):\n    if left == 0 or lead > left:\n        return 0\n"
    "    return 1 + early(left - 1, lead + 1)\n\n\n"
    "@claim\ndef midway(left, lead):\n    assert left >= 1 and lead <= left\n"
    "    return early(left, lead) == (left - lead) // 2 + 1\n\n\n"
)
OF_IT = "@claim\ndef whole(n):\n    assert n >= 1\n    return early(n, 0) == n // 2 + 1\n"


def test_a_claim_serves_as_a_lemma_for_another() -> None:
    module = read_source(HEADER + EARLY + OF_IT, "m.py")
    whole = module.claims[1]
    assert decide(module.relations, whole).verdict == "unknown"
    found = Decider(module.relations, module.claims).decide(whole)
    assert (found.verdict, found.held_by) == ("proved", "certificate")
    assert found.certificate is not None
    assert recheck(loads(dumps(found.certificate))).verdict == "proved"


def test_a_false_claim_is_no_lemma() -> None:
    source = HEADER + EARLY.replace("// 2 + 1", "// 2") + OF_IT.replace("// 2 + 1", "// 2")
    module = read_source(source, "m.py")
    assert Decider(module.relations, module.claims).proved(module.claims[1]) is None


PAIR = (
    "@relation\ndef f(n):\n    if n == 0:\n        return 0\n"
    "    return f(n // 2) + f(n // 3) + min(n, 7)\n\n\n"
    "@relation\ndef g(n):\n    if n == 0:\n        return 0\n"
    "    return g(n // 2) + g(n // 3) + min(n, 7)\n\n\n"
    "@relation\ndef h(n, q):\n    if q == 0:\n        return 0\n"
    "    return h(n, q - 1) + f(n)\n\n\n"
)


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("f(n) == g(n)", "proved"),
        ("f(n) - g(n) == 0", "proved"),
        ("h(n, q) == q * f(n)", "proved"),
        ("h(n, q) <= q * g(n)", "unknown"),
        ("h(n, q) == q * f(n) + n // 10**9", "refuted"),
        ("f(n) <= g(n) - n // 10**9", "refuted"),
    ],
)
def test_relations_are_held_against_each_other(claim: str, verdict: str) -> None:
    source = f"{HEADER}{PAIR}@claim\ndef c(n, q):\n    return {claim}\n"
    module = read_source(source, "m.py")
    assert decide(module.relations, module.claims[0]).verdict == verdict


@pytest.mark.parametrize(
    ("bound", "verdict"),
    [
        ("Theta(3 ** (n / 2))", "proved"),
        ("O(3 ** (n / 3))", "refuted"),
        ("O(n ** 9)", "refuted"),
    ],
)
def test_powers_of_fractions(bound: str, verdict: str) -> None:
    source = (
        f"{HEADER}@relation\ndef f(n):\n    if n <= 2:\n        return 1\n"
        f"    return 3 * f(n - 2) + 2\n\n\n@claim\ndef c(n):\n    return f(n) in {bound}\n"
    )
    module = read_source(source, "m.py")
    assert decide(module.relations, module.claims[0]).verdict == verdict
