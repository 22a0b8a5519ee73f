"""Words of time where English has no place for them: "but ago agreed", "as a next resort".

Whatever the Korean says, "ago" wants a stretch of time before it, and some phrases have "last", or
"next", and hardly ever the other. Each is likely the word for the other way, in the other's place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.casing import lowered
from align.checks._mismatch import Misused

__all__ = ["find_ill_placed"]

# "Ago" needs a stretch of time before it: none of "which ago changed", "no ago than".
AGO = re.compile(r"(?<![-A-Za-z“\"'‘])(?:ago\b(?![-“\"'])|Ago,|(?:(?<=[.!?]\s)|^)Ago\b(?!\s[A-Z]))")
STRETCH = re.compile(
    r"(?:\b(?:(?:milli)?seconds?|minutes?|hours?|days?|nights?|mornings?|evenings?|afternoons?|weeks?|fortnights?|weekends?|months?|quarters?|seasons?|semesters?|terms?|years?|yrs?|decades?"
    r"|centur(?:y|ies)|millenni(?:um|a)|generations?|ages|eons?|aeons|eras?|long|while|time|moments?|lifetimes?|springs?|summers?|autumns?|falls?|winters?"
    r"|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)days?)"
    # Two elections ago, a few harvests ago.
    r"|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|few|several|many|some|of|[0-9,.]+)\s(?:\(?[a-z-]+\s){0,2}[A-Za-z-]+)[,)]?\s$",
    re.I,
)
# "18 or ago", "is expected ago in the week": what stands at once before it counts nothing.
UNCOUNTED = re.compile(
    r"\b(?:or|and|but|which|that|who|he|she|they|we|it|is|are|was|were|be|been|has|have|had|will|would|not"
    r"|the|an?|then|in|on|at|of|to|[a-z]{3,}ed(?<!hundred))\s$"
)
BEHIND = 40
"""Characters before "ago" in which its stretch of time begins."""
PLACED = ("next", "last", "later")
"""The words that these rows find."""
OTHERS = (
    # "The company's next resort" is one to stay at, "the next straw poll" a poll.
    ("last", re.compile(r"\b(?:(?:[Aa]s|is|was)\sa|of)\s(?P<word>next)\sresort\b")),
    (
        "last",
        re.compile(
            r"\b(?P<word>next)(?:-ditch|[\s-](?:gasp|hurrah|straw(?!\s(?:poll|vote))))\b", re.I
        ),
    ),
    ("last", re.compile(r"\b(?P<word>next)\spossible\s(?:minute|second)\b", re.I)),
    ("last", re.compile(r"\b[Aa]t\s(?P<word>next)(?=,?\s(?:I|he|she|they|we|the|it)\b)")),
    ("next", re.compile(r"\b(?P<word>last)[\s-]of[\s-]kin\b", re.I)),
    (
        "last",
        re.compile(
            r"\b(?:has|have|had|was|were|been)\b[^.,;:]{0,60}\bsince\s(?:early\s|late\s)?(?P<word>next)"
            r"\s(?:week|month|year|season|summer|spring|fall|autumn|winter|[A-Z][a-z]+day|[A-Z][a-z]+ber)(?!['’]s|\s(?:is|will))\b"
        ),
    ),
    (
        "ago",
        re.compile(
            r"\b(?:as\srecently|as\sfar\sback)\sas\s(?:[a-z0-9]+\s){1,6}?(?:hours?|days?|weeks?|months?|years?|decades?|half)"
            r"\s(?P<word>later)\b",
            re.I,
        ),
    ),
    (
        "next",
        re.compile(
            r"\b(?:sat|sits?|sitting|stood|stands?|standing|seated|located|lay|lies|lying|right|buried|parked)"
            r"\s(?P<word>last)\sto\b"
        ),
    ),
)


def find_ill_placed(en: str) -> Iterator[Misused]:
    """The words of time of an English text that fit hardly anything around them.

    >>> en = "She was hurt, but ago agreed to settle."
    >>> [(en[slice(*one.span)], one.right) for one in find_ill_placed(en)]
    [('ago', 'later')]
    """
    for ago in AGO.finditer(en) if "ago" in en or "Ago" in en else ():
        before = en[max(0, ago.start() - BEHIND) : ago.start()]
        if UNCOUNTED.search(before) or not STRETCH.search(before):
            yield Misused(ago.span(), "later")
    lower = lowered(en)
    for right, pattern in OTHERS if any(word in lower for word in PLACED) else ():
        for found in pattern.finditer(en):
            yield Misused(found.span("word"), right)
