"""Tests that need a process of their own.

What earlier tests leave behind, threads above all, keeps a process from forking; a test that is
marked `alone` runs in a fresh one.
"""

import os
import subprocess
import sys

import pytest

from passbound.checker.effort import EFFORT

ALONE = "PASSBOUND_TEST_ALONE"


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "alone: runs in a process of its own")


@pytest.fixture(autouse=True)
def effort_of_its_own() -> None:
    """No test runs on what another one has left of the effort."""
    EFFORT.renew()


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    if pyfuncitem.get_closest_marker("alone") is None or ALONE in os.environ:
        return None
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", pyfuncitem.nodeid],
        cwd=pyfuncitem.config.rootpath,
        env=os.environ | {ALONE: "1"},
        capture_output=True,
        text=True,
    )
    if done.returncode:
        pytest.fail(done.stdout + done.stderr, pytrace=False)
    return True
