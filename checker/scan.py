"""Exhaustive search for the smallest counterexample, by exact evaluation.

Inputs are looked at in the order in which a counterexample counts as smaller: by their largest
value, then lexicographically in the claim's own order.  Nothing is proved here, unless the
claim's asserts leave finitely many inputs and all of them were looked at.  Effort is counted in
steps, so that the same claim gets the same result everywhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from typing import Any

from attrs import frozen

from passbound.models.bounds import parameter_bounds, safe_asserts
from passbound.models.claimcode import log2_float, put_claim
from passbound.models.compiled import DirectEmitter, NotIntegral, loaded
from passbound.models.errors import EvaluationError, OutOfBudget, Undecided
from passbound.models.evaluate import Budget, Evaluator
from passbound.models.interpret import Number
from passbound.models.tables import Tables
from passbound.models.terms import (
    Call,
    Claim,
    Comparison,
    Cond,
    Log,
    Relation,
    Var,
)
from passbound.models.traverse import walk

DEFAULT_STEPS = 250_000
"""About 50 ms of work."""

_LOOK_STEPS = 60
_REAL_LOOK_STEPS = 500
_CHECK_STEPS = 10
_INPUTS_AFTER_FAILURE = 256
_SHELLS_AFTER_FAILURE = 4
_GOES_WRONG = (ArithmeticError, TypeError, ValueError, AttributeError, MemoryError)


@frozen
class ScanResult:
    """What a search found.

    `counterexample` is the smallest failing assignment; `part` is the index of the first part
    that fails there and `sides` are its values.  `error` beats a counterexample: `error_at` is
    the smallest input that shows it.  Up to `checked_to` every assignment that the asserts allow
    was looked at (None: not even 0); `exhausted` says that there are no others, and `vacuous` that
    there are none at all.
    """

    counterexample: dict[str, int] | None = None
    part: int | None = None
    sides: tuple[Number, Number] | None = None
    error: EvaluationError | None = None
    error_at: dict[str, int] | None = None
    checked_to: int | None = None
    exhausted: bool = False
    vacuous: bool = False


def scan(
    relations: Mapping[str, Relation],
    claim: Claim,
    budget: int = DEFAULT_STEPS,
    evaluator: Evaluator | None = None,
    past_failure: bool = True,
) -> ScanResult:
    """Search for the smallest counterexample of a claim, or the smallest input with an error.

    A little way past a counterexample errors are still looked for, in at most `DEFAULT_STEPS`,
    unless `past_failure` is False: then the first of either ends the search.
    Of asymptotic parts only the left side is evaluated, for its errors.
    """
    search = _Search(evaluator or Evaluator(relations), claim, Budget(budget), past_failure)
    if not claim.params:
        return search.nothing_to_choose()
    return search.one_parameter() if len(claim.params) == 1 else search.shells()


def relation_errors(
    relations: Mapping[str, Relation],
    name: str,
    budget: int = DEFAULT_STEPS,
    evaluator: Evaluator | None = None,
) -> ScanResult:
    """Search for the smallest input of a relation's domain at which it has no value."""
    relation = relations[name]
    here = Call(name, tuple(Var(param) for param in relation.params))
    always = Comparison("==", here, here)
    has_value = Claim(name, relation.params, relation.domain, (), (always,), file=relation.file)
    return scan(relations, has_value, budget, evaluator)


class _Ended(Exception):
    """One input could not be decided, so the search ends before it."""

    def __init__(self, checked_to: int | None) -> None:
        super().__init__()
        self.checked_to = checked_to


class _Search:
    def __init__(
        self, evaluator: Evaluator, claim: Claim, budget: Budget, past_failure: bool
    ) -> None:
        self.evaluator = evaluator
        self.claim = claim
        self.budget = budget
        self.past_failure = past_failure
        self.bounds = parameter_bounds(claim)
        real = any(isinstance(here, Log) and here.kind == "real" for here in walk(claim))
        self.look_steps = _REAL_LOOK_STEPS if real else _LOOK_STEPS
        self.found: ScanResult | None = None

    # --- one input -----------------------------------------------------------------------------

    def look(self, args: tuple[int, ...], checked_to: int | None) -> ScanResult | None:
        """Decide one input exactly; a result where the claim fails or has no value there."""
        at = dict(zip(self.claim.params, args, strict=True))
        try:
            self.budget.spend(self.look_steps)
            results = self.evaluator.claim(self.claim, args, self.budget)
            if results is None:
                return None
            if all(results):
                return None
            part = self._failing_part(results)
            comparison = self.claim.parts[part]
            assert isinstance(comparison, Comparison)
            env = self.evaluator.environment(self.claim, args, self.budget)
            assert env is not None
            left = self.evaluator.expr(comparison.left, env, self.budget)
            right = self.evaluator.expr(comparison.right, env, self.budget)
        except (OutOfBudget, Undecided):
            raise _Ended(checked_to) from None
        except EvaluationError as error:
            return ScanResult(error=error, error_at=at, checked_to=checked_to)
        return ScanResult(at, part, (left, right), checked_to=checked_to)

    def _failing_part(self, results: list[bool]) -> int:
        comparisons = [i for i, p in enumerate(self.claim.parts) if isinstance(p, Comparison)]
        return comparisons[results.index(False)]

    def keep(self, result: ScanResult | None) -> ScanResult | None:
        """Remember the first failure; the result that ends the search: an error, usually."""
        if result is not None and (result.error is not None or not self.past_failure):
            return result
        if self.found is None and result is not None:
            self.found = result
            # In place: the shell that is being looked at spends from the same budget.
            self.budget.left = min(self.budget.left, DEFAULT_STEPS)
        return None

    def ended(
        self, checked_to: int | None, exhausted: bool, inputs: Iterable[tuple[int, ...]] = ()
    ) -> ScanResult:
        """What to say when the search ends without an error; `inputs` are all that there are."""
        if self.found is not None:
            return self.found
        vacuous = exhausted and not any(
            self.evaluator.environment(self.claim, args) is not None for args in inputs
        )
        return ScanResult(checked_to=checked_to, exhausted=exhausted, vacuous=vacuous)

    # --- the three kinds of search -------------------------------------------------------------

    def nothing_to_choose(self) -> ScanResult:
        """A claim without parameters is true or false."""
        try:
            result = self.look((), None)
        except _Ended:
            return ScanResult()
        return result or self.ended(None, True, [()])

    def one_parameter(self) -> ScanResult:
        """Dense tables, with the claim's check in their loop."""
        _, most = self.bounds[self.claim.params[0]]
        tables = Tables(self.evaluator, (), self.claim)
        stop = 1 << 62 if most is None else most + 1
        try:
            while tables.size < stop:
                suspect = tables.fill(stop, self.budget)
                if suspect is None:
                    break
                result = self.look((suspect,), suspect - 1 if suspect else None)
                if result is not None and self.found is None:
                    stop = min(stop, suspect + _INPUTS_AFTER_FAILURE)
                end = self.keep(result)
                if end is not None:
                    return end
        except OutOfBudget:
            return self.ended(tables.size - 1 if tables.size else None, False)
        except _Ended as ended:
            return self.ended(ended.checked_to, False)
        inputs = ((n,) for n in range(stop))
        return self.ended(stop - 1 if stop > 0 else None, True, inputs)

    def shells(self) -> ScanResult:
        """Several parameters: all assignments whose largest value is r, for r = 0, 1, 2, ..."""
        check = self._check()
        prunes = self._prunes()
        most = [high for _, high in self.bounds.values()]
        last = None if None in most else max(filter(None, most), default=0)
        r = max(low for low, _ in self.bounds.values())
        empty = any(high is not None and high < low for low, high in self.bounds.values())
        if empty or (last is not None and r > last):
            return ScanResult(exhausted=True, vacuous=True)
        checked_to = r - 1 if r else None
        try:
            while last is None or r <= last:
                for args in self._shell(r, prunes):
                    if check(args):
                        continue
                    end = self.keep(self.look(args, checked_to))
                    if end is not None:
                        return end
                    if self.found is not None and last is None:
                        last = r + _SHELLS_AFTER_FAILURE
                checked_to = r
                r += 1
        except (OutOfBudget, _Ended):
            return self.ended(checked_to, False)
        self.budget = Budget()
        first = max(low for low, _ in self.bounds.values())
        inputs = (args for shell in range(first, r) for args in self._shell(shell, prunes))
        return self.ended(checked_to, True, inputs)

    # --- parts of the search over shells -------------------------------------------------------

    def _shell(self, r: int, prunes: list[Callable[..., bool]]) -> Iterator[tuple[int, ...]]:
        """The assignments with largest value r in lexicographic order."""
        bounds = list(self.bounds.values())
        last = len(bounds) - 1
        reachable = [high is None or high >= r for _, high in bounds]
        spend = self.budget.spend

        def extend(prefix: tuple[int, ...], reached: bool) -> Iterator[tuple[int, ...]]:
            i = len(prefix)
            low, high = bounds[i]
            top = r if high is None else min(high, r)
            if not reached and not any(reachable[i + 1 :]):
                low = max(low, r)
            spend(1)
            for value in range(low, top + 1):
                args = (*prefix, value)
                if not prunes[i](*args):
                    spend(1)
                    continue
                if i == last:
                    spend(_CHECK_STEPS)
                    yield args
                else:
                    yield from extend(args, reached or value == r)

        return extend((), False)

    def _prunes(self) -> list[Callable[..., bool]]:
        """For each number of parameters, whether asserts on those alone may still hold."""
        conds = list(safe_asserts(self.claim))
        prunes = []
        seen: set[str] = set()
        for i, param in enumerate(self.claim.params):
            seen.add(param)
            ready = [cond for cond in conds if _names(cond) <= seen and param in _names(cond)]
            emitter = DirectEmitter({})
            params = ", ".join(emitter.bind(name) for name in self.claim.params[: i + 1])
            for cond in ready:
                with suppress(NotIntegral):
                    emitter.put(f"if not ({emitter.cond(cond)}): return False")
            head, end = f"def f({params}):", " return True"
            prunes.append(self._compiled(head, emitter, end) if emitter.lines else _no_prune)
        return prunes

    def _check(self) -> Callable[[tuple[int, ...]], bool]:
        """Whether a claim surely holds at some arguments, or says nothing about them."""
        emitter = DirectEmitter({name: i for i, name in enumerate(self.evaluator.relations)})
        params = ", ".join(emitter.bind(param) for param in self.claim.params)
        try:
            put_claim(emitter, self.claim, "return True", "return False")
        except NotIntegral:
            return lambda args: False
        holds = self._compiled(f"def f({params}):", emitter, " return True")

        def check(args: tuple[int, ...]) -> bool:
            try:
                with self.evaluator.spending(self.budget):
                    return bool(holds(*args))
            except OutOfBudget:
                raise
            except _GOES_WRONG:
                return False

        return check

    def _compiled(self, head: str, emitter: DirectEmitter, end: str) -> Callable[..., Any]:
        names = {**self.evaluator.runtime_names(), **emitter.constants, "log2_float": log2_float}
        return loaded("\n".join([head, *emitter.lines, end]), names)


def _no_prune(*_: int) -> bool:
    return True


def _names(cond: Cond) -> set[str]:
    return {here.name for here in walk(cond) if isinstance(here, Var)}
