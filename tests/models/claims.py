"""Random claims as text, about the relations of a random program."""

from __future__ import annotations

from hypothesis import strategies as st
from programs import HEADER, conditions, expressions, programs


@st.composite
def numbers(draw, names, relations):
    """A side of a comparison: an integer, a rational or a linear form in logarithms."""
    left = draw(expressions(names, relations, 2))
    shape = draw(
        st.sampled_from(
            [
                *["{}", "{}", "{}", "({}) / 2", "({}) / 3 - n / 7", "n * log2(max(n, 1)) + {}"],
                *["{} - log(n * n + 1, 3) / 2", "max(log2(n + 2), {})", "({}) / (n + 1)"],
            ]
        )
    )
    return shape.format(left)


@st.composite
def growths(draw):
    """A G."""
    return draw(
        st.sampled_from(
            [
                *["n", "n * log2(n) ** 2", "n ** 1.5", "n ** log2(3)", "1.5 ** n", "n * log(n, 3)"],
                *["n ** 2 / log2(n)", "max(n, log2(log2(n)))", "0.25 * n", "2 ** n + n ** -2.5"],
            ]
        )
    )


@st.composite
def parts(draw, names, relations):
    """A part of a claim's return."""
    if names and draw(st.integers(0, 4)) == 0:
        kind = draw(st.sampled_from(["O", "Omega", "Theta"]))
        return f"{draw(expressions(names, relations, 1))} in {kind}({draw(growths())})"
    operator = st.sampled_from(["<=", ">=", "==", "<", ">"])
    text = draw(numbers(names, relations))
    for _ in range(draw(st.integers(1, 2))):
        text += f" {draw(operator)} {draw(numbers(names, relations))}"
    return text


@st.composite
def claim_files(draw, growth=True):
    """A whole model file: relations and one claim named `c`."""
    functions = draw(programs())
    relations = {name: text.split("\n")[0].count(",") + 1 for name, text in functions.items()}
    params = draw(st.sampled_from([("n",), ("n",), ("n", "k")]))
    lines = [f"def c({', '.join(params)}):"]
    if draw(st.booleans()):
        lines.append(f"    assert {draw(conditions(params, 1))}")
    names = params
    if draw(st.booleans()):
        lines.append(f"    y = {draw(expressions(names, relations, 1))}")
        names = (*names, "y")
    chosen = [draw(parts(names, relations)) for _ in range(draw(st.integers(1, 2)))]
    if not growth:
        chosen = [part for part in chosen if " in " not in part] or ["n >= 0"]
    lines.append(f"    return {' and '.join(chosen)}")
    blocks = [f"@relation\n{text}" for text in functions.values()]
    return HEADER + "\n\n\n".join([*blocks, "@claim\n" + "\n".join(lines)]) + "\n"
