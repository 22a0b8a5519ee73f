"""Korean grammar words read as nouns or as other grammar words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from align.bitext import Pair, Span
from align.casing import lowered
from align.checks._check import Check, Finding
from align.checks._wording import whole_word
from align.checks.function_word.clauses import find_clauses
from align.checks.function_word.grammar_words import grammar_words_held
from align.checks.function_word.particles import find_particles
from align.checks.function_word.postpositions import find_postpositions
from align.checks.function_word.sequence import find_sequence
from align.checks.function_word.stretches import find_stretches
from align.mqm import Category, Severity
from align.words import english
from align.words.evidence import link_words

# 수술 전에, 근무가 끝난 뒤: what comes first; not 3년 전에, 바로 전에, 대통령 후보 전 ....
ORDER_KO = re.compile(
    r"(?<=[가-힣])(?:기)?\s(?P<word>전(?:에|까지|부터)|(?:후|뒤|다음)(?:에|에는)?)(?=[\s,])"
)
ORDERING_KO = ("전에", "전까지", "전부터", "후", "뒤", "다음")
BEFORE_EN = re.compile(
    r"\b(?:before|prior\sto|ahead\sof)\s(?:the\s|a\s|an\s|each\s|every\s|its\s|their\s|his\s|her\s)?$",
    re.I,
)
AFTER_EN = re.compile(
    r"\b(?:after|following)\s(?:the\s|a\s|an\s|each\s|every\s|its\s|their\s|his\s|her\s)?$", re.I
)
# A denial turns the two round: not before the match, only after it.
TURNED = re.compile(r"\b(?:not?|until|never|only|cannot|hardly)\b|n['’]t\b", re.I)
STRETCH_KO = re.compile("만에|동안|간|내내|뒤|후")
LONGEST = 2000
"""Characters of a text in which one word of order can belong to one noun."""
REACH = 24
"""Characters before an English word in which its preposition stands."""


def _order(pair: Pair) -> Iterator[Finding]:
    """수술 전에 told as after the operation: the wrong word stands at the noun itself."""
    ko, en = pair.ko.text, pair.en.text
    marks = list(ORDER_KO.finditer(ko)) if any(word in ko for word in ORDERING_KO) else []
    if len(marks) != 1 or len(ko) + len(en) > LONGEST or TURNED.search(en):
        return
    mark = marks[0]
    early = mark["word"].startswith("전")
    right, wrong = (BEFORE_EN, AFTER_EN) if early else (AFTER_EN, BEFORE_EN)
    for link in link_words(ko, en).ko:
        if link.kind != "lexicon" or not 0 <= mark.start() - link.span[1] <= 2:
            continue
        heads = [(en[max(0, a - REACH) : a], a) for a, _ in link.en]
        if any(right.search(head) for head, _ in heads):
            return
        for head, at in heads:
            if found := wrong.search(head):
                start = at - len(head) + found.start()
                said = found.group().strip()
                yield Finding(
                    f"{whole_word(ko, mark.span('word'))} says that it is {'before' if early else 'after'}, not “{said}”",
                    ko=(mark.span("word"),),
                    en=((start, start + len(said)),),
                    suggestion=f"Say “{'before' if early else 'after'}”.",
                    confidence=0.7,
                )
                return


def find(pair: Pair) -> Iterator[Finding]:
    """A Korean grammar word is read as another one, or as a noun.

    >>> pair = Pair.of("파업 장기화에 따라 열차가 줄었다.", "According to the strike, trains fell.")
    >>> [finding.message for finding in find(pair)]
    ['장기화에 따라 gives a cause, which “According to” does not']
    """
    lower = lowered(pair.en.text)
    if not english.words(pair.en.text):
        return
    found = list(_misread(pair, lower)) or list(_order(pair)) or list(_misplaced(pair))
    yield from found or _stretches(pair)


def _misplaced(pair: Pair) -> Iterator[Finding]:
    """변호사 없이 told as "with a lawyer", 발표하자 as "before it was announced"."""
    ko, en = pair.ko.text, pair.en.text
    for found in chain(find_postpositions(ko, en), find_particles(ko, en)):
        yield Finding(
            f"{ko[slice(*found.ko)]} says {found.right}, not “{en[slice(*found.en)]}”",
            ko=(found.ko,),
            en=(found.en,),
            suggestion=f"Say {found.right}.",
            confidence=0.75,
        )
        return
    for found in find_clauses(ko, en):
        yield Finding(
            f"{ko[slice(*found.ko)]} {found.right}, which “{en[slice(*found.en)]}” does not",
            ko=(found.ko,),
            en=(found.en,),
            suggestion="Say how the two clauses hang together.",
            confidence=0.7,
        )
        return
    for found in find_sequence(ko, en):
        yield Finding(
            f"{ko[slice(*found.ko)]} {found.right}, but the English says “{en[slice(*found.en)]}”",
            ko=(found.ko,),
            en=(found.en,),
            suggestion="Put the two deeds in their order.",
            confidence=0.75,
        )


def _stretches(pair: Pair) -> Iterator[Finding]:
    """열흘 만에 told as "for ten days"."""
    ko, en = pair.ko.text, pair.en.text
    if len(ko) + len(en) > LONGEST or not STRETCH_KO.search(ko):
        return
    for found in find_stretches(pair, link_words(ko, en)):
        yield Finding(
            f"{ko[slice(*found.ko)]} says {found.right}, not “{en[slice(*found.en)]}”",
            ko=(found.ko,),
            en=(found.en,),
            suggestion=f"Say {found.right}.",
            confidence=0.7,
        )


def _misread(pair: Pair, lower: str) -> Iterator[Finding]:
    ko, en = pair.ko.text, pair.en.text
    told: set[Span] = set()
    for word in grammar_words_held(ko):
        source = word.source(ko)
        wrong = word.mistake(lower) if source else None
        if source and wrong and wrong.span() not in told:
            told.add(wrong.span())
            yield Finding(
                word.message.format(ko=whole_word(ko, source.span()), en=en[slice(*wrong.span())]),
                ko=(source.span(),),
                en=(wrong.span(),),
                suggestion=word.advice,
                confidence=word.confidence,
            )


CHECK = Check("function-word", "function_word", Category.MISTRANSLATION, Severity.MAJOR, find, 0.7)
