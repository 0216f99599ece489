"""A raw load generator: keep-alive connections that send one request after the other.

    python load.py HOST PORT CONNECTIONS REQUESTS

prints how many replies came and in how many seconds.  It knows just enough of HTTP to be no
bottleneck: it waits for a whole reply, whose length is that of the first one.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from typing import Any

BODY = json.dumps({"model": "m", "messages": [{"role": "user", "content": "How many?"}]}).encode()
HEAD = (
    "POST /v1/chat/completions HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n"
    f"authorization: Bearer passbound-load\r\ncontent-length: {len(BODY)}\r\n\r\n"
)
REQUEST = HEAD.encode() + BODY


class Connection(asyncio.Protocol):
    """Sends the next request when the last one has been answered."""

    def __init__(self, budget: list[int], done: asyncio.Future[None]) -> None:
        self.budget = budget
        self.done = done
        self.answered = 0
        self._got = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport: Any = transport  # uvloop's is no asyncio.Transport
        self._send()

    def data_received(self, data: bytes) -> None:
        self._got += data
        head, separator, body = self._got.partition(b"\r\n\r\n")
        if not separator:
            return
        assert head.startswith(b"HTTP/1.1 200"), head
        length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r")[0])
        if len(body) >= length:
            self._got = body[length:]
            self.answered += 1
            self._send()

    def connection_lost(self, _: Exception | None) -> None:
        if not self.done.done():
            self.done.set_result(None)

    def _send(self) -> None:
        if self.budget[0] == 0:
            self.transport.close()
            return
        self.budget[0] -= 1
        self.transport.write(REQUEST)


async def load(host: str, port: int, connections: int, requests: int) -> tuple[int, float]:
    """Replies that came, and seconds."""
    loop = asyncio.get_running_loop()
    budget = [requests]
    started = time.perf_counter()
    opened = []
    for _ in range(connections):
        done = loop.create_future()
        _, protocol = await loop.create_connection(lambda d=done: Connection(budget, d), host, port)
        opened.append((protocol, done))
    await asyncio.gather(*(done for _, done in opened))
    return sum(protocol.answered for protocol, _ in opened), time.perf_counter() - started


if __name__ == "__main__":
    host, port, connections, requests = sys.argv[1], *map(int, sys.argv[2:5])
    try:
        import uvloop

        run = uvloop.run
    except ImportError:
        run = asyncio.run
    answered, seconds = run(load(host, port, connections, requests))
    print(answered, seconds)
