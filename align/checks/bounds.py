"""A limit turned round: at least for at most, more for less, before for after."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from align.bitext import Pair, Span
from align.checks._check import Check, Finding
from align.checks._limits import KO_LOW_ALSO, LIMITS
from align.checks._spelled_limits import find_spelled, is_denied
from align.checks._wording import choice, whole_word
from align.mqm import Category, Severity
from align.numbers import Quantity
from align.words.evidence import KoreanLink, PairEvidence, link_words

UP = frozenset({"at_least", "greater", "more"})
DOWN = frozenset({"at_most", "less"})
MEANING = {
    "at_least": "at least", "greater": "more than", "more": "a little more than",
    "at_most": "at most", "less": "less than",
}  # fmt: skip
# "As many as 300" names the figure that 300명 이상 names, only with awe.
AWED = re.compile(r"as (?:many|much) as", re.I)
NOT = re.compile(r"(?:n['’]t|\bnot|\bnever|\bcannot)\s$", re.I)
FAR = 10
"""Characters before a bound word in which its "not" stands."""
KO_HIGH_ALSO = re.compile(r"최대|최고|최장|최다|이하|미만")
NEGATED = re.compile(r"[가-힣]*지\s?(?:않|못)")
EXCEEDS = re.compile(
    r"(?P<up>웃[돌돈도]|상회하|상회했|상회한|능가하|능가했|초과하|초과했|초과한|(?<![뛰어])넘(?:으면|는|을|어서|었)|(?<=[0-9조억만천백원명일년월분초%][을를]\s)넘[긴길기])"
    r"|(?P<down>밑[돌돈도]|하회하|하회했|하회한|못\s?미[치쳤친]|미치지\s?못|미달하|미달한)"
)
LEVELS = {True: ("above", "more than"), False: ("below", "less than")}
EXCLUDED_KO = re.compile(r"[^.!?]{0,24}?(?:수\s?없|못|금지|불가|않|제외|안\s)")
LIMITED_EN = re.compile(r"\b(?:must|only|need|have\sto|required|restricted|limited)\b", re.I)
TURNED = {"greater": "at_most", "more": "at_most", "less": "at_least"}
"""What a bound is with a "not" before it."""
UP_TO = re.compile(r"까지(?=[\s,.]|만|[는도])")
RISING = re.compile(
    r"까지\s?(?:치솟|오[르른]|올[라랐]|늘|증가|떨어|내[리려렸]|하락|줄|감소|상승|급|뛰|낮|높|불어)"
)
"""What was reached is no limit."""
OR_FEWER = re.compile(r"\bor (?:fewer|less|under|younger|below)\b", re.I)
COUNTED = 100
"""Up to here one more or one less is told apart."""
FEW = 3
"""Things that are counted by hand: of "둘 이상" nobody says "more than two"."""
EN_ABOVE = re.compile(
    r"\b(?:higher|above|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp?(?:s|ed|ing)?|more than|over|outperform(?:s|ed|ing)?|beat(?:s|ing)?)\b",
    re.I,
)
EN_BELOW = re.compile(
    r"\b(?:lower|below|under(?=\s(?:[$€£]?[0-9]|(?:the\s)?(?:level|average|target|goal|forecast|limit|mark)|last|half))|less|fewer|within|short of|behind|undershot|underperform(?:s|ed|ing)?|trail(?:s|ed|ing)?|miss(?:es|ed|ing)?|not\s|n['’]t\s)",
    re.I,
)

AFTER = re.compile(
    r"(?<=\s)(?:이후|직후|뒤|후)(?:에|로|에는|엔|에도|에야|부터|의)?(?=[\s,.]|$)|(?<=[가-힣])(?:이후|직후)(?:에|로|에는|부터|의)?(?=[\s,.]|$)"
    r"|고\s나서|고서(?=[\s,])|뒤따|뒤이"
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
    r"\b(?:before|beforehand|earlier|ago|prior|ahead|previous\w*|preced\w+|until|by|pre-\w+|already)\b",
    re.I,
)
CLAUSE_END = re.compile(r"[,;:!?—–]|(?<![A-Z])\.(?![0-9])|\s-\s")
SENTENCE_END = re.compile(r"[,.;!?)”\"]|$")
LONGEST = 90
"""Characters behind "before" in which its clause stands."""
NEAR = 4
"""Content words on either side of 뒤 that tell what it follows and what follows it."""
MOST = 4
"""Words of order looked at on either side."""
SURE = 2
"""Words by which the clauses must have changed sides."""


BELOW = re.compile(r"(?:less|fewer) than|under", re.I)
NOT_REACHED = re.compile(
    r"안\s?[되돼된됐될됩]|못\s?[미하되]|지\s?[않못]|채\s|밑[돌도]|이내|이하|미만|가까|육박|안팎|내외|아래|하회|미달|불과|만에|안에|까지"
)
"""What Korean says of a figure that English may call "less than" it."""
LEAD_KO, REST_KO = 4, 16
"""Characters before and behind a Korean figure where that is said."""
LATEST_KO = re.compile(r"늦어도\s[^,.]{1,16}?(?:까지|안에|전에)")
FROM_LATEST = re.compile(r"\b(?P<from>from|since|after)\s[^.,;]{1,30}\bat the latest\b", re.I)


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


def find(pair: Pair) -> Iterator[Finding]:
    """이상 became "less than", 최소 "at most", 뒤 "before".

    >>> pair = Pair.of("300명 이상이 참가했다.", "Fewer than 300 people took part.")
    >>> [finding.message for finding in find(pair)]
    ['이상 means at least 300, but the English says “Fewer than”']
    """
    evidence = link_words(pair.ko.text, pair.en.text)
    found = list(_figures(pair, evidence))
    yield from found
    if not found:
        yield from _spelled(pair)
        yield from _limits(pair)
        yield from _levels(pair)
        yield from _moments(pair, evidence)
        yield from _orders(pair, evidence)
        yield from _latest(pair)
        yield from _undercut(pair, evidence)


def _latest(pair: Pair) -> Iterator[Finding]:
    """늦어도 3월까지 as "from March at the latest"."""
    ko, en = LATEST_KO.search(pair.ko.text), FROM_LATEST.search(pair.en.text)
    if ko and en:
        yield Finding(
            f"{ko.group()} says when it ends, but the English says “{en['from']}”",
            ko=(ko.span(),),
            en=(en.span("from"),),
            suggestion="Write “by”.",
            confidence=0.75,
        )


def _undercut(pair: Pair, evidence: PairEvidence) -> Iterator[Finding]:
    """ "Less than 200" where the Korean counts 200 and says of nothing that it was not reached."""
    ko, en = pair.ko.text, pair.en.text
    for i, j in evidence.number_links:
        figure, other = evidence.numbers_ko[i], evidence.numbers_en[j]
        if other.approx_span is None or not BELOW.fullmatch(en[slice(*other.approx_span)]):
            continue
        start, end = figure.span
        if figure.bound or figure.value != other.value or is_denied(en, other.approx_span[0]):
            continue
        if not NOT_REACHED.search(ko[max(0, start - LEAD_KO) : end + REST_KO]):
            yield Finding(
                f"The Korean says {ko[start:end]}, but the English says"
                f" “{en[slice(*other.approx_span)]}”",
                ko=(figure.span,),
                en=(other.approx_span,),
                suggestion="Leave it out.",
                confidence=0.7,
            )


def _moments(pair: Pair, evidence: PairEvidence) -> Iterator[Finding]:
    """2010년 이후 for "before 2010": the word stands at the year, day or hour itself."""
    for i, j in evidence.number_links:
        ko, en = evidence.numbers_ko[i], evidence.numbers_en[j]
        if ko.kind not in ("year", "day", "clock"):
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


def _figures(pair: Pair, evidence: PairEvidence) -> Iterator[Finding]:
    """Linked figures whose bounds point in opposite directions."""
    for i, j in evidence.number_links:
        ko, en = evidence.numbers_ko[i], evidence.numbers_en[j]
        if en.approx_span is None:
            continue
        start, end = en.approx_span
        # "Do not exceed 30" is at most 30.
        denial = NOT.search(pair.en.text, max(0, start - FAR), start)
        if not denial and is_denied(pair.en.text, start):
            continue
        said_bound = TURNED.get(en.bound, "") if denial else en.bound
        bound, place = ko.bound, ko.approx_span
        if not bound and (until := UP_TO.match(pair.ko.text, ko.span[1])) and ko.kind == "amount":
            bound, place = "at_most", until.span()
            opposed = said_bound == "at_least" and not RISING.search(pair.ko.text)
        else:
            opposed = (bound in UP and said_bound in DOWN) or (bound in DOWN and said_bound in UP)
            # 30여명, "up to 30": both leave the figure open.
            opposed = opposed and (bound, said_bound) != ("more", "at_most")
            opposed = opposed or _is_one_too_many(ko, en)
        if not opposed or place is None or AWED.match(pair.en.text, start):
            continue
        if not _surely(ko, pair.ko.text) or _excludes(ko, pair):
            continue
        start -= len(denial.group()) if denial else 0
        word, said = whole_word(pair.ko.text, place), pair.en.text[start:end]
        figure = pair.en.text[slice(*en.number_span)]
        yield Finding(
            f"{word} means {MEANING[bound]} {figure}, but the English says “{said}”",
            ko=(place,),
            en=((start, end),),
            suggestion=f"Write “{MEANING[bound]} {figure}”.",
        )


def _is_one_too_many(ko: Quantity, en: Quantity) -> bool:
    """둘 이상 for "more than two", which is three or more; 5인 미만 for "five or fewer"."""
    counted = ko.unit_class in ("", "count", "age") and ko.kind == "amount" and ko.value == en.value
    if not counted:
        return False
    if ko.bound == "less" and ko.value <= COUNTED:
        return en.bound == "at_most" and bool(OR_FEWER.search(en.text))
    return ko.bound == "at_least" and en.bound == "greater" and ko.value <= FEW


def _excludes(quantity: Quantity, pair: Pair) -> bool:
    """Whether one side tells who is out and the other who is in: 18세 미만은 못 본다, "18 or over"."""
    out = EXCLUDED_KO.match(pair.ko.text, quantity.span[1])
    return bool(out and LIMITED_EN.search(pair.en.text))


def _spelled(pair: Pair) -> Iterator[Finding]:
    for limit in find_spelled(pair.ko.text, pair.en.text):
        word, said = whole_word(pair.ko.text, limit.ko), pair.en.text[slice(*limit.en)]
        yield Finding(
            f"{word} means {limit.right}, but the English says “{said}”",
            ko=(limit.ko,),
            en=(limit.en,),
            suggestion=f"Write “{limit.right}”.",
            confidence=0.8,
        )


def _surely(quantity: Quantity, text: str) -> bool:
    """Whether the words around a Korean figure all point one way: not 최대 30명 이상."""
    start, end = quantity.span
    around = text[max(0, start - 4) : end]
    return not (KO_LOW_ALSO.search(around) and KO_HIGH_ALSO.search(around))


def _limits(pair: Pair) -> Iterator[Finding]:
    """최소 for "at most", where the figures tell nothing."""
    ko, en = pair.ko.text, pair.en.text
    for low, high, said, other, right in LIMITS:
        word = low.search(ko)
        wrong = said.search(en) if word else None
        if word and wrong and not high.search(ko) and not other.search(en):
            if is_denied(en, wrong.start()):
                continue
            yield Finding(
                f"{word.group()} means {right}, but the English says “{wrong.group()}”",
                ko=(word.span(),),
                en=(wrong.span(),),
                suggestion=f"Write “{right}”.",
                confidence=0.75,
            )


def _levels(pair: Pair) -> Iterator[Finding]:
    """밑돌다 for "higher than"."""
    words = list(EXCEEDS.finditer(pair.ko.text))
    if len(words) != 1 or NEGATED.match(pair.ko.text, words[0].end()):
        return
    up = words[0]["up"] is not None
    said, right = (EN_BELOW, EN_ABOVE) if up else (EN_ABOVE, EN_BELOW)
    wrong = said.search(pair.en.text)
    if wrong and not right.search(pair.en.text):
        yield Finding(
            f"{whole_word(pair.ko.text, words[0].span())} means {'above' if up else 'below'}, "
            f"but the English says “{wrong.group()}”",
            ko=(words[0].span(),),
            en=(wrong.span(),),
            suggestion=f"Say {choice(LEVELS[up])}.",
            confidence=0.7,
        )


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
            if wrong is None:
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
    inside = _balance(before, clause)
    return inside > 0 and inside - _balance(after, clause) >= SURE


def _balance(links: Sequence[KoreanLink], clause: Span) -> int:
    """How many words are answered in the clause, less those answered outside of it."""
    total = 0
    for link in links:
        places = {_within(span, clause) for span in link.en}
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
        and not pair.en.text[evidence.numbers_en[j].span[1] : said.start()].strip()
        and SENTENCE_END.match(pair.en.text, said.end())
        for i, j in evidence.number_links
    )


def _clause(text: str, start: int) -> Span:
    end = CLAUSE_END.search(text, start + 1, start + LONGEST)
    return (start, end.start() if end else min(len(text), start + LONGEST))


def _within(span: Span, clause: Span) -> bool:
    return clause[0] <= span[0] and span[1] <= clause[1]


CHECK = Check("bounds", "bounds", Category.MISTRANSLATION, Severity.CRITICAL, find, 0.85)
