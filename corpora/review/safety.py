"""What every request passes before any view sees it, and the headers of every answer.

A page elsewhere on the web can make a browser send requests to this machine. The Host header
tells a rebound name, Origin a foreign page; the token of the form (``session``) is the third
lock. With ``--host`` whoever has not come by the token link is shown nothing.
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass
from http.cookies import CookieError, SimpleCookie
from typing import Any
from urllib.parse import parse_qs

__all__ = ["LOOPBACK", "POLICY", "Guard", "TooLarge"]

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
"""Names of this machine."""
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
"""Nothing is loaded from elsewhere, and nothing in the page itself runs."""
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    # Not no-referrer: that would turn the Origin of our own forms into "null".
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
}
LARGEST_BODY = 12_000_000
"""Bytes of a request: a page of ten million letters is the longest that is read."""
HOST = re.compile(r"(\[[0-9a-fA-F:]+\]|[A-Za-z0-9.-]+)(?::[0-9]{1,5})?")
PORT = re.compile(r":([0-9]+)$")
LENGTH = re.compile(r"[0-9]{1,12}")


class TooLarge(Exception):
    """A body grew beyond ``LARGEST_BODY`` while it was read; the app answers it with 413."""


@dataclass(frozen=True, slots=True)
class Guard:
    """ASGI middleware.

    Args:
        app: what it stands in front of.
        hosts: names under which the page may be asked for, without port.
        token: what the link holds; "" asks for none.

    A page elsewhere, whose name was made to lead to this machine, is refused before any view:

    >>> import asyncio
    >>> from starlette.applications import Starlette
    >>> said = []
    >>> async def send(message):
    ...     said.append(message.get("status", message.get("body")))
    >>> scope = {"type": "http", "method": "GET", "headers": [(b"host", b"evil.example")]}
    >>> asyncio.run(Guard(Starlette())(scope, None, send))
    >>> said
    [400, b'This page is not served under that name.']
    """

    app: App
    hosts: tuple[str, ...] = LOOPBACK
    token: str = ""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self.app(scope, receive, send)
            return
        headers = _headers(scope)
        refused = self._refusal(scope, headers)
        if refused is not None:
            await _answer(send, *refused)
            return
        if self.token and not self._has_token(headers):
            await self._admit(scope, headers, send)
            return
        await self.app(scope, _bounded(receive), _with_headers(send))

    def _refusal(self, scope: Scope, headers: dict[str, str]) -> tuple[int, str] | None:
        host = headers.get("host", "")
        found = HOST.fullmatch(host)
        if found is None or found.group(1).lower() not in self.hosts:
            return 400, "This page is not served under that name."
        length = headers.get("content-length", "0")
        if not LENGTH.fullmatch(length) or int(length) > LARGEST_BODY:
            return 413, "That is more than this page takes."
        if scope["method"] in ("GET", "HEAD"):
            return None
        if scope["method"] != "POST":
            return 405, "Only GET and POST are answered here."
        origin = headers.get("origin")
        if origin is None:
            same = headers.get("sec-fetch-site") == "same-origin"
        else:
            same = origin == f"{scope.get('scheme', 'http')}://{host}"
        return None if same else (403, "This request came from another page.")

    def _has_token(self, headers: dict[str, str]) -> bool:
        try:
            cookie = SimpleCookie(headers.get("cookie", "")).get(_token_cookie(headers))
        except CookieError:
            return False
        return cookie is not None and self._is_token(cookie.value)

    def _is_token(self, given: str) -> bool:
        return hmac.compare_digest(given.encode("utf-8", "replace"), self.token.encode())

    async def _admit(self, scope: Scope, headers: dict[str, str], send: Send) -> None:
        """Take the token of the link into a cookie, and out of the address."""
        query = parse_qs(scope.get("query_string", b"").decode("latin-1"))
        [given, *_] = query.get("token", [""])
        if scope["method"] != "GET" or not self._is_token(given):
            await _answer(send, 403, "Open the link that daeyeok review printed.")
            return
        # Not Strict: a browser that comes from a mail on the web would not send it on to "/".
        cookie = f"{_token_cookie(headers)}={self.token}; Path=/; HttpOnly; SameSite=Lax"
        await _answer(send, 303, "", [("location", "/"), ("set-cookie", cookie)])


def _token_cookie(headers: dict[str, str]) -> str:
    """The cookie's name: the ports of a machine share their cookies, so each has its own."""
    port = PORT.search(headers["host"])
    return f"daeyeok_token_{port[1] if port else 80}"


def _headers(scope: Scope) -> dict[str, str]:
    """Header names are lower case in ASGI; of one that is given twice, nothing is believed."""
    found: dict[str, str] = {}
    for name, value in scope["headers"]:
        key = name.decode("latin-1")
        found[key] = "given twice" if key in found else value.decode("latin-1")
    return found


def _bounded(receive: Receive) -> Receive:
    """Counts what comes, for bodies that do not say how long they are."""
    seen = 0

    async def bounded() -> Message:
        nonlocal seen
        message = await receive()
        seen += len(message.get("body", b""))
        if seen > LARGEST_BODY:
            raise TooLarge
        return message

    return bounded


def _with_headers(send: Send) -> Send:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            present = {name for name, _ in message["headers"]}
            message["headers"] = [
                *message["headers"],
                *(
                    (k.encode(), v.encode())
                    for k, v in HEADERS.items()
                    if k.encode() not in present
                ),
            ]
        await send(message)

    return sending


async def _answer(
    send: Send, status: int, text: str, more: list[tuple[str, str]] | None = None
) -> None:
    headers = {"content-type": "text/plain; charset=utf-8", **HEADERS}
    pairs = [*headers.items(), *(more or [])]
    await send(
        {
            "type": "http.response.start",
            "status": status,
            "headers": [(name.encode(), value.encode()) for name, value in pairs],
        }
    )
    await send({"type": "http.response.body", "body": text.encode()})
