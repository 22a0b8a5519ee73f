"""A quotation, or half of one, that the English dropped."""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Pair, Span
from align.checks._check import Check, Finding
from align.mqm import Category, Severity
from align.words.evidence import PairEvidence, find_evidence

# Speech: a quotation before 고, 며, 라고, 라며, 면서 ... Titles and terms in quotes are not.
SPEECH = re.compile(
    r"(?:“([^“”]{4,1500})”|\"([^\"]{4,1500})\"|‘([^‘’]{12,1500})’)"
    r"(?=,?\s?(?:(?:이?라)?(?:고|며|면서)|이?라는|는 (?:입장|뜻|취지|말)|등))"
)
ENGLISH = re.compile(r"[“\"]([^“”\"]{2,2000})(?:[”\"]|$)|(?<!\w)[‘']([^‘’']{12,1500})[’'](?!\w)")
LEAST_WORDS = 2
MOST_ANSWERED = 0.34
"""A quotation of which no more than this share of the known words is answered was dropped."""
SHORTEST_RATIO = 0.75
"""English shorter than this many letters per Korean letter has lost something."""


def find(pair: Pair) -> Iterator[Finding]:
    """A quotation of the Korean, or one half of it, has no counterpart in the English.

    >>> pair = Pair.of(
    ...     "시장은 “물가가 올랐다”며 “시장 상인을 돕고 도로를 고치겠다”고 말했다.",
    ...     "The mayor said, “Prices have risen.”")
    >>> [(finding.message, finding.ko) for finding in find(pair)]
    [('The second of 2 quotations is missing in the English', ((16, 34),))]
    """
    spoken = [(quote.span(), _inner(quote)) for quote in SPEECH.finditer(pair.ko.text)]
    if not spoken or not pair.en.text.strip():
        return
    evidence = find_evidence(pair.ko.text, pair.en.text)
    quoted = len(list(ENGLISH.finditer(pair.en.text)))
    for number, (span, inner) in enumerate(spoken):
        if _is_missing(pair, evidence, inner, fewer=quoted < len(spoken)):
            which = ("first", "second", "third", "fourth")[min(number, 3)]
            name = (
                f"The {which} of {len(spoken)} quotations" if len(spoken) > 1 else "The quotation"
            )
            yield Finding(
                f"{name} is missing in the English",
                ko=(span,),
                suggestion="Translate what was said and join it to the sentence.",
            )


def _inner(quote: re.Match[str]) -> Span:
    return (quote.start() + 1, quote.end() - 1)


def _is_missing(pair: Pair, evidence: PairEvidence, inner: Span, *, fewer: bool) -> bool:
    met, known = evidence.answered(inner)
    if known < LEAST_WORDS:
        letters = len(pair.ko.text.replace(" ", ""))
        return fewer and len(pair.en.text) < SHORTEST_RATIO * letters
    share = met / known
    return share <= (MOST_ANSWERED if fewer else MOST_ANSWERED / 3)


CHECK = Check("quotation", "omission", Category.OMISSION, Severity.CRITICAL, find, 0.85)
