"""Packages that only some tests need.

A test that needs one is skipped where it is not installed; where `PASSBOUND_REQUIRE_ALL` is set, as
in CI, it fails instead, so that nothing goes untested unseen.
"""

from __future__ import annotations

import importlib
import os
from typing import Any

import pytest

REQUIRE_ALL = "PASSBOUND_REQUIRE_ALL"


def need(module: str) -> Any:
    """A module of an optional package; skips the test, or the whole file, without it."""
    try:
        return importlib.import_module(module)
    except ImportError as error:
        if os.environ.get(REQUIRE_ALL):
            raise
        pytest.skip(f"{error} (an optional package)", allow_module_level=True)
