"""Stretches of time told in another unit where the figures find an equal all the same.

두 시간 간격으로 두 번 as "two incidents two minutes apart" has a "two" for each 두, "three intense weeks" has
the 3 of 3일간, and 하루 is the 24 of "24 minutes". 근무 시간, "the working minutes", has no figure at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from align.bitext import Span
from align.checks._mismatch import Mismatch
from align.numbers import Quantity
from align.numbers.units import UNITS, in_base
from align.words.evidence import link_words

__all__ = ["find_grown_up_babies", "find_other_rates", "find_other_spans"]

SECONDS = {
    unit: UNITS[unit].factor
    for unit in ("second", "minute", "hour", "day", "week", "month", "year")
}
STEM = re.compile("|".join(f"{unit}s" for unit in SECONDS))
SURE = 10
"""From here on no two unrelated spans of time are of one value by chance."""
SPEEDS = {"kmh": ("km", "hour", "kilometers an hour"), "mps": ("m", "second", "meters a second")}
"""Of a speed its length, the time it is told for, and its name."""
EACH_EN = re.compile(r"\s(?:per|an?|each|every)\s(?P<unit>second|minute|hour|day)\b")
# "Three intense weeks": the unit stands behind a word that says what they were like.
BEHIND_EN = re.compile(rf"\s[a-z]+(?:-[a-z]+)?\s(?P<unit>{'|'.join(SECONDS)})s\b")
# What a clock or a rule sets apart is counted in hours.
HOURS_KO = re.compile(
    r"(?<![가-힣])(?:근무|영업|업무|대?낮|이른|늦은|새벽|운영|개장|개관|진료|면회|수업|출퇴?근|퇴근|점심|거래|노동|근로|취침"
    r"|일과|심야|자유|통금|통행금지)\s?시간"
)
MINUTES_KO = re.compile(r"회의록|의사록|분(?![야류석명위쟁노양담할리배산기포])|초(?![등중고])")
MINUTES_EN = re.compile(
    r"\b(?!(?:few|several|many|some|more|for|in|within|of|two|three|four|five|ten|thirty|forty|fifty"
    r"|only|just|last|final|mere|extra|additional|meeting|board|council|committee|session|precious)\s)(?P<unit>[a-z]+\sminutes)\b"
)
ADULTS = (
    "man|woman|nurse|doctor|teacher|lawyer|driver|student|suspect|mother|father|grandmother|grandfather|widow"
    "|widower|actor|actress|singer|rapper|player|striker|midfielder|defender|goalkeeper|pitcher|golfer|swimmer"
    "|skater|athlete|soldier|officer|worker|employee|engineer|politician|lawmaker|senator|farmer|teenager"
    "|businessman|businesswoman|housewife|journalist|reporter|director|painter|author|novelist|chef"
)
BABY_EN = re.compile(
    rf"\b(?P<age>[0-9]{{1,2}}[\s-](?:month|week|day)s?-old)\s(?:[a-z]+\s)?(?:{ADULTS})\b"
    r"(?=[,.]|\s(?:who|from|in|at|was|were|is|has|had|said|says|named|surnamed|with|and|died|told)\b)"
)


def find_other_spans(ko: str, en: str) -> Iterator[Mismatch]:
    """Spans of time that the English tells in a unit of its own, at most one.

    >>> ko, en = "3일간 바쁜 외교가 이어졌다.", "Three busy weeks of diplomacy followed."
    >>> [(ko[slice(*one.ko)], en[slice(*one.en)], one.right) for one in find_other_spans(ko, en)]
    [('3일간', 'Three busy weeks', 'days')]
    """
    if not STEM.search(en):
        return
    evidence = link_words(ko, en)
    ours, theirs = _spans(evidence.numbers_ko), _spans(evidence.numbers_en)
    if ours:
        linked = {j for _, j in evidence.number_links}
        lost = [q for j, q in enumerate(evidence.numbers_en) if j not in linked and q in theirs]
        for said in lost:
            for own in ours:
                if _is_in_other_unit(own, said, ours, theirs):
                    yield Mismatch(own.span, said.span, f"{own.unit}s")
                    return
        told = {(one.value, one.unit) for one in ours}
        for i, j in evidence.number_links:
            own, said = evidence.numbers_ko[i], evidence.numbers_en[j]
            behind = BEHIND_EN.match(en, said.span[1]) if own in ours and not said.unit else None
            other = behind["unit"] if behind else own.unit
            if behind is None or other == own.unit or own.unit not in SECONDS:
                continue
            if (own.value, other) not in told:
                yield Mismatch(own.span, (said.span[0], behind.end()), f"{own.unit}s")
                return
    if "minutes" in en and "시간" in ko:
        yield from _hours(ko, en)


def find_other_rates(ko: str, en: str) -> Iterator[Mismatch]:
    """Speeds an hour or a second that the English tells for another stretch of time.

    >>> ko, en = "시속 20킬로미터로 북상한다.", "It moves north at 20 kilometers a minute."
    >>> [(ko[slice(*one.ko)], en[slice(*one.en)], one.right) for one in find_other_rates(ko, en)]
    [('20킬로미터', '20 kilometers a minute', 'kilometers an hour')]
    """
    if "속" not in ko or not EACH_EN.search(en):
        return
    evidence = link_words(ko, en)
    for own in evidence.numbers_ko:
        if own.unit not in SPEEDS:
            continue
        for said in evidence.numbers_en:
            length, time, name = SPEEDS[own.unit]
            end = (said.unit_span or said.number_span)[1]
            told = EACH_EN.match(en, end) if said.unit == length else None
            if told and said.value == own.value and told["unit"] != time:
                yield Mismatch(own.span, (said.span[0], told.end()), name)
                return


def find_grown_up_babies(en: str) -> Iterator[Span]:
    """A 26-month-old nurse: the ages in months of people who are none.

    >>> en = "She is a 26-month-old nurse from Cleveland."
    >>> [en[slice(*span)] for span in find_grown_up_babies(en)]
    ['26-month-old']
    """
    if "-old" in en:
        yield from (found.span("age") for found in BABY_EN.finditer(en))


def _spans(figures: Sequence[Quantity]) -> list[Quantity]:
    return [
        q
        for q in figures
        if q.unit_class == "time" and q.kind == "amount" and not (q.ordinal or q.vague) and q.value
    ]


def _is_in_other_unit(
    own: Quantity, said: Quantity, ours: Sequence[Quantity], theirs: Sequence[Quantity]
) -> bool:
    """Whether a span has the value of the Korean one, or that of its conversion, and another unit."""
    if own.unit == said.unit or in_base(own.value, own.unit) == in_base(said.value, said.unit):
        return False
    if own.value == said.value:
        kept = any(one.value == own.value and one.unit == own.unit for one in theirs)
        other = any(one.value == said.value and one.unit == said.unit for one in ours)
        return not kept and not other
    base = in_base(own.value, own.unit)
    return (
        said.value >= SURE
        and base is not None
        and any(base == said.value * size for unit, size in SECONDS.items() if unit != said.unit)
    )


def _hours(ko: str, en: str) -> Iterator[Mismatch]:
    """근무 시간 as "the working minutes"."""
    set_apart = HOURS_KO.search(ko)
    said = MINUTES_EN.search(en) if set_apart else None
    if set_apart and said and not MINUTES_KO.search(ko) and "hour" not in en:
        yield Mismatch(set_apart.span(), said.span("unit"), "hours")
