"""What the crawler lost of the page: neither the author's nor the translator's mistake."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from align.bitext import Article, Pair, Role
from align.checks._check import Finding
from align.consistency._check import ArticleCheck, Placed
from align.consistency._losses import find_losses
from align.mqm import Category, Severity

__all__ = ["CHECK", "find"]

# A common word and the name of a place run together.
GLUED = re.compile(r"\b([a-z]{3,20})([A-Z][a-z]{2,20}-(?:ri|dong|eup|myeon|gun|si|gu|do|ro|gil))\b")
UNREADABLE = re.compile(r"[^\s\ufffd]{0,10}\ufffd\S{0,10}")
SURE = 0.99
"""Of words with a hole: surer than any misprint that they look like."""
MOST = 20
"""Words of one pair that are looked at."""
SHORTEST = 20
"""Characters of a sentence that nobody writes twice."""
INSIDE = 0.65
"""Confidence for a paragraph lost between others, which may have been added on purpose."""
RESTORE = "Compare with the page as it was published."


def find(pairs: Sequence[Pair], article: Article) -> Iterator[Placed]:
    """The crawler lost characters or a paragraph of the Korean that the English still has.

    Characters: 131일 stands beside January 31, 730분 beside 7:30, 12 5000만 beside 1.25 billion;
    a figure without its scale word counts only on a page that is damaged elsewhere, unless it
    makes no sense. A paragraph: the English begins or ends with sentences of the body that no
    Korean answers, or has a whole paragraph of them and more paragraphs than the Korean.
    Between words of the English: squareEupnae-ri. Bytes: what no encoding could restore. And
    the English may stand twice.

    >>> pair = Pair.of("행사는 131일 열렸다.", "The event was held on January 31.")
    >>> [found.message for _, found in find((pair,), Article.from_texts("", ""))]
    ['The page has lost a character of the Korean: 131일 was 1월 31일']
    """
    losses = [(index, loss) for index, pair in enumerate(pairs) for loss in find_losses(pair)]
    damaged = any(loss.sure for _, loss in losses)
    for index, loss in losses:
        if loss.sure or damaged:
            lost = pairs[index].ko.text[slice(*loss.ko)]
            message = f"The page has lost a character of the Korean: {lost} was {loss.printed}"
            suggestion = f"Read {loss.printed}."
            yield index, Finding(message, ko=(loss.ko,), en=loss.en, suggestion=suggestion)
    yield from _unreadable(pairs)
    yield from _glued(pairs)
    twice = dict(_repeated(pairs))
    for index, first in twice.items():
        message = f"The English has this twice, here and in pair {first + 1}"
        yield index, Finding(message, en=((0, len(pairs[index].en.text)),), suggestion=RESTORE)
    edges = {at: where for at, where in _lost_paragraphs(pairs) if at not in twice}
    for index, where in edges.items():
        message = f"The page has lost the {where} of the Korean, which the English still has"
        yield index, Finding(message, en=((0, len(pairs[index].en.text)),), suggestion=RESTORE)
    for index in _lost_inside(pairs, article):
        if index not in edges and index not in twice:
            message = "The page seems to have lost the Korean of this English paragraph"
            whole = ((0, len(pairs[index].en.text)),)
            yield index, Finding(message, en=whole, suggestion=RESTORE, confidence=INSIDE)


def _unreadable(pairs: Sequence[Pair]) -> Iterator[Placed]:
    """Words that bytes were lost from, so that whatever else they look like means nothing."""
    for index, pair in enumerate(pairs):
        for side in ("ko", "en"):
            text = getattr(pair, side).text
            for found in islice(UNREADABLE.finditer(text), MOST):
                yield (
                    index,
                    Finding(
                        f"The page has lost characters that cannot be restored: {found.group()}",
                        ko=(found.span(),) if side == "ko" else (),
                        en=(found.span(),) if side == "en" else (),
                        suggestion=RESTORE,
                        confidence=SURE,
                    ),
                )


def _glued(pairs: Sequence[Pair]) -> Iterator[Placed]:
    """squareEupnae-ri: the mark between two words is lost, and the translator saw one word."""
    for index, pair in enumerate(pairs):
        for found in islice(GLUED.finditer(pair.en.text), MOST):
            read = f"{found[1]} {found[2]}"
            message = f"The page has lost what stood between two words: {found.group()}"
            yield index, Finding(message, en=(found.span(),), suggestion=f"Read {read}.")


def _repeated(pairs: Sequence[Pair]) -> Iterator[tuple[int, int]]:
    """English sentences of the body that no Korean answers and another pair has word for word."""
    if all(pair.ko.text.strip() for pair in pairs):
        return
    places: dict[str, int] = {}
    for index, pair in enumerate(pairs):
        said = " ".join(pair.en.text.split())
        if pair.role == "body" and pair.ko.text.strip() and len(said) >= SHORTEST:
            places.setdefault(said, index)
    for index, pair in enumerate(pairs):
        first = places.get(" ".join(pair.en.text.split()))
        if pair.role == "body" and not pair.ko.text.strip() and first is not None:
            yield index, first


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
            yield index, "beginning" if index < both[0] else "end"


def _lost_inside(pairs: Sequence[Pair], article: Article) -> Iterator[int]:
    """English pairs without Korean that make up a whole paragraph, one more than the Korean has.

    Machines translate paragraph by paragraph and add none.
    """
    paragraphs = [r for r in article.en.regions if r.role is Role.EN_BODY]
    korean = sum(region.role is Role.KO_BODY for region in article.ko.regions)
    if article.direction != "ko-en" or not 1 < korean < len(paragraphs):
        return
    body = [(i, pair) for i, pair in enumerate(pairs) if pair.role == "body" and pair.en.text]
    for paragraph in paragraphs:
        inside = [
            (i, pair)
            for i, pair in body
            if pair.en.start < paragraph.end and paragraph.start < pair.en.end
        ]
        alone = [i for i, pair in inside if not pair.ko.text.strip()]
        if inside and len(alone) == len(inside):
            yield from alone


CHECK = ArticleCheck(
    "damage",
    "source_typo",
    Category.SOURCE,
    Severity.MINOR,
    find,
    0.8,
    frozenset(
        {"number", "date", "unit", "addition", "misalignment", "natural", "entity", "homonym"}
    ),
)
"""What a crawler lost of the Korean."""
