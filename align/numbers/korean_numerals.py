"""Korean numerals as numbers: 5만 7000, 2천345억, 삼백오십, 열두, 서너, 수백."""

from __future__ import annotations

import re
from fractions import Fraction

from align.numbers.numeral import DIGITS, Numeral, digit_value

__all__ = ["NATIVE", "read_digits", "read_native", "read_sino"]

NOTHING = Fraction(0)
SMALL = {"십": 10, "백": 100, "천": 1000}
BIG = {"만": 10**4, "억": 10**8, "조": 10**12, "경": 10**16, "해": 10**20}
# After a digit these syllables may begin another word: 3만큼, 3조각, 5경기, 2해리.
SMALL_AFTER = re.compile(r"[십백천](?!사\b|막|신|화점)")
BIG_AFTER = re.compile(
    r"여?만(?!큼)|여억|여조|\s만(?=\s?(?:원|달러|명|유로|위안))|\s?억(?!제|류)|\s?조(?!각|항|건(?!원)|직|합|치|\s?[0-9]{1,2}\s?교대)|경(?!기|력|제|찰|영|로|비|주|계)"
    r"|해(?!리|외|안|당|석|야|서)"
)
# 1억 4천 2백만: a space may stand inside a section where a smaller scale word follows.
SPACED = re.compile(r" [0-9]{1,3}(?=[십백])")
SINO_DIGITS = {c: i for i, c in enumerate("영일이삼사오육칠팔구")} | {"공": 0, "륙": 6}
SINO_RUN = re.compile(r"[영공일이삼사오육륙칠팔구십백천만억조경]{1,40}")
SINO_NEXT = re.compile(r" (?=[일이삼사오육륙칠팔구]{0,1}[십백천])")
PAIRS = {"일이": 1, "이삼": 2, "삼사": 3, "사오": 4, "오륙": 5, "육칠": 6, "칠팔": 7, "팔구": 8}
SINO_PAIR = re.compile(r"(일이|이삼|삼사|사오|오륙|육칠|칠팔|팔구)([십백천만억]{0,2})")
# 수 억 년: what may stand apart, where a counter follows.
VAGUE = re.compile(
    r"[수몇]([십백천만억조]{1,3})"
    r"|[수몇]\s([십백천만억조]{1,3})(?=\s?(?:명|년|원|개|달러|유로|건|마리|대|가구|번|배|톤|권|장|차례|곳|킬로|미터|시간)(?![가-힣]{3}))"
)
TENS = "열 스물 서른 마흔 쉰 예순 일흔 여든 아흔".split()
ONES = "한 두 세 네 다섯 여섯 일곱 여덟 아홉".split()
NATIVE = {tens: 10 * (i + 1) for i, tens in enumerate(TENS)}
NATIVE |= {ones: i + 1 for i, ones in enumerate(ONES)}
NATIVE |= {"하나": 1, "둘": 2, "셋": 3, "넷": 4, "석": 3, "넉": 4, "스무": 20}
"""Native numerals that are one word."""
BETWEEN = {
    "한두": (1, 2),
    "두세": (2, 3),
    "두서너": (2, 4),
    "두어": (2, 3),
    "두셋": (2, 3),
    "서넛": (3, 4),
    "너덧": (4, 5),
    "서너": (3, 4),
    "네댓": (4, 5),
    "너댓": (4, 5),
    "네다섯": (4, 5),
    "대여섯": (5, 6),
    "예닐곱": (6, 7),
    "일고여덟": (7, 8),
    "여덟아홉": (8, 9),
    "열댓": (14, 16),
    "여남은": (10, 12),
}
NATIVE_RUN = re.compile(
    "(" + "|".join(sorted(BETWEEN, key=len, reverse=True)) + ")|"
    r"(백\s?(?=" + "|".join(TENS) + "))?(" + "|".join(TENS) + ")?"
    r"(?:(?:(?<=[열물른흔쉰순든])\s)?(스무|하나|다섯|여섯|일곱|여덟|아홉|한|두|세|네|둘|셋|넷|석|넉))?"
)


def read_digits(text: str, start: int) -> Numeral | None:
    """Read digits with Korean scale words, which may restart after one space.

    >>> read_digits("1조 2천345억원", 0)
    Numeral(value=Fraction(1234500000000, 1), end=9, high=None, plain=False, word=False,
    vague=False)
    """
    total, position, limit = NOTHING, start, 10**24
    plain = True
    end = start
    while found := DIGITS.match(text, position):
        section, position, scaled = _section(text, found)
        if section is None or section >= limit:
            break
        plain = plain and not scaled and "," not in found.group() and "." not in found.group()
        big = BIG_AFTER.match(text, position)
        factor = BIG[big.group()[-1]] if big else 0
        if not big or factor >= limit:
            total, end = total + section if total else section, position
            break
        plain, limit = False, factor
        total, end = total + section * factor, big.end()
        position = end + (text[end : end + 1] == " ")
        if position != end and "." in (found.group()):
            break
    return Numeral(total, end, plain=plain) if end > start else None


def _section(text: str, found: re.Match[str]) -> tuple[Fraction | None, int, bool]:
    """Digits below one big scale word: 345, 2천345, 3백."""
    total = digit_value(found.group())
    position, scaled, floor = found.end(), False, 10**4
    if total is None:
        return None, position, False
    part, total = total, NOTHING
    while small := SMALL_AFTER.match(text, position):
        factor = SMALL[small.group()]
        if factor >= floor:
            break
        total, position, scaled, floor = total + part * factor, small.end(), True, factor
        part = NOTHING
        following = DIGITS.match(text, position) or SPACED.match(text, position)
        if not following:
            break
        value = digit_value(following.group().strip())
        if value is None or value >= floor:
            break
        part, position = value, following.end()
    return total + part if scaled else part, position, scaled


def read_sino(text: str, start: int) -> Numeral | None:
    """Read a spelled Sino-Korean run: 삼백오십, 수백만, 이삼십; the caller judges the context.

    >>> read_sino("삼백오십 가구", 0).value
    Fraction(350, 1)
    """
    if vague := VAGUE.match(text, start):
        value = 1
        for syllable in vague[1] or vague[2]:
            value *= SMALL.get(syllable) or BIG[syllable]
        return Numeral(Fraction(value), vague.end(), word=True, vague=True)
    if pair := SINO_PAIR.match(text, start):
        factor = 1
        for syllable in pair.group(2):
            factor *= SMALL.get(syllable) or BIG[syllable]
        low = PAIRS[pair.group(1)]
        high = Fraction((low + 1) * factor)
        return Numeral(Fraction(low * factor), pair.end(), high, word=True)
    run = SINO_RUN.match(text, start)
    if not run:
        return None
    total, end = _sino_value(run.group())
    end += start
    while total is not None and text[end - 1] in BIG and SINO_NEXT.match(text, end):
        more = SINO_RUN.match(text, end + 1)
        lower, length = _sino_value(more.group()) if more else (None, 0)
        if lower is None or lower >= BIG[text[end - 1]]:
            break
        total, end = total + lower, end + 1 + length
    return None if total is None else Numeral(Fraction(total), end, word=True)


def _sino_value(run: str) -> tuple[int | None, int]:
    """The value of the longest well-formed beginning of a run, and its length."""
    total = section = 0
    digit: int | None = None
    small_floor, big_floor, end = 10**4, 10**20, 0
    for index, syllable in enumerate(run):
        if syllable in SINO_DIGITS:
            if digit is not None or (index and run[index - 1] in "영공"):
                break
            digit = SINO_DIGITS[syllable]
        elif syllable in SMALL:
            factor = SMALL[syllable]
            if factor >= small_floor:
                break
            section += factor * (1 if digit is None else digit)
            small_floor, digit = factor, None
        else:
            factor = BIG[syllable]
            if factor >= big_floor:
                break
            total += factor * (section + (digit or 0) or 1)
            big_floor, small_floor, section, digit = factor, 10**4, 0, None
        end = index + 1
    return (total + section + (digit or 0), end) if end else (None, 0)


def read_native(text: str, start: int) -> Numeral | None:
    """Read a native numeral: 열두, 스물한, 서너 (3 to 4).

    >>> read_native("서너 개", 0).high
    Fraction(4, 1)
    """
    found = NATIVE_RUN.match(text, start)
    if not found or found.end() == start:
        return None
    if between := found.group(1):
        low, high = BETWEEN[between]
        return Numeral(Fraction(low), found.end(), Fraction(high), word=True)
    hundred, tens, ones = found.group(2, 3, 4)
    value = (100 if hundred else 0) + (NATIVE[tens] if tens else 0) + (NATIVE[ones] if ones else 0)
    return Numeral(Fraction(value), found.end(), word=True)
