"""Round robin: judge every pair in both orders, and take the item with the most wins.

Problem: find the best of n items (intuitive).
Used in: pairwise model judges that swap positions against position bias, as in MT-Bench and
Chatbot Arena (Zheng et al., 2023, arXiv:2306.05685).
Counts: a call is one judgement of an ordered pair.
"""

from collections.abc import Sequence
from itertools import permutations

from passbound.models import Asker, Theta, Twin, claim, relation
from passbound.models.agents import prefers, side_by_side


@relation(unit="calls")
def round_robin(n):
    """Judgements among n items: the last one meets every earlier one twice."""
    if n <= 1:
        return 0
    return round_robin(n - 1) + 2 * (n - 1)


@relation(unit="calls")
def round_robin_votes(n, v):
    """Judgements when each ordered pair is judged v times."""
    if n <= 1:
        return 0
    return round_robin_votes(n - 1, v) + sum(2 * v for i in range(n - 1))


async def program(llm: Asker, items: Sequence[str], votes: int = 1) -> str:
    """The item with the most wins, where each pair is judged in both orders; "" of none.

    Realises `round_robin` (n items), and `round_robin_votes` (n items, v votes).
    """
    pairs = [pair for pair in permutations(range(len(items)), 2) for _ in range(votes)]
    first_wins = await side_by_side(prefers(llm, items[i], items[j]) for i, j in pairs)
    wins = [i if first else j for (i, j), first in zip(pairs, first_wins, strict=True)]
    return items[max(range(len(items)), key=wins.count)] if items else ""


TWINS = (
    Twin(program, round_robin, size=len),
    Twin(program, round_robin_votes, size=lambda items, votes: (len(items), votes)),
)


@claim
def exact(n):
    """One judgement for each of the n (n - 1) ordered pairs."""
    return round_robin(n) == n * n - n


@claim
def votes_exact(n, v):
    """Voting multiplies."""
    return round_robin_votes(n, v) == v * n * (n - 1)


@claim
def order(n):
    """Quadratic in the number of items."""
    return round_robin(n) in Theta(n**2)


@claim
def splitting_in_two_leagues(n, m):
    """Two leagues side by side never need more judgements than one of all the items."""
    return round_robin(n) + round_robin(m) <= round_robin(n + m)


@claim(expect="refuted")
def linear(n):
    """Ten judgements an item do not suffice."""
    return round_robin(n) <= 10 * n
