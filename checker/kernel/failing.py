"""Refutations as theorems: the claim's part fails at the counterexample, by computation."""

from __future__ import annotations

from collections.abc import Mapping

from passbound.checker.certificate import Counterexample
from passbound.checker.kernel.emit import Theorem, inside, own_relations
from passbound.checker.kernel.relations import Function, definition, equations
from passbound.checker.kernel.statement import (
    NoShape,
    compare_text,
    cond_text,
    expr_text,
    ident,
    namespace_of,
    own_names,
)
from passbound.checker.program import Program
from passbound.checker.walk import called, components
from passbound.models import terms as t

VALUE_AT_MOST = 4096
"""Counterexamples with larger values are not computed by the kernel."""


def failing(
    relations: Mapping[str, t.Relation], claim: t.Claim, evidence: Counterexample
) -> Theorem:
    """The theorem that a part of the claim fails at the values.

    It says that the asserts hold and the part does not, of the relations as they are.
    """
    if evidence.failure != "evaluation":
        raise NoShape("a counterexample that is too large to compute")
    if any(value > VALUE_AT_MOST for value in evidence.values.values()):
        raise NoShape("a counterexample that is too large to compute")
    part = claim.parts[evidence.part]
    if not isinstance(part, t.Comparison):
        raise NoShape("a part that fails at no single point")
    reached = own_relations(relations, claim)
    functions: dict[str, Function] = {}
    if any(len(group) > 1 and group[0] in reached for group in components(relations)):
        raise NoShape("mutual recursion in a refutation")
    for name in reached:
        relation = relations[name]
        size = _size(relation) if name in called(relation) else None
        functions[name] = Function(relation, size)
    space = namespace_of(claim.name)
    spec: list[str] = []
    proof: list[str] = []
    program = Program(relations)
    for function in functions.values():
        spec += [*definition(function), ""]
        proof += [*equations(function, program), ""]
    names: dict[str, str] = own_names(claim.params)
    point = {p: str(v) for p, v in evidence.values.items()}
    for let, value in claim.lets:
        names[let] = expr_text(value, names)
    asserts = [cond_text(cond, names) for cond in claim.asserts]
    fails = f"(¬ {compare_text(part.op, part.left, part.right, names)})"
    equal = [f"({ident(p)} = {point[p]})" for p in claim.params]
    ends = [f"{f.name}.Ends" for f in functions.values() if f.size is not None]
    binder = f"∀ {' '.join(ident(p) for p in claim.params)} : Int, " if claim.params else ""
    told = " ∧ ".join([*asserts, fails])
    statement = binder + " → ".join([*equal, f"({told})"])
    spec += [
        f"/-- The claim `{claim.name}` fails at a point. -/",
        "def Statement : Prop :=",
        "  " + " ∧ ".join(f"({text})" for text in (*ends, statement)),
    ]
    intro = " ".join(ident(p) for p in claim.params)
    hyps = " ".join(f"e{i}" for i in range(len(claim.params)))
    lines = [f"  intro {intro} {hyps}"] if claim.params else []
    lines += [f"  subst {hyps}"] if claim.params else []
    proof += [
        f"theorem Steps.fails : {statement} := by",
        *lines,
        "  decide +kernel",
    ]
    terms = [f"{f.name}.ends" for f in functions.values() if f.size is not None]
    terms.append("Steps.fails")
    packed = terms[0] if len(terms) == 1 else f"⟨{', '.join(terms)}⟩"
    proof.append(f"theorem proof : Statement := {packed}")
    return Theorem(space, inside(space, spec), inside(space, proof))


def _size(relation: t.Relation) -> t.Expr:
    """A measure: the one parameter, or the one that every recursive call brings down."""
    from passbound.models.traverse import calls

    for index, param in enumerate(relation.params):
        own = [c for c in calls(relation) if c.relation == relation.name]
        if own and all(c.args[index] != t.Var(param) for c in own):
            return t.Var(param)
    raise NoShape("a recursion without a plain measure")
