"""Copies of the committed library, whole and damaged, and the site that is built from it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from extras import need

from passbound.checker.library.store import Library, default_folder, read

COPIED = ("theorems", "certificates", "lean")


@pytest.fixture(scope="session")
def library() -> Library:
    """The committed library."""
    return read()


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A folder with what the library holds of two decompositions, free to be damaged."""
    for kind in COPIED:
        (tmp_path / "proofs" / kind).mkdir(parents=True)
        for path in (default_folder() / kind).iterdir():
            if path.name.partition(".")[0] in ("knockout", "merge_sort"):
                shutil.copy(path, tmp_path / "proofs" / kind / path.name)
    return tmp_path / "proofs"


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole site without the guide."""
    need("jinja2")
    from passbound.checker.library.site.build import build

    out = tmp_path_factory.mktemp("site") / "site"
    assert not build(out, guide=False).broken
    return out


CHROMIUM = ("chromium", "chromium-browser", "google-chrome")


@pytest.fixture(scope="module")
def browser() -> Iterator[object]:
    """A headless Chromium of the system's.

    For one module only: while it is there an event loop runs, beside which no other can.
    """
    sync_api = need("playwright.sync_api")
    found = next((path for name in CHROMIUM if (path := shutil.which(name))), None)
    if found is None:
        import os

        from extras import REQUIRE_ALL

        if os.environ.get(REQUIRE_ALL):
            pytest.fail("there is no Chromium; Debian's package is called chromium")
        pytest.skip("there is no Chromium")
    with sync_api.sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield started
        started.close()
