"""From the relations of a file to those that the checker works with, and back.

The checker puts numbers in the place of parameters and makes every sum a relation of its own.
Here these relations are defined in Lean in terms of the file's own, and each has the equation
(`NAME.run`) that the checker works with.
"""

from __future__ import annotations

from collections.abc import Mapping

from passbound.checker.kernel.functions import Function
from passbound.checker.kernel.statement import (
    NoShape,
    body_text,
    cond_text,
    domain_texts,
    expr_text,
    own_names,
)
from passbound.checker.walk import map_cond, map_expr, substitute, substitute_cond
from passbound.models import terms as t

SAME = "rfl"
INDEX = "j_"

Lets = tuple[Mapping[str, t.Expr], Mapping[str, t.Expr]]
"""What local names stand for, in the file and in what the checker works with."""


def is_sum(relation: t.Relation, originals: Mapping[str, t.Relation]) -> bool:
    """Whether the relation stands for a sum."""
    return relation.name.startswith("sum_") and relation.name not in originals


def sum_element(relation: t.Relation) -> tuple[t.Expr, t.Cond | None]:
    """What a relation that stands for a sum adds up, as a function of `INDEX`, and its filter."""
    m = relation.params[-1]
    place = t.Binary("-", t.Var(m), t.Int(1))

    def move(expr: t.Expr) -> t.Expr:
        return t.Var(INDEX) if expr == place else map_expr(expr, move)

    match relation.body:
        case t.If(_, _, t.Return(t.Binary("+", _, element))):
            return move(element), None
        case t.If(_, _, t.If(cond, t.Return(t.Binary("+", _, element)), _)):
            return move(element), map_cond(cond, move)
    raise NoShape("a sum of this form")


def _bound(params: tuple[str, ...]) -> str:
    names = own_names(params)
    return f" ({' '.join(names.values())} : Int)" if params else ""


def sum_definition(made: Function) -> list[str]:
    """The definition of a relation that stands for a sum."""
    names = own_names(made.params)
    element, cond = sum_element(made.relation)
    inner = {**names, INDEX: INDEX}
    text = expr_text(element, inner)
    if cond is not None:
        text = f"if {cond_text(cond, inner)} then {text} else 0"
    last = names[made.params[-1]]
    lines = [f"def {made.name}{_bound(made.params)} : Int := sumTo {last} (fun {INDEX} => {text})"]
    if made.size is not None:
        size = expr_text(made.size, names)
        lines.append(f"def {made.name}.size{_bound(made.params)} : Nat := magnitude {size}")
    return lines


def sum_equation(made: Function) -> list[str]:
    """The recursion of a sum."""
    names = own_names(made.params)
    element, cond = sum_element(made.relation)
    inner = {**names, INDEX: INDEX}
    last = names[made.params[-1]]
    rule = f"sumTo_eq {last} _"
    if cond is not None:
        rule = (
            f"sumTo_if {last} (fun {INDEX} => {expr_text(element, inner)}) "
            f"(fun {INDEX} => {cond_text(cond, inner)})"
        )
    return _stated(made, rule)


def _stated(made: Function, proof: str) -> list[str]:
    """The equation that the checker works with, for points of the domain."""
    names = own_names(made.params)
    conditions = domain_texts(made.relation, names)
    before = "".join(f"{c} → " for c in conditions)
    every = f"∀{_bound(made.params)}, " if made.params else ""
    params = " ".join(names.values())
    packed = " ".join(f"k{i}'" for i in range(len(conditions)))
    given = f"fun {params} {packed} => " if params or packed else ""
    call = f"{made.name} {params}".strip()
    return [
        f"theorem {made.name}.run : {every}{before}{call} = "
        f"{body_text(made.relation.body, names)} :=",
        f"  {given}{proof}",
    ]


def fixed_definition(made: Function, general: Function, values: Mapping[str, int]) -> list[str]:
    """The definition of a relation with numbers in the place of parameters."""
    args = _arguments(made, general, values)
    lines = [f"def {made.name}{_bound(made.params)} : Int := {general.name} {args}"]
    if made.size is not None:
        lines.append(
            f"def {made.name}.size{_bound(made.params)} : Nat := {general.name}.size {args}"
        )
    return lines


def _arguments(made: Function, general: Function, values: Mapping[str, int]) -> str:
    names = own_names(made.params)
    return " ".join(str(values[p]) if p in values else names[p] for p in general.params)


def working_equation(made: Function, general: Function, values: Mapping[str, int]) -> list[str]:
    """The equation that the checker works with, from the relation's own."""
    conditions = len(made.params) + len(made.relation.domain)
    hyps = iter(f"k{i}'" for i in range(conditions))
    signs = ["(by decide)" if p in values else next(hyps) for p in general.params]
    args = f"{_arguments(made, general, values)} {' '.join((*signs, *hyps))}".strip()
    numbers: dict[str, t.Expr] = {p: t.Int(v) for p, v in values.items()}
    proof = _link_body(_fixed(general.relation.body, numbers), made.relation.body, ({}, {}))
    if proof == SAME and not values and made.name == general.name:
        return [f"def {made.name}.run := {general.name}.eq"]
    own = f"({general.name}.eq {args})" if args else f"{general.name}.eq"
    return _stated(made, own if proof == SAME else f"{own}.trans {proof}")


def _fixed(body: t.Body, numbers: Mapping[str, t.Expr]) -> t.Body:
    match body:
        case t.Return(value):
            return t.Return(substitute(value, numbers))
        case t.Let(name, value, rest):
            return t.Let(name, substitute(value, numbers), _fixed(rest, numbers))
        case t.If(cond, then, orelse):
            return t.If(
                substitute_cond(cond, numbers), _fixed(then, numbers), _fixed(orelse, numbers)
            )


# --- that both say the same ----------------------------------------------------------------------


def _link_body(old: t.Body, new: t.Body, lets: Lets) -> str:
    match old, new:
        case t.Return(a), t.Return(b):
            return link(a, b, lets)
        case t.Let(name, a, rest), t.Let(_, b, other):
            return _link_body(rest, other, ({**lets[0], name: a}, {**lets[1], name: b}))
        case t.If(_, then, orelse), t.If(_, then_, orelse_):
            first, second = _link_body(then, then_, lets), _link_body(orelse, orelse_, lets)
            return SAME if first == second == SAME else f"(if_both {first} {second})"
    raise NoShape("a relation that was rewritten")


def link(old: t.Expr, new: t.Expr, lets: Lets) -> str:
    """The proof that an expression of the file is the one that the checker works with."""
    match old, new:
        case t.Reduce(kind="sum"), t.Call():
            return _link_sum(old, new.args[-1], lets)
        case t.Reduce(kind="sum"), t.Binary("*", count, body):
            inner = link(old.body, body, lets)
            proof = _link_sum(old, count, lets)
            if isinstance(count, t.Extremum):
                whole = f"(sumRange_const_any {proof})"
            else:
                whole = f"(sumRange_const {proof} (by first | assumption | decide))"
            return whole if inner == SAME else f"((sumRange_same (fun _ => {inner})).trans {whole})"
        case t.Var(name), _ if name in lets[0] and name in lets[1]:
            return link(lets[0][name], lets[1][name], lets)
        case t.Neg(a), t.Neg(b):
            return _joined("neg_from", link(a, b, lets))
        case t.Binary(op, a, b), t.Binary(_, c, d):
            one, two = link(a, c, lets), link(b, d, lets)
            rules = {"+": "add_from", "-": "sub_from", "*": "mul_from"}
            functions = {"//": "call2 fdiv", "%": "call2 fmod", "cdiv": "call2 cdiv"}
            if op in rules:
                return _joined(rules[op], one, two)
            if op in functions:
                return _joined(functions[op], one, two)
            if one == two == SAME:
                return SAME
            raise NoShape("a sum in a power")
        case t.Extremum(kind, args), t.Extremum(_, others):
            text = link(args[-1], others[-1], lets)
            rule = f"call2 {'larger' if kind == 'max' else 'smaller'}"
            for a, b in zip(reversed(args[:-1]), reversed(others[:-1]), strict=True):
                text = _joined(rule, link(a, b, lets), text)
            return text
        case t.Call(name, args), t.Call(_, others) if len(args) == len(others):
            proofs = [link(a, b, lets) for a, b in zip(args, others, strict=True)]
            return _joined(f"call{len(args)} {name}", *proofs) if args else SAME
    return SAME


def _joined(rule: str, *proofs: str) -> str:
    return SAME if all(p == SAME for p in proofs) else f"({rule} {' '.join(proofs)})"


def _link_sum(old: t.Reduce, count: t.Expr, lets: Lets) -> str:
    start = substitute(old.start, _closed(lets[0]))
    rule = {
        (True, True): "sumRange_zero_one",
        (False, True): "sumRange_one",
        (True, False): "sumRange_zero",
        (False, False): "sumRange_any",
    }[start == t.Int(0), old.step == 1]
    proof = f"({rule} (fun _ => rfl))"
    match count:
        case t.Extremum("max", (t.Int(0), _)):
            return f"(sumTo_natural {proof})"
    return proof


def _closed(lets: Mapping[str, t.Expr]) -> dict[str, t.Expr]:
    closed: dict[str, t.Expr] = {}
    for name, value in lets.items():
        closed[name] = substitute(value, closed)
    return closed
