"""The walk along a text from one number expression to the next, in either language."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from align.bitext import Span
from align.numbers.addresses import address_end, find_addresses
from align.numbers.joined import join
from align.numbers.quantity import Quantity, Rate

__all__ = ["scan"]

Reader = Callable[[str, "re.Match[str]", int], "tuple[tuple[Quantity, ...], int]"]


def scan(
    text: str,
    candidates: re.Pattern[str],
    read: Reader,
    *,
    searched: str | None = None,
    rate_of: Callable[[Quantity, Quantity, str], Rate] = lambda previous, current, text: "",
) -> tuple[Quantity, ...]:
    """All quantities that ``read`` makes of a text, two that make one joined; none in addresses.

    Args:
        candidates: where a number may begin.
        read: what stands at a candidate, and where to go on; told where the quantity before ends.
        searched: the text that candidates are sought in, as long as the text itself.
        rate_of: what the quantity before makes of the next: 하루 350달러 is counted by the day.

    >>> from align.numbers.bare import bare_parts
    >>> def read(text, candidate, floor):
    ...     return bare_parts(text, candidate, ((0, "amount"),))
    >>> [int(q.value) for q in scan("3 of 10, www.a.org/7", re.compile("[0-9]+"), read)]
    [3, 10]
    """
    found: list[Quantity] = []
    position = 0
    addresses: tuple[Span, ...] | None = None
    while candidate := candidates.search(text if searched is None else searched, position):
        if addresses is None:
            addresses = find_addresses(text)
        if addresses and (skipped := address_end(addresses, candidate.start())) is not None:
            position = skipped
            continue
        floor = found[-1].span[1] if found else 0
        quantities, position = read(text, candidate, floor)
        if quantities and found and (rate := rate_of(found[-1], quantities[0], text)):
            found.pop()
            quantities = (replace(quantities[0], rate=rate), *quantities[1:])
        if len(quantities) == 1 and found and (joined := join(found[-1], quantities[0], text)):
            found[-1] = joined
        else:
            found.extend(quantities)
    return tuple(found)
