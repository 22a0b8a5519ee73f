"""English numerals as numbers: 57,000, 1.2 trillion, twenty-one, two and a half, hundreds."""

from __future__ import annotations

import re
from fractions import Fraction

from align.numbers.numeral import DIGITS, Numeral, digit_value

__all__ = ["CARDINALS", "ORDINALS", "SCALES", "VAGUE", "read_digits", "read_words"]

ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
CARDINALS = {word: value for value, word in enumerate(ONES)}
"""Number words below a hundred, with their values."""
CARDINALS |= {word: 20 + 10 * index for index, word in enumerate(TENS)}
SCALES = {
    "hundred": 100,
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
    "quintillion": 10**18,
}
"""Words that multiply what stands before them."""
ORDINALS = {
    word: value
    for value, word in enumerate(
        (
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
            "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
        ).split(),
        1,
    )
}
"""Ordinal words, with their values."""
ORDINALS |= {word[:-1] + "ieth": 20 + 10 * index for index, word in enumerate(TENS)}
ORDINALS |= {"hundredth": 100, "thousandth": 1000}
VAGUE = {
    "tens": 10,
    "dozens": 10,
    "decades": 10,
    "hundreds": 100,
    "thousands": 10**3,
    "millions": 10**6,
    "billions": 10**9,
    "trillions": 10**12,
}
"""Words that say an order of magnitude only."""
TOKEN = re.compile(r"(\sand\s|-and-|[\s-])?([A-Za-z]+)")
SCALE_AFTER = re.compile(
    r"[\s-]?(hundred|thousand|million|billion|trillion|quadrillion|quintillion)(?![A-Za-z])", re.I
)
SHORT = {
    "k": 10**3, "K": 10**3, "m": 10**6, "M": 10**6, "mn": 10**6, "mln": 10**6, "b": 10**9,
    "B": 10**9, "t": 10**12, "bn": 10**9, "bln": 10**9, "tn": 10**12, "trn": 10**12, "T": 10**12,
}  # fmt: skip
SHORT_AFTER = re.compile(r"\s?(mln|mn|bln|bn|trn|tn)(?![A-Za-z])|([kK])(?![A-Za-z-])")
MONEY_AFTER = re.compile(r"\s?([mMbBT])(?![A-Za-z])|(t)(?![A-Za-z])")
PEOPLE_AFTER = re.compile(
    r"([mM])(?=\s(?:people|users|homes|viewers|customers|barrels|tons|tonnes|dollars)\b)"
)
HALVES = {"½": Fraction(1, 2), "¼": Fraction(1, 4), "¾": Fraction(3, 4), "⅓": Fraction(1, 3),
           "⅔": Fraction(2, 3)}  # fmt: skip
MIXED = re.compile(r"\s([1-9])/([2-9])(?![0-9/])|\s?([½¼¾⅓⅔])")
AND_HALF = re.compile(r"(?:\sand\s|-and-)(?:a|one)[\s-](half|quarter|third)\b", re.I)
PARTS = {"half": Fraction(1, 2), "quarter": Fraction(1, 4), "third": Fraction(1, 3)}


def read_digits(text: str, start: int, *, money: bool = False) -> Numeral | None:
    """Read digits with an English scale word behind them.

    >>> read_digits("1.2 trillion won", 0).value, read_digits("2.8m", 0, money=True).value
    (Fraction(1200000000000, 1), Fraction(2800000, 1))
    """
    found = DIGITS.match(text, start)
    value = digit_value(found.group()) if found else None
    if found is None or value is None:
        return None
    end, plain = found.end(), found.group().isdigit()
    if mixed := MIXED.match(text, end):
        top, bottom, sign = mixed.groups()
        value += HALVES[sign] if sign else Fraction(int(top), int(bottom))
        end, plain = mixed.end(), False
    elif mixed := AND_HALF.match(text, end):
        value, end, plain = value + PARTS[mixed.group(1).lower()], mixed.end(), False
    factor, end = _scale(text, end, money)
    if factor == 1:
        return Numeral(value, end, plain=plain)
    return Numeral(value * factor, end)


def _scale(text: str, end: int, money: bool) -> tuple[int, int]:
    factor = 1
    while (found := SCALE_AFTER.match(text, end)) and factor < 10**6:
        factor, end = factor * SCALES[found.group(1).lower()], found.end()
    if factor == 1:
        short = SHORT_AFTER.match(text, end) or PEOPLE_AFTER.match(text, end)
        short = short or (MONEY_AFTER.match(text, end) if money else None)
        if short:
            return SHORT[short.group().strip()], short.end()
    return factor, end


def read_words(text: str, start: int) -> tuple[Numeral, bool] | None:
    """Read a spelled number and say whether it is an ordinal.

    >>> read_words("two hundred and twenty-first", 0)[0].value
    Fraction(221, 1)
    >>> read_words("two and a half years", 0)[0].value
    Fraction(5, 2)
    """
    total = Fraction(0)
    current, limit, end, last = 0, 10**21, start, 0
    while found := TOKEN.match(text, end):
        word, linked = found.group(2).lower(), "and" in (found.group(1) or "")
        if (found.group(1) is None) != (end == start):
            break
        if word in ORDINALS:
            if not _fits(ORDINALS[word], current, last, linked):
                break
            return Numeral(total + current + ORDINALS[word], found.end(), word=True), True
        if word in CARDINALS:
            if not _fits(CARDINALS[word], current, last, linked):
                break
            current += CARDINALS[word]
            last = CARDINALS[word]
        elif word in SCALES and not linked:
            factor = SCALES[word]
            if factor == 100 and 0 < current < 100:
                current *= 100
            elif factor > 100 and current and factor < limit:
                total, current, limit = total + current * factor, 0, factor
            else:
                break
            last = factor
        else:
            break
        end = found.end()
    return (_and_half(text, end, total + current), False) if end > start else None


def _and_half(text: str, end: int, value: Fraction) -> Numeral:
    """A spelled number with "and a half" and the scale word behind that."""
    if half := AND_HALF.match(text, end):
        value, end = value + PARTS[half.group(1).lower()], half.end()
        if scale := SCALE_AFTER.match(text, end):
            value, end = value * SCALES[scale.group(1).lower()], scale.end()
    return Numeral(value, end, word=True)


def _fits(value: int, current: int, last: int, linked: bool) -> bool:
    """Whether a word below a hundred may follow: twenty one, hundred and five."""
    if linked and last < 100:
        return False
    if last == 0 and current == 0:
        return True
    if last >= 100:
        return value > 0
    return 20 <= last < 100 and last % 10 == 0 and 0 < value < 10
