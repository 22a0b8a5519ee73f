"""Korean words for who or what may do something to another: persons, offices, bodies, vehicles."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from align.checks._titles import is_title
from align.checks.role.clauses import Noun
from align.checks.role.told_nouns import links_of
from align.lexicons import read_table
from align.words.evidence import KoreanLink
from align.words.korean import NOUNS, KoreanWord

__all__ = ["is_actor", "may_act"]

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
THINGS = tuple(
    "공연장 경기장 운동장 주차장 행사장 회의장 사업장 공사장 수영장 골프장 해수욕장 정류장 선착장 훈련장 전시장 연회장 예식장 장례식장"
    " 투표장 처리장 매립장 사격장 스키장 야구장 축구장 양식장 세차장 회견장 대회장 시험장 야영장 캠핑장 비행장 화장장 작업장 승강장 집회장"
    " 공원 정원 동물원 식물원 과수원 투자 적자 흑자 상자 의자 원인 요인 할인 승인 확인 온라인".split()
)
"""Words that end so and act on nobody: a hall is no person."""
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
    tag, lemma = word.tag, word.lemma
    if tag == "XSN":
        # 대학생 is 대학 and 생.
        lemma = "".join([part.lemma for part in link.words])
    if tag not in NOUNS and lemma == word.lemma:
        return False
    if tag in ("NNP", "SL") or _acts(lemma):
        return True
    # The capital of a sentence's first word is no name's, those of several are: Hana Financial Group.
    if not link.en or not en[link.en[0][0]].isupper():
        return False
    said = en[slice(*link.en[0])].split()
    named = link.en[0][0] > 0 or tag != "NNG" or len(said) > 1
    return named and all(w[:1].isupper() for w in said)


@functools.lru_cache(maxsize=1 << 12)
def _acts(lemma: str) -> bool:
    """Whether a word of the table may act, or one that ends so."""
    ends = len(lemma) >= LEAST and lemma.endswith(ACTOR_ENDINGS) and not lemma.endswith(THINGS)
    return ends or lemma in _actors()


def may_act(noun: Noun, links: Sequence[KoreanLink], en: str) -> bool:
    """Whether a noun, of which some word has a link, is one who or what may act: 부시장, 홍 대변인.

    >>> from align.checks.role.told_nouns import told_nouns
    >>> from align.words.evidence import link_words
    >>> ko, en = "시장이 도로를 고쳤다.", "The mayor repaired the road."
    >>> [may_act(noun, link_words(ko, en).ko, en) for noun in told_nouns(ko, en).nouns]
    [True, False]
    """
    inside = links_of(noun, links)
    person = is_title(noun.head) or noun.text.endswith(" 씨")
    return bool(inside) and (person or is_actor(inside[-1], en))
