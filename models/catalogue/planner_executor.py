"""Planner and executor: a task that the executor cannot do is planned into k smaller ones.

Problem: organise a team (one plans, one does).
Used in: ADaPT (Prasad et al., 2023, arXiv:2311.05772) splits only as needed; Plan-and-Solve (Wang
et al., 2023, arXiv:2305.04091) plans once.
Counts: a call is one attempt of the executor or one plan; d is how often a task may be split.
"""

from passbound.models import Asker, Case, Theta, Twin, claim, relation
from passbound.models.agents import side_by_side, yes
from passbound.models.catalogue.react import react
from passbound.models.catalogue.thought_tree import thought_tree


@relation(unit="calls")
def executor(d, k):
    """Calls in the worst case: an attempt, and the planner when it fails."""
    if d == 0:
        return 1
    return 1 + planner(d, k)


@relation(unit="calls")
def planner(d, k):
    """Calls of the planner on a task that failed: a plan, and an executor for each part."""
    if d == 0:
        return 0
    return 1 + k * executor(d - 1, k)


@relation(unit="calls")
def executor_steps(n):
    """Calls that are left when n steps of a plan remain and it is revised after each."""
    if n == 0:
        return 0
    return 1 + planner_steps(n - 1)


@relation(unit="calls")
def planner_steps(n):
    """Calls that are left when the plan for n steps is still to be made."""
    return 1 + executor_steps(n)


async def program(llm: Asker, task: str, d: int, k: int) -> bool:
    """Whether a task is done, which may be split into k parts d times over.

    Realises `executor` from below.
    """
    if yes(await llm.ask(f"{task}\nDo it, and reply yes if it worked.", 8)):
        return True
    return d > 0 and await program_planned(llm, task, d, k)


async def program_planned(llm: Asker, task: str, d: int, k: int) -> bool:
    """Whether a task that failed is done by its parts.

    Realises `planner` from below.
    """
    if d == 0:
        return False
    plan = await llm.ask(f"{task}\nSplit it into {k} parts, one a line.", 16 * k)
    parts = [*plan.splitlines(), *[task] * k][:k]
    return all(await side_by_side(program(llm, part, d - 1, k) for part in parts))


async def program_steps(llm: Asker, task: str, n: int) -> str:
    """The plan after n steps, each of which is followed by a revision.

    Realises `planner_steps`.
    """
    return await program_given(llm, await llm.ask(f"Plan {n} steps:\n{task}", 32), n)


async def program_given(llm: Asker, plan: str, n: int) -> str:
    """The plan after n steps of a given one, each of which is followed by a revision.

    Realises `executor_steps`.
    """
    for left in reversed(range(n)):
        done = await llm.ask(f"Do the next step of:\n{plan}", 32)
        plan = await llm.ask(f"Revise the plan of {left} steps after {done}:\n{plan}", 32)
    return plan


TWINS = (
    Twin(
        program,
        executor,
        size=lambda task, d, k: (d, k),
        kind="at most",
        worst=lambda d, k: Case(("work", d, k), "no"),
        points=((0, 2), (1, 0), (1, 3), (2, 2), (3, 2), (2, 4)),
    ),
    Twin(
        program_planned,
        planner,
        size=lambda task, d, k: (d, k),
        kind="at most",
        worst=lambda d, k: Case(("work", d, k), "no"),
        points=((0, 2), (1, 0), (1, 3), (2, 2), (3, 2), (2, 4)),
    ),
    Twin(program_steps, planner_steps, size=lambda task, n: n),
    Twin(program_given, executor_steps, size=lambda plan, n: n),
)


@claim
def execute_exact(d, k):
    """Attempts and plans of a full k-ary tree."""
    return (k - 1) * executor(d, k) == (k + 1) * k**d - 2


@claim
def split_in_two(d):
    """In two: three times the smallest tasks, less two."""
    return executor(d, 2) == 3 * 2**d - 2


@claim
def at_most_two_calls_a_task(d, k):
    """Never more than an attempt and a plan for every task of the tree."""
    return executor(d, k) <= 2 * thought_tree(k, d)


@claim
def order(d, k):
    """Of the order of the number of smallest tasks, for all k from two on at once."""
    assert k >= 2
    return executor(d, k) in Theta(k**d)


@claim
def revising_exact(n):
    """Each step costs a call and a new plan; the first plan comes on top."""
    return planner_steps(n) == 2 * n + 1


@claim
def revising_doubles(n):
    """Revising the plan after every step doubles the calls of one agent."""
    return executor_steps(n) == 2 * react(n)


@claim(expect="refuted")
def planning_is_linear_in_depth(d, k):
    """A split a level is not a plan a level: every part is split again."""
    assert k >= 1
    return executor(d, k) <= 1 + d * (k + 1)


@claim(expect="refuted")
def one_attempt_per_smallest_task(d, k):
    """The failed attempts above the smallest tasks are paid for as well."""
    assert k >= 2
    return executor(d, k) <= 2 * k**d
