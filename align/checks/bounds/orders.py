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
)
BEFORE = re.compile(
    r"(?<=기\s)(?:직)?전(?:에|까지|부터|의|에는|엔)?(?=[\s,.]|$)|(?<=[\s가-힣0-9])(?:이전|직전)(?:에|까지|의|에는|엔)?(?=[\s,.]|$)"
    r"|(?<=\s)전(?:에|까지|에는|엔)(?=[\s,.]|$)|(?<=[년월일주달간분])\s?전(?:에|의|부터|까지|,|\s|$)|앞서|앞둔|앞두고|앞당"
)
EN_AFTER = re.compile(r"\b(?:after|following)\b(?!\s(?:all|effects?|hours)\b|-|ward)", re.I)
EN_BEFORE = re.compile(
    r"\b(?:before|prior to|ahead of)\b(?!\s(?:long|the (?:court|committee|judge)))", re.I
)
EN_LATER = re.compile(
    r"\b(?:after|afterwards?|later|following|followed|since|then|subsequent\w*|once|when|upon|next|having)\b",
    re.I,
)
EN_EARLIER = re.compile(
    r"\b(?:before|beforehand|earlier|ago|prior|ahead|previous\w*|preced\w+|until|by|pre-\w+|already"
    r"|around\sthe\scorner|(?:short|shy)\sof|away|to\sgo|upcoming|approach\w*|loom\w*|imminent|eve)\b",
    re.I,
)
# "Cannot cancel before they have paid": only after it.
NOT_EN = re.compile(r"\b(?:not|cannot|never|nobody|none)\b|n['’]t\b", re.I)
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
SURE = 2
"""Words by which the clauses must have changed sides."""


@dataclass(frozen=True, slots=True)
class _Order:
    """Words of one direction in Korean, of the other in English, and how English is mended."""

    ko: re.Pattern[str]
    ko_other: re.Pattern[str]
    en: re.Pattern[str]
    en_other: re.Pattern[str]
    right: str


ORDERS = (
    _Order(AFTER, BEFORE, EN_BEFORE, EN_LATER, "after"),
    _Order(BEFORE, AFTER, EN_AFTER, EN_EARLIER, "before"),
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
    for order in ORDERS:
        markers = list(islice(order.ko.finditer(ko), MOST))
        if not markers or order.ko_other.search(ko) or order.en_other.search(en):
            continue
        words = list(islice(order.en.finditer(en), MOST))
        for marker in markers:
            wrong = next((w for w in words if _governs(marker, w, pair, evidence)), None)
            if wrong is None or (order.right == "after" and NOT_EN.search(en, 0, wrong.start())):
                continue
            yield Finding(
                f"{marker.group()} means {order.right}, but the English says “{wrong.group()}”",
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
    heads = [k for k in evidence.ko if k.span[1] <= marker.start() and k.kind]
    tails = [k for k in evidence.ko if k.span[0] >= marker.end() and k.kind]
    before, after = heads[-NEAR:], tails[:NEAR]
    inside, outside = _balance(before, clause), -_balance(after, clause)
    if inside > 0 and inside + outside >= SURE:
        return True
    # What stands farther off may belong to who says it: 그는 인터뷰에서 사고 이후 비행기를 못 탄다고 했다.
    # N년 전 may count from now, and "N years after" from what it tells.
    after_it = said.re is EN_BEFORE and _balance(heads[-1:], clause) == 1
    return after_it and outside >= SURE


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


def _clause(text: str, start: int) -> Span:
    end = CLAUSE_END.search(text, start + 1, start + LONGEST)
    return (start, end.start() if end else min(len(text), start + LONGEST))
