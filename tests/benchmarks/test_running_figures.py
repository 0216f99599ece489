"""The figures of metering: `pytest -m benchmark -s tests/benchmarks/test_running_figures.py`.

Nothing is asserted about time; counts are.
"""

from __future__ import annotations

import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
from extras import need

from passbound.models import Counting, Meter
from passbound.models.endpoint.policy import policy

pytestmark = pytest.mark.benchmark

LOAD = Path(__file__).with_name("load.py")
REPEATS = 5


def row(what: str, *figures: str) -> None:
    print(f"  {what:<52} {'  '.join(figures)}", flush=True)


def best(work: Callable[[], object], repeats: int = REPEATS) -> float:
    """The least of several times, in seconds."""
    times = []
    for _ in range(repeats):
        started = time.perf_counter()
        work()
        times.append(time.perf_counter() - started)
    return min(times)


def test_the_meter_around_a_stub_that_does_nothing() -> None:
    print()
    calls, prompt = 300_000, (0,) * 10
    for name, keep in (("totals", False), ("totals and every call", True)):
        meter = Meter(Counting(1), keep_calls=keep)

        def run(generate: Callable[..., object] = meter.generate) -> None:
            for _ in range(calls):
                generate(prompt, 1)

        seconds = best(run)
        assert meter.ledger.calls == REPEATS * calls
        row(f"metered calls, {name}", f"{calls / seconds:,.0f} calls/s")
    meter = Meter(Counting(1))
    tracemalloc.start()
    sizes = []
    for _ in range(3):
        for _ in range(50_000):
            meter.generate(prompt, 1)
        sizes.append(tracemalloc.get_traced_memory()[0])
    tracemalloc.stop()
    row("memory added by 100,000 further calls", f"{sizes[-1] - sizes[0]:,} bytes")


def test_the_torch_stub_against_a_bare_loop() -> None:
    torch = need("torch")
    from passbound.models.transformer import Cache, Size, TorchLLM

    devices = ["cpu", *(["cuda"] if torch.cuda.is_available() else [])]
    for device in devices:
        print(f"\n  {device}, {torch.get_num_threads()} threads")
        for width in (64, 128, 256, 512):
            size = Size(width=width, layers=4, heads=4, context=256)
            llm = TorchLLM(size, device=device, end_tokens=())
            rates = {}
            for rows in (1, 8, 32):
                prompts = [[1 + (7 * i + j) % 250 for j in range(16)] for i in range(rows)]
                new = 64

                @torch.inference_mode()
                def bare(
                    prompts: list[list[int]] = prompts, new: int = new, llm: TorchLLM = llm
                ) -> None:
                    """A greedy loop over the same modules, with the same cache, and no more."""
                    size, device = llm.size, llm.device
                    cache = Cache(size, len(prompts), 16 + new, device)
                    tokens = torch.tensor(prompts, device=device)
                    positions = torch.arange(16, device=device).expand(len(prompts), 16)
                    mask = torch.ones(16, 16, dtype=torch.bool, device=device).tril()
                    out = []
                    for _ in range(new):
                        logits = llm.module(tokens, positions, mask, cache)
                        tokens = logits[:, -1].argmax(-1)[:, None]
                        positions, mask = positions[:, -1:] + 1, None
                        out.append(tokens)
                    torch.cat(out, 1).tolist()

                meter = Meter(llm)
                meter.generate_batch(prompts, new)  # once before it counts
                times: list[list[float]] = [[], []]
                for _ in range(REPEATS):  # by turns, since the machine may be busy with more
                    times[0].append(
                        best(lambda m=meter, p=prompts, n=new: m.generate_batch(p, n), 1)
                    )
                    times[1].append(best(bare, 1))
                metered, plain = (rows * new / min(each) for each in times)
                rates[rows] = metered
                row(
                    f"width {width}, batch {rows}",
                    f"{metered:,.0f} tokens/s metered",
                    f"{plain:,.0f} bare",
                    f"{100 * metered / plain:.0f} %",
                )
            row(f"width {width}: batch 32 against 1", f"{rates[32] / rates[1]:.1f} times")


def test_the_endpoint_under_load() -> None:
    need("uvicorn")
    from passbound.models.endpoint.app import App, Settings
    from passbound.models.endpoint.server import listening, serving

    print()
    requests = 100_000
    app = App(Settings(policy("echo")))
    sock = listening("127.0.0.1", 0)
    host, port = sock.getsockname()
    with serving(app, sock):
        done = subprocess.run(
            [sys.executable, str(LOAD), host, str(port), "32", str(requests)],
            capture_output=True,
            text=True,
            check=True,
            timeout=300,
        )
    answered, seconds = int(done.stdout.split()[0]), float(done.stdout.split()[1])
    run = app.runs["load"]
    assert answered == run.requests == run.ledger.calls == requests
    row("endpoint, 32 connections, whole replies", f"{answered / seconds:,.0f} requests/s")
    row("lost or counted twice, of 100,000", f"{abs(requests - run.ledger.calls)}")
