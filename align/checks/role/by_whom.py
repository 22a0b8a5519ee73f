"""Whose help, order or request it is: 이란의 지원을 받는 반군 as "rebels backed by Saudi Arabia".

The deeds are the table ``deeds``.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from align.bitext import Span, meets
from align.checks._mismatch import Mismatch
from align.checks._phrases import phrase_pattern
from align.checks.role.actors import is_actor
from align.lexicons import read_table, values
from align.words.evidence import SURE_KINDS, KoreanLink, PairEvidence

__all__ = ["find_other_backers"]

ARTICLE = r"\s(?:(?:the|an?|its|his|her|their)\s)?(?:[a-z]+\s)?"
JOINED = re.compile(r"(?:와|과|하고|·|,|\s(?:및|그리고))\s?")
FAR = 40
"""Characters before a noun in which the deed and "by" stand."""


def find_other_backers(ko: str, en: str, evidence: PairEvidence) -> Iterator[Mismatch]:
    """The deeds that the English tells of another than the Korean does.

    >>> from align.words.evidence import link_words
    >>> ko = "미국은 이란의 지원을 받는 반군을 비난했다."
    >>> en = "Iran condemned rebels backed by the United States."
    >>> [(ko[slice(*m.ko)], m.right) for m in find_other_backers(ko, en, link_words(ko, en))]
    [('이란의 지원을', 'is whose deed it is')]
    """
    for found in _owned_ko().finditer(ko):
        who = next((k for k in evidence.ko if k.span[1] == found.start()), None)
        if who is None or who.kind not in SURE_KINDS or not is_actor(who, en):
            continue
        before, behind = _patterns(found["deed"])
        if any(_does(place, before, behind, en) for place in who.en):
            continue
        for other in evidence.ko:
            if not _is_other(other, who, ko, en):
                continue
            for place in other.en[:2]:
                if _does(place, before, behind, en) and not meets(place, who.en):
                    yield Mismatch((who.span[0], found.end()), place, "is whose deed it is")
                    return


@functools.cache
def _deeds() -> dict[str, tuple[str, ...]]:
    """What one does for another, or wants from him, and its English."""
    return {row["ko"]: values(row["en"]) for row in read_table("deeds")}


@functools.cache
def _owned_ko() -> re.Pattern[str]:
    return re.compile(
        rf"의\s(?P<deed>{'|'.join(_deeds())})(?:을|를|으로|로|에|\s?(?:하에|아래|속에))"
    )


@functools.cache
def _patterns(deed: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The English of a deed before who does it and behind him."""
    said = phrase_pattern(_deeds()[deed]).pattern
    return (
        re.compile(rf"{said}\s(?:by|of|from){ARTICLE}$"),
        re.compile(rf"(?:-|['’]s?\s){said}"),
    )


def _does(place: Span, before: re.Pattern[str], behind: re.Pattern[str], en: str) -> bool:
    """Whether the English has the deed done by what stands at a place."""
    start, end = place
    if before.search(en[max(0, start - FAR) : start]):
        return True
    # "Iran-backed" is one word, and may be two.
    return bool(behind.match(en, end) or behind.search(en[start:end]))


def _is_other(link: KoreanLink, who: KoreanLink, ko: str, en: str) -> bool:
    """Whether a noun is another one who may act: 미국, beside 이란."""
    acts = link is not who and link.kind in SURE_KINDS and is_actor(link, en)
    with_him = JOINED.match(ko, link.span[1])  # 이집트와 카타르의 중재
    if with_him and with_him.end() == who.span[0]:
        return False
    return acts and ko[slice(*link.span)] != ko[slice(*who.span)]
