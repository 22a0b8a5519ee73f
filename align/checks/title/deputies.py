"""Deputies told as heads of offices, and heads as deputies: 부시장 as "the mayor"."""

from __future__ import annotations

from collections.abc import Sequence

from align.bitext import Span, meets
from align.checks._titles import GAP, Title, stretch
from align.words import english
from align.words.english import EnglishWord
from align.words.evidence import KoreanLink

__all__ = ["added_deputy", "is_any_deputy", "is_deputy", "is_deputys", "missing_deputy"]

DEPUTIES = frozenset(("vice", "deputy", "assistant"))
HEADS = frozenset("head chief director leader".split())
DEPUTY_STEMS = frozenset(map(english.stem, DEPUTIES))


def is_deputy(title: Title) -> bool:
    """Whether an office is a deputy's, by its Korean or its English.

    >>> from align.checks._titles import title_of
    >>> is_deputy(title_of("부시장")), is_deputy(title_of("차관")), is_deputy(title_of("시장"))
    (True, True, False)
    """
    return (title.ko.startswith("부") and not title.ko.startswith(("부장", "부서"))) or any(
        DEPUTY_STEMS & set(right) for right in title.right
    )


def is_deputys(right: Sequence[str]) -> bool:
    """Whether English, as stems, is for a deputy.

    >>> is_deputys(("vice", "mayor")), is_deputys(("mayor",))
    (True, False)
    """
    return right[0].startswith(("vice", "deput", "assist"))


def is_any_deputy(office: Sequence[EnglishWord]) -> bool:
    """Whether an office of the English may be any deputy's: "the deputy head" of a union.

    >>> is_any_deputy(english.words("deputy head")), is_any_deputy(english.words("deputy mayor"))
    (True, False)
    """
    return office[0].lemma in DEPUTIES and office[-1].lemma in HEADS


def added_deputy(title: Title, target: Sequence[EnglishWord]) -> Span | None:
    """The office with "vice" before it, everywhere, where the Korean has no deputy."""
    places = [stretch(target, right, 0) for right in title.right]
    first = min(
        (found for found in places if found), key=lambda found: found[0].start, default=None
    )
    if first is None:
        return None
    before = [word for word in target if word.end <= first[0].start][-2:]
    deputy = next((word for word in before if word.lemma in DEPUTIES), None)
    return (deputy.start, first[-1].end) if deputy else None


def missing_deputy(
    title: Title, target: Sequence[EnglishWord], others: Sequence[KoreanLink], deputies: int
) -> Span | None:
    """The head's office for the deputy's: "Mayor Lee" for 이 부시장.

    Of two ``deputies`` one may be left: who acts for a mayor is as well told as acting mayor.
    """
    always = all(map(is_deputys, title.right))
    if "부" not in title.ko[:-1] and not title.ko.startswith("차관") and not always:
        return None
    told = sum(word.lemma in DEPUTIES or word.lemma.startswith("under") for word in target)
    if told >= max(deputies, 1) or not deputies:
        return None
    if deputies == 1 and (twice := _told_twice(title, target, others)):
        return twice
    taken = [span for link in others if link.kind != "related" for span in link.en]
    places = (stretch(target, right, GAP) for right in title.right)
    if any(found and not all(meets(word.span, taken) for word in found) for found in places):
        return None
    for right in title.right:
        head = tuple(stem for stem in right if stem not in DEPUTY_STEMS)
        found = stretch(target, head, GAP) if head and head != right else None
        before = [word for word in target if found and word.end < found[0].start][-1:]
        if before and before[0].lemma in DEPUTIES:
            continue
        if found and not all(meets(word.span, taken) for word in found):
            return (found[0].start, found[-1].end)
    return None


def _told_twice(
    title: Title, target: Sequence[EnglishWord], others: Sequence[KoreanLink]
) -> Span | None:
    """The head's office in two places, of which one is his own: 부시장은 시장 대신 as "the mayor"."""
    for right in title.right:
        head = tuple(stem for stem in right if stem not in DEPUTY_STEMS)
        if len(head) != 1 or head == right:
            continue
        said = [word for word in target if word.stem == head[0]]
        owners = [k for k in others if any(meets(word.span, k.en) for word in said)]
        if len(said) > 1 and len(owners) == 1 and owners[0].words[-1].lemma == title.ko[1:]:
            return said[0].span
    return None
