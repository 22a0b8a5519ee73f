"""What readers abroad are told of a Korean term, event or place, though the Korean leaves it unsaid.

"The Sewol ferry disaster, which claimed 304 lives", "in Andong, North Gyeongsang Province": every
reader of the Korean knows it. The table ``explained_terms`` has what belongs to which term.
"""

from __future__ import annotations

import functools
import re

from align.bitext import Span, meets
from align.checks._coverage import Coverage
from align.checks._part_index import PartIndex
from align.checks._told_rows import compiled, english_pattern, korean_pattern
from align.lexicons import listed_forms, read_table, values

__all__ = ["is_explained", "tells_place"]

MOST_BESIDE = 1
"""Words of a stretch, besides the explanation, of which nothing is known: "colonial rule of Korea"."""
FEWEST_TOLD = 2
"""Words that the explanation of a term must have."""
# "In Gimhae, South Gyeongsang Province", "about 30 kilometers south of Seoul", behind a name.
AWAY = (
    r"(?:(?:about|some|around|roughly)\s)?(?:[0-9.,]{1,9}\s(?:kilomet(?:er|re)s|km|miles)\s)?"
    r"(?:just\s)?(?:north|south|east|west|northeast|northwest|southeast|southwest)\sof\s"
    r"[A-Z][\w’'-]{1,40}"
)
DISTANCE = re.compile(AWAY)
AREA = (
    r"in\s(?:the\s)?(?:(?:north|south|east|west|central|downtown)[a-z]{0,9}\s[A-Z][\w’'-]{1,40}"
    r"|(?:(?:north|south|east|west|central|downtown)[a-z]{0,9}\s)?[A-Z][\w-]{1,40}[’']s\s[A-Z][\w’'-]{1,40}(?:\s(?:district|ward|neighborhood))?)"
)
PLACE = re.compile(
    rf"{AREA}|"
    r"(?:,\s)?(?:in\s|near\s)?(?:[A-Z][\w’'-]{1,40}(?:\s[A-Z][\w’'-]{1,40})?,\s)?"
    r"(?:(?:North|South)\s)?[A-Z][\w’'-]{1,40}(?:\s(?:Province|County|Prefecture|City|Metropolis))"
    rf"|(?:,\s)?{AWAY}"
)
NAME_BEFORE = re.compile(r"(?<![\w’'-])[A-Z][\w’'-]{1,40},?(?:\s[a-z]{1,20}){0,3},?\s?$")
REACH = 40


@functools.cache
def _terms() -> PartIndex[tuple[str, str]]:
    return PartIndex(
        (values(row["holds"]), (korean_pattern(row["ko"]), english_pattern(row["en"])))
        for row in read_table("explained_terms")
    )


def is_explained(coverage: Coverage, ko: str, en: str, span: Span) -> bool:
    """Whether a stretch says what a term of the Korean is, and hardly anything besides.

    >>> from align.checks._coverage import measure
    >>> ko, en = "세월호 10주기다.", "It is 10 years since the Sewol disaster, which claimed 304 lives."
    >>> is_explained(measure(ko, en), ko, en, (42, 65))
    True
    """
    held = [told for term, told in _terms().held(ko) if compiled(term).search(ko)]
    if not held:
        return False
    places = [
        found.span() for told in held for found in compiled(told).finditer(en, span[0], span[1])
    ]
    figures = [figure.span for figure in coverage.evidence.free_numbers_en]
    free = [word for word in coverage.content if word.start in coverage.unexplained]
    words = [word.span for word in free if span[0] <= word.start < span[1]]
    told = sum(meets(word, places) for word in words)
    light = listed_forms("light_words", "en")
    heavy = [word.span for word in free if word.lemma not in light]
    beside = [
        one for one in (*heavy, *figures) if span[0] <= one[0] < span[1] and not meets(one, places)
    ]
    return told >= FEWEST_TOLD and len(beside) <= MOST_BESIDE


def tells_place(en: str, span: Span) -> bool:
    """Whether a stretch only says in which province the place before it lies, or how far from where.

    >>> en = "It was held in Bongha, his home in Gimhae, South Gyeongsang Province."
    >>> tells_place(en, (32, 68))
    True
    """
    start, end = span
    # "About 45 kilometers" of "about 45 kilometers south of Seoul".
    whole = DISTANCE.match(en, start)
    if whole and whole.end() >= end:
        end = whole.end()
    return bool(
        PLACE.fullmatch(en, start, end) and NAME_BEFORE.search(en, max(0, start - REACH), start)
    )
