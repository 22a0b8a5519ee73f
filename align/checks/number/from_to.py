"""What figures something went from and to, and its English the other way round."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from align.bitext import Span
from align.numbers import find_quantities

__all__ = ["Change", "changes_en", "changes_ko"]

# A year by which it goes there is no figure of the change: 30만 대에서 2028년까지 50만 대로.
FROM_KO = re.compile(
    r"에서\s?(?:(?:20[0-9]{2}년|내년|올해)(?:\s?말)?까지\s)?(?:약\s|최대\s|최고\s|무려\s)?"
)
TO_KO = re.compile(r"(?:으로|로)(?![가-힣])")
HEDGE = r"(?:about\s|around\s|some\s|nearly\s)?"
BEFORE_EN = re.compile(rf"\b(?P<word>from|to)\s{HEDGE}$")
# A unit that no table knows may stand between: "from 20 rooms to 15".
BETWEEN_EN = re.compile(rf"(?:\s(?!to\b|from\b)[a-z]{{1,12}})?\s(?P<word>to|from)\s{HEDGE}")


@dataclass(frozen=True, slots=True)
class Change:
    """The figures that something went from and to, and where both stand in the text.

    >>> [change] = changes_en("The fare rose from 12 to 15 dollars.")
    >>> int(change.first), int(change.second), change.span
    (12, 15, (19, 35))
    """

    first: Fraction
    second: Fraction
    span: Span


def changes_ko(text: str) -> Iterator[Change]:
    """The changes a Korean text tells: 12달러에서 15달러로.

    >>> [(int(change.first), int(change.second)) for change in changes_ko("15명에서 12명으로 줄었다.")]
    [(15, 12)]
    """
    found = find_quantities(text, "ko") if "에서" in text else ()
    for one in found:
        if one.high is not None and "에서" in one.text and TO_KO.match(text, one.span[1]):
            yield Change(one.value, one.high, one.span)
    for one, other in pairwise(q for q in found if q.kind != "year"):
        joined = FROM_KO.fullmatch(text, one.span[1], other.span[0])
        if joined and TO_KO.match(text, other.span[1]) and not one.high and not other.high:
            yield Change(one.value, other.value, (one.span[0], other.span[1]))


def changes_en(text: str) -> Iterator[Change]:
    """The changes an English text tells, from one figure to another or to it from the other.

    >>> [(int(change.first), int(change.second)) for change in changes_en("It fell to 12 from 15.")]
    [(15, 12)]
    """
    found = find_quantities(text, "en") if "from " in text else ()
    for one in found:
        if (
            one.high is not None
            and " to " in one.text
            and _word_before(text, one.span[0]) == "from"
        ):
            yield Change(one.value, one.high, one.span)
    for one, other in pairwise(found):
        joined = BETWEEN_EN.fullmatch(text, one.span[1], other.span[0])
        before = _word_before(text, one.span[0])
        if not joined or not before or before == joined["word"] or one.high or other.high:
            continue
        first, second = (one, other) if before == "from" else (other, one)
        yield Change(first.value, second.value, (one.span[0], other.span[1]))


def _word_before(text: str, start: int) -> str:
    found = BEFORE_EN.search(text[max(0, start - 20) : start])
    return found["word"] if found else ""
