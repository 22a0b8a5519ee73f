"""Which sense a homograph has where it stands, and how surely another than the one read."""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from align.bitext import Span
from align.checks._senses import Sense, cue_counts, fits, is_verb, senses_of
from align.words import korean, lexicon
from align.words.korean import KoreanWord
from align.words.substitutes import ease

__all__ = ["LONGEST", "Reading", "meant"]

HOPELESS = -3.0
"""Log-odds below which the stand-ins of the senses are not asked: of 957 readings that began lower
they lifted three to ``LEAST``, and Kiwi took two thirds of the check's time for them."""
MOST_NATS = 10.0
"""By how much one sense may stand more easily than another."""
MOST_CUES = 4
"""Exact cues by which one sense may lead another."""
PLAIN = 0.9
"""Confidence where the grammar, or the whole of a compound, leaves no doubt of the sense."""
# 두 배, 3배, 몇 배; but 두 배를 나눠 탔다.
NUMBERED = re.compile(r"(?:[0-9]여?|[두세네몇]|다섯|여섯|일곱|여덟|아홉|열|[십백천만])\s?$")
BOARDED = re.compile(r"[을를]|에서|에\s(?:나[눠뉘]|[타탔탄실올])|\s?척")
# Of a word of four syllables or more only the end is a word of its own: 건축물대장.
LONGEST = 3


@dataclass(frozen=True, slots=True)
class _Weights:
    """Log-odds of an error, fitted on the homographs of sound translations.

    Each of 3,302 right renderings (news of ntrex and park, six development sets) counts once as
    it stands and once for every sense it might have been given instead. Cross-validated by
    homograph, the weights find 82 in 100 wrong senses where they doubt 5 in 1,000 right ones;
    without the stand-ins 68. ``start`` and ``short`` were then set on sound pairs.

    Args:
        start: with nothing known.
        fit: for each unit by which the best other sense fits better than the one read.
        ease: for each nat by which its stand-ins stand there more easily.
        cue: for each exact cue the best other sense has more.
        rare: the sense read is a rare one.
        verbal: 하다 follows, and only the sense read makes verbs.
        nominal: 하다 follows, and only the other sense makes verbs.
        named: the sense read is a name.
        short: a word of one syllable; Kiwi takes it for another noun now and then.
        unheard: no cue of the best other sense stands there to the letter, and the grammar does
            not ask for it: what is left is likeness alone, which made three of the seven false
            flags on 1,960 real pairs and 8 of 217 true ones on made ones.
    """

    start: float
    fit: float
    ease: float
    cue: float
    rare: float
    verbal: float
    nominal: float
    named: float
    short: float
    unheard: float


WEIGHTS = _Weights(
    start=-3.6,
    fit=26.0,
    ease=0.5,
    cue=1.3,
    rare=1.9,
    verbal=-3.2,
    nominal=3.0,
    named=-0.2,
    short=-0.5,
    unheard=-1.5,
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What the English makes of one homograph.

    Args:
        position: of the word among the Korean words.
        read: the senses its English has.
        rest: the others.
        en: where the English has it.
        taken: the words of the English that render other words of the Korean.
    """

    position: int
    read: tuple[Sense, ...]
    rest: tuple[Sense, ...]
    en: Span
    taken: tuple[Span, ...]


def meant(text: str, reading: Reading) -> tuple[Sense, float]:
    """The best of the other senses, and how probably the Korean has it."""
    context = korean.words(text)
    word = context[reading.position]
    verbal = word.is_noun and is_verb(text, word)
    rest = [sense for sense in reading.rest if sense.is_verb] if verbal else []
    rest = rest or list(reading.rest)
    plain = _plainly_meant(text, reading.position, rest, reading.read)
    if plain:
        return plain, PLAIN
    senses = (*rest, *reading.read)
    worth = [WEIGHTS.fit * fit for fit in fits([s.cues for s in senses], context, reading.position)]
    exact = cue_counts(senses, text, reading.position)
    lead = max(exact[: len(rest)]) - max(exact[len(rest) :])
    verb_read = any(sense.is_verb for sense in reading.read)
    verb_rest = any(sense.is_verb for sense in rest)
    grammar = (
        WEIGHTS.start
        + WEIGHTS.cue * max(-MOST_CUES, min(lead, MOST_CUES))
        + WEIGHTS.rare * all(sense.is_rare for sense in reading.read)
        + WEIGHTS.verbal * (verbal and verb_read and not verb_rest)
        + WEIGHTS.nominal * (verbal and verb_rest and not verb_read)
        + WEIGHTS.named * all(sense.is_name for sense in reading.read)
        + WEIGHTS.short * (len(word.lemma) == 1)
        + WEIGHTS.unheard * (not any(exact[: len(rest)]))
    )
    best, odds = _leading(worth, len(rest))
    if grammar + odds > HOPELESS:
        eases = _eases(text, word, senses)
        best, odds = _leading([a + b for a, b in zip(worth, eases, strict=True)], len(rest))
    return rest[best], 1 / (1 + math.exp(-grammar - odds))


def _plainly_meant(
    text: str, position: int, rest: Sequence[Sense], read: Sequence[Sense]
) -> Sense | None:
    """The sense that a number before the word asks for, or that the lexicon has for a compound.

    수도관 is a water pipe, so its 수도 is no capital.
    """
    word = korean.words(text)[position]
    if any(sense.is_counted for sense in rest) and not any(sense.is_counted for sense in read):
        numbered = NUMBERED.search(text, 0, word.start) and not BOARDED.match(text, word.end)
        return next(sense for sense in rest if sense.is_counted) if numbered else None
    if senses_of(word.lemma):
        forms = _compounds(text, position)
    else:
        forms = [word.lemma] if len(word.lemma) >= LONGEST else []
    for form in forms:
        answers = [set(answer) for answer in lexicon.answers(form)]
        if answers and not any(_is_among(sense, answers) for sense in read):
            best = next((sense for sense in rest if _is_among(sense, answers)), None)
            if best:
                return best
    return None


def _compounds(text: str, position: int) -> list[str]:
    """What the lexicon may have of a noun and the nouns beside it: 음악 분수, 방화 셔터."""
    context = korean.words(text)
    if not context[position].is_noun:
        return []
    beside = [w for w in context[max(position - 1, 0) : position + 2] if w.is_noun]
    # A syllable apart is a word of its own: 전 시장, "ex-mayor", is no 전시장.
    return [
        one.lemma + other.lemma
        for one, other in itertools.pairwise(beside)
        if not (gap := text[one.end : other.start])
        or (gap == " " and min(len(one.lemma), len(other.lemma)) > 1)
    ]


def _is_among(sense: Sense, answers: Sequence[set[str]]) -> bool:
    """Whether a sense has a gloss that one of some answers holds."""
    stems = [{part.stem for part in gloss} for gloss in sense.glosses]
    return any(gloss <= answer for gloss in stems for answer in answers)


def _leading(worth: Sequence[float], rest: int) -> tuple[int, float]:
    """Which of the first senses is worth most, and how much more than the best of the others."""
    best = max(range(rest), key=lambda at: worth[at])
    return best, worth[best] - max(worth[rest:])


def _eases(text: str, word: KoreanWord, senses: Sequence[Sense]) -> list[float]:
    """What is added to the senses of a word for the stand-ins of each.

    A sense that no known word can stand for is taken for neither likely nor unlikely.
    """
    found = [ease(text, word, sense.stand_ins) for sense in senses]
    known = [own for own in found if own is not None]
    best = max(known, default=0.0)
    usual = sum(known) / max(len(known), 1)
    return [WEIGHTS.ease * max((usual if own is None else own) - best, -MOST_NATS) for own in found]
