"""`passbound certify` and `passbound audit`: Lean files for a user's claims, and their audit."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from passbound.checker.certificate import Certificate
from passbound.checker.kernel.audit import Audited, audit_in, check_text, refused
from passbound.checker.kernel.audit import audit as audited
from passbound.checker.kernel.engine import NoKernel, engine, which_lean
from passbound.checker.kernel.hold import check_certified, proof_text, spec_text, theorem_of
from passbound.checker.kernel.statement import NoShape
from passbound.checker.kernel.theorems import Theorem
from passbound.checker.loading import BadInput
from passbound.checker.selection import BadSelection
from passbound.checker.shown import plural
from passbound.checker.writing import write_text

LAKEFILE = """name = "certified"
defaultTargets = ["Check"]

[[require]]
name = "passbound"
path = "{theory}"

[[lean_lib]]
name = "Spec"

[[lean_lib]]
name = "Proof"

[[lean_lib]]
name = "Check"
"""


def certify(file: str, out: str, select: str | None, lean: str) -> int:
    """Decides the claims of a file, writes their theorems and has the kernel check them."""
    from passbound.checker.certificate import dumps
    from passbound.checker.pipeline import verify

    try:
        report = verify(file, select=select)
    except BadSelection as error:
        raise BadInput(f"-k {select!r}: {error}") from None
    for problem in report.errors:
        place = f"{problem.file}:{problem.line}:{problem.column}"
        print(f"error: {place}: {problem.message}", file=sys.stderr)
    if not report.verdicts:
        if not report.errors:
            print(f"error: {_nothing(file, select)}", file=sys.stderr)
        return 2
    certified: list[tuple[Certificate, Theorem]] = []
    missing: list[str] = []
    for verdict in report.verdicts:
        if verdict.certificate is None:
            missing.append(f"{verdict.claim}: {verdict.verdict}, without a certificate")
            continue
        name = verdict.claim.strip("/").replace("/", ".")
        write_text(Path(out, "certificates", f"{name}.json"), dumps(verdict.certificate))
        try:
            certified.append((verdict.certificate, theorem_of(verdict.certificate)))
        except NoShape as shape:
            missing.append(f"{verdict.claim}: cannot be emitted to Lean yet: {shape}")
    kept = [theorem for _, theorem in certified]
    try:
        said = check_certified(engine(which_lean(lean)), certified)
        kept = [theorem for theorem, held in said if held.accepted]
        missing += [
            f"{theorem.name}: REJECTED by the kernel, a fault of passbound: {held.reason}"
            for theorem, held in said
            if not held.accepted
        ]
    except NoKernel as error:
        missing.append(f"nothing was checked: {error}")
    write_project(Path(out), kept)
    for line in missing:
        print(line, file=sys.stderr)
    print(f"{plural(len(kept), 'theorem')} in {out}")
    return 2 if report.errors else 1 if missing else 0


def _nothing(file: str, select: str | None) -> str:
    """Why there is nothing to certify."""
    if select is not None:
        return f"no claim's name matches -k {select!r}"
    return f"{file} has no function that is decorated with @claim"


def write_project(folder: Path, theorems: Sequence[Theorem]) -> None:
    """Spec, Proof and Check, and what `lake build` needs."""
    from passbound.checker.kernel.engine import VERSION, sources

    names = [theorem.name for theorem in theorems]
    write_text(folder / "Spec.lean", spec_text(theorems))
    write_text(folder / "Proof.lean", proof_text(theorems))
    write_text(folder / "Check.lean", check_text(names))
    write_text(folder / "lean-toolchain", f"leanprover/lean4:v{VERSION}\n")
    write_text(folder / "lakefile.toml", LAKEFILE.format(theory=sources().as_posix()))


def audit(folder: str, lean: str) -> int:
    """Holds the proof in a folder against its statements; prints JSON."""
    try:
        spec = Path(folder, "Spec.lean").read_text("utf-8")
        proof = Path(folder, "Proof.lean").read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        return _print(Audited((), (), f"{folder} cannot be read: {error}"), 2)
    names = statements(spec)
    if not names:
        return _print(Audited((), (), "Spec.lean states nothing"), 2)
    try:
        own = engine(which_lean(lean))
        found = audited(own, spec, proof, names, replayed=own.library is not None)
    except NoKernel as error:
        return _print(Audited((), (), str(error)), 2)
    return _print(found, 0 if found.holds else 1)


def statements(spec: str) -> list[str]:
    """The names of the statements in a Spec file: of the namespaces that hold one."""
    import re

    names: list[str] = []
    space = ""
    for line in spec.splitlines():
        if match := re.match(r"namespace (\S+)$", line):
            space = match[1]
        elif line.startswith("def Statement : Prop :=") and space:
            names.append(space)
    return names


def _print(found: Audited, code: int) -> int:
    told = {
        "schema": "passbound.audit/1",
        "accepted": list(found.accepted),
        "rejected": [{"claim": name, "reason": reason} for name, reason in found.rejected],
        "reason": found.reason,
        "replayed": found.replayed,
    }
    print(json.dumps(told, indent=2, ensure_ascii=False))
    return code


__all__ = ["audit", "audit_in", "certify", "refused", "write_project"]
