"""Plain autoregressive decoding: a forward pass a token.

Problem: decode m tokens (intuitive).
Used in: every decoder-only model; the first token comes out of the pass over the prompt.
Counts: passes, and the context tokens that they attend to after a prompt of p tokens; an empty
reply takes one pass.
"""

from passbound.models import Asker, Case, O, Theta, Twin, claim, relation
from passbound.models.agents import LONG, side_by_side


@relation(unit="passes")
def plain_decoding(m):
    """Forward passes for m tokens."""
    if m <= 1:
        return 1
    return plain_decoding(m - 1) + 1


@relation(unit="context_tokens")
def plain_decoding_context_tokens(m, p):
    """Tokens attended to: the i-th pass sees the prompt and i - 1 tokens."""
    if m <= 1:
        return p
    return plain_decoding_context_tokens(m - 1, p) + p + m - 1


@relation(unit="context_tokens")
def plain_decoding_calls_context_tokens(c, m, p):
    """Tokens attended to by c calls of m tokens with the same prompt."""
    if c == 0:
        return 0
    return plain_decoding_calls_context_tokens(c - 1, m, p) + plain_decoding_context_tokens(m, p)


async def program(llm: Asker, prompt: str, m: int) -> str:
    """A reply of at most m tokens.

    Realises, from below, `plain_decoding` and `plain_decoding_context_tokens` (a prompt of p
    tokens).
    """
    return await llm.ask(prompt, m)


async def program_calls(llm: Asker, prompt: str, c: int, m: int) -> list[str]:
    """c replies of at most m tokens.

    Realises `plain_decoding_calls_context_tokens` from below (a prompt of p tokens).
    """
    return await side_by_side(llm.ask(prompt, m) for _ in range(c))


TWINS = (
    Twin(
        program,
        plain_decoding,
        size=lambda prompt, m: m,
        kind="at most",
        worst=lambda m: Case(("why?", m), LONG),
        points=((0,), (1,), (2,), (50,)),
    ),
    Twin(
        program,
        plain_decoding_context_tokens,
        size=lambda prompt, m: (m, len(prompt)),
        kind="at most",
        worst=lambda m, p: Case(("x" * p, m), LONG),
        points=((0, 3), (1, 0), (2, 5), (40, 7)),
    ),
    Twin(
        program_calls,
        plain_decoding_calls_context_tokens,
        size=lambda prompt, c, m: (c, m, len(prompt)),
        kind="at most",
        worst=lambda c, m, p: Case(("x" * p, c, m), LONG),
        points=((0, 3, 1), (3, 1, 0), (2, 5, 4)),
    ),
)


@claim
def passes_exact(m):
    """As many passes as tokens."""
    assert m >= 1
    return plain_decoding(m) == m


@claim
def context_exact(m, p):
    """The prompt m times, and each token once for every later one."""
    assert m >= 1
    return 2 * plain_decoding_context_tokens(m, p) == m * (2 * p + m - 1)


@claim
def order(m):
    """Linear in passes."""
    return plain_decoding(m) in Theta(m)


@claim
def context_order(m, p):
    """Passes times the final length of the context, for all prompts at once."""
    return plain_decoding_context_tokens(m, p) in Theta(m * (m + p))


@claim
def short_calls_attend_to_less(c, m, p):
    """c calls with the same prompt attend to no more than one call of c times the length."""
    assert m >= 1
    short = plain_decoding_calls_context_tokens(c, m, p)
    return short <= plain_decoding_context_tokens(c * m, p)


@claim(expect="refuted")
def empty_replies_are_free(m):
    """Even an empty reply takes the pass over the prompt."""
    return plain_decoding(m) <= m


@claim(expect="refuted")
def context_is_linear(m):
    """A pass is not a constant amount of attention."""
    return plain_decoding_context_tokens(m, 0) in O(m)
