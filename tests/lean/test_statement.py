"""What a theorem says: terms as Lean text."""

from __future__ import annotations

import math

import pytest

from passbound.checker.kernel.rationals import without_quotients
from passbound.checker.kernel.statement import (
    NoShape,
    claim_parts,
    ident,
    isolated,
    own_names,
    summary,
)
from passbound.models import terms as t
from passbound.models.evaluate import Evaluator
from passbound.models.reader import read_source

HEAD = "from passbound.models import O, cdiv, claim, clog, flog, log2, relation\n\n\n"


def parts(body: str, params: str = "n, k") -> tuple[str, ...]:
    source = f"{HEAD}@claim\ndef c({params}):\n" + "".join(f"    {x}\n" for x in body.split("; "))
    module = read_source(source, "file.py")
    assert not module.errors, module.errors
    return claim_parts(module.claims[0])


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("return n <= k", "n ≤ k"),
        ("return n // 2 <= n % 3", "(fdiv n 2) ≤ (fmod n 3)"),
        ("return cdiv(n, k) < -3", "(cdiv n k) < (-3)"),
        ("return n ** 2 >= 2 ** n", "(ipow 2 n) ≤ (n ^ 2)"),
        ("return flog(n, 3) == clog(n, k)", "(flog n 3) = (clog n k)"),
        ("return max(n, k, 1) <= min(n, k)", "(larger n (larger k 1)) ≤ (smaller n k)"),
        ("return sum(i for i in range(2, n, 3)) <= n", "(sumRange 2 n 3 (fun (i : Int) => i)) ≤ n"),
        ("return 1 <= 2", "(1 : Int) ≤ 2"),
        ("half = n // 2; return half <= n", "(fdiv n 2) ≤ n"),
    ],
)
def test_each_operation_has_its_own_function(body: str, said: str) -> None:
    assert parts(body) == (f"∀ n k : Int, 0 ≤ n → 0 ≤ k → {said}",)


def test_asserts_come_before_what_is_claimed() -> None:
    assert parts("assert n >= 1 and not k == 2; return n <= k") == (
        "∀ n k : Int, 0 ≤ n → 0 ≤ k → (((1 : Int) ≤ n) ∧ (¬ (k = 2))) → n ≤ k",
    )


def test_an_asymptotic_claim_asks_for_constants() -> None:
    (text,) = parts("return n in O(n * k)")
    assert text == (
        "(∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n k : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ k → "
        "((0 : Int) < (n * k) ∧ q₀ * n ≤ p₀ * (n * k)))"
    )


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("return k <= n * log2(n)", "LogAbove 2 n n k"),
        ("return k >= n * log2(n)", "LogBelow 2 n n k"),
        ("return log2(n) <= k", "LogBelow 2 n 1 k"),
        ("return n * log2(n) - n + 1 <= k", "LogBelow 2 n n ((k - 1) + n)"),
        ("return n - k * log2(n) <= 5", "LogAbove 2 n k (n - 5)"),
        ("return 5 >= 3 - (k - log2(n))", "LogBelow 2 n 1 (k - (3 - 5))"),
    ],
)
def test_a_real_logarithm_is_said_by_powers(body: str, said: str) -> None:
    (text,) = parts(f"assert n >= 1; {body}")
    assert text.endswith(f"→ {said}")


def test_a_real_logarithm_in_other_places_is_refused_by_name() -> None:
    for body in ("n <= n * log2(n) * k", "n < log2(n)"):
        with pytest.raises(NoShape, match="real logarithm"):
            parts(f"assert n >= 1; return {body}")


@pytest.mark.parametrize("name", ["fdiv", "larger", "fix", "Int", "Nat", "f", "magnitude", "Prop"])
def test_a_name_of_the_theory_is_not_taken_over(name: str) -> None:
    assert ident(name).endswith(("'", "'»")) and ident(name) != name


@pytest.mark.parametrize("name", ["fun", "let", "λ", "nλ", "_", "__"])
def test_what_lean_would_read_otherwise_is_quoted(name: str) -> None:
    assert ident(name) == f"«{name}»"


def test_plain_names_stay() -> None:
    assert own_names(("n", "left", "_x")) == {"n": "n", "left": "left", "_x": "_x"}


def test_a_docstring_cannot_end_its_comment() -> None:
    text = summary("cost -/ axiom cheat : False /- more", "")
    assert "-" not in text and "/" not in text


SIDES = [
    ("n", "5 * log2(n + 1)"),
    ("7 - n", "2 * n - 3 * log2(n + 1)"),
    ("n % 4 - 2", "0 - log2(n + 1)"),
    ("0 - 2 * log2(n + 1) + 3", "4 - n"),
    ("n - (1 - 3 * log(n + 2, 3))", "2 * n"),
    ("0 - (n - log2(n + 3))", "1 - n % 3"),
]


@pytest.mark.parametrize(("left", "right"), SIDES)
@pytest.mark.parametrize("op", ["<=", ">="])
def test_a_logarithm_on_its_own_says_the_same(left: str, right: str, op: str) -> None:
    head = "from passbound.models import claim, log, log2\n\n\n@claim\ndef c(n):\n    return "
    module = read_source(f"{head}{left} {op} {right}\n", "m.py")
    (claim,) = module.claims
    (part,) = without_quotients(claim).parts
    assert isinstance(part, t.Comparison)
    alone = isolated(part)
    assert alone is not None
    evaluator = Evaluator({})
    seen = set()
    for n in range(40):
        values = (evaluator.expr(e, {"n": n}) for e in (alone.expr, alone.factor, alone.arg))
        expr, factor, arg = (float(value) for value in values)
        gap = expr - factor * math.log(arg, alone.base)
        if abs(gap) < 1e-6:
            continue
        env = evaluator.environment(claim, (n,))
        assert env is not None
        holds = evaluator.part(claim.parts[0], env, 1_000)
        assert holds == (gap > 0 if alone.op == ">=" else gap < 0), n
        seen.add(holds)
    assert seen
