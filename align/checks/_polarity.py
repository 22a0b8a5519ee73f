"""What negates in each language, and what it negates.

A negation is hard where the other language has to say it somehow, and soft where it may: 뿐만
아니라 is as often "as well as" as "not only", and "unlikely" needs no negator in Korean.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from align.bitext import Span
from align.lexicons import read_table
from align.words import english, lexicon
from align.words.evidence import KoreanLink, PairEvidence
from align.words.korean import tokens

__all__ = ["ASSERTIONS", "Negation", "english_negations", "korean_negations"]

NEGATORS = frozenset({"않다", "아니하다", "못하다", "못", "안", "없다", "아니다", "말다", "없이"})
TAGS = frozenset({"VX", "VV", "VA", "VCN", "MAG"})
LATER = frozenset({"안", "못"})
"""Negators that stand before what they negate."""
# What may stand between a noun and its negator: 하지는, 할 수, a particle; no other verb.
JOINED = re.compile(
    r"(?:스럽|롭|적이)?(?:하|되|시키|당하)?[지치질진]?(?:는|도|를|만|조차)?\s?"
    r"|(?:할|될|시킬)\s?수(?:는|가|도|조차)?\s?|[은는이가도]?\s?"
)
DOUBLE = 6
"""Characters between two negators that cancel each other."""
NEAR = 7
"""Characters between a negator and what it negates: endings, particles, 수, 것."""
# Negation in form only, or one that English says as often without: each holds the negator.
SOFT_KO = re.compile(
    r"뿐\s?(?:만\s?)?(?:이\s?)?아니|밖에\s?.{0,8}(?:없|않|안|못)|못지\s?않|수밖에\s?없"
    r"|(?:않을|아닐)\s?수\s?없|없지(?:는|도|만도)?\s?않|않으면\s?안|적지\s?않|마지\s?않|아끼지\s?않"
    r"|가리지\s?않|않을까|아닐까|아닌가|않은가|않나|않느냐|않겠[느냐나]|아니냐|아니겠|없을까|없나|없느냐"
    r"|없이|다름\s?없|틀림\s?없|변함\s?없|끊임\s?없|않는\s?한|머지\s?않|얼마\s?(?:안|되지)|안팎"
    r"|손색이?\s?없|지나지\s?않|그치지\s?않|상관\s?없|관계\s?없|말할\s?것도\s?없|나위\s?없|할\s?것\s?없"
    r"|아닌\s?게|못해도|아니나|문제\s?없|의심할\s?여지가?\s?없|안\s?되[겠면]|말고|더\s?이상|아니[라고]|터무니\s?없|형편\s?없|우연[치하지]*\s?않|어김\s?없|거침\s?없|서슴지\s?않|예외\s?없"
    r"|심상[치하지]*\s?않|만만[치하지]*\s?않|않도록|않으면|않거나|[ㄹ을일닐될할]지\s?(?:아닐|않)|아닐지|않을지|여념이?\s?없"
)
# Two negations that make one assertion.
ASSERTIONS = re.compile(
    r"(?:못\s?하는|지\s?않는|없는|못한|않은)\s?(?:바|것|건)[은는]?\s?아니|없지(?:는|도)?\s?않"
    r"|(?:않을|아닐)\s?수\s?없|지\s?않으면\s?안"
)
HARD_EN = re.compile(
    r"\b(?P<verb>cannot|not|[a-z]+n['’´]t|never)\b"
    r"|\b(?:no(?!\.|\s?[0-9])|none|nobody|nothing|nowhere|neither|nor|without|unable)\b",
    re.I,
)
SOFT_EN = re.compile(
    r"(?:\bnot|n['’´]t)\s(?:only|just|merely|simply|least|until|to\smention|unlike|uncommon|unusual|without"
    r"|so\smuch|that|all|every|always|necessarily|because|even|as|enough|far|long|yet)"
    r"|\b(?:no\s(?:doubt|wonder|matter|fewer|less|more|sooner|longer|one\selse|choice)"
    r"|none\sother|nothing\s(?:but|short)|never\s(?:fail|before|mind)|(?:can(?:no|['’])t)\s(?:but|help)"
    r"|could(?:\snot|n['’´]t)\s(?:have\s)?[a-z]+\s(?:[a-z]+\s){0,2}(?:worse|better|more)\b"
    r"|or\snot|if\snot|why\snot|whether\sor\snot|n['’´]t\s(?:it|he|she|they|you|we|there)\b"
    r"|(?:is|was|are|were|do|does|did|has|have|wo|would|could|should|ca)n['’´]t\s(?:it|he|she|they|you|we|there|i)\b)",
    re.I,
)
# What English says in place of a negator.
QUASI_EN = re.compile(
    r"\b(?:few|little|hardly|rarely|seldom|scarcely|barely|unless|except|instead|avert(?:ed|s|ing)?"
    r"|(?:rather|other|less|fewer|under|below)\sthan|(?:far|apart)\sfrom|short\sof|yet\sto"
    r"|too\s[a-z]+\s(?:to|for)|under|below|as\sopposed\sto|well\sas|free\s(?:of|from)|against|non-?[A-Za-z]+|stop(?:ped|s)?|keep\sfrom|kept\sfrom|hard|difficult)\b",
    re.I,
)
AFFIXED = re.compile(
    r"(?:un|in|im|ir|il|non-?|dis|mis|anti-?)([a-z]{4,})|([a-z]{3,})(?:less|-free)"
)
AFFIXES_KO = frozenset("불비무미부반몰탈")
CLAUSE = re.compile(r"[.;:!?,]\s|\s(?:but|and|while|because)\s")
SCOPE = 60
"""Characters behind an English negator that it may negate."""


@dataclass(frozen=True, slots=True)
class Negation:
    """A negating word.

    Args:
        span: where it stands.
        text: the word.
        hard: the other language has to say it.
        scope: the stretch it negates; for Korean, in the English, as evidence finds it.
        head: the Korean word it negates.
    """

    span: Span
    text: str
    hard: bool
    scope: tuple[Span, ...] = ()
    head: KoreanLink | None = None


@functools.cache
def _listed(lang: str) -> frozenset[str]:
    """Words negative by themselves."""
    rows = read_table("negation")
    kind = "lexical-negative"
    return frozenset(r["form"] for r in rows if r["lang"] == lang and r["kind"] == kind)


def korean_negations(text: str, evidence: PairEvidence) -> tuple[Negation, ...]:
    """The Korean negations in order: 않다, 없다 ... and words that are negative by themselves.

    Words that an English word answers which is itself negative are left out: 거부 is "refuse".
    """
    soft = [m.span() for pattern in (SOFT_KO, ASSERTIONS) for m in pattern.finditer(text)]
    negators = list(_negators(text))
    for one, other in itertools.pairwise(negators):
        # 못 할 일이 없다: two negations make one assertion.
        if other[0] - one[1] <= DOUBLE:
            soft.append((one[0], other[1]))
    found = []
    for span in negators:
        head = _head(span, text, evidence.ko)
        found.append(
            Negation(
                span, text[slice(*span)], not _touch(span, soft), head.en if head else (), head
            )
        )
    found.extend(_words(evidence, negators))
    return tuple(sorted(found, key=lambda negation: negation.span))


def _negators(text: str) -> Iterator[Span]:
    before = ""
    for token in tokens(text):
        # 하고 말았다 has no 지: it happened after all.
        if (
            token.lemma in NEGATORS
            and token.tag in TAGS
            and (token.lemma != "말다" or before == "지")
        ):
            yield (token.start, token.start + token.len)
        before = token.form


def _head(span: Span, text: str, links: tuple[KoreanLink, ...]) -> KoreanLink | None:
    if text[slice(*span)] in LATER:
        behind = [k for k in links if 0 <= k.span[0] - span[1] <= 1]
        return behind[0] if behind else None
    before = [k for k in links if k.span[0] < span[0] <= k.span[1] + NEAR]
    before = [k for k in before if k.words[-1].tag != "MAG"]
    if not before:
        return None
    between = text[before[-1].span[1] : span[0]]
    direct = (
        before[-1].words[-1].is_verb or JOINED.fullmatch(between) or span[0] < before[-1].span[1]
    )
    return before[-1] if direct else None


def _says_all(head: KoreanLink, span: Span, text: str) -> bool:
    """Whether a set phrase holds the negator and is said without one: 틈없다 is "tight"."""
    if head.span[1] <= span[0]:
        return False
    last = head.words[-1]
    return not _negated_in_glosses(text[head.span[0] : last.start] + last.lemma)


def _words(evidence: PairEvidence, taken: list[Span]) -> Iterator[Negation]:
    for link in evidence.ko:
        start, end = link.span
        if any(a < end and start < b for a, b in taken):
            continue
        lemma = link.words[-1].lemma
        affixed = link.words[-1].is_noun and lemma[0] in AFFIXES_KO and link.expected
        listed = _is_negative(link) or (affixed and not link.kind)
        if listed and (link.kind in ("", "related") or _negated_in_glosses(lemma)):
            yield Negation(link.span, lemma, False, link.en, link)


def _negated_in_glosses(lemma: str) -> bool:
    """Whether English says the word with a negator: 모르다 is "not know"."""
    return any(HARD_EN.search(gloss) for sense in lexicon.senses(lemma) for gloss in sense)


def english_negations(text: str, evidence: PairEvidence) -> tuple[Negation, ...]:
    """The English negations in order: not, never, without ... and negative words.

    Negative words that answer a Korean word are left out: they say what it says.
    """
    soft = [match.span() for match in SOFT_EN.finditer(text)]
    found = []
    for match in HARD_EN.finditer(text):
        start, end = match.span()
        hard = not any(a < end and start < b for a, b in soft)
        found.append(Negation((start, end), match.group(), hard, (_scope(text, end),)))
    for match in QUASI_EN.finditer(text):
        found.append(Negation(match.span(), match.group(), False, (match.span(),)))
    for word in english.words(text):
        forms = {word.lemma, word.lemma + "e", word.text.lower()}
        if forms & _listed("en") or _is_affixed(word.text.lower()):
            found.append(Negation(word.span, word.text, False, (word.span,)))
    return tuple(_free(found, evidence))


def _is_affixed(word: str) -> bool:
    """Whether a negative affix makes the word: unfounded, but not individual.

    >>> _is_affixed("unsafe"), _is_affixed("important")
    (True, False)
    """
    match = AFFIXED.fullmatch(word)
    return match is not None and english.lemma(match[1] or match[2]) in lexicon.gloss_words()


def _free(found: list[Negation], evidence: PairEvidence) -> Iterator[Negation]:
    """The negations that no Korean word says, each stretch once; negators always."""
    lexical = [k for k in evidence.ko if k.kind == "lexicon"]
    end = 0
    for negation in sorted(found, key=lambda n: (n.span[0], not n.hard)):
        if negation.span[0] < end:
            continue
        negator = HARD_EN.fullmatch(negation.text) or QUASI_EN.fullmatch(negation.text)
        if negator or not any(_touch(negation.span, link.en) for link in lexical):
            end = negation.span[1]
            yield negation


def _is_negative(link: KoreanLink) -> bool:
    """Whether a Korean word is negative by itself."""
    lemma = link.words[-1].lemma
    return lemma in _listed("ko") or lemma.removesuffix("하다") in _listed("ko")


def _touch(span: Span, spans: Sequence[Span]) -> bool:
    return any(a < span[1] and span[0] < b for a, b in spans)


def _scope(text: str, start: int) -> Span:
    end = CLAUSE.search(text, start, start + SCOPE)
    return (start, end.start() if end else min(len(text), start + SCOPE))
