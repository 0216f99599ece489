"""Planner and executor: a task that the executor cannot do is planned into k smaller ones.

Problem: organise a team (one plans, one does).
Used in: ADaPT (Prasad et al., 2023, arXiv:2311.05772) splits only as needed; Plan-and-Solve (Wang
et al., 2023, arXiv:2305.04091) plans once.
Counts: a call is one attempt of the executor or one plan; d is how often a task may be split.
"""

from passbound.models import Theta, claim, relation
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
