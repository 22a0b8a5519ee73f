"""A Korean homograph rendered in a sense that its sentence does not have."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from align.bitext import Pair, Span
from align.checks._check import Check, Finding
from align.lexicons import read_table, values
from align.mqm import Category, Severity
from align.words import english, korean
from align.words.english import EnglishWord
from align.words.evidence import KoreanLink, find_evidence
from align.words.korean import KoreanWord

NEAR = 2
"""Words to either side in which a cue of one syllable counts."""
VERBAL = ("하", "되", "시키", "당하")
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


@functools.cache
def _senses() -> dict[str, tuple[Sense, ...]]:
    rows: dict[str, list[Sense]] = {}
    for row in read_table("homographs"):
        glosses = tuple(english.words(gloss) for gloss in values(row["en"]))
        marks = values(row["note"])
        sense = Sense(
            row["sense"],
            tuple(filter(None, glosses)),
            values(row["cues"]),
            "rare" in marks,
            "verb" in marks,
        )
        rows.setdefault(row["ko"], []).append(sense)
    return {word: tuple(senses) for word, senses in rows.items()}


def find(pair: Pair) -> Iterator[Finding]:
    """A Korean homograph is rendered in a sense that its sentence does not have.

    >>> pair = Pair.of("굴뚝에서 연기가 치솟았다.", "Acting rose from the chimney.")
    >>> [(finding.message, finding.en) for finding in find(pair)]
    [('연기 is "smoke" here, not "Acting"', ((0, 6),))]
    """
    ko, en = pair.ko.text, pair.en.text
    evidence = find_evidence(ko, en)
    links = {word.start: link for link in evidence.ko for word in link.words}
    context = korean.words(ko)
    for position, word in enumerate(context):
        senses = _senses().get(word.lemma) if word.is_noun else None
        link = links.get(word.start)
        if senses and link and not (len(link.words) > 1 and link.kind):
            others = [k for k in evidence.ko if k.words[0].lemma != link.words[0].lemma]
            yield from _judge(pair, position, senses, link, others)


def _judge(
    pair: Pair,
    position: int,
    senses: Sequence[Sense],
    link: KoreanLink,
    others: Sequence[KoreanLink],
) -> Iterator[Finding]:
    """Doubt the one sense the English has, unless the Korean around the word speaks for it."""
    taken = [span for other in others for span in other.en]
    found = {sense: tuple(_places(sense, pair.en.text)) for sense in senses}
    met = [sense for sense in senses if found[sense]]
    if len(met) != 1 or not all(_meets(span, found[met[0]]) for span in link.en):
        return
    read, spans = met[0], [span for span in found[met[0]] if not _meets(span, taken)]
    word = korean.words(pair.ko.text)[position]
    meant, confidence = _meant(pair.ko.text, position, read, senses)
    if spans and meant is not None:
        english_words = pair.en.text[slice(*spans[0])]
        yield Finding(
            f'{word.lemma} is "{meant.name}" here, not "{english_words}"',
            ko=(word.span,),
            en=(spans[0],),
            suggestion=f'Say "{english_gloss(meant)}".',
            confidence=confidence,
        )


def english_gloss(sense: Sense) -> str:
    """The first gloss of a sense as it is written."""
    return " ".join(word.text for word in sense.glosses[0])


def _meant(
    text: str, position: int, read: Sense, senses: Sequence[Sense]
) -> tuple[Sense | None, float]:
    """The sense the Korean has instead of the one read, and how sure that is."""
    context = korean.words(text)
    word = context[position]
    verbs = [s for s in senses if s.is_verb and s is not read]
    if _is_verb(text, word) and not read.is_verb and verbs:
        return max(verbs, key=lambda sense: _cues(sense, text, position)), 0.8
    if _cues(read, text, position):
        return None, 0.0
    rest = [sense for sense in senses if sense is not read]
    best = max(rest, key=lambda sense: _cues(sense, text, position))
    if _cues(best, text, position):
        return best, 0.75 if read.is_rare else 0.6
    common = [sense for sense in rest if not sense.is_rare]
    if read.is_rare and common and len(word.lemma) > 1:
        return common[0], 0.55
    return None, 0.0


def _is_verb(text: str, word: KoreanWord) -> bool:
    return text.startswith(VERBAL, word.end) or text.startswith(("했", "됐", "돼", "해"), word.end)


def _cues(sense: Sense, text: str, position: int) -> int:
    """How many cues of a sense stand around a word."""
    context = korean.words(text)
    word = context[position]
    rest = (text[: word.start] + "\n" + text[word.end :]).replace(" ", "")
    lemmas = {other.lemma for at, other in enumerate(context) if at != position}
    near = {
        other.lemma
        for at, other in enumerate(context)
        if at != position and abs(at - position) <= NEAR
    }
    return sum(
        cue in near if len(cue) == 1 else cue in lemmas or (cue in rest and cue != word.lemma)
        for cue in sense.cues
    )


def _places(sense: Sense, text: str) -> Iterator[Span]:
    words = english.words(text)
    for gloss in sense.glosses:
        for start in range(len(words) - len(gloss) + 1):
            stretch = words[start : start + len(gloss)]
            if all(map(_same, stretch, gloss)):
                yield (stretch[0].start, stretch[-1].end)


def _same(word: EnglishWord, gloss: EnglishWord) -> bool:
    if word.lemma == gloss.lemma:
        return True
    return word.stem == gloss.stem and word.lemma.endswith(UNLIKE) == gloss.lemma.endswith(UNLIKE)


def _meets(span: Span, spans: Sequence[Span]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in spans)


CHECK = Check("homonym", "homonym", Category.MISTRANSLATION, Severity.MAJOR, find, 0.6)
