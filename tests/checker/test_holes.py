"""Ways in which a false claim was once proved, or could have been certified.

Each claim here is false, or has no value somewhere; each forged certificate says a false thing.
"""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from relations import HEADER

from passbound.checker import effort
from passbound.checker.cases import GiveUp
from passbound.checker.certificate import Certificate, Malformed, dumps, loads
from passbound.checker.certificate_read import _Reader
from passbound.checker.decide import Decider
from passbound.checker.effort import EFFORT
from passbound.checker.knowledge import Knowledge
from passbound.checker.lemmas import Lemma
from passbound.checker.obligations import PartProof, claim_leaves, lemma_leaves, part_leaves
from passbound.checker.program import desugar
from passbound.checker.proofs import Foundation, Group, LemmaProof, PartEntry, Proof, lemmas_of
from passbound.checker.recheck import Rejected, recheck
from passbound.checker.search import Stuck, close_leaves
from passbound.checker.verdicts import ClaimProblem, Decision
from passbound.models import terms as t
from passbound.models.printer import module_source
from passbound.models.reader import read_source

LESS_EFFORT = 20_000

FALLING = "@relation\ndef f(n):\n    if n == 0:\n        return 10**7\n    return f(n - 1) - 1\n"
RISING = "@relation\ndef g(n):\n    if n == 0:\n        return 0\n    return g(n - 1) + 1\n"
LATE_LOG = (
    "@relation\ndef f(n):\n    if n < 10**7:\n        return 0\n    return flog2(n - 10**7)\n"
)
LATE_LOG_BELOW = (
    "@relation\ndef g(n):\n    if n == 0:\n        return 0\n    if n < 10**7:\n"
    "        return g(n - 1)\n    return g(n - 1) + clog2(n - 10**7)\n"
)
CONSTANT = "@relation\ndef h(k, n):\n    if k == 0:\n        return n\n    return h(k - 1, n)\n"
SMALL = "@relation\ndef s(k):\n    if k == 0:\n        return 0\n    return s(k - 1)\n"

FALSE = {
    "a condition over rationals": [
        "c(n, k)|assert n / 2 < k|return n + 2 <= 2 * k",
        "c(n)|assert n / 3 < 10**7|return n <= 3 * 10**7 - 3",
        "c(n)|assert not n / 3 >= 10**7|return n <= 3 * 10**7 - 3",
        "c(n)|assert n / 3 >= 10**6 + 1/3|assert not n / 3 >= 10**6 + 2/3|return n == 0",
        "c(n)|assert n / 3 > 10**6|assert n / 3 < 10**6 + 1|return n == 0",
        "c(n)|assert n / 3 != 10**6|assert n / 3 < 10**6 + 1|return n <= 3 * 10**6",
        "c(n)|assert n == 2 * 10**6 + 1|return n / 2 <= 10**6",
        "c(n, k)|assert 2*10**6 + 1 >= n >= 2*10**6 and k >= n / 2 and k <= n / 2 + 1/2"
        "|return k <= 10**6",
    ],
    "a condition over reals": [
        "c(n)|assert log2(n + 1) < 40|return n <= 2 ** 39",
        "c(n)|assert log2(n + 1) > 40|assert log2(n + 1) < 41|return n == 0",
        "c(n)|return max(log2(n + 1), 20) <= max(flog2(n + 1), 20)",
    ],
    "a maximum over rationals": [
        "c(n)|return (n - 1999999) ** 2 + 0 * max(n / 2, 10**6) >= 1",
        "c(n)|assert n >= 10**7|return (n - 2*10**8 + 1) ** 2 + max(n / 2, 10**8) >= 10**8 + 1",
        "c(n)|return max(n / 2, 10**6) <= max(n // 2, 10**6)",
        "c(n)|return min(n / 3, 10**6) <= min(n // 3, 10**6)",
    ],
    "a logarithm that shows its own argument positive": [
        LATE_LOG + "c(n)|return f(n) <= n",
        LATE_LOG_BELOW + "c(n)|return g(n) >= 0",
        "c(n)|assert n >= 10**7|return flog2(n - 10**7) <= n",
        "c(n)|assert n >= 10**7|return log2(n - 10**7) <= n",
        "c(n)|assert n < 10**7 or flog2(n - 10**7) >= 0|return n >= 0",
        "c(n)|assert n < 10**7 or n % (n - 10**7) >= 0|return n >= 0",
        "c(n)|assert n >= 10**7|return n in O(log2(n - 10**9) * n) and flog2(n - 10**7) >= 0",
    ],
    "a root or a power of a negative number in G": [
        "c(n)|return n + 1 in O((5 - n) ** 0.5)",
        "c(n, k)|return n + 1 in O((n - k) ** 0.5 + n)",
        "c(n, k)|return 1 + 0 * n in O(k ** log2(3))",
        "c(n, k)|return 1 + 0 * n in O(k ** 0.5)",
        "c(n, k)|return n in O(k * log2(k) + n)",
        "c(n, k)|return n in O(n + flog2(k))",
        "c(n, k)|return n in O(n + n // k)",
        "c(n, k)|return n in O(n + n / k)",
    ],
    "what is multiplied by 0 and has no value": [
        FALLING + RISING + "c(n)|return 0 * g(f(n)) + n >= 0",
        FALLING + RISING + "@relation\ndef h(n):\n    return g(f(n))\nc(n)|return h(n) >= 0 - n",
        FALLING + "c(n)|return 0 * (n // (f(n) + 0)) >= 0",
        "c(n)|return 0 * flog2(n + 10**7 - 2 * n) >= 0",
    ],
    "a value taken as non-negative": [
        FALLING + "c(n)|return 1 / (f(n) + 1) >= 0",
        FALLING + "c(n)|return n / (f(n) + 1) >= 0",
        FALLING + "c(n)|return n * f(n) >= 0",
        FALLING + "c(n)|return max(f(n), f(n) - 1) >= 0",
    ],
    "equal dividend and divisor": [
        "c(n)|return n // n == 1",
        "c(n, k)|return (n - k) // (n - k) == 1",
    ],
}


def source(text: str) -> str:
    """A file: relations, and after them `c(n)|line|line`, which is written out."""
    relations, _, claim = text.rpartition("\nc(") if "\nc(" in text else ("", "", text[2:])
    head, *lines = f"c({claim}".split("|")
    body = "\n".join(f"    {line}" for line in lines)
    return f"{HEADER}{relations}\n\n\n@claim\ndef {head}:\n{body}\n"


def test_files_are_read() -> None:
    for texts in FALSE.values():
        for text in texts:
            module = read_source(source(text), "m.py")
            assert not module.errors, (text, [e.message for e in module.errors])
            assert len(module.claims) == 1


@pytest.mark.parametrize("text", [text for texts in FALSE.values() for text in texts])
def test_false_claims_are_not_proved(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(effort, "STEPS_AT_MOST", LESS_EFFORT)
    module = read_source(source(text), "m.py")
    try:
        decision: Decision | None = Decider(module.relations).decide(module.claims[0])
    except ClaimProblem:
        decision = None
    assert decision is None or decision.verdict != "proved"


# --- forged certificates -----------------------------------------------------------------------

AT = "def c(n):\n    return "
TWO = "def c(n, k):\n    return "
RISE_F = RISING.replace("g(", "f(")
FLAT_F = RISE_F.replace(" + 1", "")
FLAT_G = FLAT_F.replace("f(", "g(")
LATE_G = FLAT_G.replace("if n == 0:", "assert n >= 5\n    if n == 5:").replace("- 1)", "- 1) + 1")
FLAT_PAIR = "".join(
    each.replace("(n", "(n, k").replace("(n, k - 1", "(n - 1, k") for each in (FLAT_F, FLAT_G)
)
ABOVE_F = "@relation\ndef h(n, k):\n    return max(f(n + 1, k), 0)\n"
BY_BODY = "by its body: "
MAX_F = RISE_F.replace("f(n - 1) + 1", "max(f(n - 1), f(n - 1) + 1)")
BIG = ("g", "<=", "max(n, 1)")
RENUMBERED = (BIG, ("h", "<=", "max(n, 1)"))
SKEWED = (("s", "<=", "0"), *RENUMBERED)

Lemmas = Sequence[tuple[str, ...]]

FORGED: dict[str, tuple[str, Lemmas, Sequence[str], int]] = {
    "rational case": ("||" + AT + "(n - 1) ** 2 >= 1", (), ["n / 2 >= 1"], 0),
    "real case": ("||" + AT + "(n - 4) ** 2 >= 1", (), ["log2(n + 1) >= 3"], 0),
    "undefined case": ("||" + AT + "n >= 1", (), ["flog2(n) >= 0"], 0),
    "far undefined case": ("||" + AT + "n >= 10**9", (), ["flog2(n // 10**9) >= 0"], 0),
    "undefined where": (
        FLAT_F + "||" + AT + "f(n) >= 1",
        [("f", ">=", "1", "flog2(n) >= 0")],
        (),
        0,
    ),
    "undefined bound": (
        RISE_F + "||" + AT + "f(n) >= n + 1",
        [("f", ">=", "n + 1 + 0 * flog2(n)")],
        (),
        0,
    ),
    "root of a negative number": ("||" + AT + "n >= 5", (), ["(n - 5) ** 0.5 >= 0"], 0),
    "a name that is bound nowhere": ("||" + AT + "n >= 1", (), ["q >= 0"], 0),
    "a choice that was renumbered": (
        f"{RISING}{CONSTANT}||{TWO}g(n) + g(n) + max(h(k, n), 1) + "
        "max(h(k, n), 5, 100 - 1000 * n) <= 10 * n + 50",
        RENUMBERED,
        (),
        0,
    ),
    "an index that was renumbered": (
        f"{RISING}{CONSTANT}||{TWO}g(n) + g(n) + max(h(k, n) for i in range(2)) + "
        "max(100 * i - 1000 * n for i in range(9)) <= 10 * n + 300",
        RENUMBERED,
        (),
        0,
    ),
    "a choice beside a smaller lemma": (
        f"{RISING}{CONSTANT}{SMALL}||{TWO}g(n) + g(n) + max(h(k, n), 1) + "
        "max(s(k), 5, 100 - 1000 * n) <= 10 * n + 50",
        SKEWED,
        (),
        0,
    ),
    "an index beside a smaller lemma": (
        f"{RISING}{CONSTANT}{SMALL}||{TWO}g(n) + g(n) + max(h(k, n) for i in range(2)) + "
        "max(s(k) + 100 * i - 1000 * n * i for i in range(9)) <= 10 * n + 300",
        SKEWED,
        (),
        0,
    ),
    "bounds that rest on each other": (
        FLAT_PAIR + "||" + TWO + "f(n, k) >= g(n + 1, k) + 1",
        [
            ("f", "<=", "0"),
            ("g", ">=", "0"),
            ("g", "<=", "f(n + 1, k) - 1"),
            ("f", ">=", "g(n + 1, k) + 1"),
        ],
        (),
        0,
    ),
    "bounds that rest on each other's bodies": (
        FLAT_PAIR + ABOVE_F + "||" + TWO + "f(n, k) >= g(n + 1, k) + 1 + 0 * h(n, k)",
        [
            ("f", "<=", "0"),
            ("g", ">=", "0"),
            ("g", "<=", BY_BODY + "h(n, k) - 1"),
            ("f", ">=", "g(n + 1, k) + 1"),
        ],
        (),
        0,
    ),
    "a bound that calls outside of a domain": (
        FLAT_F + LATE_G + "||" + AT + "f(n) >= 1",
        [("f", ">=", BY_BODY + "g(n) - g(n - 1)", "n >= 1")],
        (),
        0,
    ),
    "a bound that calls at negative points": (
        FLAT_F + FLAT_G + "||" + AT + "f(n) >= 1",
        [("f", ">=", BY_BODY + "g(0 - n) - g(0 - n - 1)")],
        (),
        0,
    ),
    "a witness out of range": (MAX_F + "||" + AT + "max(f(n), 2) >= 3", [("f", ">=", "0")], (), -7),
    **{
        f"the case {case}": ("||" + AT + "n >= 1", (), [case], 0)
        for case in (
            *("sum(i for i in range(n)) >= 0", "max(i for i in range(n + 1)) >= 0", "n // 0 >= 0"),
            *("n // (1/2) >= 0", "log(n + 1, 1.5) >= 0", "2 ** (0 - n) >= 0", "n % 0 == 0"),
            *("flog(n + 1, n) >= 0", "n ** (-1.5) >= 0", "0 ** log2(3) >= 0", "n / n >= 1"),
            *("((n + 1) ** 60) ** 60 >= 0", "2 ** (2 ** n) >= 0", "not flog2(n) >= 0"),
        )
    },
}


def condition(text: str) -> t.Cond:
    """A condition as a certificate holds it."""
    return _Reader(text, "").cond()


def expression(text: str) -> t.Expr:
    return _Reader(text, "").expr(calls=True)


@EFFORT.apart()
def forge(text: str, lemmas: Lemmas, cases: Sequence[str], witness: int) -> Certificate:
    """A certificate with this guidance and the best multipliers that there are, or none."""
    relations, _, body = text.rpartition("||")
    module = read_source(f"{HEADER}{relations}\n\n\n@claim\n{body}\n", "m.py")
    assert not module.errors
    program, claim = desugar(module.relations, module.claims[0])
    assert claim is not None
    foundation = Knowledge(program).foundation(sorted(program.relations))
    assert isinstance(foundation, Foundation)
    known = [
        Lemma(
            name,
            op,  # type: ignore[arg-type]
            expression(bound.removeprefix(BY_BODY)),
            where=tuple(map(condition, where)),
            unfold=bound.startswith(BY_BODY),
        )
        for name, op, bound, *where in lemmas
    ]
    group = Group(
        tuple(LemmaProof(each, _closings(lemma_leaves(program, each, (), known))) for each in known)
    )
    groups = (group,) if known else ()
    how = PartProof(tuple(map(condition, cases)), witness)
    part = claim.parts[0]
    assert isinstance(part, t.Comparison)
    leaves = part_leaves(program, claim, part, lemmas_of(groups), how)
    entry = PartEntry(how, _closings(leaves), groups)
    proof = Proof(foundation, _closings(claim_leaves(program, claim)), (entry,))
    return Certificate("m.c", module_source(module.relations, module.claims[0]), "proved", proof)


def _closings(leaves):  # type: ignore[no-untyped-def]
    found = close_leaves(leaves)
    return {} if isinstance(found, Stuck) else found


@pytest.mark.parametrize("name", FORGED)
def test_forged_certificates_are_rejected(name: str) -> None:
    try:
        text = dumps(forge(*FORGED[name]))
    except (GiveUp, Malformed, KeyError):
        return  # no rule reaches it: there is nothing to be accepted
    try:
        recheck(loads(text))
    except (Rejected, Malformed):
        return
    pytest.fail("it was accepted")


def test_what_is_forged_holds_otherwise() -> None:
    """The same way of forging makes a certificate that holds, where the claim is true."""
    text = RISE_F + "||" + AT + "f(n) <= n"
    checked = recheck(loads(dumps(forge(text, [("f", "<=", "n")], ["n >= 3"], 0))))
    assert checked.verdict == "proved"


@pytest.mark.parametrize("call", ["q(n)", "g(n, n)", "g()", "g(q(n))", "g(k)"])
def test_calls_in_bounds_are_of_relations_that_there_are(call: str) -> None:
    thirds = FLAT_G.replace("g(n - 1)", "g(n // 2) + g(n // 3) + 1")
    halves = thirds.replace("g(", "f(").replace("+ 1", "+ min(n, 1)")
    source = f"{HEADER}{halves}{thirds}\n\n@claim\n{AT}f(n) <= g(n)\n"
    module = read_source(source, "m.py")
    certificate = Decider(module.relations).decide(module.claims[0]).certificate
    assert certificate is not None
    text = dumps(certificate)
    assert recheck(loads(text)).verdict == "proved" and '"bound": "g(n)"' in text
    with pytest.raises((Rejected, Malformed)):
        recheck(loads(text.replace('"bound": "g(n)"', f'"bound": "{call}"')))


def test_a_bracket_begins_where_every_point_was_looked_at() -> None:
    """The claim fails at 3,000,001 and holds at 2^30; the search for failures jumps over that."""
    ones = "@relation\ndef f(n):\n    if n == 0:\n        return 0\n    return f(n // 2) + n % 2\n"
    text = ones + "c(n)|return f(n) <= 30 + 0 * n and (n - 3000001) ** 2 >= 1"
    module = read_source(source(text), "m.py")
    decision = Decider(module.relations).decide(module.claims[0])
    assert decision.verdict in ("refuted", "unknown")
    if decision.bracket is not None:
        assert decision.bracket[0] < 3000001 <= decision.bracket[1]
    elif decision.minimal:
        assert decision.counterexample == {"n": 3000001}


@pytest.mark.parametrize(("bound", "verdict"), [(58823530, "proved"), (58823529, "refuted")])
def test_quotients_far_apart_are_compared_at_once(bound: int, verdict: str) -> None:
    text = f"c(n)|return (n + 10**9) // 17 - n // 17 <= {bound}"
    module = read_source(source(text), "m.py")
    assert Decider(module.relations).decide(module.claims[0]).verdict == verdict
