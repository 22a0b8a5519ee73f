"""One Korean word told by two English ones that mean the same: 늘리기로 as "to increase and expand".

A hurried translator leaves both drafts of a word standing. Good English pairs verbs that come near each
other, too, for one Korean word ("repair and maintain", "train and nurture", "protect and preserve"),
and no table of glosses tells those apart; so only verbs that a table of our own calls one count.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from align.bitext import Pair, Span, meets
from align.checks._sentences import LONGEST_SENTENCE
from align.lexicons import read_table, values
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
"""Affinity from which a Korean word without an English one may be told by the second of the two."""
BASE_EN = re.compile(r"\b(?:to|will|would|can|could|may|might|must|should)\s$")
UNCHANGED = frozenset("beat cut hurt quit shut".split())
"""Verbs whose past is written as they are."""
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
    """Whether both say one thing in one form: "rose and climbed", "to cut and reduce".

    Of nouns good English has many a pair for one word: safety and security, rules and regulations.
    """
    if other.lemma not in _same(one.lemma):
        return False
    if one.text.endswith("ing") or other.text.endswith("ing"):
        return one.text.endswith("ing") and other.text.endswith("ing")
    past = [
        w.text in UNCHANGED or (w.lemma != w.text and not w.text.endswith("s"))
        for w in (one, other)
    ]
    plain = BASE_EN.search(en, max(0, one.start - NEAR_EN), one.start) is not None
    return all(past) or (plain and one.text == one.lemma and other.text == other.lemma)


@functools.cache
def _doublets() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(values(row["en"])) for row in read_table("doublets"))


@functools.lru_cache(maxsize=1 << 10)
def _same(verb: str) -> frozenset[str]:
    """The verbs that say the same as a verb: of "begin", start and commence, and itself never."""
    return frozenset().union(*(row for row in _doublets() if verb in row)) - {verb}


def _is_told_by_one(ko: str, en: str, one: EnglishWord, other: EnglishWord) -> bool:
    """Whether one Korean word alone is what the two render."""
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
        _has_one(link, one, other)
        and not _is_unanswered(links, at - 1)
        and not _is_unanswered(links, at + 1)
        and not PAIRED_KO.search(ko, max(0, start - NEAR), start)
        and not PAIRED_BEHIND_KO.match(ko, end)
    )


def _is_unanswered(links: tuple[KoreanLink, ...], at: int) -> bool:
    return 0 <= at < len(links) and not links[at].kind


def _near(link: KoreanLink, word: EnglishWord) -> bool:
    return affinity(link.words[0].lemma, word.stem) >= NEARNESS


def _has_one(link: KoreanLink, one: EnglishWord, other: EnglishWord) -> bool:
    """Whether a Korean word that stands alone has either of the two for a gloss."""
    if len(link.words) > 1 or link.kind not in ("lexicon", "related"):
        return False
    glosses = {
        english.stem(gloss) for sense in lexicon.senses(link.words[0].lemma) for gloss in sense
    }
    return one.stem in glosses or other.stem in glosses
