"""One manager over n workers: it hands out a task, reads the report, and goes on to the next.

Problem: organise a team (n workers; intuitive).
Used in: manager-and-worker agent teams such as AutoGen (Wu et al., 2023, arXiv:2308.08155).
Counts: a call is one turn of the manager or of a worker; a report has t tokens and stays in the
manager's context.
"""

from passbound.models import Asker, O, Theta, Twin, claim, relation
from passbound.models.agents import fit, per_call, side_by_side


@relation(unit="calls")
def flat_manager(n):
    """Turns: the manager's and the worker's for each task, and a closing one."""
    if n == 0:
        return 1
    return flat_manager(n - 1) + 2


@relation(unit="rounds")
def flat_manager_rounds(n):
    """Calls on the longest chain when the tasks are handed out all at once."""
    if n == 0:
        return 1
    return max(flat_manager_rounds(n - 1), 3)


@relation(unit="prompt_tokens")
def flat_manager_tokens(n, t):
    """Tokens of reports read by the manager: all of the earlier ones at every turn."""
    if n == 0:
        return 0
    return flat_manager_tokens(n - 1, t) + n * t


@relation(unit="prompt_tokens")
def flat_manager_at_once_tokens(n, t):
    """Tokens of reports read when the tasks are handed out all at once."""
    if n == 0:
        return 0
    return flat_manager_at_once_tokens(n - 1, t) + t


TURN = "What is to be done next?\n"


async def program(llm: Asker, n: int, t: int) -> str:
    """The manager's closing words after n tasks with reports of t tokens.

    Realises `flat_manager`, and beside the instruction `flat_manager_tokens`.
    """
    reports = ""
    for _ in range(n):
        await llm.ask(TURN + reports, 16)
        reports += fit(await llm.ask(TURN, t), t)
    return await llm.ask(TURN + reports, 16)


async def program_at_once(llm: Asker, n: int, t: int) -> str:
    """As `program`, with all tasks handed out together.

    Realises `flat_manager_rounds`, and beside the instruction `flat_manager_at_once_tokens`.
    """
    if n > 0:
        await llm.ask(TURN, 16)
    reports = await side_by_side(llm.ask(TURN, t) for _ in range(n))
    return await llm.ask(TURN + "".join(fit(report, t) for report in reports), 16)


TWINS = (
    Twin(program, flat_manager, size=lambda n, t: n),
    Twin(program, flat_manager_tokens, size=lambda n, t: (n, t), free=per_call(len(TURN))),
    Twin(program_at_once, flat_manager_rounds, size=lambda n, t: n),
    Twin(
        program_at_once,
        flat_manager_at_once_tokens,
        size=lambda n, t: (n, t),
        free=per_call(len(TURN)),
    ),
)


@claim
def calls_exact(n):
    """Two turns a worker, and one."""
    return flat_manager(n) == 2 * n + 1


@claim
def tokens_exact(n, t):
    """Every report is read again at each later turn."""
    return 2 * flat_manager_tokens(n, t) == n * (n + 1) * t


@claim
def tokens_order(n, t):
    """Quadratic in the workers, for reports of every length at once."""
    assert t >= 1
    return flat_manager_tokens(n, t) in Theta(n**2 * t)


@claim
def at_once_exact(n, t):
    """Read all together, each report is read once."""
    return flat_manager_at_once_tokens(n, t) == n * t


@claim
def at_once_takes_three_rounds(n):
    """Hand out, work, read."""
    return flat_manager_rounds(n) <= 3


@claim(expect="refuted")
def a_manager_reads_each_report_once(n, t):
    """Not if it manages turn by turn."""
    return flat_manager_tokens(n, t) <= flat_manager_at_once_tokens(n, t)


@claim(expect="refuted")
def tokens_are_linear(n):
    """No constant a worker covers the manager's reading."""
    return flat_manager_tokens(n, 1) in O(n)
