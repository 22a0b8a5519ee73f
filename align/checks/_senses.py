"""The senses of Korean homographs, and how well the words around one fit each of them."""

from __future__ import annotations

import functools
import math
import operator
import re
from collections.abc import Sequence
from dataclasses import dataclass

from align.bitext import Span
from align.checks._headwords import words_given
from align.lexicons import read_table, values
from align.words import english, korean, lexicon
from align.words.english import EnglishWord
from align.words.korean import KoreanWord
from align.words.likeness import likeness_to_each

__all__ = [
    "Sense",
    "cue_counts",
    "fits",
    "is_part",
    "is_verb",
    "is_verb_form",
    "places",
    "senses_of",
]

INFINITIVE = re.compile(
    r"\b(?:to|will|would|can|could|must|should|may|might|not|cannot)\s$|n['’]t\s$", re.I
)
OBJECT = re.compile(r"\s(?:the|an?|its|his|her|their|our|this|that|these|those|it|them)\b", re.I)
FAR = 8
"""Characters before a verb in which its "to", or the longest auxiliary, stands."""
NEAR = 2
"""Words to either side in which a cue of one syllable counts."""
REACH = 8
"""Words to either side that are compared with the cues of a sense."""
NEAREST = 3
"""Cues a word of the context is compared with: the most similar ones."""
SHARPNESS = 8.0
"""How much the most similar words of the context count beside the others."""
LONGEST_SENSE = 6
"""Glosses of the longest sense of the lexicon that is taken for one sense."""
MOST_GIVEN = 15
"""Headwords of the lexicon with a gloss that it may add."""
BACKGROUND = tuple(
    "1 경협 귀양 뇌동 디자인 물막이 복음 상복 순 양천구 울림 있다 제품 창업 탈선 한반도 힌두교".split()
)
"""Cues from all over the table, against which the general likeness of a cue is taken. The weights of
``homonym`` were fitted beside them; others, as the table grows, move sound pairs over the line."""
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

ADVERBIAL = ("-up", "-off", "-out", "-down", "-over", "-in")
"""What ends nouns that do not mean what their verb does."""

SOON = re.compile(
    r"\s(?:away|now|then|off|here|there|after|before|behind|beside|next|in|on|at|through|from|to|up|down|outside|ahead)\b"
)
"""What makes an adverb of "right"."""


# Of a word that is read once all senses are one object each, and no two say the same.
@dataclass(frozen=True, slots=True, eq=False)
class Sense:
    """A row of the table: a meaning, its English, and the Korean words that point to it.

    Args:
        name: of the meaning, in English.
        glosses: its English; the table's own first, then those the lexicon adds.
        openings: what their first words may stand as, and the numbers of those that begin so; a
            text without any of it has not the sense.
        cues: Korean words that stand around it, the most typical ones.
        near: of these and of others that do, which count to the letter only (many would be like
            anything), the syllables, which count right beside it.
        around: the words among them.
        stand_ins: Korean words that could stand in its place.
        is_rare: believed only where the context speaks for it.
        is_verb: 하다 makes a verb of it.
        is_counted: a number stands right before it: 두 배, twice.

    >>> smoke = senses_of("연기")[2]
    >>> smoke.first_gloss, "화재" in smoke.cues
    ('smoke', True)
    """

    name: str
    glosses: tuple[tuple[EnglishWord, ...], ...]
    openings: dict[str, list[int]]
    cues: tuple[str, ...]
    near: tuple[str, ...]
    around: tuple[str, ...]
    stand_ins: tuple[str, ...]
    is_rare: bool
    is_verb: bool
    is_counted: bool

    @property
    def first_gloss(self) -> str:
        """What to say for the sense."""
        return " ".join(word.text for word in self.glosses[0])

    @property
    def is_name(self) -> bool:
        """Whether the sense is a name: 파리 as Paris."""
        return self.name[0].isupper()


@functools.lru_cache(maxsize=1 << 12)
def senses_of(word: str) -> tuple[Sense, ...]:
    """The senses of a homograph, none where a word is none.

    >>> [sense.name for sense in senses_of("연기")]
    ['acting', 'postponement', 'smoke']
    """
    rows = _table().get(word, ())
    own = [values(row["en"]) for row in rows]
    told = [
        tuple(filter(None, map(english.words, (*glosses, *added))))
        for glosses, added in zip(own, _added(word, own), strict=True)
    ]
    return tuple(_sense(word, row, glosses) for row, glosses in zip(rows, told, strict=True))


def _sense(word: str, row: dict[str, str], glosses: tuple[tuple[EnglishWord, ...], ...]) -> Sense:
    cues = tuple(cue for cue in values(row["cues"]) if cue != word)
    every = (*cues, *values(row["collocates"]))
    notes = values(row["note"])
    openings: dict[str, list[int]] = {}
    for number, (first, *_) in enumerate(glosses):
        for form in dict.fromkeys(_forms_of(first)):
            openings.setdefault(form, []).append(number)
    return Sense(
        row["sense"],
        glosses,
        openings,
        cues,
        tuple(cue for cue in every if len(cue) == 1),
        tuple(cue for cue in every if len(cue) > 1),
        values(row["stand_ins"]),
        "rare" in notes,
        "verb" in notes,
        "counted" in notes,
    )


@functools.cache
def _table() -> dict[str, tuple[dict[str, str], ...]]:
    rows: dict[str, list[dict[str, str]]] = {}
    for row in read_table("homographs"):
        rows.setdefault(row["ko"], []).append(row)
    return {word: tuple(senses) for word, senses in rows.items()}


def _added(word: str, own: Sequence[tuple[str, ...]]) -> list[list[str]]:
    """What the lexicon adds to the English of each sense.

    A sense of the lexicon says more of the one row it shares English with. A long one is a list
    of what a word has been given, in whatever sense: it adds nothing. Nor does a word as general
    as "provide", which may render anything.
    """
    known = [{gloss.lower() for gloss in glosses} for glosses in own]
    added: list[list[str]] = [[] for _ in own]
    for sense in lexicon.senses(word) if own else ():
        glosses = [gloss.lower() for gloss in sense]
        meant = [at for at, row in enumerate(known) if not row.isdisjoint(glosses)]
        if len(meant) == 1 and len(sense) <= LONGEST_SENSE:
            new = (gloss for gloss in glosses if gloss not in known[meant[0]])
            added[meant[0]] += [gloss for gloss in new if words_given(gloss) <= MOST_GIVEN]
    return added


@functools.lru_cache(maxsize=1 << 16)
def _usual(cue: str) -> float:
    """How like a cue is to words at large: 사람 is like nearly all of them."""
    return sum(likeness_to_each(cue, BACKGROUND)) / len(BACKGROUND)


@functools.lru_cache(maxsize=1 << 12)
def _usual_of(cues: tuple[str, ...]) -> tuple[float, ...]:
    return tuple(map(_usual, cues))


@functools.lru_cache(maxsize=1 << 16)
def _nearness(word: str, cues: tuple[str, ...]) -> float:
    """How much more like the nearest cues a word is than words are at large."""
    alike = map(operator.sub, likeness_to_each(word, cues), _usual_of(cues))
    found: list[float] = sorted(alike, reverse=True)[:NEAREST]
    return sum(found) / len(found)


def fits(
    cues: Sequence[tuple[str, ...]], context: Sequence[KoreanWord], position: int
) -> list[float]:
    """How well the cues of each sense fit the words around a place, -1 to 1.

    Every word of the context is compared with the cues of a sense by the vectors of Kiwi's
    language model; the likest words and the nearest ones weigh most. Only the differences
    between senses count; a sense without cues has 0.

    >>> around = korean.words("굴뚝에서 연기가 치솟았다.")
    >>> fit = fits([sense.cues for sense in senses_of("연기")], around, 1)
    >>> senses_of("연기")[fit.index(max(fit))].name
    'smoke'
    """
    lemma = context[position].lemma
    first = max(position - REACH, 0)
    around = [
        (other.lemma, 1 / (1 + abs(at - position)))
        for at, other in enumerate(context[first : position + REACH + 1], first)
        if other.lemma != lemma and other.is_content
    ]
    whole = sum([weight for _, weight in around])
    return [_fit(own, around, whole) if own and around else 0.0 for own in cues]


def _fit(cues: tuple[str, ...], around: Sequence[tuple[str, float]], whole: float) -> float:
    exp = math.exp
    total = sum([weight * exp(SHARPNESS * _nearness(word, cues)) for word, weight in around])
    return math.log(total / whole) / SHARPNESS


def cue_counts(senses: Sequence[Sense], text: str, position: int) -> list[int]:
    """How many cues and collocates of each sense stand around a word, to the letter.

    >>> cue_counts(senses_of("연기"), "화재 현장에서 연기가 났다.", 2)
    [0, 0, 1]
    """
    context = korean.words(text)
    word = context[position]
    rest = (text[: word.start] + "\n" + text[word.end :]).replace(" ", "")
    lemmas = {other.lemma for other in (*context[:position], *context[position + 1 :])}
    first = max(position - NEAR, 0)
    beside = (*context[first:position], *context[position + 1 : position + NEAR + 1])
    near = {other.lemma for other in beside}
    return [
        len([cue for cue in sense.around if cue in rest or cue in lemmas])
        + (len([cue for cue in sense.near if cue in near]) if sense.near else 0)
        for sense in senses
    ]


def is_verb(text: str, word: KoreanWord) -> bool:
    """Whether 하다 or 되다 makes a verb of a noun where it stands.

    >>> texts = "개막을 연기했다.", "연기를 내뿜었다."
    >>> [is_verb(text, w) for text in texts for w in korean.words(text) if w.lemma == "연기"]
    [True, False]
    """
    return text.startswith(VERBAL, word.end)


def is_verb_form(en: str, span: Span, read: Sequence[Sense]) -> bool:
    """Whether an English word is a verb that a noun is spelt like: "bowed" is no ship's bow.

    >>> en = "The two sides pledged to match the offer."
    >>> is_verb_form(en, (25, 30), senses_of("대국")), is_verb_form(en, (8, 13), ())
    (True, False)
    >>> is_verb_form("He thinks an accident is likely.", (3, 9), senses_of("사고"))  # no "thinking"
    True
    """
    if INFINITIVE.search(en, max(0, span[0] - FAR), span[0]) and OBJECT.match(en, span[1]):
        return True
    shown = en[slice(*span)].lower()
    if not shown.endswith(("ed", "s")):
        return False
    own = {g[0].text.lower() for sense in read for g in sense.glosses if len(g) == 1}
    if shown.endswith("s"):
        return shown[:-1] + "ing" in own and own.isdisjoint((shown, shown[:-1]))
    return shown not in own


def is_part(word: KoreanWord, ko: str) -> bool:
    """Whether a word is but a part: a syllable that ends a longer one (순 in 나이순), or the noun
    that an adverb is made of (동시에 is no poem).

    >>> [is_part(korean.words(ko)[-1], ko) for ko in ("나이순", "동시에", "동시")]
    [True, True, False]
    """
    if ko.startswith("에", word.end) and lexicon.is_known(word.lemma + "에"):
        return True
    return len(word.lemma) == 1 and word.start > 0 and "가" <= ko[word.start - 1] <= "힣"


def places(sense: Sense, text: str) -> tuple[Span, ...]:
    """Where an English text has a sense.

    >>> acting, postponement, smoke = senses_of("연기")
    >>> text = "The opening was postponed."
    >>> [text[slice(*span)] for span in places(postponement, text)], places(smoke, text)
    (['postponed'], ())
    """
    present = _forms(text)
    met = sense.openings.keys() & present.keys()
    if not met:
        return ()
    found: list[Span] = []
    words = english.words(text)
    for number in sorted({number for form in met for number in sense.openings[form]}):
        gloss = sense.glosses[number]
        first, size = gloss[0], len(gloss)
        begun = [present[form] for form in _forms_of(first) if form in present]
        for start in sorted({at for row in begun for at in row}):
            word = words[start]
            if size == 1:
                # "will" for 유지 is most often the auxiliary; "more than" for 이상 is what it seems.
                if word.is_content and _same(word, first) and not _is_adverbial(word, text):
                    found.append(word.span)
                continue
            stretch = words[start : start + size]
            if len(stretch) == size and all(map(_same, stretch, gloss)):
                found.append((word.start, stretch[-1].end))
    return tuple(found)


def _is_adverbial(word: EnglishWord, text: str) -> bool:
    """Whether "right" only says how soon or how near: "right away" is not what is right."""
    return word.text.lower() == "right" and SOON.match(text, word.end) is not None


def _forms_of(word: EnglishWord) -> tuple[str, str, str]:
    """What ``_same`` may compare of a word of a gloss."""
    return (word.lemma, word.text, word.stem)


@functools.lru_cache(maxsize=1 << 8)
def _forms(text: str) -> dict[str, list[int]]:
    """Whatever ``_same`` may compare with the words of a text, and which words may have it."""
    forms = english.places(text)
    if "-" in text:
        forms = {form: [*found] for form, found in forms.items()}
        for at, word in enumerate(english.words(text)):
            for form in _joined(word.text) if "-" in word.text else ():
                forms.setdefault(form, []).append(at)
    return forms


def _same(word: EnglishWord, gloss: EnglishWord) -> bool:
    # "listings" is of "listing", which by itself is of "list".
    if gloss.lemma == word.lemma or gloss.text == word.lemma:
        return True
    if "-" in word.text and gloss.lemma in _joined(word.text):
        return True
    return word.stem == gloss.stem and word.lemma.endswith(UNLIKE) == gloss.lemma.endswith(UNLIKE)


@functools.lru_cache(maxsize=1 << 12)
def _joined(text: str) -> frozenset[str]:
    """The lemmas of the words a hyphen joins: "lyric-writing"; no one runs in a "run-up"."""
    if text.endswith(ADVERBIAL):
        return frozenset()
    return frozenset(word.lemma for word in english.words(text.replace("-", " ")))
