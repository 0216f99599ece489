"""Broadcast: one agent's news must reach all n, told by one, passed on, or posted to a group chat.

Problem: organise a team (spreading the word).
Used in: group chats of AutoGen (Wu et al., 2023, arXiv:2308.08155); the shared message pool of
MetaGPT (Hong et al., 2023, arXiv:2308.00352).
Counts: a call tells one agent something, or writes one message to the group; a message has t
tokens.
"""

from passbound.models import Asker, Theta, Twin, cdiv, claim, clog2, log2, relation
from passbound.models.agents import fit, per_call, side_by_side


@relation(unit="rounds")
def broadcast_by_one(n):
    """Rounds when the first of n agents tells the others one after another."""
    if n <= 1:
        return 0
    return 1 + broadcast_by_one(n - 1)


@relation(unit="rounds")
def broadcast_passed_on(n):
    """Rounds when all who know tell somebody new: those who know double."""
    if n <= 1:
        return 0
    return 1 + broadcast_passed_on(cdiv(n, 2))


@relation(unit="calls")
def broadcast_passed_on_calls(n):
    """Tellings when passed on: in the last round n // 2 agents are told."""
    if n <= 1:
        return 0
    return broadcast_passed_on_calls(n - n // 2) + n // 2


@relation(unit="prompt_tokens")
def broadcast_group_tokens(n, t):
    """Tokens read when each of n agents posts once and everybody reads everything."""
    return sum(sum(t for i in range(n)) for j in range(n))


TELL = "Read what there is, and tell it:\n"


async def program_by_one(llm: Asker, n: int) -> int:
    """How many of n agents know the news that the first one tells the others in turn.

    Realises `broadcast_by_one`.
    """
    knowing = min(n, 1)
    while knowing < n:
        await llm.ask(TELL, 16)
        knowing += 1
    return knowing


async def program(llm: Asker, n: int) -> int:
    """How many of n agents know the news, where all who know pass it on.

    Realises `broadcast_passed_on` and `broadcast_passed_on_calls`.
    """
    knowing = min(n, 1)
    while knowing < n:
        told = min(knowing, n - knowing)
        await side_by_side(llm.ask(TELL, 16) for _ in range(told))
        knowing += told
    return knowing


async def program_group(llm: Asker, n: int, t: int) -> list[str]:
    """What n agents make of a chat to which each posts a message of t tokens.

    Realises `broadcast_group_tokens` beside the instruction.
    """
    posts = await side_by_side(llm.ask(TELL, t) for _ in range(n))
    chat = "".join(fit(post, t) for post in posts)
    return await side_by_side(llm.ask(TELL + chat, 16) for _ in range(n))


TWINS = (
    Twin(program_by_one, broadcast_by_one, size=lambda n: n),
    Twin(program, broadcast_passed_on, size=lambda n: n),
    Twin(program, broadcast_passed_on_calls, size=lambda n: n),
    Twin(
        program_group,
        broadcast_group_tokens,
        size=lambda n, t: (n, t),
        free=per_call(len(TELL)),
    ),
)


@claim
def by_one_exact(n):
    """One round for each of the others."""
    assert n >= 1
    return broadcast_by_one(n) == n - 1


@claim
def passed_on_exact(n):
    """ceil(log2 n) rounds."""
    assert n >= 1
    return broadcast_passed_on(n) == clog2(n)


@claim
def passed_on_is_optimal(n):
    """Those who know at most double, so log2 n rounds are needed."""
    assert n >= 1
    return 2 ** broadcast_passed_on(n) >= n and broadcast_passed_on(n) >= log2(n)


@claim
def calls_exact(n):
    """Everybody is told once, whoever tells."""
    assert n >= 1
    return broadcast_passed_on_calls(n) == n - 1


@claim
def order(n):
    """Linear by one, logarithmic when passed on."""
    return broadcast_by_one(n) in Theta(n) and broadcast_passed_on(n) in Theta(log2(n))


@claim
def never_slower(n):
    """Passing on is never slower than telling everybody oneself."""
    return broadcast_passed_on(n) <= broadcast_by_one(n)


@claim
def group_exact(n, t):
    """In a group chat of n everybody pays for everybody."""
    return broadcast_group_tokens(n, t) == n * n * t


@claim(expect="refuted")
def passing_on_halves_the_rounds(n):
    """It does far better in a large group, but not in one of up to six."""
    assert n >= 2
    return 2 * broadcast_passed_on(n) <= n - 1


@claim(expect="refuted")
def group_chat_is_linear(n, t):
    """Five tokens read a token written hold up to a group of five."""
    return broadcast_group_tokens(n, t) <= 5 * n * t
