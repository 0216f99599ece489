"""Self-consistency: sample n answers and take the most frequent one.

Problem: explore (intuitive: repeat).
Used in: self-consistency (Wang et al., 2022, arXiv:2203.11171); universal self-consistency (Chen
et al., 2023, arXiv:2311.17311) lets the model choose among the samples; adaptive consistency
(Aggarwal et al., 2023, arXiv:2305.11860) stops early.
Counts: a call samples one answer of m tokens, a pass a token; counting votes is free.
"""

from passbound.models import Asker, Case, Theta, Twin, claim, relation
from passbound.models.agents import LONG, fit, most_frequent, side_by_side


@relation(unit="calls")
def self_consistency(n):
    """Calls: one a sample."""
    if n == 0:
        return 0
    return self_consistency(n - 1) + 1


@relation(unit="passes")
def self_consistency_passes(n, m):
    """Forward passes of all samples."""
    assert m >= 1
    if n == 0:
        return 0
    return self_consistency_passes(n - 1, m) + m


@relation(unit="depth")
def self_consistency_depth(n, m):
    """Forward passes on the longest chain: the samples are parallel."""
    assert m >= 1
    if n == 0:
        return 0
    return max(self_consistency_depth(n - 1, m), m)


@relation(unit="prompt_tokens")
def self_consistency_universal_tokens(n, p, m):
    """Tokens read: the question for each sample, then everything once more to choose."""
    if n == 0:
        return p
    return self_consistency_universal_tokens(n - 1, p, m) + p + m


@relation(unit="calls")
def self_consistency_early(left, lead):
    """Samples at the very least when sampling stops once the lead cannot be caught up."""
    if left == 0 or lead > left:
        return 0
    return 1 + self_consistency_early(left - 1, lead + 1)


async def program(llm: Asker, question: str, n: int, m: int) -> str:
    """The most frequent of n answers of at most m tokens; "" of none.

    Realises `self_consistency` (n samples), and from below `self_consistency_passes` and
    `self_consistency_depth`.
    """
    answers = await side_by_side(llm.ask(question, m) for _ in range(n))
    return most_frequent([answer.strip() for answer in answers])


async def program_early(llm: Asker, question: str, n: int) -> str:
    """The most frequent of at most n answers, asked for until the lead cannot be caught up.

    Realises `self_consistency_early` from above (n samples left, a lead of 0).
    """
    answers: list[str] = []
    while len(answers) < n:
        counts = sorted((answers.count(answer) for answer in set(answers)), reverse=True)
        first, second = (*counts, 0, 0)[:2]
        if first - second > n - len(answers):
            break
        answers.append((await llm.ask(question, 16)).strip())
    return most_frequent(answers)


async def program_universal(llm: Asker, question: str, n: int, m: int) -> str:
    """The answer that the model finds most consistent among n of its own, of m tokens each.

    Realises `self_consistency_universal_tokens` (a question of p tokens).
    """
    answers = await side_by_side(llm.ask(question, m) for _ in range(n))
    return await llm.ask(question + "".join(fit(answer, m) for answer in answers), m)


TWINS = (
    Twin(
        program_universal,
        self_consistency_universal_tokens,
        size=lambda question, n, m: (n, len(question), m),
    ),
    Twin(program, self_consistency, size=lambda question, n, m: n),
    Twin(
        program,
        self_consistency_passes,
        size=lambda question, n, m: (n, m),
        kind="at most",
        worst=lambda n, m: Case(("why?", n, m), LONG),
        points=((0, 1), (1, 1), (3, 5), (9, 2)),
    ),
    Twin(
        program,
        self_consistency_depth,
        size=lambda question, n, m: (n, m),
        kind="at most",
        worst=lambda n, m: Case(("why?", n, m), LONG),
        points=((0, 1), (1, 1), (3, 5), (9, 2)),
    ),
    Twin(
        program_early,
        self_consistency_early,
        size=lambda question, n: (n, 0),
        kind="at least",
        worst=lambda n, lead: Case(("why?", n), "because"),
        points=((0, 0), (1, 0), (2, 0), (5, 0), (10, 0)),
    ),
)


@claim
def passes_exact(n, m):
    """Samples times their length."""
    assert m >= 1
    return self_consistency_passes(n, m) == n * m


@claim
def depth_exact(n, m):
    """More samples do not take longer."""
    assert n >= 1 and m >= 1
    return self_consistency_depth(n, m) == m


@claim
def universal_exact(n, p, m):
    """Choosing by the model reads the question once more and every sample once."""
    return self_consistency_universal_tokens(n, p, m) == (n + 1) * p + n * m


@claim
def early_exact(n):
    """Unanimous samples decide a vote of n after floor(n / 2) + 1."""
    assert n >= 1
    return self_consistency_early(n, 0) == n // 2 + 1


@claim
def early_exact_midway(left, lead):
    """Half of what separates the lead from the samples left, and one more."""
    assert left >= 1 and lead <= left
    return self_consistency_early(left, lead) == (left - lead) // 2 + 1


@claim
def order(n, m):
    """Linear in samples and length, for all lengths at once."""
    assert m >= 1
    return self_consistency_passes(n, m) in Theta(n * m)


@claim(expect="refuted")
def stopping_early_is_constant(n):
    """Stopping early saves half at best: five samples do not settle a vote of ten."""
    return self_consistency_early(n, 0) <= 5


@claim(expect="refuted")
def stopping_early_saves_half(n):
    """Not quite half: the deciding sample must be cast."""
    return 2 * self_consistency_early(n, 0) <= self_consistency(n)
