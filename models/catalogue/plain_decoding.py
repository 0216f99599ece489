"""Plain autoregressive decoding: a forward pass a token.

Problem: decode m tokens (intuitive).
Used in: every decoder-only model; the first token comes out of the pass over the prompt.
Counts: passes, and the context tokens that they attend to after a prompt of p tokens; an empty
reply takes one pass.
"""

from passbound.models import O, Theta, claim, relation


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
