"""Who won and who lost, who sues whom: the opponent of the Korean on the wrong side in the English.

일본에 졌다 cannot be "beat Japan", 병원을 상대로 소송을 냈다 not a suit "against the family".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from align.bitext import Span, meets, within
from align.checks._mismatch import Mismatch
from align.checks.role.clauses import Clause, Noun, find_clauses
from align.checks.role.named_roles import named_place
from align.checks.role.told_nouns import links_of
from align.words.evidence import KoreanLink, PairEvidence

__all__ = ["find_turned_contests"]

LOSING = frozenset("지 패 패하 패배 완패 석패 참패 대패 분패 역전패 연패 무릎".split())
TAKEN = {"잡히": ("덜미", "발목"), "꿇": ("무릎",), "마시": ("고배",)}
"""What one who loses has taken, bends or drinks: 덜미를 잡히다."""
WINNING = frozenset(
    "꺾 이기 제압 물리치 격파 완파 대파 승리 완승 신승 압승 대승 역전승 설욕 승 누르 제치 따돌리".split()
)
ENOUGH_KO = re.compile(
    r"[패져졌지]|잡[히혀혔]|꿇|고배|꺾|이[기겨겼긴]|제압|물리|파[했하해]|승|누르|눌[러렀]|제[치쳐쳤친]|따돌|설욕"
)
"""A letter of one of the deeds."""
BEFORE = r"(?:(?:the|host|hosts|newcomers?|rookies?|veterans?|defending|unseeded|rivals?|former|champions?|archrivals?|No\.|[0-9]+|[A-Z][\w'’.-]*|[a-z]+-[a-z]+)\s){0,4}$"
"""What may stand between a verb or its preposition and the opponent: "beat top-seeded Chen"."""
WON_EN = re.compile(
    r"\b(?:beat(?:s|ing)?|defeat(?:s|ed|ing)?|edg(?:es?|ed|ing)(?:\sout|\spast)?|down(?:s|ed|ing)|top(?:s|ped|ping)|rout(?:s|ed|ing)|crush(?:es|ed|ing)"
    r"|overc[ao]m(?:es?|ing)|overpower(?:s|ed|ing)|thrash(?:es|ed|ing)|w[io]n(?:s|ning)?(?:\s[0-9-]+)?\s(?:over|against)|(?:victory|win)\s(?:over|against))\s"
    + BEFORE
)
LOST_EN = re.compile(
    r"\b(?:(?:los(?:t|es?|ing|s)|f[ae]ll(?:s|ing)?|succumb(?:s|ed|ing)?|bow(?:s|ed|ing)?|defeat)\s(?:[\w-]+\s){0,3}?(?:to|against|by)"
    r"|(?:(?:was|were|been|being)\s(?:\w+ly\s)?(?:defeated|beaten|routed|crushed|edged))\s(?:[\w-]+\s){0,3}?by)\s"
    + BEFORE
)
ANY_LOSS_EN = re.compile(
    r"\b(?:los(?:t|es?|ing|s|er|ers)|fell|fall(?:s|ing|en)?|succumb\w*|bow(?:s|ed|ing)|beaten|defeat(?:ed)?\sby|defeat\b|avenge\w*|eliminated|ousted)\b"
)
# "Beat Doosan, handing them a fourth straight loss": theirs it is.
HANDED_EN = re.compile(
    r"\b(?:hand|deal|giv|inflict)(?:s|ed|e|es|ing)?\s(?:\w+\s){0,5}?(?:loss|defeat)\b"
)
NOT_WON_EN = re.compile(r"(?:\b(?:not|never|unable|fail(?:s|ed|ing)?|without)|n['’]t)\s(?:to\s)?$")
REACH = 60
"""Characters of the English before the opponent in which the verb stands."""
SUED_KO = re.compile(r"[을를]\s상대로")
SUIT_KO = re.compile(r"소송|고소|고발|청구|심판|가처분|승소|패소")
AGAINST_EN = re.compile(
    r"\bagainst\s(?P<whom>(?:(?!(?:by|from|filed|brought|in)\b)[\w'’&.-]+\s?){1,4})"
)
FILED_KO = re.compile(
    r"(?<![가-힣A-Za-z0-9])(?P<whose>[가-힣A-Za-z0-9]+)[이가]\s(?:[가-힣]+[을를]\s상대로\s)?(?:제기|청구|신청)?(?:한|낸|건|했던|냈던)\s(?:[가-힣]+\s){0,4}(?:소송|심판|가처분|고소|고발)"
)
RULED_KO = re.compile(
    r"(?<![가-힣A-Za-z0-9])(?P<suing>[가-힣A-Za-z0-9]+)[이가]\s(?:[가-힣]+\s){0,3}?(?P<sued>[가-힣A-Za-z0-9]+)[을를]\s상대로\s[^.]{2,40}?원고\s(?:[가-힣]+\s){0,2}?(?P<won>승소|패소)"
)
UPSET_KO = re.compile(r"파기|깨고|뒤집|취소")
FAVOUR_EN = re.compile(
    r"\b(?:in\sfavou?r\sof|sid(?:ed|ing)\swith|(?:ruled|found|decided|ruling|judgment|decision)\sfor)\s(?P<whom>(?:[\w'’-]+\s?){1,4})",
    re.I,
)
DISFAVOUR_EN = re.compile(
    r"\b(?:rul(?:ed|ing)|judgment|decision|verdict|decided|found)\sagainst\s(?P<whom>(?:[\w'’-]+\s?){1,4})",
    re.I,
)
ACCUSE_EN = re.compile(r"\baccus(?:e[sd]?|ing)\s(?P<whom>(?:[\w'’&.-]+\s?){1,3}?)\sof\b")
ACCUSING = frozenset("고발 고소 맞고소 맞고발 제소 항의 규탄 신고 성토".split())
"""Deeds that English does "against" someone."""
ACCUSING_KO = re.compile("|".join(sorted(ACCUSING)))
SIDE_KO = re.compile(r"(?:\s[0-9]{1,4}여?\s?(?:명|곳|개사|가구))?(?:들|측)?[은는이가]\s")
"""Particles of the one who sues, behind a count."""
NAMED = 2
"""Characters between who is sued and the name of him: 집주인 김모 씨."""


def find_turned_contests(ko: str, en: str, evidence: PairEvidence) -> Iterator[Mismatch]:
    """The opponents that the English has beaten, or beaten by, or suing, the other way round.

    >>> from align.words.evidence import link_words
    >>> ko, en = "한국은 일본에 졌다.", "South Korea beat Japan."
    >>> [(ko[slice(*t.ko)], t.right) for t in find_turned_contests(ko, en, link_words(ko, en))]
    [('일본에 졌', 'is who won')]
    """
    yield from _sued(ko, en, evidence.ko)
    yield from _filed(ko, en, evidence.ko)
    yield from _ruled(ko, en, evidence.ko)
    yield from _accused(ko, en, evidence.ko)
    if not ENOUGH_KO.search(ko):
        return
    clauses = find_clauses(ko)
    lost = [c for c in clauses if c.deed in LOSING or _is_taken(c)]
    won = [c for c in clauses if c.deed in WINNING or _is_reaped(c)]
    if bool(lost) == bool(won):
        return
    said, right = (WON_EN, "is who won") if lost else (LOST_EN, "is who lost")
    if lost and ANY_LOSS_EN.search(HANDED_EN.sub("", en)):
        return
    roles = ("place", "recipient") if lost else ("object", "place", "recipient")
    for clause in lost or won:
        for place in _opponent(clause, roles, ko, evidence.ko):
            found = said.search(en, max(0, place[0] - REACH), place[0])
            if found and not NOT_WON_EN.search(en, 0, found.start()):
                opponent = clause.of(*roles)[-1]
                yield Mismatch((opponent.span[0], clause.span[1]), (found.start(), place[1]), right)
                return
            turned = _beaten(clause, place, ko, en, evidence.ko) if won else None
            if turned:
                yield Mismatch((clause.of(*roles)[-1].span[0], clause.span[1]), turned, right)
                return


def _beaten(
    clause: Clause, opponent: Span, ko: str, en: str, links: Sequence[KoreanLink]
) -> Span | None:
    """Where the winner is who is beaten, the opponent before: "Jordan beat the national team"."""
    winner = clause.subject
    if winner is None or ANY_LOSS_EN.search(en):
        return None
    # "Edged out the Thai women's team": any word of the winner may follow.
    inside = [k for k in links if within(k.span, winner.span) and k.kind not in ("", "related")]
    for place in sorted(k.en[0] for k in inside):
        found = WON_EN.search(en, max(0, place[0] - REACH), place[0])
        if found and opponent[1] <= found.start() and not NOT_WON_EN.search(en, 0, found.start()):
            return (opponent[0], place[1])
    return None


def _is_taken(clause: Clause) -> bool:
    return any(noun.head in TAKEN.get(clause.deed, ()) for noun in clause.of("object"))


def _is_reaped(clause: Clause) -> bool:
    """완승을 거두다: the deed is the noun."""
    return clause.deed == "거두" and any(n.head in WINNING for n in clause.of("object"))


def _opponent(
    clause: Clause, roles: Sequence[str], ko: str, links: Sequence[KoreanLink]
) -> Sequence[Span]:
    """Where the English has the noun that stands nearest before the verb in such a role."""
    if (clause.passive and not _is_taken(clause)) or clause.is_caused:
        return ()
    for noun in reversed(clause.of(*roles)):
        end = noun.span[1]
        inside = [k for k in links_of(noun, links) if k.kind not in ("", "related", "date")]
        # 신예 김 모 선수: a name stands before what he is.
        if inside and (inside[-1].span[1] >= end - 1 or inside[-1].words[-1].tag == "NNP"):
            return inside[-1].en[:1]
    return ()


def _sued(ko: str, en: str, links: Sequence[KoreanLink]) -> Iterator[Mismatch]:
    """병원을 상대로 소송을 내다 as a suit of the hospital's."""
    found = SUED_KO.search(ko) if "상대로" in ko else None
    against = list(AGAINST_EN.finditer(en)) if found and SUIT_KO.search(ko) else []
    if not found or len(against) != 1:
        return
    whom = against[0].span("whom")
    ends = (found.start(), found.start() - 1)
    sued = next((k for k in links if k.span[1] in ends), None)
    if sued and not sued.kind:
        # 집주인 김모 씨를 상대로: who he is stands before.
        named = [k for k in links if k.span[1] <= sued.span[0] <= k.span[1] + NAMED and k.kind]
        sued = named[-1] if named else None
    if sued is None or not sued.kind or meets(whom, sued.en):
        return
    suing = (
        k for k in links if k.span[1] <= sued.span[0] and k.kind and SIDE_KO.match(ko, k.span[1])
    )
    for link in suing:
        before = any(place[1] <= against[0].start() for place in sued.en)
        if before and meets(whom, link.en[:1]):
            yield Mismatch((link.span[0], found.end()), against[0].span(), "is who sues")
            return


def _at(span: Span, links: Sequence[KoreanLink]) -> list[Span]:
    """Where the English has the word that ends where a stretch of the Korean does."""
    link = next((k for k in links if k.span[1] == span[1] and k.kind), None)
    # 노조 간부 5명을: the count ends the noun.
    inside = [k for k in links if within(k.span, span) and k.words[-1].is_noun]
    link = link or (inside[-1] if inside and inside[-1].kind else None)
    return list(link.en) if link else []


def _who(noun: Noun, ko: str, en: str, links: Sequence[KoreanLink]) -> list[Span]:
    """Where the English has a noun, by the surname of 이 의원 too."""
    named = named_place(noun, ko, en)
    return [named] if named else _at(noun.span, links)


def _ruled(ko: str, en: str, links: Sequence[KoreanLink]) -> Iterator[Mismatch]:
    """A가 B를 상대로 낸 소송에서 원고 승소 as a ruling in favor of B."""
    found = RULED_KO.search(ko) if "원고" in ko and not UPSET_KO.search(ko) else None
    said = [*FAVOUR_EN.finditer(en), *DISFAVOUR_EN.finditer(en)] if found else []
    if not found or len(said) != 1:
        return
    suing, sued = (_at(found.span(name), links)[:1] for name in ("suing", "sued"))
    favour = said[0].re is FAVOUR_EN
    won = found["won"] == "승소"
    winner, loser = (suing, sued) if won else (sued, suing)
    right, wrong = (winner, loser) if favour else (loser, winner)
    whom = said[0].span("whom")
    if meets(whom, wrong) and not meets(whom, right):
        yield Mismatch(found.span(), said[0].span(), "is who won" if won else "is who lost")


def _accused(ko: str, en: str, links: Sequence[KoreanLink]) -> Iterator[Mismatch]:
    """환경단체는 장관을 고발했다 as a complaint against environmental groups."""
    if not ACCUSING_KO.search(ko):
        return
    against = list(AGAINST_EN.finditer(en)) or list(ACCUSE_EN.finditer(en))
    if len(against) != 1:
        return
    whom = against[0].span("whom")
    for clause in find_clauses(ko):
        done = clause.of("object", "recipient")
        if clause.deed not in ACCUSING or clause.passive or not clause.subject or not done:
            continue
        doers, others = (_who(noun, ko, en, links) for noun in (clause.subject, done[-1]))
        before = any(place[1] <= against[0].start() for place in others)
        if before and meets(whom, doers[:1]) and not meets(whom, others):
            span = (min(clause.subject.span[0], done[-1].span[0]), clause.span[1])
            yield Mismatch(span, against[0].span(), "is who accuses")
            return


def _filed(ko: str, en: str, links: Sequence[KoreanLink]) -> Iterator[Mismatch]:
    """기업이 제기한 소송 as a suit against the company."""
    found = FILED_KO.search(ko) if SUIT_KO.search(ko) and "상대로" not in ko else None
    against = list(AGAINST_EN.finditer(en)) if found else []
    if not found or len(against) != 1:
        return
    whom = against[0].span("whom")
    end = found.end("whose")
    suing = next((k for k in links if k.span[1] == end and k.kind), None)
    if suing and len(set(suing.en)) == 1 and meets(whom, suing.en):
        yield Mismatch(found.span(), against[0].span(), "is who sues")
