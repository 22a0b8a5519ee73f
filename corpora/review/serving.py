"""The review page on a port: loopback unless asked otherwise, and whom it may be asked by."""

from __future__ import annotations

import contextlib
import ipaddress
import secrets
import socket
from collections.abc import Callable
from dataclasses import dataclass

from corpora.review.app import create_app
from corpora.review.rechecking import Rechecker
from corpora.review.safety import LOOPBACK
from corpora.review.store import Store

__all__ = ["Place", "choose_place", "serve"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where the page is served.

    Args:
        hosts: names by which browsers may ask for it.
        token: in the link, wherever others than this machine can ask; "" on loopback.

    >>> Place("0.0.0.0", ("desk.example", "127.0.0.1"), "k3y").link(8000)
    'http://desk.example:8000/?token=k3y'
    """

    address: str
    hosts: tuple[str, ...]
    token: str

    def link(self, port: int, path: str = "/") -> str:
        """What to open.

        >>> Place("127.0.0.1", ("127.0.0.1",), "").link(8000, "/article/1")
        'http://127.0.0.1:8000/article/1'
        """
        query = f"/?token={self.token}" if self.token else path
        return f"http://{self.hosts[0]}:{port}{query}"


def choose_place(host: str | None) -> Place:
    """The place for ``--host``; loopback without it.

    >>> choose_place(None).address, choose_place("localhost").token
    ('127.0.0.1', '')

    Raises:
        ValueError: the host is no name or address of this machine.
    """
    if host is None or host in ("localhost", "127.0.0.1"):
        return Place("127.0.0.1", LOOPBACK, "")
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    except (OSError, UnicodeError) as error:
        raise ValueError(f"--host {host}: no such address ({error})") from None
    address = str(found[0][4][0])
    parsed = ipaddress.ip_address(address.partition("%")[0])
    token = secrets.token_urlsafe(24)
    if parsed.is_unspecified:
        return Place(address, (*_own_names(), *LOOPBACK), token)
    names = dict.fromkeys([_bracketed(host.lower()), _bracketed(address)])
    return Place(address, tuple(names), "" if parsed.is_loopback else token)


def _own_names() -> list[str]:
    """The names and addresses of this machine, the one that reaches furthest first."""
    name = socket.gethostname().lower()
    names = [name]
    with contextlib.suppress(OSError):
        found = socket.getaddrinfo(name, None, type=socket.SOCK_STREAM)
        names = [_bracketed(str(row[4][0])) for row in found] + names
    with contextlib.suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        # Sends nothing: a connected datagram socket only learns which address would be used.
        probe.connect(("192.0.2.1", 9))
        names.insert(0, str(probe.getsockname()[0]))
    return list(dict.fromkeys(names))


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host and not host.startswith("[") else host


def serve(
    store: Store,
    place: Place,
    *,
    port: int = 0,
    rechecker: Rechecker | None = None,
    name: str = "",
    ready: Callable[[int], None] = lambda port: None,
) -> None:
    """Serve until interrupted.

    Args:
        port: 0 takes a free one.
        ready: is given the port once it is open.
    Raises:
        OSError: the port cannot be opened.

    It returns when interrupted, so no example runs here::

        with Store("review.sqlite") as store:
            serve(store, choose_place(None), port=8000, name="Ann")
    """
    import uvicorn

    app = create_app(store, rechecker=rechecker, name=name, hosts=place.hosts, token=place.token)
    family = socket.AF_INET6 if ":" in place.address else socket.AF_INET
    # Only of a socket whose protocol is told does asyncio turn Nagle's delay off: 40 ms an answer.
    with socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((place.address, port))
        listening.listen(128)
        ready(listening.getsockname()[1])
        config = uvicorn.Config(
            app,
            lifespan="off",
            log_level="warning",
            access_log=False,
            server_header=False,
            proxy_headers=False,
            timeout_graceful_shutdown=2,
        )
        with contextlib.suppress(KeyboardInterrupt):
            uvicorn.Server(config).run(sockets=[listening])
