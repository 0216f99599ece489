"""Refutations as theorems: the claim's part fails at the counterexample, by computation."""

from __future__ import annotations

from collections.abc import Mapping

from passbound.checker.certificate import Counterexample
from passbound.checker.kernel.functions import Function, one_measure
from passbound.checker.kernel.pairs import paired
from passbound.checker.kernel.relations import falls, stated_and_shown
from passbound.checker.kernel.statement import (
    NoShape,
    compare_text,
    cond_text,
    expr_text,
    ident,
    namespace_of,
    own_names,
)
from passbound.checker.kernel.theorems import Theorem, inside, own_relations
from passbound.checker.program import Program
from passbound.checker.walk import called, components
from passbound.models import terms as t
from passbound.models.traverse import calls, walk

VALUE_AT_MOST = 4096
"""Counterexamples with larger values are not computed by the kernel."""

VALUE_IN_RANGES_AT_MOST = 14
"""The same where a relation calls itself for a whole range: the kernel computes each call anew."""


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
    functions: dict[str, Function] = {}
    program = Program(relations)
    reached = own_relations(relations, claim)
    groups = [group for group in components(relations) if group[0] in reached]
    largest = max(evidence.values.values(), default=0)
    if largest > VALUE_IN_RANGES_AT_MOST and any(_ranges(relations[name]) for name in reached):
        raise NoShape("a counterexample that is too large to compute")
    for name in reached:
        relation = relations[name]
        group = next(group for group in groups if name in group)
        recurs = len(group) > 1 or name in called(relation)
        size = _size(relation, group, program) if recurs else None
        functions[name] = Function(relation, size)
    for group in groups:
        if len(group) > 2:
            raise NoShape("more than two relations that call each other")
        if len(group) == 2:
            a, b = (functions[name] for name in group)
            for function in paired(a, b, program):
                functions[function.relation.name] = function
    space = namespace_of(claim.name)
    spec, proof, recursive = stated_and_shown(functions, program)
    names: dict[str, str] = own_names(claim.params)
    point = {p: str(v) for p, v in evidence.values.items()}
    for let, value in claim.lets:
        names[let] = expr_text(value, names)
    asserts = [cond_text(cond, names) for cond in claim.asserts]
    fails = f"(¬ {compare_text(part.op, part.left, part.right, names)})"
    equal = [f"({ident(p)} = {point[p]})" for p in claim.params]
    ends = [f"{name}.Ends" for name in recursive]
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
    terms = [f"{name}.ends" for name in recursive]
    terms.append("Steps.fails")
    packed = terms[0] if len(terms) == 1 else f"⟨{', '.join(terms)}⟩"
    proof.append(f"theorem proof : Statement := {packed}")
    return Theorem(space, inside(space, spec), inside(space, proof))


def _ranges(relation: t.Relation) -> bool:
    """Whether a relation calls itself for each element of a range."""
    return any(
        isinstance(here, t.Reduce) and relation.name in called(t.Return(here.body))
        for here in walk(relation.body)
    )


def _size(relation: t.Relation, group: tuple[str, ...], program: Program) -> t.Expr:
    """A measure along which a relation falls, where one is found; else some parameter."""
    own = [call for call in calls(relation) if call.relation in group]
    params: list[t.Expr] = [t.Var(param) for param in relation.params]
    changing = [
        param
        for index, param in enumerate(params)
        if all(index < len(c.args) and c.args[index] != param for c in own)
    ]
    if len(group) > 1:
        return (changing or params)[0]
    pairs = [(one, two) for one in params for two in params if one != two]
    several = [t.Binary("+", one, two) for one, two in pairs]
    candidates = [*changing, *several]
    for pair in pairs:
        candidates += one_measure(pair, relation.params)
    for size in candidates:
        if falls(Function(relation, size), program):
            return size
    return (changing or params)[0]
