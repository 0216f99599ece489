"""Dense tables: the values of one-parameter relations at 0, 1, 2, ..., millions a second.

All relations of a group are filled in one generated loop, bottom-up, together with the check of
a one-parameter claim.  A value that is not in a table yet (an argument that does not fall), a
relation with several parameters and everything that goes wrong is left to the evaluator, input
by input, so a table never says anything else than the evaluator does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NoReturn

from .arithmetic import MAX_BITS
from .claimcode import log2_float, put_claim
from .compiled import DirectEmitter, NotIntegral, loaded
from .errors import EvaluationError, OutOfBudget
from .evaluate import Budget, Evaluator
from .outline import outline
from .terms import Binary, Call, Claim, Expr, Int, Relation, Var
from .traverse import calls

_CHUNK = 4096
_BITS_A_STEP = 64
_SLOW_STEPS = 50


class NoValue:
    """Stands in a table where a relation has no value; whoever touches it raises."""

    __hash__ = None  # type: ignore[assignment]

    def __eq__(self, other: object) -> NoReturn:
        raise TypeError("no value")


NO_VALUE = NoValue()
_GOES_WRONG = (ArithmeticError, LookupError, TypeError, ValueError, AttributeError, MemoryError)


class Tables:
    """The values of one-parameter relations below `size`, and where a claim fails.

    `errors` says, for each relation, at which inputs of its domain it has no value.
    """

    def __init__(
        self, evaluator: Evaluator, names: Iterable[str], claim: Claim | None = None
    ) -> None:
        self._evaluator = evaluator
        self._relations = _in_order(evaluator, names, claim)
        self.names = tuple(relation.name for relation in self._relations)
        self.values: dict[str, list[Any]] = {name: [] for name in self.names}
        self.errors: dict[str, dict[int, EvaluationError]] = {name: {} for name in self.names}
        self.size = 0
        self._seen: list[int] = []
        self._claim = claim
        self._fill = self._compile()

    def fill(self, stop: int, budget: Budget) -> int | None:
        """Go on to `stop`; returns the next input where the claim fails or may fail, if any.

        Raises `OutOfBudget` when the budget does not reach that far; `size` says how far it did.
        """
        cost = len(self.names) + 1
        while self.size < stop:
            bits = max((_bits(self.values[name]) for name in self.names), default=0)
            if bits > MAX_BITS:
                raise OutOfBudget("a number gets too long")
            each = cost * (1 + bits // _BITS_A_STEP)
            afford = int(min(budget.left, _CHUNK * each)) // each
            chunk = min(afford, stop - self.size, 64 + self.size)
            budget.spend(each * max(chunk, 1))
            suspect = self._some(self.size + chunk, budget)
            if suspect is not None:
                return suspect
        return None

    def _some(self, stop: int, budget: Budget) -> int | None:
        while self.size < stop:
            start = self.size
            try:
                with self._evaluator.spending(budget):
                    suspect = self._fill(start, stop)
            except OutOfBudget:
                self._cut(start)
                raise
            except _GOES_WRONG:
                suspect = self._slowly(start, budget)
            else:
                self.size = stop if suspect is None else suspect + 1
            if suspect is not None:
                return int(suspect)
        return None

    def _cut(self, size: int) -> None:
        """Forget what stands at `size` and above."""
        for values in (*self.values.values(), self._seen):
            del values[size:]

    def _slowly(self, start: int, budget: Budget) -> int | None:
        try:
            return self._repair(start, budget)
        except OutOfBudget:
            self._cut(start)
            raise

    def _repair(self, start: int, budget: Budget) -> int | None:
        """Take one input slowly, where the loop stopped."""
        lengths = {len(values) for values in (*self.values.values(), self._seen)}
        here = min(lengths)
        if len(lengths) == 1 and here > start and self._claim is not None:
            self.size = here  # it may have been the claim's check that went wrong
            return here - 1
        self._seen[here:] = [here]
        for name in self.names:
            if len(self.values[name]) > here:
                continue
            budget.spend(_SLOW_STEPS)
            try:
                value: Any = NO_VALUE
                if self._evaluator.in_domain(name, (here,)):
                    value = self._evaluator.call(name, (here,), budget)
            except OutOfBudget:
                raise  # nothing is known of the value
            except EvaluationError as error:
                self.errors[name][here] = error
            self.values[name].append(value)
        self.size = here + 1
        return here if self._claim is not None else None

    # --- the generated loop --------------------------------------------------------------------

    def _compile(self) -> Callable[[int, int], int | None]:
        indices = {name: i for i, name in enumerate(self._evaluator.relations)}
        emitter = _TableEmitter(indices, set(self.names))
        emitter.put("seen(n)")
        for relation in self._relations:
            emitter.put_relation(relation)
        if self._claim is not None:
            emitter.put_check(self._claim)
        heads = [f" a{indices[name]} = T{indices[name]}.append" for name in self.names]
        source = "\n".join(
            ["def f(start, stop):", *heads, " for n in range(start, stop):", *emitter.lines]
        )
        names = self._evaluator.runtime_names()
        names.update({f"T{indices[name]}": self.values[name] for name in self.names})
        names.update(emitter.constants, NO_VALUE=NO_VALUE, seen=self._seen.append)
        names["log2_float"] = log2_float
        return loaded(source, names)


class _TableEmitter(DirectEmitter):
    """Writes the body of the loop over n."""

    def __init__(self, indices: Mapping[str, int], dense: set[str]) -> None:
        super().__init__(indices)
        self._dense = dense
        self._prefix = ""
        self._here: set[str] = set()
        self._halves: set[str] = set()
        self._param = ""
        self._target = ""
        self._indent = 2

    def bind(self, name: str, degree: float = 1) -> str:
        """A local name, told apart from those of the other relations."""
        self._names[name] = f"v{self._prefix}_{name}"
        self._degrees[name] = degree
        return self._names[name]

    def _start(self, prefix: str, params: tuple[str, ...]) -> None:
        self._prefix, self._names, self._degrees, self._halves = prefix, {}, {}, set()
        self._param = params[0] if params else ""
        for param in params:
            self._names[param] = "n"

    def put_relation(self, relation: Relation) -> None:
        """Write the lines that find a relation's value at n."""
        index = self._indices[relation.name]
        self._start(str(index), relation.params)
        self._target = f"w{index}"
        self.put("while True:")
        self._indent += 1
        for cond in relation.domain:
            self.put(f"if not ({self.cond(cond)}):")
            self.put(f" w{index} = NO_VALUE; break")
        self.put_lines(outline(relation.body))
        self._indent -= 1
        self.put(f"a{index}(w{index})")
        self._here.add(relation.name)

    def put_check(self, claim: Claim) -> None:
        """Write the lines that return n where the claim fails or may fail."""
        self._start("c", claim.params)
        mark, indent = len(self.lines), self._indent
        self.put("while True:")
        self._indent += 1
        try:
            put_claim(self, claim, "break", "return n")
            self.put("break")
        except NotIntegral:
            del self.lines[mark + 1 :]
            self._indent = indent + 1
            self.put("return n")
        self._indent = indent

    def put_lines(self, lines: Any) -> None:
        """Write the lines of a body; remember which local names are at most n."""
        for line in lines:
            value = getattr(line, "value", None)
            super().put_lines([line])
            if hasattr(line, "name") and value is not None and self._at_most_n(value):
                self._halves.add(line.name)

    def result(self, code: str, value: Expr) -> None:
        """Leave the block with the value."""
        plus = "0 + " if isinstance(value, Call) else ""
        self.put(f"{self._target} = {plus}{code}; break")

    def call(self, call: Call, args: list[str]) -> str:
        """Index the table; whatever might be negative is looked at first."""
        if call.relation not in self._dense:
            return super().call(call, args)
        index = self._indices[call.relation]
        code, arg = args[0], call.args[0]
        if code == "n" and call.relation in self._here:
            return f"w{index}"
        if self._natural(arg):
            return f"T{index}[{code}]"
        name = self._spill(code)
        return f"(T{index}[{name}] if {name} >= 0 else bad())"

    def _natural(self, expr: Expr) -> bool:
        """Whether an integer is plainly not negative, given that parameters are not."""
        match expr:
            case Int(value):
                return value >= 0
            case Var(name):
                return name == self._param or name in self._halves
            case Binary("+" | "*", left, right):
                return self._natural(left) and self._natural(right)
            case Binary("//" | "%" | "cdiv", left, Int(value)):
                return value > 0 and self._natural(left)
            case Binary("-", Var(name), right):
                return name == self._param and self._at_most_n(right)
        return False

    def _at_most_n(self, expr: Expr) -> bool:
        """Whether an integer plainly lies between 0 and the parameter."""
        match expr:
            case Var(name):
                return name == self._param or name in self._halves
            case Binary("//" | "%" | "cdiv", left, Int(value)):
                return value > 0 and self._at_most_n(left)
        return False


def _bits(values: list[Any]) -> int:
    last = values[-1] if values else 0
    return last.bit_length() if isinstance(last, int) else 0


def _in_order(evaluator: Evaluator, names: Iterable[str], claim: Claim | None) -> list[Relation]:
    """The one-parameter relations that are needed, those first that others ask for at n."""
    relations = evaluator.relations
    pending = list(names)
    if claim is not None:
        pending.extend(call.relation for call in calls(claim))
    needed: dict[str, None] = {}
    while pending:
        name = pending.pop()
        if name not in needed:
            needed[name] = None
            pending.extend(call.relation for call in evaluator.calls_of(name))
    dense = [relations[name] for name in relations if name in needed]
    dense = [relation for relation in dense if len(relation.params) == 1]
    ordered: dict[str, Relation] = {}
    for relation in dense:
        stack = [relation]
        visiting: set[str] = set()
        while stack:
            here = stack[-1]
            visiting.add(here.name)
            wanted = [
                relations[call.relation]
                for call in evaluator.calls_of(here.name)
                if call.args == (Var(here.params[0]),) and call.relation not in ordered
            ]
            wanted = [other for other in wanted if other.name not in visiting]
            if wanted:
                stack.append(wanted[0])
            else:
                ordered.setdefault(here.name, here)
                stack.pop()
    return list(ordered.values())
