"""One call writes a program, which then processes all items without the model.

Problem: process n similar items (optimised: constant in n).
Used in: Evaporate (Arora et al., 2023, arXiv:2304.09433); large language models as tool makers
(Cai et al., 2023, arXiv:2305.17126); program-aided models (Gao et al., 2022, arXiv:2211.10435).
Counts: a call writes, repairs or audits the program; running it costs no call.
"""

from passbound.models import O, Theta, claim, flog2, log2, relation
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
    """Calls when one item in s is too odd for the program and goes to the model."""
    assert s >= 1
    if n < s:
        return program_once(n)
    return program_fallback(n - s, s) + 1


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


@claim(expect="refuted")
def always_pays(n, r):
    """For fewer items than repairs a call an item is cheaper."""
    return program_repaired(n, r) <= per_item(n)


@claim(expect="refuted")
def fallback_is_constant(n):
    """One odd item in a hundred is enough to make it linear."""
    return program_fallback(n, 100) in O(1)
