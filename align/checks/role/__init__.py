"""Who does it to whom: subject and object changed places."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from align.bitext import Pair, Span
from align.checks._check import Check, Finding
from align.checks.role.actors import is_actor
from align.checks.role.agents import find_turns, has_auxiliary
from align.checks.role.by_whom import find_other_backers
from align.checks.role.compared import find_compared
from align.checks.role.contests import find_turned_contests
from align.checks.role.journeys import turned_journey
from align.checks.role.kin import find_turned_kin
from align.checks.role.named_roles import find_named_turns, find_turned_sources
from align.checks.role.objects import find_crossed_objects
from align.checks.role.openers import find_turned_openers
from align.checks.role.other_subjects import find_other_subjects
from align.checks.role.reversals import find_reversals
from align.checks.role.speakers import find_other_speakers
from align.checks.role.told_nouns import holds
from align.checks.role.two_subjects import find_crossed_subjects
from align.checks.role.whose import find_turned_owners
from align.mqm import Category, Severity
from align.words import english, korean, lexicon
from align.words.evidence import KoreanLink, link_words

BETWEEN = 5
"""Words that may stand between the two nouns in the Korean."""
BEFORE_NAME = 3
"""Words before a noun in which its preposition stands: "from the young victim"."""
FARTHEST = 60
"""Characters from a subject to the end of its verb."""
LONGEST = 160
"""Characters of either text; in longer ones clauses are seldom in one order."""

SUBJECT = ("은", "는", "이", "가", "께서")
GIVER = ("에게서", "한테서", "으로부터", "로부터", "에서")
"""Particles of the one from whom something comes."""
OBJECT = (*GIVER, "에 의해", "에게", "한테", "을", "를", "에", "께", "보다", "의")
TITLE = r"(?:들|측|님|\s?(?:[가-힣]{1,3}\s)?(?:씨|모)\s?)?"
# 교사 세 명이, 업체 12곳에: the particle follows the count.
COUNT = r"(?:\s?(?:[0-9]{1,4}|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|여러|몇)\s?(?:명|곳|개|사람|마리|대|개사|개국|분|팀|척|가구|개\s?업체|쌍)?)?"
ENDING = rf"(?P<particle>{'|'.join((*OBJECT, *SUBJECT))})(?![가-힣])"
PARTICLE = re.compile(TITLE + COUNT + ENDING)
# 히라노 미우에게: a given name that nothing answered stands before the particle.
NAME_PARTICLE = re.compile(rf"(?:\s[가-힣]{{1,4}}?)?{TITLE}{ENDING}")
# Whose deed may be told from the other side, and the English that tells it from this one.
SAME_SIDE = {
    "지다": "lose fall bow succumb", "패하다": "lose fall bow succumb", "이기다": "beat defeat win edge top",
    "꺾다": "beat defeat win edge top", "사다": "buy purchase acquire", "팔다": "sell", "빌리다": "borrow rent",
    "빌려주다": "lend loan", "배우다": "learn", "받다": "receive get accept obtain", "건네받다": "receive get accept",
    "주다": "give hand pay donate grant", "잃다": "lose", "얻다": "get gain obtain",
}  # fmt: skip
CONVERSE = frozenset(SAME_SIDE) | {"만나다"}
GIVING = frozenset(
    "pay give hand send provide award grant offer donate transfer deliver present supply".split()
)
SUFFERING = frozenset("suffer lose fall bow succumb".split())
"""Verbs whose subject has the worst of it: what 당하다 says too."""
RECEIVING = frozenset("receive accept obtain collect borrow inherit".split())
WINNING = RECEIVING | frozenset("win land secure get receive draw earn".split())
"""Verbs for what comes to one from another, whoever asked for it."""
LESS_KO = re.compile(r"덜|적[은게었]|낮|작[은았]|못|느리|짧|뒤[지처]|줄|가벼|싸[다게]")
LESS_EN = re.compile(
    r"\b(?:less|fewer|lower|smaller|slower|shorter|worse|behind|cheaper|lighter|not|younger|later)\b|n['’]t\b",
    re.I,
)
ADVICE = "Exchange the two in the English, unless its verb turns them round."
RETURNING = re.compile(r"\bback\sto\b|\brepa(?:y|ys|id|ying)\b", re.I)
CAUSING = re.compile(
    r"\b(?:g[eo]ts?|persuade[sd]?|convince[sd]?|force[sd]?|prompt(?:s|ed)|le[da]d?s?)\s(?:the\s)?(?:[A-Z]\w+\s)?$"
)
TO_EN = re.compile(r"\s(?:\w+\s)?to\s[a-z]")
"""What the first has the second do."""
RELATIVE = frozenset("which that whom who".split())
"""Words behind which a subject does something of its own."""
BE = re.compile(r"\b(?:is|are|was|were|be|been|being|gets?|got)\b(?! (?:\w+ly )?\w+ing\b)", re.I)
RECEIVED_KO = re.compile(r"받[았는은지고]")
PASSIVE_KO = re.compile(
    r"(?<![부정타상합해])당[하했한할해]|물[렸리려린]|맞[았아은]|붙잡[혔히혀힌]|쫓[겼기겨긴]"
)
# 과태료를 물렸다: who makes pay is no one who is bitten.
FINED_KO = re.compile(
    r"(?:료|금|세|상|책임|비용)[을를]?\s(?:[0-9가-힣,]+\s?원[을를]?\s)?물[렸리려린]"
)
GIVEN_KO = re.compile(
    r"[줬줄준주]|보[냈낸내낼]|건[넸네넨넬]|지급|전달|제공|기부|송금|지원|대출|융자|물려|기증|배상"
)
# 을의 자회사를: what is owned is what it is done to; 세차장의 민원이 늘자 has a subject of its own.
# 주장의 결승골로 상대를: what is done it with is owned, and not the one it is done to.
OWNED = re.compile(r"의\s(?:[가-힣·]+(?<![이가은는에로서])\s){0,2}?[가-힣]+[을를](?![가-힣])")
# 검찰은 유죄를, 변호인은 무죄를 주장했다: of two subjects each has its own object.
GAPPED_KO = re.compile(r"[을를],\s")
NEGATION_OR_CLAUSE = re.compile(r"[.;:!?]|\baccording\b")
# 커리를 앞세워 6연승을 달렸다: Curry led the team.
LED_KO = re.compile(
    r"(?:\s[가-힣]+)?[을를]\s(?:앞세|내세|필두|중심|주축|선봉|제외|비롯|포함|빼고|뺀|대신)"
)
# An exhibition "opens at the museum"; "heavy rain hit Busan, the weather agency said".
APART = re.compile(
    r"(?:,|\b(?:at|in|on|inside|outside|near))\s(?:(?:the|an?|its|his|her|their)\s)?$", re.I
)
OTHER_CLAUSE = re.compile(
    r"\b(?:after|before|when|while|because|although|though|until)\b(?!\s\w+ing\b)", re.I
)
"""What begins a clause that has a subject of its own: "a taxi crashed after a passenger pulled"."""


@dataclass(frozen=True, slots=True)
class _Pairing:
    """A subject and the other noun of its clause, both answered in the English."""

    subject: KoreanLink
    other: KoreanLink
    particle: str
    subject_en: Span
    other_en: Span


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
    if journey := turned_journey(ko, en, evidence):
        yield Finding(
            f"{ko[slice(*journey[0])]} goes the other way than “{en[slice(*journey[1])]}”",
            ko=(journey[0],),
            en=(journey[1],),
            suggestion="Exchange the two places.",
            confidence=0.75,
        )
        return
    for clause in _pairings(ko, en, evidence.ko):
        first, second = sorted((clause.other_en, clause.subject_en))
        kept = first == clause.subject_en
        if first[1] > second[0] or not _leads(en, first) or _is_either(clause, en):
            continue
        if clause.particle == "의" and not OWNED.match(ko, clause.other.span[1]):
            continue
        turned = _is_turned if kept else _is_reversed
        if turned(ko, en, clause, evidence.ko):
            words = [ko[slice(*link.span)] for link in (clause.subject, clause.other)]
            yield Finding(
                f"In the Korean {words[0]} does it to {words[1]}; in the English it is the other"
                " way round",
                ko=((clause.subject.span[0], clause.other.span[1]),),
                en=((first[0], second[1]),),
                suggestion=ADVICE,
                confidence=0.65,
            )
            return
    for turn in itertools.chain(
        find_turns(ko, en, evidence),
        find_reversals(ko, en),
        find_named_turns(ko, en, evidence),
        find_turned_sources(ko, en, evidence),
        find_turned_contests(ko, en, evidence),
        find_other_subjects(ko, en, evidence),
        find_turned_openers(ko, en, evidence),
        find_turned_owners(ko, en, evidence),
        find_turned_kin(ko, en),
        find_crossed_subjects(ko, en, evidence),
        find_other_backers(ko, en, evidence),
        find_crossed_objects(ko, en),
        find_other_speakers(ko, en, evidence),
        find_compared(ko, en),
    ):
        if turn.ko[1] - turn.ko[0] > FARTHEST:
            continue  # A subject so far from its verb is as often that of another one.
        if GAPPED_KO.search(ko, *turn.ko):
            continue
        yield Finding(
            f"In the Korean {ko[slice(*turn.ko)]} {turn.right}; the English turns it round",
            ko=(turn.ko,),
            en=(turn.en,),
            suggestion=ADVICE,
            confidence=0.65,
        )
        return


def _pairings(ko: str, en: str, links: Sequence[KoreanLink]) -> Iterator[_Pairing]:
    """Nouns for actors that stand as subject and object of one clause."""
    named = [(link, _particle(ko, link)) for link in links if is_actor(link, en)]
    for at, (subject, particle) in enumerate(named):
        # 환자 가족에게: the particle follows the last noun of a compound.
        after = [item for item in named[at + 1 : at + 3] if item[1]]
        place = _place(subject, links) if particle in SUBJECT and after else None
        if place is None:
            continue
        for other, role in after[:1]:
            words = [w for w in korean.words(ko) if subject.span[1] <= w.start < other.span[0]]
            there = _place(other, links)
            plain = role in OBJECT and there is not None and len(words) <= BETWEEN
            if there and plain and not _has_clause(ko, subject.span[1], other.span[0]):
                yield _Pairing(subject, other, role, place, there)


def _is_either(clause: _Pairing, en: str) -> bool:
    """Whether the English word for one noun may be for the other: brother, of 동생 and of 형."""
    either = any(
        {word.stem for word in english.words(en[slice(*place)])}.issuperset(answer)
        for link, place in (
            (clause.subject, clause.other_en),
            (clause.other, clause.subject_en),
        )
        for answer in lexicon.answers("".join(word.lemma for word in link.words))
    )
    return either or any(_is_repeated(place, en) for place in (clause.subject_en, clause.other_en))


def _is_repeated(place: Span, en: str) -> bool:
    """Whether the English has the word twice: which court is 재판부, beside a lower court?"""
    head = english.words(en[slice(*place)])[-1:]
    return bool(head) and sum(word.lemma == head[0].lemma for word in english.words(en)) > 1


def _has_clause(ko: str, start: int, end: int) -> bool:
    """Whether a verb of its own stands between; 신호를 기다리던 통학버스 is one noun."""
    found = [t for t in korean.tokens(ko) if start <= t.start < end]
    verbs = [i for i, t in enumerate(found) if t.tag.startswith(("VV", "XSV", "VX"))]
    return any(not any(t.tag == "ETM" for t in found[i + 1 : i + 4]) for i in verbs)


def _particle(ko: str, link: KoreanLink) -> str:
    pattern = NAME_PARTICLE if link.kind in ("name", "loanword") else PARTICLE
    match = pattern.match(ko, link.span[1])
    return match["particle"] if match else ""


def _place(link: KoreanLink, links: Sequence[KoreanLink]) -> Span | None:
    """The one place where the English answers it, or None."""
    if not link.kind:
        return None
    taken = [k.en[0] for k in links if k is not link and k.en]
    several = len(link.en) > 1
    widest = [s for s in link.en if not any(holds(o, s) for o in link.en)] if several else link.en
    free = {s for s in widest if not any(holds(o, s) or o == s for o in taken)}
    if len(free) != 1 or (len(set(widest)) > 1 and _is_shared(widest, link, links)):
        return None
    return free.pop()


def _is_shared(places: Sequence[Span], link: KoreanLink, links: Sequence[KoreanLink]) -> bool:
    """Whether another word may be answered in any of the places: 외무상 and 외교장관, both minister."""
    return any(
        len(set(places) & set(k.en)) > 1 for k in links if k is not link and k.words[-1].is_noun
    )


def _leads(en: str, span: Span) -> bool:
    """Whether the noun is the first of its sentence or of a clause that begins with "which"."""
    before = english.words(en[: span[0]])[-2:]
    if before and before[-1].lemma in ("which", "that", "whom"):
        return True
    if any(w.lemma in ("to", "from", "by", "for", "in", "on", "at", "with") for w in before):
        return before[-1].lemma in ("a", "an", "the") and before[0].lemma == "which"
    return True


def _is_reversed(ko: str, en: str, clause: _Pairing, links: Sequence[KoreanLink]) -> bool:
    """Whether verb and prepositions leave no doubt that the roles are exchanged."""
    first, second = clause.other_en, clause.subject_en
    middle = en[first[1] : second[0]]
    if LED_KO.match(ko, clause.other.span[1]):
        return False
    if NEGATION_OR_CLAUSE.search(middle) or OTHER_CLAUSE.search(middle) or APART.search(middle):
        return False
    words = english.words(middle)
    # From Kuwait's state oil company: whose it is stands before what it is.
    owned = any("'" in word.text or "’" in word.text for word in words[-BEFORE_NAME:])
    near = [word.lemma for word in words[-BEFORE_NAME - 2 * owned :]]
    # "Set up the winner, which Son scored"; "won at the home of the Eagles".
    if near[-1:] and (near[-1] in RELATIVE or "of" in near[-2:]):
        return False
    # "Pay back to the bank the money it lent"; "got the city to revise it".
    if RETURNING.search(middle):
        return False
    if CAUSING.search(middle) and TO_EN.match(en, second[1]):
        return False
    rest = ko[clause.other.span[1] :]
    # "May stay longer under a Justice Ministry decision"; "will borrow from the bank" that lends.
    if "under" in near or ("from" in near and GIVEN_KO.search(rest)):
        return False
    if clause.particle == "보다":
        return "than" in near and bool(LESS_KO.search(rest)) == bool(LESS_EN.search(en))
    passive = "by" in near
    # 통학버스를 들이받았다, 손님을 받았다: an object is acted on, whatever the verb holds.
    indirect = clause.particle not in ("을", "를", "의")
    suffers = PASSIVE_KO.search(rest) and not FINED_KO.search(rest)
    if (indirect and suffers) or clause.particle == "에 의해":
        lost = "to" in near and any(w.lemma in SUFFERING for w in words)
        return passive or lost
    if clause.particle in GIVER or (indirect and RECEIVED_KO.search(rest[:24])):
        return "from" in near
    # The company came under fire from the union: told from the other side.
    # 아들에게 신장을 떼어 주었다: the son received a kidney from her.
    # 조선사에 배를 주문했다: the shipbuilder won an order from the company.
    gets = clause.particle == "에" and any(w.lemma in WINNING for w in words)
    if passive or (
        "from" in near and (gets or clause.particle in ("을", "를", "에게", "한테", "께"))
    ):
        return False
    verbs = [w.lemma for w in korean.words(rest) if w.is_verb]
    same = next((SAME_SIDE[v].split() for v in verbs if v in SAME_SIDE), [])
    # China lost to Korea, of 한국이 중국을 꺾었다.
    if "to" in near and any(w.lemma in SUFFERING.difference(same) for w in words):
        return False
    if same and not BE.search(middle) and any(w.lemma in same for w in words):
        return True
    return any(
        first[1] <= start and end <= second[0] and _is_active(en, (start, end))
        for link in links
        if link.kind and link.span[0] >= clause.other.span[1] and _is_deed(ko, link)
        for start, end in link.en
    )


def _is_active(en: str, deed: Span) -> bool:
    """Whether no form of "be" makes a participle of the verb."""
    ending = en[slice(*deed)].split()[0].endswith("ing")
    return ending or not has_auxiliary(en, deed[0])


def _is_turned(ko: str, en: str, clause: _Pairing, links: Sequence[KoreanLink]) -> bool:
    """Whether giving stands for receiving, or receiving for giving, the order being kept."""
    middle = en[clause.subject_en[1] : clause.other_en[0]]
    if NEGATION_OR_CLAUSE.search(middle) or BE.search(middle):
        return False
    words = {word.lemma for word in english.words(middle)}
    if clause.particle in GIVER and "받" in ko[clause.other.span[1] :]:
        return bool(words & GIVING) and "from" not in words
    gives = clause.particle in ("에게", "한테", "께") and GIVEN_KO.search(ko, clause.other.span[1])
    return bool(gives and words & RECEIVING and "from" in words)


def _is_deed(ko: str, link: KoreanLink) -> bool:
    """A verb, or a noun that 하다 makes a verb of, that has no converse."""
    if link.words[-1].lemma in CONVERSE:
        return False
    return link.words[-1].is_verb or ko[link.span[1] : link.span[1] + 1] in tuple("하했한할해")


CHECK = Check("role", "role", Category.MISTRANSLATION, Severity.CRITICAL, find, 0.65)
