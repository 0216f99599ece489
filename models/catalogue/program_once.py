"""One call writes a program, which then processes all items without the model.

Problem: process n similar items (optimised: constant in n).
Used in: Evaporate (Arora et al., 2023, arXiv:2304.09433); large language models as tool makers
(Cai et al., 2023, arXiv:2305.17126); program-aided models (Gao et al., 2022, arXiv:2211.10435).
Counts: a call writes, repairs or audits the program; running it costs no call.
"""

from collections.abc import Sequence

from passbound.models import Asker, Case, O, Theta, Twin, claim, flog2, log2, relation
from passbound.models.agents import number
from passbound.models.catalogue.per_item import per_item


@relation(unit="calls")
def program_once(n):
    """Calls for n items: one more item is only run."""
    if n == 0:
        return 0
    if n == 1:
        return 1
    return program_once(n - 1)


@relation(unit="calls")
def program_repaired(n, r):
    """Calls in the worst case with r repairs: every repair starts on the items again."""
    if r == 0:
        return program_once(n)
    return program_repaired(n, r - 1) + program_once(n)


@relation(unit="calls")
def program_audited(n):
    """Calls when the output is audited by the model whenever the items have doubled."""
    if n <= 1:
        return n
    return program_audited(n // 2) + 1


@relation(unit="calls")
def program_fallback(n, s):
    """Calls in the worst case when one item in s may be too odd and goes to the model."""
    assert s >= 1
    return program_once(n) + program_odd(n, s)


@relation(unit="calls")
def program_odd(n, s):
    """Calls for the items that are too odd for the program, at most one in s."""
    assert s >= 1
    if n < s:
        return 0
    return program_odd(n - s, s) + 1


SEPARATORS = (",", ";", "|", " ")


async def write(llm: Asker, sample: str) -> tuple[str, int]:
    """A program for all items, written after one of them: a separator, and which field to take.

    It is data in a small language, which can be run without trust in the model.
    """
    reply = await llm.ask(f"Separator and number of the field to take from:\n{sample}", 8)
    separator = next((mark for mark in SEPARATORS if reply.startswith(mark)), ",")
    return separator, number(reply, 100)


def run(written: tuple[str, int], item: str) -> str | None:
    """What the written program takes from an item, None where it fails."""
    separator, field = written
    fields = item.split(separator)
    return fields[field] if field < len(fields) else None


async def program(llm: Asker, items: Sequence[str]) -> list[str | None]:
    """A field of each item, None where the written program fails.

    Realises `program_once`; n is the number of items.
    """
    if not items:
        return []
    written = await write(llm, items[0])
    return [run(written, item) for item in items]


async def program_again(llm: Asker, items: Sequence[str], r: int) -> list[str | None]:
    """A field of each item; the program is written anew, up to r times, where it fails.

    Realises `program_repaired` from below; n is the number of items.
    """
    taken = await program(llm, items)
    for _ in range(r):
        if None not in taken:
            break
        taken = await program(llm, items)
    return taken


async def program_checked(llm: Asker, items: Sequence[str]) -> list[str | None]:
    """A field of each item, with a look by the model whenever the items have doubled.

    Realises `program_audited`; n is the number of items.
    """
    if not items:
        return []
    written = await write(llm, items[0])
    taken: list[str | None] = []
    for count, item in enumerate(items, 1):
        taken.append(run(written, item))
        if count > 1 and count & (count - 1) == 0:
            await llm.ask(f"Is this right?\n{item} -> {taken[-1]}", 4)
    return taken


async def program_or_model(llm: Asker, items: Sequence[str], s: int) -> list[str | None]:
    """A field of each item, asked for where the written program fails, up to once in s items.

    Realises `program_fallback` from below; n is the number of items.
    """
    taken = await program(llm, items)
    asked = 0
    for count, item in enumerate(items, 1):
        if taken[count - 1] is None and asked < count // s:
            asked += 1
            taken[count - 1] = await llm.ask(f"Take the field out of:\n{item}", 16)
    return taken


TWINS = (
    Twin(program, program_once, size=len),
    Twin(program_checked, program_audited, size=len),
    Twin(
        program_again,
        program_repaired,
        size=lambda items, r: (len(items), r),
        kind="at most",
        worst=lambda n, r: Case((["a,b"] * n, r), ",7"),
        points=((0, 3), (1, 0), (1, 2), (5, 4)),
    ),
    Twin(
        program_or_model,
        program_fallback,
        size=lambda items, s: (len(items), s),
        kind="at most",
        worst=lambda n, s: Case((["a,b"] * n, s), ",7"),
        points=((0, 3), (1, 1), (1, 2), (5, 4), (12, 3)),
    ),
)


@claim
def exact(n):
    """One call, however many items."""
    assert n >= 1
    return program_once(n) == 1


@claim
def repaired_exact(n, r):
    """One call and the repairs."""
    assert n >= 1
    return program_repaired(n, r) == r + 1


@claim
def order(n):
    """Constant."""
    return program_once(n) in Theta(1)


@claim
def audited_exact(n):
    """An audit a doubling."""
    assert n >= 1
    return program_audited(n) == flog2(n) + 1


@claim
def audited_order(n):
    """Logarithmic with audits."""
    return program_audited(n) in Theta(log2(n))


@claim
def pays_from_the_first_item(n):
    """A program that needs no repair never costs more calls than a call an item."""
    return program_once(n) <= per_item(n)


@claim
def pays_after_the_repairs(n, r):
    """With repairs it pays once there are more items than repairs."""
    assert n >= r + 1
    return program_repaired(n, r) <= per_item(n)


@claim
def fallback_upper(n, s):
    """With a fallback: one call, and one for each s items."""
    assert s >= 1
    return program_fallback(n, s) <= 1 + n // s


@claim
def odd_exact(n, s):
    """One for each s items."""
    assert s >= 1
    return program_odd(n, s) == n // s


@claim(expect="refuted")
def always_pays(n, r):
    """For fewer items than repairs a call an item is cheaper."""
    return program_repaired(n, r) <= per_item(n)


@claim(expect="refuted")
def fallback_is_constant(n):
    """One odd item in a hundred is enough to make it linear."""
    return program_fallback(n, 100) in O(1)
