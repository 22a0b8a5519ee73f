"""English words that are numbers without being numerals: a dozen, two-thirds, doubled, twice."""

from __future__ import annotations

import re
from fractions import Fraction

from align.numbers.english_numerals import CARDINALS, ORDINALS, SCALES, VAGUE
from align.numbers.numeral import Numeral
from align.numbers.quantity import Kind

__all__ = ["PHRASE", "read_phrase"]

TIME = "hour|day|week|month|year|minute|second"
DENOMINATORS = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4}
DENOMINATORS |= {word: value for word, value in ORDINALS.items() if value > 2}
DENOMINATORS |= {word + "s": value for word, value in ORDINALS.items() if value > 2}
COUNTS = "|".join(word for word in CARDINALS if word not in ("zero",))
TENTHS = "|".join(sorted(DENOMINATORS, key=len, reverse=True))
PART = rf"(?P<top>an?|{COUNTS})(?P<joint>[\s-])(?P<bottom>{TENTHS})(?![A-Za-z-])"
OUT_OF = rf"(?P<some>{COUNTS})(?:[\s-](?:in|out[\s-]of)[\s-])(?:every\s)?(?P<all>{COUNTS}|100?|20)\b(?!\s(?:of(?!\s(?:the|its|their|those|these|them)\b)|hundred|thousand|million))"
MANY = (
    r"(?:(?P<tens>tens|dozens|hundreds|thousands|millions)\sof\s)?"
    r"(?P<vague>decades|dozens|hundreds|thousands|millions|billions|trillions)\b"
)
FOLDS = {
    "double": 2, "doubles": 2, "doubled": 2, "doubling": 2, "twofold": 2, "triple": 3,
    "triples": 3, "tripled": 3, "tripling": 3, "treble": 3, "trebled": 3, "threefold": 3,
    "quadruple": 4, "quadrupled": 4, "quadrupling": 4, "fourfold": 4, "fivefold": 5,
    "quintupled": 5, "sixfold": 6, "sevenfold": 7, "eightfold": 8, "ninefold": 9, "tenfold": 10,
}  # fmt: skip
DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
    "eighties": 80, "nineties": 90,
}  # fmt: skip
DECADES |= {"sexagenarian": 60, "septuagenarian": 70, "octogenarian": 80}
SPANS = {"decade": 10, "century": 100}
ANNIVERSARIES = {
    "centennial": 100, "centenary": 100, "bicentennial": 200, "bicentenary": 200,
    "sesquicentennial": 150,
}  # fmt: skip
PHRASE = (
    MANY
    + r"|(?:an?|one)[\s-]quarter\sof\san?\s(?:million|billion|trillion)\b"
    + "|" + OUT_OF
    + "|" + PART
    + r"|half\s(?:a|an)\s(?:million|billion|trillion|dozen|hour|day|year|century|decade|month)\b"
    + rf"|half\spast\s(?:{COUNTS})\b|(?:{COUNTS})\so['’]clock\b"
    + r"|(?<!first[\s-])(?<!second[\s-])half(?![A-Za-z-])"
    + r"|quarter\sof\b(?!\s(?:19|20))"
    + r"|(?:(?<=past\s)|(?<=last\s)|(?<=next\s))decade\b"
    + r"|a\shundred\s(?:thousand|million|billion|trillion)(?![A-Za-z])"
    + r"|a\s(?:hundred|thousand|million|billion|trillion|dozen|couple|pair|decade|century|fortnight)(?![A-Za-z])"
    + rf"|an?\s(?:{TIME})\sand\sa\shalf\b|(?:quarter|half)-century\b"
    + rf"|an?\s(?:{TIME})(?=\s(?:ago|later|earlier|before|after|long)\b)"
    + rf"|(?<=for\s)an?\s(?:{TIME})\b(?!\s(?:time|term|straight))|(?<=than\s)an?\s(?:{TIME})\b|(?<=within\s)an?\s(?:{TIME})\b"
    + rf"|an?\s(?:{TIME})\sor\stwo\b"
    + r"|dozen\b|(?:once|twice)(?=\s(?:a|every|per|in|as)\s)|twice\b|thrice\b"
    + "|(?:" + "|".join(FOLDS) + r")(?![A-Za-z-])"
    + r"|halv(?:e|ed|ing)\b|" + "|".join(DECADES)
    + "|(?:" + "|".join(ANNIVERSARIES) + r")\b"
)  # fmt: skip
"""Number expressions of several words or of a special form, as one pattern."""
MATCH = re.compile(PHRASE, re.I)
FRACTION_CONTEXT = re.compile(r"\b(?:by|about|nearly|almost|than|around|over|under|roughly|only|just|cut|fell|rose)\s$", re.I)  # fmt: skip
FRACTION_AFTER = re.compile(r"\s(?:of|as|the\s(?:size|price|cost|number|amount|population))\b")
CENTURY = re.compile(r"[\s-]centur")
# "The first decline in three quarters" are nine months; "three quarters of the total" are 75 percent.
QUARTERS_BEFORE = re.compile(r"\b(?:in|for|over|last|past|next|first|previous|preceding)\s$", re.I)
QUARTERS_AFTER = re.compile(r"\s(?:of|the)\b|-")


def read_phrase(text: str, start: int) -> tuple[Numeral | None, str, Kind]:
    """The numeral at ``start``, the unit that the word itself tells, and the kind.

    >>> numeral, unit, kind = read_phrase("two-thirds of voters", 0)
    >>> numeral.value, unit, kind
    (Fraction(2, 3), '', 'ratio')
    """
    found = MATCH.match(text, start)
    if not found:
        return None, "", "amount"
    words, end = found.group().lower(), found.end()
    if found["vague"]:
        value = VAGUE[found["vague"].lower()] * (
            VAGUE[found["tens"].lower()] if found["tens"] else 1
        )
        unit = "year" if found["vague"].lower() == "decades" else ""
        return Numeral(Fraction(value), end, word=True, vague=True), unit, "amount"
    if found["some"]:
        whole = found["all"].lower()
        count = int(whole) if whole.isdigit() else CARDINALS[whole]
        value_of = Fraction(CARDINALS[found["some"].lower()], count)
        kind: Kind = "ratio" if value_of < 1 else "amount"
        return (Numeral(value_of, end, word=True) if value_of < 1 else None), "", kind
    if found["top"]:
        return _part(text, start, found)
    if words in FOLDS:
        return Numeral(Fraction(FOLDS[words]), end, word=True), "fold", "amount"
    if words in DECADES:
        return Numeral(Fraction(DECADES[words]), end, word=True), "", "decade"
    if words in ANNIVERSARIES:
        return Numeral(Fraction(ANNIVERSARIES[words]), end, word=True), "year", "amount"
    return _other(words, end)


def _part(text: str, start: int, found: re.Match[str]) -> tuple[Numeral | None, str, Kind]:
    """Two-thirds, a quarter of; not "a third man" nor "a fourth"."""
    top, bottom = found["top"].lower(), found["bottom"].lower()
    after = found.end()
    spans = bottom == "quarters" and QUARTERS_BEFORE.search(text, max(0, start - 12), start)
    if spans and not QUARTERS_AFTER.match(text, after):
        return None, "", "amount"
    if CENTURY.match(text, after) and bottom not in ("half", "quarter"):
        return None, "", "amount"
    sure = bottom.endswith("s") or bottom in ("half", "quarter") or found["joint"] == "-"
    top = "a" if top == "an" else top
    if top in ("a", "one") and not sure:
        sure = bool(FRACTION_AFTER.match(text, after))
        sure = sure or bool(FRACTION_CONTEXT.search(text[max(0, start - 10) : start]))
    count = 1 if top == "a" else CARDINALS[top]
    if not sure or count >= DENOMINATORS[bottom] or (top != "a" and count > 19):
        return None, "", "amount"
    return Numeral(Fraction(count, DENOMINATORS[bottom]), after, word=True), "", "ratio"


def _other(words: str, end: int) -> tuple[Numeral | None, str, Kind]:
    last = words.split()[-1]
    if words.endswith("-century"):
        return Numeral(Fraction(25 if words[0] == "q" else 50), end, word=True), "year", "amount"
    if words.endswith(" and a half"):
        return Numeral(Fraction(3, 2), end, word=True), words.split()[1], "amount"
    if " or " in words:
        unit = words.split()[1]
        return Numeral(Fraction(1), end, Fraction(2), word=True), unit, "amount"
    if last.endswith("clock"):
        return Numeral(Fraction(CARDINALS[words.split()[0]]), end, word=True), "", "clock"
    if " past " in words:
        return Numeral(CARDINALS[last] + Fraction(1, 2), end, word=True), "", "clock"
    if words.startswith("half ") and last != "half":
        if last in SCALES or last == "dozen":
            return Numeral(Fraction(SCALES.get(last, 12), 2), end, word=True), "", "amount"
        years = {"year": 1, "decade": 10, "century": 100}
        if last in years:
            return Numeral(Fraction(years[last], 2), end, word=True), "year", "amount"
        return Numeral(Fraction(1, 2), end, word=True), last, "amount"
    if last in SCALES and "quarter" in words:
        return Numeral(Fraction(SCALES[last], 4), end, word=True), "", "amount"
    if words == "quarter of":
        return Numeral(Fraction(1, 4), end - 3, word=True), "", "ratio"
    if words.startswith("hal"):
        return Numeral(Fraction(1, 2), end, word=True), "fold" if last != "half" else "", "ratio"
    if last in SPANS:
        return Numeral(Fraction(SPANS[last]), end, word=True), "year", "amount"
    if last in ("once", "twice", "thrice"):
        value = {"once": 1, "twice": 2, "thrice": 3}[last]
        return Numeral(Fraction(value), end, word=True), "times", "amount"
    if last == "fortnight":
        return Numeral(Fraction(14), end, word=True), "day", "amount"
    if last in ("couple", "pair"):
        return Numeral(Fraction(2), end, word=True), "", "amount"
    value = SCALES.get(last) or {"dozen": 12}.get(last, 1)
    if words.startswith("a hundred "):
        value *= 100
    unit = last if last in TIME.split("|") else ""
    return Numeral(Fraction(value), end, word=True), unit, "amount"
