"""The catalogue against plain Python: its claims are as true or false as they say.

The oracle compiles the bodies of the relations with CPython, memoised, and looks at every claim
at all small sizes; the reader only says what there is to look at.
"""

import ast
import importlib
import itertools
import math
import sys
from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import cache
from pathlib import Path

import pytest

from passbound.models import catalogue, reader
from passbound.models.catalogue import PROBLEMS
from passbound.models.errors import DomainError
from passbound.models.terms import Asymptotic

FOLDER = Path(reader.__file__).parent / "catalogue"
FILES = {path.stem: path for path in sorted(FOLDER.glob("*.py")) if path.stem != "__init__"}
MODULES = {stem: reader.read_file(path) for stem, path in FILES.items()}
CLAIMS = {claim.name: claim for module in MODULES.values() for claim in module.claims}
TREES = {stem: ast.parse(path.read_text()) for stem, path in FILES.items()}

SIZES = {1: 200, 2: 24, 3: 10, 4: 6}
"""Up to which value every parameter is tried, by the number of parameters."""

COUNTEREXAMPLES = {
    "all_pairs.linear": {"n": 10},
    "batch_items.batches_divide_the_tokens": {"n": 1, "b": 2, "p": 0, "t": 1},
    "batch_items.fewer_calls_by_a_factor": {"n": 1, "b": 2},
    "beam.independent_of_breadth": {"b": 2, "k": 1, "d": 1},
    "beam.rounds_are_the_levels": {"d": 1},
    "best_first.comparing_is_as_good_as_scoring": {"n": 4, "b": 4},
    "binary_insertion.floor_suffices": {"n": 1},
    "binary_insertion.linear": {"n": 16},
    "binary_search.constant": {"n": 65},
    "binary_search.sorting_pays_at_once": {"n": 4, "q": 1},
    "broadcast.group_chat_is_linear": {"n": 6, "t": 1},
    "broadcast.passing_on_halves_the_rounds": {"n": 2},
    "bubble.sweeps_are_equal": {"n": 2, "k": 2},
    "chain.context_is_a_constant_a_pass": {"d": 3, "p": 0, "m": 2},
    "chunk_vote.votes_are_cheap": {"n": 1, "v": 2},
    "debate_all.linear_in_agents": {"a": 4, "r": 1, "t": 1},
    "debate_ring.agreeing_is_linear": {"a": 4, "t": 1},
    "debate_star.always_beats_all_to_all": {"a": 1, "r": 1, "t": 1},
    "flat_manager.a_manager_reads_each_report_once": {"n": 2, "t": 1},
    "group_knockout.divides_the_calls": {"n": 2, "k": 2},
    "growing_context.each_chunk_is_read_twice": {"n": 4, "c": 1},
    "handoff.always_beats_the_growing_context": {"n": 1, "p": 0, "t": 1, "h": 1},
    "hanoi.cubic": {"d": 10},
    "heap_sort.beats_all_pairs": {"n": 4},
    "heap_sort.inserting_is_linear": {"n": 12},
    "heap_sort.within_two_n_log_n": {"n": 63},
    "hierarchical_index.wider_is_cheaper": {"n": 2, "b": 2, "t": 1},
    "hierarchical_index.wrong_turns_are_cheap": {"n": 5, "b": 2},
    "hierarchy.fewer_calls_than_one_manager": {"n": 3, "k": 2},
    "hierarchy.rounds_are_constant": {"n": 5, "k": 2},
    "knockout.rounds_are_constant": {"n": 17},
    "knockout.runner_up_is_free": {"n": 3},
    "map_reduce.rounds_are_constant": {"n": 9, "k": 2},
    "map_reduce.wider_merges_are_fewer": {"n": 2, "k": 2},
    "merge_sort.halves_are_parallel": {"n": 5},
    "merge_sort.linear": {"n": 64},
    "mixture_of_agents.layers_cost_what_proposers_cost": {"a": 2, "r": 3, "t": 1},
    "partition_select.linear_in_the_worst_case": {"n": 6},
    "partition_sort.good_pivots_for_free": {"n": 22},
    "per_item.the_instruction_is_read_once": {"n": 2, "p": 1, "t": 0},
    "plain_decoding.empty_replies_are_free": {"m": 0},
    "planner_executor.one_attempt_per_smallest_task": {"d": 2, "k": 2},
    "planner_executor.planning_is_linear_in_depth": {"d": 2, "k": 2},
    "program_once.always_pays": {"n": 1, "r": 1},
    "react.twice_the_steps_twice_the_bill": {"n": 1, "p": 0, "t": 1},
    "recursive_reading.padding_is_free": {"n": 3, "b": 2},
    "refine_chain.always_beats_growing_context": {"n": 1, "c": 1, "d": 1},
    "refine_chain.rounds_are_few": {"n": 4},
    "retries.nested_retries_add": {"runs": 2, "n": 1, "r": 3},
    "retries.one_failure_one_call": {"n": 2, "r": 3},
    "roles_reread.twice_the_roles_twice_the_bill": {"c": 1, "r": 1, "t": 1},
    "roles_summary.always_reads_less": {"c": 1, "r": 1, "t": 1, "h": 0},
    "round_robin.linear": {"n": 12},
    "scan.stopping_early_halves_the_worst_case": {"n": 2},
    "self_consistency.stopping_early_is_constant": {"n": 10},
    "self_consistency.stopping_early_saves_half": {"n": 1},
    "skeleton.always_a_shorter_wait": {"n": 1, "m": 1, "s": 1},
    "skeleton.depth_is_independent_of_the_points": {"n": 3, "m": 1, "s": 2},
    "sliding_window.long_steps_are_exact": {"n": 2, "w": 2, "s": 1},
    "sliding_window.sorts_in_a_few_passes": {"n": 61},
    "speculative.drafts_cost_nothing": {"m": 1, "g": 1},
    "speculative.free_speedup": {"m": 2, "g": 1},
    "thought_tree.breadth_times_depth": {"b": 2, "d": 2},
    "thought_tree.polynomial_in_depth": {"d": 9},
    "top_k_heap.beats_sorting": {"n": 6, "k": 4},
    "top_k_heap.linear_whatever_k": {"n": 10, "k": 5},
    "voting_steps.ahead_by_k_takes_two_k_votes": {"left": 4, "lead": 0, "k": 2},
}
"""The smallest ones, pinned; refuted claims about growth have none."""


# --- the oracle --------------------------------------------------------------------------------


class Growth:
    """One side of `expr in O(G)`: collects both sides instead of deciding anything."""

    seen: list[tuple[str, Fraction | float]] = []  # noqa: RUF012

    def __init__(self, kind: str, bound: float) -> None:
        self.kind = kind
        self.bound = bound

    def __contains__(self, expr: int) -> bool:
        exact = isinstance(self.bound, int)
        ratio = Fraction(expr, self.bound) if exact else expr / self.bound
        Growth.seen.append((self.kind, ratio))
        return True


def _flog(n: int, b: int) -> int:
    assert n >= 1 and b >= 2
    return next(e for e in itertools.count() if b ** (e + 1) > n)


def _clog(n: int, b: int) -> int:
    assert n >= 1 and b >= 2
    return next(e for e in itertools.count() if b**e >= n)


LANGUAGE = {
    "cdiv": lambda a, b: -(-a // b),
    "flog": _flog,
    "clog": _clog,
    "flog2": lambda n: _flog(n, 2),
    "clog2": lambda n: _clog(n, 2),
    "log2": math.log2,
    "O": lambda bound: Growth("O", bound),
    "Omega": lambda bound: Growth("Omega", bound),
    "Theta": lambda bound: Growth("Theta", bound),
}


def _functions(stem: str, decorator: str) -> Iterator[ast.FunctionDef]:
    for node in TREES[stem].body:
        decorators = getattr(node, "decorator_list", [])
        if any(ast.unparse(each).startswith(decorator) for each in decorators):
            yield node


def _compile(name: str, args: ast.arguments, body: list[ast.stmt], scope: dict) -> Callable:
    function = ast.FunctionDef(name, args, body, [])
    module = ast.fix_missing_locations(ast.Module([function], []))
    exec(compile(module, f"<oracle of {name}>", "exec"), scope)
    return scope[name]


@cache
def relations() -> dict[str, Callable]:
    """All relations of the catalogue under one roof: their names are distinct."""
    scope = dict(LANGUAGE)
    for stem in FILES:
        for node in _functions(stem, "relation"):
            assert node.name not in scope
            scope[node.name] = cache(_compile(node.name, node.args, node.body, scope))
    return scope


def oracle(node: ast.FunctionDef) -> tuple[Callable[..., bool], Callable]:
    """A claim or relation in two: do its asserts admit these values, and what does it return."""
    asserts = [line for line in node.body if isinstance(line, ast.Assert)]
    rest = [line for line in node.body if not isinstance(line, ast.Assert)]
    yes = ast.parse("True", mode="eval").body
    admits = _compile("admits", node.args, [*asserts, ast.Return(yes)], dict(relations()))
    returns = _compile("returns", node.args, rest, dict(relations()))

    def admitted(*values: int) -> bool:
        try:
            return admits(*values)
        except AssertionError:
            return False

    return admitted, returns


def claim_oracle(name: str) -> tuple[Callable[..., bool], Callable]:
    stem, own = name.split(".")
    return oracle(next(node for node in _functions(stem, "claim") if node.name == own))


def shells(count: int, size: int) -> list[tuple[int, ...]]:
    """All assignments up to a size: the smaller maximum first, then in lexicographic order."""
    return sorted(itertools.product(range(size + 1), repeat=count), key=lambda at: (max(at), at))


@pytest.fixture(autouse=True)
def _room_to_recurse() -> Iterator[None]:
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(6000)
    yield
    sys.setrecursionlimit(limit)


def grows(name: str) -> bool:
    return any(isinstance(part, Asymptotic) for part in CLAIMS[name].parts)


# --- what is there -----------------------------------------------------------------------------


def test_every_module_is_read_without_an_error():
    assert {stem: module.errors for stem, module in MODULES.items() if module.errors} == {}


def test_it_is_a_catalogue():
    assert len(MODULES) >= 40
    assert len(CLAIMS) >= 300


def test_the_problems_list_every_module_once():
    listed = [stem for stems in PROBLEMS.values() for stem in stems]
    assert sorted(listed) == sorted(FILES)
    assert all(len(stems) >= 2 for stems in PROBLEMS.values())


@pytest.mark.parametrize("problem", PROBLEMS)
def test_a_module_names_its_problem(problem):
    for stem in PROBLEMS[problem]:
        assert f"\nProblem: {problem}" in ast.get_docstring(TREES[stem])


@pytest.mark.parametrize("stem", FILES)
def test_a_module_says_where_it_is_used_and_what_it_counts(stem):
    doc = ast.get_docstring(TREES[stem])
    assert "\nUsed in: " in doc
    assert "\nCounts: " in doc
    assert all(ast.get_docstring(node) for node in _functions(stem, ""))


@pytest.mark.parametrize("stem", FILES)
def test_a_module_has_a_bound_an_order_and_something_false(stem):
    claims = MODULES[stem].claims
    assert any(claim.expect == "refuted" for claim in claims)
    kinds = {part.kind for claim in claims for part in claim.parts if isinstance(part, Asymptotic)}
    assert "Theta" in kinds
    assert sum(claim.expect == "proved" and not grows(claim.name) for claim in claims) >= 2


def test_every_relation_is_exported():
    names = {node.name for stem in FILES for node in _functions(stem, "relation")}
    assert names | {"PROBLEMS"} == set(catalogue.__all__)
    assert all(hasattr(catalogue, name) for name in names)


def test_no_claim_hides_a_relation_that_its_file_uses():
    for stem in FILES:
        claims = {node.name for node in _functions(stem, "claim")}
        assert claims.isdisjoint(MODULES[stem].relations)


# --- what is true ------------------------------------------------------------------------------


@pytest.mark.parametrize("stem", FILES)
def test_a_relation_has_a_natural_value_everywhere_in_its_domain(stem):
    for node in _functions(stem, "relation"):
        admitted, value = oracle(node)
        count = len(node.args.args)
        points = [at for at in shells(count, SIZES[count] // 2) if admitted(*at)]
        assert len(points) >= 8
        assert all(value(*at) >= 0 for at in points)


@pytest.mark.parametrize("name", [name for name in CLAIMS if not grows(name)])
def test_a_claim_is_as_true_as_it_says(name):
    claim = CLAIMS[name]
    admitted, holds = claim_oracle(name)
    points = [at for at in shells(len(claim.params), SIZES[len(claim.params)]) if admitted(*at)]
    assert len(points) >= 8
    failing = next((at for at in points if not holds(*at)), None)
    if claim.expect != "refuted":
        assert failing is None
    else:
        assert dict(zip(claim.params, failing, strict=True)) == COUNTEREXAMPLES[name]


@pytest.mark.parametrize("stem", FILES)
def test_calling_a_function_gives_what_plain_python_gives(stem):
    module = importlib.import_module(f"passbound.models.catalogue.{stem}")
    claims = [node for node in _functions(stem, "claim") if not grows(f"{stem}.{node.name}")]
    for node in [*_functions(stem, "relation"), *claims]:
        admitted, value = oracle(node)
        function = getattr(module, node.name)
        count = len(node.args.args)
        for at in shells(count, SIZES[count] // 4):
            if admitted(*at):
                assert function(*at) == value(*at)
            else:
                with pytest.raises(DomainError):
                    function(*at)


def test_every_pinned_counterexample_belongs_to_a_claim():
    refuted = {name for name, claim in CLAIMS.items() if claim.expect == "refuted"}
    assert set(COUNTEREXAMPLES) == {name for name in refuted if not grows(name)}


@pytest.mark.parametrize("name", [name for name in CLAIMS if grows(name)])
def test_a_ratio_stays_or_leaves_as_the_claim_says(name):
    claim = CLAIMS[name]
    admitted, holds = claim_oracle(name)
    others = shells(len(claim.params) - 1, 4) if len(claim.params) > 1 else [()]
    families = []
    for rest in others:
        ratios: dict[int, list] = {}
        for n in range(2, 257):
            if admitted(n, *rest):
                Growth.seen.clear()
                holds(n, *rest)
                ratios[n] = list(Growth.seen)
        if 256 in ratios:
            families.append(ratios)
    assert families
    for ratios in families:
        for part, (kind, late) in enumerate(ratios[256]):
            early = ratios[64][part][1]
            stays_below = late <= early * Fraction(13, 10)
            stays_above = late >= early * Fraction(10, 13)
            stays = {"O": stays_below, "Omega": stays_above, "Theta": stays_below and stays_above}
            assert stays[kind] == (claim.expect == "proved")
