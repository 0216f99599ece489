"""Random claims of every class and their theorems; and statements that were changed."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from attrs import evolve, frozen

from passbound.checker.certificate import Certificate, Counterexample
from passbound.checker.decide import Decider
from passbound.checker.kernel.hold import theorem_of
from passbound.checker.kernel.rationals import without_quotients
from passbound.checker.kernel.statement import NoShape, body_text, claim_parts, own_names
from passbound.checker.kernel.theorems import Theorem
from passbound.checker.verdicts import ClaimProblem
from passbound.checker.walk import called, components
from passbound.models import terms as t
from passbound.models.errors import EvaluationError
from passbound.models.evaluate import Evaluator
from passbound.models.reader import read_source
from passbound.models.traverse import calls, walk

sys.path.append(str(Path(__file__).parents[1] / "checker"))

from bruteforce import Oracle
from statements import model_file

CLAIMS_A_FILE = 4
STEPS = 400_000


@frozen
class Drawn:
    """A random claim that was decided with a certificate."""

    name: str
    certificate: Certificate

    def theorem(self) -> Theorem | str:
        """Its theorem, with a name of its own; or why there is none."""
        try:
            return renamed(theorem_of(self.certificate), self.certificate.claim, self.name)
        except NoShape as shape:
            return str(shape)


def renamed(theorem: Theorem, old: str, new: str) -> Theorem:
    """The theorem in another namespace, so that many stand in one file."""
    spec, proof = (
        re.sub(rf"(?m)^(namespace|end) {re.escape(old)}$", rf"\1 {new}", text)
        for text in (theorem.spec, theorem.proof)
    )
    return Theorem(new, spec, proof)


def drawn(seed: int) -> Iterator[Drawn]:
    """The claims of one random file that have certificates."""
    module = read_source(model_file(seed, CLAIMS_A_FILE), "m.py")
    assert not module.errors, (seed, module.errors)
    decider = Decider(module.relations, module.claims)
    for number, claim in enumerate(module.claims):
        try:
            decision = decider.decide(claim)
        except ClaimProblem:
            continue
        if decision.certificate is not None:
            yield Drawn(f"drawn.s{seed}.c{number}", decision.certificate)


# --- classes -------------------------------------------------------------------------------------


def evidence_class(one: Drawn) -> str:
    """What holds the verdict."""
    kind = type(one.certificate.evidence).__name__
    if kind != "Proof":
        return {
            "Counterexample": "refuted at a point",
            "Divergence": "refuted by a family",
            "Exhaustion": "proved by looking at every point",
        }[kind]
    asymptotic = any(isinstance(part, t.Asymptotic) for part in _claim(one.certificate).parts)
    return "proved, asymptotic" if asymptotic else "proved"


def relation_class(one: Drawn) -> str:
    """What the relations of a claim are like."""
    module = read_source(one.certificate.source, "m.py")
    relations = module.relations
    if any(len(group) > 1 for group in components(relations)):
        return "mutual recursion"
    recursive = [r for r in relations.values() if r.name in called(r)]
    terms = [term for r in relations.values() for term in walk(r)]
    if any(isinstance(term, t.Reduce) for term in terms):
        return "sums, max or min over a range"
    if any(isinstance(c, t.Call) for r in recursive for own in calls(r) for c in own.args):
        return "nested calls"
    if any(len(r.params) > 1 for r in recursive):
        return "several parameters"
    own = [arg for r in recursive for call in calls(r) for arg in call.args]
    divides = any(
        isinstance(term, t.Binary) and term.op in ("//", "cdiv")
        for arg in own
        for term in walk(arg)
    )
    if divides or any(isinstance(term, t.Let) for r in recursive for term in walk(r)):
        return "divide and conquer"
    return "linear recursion" if recursive else "no recursion"


# --- statements that were changed ----------------------------------------------------------------


@frozen
class Mutant:
    """A theorem whose statement was changed in one place, which brute force shows false.

    `kind` says what was changed and whose proof it has.
    """

    kind: str
    theorem: Theorem


def mutants(one: Drawn, rng: Random, number: int = 6) -> Iterator[Mutant]:
    """Statements near that of a claim that are false, each with the proofs that might pass.

    These are the old proof with the statement of the new theorem, the old proof that is told to
    state what is stated now, and the generator's own proof, where it still finds one.
    """
    old = one.theorem()
    if isinstance(old, str):
        return
    seen = {one.certificate.source}
    for _ in range(number):
        kind, source = changed(one.certificate.source, rng)
        if source in seen:
            continue
        seen.add(source)
        module = read_source(source, "m.py")
        if module.errors or len(module.claims) != 1 or not _is_false(one, source):
            continue
        made = evolve(one, certificate=evolve(one.certificate, source=source)).theorem()
        if isinstance(made, Theorem):
            yield Mutant(f"{kind}, new proof", made)
        for proof, theorem in _old_proofs(one.certificate, source, old):
            yield Mutant(f"{kind}, {proof}", theorem)


def _old_proofs(
    certificate: Certificate, source: str, old: Theorem
) -> Iterator[tuple[str, Theorem]]:
    pairs = _statements(certificate.source, source)
    spec, proof = old.spec, old.proof
    if any(old.spec.count(before) != 1 for before, _ in pairs):
        return  # what is stated then would not be what was looked at
    for before, after in pairs:
        spec, proof = spec.replace(before, after), proof.replace(before, after)
    if spec != old.spec:
        yield "old proof", Theorem(old.name, spec, old.proof)
        if proof != old.proof:
            yield "old proof, restated", Theorem(old.name, spec, proof)


def _statements(before: str, after: str) -> list[tuple[str, str]]:
    """What the statement says of the claim and of the relations, before and after."""
    old, new = read_source(before, "m.py"), read_source(after, "m.py")
    pairs = []
    for name, relation in old.relations.items():
        names = own_names(relation.params)
        other = new.relations[name]
        pairs.append((body_text(relation.body, names), body_text(other.body, names)))
    try:
        parts = zip(
            claim_parts(without_quotients(old.claims[0])),
            claim_parts(without_quotients(new.claims[0])),
            strict=True,
        )
        pairs += list(parts)
    except (NoShape, ValueError):
        pass
    return [(a, b) for a, b in pairs if a != b]


def _is_false(one: Drawn, source: str) -> bool:
    """Whether what the theorem would say of the changed source is false, by evaluation."""
    module = read_source(source, "m.py")
    (claim,) = module.claims
    evidence = one.certificate.evidence
    if one.certificate.verdict == "proved":
        if any(isinstance(part, t.Asymptotic) for part in claim.parts):
            return False  # no single point shows it false
        return Oracle(module.relations).look(claim).failing is not None
    if not isinstance(evidence, Counterexample) or tuple(evidence.values) != claim.params:
        return False
    evaluator = Evaluator(module.relations)
    try:
        env = evaluator.environment(claim, tuple(evidence.values.values()), STEPS)
        part = claim.parts[evidence.part]
        assert isinstance(part, t.Comparison)
        return env is None or evaluator.part(part, env, STEPS)
    except EvaluationError:
        return False


def _claim(certificate: Certificate) -> t.Claim:
    (claim,) = read_source(certificate.source, "m.py").claims
    return claim


COMPARISONS = ("<=", ">=", "==", "<", ">")


def changed(source: str, rng: Random) -> tuple[str, str]:
    """The source with one thing changed, and what that is."""
    head, at, claim = source.rpartition("@claim")
    kind = rng.choice(["number", "number", "sign", "offset", "domain", "relation"])
    if kind == "number":
        return kind, head + at + _other_number(claim, rng, r"return .*")
    if kind == "sign":
        return kind, head + at + _replaced(
            claim, rng, r"return .*", r"<=|>=|==|<|>", lambda old: _other(old, COMPARISONS, rng)
        )
    if kind == "offset":
        more = rng.choice([" - 1", " + 1", " - 2", " + n"])
        return kind, head + at + claim.rstrip() + more + "\n"
    if kind == "domain":
        lines = claim.splitlines(keepends=True)
        asserts = [i for i, line in enumerate(lines) if line.lstrip().startswith("assert")]
        if not asserts:
            return kind, source
        if rng.random() < 0.5:
            del lines[rng.choice(asserts)]
            return kind, head + at + "".join(lines)
        return kind, head + at + _other_number(claim, rng, r"assert .*")
    return kind, _other_number(head, rng, r"return .*") + at + claim


def _other_number(text: str, rng: Random, lines: str) -> str:
    """The text with one number changed, a coefficient, an offset or the base of a logarithm."""
    return _replaced(text, rng, lines, r"\b\d+\b", lambda old: str(_near(int(old), rng)))


def _near(value: int, rng: Random) -> int:
    return max(0, value + rng.choice([-1, 1, value]))


def _other(old: str, options: tuple[str, ...], rng: Random) -> str:
    return rng.choice([option for option in options if option != old])


def _replaced(text: str, rng: Random, lines: str, what: str, new: Callable[[str], str]) -> str:
    places = [
        (line.start() + found.start(), found[0])
        for line in re.finditer(lines, text)
        for found in re.finditer(what, line[0])
    ]
    if not places:
        return text
    start, old = rng.choice(places)
    return text[:start] + new(old) + text[start + len(old) :]
