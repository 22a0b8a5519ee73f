"""Signs that stand before a sum in either language: $36bn, ₩36,000, HK$5."""

from __future__ import annotations

import re

from align.bitext import Span

__all__ = ["sign_before", "unit_of"]

CURRENCIES = {
    "US$": "usd", "U.S.$": "usd", "$": "usd", "£": "gbp", "€": "euro", "¥": "yen", "₩": "won",
    "USD": "usd", "KRW": "won", "A$": "", "C$": "", "HK$": "", "NT$": "", "S$": "", "Rs": "rupee",
}  # fmt: skip
CURRENCY = re.compile(r"(US\$|U\.S\.\$|A\$|C\$|HK\$|NT\$|S\$|[$£€¥₩]|\bUSD|\bKRW|\bRs\.?)\s?$")
REACH = 5
"""Characters of the longest sign and a space."""


def sign_before(text: str, start: int, floor: int) -> Span | None:
    """Where the sign of a sum stands whose figure starts at ``start``, not before ``floor``.

    >>> sign_before("It cost HK$5.", 11, 0), sign_before("It cost 5.", 8, 0)
    ((8, 11), None)
    """
    offset = max(floor, start - REACH)
    found = CURRENCY.search(text[offset:start])
    return (offset + found.start(1), offset + found.end(1)) if found else None


def unit_of(sign: str) -> str:
    """The unit that a sign names; empty for dollars of other countries.

    >>> unit_of("€"), unit_of("HK$")
    ('euro', '')
    """
    return CURRENCIES.get(sign.rstrip("."), "")
