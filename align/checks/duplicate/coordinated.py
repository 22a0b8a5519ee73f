"""One Korean word told by two English ones that mean the same: 늘리기로 as "to increase and expand".

A hurried translator leaves both drafts of a word standing. What good English pairs in this way is the
gloss of a compound ("pests and diseases"), has a second Korean word behind it, or tells two things.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Pair, Span, meets
from align.checks._sentences import LONGEST_SENTENCE
from align.words import english, lexicon
from align.words.english import EnglishWord
from align.words.evidence import KoreanLink, link_words
from align.words.headwords import affinity

__all__ = ["find_coordinated"]

PAIRED = re.compile(r"(?<![A-Za-z-])(?P<one>[a-z]{3,20})\sand\s(?P<other>[a-z]{3,20})(?![A-Za-z-])")
# 무능함과 장애, 관리·감독: the Korean pairs as well.
PAIRED_KO = re.compile(r"[와과·ㆍ,]\s?$|(?:및|그리고|이나)\s$")
PAIRED_BEHIND_KO = re.compile(r"들?(?:[와과·ㆍ]|이나|\s및|\s그리고)")
NEAR = 6
"""Characters on either side of a Korean word in which what pairs it stands."""
NEARNESS = 0.3
"""Affinity from which an English word may be meant by a Korean one that has no such gloss."""
# Two deeds of one word that follow on each other or are always said together.
SET = frozenset(
    frozenset(words.split())
    for words in (
        "wither die",
        "search seize",
        "monitor manage",
        "manage operate",
        "arrest jail",
        "pick choose",
    )
)
BASE_EN = re.compile(r"\b(?:to|will|would|can|could|may|might|must|should)\s$")
NEAR_EN = 8
"""Characters before a verb in its plain form in which what asks for that form stands."""


def find_coordinated(pair: Pair) -> Iterator[Span]:
    """Two English words of one meaning, joined by "and", that render a single Korean word.

    >>> ko, en = "정부는 지원금을 늘리기로 했다.", "It decided to increase and expand subsidies."
    >>> [en[slice(*span)] for span in find_coordinated(Pair.of(ko, en))]
    ['increase and expand']
    """
    ko, en = pair.ko.text, pair.en.text
    if " and " not in en or len(ko) > LONGEST_SENTENCE:
        return
    words = {word.start: word for word in english.words(en)}
    for joined in PAIRED.finditer(en):
        one, other = words.get(joined.start("one")), words.get(joined.start("other"))
        if one and other and _are_alike(en, one, other) and _is_told_by_one(ko, en, one, other):
            yield joined.span()
            return


def _are_alike(en: str, one: EnglishWord, other: EnglishWord) -> bool:
    """Whether both are deeds in one form: "rose and climbed", "to ease and relieve".

    Of nouns good English has many a pair for one word: safety and security, rules and regulations.
    """
    if not (one.is_content and other.is_content) or one.stem == other.stem:
        return False
    if one.text.endswith("ing") or other.text.endswith("ing"):
        return one.text.endswith("ing") and other.text.endswith("ing")
    past = [w.lemma != w.text and not w.text.endswith("s") for w in (one, other)]
    plain = BASE_EN.search(en, max(0, one.start - NEAR_EN), one.start) is not None
    if not (all(past) or (plain and one.text == one.lemma and other.text == other.lemma)):
        return False
    return frozenset((one.lemma, other.lemma)) not in SET


def _is_told_by_one(ko: str, en: str, one: EnglishWord, other: EnglishWord) -> bool:
    """Whether one Korean word alone may be what the two render, and means both at once."""
    links = link_words(ko, en).ko
    pair = (one.span, other.span)
    told: list[int] = []
    for at, link in enumerate(links):
        if link.en and meets(link.en[0], pair):
            told.append(at)
        elif not link.kind and link.expected and any(_near(link, w) for w in (one, other)):
            return False  # It may be the second of the two.
    if len({links[at].span for at in told}) != 1:
        return False
    at, link = told[0], links[told[0]]
    start, end = link.span
    return (
        _has_both(link, one, other)
        and not _is_unanswered(links, at - 1)
        and not _is_unanswered(links, at + 1)
        and not PAIRED_KO.search(ko, max(0, start - NEAR), start)
        and not PAIRED_BEHIND_KO.match(ko, end)
    )


def _is_unanswered(links: tuple[KoreanLink, ...], at: int) -> bool:
    return 0 <= at < len(links) and not links[at].kind


def _near(link: KoreanLink, word: EnglishWord) -> bool:
    return affinity(link.words[0].lemma, word.stem) >= NEARNESS


def _has_both(link: KoreanLink, one: EnglishWord, other: EnglishWord) -> bool:
    """Whether a sense of a Korean word has both, or has one and comes near the other."""
    if len(link.words) > 1 or link.kind not in ("lexicon", "related"):
        return False
    stems = {one.stem, other.stem}
    lemma = link.words[0].lemma
    for sense in lexicon.senses(lemma):
        shared = stems & {english.stem(gloss) for gloss in sense if gloss.isalpha()}
        if shared == stems:
            return True
        if shared and affinity(lemma, *(stems - shared)) >= NEARNESS:
            return True
    return False
