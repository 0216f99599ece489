"""Roles around a table that pass a summary on instead of the history.

Problem: organise a team (r roles over c cycles; optimised in tokens).
Used in: the structured documents that MetaGPT's roles hand on (Hong et al., 2023,
arXiv:2308.00352).
Counts: a call is one role's turn; token bills count the summary of h tokens read at each turn,
and a call that writes it anew after every cycle, from r turns of t tokens.
"""

from passbound.models import Asker, Theta, Twin, claim, relation
from passbound.models.agents import fit, per_call
from passbound.models.catalogue.roles_reread import roles_reread, roles_reread_tokens


@relation(unit="calls")
def roles_summary(c, r):
    """Turns taken, and a summary a cycle."""
    if c == 0:
        return 0
    return roles_summary(c - 1, r) + r + 1


@relation(unit="prompt_tokens")
def roles_summary_tokens(c, r, t, h):
    """Tokens read: the summary by all roles, the summary and the turns by the summariser."""
    if c == 0:
        return 0
    return roles_summary_tokens(c - 1, r, t, h) + sum(h for j in range(r)) + (h + r * t)


SPEAK = "It is your turn to speak, or to sum up:\n"


async def program(llm: Asker, c: int, r: int, t: int, h: int) -> str:
    """The summary, of h tokens, after c cycles of r roles that take t tokens a turn.

    Realises `roles_summary`, and beside the instruction `roles_summary_tokens`.
    """
    summary = fit("", h)
    for _ in range(c):
        turns = [fit(await llm.ask(SPEAK + summary, t), t) for _ in range(r)]
        summary = fit(await llm.ask(SPEAK + summary + "".join(turns), h), h)
    return summary


TWINS = (
    Twin(program, roles_summary, size=lambda c, r, t, h: (c, r)),
    Twin(
        program,
        roles_summary_tokens,
        size=lambda c, r, t, h: (c, r, t, h),
        free=per_call(len(SPEAK)),
    ),
)


@claim
def calls_exact(c, r):
    """One call a cycle more than with the whole history."""
    return roles_summary(c, r) == roles_reread(c, r) + c


@claim
def tokens_exact(c, r, t, h):
    """Linear in the cycles."""
    return roles_summary_tokens(c, r, t, h) == c * (r + 1) * h + c * r * t


@claim
def tokens_order(c, r):
    """Of the order of the turns, for every number of roles at once."""
    assert r >= 1
    return roles_summary_tokens(c, r, 100, 300) in Theta(c * r)


@claim
def reads_less_in_the_long_run(c, r, t, h):
    """With a summary no longer than a turn it pays after five turns of two or more roles."""
    assert r >= 2 and h <= t and c * r >= 6
    return roles_summary_tokens(c, r, t, h) <= roles_reread_tokens(c, r, t)


@claim(expect="refuted")
def always_reads_less(c, r, t, h):
    """In a short meeting the summaries are read for nothing."""
    assert c >= 1 and r >= 1 and h <= t
    return roles_summary_tokens(c, r, t, h) <= roles_reread_tokens(c, r, t)
