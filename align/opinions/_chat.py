"""One call of an OpenAI-compatible chat endpoint, bounded in time and size.

An example would need an endpoint that answers; ``tests/align/opinions`` has one of its own.
"""

from __future__ import annotations

import contextlib
import http.client
import json
import socket
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from typing import Any

from align.errors import AlignError

__all__ = ["JudgeError", "Passing", "Refusal", "ask"]

LARGEST = 1 << 20
"""Bytes of an answer that are read."""
LONGEST_REASON = 200
"""Letters of what an endpoint said that are told."""
PASSING = frozenset({408, 429, 500, 502, 503, 504})
"""HTTP answers after which another try may help."""
FINAL = frozenset({301, 302, 303, 307, 308, 401, 403, 404, 405})
"""HTTP answers that every other pair would get as well."""
LONGEST_WAIT = 30.0
"""Seconds of a server's Retry-After that are waited; the rest is its own trouble."""


class JudgeError(AlignError):
    """The endpoint cannot be asked, or its answer cannot be used."""


class Refusal(JudgeError):
    """The endpoint will answer no pair: no such address or model, or a wrong key."""


class Passing(Exception):
    """Trouble that another try may not meet; ``wait`` is how long the server asks for, in seconds.

    >>> Passing("busy", wait=30.0).wait
    30.0
    """

    def __init__(self, reason: str, wait: float = 0.0) -> None:
        super().__init__(reason)
        self.wait = wait


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """A redirect would carry the key to another host."""

    def redirect_request(self, *_: Any, **__: Any) -> None:
        return None


def ask(url: str, body: dict[str, Any], *, key: str, timeout: float) -> str:
    """The text of the answer's first choice; a server has to be there, so no example runs here.

    Args:
        url: the endpoint's base or its /chat/completions.
        timeout: seconds for the whole call, however slowly the server sends.
    Raises:
        Passing: another try may help.
        JudgeError: it would not; ``Refusal`` where no other pair would fare better.
    """
    base = url.rstrip("/")
    end = time.monotonic() + timeout
    try:
        request = urllib.request.Request(
            base if base.endswith("/chat/completions") else f"{base}/chat/completions",
            json.dumps(body).encode("ascii"),
            {"Content-Type": "application/json"},
        )
        if key:
            request.add_unredirected_header("Authorization", f"Bearer {key}")
        return _content(_read(request, timeout, end))
    except urllib.error.HTTPError as error:
        with error:
            raise _refused(error, key) from None
    except (OSError, ValueError, http.client.HTTPException) as error:
        late = time.monotonic() >= end
        reason = "timed out" if late else f"{type(error).__name__}: {error}"
        raise Passing(_shown(reason, key)) from None


def _read(request: urllib.request.Request, timeout: float, end: float) -> bytes:
    """The body of the answer; a server that trickles runs out of time as well."""
    opened: list[http.client.HTTPConnection] = []
    # Each piece that comes in time starts the socket's own time-out anew.
    alarm = threading.Timer(timeout, _cut, (opened,))
    alarm.daemon = True
    alarm.start()
    read = bytearray()
    try:
        with _opener(opened).open(request, timeout=timeout) as answer:
            while chunk := answer.read1(1 << 16):
                read += chunk
                if len(read) > LARGEST:
                    raise JudgeError(f"an answer of more than {LARGEST >> 20} MiB")
                if time.monotonic() >= end:
                    break
    finally:
        alarm.cancel()
    if time.monotonic() >= end:
        raise Passing("timed out")  # a connection cut by the alarm only looks as if it had ended
    return bytes(read)


def _opener(opened: list[http.client.HTTPConnection]) -> urllib.request.OpenerDirector:
    """An opener that follows no redirect and tells which connections it opens."""

    def watched(kind: type[http.client.HTTPConnection]) -> Callable[..., Any]:
        def make(host: str, **options: Any) -> http.client.HTTPConnection:
            opened.append(kind(host, **options))
            return opened[-1]

        return make

    class Http(urllib.request.HTTPHandler):
        def http_open(self, request: urllib.request.Request) -> http.client.HTTPResponse:
            return self.do_open(watched(http.client.HTTPConnection), request)

    class Https(urllib.request.HTTPSHandler):
        def https_open(self, request: urllib.request.Request) -> http.client.HTTPResponse:
            return self.do_open(watched(http.client.HTTPSConnection), request)

    return urllib.request.build_opener(_NoRedirect, Http, Https)


def _cut(opened: list[http.client.HTTPConnection]) -> None:
    for connection in opened:
        line = connection.sock
        if line is not None:
            with contextlib.suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)


def _refused(error: urllib.error.HTTPError, key: str) -> Exception:
    """What an HTTP status means for this pair and the others, with the server's own reason."""
    reason = f"HTTP {error.code}"
    try:
        said = json.loads(error.read1(1 << 13))["error"]["message"]
        reason += f": {said}" if isinstance(said, str) else ""
    except (OSError, ValueError, LookupError, TypeError, RecursionError, http.client.HTTPException):
        pass  # many servers say no more than the status
    shown = _shown(reason, key)
    if error.code in PASSING:
        return Passing(shown, _wait(error.headers.get("Retry-After", "")))
    return Refusal(shown) if error.code in FINAL else JudgeError(shown)


def _wait(header: str) -> float:
    """Seconds of a Retry-After; a date there is passed over."""
    return min(float(header), LONGEST_WAIT) if header.isascii() and header.isdigit() else 0.0


def _shown(text: str, key: str) -> str:
    """A server's words, fit for a terminal, and without the key should it send that back."""
    hidden = text.replace(key, "[key]") if key else text
    printable = "".join(c if c.isprintable() else " " for c in hidden)
    return " ".join(printable.split())[:LONGEST_REASON]


def _content(body: bytes) -> str:
    try:
        said = json.loads(body)["choices"][0]["message"]["content"]
    except (ValueError, LookupError, TypeError, RecursionError):
        raise Passing("the endpoint's answer is no chat completion") from None
    if not isinstance(said, str):
        raise Passing("the endpoint's answer holds no text")
    return said
