"""What a claim becomes: a theorem as text; and what is made of a claim before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from attrs import evolve, frozen

from passbound.checker.kernel.rationals import in_wholes
from passbound.checker.kernel.statement import namespace_of
from passbound.checker.lemmas import Lemma
from passbound.checker.walk import called, components
from passbound.models import terms as t


@frozen
class Theorem:
    """A claim as Lean text, inside of a namespace of its own: the statement and a proof of it."""

    name: str
    spec: str
    proof: str


@frozen
class Steps:
    """Definitions, and proofs up to the last step: `parts` are the terms that prove the parts.

    `recursive` names the relations whose recursion was shown to end.
    """

    spec: tuple[str, ...]
    proof: tuple[str, ...]
    recursive: tuple[str, ...]
    parts: tuple[str, ...] = ()

    def concluded(self, claim: str, doc: str, said: Sequence[str], terms: Sequence[str]) -> Theorem:
        """The theorem that the recursions end and that what is `said`, shown by `terms`, holds."""
        space = namespace_of(claim)
        together = " ∧ ".join(f"({text})" for text in (*map(_ends, self.recursive), *said))
        terms = [*(f"{name}.ends" for name in self.recursive), *terms]
        packed = terms[0] if len(terms) == 1 else f"⟨{', '.join(terms)}⟩"
        spec = [*self.spec, f"/-- {doc} -/", "def Statement : Prop :=", f"  {together}"]
        proof = [*self.proof, f"theorem proof : Statement := {packed}"]
        return Theorem(space, inside(space, spec), inside(space, proof))


def _ends(name: str) -> str:
    return f"{name}.Ends"


def without_fractions(lemma: Lemma) -> Lemma:
    """The lemma, multiplied by a number so that no fraction is left."""
    bound, number = in_wholes(lemma.bound)
    if number == t.Int(1):
        return lemma
    return evolve(lemma, bound=bound, scale=t.Binary("*", number, lemma.scale))


def own_relations(relations: Mapping[str, t.Relation], claim: t.Claim) -> list[str]:
    """The relations of the file that a claim reaches, callees first."""
    reached, work = set[str](), sorted(called(claim))
    while work:
        name = work.pop()
        if name not in reached:
            reached.add(name)
            work += called(relations[name])
    groups = components({name: relations[name] for name in reached})
    return [name for group in groups for name in group]


def inside(namespace: str, lines: Sequence[str]) -> str:
    """The lines in a namespace."""
    return "\n".join([f"namespace {namespace}", *lines, f"end {namespace}"]) + "\n"


def conjunction(cond: t.Cond, proofs: Iterator[str]) -> str:
    """The proof of an assert from those of its comparisons."""
    if not isinstance(cond, t.And):
        return next(proofs)
    parts = [conjunction(arg, proofs) for arg in cond.args]
    text = parts[-1]
    for part in reversed(parts[:-1]):
        text = f"⟨{part}, {text}⟩"
    return text
