"""A figure whose value changed on the way into English."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from fractions import Fraction

from align.bitext import Pair, Span, meets
from align.checks._check import Check, Finding
from align.checks._figures import Clash, figure_text, find_clashes
from align.checks._measured import find_bundles
from align.checks._mismatch import Mismatch
from align.checks.number.as_written import find_as_written
from align.checks.number.codes import find_codes
from align.checks.number.fates import find_fates
from align.checks.number.from_to import changes_en, changes_ko
from align.checks.number.labelled import find_exchanged_figures
from align.checks.number.moved import find_moves
from align.checks.number.native_counts import find_native_counts
from align.checks.number.range_ends import find_range_ends
from align.checks.number.ranks import find_miscounts
from align.checks.number.signs import find_signs
from align.checks.number.sporting import is_sporting
from align.checks.number.told_counts import find_told_counts
from align.checks.number.told_levels import find_levels
from align.mqm import Category, Severity
from align.numbers import Quantity, render, same_value
from align.numbers.units import in_base
from align.words.evidence import link_words

ROUNDED = 0.8
"""Grade of ``same_value`` for figures of which one is the other rounded."""
SLACK = Fraction(12, 100)
"""How far a rounded conversion may lie off: 25 miles for 40 km, 28 inches for 72 cm."""
# Units of money that make one dollar, the range since about 1990 made wider by half.
RATES = {
    "usd": (1.0, 1.0), "won": (450.0, 2600.0), "yen": (50.0, 260.0), "yuan": (3.5, 13.0),
    "euro": (0.4, 1.7), "gbp": (0.3, 1.3),
}  # fmt: skip
MALFORMED_EN = re.compile(
    r"(?<![0-9,.])(?P<digits>[0-9]{4,}),000(?![0-9])|(?<![0-9,.])(?P<grouped>[0-9]{1,4}),,[0-9]{3}(?![0-9])"
)
CLOCK_KO = re.compile(r"(?<![0-9])([0-9]{1,2})(?:시\s?|:)([0-9]{1,2})(?:분|(?![0-9]))")
CLOCK_EN = re.compile(
    r"(?<![0-9.,:])([0-9]{1,2}):([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{3,9}|[0-9]\.[0-9])(?![0-9:])"
)
# "62:55 p.m.": from 25 on no clock has such hours.
HOUR_EN = re.compile(r"(?<![0-9.,:])(?:2[5-9]|[3-9][0-9]):([0-5][0-9])(?=\s?[ap]\.?m)")
# 닷새 만에 내렸다: the run that it ended was of four days.
BROKEN_KO = re.compile(r"\s?만에?(?:의|인)?(?=[\s.,])")
RUN_EN = re.compile(
    r"\b(?:streak|run|rally|slide|skid|losing|winning|gains?|losses|consecutive|straight|in\sa\srow|successive|running)\b",
    re.I,
)
RUN_REACH = 40
"""Characters around a figure of days in which a run is named."""
BRACKET = re.compile(r"\s?[(/]\s?(?:about|around|some|or|approximately|US)?\s?$")

TOLD: tuple[tuple[Callable[[str, str], Iterator[Mismatch]], str, str, float | None], ...] = (
    (find_codes, "The Korean has {right}, but the English says {said}", "Write {right}.", None),
    (find_as_written, "The Korean has {right}, but the English says {said}", "Write {right}.", 0.8),
    (
        find_bundles,
        "{told} is {right} of them, but the English says “{said}”",
        "Write {right}, or name the bundle.",
        0.75,
    ),
    (
        find_told_counts,
        "{told} is {right}, but the English says “{said}”",
        "Say “{right}”.",
        None,
    ),
    (
        find_levels,
        "{told} is {right}, but the English says “{said}”",
        "Say what the figure is of.",
        0.75,
    ),
    (
        find_native_counts,
        "{told} is {right}, but the English says “{said}”",
        "Write {right}.",
        None,
    ),
    (
        find_range_ends,
        "{told} has {right} at one end, but the English says “{said}”",
        "Write {right}.",
        None,
    ),
    (find_miscounts, "{told} is not “{said}”", "{right}.", 0.75),
    (
        find_moves,
        "{told} says {right}, but the English says “{said}”",
        "Tell apart what it moved by and what it moved to.",
        0.8,
    ),
)
"""Rules for single kinds, each with what it says and how sure it is."""


def find(pair: Pair) -> Iterator[Finding]:
    """A figure of the Korean meets another value in the English.

    >>> pair = Pair.of("관람객은 3만 5000명이다.", "There were 350,000 visitors.")
    >>> [finding.message for finding in find(pair)]
    ['3만 5000 is 35,000, but the English says 350,000: 10 times as much']
    """
    doubted = set()
    for clash in find_clashes(pair.ko.text, pair.en.text):
        if clash.matter != "value" or _is_broken_run(pair, clash):
            continue
        if not is_sporting(pair.ko.text, clash.ko, clash.en):
            doubted.add(clash.en.span)
            yield _changed(clash)
    yield from _broken_clocks(pair)
    yield from _malformed(pair)
    yield from _finer(pair)
    yield from _told_otherwise(pair)
    yield from _turned(pair)
    yield from list(_exchanged(pair)) or _other_fates(pair)
    yield from _wrong_signs(pair)
    yield from (f for f in _conversions(pair) if not _overlaps(f, doubted))


def _is_broken_run(pair: Pair, clash: Clash) -> bool:
    """닷새 만에 하락했다, "ending a four-day rally"."""
    if clash.ko.unit_class != "time" or clash.ko.value != clash.en.value + 1:
        return False
    start, end = clash.en.span
    around = (max(0, start - RUN_REACH), end + RUN_REACH)
    broken = BROKEN_KO.match(pair.ko.text, clash.ko.span[1])
    return bool(broken and RUN_EN.search(pair.en.text, *around))


def _told_otherwise(pair: Pair) -> Iterator[Finding]:
    """What is told by a figure, but in another way than as one value for another."""
    ko, en = pair.ko.text, pair.en.text
    for rule, message, suggestion, confidence in TOLD:
        for found in rule(ko, en):
            words = {
                "told": ko[slice(*found.ko)], "said": en[slice(*found.en)], "right": found.right,
            }  # fmt: skip
            yield Finding(
                message.format(**words),
                ko=(found.ko,),
                en=(found.en,),
                suggestion=suggestion.format(**words),
                confidence=confidence,
            )


def _changed(clash: Clash) -> Finding:
    written, said = figure_text(clash.ko), figure_text(clash.en)
    if clash.ko.vague:
        message = f"{clash.ko.text} is not “{said}”"
        suggestion = "Write the order of size that the Korean has: tens, hundreds, thousands."
    else:
        value = render(clash.ko.value, "en")
        plain = clash.ko.ordinal or clash.ko.kind != "amount" or written == value
        meaning = f"The Korean has {written}, but" if plain else f"{written} is {value}, but"
        message = f"{meaning} the English says {said}{_factor(clash.ko.value, clash.en.value)}"
        suggestion = "" if plain and written != value else f"Write {value}."
    return Finding(
        message, ko=(clash.ko.number_span,), en=(clash.en.number_span,), suggestion=suggestion
    )


def _factor(right: Fraction, said: Fraction) -> str:
    """How many times too much or too little, where it is a power of ten."""
    if right <= 0 or said <= 0:
        return ""
    more = said / right
    power, greater = (more, True) if more > 1 else (1 / more, False)
    if power == 1 or power.denominator != 1 or str(power.numerator).strip("0") != "1":
        return ""
    return f": {power.numerator:,} times {'as much' if greater else 'too small'}"


def _finer(pair: Pair) -> Iterator[Finding]:
    """22만 6000 against 226,400: no translator can know more digits than the source has."""
    evidence = link_words(pair.ko.text, pair.en.text)
    for i, j in evidence.number_links:
        ko, en = evidence.numbers_ko[i], evidence.numbers_en[j]
        if (ko.unit != en.unit and ko.unit_class not in ("count", "")) or ko.high or en.high:
            continue
        told = en.counting_word or ko.vague  # 10여 명, "a dozen".
        if told or ko.value == en.value or same_value(ko, en) != ROUNDED:
            continue
        if len(str(en.value).rstrip("0")) > len(str(ko.value).rstrip("0")):
            yield _changed(Clash(ko, en, "value"))


def _turned(pair: Pair) -> Iterator[Finding]:
    """From 1,200 to 1,500 won, and in the English from 1,500 to 1,200."""
    ko, en = pair.ko.text, pair.en.text
    changes = list(changes_ko(ko))
    said = {(c.first, c.second): c for c in changes_en(en)} if changes else {}
    for change in changes:
        turned = said.get((change.second, change.first))
        if turned and (change.first, change.second) not in said:
            yield Finding(
                f"{ko[slice(*change.span)]} goes the other way than “{en[slice(*turned.span)]}”",
                ko=(change.span,),
                en=(turned.span,),
                suggestion="Exchange the two figures.",
            )


def _exchanged(pair: Pair) -> Iterator[Finding]:
    """남성 30명, 여성 20명 for "20 men and 30 women"."""
    for exchange in find_exchanged_figures(pair):
        one, other = (pair.ko.text[slice(*span)] for span in exchange.ko)
        yield Finding(
            f"{one} and {other} have each other's figure in “{pair.en.text[slice(*exchange.en)]}”",
            ko=exchange.ko,
            en=(exchange.en,),
            suggestion="Exchange the two figures.",
            confidence=0.8,
        )


def _other_fates(pair: Pair) -> Iterator[Finding]:
    """3명이 숨지고 12명이 다쳤다 for "3 injured and 12 dead"."""
    for fate in find_fates(pair):
        counted, said = pair.ko.text[slice(*fate.ko)], pair.en.text[slice(*fate.en)].strip()
        yield Finding(
            f"Those of {counted} are {fate.right}, but the English says “{said}”",
            ko=(fate.ko,),
            en=(fate.en,),
            suggestion="Say of each figure what became of those people.",
            confidence=0.85,
        )


def _wrong_signs(pair: Pair) -> Iterator[Finding]:
    """영하 10도 for 10 degrees above zero."""
    for sign in find_signs(pair):
        figure, said = pair.ko.text[slice(*sign.ko)], pair.en.text[slice(*sign.en)]
        side, other = ("below", "above") if sign.below else ("above", "below")
        yield Finding(
            f"{figure} is {side} zero, but the English says “{said}”, {other} it",
            ko=(sign.ko,),
            en=(sign.en,),
            suggestion=f"Say that it is {side} zero.",
        )


def _broken_clocks(pair: Pair) -> Iterator[Finding]:
    """1:200,000 a.m. for 1시 20분: minutes, or hours, that no clock shows."""
    times = list(CLOCK_KO.finditer(pair.ko.text)) if ":" in pair.en.text else []
    if not times:
        return
    for said in HOUR_EN.finditer(pair.en.text):
        for time in times:
            if time[2].zfill(2) == said[1]:
                yield _clock(time, time.span(1), said.group(), said.span())
    for said in CLOCK_EN.finditer(pair.en.text):
        digits = re.sub("[.,]", "", said[2]).rstrip("0")
        for time in times:
            if time[1] == said[1] and time[2].rstrip("0") == digits:
                yield _clock(time, time.span(2), said.group(), said.span(2))


def _clock(time: re.Match[str], ko: Span, said: str, en: Span) -> Finding:
    right = f"{time[1]}:{time[2]:0>2}"
    return Finding(
        f"{time.group()} is {right}, but the English says {said}",
        ko=(ko,),
        en=(en,),
        suggestion=f"Write {right}.",
    )


def _malformed(pair: Pair) -> Iterator[Finding]:
    """ "1992,000" and "31,,000": digits in groups that no figure has."""
    text = pair.en.text
    for figure in MALFORMED_EN.finditer(text) if ",000" in text or ",," in text else ():
        number = figure["digits"] or figure["grouped"]
        digits = re.search(rf"(?<![0-9]){number}(?![0-9])", pair.ko.text)
        if digits:
            yield Finding(
                f"“{figure.group()}” is no figure; the Korean says {digits.group()}",
                ko=(digits.span(),),
                en=(figure.span(),),
                suggestion=f"Write {digits.group()}.",
            )


def _conversions(pair: Pair) -> Iterator[Finding]:
    """40 mph (15 km/h): the figure in brackets is no conversion of the one before it."""
    text = pair.en.text
    quantities = link_words(pair.ko.text, text).numbers_en
    for one, other in itertools.pairwise(quantities):
        between = text[one.span[1] : other.span[0]]
        if not BRACKET.fullmatch(between) or one.high or other.high or one.unit == other.unit:
            continue
        if _converts(one, other):
            continue
        right, said = text[slice(*one.span)], text[slice(*other.span)]
        yield Finding(
            f"{said} in brackets is no conversion of {right}",
            en=(one.number_span, other.number_span),
            suggestion="Check both figures against the Korean.",
            confidence=0.75,
        )


def _converts(one: Quantity, other: Quantity) -> bool:
    """Whether a figure may convert another; true where no unit tells."""
    if one.unit in RATES and other.unit in RATES and one.value and other.value:
        low, high = RATES[other.unit]
        least, most = RATES[one.unit]
        ratio = float(other.value / one.value)
        return low / most <= ratio <= high / least
    if not one.unit_class or one.unit_class != other.unit_class:
        return True
    if one.unit_class in ("time", "age", "multiple", "percent", "temperature"):
        return True
    left, right = in_base(one.value, one.unit), in_base(other.value, other.unit)
    if not left or not right:
        return True
    return abs(left - right) <= SLACK * max(left, right)


def _overlaps(finding: Finding, spans: set[tuple[int, int]]) -> bool:
    return any(meets(place, spans) for place in finding.en)


CHECK = Check("number", "number", Category.NUMBER, Severity.CRITICAL, find, 0.85)
