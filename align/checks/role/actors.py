"""Korean words for who or what may do something to another: persons, offices, bodies, vehicles."""

from __future__ import annotations

import functools

from align.lexicons import read_table
from align.words.evidence import KoreanLink
from align.words.korean import KoreanWord

__all__ = ["is_actor"]

ACTOR_ENDINGS = (
    "업체",
    "회사",
    "기업",
    "은행",
    "당국",
    "위원회",
    "자",
    "인",
    "관",
    "장",
    "생",
    "팀",
    "사",
    "부",
    "청",
    "원",
)
"""Endings of words for persons and bodies: 생산자, 시공사, 조달청."""
LEAST = 3
"""Syllables of a word of which an ending tells anything."""


@functools.cache
def _actors() -> frozenset[str]:
    """What may act: persons, offices and bodies; animals and vehicles too."""
    return frozenset(row["ko"] for row in read_table("actors"))


def is_actor(link: KoreanLink, en: str) -> bool:
    """Whether a noun is one who or what may act; its English may tell that it is a name.

    >>> from align.words.evidence import link_words
    >>> ko, en = "시공사가 도로를 고쳤다.", "The builder repaired the road."
    >>> [is_actor(link, en) for link in link_words(ko, en).ko]
    [True, False, False]
    """
    word: KoreanWord = link.words[-1]
    # 대학생 is 대학 and 생.
    lemma = word.lemma if word.tag != "XSN" else "".join(part.lemma for part in link.words)
    if not word.is_noun and lemma == word.lemma:
        return False
    ends = len(lemma) >= LEAST and lemma.endswith(ACTOR_ENDINGS)
    # The capital of a sentence's first word is no name's, those of several are: Hana Financial Group.
    said = en[slice(*link.en[0])].split() if link.en else []
    capital = bool(said) and (link.en[0][0] > 0 or word.tag != "NNG" or len(said) > 1)
    named = capital and all(w[:1].isupper() for w in said)
    return word.tag in ("NNP", "SL") or lemma in _actors() or ends or named
