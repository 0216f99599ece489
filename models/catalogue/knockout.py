"""Knockout tournament: items meet in pairs and the winners go on.

Problem: find the best of n items (optimised).
Used in: tournament rankers such as TourRank (Chen et al., 2024, arXiv:2406.11678); pairwise
selection among sampled answers.
Counts: a call is one match, judged by the model; the matches of a round are parallel.
"""

from collections.abc import Sequence

from passbound.models import Asker, Case, Theta, Twin, claim, clog2, log2, relation
from passbound.models.agents import prefers, side_by_side
from passbound.models.catalogue.round_robin import round_robin


@relation(unit="calls")
def knockout(n):
    """Matches among n items: n // 2 of them, then the winners (and an odd one) go on."""
    if n <= 1:
        return 0
    return n // 2 + knockout(n - n // 2)


@relation(unit="rounds")
def knockout_rounds(n):
    """Rounds until one item is left."""
    if n <= 1:
        return 0
    return 1 + knockout_rounds(n - n // 2)


@relation(unit="calls")
def knockout_runner_up(n):
    """Matches that find the best two: the second best lost to the winner, round by round."""
    if n <= 1:
        return 0
    return knockout(n) + knockout(knockout_rounds(n))


@relation(unit="calls")
def knockout_sort(n):
    """Matches when a new tournament is held for every place."""
    if n <= 1:
        return 0
    return knockout(n) + knockout_sort(n - 1)


async def winner(llm: Asker, items: Sequence[str]) -> tuple[int, list[int]]:
    """The place of the winner of a tournament, and the places of those whom it beat."""
    still_in = list(range(len(items)))
    beaten: dict[int, list[int]] = {place: [] for place in still_in}
    while len(still_in) > 1:
        pairs = list(zip(still_in[::2], still_in[1::2], strict=False))
        first_wins = await side_by_side(prefers(llm, items[i], items[j]) for i, j in pairs)
        odd = still_in[2 * len(pairs) :]
        still_in = []
        for (i, j), first in zip(pairs, first_wins, strict=True):
            best, other = (i, j) if first else (j, i)
            beaten[best].append(other)
            still_in.append(best)
        still_in += odd
    return still_in[0], beaten[still_in[0]]


async def program(llm: Asker, items: Sequence[str]) -> str:
    """The best item; "" of none.

    Realises `knockout` and `knockout_rounds`; n is the number of items.
    """
    return items[(await winner(llm, items))[0]] if items else ""


async def program_runner_up(llm: Asker, items: Sequence[str]) -> list[str]:
    """The best two items, in order: the second lost to the first, in some round.

    Realises `knockout_runner_up` from below; n is the number of items.
    """
    if len(items) <= 1:
        return list(items)
    place, beaten = await winner(llm, items)
    return [items[place], await program(llm, [items[i] for i in beaten])]


async def program_sort(llm: Asker, items: Sequence[str]) -> list[str]:
    """The items in order: a tournament for every place.

    Realises `knockout_sort`; n is the number of items.
    """
    left, order = list(items), []
    while left:
        place, _ = await winner(llm, left)
        order.append(left.pop(place))
    return order


def worst_runner_up(n: int) -> Case:
    """The winner plays in every round: it is the first one, who never sits out."""
    return Case(([str(i) for i in range(n)],), "A")


TWINS = (
    Twin(program, knockout, size=len),
    Twin(program, knockout_rounds, size=len),
    Twin(program_sort, knockout_sort, size=len),
    Twin(
        program_runner_up,
        knockout_runner_up,
        size=len,
        kind="at most",
        worst=worst_runner_up,
        points=tuple((n,) for n in range(20)),
    ),
)


@claim
def exact(n):
    """Every match removes one item."""
    assert n >= 1
    return knockout(n) == n - 1


@claim
def rounds_exact(n):
    """ceil(log2 n) rounds."""
    assert n >= 1
    return knockout_rounds(n) == clog2(n)


@claim
def rounds_lower(n):
    """Pairwise matches cannot do with fewer rounds than log2 n."""
    assert n >= 1
    return knockout_rounds(n) >= log2(n)


@claim
def runner_up_exact(n):
    """The best two by n + ceil(log2 n) - 2 matches, which is known to be optimal."""
    assert n >= 2
    return knockout_runner_up(n) == n + clog2(n) - 2


@claim
def order(n):
    """Linear in calls and logarithmic in rounds."""
    return knockout(n) in Theta(n) and knockout_rounds(n) in Theta(log2(n))


@claim
def never_more_calls_than_round_robin(n):
    """A knockout never needs more judgements than a round robin."""
    return knockout(n) <= round_robin(n)


@claim
def sorting_by_knockouts(n):
    """Forgetting the matches played makes sorting quadratic again."""
    return 2 * knockout_sort(n) == n * (n - 1)


@claim(expect="refuted")
def rounds_are_constant(n):
    """Four rounds stop sufficing as soon as there are 17 items."""
    return knockout_rounds(n) <= 4


@claim(expect="refuted")
def runner_up_is_free(n):
    """The runner-up of the final need not be the second best."""
    assert n >= 1
    return knockout_runner_up(n) <= n - 1
