"""Random model files as text: the strategies that the tests of both readings share."""

from __future__ import annotations

from hypothesis import strategies as st

HEADER = (
    "from passbound.models import "
    "O, Omega, Theta, cdiv, claim, clog, clog2, flog, flog2, log, log2, relation\n\nK = 3\n\n\n"
)

ARITIES = {"f": 1, "g": 1, "h": 2}


@st.composite
def expressions(draw, names=("n",), relations=None, depth=3):
    """An integer expression over some names; `relations` gives the arity of what may be called."""
    relations = relations or {}

    def part(extra=()):
        return draw(expressions((*names, *extra), relations, depth - 1))

    def quiet(extra=()):
        return draw(expressions((*names, *extra), None, depth - 1))

    def small():
        return draw(st.sampled_from([*names, "K", *map(str, range(6))]))

    if depth <= 0:
        return small()

    def call():
        name = draw(st.sampled_from(sorted(relations)))
        args = [draw(arguments(names)) for _ in range(relations[name])]
        return f"{name}({', '.join(args)})"

    def reduction():
        index = f"i{len(names)}"
        kind = draw(st.sampled_from(["sum", "max", "min"]))
        bounds = draw(st.sampled_from(["{0}", "{1}, {0}", "0, {0}, 2", "1, {0} + 2, 3"]))
        bounds = bounds.format(small(), small())
        condition = draw(st.sampled_from(["", f" if {draw(conditions((*names, index), 1))}"]))
        return f"{kind}({part((index,))} for {index} in range({bounds}){condition})"

    options = [
        small,
        lambda: f"{part()} + {part()}",
        lambda: f"{part()} - {part()}",
        lambda: f"({part()}) * ({part()})",
        lambda: f"({part()}) // {small()}",
        lambda: f"({part()}) % {small()}",
        lambda: f"-({part()})",
        lambda: f"({quiet()}) ** {draw(st.sampled_from(['0', '1', '2', '3']))}",
        lambda: f"2 ** ({small()} % 5)",
        lambda: f"cdiv({part()}, {small()})",
        lambda: f"max({part()}, {part()})",
        lambda: f"min({part()}, {part()}, {small()})",
        lambda: draw(st.sampled_from(["flog2", "clog2"])) + f"({part()})",
        lambda: draw(st.sampled_from(["flog", "clog"])) + f"({part()}, {small()})",
        reduction,
    ]
    if relations:
        options += [call, call, call]
    return draw(st.sampled_from(options))()


@st.composite
def arguments(draw, names):
    """An argument of a recursive call, most often one that falls."""
    name = draw(st.sampled_from(names))
    shapes = ["{} - 1", "{} // 2", "cdiv({}, 2)", "{} - {} // 2", "{} - 2", "max({} - 3, 0)"]
    rare = ["{}", "{} + 1", "2 * {}", "{} % 3", "0", "{} // 2 + 1"]
    shape = draw(st.sampled_from(shapes * 3 + rare))
    return shape.replace("{}", name)


@st.composite
def conditions(draw, names=("n",), depth=2):
    """A condition; its comparisons may be chained."""
    if depth > 0 and draw(st.integers(0, 2)) == 0:
        left, right = draw(conditions(names, depth - 1)), draw(conditions(names, depth - 1))
        shape = draw(st.sampled_from(["{} and {}", "{} or {}", "not ({}) and {}", "({} or {})"]))
        return shape.format(left, right)
    operators = st.sampled_from(["<", "<=", ">", ">=", "==", "!="])
    terms = [draw(expressions(names, None, 1)) for _ in range(draw(st.integers(2, 3)))]
    text = terms[0]
    for term in terms[1:]:
        text += f" {draw(operators)} {term}"
    return text


@st.composite
def bodies(draw, names, relations, indent="    ", depth=2, number=0):
    """The lines of a body that returns on every path."""
    lines = []
    for i in range(draw(st.integers(0, 2))):
        if draw(st.booleans()):
            name = f"x{number}_{i}"
            value = draw(expressions(names, relations, 2))
            lines.append(f"{indent}{name} = {value}")
            names = (*names, name)
        elif depth > 0:
            lines.append(f"{indent}if {draw(conditions(names, 1))}:")
            inner = indent + "    "
            if draw(st.booleans()):
                lines += draw(bodies(names, relations, inner, depth - 1, 10 * number + i + 1))
            else:
                lines.append(f"{inner}if {draw(conditions(names, 1))}:")
                value = draw(expressions(names, relations, 1))
                lines.append(f"{inner}    return {value}")
                if draw(st.booleans()):
                    lines.append(f"{indent}else:")
                    lines.append(f"{inner}y{number}_{i} = {draw(expressions(names, {}, 1))}")
    lines.append(f"{indent}return {draw(expressions(names, relations, 2))}")
    return lines


@st.composite
def relations(draw, name, arity, known):
    """The text of one relation, without its decorator."""
    params = ("n", "k")[:arity]
    lines = [f"def {name}({', '.join(params)}):"]
    if draw(st.integers(0, 3)) == 0:
        lines.append(f"    assert {draw(conditions(params, 1))}")
    if draw(st.integers(0, 9)):
        base = draw(st.sampled_from(["n <= 1", "n == 0", "n < 3", "n <= K"]))
        lines.append(f"    if {base}:")
        lines.append(f"        return {draw(expressions(params, None, 1))}")
    lines += draw(bodies(params, known))
    return "\n".join(lines)


@st.composite
def programs(draw):
    """The functions of a random model file: name to undecorated text."""
    names = draw(st.sampled_from([("f",), ("f", "g"), ("f", "h"), ("h",), ("f", "g", "h")]))
    known = {name: ARITIES[name] for name in names}
    return {name: draw(relations(name, ARITIES[name], known)) for name in names}


def model_file(functions):
    """A model file with these relations."""
    return HEADER + "\n\n\n".join(f"@relation\n{text}" for text in functions.values()) + "\n"
