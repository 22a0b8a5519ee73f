"""A quotation, or half of one, that the English dropped."""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Pair, Span
from align.checks._check import Check, Finding
from align.checks._coverage import Coverage, korean_length, measure
from align.mqm import Category, Severity
from align.words.evidence import KoreanLink

# Straight and curly marks are mixed in scraped text: "… 했습니다.”라고
QUOTED = re.compile(r"[“\"]([^“”\"]{4,1500})[”\"]|(?<!\w)[‘']([^‘’']{6,1500})[’']")
# Speech: a quotation before 고, 며, 라고, 라며, 면서 ...; titles and terms in quotes are not.
AFTER_SPEECH = re.compile(
    r",?\s?(?:(?:이?라)?(?:고|며|면서)|이?라는|는 (?:입장|뜻|취지|말)|등)"
)
SAYING = re.compile(
    r"말했|말한|말하|밝혔|밝힌|덧붙|전했|강조|주장|대답|답했|설명|언급|외쳤|물었|지적|썼|적었|반박|당부"
)
ENGLISH = re.compile(
    r"[“\"„]([^“”\"]{2,2000})(?:[”\"]|$)|(?<!\w)[‘']([^‘\n]{6,1500}?)[’'](?![^\W\d_])"
)
LEAST_WORDS = 2
MOST_ANSWERED = 0.34
"""A quotation of which no more than this share of the known words is answered was dropped."""
MOST_ANSWERED_FULL = 0.12
"""The same where the English has as many quotations as the Korean."""
USUAL = 2.0
"""English letters per Korean letter: a dropped quotation leaves the English that much shorter."""
SAYS = re.compile(
    r"^(?:\W*(?:said|says|answered|replied|added|explained|wrote|asked|told)\b.{0,120}"
    r"|.{1,60}\b(?:said|says|wrote|added|continued|replied|asked|explained|tweeted))\W*$",
    re.IGNORECASE | re.DOTALL,
)
ORDER = ("first", "second", "third", "fourth")


def find(pair: Pair) -> Iterator[Finding]:
    """A quotation of the Korean, or one half of it, has no counterpart in the English.

    >>> pair = Pair.of(
    ...     "시장은 “물가가 올랐다”며 “시장 상인을 돕고 도로를 고치겠다”고 말했다.",
    ...     "The mayor said, “Prices have risen.”")
    >>> [(finding.message, finding.ko) for finding in find(pair)]
    [('The second of 2 quotations is missing in the English', ((15, 35),))]
    """
    quotes = [quote.span() for quote in QUOTED.finditer(pair.ko.text)]
    for span in missing(pair):
        number = ORDER[min(quotes.index(span), len(ORDER) - 1)]
        name = f"The {number} of {len(quotes)} quotations" if len(quotes) > 1 else "The quotation"
        yield Finding(
            f"{name} is missing in the English",
            ko=(span,),
            suggestion="Translate what was said and join it to the sentence.",
        )


def missing(pair: Pair) -> Iterator[Span]:
    """Spans of the Korean quotations, marks included, that the English dropped."""
    ko, en = pair.ko.text, pair.en.text
    quotes = list(QUOTED.finditer(ko))
    if not quotes or not en.strip():
        return
    coverage = measure(ko, en)
    fewer = sum(1 for _ in ENGLISH.finditer(en)) < len(quotes)
    for quote in quotes:
        if _is_missing(pair, coverage, quote.span(), fewer=fewer):
            yield quote.span()


def _is_missing(pair: Pair, coverage: Coverage, span: Span, *, fewer: bool) -> bool:
    inside, outside = [], []
    for link in coverage.evidence.ko:
        (inside if span[0] <= link.span[0] < span[1] else outside).append(link)
    met, known = _answered(inside, outside)
    speech = _is_speech(pair.ko.text, span)
    if not _is_shorter(pair, span):
        return False
    if fewer and speech and (known < LEAST_WORDS or SAYS.match(pair.en.text)):
        return met == 0 or bool(SAYS.match(pair.en.text))
    if not speech:
        return fewer and known > LEAST_WORDS and met == 0
    share = MOST_ANSWERED if fewer else MOST_ANSWERED_FULL
    return known >= LEAST_WORDS and met <= share * known


def _answered(inside: list[KoreanLink], outside: list[KoreanLink]) -> tuple[int, int]:
    """Known words of a quotation that are answered, not counting answers of words outside."""
    elsewhere = {span for link in outside for span in link.en}
    met = [link for link in inside if any(span not in elsewhere for span in link.en)]
    known = sum(link.expected or bool(link.kind) for link in inside)
    return len(met), known


def _is_speech(ko: str, span: Span) -> bool:
    """Whether somebody says what the quotation holds."""
    if AFTER_SPEECH.match(ko, span[1]):
        return True
    whole = ko[span[1] - 2] in ".!?…" or ko[span[0] - 2 : span[0]].strip().endswith((".", ":"))
    return whole and bool(SAYING.search(ko, 0, span[0]) or SAYING.search(ko, span[1]))


def _is_shorter(pair: Pair, span: Span) -> bool:
    """Whether the English has the length of the rest rather than that of the whole."""
    lengths = korean_length(pair.ko.text)
    quote = lengths[span[1]] - lengths[span[0]]
    letters = len(pair.en.text) - pair.en.text.count(" ")
    return letters < USUAL * (lengths[-1] - quote / 2)


CHECK = Check("quotation", "omission", Category.OMISSION, Severity.CRITICAL, find, 0.85)
