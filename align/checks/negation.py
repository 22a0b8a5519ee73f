"""A negation lost on the way into English, or one that came from nowhere."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence

from align.bitext import Pair, Span
from align.checks._check import Check, Finding
from align.checks._polarity import (
    ASSERTIONS,
    Negation,
    english_negations,
    korean_negations,
)
from align.lexicons import read_table, values
from align.mqm import Category, Severity
from align.words import english
from align.words.evidence import PairEvidence, link_words

SURE_KINDS = frozenset({"lexicon", "name", "loanword", "identical"})
AUXILIARY = re.compile(
    r"\b(?:is|are|was|were|am|be|been|has|have|had|will|would|can|could|should|shall|may|might|must|do|does"
    r"|did)\s$",
    re.I,
)
NEAR = 30
"""Characters in which the word before a word is looked for."""
LONGEST = 5000
"""Characters of a text in which negations can still be counted against each other."""
FOREIGN = 0.6
"""Share of unexplained words from which a clause has no counterpart."""
ADDED = re.compile(r"cannot|not|never|[a-z]+n['’´]t", re.I)
# Contractions belong to free wording more often than to a slip: "glasses just won't cut it".
PLAIN = frozenset({"not", "cannot", "never"})
# What is left of "did not say" without its "not". After a question word, an auxiliary or at the
# start, "do" has another reason.
EMPHATIC = re.compile(r"(?<=\s)(?P<do>did|does|do)\s(?P<verb>[a-z]+)\b")
BEFORE_DO = frozenset(
    "what how why when where who whom which to will would can could should must may might not or as"
    " than nor neither so only and let's please that you'd".split()
)
AFTER_DO = frozenset(
    "business harm damage research work well better away battle homework things good nothing"
    " everything anything something more less much justice time so the a an it this that not their"
    " his her its our your my all in on for with at by to you they we he she i".split()
)
# Words that stand only where something is negated, asked or doubted.
POLAR = re.compile(
    r"\b(?:in\s(?:days|weeks|months|years|decades)|at\sall|any(?:one|body|thing|where)?|either|yet)\b"
)
LICENSED = re.compile(
    r"\?|\b(?:if|whether|before|than|more|first|most|ever|every|ask(?:ed)?|can)\b"
)
THERE = re.compile(r"\b[Tt]here\s(?:is|are|was|were|have\sbeen|has\sbeen)\b")
UN = re.compile(r"\b(?:[Uu]n[a-z]{5,}|[a-z]{3,}less)\b")
EVERYONE = re.compile(r"\b(?:everyone|everybody|everything|all|both|each)\b", re.I)
NO_ONE = re.compile(
    r"(?:아무도|누구도|하나도|한\s명도|아무것도|어느\s(?:누구|것|곳)도|단\s한\s\S{1,3}도)"
)
ALL_OF = re.compile(r"(?:모두|모든|전부|전원|둘\s다|양쪽)")
NOT_ALL_KO = re.compile(r"(?:것|게|건)[은이]?\s?아니|지는\s?(?:않|못)")
NOT_ALL_EN = re.compile(r"\bnot\s(?:both|all|every(?:one|body|thing)?)\b", re.I)
NONE_EN = re.compile(r"\b(?:none|nobody|no\sone|no(?!\.|\slonger|\smore|\sless)|neither)\b", re.I)


def find(pair: Pair) -> Iterator[Finding]:
    """The Korean negates what the English asserts, or the other way round.

    >>> pair = Pair.of("시는 예산을 공개하지 않았다.", "The city did disclose the budget.")
    >>> [finding.message for finding in find(pair)]
    ['The Korean negates 공개 (않), but the English has no negation for it']
    """
    ko_text, en_text = pair.ko.text, pair.en.text
    if not ko_text or not en_text or max(len(ko_text), len(en_text)) > LONGEST:
        return
    if scope := _quantified(ko_text, en_text):
        yield scope
        return
    evidence = link_words(ko_text, en_text)
    ko = list(korean_negations(ko_text, evidence))
    en = list(english_negations(en_text, evidence))
    yield from _asserted(ko_text, ko, en)
    _match([n for n in ko if n.hard], [n for n in en if n.hard], ko, en)
    yield from _emphasised(ko, en_text)
    _match([n for n in ko if n.hard], en, ko, en)
    _match(ko, [n for n in en if n.hard], ko, en)
    yield from _dropped([n for n in ko if n.hard], en_text)
    yield from _added([n for n in en if n.hard and ADDED.fullmatch(n.text)], evidence, en_text)


def _match(
    left: Sequence[Negation], right: Sequence[Negation], ko: list[Negation], en: list[Negation]
) -> None:
    """Take out of both lists what answers each other, those of one word first."""
    for near in (True, False):
        for one in left:
            for other in right:
                if one in ko and other in en and (not near or _meet(one, other)):
                    ko.remove(one)
                    en.remove(other)


def _meet(ko: Negation, en: Negation) -> bool:
    return any(a < end and start < b for a, b in ko.scope for start, end in en.scope)


def _emphasised(ko: list[Negation], text: str) -> Iterator[Finding]:
    """Did say, in the place of 말하지 않았다: what is left of "did not say"."""
    places = list(_emphatic(text))
    for negation in [n for n in ko if n.hard]:
        if places:
            near = [p for p in places if any(a < p[1] and p[0] < b for a, b in negation.scope)]
            place = near[0] if near else places[0]
            places.remove(place)
            ko.remove(negation)
            yield Finding(_message(negation), (negation.span,), (place,), confidence=0.9)


def _message(negation: Negation) -> str:
    what = f"negates {negation.head.words[0].lemma}" if negation.head else "is negative"
    return f"The Korean {what} ({negation.text}), but the English has no negation for it"


def _dropped(lost: Sequence[Negation], text: str) -> Iterator[Finding]:
    """Negations of the Korean that nothing in the English answers, though their verb is there."""
    for negation in lost:
        head = negation.head
        noun = negation.text in ("없", "아니", "아닌") and head and not _is_ability(negation)
        if head and head.kind in SURE_KINDS and not noun and not _is_said(negation, text):
            yield Finding(
                _message(negation), (negation.span,), (negation.scope[0],), confidence=0.75
            )
        elif negation.text == "없" and (there := THERE.search(text)):
            yield Finding(_message(negation), (negation.span,), (there.span(),), confidence=0.75)
        elif (polar := POLAR.search(text)) and not LICENSED.search(text):
            yield Finding(_message(negation), (negation.span,), (polar.span(),), confidence=0.6)


def _is_ability(negation: Negation) -> bool:
    """Whether 없다 negates a verb by 수, rather than saying that a thing is not there."""
    gap = negation.span[0] - (negation.head.span[1] if negation.head else 0)
    return gap >= len("할 수 ") or gap < 0


def _emphatic(text: str) -> Iterator[Span]:
    for match in EMPHATIC.finditer(text):
        before = text[max(0, match.start() - NEAR) : match.start()].split()[-1:]
        if not before or before[0].lower() in BEFORE_DO or not before[0][-1].isalnum():
            continue
        verb = match["verb"]
        if verb not in AFTER_DO and english.lemma(verb) == verb:
            yield match.span()


@functools.cache
def _opposites() -> dict[str, frozenset[str]]:
    """English lemmas that mean the opposite of a Korean word."""
    found: dict[str, set[str]] = {}
    for row in read_table("antonyms"):
        for ko, en in (("ko", "opposite_en"), ("opposite_ko", "en")):
            words = {english.lemma(gloss) for gloss in values(row[en])}
            found.setdefault(row[ko].removesuffix("하다"), set()).update(words)
    return {word: frozenset(glosses) for word, glosses in found.items()}


def _is_said(negation: Negation, text: str) -> bool:
    """Whether one word says verb and negation: 쉽지 않다 is "hard", 근거 없다 "unfounded"."""
    if negation.head is None or any(UN.search(text[slice(*span)]) for span in negation.scope):
        return True
    word = negation.head.words[0].lemma
    opposites = _opposites().get(word.removesuffix("하다"), frozenset())
    return any(w.lemma in opposites for w in english.words(text))


def _added(new: Sequence[Negation], evidence: PairEvidence, text: str) -> Iterator[Finding]:
    """Negators of the English that nothing in the Korean asks for."""
    for negation in new:
        (scope,) = negation.scope
        met = [k for k in evidence.ko if any(a < scope[1] and scope[0] < b for a, b in k.en)]
        strange = [w for w in evidence.en_unexplained if scope[0] <= w.start < scope[1]]
        content = [w for w in english.words(text[slice(*scope)]) if w.is_content]
        # A clause that the Korean does not have is no negated one.
        if negation.text.lower() == "not" and not AUXILIARY.search(
            text[max(0, negation.span[0] - NEAR) : negation.span[0]]
        ):
            continue
        if content and len(strange) > len(content) * FOREIGN:
            continue
        yield Finding(
            f"The English negates with {negation.text!r}, but nothing in the Korean is negative",
            ko=(met[0].span,) if met else (),
            en=(negation.span,),
            suggestion=f"Take out {negation.text!r}.",
            confidence=(0.85 if met else 0.6) if negation.text.lower() in PLAIN else 0.45,
        )


def _asserted(text: str, ko: Sequence[Negation], en: Sequence[Negation]) -> Iterator[Finding]:
    """이해 못 하는 바는 아니다, two negations, said with one."""
    if len(en) != 1 or not en[0].hard:
        return
    for match in ASSERTIONS.finditer(text):
        inside = [n for n in ko if match.start() <= n.span[0] < match.end()]
        if len(inside) == len([n for n in ko if n.hard or n in inside]) and len(inside) > 1:
            yield Finding(
                f"{match.group()} negates twice, and so asserts; the English negates once",
                ko=(match.span(),),
                en=(en[0].span,),
            )
            return


def _quantified(ko: str, en: str) -> Finding | None:
    """Whether nobody, or only not everybody, is said on one side and not on the other."""
    nobody, everybody = NO_ONE.search(ko), ALL_OF.search(ko)
    partly = NOT_ALL_KO.search(ko)
    message, left, right = "", nobody, None
    if nobody and not NONE_EN.search(en) and not re.search(r"\bnot?\b|n['’´]t\b|without", en):
        right = EVERYONE.search(en)
        message = f"{nobody.group()} is no one or nothing"
    elif everybody and not nobody and partly and not re.search(r"\bnot\b|n['’´]t\b", en):
        left, right = partly, NONE_EN.search(en)
        message = f"{everybody.group()} with {partly.group()} is not all"
    elif (
        everybody
        and not partly
        and everybody.group() not in ("모든", "전부")
        and re.search(r"[않못안없]", ko[everybody.end() :])
    ):
        left, right = everybody, NOT_ALL_EN.search(en)
        message = f"{everybody.group()} with a negated verb is none"
    if not left or not right:
        return None
    return Finding(
        f"{message}, but the English says {right.group()}", (left.span(),), (right.span(),)
    )


CHECK = Check("negation", "negation", Category.MISTRANSLATION, Severity.CRITICAL, find, 0.8)
