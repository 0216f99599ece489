"""Towers of Hanoi, the standard test of long exact runs: one move a call.

Problem: do n dependent steps (a task whose number of steps is exponential in its size).
Used in: "The Illusion of Thinking" (Shojaee et al., 2025, arXiv:2506.06941); solved with one-step
agents by MAKER (Meyerson et al., 2025, arXiv:2511.09030).
Counts: a call is one move of one of d disks; a move adds t tokens to a history.
"""

from passbound.models import O, Theta, claim, relation


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
