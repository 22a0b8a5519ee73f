"""Figures that a digit, a point or a nought tells from one of the Korean: 747, "the 647"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from align.bitext import Span, meets
from align.checks._figures import find_clashes
from align.checks._mismatch import Mismatch
from align.checks._moment_sides import is_counted_on
from align.checks._moments import find_slips
from align.checks._worked_out import is_worked_out
from align.numbers import Quantity
from align.words.evidence import link_words

__all__ = ["find_as_written"]

FIGURE = re.compile(r"[0-9](?<![0-9.,][0-9])[0-9]*(?:[.,][0-9]+)*(?![0-9])")
# 2억, "200 million": the digits are a part of the figure. And 400m 계주, "4x100", or an hour.
SCALED = re.compile(
    r"\s?(?:[백천만억조십](?!년)|(?:hundred|thousand|million|billion|trillion|bn|[mk])\b)|[x×:]",
    re.I,
)
JOINED = ("x", "×", ":")
MOST = 40
"""Figures of a side; a text with more is a table."""
SURE = 3
"""Digits of which one differs in no two figures by chance."""


def find_as_written(ko: str, en: str) -> Iterator[Mismatch]:
    """Figures that nothing answers, each beside one of the other side that is all but the same.

    >>> ko, en = "보잉 747의 산소통을 점검했다.", "They checked the bottles of Boeing 647s."
    >>> [(ko[slice(*m.ko)], en[slice(*m.en)]) for m in find_as_written(ko, en)]
    [('747', '647')]
    """
    lost = _figures(ko)
    if not lost:
        return
    new = _figures(en)
    korean, english = Counter(f for f, _ in lost), Counter(f for f, _ in new)
    gone, come = korean - english, english - korean
    if not gone or not come or max(len(lost), len(new)) > MOST:
        return
    alone = gone.total() == come.total() == 1
    lost = [(figure, span) for figure, span in lost if figure in gone and _is_whole(ko, span)]
    new = [(figure, span) for figure, span in new if figure in come and _is_whole(en, span)]
    close = [(a, b) for a in lost for b in new if _is_slip(a[0], b[0], alone=alone)]
    if not close:
        return
    told_ko, told_en = _told(ko, en)
    for (figure, span), (_, place) in close:
        if (
            not meets(span, told_ko)
            and not meets(place, told_en)
            and _is_alike(ko, en, span, place)
        ):
            yield Mismatch(span, place, figure)


def _figures(text: str) -> list[tuple[str, Span]]:
    """The figures of a text, without the commas of thousands, and where each stands."""
    return [(match.group().replace(",", ""), match.span()) for match in FIGURE.finditer(text)]


def _is_whole(text: str, span: Span) -> bool:
    start, end = span
    return not SCALED.match(text, end) and not text[:start].endswith(JOINED)


def _is_slip(right: str, said: str, *, alone: bool) -> bool:
    """Whether a point, noughts or one digit is all that tells two figures apart.

    Args:
        alone: whether no other figure of the pair differs.
    """
    digits, others = right.replace(".", ""), said.replace(".", "")
    if digits == others:
        return len(digits) > 1
    if "." in right + said:
        return False
    if len(right) == len(said):
        apart = sum(a != b for a, b in zip(right, said, strict=True))
        return apart == 1 and (len(right) >= SURE or (alone and len(right) > 1))
    short, long = sorted((right, said), key=len)
    return len(short) > 1 and long.startswith(short) and not long[len(short) :].strip("0")


def _told(ko: str, en: str) -> tuple[list[Span], list[Span]]:
    """Where figures stand that are answered, or doubted already."""
    evidence = link_words(ko, en)
    told_ko: list[Span] = []
    told_en: list[Span] = []
    for i, j in evidence.number_links:
        one, other = evidence.numbers_ko[i], evidence.numbers_en[j]
        # Numbers of a telephone are linked as such, whatever their digits.
        if one.kind != "label":
            told_ko.append(one.span)
            told_en.append(other.span)
    for clash in find_clashes(ko, en):
        told_ko.append(clash.ko.span)
        told_en.append(clash.en.span)
    for slip in find_slips(ko, en):
        told_ko.append(slip.ko.span)
        told_en.append(slip.en.span)
    return told_ko, told_en


def _is_alike(ko: str, en: str, span: Span, place: Span) -> bool:
    """Whether two figures are not of their own kinds: 117km and "110 miles", 1989년 and "the 1980s".

    Where both are measured, find_clashes has found them sound.
    """
    evidence = link_words(ko, en)
    one, other = _at(evidence.numbers_ko, span), _at(evidence.numbers_en, place)
    if one is None or other is None:
        return True
    if one.kind == "day" and is_counted_on(abs(one.value - other.value), ko):
        return False
    if "decade" in (one.kind, other.kind) or is_worked_out(one, other, evidence.numbers_ko, ko, en):
        return False
    return "" in (one.unit, other.unit) or (one.unit_class == "count" and other.unit_class == "age")


def _at(quantities: tuple[Quantity, ...], span: Span) -> Quantity | None:
    return next((q for q in quantities if q.span[0] <= span[0] and span[1] <= q.span[1]), None)
