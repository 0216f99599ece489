"""One growing context: read chunk after chunk and keep every one of them in the prompt.

Problem: read n chunks (intuitive).
Used in: chat sessions over a long document; any agent loop that only ever appends.
Counts: a call takes in one chunk of c tokens and writes m tokens; prompt tokens are what the
calls read, context tokens what their forward passes attend to.
"""

from passbound.models import O, Theta, claim, relation


@relation(unit="calls")
def growing_context(n):
    """Calls: one a chunk."""
    if n == 0:
        return 0
    return growing_context(n - 1) + 1


@relation(unit="prompt_tokens")
def growing_context_prompt_tokens(n, c):
    """Tokens read, where the n-th call reads n chunks of c tokens."""
    if n == 0:
        return 0
    return growing_context_prompt_tokens(n - 1, c) + n * c


@relation(unit="context_tokens")
def growing_context_tokens(n, c, m):
    """Tokens attended to: m passes a call, each over all chunks so far and its own output."""
    assert m >= 1
    if n == 0:
        return 0
    return growing_context_tokens(n - 1, c, m) + sum(n * c + i for i in range(m))


@claim
def calls_exact(n):
    """The number of calls hides the growth."""
    return growing_context(n) == n


@claim
def prompt_exact(n, c):
    """Half of n (n + 1) chunks are read."""
    return 2 * growing_context_prompt_tokens(n, c) == c * n * (n + 1)


@claim
def context_exact(n, c, m):
    """Every pass pays for the whole history."""
    assert m >= 1
    return 2 * growing_context_tokens(n, c, m) == m * c * n * (n + 1) + n * m * (m - 1)


@claim
def prompt_order(n):
    """Quadratic in the number of chunks."""
    return growing_context_prompt_tokens(n, 1000) in Theta(n**2)


@claim
def reading_in_two_halves(n, c):
    """Starting afresh half way never costs more."""
    return 2 * growing_context_prompt_tokens(n, c) <= growing_context_prompt_tokens(2 * n, c)


@claim(expect="refuted")
def each_chunk_is_read_twice(n, c):
    """The first chunk is read n times, not twice."""
    return growing_context_prompt_tokens(n, c) <= 2 * n * c


@claim(expect="refuted")
def prompt_is_linear(n):
    """No constant a chunk covers the bill."""
    return growing_context_prompt_tokens(n, 1000) in O(n)
