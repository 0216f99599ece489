"""What is known about the relations of a program: definedness, termination, closed forms.

Everything is computed once, when it is first asked for, and shared by the claims that use the
same relations.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import TypeAlias

from attrs import evolve, field, frozen, mutable

from passbound.checker.cases import GiveUp
from passbound.checker.contexts import Context
from passbound.checker.descent import find_descent, inner_edges
from passbound.checker.effort import EFFORT
from passbound.checker.lemmas import Lemma
from passbound.checker.obligations import Edge, Leaf, lemma_leaves, relation_leaves
from passbound.checker.program import Program
from passbound.checker.proofs import Closings, Descent, Foundation, Group, LemmaProof, lemmas_of
from passbound.checker.sampling import guessed
from passbound.checker.search import Stuck, close_goal, close_leaves
from passbound.checker.templates import Basis, Shape, basis, group_shape, has_choice, logs_in
from passbound.checker.walk import called, cond_names
from passbound.models import terms as t

TERMS_AT_MOST = 48

ONE = t.Int(1)

Contexts: TypeAlias = Mapping[str, Sequence[Context]]


@frozen
class Shaky:
    """Why a relation has no foundation: the obligation that could not be shown."""

    relation: str
    reason: str


@mutable
class Knowledge:
    """Facts about the relations of one program, found on demand."""

    program: Program
    shared: dict[Hashable, Group | None] = field(factory=dict)
    """Closed forms by all that they rest on, for programs that have relations in common."""
    drafted: dict[Hashable, list[Leaf] | GiveUp] = field(factory=dict)
    """The obligations of template lemmas, see `strengthen`."""
    hints: dict[str, tuple[Group, ...]] = field(factory=dict)
    """The lemmas that other claims of the file give, by claim, see `hints`."""
    _defined: dict[str, Closings | Shaky] = field(factory=dict)
    _edges: dict[str, list[Edge]] = field(factory=dict)
    _forms: dict[str, tuple[Group, ...]] = field(factory=dict)
    _descents: dict[tuple[str, ...], Descent | Shaky] = field(factory=dict)
    _closed: dict[tuple[tuple[str, ...], Context], Group | None] = field(factory=dict)

    def group_of(self, name: str) -> tuple[str, ...]:
        """The group of mutually recursive relations that a relation belongs to."""
        return next(group for group in self.program.groups if name in group)

    def reachable(self, names: Sequence[str]) -> list[tuple[str, ...]]:
        """The groups that some relations need, callees first."""
        needed, work = set[str](), list(names)
        while work:
            name = work.pop()
            if name not in needed:
                needed.add(name)
                work += called(self.program.relations[name])
        return [group for group in self.program.groups if needed & set(group)]

    # --- foundation ----------------------------------------------------------------------------

    def foundation(self, names: Sequence[str]) -> Foundation | Shaky:
        """Why the relations that are reached from `names` have a value everywhere."""
        groups = self.reachable(names)
        defined: dict[str, Closings] = {}
        forms: dict[str, tuple[Group, ...]] = {}
        descents: list[Descent] = []
        for group in groups:
            for name in group:
                closings = self._definedness(name)
                if isinstance(closings, Shaky):
                    return closings
                defined[name] = closings
                if name in self._forms:
                    forms[name] = self._forms[name]
            descent = self._descent(group)
            if isinstance(descent, Shaky):
                return descent
            descents.append(descent)
        return Foundation(defined, tuple(descents), forms)

    def _definedness(self, name: str) -> Closings | Shaky:
        if name not in self._defined:
            with EFFORT.apart():
                self._defined[name] = self._find_definedness(name)
        return self._defined[name]

    def _find_definedness(self, name: str) -> Closings | Shaky:
        try:
            leaves, self._edges[name] = relation_leaves(self.program, name)
        except GiveUp:
            # Where a value stands in an argument, the closed forms of what is called are needed.
            forms = self.below(name)
            try:
                leaves, self._edges[name] = relation_leaves(self.program, name, lemmas_of(forms))
            except GiveUp as reason:
                return Shaky(name, str(reason))
            self._forms[name] = forms
        return _closings_or_shaky(name, leaves)

    def _descent(self, group: tuple[str, ...]) -> Descent | Shaky:
        if group not in self._descents:
            params = {name: r.params for name, r in self.program.relations.items()}
            edges = inner_edges(group, [edge for name in group for edge in self._edges[name]])
            with EFFORT.apart():
                found = find_descent(group, edges, params, lambda g, f: close_goal(g, f, (1, 2)))
            self._descents[group] = found or Shaky(
                group[0], "no measure was found that falls along every recursive call"
            )
        return self._descents[group]

    # --- closed forms --------------------------------------------------------------------------

    def closed_form(self, name: str, context: Context = ()) -> Group | None:
        """Lemmas that give the relations of a group exactly, where such were found and proved.

        The context narrows the points at which they have to hold: conditions on the parameters of
        `name`.
        """
        group = self.group_of(name)
        key = (group, context)
        if key not in self._closed:
            reached = (other for names in self.reachable(group) for other in names)
            whole = (key, frozenset(self.program.relations[other] for other in reached))
            if whole not in self.shared:
                with EFFORT.apart():
                    self.shared[whole] = self._find_closed(group, context)
            self._closed[key] = self.shared[whole]
        return self._closed[key]

    def known_forms(self, names: Sequence[str], contexts: Contexts | None = None) -> list[Group]:
        """The closed forms of all relations that are reached, as far as they are known.

        Where a group has none everywhere, those of the given contexts are tried.
        """
        found: list[Group] = []
        for group in self.reachable(names):
            lemmas = self.closed_form(group[0])
            if lemmas is not None:
                found.append(lemmas)
                continue
            for name in group:
                tried = (contexts or {}).get(name, ())
                narrow = [self.closed_form(name, context) for context in tried]
                found += [lemmas for lemmas in narrow if lemmas is not None]
        return found

    def forms_beside(self, groups: Sequence[Group]) -> list[Group]:
        """Closed forms at the few points that the `where` of others leaves out: n = 0, ..."""
        found: list[Group] = []
        for lemma in lemmas_of(groups):
            if len(self.program.relations[lemma.relation].params) < 2:
                continue
            for cond in lemma.where:
                match cond:
                    case t.Compare(">=", t.Var(), t.Int(least)) if least <= 2:
                        contexts = [
                            (t.Compare("==", cond.left, t.Int(value)),) for value in range(least)
                        ]
                        narrow = [self.closed_form(lemma.relation, c) for c in contexts]
                        found += [g for g in narrow if g is not None and g not in found]
        return found

    def _find_closed(self, group: tuple[str, ...], context: Context) -> Group | None:
        if not self.is_recursive(group) or isinstance(self.foundation(group), Shaky):
            return None
        below = self.below(group[0])
        witnesses = 3 if any(has_choice(self.program.relations[n].body) for n in group) else 1
        for degree in (1, 2, 3, 4):
            lemmas = [self._fitted(name, group, degree, context) for name in group]
            fitted = [lemma for lemma in lemmas if lemma is not None]
            if len(fitted) < len(group):
                continue
            for witness in range(witnesses):
                chosen = [evolve(lemma, witness=witness) for lemma in fitted]
                proved = self.prove_group(chosen, below, (1, 2))
                if proved is not None and not isinstance(proved, Stuck):
                    return proved
        return None

    def _fitted(
        self, name: str, group: tuple[str, ...], degree: int, context: Context
    ) -> Lemma | None:
        relation = self.program.relations[name]
        # The context speaks of one relation of the group; of the others only by the same names.
        context = tuple(cond for cond in context if cond_names(cond) <= set(relation.params))
        shape = group_shape(self.program.relations, name, group)
        terms = basis(shape, degree, self._logs_below(group, relation.params))
        for scale, where in _variants(terms, shape, context):
            cut = Basis(terms.terms[:TERMS_AT_MOST], where)
            bound = guessed(self.program.evaluator, relation, cut, scale)
            if bound is not None:
                return Lemma(name, "==", bound, scale, where=where)
        return None

    def _logs_below(
        self, group: tuple[str, ...], params: tuple[str, ...]
    ) -> list[tuple[str, t.Expr]]:
        """Logarithms to numeric bases in the closed forms of what the group calls."""
        bases = {
            base
            for lemma in lemmas_of(self.below(group[0]))
            for _, base in logs_in(lemma.bound)
            if isinstance(base, t.Int)
        }
        return [(p, base) for p in params for base in sorted(bases, key=lambda b: b.value)]

    def prove_group(
        self, lemmas: Sequence[Lemma], below: Sequence[Group], degrees: Sequence[int]
    ) -> Group | Stuck | None:
        """The lemmas proved together by induction; None where the rules do not reach a step."""
        proved: list[LemmaProof] = []
        for lemma in lemmas:
            try:
                leaves = lemma_leaves(self.program, lemma, lemmas_of(below), lemmas)
            except GiveUp:
                return None
            closings = close_leaves(leaves, degrees)
            if isinstance(closings, Stuck):
                return closings
            proved.append(LemmaProof(lemma, closings))
        return Group(tuple(proved), tuple(below))

    def below(self, name: str) -> tuple[Group, ...]:
        """The closed forms of what a relation's group calls outside of itself."""
        group = self.group_of(name)
        callees = {c for n in group for c in called(self.program.relations[n])}
        return tuple(self.known_forms(sorted(callees - set(group))))

    def is_recursive(self, group: tuple[str, ...]) -> bool:
        """Whether a relation of the group reaches itself."""
        return group[0] in self.program.recursive


def _closings_or_shaky(name: str, leaves: Sequence[Leaf]) -> Closings | Shaky:
    closings = close_leaves(leaves)
    if isinstance(closings, Stuck):
        leaf, goal = closings.place
        return Shaky(name, f"could not rule out {leaves[leaf].labels[goal]}")
    return closings


def _variants(
    terms: Basis, shape: Shape, context: Context
) -> list[tuple[t.Expr, tuple[t.Cond, ...]]]:
    """Factors and conditions under which a closed form may hold: everywhere, from 1 on, ...

    For a recursion that branches into b calls, b a parameter, (b - 1) times the value is tried.
    """
    if context:
        return [(ONE, tuple(dict.fromkeys((*terms.where, *context))))]
    changing = tuple(t.Compare(">=", t.Var(name), ONE) for name in shape.changing)
    every = tuple(t.Compare(">=", t.Var(name), ONE) for name in shape.params)
    found: list[tuple[t.Expr, tuple[t.Cond, ...]]] = [
        (ONE, where) for where in dict.fromkeys((terms.where, changing, every))
    ]
    for b in shape.branching:
        if isinstance(b, t.Var):
            more = (*terms.where, t.Compare(">=", b, t.Int(2)))
            found.append((t.Binary("-", b, ONE), more))
    return found
