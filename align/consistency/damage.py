"""What the crawler lost of the page: neither the author's nor the translator's mistake."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from align.bitext import Article, Pair, Span
from align.checks._check import Finding
from align.consistency._check import ArticleCheck, Placed
from align.mqm import Category, Severity

__all__ = ["CHECK", "find"]

# 131일 for 1월 31일, 730분 for 7시 30분: the syllable between two figures is lost.
DAY = re.compile(r"(?<![\d.,])(1[0-2]|[1-9])(3[01]|[12]\d|[1-9])일(?!간|째|\s?(?:동안|연속|만에))")
CLOCK = re.compile(r"(?<![\d.,])(1\d|2[0-4]|[1-9])([0-5]\d)분(?!간|의|\s?(?:동안|만에))")
# 17'2023 for 17일 '2023: the syllable before a quotation mark is lost.
QUOTED = re.compile(r"(?<![\d.,])(3[01]|[12]\d|[1-9])['‘’](?=[12]\d{3})")
LONGEST = 4000
"""Characters of a side; what is longer is no sentence, and each figure is a search of it."""
MONTHS = (
    "Jan(?:uary)? Feb(?:ruary)? Mar(?:ch)? Apr(?:il)? May Jun(?:e)? Jul(?:y)? Aug(?:ust)?"
    " Sep(?:t|tember)? Oct(?:ober)? Nov(?:ember)? Dec(?:ember)?"
).split()


def find(pairs: Sequence[Pair], article: Article) -> Iterator[Placed]:
    """The crawler lost characters or a paragraph of the Korean that the English still has.

    Characters: 131일 stands beside January 31, 730분 beside 7:30. A paragraph: the English
    begins or ends with sentences of the body that no Korean answers.

    >>> pair = Pair.of("행사는 131일 열렸다.", "The event was held on January 31.")
    >>> [found.message for _, found in find((pair,), Article.from_texts("", ""))]
    ['The page has lost a character of the Korean: 131일 was 1월 31일']
    """
    for index, pair in enumerate(pairs):
        for ko, printed, en in _lost_characters(pair):
            lost = pair.ko.text[slice(*ko)]
            message = f"The page has lost a character of the Korean: {lost} was {printed}"
            yield index, Finding(message, ko=(ko,), en=(en,), suggestion=f"Read {printed}.")
    for index, where in _lost_paragraphs(pairs):
        yield (
            index,
            Finding(
                f"The page has lost the {where} Korean of the body, which the English still has",
                en=((0, len(pairs[index].en.text)),),
                suggestion="Compare with the page as it was published.",
            ),
        )


def _lost_characters(pair: Pair) -> Iterator[tuple[Span, str, Span]]:
    """(span, what was printed, its English) of each damage that the English confirms."""
    ko, en = pair.ko.text, pair.en.text
    if max(len(ko), len(en)) > LONGEST:
        return
    for found in DAY.finditer(ko):
        month, day = int(found[1]), int(found[2])
        said = _day(en, day, month)
        if said and not _says(en, found[1] + found[2]):
            yield found.span(), f"{month}월 {day}일", said.span()
    for found in CLOCK.finditer(ko):
        said = re.search(rf"(?<!\d){found[1]}:{found[2]}(?!\d)", en)
        if said is None and int(found[1]) > 12:
            said = re.search(rf"(?<!\d){int(found[1]) - 12}:{found[2]}(?!\d)", en)
        if said:
            yield found.span(), f"{found[1]}시 {found[2]}분", said.span()
    for found in QUOTED.finditer(ko):
        said = _day(en, int(found[1]))
        if said:
            yield found.span(), f"{found[1]}일 {ko[found.end() - 1]}", said.span()


def _day(english: str, day: int, month: int | None = None) -> re.Match[str] | None:
    """Where the English names a day, "the 31st" or "January 31", of that month if any."""
    names = MONTHS[month - 1] if month else "|".join(MONTHS)
    return re.search(
        rf"\b(?:{names})\.?\s{{1,2}}{day}(?:st|nd|rd|th)?\b"
        rf"|\b{day}(?:st|nd|rd|th)?\s(?:of\s)?(?:{names})\b|(?<!\d){day}(?:st|nd|rd|th)\b",
        english,
    )


def _says(english: str, figure: str) -> bool:
    return re.search(rf"(?<![\d.,]){figure}(?![\d.,]\d)", english) is not None


def _lost_paragraphs(pairs: Sequence[Pair]) -> Iterator[tuple[int, str]]:
    """English pairs of the body without Korean, before the first or after the last with both."""
    body = [index for index, pair in enumerate(pairs) if pair.role == "body"]
    both = [
        index for index in body if pairs[index].ko.text.strip() and pairs[index].en.text.strip()
    ]
    if not both:
        return
    for index in body:
        # Korean that stands alone there may be what the English renders after all.
        edge = [i for i in body if i < both[0]] if index < both[0] else []
        edge = edge or ([i for i in body if i > both[-1]] if index > both[-1] else [])
        if edge and not any(pairs[i].ko.text.strip() for i in edge):
            yield index, "first" if index < both[0] else "last"


CHECK = ArticleCheck(
    "damage",
    "source_typo",
    Category.SOURCE,
    Severity.MINOR,
    find,
    0.8,
    frozenset({"number", "date", "unit", "addition", "misalignment", "natural"}),
)
