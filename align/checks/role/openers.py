"""Who opens the sentence and does it: in the English another actor, and the doer behind the verb.

매각하는 방안을 검토하고 있다, "is considering a plan to sell": verbs, their objects and "to" may stand
between the subject of a sentence and the deed. So the first actor of the English is looked at, and
not the noun at the verb. Where it is none of those who do it in the Korean, and who does it stands
behind, the two have changed places, unless a preposition or the verb turns the sentence round.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from align.bitext import Span
from align.checks._mismatch import Mismatch
from align.checks._titles import is_title
from align.checks.role.actors import is_actor, may_act
from align.checks.role.agents import has_auxiliary, has_particle
from align.checks.role.clauses import Clause, Noun, find_clauses
from align.checks.role.reversals import GET, GIVE, LIGHT, MUTUAL, RAISING
from align.checks.role.told_nouns import Told, links_of, told_nouns
from align.words import english
from align.words.english import EnglishWord
from align.words.evidence import KoreanLink, PairEvidence

__all__ = ["find_turned_openers"]

ORDERED = re.compile(
    r"하라는\s(?:[가-힣0-9]+\s){0,2}?(?:판결|명령|지시|통보|권고|요청|요구|결정)[을를]\s받"
)
"""What is done by who gets an order: 지급하라는 판결을 받았다."""
CONTENT = frozenset(
    "방안 계획 사실 절차 방침 혐의 입장 안 안건 방법 계약 협약 결정 의사 뜻 조건 사업 작업 것 의혹 정황 제도 정책 조치 행위 방식"
    " 과정 내용 합의 제안 요청 의견 프로그램 행사".split()
)
"""Nouns that say what is done, and do nothing themselves: 매각하는 방안."""
TIME = re.compile(
    r"(?:이날|이에|한편|또|또한|이어|지난|최근|[0-9]{1,2}일|오전|오후|올해|지난해|당시|그러나|하지만)[가-힣]{0,2},?\s(?:[0-9]{1,2}일\s)?"
)
FRONT = 3
"""Words of the English in which its first noun begins."""
STOP = re.compile(
    r"[,;:!?—–()“”\"]|\b(?:that|who|which|whom|whose|but|while|after|before|when|where|because|as|by|if|although|though|whether|for)\b"
    r"|(?<![A-Z])(?<!\b(?:Mr|Ms|Dr|St))(?<!\b(?:Mrs|Gov|Sen|Rep|Gen))\.",
    re.I,
)
"""What begins a clause with a subject of its own between the first noun and the deed."""
SAID_THAT = re.compile(
    r"\b(?:said|says|announced|disclosed|added|revealed|claimed)\s(?:that\s)?(?:it|he|she|they)\s",
    re.I,
)
"""What a deed of the same subject may stand behind."""
OWNED = re.compile(r"['’]s?\s|\s(?:of|in|at|from|for)\s")
TURNED = re.compile(
    r"\b(?:from|by|under|at|in|through|via|of|on|behind|after|before|as|into|like|than|within|during)\s(?:(?:the|an?|its|his|her|their)\s)?(?:[A-Za-z'’-]+\s)?$"
)
"""Prepositions of where, by whom or from whom: "borrow from the bank"."""
OWNS = re.compile(r"['’]s?\s")
SENTENCE_END = re.compile(r"[.;:!?][\"”’']?(?:\s|[A-Z])|[˝]")
VERB_FRONT = re.compile(
    r"(?:\b(?:to|not|also|then|will|would|can|could|may|might|must|should|did|has|have|had|is|was|are|were|be|been|of|and|in|improperly|\w+ly)\s)+$"
)
"""What stands at once before a verb, and before no noun."""
FRONT_REACH = 60
"""Characters before a verb in which those words stand."""
JOINED = re.compile(r"\sand\s(?:\w+ly\s|then\s|also\s)?$")
OF = re.compile(r"\bof\s(?:(?:the|an?|its)\s)?$")
SAID_BY = re.compile(r"\b(?:said|says|wrote|writes|added|asked|argued)\s(?:[A-Z][\w.]*\s)*$")
ASIDE_EN = re.compile(r",\s(?:an?|the|its|which|who|whose)\s[^,;.]{3,80},(?=\s)")
APPOSED_EN = re.compile(r"^[A-Z][^,;.]{1,40},\s(?:an?|the)\s(?:\w+\s){0,2}$")
"""A name before what its bearer is: "Choi, the taxpayer,"."""
SAYS = re.compile(r"\s(?:also\s|later\s)?(?:said|says|told|announced|added|explained|according)\b")
# Deeds of one side that English tells as deeds of the other, or that happen by themselves.
EITHER = (
    MUTUAL
    | LIGHT
    | RAISING
    | frozenset(
        "앞서 뒤처지 기대 의존 만족 반대 찬성 동의 출전 참가 참여 합류 가입 진출 탈락 입학 졸업 취업 재직 근무 복귀 도착 출발 승리 우승"
        " 이기 지 패하 꺾 누르 제치 설치 마련 조성 운영 건립 신설 위치 소재 예정 가능 필요 발생 증가 상승 하락 확산 발견 확인 조사"
        " 이용 사용 활용 방문 찾 빌리 임차 배우 수강 관람 체험".split()
    )
)


def find_turned_openers(ko: str, en: str, evidence: PairEvidence) -> Iterator[Mismatch]:
    """The deed that the first actor of the English does to who does it in the Korean.

    >>> from align.words.evidence import link_words
    >>> ko = "은행은 카드사를 사모펀드에 매각하는 방안을 검토하고 있다."
    >>> en = "The private equity fund is considering a plan to sell the card company to the bank."
    >>> [(ko[slice(*t.ko)], t.right) for t in find_turned_openers(ko, en, link_words(ko, en))]
    [('은행은 카드사를 사모펀드에 매각', 'is who does it')]
    """
    clauses = find_clauses(ko)
    if not clauses:
        return
    told = told_nouns(ko, en)
    opener = _opener(ko, told)
    first = _first(told, evidence.ko, ko, en) if opener else None
    if opener is None or first is None or first[0] == opener:
        return
    other, place = first
    mine = sorted({*told.spans(opener), *_places(opener, evidence.ko)})
    if not may_act(opener, evidence.ko, en) or any(start < place[1] for start, _ in mine):
        return
    if OWNED.match(en, place[1]) and not _owns_itself(other, told, place, en):
        return
    for clause in clauses:
        if not _does(opener, clause, ko):
            continue
        deed = told.deed(clause)
        if deed and _is_turned(clause, place, deed, mine, told, other):
            behind = min(mine, key=lambda span: abs(span[0] - deed[1]))
            yield Mismatch(
                (opener.span[0], clause.span[1]),
                (place[0], max(deed[1], behind[1])),
                "is who it is done to" if clause.passive else "is who does it",
            )
            return


def _opener(ko: str, told: Told) -> Noun | None:
    """The noun that a Korean sentence opens with as its topic or subject, a time before it."""
    for noun in sorted(told.nouns, key=lambda noun: noun.span[0]):
        if noun.role in ("topic", "subject"):
            before = ko[: noun.span[0]]
            return noun if not before or TIME.fullmatch(before) else None
        if noun.role:
            break
    return None


def _first(told: Told, links: Sequence[KoreanLink], ko: str, en: str) -> tuple[Noun, Span] | None:
    """The actor that the English opens with, and its place: a noun, or who a noun is of."""
    words = english.words(en)
    front = words[FRONT].start if len(words) > FRONT else len(en)
    told_links = [k for k in links if k.kind not in ("", "related") and k.words[-1].is_noun]
    opening = [
        k
        for k in told_links
        if k.en[0][0] < front and en[slice(*k.en[0])].lower() not in ("the", "a", "an")
    ]
    link = min(opening, key=lambda k: (k.en[0][0], -k.en[0][1]), default=None)
    noun = next((n for n in told.nouns if link and n.span[0] <= link.span[0] < n.span[1]), None)
    if link is None or noun is None:
        return None
    inside = links_of(noun, opening)
    if ko.startswith("의 ", link.span[1]) and not may_act(noun, links, en):
        inside = [link]
    elif not may_act(noun, links, en):
        return None
    # 민간사업자, "a private developer": the head of the noun has no answer anywhere.
    heads = links_of(noun, links)
    acts = link.kind in ("name", "loanword") or is_actor(link, en)
    owns = acts or is_title(noun.head) or inside[-1] is not link or not heads[-1].kind
    return (noun, (link.en[0][0], max(k.en[0][1] for k in inside))) if owns else None


def _places(noun: Noun, links: Sequence[KoreanLink]) -> list[Span]:
    """Where the English has the words of a noun first."""
    return [k.en[0] for k in links_of(noun, links) if k.kind not in ("", "related")]


def _owns_itself(noun: Noun, told: Told, place: Span, en: str) -> bool:
    """Whether what is behind "of" is of the same noun: 임 회장의 친인척, "relatives of Lim"."""
    behind = OWNED.match(en, place[1])
    return bool(behind) and any(0 <= s[0] - place[1] < 12 for s in told.spans(noun))


def _does(opener: Noun, clause: Clause, ko: str) -> bool:
    """Whether the opening noun is who does it, or to whom it is done by others."""
    ordered = clause.subject == opener and ORDERED.match(ko, clause.span[1])
    if (clause.is_caused and not ordered) or clause.deed in EITHER:
        return False
    if ordered:
        return True
    if clause.subject == opener:
        return clause.noun is None
    said = clause.noun and ko[slice(*clause.noun)] in CONTENT
    return bool(said) and clause.subject is None and clause.topic == opener


def _is_turned(
    clause: Clause, first: Span, deed: Span, mine: Sequence[Span], told: Told, other: Noun
) -> bool:
    """Whether the verb is told of the first actor, and the doer stands behind it."""
    en = told.en
    first = (first[0], _behind_aside(first, en))
    if deed[0] < first[1] or (has_particle(en, deed[1]) and not en.startswith(" over", deed[1])):
        return False
    middle = SAID_THAT.sub(" ", en[first[1] : deed[0]])
    if STOP.search(middle):
        return False
    # "A met B and proposed": what the first of two verbs is done to.
    joined = JOINED.search(en, first[1], deed[0])
    met = [s for s in mine if joined and first[1] < s[0] and s[1] <= joined.start()]
    if met and joined and not clause.passive and not OWNED.match(en, met[0][1]):
        return not has_auxiliary(en, deed[0])
    passive = has_auxiliary(en, deed[0])
    if passive != clause.passive:
        return False
    near = (
        VERB_FRONT.search(en, max(first[1], deed[0] - FRONT_REACH), deed[0])
        or en[first[1] : deed[0]] == " "
    )
    if not near or _is_noun(en, deed):
        return False
    between = [noun for noun in told.nouns if noun != other and noun.head not in CONTENT]
    if any(first[1] <= s[0] and s[1] <= deed[0] for noun in between for s in told.spans(noun)):
        return False
    lemma = english.lemma(en[slice(*deed)].split()[0])
    # "The seniors handed uniforms down to the students", of 학생들은 선배에게서 물려받았다.
    converse = "source" if lemma in GIVE else "recipient" if lemma in GET else ""
    if converse and other in clause.of(converse):
        return False
    # 집주인에게 돌려받다, "the landlord returned it": who gives it has 에게 as well.
    if converse == "source" and clause.deed.endswith("받") and other in clause.of("recipient"):
        return False
    after = [s for s in mine if s[0] >= deed[1]]
    # 금감원의 건의를, "accepted the recommendation of the commission": the owner does it.
    owned = "의 " in told.ko[slice(*other.span)] and not clause.passive
    return bool(after) and not any(
        _is_led(en, deed[1], s) and not (owned and OF.search(en, deed[1], s[0])) for s in after
    )


def _behind_aside(first: Span, en: str) -> int:
    """Where the first actor ends with what is said of it: "Hanil, a cement maker," bought."""
    if en.startswith(",", first[1]) and APPOSED_EN.search(en, 0, first[0]):
        return first[1] + 1
    aside = ASIDE_EN.match(en, first[1])
    return aside.end() if aside else first[1]


def _is_noun(en: str, deed: Span) -> bool:
    """Whether an English word in the place of the verb is a noun: of "the sale"."""
    word: EnglishWord = english.words(en[slice(*deed)])[0]
    return word.text.lower().endswith(("tion", "ment", "sal", "ance", "er", "al"))


def _is_led(en: str, start: int, place: Span) -> bool:
    """Whether a preposition before a noun turns the sentence round."""
    said = SAYS.match(en, place[1]) or SAID_BY.search(en, start, place[0])
    if said or SENTENCE_END.search(en, start, place[0]):
        return True
    return TURNED.search(en, start, place[0]) is not None or OWNS.match(en, place[1]) is not None
