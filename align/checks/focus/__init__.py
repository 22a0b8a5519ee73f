"""Only, also, even and not only, lost or told one for the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from align.bitext import Pair, Span
from align.casing import lowered
from align.checks._check import Check, Finding
from align.checks._sentences import each_sentence
from align.checks._wording import whole_word
from align.checks.focus.contrasts import find_contrasts
from align.mqm import Category, Severity
from align.words.evidence import PairEvidence, link_words
from align.words.korean import tokens

if TYPE_CHECKING:
    from kiwipiepy import Token

LONGEST = 200
"""Characters of a Korean text in which a particle of focus is sure to be told."""
NEAR = 26
"""Characters before a word's English in which the adverb on it stands."""
MIDDLING = 90
"""Characters of a Korean sentence in which an "also" belongs to the word of the particle."""
SHORT = 60
"""Characters of a Korean sentence that no translator shortens by its "only"."""

ONLY_EN = re.compile(
    r"\b(?:only|just|alone|sole(?:ly)?|exclusive\w*|mere(?:ly)?|nothing\sbut|none\sbut|no\sone\sbut|limited|limits?|restrict\w*"
    r"|confined|unless|until|except|other\sthan|simply|purely|single|lone|barely|but|one|nothing|as\slong\sas|all|once|without"
    r"|specific\w*|particular\w*|pure|entirely|every|first|least|if|reserved|bar|apart|stick\w*|hardly|little|few)\b",
    re.I,
)
# "Only" before a noun, its article and all; another word of the kind leaves it open.
ONLY_NOUN = re.compile(
    r"\b(?P<only>only)\s(?:the\s|a\s|an\s|its\s|their\s|his\s|her\s)?(?=[a-z])", re.I
)
OTHER_ONLY = re.compile(
    r"\b(?:just|alone|solely|exclusiv\w*|limit\w*|restrict\w*|not\sonly|if\sonly|but|unless)\b",
    re.I,
)
NOUN_KO = re.compile(r"[은는이가을를의에도]|으로|로\s|\s|과|와")
FAR = 22
"""Characters from which a noun is not the one that "only" stands at."""
ALSO_EN = re.compile(r"\b(?:also\b|too\b(?!\s[a-z])|as\swell\b(?!\sas))", re.I)
EVEN = re.compile(r"\beven\b(?!\s(?:if|though|when|as|so|more|less|higher|lower))", re.I)
# 응하지 않을 경우에만: the case is the only one.
CONDITION = re.compile(r"(?:경우에?|때에?|상황에서|한해서?|시에)만$")
# 있어야만 살 수 있다: without it, not.
NEEDED_KO = re.compile(r"[가-힣]{1,6}야만(?=\s)|[가-힣]{1,6}야(?=\s[^.,]{1,16}수\s있)")
UNLESS = re.compile(r"\b(?:only|unless|except|solely|just)\b", re.I)
EVEN_IF = re.compile(r"\beven (?:if|when|in case|though)\b", re.I)
EVEN_EN = re.compile(
    r"\b(?:even|also|too|as\swell|including|let\salone|nor|neither|so\smuch\sas|down\sto|up\sto|as\sfar\sas|both|along\swith|in\saddition"
    r"|additionally|besides|not\sonly|likewise|further|another|moreover|again|whatever|all|any|every\w*|and)\b",
    re.I,
)
ONLY_ALONE = re.compile(r"\b(?:only|except(?:\sfor)?|nothing\sbut|solely|exclusively)\b", re.I)
NOT_ONLY_EN = re.compile(
    r"\bnot\s(?:only|just|merely|simply|limited|alone|solely)\b|\bn['’]t\s(?:only|just|merely)\b|\bas\swell\b|\balso\b|\bin\saddition\b"
    r"|\bbesides\b|\bboth\b|\bbeyond\b|\bmore\sthan\b|\balong\swith\b|\btoo\b|\beven\b|\bapart\sfrom\b|\baside\sfrom\b|\bbut\b",
    re.I,
)
ALSO_KO = re.compile(r"또한|역시|뿐")
NOT_ONLY_KO = re.compile(r"뿐\s?(?:만\s?)?(?:이\s?)?아니")
# Before 까지: a time, a place or a beginning; before any particle: words for whoever or whatever,
# and the 수 of what may be: 넘길 수도 있다.
LIMIT_KO = re.compile(r"(?:[0-9년월일시분초주달말에]|때)\s?$|부터")
WHOEVER_KO = re.compile(r"아무|누구|어느|무엇|[0-9한]\s?[명번건개]?$|\s수$")
ONLY_NOT = re.compile(r"\bonly\b(?=[^.;!?]{1,60}\bnot\b)", re.I)
BUT_NOT = re.compile(r"\bbut\snot\b(?!\s(?:only|just))", re.I)
ADDED_EN = re.compile(
    r"\b(?:only|also|as\swell|both|too|even|besides|addition|along\swith|let\salone)\b", re.I
)
# Korean that says "only" in other words.
ONLY_KO = re.compile(
    r"뿐|밖에|오직|단지|불과|유일|오로지|단독|처음|[첫단]\s|겨우|고작|하나|한\s|이제|서야|에야|그[치쳤친]|국한|한정|제한|외[에의]|적[은다었]|드[물문]|전용|다만|그저|에\s?한(?:해|하)"
)
AS_WELL = re.compile(
    r"\b(?:as\swell\sas|in\saddition\sto|along\swith|together\swith|besides)\b", re.I
)
INSTEAD_EN = re.compile(
    r"\b(?:instead|rather|in\splace|replac\w*|behalf|substitut\w*|lieu|return|swap\w*|exchange|not|stead|filling|acting|compensat\w*)\b",
    re.I,
)
INSTEAD_KO = re.compile(r"(?<=[가-힣]\s)대신(?=[\s,에])(?!에?\s(?:할|해|받))")
DEED = 6
"""Characters of a particle and a short verb between a noun and 대신."""
BOTH = re.compile(r"\s(?P<and>and)\s(?:[a-z]+\s){0,2}")
RATHER_KO = re.compile(r"(?<=[가-힣A-Za-z0-9])(?<![뿐만것게건])[이가은]\s아니라(?=[\s,])")
# 도 or 함께: both of them after all.
ADDED_KO = re.compile(
    r"뿐|단순|단지|그저|그냥|한낱|고작|만\s?아니|만[이은]\s아니|함께|동시에|물론|또한|까지|[가-힣]도(?=[\s,])"
)
NOT_ONLY = re.compile(
    r"(?:\bnot|n['’]t)\s(?:only|just|merely|solely)\b(?=[^.;!?]{1,80}\bbut\b)", re.I
)
FEW_KO = re.compile(
    r"[가-힣](?P<word>밖에)\s?(?:[가-힣]{1,20}\s){0,3}?(?:[가-힣]{0,20}지\s?(?:않|못)|없|안\s|못\s|모)"
)
FEW_EN = re.compile(
    r"\b(?:only|not|no|few\w*|hardly|but|less|just|mere\w*|barely|scarc\w*|unab\w*|choice|ha(?:ve|s|d)\sto|must|cannot|nothing"
    r"|other\sthan|except|none|never|all|alone|lone\w*|single\w*|solitary|limited|sole\w*|forced|little\smore|one|merely|simply|unless|bound|inevitabl\w*|so\slittle)\b"
    r"|n['’]t\b",
    re.I,
)
NOTHING_ELSE_KO = re.compile(r"[가-힣]{1,8}(?:뿐이[다었라며고]|에\s한(?:해|하여)(?:서)?(?=\s))")
LIMITED_EN = re.compile(r"\b(?:restrict|exclusiv|confin|eligib|limit)\w*", re.I)
AMONG_EN = re.compile(r"\b(?:even|also|too|as\swell|including|among)\b", re.I)
# 신분증만 있으면: enough, and no one is kept out.
RULE = re.compile(r"만(?:이|을|은)?\s(?![^.,]{0,12}면\s)[^.,]{0,20}수\s있")
ADDING = frozenset({"도", "까지", "조차", "마저"})


def find(pair: Pair) -> Iterator[Finding]:
    """만 became "also" or is lost, 조차 and 까지 became "only", 뿐 아니라 "only ... not".

    >>> pair = Pair.of("이 강좌는 노인만 들을 수 있다.", "Seniors can also take this course.")
    >>> [finding.message for finding in find(pair)]
    ['노인만 means only that, but the English says “also”']
    """
    yield from each_sentence(pair, _in_sentence)


def _in_sentence(pair: Pair) -> Iterator[Finding]:
    ko, en = pair.ko.text, pair.en.text
    if not ko or not en or len(ko) > LONGEST or len(en) > 3 * LONGEST:
        return
    particles = [t for t in tokens(ko) if t.tag == "JX"]
    # 와야만, 멕시코만: no particle of focus, or none that English has to say.
    only = [t for t in particles if t.form == "만" and ko[t.start - 1 : t.start] != "야"]
    found = [
        *_misplaced(only, pair),
        *_only(only, particles, pair),
        *_even(particles, only, pair),
        *_not_only(pair),
        *_denied_whole(pair),
        *_instead(pair),
        *_little(pair),
        *_nothing_else(pair),
        *find_contrasts(pair),
    ]
    yield from found[:1]


def _only(only: Sequence[Token], particles: Sequence[Token], pair: Pair) -> Iterator[Finding]:
    """만 with no "only" in the English."""
    ko, en = pair.ko.text, pair.en.text
    condition = EVEN_IF.search(en) if "even" in lowered(en) else None
    if condition and not UNLESS.search(en):
        for token in only:
            if CONDITION.search(ko[: token.start + 1]):
                yield _told(
                    token, pair, "means only that", condition.span(), "Say “only if”.", 0.75
                )
                return
    needed = NEEDED_KO.search(ko) if condition and not UNLESS.search(en) else None
    if needed and condition:
        yield Finding(
            f"{needed.group().strip()} means only if, but the English says “{condition.group()}”",
            (needed.span(),),
            (condition.span(),),
            "Say “only if”.",
            confidence=0.75,
        )
        return
    if not only or ONLY_EN.search(en):
        return
    adding = any(t.form in ADDING for t in particles)
    short = len(ko) <= MIDDLING
    also = None if adding or not short or ALSO_KO.search(ko) else ALSO_EN.search(en)
    evidence = link_words(ko, en)
    for token in only:
        places = _host(token, evidence)
        even = next((m for m in EVEN.finditer(en) if _leads(m.end(), places)), None)
        wrong = even or also
        if wrong:
            yield _told(token, pair, "means only that", wrong.span(), "Say “only”.", 0.8)
            return
    # In a short rule nothing but "only" keeps others out.
    if len(ko) <= SHORT and RULE.search(ko, only[0].start) and _host(only[0], evidence):
        span = (only[0].start, only[0].start + only[0].len)
        yield Finding(
            f"{_shown(ko, span)} means only that, and the English lets in everyone",
            (span,),
            (_host(only[0], evidence)[0],),
            "Say “only”.",
            confidence=0.6,
        )


def _nothing_else(pair: Pair) -> Iterator[Finding]:
    """이장뿐이다 for "even the village head"."""
    ko = pair.ko.text
    limited = "뿐이" in ko or "한해" in ko or "한하" in ko
    only = NOTHING_ELSE_KO.search(ko) if limited else None
    said = AMONG_EN.search(pair.en.text) if only else None
    if only and said and not LIMITED_EN.search(pair.en.text) and not FEW_EN.search(pair.en.text):
        yield Finding(
            f"{only.group()} means only that, but the English says “{said.group()}”",
            (only.span(),),
            (said.span(),),
            "Say “only”.",
            confidence=0.75,
        )


def _misplaced(only: Sequence[Token], pair: Pair) -> Iterator[Finding]:
    """The "only" of 회원에게만 책을 빌려준다 before the books: at a noun, and at the wrong one."""
    ko, en = pair.ko.text, pair.en.text
    said = list(ONLY_NOUN.finditer(en)) if len(only) == 1 else []
    if len(said) != 1 or ONLY_KO.search(ko) or OTHER_ONLY.search(en):
        return
    evidence = link_words(ko, en)
    hosts = _host(only[0], evidence)
    start, end = said[0].span()
    word = said[0].span("only")
    if not hosts or any(b > start - FAR and a < end + FAR for a, b in hosts):
        return
    for link in evidence.ko:
        # "Only apply": before a verb it may belong to whatever follows.
        at_noun = link.words[-1].is_noun and NOUN_KO.match(ko, link.span[1])
        if link.kind == "lexicon" and at_noun and any(a == end for a, _ in link.en):
            yield _told(only[0], pair, "is what is limited", word, "Put “only” beside it.", 0.65)
            return


def _host(token: Token, evidence: PairEvidence) -> list[Span]:
    """Where the English has the word that a particle stands on."""
    hosts = [k for k in evidence.ko if 0 <= token.start - k.span[1] <= 2]
    return [span for k in hosts if k.kind for span in k.en]


def _leads(end: int, places: Sequence[Span]) -> bool:
    return any(0 <= start - end <= NEAR for start, _ in places)


def _shown(ko: str, span: Span) -> str:
    return (ko[: span[1]].split() or [whole_word(ko, span)])[-1]


def _told(
    token: Token, pair: Pair, means: str, en: Span, advice: str, confidence: float
) -> Finding:
    span = (token.start, token.start + token.len)
    said = pair.en.text[slice(*en)]
    message = f"{_shown(pair.ko.text, span)} {means}, but the English says “{said}”"
    return Finding(message, (span,), (en,), advice, confidence=confidence)


def _even(particles: Sequence[Token], only: Sequence[Token], pair: Pair) -> Iterator[Finding]:
    """조차, 마저, 까지 or 도 told as "only" or "except"."""
    ko, en = pair.ko.text, pair.en.text
    adding = [] if only else [token for token in particles if token.form in ADDING]
    wrong = ONLY_ALONE.search(en) if adding else None
    if not wrong or ONLY_KO.search(ko) or EVEN_EN.search(en):
        return
    for token in adding:
        if not _is_limit(token, ko):
            means = "means also that" if token.form in ("도", "까지") else "means even that"
            yield _told(token, pair, means, wrong.span(), "Say “even” or “also”.", 0.75)
            return


def _is_limit(token: Token, ko: str) -> bool:
    """Whether 까지 is a limit in time or space, or 도 a way of saying any."""
    before = ko[max(0, token.start - 8) : token.start]
    limit = token.form == "까지" and LIMIT_KO.search(before)
    return bool(limit or WHOEVER_KO.search(before))


def _not_only(pair: Pair) -> Iterator[Finding]:
    """A뿐 아니라 B told as only B, not A."""
    match = NOT_ONLY_KO.search(pair.ko.text) if "뿐" in pair.ko.text else None
    wrong, kept = ONLY_NOT.search(pair.en.text) if match else None, NOT_ONLY_EN
    if match and wrong is None:
        wrong, kept = BUT_NOT.search(pair.en.text), ADDED_EN
    if match and wrong and not kept.search(pair.en.text):
        yield Finding(
            f"{whole_word(pair.ko.text, match.span())} means not only that, but the English says"
            f" “{wrong.group()}”",
            (match.span(),),
            (wrong.span(),),
            "Say “not only ... but also”.",
            confidence=0.8,
        )


def _denied_whole(pair: Pair) -> Iterator[Finding]:
    """A가 아니라 B told as not only A but also B."""
    match = RATHER_KO.search(pair.ko.text) if "아니라" in pair.ko.text else None
    wrong = NOT_ONLY.search(pair.en.text) if match and not ADDED_KO.search(pair.ko.text) else None
    if match and wrong:
        yield Finding(
            f"{whole_word(pair.ko.text, match.span())} denies it, but the English says “{wrong.group()}”",
            (match.span(),),
            (wrong.span(),),
            "Say “not ... but”.",
            confidence=0.8,
        )


def _both(ko: str, en: str, mark: Span) -> re.Match[str] | None:
    """The "and" between what is left out and what stands in its place: 현금 대신 상품권."""
    if " and " not in en:
        return None
    links = [k for k in link_words(ko, en).ko if k.kind == "lexicon" and k.words[0].is_noun]
    # 현금 대신, 벌금을 내는 대신: the noun before it, or that of the verb before it.
    before = [k for k in links if 0 <= mark[0] - k.span[1] <= DEED][-1:]
    after = [k for k in links if k.span[0] >= mark[1]][:2]
    for one in before:
        for start, end in ((a, b) for k in after for a, b in k.en):
            for first, last in one.en:
                low, high = (last, start) if last <= start else (end, first)
                if found := BOTH.fullmatch(en, low, high):
                    return found
    return None


def _instead(pair: Pair) -> Iterator[Finding]:
    """A 대신 B told as both."""
    match = INSTEAD_KO.search(pair.ko.text) if "대신" in pair.ko.text else None
    wrong = AS_WELL.search(pair.en.text) if match else None
    if match and not wrong:
        wrong = _both(pair.ko.text, pair.en.text, match.span())
    if match and wrong and not INSTEAD_EN.search(pair.en.text):
        yield Finding(
            f"대신 means instead, but the English says “{wrong.group()}”",
            (match.span(),),
            (wrong.span(),),
            "Say “instead of”.",
            confidence=0.75,
        )


def _little(pair: Pair) -> Iterator[Finding]:
    """밖에 with a negated verb, and no "only" or "not" in the English."""
    ko, en = pair.ko.text, pair.en.text
    match = FEW_KO.search(ko) if "밖에" in ko else None
    if match and not ko[: match.start("word")].endswith("수") and not FEW_EN.search(en):
        yield Finding(
            f"{_shown(ko, match.span('word'))} means no more than that, and the English lacks “only”",
            (match.span("word"),),
            (),
            "Say “only”.",
            confidence=0.6,
        )


CHECK = Check("focus", "negation", Category.MISTRANSLATION, Severity.MAJOR, find, 0.75)
