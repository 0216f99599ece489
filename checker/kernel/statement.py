"""From terms to Lean: what a relation and a claim say, as definitions and a statement.

This is the part of the kernel road that is trusted: a theorem says what is printed here.  Numbers
are integers, parameters are integers that are not negative, and every operation is the one of
`lean/PassBound` with the meaning of the language (`fdiv` is `//`, `ipow` is `**`, ...).  A quotient
by 0, a logarithm of 0 or an empty maximum has no value in the language and some value in Lean: that
none occurs is shown by the certificate.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from attrs import frozen

from passbound.checker.kernel.audit import FORBIDDEN
from passbound.checker.walk import map_expr
from passbound.models import terms as t

RESERVED = frozenset(
    [
        "abbrev",
        "and",
        "as",
        "at",
        "attribute",
        "axiom",
        "begin",
        "by",
        "calc",
        "case",
        "catch",
        "class",
        "close",
        "cond",
        "constant",
        "def",
        "deriving",
        "do",
        "else",
        "end",
        "example",
        "export",
        "extends",
        "false",
        "finally",
        "first",
        "for",
        "forall",
        "from",
        "fun",
        "have",
        "hiding",
        "if",
        "import",
        "in",
        "include",
        "infix",
        "inductive",
        "instance",
        "lemma",
        "let",
        "local",
        "macro",
        "match",
        "meta",
        "mut",
        "mutual",
        "namespace",
        "next",
        "noncomputable",
        "not",
        "notation",
        "omit",
        "open",
        "opaque",
        "or",
        "partial",
        "postfix",
        "prefix",
        "private",
        "protected",
        "public",
        "rec",
        "renaming",
        "return",
        "section",
        "show",
        "sorry",
        "structure",
        "suffices",
        "syntax",
        "termination_by",
        "then",
        "theorem",
        "this",
        "true",
        "try",
        "universe",
        "unless",
        "unsafe",
        "using",
        "variable",
        "variables",
        "where",
        "with",
        "Prop",
        "Type",
        "Sort",
        "Int",
        "Nat",
    ]
)


TAKEN = frozenset(
    [
        "fdiv",
        "fmod",
        "cdiv",
        "flog",
        "clog",
        "ipow",
        "larger",
        "smaller",
        "sumRange",
        "maxRange",
        "maxWhere",
        "minWhere",
        "passing",
        "largest",
        "smallest",
        "minRange",
        "sumTo",
        "fix",
        "Falls",
        "unfold",
        "magnitude",
        "close",
        "ring",
        "start",
        "next",
        "rest",
        "total",
        "residue",
        "division",
        "division_of",
        "absurd_of",
        "add_nonneg",
        "mul_nonneg",
        "of_rest",
        "of_multiple",
        "le_from",
        "lt_from",
        "eq_from",
        "same_from",
        "add_from",
        "sub_from",
        "mul_from",
        "neg_from",
        "pow_from",
        "call1",
        "call2",
        "call3",
        "call4",
        "call5",
        "call6",
        "atom",
        "values",
        "double",
        "look",
        "up",
        "down",
        "id",
        "rfl",
        "trivial",
        "Statement",
        "proof",
        "checked",
        "Steps",
        "absurd",
        "Nonneg",
        "Expr",
        "P",
        "Is",
        "Length",
        "Diff",
        "size",
        "not_le_from",
        "f",
        "g",
        "x",
        "p",
        "q",
        "shown",
        "shown_by",
        "by_induction",
        "same_by",
        "constant",
        *(f"power{kind}" for kind in ("Number", "Sum", "Times", "Root", "One", "None", "Line")),
        "powerPositive",
        "powerCurve",
        "powerBase",
        "powerBetween",
        "powerScaled",
        "powerLogBelow",
        "powerLogAbove",
        "rounded",
        "logBases",
        "logRatio",
        "logPowerRaised",
        "logPowerWithin",
        *(f"log{kind}" for kind in ("Line", "Low", "High", "Most", "Order", "Raised", "Within")),
        "if_and",
        "if_or",
        "if_not",
        "functions",
        "pick",
        "Shown",
        *(f"asked{count}" for count in range(1, 13)),
        "also12",
        *(f"first{count}" for count in range(1, 9)),
        *(f"residues{modulus}" for modulus in range(2, 9)),
    ]
)
"""Names of the theory, which a model file may use for something else."""


class NoShape(Exception):
    """Something that cannot be said in Lean yet; the text names it."""


def ident(name: str) -> str:
    """A name of the language as a Lean identifier.

    Names of the theory, and names that begin with a capital as Lean's types do, get a prime, which
    no name of the language has; so do words that the auditor refuses, and become other words by it.
    Words of Lean's grammar and all that is not ASCII are quoted.
    """
    if name in FORBIDDEN:
        name += "_'"
    elif name in TAKEN or name[:1].isupper():
        name += "'"
    plain = re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*'?", name) and name.strip("_'")
    return name if plain and name not in RESERVED else f"«{name}»"


def summary(doc: str, otherwise: str) -> str:
    """The first line of a docstring, with nothing in it that could end a comment."""
    lines = doc.strip().splitlines()
    text = re.sub(r"[^\w .,:;()+*=<>'`]", " ", lines[0]).strip() if lines else ""
    return text or otherwise


def namespace_of(claim: str) -> str:
    """The namespace of a claim's theorem: its name, part by part."""
    return ".".join(ident(part) for part in re.split(r"[./]", claim) if part)


def atomic(text: str) -> str:
    """The text as an argument of an application."""
    if re.fullmatch(r"[\w.'«»]+", text) or (text.startswith("(") and _closes_at_end(text)):
        return text
    return f"({text})"


def _closes_at_end(text: str) -> bool:
    depth = 0
    for place, char in enumerate(text):
        depth += (char == "(") - (char == ")")
        if depth == 0:
            return place == len(text) - 1
    return False


Names = Mapping[str, str]
"""What stands for a parameter, a local name or an index; each an atomic text."""


def expr_text(expr: t.Expr, names: Names) -> str:
    """An expression as Lean text, an atom or in parentheses."""

    def arg(inner: t.Expr) -> str:
        return expr_text(inner, names)

    match expr:
        case t.Int(value):
            return str(value) if value >= 0 else f"(-{-value})"
        case t.Var(name):
            return names[name]
        case t.Neg(inner):
            return f"(-{arg(inner)})"
        case t.Binary("**", left, t.Int(value)) if value >= 0:
            return f"({arg(left)} ^ {value})"
        case t.Binary(op, left, right) if op in _INFIX:
            return f"({arg(left)} {op} {arg(right)})"
        case t.Binary(op, left, right) if op in _FUNCTIONS:
            return f"({_FUNCTIONS[op]} {arg(left)} {arg(right)})"
        case t.Log("floor", inner, base):
            return f"(flog {arg(inner)} {arg(base)})"
        case t.Log("ceil", inner, base):
            return f"(clog {arg(inner)} {arg(base)})"
        case t.Log("real"):
            raise NoShape("a real logarithm")
        case t.Extremum(kind, args):
            function = "larger" if kind == "max" else "smaller"
            text = arg(args[-1])
            for inner in reversed(args[:-1]):
                text = f"({function} {arg(inner)} {text})"
            return text
        case t.Reduce():
            return f"({_reduce_text(expr, names)})"
        case t.Call(name, args):
            return f"({' '.join((ident(name), *map(arg, args)))})" if args else ident(name)
        case t.Binary("/"):
            raise NoShape("a quotient of rationals")
    raise NoShape("a rational number")


_INFIX = ("+", "-", "*")
_FUNCTIONS = {"//": "fdiv", "%": "fmod", "cdiv": "cdiv", "**": "ipow"}
_RANGES = {"sum": "sumRange", "max": "maxRange", "min": "minRange"}


def _reduce_text(expr: t.Reduce, names: Names) -> str:
    start, stop = expr_text(expr.start, names), expr_text(expr.stop, names)
    range_text, element = f"{start} {stop} {expr.step}", element_text(expr, names)
    if expr.kind != "sum" and expr.cond is not None:
        return f"{expr.kind}Where {range_text} {filter_text(expr, names)} {element}"
    return f"{_RANGES[expr.kind]} {range_text} {element}"


def element_text(expr: t.Reduce, names: Names) -> str:
    """The function that a sum, a maximum or a minimum runs over."""
    inner = _with_index(expr, names)
    body = expr_text(expr.body, inner)
    if expr.cond is not None and expr.kind == "sum":
        body = f"if {cond_text(expr.cond, inner)} then {body} else 0"
    return f"(fun ({inner[expr.var]} : Int) => {body})"


def filter_text(expr: t.Reduce, names: Names) -> str:
    """Which elements a maximum or a minimum looks at."""
    assert expr.cond is not None
    inner = _with_index(expr, names)
    return f"(fun ({inner[expr.var]} : Int) => {cond_text(expr.cond, inner)})"


def _with_index(expr: t.Reduce, names: Names) -> dict[str, str]:
    """The names inside of a reduction, its index among them."""
    index = ident(expr.var)
    while index in names.values():
        index += "'"
    return {**names, expr.var: index}


def _typed(left: t.Expr, names: Names) -> str:
    text = expr_text(left, names)
    return text if re.search(r"[A-Za-z_]", text) else f"({text} : Int)"


def compare_text(op: t.CompareOp, left: t.Expr, right: t.Expr, names: Names) -> str:
    """A comparison as a proposition."""
    if op in (">=", ">"):
        left, right, op = right, left, "<=" if op == ">=" else "<"
    a, b = _typed(left, names), expr_text(right, names)
    return {
        "<=": f"{a} ≤ {b}",
        "<": f"{a} < {b}",
        "==": f"{a} = {b}",
        "!=": f"¬ {a} = {b}",
    }[op]


def cond_text(cond: t.Cond, names: Names) -> str:
    """A condition as a proposition, in parentheses."""
    match cond:
        case t.Compare(op, left, right):
            return f"({compare_text(op, left, right, names)})"
        case t.Not(inner):
            return f"(¬ {cond_text(inner, names)})"
        case t.And(args):
            return _joined(" ∧ ", [cond_text(arg, names) for arg in args])
        case t.Or(args):
            return _joined(" ∨ ", [cond_text(arg, names) for arg in args])


def _joined(op: str, texts: Sequence[str]) -> str:
    text = texts[-1]
    for other in reversed(texts[:-1]):
        text = f"({other}{op}{text})"
    return text


def body_text(body: t.Body, names: Names) -> str:
    """A relation's body as an expression; local names are written out."""
    match body:
        case t.Return(value):
            return expr_text(value, names)
        case t.Let(name, value, rest):
            return body_text(rest, {**names, name: expr_text(value, names)})
        case t.If(cond, then, orelse):
            chosen, other = body_text(then, names), body_text(orelse, names)
            return f"(if {cond_text(cond, names)} then {chosen} else {other})"


def own_names(params: Sequence[str]) -> dict[str, str]:
    """Parameters that stand for themselves."""
    return {param: ident(param) for param in params}


def domain_texts(relation: t.Relation, names: Names) -> list[str]:
    """That the parameters are not negative, and the relation's asserts."""
    return [
        *(f"(0 ≤ {names[param]})" for param in relation.params),
        *(cond_text(cond, names) for cond in relation.domain),
    ]


@frozen
class Claimed:
    """A claim's parts as propositions about all parameters."""

    parts: tuple[str, ...]


def binders(params: Sequence[str]) -> str:
    """`(n k : Int) `, or nothing."""
    return f"({' '.join(map(ident, params))} : Int) " if params else ""


def claim_parts(claim: t.Claim) -> tuple[str, ...]:
    """Each part of a claim as a closed proposition."""
    names: dict[str, str] = own_names(claim.params)
    before = [f"0 ≤ {ident(param)}" for param in claim.params]
    before += [cond_text(cond, names) for cond in claim.asserts]
    for name, value in claim.lets:
        names[name] = expr_text(value, names)
    return tuple(_part_text(claim, part, before, names) for part in claim.parts)


def real_logarithm(expr: t.Expr) -> tuple[t.Expr, t.Expr, int] | None:
    """(x, a, b) where the expression is x * log_b(a), or log_b(a) itself."""
    match expr:
        case t.Log("real", arg, t.Int(base)):
            return t.Int(1), arg, base
        case t.Binary("*", factor, t.Log("real", arg, t.Int(base))):
            return factor, arg, base
    return None


@frozen
class Isolated:
    """A comparison with a real logarithm on its own: `expr op factor * log_base(arg)`."""

    op: t.CompareOp
    expr: t.Expr
    factor: t.Expr
    arg: t.Expr
    base: int


def isolated(part: t.Comparison) -> Isolated | None:
    """The comparison, solved for its one real logarithm; None where it has no such form.

    What is added to the logarithm, or subtracted from it, goes to the other side.  Its factor is a
    parameter or a positive number; a negative one goes to the other side with its sign.
    """
    for op, one, other in (
        (part.op, part.left, part.right),
        (_TURNED[part.op], part.right, part.left),
    ):
        if op not in ("<=", ">=") or has_real_logarithm(one):
            continue
        found = _alone(other, one)
        if found is not None:
            (factor, arg, base), rest, rising = found
            if isinstance(factor, t.Var) or (isinstance(factor, t.Int) and factor.value >= 1):
                return Isolated(op if rising else _TURNED[op], rest, factor, arg, base)
    return None


def _alone(side: t.Expr, rest: t.Expr) -> tuple[tuple[t.Expr, t.Expr, int], t.Expr, bool] | None:
    """The logarithm in a sum, what the other side is without the rest of the sum, and its sign."""
    match side:
        case t.Binary("+", left, right):
            if has_real_logarithm(left) == has_real_logarithm(right):
                return None
            inner, other = (left, right) if has_real_logarithm(left) else (right, left)
            return _alone(inner, t.Binary("-", rest, other))
        case t.Binary("-", left, right):
            if has_real_logarithm(left) == has_real_logarithm(right):
                return None
            if has_real_logarithm(left):
                return _alone(left, t.Binary("+", rest, right))
            found = _alone(right, t.Binary("-", left, rest))
            return None if found is None else (found[0], found[1], not found[2])
    if isinstance(side, t.Neg):
        found = _alone(side.arg, t.Neg(rest))
        return None if found is None else (found[0], found[1], not found[2])
    match real_logarithm(side):
        case None:
            return None
        case t.Int(value), arg, base if value < 0:
            return (t.Int(-value), arg, base), t.Neg(rest), False
        case logarithm:
            return logarithm, rest, True


def has_real_logarithm(expr: t.Expr) -> bool:
    """Whether a real logarithm stands anywhere in an expression."""
    found = isinstance(expr, t.Log) and expr.kind == "real"

    def look(inner: t.Expr) -> t.Expr:
        nonlocal found
        found = found or has_real_logarithm(inner)
        return inner

    map_expr(expr, look)
    return found


def _comparison_text(part: t.Comparison, names: Names) -> str:
    """A comparison; one with a real logarithm on its own is said by powers."""
    alone = isolated(part)
    if alone is None:
        return compare_text(part.op, part.left, part.right, names)
    said = "LogBelow" if alone.op == ">=" else "LogAbove"
    factor, arg = expr_text(alone.factor, names), expr_text(alone.arg, names)
    return f"{said} {alone.base} {arg} {factor} {expr_text(alone.expr, names)}"


_TURNED: Mapping[t.CompareOp, t.CompareOp] = {
    "<": ">",
    "<=": ">=",
    ">": "<",
    ">=": "<=",
    "==": "==",
    "!=": "!=",
}


def _part_text(claim: t.Claim, part: t.Part, before: Sequence[str], names: Names) -> str:
    every = f"∀ {' '.join(map(ident, claim.params))} : Int, " if claim.params else ""
    if isinstance(part, t.Comparison):
        told = _comparison_text(part, names)
        return every + " → ".join([*before, told])
    first = ident(claim.params[0])
    expr = expr_text(part.expr, names)
    logarithm = real_logarithm(part.bound)
    if logarithm is None:
        bound = expr_text(part.bound, names)
        sides = {"O": f"q₀ * {expr} ≤ p₀ * {bound}", "Omega": f"p₀ * {bound} ≤ q₀ * {expr}"}
        positive = compare_text("<", t.Int(0), part.bound, names)
    else:
        factor, arg, base = logarithm
        x, a = expr_text(factor, names), expr_text(arg, names)
        powers = f"{base} {a} (p₀ * {x}) (q₀ * {expr})"
        sides = {"O": f"LogAbove {powers}", "Omega": f"LogBelow {powers}"}
        positive = f"((0 : Int) < {x} ∧ (1 : Int) < {a})"
    kinds = ("O", "Omega") if part.kind == "Theta" else (part.kind,)
    told_parts = []
    for kind in kinds:
        told = " → ".join([f"n₀ ≤ {first}", *before, f"({positive} ∧ {sides[kind]})"])
        told_parts.append(f"(∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ {every}{told})")
    return " ∧ ".join(told_parts)
