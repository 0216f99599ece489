"""Debate, all to all: every agent reads the last answers of everybody and answers again.

Problem: agree (intuitive).
Used in: multi-agent debate (Du et al., 2023, arXiv:2305.14325).
Counts: a call is one answer of t tokens by one of a agents; token bills count the answers read,
not the question. A debate of r rounds follows on a first, independent answer.
"""

from passbound.models import Asker, O, Theta, Twin, claim, relation
from passbound.models.agents import fit, per_call, side_by_side


@relation(unit="calls")
def debate_all(a, r):
    """Answers given."""
    if r == 0:
        return a
    return debate_all(a, r - 1) + a


@relation(unit="rounds")
def debate_all_rounds(a, r):
    """Calls on the longest chain: the agents of a round answer in parallel."""
    if r == 0:
        return min(a, 1)
    return debate_all_rounds(a, r - 1) + min(a, 1)


@relation(unit="prompt_tokens")
def debate_all_tokens(a, r, t):
    """Tokens of answers read when only the last round is shown."""
    if r == 0:
        return 0
    return debate_all_tokens(a, r - 1, t) + sum(a * t for i in range(a))


@relation(unit="prompt_tokens")
def debate_all_history_tokens(a, r, t):
    """Tokens of answers read when the whole debate is shown: r rounds before the r-th rereading."""
    if r == 0:
        return 0
    return debate_all_history_tokens(a, r - 1, t) + a * (r * a * t)


QUESTION = "Is it so?"


def asking(question: str) -> str:
    """The question as each prompt begins with it."""
    return f"{question}\nThe answers so far:\n"


async def program(llm: Asker, a: int, r: int, t: int, question: str = QUESTION) -> list[str]:
    """The last answers of a agents, of t tokens each, after r rounds of debate.

    Realises `debate_all`, `debate_all_rounds`, and beside the question `debate_all_tokens`.
    """
    prompt = asking(question)
    answers = [""] * a
    for _ in range(r + 1):
        read = prompt + "".join(answers)
        replies = await side_by_side(llm.ask(read, t) for _ in range(a))
        answers = [fit(reply, t) for reply in replies]
    return answers


async def program_history(llm: Asker, a: int, r: int, t: int, question: str = QUESTION) -> str:
    """The whole debate of a agents over r rounds, which each of them reads again and again.

    Realises `debate_all_history_tokens` beside the question.
    """
    history = asking(question)
    for _ in range(r + 1):
        replies = await side_by_side(llm.ask(history, t) for _ in range(a))
        history += "".join(fit(reply, t) for reply in replies)
    return history


TWINS = (
    Twin(program, debate_all, size=lambda a, r, t: (a, r)),
    Twin(program, debate_all_rounds, size=lambda a, r, t: (a, r)),
    Twin(
        program,
        debate_all_tokens,
        size=lambda a, r, t: (a, r, t),
        free=per_call(len(asking(QUESTION))),
    ),
    Twin(
        program_history,
        debate_all_history_tokens,
        size=lambda a, r, t: (a, r, t),
        free=per_call(len(asking(QUESTION))),
    ),
)


@claim
def calls_exact(a, r):
    """Agents times rounds, the first answers included."""
    return debate_all(a, r) == a * (r + 1)


@claim
def tokens_exact(a, r, t):
    """Each round every agent reads every answer."""
    return debate_all_tokens(a, r, t) == r * a * a * t


@claim
def history_exact(a, r, t):
    """Showing the whole debate makes the rounds quadratic as well."""
    return 2 * debate_all_history_tokens(a, r, t) == r * (r + 1) * a * a * t


@claim
def tokens_order(a, r, t):
    """Quadratic in the agents, for all rounds and lengths at once."""
    assert r >= 1 and t >= 1
    return debate_all_tokens(a, r, t) in Theta(a**2 * r * t)


@claim
def more_agents_take_no_longer(a, r):
    """Agents cost tokens, not time."""
    return debate_all_rounds(a, r) <= r + 1


@claim(expect="refuted")
def linear_in_agents(a, r, t):
    """The calls are linear in the agents, which hides that the tokens read are not."""
    return debate_all_tokens(a, r, t) <= 3 * a * r * t


@claim(expect="refuted")
def no_constant_makes_it_linear(a):
    """Nor does any other number."""
    return debate_all_tokens(a, 1, 1) in O(a)
