"""The README's tour shows what the tool really prints."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

README = (Path(__file__).parent.parent / "README.md").read_text("utf-8")
PRICES = 'currency = "USD"\n[per_million_tokens]\ninput = 2.50\noutput = 10.00\n'
MODEL = re.findall(r"```python\n(.*?)```", README, re.DOTALL)[0]
SESSIONS = re.findall(r"```console\n\$ (passbound .*?)\n(.*?)```", README, re.DOTALL)


def without_times(text: str) -> str:
    return re.sub(r"in \d+\.\d+ s", "in 0.00 s", text).strip()


def test_the_tour_has_sessions() -> None:
    assert len(SESSIONS) >= 3


@pytest.mark.parametrize(("command", "shown"), SESSIONS)
def test_a_session_of_the_tour(tmp_path: Path, command: str, shown: str) -> None:
    (tmp_path / "my_agent.py").write_text(MODEL, "utf-8")
    (tmp_path / "prices.toml").write_text(PRICES, "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "passbound.checker.cli", *shlex.split(command)[1:]],
        cwd=tmp_path,
        env={**os.environ, "XDG_CACHE_HOME": str(tmp_path), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert without_times(done.stdout) == without_times(shown)
