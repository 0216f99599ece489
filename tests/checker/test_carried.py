"""Certificates that lie ready: they give the verdict that was found, or nothing; never another."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from random import Random

import pytest
from attrs import evolve
from bruteforce import Oracle
from command import MODEL, passbound
from mutations import mutated
from statements import model_file
from test_certificates import MODEL as MANY

from passbound.checker import effort, recheck, verify
from passbound.checker.carried import carried
from passbound.checker.certificate import Certificate, Malformed, dumps, loads
from passbound.checker.certificate_read import from_json
from passbound.checker.decide import Decider
from passbound.checker.verdicts import ClaimProblem, Decision
from passbound.models.reader import read_source
from passbound.models.terms import Module

SEEDS = range(77_000, 77_015)
LESS_EFFORT = 3_000
CHANGES = 25


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def decisions(module: Module) -> dict[str, Decision | ClaimProblem]:
    decider = Decider(module.relations, module.claims)
    found: dict[str, Decision | ClaimProblem] = {}
    for claim in module.claims:
        try:
            found[claim.name] = decider.decide(claim)
        except ClaimProblem as problem:
            found[claim.name] = problem
    return found


def certificates(module: Module) -> list[Certificate]:
    listed = (getattr(decision, "certificate", None) for decision in decisions(module).values())
    return [certificate for certificate in listed if certificate is not None]


def same(module: Module) -> int:
    """How many certificates of a file's claims are accepted, with every detail of the verdict."""
    accepted = 0
    for name, decision in decisions(module).items():
        if not isinstance(decision, Decision) or decision.certificate is None:
            continue
        claim = next(c for c in module.claims if c.name == name)
        again = Decider(module.relations).accept(claim, loads(dumps(decision.certificate)))
        if again is not None:
            assert again == decision
            accepted += 1
        else:  # Where a smaller counterexample may exist, it is looked for again.
            assert decision.verdict == "refuted" and not decision.minimal, decision
    return accepted


def test_a_certificate_gives_the_verdict_that_it_came_from() -> None:
    assert same(read_source(MANY, "m.py")) >= 10


def test_certificates_of_random_claims_give_their_verdicts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(effort, "STEPS_AT_MOST", LESS_EFFORT)
    assert sum(same(read_source(model_file(seed, 4), "m.py")) for seed in SEEDS) > 15


def test_evidence_for_another_claim_proves_nothing_false(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every claim of the file is given the evidence of every other one."""
    monkeypatch.setattr(recheck, "EVALUATION_STEPS", 100_000)
    module = read_source(MANY, "m.py")
    oracle, own = Oracle(module.relations), certificates(module)
    decider = Decider(module.relations)
    for claim in module.claims:
        mine = next(c for c in own if c.claim == claim.name)
        for other in own:
            forged = evolve(mine, verdict=other.verdict, evidence=other.evidence)
            decision = decider.accept(claim, forged)
            if decision is not None:
                assert oracle.judge(claim, decision) == []
                assert decision.verdict == mine.verdict


def test_changed_certificates_give_no_false_verdict() -> None:
    module = read_source(MANY, "m.py")
    oracle, rng = Oracle(module.relations), Random(11)
    decider = Decider(module.relations)
    taken = 0
    for certificate in certificates(module):
        claim = next(c for c in module.claims if c.name == certificate.claim)
        data = json.loads(dumps(certificate))
        for _ in range(CHANGES):
            try:
                changed = from_json(json.loads(json.dumps(mutated(data, rng))))
            except Malformed:
                continue
            changed = evolve(changed, claim=certificate.claim, source=certificate.source)
            decision = decider.accept(claim, changed)
            if decision is not None:
                taken += 1
                assert oracle.judge(claim, decision) == []
                assert decision.verdict == certificate.verdict
    assert taken, "no change was harmless, which is not to be believed"


def test_a_certificate_of_another_statement_is_not_looked_at() -> None:
    module = read_source(MODEL, "m.py")
    changed = read_source(MODEL.replace("(n - 1)", "(n - 2)"), "m.py")
    for certificate in certificates(module):
        claim = next(c for c in changed.claims if c.name == certificate.claim)
        assert Decider(changed.relations).accept(claim, certificate) is None
        renamed = evolve(certificate, claim="m.other")
        here = next(c for c in module.claims if c.name == certificate.claim)
        assert Decider(module.relations).accept(here, renamed) is None


@pytest.mark.parametrize("text", ["", "{", "null", "[]", "[" * 100_000, '{"schema": 1}', "\x00"])
def test_what_is_no_certificate_is_passed_over(tmp_path: Path, text: str) -> None:
    module = read_source(MODEL, "m.py")
    (tmp_path / "m.upper.json").write_text(text)
    claim, folders = module.claims[0], (str(tmp_path), str(tmp_path / "nowhere"))
    assert carried(Decider(module.relations), claim, claim.name, folders) is None


def test_verify_takes_what_lies_in_the_folder(tmp_path: Path) -> None:
    model, folder = tmp_path / "costs.py", tmp_path / "proofs"
    model.write_text(MODEL)
    first = verify(model, cache=False)
    assert not any(verdict.known for verdict in first)
    for verdict in first:
        assert verdict.certificate is not None
        folder.mkdir(exist_ok=True)
        (folder / f"{verdict.claim}.json").write_text(dumps(verdict.certificate))
    again = verify(model, certificates=folder)
    assert again == first and all(verdict.known for verdict in again)
    # Nothing went into the cache, and with the cache off nothing is known.
    assert not any(verdict.known for verdict in verify(model))
    assert not any(v.known for v in verify(model, cache=False, certificates=folder))


def test_the_library_s_own_claims_are_not_proved_anew() -> None:
    catalogue = Path(__file__).parents[2] / "models" / "catalogue" / "merge_sort.py"
    report = verify(catalogue)
    assert {verdict.verdict for verdict in report if verdict.known} == {"proved", "refuted"}
    assert all(verdict.known for verdict in report if verdict.certificate is not None)
    assert report == verify(catalogue, cache=False)


def test_the_command_line_says_what_was_known(tmp_path: Path) -> None:
    (tmp_path / "costs.py").write_text(MODEL)
    command = ("verify", "costs.py", "--certificates", "proofs")
    first = passbound(tmp_path, *command)
    kept = {path.name: path.read_text() for path in (tmp_path / "proofs").iterdir()}
    assert "known before" not in first.out and len(kept) == 2
    again = passbound(tmp_path, *command)
    assert "(2 known before, re-checked)" in again.out
    assert kept == {path.name: path.read_text() for path in (tmp_path / "proofs").iterdir()}
    assert "known before" not in passbound(tmp_path, *command, "--no-cache").out
    (tmp_path / "costs.py").write_text(MODEL.replace("5 * n", "6 * n"))
    assert "(1 known before, re-checked)" in passbound(tmp_path, *command).out
    (tmp_path / "proofs" / "costs.upper.json").write_text("{}")
    shutil.rmtree(tmp_path / "cache")
    changed = passbound(tmp_path, *command)
    assert changed.code == 0 and "(1 known before, re-checked)" in changed.out
    assert kept["costs.upper.json"] == (tmp_path / "proofs" / "costs.upper.json").read_text()
