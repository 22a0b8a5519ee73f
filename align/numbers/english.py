"""English number expressions: numeral, unit, bound, rate, kind."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from align.bitext import Span
from align.casing import lowered
from align.numbers.currency_signs import sign_before, unit_of
from align.numbers.english_forms import MONTH_AFTER, MONTH_BEFORE, read_form
from align.numbers.english_numerals import CARDINALS, ORDINALS, read_digits, read_words
from align.numbers.english_phrases import PHRASE, read_phrase
from align.numbers.numeral import Found, Numeral
from align.numbers.quantity import Bound, Kind, Quantity, Rate
from align.numbers.scanning import scan
from align.numbers.units import EN_FORMS, UNITS, alternation

__all__ = ["find"]

# Letters that one of the words below can begin with, or the article that opens a phrase of them.
OPENING = (
    r"an?[\s-]|bi|cent|d[eo]|e[il]|fi|fo(?:u|rt)|h[au]|mi|ni|octo|on|qu|se|si|t(?:e|h[ior]|r|w)|ze"
)
CANDIDATE = re.compile(
    rf"(?=[0-9]|\b(?:{OPENING}))(?:"
    r"(?P<digit>[0-9])|(?P<phrase>\b(?:" + PHRASE + r"))"
    r"|(?P<word>\b(?:" + "|".join([*CARDINALS, *ORDINALS]) + r")\b))"
)
WORD_FORMS = {form: name for form, name in EN_FORMS.items() if form[-1].isalpha()}
SIGN_FORMS = {form: name for form, name in EN_FORMS.items() if not form[-1].isalpha()}
UNIT = re.compile(
    r"(?P<gap>[\s-]?)(?:(?:more|other|additional|consecutive|straight|full|different|new|local|young|"
    r"foreign|long|whole|further|separate|of|of\sthe|of\sthese|of\sthose|of\sits|of\stheir)[\s-])?"
    rf"(?:(?P<word>{alternation(WORD_FORMS)})(?![A-Za-z0-9²³])|(?P<sign>{alternation(SIGN_FORMS)}))"
)
RANGE = re.compile(r"\s?(?:[-–—~]|(?:to|or)\s)\s?(?=(?:US)?[$£€₩]?[0-9])|\s(?:to|or)\s(?=[a-z])")
AND = re.compile(r"\sand\s")
ORDINAL = re.compile(r"(?:st|nd|rd|th)(?![A-Za-z])")
NUMBERED = re.compile(r"(?:\b[Nn]o\.\s?|\b[Nn]umber\s|#|\bNos\.\s)$")
BOUNDS: dict[str, Bound] = {
    "about": "about", "around": "about", "approximately": "about", "approx.": "about",
    "some": "about", "roughly": "about", "nearly": "about", "almost": "about",
    "close to": "about", "an estimated": "about", "estimated": "about", "near": "about",
    "or so": "about", "up to": "at_most", "at most": "at_most", "no more than": "at_most",
    "not more than": "at_most", "a maximum of": "at_most", "as many as": "at_most",
    "as much as": "at_most", "or less": "at_most", "or fewer": "at_most", "or under": "at_most",
    "or younger": "at_most", "at least": "at_least", "no fewer than": "at_least",
    "no less than": "at_least", "not less than": "at_least", "a minimum of": "at_least",
    "or more": "at_least", "or older": "at_least", "or over": "at_least", "or above": "at_least",
    "and over": "at_least", "and older": "at_least", "and above": "at_least",
    "or higher": "at_least", "+": "at_least", "more than": "greater", "over": "greater",
    "above": "greater", "in excess of": "greater", "upwards of": "greater",
    "greater than": "greater", "higher than": "greater", "exceed": "greater",
    "surpass": "greater", "topp": "greater", "just over": "more", "a little over": "more",
    "a little more than": "more", "slightly more than": "more", "slightly over": "more",
    "just above": "more", "-odd": "more", "odd": "more", "less than": "less",
    "fewer than": "less", "under": "less", "below": "less", "short of": "less",
    "just under": "less", "lower than": "less", "younger than": "less", "older than": "greater",
    "smaller than": "less", "shorter than": "less", "lighter than": "less", "larger than": "greater",
    "bigger than": "greater", "longer than": "greater", "taller than": "greater",
    "heavier than": "greater", "over the age of": "greater", "above the age of": "greater", "under the age of": "less",
    "below the age of": "less",
}  # fmt: skip
BEFORE = re.compile(
    r"\b("
    + "|".join(sorted((re.escape(b) for b in BOUNDS if b[0].isalpha() and not b.startswith(("or ", "and ", "odd"))), key=len, reverse=True))
    + r")(?:s|es|ed|ing)?\s(?:the\s|a\s|an\s|only\s|just\s)?$"
)  # fmt: skip
BEHIND = re.compile(
    r"\+|-odd\b|\sodd\b|,?\s("
    + "|".join(sorted((re.escape(b) for b in BOUNDS if b.startswith(("or ", "and "))), key=len, reverse=True))
    + r")\b"
)  # fmt: skip
RATE = re.compile(
    r"(?:\s[a-z]+)?(?:[\s-](?:per|a|an|every|each)[\s-]|/\s?)(hour|hr|day|week|month|year)\b"
    r"(?!\s(?:after|before|later|earlier|ago)|-)|(?:\s[a-z]+)?\s(daily|monthly|annually|weekly|yearly|hourly)\b"
)
RATE_BEFORE = re.compile(
    r"\b(monthly|annual|daily|weekly|yearly|hourly)(?:\s[a-z]+){0,2}\s(?:of|at)\s(?:about\s|US)?[$£€₩]?$"
)
RATES: dict[str, Rate] = {
    "hour": "hour", "hr": "hour", "hourly": "hour", "day": "day", "daily": "day", "week": "week",
    "weekly": "week", "month": "month", "monthly": "month", "year": "year", "annually": "year",
    "annual": "year", "yearly": "year",
}  # fmt: skip
NAMED = re.compile(r"[A-Za-z][-–]?$")
AVERAGE = re.compile(r"(?<=[\s(]\.)[0-9]{3}(?![0-9])")
SKIP = re.compile(
    r"(?:each|every|no|any|this|that|which|the|another|last|next|split|some)[\s-]$", re.I
)
NOT_ONE = re.compile(r"one(?:'s|’s|\sanother|\swho|self|-[a-z]+ed)\b", re.I)
TENFOLD = {"decade": ("year", 10), "decades": ("year", 10), "century": ("year", 100),
            "centuries": ("year", 100), "fortnight": ("day", 14), "dozen": ("", 12)}  # fmt: skip
FIGURES = re.compile("[0-9.,]+")
LETTER = re.compile("[A-Za-z]")
PENCE = re.compile(r"(?<=[$£€]\.)[0-9]{1,9}")
# "Brings together 1800 objects" counts; "in 1800 objects", "the 2016 votes" name a year.
THINGS = re.compile(
    r"\s(?!(?:was|is|has|does|gas|this|its|his|levels|figures|results|earnings|targets|highs|lows|profits|plans|models|matches|sales|prices|terms|finals|games|elections)\b)[a-z]{2,}[^s\W]s\b"
)
OF_THEM = re.compile(r"\sof\s(?:the|these|those|its|their)\b")
DATED = re.compile(
    r"(?:^|[^\w\s]\s?|\b(?:[Ii]n|[Ss]ince|of|[Bb]y|[Ff]rom|[Uu]ntil|[Tt]ill|[Tt]he|and|to|[Bb]efore|[Aa]fter|[Ll]ate|[Ee]arly"
    r"|an?|its|his|her|their|our|for|[Dd]uring|last|as|at|on|or|than|'s|’s|[A-Z]\w*)\s)$"
)
NO_ORDINAL = re.compile(r"(?:split|per|every)[\s-]$")
CENTURY = re.compile(r"[\s-]centur(?:y|ies)\b")
DECADE = re.compile(r"['’]?s(?![A-Za-z])")
DOLLARS = re.compile(r"\s(?:U\.?S\.?\s)?dollars\b")
LAST_SCALE = re.compile("(hundred|thousand|million|billion|trillion)$")
LARGER = re.compile(r"[\s-](decades?|century|centuries|fortnight|dozen)(?![A-Za-z])")


def find(text: str) -> tuple[Quantity, ...]:
    """All number expressions of an English text, left to right, never overlapping.

    >>> [(q.text, int(q.value), q.bound) for q in find("About 35 thousand people came.")]
    [('About 35 thousand people', 35000, 'about')]
    """
    return scan(text, CANDIDATE, _expression, searched=lowered(text))


def _expression(
    text: str, candidate: re.Match[str], floor: int
) -> tuple[tuple[Quantity, ...], int]:
    start, group = candidate.start(), candidate.lastgroup
    quantity: Quantity | None
    if group == "digit":
        if special := read_form(text, start):
            (first, *rest), end = special
            if first.kind in ("ratio", "clock"):
                first = _build(text, start, Numeral(first.value, end), floor, kind=first.kind)
            return (first, *rest), max(end, first.span[1])
        if pence := _pence(text, start):
            return pence
        if average := AVERAGE.match(text, start):
            share = Numeral(Fraction(int(average.group()), 1000), average.end())
            return (_build(text, start, share, floor, begin=start - 1),), average.end()
        money = sign_before(text, start, floor)
        numeral = read_digits(text, start, money=money is not None)
        if numeral is None:
            return (), FIGURES.match(text, start).end()  # type: ignore[union-attr]
        quantity = _digits(text, start, numeral, floor, money)
    elif group == "phrase":
        numeral, unit, kind = read_phrase(text, start)
        if numeral is None:
            spelled = _spelled(text, start, floor)
            return ((spelled,), spelled.span[1]) if spelled else ((), start + 1)
        if unit or kind != "amount" or numeral.value < 1:
            quantity = _build(text, start, numeral, floor, unit=unit, kind=kind)
        else:
            quantity = _measured(text, start, numeral, floor)
    else:
        quantity = _spelled(text, start, floor)
    if quantity is None:
        return (), candidate.end()
    return (quantity,), max(quantity.span[1], candidate.end())


def _pence(text: str, start: int) -> tuple[tuple[Quantity, ...], int] | None:
    """$.79"""
    found = PENCE.match(text, start)
    if not found:
        return None
    value = Fraction(int(found.group()), 10 ** len(found.group()))
    numeral = Numeral(value, found.end())
    unit = unit_of(text[start - 2])
    return (_build(text, start - 1, numeral, start - 2, unit=unit, begin=start - 2),), found.end()


def _spelled(text: str, start: int, floor: int) -> Quantity | None:
    read = read_words(text, start)
    if read is None or NAMED.search(text[max(0, start - 1) : start]):
        return None
    numeral, ordinal = read
    word = text[start : numeral.end].lower()
    before = text[max(0, start - 8) : start]
    if word == "one" and (SKIP.search(before) or NOT_ONE.match(text, start)):
        return None
    if word == "second" and NO_ORDINAL.search(before):
        return None
    if ordinal:
        return _ordinal(text, start, numeral, floor)
    return _measured(text, start, numeral, floor)


def _ordinal(text: str, start: int, numeral: Numeral, floor: int) -> Quantity:
    kind: Kind = "amount"
    unit, span = "", None
    if MONTH_BEFORE.search(text[max(0, start - 14) : start]) or MONTH_AFTER.match(
        text, numeral.end
    ):
        kind = "day"
    elif century := CENTURY.match(text, numeral.end):
        kind, numeral = "century", numeral._replace(end=century.end())
    elif (found := UNIT.match(text, numeral.end)) and found.lastgroup == "word":
        unit = EN_FORMS[found["word"]]
        span = found.span("word")
        # "the third year": the unit is told, and "first people" would be no count.
        told = UNITS[unit].unit_class in ("time", "quarter", "floor", "multiple")
        # "On the 6th local time" is no sixth time.
        if not told or "local" in found.group():
            unit, span = "", None
    return _build(
        text,
        start,
        numeral,
        floor,
        unit=unit,
        unit_span=span,
        kind=kind,
        ordinal=True,
        end=span[1] if span else None,
    )


def _digits(
    text: str, start: int, numeral: Numeral, floor: int, money: Span | None
) -> Quantity | None:
    if money:
        name = unit_of(text[slice(*money)])
        return _measured(text, start, numeral, floor, name, money[0])
    before = text[max(0, start - 14) : start]
    if suffix := ORDINAL.match(text, numeral.end):
        return _ordinal(text, start, numeral._replace(end=suffix.end()), floor)
    if numeral.plain:
        numbered = NUMBERED.search(before)
        if numbered:
            begin = start - (len(before) - numbered.start())
            built = _build(text, start, numeral, floor, ordinal=True)
            return replace(built, span=(begin, built.span[1]), text=text[begin : built.span[1]])
        decade = DECADE.match(text, numeral.end)
        if decade and numeral.value % 10 == 0:
            numeral = numeral._replace(end=decade.end())
            return _build(text, start, numeral, floor, kind="decade")
        if kind := _calendar_kind(text, before, numeral):
            return _build(text, start, numeral, floor, kind=kind)
        if NAMED.search(before):
            return _build(text, start, numeral, floor, kind="label")
    return _measured(text, start, numeral, floor)


def _calendar_kind(text: str, before: str, numeral: Numeral) -> Kind | None:
    if MONTH_BEFORE.search(before):
        return "day" if 1 <= numeral.value <= 31 else "year"
    if 1 <= numeral.value <= 31 and MONTH_AFTER.match(text, numeral.end):
        return "day"
    if (
        before.endswith(("'", "‘", "’"))
        and numeral.value < 100
        and text[numeral.end : numeral.end + 1] in " ,."
    ):
        return "year"
    if 1500 <= numeral.value < 2100 and not _counts(text, numeral.end):
        counted = THINGS.match(text, numeral.end) or OF_THEM.match(text, numeral.end)
        if counted and not DATED.search(before):
            return None
        return None if BEFORE.search(before) else "year"
    return None


def _counts(text: str, end: int) -> bool:
    """Whether a unit follows; "the 2016 vote" names a year, "2016 votes" and "2000 percent" count."""
    found = UNIT.match(text, end)
    word = (found["word"] or "s") if found else ""
    return found is not None and (word + "s" not in EN_FORMS or word.startswith("per"))


def _measured(
    text: str, start: int, numeral: Numeral, floor: int, unit: str = "", begin: int | None = None
) -> Quantity | None:
    """A cardinal with its range and unit."""
    end, span = numeral.end, None
    gap = RANGE.match(text, end)
    if gap is None and text[max(0, start - 11) : start].lower().rstrip("$").endswith("between "):
        gap = AND.match(text, end)
    high = _upper(text, gap.end()) if gap else None
    if gap and high and numeral.value < high.value:
        numeral = _widen(text, numeral, high, gap.end())
        end = numeral.end
    if larger := LARGER.match(text, end):
        name, factor = TENFOLD[larger.group(1)]
        high_value = None if numeral.high is None else numeral.high * factor
        numeral = numeral._replace(value=numeral.value * factor, high=high_value)
        end = larger.end()
        if name:
            unit, span = name, larger.span(1)
        else:
            numeral = numeral._replace(end=end)
    if not unit and (found := UNIT.match(text, end)):
        group = found.lastgroup or ""
        if not (found[group] in ("second", "time") and not numeral.word and not found["gap"]):
            unit, span, end = EN_FORMS[found[group]], found.span(group), found.end()
    elif unit and (spelled := DOLLARS.match(text, end)):
        end = spelled.end()
    kind: Kind = "amount"
    if numeral.plain and not unit and LETTER.match(text, end):
        kind = "label"
    return _build(
        text, start, numeral, floor, unit=unit, unit_span=span, kind=kind, end=end, begin=begin
    )


def _upper(text: str, start: int) -> Numeral | None:
    start += text[start : start + 1] in "$£€₩" and bool(text[start : start + 1])
    if read := read_digits(text, start, money=True):
        return read
    words = read_words(text, start)
    return None if words is None or words[1] else words[0]


def _widen(text: str, low: Numeral, high: Numeral, high_start: int) -> Numeral:
    """2 to 3 million: the scale of the upper end holds for the lower end too."""
    value = low.value
    scale = LAST_SCALE.search(text, high_start, high.end)
    factor = {"hundred": 10**2, "thousand": 10**3, "million": 10**6, "billion": 10**9}
    if scale and low.value < 1000:
        value *= factor.get(scale.group(1), 10**12)
    return high._replace(value=value if value < high.value else low.value, high=high.value,
                   plain=low.plain and high.plain)  # fmt: skip


def _build(
    text: str,
    start: int,
    numeral: Numeral,
    floor: int,
    *,
    unit: str = "",
    unit_span: Span | None = None,
    kind: Kind = "amount",
    ordinal: bool = False,
    end: int | None = None,
    begin: int | None = None,
) -> Quantity:
    """The quantity of a numeral, with its bound words and its rate."""
    end = numeral.end if end is None else end
    begin = start if begin is None else begin
    found: Found | None = None
    rate: Rate = ""
    if kind not in ("label", "year", "month", "day"):
        found = _bound(text, floor, begin, end)
        begin, end = (
            min(begin, found[1][0] if found else begin),
            max(end, found[1][1] if found else end),
        )
        rate, end = _rate(text, start, end)
    return numeral.quantity(
        text,
        start,
        (begin, end),
        unit=unit,
        unit_span=unit_span,
        bound=found,
        kind=kind,
        ordinal=ordinal,
        rate=rate,
    )


def _bound(text: str, floor: int, begin: int, end: int) -> tuple[Bound, Span] | None:
    """The bound word right before the number, or right behind its unit."""
    offset = max(floor, begin - 30)
    if before := BEFORE.search(lowered(text)[offset:begin]):
        place = (offset + before.start(1), offset + before.end(1))
        return BOUNDS[before.group(1)], place
    if behind := BEHIND.match(text, end):
        word, place = (behind.group(1) or behind.group()).strip(), behind.span()
        return BOUNDS[word], behind.span(1) if behind.group(1) else place
    return None


def _rate(text: str, start: int, end: int) -> tuple[Rate, int]:
    """The rate behind the unit ("a day") or before the number ("monthly average of")."""
    if per := RATE.match(text, end):
        return RATES[per.group(1) or per.group(2)], per.end()
    ahead = RATE_BEFORE.search(text[max(0, start - 40) : start])
    return (RATES[ahead.group(1)] if ahead else ""), end
