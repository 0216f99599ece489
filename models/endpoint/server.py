"""Serving the endpoint: in a thread beside a child process, or alone."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from passbound.models.llm import MissingExtra

from .app import App

BACKLOG = 2048
START_SECONDS = 10.0


def listening(host: str, port: int) -> socket.socket:
    """A socket that listens; port 0 is any free one.  Raises `OSError`."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    sock = socket.socket(family, socket.SOCK_STREAM)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        sock.bind((host, port))
    except OSError:
        sock.close()
        raise
    sock.listen(BACKLOG)
    return sock


def url_of(sock: socket.socket) -> str:
    """Where clients reach the endpoint."""
    host, port = sock.getsockname()[:2]
    if host in ("0.0.0.0", "::"):
        host = "127.0.0.1"
    return f"http://[{host}]:{port}/v1" if ":" in host else f"http://{host}:{port}/v1"


def server(app: App) -> Any:
    """A uvicorn server for the application.  Raises `MissingExtra` without uvicorn."""
    try:
        import uvicorn
    except ImportError as error:
        raise MissingExtra(
            "the endpoint needs a web server: pip install 'passbound[meter]'"
        ) from error
    return uvicorn.Server(
        uvicorn.Config(
            app,
            access_log=False,
            log_level="critical",
            lifespan="off",
            server_header=False,
            date_header=False,
            timeout_keep_alive=75,
            timeout_graceful_shutdown=1,
        )
    )


@contextmanager
def serving(app: App, sock: socket.socket) -> Iterator[str]:
    """Serve in a thread; gives the URL, and stops at the end."""
    running = server(app)
    thread = threading.Thread(target=running.run, kwargs={"sockets": [sock]}, daemon=True)
    thread.start()
    deadline = time.monotonic() + START_SECONDS
    while not running.started:
        if not thread.is_alive() or time.monotonic() > deadline:
            raise RuntimeError("the endpoint did not start")
        time.sleep(0.002)
    try:
        yield url_of(sock)
    finally:
        running.should_exit = True
        thread.join(START_SECONDS)
        sock.close()
