"""`passbound verify`: run, print as it comes, write the reports, and say how it went."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from typing import Any

import click
from attrs import evolve, frozen

from passbound.checker.pipeline import Event, FileRead, Run, start
from passbound.checker.report import EXIT_BAD_INPUT, EXIT_INTERRUPTED, Problem, Report, Verdict
from passbound.checker.report_text import TextReport
from passbound.checker.selection import BadSelection, Selection, parse
from passbound.checker.terminal import Terminal, standard, terminal

BAR_AFTER = 1.0
"""Seconds after which a progress bar appears on a terminal."""


@frozen
class Options:
    """What was asked for on the command line."""

    paths: tuple[str, ...]
    as_json: bool
    junit: str | None
    sarif: str | None
    jobs: int | None
    scheduler: str | None
    timeout: float
    allow_unknown: bool
    select: str | None
    no_cache: bool
    certificates: str | None
    smtlib: str | None
    second_opinion: bool
    kernel: bool
    lean: str
    ascii_only: bool


def run(options: Options) -> int:
    """Verify and return the exit code."""
    selection = _selection(options.select)
    if options.scheduler is not None and find_spec("distributed") is None:
        raise click.UsageError("--scheduler needs Dask: pip install 'passbound[dask]'")
    if options.second_opinion:
        from passbound.checker.cli_smt import need_cvc5

        need_cvc5()
    work = start(
        options.paths,
        selection,
        options.timeout,
        options.jobs,
        not options.no_cache,
        options.scheduler,
        options.certificates,
    )
    out = standard(options.ascii_only)
    text = None if options.as_json else TextReport(out)
    interrupted = False
    try:
        with _progress(work, out) as tick:
            for event in work:
                if not options.kernel:
                    _tell(text, event)
                tick()
    except KeyboardInterrupt:
        interrupted = True
        for event in work.rest():
            _tell(text, event)
    report = work.report()
    if options.kernel and not interrupted:
        report = evolve(_with_kernel(options, report, text), seconds=work.seconds)
    _finish(options, work, report, out, text, interrupted)
    return EXIT_INTERRUPTED if interrupted else report.exit_code(options.allow_unknown)


def _with_kernel(options: Options, report: Report, text: TextReport | None) -> Report:
    """The report, after the kernel has seen the proofs; it is told only now."""
    from passbound.checker.kernel.engine import which_lean
    from passbound.checker.kernel.session import kernel_report
    from passbound.checker.pipeline import processors

    which = which_lean(options.lean)
    jobs = options.jobs or processors()
    report, missing = kernel_report(report, which, jobs, cache=not options.no_cache)
    if missing:
        print(f"no kernel: {missing}", file=sys.stderr)
    if text is not None:
        text.open_file(tuple(verdict.claim for verdict in report.verdicts))
        for problem in report.errors:
            text.item(problem)
        for verdict in report.verdicts:
            text.item(verdict)
    return report


def _selection(text: str | None) -> Selection | None:
    try:
        return None if text is None else parse(text)
    except BadSelection as error:
        raise click.UsageError(f"-k {text!r}: {error}") from None


def _tell(text: TextReport | None, event: Event) -> None:
    if text is None:
        return
    if isinstance(event, FileRead):
        text.open_file(event.names)
    elif isinstance(event, Verdict | Problem):
        text.item(event)


def _finish(
    options: Options,
    work: Run,
    report: Report,
    out: Terminal,
    text: TextReport | None,
    interrupted: bool,
) -> None:
    """The end of the output, and the files that were asked for."""
    if text is not None:
        text.summary(report, work.total - work.decided)
        sys.stdout.flush()
        if not report.verdicts and not report.errors and not interrupted:
            out.line(_nothing(options, work))
    else:
        from passbound.checker.report_json import report_json

        sys.stdout.write(report_json(report))
        if report.exit_code() == EXIT_BAD_INPUT and not report.errors:
            print(f"error: {_nothing(options, work)}", file=sys.stderr)
    if options.junit is not None:
        from passbound.checker.junit import junit
        from passbound.checker.writing import write_text

        write_text(options.junit, junit(report, options.allow_unknown))
    if options.sarif is not None:
        from passbound.checker.sarif import sarif
        from passbound.checker.writing import write_text

        write_text(options.sarif, sarif(report, options.allow_unknown))
    if options.certificates is not None:
        from passbound.checker.certificates import write_all

        write_all(report, options.certificates)
    if options.smtlib is not None:
        from passbound.checker.cli_smt import write_scripts

        write_scripts(report, options.smtlib)
    if options.second_opinion:
        from passbound.checker.cli_smt import ask

        ask(report, out if text is not None else terminal(sys.stderr, options.ascii_only))


def _nothing(options: Options, work: Run) -> str:
    """Why there was nothing to verify."""
    if options.select is not None:
        return f"no claim's name matches -k {options.select!r}"
    if not work.files:
        return "no file there names passbound: a model file imports from passbound.models"
    return "no function there is decorated with @claim"


# --- progress ----------------------------------------------------------------------------------


@contextlib.contextmanager
def _progress(work: Run, out: Terminal) -> Iterator[Any]:
    """A bar on a terminal, where the work takes longer than a second."""
    if out.width is None or not sys.stderr.isatty():
        yield lambda: None
        return
    bar: Any = None
    shown = terminal(sys.stderr)

    def tick() -> None:
        nonlocal bar
        if bar is None and work.seconds > BAR_AFTER and work.decided < work.total:
            bar = _bar(shown.colour)
            bar[0].start()
        if bar is not None:
            bar[0].update(bar[1], completed=work.decided, total=work.total)

    try:
        yield tick
    finally:
        if bar is not None:
            bar[0].stop()


def _bar(colour: bool) -> tuple[Any, Any]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeElapsedColumn

    console = Console(stderr=True, no_color=not colour)
    progress = Progress(
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=console,
        transient=True,
        redirect_stdout=True,
        redirect_stderr=False,
    )
    return progress, progress.add_task("claims", total=None)
