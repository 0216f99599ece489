"""Roles around a table, each of which rereads the whole history before it speaks.

Problem: organise a team (r roles over c cycles; intuitive).
Used in: role-playing software teams such as ChatDev (Qian et al., 2023, arXiv:2307.07924) and
MetaGPT (Hong et al., 2023, arXiv:2308.00352), when nothing is cut.
Counts: a call is one role's turn of t tokens; token bills count the history read.
"""

from passbound.models import Asker, O, Theta, Twin, claim, relation
from passbound.models.agents import fit, per_call
from passbound.models.catalogue.react import react_prompt_tokens


@relation(unit="calls")
def roles_reread(c, r):
    """Turns taken."""
    if c == 0:
        return 0
    return roles_reread(c - 1, r) + r


@relation(unit="prompt_tokens")
def roles_reread_tokens(c, r, t):
    """Tokens read: in cycle c the j-th role finds all earlier cycles and j turns of this one."""
    if c == 0:
        return 0
    return roles_reread_tokens(c - 1, r, t) + sum(((c - 1) * r + j) * t for j in range(r))


SPEAK = "It is your turn to speak:\n"


async def program(llm: Asker, c: int, r: int, t: int) -> str:
    """The whole history of c cycles of r roles, of t tokens a turn.

    Realises `roles_reread`, and beside the instruction `roles_reread_tokens`.
    """
    history = ""
    for _ in range(c * r):
        history += fit(await llm.ask(SPEAK + history, t), t)
    return history


TWINS = (
    Twin(program, roles_reread, size=lambda c, r, t: (c, r)),
    Twin(
        program,
        roles_reread_tokens,
        size=lambda c, r, t: (c, r, t),
        free=per_call(len(SPEAK)),
    ),
)


@claim
def calls_exact(c, r):
    """Cycles times roles."""
    return roles_reread(c, r) == c * r


@claim
def tokens_exact(c, r, t):
    """Each of the c r turns is read by all later ones."""
    return 2 * roles_reread_tokens(c, r, t) == t * c * r * (c * r - 1)


@claim
def tokens_order(c, r):
    """Quadratic in the cycles and in the roles, from two roles on."""
    assert r >= 2
    return roles_reread_tokens(c, r, 1) in Theta((c * r) ** 2)


@claim
def one_agent_reads_the_same(c, r, t):
    """Roles do not change the bill: one agent with the same turns reads as much."""
    return roles_reread_tokens(c, r, t) == react_prompt_tokens(c * r, 0, t)


@claim(expect="refuted")
def twice_the_roles_twice_the_bill(c, r, t):
    """Twice the roles cost about four times as much."""
    return roles_reread_tokens(c, 2 * r, t) <= 2 * roles_reread_tokens(c, r, t)


@claim(expect="refuted")
def linear_in_cycles(c):
    """No constant a cycle covers the bill of five roles."""
    return roles_reread_tokens(c, 5, 100) in O(c)
