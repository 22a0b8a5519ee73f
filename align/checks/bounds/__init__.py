"""A limit turned round: at least for at most, more for less, before for after."""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Pair, Span, meets
from align.checks._check import Check, Finding
from align.checks._wording import choice, whole_word
from align.checks.bounds.limits import EXCEEDED_KO, EXCEEDS, KO_LOW_ALSO, LIMITED_KO, LIMITS
from align.checks.bounds.orders import find_orders
from align.checks.bounds.over_under import find_over_under
from align.checks.bounds.spelled_limits import find_spelled, is_denied
from align.mqm import Category, Severity
from align.numbers import Quantity
from align.words.evidence import PairEvidence, link_words

UP = frozenset({"at_least", "greater", "more"})
DOWN = frozenset({"at_most", "less"})
MEANING = {
    "at_least": "at least", "greater": "more than", "more": "a little more than",
    "at_most": "at most", "less": "less than", "about": "nearly",
}  # fmt: skip
# "As many as 300" names the figure that 300명 이상 names, only with awe.
AWED = re.compile(r"as (?:many|much) as", re.I)
NOT = re.compile(r"(?:n['’]t|\bnot|\bnever|\bcannot)\s$", re.I)
FAR = 10
"""Characters before a bound word in which its "not" stands."""
KO_HIGH_ALSO = re.compile(r"최대|최고|최장|최다|이하|미만")
NEGATED = re.compile(r"[가-힣]*지\s?(?:않|못)")
LEVELS = {True: ("above", "more than"), False: ("below", "less than")}
EXCLUDED_KO = re.compile(r"[^.!?]{0,24}?(?:수\s?없|못|금지|불가|않|제외|안\s)")
LIMITED_EN = re.compile(r"\b(?:must|only|need|have\sto|required|restricted|limited)\b", re.I)
FELL_TO = re.compile(r"(?:수준)?으?로\s?(?:줄|감소|쪼그라|떨어|내려|하락|급감|단축|짧아)")
HALVED_EN = re.compile(r"(?:more\sthan\s)?halv", re.I)
# 절반 이하로 줄었다, "lost more than half": what is left, and what is gone.
LOST_EN = re.compile(r"\b(?:by|los[et]|losing|shed|cut|slashed|wiped out)\s$", re.I)
TURNED = {"greater": "at_most", "more": "at_most", "less": "at_least"}
"""What a bound is with a "not" before it."""
UP_TO = re.compile(r"까지(?=[\s,.]|만|[는도])")
ONLY = re.compile(
    r"(?:씩)?만(?:[은을이])?(?=\s)(?!\s(?:\S{1,6}\s)?\S{0,6}(?:면|[아어여지]도)(?![가-힣]))"
)
"""200명만: no more than that."""
RISING = re.compile(
    r"까지\s?(?:치솟|오[르른]|올[라랐]|늘|증가|떨어|내[리려렸]|하락|줄|감소|상승|급|뛰|낮|높|불어)"
)
"""What was reached is no limit."""
OR_MORE = re.compile(r"\bor\s(?:more|over|above|older|longer|higher)\b|\bat\sleast\b", re.I)
OR_FEWER = re.compile(r"\bor (?:fewer|less|under|younger|below)\b", re.I)
NEARLY = re.compile(r"가까[이운]|육박")
"""What was not reached: 20% 가까이."""
AROUND = re.compile(r"안팎|내외")
ONE_SIDED = frozenset({"greater", "at_least", "less", "at_most"})
ALMOST_EN = re.compile(r"(?:nearly|almost|close to|approaching)\b", re.I)
WITHIN_KO = re.compile(r"\s?(?:안|이내|내)에?(?=[\s,])")
AFTER_EN = re.compile(r"\bafter\s(?:about\s|some\s)?$", re.I)
AFTER_BEHIND = re.compile(r"\s(?:after|later)\b")
INSIDE_KO = re.compile(r"\s?(?:안|이내|내)(?=[\s,에의])")
OUTSIDE_EN = re.compile(
    r"\b(?P<out>outside|beyond)\s(?:of\s)?(?:an?\s|the\s)?(?:radius of\s)?$", re.I
)
INSIDE_EN = re.compile(r"\b(?:within|inside)\b", re.I)
LIMIT_REACH = 24
"""Characters around "seven days after" in which a limit is said."""
WITHIN_EN = re.compile(
    r"\b(?:within|inside|under|less than|no (?:later|more)|not (?:later|more)|up to|at most|window|deadline|limit|in|by|before|until)\b",
    re.I,
)
# So little, and so much.
MERE_KO = re.compile(r"(?:만)?\s?(?:에\s?(?:불과|그[쳤친치]|머물)|밖에|뿐)")
MERE_BEFORE_KO = re.compile(r"(?:고작|겨우|기껏해야|불과)\s$")
LEAST_KO = ("최소", "적어도")
MOST_EN = re.compile(r"\bas\s(?:many|much)\sas\s[$€£]?$", re.I)
HUGE_KO = re.compile(r"무려\s(?:[가-힣]{1,4}\s)?$")
AWED_EN = re.compile(
    r"\b(?:as\s(?:many|much|high|large)\sas|no\s(?:less|fewer)\sthan|a\s(?:whopping|staggering|full)|fully|all\sbut|up\sto)\s[$€£]?$",
    re.I,
)
MERE_EN = re.compile(
    r"\b(?:only|just|merely|barely|a\smere|no\smore\sthan|as\s(?:few|little)\sas|at\smost)\s[$€£]?$",
    re.I,
)
COUNTED = 100
"""Up to here one more or one less is told apart."""
FEW = 3
"""Things that are counted by hand: of "둘 이상" nobody says "more than two"."""
# "Plow under two hectares", "28,000 fewer than the 76,000", "a five-under 67": no bounds.
BEFORE = 40
"""Characters before a figure in which the words that end at it begin."""
NO_BOUND = re.compile(
    r"(?:\b(?:plow|plough|put|go|keep|bring|snow)(?:s|ed|ing)?|[0-9%]|\bpercent)\s$"
    r"|\w-$"
)
AGO = re.compile(r"\s(?:ago|earlier|before)\b", re.I)
EN_ABOVE = re.compile(
    r"\b(?:higher|above|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp?(?:s|ed|ing)?|more than|over|outperform(?:s|ed|ing)?|beat(?:s|ing)?)\b",
    re.I,
)
EN_BELOW = re.compile(
    r"\b(?:lower|below|under(?=\s(?:[$€£]?[0-9]|(?:the\s)?(?:level|average|target|goal|forecast|limit|mark)|last|half))|less|fewer|within|short of|behind|undershot|underperform(?:s|ed|ing)?|trail(?:s|ed|ing)?|miss(?:es|ed|ing)?|(?:not|n['’]t)\s(?![^.;]{0,30}\buntil\b))",
    re.I,
)

BELOW = re.compile(r"(?:less|fewer) than|under|below|at most", re.I)
NOT_REACHED = re.compile(
    r"안\s?[되돼된됐될됩]|못\s?[미하되채넘버]|도\s?(?:못|안)|지\s?(?:[않못]|아니)|채\s|밑(?:[돌도]|으로)|모자[라란랐]|이내|이하|미만|가까|육박|안팎|내외|아래|하회|미달|붕괴|무너|깨[지졌진]|선을?\s내[준줬주]|불과|만에|안에|까지"
)
"""What Korean says of a figure that English may call "less than" it."""
LEAD_KO, REST_KO = 4, 16
"""Characters before and behind a Korean figure where that is said."""
LATEST_KO = re.compile(r"늦어도\s[^,.]{1,16}?(?:까지|안에|전에)")
FROM_LATEST = re.compile(r"\b(?P<from>from|since|after)\s[^.,;]{1,30}\bat the latest\b", re.I)


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
        limits = list(_limits(pair))
        yield from limits
        yield from _levels(pair)
        told = [span for finding in limits for span in finding.ko]
        yield from (f for f in find_orders(pair, evidence) if not meets(f.ko[0], told))
        yield from _latest(pair)
        yield from _undercut(pair, evidence)
        yield from _within(pair, evidence)
        yield from _in_phrases(pair)


def _in_phrases(pair: Pair) -> Iterator[Finding]:
    """ "Concern under the launch", which no English says."""
    for place, right in find_over_under(pair.ko.text, pair.en.text):
        yield Finding(
            f"“{pair.en.text[slice(*place)]}” does not go with the words around it: “{right}” does",
            en=(place,),
            suggestion=f"Write “{right}”.",
            confidence=0.75,
        )


def _latest(pair: Pair) -> Iterator[Finding]:
    """늦어도 3월까지 as "from March at the latest"."""
    ko = LATEST_KO.search(pair.ko.text)
    en = FROM_LATEST.search(pair.en.text) if ko else None
    if ko and en:
        yield Finding(
            f"{ko.group()} says when it ends, but the English says “{en['from']}”",
            ko=(ko.span(),),
            en=(en.span("from"),),
            suggestion="Write “by”.",
            confidence=0.75,
        )


def _within(pair: Pair, evidence: PairEvidence) -> Iterator[Finding]:
    """한 달 안에 as "after one month"."""
    for i, j in evidence.number_links:
        ko, en = evidence.numbers_ko[i], evidence.numbers_en[j]
        if ko.unit_class == "length" and ko.unit == en.unit:
            yield from _around(pair, ko, en)
        if ko.unit_class != "time" or ko.unit != en.unit:
            continue
        limit = WITHIN_KO.match(pair.ko.text, (ko.unit_span or ko.number_span)[1])
        text = pair.en.text
        said, around = AFTER_EN.search(text, 0, en.span[0]), 0
        if said is None:
            said, around = AFTER_BEHIND.match(text, en.span[1]), max(0, en.span[0] - LIMIT_REACH)
        if limit and said and not WITHIN_EN.search(text, around, en.span[1] + LIMIT_REACH):
            yield Finding(
                f"{limit.group().strip()} means within that time, but the English says “after”",
                ko=((ko.span[0], limit.end()),),
                en=((min(said.start(), en.span[0]), max(said.end(), en.span[1])),),
                suggestion="Write “within”.",
                confidence=0.75,
            )


def _around(pair: Pair, ko: Quantity, en: Quantity) -> Iterator[Finding]:
    """반경 3㎞ 안 as "outside a 3-kilometer radius"."""
    inside = INSIDE_KO.match(pair.ko.text, (ko.unit_span or ko.number_span)[1])
    said = OUTSIDE_EN.search(pair.en.text, max(0, en.span[0] - BEFORE), en.span[0])
    if inside and said and not INSIDE_EN.search(pair.en.text):
        yield Finding(
            f"{inside.group().strip()} means within it, but the English says “{said['out']}”",
            ko=((ko.span[0], inside.end()),),
            en=((said.start(), en.span[1]),),
            suggestion="Write “within”.",
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
        if figure.kind not in ("amount", "ratio") or figure.ordinal or other.ordinal:
            continue  # "Under the 12th agreement".
        if AGO.match(en, (other.unit_span or other.number_span)[1]):
            continue  # "18 minutes less than four years ago".
        if NO_BOUND.search(en, max(0, other.approx_span[0] - BEFORE), other.approx_span[0]):
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


def _figures(pair: Pair, evidence: PairEvidence) -> Iterator[Finding]:
    """Linked figures whose bounds point in opposite directions."""
    for i, j in evidence.number_links:
        ko, en = evidence.numbers_ko[i], evidence.numbers_en[j]
        if meant := _is_awed(pair, ko, en):
            said = pair.en.text[slice(*en.number_span)]
            yield Finding(
                f"{whole_word(pair.ko.text, ko.span)} means {meant} {said}, but the English says the"
                " opposite of it",
                ko=(ko.span,),
                en=(en.number_span,),
                suggestion=f"Write “{meant} {said}”.",
                confidence=0.75,
            )
            continue
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
        elif not bound and (only := ONLY.match(pair.ko.text, ko.span[1])):
            bound, place = "at_most", only.span()
            opposed = said_bound in ("at_least", "greater")
        else:
            opposed = (bound in UP and said_bound in DOWN) or (bound in DOWN and said_bound in UP)
            # 30여명, "up to 30": both leave the figure open.
            opposed = opposed and (bound, said_bound) != ("more", "at_most")
            opposed = opposed or _is_one_too_many(ko, en)
            near = place is not None and NEARLY.search(pair.ko.text, *place)
            # 300명 안팎, on either side of it: no "more than", and no "at least".
            around = place is not None and AROUND.search(pair.ko.text, *place)
            opposed = opposed or (around is not None and said_bound in ONE_SIDED)
            opposed = opposed or (near is not None and said_bound in ("greater", "at_least"))
            nearly = bound in ("greater", "at_least") and ALMOST_EN.match(pair.en.text, start)
            opposed = opposed or bool(nearly)
        if not opposed or place is None or AWED.match(pair.en.text, start):
            continue
        last = max((q.span[1] for q in evidence.numbers_ko[:i]), default=0)
        if not _surely(ko, pair.ko.text, last) or _excludes(ko, pair):
            continue
        if ko.kind == "ratio" and _is_fall(ko.span, en.span, pair):
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
    if ko.bound == "greater" and ko.text.endswith("초과") and ko.value == en.value:
        return en.bound == "at_least" and bool(OR_MORE.search(en.text))
    counted = ko.unit_class in ("", "count", "age") and ko.kind == "amount" and ko.value == en.value
    if not counted:
        return False
    if ko.bound == "less" and ko.value <= COUNTED:
        return en.bound == "at_most" and bool(OR_FEWER.search(en.text))
    return ko.bound == "at_least" and en.bound == "greater" and ko.value <= FEW


def _is_awed(pair: Pair, ko: Quantity, en: Quantity) -> str:
    """What 불과, 무려 or 최소 beside a figure means, where the English says another: "as many as"."""
    if ko.value != en.value or ko.ordinal or ko.kind in ("day", "clock", "month", "year"):
        return ""
    before_ko = pair.ko.text[max(0, ko.span[0] - BEFORE) : ko.span[0]]
    start = en.number_span[0]
    before_en = pair.en.text[max(0, start - BEFORE) : start]
    little = MERE_KO.match(pair.ko.text, ko.span[1]) or MERE_BEFORE_KO.search(before_ko)
    much = HUGE_KO.search(before_ko)
    if little and not much and AWED_EN.search(before_en):
        return "only"
    if much and not little and MERE_EN.search(before_en):
        return "as much as"
    if ko.text.startswith(LEAST_KO) and MOST_EN.search(before_en):
        return "at least"
    return ""


def _excludes(quantity: Quantity, pair: Pair) -> bool:
    """Whether one side tells who is out and the other who is in: 18세 미만은 못 본다, "18 or over"."""
    out = EXCLUDED_KO.match(pair.ko.text, quantity.span[1])
    return bool(out and LIMITED_EN.search(pair.en.text))


def _is_fall(ko: Span, en: Span, pair: Pair) -> bool:
    """Whether what fell to less than half is said to have fallen by more than half."""
    fell_to = FELL_TO.search(pair.ko.text, ko[1])
    lost = LOST_EN.search(pair.en.text, 0, en[0]) or HALVED_EN.match(pair.en.text, en[0])
    return fell_to is not None and lost is not None


def _spelled(pair: Pair) -> Iterator[Finding]:
    for limit in find_spelled(pair.ko.text, pair.en.text):
        if _is_fall(limit.ko, limit.en, pair):
            continue
        word, said = whole_word(pair.ko.text, limit.ko), pair.en.text[slice(*limit.en)]
        yield Finding(
            f"{word} means {limit.right}, but the English says “{said}”",
            ko=(limit.ko,),
            en=(limit.en,),
            suggestion=f"Write “{limit.right}”.",
            confidence=0.8,
        )


def _surely(quantity: Quantity, text: str, last: int) -> bool:
    """Whether the words around a Korean figure all point one way: not 최대 30명 이상.

    Those of the figure before, which ends at ``last``, are its own: 5명 이상 8명 이하.
    """
    start, end = quantity.span
    around = text[max(last, start - 4) : end]
    return not (KO_LOW_ALSO.search(around) and KO_HIGH_ALSO.search(around))


def _limits(pair: Pair) -> Iterator[Finding]:
    """최소 for "at most", where the figures tell nothing."""
    ko, en = pair.ko.text, pair.en.text
    for low, high, said, other, right in LIMITS if LIMITED_KO.search(ko) else ():
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
    ko = pair.ko.text
    words = list(EXCEEDS.finditer(ko)) if EXCEEDED_KO.search(ko) else []
    if len(words) != 1 or NEGATED.match(pair.ko.text, words[0].end()):
        return
    up = words[0]["up"] is not None
    said, right = (EN_BELOW, EN_ABOVE) if up else (EN_ABOVE, EN_BELOW)
    wrong = said.search(pair.en.text)
    if (
        wrong
        and not right.search(pair.en.text)
        and not _is_fall(words[0].span(), wrong.span(), pair)
    ):
        yield Finding(
            f"{whole_word(pair.ko.text, words[0].span())} means {'above' if up else 'below'}, "
            f"but the English says “{wrong.group()}”",
            ko=(words[0].span(),),
            en=(wrong.span(),),
            suggestion=f"Say {choice(LEVELS[up])}.",
            confidence=0.7,
        )


CHECK = Check("bounds", "bounds", Category.MISTRANSLATION, Severity.CRITICAL, find, 0.85)
