"""Korean words spelt out in Latin letters where English has a word for them."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Set

from align.bitext import Pair, Span
from align.checks._check import Check, Finding
from align.checks._names import small_words
from align.lexicons import read_table
from align.mqm import Category, Severity
from align.names.romanise import romanise
from align.words import english, korean, lexicon
from align.words.evidence import link_words
from align.words.vocabulary import noun_rank

FEWEST = 4
"""Letters of a word that is compared; shorter ones are English by chance."""
LONGEST = 6
"""Syllables of a Korean word that is spelt out as one."""
HANGUL = re.compile(r"[가-힣]{2,}")
LATIN = re.compile(r"(?<![\w'’-])[a-z]+(?:-[a-z]+)*(?![\w'’])")
# What a reader is told about a Korean word that is kept: in quotation marks, in italics, explained.
KEPT = re.compile(
    r"^[\"”'’*_]|^,? (?:or|which means|meaning|literally|a (?:kind|type|form|traditional)|the Korean)\b|^ \(",
    re.I,
)
SSI_KO = re.compile(r"[가-힣]\s?(?P<ssi>씨)(?=[는은가이를을의에와과도,\s(]|$)")
SSI_EN = re.compile(r"(?<=[A-Za-z])[\s-](?P<ssi>[Ss]si)\b")
# Corriere della Sera: a small word inside a name.
BEFORE_NAME, AFTER_NAME = re.compile(r"\b[A-Z][a-z]+\s$"), re.compile(r"\s[A-Z]")
KEPT_BEFORE = re.compile(
    r"[\"“'‘*_(]$|\b(?:called|known as|named|dubbed|termed)\s(?:the\s|an?\s)?$"
)


def find(pair: Pair) -> Iterator[Finding]:
    """A Korean word is spelt out in Latin letters where English has a word for it.

    >>> pair = Pair.of("태풍으로 외벽이 무너졌다.", "The typhoon brought down the oebyeok.")
    >>> [(finding.message, finding.en) for finding in find(pair)]
    [('“oebyeok” is 외벽 spelt out: “outer wall”', ((29, 36),))]
    """
    ko, en = pair.ko.text, pair.en.text
    yield from _honorifics(ko, en)
    evidence = link_words(ko, en)
    # What is answered by its sound only is what is looked for.
    sounding = [k.en[0][0] for k in evidence.ko if k.kind in ("name", "loanword")]
    free = sorted({word.start for word in evidence.en_unexplained}.union(sounding))
    strange = [m for start in free if (m := LATIN.match(en, start)) and _is_strange(m, en)]
    if not strange:
        return
    spelt = dict(_spelt(ko, {match.group()[0] for match in strange}))
    for match in strange:
        place = spelt.get(_plain(match.group()))
        if place is None:
            continue
        word = ko[slice(*place)]
        known = _gloss(word)
        # A word of the language that we have no English for may be one that English keeps.
        if not known and noun_rank(word):
            continue
        yield Finding(
            f"“{match.group()}” is {word} spelt out" + (f": “{known}”" if known else ""),
            ko=(place,),
            en=(match.span(),),
            suggestion=f"Say “{known}”." if known else f"Say in English what {word} is.",
            confidence=0.75 if known else 0.55,
        )


def _honorifics(ko: str, en: str) -> Iterator[Finding]:
    """씨 behind a name, spelt out: Goyura Ssi."""
    left = SSI_EN.search(en) if "ssi" in en or "Ssi" in en else None
    said = SSI_KO.search(ko) if left else None
    if left and said:
        yield Finding(
            f"“{left['ssi']}” is 씨 spelt out: “Mr.” or “Ms.”",
            ko=(said.span("ssi"),),
            en=(left.span("ssi"),),
            suggestion="Say “Mr.” or “Ms.”, or nothing.",
            confidence=0.75,
        )


def _is_strange(match: re.Match[str], en: str) -> bool:
    """A word in small letters that no gloss is made of and nobody presents as Korean."""
    word = match.group()
    return (
        len(_plain(word)) >= FEWEST
        and word not in small_words()
        and english.lemma(word) not in small_words()
        and not KEPT.search(en[match.end() :])
        and not KEPT_BEFORE.search(en[: match.start()])
        and not (BEFORE_NAME.search(en[: match.start()]) and AFTER_NAME.match(en, match.end()))
    )


def _plain(word: str) -> str:
    return word.replace("-", "")


def _spelt(ko: str, letters: Set[str]) -> Iterator[tuple[str, Span]]:
    """What the words of the Korean begin with, in Latin letters; names and kept words left out.

    Args:
        letters: that a word must begin with; how its first syllable does, no other changes.
    """
    words = korean.words(ko)
    names = [word.span for word in words if word.tag == "NNP"]
    nouns = {word.start for word in words if word.is_noun}
    for run in HANGUL.finditer(ko):
        for start in sorted(nouns.union((run.start(),)).intersection(range(*run.span()))):
            if romanise(ko[start])[0] not in letters:
                continue
            for end in range(min(start + LONGEST, run.end()), start + 1, -1):
                word = ko[start:end]
                named = any(a <= start < b for a, b in names) or start > run.start()
                if not (named and not lexicon.is_known(word)) and not is_kept(word):
                    yield from ((form, (start, end)) for form in _forms(word))


@functools.lru_cache(maxsize=1 << 13)
def _forms(word: str) -> frozenset[str]:
    """A word in Latin letters, by its sound and letter by letter."""
    apart = "".join(romanise(syllable) for syllable in word)
    return frozenset(_plain(form.lower()) for form in (romanise(word), apart))


@functools.lru_cache(maxsize=1 << 13)
def is_kept(word: str) -> bool:
    """Whether English keeps the Korean word: kimchi, hanok; a row of the table, or its gloss."""
    glosses = [gloss for sense in lexicon.senses(word) for gloss in sense]
    plain = [_plain(part.lower()) for gloss in glosses for part in gloss.split()]
    return (
        word in _kept()
        or not _forms(word).isdisjoint(plain)
        or any(
            not _kept().isdisjoint((word[at:], word[: at + 1])) for at in range(1, len(word) - 1)
        )
    )


@functools.cache
def _kept() -> frozenset[str]:
    return frozenset(row["ko"] for row in read_table("kept_words"))


def _gloss(word: str) -> str:
    sense = next(iter(lexicon.senses(word)), ())
    return next(iter(sense), "")


CHECK = Check(
    "untranslated-romanised", "untranslated", Category.UNTRANSLATED, Severity.MAJOR, find, 0.75
)
