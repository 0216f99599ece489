"""What is printed reads back as the same term."""

import re

from claims import claim_files
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st
from programs import HEADER, conditions, expressions

from passbound.models.printer import (
    claim_source,
    cond_source,
    expr_source,
    module_source,
    relation_source,
)
from passbound.models.reader import read_source
from passbound.models.terms import Int, Return

relaxed = settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))


def read_expr(text):
    module = read_source(HEADER + f"@relation\ndef f(n, k):\n    return {text}\n", "x.py")
    assert module.errors == (), text
    body = module.relations["f"].body
    assert isinstance(body, Return)
    return body.value


def read_cond(text):
    module = read_source(
        HEADER + f"@relation\ndef f(n, k):\n    assert {text}\n    return 0\n", "x.py"
    )
    assert module.errors == (), text
    return module.relations["f"].domain[0]


@relaxed
@given(expressions(("n", "k"), {"f": 2}, 4))
def test_expressions_come_back(text):
    term = read_expr(text)
    printed = expr_source(term)
    note(printed)
    assert read_expr(printed) == term
    assert expr_source(read_expr(printed)) == printed


@relaxed
@given(conditions(("n", "k"), 3))
def test_conditions_come_back(text):
    term = read_cond(text)
    printed = cond_source(term)
    note(printed)
    assert read_cond(printed) == term


@relaxed
@given(expressions(("n", "k"), {"f": 2}, 3))
def test_no_parentheses_can_be_left_out(text):
    term = read_expr(text)
    printed = expr_source(term)
    for match in re.finditer(r"(?<!\w)\(", printed):
        start, depth, stop = match.start(), 0, len(printed)
        for i in range(start, len(printed)):
            depth += {"(": 1, ")": -1}.get(printed[i], 0)
            if depth == 0:
                stop = i
                break
        shorter = printed[:start] + " " + printed[start + 1 : stop] + " " + printed[stop + 1 :]
        module = read_source(HEADER + f"@relation\ndef f(n, k):\n    return {shorter}\n", "x.py")
        assert module.errors or module.relations["f"].body.value != term, shorter


@relaxed
@given(claim_files())
def test_files_come_back(text):
    note(text)
    module = read_source(text, "x.py")
    assert module.errors == ()
    (claim,) = module.claims
    printed = module_source(module.relations, claim)
    note(printed)
    again = read_source(printed, "x.py")
    assert again.errors == ()
    assert again.claims == (claim,)
    for name, relation in again.relations.items():
        assert module.relations[name] == relation
    everything = read_source(module_source(module.relations), "x.py")
    assert everything.relations == module.relations


@relaxed
@given(st.integers(-(10**6000), 10**6000) | st.integers(-20, 20))
def test_numbers_of_any_length_come_back(value):
    assert read_expr(expr_source(Int(value))) == Int(value)


def test_a_rest_that_many_paths_share_is_printed_once():
    lines = ["@relation", "def f(n):"]
    for i in range(40):
        lines += [f"    if n % {i + 2} == 0:", f"        if n > {i}:", f"            return {i}"]
    text = HEADER + "\n".join([*lines, "    return 7"]) + "\n"
    module = read_source(text, "x.py")
    assert [error.message for error in module.errors] == [
        "more than 1000 paths lead through this body: split the relation up"
    ]
    short = HEADER + "\n".join([*lines[:20], "    return 7"]) + "\n"
    relation = read_source(short, "x.py").relations["f"]
    printed = relation_source(relation)
    assert printed.count("return") == 7
    assert read_source(HEADER + printed, "x.py").relations["f"] == relation


def test_a_claim_is_printed_as_it_is_written():
    text = (
        "@claim\ndef c(n, k):\n    assert n >= 1 and k > 2\n    x = n // 2\n"
        "    return x / 2 <= n * log2(n) and n in O(n ** 1.5 + 0.25)\n"
    )
    (claim,) = read_source(HEADER + text, "x.py").claims
    assert claim_source(claim) == text
