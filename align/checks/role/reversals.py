"""Who does it to whom, clause by clause: each verb of the Korean and the places around its English.

The particles say who does it, to whom, from whom; the English of the verb says who stands before
it and who behind it. Only what cannot be the Korean, however freely told, is found: the noun with
을 before an active verb and its subject behind it, the one from whom it comes as the one who takes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Span, meets
from align.checks._mismatch import Mismatch
from align.checks.role.agents import has_auxiliary, has_particle
from align.checks.role.clauses import QUOTED, Clause, Noun, find_clauses
from align.checks.role.slots import Slots
from align.checks.role.told_nouns import Told, told_nouns
from align.words import english

__all__ = ["LIGHT", "MUTUAL", "RAISING", "find_reversals"]

MUTUAL = frozenset(
    "만나 닮 마주치 비기 결혼 협력 합의 대결 맞서 맞붙 충돌 부딪치 접하 대화 협상 협의 논의 회담 통화 연결 비교 교환 공유 악수"
    " 잇 싸우 다투 경쟁 대립 겨루 둘러싸 상담 진료 검사 교류 계약 체결 의미 뜻하 가리키 나타내 차지 포함 구성 이루 반영 상징"
    " 대표 기록 관련 이혼 재혼 동거 약혼 접촉 인접 접견 면담 교대 교체 대신 대체 따르 뒤따르 앞서 시작 계속 변화 바뀌 바꾸"
    " 전환 확대 축소 증가 감소 통과 넘 힘입 동반 대동 수반 거느리 늘리 줄이 올리 내리 높이 낮추 열 닫 움직이 돌리 끝내 마치 발전 개선 개최 진행".split()
)
"""Deeds that are told from either side with one English verb, or that happen by themselves."""
TAKE_BY = frozenset("receive accept take obtain buy get collect acquire purchase hear".split())
GIVE = frozenset(
    "give teach lend sell hand pay send tell provide offer award donate present deliver supply grant show pass return refund repay".split()
)
GET = frozenset(
    "get receive accept obtain win earn have enjoy see gain borrow collect take".split()
)
PRESSED = frozenset(
    "압력 압박 비판 비난 항의 협박 폭행 공격 추궁 고소 고발 제소 기소 체포 소환 질타".split()
)
"""Deeds that one suffers, told as one's own: 협박을 받다."""
LEASE = frozenset(("lease", "rent", "charter"))
"""Verbs for what either side does."""
FROM = re.compile(r"\bfrom\b")
OWN = ("자신", "자기", "스스로")
GIVING = frozenset(
    "매각 넘기 팔 양도 납품 공급 수출 판매 이전 지급 제공 기부 기증 빌리 대여 임대 맡기 송금 보내 전달 건네 내주 물려주 넘겨주 팔아넘기 수여 증여 헌납 인계 이관 배상 변상 상환 납부".split()
)
"""Deeds by which something leaves the subject."""
GIVEN = frozenset(
    "지급 제공 기부 기증 전달 배포 수여 배분 분배 지원 이전 양도 헌납 배정 배송 공급 통보".split()
)
"""Deeds by which something comes to the one with 에게, in the passive."""
SUBMITTED = frozenset(
    "제출 보내 제안 건의 제공 전달 신청 기부 기증 지급 납품 통보 배달 송금 발송 건네 청구 신고 제보".split()
)
"""Deeds whose subject is never told with "to"."""
LED = frozenset("from by of for in since until during within amid throughout".split())
"""Prepositions of a source or a time, behind which no one has anything done to him."""
MAKING = re.compile(r"\b(?:made|makes?|making|lets?|letting|forc(?:ed?|es|ing)|ha[ds])\b", re.I)
FORCES = frozenset(
    "불 물 비 눈 바람 파도 햇볕 햇빛 불길 화염 폭우 태풍 홍수 산불 벼락 연기".split()
)
"""What things are burned, soaked and blown by: 불에 타다, "the fire burned"."""
CAUSES = tuple("탓 덕 덕분 때문 여파 영향 바람 통 등쌀 기세 공세 부담 직격탄".split())
"""The last words of what makes it happen: 고금리 탓에 줄다, "high rates have cut"."""
GETTING = re.compile(
    r"\b(?:(?:acquir|purchas|receiv)(?:e[sd]?|ing)|buy(?:s|ing)?|bought|obtain(?:s|ed|ing)?|borrow(?:s|ed|ing)?"
    r"|t(?:ak(?:es?|ing)|ook|aken) (?:over|control|out))\b(?![^.;:]*\b(?:s[eo]ld|sell|g[ai]ves?|paid|pay)\b)"
    r"[^.;:,]*?\b(?:from|of)\s(?:[\w'’-]+\s){0,4}$",
    re.I,
)
SENT = re.compile(
    r"\b(?:sen[dt]\w*|g[ai]v\w*|s[eo]ld|sell\w*|paid|pay\w*|loan\w*|lent|lend\w*|transferr\w*|hand(?:ed|ing)|donat\w+|deliver\w*|export\w*|suppl\w+|offer\w*)\s"
    r"(?:[^;:\s]*[^.;:,\s]\s){0,10}?to\s(?:(?:the|an?|its|his|her|their)\s)?$",
    re.I,
)
SOURCE_EN = re.compile(r"\b(?:from|by)\s(?:(?:the|an?|his|her|its|their|former|then)\s)*$", re.I)
TAKEN = re.compile(
    r"\b(?:receiv|accept|tak|obtain|bought|purchas|collect|acquir|heard|got)\w*\s$", re.I
)
OWNS = re.compile(r"['’]s?\s?$|['’]s?\s")
BY = re.compile(r"\bby\b")
OWNED = 16
"""Characters between an owner and what is owned."""
FAR = 70
"""Characters of the English before a noun in which the verb for getting it stands."""
RAISING = frozenset("보이 알려지 전해지 추정 예상 전망 관측 우려 추측".split())
"""Verbs of a whole sentence whose English takes the subject of the clause inside: "appears"."""
COMING = frozenset("오 나오".split())
LIGHT = frozenset(
    "하 되 있 받 가지 보 나 나오 들 오 가 두 놓 대하 위하 따르 통하 관하 의하 나서 처하".split()
)


def find_reversals(ko: str, en: str) -> Iterator[Mismatch]:
    """The verbs whose nouns have changed places in the English.

    >>> ko, en = "도서관은 시인에게서 책을 기증받았다.", "The library donated books to the poet."
    >>> [(ko[slice(*t.ko)], t.right) for t in find_reversals(ko, en)]
    [('도서관은 시인에게서 책을 기증', 'is who it is done to')]
    """
    clauses = find_clauses(ko)
    told = told_nouns(ko, en)
    for clause in clauses:
        yield from _exchanged(clause, told)
        if clause.deed in LIGHT and not clause.made:
            # 아들에게서 온 편지 is none that was sent to the son.
            yield from _sent(clause, told) if clause.deed in COMING else ()
            continue
        if clause.made:
            deeds = [m.span() for m in MAKING.finditer(en)]
        elif clause.deed in MUTUAL or clause.is_caused:
            deeds = []
        else:
            place = told.deed(clause)
            deeds = [place] if place and not has_particle(en, place[1]) else []
        for deed in deeds:
            slots = told.around(deed)
            wrong = (
                _caused(clause, slots, told) if clause.made else _wrong(clause, slots, deed, told)
            )
            if wrong:
                yield _mismatch(clause, slots, deed, told, wrong)
                break
        else:
            yield from _sent(clause, told)


def _mismatch(clause: Clause, slots: Slots, deed: Span, told: Told, wrong: str) -> Mismatch:
    touched = [n.span for n in (told.at(slots.before), clause.subject) if n]
    start = min(clause.span[0], *(s[0] for s in touched)) if touched else clause.span[0]
    sides = [n for n in (told.at(slots.before), told.at(slots.behind)) if n]
    near = [min(told.spans(n), key=lambda s: abs(s[0] - deed[0])) for n in sides]
    ends = [deed, *near]
    return Mismatch(
        (start, clause.span[1]), (min(s[0] for s in ends), max(s[1] for s in ends)), wrong
    )


def _caused(clause: Clause, slots: Slots, told: Told) -> str:
    """The head office made to pay by those whom it makes pay."""
    subject, behind = clause.subject, told.at(slots.behind)
    if slots.passive or slots.preposition or subject is None or behind != subject:
        return ""
    return "is who has it done" if clause.of("recipient", "object") else ""


def _wrong(clause: Clause, slots: Slots, deed: Span, told: Told) -> str:
    """What a message says of the nouns, or "" where nothing is wrong."""
    judge = _wrong_passive if clause.passive else _wrong_active
    return judge(clause, slots, deed, told)


def _wrong_passive(clause: Clause, slots: Slots, deed: Span, told: Told) -> str:
    before, behind, subject = told.at(slots.before), told.at(slots.behind), clause.subject
    agents = clause.of("recipient", "source", "agent")
    if clause.deed in GIVEN and slots.passive and slots.preposition == "by":
        # 환자에게 기증된 장기: no one gives by whom it is given to.
        return "is who gets it" if behind in clause.of("recipient") else ""
    pressed = behind is not None and behind != subject and slots.preposition == ""
    if clause.deed in PRESSED and before == subject and pressed and not slots.passive:
        # 압력을 받았다, "pressured the company".
        return "" if before is None or _is_quoted(told.en, deed) else "is who it is done to"
    near = [*agents, *clause.of("place")]
    if behind in agents and not slots.passive and not slots.preposition:
        return "" if _is_quoted(told.en, deed) else "is who it is done to"
    suffers = behind is not None and behind == clause.topic
    if slots.passive and slots.preposition == "by" and suffers and any(map(told.has, near)):
        # 독일에 빼앗긴 그림을 돌려받은 이탈리아, "a painting taken by Italy".
        return "is who it is done to"
    if slots.passive and slots.preposition == "by" and clause.noun and subject is None:
        # 제자에게 추월당한 스승, "overtaken by his teacher".
        head = any(n == behind and meets(n.span, [clause.noun]) for n in told.nouns)
        if head and any(told.has(n) for n in agents):
            return "is who it is done to"
    if not near or subject is None:
        return ""
    if slots.passive:
        taken = english.lemma(told.en[slice(*deed)]) in TAKE_BY
        by = slots.preposition == "by" and behind == subject
        return "is who it is done to" if by and not taken else ""
    led = slots.preposition in LED
    if before == subject and behind in near and not led:
        return "is who it is done to"
    if before == subject and agents and not slots.bare and not led:
        return "is who it is done to"
    return ""


def _wrong_active(clause: Clause, slots: Slots, deed: Span, told: Told) -> str:
    before, behind, subject = told.at(slots.before), told.at(slots.behind), clause.subject
    givers, wrong = clause.of("recipient", "source"), "is who does it"
    gap = subject is None and clause.noun is not None
    if slots.before is None and _has_taken_its_object(clause, slots, deed, told):
        return wrong
    if slots.passive:
        by = slots.preposition == "by" and behind is not None and told.has(subject)
        done = (*clause.of("object", "recipient"), clause.topic)
        return wrong if by and behind != subject and behind in done else ""
    lemma = english.lemma(told.en[slice(*deed)])
    if clause.deed in SUBMITTED and slots.preposition == "to" and behind == subject is not None:
        # 조합이 제출한 계획, "submitted to the cooperative".
        return wrong if slots.before != slots.behind else ""
    if before in clause.of("source" if lemma in GIVE else "recipient" if lemma in GET else "none"):
        # The grandfather taught the child, of 아이는 할아버지에게서 배웠다.
        return ""
    if lemma in LEASE and FROM.search(told.en, deed[1]):
        return ""  # An operator leases land from the city, of 시는 사업자에게 땅을 임대한다.
    inner = clause.noun is not None or clause.ending.endswith(QUOTED) or clause.of("object")
    if behind == subject and subject and before is not None and before != subject:
        # 환자는 의식이 돌아왔다, "regained consciousness": of two subjects the first has the other.
        has_it = not inner and before == clause.topic
        others = (*clause.of("object"), clause.topic)
        if before in others and not slots.preposition and not has_it:
            return wrong
        # Iran lost to Korea, of 한국이 이란에 졌다.
        places = [
            n for n in clause.of("place") if not n.head.endswith(CAUSES) and n.head not in FORCES
        ]
        if before in (*givers, *places) and slots.preposition not in ("by", "from"):
            return wrong
        if before in told.quoted and not slots.preposition:
            return wrong
    if before in givers and before and (told.has(subject) or gap) and not slots.bare:
        return wrong
    # 단체는 역이 열 곳이 넘는다며 요구했다: the station belongs to what is quoted.
    of_quote = subject is not None and any(
        subject.span[1] <= q.span[0] and q.span[1] <= clause.span[0] for q in told.quoted
    )
    if before == clause.topic and before and inner and told.has(subject) and not of_quote:
        return wrong
    if (
        before
        and subject
        and before != subject
        and told.has(subject)
        and _has_turned_owner(before, subject, told)
    ):
        return "is whose it is"
    head = next((n for n in told.nouns if clause.noun and meets(n.span, [clause.noun])), None)
    cared = head is not None and before in clause.of("object") and behind == head
    if gap and before and cared and slots.preposition in ("", "for", "after"):
        # A mother caring for her son, of 어머니를 돌보던 아들.
        return "" if BY.search(told.en, deed[1], deed[1] + OWNED) else wrong
    described = slots.pronoun and clause.noun
    if described and subject and behind == subject and slots.preposition in ("", "of", "from"):
        return wrong
    itself = any(n.head in OWN for n in clause.of("object"))
    return wrong if described and itself and slots.bare and behind is None else ""


def _has_taken_its_object(clause: Clause, slots: Slots, deed: Span, told: Told) -> bool:
    """세입자를 위협한 건물주 as "a tenant ... threatening the owner": the doer behind, the object before."""
    behind, objects = told.at(slots.behind), clause.of("object")
    doers = [n for n in told.nouns if n.role in ("topic", "subject")]
    if behind is None or slots.preposition or slots.pronoun or slots.passive or not objects:
        return False
    if not told.en[slice(*deed)].endswith("ing") or behind not in doers[:1]:
        return False
    before = told.has(objects[-1]) and all(end <= deed[0] for _, end in told.spans(objects[-1]))
    return before and all(start >= deed[1] for start, _ in told.spans(behind))


def _is_quoted(en: str, deed: Span) -> bool:
    """Whether words that someone said end before the verb: “…,” said the minister."""
    before = en[: deed[0]].rstrip()
    return before.endswith((",", '"', "”", "'", "’"))


def _has_turned_owner(owner: Noun, subject: Noun, told: Told) -> bool:
    """대통령의 지시에 총리가 as "the president on the prime minister's orders"."""
    owns = "의 " in told.ko[slice(*owner.span)] and "의 " not in told.ko[slice(*subject.span)]
    if not owns or owner.role not in ("place", "agent", ""):
        return False
    return any(
        OWNS.search(told.en[start : end + 3]) and 0 <= other[0] - end <= OWNED
        for start, end in told.spans(subject)
        for other in told.spans(owner)
    )


def _exchanged(clause: Clause, told: Told) -> Iterator[Mismatch]:
    """What comes from B to A and in the English from A, what goes to B and comes from there."""
    subject = clause.subject or clause.topic
    if subject is None or not told.has(subject):
        return
    en = told.en
    for source in clause.of("source"):
        if not told.has(source):
            continue
        for start, end in told.spans(subject):
            by = SOURCE_EN.search(en, 0, start)
            if by is None or by.end() != start or any(s[0] > start for s in told.spans(source)):
                continue
            led = any(SOURCE_EN.search(en[: s[0]]) for s in told.spans(source))
            # "From private equity firm Hanul": the words of one noun.
            once = all(start <= s[0] <= start + OWNED for s in told.spans(subject))
            if once and not led and not TAKEN.search(en[: by.start()]):
                first = min(told.spans(source))
                span = (min(subject.span[0], source.span[0]), max(subject.span[1], source.span[1]))
                yield Mismatch(span, (first[0], end), "is who gets it from the other")
                return
    goes = clause.of("recipient", "place")
    if not goes or clause.deed not in GIVING or clause.passive or clause.is_caused:
        return
    for start, end in told.spans(goes[0]):
        got = GETTING.search(en, max(0, start - FAR), start)
        if got and got.end() >= start and not has_auxiliary(en, got.start()):
            yield Mismatch((goes[0].span[0], clause.span[1]), (got.start(), end), "is who gives")
            return
    # 주민에게 받은 기부금을 전달하다: what it gives was given to it.
    for place in told.spans(subject) if told.has(goes[0]) and "받" not in told.ko else []:
        sent = SENT.search(en, max(0, place[0] - FAR), place[0])
        if not sent or sent.end() < place[0] or has_auxiliary(en, sent.start()):
            continue
        if " back " in sent.group():
            continue  # "Will hand it back to the city".
        # "A neighbor paid a reward to the office", of 구청은 주민에게 포상금을 지급했다.
        if all(s[1] <= sent.start() for s in told.spans(goes[0])):
            span = (min(subject.span[0], goes[0].span[0]), clause.span[1])
            yield Mismatch(span, (sent.start(), place[1]), "is who gives")
            return


def _sent(clause: Clause, told: Told) -> Iterator[Mismatch]:
    """강원FC로부터 데려오다 as "sent to Gangwon FC"."""
    for source in clause.of("source"):
        places = told.spans(source) if told.has(source) else []
        for place in places[: len(places) == 1]:
            sent = SENT.search(told.en, max(0, place[0] - FAR), place[0])
            if sent and sent.end() >= place[0]:
                span = (source.span[0], clause.span[1])
                yield Mismatch(span, (sent.start(), place[1]), "is who it comes from")
