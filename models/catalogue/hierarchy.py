"""A hierarchy with span k: each manager hands out work to k below it and reads their reports.

Problem: organise a team (n workers; optimised: no context is longer than k reports).
Used in: hierarchical agent teams; compared with other topologies by MacNet (Qian et al., 2024,
arXiv:2406.07155).
Counts: a call is one turn; a manager takes two, to hand out and to read; a report has t tokens.
"""

from passbound.models import Asker, Theta, Twin, cdiv, claim, clog, clog2, log2, relation
from passbound.models.agents import fit, groups, per_call, side_by_side
from passbound.models.catalogue.flat_manager import flat_manager, flat_manager_tokens


@relation(unit="managers")
def hierarchy_managers(n, k):
    """Managers above n workers."""
    assert k >= 2
    if n <= 1:
        return 0
    above = cdiv(n, k)
    return above + hierarchy_managers(above, k)


@relation(unit="calls")
def hierarchy(n, k):
    """Turns: one a worker, two a manager."""
    assert k >= 2
    return n + 2 * hierarchy_managers(n, k)


@relation(unit="rounds")
def hierarchy_rounds(n, k):
    """Calls on the longest chain: down to a worker and up again."""
    assert k >= 2
    if n <= 1:
        return n
    return 2 + hierarchy_rounds(cdiv(n, k), k)


@relation(unit="prompt_tokens")
def hierarchy_tokens(n, k, t):
    """Tokens of reports read: on every level those of everybody just below."""
    assert k >= 2
    if n <= 1:
        return 0
    return n * t + hierarchy_tokens(cdiv(n, k), k, t)


TURN = "Hand out, do, or sum up the work:\n"


async def program(llm: Asker, n: int, k: int, t: int) -> str:
    """What n workers under managers of span k report to the top, in reports of t tokens.

    Realises `hierarchy`, `hierarchy_rounds`, and beside the instruction `hierarchy_tokens`.
    """
    spans = []
    below = n
    while below > 1:
        below = -(-below // k)
        spans.append(below)
    for managers in reversed(spans):
        await side_by_side(llm.ask(TURN, 16) for _ in range(managers))
    replies = await side_by_side(llm.ask(TURN, t) for _ in range(n))
    reports = [fit(reply, t) for reply in replies]
    for _ in spans:
        parts = ["".join(part) for part in groups(reports, k)]
        replies = await side_by_side(llm.ask(TURN + part, t) for part in parts)
        reports = [fit(reply, t) for reply in replies]
    return "".join(reports)


TWINS = (
    Twin(program, hierarchy, size=lambda n, k, t: (n, k)),
    Twin(program, hierarchy_rounds, size=lambda n, k, t: (n, k)),
    Twin(program, hierarchy_tokens, size=lambda n, k, t: (n, k, t), free=per_call(len(TURN))),
)


@claim
def rounds_exact(n, k):
    """Two rounds a level and one to work."""
    assert n >= 1 and k >= 2
    return hierarchy_rounds(n, k) == 2 * clog(n, k) + 1


@claim
def managers_bounds(n, k):
    """(n - 1) / (k - 1) managers, but for at most one a level whose team is not full."""
    assert n >= 1 and k >= 2
    extra = (k - 1) * hierarchy_managers(n, k) - (n - 1)
    return 0 <= extra <= (k - 1) * clog(n, k)


@claim
def pairs_upper(n):
    """With a span of two: three turns a worker and two a level."""
    assert n >= 1
    return hierarchy(n, 2) <= 3 * n - 2 + 2 * clog2(n)


@claim
def tokens_upper(n, k, t):
    """All managers together read each worker's report at most twice over, and one a level."""
    assert n >= 1 and k >= 2
    return hierarchy_tokens(n, k, t) <= 2 * n * t + t * clog(n, k)


@claim
def order(n):
    """With a span of eight: linear in turns, logarithmic in rounds."""
    return hierarchy(n, 8) in Theta(n) and hierarchy_rounds(n, 8) in Theta(log2(n))


@claim
def reads_less_than_one_manager(n, k, t):
    """The managers together never read more than one who manages everybody turn by turn."""
    assert k >= 2
    return hierarchy_tokens(n, k, t) <= flat_manager_tokens(n, t)


@claim(expect="refuted")
def fewer_calls_than_one_manager(n, k):
    """A hierarchy does not save calls: it adds managers."""
    assert k >= 2
    return hierarchy(n, k) <= flat_manager(n)


@claim(expect="refuted")
def rounds_are_constant(n, k):
    """Unlike under one manager, the rounds grow with the workers."""
    assert k >= 2
    return hierarchy_rounds(n, k) <= 5
