"""List ranking in a sliding window, from the back of the list to its front.

Problem: find the best k of n items, or sort them (intuitive; wide prompts).
Used in: RankGPT (Sun et al., 2023, arXiv:2304.09542) with windows of 20 items and steps of 10;
LRL (Ma et al., 2023, arXiv:2305.02156).
Counts: a call ranks the items of one window; each waits for the one before it.
"""

from collections.abc import Sequence

from passbound.models import Asker, Theta, Twin, cdiv, claim, relation
from passbound.models.agents import per_call, ranking


@relation(unit="calls")
def sliding_window(n, w, s):
    """Calls of one pass over n items, with windows of w items and steps of s."""
    assert 1 <= s <= w
    if n <= w:
        return min(n, 1)
    return 1 + sliding_window(n - s, w, s)


@relation(unit="calls")
def sliding_window_20_10(n):
    """Calls of one pass with the usual windows: 20 items, 10 forward."""
    if n <= 20:
        return min(n, 1)
    return 1 + sliding_window_20_10(n - 10)


@relation(unit="calls")
def sliding_window_sort(n):
    """Calls that sort n items: a pass settles the ten that it brings to the front."""
    if n <= 20:
        return min(n, 1)
    return sliding_window_20_10(n) + sliding_window_sort(n - 10)


@relation(unit="prompt_tokens")
def sliding_window_prompt_tokens(n, t):
    """Tokens of items read in one pass with the usual windows, t an item."""
    if n <= 20:
        return n * t
    return 20 * t + sliding_window_prompt_tokens(n - 10, t)


ORDER = "Order these texts, the best one first. Reply with their numbers, from 0.\n"


async def program(llm: Asker, items: Sequence[str], window: int = 20, step: int = 10) -> list[str]:
    """The items, the best `step` of them in front if the model is right.

    Realises `sliding_window` (n items, windows of w, steps of s), and, with the usual windows,
    `sliding_window_20_10` and `sliding_window_prompt_tokens` (n items of t tokens).
    """
    order = list(items)
    end = len(order)
    while end > 0:
        start = max(0, end - window)
        part = order[start:end]
        reply = await llm.ask(ORDER + "".join(part), 8 * len(part))
        order[start:end] = [part[place] for place in ranking(reply, len(part))]
        if start == 0:
            break
        end -= step
    return order


async def program_sort(llm: Asker, items: Sequence[str]) -> list[str]:
    """The items in order: each pass settles the ten that it brings to the front.

    Realises `sliding_window_sort`; n is the number of items.
    """
    left, order = list(items), []
    while left:
        settled = len(left) if len(left) <= 20 else 10
        left = await program(llm, left)
        order += left[:settled]
        left = left[settled:]
    return order


TWINS = (
    Twin(program, sliding_window, size=lambda items, window, step: (len(items), window, step)),
    Twin(program, sliding_window_20_10, size=len),
    Twin(program_sort, sliding_window_sort, size=len),
    Twin(
        program,
        sliding_window_prompt_tokens,
        size=lambda items: (len(items), len(items[0]) if items else 0),
        free=per_call(len(ORDER)),
    ),
)


@claim
def usual_exact(n):
    """One call for each ten items, less the overlap."""
    assert n >= 11
    return sliding_window_20_10(n) == cdiv(n, 10) - 1


@claim
def exact(n, w, s):
    """One window, and one for each further s items."""
    assert 1 <= s <= w < n
    return sliding_window(n, w, s) == 1 + cdiv(n - w, s)


@claim
def usual_is_a_case(n):
    """The usual windows are the general ones with 20 and 10."""
    return sliding_window(n, 20, 10) == sliding_window_20_10(n)


@claim
def every_item_is_read_at_most_twice(n, t):
    """Half-overlapping windows read at most twice the list."""
    return n * t <= sliding_window_prompt_tokens(n, t) <= 2 * n * t


@claim
def order(n):
    """A pass is linear in the list."""
    return sliding_window_20_10(n) in Theta(n)


@claim
def sort_order(n):
    """Sorting by passes is quadratic, window or no window."""
    return sliding_window_sort(n) in Theta(n**2)


@claim(expect="refuted")
def sorts_in_a_few_passes(n):
    """Three passes do not sort."""
    return sliding_window_sort(n) <= 3 * sliding_window_20_10(n)


@claim(expect="refuted")
def long_steps_are_exact(n, w, s):
    """n / s calls overlooks that the first window is wider than the step."""
    assert 1 <= s <= w and n >= 1
    return sliding_window(n, w, s) == cdiv(n, s)
