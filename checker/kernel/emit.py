"""From a certificate to Lean files: the statement, and a proof of it.

The proof follows the certificate: a theorem for each relation (its recursion ends, its equation),
one for each group of lemmas (by induction along the measure), one for each part of the claim.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import evolve, field, mutable

from passbound.checker.asymptotics import from_start, positive
from passbound.checker.certificate import Exhaustion
from passbound.checker.kernel import leaves
from passbound.checker.kernel.adapted import decided, first_made, proofs
from passbound.checker.kernel.bylemmas import ByLemmas, Stated
from passbound.checker.kernel.casetree import where_open
from passbound.checker.kernel.contexts import Context, NoData
from passbound.checker.kernel.exhausted import exhausted
from passbound.checker.kernel.functions import Function, first_place, one_measure, point
from passbound.checker.kernel.lemmadata import (
    ShownCases,
    lemmas_as_data,
    needed,
    refuted,
    spelled_out,
)
from passbound.checker.kernel.rationals import without_quotients
from passbound.checker.kernel.reallogs import (
    Restated,
    glue,
    restate,
    speaks_of_real_logarithms,
)
from passbound.checker.kernel.recorder import Recorder, Summed
from passbound.checker.kernel.relations import (
    falls,
    searched_measure,
    stated_and_shown,
    with_measures,
)
from passbound.checker.kernel.rulebook import (
    Book,
    Hypothesis,
    Rules,
)
from passbound.checker.kernel.scripts import Script
from passbound.checker.kernel.speech import Speech
from passbound.checker.kernel.statement import (
    NoShape,
    claim_parts,
    compare_text,
    cond_text,
    domain_texts,
    expr_text,
    ident,
    own_names,
    summary,
)
from passbound.checker.kernel.sums import (
    fixed_definition,
    is_sum,
    link,
    sum_definition,
    sum_equation,
    working_equation,
)
from passbound.checker.kernel.theorems import Steps, Theorem, own_relations, without_fractions
from passbound.checker.kernel.tree import Block, Place, proved
from passbound.checker.kernel.valued import SAME, Value
from passbound.checker.kernel.values import Leaf
from passbound.checker.lemmas import Lemma
from passbound.checker.obligations import needed_lets
from passbound.checker.polynomial import Poly
from passbound.checker.program import Program, desugar
from passbound.checker.proofs import Constant, Group, PartEntry, Proof
from passbound.checker.walk import called, free_names, substitute
from passbound.models import terms as t


def emit(relations: Mapping[str, t.Relation], claim: t.Claim, proof: Proof) -> Theorem:
    """The Lean text of a proved claim.  Raises NoShape or GiveUp where it cannot be made yet."""
    whole = without_quotients(claim)
    if speaks_of_real_logarithms(whole):
        restated = restate(whole)
        return first_made(
            proofs(decided(relations, restated.claim), restated.claim, proof, restated.origin),
            lambda own: Emitter(relations, restated.claim, own, restated, whole).theorem(),
            "a claim about real numbers that was not proved of whole numbers",
        )
    if whole == claim:
        return Emitter(relations, whole, proof).theorem()
    evidence = decided(relations, whole)
    if isinstance(evidence, Exhaustion):
        return exhausted(relations, whole)
    return first_made(
        proofs(evidence, whole, proof, range(len(whole.parts))),
        lambda own: Emitter(relations, whole, own).theorem(),
        "a claim about rationals that was not proved of whole numbers",
    )


@mutable
class Emitter:
    relations: Mapping[str, t.Relation]
    claim: t.Claim
    evidence: Proof
    restated: Restated | None = None
    """Where the claim follows from one about whole numbers: that one."""
    stated_claim: t.Claim | None = None
    program: Program = field(init=False)
    shown: t.Claim = field(init=False)
    functions: dict[str, Function] = field(factory=dict)
    book: Book = field(init=False)
    stated: list[tuple[Group, list[Stated]]] = field(factory=list)
    spelled: dict[str, list[str]] = field(factory=dict)
    """Lemmas that were proved by data, written out for proofs that are not data."""

    def __attrs_post_init__(self) -> None:
        self.program, shown = desugar(self.relations, self.claim)
        assert shown is not None
        self.shown = shown

    def theorem(self) -> Theorem:
        """The claim and its proof."""
        steps = self.steps()
        said = claim_parts(self.stated_claim or self.claim)
        doc = summary(self.claim.doc, f"The claim `{self.claim.name}`.")
        return steps.concluded(self.claim.name, doc, said, steps.parts)

    def steps(self) -> Steps:
        """What the proof rests on, and a theorem for each part."""
        self._own_relations()
        spec, proof, recursive = stated_and_shown(self.functions, self.program)
        parts = claim_parts(self.claim)
        proof += self._derived()
        self.book = Book(self.program.relations, self.functions)
        self.book.number()
        for group in self.evidence.groups:
            proof += self._group(group)
        names = []
        for number, (part, told_part) in enumerate(zip(self.shown.parts, parts, strict=True)):
            text, lines = self._part(number, part, told_part)
            names.append(text)
            proof += [*self.book.declarations(), *lines]
        if self.restated is not None and self.stated_claim is not None:
            names, lines = glue(self.stated_claim, self.restated)
            proof += lines
        return Steps(
            tuple(spec), tuple(needed(proof, self.spelled)), tuple(recursive), tuple(names)
        )

    # --- relations -----------------------------------------------------------------------------

    def _own_relations(self) -> None:
        """The relations of the file that the claim reaches, callees first."""
        order = own_relations(self.relations, self.claim)
        reached = {name: self.relations[name] for name in order}
        self.functions |= with_measures(reached, self._measure, self.program)

    def _measure(
        self,
        relation: t.Relation,
        group: tuple[str, ...],
        functions: Mapping[str, Function],
        program: Program,
    ) -> t.Expr:
        """The measure of a relation, from the certificate where it has one for all parameters."""
        name = relation.name
        for descent in self.evidence.foundation.descents:
            for known in descent.group:
                if known != name and not known.startswith(f"{name}__"):
                    continue
                levels = [level[known] for level in descent.levels]
                candidates = one_measure(levels, relation.params)
                for size in candidates:
                    if known == name and len(candidates) == 1:
                        return size
                    if len(group) > 1 or falls(Function(relation, size), functions, program):
                        return size
        return searched_measure(relation, group, functions, program)

    def _derived(self) -> list[str]:
        """The relations that the checker works with: with numbers for parameters, and for sums."""
        lines: list[str] = []
        later: list[tuple[Function, Function, dict[str, int]]] = []
        for name in (name for group in self.program.groups for name in group):
            relation = self.program.relations[name]
            if name in self.functions:
                own = self.functions[name]
                self.functions[name] = evolve(own, relation=relation)
                later.append((self.functions[name], own, {}))
                continue
            general, values = self._general(relation)
            if general is None:
                made = Function(relation, self._level(name))
                lines += sum_definition(made)
            else:
                numbers: dict[str, t.Expr] = {p: t.Int(v) for p, v in values.items()}
                size = None if general.size is None else substitute(general.size, numbers)
                made = evolve(general, relation=relation, size=size)
                lines += fixed_definition(made, general, values)
                later.append((made, general, values))
            self.functions[name] = made
        for function in self.functions.values():
            if is_sum(function.relation, self.relations):
                lines += sum_equation(function)
        for made, general, values in later:
            lines += working_equation(made, general, values)
        return lines

    def _general(self, relation: t.Relation) -> tuple[Function | None, dict[str, int]]:
        """The relation of the file that this one is, and the numbers in it."""
        for name, original in self.relations.items():
            if relation.name.startswith(f"{name}__") and name in self.functions:
                fixed = [p for p in original.params if p not in relation.params]
                values = _fixed_values(relation.name[len(name) :], fixed)
                if values is not None:
                    return evolve(self.functions[name], relation=original), values
        return None, {}

    def _level(self, name: str) -> t.Expr | None:
        for descent in self.evidence.foundation.descents:
            if name in descent.group and descent.levels:
                if len(descent.levels) != 1:
                    raise NoShape("a recursion that falls along several measures")
                return descent.levels[0][name]
        return None

    # --- lemmas --------------------------------------------------------------------------------

    def _group(self, group: Group) -> list[str]:
        """Lemmas that are proved together, by induction along the measures."""
        base = f"Steps.lemma_{len(self.stated) + 1}"
        stated = [
            Stated(without_fractions(entry.lemma), f"{base}_{i + 1}")
            for i, entry in enumerate(group.entries)
        ]
        self.stated.append((group, stated))
        before = [s for other in group.below for s in self._below(other)]
        recursive = any(self._recurs(s.lemma.relation) for s in stated)
        if not recursive:
            lines = []
            done: list[Stated] = []
            for s in stated:
                shown = self._lemma_proof(s, [*before, *done], {}, {})
                told = self._as_data(s.name, [s], [shown], shown.rules)
                lines += told or [
                    *self.book.declarations(),
                    f"theorem {s.name} : {self._lemma_text(s.lemma)} := by",
                    *(f"  {line}" for line in shown.lines()),
                    "",
                ]
                done.append(s)
            return lines
        ranks = self._ranks([s.lemma.relation for s in stated])
        hyps = []
        for i, s in enumerate(stated):
            path = (
                ("ih" + ".2" * i + (".1" if i < len(stated) - 1 else ""))
                if len(stated) > 1
                else "ih"
            )
            hyps.append(evolve(s, name=path, inductive=True))
        numbers = {hyp.name: i for i, hyp in enumerate(hyps)}
        rules = Rules(self.book)
        shown_all = [self._lemma_proof(s, [*before, *hyps], ranks, numbers, rules) for s in stated]
        if not any(ranks.values()) and (data := self._as_data(base, stated, shown_all, rules)):
            return data
        texts = [self._lemma_text(s.lemma, "bound", ranks) for s in stated]
        together = " ∧ ".join(f"({text})" for text in texts)
        holes = "⟨" + ", ".join("?_" for _ in texts) + "⟩"
        lines = [
            f"theorem {base} : ∀ bound : Nat, {together} := by",
            "  intro bound",
            "  induction bound with",
            "  | zero => exact " + self._nothing(stated),
            "  | succ bound ih =>",
            f"    refine {holes}" if len(texts) > 1 else "    refine ?_",
        ]
        for shown in shown_all:
            block = shown.lines()
            lines += [f"    · {block[0]}", *(f"      {line}" for line in block[1:])]
        lines = [*self.book.declarations(), *lines]
        for i, s in enumerate(stated):
            relation = self.program.relations[s.lemma.relation]
            count = len(relation.params) + len(relation.domain) + len(s.lemma.where)
            params = " ".join(ident(p) for p in relation.params)
            given = " ".join(f"k{j}'" for j in range(count))
            size = self._size_text(relation.name, params, ranks)
            path = ".2" * i + (".1" if i < len(stated) - 1 else "") if len(stated) > 1 else ""
            lines += [
                f"theorem {s.name} : {self._lemma_text(s.lemma)} :=",
                f"  fun {params} {given} =>",
                f"    ({base} ({size} + 1)){path} {params} {given} (Nat.lt_succ_self _)",
                "",
            ]
        return lines

    def _as_data(
        self, base: str, stated: Sequence[Stated], shown: Sequence[ShownCases], rules: Rules
    ) -> list[str]:
        """Lemmas that are proved together, by data; nothing where that is not possible."""
        try:
            found = lemmas_as_data(self.book, base, stated, shown, rules)
        except (NoData, NoShape):
            return []
        for s in stated:
            self.spelled[s.name] = spelled_out(self.book, s, self._lemma_text(s.lemma))
        return found

    def _below(self, group: Group) -> list[Stated]:
        return [s for other in group.below for s in self._below(other)] + next(
            stated for known, stated in self.stated if known == group
        )

    def _recurs(self, name: str) -> bool:
        return name in self.functions and self.functions[name].size is not None

    def _nothing(self, stated: Sequence[Stated]) -> str:
        terms = []
        for s in stated:
            relation = self.program.relations[s.lemma.relation]
            count = 2 * len(relation.params) + len(relation.domain) + len(s.lemma.where)
            terms.append(f"fun {'_ ' * count}lt => absurd lt (Nat.not_lt_zero _)")
        return terms[0] if len(terms) == 1 else "⟨" + ", ".join(terms) + "⟩"

    def _ranks(self, names: Sequence[str]) -> dict[str, int]:
        """Which of several relations comes first where their sizes are the same."""
        if any(self.functions[name].family for name in names):
            return dict.fromkeys(names, 0)
        order = sorted(
            set(names), key=lambda n: (not is_sum(self.program.relations[n], self.relations), n)
        )
        return {name: i for i, name in enumerate(order)}

    def _size_text(self, name: str, params: str, ranks: Mapping[str, int]) -> str:
        size = f"{ident(name)}.size {params}".strip()
        return size if not any(ranks.values()) else f"{len(ranks)} * {size} + {ranks[name]}"

    def _lemma_text(self, lemma: Lemma, below: str = "", ranks: Mapping[str, int] = {}) -> str:
        relation = self.program.relations[lemma.relation]
        names = own_names(relation.params)
        before = [*domain_texts(relation, names), *(cond_text(c, names) for c in lemma.where)]
        params = " ".join(names.values())
        if below:
            before.append(f"{self._size_text(lemma.relation, params, ranks)} < {below}")
        call: t.Expr = t.Call(lemma.relation, tuple(t.Var(p) for p in relation.params))
        left = call if lemma.scale == t.Int(1) else t.Binary("*", lemma.scale, call)
        told = compare_text(lemma.op, left, lemma.bound, names)
        every = f"∀ {params} : Int, " if params else ""
        return every + " → ".join([*before, told])

    def _lemma_proof(
        self,
        stated: Stated,
        known: Sequence[Stated],
        ranks: Mapping[str, int],
        numbers: Mapping[str, int],
        rules: Rules | None = None,
    ) -> ShownCases:
        """The proof of a lemma, where `numbers` are those of the induction hypotheses."""
        lemma = stated.lemma
        relation = self.program.relations[lemma.relation]
        place, ghosts = first_place(relation.params)
        conds = [*relation.domain, *lemma.where]
        hyps = [f"d{i}" for i in range(len(conds))]
        intro = [*ghosts.values(), *(f"h_{g}" for g in ghosts.values()), *hyps]
        if ranks:
            intro.append("lt")
        named = bool(called(lemma.bound)) and not lemma.unfold

        used = rules or Rules(self.book)
        given = [Hypothesis(c, h) for c, h in zip(conds, hyps, strict=True)]

        def work(here: Place) -> Block:
            env = point(here, relation.params)
            calls = ByLemmas(self, known, relation.name, env, ranks, named)
            leaf = Leaf(here, self.program, calls, lemma.witness)
            calls.bind(leaf)
            polys = {param: value.poly for param, value in env.items()}
            for number, hyp in enumerate(given):
                failing = leaf.assume(hyp.cond, hyp.proof, env)
                if failing is not None:
                    lines = [*leaf.lines, f"exact absurd {hyp.proof} {failing}"]
                    return Block(lines, refuted(used, given, number, leaf, calls, polys))
            for cond in lemma.cases:
                leaf.branch(cond, env)
            signs = [self._sign(here, leaf, env[p].poly) for p in relation.params]
            equation = calls.equation(
                relation,
                [here.texts[p] for p in relation.params],
                [*signs, *hyps[: len(relation.domain)]],
            )
            body = leaf.body(relation.body, env)
            value = Value(body.poly, f"({equation}.trans {body.proof})")
            with calls.in_bound(lemma.unfold):
                bound = leaf.value(lemma.bound, env)
            if lemma.scale != t.Int(1):
                scale = leaf.value(lemma.scale, env)
                value = Value(scale.poly * value.poly, f"(mul_from {scale.proof} {value.proof})")
            lines, goals = compared(leaf, lemma.op, value, bound)

            def draw(context: Context) -> str:
                recorder = Recorder(
                    Script(context), used, given, leaf, calls, polys, relation.name, numbers
                )
                recorder.told()
                value = recorder.run(relation, tuple(polys.values()))
                bound = recorder.poly(lemma.bound, polys)
                scale = recorder.poly(lemma.scale, polys)
                return recorder.finish(gaps(lemma.op, scale * value, bound), goals)

            return Block(lines, where_open(draw))

        lines = [f"intro {' '.join(intro)}"] if intro else []
        return ShownCases(lines, proved(place, work), used, given, ghosts)

    @staticmethod
    def _sign(here: Place, leaf: Leaf, poly: Poly) -> str:
        return leaf.show(poly)

    # --- parts ---------------------------------------------------------------------------------

    def _part(self, number: int, part: t.Part, told: str) -> tuple[str, list[str]]:
        entry = self.evidence.parts[number]
        name = f"Steps.part_{number + 1}"
        if isinstance(part, t.Comparison):
            stated = self.claim.parts[number]
            assert isinstance(entry, PartEntry) and isinstance(stated, t.Comparison)
            lines = [
                f"theorem {name} : {told} := by",
                *(f"  {line}" for line in self._comparison(self.shown, part, stated, entry)),
                "",
            ]
            return name, lines
        assert not isinstance(entry, PartEntry)
        lines, terms = [], []
        for constant in entry:
            ours = f"{name}_{constant.kind}"
            original = self.claim.parts[number]
            assert isinstance(original, t.Asymptotic)
            lines += self._constant(ours, part, original, constant)
            c = constant.c
            terms.append(
                f"⟨{c.numerator}, {c.denominator}, {constant.n0}, "
                f"by decide, by decide, by decide, {ours}⟩"
            )
        packed = terms[0] if len(terms) == 1 else f"⟨{', '.join(terms)}⟩"
        return name, [*lines, f"theorem {name} : {told} := {packed}", ""]

    def _constant(
        self, name: str, part: t.Asymptotic, original: t.Asymptotic, constant: Constant
    ) -> list[str]:
        """The comparison with a constant, and that the bound is positive."""
        claim = from_start(self.shown, constant.n0)
        c, q = t.Int(constant.c.numerator), t.Int(constant.c.denominator)
        left, right = t.Binary("*", q, part.expr), t.Binary("*", c, part.bound)
        if constant.kind == "Omega":
            left, right = right, left
        wanted = t.Comparison("<=", left, right)
        own = evolve(wanted)
        if constant.kind == "O":
            own = evolve(
                own, left=t.Binary("*", q, original.expr), right=t.Binary("*", c, original.bound)
            )
        else:
            own = evolve(
                own, left=t.Binary("*", c, original.bound), right=t.Binary("*", q, original.expr)
            )
        sides = [
            (positive(part), positive(original), constant.positive, "positive"),
            (wanted, own, constant.comparison, "bound"),
        ]
        lines = []
        for comparison, stated, entry, kind in sides:
            (told,) = claim_parts(evolve(from_start(self.claim, constant.n0), parts=(stated,)))
            lines += [
                f"theorem {name}_{kind} : {told} := by",
                *(f"  {line}" for line in self._comparison(claim, comparison, stated, entry)),
            ]
        names = own_names(claim.params)
        before = [f"{constant.n0} ≤ {names[claim.params[0]]}"]
        before += [f"0 ≤ {n}" for n in names.values()]
        before += [cond_text(cond, names) for cond in self.shown.asserts]
        both = []
        for _, stated, _, _ in sides:
            inner = dict(names)
            for let, value in self.claim.lets:
                inner[let] = expr_text(value, inner)
            both.append(compare_text(stated.op, stated.left, stated.right, inner))
        params = " ".join(names.values())
        told = " → ".join([*before, f"({both[0]} ∧ {both[1]})"])
        count = len(before) - 1
        packed = " ".join(f"k{i}'" for i in range(count))
        args = f"{params} {packed} h_start"
        return [
            *lines,
            f"theorem {name} : ∀ {params} : Int, {told} :=",
            f"  fun {params} h_start {packed} => ⟨{name}_positive {args}, {name}_bound {args}⟩",
        ]

    def _comparison(
        self, claim: t.Claim, part: t.Comparison, stated: t.Comparison, entry: PartEntry
    ) -> list[str]:
        """The proof of a comparison, which the file states as `stated`."""
        lets = dict(self.claim.lets), dict(claim.lets)
        place, ghosts = first_place(claim.params)
        hyps = [f"a{i}" for i in range(len(claim.asserts))]
        intro = [*ghosts.values(), *(f"h_{g}" for g in ghosts.values()), *hyps]
        known = [s for group in entry.groups for s in self._below(group)]
        named = any(called(s.lemma.bound) for s in known)
        needed = needed_lets(claim, free_names(part.left) | free_names(part.right))

        own = Speech(
            {param: leaves.own(i) for i, param in enumerate(claim.params)}, self.book.numbers
        )
        rules = Rules(self.book)
        given = [Hypothesis(c, h) for c, h in zip(claim.asserts, hyps, strict=True)]
        links = [
            link(one, two, lets)
            for one, two in ((stated.left, part.left), (stated.right, part.right))
        ]

        def work(here: Place) -> Block:
            env = point(here, claim.params)
            calls = ByLemmas(self, known, None, env, {}, named)
            leaf = Leaf(here, self.program, calls, entry.how.witness)
            calls.bind(leaf)
            polys = {param: value.poly for param, value in env.items()}
            for number, hyp in enumerate(given):
                failing = leaf.assume(hyp.cond, hyp.proof, env)
                if failing is not None:
                    lines = [*leaf.lines, f"exact absurd {hyp.proof} {failing}"]
                    return Block(lines, refuted(rules, given, number, leaf, calls, polys))
            for cond in entry.how.cases:
                leaf.branch(cond, env)
            names: dict[str, Value] = dict(env)
            for let, value in needed:
                names[let] = leaf.named(value, names)
            left, right = leaf.value(part.left, names), leaf.value(part.right, names)
            left, right = linked(links[0], left), linked(links[1], right)
            lines, goals = compared(leaf, part.op, left, right)

            def draw(context: Context) -> str:
                recorder = Recorder(Script(context), rules, given, leaf, calls, polys)
                recorder.told()
                values = dict(polys)
                for let, value in needed:
                    values[let] = recorder.poly(value, values)
                sides = recorder.poly(part.left, values), recorder.poly(part.right, values)
                return recorder.finish(gaps(part.op, *sides), goals)

            return Block(lines, where_open(draw))

        def goal() -> str:
            if any(proof != SAME for proof in links):
                raise NoData("a sum that was made a relation")
            names = dict(own.names)
            for let, value in claim.lets:
                names[let] = evolve(own, names=names).term(value)
            return evolve(own, names=names).comparison(part.op, part.left, part.right)

        lines = [f"intro {' '.join(intro)}"] if intro else []
        shown = ShownCases(lines, proved(place, work), rules, given, ghosts)
        try:
            told, tree = goal(), shown.tree()
            return [*lines, *rules.theorem(own, given, told, tree, list(ghosts.values()))]
        except (NoData, NoShape):
            return shown.lines()


def linked(proof: str, value: Value) -> Value:
    """The value of what the file says, from the value of what the checker works with."""
    return value if proof == SAME else Value(value.poly, f"({proof}.trans {value.proof})")


def gaps(op: str, left: Poly, right: Poly) -> list[Poly]:
    """What is not negative where a comparison holds."""
    if op in (">=", ">"):
        left, right = right, left
    gap = right - left - 1 if op in ("<", ">") else right - left
    return [gap, left - right] if op == "==" else [gap]


def compared(
    leaf: Leaf, op: t.CompareOp, left: Value, right: Value
) -> tuple[list[str], dict[Poly, Summed]]:
    """The last tactic: the comparison of two values; and what had to be shown for it."""
    if op in (">=", ">"):
        left, right, op = right, left, "<=" if op == ">=" else "<"
    a, b = left.poly, right.poly
    if op == "==" and a == b:
        proof = f"same_from {left.proof} {right.proof} {leaf.known.ring()}"
        return [*leaf.lines, f"exact {proof}"], {}
    goals: dict[Poly, Summed] = {}

    def shown(goal: Poly) -> str:
        leaf.known.summed = None
        proof = leaf.show(goal)
        goals[goal] = leaf.known.summed
        return proof

    gap, *back = map(shown, gaps(op, a, b))
    if op == "==":
        proof = f"eq_from {left.proof} {right.proof} {gap} {back[0]}"
    else:
        proof = f"{'lt_from' if op == '<' else 'le_from'} {left.proof} {right.proof} {gap}"
    return [*leaf.lines, f"exact {proof}"], goals


def _fixed_values(suffix: str, fixed: Sequence[str]) -> dict[str, int] | None:
    """The numbers in a name like `__k_4`."""
    values: dict[str, int] = {}
    rest = suffix
    for param in fixed:
        start = f"__{param}_"
        if not rest.startswith(start):
            return None
        digits = ""
        rest = rest[len(start) :]
        while rest and rest[0].isdigit():
            digits, rest = digits + rest[0], rest[1:]
        if not digits:
            return None
        values[param] = int(digits)
    return values


__all__ = ["Theorem", "emit", "expr_text"]
