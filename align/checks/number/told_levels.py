"""Figures whose English keeps the number and tells another thing by it: each for all, old for new.

하루 8시간씩 is no total of eight hours, and where a term of seven years was quashed for one of ten,
the term that was quashed is the one of seven.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Span
from align.checks._mismatch import Mismatch
from align.numbers.english_numerals import CARDINALS
from align.words.evidence import link_words

__all__ = ["find_levels"]

EACH_KO = re.compile(r"씩(?=[\s,.을이은만]|$)")
SUM_KO = re.compile(r"총|모두|합계|합쳐|합산|전체|도합|통틀어")
TOTAL_EN = re.compile(
    r"\b(?:(?:a|the)\s(?:combined\s)?total\sof|totall?(?:ing|ed|s)|combined|altogether|all\stogether)\s(?:about\s|some\s)?[$€£]?$",
    re.I,
)
EACH_EN = re.compile(
    r"\b(?:each|every|per|apiece|respectively|daily|a\s(?:day|week|month|year|person|head)|individual\w*|both|at\sa\stime|an\shour)\b",
    re.I,
)
RECORD_KO = re.compile(
    r"(?<![0-9])(?P<won>[0-9]{1,3})승\s?(?:[0-9]{1,3}무\s?)?(?P<lost>[0-9]{1,3})패"
)
STREAK_KO = re.compile(
    r"(?<![0-9])[0-9]{1,2}연(?:(?P<lost>패(?:에\s?(?:빠|몰)|를\s?(?:당|끊)|의\s?(?:늪|수렁)|\s?(?:늪|수렁|탈출|중)))|(?P<won>승(?:을|으로|에|의|\s행진|\s중|\s질주)))"
)
IN_A_ROW = r"\s(?:\w+\s){0,3}?(?:in\sa\srow|straight|consecutive|on\sthe\strot)\b"
WON_EN = re.compile(rf"\b(?:won|winning|wins|victor\w+){IN_A_ROW}|\bwinning\sstreak\b", re.I)
LOST_EN = re.compile(rf"\b(?:lost|losing|loss\w*|defeat\w*){IN_A_ROW}|\blosing\sstreak\b", re.I)
LOSS_EN = re.compile(
    r"\b(?:titles?|gold|champion\w*|crown\w*|los[ets]\w*|defeat\w*|skid|drop\w*|slump\w*|winless)\b",
    re.I,
)
WIN_EN = re.compile(r"\b(?:w[io]n\w*|victor\w*|triumph\w*|unbeaten)\b", re.I)
QUASHED_KO = re.compile(
    r"(?:년|개월|원|월)(?:형|의\s[가-힣]{2,4})?(?:을|를)?\s(?:선고한\s)?(?:원심|1심|2심|항소심|판결)?(?:을|를)?\s?(?:깨고|파기하고|뒤집고|취소하고)\s"
)
QUASHED_EN = re.compile(
    r"\b(?:overturn|revers|quash|annul|vacat|throw(?:ing)?\sout|threw\sout|set(?:ting)?\saside|strik(?:e|ing)\sdown|struck\sdown)\w*\b",
    re.I,
)
KEPT_EN = re.compile(
    r"\b(?:upheld|uphold(?:s|ing)?|affirm(?:s|ed|ing)?|confirm(?:s|ed|ing)?(?=\s(?:\w+\s){0,3}?(?:ruling|verdict|decision|sentence|conviction)))\b",
    re.I,
)
RULING_KO = re.compile(
    r"(?:원심|1심|2심|항소심|판결)[^.,]{0,24}?(?:(?:을|를)\s)(?:깨고|깬|깨면서|파기하고|파기한|파기했|뒤집고|뒤집은|뒤집었)"
)
REACH_EN = 50
"""Characters behind "overturned" in which its sentence stands."""


def find_levels(ko: str, en: str) -> Iterator[Mismatch]:
    """The figures whose English tells another thing by the same number.

    >>> ko, en = "하루 8시간씩 파업한다.", "They will strike for a total of eight hours."
    >>> [one.right for one in find_levels(ko, en)]
    ['a figure for each']
    """
    if "패" in ko or "연승" in ko:
        yield from _records(ko, en)
        yield from _streaks(ko, en)
    if "씩" in ko:
        yield from _each(ko, en)
    if "깨" in ko or "파기" in ko or "뒤집" in ko or "취소하고" in ko:
        yield from _quashed(ko, en)


def _records(ko: str, en: str) -> Iterator[Mismatch]:
    """12승 9패 as "nine wins and 12 losses"."""
    record = RECORD_KO.search(ko)
    if record is None or record["won"] == record["lost"]:
        return
    won, lost = (_spelled(int(record[side])) for side in ("won", "lost"))
    said = re.search(rf"\b{lost}\swins?,?\s(?:and\s|against\s)?{won}\s(?:loss|defeat)", en, re.I)
    said = said or (
        None if "무" in record.group() else re.search(rf"\b{record['lost']}-{record['won']}\b", en)
    )
    if said and not re.search(rf"\b{record['won']}-{record['lost']}\b", en):
        yield Mismatch(
            record.span(), said.span(), f"{record['won']} wins and {record['lost']} losses"
        )


def _spelled(number: int) -> str:
    """A number as a pattern: in figures, or in a word where English has one word for it."""
    word = next((word for word, value in CARDINALS.items() if value == number), "")
    return rf"(?:{number}|{word})" if word else str(number)


def _streaks(ko: str, en: str) -> Iterator[Mismatch]:
    """7연패에 빠졌다 as "has won seven in a row"."""
    streak = STREAK_KO.search(ko)
    said = (WON_EN if streak["lost"] else LOST_EN).search(en) if streak else None
    right = (LOSS_EN if streak["lost"] else WIN_EN).search(en) if streak and said else None
    if streak and said and not right:
        meant = "games lost in a row" if streak["lost"] else "games won in a row"
        yield Mismatch(streak.span(), said.span(), meant)


def _each(ko: str, en: str) -> Iterator[Mismatch]:
    """8시간씩 as "a total of eight hours"."""
    if SUM_KO.search(ko) or EACH_EN.search(en):
        return
    evidence = link_words(ko, en)
    for i, j in evidence.number_links:
        one, other = evidence.numbers_ko[i], evidence.numbers_en[j]
        total = TOTAL_EN.search(en, 0, other.number_span[0])
        if total and EACH_KO.match(ko, one.span[1]):
            yield Mismatch(one.span, (total.start(), other.span[1]), "a figure for each")
            return


def _quashed(ko: str, en: str) -> Iterator[Mismatch]:
    """징역 7년을 깨고 10년을 선고 as "overturned the 10-year term", or as "upheld"."""
    ruling, kept = RULING_KO.search(ko), KEPT_EN.search(en)
    struck = QUASHED_EN.search(en)
    if ruling and kept and not struck and "유지" not in ko and "확정" not in ko:
        yield Mismatch(ruling.span(), kept.span(), "to overturn it")
        return
    old = _old(ko) if struck else None
    if struck is None or old is None:
        return
    evidence = link_words(ko, en)
    places = {evidence.numbers_ko[i].span: evidence.numbers_en[j] for i, j in evidence.number_links}
    behind = [q.span for q in evidence.numbers_ko if q.span[0] >= old[1]]
    first, new = places.get(old), places.get(behind[0]) if behind else None
    end = struck.end() + REACH_EN
    if not first or not new or first.value == new.value:
        return
    if struck.end() <= new.span[0] < min(end, first.span[0]):
        yield Mismatch(old, new.span, f"what was quashed, {first.text}")


def _old(ko: str) -> Span | None:
    """The figure that was quashed."""
    quashed = QUASHED_KO.search(ko)
    if quashed is None:
        return None
    figures = [q.span for q in link_words(ko, "").numbers_ko if q.span[0] < quashed.start() + 2]
    return figures[-1] if figures else None
