"""`passbound meter`: an agent is run against a metering endpoint, and held against a claim."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import signal
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import click
from attrs import frozen

from passbound.checker.claimed import Claimed, read
from passbound.checker.loading import BadInput
from passbound.checker.predict import natural
from passbound.checker.terminal import Terminal, clean, terminal
from passbound.models.endpoint.app import App, Settings
from passbound.models.endpoint.busy import watcher
from passbound.models.endpoint.policy import BadPolicy, policy
from passbound.models.endpoint.runs import KEY, Hold, Run
from passbound.models.endpoint.server import listening, server, serving, url_of
from passbound.models.ledger import UNITS
from passbound.models.llm import MissingExtra

_EXCEEDED = 1
_NOT_STARTED = 127


@frozen
class Options:
    """What was asked for on the command line."""

    reply: str
    upstream: str | None
    rounds: bool
    quiet_ms: float
    bytes_per_token: int
    keep_prompts: bool
    host: str
    port: int
    limits: tuple[str, ...] = ()
    command: tuple[str, ...] = ()
    claim: str | None = None
    points: tuple[str, ...] = ()
    report: str | None = None


def run(options: Options) -> int:
    """Run the command, print the ledger, and return the exit code."""
    claimed = None if options.claim is None else read(options.claim, options.points)
    if claimed is None and options.points:
        raise click.UsageError("--at says where a --claim is held against the run: give one")
    app, name = _app(options), secrets.token_hex(8)
    with _started(app, options) as url:
        code = _child(options.command, url, name, app.settings.hold)
    counted = app.runs[name]
    out = terminal(sys.stderr)
    _print(out, counted, options)
    if options.report is not None:
        from passbound.checker.writing import write_text

        write_text(options.report, json.dumps(counted.as_dict(), indent=1) + "\n")
    if claimed is not None and not counted.requests:
        mark = out.paint("nothing was counted", "red")
        out.line(
            f"{mark}, so the run says nothing about {claimed.name}: "
            "is the client pointed at the endpoint?"
        )
        return code or _EXCEEDED
    held = claimed is None or _hold(claimed, counted, out)
    return code or (0 if held and not counted.refused else _EXCEEDED)


def serve(options: Options) -> int:
    """Serve until interrupted."""
    app = _app(options)
    try:
        sock = listening(options.host, options.port)
        running = server(app)
    except MissingExtra as error:
        raise BadInput(str(error)) from None
    url = url_of(sock)
    print(f"OPENAI_BASE_URL={url} OPENAI_API_KEY={KEY}NAME", flush=True)
    print(f"the counts of the run NAME: {url.removesuffix('/v1')}/ledger?run=NAME", flush=True)
    with contextlib.suppress(KeyboardInterrupt):
        running.run(sockets=[sock])
    return 0


def _app(options: Options) -> App:
    try:
        reply = policy(options.reply)
    except BadPolicy as error:
        raise click.UsageError(f"--reply: {error}") from None
    forward = None
    if options.upstream is not None:
        from passbound.models.endpoint.upstream import Upstream

        if not options.upstream.startswith(("http://", "https://")):
            raise click.UsageError("--upstream is a URL that starts with http:// or https://")
        try:
            forward = Upstream(options.upstream)
        except MissingExtra as error:
            raise BadInput(str(error)) from None
    hold = Hold(options.quiet_ms / 1000) if options.rounds else None
    return App(
        Settings(
            reply,
            options.bytes_per_token,
            hold,
            options.keep_prompts,
            forward=forward,
            budget=_budget(options.limits),
        )
    )


def _budget(limits: tuple[str, ...]) -> dict[str, int]:
    """What a run may spend, by unit."""
    budget: dict[str, int] = {}
    for limit in limits:
        unit, _, amount = limit.partition("=")
        if unit not in UNITS:
            raise click.UsageError(f"--limit {limit}: give one of {', '.join(UNITS)}, as calls=100")
        budget[unit] = natural(unit, amount)
    return budget


@contextlib.contextmanager
def _started(app: App, options: Options) -> Iterator[str]:
    try:
        with serving(app, listening(options.host, options.port)) as url:
            yield url
    except MissingExtra as error:
        raise BadInput(str(error)) from None


def _child(command: tuple[str, ...], url: str, name: str, hold: Hold | None) -> int:
    """Run the agent; its exit code, 128 + the signal that ended it."""
    root = url.removesuffix("/v1")
    environment = {
        **os.environ,
        "OPENAI_BASE_URL": url,
        "OPENAI_API_BASE": url,
        "OPENAI_API_KEY": KEY + name,
        "ANTHROPIC_BASE_URL": root,
        "ANTHROPIC_API_KEY": KEY + name,
        "PASSBOUND_LEDGER": f"{root}/ledger?run={name}",
    }
    local = ",".join(filter(None, [os.environ.get("NO_PROXY"), "127.0.0.1,localhost,::1"]))
    environment |= {"NO_PROXY": local, "no_proxy": local}
    try:
        child = subprocess.Popen(command, env=environment)
    except OSError as error:
        raise BadInput(f"{command[0]}: {error.strerror or error}") from None
    if hold is not None:
        hold.busy = watcher(child.pid)
    while True:
        try:
            code = child.wait()
        except KeyboardInterrupt:
            # The terminal has sent the signal to the child as well: let it end.
            with contextlib.suppress(ProcessLookupError):
                child.send_signal(signal.SIGINT)
            continue
        return code if code >= 0 else 128 - code


# --- the end -----------------------------------------------------------------------------------


def _print(out: Terminal, counted: Run, options: Options) -> None:
    """The ledger."""
    data: dict[str, Any] = counted.as_dict()
    out.line("ledger")
    width = max(len(f"{data[unit]:,}") for unit in UNITS)
    for unit in UNITS:
        note = ""
        if unit == "calls":
            note = f"{counted.requests:,} requests, {counted.retries:,} retries"
            if counted.failures:
                note += f", {counted.failures:,} failed"
        elif unit in ("rounds", "depth") and not options.rounds:
            note = "an upper estimate; --rounds makes it exact"
        elif unit == "prompt_tokens" and options.upstream is None:
            note = f"{options.bytes_per_token} bytes a token"
        out.line(f"  {unit:<15} {data[unit]:>{width},}  {out.paint(note, 'dim')}".rstrip())
    if counted.embeddings:
        out.line(f"  {'embeddings':<15} {counted.embeddings:>{width},}")
    if counted.refused:
        mark = out.paint("stopped ", "red")
        limits = ", ".join(options.limits)
        out.line(f"{mark}  requests refused beyond the limit {limits}: {counted.refused:,}")
    if not counted.requests:
        out.line(
            "  no request came: does the agent's client use OPENAI_BASE_URL (or OPENAI_API_BASE, "
            "ANTHROPIC_BASE_URL) and no address of its own?"
        )


def _hold(claimed: Claimed, counted: Run, out: Terminal) -> bool:
    """Print how the run stands to the claim; whether the claim holds and was not exceeded."""
    ledger = counted.ledger
    fine = True
    for bound in claimed.bounds:
        amount = ledger[bound.unit]
        within = bound.admits(amount)
        fine = fine and within
        mark = out.paint("within  ", "green") if within else out.paint("exceeded", "red")
        out.line(f"{mark}  {amount:,} {bound.unit} {bound.op} {clean(bound.text)}")
    verdict = claimed.verdict()
    if verdict is not None:
        from passbound.checker.report_text import TextReport

        TextReport(out).verdict(verdict)
        fine = fine and verdict.verdict != "refuted"
    return fine
