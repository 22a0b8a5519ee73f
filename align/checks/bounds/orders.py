"""Before for after: words of order that changed sides.

2010년 이후 is no "before 2010", and what precedes 뒤 in Korean stands behind "after" in English.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from align.bitext import Pair, Span, within
from align.checks._check import Finding
from align.checks.bounds.limits import TURN
from align.words.evidence import KoreanLink, PairEvidence

__all__ = ["find_orders"]

AFTER = re.compile(
    r"(?<=\s)(?:이후|직후|뒤|후)(?:에|로|에는|엔|에도|에야|부터|의)?(?=[\s,.]|$)|(?<=[가-힣])(?:이후|직후)(?:에|로|에는|부터|의)?(?=[\s,.]|$)"
    r"|고\s?나서|(?:마치|끝내|끝나|치르)고(?=[\s,])|고서(?=[\s,])|뒤따|뒤이"
    # 발표하자, 알려지자: upon that; 하자 alone is a defect.
    r"|(?<=[가-힣][하되])자(?=[\s,])|(?<=[려혀해러커세아어너빠터숨]지)자(?=[\s,])|(?<=나오|나서|어나|끝나|러나|오르|내리|보이|열리|멈추|막히)자(?=[\s,])"
    r"|(?<=[은는인한된난간온친진닌린본쓴운]\s)결과(?=[\s,])|(?<=[이가])\s지난\s(?:지금|현재|시점)"
)
BEFORE = re.compile(
    r"(?<=기\s)(?:직)?전(?:에|까지|부터|의|에는|엔)?(?=[\s,.]|$)|(?<=[\s가-힣0-9])(?:이전|직전)(?:에|까지|의|에는|엔)?(?=[\s,.]|$)"
    r"|(?<=\s)전(?:에|까지|에는|엔)(?=[\s,.]|$)|(?<=[년월일주달간분])\s?전(?:에|의|인|쯤|부터|까지|,|\s|$)|앞서|앞둔|앞두고|앞당"
)
EN_AFTER = re.compile(r"\b(?:after|following)\b(?!\s(?:all|effects?|hours)\b|-|ward)", re.I)
EN_BEFORE = re.compile(
    r"\b(?:before|prior to|ahead of)\b(?!\s(?:long|the (?:court|committee|judge)|(?:[a-z]+\s){1,2}could\b))",
    re.I,
)
EN_LATER = re.compile(
    r"\b(?:afterwards?|later|followed|then|subsequent\w*|next|(?P<joins>after|following|since|once|when|upon|having))\b",
    re.I,
)
EN_EARLIER = re.compile(
    r"\b(?:beforehand|earlier|ago|prior|ahead|previous\w*|preced\w+|pre-\w+|already|until|(?P<joins>before|by)"
    r"|around\sthe\scorner|(?:short|shy)\sof|away|to\sgo|upcoming|approach\w*|loom\w*|imminent|eve)\b",
    re.I,
)
# "Cannot cancel before they have paid": only after it.
NOT_EN = re.compile(r"\b(?:not|cannot|never|nobody|none)\b|n['’]t\b", re.I)
# 의료진이 들것에 싣기 전에: who does it may do the rest as well.
DOER_KO = re.compile(r"[은는이가]\s")
TOPIC_KO = re.compile(r"[은는]\s")
# 휴식 시간 바로 직전, "shortly after halftime".
RIGHT_KO = re.compile(r"직전|직후")
RIGHT_EN = re.compile(r"\b(?:shortly|right|immediately|moments|minutes|soon|just)\s$", re.I)
CLAUSE_END = re.compile(r"[,;:!?—–]|(?<![A-Z])\.(?![0-9])|\s-\s")
SENTENCE_END = re.compile(r"[,.;!?)”\"]|$")
EDGE_KO = re.compile(r"(?:(?P<from>부터)|까지)(?=[\s,.])")
EDGE_EN = re.compile(
    r"\b((?:until|till|through|up\sto|no\slater\sthan)|(?P<from>from|since|starting(?:\s(?:at|on|from))?|beginning(?:\s(?:at|on|from))?))\s(?:the\s|age\s|grade\s)?$",
    re.I,
)
TURNING_KO = re.compile(TURN)
"""What ends there begins elsewhere: 10일부터 풀린다, "until the 10th"."""
TURN_REACH = 24
"""Characters behind 부터 in which what begins there is named."""
LONGEST = 90
"""Characters behind "before" in which its clause stands."""
NEAR = 4
"""Content words on either side of 뒤 that tell what it follows and what follows it."""
MOST = 4
"""Words of order looked at on either side."""
LEAST_MAIN = 12
"""Characters of the shortest main clause."""
SURE = 2
"""Words by which the clauses must have changed sides."""


@dataclass(frozen=True, slots=True)
class _Order:
    """Words of one direction in Korean, of the other in English, and how English is mended.

    Args:
        stems: in small letters, of which any of the English words hold one.
    """

    ko: re.Pattern[str]
    ko_other: re.Pattern[str]
    en: re.Pattern[str]
    en_other: re.Pattern[str]
    right: str
    stems: tuple[str, ...]


ORDERS = (
    _Order(AFTER, BEFORE, EN_BEFORE, EN_LATER, "after", ("before", "or to", "ahead")),
    _Order(BEFORE, AFTER, EN_AFTER, EN_EARLIER, "before", ("after", "follow")),
)
MOMENT = re.compile(
    r"\s?(?:(?P<before>이전|직전|전(?=[에까의])|(?<=[일시])\s전(?=[\s,]))|(?P<after>이후|직후|후(?=[에로의\s,])))"
)
EN_MOMENT = re.compile(
    r"\b((?P<before>before|prior to|ahead of)|(?P<after>after|following|since))\s(?:the\s)?(?:[A-Z][a-z]{2,8}\.?\s)?$",
    re.I,
)
LEAD = 26
"""Characters before a figure in which "before July" stands."""
DEICTIC = re.compile(
    r"(?:^|[\s(“\"])(?:이|그|이날|그날)\s?(?:이후|이전|뒤|후|전)(?:로|에|에는|엔|부터|까지)?[\s,]"
)
EN_DEICTIC = re.compile(
    r"\b(before|after|prior to|following) (?:this|that|then|it)\b(?!\s[a-z]+)", re.I
)


def find_orders(pair: Pair, evidence: PairEvidence) -> Iterator[Finding]:
    """Words of order of the Korean that the English turns round.

    >>> from align.words.evidence import link_words
    >>> pair = Pair.of("2010년 이후 늘었다.", "It has grown before 2010.")
    >>> evidence = link_words(pair.ko.text, pair.en.text)
    >>> [finding.message for finding in find_orders(pair, evidence)]
    ['이후 means after, but the English says “before”']
    """
    yield from _moments(pair, evidence)
    yield from _edges(pair, evidence)
    yield from _orders(pair, evidence)


def _edges(pair: Pair, evidence: PairEvidence) -> Iterator[Finding]:
    """4시부터 for "until 4", whatever begins or ends elsewhere in the sentence."""
    ko, en = pair.ko.text, pair.en.text
    for i, j in evidence.number_links if "부터" in ko or "까지" in ko else ():
        one, other = evidence.numbers_ko[i], evidence.numbers_en[j]
        edge = EDGE_KO.match(ko, one.span[1])
        start = max(0, other.number_span[0] - LEAD)
        said = EDGE_EN.search(en, start, other.number_span[0]) if edge else None
        if not edge or not said or (edge["from"] is None) == (said["from"] is None):
            continue
        if TURNING_KO.search(ko, edge.end(), edge.end() + TURN_REACH):
            continue
        right = "from" if edge["from"] else "until"
        yield Finding(
            f"{edge.group().strip()} means {right} then, but the English says “{said[1]}”",
            ko=(edge.span(),),
            en=(said.span(1),),
            suggestion=f"Write “{right}”.",
            confidence=0.75,
        )
        return


def _moments(pair: Pair, evidence: PairEvidence) -> Iterator[Finding]:
    """2010년 이후 for "before 2010": the word stands at the year, day or hour itself."""
    for i, j in evidence.number_links:
        ko, en = evidence.numbers_ko[i], evidence.numbers_en[j]
        if ko.kind not in ("year", "day", "clock", "decade", "century"):
            continue
        marker = MOMENT.match(pair.ko.text, ko.span[1])
        offset = max(0, en.number_span[0] - LEAD)
        said = EN_MOMENT.search(pair.en.text[offset : en.number_span[0]])
        if not marker or not said or (marker["after"] is None) == (said["after"] is None):
            continue
        right = "after" if marker["after"] else "before"
        span = (offset + said.start(1), offset + said.end(1))
        yield Finding(
            f"{marker.group().strip()} means {right}, but the English says “{said[1]}”",
            ko=(marker.span(),),
            en=(span,),
            suggestion=f"Write “{right}”.",
            confidence=0.75,
        )
        return


def _orders(pair: Pair, evidence: PairEvidence) -> Iterator[Finding]:
    """뒤 for "before": what precedes 뒤 in the Korean stands behind "before"."""
    ko, en = pair.ko.text, pair.en.text
    lower = en.lower()
    for order in ORDERS:
        if not any(stem in lower for stem in order.stems):
            continue
        markers = list(islice(order.ko.finditer(ko), MOST))
        if not markers or order.ko_other.search(ko):
            continue
        words = list(islice(order.en.finditer(en), MOST))
        others = list(order.en_other.finditer(en)) if words else []
        if not all(other["joins"] for other in others):
            continue
        for marker in markers:
            if any(_may_answer(marker, other, en, evidence) for other in others):
                continue
            wrong = next((w for w in words if _governs(marker, w, pair, evidence)), None)
            if wrong is None or (order.right == "after" and NOT_EN.search(en, 0, wrong.start())):
                continue
            yield Finding(
                f"{marker.group().strip()} means {order.right}, but the English says “{wrong.group()}”",
                ko=(marker.span(),),
                en=(wrong.span(),),
                suggestion=f"Write “{order.right}”, or change the order of the clauses.",
                confidence=0.7,
            )
            return


def _governs(
    marker: re.Match[str], said: re.Match[str], pair: Pair, evidence: PairEvidence
) -> bool:
    """Whether the English word rules the very words that the Korean one follows."""
    if (pointing := EN_DEICTIC.match(pair.en.text, said.start())) and pointing.end():
        head = pair.ko.text[max(0, marker.start() - 4) : marker.end() + 1]
        return bool(DEICTIC.search(head))
    if _time_between(marker, said, pair, evidence):
        return True
    clause = _clause(pair.en.text, said.end())
    # 끝나기 바로 한 달 전: an adverb is part of neither clause.
    linked = [k for k in evidence.ko if k.kind and k.words[0].tag != "MAG"]
    heads = [k for k in linked if k.span[1] <= marker.start()]
    tails = [k for k in linked if k.span[0] >= marker.end()]
    before, after = heads[-NEAR:], tails[:NEAR]
    outside = -_balance(after, clause)
    # Who does it is often told of with the main clause.
    for starts in (None, DOER_KO, TOPIC_KO):
        own = before if starts is None else _behind(before, starts, marker)
        inside = _balance(own, clause)
        if inside > 0 and inside + outside >= SURE:
            return True
    close = RIGHT_EN.search(pair.en.text, 0, said.start())
    if close and RIGHT_KO.match(marker.group().strip()) and _balance(before[-1:], clause) == 1:
        return True
    if rest := _rest(pair.en.text, said):
        inside, outside = _balance(before, rest), -_balance(after, rest)
        if inside > 0 and outside > 0 and inside + outside > SURE:
            return True
    # What stands farther off may belong to who says it: 그는 인터뷰에서 사고 이후 비행기를 못 탄다고 했다.
    # N년 전 may count from now, and "N years after" from what it tells.
    after_it = said.re is EN_BEFORE and _balance(heads[-1:], clause) == 1
    return after_it and outside >= SURE


def _behind(
    links: Sequence[KoreanLink], start: re.Pattern[str], marker: re.Match[str]
) -> list[KoreanLink]:
    """The links behind the last particle of a kind that stands before a marker."""
    at = max((m.end() for m in start.finditer(marker.string, 0, marker.start())), default=0)
    return [link for link in links if link.span[0] >= at]


def _may_answer(
    marker: re.Match[str], other: re.Match[str], en: str, evidence: PairEvidence
) -> bool:
    """Whether a conjunction of the right direction rules any of the words beside the Korean one."""
    clause = _clause(en, other.end())
    beside = [k for k in evidence.ko if k.span[1] <= marker.start() and k.kind][-NEAR:]
    return any(within(place, clause) for link in beside for place in link.en)


def _balance(links: Sequence[KoreanLink], clause: Span) -> int:
    """How many words are answered in the clause, less those answered outside of it."""
    total = 0
    for link in links:
        places = {within(span, clause) for span in link.en}
        total += 0 if len(places) > 1 else 1 if True in places else -1
    return total


def _time_between(
    marker: re.Match[str], said: re.Match[str], pair: Pair, evidence: PairEvidence
) -> bool:
    """2년 뒤 against "two years before": a linked stretch of time right beside both words.

    Where a clause follows, the sentence may tell the same from its other end: B 하루 전에 A is
    "A, a day after B" with the roles of A and B exchanged.
    """
    return any(
        evidence.numbers_ko[i].unit_class == "time"
        and evidence.numbers_ko[i].kind == "amount"
        and not pair.ko.text[evidence.numbers_ko[i].span[1] : marker.start()].strip()
        and (
            (
                not pair.en.text[evidence.numbers_en[j].span[1] : said.start()].strip()
                and SENTENCE_END.match(pair.en.text, said.end())
            )
            # 한 달 후, "before a month".
            or pair.en.text[said.end() : evidence.numbers_en[j].span[0]] == " "
        )
        for i, j in evidence.number_links
    )


def _rest(text: str, said: re.Match[str]) -> Span | None:
    """What follows "before" up to the end, where the main clause stands before it without a stop.

    "They came before troops raided Baalbek, a stronghold, seizing five": all of it is one clause.
    """
    if said.start() < LEAST_MAIN or CLAUSE_END.search(text, 0, said.start()):
        return None
    return (said.end(), len(text))


def _clause(text: str, start: int) -> Span:
    end = CLAUSE_END.search(text, start + 1, start + LONGEST)
    return (start, end.start() if end else min(len(text), start + LONGEST))
