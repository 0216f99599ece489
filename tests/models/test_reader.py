"""What the reader accepts, what it refuses, where it says so and what it says."""

from fractions import Fraction

import pytest
from programs import HEADER

from passbound.models.printer import expr_source, relation_source
from passbound.models.reader import read_file, read_source
from passbound.models.terms import (
    And,
    Asymptotic,
    Binary,
    Call,
    Compare,
    Comparison,
    If,
    Int,
    Let,
    Log,
    Rational,
    Reduce,
    Return,
    Span,
    Var,
)

N, K = Var("n"), Var("k")


def relation(body, head="def f(n):", decorator="@relation"):
    module = read_source(HEADER + f"{decorator}\n{head}\n{body}\n", "file.py")
    assert module.errors == ()
    return module.relations["f"]


def value(text):
    body = relation(f"    return {text}").body
    assert isinstance(body, Return)
    return body.value


def errors(text, header=HEADER):
    return [
        (error.span.line, error.message) for error in read_source(header + text, "file.py").errors
    ]


@pytest.mark.parametrize(
    "text, term",
    [
        ("n + 1", Binary("+", N, Int(1))),
        ("-n ** 2", -1),
        ("-7", Int(-7)),
        ("--7", Int(7)),
        ("K", Int(3)),
        ("cdiv(n, 2)", Binary("cdiv", N, Int(2))),
        ("clog2(n)", Log("ceil", N, Int(2))),
        ("clog(n, 2)", Log("ceil", N, Int(2))),
        ("flog(n, K)", Log("floor", N, Int(3))),
        ("f(n // 2)", Call("f", (Binary("//", N, Int(2)),))),
        ("f(f(n))", Call("f", (Call("f", (N,)),))),
        (
            "sum(i for i in range(n))",
            Reduce("sum", "i", Int(0), N, 1, None, Var("i")),
        ),
        (
            "max(f(i) for i in range(1, n, K) if i % 2 == 0)",
            Reduce(
                "max",
                "i",
                Int(1),
                N,
                3,
                Compare("==", Binary("%", Var("i"), Int(2)), Int(0)),
                Call("f", (Var("i"),)),
            ),
        ),
    ],
)
def test_expressions_are_read_as_they_are_meant(text, term):
    if term == -1:
        assert expr_source(value(text)) == text
    else:
        assert value(text) == term


def test_a_body_becomes_lets_and_ifs_and_shares_its_rest():
    body = relation(
        "    if n <= 1:\n        return 0\n    elif n == 5:\n        x = n // 2\n"
        "        if x == 2:\n            return x\n    y = n - 1\n    return f(y)"
    ).body
    rest = Let("y", Binary("-", N, Int(1)), Return(Call("f", (Var("y"),))))
    inner = Let(
        "x",
        Binary("//", N, Int(2)),
        If(Compare("==", Var("x"), Int(2)), Return(Var("x")), rest),
    )
    assert body == If(
        Compare("<=", N, Int(1)),
        Return(Int(0)),
        If(Compare("==", N, Int(5)), inner, rest),
    )
    assert body.orelse.then.body.orelse is body.orelse.orelse


def test_a_chained_comparison_is_a_conjunction_of_its_links():
    (domain,) = relation("    assert 1 <= n < 5 and n != 3\n    return 0").domain
    links = (Compare("<=", Int(1), N), Compare("<", N, Int(5)), Compare("!=", N, Int(3)))
    assert domain == And(links)
    assert domain.args[0].span == Span(8, 12, 8, 18)


def test_spans_count_characters_not_bytes():
    module = read_source(
        HEADER + "@relation\ndef f(größe):\n    return größe + ünbekannt\n", "file.py"
    )
    (error,) = module.errors
    assert error.span == Span(8, 20, 8, 29)
    assert error.claim == "f"
    assert "`ünbekannt` is not bound" in error.message


def test_a_claim_has_parts_and_a_name_from_its_file():
    module = read_source(
        HEADER + '@claim(expect="refuted")\ndef c(n, k):\n    "Text."\n    assert k >= 1\n'
        "    x = n / k\n    return x <= 3 * log2(n) < k and n in Theta(n ** 1.5)\n",
        "folder/some_file.py",
    )
    (claim,) = module.claims
    assert (claim.name, claim.expect, claim.doc) == ("some_file.c", "refuted", "Text.")
    assert claim.lets == (("x", Binary("/", N, K)),)
    three_logs = Binary("*", Int(3), Log("real", N, Int(2)))
    assert claim.parts == (
        Comparison("<=", Var("x"), three_logs),
        Comparison("<", three_logs, K),
        Asymptotic("Theta", N, Binary("**", N, Rational(Fraction(3, 2)))),
    )


@pytest.mark.parametrize(
    "header, decorator",
    [
        ("from passbound.models import relation\n", "@relation"),
        ("from passbound.models import relation\n", "@relation()"),
        ("from passbound.models import relation as r\n", '@r(unit="passes")'),
        ("from passbound.models import *\n", "@relation"),
        ("import passbound.models\n", "@passbound.models.relation"),
        ("import passbound.models as m\n", "@m.relation"),
        ("import passbound as p\n", "@p.models.relation()"),
        ("from passbound import models\n", "@models.relation"),
        ("from passbound import models as m\n", "@m.relation"),
        ("try:\n    from passbound.models import relation\nfinally:\n    pass\n", "@relation"),
    ],
)
def test_decorators_are_recognised_however_they_are_imported(header, decorator):
    module = read_source(header + f"{decorator}\ndef f(n):\n    return n\n", "x.py")
    assert module.errors == ()
    assert set(module.relations) == {"f"}


def test_other_decorators_and_functions_are_none_of_our_business():
    module = read_source(
        "import passbound\n@property\ndef f(n): return [x for x in n]\n"
        "class A:\n    def relation(self): pass\nwhile 0: f = 3\n",
        "x.py",
    )
    assert (module.relations, module.claims, module.errors) == ({}, (), ())


@pytest.mark.parametrize(
    "text, message",
    [
        ("return n / 2", "`/` makes a fraction, and a relation counts"),
        ("return 1.5 * n", "decimals stand only in O, Omega and Theta"),
        ("return True", "`True` is no integer: write 1"),
        ("return log2(n)", "is a real number, and a relation counts: use flog2 or clog2"),
        ("return n << 2", "write `a * 2**b`"),
        ("return +n", "unary `+`"),
        ("return n if n > 1 else 0", "write an `if c: return a` line"),
        ("return len(n)", "make the length a parameter"),
        ("return abs(n)", "write `max(x, -x)`"),
        ("return math.ceil(n / 2)", "write `cdiv(a, b)`"),
        ("return passbound.clog2(n)", "`from passbound.models import clog2`"),
        ("return n.real", "attributes are not in the language"),
        ("return f", "is a relation: call it, as in `f(n)`"),
        ("return n(1)", "is a number here, no relation"),
        ("return g(n)", "there is no relation `g`"),
        ("return f()", "`f` takes 1 argument, 0 given"),
        ("return f(n, n)", "`f` takes 1 argument, 2 given"),
        ("return f(n=n)", "by position"),
        ("return f(*n)", "starred"),
        ("return max(n)", "max takes two or more numbers"),
        ("return sum(n, 1)", "sum takes one generator"),
        ("return sum([i for i in range(n)])", "leave the brackets out"),
        ("return sum(i for i in n)", "runs over a range"),
        ("return sum(i for i in range(n) for j in range(n))", "one `for` a generator"),
        ("return sum(i for i in range(n) if i > 1 if i < 5)", "join the conditions with `and`"),
        ("return sum(i for i in range(0, n, 0))", "the step of a range is a positive number"),
        ("return sum(i for i in range(0, n, n))", "the step of a range is a positive number"),
        ("return sum(n for n in range(5))", "`n` is bound already"),
        ("return sum(i for (i, j) in range(5))", "one name"),
        ("return range(n)", "`range` stands only in"),
        ("return x", "`x` is not bound"),
        ("x = x + 1\n    return x", "`x` has no value here yet"),
        ("x = 1\n    x = 2\n    return x", "`x` is bound already"),
        ("n = 2\n    return n", "`n` is bound already"),
        ("max = 2\n    return max", "`max` is a name of the language"),
        ("x = y = 2\n    return x", "a local name is bound alone"),
        ("x, y = 2\n    return x", "a local name is bound alone"),
        ("x += 2\n    return n", "bind the new value to a new name"),
        ("if n > 1:\n        x = 2\n    return x", "on every path to this line"),
        ("if n > 1:\n        return 1", "a path ends here without a value"),
        ("pass", "`pass` is not in the language"),
        ("return", "write `return E`"),
        ("return 1\n    return 2", "never reached"),
        ("if n > 1:\n        return 1\n    else:\n        return 2\n    return 3", "never reached"),
        ("x = 1\n    assert x == 1\n    return 1", "asserts come first"),
        ("assert n > 1, 'no'\n    return 1", "takes no message"),
        ("if n:\n        return 1\n    return 2", "a number is no condition: compare it"),
        ("assert True\n    return 1", "is no condition"),
        ("if f(n) > 1:\n        return 1\n    return 2", "contains no relation calls"),
        (
            "if n in range(5):\n        return 1\n    return 2",
            "`in` stands only in a claim's return",
        ),
        ("if n is 5:\n        return 1\n    return 2", "write `==` or `!=`"),
        ("for i in range(n): pass\n    return 1", "use a recursion or sum"),
        ("while n: pass\n    return 1", "loops are not in the language"),
        ("print(n)\n    return 1", "this line has no effect"),
        ("raise ValueError", "state the domain with `assert CONDITION`"),
        ("def g(): pass\n    return 1", "put it at the top of the file"),
        ("import math\n    return 1", "imports stand at the top"),
        ("return (yield n)", "not in the language"),
        ("return (x := n)", "bind the name on a line of its own"),
        ("return n < 5", "a comparison stands in conditions only"),
        ("return 'text'", "numbers only"),
        ("return NOT_BOUND_ONCE", "is bound more than once (lines 5, 6)"),
        ("return NO_NUMBER", "is no integer literal"),
        ("return TRUTH", "is no integer literal"),
        ("return CHANGED", "is bound more than once (lines 9, 11)"),
    ],
)
def test_what_the_language_has_not_gets_a_hint(text, message):
    header = HEADER.rstrip() + (
        "\n\nNOT_BOUND_ONCE = 1\nNOT_BOUND_ONCE = 2\nNO_NUMBER = 1.5\nTRUTH = True\nCHANGED = 1\n"
        "def other():\n    global CHANGED\n"
    )
    found = errors(f"@relation\ndef f(n):\n    {text}\n", header)
    assert len(found) >= 1
    assert any(message in text for _, text in found), found


@pytest.mark.parametrize(
    "head, message",
    [
        ("def f(n=1):", "parameters have no defaults"),
        ("def f(*n):", "starred parameters"),
        ("def f(**n):", "starred parameters"),
        ("def f(*, n):", "keyword parameters"),
        ("def f(n, n):", "`n` is bound already"),
        ("def f(max):", "is a name of the language"),
        ("async def f(n):", "write `def`"),
        ("def log2(n):", "`log2` is a name of the language"),
        ("@other\ndef f(n):", "no other decorator"),
        ('@relation(units="x")\ndef f(n):', "the only argument here is `unit=...`"),
        ("@relation(unit=3)\ndef f(n):", "a text, written out"),
        ('@relation("passes")\ndef f(n):', "by its keyword"),
        ('@relation(unit="two words")\ndef f(n):', "is no word"),
        ("if 1:\n  @relation\n  def f(n):", "stands at the top of the file"),
        ("class A:\n  @relation\n  def f(n):", "stands at the top of the file"),
        ("def f(n):\n    return 2\n@relation\ndef f(n):", "`f` is bound already on line"),
    ],
)
def test_a_bad_head_gets_a_hint(head, message):
    if "@relation" not in head:
        head = f"@relation\n{head}"
    indent = "    " if "  def" not in head else "      "
    found = errors(f"{head}\n{indent}return 1\n")
    assert any(message in text for _, text in found), found


@pytest.mark.parametrize(
    "text, message",
    [
        ("return n != 3", "a claim has no `!=`"),
        ("return n < 3 or n > 5", "joined by `and`"),
        ("return not n < 3", "joined by `and`"),
        ("return n", "joined by `and`"),
        ("return", "return a comparison"),
        ("x = n", "a claim ends in `return`"),
        ("if n > 1:\n        return n > 0\n    return n < 2", "a claim has no `if`"),
        ("return n in f(n)", "wants O(G), Omega(G) or Theta(G)"),
        ("return n in O(n, n)", "`O` takes one expression"),
        ("return n <= n in O(n)", "`in` stands alone"),
        ("return 1.5 * n <= 3", "decimals stand only in"),
        ("return log2(n) * log2(n) <= n", "none times another one"),
        ("return log2(n) ** 2 <= n", "no powers of them"),
        ("return n / log2(n) <= 3", "multiply both sides"),
        ("return f(log2(n)) <= 3", "a real logarithm stands in the call of `f`"),
        ("return log2(n) // 2 <= 3", "a real logarithm stands under `//`"),
        ("return 2 ** log2(n) <= 3", "a real logarithm stands in an exponent"),
        ("return 2 ** (n / 2) <= 3", "an exact fraction stands in an exponent"),
        ("return f(n / 2) <= 3", "an exact fraction stands in the call of `f`"),
        ("return log(n) <= 3", "`log` takes 2 arguments, 1 given"),
        ("return log(n, n) <= 3", "the base of a real logarithm is a number"),
        ("return log(n, 1) <= 3", "greater than 1"),
        ("return log2(log2(n)) <= 3", "a logarithm of a logarithm"),
        ("x = log2(n)\n    return x * x <= 3", "none times another one"),
        ("assert f(n) > 1\n    return n > 0", "contains no relation calls"),
        ("return sum(i for i in range(log2(n))) > 0", "a real logarithm stands in a range"),
    ],
)
def test_a_claim_that_is_none_gets_a_hint(text, message):
    functions = "@relation\ndef f(n):\n    return n\n"
    found = errors(functions + f"@claim\ndef c(n):\n    {text}\n")
    assert any(message in text for _, text in found), found


def test_a_claim_without_parameters_has_no_asymptotics():
    assert "without parameters" in errors("@claim\ndef c():\n    return 1 in O(1)\n")[0][1]
    assert errors("@claim\ndef c():\n    return 1 <= 2\n") == []


def test_what_is_allowed_in_a_g():
    text = "n ** 1.5 * log2(n) ** 2 / log(n, 1.5) + 1.5 ** n + n ** log(3, 4) + log2(log2(n))"
    assert errors(f"@claim\ndef c(n):\n    return n in O({text})\n") == []


def test_a_name_that_is_not_imported_is_pointed_out():
    found = errors(
        "@relation\ndef f(n):\n    return clog2(n)\n", "from passbound.models import relation\n"
    )
    assert "add `from passbound.models import clog2`" in found[0][1]


@pytest.mark.parametrize(
    "header, text, message",
    [
        (
            "",
            "@claim\ndef c(n):\n    return n <= n\n",
            "`claim` is not imported from passbound.mod",
        ),
        (
            "import passbound\n",
            "@passbound.claim\ndef c(n):\n    return n <= n\n",
            "`claim` is not imported from passbound.models",
        ),
        (
            "from passbound import relation\n",
            "@relation\ndef c(n):\n    return n\n",
            "`relation` is not imported from passbound.models",
        ),
        (HEADER, "@claim\ndef c(n):\n    return n <= clgo2(n)\n", "did you mean `clog2`"),
        (
            HEADER + "@relation\ndef cost(n):\n    return n\n",
            "@claim\ndef c(n):\n    return costs(n) <= n\n",
            "did you mean `cost`?",
        ),
        (
            HEADER,
            "@claim\ndef c(n):\n    return mergesort(n) <= n\n",
            "Add `from passbound.models.catalogue import merge_sort`",
        ),
        (
            HEADER + "from passbound.models.catalogue import mergesort\n",
            "@claim\ndef c(n):\n    return mergesort(n) <= n\n",
            "Add `from passbound.models.catalogue import merge_sort`",
        ),
        (HEADER, "@claim\ndef c(n):\n    return n <= O(n)\n", "write `n in O(n)`"),
        (HEADER, "@claim\ndef c(n):\n    return 2 * O(n) <= n\n", "write `E in O(G)`"),
        (
            HEADER + "import passbound.models as pm\n",
            "@claim\ndef c(n):\n    return n in pm.O(n)\n",
            "from passbound.models import O",
        ),
        (
            HEADER,
            "@relation\ndef f(n):\n    q, r = divmod(n, 2)\n    return q + r\n",
            "one to `n // 2`, another one to `n % 2`",
        ),
        (
            HEADER + "@relation\ndef f(n):\n    return 1\n",
            "@relation\ndef f(n):\n    return 2\n",
            "choose another name",
        ),
    ],
)
def test_one_mistake_is_one_error_that_says_what_to_write(header, text, message):
    [(_, said)] = errors(text, header)
    assert message in said


def test_decorators_of_others_are_not_taken_for_ours():
    text = (
        "import passbound\nimport law\nfrom court import claim\nfrom kinship import *\n"
        "@claim\ndef a():\n    pass\n@law.claim\ndef b():\n    pass\n"
        "@relation\ndef c():\n    pass\n"
        "def d(claim):\n    @claim\n    def e():\n        pass\n"
    )
    assert errors(text, "") == []


def test_all_errors_of_a_file_come_in_one_run_and_in_order():
    module = read_source(
        HEADER + "@relation\ndef f(n):\n    x = n / 2 + y\n    for i in n: pass\n    return f()\n"
        "@relation\ndef g(n):\n    return f(n)\n"
        "@relation\ndef sound(n):\n    return n\n"
        "@claim\ndef bad(n):\n    return f(n) != 2.5\n"
        "@claim\ndef dependent(n):\n    return g(n) <= 1\n"
        "@claim\ndef good(n):\n    return sound(n) <= n\n",
        "x.py",
    )
    assert [claim.name for claim in module.claims] == ["x.good"]
    assert set(module.relations) == {"sound"}
    lines = [(error.span.line, error.claim) for error in module.errors]
    assert lines == [(8, "f"), (8, "f"), (9, "f"), (10, "f"), (19, "x.bad"), (22, "x.dependent")]
    assert "`g` has an error: line 8" in module.errors[-1].message


def test_constants_are_literals_negated_or_powers():
    text = (
        "from passbound.models import relation\nA = -5\nB = 10**6\nC = -(2**3)\nD: int = 0x10\n"
        "@relation\ndef f(n):\n    return A + B + C + D\n"
    )
    printed = relation_source(read_source(text, "x.py").relations["f"])
    assert "return -5 + 1000000 + -8 + 16" in printed


# --- imports -----------------------------------------------------------------------------------


def write(folder, **files):
    for name, text in files.items():
        path = folder / (name.replace("__", "/") + ".py")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


FILE = "from passbound.models import claim, relation\n{}\n"


def test_relations_of_other_files_are_read_and_not_run(tmp_path):
    write(
        tmp_path,
        costs=FILE.format(
            "raise SystemExit\nSTEP = 4\n@relation\ndef ranking(n):\n    return helper(n) + STEP\n"
            "@relation\ndef helper(n):\n    return n\n@relation\ndef unused(n):\n    return x\n"
        ),
        agent=FILE.format(
            "from costs import ranking as r\n@relation\ndef helper(n):\n    return r(n)\n"
            "@claim\ndef c(n):\n    return helper(n) <= r(n)\n"
        ),
    )
    module = read_file(tmp_path / "agent.py")
    assert module.errors == ()
    assert set(module.relations) == {"helper", "ranking", "costs_helper"}
    assert module.relations["ranking"].body.value.left == Call("costs_helper", (N,))


def test_imports_go_through_packages_dots_aliases_and_circles(tmp_path):
    write(
        tmp_path,
        pyproject="",
        one__two__agent=FILE.format(
            "from ..near import a\nfrom . import b\nfrom top import c as d\nfrom one.two import e\n"
            "from top import lost, round_and_round\n"
            "@relation\ndef f(n):\n    return a(n) + b(n) + d(n) + e(n)\n"
            "@relation\ndef g(n):\n    return lost(n)\n"
            "@relation\ndef h(n):\n    return round_and_round(n)\n"
        ),
        one__near=FILE.format("@relation\ndef a(n):\n    return n\n"),
        one__two____init__=FILE.format("from one.two.more import b, e\n"),
        one__two__more=FILE.format(
            "@relation\ndef b(n):\n    return 2 * n\n@relation\ndef e(n):\n    return 3 * n\n"
        ),
        top=FILE.format(
            "from circle import round_and_round\n@relation\ndef c(n):\n    return 4 * n\n"
        ),
        circle=FILE.format("from top import round_and_round\n"),
    )
    (tmp_path / "one/two/__init__.py").write_text(FILE.format("from one.two.more import b, e"))
    module = read_file(tmp_path / "one/two/agent.py", tmp_path)
    assert set(module.relations) == {"f", "a", "b", "c", "e"}
    assert [error.claim for error in module.errors] == ["g", "h"]
    assert "has no relation `lost`" in module.errors[0].message
    assert "imported in a circle" in module.errors[1].message


def test_files_that_import_each_other_are_read_once(tmp_path):
    write(
        tmp_path,
        even=FILE.format(
            "from odd import odd\n@relation\ndef even(n):\n    if n == 0:\n        return 1\n"
            "    return odd(n - 1)\n"
        ),
        odd=FILE.format(
            "from even import even\n@relation\ndef odd(n):\n    if n == 0:\n        return 0\n"
            "    return even(n - 1)\n"
        ),
    )
    module = read_file(tmp_path / "even.py")
    assert set(module.relations) == {"even", "odd"}


def test_an_error_in_an_imported_file_is_shown_where_it_is_used(tmp_path):
    write(
        tmp_path,
        costs=FILE.format("@relation\ndef ranking(n):\n    return n / 2\n"),
        broken="from passbound.models import\n",
        agent=FILE.format(
            "from costs import ranking\nfrom broken import x\nfrom nowhere import y\n"
            "@relation\ndef f(n):\n    return ranking(n)\n"
            "@relation\ndef g(n):\n    return x(n)\n"
            "@claim\ndef c(n):\n    return y(n) <= ranking(n)\n"
        ),
    )
    module = read_file(tmp_path / "agent.py")
    messages = [(error.span.line, error.message) for error in module.errors]
    assert [line for line, _ in messages] == [7, 10, 13]
    assert "costs.py:4:12: `/` makes a fraction" in messages[0][1]
    assert "broken.py:1:" in messages[1][1]
    assert "`nowhere`, which is no file of this project" in messages[2][1]


def test_the_catalogue_is_imported_by_the_name_of_the_relation_or_its_module():
    from passbound.models import catalogue

    text = FILE.format(
        "from passbound.models.catalogue import merge_sort\n"
        "from passbound.models.catalogue.merge_sort import merge_sort as again\n"
        "@relation\ndef f(n):\n    return merge_sort(n) + again(n)\n"
    )
    module = read_source(text, "x.py")
    assert module.errors == ()
    assert set(module.relations) == {"f", "merge_sort"}
    assert catalogue.__file__ is not None
