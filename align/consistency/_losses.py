"""Characters that a crawler dropped beside figures and quotation marks: 131일, 12 5000만, \"\"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import chain, islice

from align.bitext import Pair, Span, meets
from align.numbers import Quantity, find_quantities
from align.numbers.english_forms import MONTH_FORMS

__all__ = ["Loss", "find_losses"]

# 131일 for 1월 31일, 730분 for 7시 30분: the syllable between two figures is lost.
DAY = re.compile(r"(?<![\d.,])(1[0-2]|[1-9])(3[01]|[12]\d|[1-9])일(?!간|째|\s?(?:동안|연속|만에))")
CLOCK = re.compile(r"(?<![\d.,])(1\d|2[0-4]|[1-9])([0-5]\d)분(?!간|의|\s?(?:동안|만에))")
# 5 3일 for 5월 3일: the syllable is lost and the space is not.
APART = re.compile(r"(?<![\d.,])(1[0-2]|[1-9]) (3[01]|[12]\d|[1-9])일(?!간|째)")
# 17'2023 for 17일 '2023: the syllable before a quotation mark is lost.
QUOTED = re.compile(r"(?<![\d.,])(3[01]|[12]\d|[1-9])['‘’](?=[12]\d{3})")
# "하겠다""하자"고 for "하겠다"며 "하자"고: what joins two quotations is lost.
JOINED = re.compile(
    r"(?<=[가-힣.!?])(?:\"\"|”“)(?!(?:이?라)?(?:고|며|는|던|면서)[\s,])(?=[가-힣0-9][^\"“”]{2,300}[\"”])"
)
# 12 5000만 for 12억 5000만, 3 2500명 for 3만 2500명: the greater scale word is lost.
SCALES = re.compile(r"(?<![\d.,])(\d{1,4}) (\d{3,4})(만)?")
LOST_SCALES = {"천": 10**3, "만": 10**4, "백만": 10**6, "천만": 10**7, "억": 10**8, "조": 10**12}
LEAST_SUM = 100
"""Won below which no news reports a sum: 20원 has lost its 억."""
MOST = 100
"""Losses of one pair; a page with more cannot be read anyway."""
LONGEST = 4000
"""Characters of a side; what is longer is no sentence, and each figure is a search of it."""


@dataclass(frozen=True, slots=True)
class Loss:
    """Where the Korean is damaged, what was printed there, and the English that tells.

    Args:
        en: () where the damage shows without the English.
        sure: the Korean cannot have been meant so; else it may be a figure changed in
            translation, unless the page is damaged elsewhere.

    >>> pair = Pair.of("12 5000만 원을 썼다.", "It spent 1.25 billion won.")
    >>> [(loss.printed, loss.sure) for loss in find_losses(pair)]
    [('12억 5000만', True)]
    """

    ko: Span
    printed: str
    en: tuple[Span, ...]
    sure: bool = True


def find_losses(pair: Pair) -> tuple[Loss, ...]:
    """What a pair's Korean has lost, left to right, none overlapping.

    >>> [loss.printed for loss in find_losses(Pair.of("131일 열렸다.", "It was held on Jan. 31."))]
    ['1월 31일']
    """
    ko, en = pair.ko.text, pair.en.text
    if not ko or not en or max(len(ko), len(en)) > LONGEST:
        return ()
    rules = chain(
        _dates(ko, en), _clocks(ko, en), _quotations(ko), _scales(ko, en), _ranges(ko, en)
    )
    found = [*islice(rules, MOST)]
    if not found:
        return ()
    kept: list[Loss] = []
    for loss in sorted(found, key=lambda loss: (not loss.sure, loss.ko)):
        if not meets(loss.ko, (other.ko for other in kept)):
            kept.append(loss)
    return tuple(sorted(kept, key=lambda loss: loss.ko))


def _dates(ko: str, en: str) -> Iterator[Loss]:
    for found in DAY.finditer(ko):
        month, day = int(found[1]), int(found[2])
        said = _day(en, day, month)
        if said and not _says(en, found[1] + found[2]):
            yield Loss(found.span(), f"{month}월 {day}일", (said.span(),))
    for found in APART.finditer(ko):
        month, day = int(found[1]), int(found[2])
        said = _day(en, day, month)
        if said and not said.group()[0].isdigit():
            yield Loss(found.span(), f"{month}월 {day}일", (said.span(),))
    for found in QUOTED.finditer(ko):
        said = _day(en, int(found[1]))
        if said:
            yield Loss(found.span(), f"{found[1]}일 {ko[found.end() - 1]}", (said.span(),))


def _clocks(ko: str, en: str) -> Iterator[Loss]:
    for found in CLOCK.finditer(ko):
        said = re.search(rf"(?<!\d){found[1]}:{found[2]}(?!\d)", en)
        if said is None and int(found[1]) > 12:
            said = re.search(rf"(?<!\d){int(found[1]) - 12}:{found[2]}(?!\d)", en)
        if said:
            yield Loss(found.span(), f"{found[1]}시 {found[2]}분", (said.span(),))


def _quotations(ko: str) -> Iterator[Loss]:
    for found in JOINED.finditer(ko):
        yield Loss(found.span(), f"{found.group()[0]}며 {found.group()[1]}", ())


def _scales(ko: str, en: str) -> Iterator[Loss]:
    """Figures that lack a scale word, by which alone the English is greater."""
    scales = [*SCALES.finditer(ko)]
    ours = [q for q in find_quantities(ko, "ko") if ko[slice(*q.number_span)].isdigit()]
    if not scales and not ours:
        return
    # The first figure of each value, by value: a long text may hold thousands.
    amounts = {q.value: q for q in reversed(find_quantities(en, "en")) if _is_plain(q)}
    for found in scales:
        high, low = int(found[1]), int(found[2])
        unit = 10**4 if found[3] else 1
        said = amounts.get(Fraction((high * 10**4 + low) * unit))
        if said:
            word = "억" if found[3] else "만"
            printed = f"{found[1]}{word} {found[2]}{found[3] or ''}"
            yield Loss(found.span(), printed, (said.number_span,))
    for own in ours:
        digits = ko[slice(*own.number_span)]
        if not _is_plain(own) or own.value in amounts:
            continue
        for word, factor in LOST_SCALES.items():
            said = amounts.get(own.value * factor)
            # 2여 명 stands beside "2,000 participants", whose unit no table has.
            if said and (said.unit_class == own.unit_class or not said.unit_class):
                yield Loss(
                    own.number_span, digits + word, (said.number_span,), sure=_is_absurd(own)
                )
                break


def _is_plain(quantity: Quantity) -> bool:
    return quantity.kind == "amount" and not quantity.ordinal and quantity.high is None


def _is_absurd(own: Quantity) -> bool:
    """2여 명, since 여 needs a round figure; 20원, which buys nothing."""
    odd = own.bound == "more" and own.value < 10
    return odd or (own.unit == "won" and own.value < LEAST_SUM)


def _ranges(ko: str, en: str) -> Iterator[Loss]:
    """1020명 beside "10 to 20 people": the tilde is lost."""
    theirs = find_quantities(en, "en")
    if all(said.high is None for said in theirs):
        return
    seen = set()
    for said in theirs:
        if (said.value, said.high) in seen:
            continue
        seen.add((said.value, said.high))
        if said.kind != "amount" or said.high is None or said.high <= said.value:
            continue
        if said.value.denominator != 1 or said.high.denominator != 1 or said.value < 1:
            continue
        low, high = str(said.value), str(said.high)
        for found in re.finditer(rf"(?<![\d.,]){low}{high}(?![\d.,])", ko):
            yield Loss(found.span(), f"{low}~{high}", (said.span,))


def _day(english: str, day: int, month: int | None = None) -> re.Match[str] | None:
    """Where the English names a day, "the 31st" or "January 31", of that month if any."""
    names = MONTH_FORMS[month - 1] if month else "|".join(MONTH_FORMS)
    return re.search(
        rf"\b(?:{names})\.?\s{{1,2}}{day}(?:st|nd|rd|th)?\b"
        rf"|\b{day}(?:st|nd|rd|th)?\s(?:of\s)?(?:{names})\b|(?<!\d){day}(?:st|nd|rd|th)\b",
        english,
    )


def _says(english: str, figure: str) -> bool:
    return re.search(rf"(?<![\d.,]){figure}(?![\d.,]\d)", english) is not None
