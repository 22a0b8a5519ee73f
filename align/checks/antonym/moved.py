"""What rises said to fall: a subject and the move said of it, told side by side in both texts.

Where a text tells of two moves, which word answers which is a guess; of a subject and the verb beside
it there is no doubt: 엔화 강세 is no "yen weakened", whatever else rises or falls.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from align.bitext import Span
from align.checks._mismatch import Mismatch
from align.checks._opposites import lemmas_of
from align.checks.antonym.poles import FALLS, RISES
from align.words.evidence import SURE_KINDS, KoreanLink, PairEvidence
from align.words.korean import KoreanWord

__all__ = ["find_moved"]

UP_KO = lemmas_of(RISES | frozenset("폭등 커지다 불어나다 끌어올리다".split()))
DOWN_KO = lemmas_of(FALLS | frozenset("위축 작아지다 떨어뜨리다 끌어내리다".split()))
MOVES_KO = UP_KO | DOWN_KO
UP = (
    r"(?:r[io]se(?:s|n)?|rising|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|increas(?:e|es|ed|ing)"
    r"|gr[eo]w(?:s|n|ing)?|rebound(?:s|ed|ing)?|rall(?:y|ies|ied|ying)|strengthen(?:s|ed|ing)?|appreciat(?:es?|ed|ing)|go(?:es|ing)?\sup|went\sup|mount(?:s|ed|ing)?)"
)
DOWN = (
    r"(?:f[ae]ll(?:s|en|ing)?|dropp?(?:s|ed|ing)?|declin(?:e|es|ed|ing)|plung(?:e|es|ed|ing)|tumbl(?:e|es|ed|ing)|slipp?(?:s|ed|ing)?|slid(?:e|es|ing)?"
    r"|s[aiu]nk(?:s|ing)?|plummet(?:s|ed|ing)?|decreas(?:e|es|ed|ing)|shr[aiu]nk(?:s|ing)?|dipp?(?:s|ed|ing)?|weaken(?:s|ed|ing)?|depreciat(?:es?|ed|ing)"
    r"|slump(?:s|ed|ing)?|retreat(?:s|ed|ing)?|go(?:es|ing)?\sdown|went\sdown|dwindl(?:e|es|ed|ing))"
)
RAISE = r"(?:rais(?:es?|ed|ing)|increas(?:es?|ed|ing)|boost(?:s|ed|ing)?|lift(?:s|ed|ing)?|(?:push|driv|dr[io]ve|forc|sen[dt])(?:s|ed|es|ing|en)?\sup|hik(?:es?|ed|ing)|expand(?:s|ed|ing)?)"
LOWER = r"(?:lower(?:s|ed|ing)?|reduc(?:es?|ed|ing)|cut(?:s|ting)?|slash(?:es|ed|ing)?|trim(?:s|med|ming)?|curtail(?:s|ed|ing)?|scal(?:es?|ed|ing)\s(?:back|down)|(?:push|driv|dr[io]ve|forc|br[io]ng|brought|pull)(?:s|ed|es|ing|en)?\sdown)"
RISING = r"(?:strong(?:er)?|firm(?:er)?|strengthening|rising|surging|soaring|increasing|growing|climbing|higher|mounting|rallying)"
FALLING = r"(?:weak(?:er)?|weakening|falling|slumping|declining|dropping|plunging|sagging|lower|shrinking|decreasing|dwindling|sliding|tumbling)"
# The words between a subject and its verb that belong to neither: "the yen has sharply weakened".
BETWEEN = (
    r"(?:\s(?:prices?|shares?|stocks?|has|have|had|is|are|was|were|been|being|also|then|again|further|still|will|would|could|may|might|to"
    r"|continu(?:es?|ed|ing)|beg[aiu]n|start(?:s|ed)?|kept|keeps?|[a-z]+ly)){0,4}\s"
)
# "Lower their prices": the words of an object before its noun.
OBJECT = r"\s(?:(?:the|its|their|a|an|his|her)\s)?(?:(?!(?:of|in|on|for|to|by|with|and|or|from|as|that)\s)[a-z-]+\s)?$"
SUBJECT_KO = re.compile(r"(?:값|가격|가치|수요|물량|지수)?[이가은는도]\s")
OBJECT_KO = re.compile(r"[을를]\s")
COMPOUND_KO = re.compile(r"(?:의)?\s?")
# A subject of its own between: 물가가 오르고 금리는 내렸다.
OTHER_KO = re.compile(r"[가-힣](?:이|가|은|는|도)\s|[,\"“”]|(?:고|며|지만|면서|자)\s")
TURNED_KO = re.compile(
    r".{0,6}?(?:않|못|없|아니|막|멈|그[치쳤]|둔화|벗어|방지|억제|주춤|제한|대신|커녕|꺾|진정|에서|하던|던\s|뒤|후)"
)
# What the rate does, the currency does the other way.
RATE_KO = re.compile(r"환율")
STOPPED_EN = re.compile(
    r"\b(?:not|never|no|without|stop\w*|halt\w*|despite|instead|before|after|from|failed)\s(?:\w+\s)?$|n['’]t\s(?:\w+\s)?$",
    re.I,
)
FAR = 22
"""Characters between a subject and its verb in the Korean."""


class _Moves(NamedTuple):
    """The English of one direction: a verb behind a subject, a word before it, a verb before an object."""

    behind: re.Pattern[str]
    ahead: re.Pattern[str]
    over: re.Pattern[str]


@functools.cache
def _moves(*, up: bool) -> _Moves:
    verb, word, deed = (UP, RISING, RAISE) if up else (DOWN, FALLING, LOWER)
    return _Moves(
        re.compile(rf"{BETWEEN}(?P<told>{verb})\b", re.I),
        re.compile(rf"\b(?P<told>{word})\s$", re.I),
        re.compile(rf"\b(?P<told>{deed}){OBJECT}", re.I),
    )


def find_moved(ko: str, en: str, evidence: PairEvidence) -> Iterator[Mismatch]:
    """The moves of a subject, or of an object, that the English tells the other way.

    >>> from align.words.evidence import link_words
    >>> ko, en = "엔화 강세로 주가가 떨어졌다.", "Shares fell as the yen weakened."
    >>> [(ko[slice(*m.ko)], en[slice(*m.en)]) for m in find_moved(ko, en, link_words(ko, en))]
    [('엔화 강세', 'yen weakened')]
    """
    moves = [word for link in evidence.ko for word in link.words if word.lemma in MOVES_KO]
    if not moves or RATE_KO.search(ko):
        return
    for word in moves:
        if TURNED_KO.match(ko, word.end) or ko[word.start - 1 : word.start] in ("역", "덜"):
            continue
        mover, is_object = _mover(word, ko, evidence)
        if mover is None or mover.kind not in SURE_KINDS:
            continue
        if ko.count(ko[slice(*mover.span)]) > 1:
            continue  # "Cabbage prices rose, and those of apples fell".
        up = word.lemma in UP_KO
        said = [_said(place, en, is_object=is_object, up=up) for place in mover.en]
        wrong = [place for place, right in said if place and not right]
        if wrong and not any(right for _, right in said):
            yield Mismatch((mover.span[0], word.end), wrong[0], "a rise" if up else "a fall")
            return


def _mover(word: KoreanWord, ko: str, evidence: PairEvidence) -> tuple[KoreanLink | None, bool]:
    """What moves, or is moved: the nearest noun before with its particle, or joined to the word."""
    for link in reversed([k for k in evidence.ko if k.span[1] <= word.start]):
        gap = word.start - link.span[1]
        if gap > FAR or not link.words[-1].is_noun:
            continue
        joined = COMPOUND_KO.fullmatch(ko, link.span[1], word.start)
        for pattern, is_object in ((joined, False), (OBJECT_KO.match(ko, link.span[1]), True),
                                   (SUBJECT_KO.match(ko, link.span[1]), False)):  # fmt: skip
            if pattern is not None:
                free = pattern is joined or not OTHER_KO.search(ko, pattern.end(), word.start)
                return (link if free else None), is_object
    return None, False


def _said(place: Span, en: str, *, is_object: bool, up: bool) -> tuple[Span | None, bool]:
    """Where the English moves what stands at a place, and whether the right way."""
    start = max(0, place[0] - FAR - FAR)
    before = en[start : place[0]]
    for right in (True, False):
        moves = _moves(up=up is right)
        ahead = moves.over.search(before) if is_object else moves.ahead.search(before)
        behind = None if is_object else moves.behind.match(en, place[1])
        if ahead:
            told, span = start + ahead.start("told"), (start + ahead.start("told"), place[1])
        elif behind:
            told, span = behind.start("told"), (place[0], behind.end("told"))
        else:
            continue
        if not STOPPED_EN.search(en, 0, told):
            return span, right
    return None, False
