"""What to write instead: one sentence for each thing that Python has and the language has not."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from difflib import get_close_matches

from .scope import FUNCTIONS, RESERVED

NEAR = 0.6
"""How alike two names have to be for the one to be taken for the other."""

_OPERATORS: dict[type[ast.operator], str] = {
    ast.LShift: "`<<` is not in the language: write `a * 2**b`",
    ast.RShift: "`>>` is not in the language: write `a // 2**b`",
    ast.BitAnd: "`&` is not in the language: for a remainder write `a % 2**b`",
    ast.BitOr: "`|` is not in the language",
    ast.BitXor: "`^` is not in the language: a power is `a ** b`",
    ast.MatMult: "`@` is not in the language",
}
_UNARY: dict[type[ast.unaryop], str] = {
    ast.UAdd: "unary `+` is not in the language: leave it out",
    ast.Invert: "`~` is not in the language: write `-a - 1`",
    ast.Not: "a truth value is no number: use `if`",
}
_EXPRESSIONS: dict[type[ast.expr], str] = {
    ast.IfExp: "`a if c else b` is not in the language: write an `if c: return a` line",
    ast.BoolOp: "a truth value is no number: `and` and `or` stand in conditions only",
    ast.Compare: "a truth value is no number: a comparison stands in conditions only",
    ast.NamedExpr: "`:=` is not in the language: bind the name on a line of its own",
    ast.Lambda: "`lambda` is not in the language: write a relation",
    ast.Attribute: "attributes are not in the language: import the name itself",
    ast.Subscript: "indexing is not in the language: write a relation and call it",
    ast.GeneratorExp: "a generator stands only in sum, max and min",
    ast.ListComp: "a list is not in the language: sum, max and min take the generator itself",
    ast.Await: "`await` is not in the language: a relation only counts",
    ast.JoinedStr: "text is not in the language: numbers only",
    ast.Tuple: "a tuple is not in the language: one number each",
    ast.Starred: "starred expressions are not in the language: write them out",
}
_CALLS = {
    "abs": "`abs(x)` is not in the language: write `max(x, -x)`",
    "len": "`len` is not in the language: make the length a parameter",
    "int": "`int` is not in the language: integers stay integers, `//` rounds down",
    "float": "`float` is not in the language: numbers are exact",
    "round": "`round` is not in the language: write `//` or `cdiv`",
    "pow": "`pow` is not in the language: write `a ** b`",
    "divmod": "`divmod` is not in the language: write `a // b` and `a % b`",
    "ceil": "`ceil` is not in the language: write `cdiv(a, b)`",
    "floor": "`floor` is not in the language: write `a // b`",
    "sqrt": "`sqrt` is not in the language: in O, Omega and Theta write `n ** 0.5`",
    "Fraction": "`Fraction` is not in the language: in a claim write `a / b`, which is exact",
}
_STATEMENTS: dict[type[ast.stmt], str] = {
    ast.For: "loops are not in the language: use a recursion or sum(E for i in range(a, b))",
    ast.AsyncFor: "loops are not in the language: use a recursion or sum",
    ast.While: "loops are not in the language: use a recursion or sum(E for i in range(a, b))",
    ast.AugAssign: "a name is bound once: bind the new value to a new name",
    ast.FunctionDef: "a function inside of a function: put it at the top of the file",
    ast.AsyncFunctionDef: "a function inside of a function: put it at the top of the file",
    ast.ClassDef: "classes are not in the language",
    ast.Raise: "`raise` is not in the language: state the domain with `assert CONDITION`",
    ast.Try: "`try` is not in the language: narrow the domain with `assert CONDITION`",
    ast.With: "`with` is not in the language: a relation only counts",
    ast.Import: "imports stand at the top of the file",
    ast.ImportFrom: "imports stand at the top of the file",
    ast.Global: "`global` is not in the language",
    ast.Nonlocal: "`nonlocal` is not in the language",
    ast.Pass: "`pass` is not in the language: leave the branch out or `return` a value",
    ast.Delete: "`del` is not in the language",
    ast.Match: "`match` is not in the language: write `if` and `elif`",
    ast.Expr: "this line has no effect: a body has asserts, local names, if and return",
}


def no_expression(node: ast.expr) -> str:
    """Why an expression is not in the language."""
    if isinstance(node, ast.BinOp):
        return _OPERATORS[type(node.op)]
    if isinstance(node, ast.UnaryOp):
        return _UNARY[type(node.op)]
    return _EXPRESSIONS.get(type(node), "this is not in the language: numbers only")


def no_literal(value: object) -> str:
    """Why a literal is no number of the language."""
    if isinstance(value, bool):
        return f"`{value}` is no integer: write {int(value)}"
    if isinstance(value, float):
        return (
            "decimals stand only in O, Omega and Theta: elsewhere write a fraction, as `3 * n / 2`"
        )
    if isinstance(value, complex):
        return "complex numbers are not in the language"
    if value is None or value is ...:
        return f"`{'None' if value is None else '...'}` is no number"
    return "text is not in the language: numbers only"


def no_condition(node: ast.expr) -> str:
    """Why an expression is no condition."""
    if isinstance(node, ast.Constant) and isinstance(node.value, bool):
        return f"`{node.value}` is no condition: write a comparison, or leave the line out"
    return "a number is no condition: compare it, as in `n % 2 != 0`"


def no_comparison(op: ast.cmpop) -> str:
    """Why a comparison operator is not in the language."""
    if isinstance(op, ast.In | ast.NotIn):
        return "`in` stands only in a claim's return: `E in O(G)`, `Omega(G)` or `Theta(G)`"
    return "`is` is not in the language: write `==` or `!=`"


def no_function(node: ast.expr) -> str:
    """Why something cannot be called."""
    if isinstance(node, ast.Attribute):
        if node.attr in RESERVED:
            name = node.attr
            return f"no attributes here: write `from passbound.models import {name}`"
        known = _CALLS.get(node.attr)
        return known or (
            f"attributes are not in the language: import `{node.attr}` by name from its module"
        )
    return "only relations and the functions of the language can be called"


def no_relation(name: str, here: Iterable[str] = (), catalogue: Iterable[str] = ()) -> str:
    """Why a name that the file does not bind cannot be called.

    `here` are names that may be called in the file, `catalogue` those that may be imported.
    """
    if name in _CALLS:
        return _CALLS[name]
    if name in RESERVED:
        return f"`{name}` is not imported: add `from passbound.models import {name}`"
    missing = f"there is no relation `{name}`"
    if near := get_close_matches(name, here, 1, NEAR):
        return f"{missing}: did you mean `{near[0]}`?"
    if near := get_close_matches(name, FUNCTIONS, 1, NEAR):
        return f"{missing}: did you mean `{near[0]}` of passbound.models?"
    if near := get_close_matches(name, catalogue, 1, NEAR):
        return (
            f"{missing}: did you mean `{near[0]}` of the catalogue? "
            f"Add `from passbound.models.catalogue import {near[0]}`"
        )
    return f"{missing}: define it in this file or import it by name"


def not_imported(name: str) -> str:
    """Why a decorator of the language does nothing."""
    return (
        f"`{name}` is not imported from passbound.models: "
        f"add `from passbound.models import {name}`, and write `@{name}`"
    )


def growth_is_no_number(kind: str, left: str = "E", right: str = "") -> str:
    """What to write where O, Omega or Theta is compared or reckoned with."""
    return f"`{kind}` is no number: write `{left} in {right or f'{kind}(G)'}`"


def no_statement(node: ast.stmt) -> str:
    """Why a statement is not in the language."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Await | ast.Yield | ast.YieldFrom):
        return "a relation only counts: no await, no yield"
    return _STATEMENTS.get(
        type(node), "this is not in the language: asserts, local names, if and return"
    )


def no_binding(node: ast.Assign | ast.AnnAssign) -> str:
    """Why a line binds no local name."""
    match node.value:
        case ast.Call(func=ast.Name(id="divmod"), args=[left, right]):
            a, b = ast.unparse(left), ast.unparse(right)
            return f"a local name is bound alone: one to `{a} // {b}`, another one to `{a} % {b}`"
    return "a local name is bound alone: `half = n // 2`"


def no_reduction(kind: str, args: list[ast.expr]) -> str:
    """Why sum, max or min cannot take these arguments."""
    if len(args) == 1 and isinstance(args[0], ast.ListComp | ast.SetComp):
        return f"leave the brackets out: {kind}(E for i in range(a, b))"
    if kind == "sum":
        return "sum takes one generator: sum(E for i in range(a, b))"
    return f"{kind} takes two or more numbers, or {kind}(E for i in range(a, b))"


def no_generator(node: ast.GeneratorExp) -> tuple[ast.AST, str] | None:
    """What is wrong with the generator of a sum, max or min, if anything."""
    first, *others = node.generators
    if others:
        return others[0].target, "one `for` a generator: put a sum inside of the sum"
    if first.is_async:
        return first.target, "`async for` is not in the language"
    if not isinstance(first.target, ast.Name):
        return first.target, "the index of a generator is one name: `for i in range(a, b)`"
    called = first.iter.func if isinstance(first.iter, ast.Call) else None
    if not (isinstance(called, ast.Name) and called.id == "range"):
        return first.iter, "a generator runs over a range: `for i in range(a, b)`"
    assert isinstance(first.iter, ast.Call)
    if first.iter.keywords or not 1 <= len(first.iter.args) <= 3:
        return first.iter, "a range has one to three bounds: range(b), range(a, b), range(a, b, 2)"
    if len(first.ifs) > 1:
        return first.ifs[1], "one `if` a generator: join the conditions with `and`"
    return None


__all__ = ["RESERVED"]
