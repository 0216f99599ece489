"""Terms as MathML: what a claim says, as a textbook would set it.

Everything that comes from a file is escaped.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from passbound.models import terms as t
from passbound.models.outline import IfLine, LetLine, Line, ReturnLine, outline
from passbound.models.printer import expr_source

_ADD, _MULTIPLY, _UNARY, _POWER, _ATOM = range(1, 6)
_SIGN = {"<=": "≤", ">=": "≥", "==": "=", "!=": "≠", "<": "&lt;", ">": "&gt;"}
_SET = {"O": "O", "Omega": "Ω", "Theta": "Θ"}
_BIG = {"sum": "∑", "max": "max", "min": "min"}


def statement(claim: t.Claim) -> str:
    """The claim as one block: for all ..., what holds."""
    rows = []
    scope = _scope(claim)
    if scope:
        rows.append(scope)
    for name, value in claim.lets:
        rows.append(f"{_name(name)}{_op('=')}{_expr(value, 0)}")
    rows += [_part(part) for part in claim.parts]
    body = "".join(f"<mtr><mtd>{row}</mtd></mtr>" for row in rows)
    return _math(f'<mtable columnalign="left" displaystyle="true">{body}</mtable>', True)


def expression(expr: t.Expr) -> str:
    """An expression within a line."""
    return _math(_expr(expr, 0), False)


def definition(relation: t.Relation) -> str:
    """A relation as an equation with cases."""
    call = _call(relation.name, [_name(p) for p in relation.params])
    lets, cases = _cases(outline(relation.body), ())
    if len(cases) == 1:
        right = _expr(cases[0][1], 0)
    else:
        rows = "".join(
            f"<mtr><mtd>{_expr(value, 0)}</mtd><mtd>{_when(conds)}</mtd></mtr>"
            for conds, value in cases
        )
        right = (
            f'<mrow><mo stretchy="true" form="prefix">{{</mo>'
            f'<mtable columnalign="left left">{rows}</mtable></mrow>'
        )
    text = f"{call}{_op('=')}{right}"
    if lets:
        where = _op(",").join(f"{_name(name)}{_op('=')}{_expr(value, 0)}" for name, value in lets)
        text = (
            f'<mtable columnalign="left"><mtr><mtd>{text}</mtd></mtr>'
            f"<mtr><mtd><mtext>where&#160;</mtext>{where}</mtd></mtr></mtable>"
        )
    return _math(text, True)


def _math(body: str, block: bool) -> str:
    display = ' display="block"' if block else ""
    return f"<math{display}><mrow>{body}</mrow></math>"


def _scope(claim: t.Claim) -> str:
    """`for all n ≥ 1`: the parameters and the asserts."""
    if not claim.params:
        return ""
    names = _op(",").join(_name(name) for name in claim.params)
    text = f"<mtext>for all&#160;</mtext>{names}<mo>∈</mo><mi>ℕ</mi>"
    if claim.asserts:
        conditions = "<mtext>&#160;and&#160;</mtext>".join(_cond(c) for c in claim.asserts)
        text += f"<mtext>&#160;with&#160;</mtext>{conditions}"
    return text + "<mo>:</mo>"


_Case = tuple[tuple[t.Cond, ...], t.Expr]


def _cases(
    lines: Sequence[Line], above: tuple[t.Cond, ...]
) -> tuple[list[tuple[str, t.Expr]], list[_Case]]:
    """The local names of a body, and its values with the conditions under which they count.

    Conditions that failed before are not said again: the cases are read from above.
    """
    lets: list[tuple[str, t.Expr]] = []
    cases: list[_Case] = []
    for line in lines:
        match line:
            case LetLine(name, value):
                lets.append((name, value))
            case ReturnLine(value):
                cases.append((above, value))
            case IfLine(cond, then, orelse):
                for conds, branch in (((*above, cond), then), (above, orelse)):
                    inner, found = _cases(branch, conds)
                    lets += inner
                    cases += found
    return lets, cases


def _when(conds: tuple[t.Cond, ...]) -> str:
    if not conds:
        return "<mtext>otherwise</mtext>"
    joined = "<mtext>&#160;and&#160;</mtext>".join(_cond(cond) for cond in conds)
    return f"<mtext>if&#160;</mtext>{joined}"


def _part(part: t.Part) -> str:
    if isinstance(part, t.Asymptotic):
        inner = _fenced("(", _expr(part.bound, 0), ")")
        return f"{_expr(part.expr, 0)}<mo>∈</mo><mi>{_SET[part.kind]}</mi>{inner}"
    return f"{_expr(part.left, 0)}{_raw(_SIGN[part.op])}{_expr(part.right, 0)}"


def _cond(cond: t.Cond) -> str:
    match cond:
        case t.Compare(op, left, right):
            return f"{_expr(left, 0)}{_raw(_SIGN[op])}{_expr(right, 0)}"
        case t.And(args):
            return "<mtext>&#160;and&#160;</mtext>".join(_cond_in(arg) for arg in args)
        case t.Or(args):
            return "<mtext>&#160;or&#160;</mtext>".join(_cond_in(arg) for arg in args)
        case t.Not(arg):
            return f"<mtext>not&#160;</mtext>{_fenced('(', _cond(arg), ')')}"


def _cond_in(cond: t.Cond) -> str:
    text = _cond(cond)
    return _fenced("(", text, ")") if isinstance(cond, t.And | t.Or) else text


# --- expressions ---------------------------------------------------------------------------------


def _expr(expr: t.Expr, level: int) -> str:
    """An expression, in parentheses where it binds less tightly than `level`."""
    match expr:
        case t.Int(value):
            text, own = _number(expr_source(t.Int(abs(value)))), _ATOM
            if value < 0:
                text, own = f"{_op('−')}{text}", _UNARY
        case t.Rational():
            text, own = _number(expr_source(expr)), _ATOM
        case t.Var(name):
            return _name(name)
        case t.Neg(arg):
            text, own = f"{_op('−')}{_expr(arg, _UNARY)}", _UNARY
        case t.Binary(op, left, right):
            text, own = _binary(op, left, right)
        case t.Log(kind, arg, base):
            sub = _expr(base, 0)
            inner = f"<msub><mi>log</mi>{_row(sub)}</msub><mo>&#8289;</mo>{_expr(arg, _POWER)}"
            if kind == "real":
                text, own = inner, _MULTIPLY
            else:
                marks = "⌊⌋" if kind == "floor" else "⌈⌉"
                return _fenced(marks[0], inner, marks[1])
        case t.Extremum(kind, args):
            return _call(kind, [_expr(arg, 0) for arg in args], known=True)
        case t.Call(relation, args):
            return _call(relation, [_expr(arg, 0) for arg in args])
        case t.Reduce():
            text, own = _reduce(expr), _ADD
    return text if own >= level else _fenced("(", text, ")")


def _binary(op: str, left: t.Expr, right: t.Expr) -> tuple[str, int]:
    match op:
        case "+" | "-":
            sign = "+" if op == "+" else "−"
            return f"{_expr(left, _ADD)}{_op(sign)}{_expr(right, _MULTIPLY)}", _ADD
        case "*":
            return f"{_expr(left, _MULTIPLY)}{_times(left, right)}{_expr(right, _UNARY)}", _MULTIPLY
        case "**":
            base, power = _expr(left, _ATOM), _expr(right, 0)
            return f"<msup>{_row(base)}{_row(power)}</msup>", _POWER
        case "%":
            return f"{_expr(left, _MULTIPLY)}<mo>mod</mo>{_expr(right, _UNARY)}", _MULTIPLY
        case "/":
            return f"<mfrac>{_row(_expr(left, 0))}{_row(_expr(right, 0))}</mfrac>", _ATOM
    marks = "⌈⌉" if op == "cdiv" else "⌊⌋"
    inner = f"{_expr(left, _MULTIPLY)}<mo>/</mo>{_expr(right, _UNARY)}"
    return _fenced(marks[0], inner, marks[1]), _ATOM


def _times(left: t.Expr, right: t.Expr) -> str:
    """A dot between numbers, nothing to be seen where letters meet."""
    if isinstance(right, t.Int) or (isinstance(right, t.Binary) and right.op == "**"):
        return "<mo>·</mo>"
    return '<mo lspace="0" rspace="0.17em">&#8290;</mo>'


def _reduce(expr: t.Reduce) -> str:
    last = t.Binary("-", expr.stop, t.Int(1))
    if isinstance(expr.stop, t.Binary) and (expr.stop.op, expr.stop.right) == ("+", t.Int(1)):
        last_text = _expr(expr.stop.left, 0)
    else:
        last_text = _expr(last, 0)
    dots = f"{_expr(expr.start, 0)}<mo>,</mo><mo>…</mo><mo>,</mo>{last_text}"
    if expr.step != 1:
        second = _expr(t.Binary("+", expr.start, t.Int(expr.step)), 0)
        dots = f"{_expr(expr.start, 0)}<mo>,</mo>{second}<mo>,</mo><mo>…</mo><mo>≤</mo>{last_text}"
    under = f"{_name(expr.var)}{_op('=')}{dots}"
    if expr.cond is not None:
        under += f"<mo>,</mo>{_cond(expr.cond)}"
    sign = _BIG[expr.kind]
    big = f'<mo largeop="true">{sign}</mo>' if expr.kind == "sum" else f"<mi>{sign}</mi>"
    return f"<munder>{big}{_row(under)}</munder>{_expr(expr.body, _MULTIPLY)}"


def _call(name: str, args: Iterable[str], known: bool = False) -> str:
    shown = f"<mi>{escape(name)}</mi>" if known else f"<mtext class='r'>{escape(name)}</mtext>"
    return f"{shown}{_fenced('(', _op(',').join(args), ')')}"


def _fenced(left: str, inner: str, right: str) -> str:
    stretch = ' stretchy="false"' if left == "(" else ""
    return (
        f'<mrow><mo{stretch} form="prefix">{left}</mo>{inner}'
        f'<mo{stretch} form="postfix">{right}</mo></mrow>'
    )


def _row(inner: str) -> str:
    return f"<mrow>{inner}</mrow>"


def _op(sign: str) -> str:
    return f"<mo>{escape(sign)}</mo>"


def _raw(sign: str) -> str:
    return f"<mo>{sign}</mo>"


def _name(name: str) -> str:
    return f"<mi>{escape(name)}</mi>"


def _number(text: str) -> str:
    return f"<mn>{escape(text)}</mn>"
