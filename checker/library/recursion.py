"""The recursion of a relation at a small size, as a tree with its costs."""

from __future__ import annotations

from attrs import frozen

from passbound.checker.unfold import unfolded_call
from passbound.models import terms as t
from passbound.models.errors import EvaluationError
from passbound.models.evaluate import Evaluator
from passbound.models.interpret import Interpreter

NODES = 48
"""A larger tree is cut."""
SIZES = (8, 7, 6, 5, 4, 3, 2, 1)
STEPS = 100_000


@frozen
class Node:
    """One call: its value, how the value comes about, and the calls that it makes."""

    call: str
    value: int
    unfolded: str
    children: tuple[Node, ...]
    cut: int = 0
    """How many further calls are not shown."""

    @property
    def count(self) -> int:
        """How many nodes the tree has."""
        return 1 + sum(child.count for child in self.children)


def recursion(
    relations: dict[str, t.Relation], name: str, others: tuple[int, ...] = ()
) -> Node | None:
    """The tree of a relation at the largest small size at which it is whole; else a cut one.

    None where the relation calls nothing, or has no value at small sizes.
    """
    evaluator = Evaluator(relations)
    smallest: Node | None = None
    for size in SIZES:
        left = [NODES]
        try:
            node = _node(evaluator, name, (size, *others), left)
        except EvaluationError:
            continue
        if node.children:
            smallest = node
            if left[0] >= 0:
                return node
    return smallest


def _node(evaluator: Evaluator, name: str, args: tuple[int, ...], left: list[int]) -> Node:
    value = evaluator.call(name, args, STEPS)
    text = f"{name}({', '.join(map(str, args))})"
    left[0] -= 1
    made = _calls(evaluator, name, args)
    children: list[Node] = []
    for callee, values in made:
        if left[0] <= 0:
            left[0] -= 1
            break
        children.append(_node(evaluator, callee, values, left))
    shown = unfolded_call(evaluator, name, args) or f"{text} = {value}"
    return Node(text, value, shown, tuple(children), len(made) - len(children))


def _calls(
    evaluator: Evaluator, name: str, args: tuple[int, ...]
) -> list[tuple[str, tuple[int, ...]]]:
    """The calls that the body makes at some arguments, in the order in which it makes them."""
    relation = evaluator.relations[name]
    made: list[tuple[str, tuple[int, ...]]] = []

    def call(term: t.Call, values: tuple[int, ...]) -> int:
        made.append((term.relation, values))
        return evaluator.call(term.relation, values, STEPS)

    Interpreter(call, lambda steps: None).body(
        relation.body, dict(zip(relation.params, args, strict=True))
    )
    return made
