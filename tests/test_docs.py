"""Every command and every block of code in the README and the guide does what it says."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from extras import need
from pages import Block, agrees, blocks, execute

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAGES = [ROOT / "README.md", *sorted(DOCS.glob("*.md"))]
NEEDED = {
    "README.md": ("openai", "uvicorn"),
    "running.md": ("openai", "uvicorn"),
    "howto-agent.md": ("openai", "uvicorn"),
    "howto-ci.md": ("yaml",),
}
PRICES = 'currency = "USD"\n[per_million_tokens]\ninput = 2.50\noutput = 10.00\n'


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_blocks_of_a_page_do_what_they_say(page: Path, tmp_path: Path) -> None:
    found = blocks(page, ROOT)
    if any(runs(block) for block in found):
        for module in NEEDED.get(page.name, ()):
            need(module)
    (tmp_path / "prices.toml").write_text(PRICES, "utf-8")
    for block in found:
        for command, shown, printed in execute(block, tmp_path):
            message = f"{block.name}: {command}\nshown:\n{shown}\nprinted:\n{printed}"
            assert agrees(shown, printed), message


def runs(block: Block) -> bool:
    return not block.note.startswith(("not run:", "file:", "shape"))


def test_a_block_is_left_out_for_a_reason_only() -> None:
    left_out = [b for page in PAGES for b in blocks(page, ROOT) if b.note.startswith("not run:")]
    reasons = {block.note.removeprefix("not run:").strip() for block in left_out}
    assert reasons <= {
        "it installs",
        "it serves until it is interrupted",
        "it asks Lean, which the tests of the library do",
    }
    for block in left_out:
        if block.note == "not run: it installs":
            assert "pip install" in block.text


def test_there_are_blocks_to_run() -> None:
    found = [block for page in PAGES for block in blocks(page, ROOT)]
    assert sum(block.kind == "console" and runs(block) for block in found) >= 15
    assert sum(block.kind == "python" for block in found) >= 12


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page.read_text("utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), f"{page.name} links to {target}"


def test_certificates_have_the_form_of_the_schema() -> None:
    jsonschema = need("jsonschema")
    schema = json.loads((DOCS / "certificate.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    certificates = sorted((ROOT / "proofs" / "certificates").glob("*.json"))
    assert len(certificates) > 300
    for path in certificates:
        problems = [error.message for error in validator.iter_errors(json.loads(path.read_text()))]
        assert not problems, f"{path.name}: {problems[0]}"
    broken = json.loads(certificates[0].read_text())
    broken["evidence"] = {"by": "hearsay"}
    assert not validator.is_valid(broken)


def test_the_action_and_the_hook_run_the_command() -> None:
    yaml = need("yaml")
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    assert action["runs"]["using"] == "composite"
    script = action["runs"]["steps"][-1]["run"]
    assert 'passbound" verify' in script
    used = set(re.findall(r"inputs\.(\w+)", json.dumps(action["runs"])))
    assert used == set(action["inputs"])
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert hook["entry"] == "passbound verify"
    page = (DOCS / "howto-ci.md").read_text("utf-8")
    assert hook["id"] in page
    for name in action["inputs"]:
        assert f"`{name}`" in page


def test_every_page_of_the_guide_is_in_its_contents() -> None:
    index = (DOCS / "index.md").read_text("utf-8")
    for page in DOCS.glob("*.md"):
        if page.name != "index.md":
            assert re.search(rf"^{re.escape(page.stem)}$", index, re.MULTILINE), page.name
