"""Members of a Korean list that the English leaves out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from align.bitext import Span, meets
from align.checks._coverage import Coverage
from align.lexicons import listed_forms
from align.words import lexicon
from align.words.evidence import KoreanLink

__all__ = ["lost_members"]

LISTED = re.compile(r"\s?(?:와|과|,|·|ㆍ|및|이나|나)\s?")
# What 와 joins to a predicate (공장과 관련된, 발표와 동시에) is no second member of a list.
PREDICATES = frozenset(
    "관련 동시 비교 마찬가지 반대 상관 관계 대조 별개 무관 동일 동등 유사 연계 결합".split()
)
PREDICATE = re.compile(r"[하한할함합했해되된될됨됩됐돼]|시키|시켰")
AGE = re.compile(r"ages?d?\s[0-9]")
"""What stands before a figure: "seniors aged 65 and over"."""
NEAR_LETTERS = 30
"""English letters around the answer of a listed noun where the other's would stand, and the most
that stand between two members of a list."""


def lost_members(coverage: Coverage, ko: str, en: str) -> list[tuple[Span, Span]]:
    """Spans of the members that are left out, each with the English where it would stand.

    >>> from align.checks._coverage import measure
    >>> ko, en = "시는 도로와 다리, 공원을 고쳤다.", "The city repaired roads and parks."
    >>> [ko[slice(*span)] for span, _ in lost_members(measure(ko, en), ko, en)]
    ['다리']
    """
    return list(_middle(coverage, ko, en)) or list(_unpaired(coverage, ko))


def _middle(coverage: Coverage, ko: str, en: str) -> Iterator[tuple[Span, Span]]:
    """Nouns of a list between two others whose answers stand side by side in the English.

    Here even words of which no lexicon knows are missed: nothing stands where they would.
    """
    links = coverage.evidence.ko
    for before, link, after in zip(links, links[1:], links[2:], strict=False):
        if (
            not link.kind
            and link.words[-1].tag in ("NNG", "NNP")
            and LISTED.fullmatch(ko, before.span[1], link.span[0])
            and LISTED.match(ko, link.span[1], after.span[0])
            and not PREDICATE.match(ko, after.span[1])
        ):
            gap = _gap(before, after)
            if gap is not None and _is_bare(en, gap, coverage):
                yield link.span, gap


def _is_bare(en: str, gap: Span, coverage: Coverage) -> bool:
    """Whether a short stretch of the English holds no word that could be an answer."""
    return len(en[slice(*gap)]) <= NEAR_LETTERS and not any(
        gap[0] <= word.start < gap[1] and not AGE.match(en, word.start)
        for word in coverage.content
        if word.start in coverage.unexplained
    )


def _gap(before: KoreanLink, after: KoreanLink) -> Span | None:
    """The shortest stretch between the answers of two words, either first."""
    if "related" in (before.kind, after.kind):
        return None
    gaps = [
        (one[1], other[0]) if one[1] <= other[0] else (other[1], one[0])
        for one in before.en
        for other in after.en
        if not meets(one, (other,))
    ]
    return min(gaps, key=lambda gap: gap[1] - gap[0], default=None)


def _unpaired(coverage: Coverage, ko: str) -> Iterator[tuple[Span, Span]]:
    """Nouns without an answer, listed beside one whose answer stands alone in the English.

    Of 150 listed nouns of sound pairs 5 have no answer, and beside 4 of them the English has
    a word that nothing explains; of 32 of pairs with an omission, 13 and 1.
    """
    links = coverage.evidence.ko
    for at, (one, other) in enumerate(pairwise(links)):
        if (one.kind and other.kind) or not _are_joined(ko, one, other):
            continue
        # A comma alone may end a phrase; with a joint before or behind, it lists.
        comma = ko[one.span[1] : other.span[0]].strip() == ","
        before = at > 0 and _are_joined(ko, links[at - 1], one)
        if comma and not before and not LISTED.match(ko, other.span[1]):
            continue
        if other.words[-1].lemma in PREDICATES or PREDICATE.match(ko, other.span[1]):
            continue
        for lost, partner in ((one, other), (other, one)):
            if (
                _is_lost(lost)
                and _is_noun(partner)
                and not _has_company(partner, coverage)
                and not _is_said_in_part(lost, partner, coverage)
            ):
                yield lost.span, partner.en[0]


def _are_joined(ko: str, one: KoreanLink, other: KoreanLink) -> bool:
    return LISTED.fullmatch(ko, one.span[1], other.span[0]) is not None


def _is_lost(link: KoreanLink) -> bool:
    return _is_noun(link) and not link.kind and link.expected


def _is_noun(link: KoreanLink) -> bool:
    return link.words[-1].tag in ("NNG", "NNP") and len(link.words[-1].lemma) > 1


def _has_company(link: KoreanLink, coverage: Coverage) -> bool:
    """Whether a link has no answer, or an English word that nothing explains stands near it."""
    light = listed_forms("light_words", "en")
    return not link.kind or any(
        start - NEAR_LETTERS <= word.start < end + NEAR_LETTERS
        for start, end in link.en
        for word in coverage.content
        if word.start in coverage.unexplained and word.lemma not in light
    )


def _is_said_in_part(lost: KoreanLink, partner: KoreanLink, coverage: Coverage) -> bool:
    """Whether two listed nouns mean nearly the same, or a word of a gloss stands elsewhere."""
    answers, others = (
        lexicon.answers("".join(word.lemma for word in link.words)) for link in (lost, partner)
    )
    parts = {stem for answer in answers if len(answer) > 1 for stem in answer}
    # 초등학교와 중학교, "schools": what both are.
    common = [word for word in coverage.content if meets(word.span, partner.en[:1])]
    if common and all(word.stem in parts for word in common):
        return True
    return not set(answers).isdisjoint(others) or any(
        word.stem in parts and not meets(word.span, partner.en) for word in coverage.content
    )
