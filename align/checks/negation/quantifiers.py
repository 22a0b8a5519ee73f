"""Nobody, everybody, not everybody, most and some, told one for the other."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from align.bitext import Pair, Span
from align.checks._check import Finding
from align.checks._denial_cues import english_cue, korean_cue, may_negate
from align.checks._negated import count_negators
from align.checks.negation.polarity import denials
from align.words.evidence import link_words

__all__ = ["quantified"]

ADVICE = "Say whether it is all, none or only some."
# 누구도 예상하지 못했다, "took everyone by surprise".
STARTLED_EN = re.compile(
    r"\s(?:by\ssurprise|off[\s-]guard|guessing|in\sthe\sdark|speechless|waiting)\b"
)
EVERYONE = re.compile(
    r"\b(?:everyone|everybody|everything|anyone|anybody|anything|all|both|each)\b", re.I
)
NO_ONE = re.compile(
    r"(?:아무도|누구도|하나도|한\s[명건곳번개]도|아무것도|어느\s(?:누구|것|곳)도|단\s한\s\S{1,3}도|(?:아무|어떤|어느)\s[가-힣]{2,5}도)"
)
ALL_OF = re.compile(r"(?:모두|모든|전부|전원|둘\s다|양쪽)")
FAILED_KO = re.compile(
    r"(?:떨어진|탈락한|빠진|실패한|반대한|반대하는|거부한|포기한|결석한|불참한|낙오한|모르는|못\s?한|않은|않는)\s[가-힣]{1,5}[은는이가]?\s$"
)
NOT_ALL_KO = re.compile(
    r"(?:것|게|건|뜻|얘기|의미)[은이]?\s?아[니닌]|지[는만도]\s?(?:는\s?)?(?:않|못)|건\s?아니"
)
NOT_ALL_EN = re.compile(r"\bnot\s(?:both|all|every(?:one|body|thing)?)\b", re.I)
NONE_EN = re.compile(
    r"\b(?:none|nobody|no\sone|nowhere|never|no(?!\.|\slonger|\smore|\sless|\sguarantee|\scertain|\snecess)|neither)\b",
    re.I,
)
# "Not any", "failed in either", "certainly not": what 모두 ... 것은 아니다 leaves open.
NOT_ANY_EN = re.compile(
    r"(?:\bnot|n['’´]t|\bcannot|\bfail\w*|\bunable|\brefus\w*)\s[^.;,]{0,60}?\b(?P<any>any(?:one|thing|body|where)?|either|at\sall|a\ssingle)\b",
    re.I,
)
SURELY_NOT_EN = re.compile(
    r"\b(?:certainly|definitely|surely|absolutely)\s(?:(?:do|does|did|will|would|is|are|was|were|has|have)\s)?(?:not|[a-z]+n['’´]t)\b"
    r"|\bwill\s(?:certainly|definitely|surely|absolutely)\snot\b",
    re.I,
)
# "All members are not in favour": none is.
ALL_NOT_EN = re.compile(
    r"\b(?:all|every(?:one|body|thing)?|both|each)\b(?:(?!\b(?:who|that|which|but|and|not)\b)[^.,;:!?]){1,60}?"
    r"\b(?:are|is|were|was|do|does|did|will|would|ha(?:ve|s|d)|can|could|should|must)(?:\snot\b|n['’´]t\b)",
    re.I,
)
# "Not ... at all" denies the whole.
AT_ALL_EN = re.compile(
    r"(?:\bnot|n['’´]t|\bnever|\bcannot)\s[^.;:!?]{0,90}?\b(?P<all>at\sall|whatsoever|in\sany\s(?:way|form|case)|under\sany\scircumstances?"
    r"|in\sthe\s(?:slightest|least))\b",
    re.I,
)
SOME_NOT_EN = re.compile(r"\b(?:some|most|many|a\sfew|several)\s(?:of\s)?(?:the\s)?[a-z]+", re.I)
DENYING_EN = re.compile(
    r"\b(?:not?|none|never|cannot|unable|fail\w*|without|lack\w*)\b|n['’´]t\b", re.I
)
WITHOUT_KO = re.compile(
    r"(?P<condition>없이는|없으면|않으면|않고는|않고서는|없이)\s[^.,]{0,32}?(?P<refusal>수\s?없|지\s?[못않]|못\s?[하한할]|안\s?[되된])"
)
BOTH = 2
"""Negators of a condition and of what is refused without it."""
ONE_NOT_EN = re.compile(
    r"\b(?:not?|never|cannot|without|none|nobody|nothing|neither|nor|unable)\b|n['’´]t\b(?!\s(?:help|but|resist)\b)",
    re.I,
)
NEGATED_KO = re.compile(r"[않못안없]|모[르른]|부인|아[니닌]")
REACH = 3
"""Words that may stand between an English quantity and its noun: "most of the city's"."""


@dataclass(frozen=True, slots=True)
class _Share:
    """How much of a whole: the words of both languages, and the English shares that it is not."""

    ko: str
    en: str
    name: str
    unlike: tuple[str, ...]

    def said(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?:{self.en})\b", re.I)

    def denied(self) -> re.Pattern[str]:
        """English of another share, up to the noun that it stands at."""
        words = "|".join(share.en for share in SHARES if share.name in self.unlike)
        return re.compile(
            rf"(?:\b(?:only|just)\s)?\b(?:{words})\s(?:[A-Za-z'’-]+\s){{0,{REACH}}}$", re.I
        )


SHARES = (
    _Share(r"모든|모두|전부|전원|전체", r"all|every|each|both|entire|whole|any", "all", ("few", "some", "most")),
    _Share(r"대부분|대다수|태반", r"most|all\sbut|(?:the\s)?(?:vast\s|great\s)?majority|(?:the\s)?bulk|nearly\s(?:all|every)|almost\s(?:all|every)|largely|mostly|mainly", "most", ("few", "some", "all")),
    _Share(r"상당수|다수", r"many|a\snumber\sof|multiple|dozens|a\s(?:large|significant|considerable|substantial|great)\s(?:number|share|portion|part)|numerous|considerabl\w*", "many", ("few", "all")),
    _Share(r"일부|몇몇", r"(?:only\s)?some|several|(?:a\s)?(?:part|portion|fraction)|a\snumber|certain|partial", "some", ("all", "most")),
    _Share(r"극소수|극히\s일부", r"(?:only\s)?(?:a\s)?(?:very\s)?few|(?:only\s)?a\s(?:small\s|tiny\s)?(?:handful|minority|number|fraction)|handful", "few", ("all", "most", "many")),
)  # fmt: skip
SAID = {share.name: share.said() for share in SHARES}
DENIED = {share.name: share.denied() for share in SHARES}
NOT_EN = re.compile(r"\bnot\b|n['’´]t\b")
NEGATOR_KO = re.compile(r"[않못안없]")
NO_SHARE_EN = re.compile(r"\b(?:at|not|after|above)\s$", re.I)
SHARE_KO = re.compile("|".join(f"(?P<{s.name}>{s.ko})" for s in SHARES))
ANY_SHARE_KO = re.compile("|".join(s.ko for s in SHARES))
"""The same without the names of the shares, which is found faster."""


def quantified(pair: Pair) -> Iterator[Finding]:
    """Nobody, or only not everybody, or most, is said on one side and not on the other.

    >>> pair = Pair.of("모든 새가 나는 것은 아니다.", "No birds fly.")
    >>> [finding.message for finding in quantified(pair)]
    ['모든 with 것은 아니 means not all, but the English says “No”']
    """
    # Whatever the Korean says of nobody, not of all, or doubly, has a negator.
    negated = NEGATED_KO.search(pair.ko.text)
    found = _doubly(pair) or _nobody(pair) or _partly(pair) or _none(pair) if negated else None
    found = found or _share(pair) or (_widened(pair) if negated else None)
    if found:
        yield found


@functools.cache
def _always() -> re.Pattern[str]:
    """Korean that says all of it, everyone, every time."""
    structured = r"둘\s다|[을를이가은는개건발곳명]\s다(?=\s)|(?<![가-힣])[꼭늘](?=\s)|전면\s"
    return re.compile(korean_cue("always", structured))


@functools.cache
def _part() -> re.Pattern[str]:
    """Korean that limits a negation to a part."""
    structured = (
        r"(?:까지|만|만큼|마다|에게|에서|에|부터|밖으로|으로|지)[은는](?=\s)|(?:없이|다|늘|썩)\s"
    )
    return re.compile(korean_cue("part", structured))


@functools.cache
def _not_at_all() -> re.Pattern[str]:
    """Korean that denies the whole itself."""
    return re.compile(korean_cue("whole", r"통\s|단\s|어느\s|그\s누구|한\s?[가-힣]{1,3}도"))


@functools.cache
def _partial() -> re.Pattern[str]:
    """English that denies a part alone."""
    return re.compile(
        r"(?:\bnot|n['’´]t|\bcannot)\s(?:[a-z]+\s){0,3}?"
        rf"(?:(?<!at\s)all|{english_cue('behind-not')})"
        rf"|\bnever\s(?:[a-z]+\s){{0,4}}?(?:all|both|every\w*)\b|{english_cue('partial')}",
        re.I,
    )


@functools.cache
def _bound() -> re.Pattern[str]:
    """Words that say the condition or the refusal without a negator; ineligible, useless."""
    return re.compile(rf"\b(?:{english_cue('bound')}|un[a-z]{{4,}}|[a-z]{{3,}}less)\b", re.I)


def _finding(message: str, ko: Span, en: Span, said: str) -> Finding:
    return Finding(f"{message}, but the English says “{said}”", (ko,), (en,), ADVICE)


def _doubly(pair: Pair) -> Finding | None:
    """허가 없이는 들어갈 수 없다 told with one negation."""
    ko, en = pair.ko.text, pair.en.text
    both = WITHOUT_KO.search(ko)
    denied = list(ONE_NOT_EN.finditer(en)) if both else []
    if not both or len(denied) != 1 or _bound().search(en):
        return None
    if count_negators(ko) > BOTH:
        return None  # The one denial may answer another.
    said = denied[0]
    return _finding(
        f"{both['condition']} with {both['refusal']} negates twice",
        both.span(),
        said.span(),
        said.group(),
    )


def _nobody(pair: Pair) -> Finding | None:
    """아무도 ... 않다 told of everyone, or of some."""
    ko, en = pair.ko.text, pair.en.text
    nobody = NO_ONE.search(ko)
    if not nobody or not NEGATED_KO.search(ko, nobody.end()):
        return None
    message = f"{nobody.group()} means no one or nothing"
    if NONE_EN.search(en) or NOT_ANY_EN.search(en):
        return None
    right = NOT_ALL_EN.search(en) or (
        None
        if EVERYONE.search(en) or SHARE_KO.search(ko) or "번" in nobody.group()
        else SOME_NOT_EN.match(en.lstrip("“\"'"))
    )
    if right is None:
        right = EVERYONE.search(en)
        # 떨어진 사람이 한 명도 없었다, "everyone passed".
        if right and FAILED_KO.search(ko, 0, nobody.start()):
            return None
        if right and STARTLED_EN.match(en, right.end()):
            return None
        if right and any(
            d.clause[0] <= right.start() < d.clause[1] for d in denials(en, link_words(ko, en))
        ):
            return None
    return _finding(message, nobody.span(), right.span(), right.group()) if right else None


def _partly(pair: Pair) -> Finding | None:
    """모두 ... 것은 아니다 told of none."""
    ko, en = pair.ko.text, pair.en.text
    always = _always().search(ko) if NOT_ALL_KO.search(ko) else None
    partly = NOT_ALL_KO.search(ko, always.end()) if always else None
    if not always or not partly or NO_ONE.search(ko):
        return None
    surely = SURELY_NOT_EN.search(en)
    if not surely and _partial().search(en):
        return None
    plain = not NOT_EN.search(en)
    right = surely or NOT_ANY_EN.search(en) or (NONE_EN.search(en) if plain else None)
    right = right or ALL_NOT_EN.search(en)
    message = f"{always.group().strip()} with {partly.group()} means not all"
    return _finding(message, partly.span(), right.span(), right.group()) if right else None


def _widened(pair: Pair) -> Finding | None:
    """본관까지는 들어가지 않았다 told with "not at all"."""
    ko, en = pair.ko.text, pair.en.text
    negator = NEGATOR_KO.search(ko) if may_negate(en) else None
    whole = AT_ALL_EN.search(en) if negator else None
    if not whole or _not_at_all().search(ko):
        return None
    part = next((m for m in _part().finditer(ko) if NEGATOR_KO.search(ko, m.start())), None)
    if not part:
        return None
    place = whole.span("all")
    return _finding(f"{part.group().strip()} denies a part alone", part.span(), place, whole["all"])


def _none(pair: Pair) -> Finding | None:
    """모두 ... 않다 told of not everybody."""
    ko, en = pair.ko.text, pair.en.text
    everybody = ALL_OF.search(ko)
    if not everybody or NOT_ALL_KO.search(ko) or everybody.group() in ("모든", "전부"):
        return None
    right = NOT_ALL_EN.search(en) if NEGATOR_KO.search(ko, everybody.end()) else None
    message = f"{everybody.group()} with a negated verb means none"
    return _finding(message, everybody.span(), right.span(), right.group()) if right else None


def _share(pair: Pair) -> Finding | None:
    """대부분의 학교 told of "some schools": the quantity stands at the same noun."""
    ko, en = pair.ko.text, pair.en.text
    shares = list(SHARE_KO.finditer(ko)) if ANY_SHARE_KO.search(ko) else []
    if len(shares) != 1 or NOT_ALL_KO.search(ko) or NO_ONE.search(ko):
        return None
    said = shares[0]
    share = next(s for s in SHARES if said[s.name])
    # 대부분 ... 않았다 is "few did".
    if NEGATED_KO.search(ko, said.end()) and not DENYING_EN.search(en):
        return None
    if SAID[share.name].search(en):
        return None
    for place in _nouns(said.span(), pair):
        before = DENIED[share.name].search(en, 0, place[0])
        if before and not NO_SHARE_EN.search(en, 0, before.start()):
            words = before.group().strip()
            span = (before.start(), before.start() + len(words))
            return _finding(f"{said.group()} means {share.name}", said.span(), span, words)
    return None


def _nouns(span: Span, pair: Pair) -> Iterator[Span]:
    """Where the English has the noun that a Korean quantity stands at: 대부분의 학교, 학교 대부분."""
    ko = pair.ko.text
    for link in link_words(ko, pair.en.text).ko:
        gap = ko[span[1] : link.span[0]] if link.span[0] >= span[1] else ko[link.span[1] : span[0]]
        if link.kind and gap in ("의 ", " ", "의", "가 ", "은 "):
            yield from link.en
