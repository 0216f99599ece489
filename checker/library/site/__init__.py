"""The library as a static site: pages that need no server, no network and no framework.

`build` writes it; `pages` says what stands on a page, the templates how it looks.
"""

from __future__ import annotations

from passbound.checker.library.site.build import build, run_build
from passbound.checker.library.site.serve import run_serve

__all__ = ["build", "run_build", "run_serve"]
