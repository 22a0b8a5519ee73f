"""A Korean headline that the Korean body contradicts: the source's own slip."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from align.bitext import Article, Pair, Span
from align.checks._check import Finding
from align.consistency._check import ArticleCheck, Placed
from align.consistency._headline_figures import are_powers_apart, is_rounded
from align.consistency._periods import find_ranges
from align.mqm import Category, Severity
from align.names.surnames import split_name
from align.numbers import Quantity, find_quantities, same_value
from align.words.korean import tokens

__all__ = ["CHECK", "find"]

LEAST = 10
"""Smaller figures are counted in ways of their own: 3개 마을 가운데 2곳."""
SUM = 10**8
"""From here on a headline leaves its 원 out."""
MOST_SUMMED = 30
"""Figures of one sentence that are added up by twos."""
NAME = re.compile(r"[가-힣]{3,7}")
NOUNS = ("NNG", "NNP", "XSN")
PERSON = 3
"""Syllables of a person's name."""
TWICE = 2
"""How often the body has to write a name for the headline's to be the wrong one."""
DIGITS = 2
"""Digits that say something before the noughts of a figure."""
TAIL = 2
"""Syllables that the names of two companies of one kind end in: 제강, 건설."""


def find(pairs: Sequence[Pair], article: Article) -> Iterator[Placed]:
    """A figure, a day or a name of the Korean headline is another one in the Korean body.

    Each needs a rival below: a figure of the same unit that differs by a digit or by noughts, or
    is the only one; a range of days that begins alike; a name written there again and again that
    differs by a syllable. A sum, a difference or a round figure is no contradiction.

    >>> pairs = [Pair.of("시, 어르신 7만 8천 명에 무료 버스", ""),
    ...          Pair.of("대상은 어르신 6만 8천여 명이다.", "")]
    >>> headline = Pair(pairs[0].ko, pairs[0].en, role="headline")
    >>> [found.message for _, found in find((headline, pairs[1]), Article.from_texts("", ""))]
    ['The Korean headline has 7만 8천 명, but its body has 6만 8천여 명']
    """
    headlines = [(i, pair) for i, pair in enumerate(pairs) if pair.role == "headline"]
    body = [pair.ko.text for pair in pairs if pair.role == "body" and pair.ko.text]
    if not headlines or not body:
        return
    for index, pair in headlines:
        for span, rival in (
            *_figures(pair.ko.text, body),
            *_days(pair.ko.text, body),
            *_names(pair.ko.text, body),
        ):
            said = pair.ko.text[slice(*span)]
            yield (
                index,
                Finding(
                    f"The Korean headline has {said}, but its body has {rival}",
                    ko=(span,),
                    suggestion="Ask the author which is right; the English may be faithful.",
                ),
            )


def _figures(headline: str, body: Sequence[str]) -> Iterator[tuple[Span, str]]:
    own = [q for q in find_quantities(headline, "ko") if _is_countable(q)]
    if not own:
        return
    told = [find_quantities(text, "ko") for text in body]
    everything = [q for figures in told for q in figures]
    for quantity in own:
        if any(same_value(q, quantity) or is_rounded(quantity, q) for q in everything):
            continue
        alike = [q for q in everything if _unit(q) == _unit(quantity) and _is_countable(q)]
        if not alike or any(_is_reckoned(quantity, figures) for figures in told):
            continue
        rivals = [q for q in alike if are_powers_apart(quantity, q) or _is_digit_off(quantity, q)]
        if not rivals and len({q.value for q in alike}) == 1 and quantity.value >= LEAST:
            rivals = alike
        if rivals:
            yield quantity.span, rivals[0].text


def _is_countable(quantity: Quantity) -> bool:
    plain = quantity.kind == "amount" and quantity.high is None and not quantity.vague
    return plain and bool(_unit(quantity)) and quantity.unit_class != "time"


def _unit(quantity: Quantity) -> str:
    """The unit; a great figure of a headline without one is a sum: 영업이익 1천800억."""
    return quantity.unit or ("won" if quantity.value >= SUM else "")


def _is_reckoned(quantity: Quantity, others: Sequence[Quantity]) -> bool:
    """Whether a headline adds up or subtracts what the body tells apart: 2명 숨지고 11명 다쳐."""
    values = [q.value for q in others if _unit(q) == _unit(quantity)][:MOST_SUMMED]
    made = {value for a, b in combinations(values, 2) for value in (a + b, abs(a - b))}
    return quantity.value in made or quantity.value == sum(values)


def _is_digit_off(one: Quantity, other: Quantity) -> bool:
    """Whether two figures of two digits or more have all but one of them in common, or swapped."""
    left, right = str(one.value), str(other.value)
    if len(left) != len(right) or min(one.value, other.value) < LEAST or "/" in left + right:
        return False
    differ = [(a, b) for a, b in zip(left, right, strict=True) if a != b]
    swapped = len(differ) == DIGITS and differ[0] == differ[1][::-1]
    told = len(left.rstrip("0")) >= DIGITS and len(right.rstrip("0")) >= DIGITS
    return told and (len(differ) == 1 or swapped)


def _days(headline: str, body: Sequence[str]) -> Iterator[tuple[Span, str]]:
    """5월 2~5일 above, 5월 2일부터 6일까지 below."""
    own = list(find_ranges(headline))
    below = [
        (text[slice(*where)], start, end)
        for text in (body if own else ())
        for where, start, end in find_ranges(text)
    ]
    for span, first, last in own:
        same = [
            (said, end)
            for said, start, end in below
            if _may_be(first, start) and (first[0] or start[0])
        ]
        if same and not any(_may_be(last, end) for _, end in same):
            yield span, same[0][0]


def _may_be(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[1] == other[1] and (one[0] == other[0] or 0 in (one[0], other[0]))


def _names(headline: str, body: Sequence[str]) -> Iterator[tuple[Span, str]]:
    """대한제강 above, and nothing but 한솔제강 below; 이민수 above, 이만수 below."""
    text = "\n".join(body)
    strange = [span for span in _named(headline) if headline[slice(*span)] not in text]
    if not strange:
        return
    # Kiwi knows a name in one sentence and takes it for a noun in another.
    known = dict.fromkeys(part[slice(*span)] for part in body for span in _named(part))
    for span in strange:
        name = headline[slice(*span)]
        rivals = [n for n in known if _is_other(name, n) and text.count(n) >= TWICE]
        # 서울대학교 is 서울대 below, and not 부산대학교.
        short = name[:TAIL] in text
        rivals = [
            n for n in rivals if n not in headline and not (short and n[:TAIL] != name[:TAIL])
        ]
        if len(rivals) == 1:
            yield span, rivals[0]


def _named(text: str) -> Iterator[Span]:
    """Nouns written as one word, a proper one among them."""
    start, end, proper = -1, -1, False
    for token in (*tokens(text), None):
        if token is not None and token.tag in NOUNS and token.start == end:
            end, proper = end + token.len, proper or token.tag == "NNP"
            continue
        if proper and NAME.fullmatch(text, start, end):
            yield start, end
        start, end, proper = -1, -1, False
        if token is not None and token.tag in NOUNS:
            start, end, proper = token.start, token.start + token.len, token.tag == "NNP"


def _is_other(name: str, other: str) -> bool:
    """Whether two names are alike but for a syllable, or but for what a company's begins with."""
    if len(name) != len(other):
        return False
    differ = sum(a != b for a, b in zip(name, other, strict=True))
    if len(name) == PERSON:
        return differ == 1 and bool(split_name(name)) and name[0] == other[0]
    return differ == 1 or (name[-TAIL:] == other[-TAIL:] and not split_name(name))


CHECK = ArticleCheck("source-headline", "source_typo", Category.SOURCE, Severity.MINOR, find, 0.6)
"""The Korean headline against its body."""
