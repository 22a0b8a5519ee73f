"""Who does it to whom: subject and object changed places."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from align.bitext import Pair, Span
from align.checks._check import Check, Finding
from align.mqm import Category, Severity
from align.words import english, korean
from align.words.evidence import KoreanLink, link_words
from align.words.korean import KoreanWord

BETWEEN = 5
"""Words that may stand between the two nouns in the Korean."""
BEFORE_NAME = 3
"""Words before a noun in which its preposition stands: "from the young victim"."""
LONGEST = 160
"""Characters of either text; in longer ones clauses are seldom in one order."""

SUBJECT = ("은", "는", "이", "가", "께서")
OBJECT = ("에게서", "에게", "한테", "을", "를", "에", "께")
# What may act: persons, offices and bodies.
ACTORS = frozenset(
    "아들 딸 아버지 어머니 부모 남편 아내 형 동생 의사 환자 간호사 가족 유족 피해자 가해자 검찰"
    " 경찰 정부 회사 기업 노조 사측 은행 법원 국회 의회 여당 야당 학교 교사 학생 학부모 주민 시민"
    " 고객 손님 직원 사장 대통령 총리 장관 시장 군수 도지사 후보 의원 원고 피고 감독 선수 구단"
    " 세입자 집주인 임대인 임차인 채권자 채무자 소비자 업체 상인 농민 승객 기사 운전자 범인"
    " 용의자 군 시 도 여성 남성 노인 아이 어린이 청소년 팬 배우 가수 작가 기자 국가".split()
)
# What one side does to the other may be said from the other side: lose and beat, buy and sell.
CONVERSE = frozenset(
    "지다 패하다 이기다 사다 팔다 빌리다 배우다 잃다 얻다 주다 받다 만나다".split()
)
BE = re.compile(r"\b(?:is|are|was|were|be|been|being|gets?|got)\b(?! (?:\w+ly )?\w+ing\b)", re.I)
NEGATION_OR_CLAUSE = re.compile(r"[.;:!?]")


@dataclass(frozen=True, slots=True)
class Pairing:
    """A subject and the other noun of its clause, both answered in the English."""

    subject: KoreanLink
    other: KoreanLink
    particle: str


def find(pair: Pair) -> Iterator[Finding]:
    """Subject and object of the Korean have changed places in the English.

    >>> pair = Pair.of("삼성은 애플에 부품을 공급한다.", "Apple supplies parts to Samsung.")
    >>> [(finding.message, finding.en) for finding in find(pair)]
    [('In the Korean 삼성 does it to 애플; in the English it is the other way round', ((0, 31),))]
    """
    ko, en = pair.ko.text, pair.en.text
    if len(ko) > LONGEST or len(en) > LONGEST * 2:
        return
    evidence = link_words(ko, en)
    for clause in _pairings(ko, evidence.ko):
        first, second = clause.other.en[0], clause.subject.en[0]
        if first[1] > second[0] or not _leads(en, first):
            continue
        if _is_reversed(ko, en, clause, evidence.ko):
            words = [ko[slice(*link.span)] for link in (clause.subject, clause.other)]
            yield Finding(
                f"In the Korean {words[0]} does it to {words[1]}; in the English it is the other way round",
                ko=((clause.subject.span[0], clause.other.span[1]),),
                en=((first[0], second[1]),),
                suggestion="Exchange the two in the English, unless its verb turns them round.",
                confidence=0.65,
            )
            return


def _pairings(ko: str, links: Sequence[KoreanLink]) -> Iterator[Pairing]:
    """Nouns for actors that stand as subject and object of one clause."""
    named = [(link, _particle(ko, link)) for link in links if _is_actor(link)]
    for at, (subject, particle) in enumerate(named):
        if particle not in SUBJECT or not _is_one(subject):
            continue
        # 환자 가족에게: the particle follows the last noun of a compound.
        after = (item for item in named[at + 1 : at + 3] if item[1])
        for other, role in itertools.islice(after, 1):
            words = [w for w in korean.words(ko) if subject.span[1] <= w.start < other.span[0]]
            is_verb_between = any(word.is_verb for word in words)
            if role in OBJECT and _is_one(other) and len(words) <= BETWEEN and not is_verb_between:
                yield Pairing(subject, other, role)


def _particle(ko: str, link: KoreanLink) -> str:
    end = link.span[1]
    found = (p for p in (*OBJECT, *SUBJECT) if ko.startswith(p, end))
    particle = next(found, "")
    after = ko[end + len(particle) : end + len(particle) + 1]
    return particle if not ("가" <= after <= "힣") else ""


def _is_actor(link: KoreanLink) -> bool:
    word: KoreanWord = link.words[-1]
    return word.is_noun and (word.tag in ("NNP", "SL") or word.lemma in ACTORS)


def _is_one(link: KoreanLink) -> bool:
    """Whether the English answers it at one place."""
    return bool(link.kind) and len(set(link.en)) == 1


def _leads(en: str, span: Span) -> bool:
    """Whether the noun is the first of its sentence or of a clause that begins with "which"."""
    before = english.words(en[: span[0]])[-2:]
    if any(w.lemma in ("to", "from", "by", "for", "in", "on", "at", "with") for w in before):
        return before[-1].lemma in ("a", "an", "the") and before[0].lemma == "which"
    return True


def _is_reversed(ko: str, en: str, clause: Pairing, links: Sequence[KoreanLink]) -> bool:
    """Whether verb and prepositions leave no doubt that the roles are exchanged."""
    first, second = clause.other.en[0], clause.subject.en[0]
    middle = en[first[1] : second[0]]
    if NEGATION_OR_CLAUSE.search(middle):
        return False
    near = [word.lemma for word in english.words(middle)[-BEFORE_NAME:]]
    rest = ko[clause.other.span[1] :]
    passive = "by" in near
    if "당하" in rest or "당했" in rest or "당한" in rest:
        return passive
    if clause.particle == "에게서" or re.search(r"받[았는은지고]", rest[:24]):
        return "from" in near
    if passive or BE.search(middle):
        return False
    acts = [link for link in links if link.kind and link.span[0] >= clause.other.span[1]]
    return any(
        first[1] <= start and end <= second[0]
        for link in acts
        if _is_deed(ko, link)
        for start, end in link.en
    )


def _is_deed(ko: str, link: KoreanLink) -> bool:
    """A verb, or a noun that 하다 makes a verb of, that has no converse."""
    if link.words[-1].lemma in CONVERSE:
        return False
    return link.words[-1].is_verb or ko[link.span[1] : link.span[1] + 1] in tuple("하했한할해")


CHECK = Check("role", "role", Category.MISTRANSLATION, Severity.CRITICAL, find, 0.65)
