"""Counts in words: 네 차례 as "all three", 스물세 명 가운데 아홉 명 as "nine of the 33".

A small count in words may be told by a plural, an article, "both" or "twice", so that one of another
value is doubted by no rule for figures. Where it is the only count in words that the English lacks,
beside the only small figure that the Korean lacks, one stands for the other: of 1,960 pairs that people
translated none of one order of size looks so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from align.bitext import meets
from align.checks._figures import find_clashes
from align.checks._mismatch import Mismatch
from align.numbers import Quantity, find_quantities, render
from align.words.evidence import PairEvidence, link_words

__all__ = ["find_native_counts"]

LARGEST = 100
"""Counts from here on are written in digits in both languages."""
TOLD_ELSEWHERE = frozenset(("time", "percent", "percent_point", "money", "decade"))
"""What is counted in words and has a rule of its own, or another measure."""
SPAN_WORDS = frozenset("hour day week month year".split())
NEAR = 30
"""Characters around a figure in which it is told as what is left."""
FEW = 3
"""Up to here a count is told by no figure at all: 두 손, his palms."""
LEAST_AGE = 5
"""Smaller figures beside an age that is lost count persons: "two sons"."""
# What is left when some are told apart: three more, two others, her two older sisters.
REST_EN = re.compile(
    r"\b(?:others?|another|more|remaining|rest|else|additional|further|extra|fellow|each|apiece|respectively"
    r"|older\s\w+|elder|younger\s(?:brother|sister|sibling)s?|siblings?|including|except|besides|plus|half|halv\w+|dozens?|couple|pair)\b",
    re.I,
)
# 세 자매, "her two sisters"; 두 부부, "four people"; 두 배 늘었다, "three times as many".
KIN_KO = re.compile(r"\s?(?:자매|형제|남매|쌍|부부|모녀|모자|부자|부녀|식구|가족|켤레|세트)")
TRIED_KO = re.compile(
    r"\s?(?:번|차례|수|연)\s?(?:만에|째|연임|재도전|도전)|\s시간\s(?:영업|운영|내내)"
)
AROUND_EN = re.compile(r"\b(?:family\sof|around\sthe\sclock|counting)\b", re.I)
EXACT_KO = re.compile(r"(?:인|의|로|에|이다|였|\s수준)")
"""What follows a multiple that is no increase: 두 배인, and not 두 배 늘었다."""
AMONG_KO = re.compile(r"\s?(?:중|가운데)(?:에서)?\s")
OF_EN = re.compile(r"\s(?:\w+\s)?(?:of|out of|among|from)\s(?:[\w'’]+\s){0,3}")


def find_native_counts(ko: str, en: str) -> Iterator[Mismatch]:
    """The counts in words whose English is another number.

    >>> ko, en = "앞선 네 차례 선거에서 떨어졌다.", "He lost all three previous elections."
    >>> [(ko[slice(*m.ko)], en[slice(*m.en)], m.right) for m in find_native_counts(ko, en)]
    [('네', 'three', '4')]
    """
    evidence = link_words(ko, en)
    if not evidence.numbers_en or not any(_in_words(q) for q in evidence.numbers_ko):
        return
    doubted = [clash.en.span for clash in find_clashes(ko, en)]
    for found in (*_alone(ko, en, evidence), *_parts(en, evidence)):
        if not meets(found.en, doubted):
            yield found
            return


def _in_words(quantity: Quantity) -> bool:
    return quantity.counting_word and quantity.kind in ("amount", "ratio")


def _alone(ko: str, en: str, evidence: PairEvidence) -> Iterator[Mismatch]:
    """The one count in words that is lost, and the one small figure that is new."""
    links = evidence.number_links
    linked_ko, linked_en = {i for i, _ in links}, {j for _, j in links}
    lost = [q for i, q in enumerate(evidence.numbers_ko) if i not in linked_ko and _is_count(q)]
    new = [q for j, q in enumerate(evidence.numbers_en) if j not in linked_en and _is_small(q)]
    if len(lost) != 1 or len(new) != 1:
        return
    one, other = lost[0], new[0]
    if not one.counting_word or one.value == other.value:
        return
    if one.value <= FEW and not other.counting_word:
        return
    if one.unit_class == "age" != other.unit_class and other.value < LEAST_AGE:
        return
    times = one.unit_class == other.unit_class == "multiple"
    units_differ = one.unit and other.unit and one.unit != other.unit and not times
    if one.unit == "fold" and not EXACT_KO.match(ko, one.span[1]):
        return
    near = (max(0, other.span[0] - NEAR), other.span[1] + NEAR)
    if units_differ or REST_EN.search(en, *near) or KIN_KO.match(ko, one.number_span[1]):
        return
    # 세 번 만에 붙었다, "after two failures"; 열여덟 살 이하, "under 19"; 스무 살, "19" as others count.
    if TRIED_KO.match(ko, one.number_span[1]) or AROUND_EN.search(en):
        return
    if one.unit_class == "age" and abs(one.value - other.value) <= 2:
        return
    # 두 나라 … 세 나라: of several in words one may be worked out of the others.
    if _is_worked_out(other, evidence.numbers_ko):
        return
    yield Mismatch(one.number_span, other.number_span, render(one.value, "en"))


def _is_count(quantity: Quantity) -> bool:
    whole = quantity.value.denominator == 1 and 1 < quantity.value < LARGEST
    plain = quantity.kind == "amount" and quantity.high is None and not quantity.vague
    return whole and plain and not quantity.ordinal and quantity.unit_class not in TOLD_ELSEWHERE


def _is_small(quantity: Quantity) -> bool:
    return _is_count(quantity) and quantity.unit not in SPAN_WORDS and quantity.bound != "less"


def _is_worked_out(said: Quantity, figures: Sequence[Quantity]) -> bool:
    """Whether the figure is the sum or the difference of two of the Korean."""
    values = [figure.value for figure in figures]
    return any(
        said.value in (one + other, abs(one - other))
        for at, one in enumerate(values)
        for other in values[at + 1 :]
    )


def _parts(en: str, evidence: PairEvidence) -> Iterator[Mismatch]:
    """스물세 명 가운데 아홉 명 as "nine of the 33"."""
    shares = [q for q in evidence.numbers_ko if q.kind == "ratio" and q.counting_word]
    for share in shares[: len(shares) == 1]:
        halves = AMONG_KO.split(share.text)
        counts = [find_quantities(half, "ko") for half in halves]
        if len(halves) != len(("whole", "part")) or any(len(found) != 1 for found in counts):
            continue
        whole, part = counts[0][0].value, counts[1][0].value
        for first, second in pairwise(evidence.numbers_en):
            if not OF_EN.fullmatch(en, first.number_span[1], second.number_span[0]):
                continue
            said, of = first.value, second.value
            left = (part, whole - part)
            if (said == part and of not in (whole, whole - part)) or (
                of == whole and said not in left
            ):
                wrong, right = (second, whole) if said == part else (first, part)
                yield Mismatch(share.number_span, wrong.number_span, render(right, "en"))
                return
