"""`passbound library serve`: the site on the loopback interface."""

from __future__ import annotations

import contextlib
import tempfile
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from passbound.checker.library.site.build import build
from passbound.checker.loading import BadInput


class _Quiet(SimpleHTTPRequestHandler):
    """Serves files, and says nothing of each."""

    def log_message(self, *args: object) -> None:
        """No line a request."""


def run_serve(port: int, guide: bool) -> int:
    """Build into a temporary folder and serve until interrupted."""
    with tempfile.TemporaryDirectory(prefix="passbound-") as place:
        folder = Path(place) / "site"
        try:
            handler = partial(_Quiet, directory=str(folder))
            server = ThreadingHTTPServer(("127.0.0.1", port), handler)
        except OSError as error:
            raise BadInput(f"port {port} cannot be used: {error.strerror}") from None
        with server:
            built = build(folder, guide)
            print(f"http://127.0.0.1:{server.server_port}/  ({built.pages} pages)", flush=True)
            with contextlib.suppress(KeyboardInterrupt):
                server.serve_forever()
    return 0
