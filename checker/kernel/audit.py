"""Whether Lean files prove what they claim: Spec, Proof and Check.

- **Spec** is generated and trusted: definitions and, for each claim, `def NAME.Statement : Prop`.
- **Proof** is not trusted: it imports Spec and proves `NAME.proof : NAME.Statement`.
- **Check** is generated: `theorem NAME.checked : NAME.Statement := NAME.proof`, and what axioms
  that rests on.  The statement was elaborated before Proof was read, so notation, instances and
  names in Proof change nothing about it.

What Check cannot see is whether Proof switched the kernel off.  So the compiled declarations of
Spec and Proof can be given to the kernel once more (`replay`), by a process that has seen neither
text.  And a proof file may hold only what generated proofs are made of: anything that runs at
compile time, changes options or declares something else than definitions and theorems is refused,
wherever it stands, comments included.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Sequence
from pathlib import Path

from attrs import frozen

from passbound.checker.kernel.engine import Engine, NoKernel
from passbound.checker.kernel.replay import replay

ALLOWED_AXIOMS = frozenset({"propext", "Quot.sound"})

HEADER = (
    "set_option linter.all false\n"
    "set_option maxRecDepth 100000\n"
    "set_option synthInstance.maxSize 100000\n"
    "set_option synthInstance.maxHeartbeats 0\n"
    "noncomputable section\n"
    "open PassBound\n"
)
SPEC_HEADER = f"import PassBound.Theory\n{HEADER}"
PROOF_HEADER = f"import Spec\n{HEADER}"
CHECK_HEADER = "import Proof\n"

FORBIDDEN = frozenset(
    [
        "Lean",
        "abbrev",
        "add_decl_doc",
        "admit",
        "attribute",
        "axiom",
        "binder_predicate",
        "builtin_initialize",
        "by_elab",
        "class",
        "csimp",
        "declare_config_elab",
        "declare_simp_like_tactic",
        "declare_syntax_cat",
        "deriving",
        "dsimproc",
        "elab",
        "elab_rules",
        "eval",
        "export",
        "extern",
        "grind",
        "implemented_by",
        "import",
        "in",
        "include",
        "inductive",
        "infix",
        "infixl",
        "infixr",
        "init_quot",
        "initialize",
        "instance",
        "local",
        "macro",
        "macro_rules",
        "meta",
        "mutual",
        "native_decide",
        "notation",
        "notation3",
        "omit",
        "opaque",
        "open",
        "partial",
        "postfix",
        "prefix",
        "prelude",
        "private",
        "protected",
        "public",
        "register_builtin_option",
        "register_error_explanation",
        "register_option",
        "register_simp_attr",
        "run_cmd",
        "run_elab",
        "run_meta",
        "run_tac",
        "scoped",
        "seal",
        "set_option",
        "simproc",
        "sorry",
        "structure",
        "syntax",
        "unif_hint",
        "universe",
        "unsafe",
        "unseal",
        "variable",
        "variables",
    ]
)
"""Words that a proof file may not hold: what is no theorem, or runs while Lean reads it."""

FORBIDDEN_PARTS = ("skipKernel", "reduceBool", "reduceNat", "ofReduce", "trustCompiler", "sorryAx")
"""Pieces of words that it may not hold."""

ALLOWED = re.compile(r"[\w\s.,:;=<>≤¬∧∨∀∃→←↔+*/^()\[\]{}⟨⟩|?·'₀-₉«»×-]*")
"""Characters that a proof file is made of: no quotes, no backticks, no attributes."""


@frozen
class Audited:
    """The claims whose statements are proved, and for the others the reason."""

    accepted: tuple[str, ...]
    rejected: tuple[tuple[str, str], ...]
    reason: str = ""
    """Why nothing was looked at, where that is so."""
    replayed: bool = False
    """Whether the kernel checked the compiled declarations once more."""

    @property
    def holds(self) -> bool:
        """Whether everything was accepted."""
        return not self.rejected and not self.reason and bool(self.accepted)


def refused(proof: str) -> str | None:
    """Why a proof's text is refused before Lean sees it, None where it is not."""
    if not proof.startswith(PROOF_HEADER):
        return "the proof does not begin with its header"
    text = proof[len(PROOF_HEADER) :]
    words = set(re.findall(r"[^\W\d][\w]*", text))
    bad = sorted(words & FORBIDDEN) + [p for p in FORBIDDEN_PARTS if p in text]
    if bad:
        return f"the proof holds the word {bad[0]}"
    if "--" in text or "/-" in text:
        return "the proof holds a comment"
    found = ALLOWED.match(text)
    if found is None or found.end() != len(text):
        place = 0 if found is None else found.end()
        return f"the proof holds the character {text[place]!r}"
    for name in re.findall(r"(?:theorem|def)\s+(\S+)", text):
        if re.search(r"(^|\.)(Statement|checked)$|^_root_|^PassBound", name):
            return f"the proof declares {name}"
    return None


def audit(
    engine: Engine, spec: str, proof: str, names: Sequence[str], replayed: bool = False
) -> Audited:
    """Holds a proof against a statement, claim by claim, and replays it if asked to.

    Raises NoKernel.
    """
    reason = refused(proof)
    if reason is not None:
        return Audited((), tuple((name, reason) for name in names), reason)
    with tempfile.TemporaryDirectory(prefix="passbound-") as place:
        folder = Path(place)
        return audit_in(engine, folder, spec, proof, names, replayed)


def audit_in(
    engine: Engine,
    folder: Path,
    spec: str,
    proof: str,
    names: Sequence[str],
    replayed: bool = False,
) -> Audited:
    """The same, in a folder that the files are written to."""
    for module, text in (("Spec", spec), ("Proof", proof)):
        (folder / f"{module}.lean").write_text(text, "utf-8")
        outcome = engine.run(folder, "-o", f"{module}.olean", f"{module}.lean")
        if outcome.code or outcome.errors or not (folder / f"{module}.olean").is_file():
            errors = outcome.errors
            told = _first(errors[0].text) if errors else f"exit code {outcome.code}"
            line = errors[0].line if errors else 0
            reason = f"{module}.lean:{line}: {told}"
            return Audited((), tuple((name, reason) for name in names), reason)
    (folder / "Check.lean").write_text(check_text(names), "utf-8")
    outcome = engine.run(folder, "Check.lean")
    wrong = {name: _judge(name, outcome.messages_text) for name in names}
    if outcome.code or outcome.errors:
        reason = _first(outcome.errors[0].text) if outcome.errors else "Check.lean failed"
        return Audited((), tuple((name, reason) for name in names), reason)
    reason = ""
    if replayed:
        again = replay(engine, folder / "Spec.olean", folder / "Proof.olean", names)
        reason = again.reason and f"replayed: {again.reason}"
        refusals = dict.fromkeys(names, reason) if reason else again.rejected
        wrong = {name: why or refusals.get(name) for name, why in wrong.items()}
    accepted = tuple(name for name, why in wrong.items() if why is None)
    rejected = tuple((name, why) for name, why in wrong.items() if why is not None)
    return Audited(accepted, rejected, reason, replayed)


def check_text(names: Sequence[str]) -> str:
    """The file that joins statements and proofs."""
    lines = [CHECK_HEADER]
    for name in names:
        lines.append(f"theorem {name}.checked : {name}.Statement := {name}.proof")
        lines.append(f"#print axioms {name}.checked")
    return "\n".join(lines) + "\n"


def _judge(name: str, told: Sequence[str]) -> str | None:
    """Why the axioms that Lean lists are too many, None where they are not."""
    for text in told:
        plain = text.replace("«", "").replace("»", "")
        start = f"'{name.replace('«', '').replace('»', '')}.checked' "
        if not plain.startswith(start):
            continue
        rest = plain[len(start) :]
        if rest.strip() == "does not depend on any axioms":
            return None
        found = re.fullmatch(r"depends on axioms: \[([^\]]*)\]\s*", rest)
        if found is None:
            return "Lean's list of axioms cannot be read"
        axioms = {axiom.strip() for axiom in found[1].split(",")}
        extra = sorted(axioms - ALLOWED_AXIOMS)
        return None if not extra else f"it rests on {', '.join(extra)}"
    return "Lean did not list its axioms"


def _first(text: str) -> str:
    return " ".join(text.split())[:200]


__all__ = ["Audited", "NoKernel", "audit", "audit_in", "check_text", "refused"]
