"""`passbound meter`: agents that know nothing of passbound are run, counted, and held to claims."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest
from command import HEAD, environment
from extras import need

need("uvicorn")
need("openai")

AGENT = """
import sys
from openai import OpenAI

client = OpenAI()


def better(a, b):
    reply = client.chat.completions.create(
        model="any",
        messages=[{"role": "user", "content": f"Which is better?\\nA: {a}\\nB: {b}"}],
    )
    return reply.choices[0].message.content == "A"


def rank(items):
    if len(items) <= 1:
        return items
    half = len(items) // 2
    left, right = rank(items[:half]), rank(items[half:])
    merged = []
    while left and right:
        merged.append((left if better(left[0], right[0]) else right).pop(0))
    return merged + left + right


n = int(sys.argv[1])
print(*rank([f"{7 * i % n:02d}" for i in range(n)]))
"""

GATHER = """
import asyncio
import openai

client = openai.AsyncOpenAI()


async def ask():
    await client.chat.completions.create(model="m", messages=[{"role": "user", "content": "x"}])


async def main():
    for _ in range(3):
        await asyncio.gather(*(ask() for _ in range(32)))


asyncio.run(main())
"""

MODEL = f"""{HEAD}

@relation(unit="calls")
def rank(n):
    if n <= 1:
        return 0
    half = n // 2
    return rank(half) + rank(n - half) + (n - 1)


@relation(unit="thoughts")
def thoughts(n):
    return n


@claim
def upper(n):
    assert n >= 1
    return rank(n) <= n * clog2(n)


@claim
def small(n):
    return rank(n) <= n


@claim
def lower(n):
    assert n >= 1
    return rank(n) >= 0


@claim
def half(n):
    return rank(n) * 2 <= 2 * n * n


@claim
def order(n):
    return rank(n) in O(n ** 2)


@claim
def false(n):
    return rank(n) in O(n)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "agent.py").write_text(AGENT)
    (tmp_path / "gather.py").write_text(GATHER)
    (tmp_path / "model.py").write_text(MODEL)
    return tmp_path


def meter(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "passbound.checker.cli", "meter", *arguments],
        cwd=folder,
        env=environment(folder),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_an_agent_is_metered_and_its_claim_checked(folder):
    done = meter(
        folder, "run", "--reply", "compare", "--claim", "model.py::upper", "--at", "n=16",
        "--json", "ledger.json", "--", sys.executable, "agent.py", "16",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [f"{i:02d}" for i in range(16)]
    ledger = json.loads((folder / "ledger.json").read_text())
    assert ledger["requests"] == ledger["calls"] + ledger["retries"] == ledger["calls"]
    assert 32 <= ledger["calls"] <= 49
    assert re.search(rf"within +{ledger['calls']} calls <= 64 = n \* clog2\(n\)", done.stderr)
    assert re.search(r"proved +\w+ +model\.upper", done.stderr)


def test_the_readme_s_agent_is_metered_by_the_readme_s_command(folder):
    readme = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    model, agent = re.findall(r"```python\n(.*?)```", readme, re.DOTALL)[:2]
    (folder / "my_agent.py").write_text(model)
    (folder / "agent.py").write_text(agent)
    command = re.search(r"^passbound meter (run .*) -- python agent.py$", readme, re.MULTILINE)
    done = meter(folder, *command.group(1).split(), "--", sys.executable, "agent.py")
    assert done.returncode == 0, done.stderr
    shown = re.search(r"`within (\d+) calls <= (384 = n \* clog2\(n\))`", readme)
    assert re.search(rf"within +{shown.group(1)} calls <= {re.escape(shown.group(2))}", done.stderr)


def test_a_claim_that_is_exceeded_ends_in_1(folder):
    done = meter(
        folder, "run", "--reply", "compare", "--claim", "model.py::small", "--at", "n=16",
        "--", sys.executable, "agent.py", "16",
    )  # fmt: skip
    assert done.returncode == 1
    assert re.search(r"exceeded +\d+ calls <= 16 = n\n", done.stderr)
    assert "fails at n =" in done.stderr


def test_a_multiple_and_an_asymptotic_claim_bound_a_run(folder):
    for claim, bound in (
        ("half", r"256 = 2 \* n \* n / 2"),
        ("order", r"\d+ = (.* \* )?\(?n \*\* 2"),
    ):
        done = meter(
            folder, "run", "--reply", "compare", "--claim", f"model.py::{claim}", "--at", "n=16",
            "--", sys.executable, "agent.py", "16",
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        assert re.search(rf"within +\d+ calls <= {bound}", done.stderr)
        assert re.search(rf"proved +\w+ +model\.{claim}", done.stderr)


def test_a_run_without_requests_is_held_against_nothing(folder):
    done = meter(folder, "run", "--claim", "model.py::upper", "--at", "n=16", "--", "true")
    assert done.returncode == 1
    assert "nothing was counted" in done.stderr
    assert "within" not in done.stderr


def test_a_relation_is_a_bound_too(folder):
    for n, code in ((8, 1), (16, 0)):
        done = meter(
            folder, "run", "--reply", "compare", "--claim", "model.py::rank", "--at", f"n={n}",
            "--", sys.executable, "agent.py", "16",
        )  # fmt: skip
        assert done.returncode == code, done.stderr


def test_the_agent_s_exit_code_is_kept(folder):
    code = "import sys; print('out'); sys.exit(7)"
    done = meter(folder, "run", "--", sys.executable, "-c", code)
    assert (done.returncode, done.stdout) == (7, "out\n")
    assert "no request came" in done.stderr


def test_a_limit_stops_a_runaway_agent(folder):
    done = meter(
        folder, "run", "--reply", "compare", "--limit", "calls=10",
        "--", sys.executable, "agent.py", "16",
    )  # fmt: skip
    assert done.returncode == 1
    assert "the budget of 10 calls is used up" in done.stderr
    assert re.search(r"calls +10 +11 requests, 0 retries", done.stderr)
    assert "requests refused beyond the limit calls=10: 1" in done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks /proc")
def test_rounds_are_exact_where_replies_are_held(folder):
    done = meter(folder, "run", "--rounds", "--", sys.executable, "gather.py")
    assert done.returncode == 0, done.stderr
    assert re.search(r"calls +96 +96 requests, 0 retries", done.stderr)
    assert re.search(r"rounds +3\n", done.stderr)


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["run"], "Missing argument"),
        (["run", "--", "no-such-program"], "No such file"),
        (["run", "--reply", "shout", "--", "true"], "is no policy"),
        (["run", "--at", "n=1", "--", "true"], "give one"),
        (["run", "--claim", "model.py", "--", "true"], "FILE::NAME"),
        (["run", "--claim", "model.py::upper", "--", "true"], "n=... is missing"),
        (["run", "--claim", "model.py::upper", "--at", "n=0", "--", "true"], "asserts"),
        (["run", "--claim", "model.py::lower", "--at", "n=4", "--", "true"], "from above"),
        (["run", "--claim", "model.py::false", "--at", "n=4", "--", "true"], "is not proved"),
        (["run", "--claim", "model.py::thoughts", "--at", "n=4", "--", "true"], "no meter"),
        (["run", "--claim", "model.py::nothing", "--at", "n=4", "--", "true"], "no claim"),
        (["run", "--upstream", "nowhere", "--", "true"], "is a URL"),
        (["run", "--limit", "dollars=3", "--", "true"], "give one of calls"),
        (["run", "--limit", "calls=few", "--", "true"], "no natural number"),
        (["serve", "--port", "70000"], "70000"),
    ],
)
def test_bad_input_is_one_message(folder, arguments, why):
    done = meter(folder, *arguments)
    assert done.returncode == 2
    assert why in done.stderr
    assert "Traceback" not in done.stderr


def test_serve_counts_until_it_is_interrupted(folder):
    served = subprocess.Popen(
        [sys.executable, "-m", "passbound.checker.cli", "meter", "serve", "--reply", "constant:ok"],
        cwd=folder,
        env=environment(folder),
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert served.stdout is not None
        url = re.search(r"OPENAI_BASE_URL=(\S+)", served.stdout.readline()).group(1)
        code = (
            "from openai import OpenAI\n"
            "messages = [{'role': 'user', 'content': 'x'}]\n"
            "create = OpenAI().chat.completions.create\n"
            "print(create(model='m', messages=messages).choices[0].message.content)"
        )
        keys = {"OPENAI_BASE_URL": url, "OPENAI_API_KEY": "passbound-mine"}
        said = subprocess.run(
            [sys.executable, "-c", code], env={**os.environ, **keys}, capture_output=True, text=True
        )
        assert said.stdout == "ok\n", said.stderr
        with urllib.request.urlopen(url.removesuffix("/v1") + "/ledger?run=mine") as reply:
            assert json.load(reply)["calls"] == 1
    finally:
        served.send_signal(signal.SIGINT)
    assert served.wait(20) == 0
