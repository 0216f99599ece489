"""Speculative decoding: a small model drafts g tokens, one pass of the large one checks them.

Problem: decode m tokens (optimised in passes of the large model, when drafts are good).
Used in: speculative decoding and sampling (Leviathan, Kalman and Matias, 2022, arXiv:2211.17192;
Chen et al., 2023, arXiv:2302.01318).
Counts: a pass of the large model accepts any number of the drafted tokens and adds one of its
own; the draft model's passes are counted apart.
"""

from collections.abc import Sequence

from passbound.models import Case, Theta, Twin, Verifying, cdiv, claim, relation
from passbound.models.catalogue.plain_decoding import plain_decoding


@relation(unit="passes")
def speculative_worst(m, g):
    """Passes of the large model in the worst case over what is accepted."""
    if m == 0:
        return 0
    return 1 + max(speculative_worst(m - 1 - i, g) for i in range(min(g + 1, m)))


@relation(unit="passes")
def speculative_best(m, g):
    """Passes of the large model in the best case over what is accepted."""
    if m == 0:
        return 0
    return 1 + min(speculative_best(m - 1 - i, g) for i in range(min(g + 1, m)))


@relation(unit="passes")
def speculative_accepting(m, g):
    """Passes of the large model when every drafted token is accepted."""
    if m <= g + 1:
        return min(m, 1)
    return 1 + speculative_accepting(m - g - 1, g)


@relation(unit="draft_passes")
def speculative_draft_worst(m, g):
    """Passes of the draft model in the worst case: g before each pass of the large one."""
    if m == 0:
        return 0
    return g + speculative_draft_worst(m - 1, g)


def drafted(tokens: Sequence[int], g: int) -> list[int]:
    """A draft of g tokens: the last one again and again, by a model that costs nothing."""
    return [tokens[-1] if tokens else 0] * g


async def program(llm: Verifying, prompt: Sequence[int], m: int, g: int) -> list[int]:
    """At most m tokens after a prompt, by drafts of g tokens and passes that check them.

    Realises `speculative_worst` from below, since a pass adds at least one token, and
    `speculative_best` and `speculative_accepting` from above.
    """
    text = list(prompt)
    while len(text) < len(prompt) + m:
        left = len(prompt) + m - len(text)
        accepted = await llm.verify(text, drafted(text, g))
        if not accepted:
            break
        text += accepted[:left]
    return text[len(prompt) :]


def never_accepted(prompt: str) -> str:
    """A reply whose first token is never the last one of the prompt."""
    return "b" if prompt.endswith("a") else "a"


def always_accepted(prompt: str) -> str:
    """A reply that goes on as every draft does."""
    return prompt[-1:] * 100


TWINS = (
    Twin(
        program,
        speculative_worst,
        size=lambda prompt, m, g: (m, g),
        kind="at most",
        worst=lambda m, g: Case(([97], m, g), never_accepted),
        points=((0, 2), (1, 0), (5, 1), (9, 4)),
    ),
    Twin(
        program,
        speculative_best,
        size=lambda prompt, m, g: (m, g),
        kind="at least",
        worst=lambda m, g: Case(([97], m, g), always_accepted),
        points=((0, 2), (1, 0), (5, 1), (9, 4)),
    ),
    Twin(
        program,
        speculative_accepting,
        size=lambda prompt, m, g: (m, g),
        kind="at least",
        worst=lambda m, g: Case(([97], m, g), always_accepted),
        points=((0, 2), (1, 0), (5, 1), (9, 4)),
    ),
)


@claim
def worst_exact(m, g):
    """In the worst case nothing is gained."""
    return speculative_worst(m, g) == m


@claim
def accepting_exact(m, g):
    """In the best case g + 1 tokens a pass."""
    return speculative_accepting(m, g) == cdiv(m, g + 1)


@claim
def best_lower(m, g):
    """No pass yields more than g + 1 tokens."""
    return (g + 1) * speculative_best(m, g) >= m


@claim
def best_exact(m, g):
    """At best every pass yields g + 1 tokens."""
    return speculative_best(m, g) == cdiv(m, g + 1)


@claim
def best_is_accepting(m, g):
    """Accepting everything is the best that can happen."""
    return speculative_best(m, g) == speculative_accepting(m, g)


@claim
def never_more_passes_than_plain(m, g):
    """The large model never makes more passes than in plain decoding."""
    return speculative_worst(m, g) <= plain_decoding(m)


@claim
def order(m):
    """Linear at best and at worst, with drafts of five."""
    return speculative_worst(m, 5) in Theta(m) and speculative_best(m, 5) in Theta(m)


@claim
def draft_exact(m, g):
    """Useless drafts are still paid for."""
    return speculative_draft_worst(m, g) == m * g


@claim(expect="refuted")
def free_speedup(m, g):
    """The speed-up by g + 1 is a best case."""
    return (g + 1) * speculative_worst(m, g) <= plain_decoding(m) + g


@claim(expect="refuted")
def drafts_cost_nothing(m, g):
    """With the draft model's passes counted, rejected drafts make it worse than plain decoding."""
    total = speculative_worst(m, g) + speculative_draft_worst(m, g)
    return total <= plain_decoding(m)
