"""A stretch of the Korean that the English left out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice

from align.bitext import Pair, Span, meets
from align.checks import idiom, quotation
from align.checks._check import Check, Finding
from align.checks._conditions import lost_conditions
from align.checks._coverage import measure, missing
from align.checks._lost import heaviest_korean
from align.checks._lost_figures import FEW, FIGURE, lost_figures
from align.checks._siblings import lost_modifiers, lost_siblings
from align.checks.omission.clauses import lost_clauses
from align.checks.omission.limiting import lost_limits
from align.checks.omission.listed import lost_members
from align.checks.omission.people import lost_people
from align.checks.omission.sources import lost_sources
from align.checks.omission.times import lost_times
from align.lexicons import listed_forms
from align.mqm import Category, Severity
from align.names import LOANWORD_THRESHOLD, best, candidates
from align.words import english
from align.words.evidence import CLEAR_KINDS, KoreanLink

CUT_OFF = 1.5
"""What an English text that breaks off adds to the log odds."""
SURE, DOUBTFUL = 1.25, 0.0
"""Log odds from which a stretch is shown, or shown on request. Cross-validated, three in four lost
clauses reach the first, and of sound pairs 5 of 505 of ntrex, 2 of 1,212 of ours, and 53 of 931 of
park, where the English leaves out some of what the Korean tells often enough."""
SURE_WHOLE = 0.1
"""The same where no English word is left over and two words or more of the stretch are lost: of 2,084
sound pairs one reaches it, of lost clauses three in four."""
LONGEST_FIGURE, LONGEST_WHOLE = 2.0, 2.4
"""A pair with more English letters than this per Korean letter lost no figure; the same where every
English word has a source."""
# 이스라엘과 이집트 카이로: of two places named, one is not where the other lies.
LISTING_KO = re.compile(r"[가-힣](?:[와과]|하고)\s|[,·]|\s및\s")
WEEKDAYS = re.compile(r"\bweek(?:day|end)s?\b", re.I)
"""What English calls a stretch of days that Korean names: 월요일부터 금요일까지."""
BREAKS_OFF = re.compile(
    r"(?:\b(?:and|but|or|the|an?|of|which|because|with|as|for|by|in order to|(?<!a )(?<!long )(?<!good )(?<!short )(?<!little )(?<!the )while)"
    r"[.\"”’']*|\b(?:to|that|in|on)[\"”’']*|[,;-][.\"”’']*)$"
)
"""An English text that stops where more must follow; "the boat he came in." is whole."""
# A title in quotation marks on both sides.
KO_TITLE = re.compile(r"[‘'《<「『]([^‘’“”'\"《》<>「」『』.?!]{4,60})[’'》>」』]")
EN_TITLE = re.compile(
    r"[‘'“\"]((?=[A-Z])(?:[^‘’'“”\"\n]|['’](?=[^\W\d_])){3,90}?)[.,!?]?[’'”\"](?![^\W\d_])"
)
# What says which matter is meant where no other can be: 이번 사건과 관련해, 사고 당시.
EMPTY_KO = re.compile(
    r"(?:[가-힣\s]{0,8}(?:사건|사고|사안|문제|일|건|논란)(?:[과와]\s관련[한해된하여]{1,2}|\s당시)"
    r"|(?:사고|해당|문제의|피해|가해|당시|이|그)\s(?:사고\s)?(?:차량|차|선박|배|여객기|항공기|열차|버스|건물|아파트|업체|회사|식당|학교|병원|현장)(?=\s|$)"
    r"|(?:세트\s)?(?:점수|스코어)"
    r"|[0-9]{1,3}일간의\s일정으로?(?:\s(?:펼쳐|열|진행|치러)[가-힣]{1,4})?|(?:[가-힣]{1,6}\s)?(?:경위|원인|상황|여부|내용|업무|일)(?:에\s대한|[을를]\s(?:보는|맡은|맡고|담당하는|하는))"
    r"|(?:[가-힣]{1,6}\s)?(?:방식|형식|형태)으로\s(?:진행|치러|이뤄|이루어|실시|열리|열렸|운영)[가-힣]{0,4}"
    r"|(?:(?:국제|과학|의학|유명|세계적인|미국|영국)\s)?(?:학술지|저널|잡지|일간지|매체|신문|방송|통신사)(?:인|의)?)"
)
# 사고가 발생하자, 피해가 잇따르면서, 충돌이 빚어질 것에 대비해: that it happened goes without saying.
HAPPENING = frozenset(
    "빚어지다 불거지다 생겨나다 발생 잇따르다 잇달다 나서다 벌이다 사고 사태 소동 사례 피해 대비 시행 이에 접수 지적 목소리"
    " 관심 필요 알려지다 전해지다 드러나다 조사 파악 집계 나오다 높다".split()
)
CLEARLY = 3.0
"""Log odds from which even such words are a clause that was left out."""
PLACES = frozenset("주 도 시 군 구 성 현 섬 지역 일대 인근".split())
MOST_LOST = 2
MOST_TITLES = 8
KO_WORD = re.compile(r"[가-힣]{2,}")
TITLE_WORDS = 2
"""Words of a title that its English must answer before one can be called left out."""


def find(pair: Pair) -> Iterator[Finding]:
    """A clause, a list or a figure of the Korean has no counterpart in an English too short.

    >>> pair = Pair.of(
    ...     "시는 도로를 고치고 낡은 다리를 철거하며 공원에 나무를 심기로 했다.",
    ...     "The city will repair the roads.")
    >>> [(finding.message, finding.ko) for finding in find(pair)]
    [('Not in the English: 낡은 다리를 철거하며 공원에 나무를 심기로', ((11, 34),))]
    """
    ko, en = pair.ko.text, pair.en.text
    if not ko.strip():
        return
    if not en.strip():
        yield _unmatched(pair)
        return
    quotes = tuple(quotation.missing(pair))
    if quotes:
        return
    run = _run(pair)
    sure = run is not None and run[1] >= (SURE_WHOLE if _is_whole(pair, run[0]) else SURE)
    smaller = (
        [] if sure else [*_titles(pair), *_figures(pair), *_words(pair)] or [*_lone_figures(pair)]
    )
    yield from smaller
    if run is None or smaller:
        return
    span, nats = run
    yield Finding(
        f"Not in the English: {_shown(ko[slice(*span)])}",
        ko=(span,),
        en=_tail(ko, en),
        suggestion="Translate what is missing.",
        confidence=0.55 if sure and nats < SURE else _confidence(nats),
    )


def _is_whole(pair: Pair, stretch: Span) -> bool:
    """Whether all of the English is answered, and the stretch has several words that are not."""
    coverage = measure(pair.ko.text, pair.en.text)
    inside = [k for k in coverage.evidence.ko if stretch[0] <= k.span[0] < stretch[1]]
    if "다음과 같" in pair.ko.text[slice(*stretch)]:
        return False  # Said as a colon.
    return not coverage.unexplained and sum(not k.kind and k.expected for k in inside) >= FEW


def _confidence(nats: float) -> float:
    """0.55 at SURE, rising by a tenth with each nat; below it is shown on request."""
    return round(min(0.9, 0.55 + 0.1 * (nats - SURE)), 2) if nats >= SURE else 0.4


def _unmatched(pair: Pair) -> Finding:
    return Finding(
        "No English sentence answers this one",
        ko=((0, len(pair.ko.text)),),
        suggestion="Translate it, unless the English says it elsewhere.",
        confidence=0.6 if pair.role == "body" else 0.3,
    )


def _run(pair: Pair) -> tuple[Span, float] | None:
    """The stretch that was left out, and how sure that is, or None."""
    ko, en = pair.ko.text, pair.en.text
    coverage = measure(ko, en)
    stretch = heaviest_korean(coverage, ko, en)
    if stretch is None:
        return None
    nats = stretch.nats + CUT_OFF * bool(_breaks_off(ko, en))
    start, end = stretch.span
    inside = [k for k in coverage.evidence.ko if start <= k.span[0] < end]
    unsaid = nats < CLEARLY and _goes_without_saying(inside)
    listed = LISTING_KO.search(ko, start, end)
    if unsaid or (not listed and _is_wider_place(inside, coverage.evidence.ko)):
        return None
    if EMPTY_KO.fullmatch(ko, start, _with_ending(ko, end)):
        return None
    if "요일" in ko[start:end] and WEEKDAYS.search(en):
        return None
    if nats >= DOUBTFUL and any(_is_most(span, stretch.span) for _, span in idiom.idioms_in(ko)):
        return None
    return ((start, _with_ending(ko, end)), nats) if nats >= DOUBTFUL else None


def _goes_without_saying(stretch: Sequence[KoreanLink]) -> bool:
    """Whether all lost words of a stretch are such as translators add and drop freely."""
    light = listed_forms("light_words", "ko")
    lost = [word.lemma for k in stretch if not k.kind and k.expected for word in k.words]
    return all(lemma in light or lemma in HAPPENING for lemma in lost)


def _is_wider_place(stretch: Sequence[KoreanLink], links: Sequence[KoreanLink]) -> bool:
    """Whether a stretch names but where the place behind it lies: 미국 캘리포니아주 로스앤젤레스."""
    names = [k for k in stretch if k.words[-1].lemma not in PLACES]
    behind = links[links.index(stretch[-1]) + 1 :][:1] if stretch else ()
    return bool(names) and all(
        k.words[-1].tag == "NNP" and k.kind in kinds
        for some, kinds in ((names, ("", "related")), (behind, CLEAR_KINDS))
        for k in some
    )


def _is_most(part: Span, stretch: Span) -> bool:
    """Whether an idiom, which is said freely, makes up half of a stretch or more."""
    shared = min(part[1], stretch[1]) - max(part[0], stretch[0])
    return 2 * shared >= stretch[1] - stretch[0]


def _with_ending(text: str, end: int) -> int:
    """The end of the word that holds ``end``: what stands before the next space or mark."""
    while end < len(text) and text[end].isalnum():
        end += 1
    return end


def _breaks_off(ko: str, en: str) -> re.Match[str] | None:
    """Where an English text breaks off; a Korean one that ends on the same mark goes on too."""
    cut = BREAKS_OFF.search(en.rstrip()[-20:])
    return cut if cut and cut.group()[-1:] != ko.rstrip()[-1:] else None


def _tail(ko: str, en: str) -> tuple[Span, ...]:
    """The end of an English text that breaks off, for the reader to look at."""
    cut = _breaks_off(ko, en)
    if not cut:
        return ()
    start = max(len(en.rstrip()) - 20, 0)
    return ((start + cut.start(), start + cut.end()),)


def _shown(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:40]} … {text[-15:]}"


def _figures(pair: Pair) -> Iterator[Finding]:
    """Figures of the Korean that the English lacks together with the word they belong to."""
    coverage = measure(pair.ko.text, pair.en.text)
    evidence = coverage.evidence
    linked = {index for index, _ in evidence.number_links}
    longest = LONGEST_FIGURE if coverage.unexplained else LONGEST_WHOLE
    if coverage.ratio > longest or len(linked) < len(evidence.numbers_en):
        return  # An English figure without a counterpart: changed, not left out.
    known = {evidence.numbers_ko[index].text for index in linked}
    before = {link.span[1]: link for link in evidence.ko}
    for index, figure in enumerate(evidence.numbers_ko):
        if index in linked or figure.text in known or not FIGURE.match(figure.text):
            continue
        link = before.get(figure.span[0] - 1)
        if link and missing(link) and link.expected and link.words[-1].tag == "NNG":
            span = (link.span[0], figure.span[1])
            yield _left_out(pair.ko.text[slice(*span)], span)


def _lone_figures(pair: Pair) -> Iterator[Finding]:
    """A counted or measured figure without an answer: how long the English is tells nothing of it."""
    ko, en = pair.ko.text, pair.en.text
    for start, end in islice(lost_figures(measure(ko, en), ko, en), 1):
        yield _left_out(ko[start:end].strip(), (start, end))


def _words(pair: Pair) -> Iterator[Finding]:
    """Members of lists, and words that limit what is said."""
    ko, en = pair.ko.text, pair.en.text
    coverage = measure(ko, en)
    placed = chain(lost_members(coverage, ko, en), lost_siblings(ko, en))
    found: list[tuple[Span, tuple[Span, ...]]] = [(span, (place,)) for span, place in placed]
    lost = [*lost_limits(coverage, ko, en)]
    if not coverage.unexplained:
        lost += lost_modifiers(ko, en)
    if lost:
        # 어린이 보호구역, "school zone": what is told as one word lost none of its parts.
        whole = [k.span for k in coverage.evidence.ko if k.kind == "lexicon" and len(k.words) > 1]
        lost = [span for span in lost if not meets(span, whole)]
    rest = chain(
        lost,
        lost_conditions(coverage, ko, en),
        islice(lost_clauses(coverage, ko), 1),
        lost_people(ko, en),
        lost_times(ko, en),
        lost_sources(coverage, ko, en),
    )
    found += [(span, ()) for span in rest]
    for span, places in found:
        yield _left_out(ko[slice(*span)], span, places)


def _left_out(words: str, span: Span, places: tuple[Span, ...] = ()) -> Finding:
    return Finding(
        f"Not in the English: {words}",
        ko=(span,),
        en=places,
        suggestion="Translate what is missing.",
        confidence=0.6,
    )


def _titles(pair: Pair) -> Iterator[Finding]:
    """Words left out of a title that stands in quotation marks on both sides."""
    ko, en = pair.ko.text, pair.en.text
    others = [title.span(1) for title in islice(EN_TITLE.finditer(en), MOST_TITLES)]
    if not others:
        return
    links = measure(ko, en).evidence.ko
    for title in islice(KO_TITLE.finditer(ko), MOST_TITLES):
        start, end = title.span(1)
        near = [link for link in links if start <= link.span[0] < end]
        inside = [link for link in near if link.kind != "related"]
        for other in others:
            lost = _lost(pair, (start, end), other, inside)
            if lost is not None:
                word = ko[slice(*lost)]
                yield Finding(
                    f"Left out of the title ‘{title.group(1)}’: {word}",
                    ko=(lost,),
                    en=(other,),
                    suggestion=f"Say in the title what {word} is.",
                    confidence=0.6,
                )
                break


def _lost(pair: Pair, title: Span, other: Span, links: list[KoreanLink]) -> Span | None:
    """The word or two of a title that its English leaves out, where all else is answered."""
    names = candidates(pair.en.text[slice(*other)])
    answers: list[Span] = []
    lost: list[Span] = []
    for word in KO_WORD.finditer(pair.ko.text, *title):
        spans = [s for link in links if meets(link.span, (word.span(),)) for s in link.en]
        spans = [span for span in spans if other[0] <= span[0] and span[1] <= other[1] + 1]
        sound = best(word.group(), names, least=LOANWORD_THRESHOLD)
        if sound.score >= LOANWORD_THRESHOLD:
            spans += [(other[0] + start, other[0] + end) for start, end in sound.spans_en]
        answers += spans
        if not spans:
            lost.append(word.span())
    met = sum(1 for _ in KO_WORD.finditer(pair.ko.text, *title)) - len(lost)
    left = [
        word
        for word in english.words(pair.en.text[slice(*other)])
        if word.is_content and not meets((other[0] + word.start, other[0] + word.end), answers)
    ]
    if not lost or len(lost) > MOST_LOST or met < TITLE_WORDS or left:
        return None
    return (lost[0][0], lost[-1][1]) if lost[-1][0] - lost[0][1] <= 1 else None


CHECK = Check("omission", "omission", Category.OMISSION, Severity.MAJOR, find, 0.75)
