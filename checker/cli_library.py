"""The commands of `passbound library`: what they take; the work is done elsewhere."""

from __future__ import annotations

import sys

import click

_ASCII = click.option("--ascii", "ascii_only", is_flag=True, help="Write plain ASCII.")


@click.group()
def library() -> None:
    """Browse the certified theorem library.

    \b
    passbound library search sort
    passbound library show merge_sort.upper
    passbound library serve
    """


@library.command("list")
@click.option("--unit", metavar="U", help="Only this unit: calls, passes, rounds, ...")
@click.option("--decomposition", metavar="D", help="Only this decomposition: merge_sort, ...")
@click.option("--problem", metavar="WORDS", help="Only the problem that has these words.")
@click.option("--growth", metavar="CLASS", help='Only this growth: linear, "n log n", ...')
@click.option(
    "--verdict", type=click.Choice(["proved", "refuted", "unknown"]), help="Only this verdict."
)
@click.option(
    "--held-by",
    type=click.Choice(["kernel", "certificate", "evaluation", "solver"]),
    help="Only what is held so.",
)
@_ASCII
def list_(
    unit: str | None,
    decomposition: str | None,
    problem: str | None,
    growth: str | None,
    verdict: str | None,
    held_by: str | None,
    ascii_only: bool,
) -> None:
    """List the theorems, a line each.  Exits 1 where one of them is broken."""
    from passbound.checker.library.terminal import Filter, run_list

    sieve = Filter(unit, decomposition, problem, growth, verdict, held_by)
    sys.exit(run_list(sieve, ascii_only))


@library.command()
@click.argument("words", nargs=-1, required=True)
@_ASCII
def search(words: tuple[str, ...], ascii_only: bool) -> None:
    """Search names, statements, problems and papers.  Exits 1 where nothing is found."""
    from passbound.checker.library.terminal import run_search

    sys.exit(run_search(words, ascii_only))


@library.command()
@click.argument("name")
@_ASCII
def show(name: str, ascii_only: bool) -> None:
    """Show a theorem: statement, verdict, proof's holders, and counts against bounds.

    Exits 1 where the entry is broken, 2 where there is none.
    """
    from passbound.checker.library.terminal import run_show

    sys.exit(run_show(name, ascii_only))


@library.command()
@click.argument("names", nargs=-1, metavar="NAME...")
@click.option("--all", "everything", is_flag=True, help="Every theorem of the library.")
@click.option("--no-kernel", is_flag=True, help="Certificates alone, without Lean.")
@_ASCII
def verify(names: tuple[str, ...], everything: bool, no_kernel: bool, ascii_only: bool) -> None:
    """Re-check the certificate and the Lean proof of theorems, here and now.

    Exits 1 where something does not check, 2 where there is no such theorem.
    """
    from passbound.checker.library.terminal import run_verify

    if bool(names) == everything:
        raise click.UsageError("name some theorems, or give --all")
    sys.exit(run_verify(names, not no_kernel, ascii_only))


@library.command()
@click.argument("name")
def cite(name: str) -> None:
    """Print BibTeX for a theorem and the papers that its decomposition comes from."""
    from passbound.checker.library.terminal import run_cite

    sys.exit(run_cite(name))


@library.command()
@click.option("--check", is_flag=True, help="Write nothing: say what differs, and exit 1.")
@click.option("--only", multiple=True, metavar="D", help="Only this decomposition; repeatable.")
@click.option("--no-kernel", is_flag=True, help="Keep Lean's answers where theorems are the same.")
@click.option("--no-cache", is_flag=True, help="Ask Lean about everything anew.")
@click.option("--jobs", "-j", type=click.IntRange(1, 1024), help="Worker processes.")
@click.option("--folder", metavar="DIR", help="The library's folder, if not the package's own.")
def rebuild(
    check: bool,
    only: tuple[str, ...],
    no_kernel: bool,
    no_cache: bool,
    jobs: int | None,
    folder: str | None,
) -> None:
    """Make every file of the library anew from the catalogue, byte for byte the same."""
    from pathlib import Path

    from passbound.checker.library.rebuild import Options, run

    options = Options(check, only, not no_kernel, not no_cache, jobs)
    sys.exit(run(options, None if folder is None else Path(folder)))


@library.command()
@click.option("--out", required=True, metavar="DIR", help="Where the site is written.")
@click.option("--no-guide", is_flag=True, help="Leave the guide out, which needs Sphinx.")
def build(out: str, no_guide: bool) -> None:
    """Build the library and the guide as a static site, which needs no server and no network."""
    from passbound.checker.library.site import run_build

    sys.exit(run_build(out, not no_guide))


@library.command()
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True)
@click.option("--no-guide", is_flag=True, help="Leave the guide out, which needs Sphinx.")
def serve(port: int, no_guide: bool) -> None:
    """Build the site into a temporary folder and serve it on the loopback interface."""
    from passbound.checker.library.site import run_serve

    sys.exit(run_serve(port, not no_guide))


@library.command()
@click.option("--leandojo", metavar="FILE", help="A LeanDojo-style benchmark file.")
@click.option("--lean", "lean_folder", metavar="DIR", help="The Lean project, as a git repository.")
def export(leandojo: str | None, lean_folder: str | None) -> None:
    """Export the Lean theorems."""
    from passbound.checker.library.dojo import run_export

    if leandojo is None and lean_folder is None:
        raise click.UsageError("say what to write: --leandojo FILE or --lean DIR")
    sys.exit(run_export(leandojo, lean_folder))


@library.command()
@click.option("--out", required=True, metavar="DIR", help="Where the traced repository is written.")
def trace(out: str) -> None:
    """Trace the Lean project with LeanDojo, which needs the `dojo` extra and elan."""
    from passbound.checker.library.dojo import run_trace

    sys.exit(run_trace(out))
