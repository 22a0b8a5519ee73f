"""Two times of a text that changed places: 작년에 은퇴했다 올해 돌아왔다 as "retired this year, returned last year".

Both texts have both times, so that no time is lost. Each is of the verb behind it in the Korean, and stands
in the English beside the verb that it is told of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Lang
from align.checks._counted_days import LIGHT_EN, verb_starts
from align.checks._mismatch import Mismatch
from align.dates import MomentRef, find_dates
from align.words.evidence import link_words

__all__ = ["find_crossed"]

NAMED_KO = (
    "어제", "오늘", "내일", "그제", "모레", "작년", "지난해", "올해", "내년", "지난달", "지난 달", "이달", "이번 달",
    "다음 달", "다음달", "내달", "지난주", "지난 주", "이번 주", "다음 주",
)  # fmt: skip
"""Times by name; a text has two of them, or none changed places."""
ANY_NAMED_KO = re.compile("|".join(NAMED_KO))
LONGEST = 400
"""Characters of a Korean text whose verbs and times can be told apart."""
BESIDE = 5
"""Words between a verb and a time that is told of it."""
CLAUSE_EN = re.compile(
    r"[,.;:()—–]|\b(?:and|but|which|that|who|when|where|while|after|before|since|will|would|has|had|is|are|was|were)\b"
)


def find_crossed(ko: str, en: str) -> Iterator[Mismatch]:
    """The first of two times that are told each of the other's verb.

    >>> ko, en = "작년에 은퇴했다 올해 돌아왔다.", "She retired this year and returned last year."
    >>> [(ko[slice(*one.ko)], en[slice(*one.en)], one.right) for one in find_crossed(ko, en)]
    [('작년', 'this year', 'last year')]
    """
    if len(ko) > LONGEST or not ANY_NAMED_KO.search(ko):
        return
    if sum(name in ko for name in NAMED_KO) <= 1:
        return
    ours, theirs = _named(ko, "ko"), _named(en, "en")
    if len(ours) != 2 or len(theirs) != 2 or ours[0].unit != ours[1].unit:
        return
    told = {(moment.unit, moment.offset): moment for moment in theirs}
    one, other = (told.get((moment.unit, moment.offset)) for moment in ours)
    if one is None or other is None or one is other:
        return
    verbs = verb_starts(ko)
    deeds = [
        next((start for start in verbs if start >= moment.span[1]), len(ko)) for moment in ours
    ]
    if deeds[0] >= ours[1].span[0]:
        return
    first, second = (_place(ko, en, start) for start in deeds)
    if first is None or second is None:
        return
    if _is_of(en, first, other, one) and _is_of(en, second, one, other):
        yield Mismatch(ours[0].span, other.span, en[slice(*one.span)])


def _named(text: str, lang: Lang) -> list[MomentRef]:
    """The times of a text that have a name, and no figure: yesterday, last year."""
    return [
        moment
        for moment in find_dates(text, lang)
        if moment.unit and moment.offset in (-2, -1, 0, 1, 2) and not moment.text[0].isdigit()
    ]


def _place(ko: str, en: str, start: int) -> int | None:
    """Where the English has the verb that begins at a place of the Korean."""
    for link in link_words(ko, en).ko:
        if link.words[-1].start == start and link.en:
            place = link.en[0]
            return None if en[slice(*place)].lower() in LIGHT_EN else place[0]
    return None


def _is_of(en: str, verb: int, near: MomentRef, far: MomentRef) -> bool:
    """Whether a time stands beside a verb, and nearer to it than another."""
    return _apart(en, verb, near) <= min(BESIDE, _apart(en, verb, far) - 1)


def _apart(en: str, verb: int, moment: MomentRef) -> int:
    """Words from a verb to a time, more where a clause ends between them."""
    start, end = moment.span
    between = en[end:verb] if end <= verb else en[verb:start]
    return between.count(" ") + 2 * BESIDE * len(CLAUSE_EN.findall(between))
