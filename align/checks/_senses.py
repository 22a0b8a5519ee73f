"""The senses of Korean homographs, and how well the words around one fit each of them."""

from __future__ import annotations

import functools
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from align.bitext import Span
from align.lexicons import read_table, values
from align.words import english, korean
from align.words.english import EnglishWord
from align.words.korean import KoreanWord
from align.words.likeness import likeness

__all__ = ["Sense", "cue_count", "fits", "is_verb", "places", "senses_of"]

NEAR = 2
"""Words to either side in which a cue of one syllable counts."""
REACH = 12
"""Words to either side that are compared with the cues of a sense."""
NEAREST = 3
"""Cues a word of the context is compared with: the most similar ones."""
SHARPNESS = 8.0
"""How much the most similar words of the context count beside the others."""
BACKGROUND = 64
"""Cues against which the general likeness of a cue is taken."""
VERBAL = (
    *"하한할함합했해되된될됨됐돼",
    "시키",
    "시킨",
    "시킬",
    "시켰",
    "당하",
    "당한",
    "당할",
    "당했",
)
"""What makes a verb of a noun."""
# Latinate look-alikes: "important" is no form of "import".
UNLIKE = ("ant", "ent", "ance", "ence")


@dataclass(frozen=True, slots=True)
class Sense:
    """A row of the table: a meaning, its English, and the Korean words that point to it."""

    name: str
    glosses: tuple[tuple[EnglishWord, ...], ...]
    cues: tuple[str, ...]
    is_rare: bool
    is_verb: bool

    @property
    def first_gloss(self) -> str:
        """What to say for the sense."""
        return " ".join(word.text for word in self.glosses[0])


def senses_of(word: str) -> tuple[Sense, ...]:
    """The senses of a homograph, none where a word is none.

    >>> [sense.name for sense in senses_of("연기")]
    ['acting', 'postponement', 'smoke']
    """
    return _table().get(word, ())


@functools.cache
def _table() -> dict[str, tuple[Sense, ...]]:
    rows: dict[str, list[Sense]] = {}
    for row in read_table("homographs"):
        glosses = tuple(english.words(gloss) for gloss in values(row["en"]))
        marks = values(row["note"])
        sense = Sense(
            row["sense"],
            tuple(filter(None, glosses)),
            tuple(cue for cue in values(row["cues"]) if cue != row["ko"]),
            "rare" in marks,
            "verb" in marks,
        )
        rows.setdefault(row["ko"], []).append(sense)
    return {word: tuple(senses) for word, senses in rows.items()}


@functools.cache
def _background() -> tuple[str, ...]:
    """Cues from all over the table, the same in every run."""
    cues = sorted({cue for senses in _table().values() for sense in senses for cue in sense.cues})
    return tuple(cues[:: max(len(cues) // BACKGROUND, 1)])


@functools.lru_cache(maxsize=1 << 16)
def _usual(cue: str) -> float:
    """How like a cue is to words at large: 사람 is like nearly all of them."""
    return sum(likeness(cue, other) for other in _background()) / len(_background())


@functools.lru_cache(maxsize=1 << 16)
def _nearness(word: str, cues: tuple[str, ...]) -> float:
    """How much more like the nearest cues a word is than words are at large."""
    found = sorted((likeness(word, cue) - _usual(cue) for cue in cues), reverse=True)[:NEAREST]
    return sum(found) / len(found)


def fits(senses: Sequence[Sense], context: Sequence[KoreanWord], position: int) -> list[float]:
    """How well each sense fits the words around a place, -1 to 1; differences are what counts.

    Every word of the context is compared with the cues of a sense by the vectors of Kiwi's
    language model; the likest words and the nearest ones weigh most. On the homographs of our
    development sets (92 errors, 1,230 right renderings) the difference between the best other
    sense and the one read ranks an error over a right rendering in 99 of 100 cases.
    """
    lemma = context[position].lemma
    window = range(max(position - REACH, 0), min(position + REACH + 1, len(context)))
    around = [
        (context[at].lemma, 1 / (1 + abs(at - position)))
        for at in window
        if at != position and context[at].is_content and context[at].lemma != lemma
    ]
    return [_fit(sense, around) for sense in senses]


def _fit(sense: Sense, around: Sequence[tuple[str, float]]) -> float:
    if not around or not sense.cues:
        return 0.0
    total = sum(
        weight * math.exp(SHARPNESS * _nearness(word, sense.cues)) for word, weight in around
    )
    return math.log(total / sum(weight for _, weight in around)) / SHARPNESS


def cue_count(sense: Sense, text: str, position: int) -> int:
    """How many cues of a sense stand around a word, to the letter."""
    context = korean.words(text)
    word = context[position]
    rest = (text[: word.start] + "\n" + text[word.end :]).replace(" ", "")
    lemmas = {other.lemma for at, other in enumerate(context) if at != position}
    near = {
        other.lemma
        for at, other in enumerate(context)
        if at != position and abs(at - position) <= NEAR
    }
    return sum(cue in near if len(cue) == 1 else cue in lemmas or cue in rest for cue in sense.cues)


def is_verb(text: str, word: KoreanWord) -> bool:
    """Whether 하다 or 되다 makes a verb of a noun where it stands."""
    return text.startswith(VERBAL, word.end)


def places(sense: Sense, text: str) -> Iterator[Span]:
    """Where an English text has a sense."""
    words, present = english.words(text), _forms(text)
    for gloss in sense.glosses:
        if any(present.isdisjoint((word.lemma, word.text, word.stem)) for word in gloss):
            continue
        for start in range(len(words) - len(gloss) + 1):
            stretch = words[start : start + len(gloss)]
            # "will" for 유지 is most often the auxiliary; "more than" for 이상 is what it seems.
            if (len(gloss) > 1 or stretch[0].is_content) and all(map(_same, stretch, gloss)):
                yield (stretch[0].start, stretch[-1].end)


@functools.lru_cache(maxsize=1 << 8)
def _forms(text: str) -> frozenset[str]:
    """Whatever ``_same`` may compare with the words of a text."""
    forms: set[str] = set()
    for word in english.words(text):
        forms |= {word.lemma, word.stem}
        if "-" in word.text:
            forms |= _joined(word.text)
    return frozenset(forms)


def _same(word: EnglishWord, gloss: EnglishWord) -> bool:
    # "listings" is of "listing", which by itself is of "list".
    if gloss.lemma == word.lemma or gloss.text == word.lemma:
        return True
    if "-" in word.text and gloss.lemma in _joined(word.text):
        return True
    return word.stem == gloss.stem and word.lemma.endswith(UNLIKE) == gloss.lemma.endswith(UNLIKE)


@functools.lru_cache(maxsize=1 << 12)
def _joined(text: str) -> frozenset[str]:
    """The lemmas of the words a hyphen joins: "lyric-writing"."""
    return frozenset(word.lemma for word in english.words(text.replace("-", " ")))
