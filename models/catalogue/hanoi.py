"""Towers of Hanoi, the standard test of long exact runs: one move a call.

Problem: do n dependent steps (a task whose number of steps is exponential in its size).
Used in: "The Illusion of Thinking" (Shojaee et al., 2025, arXiv:2506.06941); solved with one-step
agents by MAKER (Meyerson et al., 2025, arXiv:2511.09030).
Counts: a call is one move of one of d disks; a move adds t tokens to a history.
"""

from passbound.models import Asker, O, Theta, Twin, claim, relation
from passbound.models.agents import fit, most_frequent, per_call, side_by_side


@relation(unit="calls")
def hanoi(d):
    """Moves of d disks: clear the largest one, move it, and put the others back on it."""
    if d == 0:
        return 0
    return hanoi(d - 1) + 1 + hanoi(d - 1)


@relation(unit="calls")
def hanoi_votes(d, k):
    """Calls when each move takes k votes that agree."""
    if d == 0:
        return 0
    return 2 * hanoi_votes(d - 1, k) + k


@relation(unit="prompt_tokens")
def hanoi_one_agent_tokens(d, t):
    """History read by one agent: the second half of the moves also reads all of the first."""
    if d == 0:
        return 0
    moves = hanoi(d - 1)
    return 2 * hanoi_one_agent_tokens(d - 1, t) + moves * t + moves * (moves + 1) * t


@relation(unit="prompt_tokens")
def hanoi_handoff_tokens(d, t):
    """Tokens read by one-step agents that see t tokens a disk."""
    return hanoi(d) * d * t


MOVE = "Reply with the next move, as two pegs: from, to.\n"


def moves(d: int, source: int = 0, target: int = 2) -> list[tuple[int, int]]:
    """The moves that bring d disks from one peg to another."""
    if d == 0:
        return []
    spare = 3 - source - target
    return [*moves(d - 1, source, spare), (source, target), *moves(d - 1, spare, target)]


def play(pegs: list[list[int]], reply: str, plan: tuple[int, int]) -> None:
    """Make the move that the model says where it is that of the plan, else the plan's."""
    said = tuple(int(digit) for digit in reply if digit in "012")[:2]
    source, target = said if said == plan else plan
    pegs[target].append(pegs[source].pop())


def shown(pegs: list[list[int]], t: int) -> str:
    """Where the disks are, with t tokens for each of them."""
    where = {disk: str(peg) for peg, disks in enumerate(pegs) for disk in disks}
    return "".join(fit(where[disk], t) for disk in sorted(where))


async def program(llm: Asker, d: int, t: int = 2) -> list[list[int]]:
    """The pegs after all moves, each by an agent that sees the disks alone.

    Realises `hanoi` (d disks) and beside the instruction `hanoi_handoff_tokens` (t tokens a
    disk).
    """
    pegs: list[list[int]] = [list(range(d, 0, -1)), [], []]
    for plan in moves(d):
        play(pegs, await llm.ask(MOVE + shown(pegs, t), 8), plan)
    return pegs


async def program_votes(llm: Asker, d: int, k: int) -> list[list[int]]:
    """The pegs after all moves, each by the most frequent of k votes.

    Realises `hanoi_votes`; d is the number of disks.
    """
    pegs: list[list[int]] = [list(range(d, 0, -1)), [], []]
    for plan in moves(d):
        prompt = MOVE + shown(pegs, 2)
        replies = await side_by_side(llm.ask(prompt, 8) for _ in range(k))
        play(pegs, most_frequent(replies), plan)
    return pegs


async def program_one_agent(llm: Asker, d: int, t: int) -> list[list[int]]:
    """The pegs after all moves of one agent that reads its history, t tokens a move.

    Realises `hanoi_one_agent_tokens` beside the instruction; d is the number of disks.
    """
    pegs: list[list[int]] = [list(range(d, 0, -1)), [], []]
    history = ""
    for plan in moves(d):
        reply = await llm.ask(MOVE + history, 8)
        play(pegs, reply, plan)
        history += fit(f"{plan[0]}{plan[1]}", t)
    return pegs


TWINS = (
    Twin(program, hanoi, size=lambda d: d),
    Twin(
        program,
        hanoi_handoff_tokens,
        size=lambda d, t=2: (d, t),
        free=per_call(len(MOVE)),
    ),
    Twin(program_votes, hanoi_votes, size=lambda d, k: (d, k)),
    Twin(
        program_one_agent,
        hanoi_one_agent_tokens,
        size=lambda d, t: (d, t),
        free=per_call(len(MOVE)),
    ),
)


@claim
def exact(d):
    """2^d - 1 moves."""
    return hanoi(d) == 2**d - 1


@claim
def votes_exact(d, k):
    """Votes multiply the moves, no more."""
    return hanoi_votes(d, k) == k * (2**d - 1)


@claim
def order(d):
    """Exponential in the disks."""
    return hanoi(d) in Theta(2**d)


@claim
def one_agent_exact(d, t):
    """With a growing history the exponent doubles."""
    return 2 * hanoi_one_agent_tokens(d, t) == t * (2**d - 1) * (2**d - 2)


@claim
def one_agent_order(d):
    """Of the order of 4^d tokens."""
    return hanoi_one_agent_tokens(d, 1) in Theta(4**d)


@claim
def handoff_upper(d, t):
    """One-step agents stay with 2^d, times the size of the state."""
    return hanoi_handoff_tokens(d, t) <= d * t * 2**d


@claim
def handoff_beats_one_agent(d, t):
    """From four disks on one-step agents read less."""
    assert d >= 4
    return hanoi_handoff_tokens(d, t) <= hanoi_one_agent_tokens(d, t)


@claim(expect="refuted")
def cubic(d):
    """Up to nine disks the moves look cubic."""
    return hanoi(d) <= d**3


@claim(expect="refuted")
def polynomial(d):
    """No power of the disks is a bound."""
    return hanoi(d) in O(d**20)
