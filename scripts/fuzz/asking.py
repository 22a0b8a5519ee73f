"""An ASGI app asked without a server, so that any bytes can be sent."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, MutableMapping, Sequence
from typing import Any, NamedTuple
from urllib.parse import quote_from_bytes, unquote

__all__ = ["Answer", "App", "ask"]

Message = MutableMapping[str, Any]
App = Callable[
    [Message, Callable[[], Awaitable[Message]], Callable[[Message], Awaitable[None]]],
    Awaitable[None],
]


class Answer(NamedTuple):
    """What the app said: its status, its headers in lower case, its body."""

    status: int
    headers: dict[str, str]
    body: bytes


async def ask(
    app: App,
    method: str,
    path: str,
    *,
    query: bytes = b"",
    headers: Mapping[str, bytes],
    body: Sequence[bytes] = (b"",),
) -> Answer:
    """Send one request, its body in pieces, and wait for the whole answer.

    What the app raises comes out as it is.
    """
    pieces = list(body) or [b""]
    said: list[Message] = []

    async def receive() -> Message:
        if not pieces:
            return {"type": "http.disconnect"}
        return {"type": "http.request", "body": pieces.pop(0), "more_body": bool(pieces)}

    async def send(message: Message) -> None:
        said.append(message)

    # As a server takes it from the wire: percent-encoded bytes, decoded with U+FFFD.
    raw = quote_from_bytes(path.encode("utf-8", "surrogatepass"), safe="/:@%")
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": unquote(raw),
        "raw_path": raw.encode("ascii"),
        "root_path": "",
        "query_string": query,
        "headers": [(name.encode("latin-1"), value) for name, value in headers.items()],
        "client": ("127.0.0.1", 50_000),
        "server": ("127.0.0.1", 80),
    }

    await app(scope, receive, send)
    start = said[0]
    found = {k.decode("latin-1"): v.decode("latin-1") for k, v in start["headers"]}
    return Answer(start["status"], found, b"".join(m.get("body", b"") for m in said[1:]))
