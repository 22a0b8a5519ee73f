"""A clause of the English that nothing in the Korean supports."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import deque
from collections.abc import Iterator
from itertools import chain

from align.bitext import Pair, Span, meets, within
from align.checks._appositions import appositions, is_apposed
from align.checks._check import Check, Finding
from align.checks._coverage import Coverage, measure
from align.checks._lost import Stretch
from align.checks._worked_out import is_worked_out
from align.checks.addition.claims import added_claims
from align.checks.addition.explained import is_explained, tells_place
from align.checks.addition.gained import heaviest_english
from align.checks.addition.hung import SURE, hung_clause
from align.checks.addition.sources import added_sources
from align.checks.untranslated_romanised import is_kept
from align.lexicons import listed_forms
from align.mqm import Category, Severity
from align.words import english, lexicon

# Where something can be joined on: after a mark, or before a word that opens a phrase.
JOINT = re.compile(
    r"[,;:.!?\"”—–](?=\s)\s{0,2}|\s(?=(?:with|after|before|for|because|while|when|by|and|in|at|from"
    r"|on|to|of|that|which|who|where|as|including|but|or|during|through|against|under|over"
    r"|between|amid|despite|following|across)\b)"
)
MOST_JOINTS = 40
"""Joints looked at, from the end: what was added seldom stands earlier."""
LONGEST = 8
"""Joints that one stretch may run over."""
FEWEST_WORDS = 2
DOUBTFUL = 0.5
"""Log odds from which a stretch is shown on request."""
# What reporters add freely: who said it, and where the report came from.
ATTRIBUTION = re.compile(
    r"\W*(?:(?:he|she|they|it|[A-Z]\S+)(?: [A-Z]\S+){0,3} )?(?:said|says|told|added|according)\b"
)
# What readers abroad are told of a name: "Coupang, the country's largest online retailer,", "the
# southeastern port city of Busan".
APPOSED = re.compile(r"(?:(?:(?:in|on|off) )?the|an?|one of|part of)\b[^,.;:!?]*")
RELATIVE = re.compile(r"(?:which|whose?|where|when)\b")
# "Gimjang season, when families make kimchi", "the so-called Jessica's Law, which would restrict".
TERM_BEFORE = re.compile(
    r"(?:\bso-called\s[^,.;]{1,30}|(?<![\w’'-])(?P<term>[A-Z]?[a-z]{3,20})(?:\s(?:season|festival|day))?),\s?$"
)
EXPLAINING = re.compile(r"(?:which|when|where)\b")
# What a Korean thing or body is: "kimchi, Korea's signature dish", "jeonse, a lease system under
# which tenants pay a deposit".
DEFINED = re.compile(
    r"(?<![\w'’-])(?P<name>[\w'’-]+),\s(?:(?:the\s(?:country|nation)|(?:South\s)?Korea)['’]s|(?:an?|the)\s(?:[a-z]+ly\s)?(?:Korean|traditional)"
    r"|an?\s(?:type|kind|form)\sof|(?P<said>(?:also\s)?known\sas|or|meaning))\s[^,.;:!?]*$"
)
KEPT = re.compile(r"(?<![\w-])(?P<name>[\w-]+),\s(?:an?|the|one\sof|[A-Z][\w-]*['’]s)\s[^,.;:!?]*$")
# "30 centimeters (12 inches)": the figure before in other units.
CONVERTED = re.compile(
    r"(?<![\d.,])\d[\d.,]*(?:\s|-)?(?:(?:million|billion|trillion)\s)?[a-zA-Z°²³/ ]{1,24}\((?:(?:about|around|some|roughly|approximately|nearly)\s)?[$€£¥]?\d[^()]{0,40}\)"
)
# 2-0, "in straight games": the score says it.
STRAIGHT = re.compile(r"\bin straight (?:games|sets)\b")
BLANK_KO = re.compile(r"[2-4]\s?[-:대]\s?0(?![0-9.])|무실세트|세트\s?스코어")
LARGE = 100
"""A figure from which it stands in both texts by no accident."""
MOST_BEHIND = 2
"""Words behind a relative clause that are but the end of what it stands in: ", has passed"."""
REACH = 48
"""Characters before a clause in which the term that it explains stands."""
EXPLAINED = 200
"""Characters before a stretch in which what it explains is named."""
NAMED_BEFORE = re.compile(
    r"(?!(?:The|An?|This|That|Its|His|Her|Their|One|Some)\s)[A-Z][\w'’.-]{0,40}(?:\s[a-z]+)?,\s{0,3}$"
)
PLACE_BEFORE = re.compile(
    r"\bthe (?:[\w-]+ ){0,3}(?:city|town|county|district|village|island|province|state|region)"
    r"(?P<named> of [A-Z][\w'’-]+)?$"
)
NAMED_BEHIND = re.compile(r"\s(?:of )?[A-Z]")
# Where a phrase that was joined on at the end begins.
TAIL_JOINT = re.compile(
    r"[,;:]?\s?(?P<tail>(?P<why>because|due|owing|thanks|despite|amid|leaving|causing|although)\b"
    r"|(?:and|but|or|which|who|that|following|after|before|as|at|with|by|for|in|on|to|from|over|under|against|through|during"
    r"|while|when|where|without|making|including|though)\b|(?<=[,;:]\s))",
)
SENTENCE_END = re.compile(r"(?<=[a-z0-9)])[.!?](?=[\"”]?\s)")
ANAPHOR = re.compile(r"\b(?:its|their|his|her|our|my|your|this|these|those|such|same)\b", re.I)
WRITTEN = re.compile(r"[0-9]")
# Korean words that hold a number, which no reader of figures knows.
COUNTED_KO = re.compile(
    r"많|여러|다수|수많|대거|무더기|[수몇][십백천만]|열|스물|스무|서른|마흔|쉰|예순|일흔|여든|아흔|초순|중순|하순|보름|순께|풀코스|하프|반세기|환갑|칠순|팔순|고희|전날|이튿날|다음\s?날|절반|갑절"
    r"|돈\s|마지기|톳|축\s|죽을|쾌|접\s|전원|세트|(?<=한\s)판|다스|켤레|하루|이틀|사흘|나흘|주일"
)
DATED = re.compile(r"(?:[A-Z][a-z]{2,8}\.?|[Nn]o\.|[$€£])\s?$")
DATE_REACH = 12
MARKS = " \t\n,.;:!?\"”’'"


def find(pair: Pair) -> Iterator[Finding]:
    """An English clause that no Korean word asks for, in a text too long for its Korean.

    >>> pair = Pair.of(
    ...     "시는 낡은 다리를 철거했다.",
    ...     "The city demolished the old bridge, and the orchestra played two symphonies.")
    >>> [(finding.message, finding.en) for finding in find(pair)]
    [('Nothing in the Korean says: and the orchestra played two symphonies', ((36, 75),))]
    """
    ko, en = pair.ko.text, pair.en.text
    if not en.strip():
        return
    if not ko.strip():
        yield Finding(
            "No Korean sentence answers this one",
            en=((0, len(en)),),
            suggestion="Delete it, unless the Korean says it elsewhere.",
            confidence=0.6 if pair.role == "body" else 0.3,
        )
        return
    coverage = measure(ko, en)
    stretch = heaviest_english(coverage, ko, en, _stretches(coverage, en))
    if stretch is not None and stretch.nats < SURE:
        stretch = hung_clause(coverage, ko, en, _stretches(coverage, en)) or stretch
    converted = [found.span() for found in CONVERTED.finditer(en)] if "(" in en else []
    if BLANK_KO.search(ko):
        converted += [found.span() for found in STRAIGHT.finditer(en)]
    if stretch is not None and stretch.nats >= DOUBTFUL and not meets(stretch.span, converted):
        start, end = _trimmed(en, _with_rest(coverage, en, stretch.span))
        explains = _explains_name(en, start, end) or _defines(coverage, en, (start, end))
        explains = explains or _tells_figure(coverage, (start, end))
        explains = explains or tells_place(en, (start, end)) or is_apposed(en, (start, end))
        explains = explains or is_explained(coverage, ko, en, (start, end))
        yield Finding(
            f"Nothing in the Korean says: {_shown(en[start:end])}",
            en=((start, end),),
            suggestion="Delete it, unless another Korean sentence says it.",
            confidence=0.4 if explains else _confidence(stretch),
        )
        if stretch.nats >= SURE:
            return
    others = (
        _tail(coverage, en),
        _figures(coverage, ko, en),
        added_sources(coverage, ko, en),
        added_claims(ko, en),
    )
    for span in chain.from_iterable(others):
        if meets(span, converted) or _defines(coverage, en, span) or tells_place(en, span):
            continue
        if is_explained(coverage, ko, en, span) or any(within(span, a) for a in appositions(en)):
            continue
        yield Finding(
            f"Nothing in the Korean says: {_shown(en[slice(*span)])}",
            en=(span,),
            suggestion="Delete it, unless another Korean sentence says it.",
            confidence=0.6,
        )
        return


def _tail(coverage: Coverage, en: str) -> Iterator[Span]:
    """A short phrase at the end of a sentence that no word asks for, every Korean word answered.

    Of 27 such tails of the development sets 25 were added.
    """
    if coverage.unanswered or not coverage.unexplained:
        return
    start = 0
    for end in (*(found.end() for found in SENTENCE_END.finditer(en)), len(en.rstrip())):
        inside = [word for word in coverage.content if start <= word.start < end]
        known = [word for word in inside if word.start not in coverage.unexplained]
        start = end
        if not known:
            continue
        begin = known[-1].end
        tail = [word for word in inside if word.start >= begin]
        light = listed_forms("light_words", "en")
        # "From the FBI" says as much as two words.
        heavy = sum((word.lemma not in light) + word.text.isupper() for word in tail)
        joint = TAIL_JOINT.match(en, begin)
        if not joint or heavy < FEWEST_WORDS - (joint["why"] is not None):
            continue
        if not ANAPHOR.search(en, begin, tail[-1].start):
            yield _trimmed(en, (joint.start("tail"), end))


def _figures(coverage: Coverage, ko: str, en: str) -> Iterator[Span]:
    """A figure in digits, where every figure and every word of the Korean is answered."""
    evidence = coverage.evidence
    if coverage.unanswered or len(evidence.number_links) < len(evidence.numbers_ko):
        return
    if COUNTED_KO.search(ko):
        return
    # 30만 원에서 50만 원으로 is one figure of the Korean, and may be two of the English.
    ends = {end for figure in evidence.numbers_ko for end in (figure.value, figure.high)}
    for figure in evidence.free_numbers_en:
        plain = figure.kind in ("amount", "decade") and figure.value.denominator == 1
        told = (plain and WRITTEN.search(figure.text)) or figure.vague
        if not told or figure.value in ends:
            continue
        if DATED.search(en, max(0, figure.span[0] - DATE_REACH), figure.span[0]):
            continue
        # 50만 원에서 70만 원으로 올렸다, "up by 200,000 won".
        known = evidence.numbers_ko
        if not any(is_worked_out(one, figure, known, ko, en) for one in known):
            yield figure.span


def _stretches(coverage: Coverage, en: str) -> Iterator[Span]:
    """From every joint to each of the next few, where enough words lie between them."""
    end = len(en.rstrip())
    joints = deque((joint.end() for joint in JOINT.finditer(en, 0, end)), maxlen=MOST_JOINTS)
    places = [0, *(place for place in joints if 0 < place < end), end]
    words = [word.start for word in coverage.content]
    before = [bisect_left(words, place) for place in places]
    for at, start in enumerate(places):
        last = min(at + LONGEST, len(places) - 1)
        if before[last] - before[at] < FEWEST_WORDS or ATTRIBUTION.match(en, start):
            continue
        for to in range(at + 1, last + 1):
            if FEWEST_WORDS <= before[to] - before[at] < len(words):
                yield (start, places[to])


def _with_rest(coverage: Coverage, en: str, span: Span) -> Span:
    """A span that runs to the end where only words of grammar follow it."""
    start, end = span
    rest = any(word.start >= end for word in coverage.content)
    return span if rest else (start, len(en.rstrip()))


def _trimmed(en: str, span: Span) -> Span:
    """A span without the marks that close it."""
    start, end = span
    while end > start and en[end - 1] in MARKS:
        end -= 1
    return (start, end)


def _explains_name(en: str, start: int, end: int) -> bool:
    """Whether a stretch only says who or what a name is, which English owes its readers.

    >>> en = "Nights stay hot though Ipchu, which opens autumn, has passed."
    >>> _explains_name(en, 30, 60)
    True
    """
    comma = en.find(",", start, end)
    if comma > 0 and RELATIVE.match(en, start) and en.count(" ", comma, end) <= MOST_BEHIND:
        end = comma
    apposed = en[end : end + 1] == "," and (
        APPOSED.fullmatch(en, start, end) or RELATIVE.match(en, start, end)
    )
    if apposed and NAMED_BEFORE.search(en, 0, start):
        return True
    place = PLACE_BEFORE.search(en, start, end)
    return bool(place and (place["named"] or NAMED_BEHIND.match(en, end)))


def _defines(coverage: Coverage, en: str, span: Span) -> bool:
    """Whether a stretch belongs to what explains a Korean word or body at the end of a sentence."""
    start, end = span
    told = DEFINED.search(en, max(0, start - EXPLAINED), end)
    if told and told.start() < start and (told["said"] or told["name"][:1].isupper()):
        return True
    term = TERM_BEFORE.search(en, max(0, start - REACH), start)
    if term and EXPLAINING.match(en, start):
        word = term["term"]
        strange = not word or english.lemma(word.lower()) not in lexicon.gloss_words()
        if strange or _is_kept(coverage, term.span("term")):
            return True
    kept = KEPT.search(en, max(0, start - EXPLAINED), end)
    if kept is None or kept.start() >= start:
        return False
    return _is_kept(coverage, kept.span("name"))


def _is_kept(coverage: Coverage, place: Span) -> bool:
    """Whether an English word is a Korean one that English keeps."""
    return any(
        meets(place, link.en) and any(is_kept(word.lemma) for word in link.words)
        for link in coverage.evidence.ko
    )


def _tells_figure(coverage: Coverage, span: Span) -> bool:
    """Whether a figure of the Korean is told there, in other words: "with 193,673 couples tying
    the knot" of 혼인 19만3천673건."""
    evidence = coverage.evidence
    told = (evidence.numbers_en[j] for _, j in evidence.number_links)
    return any(figure.value >= LARGE and meets(figure.span, [span]) for figure in told)


def _confidence(stretch: Stretch) -> float:
    """0.6 at SURE, rising by a tenth with each nat."""
    if stretch.nats < SURE:
        return 0.4
    return round(min(0.85, 0.6 + 0.1 * (stretch.nats - SURE)), 2)


def _shown(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:60]} … {text[-15:]}"


CHECK = Check("addition", "addition", Category.ADDITION, Severity.MAJOR, find, 0.7)
