"""Negations that English says without one, by what the negated word is."""

from __future__ import annotations

import functools
import re

from align.bitext import Pair, meets
from align.checks._negated import KoreanNegation
from align.checks.negation.polarity import is_negative
from align.lexicons import read_table, values
from align.words import english
from align.words.evidence import SURE_KINDS, PairEvidence

__all__ = ["is_reworded", "is_said"]

# 사실이 아니라고 말했다 is no contrast, but what is said.
CONTRAST_KO = re.compile(r"아니(?:라(?![고며는던지])|고|며)|아닌\s")
CONTRAST_EN = re.compile(
    r"\b(?:but|rather|instead|another|than|opposed|whereas|while|actually|really|in\sfact)\b", re.I
)
REWORDED_EN = {
    "문제": re.compile(
        r"\b(?:proper|appropriate|correct|safe|smooth|fine\b|in\sorder\b|well\b)", re.I
    ),
    "크다": re.compile(
        r"\b(?:close(?:r|st|ly)?|narrow\w*|small\w*|slim\w*|slight\w*|modest\w*|minor|minimal|negligible|marginal\w*|thin\w*|tight\w*|limited|tiny|moderate\w*|similar\w*)\b",
        re.I,
    ),
    "사고": re.compile(
        r"\b(?:smooth\w*|safe\w*|peaceful\w*|orderly|calm\w*|schedule|planned|uneventful\w*|order)\b",
        re.I,
    ),
    **dict.fromkeys(
        ("사람", "피해", "부상자", "사상자", "사망자", "희생자", "인명", "인명피해", "부상"),
        re.compile(
            r"\b(?:safe(?:ly)?|un(?:hurt|harmed|scathed|injured|damaged)|intact|alive|escap\w*|spared|survived)\b",
            re.I,
        ),
    ),
    "꺾이다": re.compile(
        r"\b(?:stubborn\w*|persist\w*|sticky|unabated|linger\w*|relentless\w*)\b", re.I
    ),
    "풀리다": re.compile(
        r"\b(?:stubborn\w*|persist\w*|linger\w*|drag\w*|scarce|tight|unresolved|unsolved|myster\w*)\b",
        re.I,
    ),
    **dict.fromkeys(
        ("넉넉", "넉넉하다", "여유", "여유롭다", "풍족하다"),
        re.compile(
            r"\b(?:cash-strapped|strapped|poor|tight|needy|low-income|struggling|modest|limited|scarce|short|lean|thin)\b",
            re.I,
        ),
    ),
    "하다": re.compile(
        r"\b(?:g[ia]ve\sup|giv(?:es|en|ing)\sup|forg[oe]\w*|forwent|skip\w*|shun\w*|avoid\w*|abst\w+|refrain\w*|opt\w*\sout|spurn\w*)\b",
        re.I,
    ),
    "유례": re.compile(r"\b(?:record|historic|unheard|worst|first)\b", re.I),
    "주다": re.compile(r"\b(?:late|delay\w*|overdue|belated\w*|arrears|unpaid|withh\w+)\b", re.I),
    "되다": re.compile(r"\b(?:another|different|else|ill-[a-z]+)\b", re.I),
    "용납": re.compile(r"\b(?:zero[\s-]tolerance|crack\w*\sdown|stamp\w*\sout)\b", re.I),
    "적용": re.compile(r"\b(?:exempt\w*|exclu\w+|waive\w*|spare[sd]?|outside|beyond)\b", re.I),
    "포함": re.compile(r"\b(?:exclu\w+|except\w*|le(?:ft|aves?)\sout|omit\w*|plus)\b", re.I),
    "넘다": re.compile(r"\b(?:within|under|below|up\sto|at\s(?:or\s)?most|less|fewer)\b", re.I),
    "내다": re.compile(
        r"\b(?:s[ia]t(?:s|ting)?\sout|skip\w*|boycott\w*|forgo\w*|pass(?:es|ed)?\son)\b", re.I
    ),
    "내리다": re.compile(r"\b(?:stay\w*|aboard|dry)\b", re.I),
    **dict.fromkeys(
        ("오르다", "늘다", "상승", "늘어나다"),
        re.compile(r"\b(?:peak\w*|flat\w*|plateau\w*|stagna\w+|top(?:s|ped)?\sout)\b", re.I),
    ),
    "뜨다": re.compile(r"\b(?:linger\w*|stay\w*|remain\w*|kept?)\b", re.I),
    "찾다": re.compile(r"\b(?:search|hunt|seek|look)\w*\b", re.I),
    "남다": re.compile(r"\b(?:gone|lost|missing|destroyed|vanished|used\sup)\b", re.I),
}
# What was not done for a while: "it took two weeks to notice", "slow to react", "only later learned".
DELAY_EN = re.compile(
    r"\b(?:t(?:ook|akes?|aken|aking)\s(?:\S+\s){0,8}?(?:minutes?|hours?|days?|weeks?|months?|years?|time|while|long)\s(?:\S+\s){0,3}?(?:to|before)|slow\sto|late\sto|belated\w*|only\s(?:later|afterwards?|then|after|when|now)|at\slast"
    r"|(?:must|ha(?:ve|s|d)\sto|needs?\sto|required\sto)\s(?:(?!(?:and|but|can|may)\b)\S+\s){1,10}?(?:before|until)|remain\w*\sto\sbe|(?:is|are|was|were|has|have)\syet\sto|still\s(?:waiting|to\sbe|unclear)|await\w*|pending|laps(?:e|ed|es|ing)|escap\w*\s(?:\S+\s){0,3}(?:notice|attention))\b",
    re.I,
)
# 아직 회복되지 않았다, "still recovering", "still under investigation": not done yet.
UNFINISHED_KO = re.compile(r"(?<![가-힣])(?:아직|여전히)\s")
UNFINISHED_EN = re.compile(
    r"\bstill\s(?:[a-z]+ly\s)?(?:[a-z]+ing\b|under\b|in\b|at\b|to\b|up\b|on\b|out\b)", re.I
)
# 단 하루도 쉬지 않았다, "worked every single day"; 한 번도 적자를 낸 적이 없다, "in the black ever since".
SINGLE_KO = re.compile(r"(?:(?<![가-힣])(?:한|단 한)\s[가-힣]{1,3}|하루|하나)도\s")
EVERY_EN = re.compile(
    r"\b(?:every|each|ever\ssince|always|all|throughout|consistent\w*|unbroken|perfect)\b", re.I
)


@functools.cache
def _opposites() -> dict[str, frozenset[str]]:
    """English lemmas that mean the opposite of a Korean word."""
    found: dict[str, set[str]] = {}
    for row in read_table("antonyms"):
        for ko, en in (("ko", "opposite_en"), ("opposite_ko", "en")):
            words = {english.lemma(gloss) for gloss in values(row[en])}
            found.setdefault(row[ko].removesuffix("하다"), set()).update(words)
    return {word: frozenset(glosses) for word, glosses in found.items()}


def is_said(negation: KoreanNegation, text: str, evidence: PairEvidence) -> bool:
    """Whether one word says verb and negation: 쉽지 않다 is "hard", where nothing else is.

    >>> from align.checks._negated import negated
    >>> from align.words.evidence import link_words
    >>> ko, en = "문제는 쉽지 않다.", "The problem is hard."
    >>> [is_said(one, en, link_words(ko, en)) for one in negated(ko, link_words(ko, en))]
    [True]
    """
    opposites = frozenset[str]().union(
        *(_opposites().get(head.removesuffix("하다"), frozenset()) for head in negation.heads)
    )
    others = [k for k in evidence.ko if k.kind == "lexicon" and k not in negation.links]
    return any(
        word.lemma in opposites and not any(meets(word.span, link.en[:1]) for link in others)
        for word in english.words(text)
    )


def is_reworded(negation: KoreanNegation, pair: Pair, evidence: PairEvidence) -> bool:
    """Whether English says the negation without one, by what the negated word is.

    A contrast (A가 아니라 B) by "but" or "rather", 못 알아채다 by how long it took, 뒤지지 않다
    by a match, a quality by any word of the other end.

    >>> from align.checks._negated import negated
    >>> from align.words.evidence import link_words
    >>> pair = Pair.of("그는 하루도 쉬지 않았다.", "He worked every single day.")
    >>> evidence = link_words(pair.ko.text, pair.en.text)
    >>> [is_reworded(one, pair, evidence) for one in negated(pair.ko.text, evidence)]
    [True]
    """
    ko, en = pair.ko.text, pair.en.text
    if CONTRAST_KO.match(ko, negation.span[0]) and CONTRAST_EN.search(en):
        return True
    if EVERY_EN.search(en) and SINGLE_KO.search(ko, 0, negation.span[0]):
        return True
    if UNFINISHED_EN.search(en) and UNFINISHED_KO.search(ko, 0, negation.span[0]):
        return True
    # 문제가 없었다: all went as it should; 교사가 되지 않겠다: something else.
    said = REWORDED_EN.get(negation.heads[0]) if negation.heads else None
    if said and said.search(en):
        return True
    if DELAY_EN.search(en) and not negation.is_noun:
        return True
    # Words of which nothing is left over can have said nothing else.
    if not evidence.en_unexplained or any(k.kind in SURE_KINDS for k in negation.links):
        return False
    verb = not negation.text.startswith(("없", "아니", "아닌"))
    turned = verb and any(map(is_negative, negation.heads))
    return turned or (negation.is_state and verb)
