"""Web and e-mail addresses, whose digits count nothing."""

from __future__ import annotations

import re
from bisect import bisect_right

from align.bitext import Span

__all__ = ["address_end", "find_addresses"]

SIGN = re.compile(r"://|www\.|@")
TOKEN = re.compile(r"[!-~]+")


def find_addresses(text: str) -> tuple[Span, ...]:
    """The spans of all addresses, in order.

    >>> find_addresses("see www.example.com/2023 now")
    ((4, 24),)
    """
    if not SIGN.search(text):
        return ()
    return tuple(token.span() for token in TOKEN.finditer(text) if SIGN.search(text, *token.span()))


def address_end(addresses: tuple[Span, ...], position: int) -> int | None:
    """Where the address around a position ends; None outside of all.

    >>> address_end(((4, 20),), 7), address_end(((4, 20),), 20)
    (20, None)
    """
    index = bisect_right(addresses, (position, len(addresses) and addresses[-1][1])) - 1
    if index >= 0 and position < addresses[index][1]:
        return addresses[index][1]
    return None
