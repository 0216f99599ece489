"""Best-first search: expand the most promising thought until n expansions are spent.

Problem: explore (optimised: a budget).
Used in: tree search for web agents (Koh et al., 2024, arXiv:2407.01476); LATS (Zhou et al., 2023,
arXiv:2310.04406) spends a similar budget.
Counts: a call expands a thought, scores a continuation, or compares two thoughts of the frontier.
"""

from passbound.models import Asker, Theta, Twin, claim, relation
from passbound.models.agents import number, side_by_side
from passbound.models.catalogue.knockout import knockout
from passbound.models.catalogue.knockout import winner as tournament


@relation(unit="thoughts")
def best_first_frontier(n, b):
    """Open thoughts after n expansions: each closes one and opens b."""
    assert b >= 1
    if n == 0:
        return 1
    return best_first_frontier(n - 1, b) - 1 + b


@relation(unit="calls")
def best_first(n, b):
    """Calls when scores are kept: an expansion, and a score a continuation."""
    if n == 0:
        return 0
    return best_first(n - 1, b) + 1 + b


@relation(unit="calls")
def best_first_compared(n, b):
    """Calls when, instead, the best open thought is found by a knockout each time."""
    assert b >= 1
    if n == 0:
        return 0
    return best_first_compared(n - 1, b) + 1 + knockout(best_first_frontier(n - 1, b))


async def expand(llm: Asker, thought: str, b: int) -> list[str]:
    """b continuations of a thought, however many the model gives."""
    reply = await llm.ask(f"Continue in {b} ways, one a line:\n{thought}", 8 * b)
    return [f"{thought}\n{line}" for line in [*reply.splitlines(), *[""] * b][:b]]


async def program(llm: Asker, task: str, n: int, b: int) -> str:
    """The most promising thought after n expansions with b continuations each.

    Realises `best_first`.
    """
    frontier = [(9, task)]
    for _ in range(n):
        frontier.sort(key=lambda pair: pair[0])
        _, thought = frontier.pop() if frontier else (0, task)
        thoughts = await expand(llm, thought, b)
        scores = await side_by_side(llm.ask(f"Score from 0 to 9:\n{t}", 2) for t in thoughts)
        frontier += [(number(s, 10), t) for s, t in zip(scores, thoughts, strict=True)]
    return max(frontier, default=(0, task))[1]


async def program_compared(llm: Asker, task: str, n: int, b: int) -> list[str]:
    """The open thoughts after n expansions, each of the winner of a knockout.

    Realises `best_first_compared`.
    """
    frontier = [task]
    for _ in range(n):
        place, _ = await tournament(llm, frontier)
        frontier += await expand(llm, frontier.pop(place), b)
    return frontier


TWINS = (
    Twin(program, best_first, size=lambda task, n, b: (n, b)),
    Twin(program_compared, best_first_compared, size=lambda task, n, b: (n, b)),
)


@claim
def frontier_exact(n, b):
    """The frontier grows by b - 1 an expansion."""
    assert b >= 1
    return best_first_frontier(n, b) == 1 + n * (b - 1)


@claim
def exact(n, b):
    """The budget is the bill, times 1 + b."""
    return best_first(n, b) == n * (1 + b)


@claim
def compared_exact(n, b):
    """Forgetting the comparisons makes the search quadratic in the budget."""
    assert b >= 1
    return 2 * best_first_compared(n, b) == 2 * n + (b - 1) * n * (n - 1)


@claim
def order(n, b):
    """Linear in the budget, for every breadth at once."""
    return best_first(n, b) in Theta(n * (1 + b))


@claim
def compared_order(n):
    """Quadratic when the frontier is compared anew."""
    return best_first_compared(n, 3) in Theta(n**2)


@claim
def small_budgets_favour_comparing(n, b):
    """Up to three expansions comparisons cost no more than scores, whatever the breadth."""
    assert b >= 1 and n <= 3
    return best_first_compared(n, b) <= best_first(n, b)


@claim(expect="refuted")
def comparing_is_as_good_as_scoring(n, b):
    """Comparisons are cheaper at first and lose once the frontier is wide."""
    assert b >= 1
    return best_first_compared(n, b) <= best_first(n, b)
