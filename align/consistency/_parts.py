"""Parts of a whole in one sentence: 500명 중 300명(60%), 국비 50억원과 시비 30억원을 합쳐 80억원."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from align.bitext import Lang
from align.consistency._disagreement import Disagreement, is_plain, rounding, step_of_percent
from align.numbers import Quantity, render

__all__ = ["find_shares", "find_sums"]

ABOUT_KO = r"(?:약\s?)?"
ABOUT_EN = r"(?:(?:about|around|some|nearly|roughly)\s)?"


class _Form(NamedTuple):
    """How a language tells a share: the order of the three, and what stands between them.

    Args:
        order: which figure is "whole", which "part", which "share".
        before: what the first stands after.
    """

    order: tuple[str, str, str]
    first: re.Pattern[str]
    second: re.Pattern[str]
    before: re.Pattern[str] = re.compile("$")


FORMS: dict[Lang, tuple[_Form, ...]] = {
    "ko": (
        _Form(
            ("whole", "part", "share"),
            re.compile(rf"\s?(?:중|가운데)(?:에서)?\s(?:[가-힣]{{1,10}}\s){{0,2}}{ABOUT_KO}"),
            re.compile(rf"\s?\(\s?{ABOUT_KO}"),
        ),
        _Form(
            ("whole", "share", "part"),
            re.compile(rf"(?:의|\s?중|\s?가운데)\s?{ABOUT_KO}"),
            re.compile(rf"(?:인|에\s?(?:해당하|달하|이르)는)\s{ABOUT_KO}"),
        ),
    ),
    "en": (
        _Form(
            ("whole", "part", "share"),
            re.compile(rf"(?:\s[a-z-]+){{0,4}},\s{ABOUT_EN}"),
            re.compile(rf"(?:\s[a-z-]+)?(?:\s\(|,\sor\s){ABOUT_EN}"),
            re.compile(r"\b(?:out )?of (?:the |its |all |a total of )?$", re.I),
        ),
        _Form(
            ("part", "whole", "share"),
            re.compile(r"(?:\s[a-z-]+)?\s(?:out\s)?of\s(?:the\s|its\s|all\s|a\stotal\sof\s)?"),
            re.compile(rf"(?:\s[a-z-]+){{0,4}}(?:\s\(|,\sor\s){ABOUT_EN}"),
        ),
    ),
}
REACH = 24
"""Characters before a figure that are looked at."""
NEXT_PART = re.compile(r"(?:,\s?|[과와]\s|\s?[·ㆍ]\s?)[가-힣]{1,8}\s?(?:[가-힣]{1,8}\s?)?")
# A part with more said of it than a word or two: there are others than those that were read.
OTHER_PART = re.compile(r"\s?[가-힣]{0,3}[과와,]\s(?:[가-힣]+\s){2,6}[가-힣]{0,8}\s?")
NAMED = re.compile(r"[가-힣]{0,6}\s?")
TOGETHER = re.compile(r"\s?(?:(?P<some>등)\s?)?(?:[을를]\s)?(?:합쳐|합해|합한|더해|모두|총)\s?")


def find_shares(text: str, quantities: Sequence[Quantity], lang: Lang) -> Iterator[Disagreement]:
    """A percentage beside the whole and the part, of which it is not the share.

    >>> from align.numbers import find_quantities
    >>> text = "응답자 500명 중 300명(70%)이 찬성했다."
    >>> [(d.text, d.computed) for d in find_shares(text, find_quantities(text, "ko"), "ko")]
    [('300명 / 500명', '60%')]
    """
    if "%" not in text and "percent" not in text and "퍼센트" not in text:
        return
    for figures in zip(quantities, quantities[1:], quantities[2:], strict=False):
        for form in FORMS[lang]:
            told = dict(zip(form.order, figures, strict=True))
            whole, part, share = told["whole"], told["part"], told["share"]
            if _has_share(whole, part, share) and _is_told(text, figures, form):
                low, high = _share(part, whole, -1), _share(part, whole, 1)
                step = step_of_percent(share, text)
                if not low - step <= share.value <= high + step:
                    yield Disagreement(
                        tuple(q.number_span for q in figures),
                        text[slice(*share.span)],
                        f"{float(part.value / whole.value * 100):.0f}%",
                        "share",
                        f"{text[slice(*part.span)]} / {text[slice(*whole.span)]}",
                    )


def _is_told(text: str, figures: Sequence[Quantity], form: _Form) -> bool:
    one, two, three = figures
    return bool(
        form.first.fullmatch(text, one.span[1], two.span[0])
        and form.second.fullmatch(text, two.span[1], three.span[0])
        and form.before.search(text[max(0, one.span[0] - REACH) : one.span[0]])
    )


def _has_share(whole: Quantity, part: Quantity, share: Quantity) -> bool:
    plain = all(map(is_plain, (whole, part, share)))
    same = whole.unit == part.unit or not (whole.unit and part.unit)
    counted = {whole.unit_class, part.unit_class} <= {"", "count", "money"}
    return plain and same and counted and share.unit == "percent" and 0 < part.value < whole.value


def _share(part: Quantity, whole: Quantity, way: int) -> Fraction:
    """The least (-1) or the greatest share in percent that the rounded figures allow."""
    most = part.value + way * rounding(part.value, part.bound)
    least = whole.value - way * rounding(whole.value, whole.bound)
    return most / least * 100


def find_sums(text: str, quantities: Sequence[Quantity], lang: Lang) -> Iterator[Disagreement]:
    """A Korean total after its parts. After 등 parts may be left out: then none is too many.

    >>> from align.numbers import find_quantities
    >>> text = "국비 50억원과 시비 30억원을 합쳐 90억원을 들인다."
    >>> [(d.text, d.computed) for d in find_sums(text, find_quantities(text, "ko"), "ko")]
    [('50억 + 30억', '8 billion')]
    """
    if lang != "ko":
        return
    parts: list[Quantity] = []
    unread = False
    for one, two in pairwise(quantities):
        if not _adds(one, two):
            parts, unread = [], False
        elif NEXT_PART.fullmatch(text, one.span[1], two.span[0]):
            parts.append(one)
        elif OTHER_PART.fullmatch(text, one.span[1], two.span[0]):
            parts, unread = [], True
        elif unread:
            parts, unread = [], False
        else:
            together = TOGETHER.match(text, one.span[1])
            figures, parts = [*parts, one], []
            if not together or len(figures) < 2:
                continue
            if not NAMED.fullmatch(text, together.end(), two.span[0]):
                continue
            added = sum((q.value for q in figures), Fraction(0))
            money = one.unit_class == "money"
            slack = sum((rounding(q.value, "") for q in (*figures, two)), Fraction(0)) * money
            if added > two.value + slack or (not together["some"] and added < two.value - slack):
                yield Disagreement(
                    tuple(q.number_span for q in (*figures, two)),
                    text[slice(*two.number_span)],
                    render(added, "en"),
                    "sum",
                    " + ".join(text[slice(*q.number_span)] for q in figures),
                )


def _adds(one: Quantity, two: Quantity) -> bool:
    return (
        one.unit == two.unit
        and one.unit_class in ("count", "money")
        and all(is_plain(q) and not q.bound for q in (one, two))
    )
