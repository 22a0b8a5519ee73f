"""A Korean word without an answer beside an English word without a source, and how odd that is.

Both are common in sound translations: a lexicon does not foresee every rendering. What tells an
error apart is that the Korean word is common and well known, that the English word is near none of
its glosses and near no other Korean word, that it stands between the answers of the words beside
it, and that all else in the pair is answered.

The weights are those of a logistic regression. It was fitted on 1,966 sound pairs of the
development sets, 2,037 pairs that people translated (ntrex, park, jhe; errors among them count as
sound), 95 word pairs of real errors and 2,871 made ones: a content word of a sound pair changed
for the English of another Korean word, like it in use, sharing a syllable, or any. Cross-validated
by article, log odds of 1.6 are reached in 4 of the sound pairs, 7 of 614 of ntrex, 931 of 4,321
made errors and 33 real ones (12 of 199 "natural", 8 of 117 antonyms, 3 of 120 homonyms); with a
whole set held out, in 4, 5, 913 and 30. Lexicon gaps were closed after the sound pairs were read.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import exp, log, log1p

from align.bitext import Pair
from align.checks._senses import senses_of
from align.lexicons import listed_forms
from align.words import lexicon
from align.words.english import EnglishWord, stem, words
from align.words.evidence import KoreanLink, PairEvidence, link_words
from align.words.headwords import affinity, commonest, headwords, rank
from align.words.likeness import likeness

__all__ = ["Mistaken", "find_mistaken", "probability"]

MOST = 16
"""Headwords of an English word that are held against a Korean word, the commonest first."""
MOST_HOLES = 5
"""Words without an answer, or without a source, that make a pair too free to be judged."""
USUAL_RATIO = 2.15
"""English characters per Korean character, spaces left out, in sound pairs."""
OWN = 1.9
"""Log odds taken off where the English is a part or a sense of the Korean word, and so no mistake."""
# What is negated is often said by its opposite: "not attend" and "be absent".
NEGATED = re.compile(r".{0,4}?지\s?(?:는\s|도\s)?(?:않|못|말|아니)|[이가은는]?\s?(?:없|아니)")
WEIGHTS = {
    "bias": 3.400,
    "length": -2.076,
    "answered": 0.586,
    "explained": -0.103,
    "both": 3.312,
    "lost": -0.255,
    "odd": 0.042,
    "surplus": -0.453,
    "ratio": 1.345,
    "ratio surplus": -1.118,
    "alone": 0.514,
    "rank": -0.312,
    "glosses": -0.293,
    "senses": 0.351,
    "noun": -0.296,
    "name": -1.903,
    "verb": -0.319,
    "syllable": -0.987,
    "joined": -0.776,
    "headwords": -0.128,
    "hyphen": -2.170,
    "possessive": -4.343,
    "like": 2.792,
    "near": -6.163,
    "touches": -1.982,
    "like near": 0.326,
    "near other": -4.695,
    "shares syllable": 0.927,
    "noun in English": -1.004,
    "agree": 1.934,
    "noun agree": 0.398,
    "left": 1.280,
    "has left": -0.722,
    "right": 1.547,
    "has right": -0.843,
    "apart": -0.561,
}


@dataclass(frozen=True, slots=True)
class Mistaken:
    """A word that may be mistranslated, the word that stands in its place, and the log odds.

    >>> pair = Pair.of("경찰은 용의자를 공항에서 체포했다.", "Police arrested a window at the airport.")
    >>> probability(find_mistaken(pair, least=0.0).odds) > 0.9
    True
    """

    link: KoreanLink
    word: EnglishWord
    odds: float


def find_mistaken(pair: Pair, least: float) -> Mistaken | None:
    """The likeliest mistranslated word of a pair with these log odds or more.

    >>> pair = Pair.of("경찰은 용의자를 공항에서 체포했다.", "Police arrested a window at the airport.")
    >>> found = find_mistaken(pair, least=0.0)
    >>> found.link.words[0].lemma, found.word.text
    ('용의자', 'window')
    """
    best = max(
        (
            Mistaken(link, word, _odds(link, word, features, least))
            for link, word, features in _candidates(pair)
        ),
        key=lambda found: found.odds,
        default=None,
    )
    return best if best is not None and best.odds >= least else None


def _odds(link: KoreanLink, word: EnglishWord, features: dict[str, float], least: float) -> float:
    found = sum([WEIGHTS[name] * value for name, value in features.items()])
    if found < least:
        return found  # What else is known can only lower it.
    form = _entry(link)
    # "Mountains" are what one enters of 입산.
    part = any(form.endswith(own) and form != own for own in headwords(word.stem))
    # "Committee" is one of 상임위, though not all of "standing committee".
    part = part or any(word.stem in answer for answer in lexicon.answers(form))
    # A "gril" is a girl misspelt.
    letters = sorted(word.text)
    part = part or any(
        letters == sorted(gloss) for answer in lexicon.answers(form) for gloss in answer
    )
    # "Seed" is a sense of 종묘 that the lexicon need not have.
    senses = (gloss for sense in senses_of(form) for gloss in sense.glosses)
    part = part or any(word.stem == one.stem for gloss in senses for one in gloss)
    return found - OWN * part


def _candidates(pair: Pair) -> Iterator[tuple[KoreanLink, EnglishWord, dict[str, float]]]:
    """Each Korean word without an answer with each English word without a source.

    Yields the two and what is known of them, by the names that the weights have.
    """
    evidence = link_words(pair.ko.text, pair.en.text)
    lost = [
        link
        for link in evidence.ko
        if not link.kind and link.expected and _is_weighty(link, pair.ko.text)
        if not NEGATED.match(pair.ko.text, link.span[1])
    ]
    odd = [word for word in evidence.en_unexplained if _says_something(word)]
    if not (0 < len(lost) <= MOST_HOLES and 0 < len(odd) <= MOST_HOLES):
        return
    content = [word for word in words(pair.en.text) if word.is_content]
    common = _of_pair(pair, evidence, len(content), len(odd))
    at = {word.start: position for position, word in enumerate(content)}
    for link in lost:
        here = evidence.ko.index(link)
        of_link = common | _of_link(link, evidence, here)
        for word in odd:
            if word.start in at:
                near = _nearness(evidence, here, at, word)
                others = [k for k in evidence.ko if k is not link]
                yield link, word, of_link | _of_word(word) | _of_both(link, word, others) | near


def _of_pair(pair: Pair, evidence: PairEvidence, content: int, odd: int) -> dict[str, float]:
    """How freely the whole pair is rendered."""
    lost = sum(not link.kind for link in evidence.ko)
    expected = sum(not link.kind and link.expected for link in evidence.ko)
    answered = 1 - lost / len(evidence.ko)
    explained = 1 - len(evidence.en_unexplained) / content
    letters = USUAL_RATIO * len(pair.ko.text.replace(" ", ""))
    ratio = log((len(pair.en.text) + 5) / (letters + 5))
    surplus = log1p(len(evidence.en_unexplained))
    return {
        "bias": 1.0,
        "length": log(len(evidence.ko)),
        "answered": answered,
        "explained": explained,
        "both": answered * explained,
        "lost": log1p(expected),
        "odd": log1p(odd),
        "surplus": surplus,
        "ratio": ratio,
        "ratio surplus": ratio * surplus,
        "alone": float(expected == 1 and odd == 1),
    }


def _of_link(link: KoreanLink, evidence: PairEvidence, here: int) -> dict[str, float]:
    """How well the Korean word is known."""
    word, entry = link.words[-1], _entry(link)
    before = evidence.ko[here - 1].span[1] if here else -1
    after = evidence.ko[here + 1].span[0] if here + 1 < len(evidence.ko) else -1
    return {
        "rank": log(1 + rank(word.lemma)),
        "glosses": log1p(len(lexicon.answers(entry))),
        "senses": min(4.0, len(lexicon.senses(entry))),
        "noun": float(word.is_noun),
        "name": float(word.tag == "NNP"),
        "verb": float(word.is_verb),
        "syllable": float(len(entry) == 1),
        "joined": float(before == link.span[0] or after == link.span[1]),
    }


@functools.lru_cache(maxsize=1 << 12)
def _of_word(word: EnglishWord) -> dict[str, float]:
    """How much the English word can mean."""
    return {
        "headwords": log1p(len(headwords(word.stem))),
        "hyphen": float("-" in word.text),
        "possessive": float("'" in word.text or "’" in word.text),
    }


def _of_both(link: KoreanLink, word: EnglishWord, others: list[KoreanLink]) -> dict[str, float]:
    """How near the two are in meaning, and the English word to the other Korean words."""
    lemma, noun = link.words[-1].lemma, link.words[-1].is_noun
    # "Subway" for 지하철역 says a part of it.
    parts = dict.fromkeys((_entry(link), *(part.lemma for part in link.words)))
    near = max(affinity(part, word.stem) for part in parts)
    like, shares, nouns = _likeness(lemma, word.stem)
    agree = nouns if noun else 1 - nouns
    return {
        "like": like,
        "near": near,
        "touches": float(near > 0),
        "like near": like * near,
        "near other": max((affinity(k.words[0].lemma, word.stem) for k in others), default=0.0),
        "shares syllable": float(noun and shares),
        "noun in English": nouns,
        "agree": agree,
        "noun agree": agree * noun,
    }


@functools.lru_cache(maxsize=1 << 15)
def _likeness(lemma: str, english: str) -> tuple[float, bool, float]:
    """The likest headword's likeness, whether one shares a syllable, the share of nouns."""
    found = commonest(english, MOST)
    like = max((likeness(lemma, other) for other in found), default=0.0)
    syllables = set(lemma.removesuffix("다"))
    shares = any(not syllables.isdisjoint(other.removesuffix("다")) for other in found)
    return like, shares, sum(not other.endswith("다") for other in found) / len(found)


def _nearness(
    evidence: PairEvidence, here: int, at: dict[int, int], word: EnglishWord
) -> dict[str, float]:
    """How near the English word stands to the answers of the Korean word's neighbours."""
    place = at[word.start]
    found = {}
    for name, there in (("left", here - 1), ("right", here + 1)):
        inside = 0 <= there < len(evidence.ko)
        spans = evidence.ko[there].en if inside else ()
        gaps = [abs(place - p) for a, b in spans for start, p in at.items() if a <= start < b]
        found[name] = 1 / max(1, min(gaps)) if gaps else 0.0
        found[f"has {name}"] = float(bool(gaps))
    here_share, there_share = here / len(evidence.ko), place / len(at)
    return found | {"apart": abs(here_share - there_share)}


@functools.cache
def _light() -> tuple[frozenset[str], frozenset[str]]:
    """Korean lemmas and English stems that translators add, drop and put freely."""
    korean, english = (listed_forms("light_words", lang) for lang in ("ko", "en"))
    return korean, frozenset(map(stem, english))


def _is_weighty(link: KoreanLink, ko: str) -> bool:
    """A word of the lexicon that a translation has to say, or a compound of such.

    전공의 is a doctor, and Kiwi may take it for 전공 with a particle.
    """
    entry = _entry(link)
    if entry in _light()[0] or not all(word.is_noun for word in link.words[:-1]):
        return False
    behind = ko[link.span[1] : link.span[1] + 1]
    begins = behind.isalpha() and lexicon.is_known(ko[slice(*link.span)] + behind)
    return not begins and bool(lexicon.senses(entry))


def _entry(link: KoreanLink) -> str:
    """The lexicon entry of a word or of a compound."""
    return "".join(word.lemma for word in link.words)


@functools.lru_cache(maxsize=1 << 14)
def _says_something(word: EnglishWord) -> bool:
    """A word in small letters that is a gloss by itself and not one that is added freely."""
    return word.text[0].islower() and word.stem not in _light()[1] and bool(headwords(word.stem))


def probability(odds: float) -> float:
    """What log odds are as a probability.

    >>> probability(0.0), round(probability(2.0), 2)
    (0.5, 0.88)
    """
    return 1 / (1 + exp(-odds))
