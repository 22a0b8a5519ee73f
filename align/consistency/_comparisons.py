"""A figure held against an older one: 2조 4천억 원으로 2조 원보다 20% 늘었다, up 20% from 2 trillion."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from align.bitext import Lang
from align.consistency._disagreement import Disagreement, is_plain, rounding, step_of_percent
from align.numbers import Quantity
from align.numbers.english_numerals import CARDINALS

__all__ = ["find_comparisons"]

ABOUT = r"(?:(?:about|around|nearly|some|roughly|more than|over)\s)?"
# From the new figure to the percentage: "2.4 trillion won, a 20% increase", "…, up 20%".
THEN_EN = re.compile(
    r"(?:\s(?!and\b|but\b|while\b)[a-z-]+){0,5},\s(?:(?:which|this)\s(?:is|was)\s)?"
    r"(?P<way>up|down|rising|falling|an?|an?\s(?:increase|rise|decrease|decline|drop|jump)\sof|or)\s"
    rf"(?:by\s)?{ABOUT}"
)
FROM_EN = re.compile(
    r"(?:\s(?P<way>increase|rise|jump|growth|gain|decrease|decline|drop|fall|more|higher|less|fewer|lower))?"
    rf"\s(?:from|than|over|compared (?:to|with))\s(?:the\s)?{ABOUT}[$€£]?"
)
TIMES_EN = re.compile(
    r"(?:\s[a-z-]+){0,8},\s(?:which is\s|or\s)?"
    rf"{ABOUT}(?P<times>twice|double|triple|(?:two|three|four|five|six|seven|eight|nine|ten|\d{{1,2}})\stimes)"
    r"(?P<more>\smore\sthan)?(?:\sas\s(?:much|many|high|large)\sas|\sthat\sof)?\s(?:the\s)?"
    rf"{ABOUT}[$€£]?"
)
NUMBERS = CARDINALS | {"twice": 2, "double": 2, "triple": 3}
# From the new figure to the old one, of the sentence before or of the same.
OLD_KO = re.compile(
    r"(?:(?:으로|로|에\s?(?:달해|이르러)),?\s|(?!보다)[^.%]{0,40}(?:다|요)\.\s이는\s)(?:[가-힣0-9]+\s){0,4}?약?\s?"
)
THAN_KO = re.compile(r"보다\s(?:약\s)?(?:무려\s)?")
TIMES_KO = re.compile(
    r"의\s?(?:약\s)?(?P<times>두|세|네|다섯|여섯|일곱|여덟|아홉|열|\d{1,2})\s?배(?!율)"
)
NUMBERS_KO = dict(zip("두 세 네 다섯 여섯 일곱 여덟 아홉 열".split(), range(2, 11), strict=True))
UP = re.compile(r"up|ris|increase|jump|growth|gain|more|higher|늘|증가|많|높|올|상승|뛰")
DOWN = re.compile(r"down|fall|decrease|decline|drop|less|fewer|lower|줄|감소|적|낮|내|떨어|하락")
AFTER = 8
"""Characters behind a Korean percentage in which its direction stands."""
FAR = 100
"""Characters between two figures that are held against each other."""
SLACK = (Fraction(4, 5), Fraction(6, 5))
"""How far "three times" may be off."""


def find_comparisons(
    text: str, quantities: Sequence[Quantity], lang: Lang
) -> Iterator[Disagreement]:
    """The percentages and multiples that two figures beside them do not make.

    >>> from align.numbers import find_quantities
    >>> text = "Sales were 2.4 trillion won, a 12% increase from 2 trillion won a year ago."
    >>> [(d.text, d.computed) for d in find_comparisons(text, find_quantities(text, "en"), "en")]
    [('2 trillion to 2.4 trillion', '20%')]
    """
    figures = [q for q in quantities if is_plain(q) and q.unit_class not in ("time", "multiple")]
    for new, two, three in zip(figures, figures[1:], figures[2:], strict=False):
        share, old = (two, three) if lang == "en" else (three, two)
        if share.unit == "percent" and _alike(new, old) and three.span[0] - new.span[1] < FAR:
            way = _way(text, new, share, old, lang)
            if way:
                yield from _change(text, new, share, old, way)
    for new, old in pairwise(figures):
        if _alike(new, old) and old.span[0] - new.span[1] < FAR:
            yield from _multiple(text, new, old, lang)


def _alike(new: Quantity, old: Quantity) -> bool:
    same = new.unit == old.unit or not (new.unit and old.unit)
    return same and "percent" not in (new.unit, old.unit) and new.value > 0 and old.value > 0


def _way(text: str, new: Quantity, share: Quantity, old: Quantity, lang: Lang) -> int:
    """1 for a rise, -1 for a fall, 0 where the three are not told as one comparison."""
    if lang == "en":
        then = THEN_EN.fullmatch(text, new.span[1], share.span[0])
        than = FROM_EN.fullmatch(text, share.span[1], old.number_span[0])
        said = f"{then['way']} {than['way'] or ''}" if then and than else ""
    else:
        old_ko = OLD_KO.fullmatch(text, new.span[1], old.span[0])
        than_ko = THAN_KO.fullmatch(text, old.span[1], share.span[0])
        said = text[share.span[1] :][:AFTER] if old_ko and than_ko else ""
    return bool(UP.search(said)) - bool(DOWN.search(said))


def _change(
    text: str, new: Quantity, share: Quantity, old: Quantity, way: int
) -> Iterator[Disagreement]:
    ends = [
        way * (after - before) / before * 100
        for after in _ends(new)
        for before in _ends(old)
        if before
    ]
    step = step_of_percent(share, text) * (10 if share.bound else 1)
    if min(ends) - step <= share.value <= max(ends) + step:
        return
    made = way * (new.value - old.value) / old.value * 100
    yield Disagreement(
        tuple(sorted(q.number_span for q in (new, share, old))),
        text[slice(*share.span)],
        f"{float(made):.0f}%",
        "change",
        _written(text, old, new),
    )


def _multiple(text: str, new: Quantity, old: Quantity, lang: Lang) -> Iterator[Disagreement]:
    if lang == "en":
        found = TIMES_EN.fullmatch(text, new.span[1], old.number_span[0])
        word = found["times"].split()[0] if found else ""
        times = NUMBERS.get(word) or int(word or 0)
    else:
        found = TIMES_KO.match(text, old.span[1])
        found = found if OLD_KO.fullmatch(text, new.span[1], old.span[0]) else None
        times = NUMBERS_KO.get(found["times"]) or int(found["times"]) if found else 0
    made = new.value / old.value
    # "Three times more than" is as often said of four times as many.
    allowed = (times, times + 1) if found and lang == "en" and found["more"] else (times,)
    if not found or any(SLACK[0] * n <= made <= SLACK[1] * n for n in allowed):
        return
    yield Disagreement(
        tuple(sorted((new.number_span, found.span("times"), old.number_span))),
        f"{times} times",
        f"{float(made):.1f}".removesuffix(".0") + " times",
        "times",
        _written(text, old, new),
    )


def _ends(quantity: Quantity) -> tuple[Fraction, Fraction]:
    half = rounding(quantity.value, quantity.bound)
    return quantity.value - half, quantity.value + half


def _written(text: str, old: Quantity, new: Quantity) -> str:
    return f"{text[slice(*old.number_span)]} to {text[slice(*new.number_span)]}"
