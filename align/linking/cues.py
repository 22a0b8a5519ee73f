"""What in a Korean sentence can be met again in its English, and how surely.

A cue is a word type of one side with the word types of the other that would answer it: a
number and the same value, a Latin string and itself, a name and its romanisation, a lexicon
entry and its glosses. How surely is ``known``: the share of true translations in which an
answer is found (measured on the development pairs, and stated with each source).
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from align.linking.anchors import name_answers
from align.numbers import Quantity, find_quantities
from align.words import english, korean, lexicon

__all__ = [
    "NUMBER",
    "SPELLED",
    "Cue",
    "Index",
    "english_types",
    "find_cues",
    "index_types",
    "korean_types",
]

if TYPE_CHECKING:
    from align.linking.learn import Learned

KNOWN_NUMBER = 0.85
KNOWN_LATIN = 0.90
KNOWN_NAME = 0.80
# Lexicon words by syllables (the last: that many and more), on 21,149 words of 1,595 pairs of
# news: the longer a word, the fewer ways there are to translate it.
KNOWN_NOUN = (0.42, 0.62, 0.74, 0.79)
KNOWN_VERB = (0.05, 0.30, 0.45, 0.55)
RELATED_NOUN, RELATED_VERB = 0.08, 0.22
"""Share of translations that have a synonym of a gloss instead (same pairs)."""
MOST_KNOWN = 0.85
"""No learned word is taken to be surer."""

Index = dict[str, list[int]]
"""Word type -> the sentences that hold it, in order.

Numbers are typed "#value", English words by their stem and, for names, as "=" and the spelling.
"""
NUMBER = "#"
"""What a type begins with that is a number."""
SPELLED = "="
"""What an English type begins with that is a spelling, not a stem."""
TYPED = korean.NOUNS | korean.VERBS | {"MAG"}
"""Tags of the Korean words that make types."""


class Cue(NamedTuple):
    """One Korean type, the English types that answer it, and how surely.

    ``answers`` holds alternatives, each a set of English types that must come together;
    ``related`` the stems of synonyms, which stand in the translation instead now and then.

    >>> Cue("강", (("river",),), known=0.7).related
    ()
    """

    ko: str
    answers: tuple[tuple[str, ...], ...]
    known: float
    related: tuple[str, ...] = ()
    loosely: float = 0.0


def korean_types(text: str) -> set[str]:
    """Word types of a Korean sentence: numbers by value, words by lemma.

    >>> sorted(korean_types("강이 넘쳐 집 30채가 잠겼다."))
    ['#30', '강', '넘치다', '잠기다', '집']
    """
    types = set(_numbers(find_quantities(text, "ko")))
    for word in korean.words(text):
        if word.tag == "SL":
            types.add(word.lemma.lower())
        elif word.tag in TYPED:
            types.add(word.lemma)
    return types


def english_types(text: str) -> set[str]:
    """Word types of an English sentence: numbers by value, words by stem and by spelling.

    >>> sorted(english_types("The river flooded 30 houses."))
    ['#30', '=flooded', '=houses', '=river', 'flood', 'hous', 'river']
    """
    types = set(_numbers(find_quantities(text, "en")))
    for word in english.words(text):
        if word.is_content:
            types |= {word.stem, SPELLED + word.text}
    return types


def index_types(sentences: Sequence[set[str]]) -> Index:
    """Each word type with the sentences that hold it.

    >>> index = index_types([{"river", "flood"}, {"river"}])
    >>> index["river"], index["flood"]
    ([0, 1], [0])
    """
    index: Index = {}
    for at, types in enumerate(sentences):
        for word in sorted(types):
            if word in index:
                index[word].append(at)
            else:
                index[word] = [at]
    return index


def _numbers(quantities: Iterable[Quantity]) -> Iterable[str]:
    return (f"{NUMBER}{quantity.value}" for quantity in quantities)


def find_cues(ko: Index, en: Index, learned: Learned | None = None) -> list[Cue]:
    """Every Korean type that some English type of these texts answers.

    Args:
        learned: a table of ``align.linking.learn``, used beside the lexicon.

    >>> ko = index_types([korean_types("강이 넘쳤다.")])
    >>> [(cue.ko, cue.answers) for cue in find_cues(ko, index_types([english_types("A river.")]))]
    [('강', (('river',),))]
    """
    cues, stems = [], en.keys()
    unknown = [word for word in ko if not lexicon.is_known(word)]
    names = name_answers(unknown, _nameable(en)) if unknown else {}
    for word in ko:
        if word in en and (word[0] == NUMBER or word.isascii()):
            cues.append(Cue(word, ((word,),), KNOWN_NUMBER if word[0] == NUMBER else KNOWN_LATIN))
        elif word in names:
            answers = tuple(tuple(SPELLED + part for part in name) for name in names[word])
            cues.append(Cue(word, answers, KNOWN_NAME))
        else:
            (known, loosely), answers = _shares(word), lexicon.answers(word)
            if learned is not None:
                known = max(known if answers else 0.0, min(MOST_KNOWN, learned.known(word)))
                answers = tuple(dict.fromkeys(answers + learned.answers(word)))
            found = [a for a in answers if a[0] in en and (len(a) == 1 or stems >= set(a))]
            related = lexicon.related(word) & stems
            if found or related:
                cues.append(Cue(word, tuple(found), known, tuple(sorted(related)), loosely))
    return cues


@functools.lru_cache(maxsize=1 << 11)
def _shares(word: str) -> tuple[float, float]:
    """How surely a lexicon word is met again by one of its glosses, and by a synonym of one."""
    is_verb = word.endswith("다")
    shares = KNOWN_VERB if is_verb else KNOWN_NOUN
    return shares[min(len(word), len(shares)) - 1], RELATED_VERB if is_verb else RELATED_NOUN


def _nameable(en: Index) -> list[str]:
    """English words that may be names or loanwords: not the common words of news."""
    common = lexicon.gloss_words()
    spelled = [word[1:] for word in en if word[0] == SPELLED]
    return [
        word
        for word in spelled
        if english.lemma(word) not in common
        or (word[0].isupper() and SPELLED + word.lower() not in en)
    ]
