"""English that stops before its end: a quotation never closed, a last sentence cut short."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from align.bitext import Article, Pair
from align.checks._check import Finding
from align.consistency._check import ArticleCheck, Placed
from align.mqm import Category, Severity

__all__ = ["CHECK", "find"]

MARKS = re.compile(r"[“”\"]")
QUOTED_KO = re.compile(r"[“\"][^“”\"]{2,}[”\"]")
ENDS = re.compile(r"[.!?…][\s\"'”’)\]]*$|[\"”’)\]:;]\s*$")
ENDS_KO = re.compile(r"(?:[.!?]|다)[\s\"'”’)\]]*$")
LEAST = 30
"""Characters of a sentence that breaks off; shorter ones are captions and lines of a list."""


def find(pairs: Sequence[Pair], article: Article) -> Iterator[Placed]:
    """The English opens a quotation that it never closes, or its last sentence breaks off.

    A quotation may run on over paragraphs, each opened anew and the last one closed; the Korean
    has to close its own, and to end.

    >>> pairs = (Pair.of("그는 “비가 온다”고 말했다.", 'He said, "It is raining.'),
    ...          Pair.of("강이 넘쳤다.", "The river flooded."))
    >>> [found.message for _, found in find(pairs, Article.from_texts("", ""))]
    ['The quotation that opens here is never closed']
    """
    body = [(i, pair) for i, pair in enumerate(pairs) if pair.role == "body" and pair.en.text]
    for place, (index, pair) in enumerate(body):
        marks = list(MARKS.finditer(pair.en.text))
        if len(marks) % 2 and not _is_closed_later(body[place + 1 : place + 2]):
            opened = marks[-1]
            if opened.group() != "”" and _opens(pair.en.text, opened) and _closes(pair.ko.text):
                yield (
                    index,
                    Finding(
                        "The quotation that opens here is never closed",
                        en=(opened.span(),),
                        suggestion="Close it where the speaker ends; what follows may be lost.",
                    ),
                )
                return
    if body:
        yield from _breaks_off(*body[-1], [pair.en.text for _, pair in body[:-1]])


def _breaks_off(index: int, pair: Pair, before: Sequence[str]) -> Iterator[Placed]:
    """The last sentence has no end, where the Korean has one and most sentences before it."""
    text = pair.en.text.rstrip()
    whole = sum(bool(ENDS.search(other)) for other in before) * 2 > len(before)
    if whole and len(text) >= LEAST and not ENDS.search(text) and ENDS_KO.search(pair.ko.text):
        last = text.rsplit(". ", 1)[-1]
        yield (
            index,
            Finding(
                "The last sentence of the English breaks off",
                en=((len(text) - len(last), len(text)),),
                suggestion="Compare with the page as it was published.",
            ),
        )


def _opens(text: str, mark: re.Match[str]) -> bool:
    """Whether a straight mark stands where a quotation begins."""
    before, after = text[: mark.start()], text[mark.end() :]
    return bool(re.match(r"\S", after)) and bool(re.search(r"(?:^|[\s(])$", before))


def _closes(korean: str) -> bool:
    return len(MARKS.findall(korean)) % 2 == 0 and bool(QUOTED_KO.search(korean))


def _is_closed_later(rest: Sequence[tuple[int, Pair]]) -> bool:
    """Whether the next pair goes on with the quotation: it is opened anew or ends it."""
    text = rest[0][1].en.text if rest else ""
    return len(MARKS.findall(text)) % 2 == 1 or bool(MARKS.match(text.lstrip()))


CHECK = ArticleCheck("unclosed", "quotation", Category.PUNCTUATION, Severity.MINOR, find, 0.7)
"""English that stops before its end."""
