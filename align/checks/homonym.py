"""A Korean homograph rendered in a sense that its sentence does not have."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from align.bitext import Pair, Span
from align.checks._check import Check, Finding
from align.lexicons import read_table, values
from align.mqm import Category, Severity
from align.words import english, korean
from align.words.english import EnglishWord
from align.words.evidence import KoreanLink, link_words
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
    evidence = link_words(ko, en)
    links = {word.start: link for link in evidence.ko for word in link.words}
    context = korean.words(ko)
    times = Counter(word.lemma for word in context)
    for position, word in enumerate(context):
        # A word that stands twice may stand in two senses.
        is_single = word.is_noun and times[word.lemma] == 1
        senses = _senses().get(word.lemma) if is_single else None
        link = links.get(word.start)
        if senses and link:
            others = [k for k in evidence.ko if k.words[0].lemma != link.words[0].lemma]
            yield from _judge(pair, position, senses, link, others)


def _judge(
    pair: Pair,
    position: int,
    senses: Sequence[Sense],
    link: KoreanLink,
    others: Sequence[KoreanLink],
) -> Iterator[Finding]:
    """Doubt the sense the English has, unless the Korean around the word speaks for it."""
    word = korean.words(pair.ko.text)[position]
    # A related word answers weakly: it takes nothing away from this one.
    taken = [span for other in others if other.kind != "related" for span in other.en]
    found = {sense: tuple(_places(sense, pair.en.text)) for sense in senses}
    for spans in dict.fromkeys(filter(None, found.values())):
        # Senses that share a gloss are one reading.
        read = [sense for sense in senses if _meets(spans[0], found[sense])]
        free = [span for span in spans if not _meets(span, taken)]
        rest = [sense for sense in senses if sense not in read]
        if free and rest and not _is_name(word, pair.en.text, free[0]):
            others_met = [sense for sense in rest if found[sense]]
            alone = not others_met and _is_only(link, spans)
            yield from _doubt(pair, position, read, rest, free[0], alone)


def _doubt(
    pair: Pair,
    position: int,
    read: Sequence[Sense],
    rest: Sequence[Sense],
    span: Span,
    alone: bool,
) -> Iterator[Finding]:
    """One finding, where the Korean means one of the other senses."""
    word = korean.words(pair.ko.text)[position]
    meant, confidence = _meant(pair.ko.text, position, read, rest, alone)
    if meant is not None:
        yield Finding(
            f'{word.lemma} is "{meant.name}" here, not "{pair.en.text[slice(*span)]}"',
            ko=(word.span,),
            en=(span,),
            suggestion=f'Say "{_first_gloss(meant)}".',
            confidence=confidence,
        )


def _is_only(link: KoreanLink, spans: Sequence[Span]) -> bool:
    """Whether nothing but this sense answers the word; a compound is answered by its parts."""
    if link.kind == "related":
        return True
    if len(link.words) > 1:
        return not link.en or any(_meets(span, spans) for span in link.en)
    return all(_meets(span, spans) for span in link.en)


def _is_name(word: KoreanWord, text: str, span: Span) -> bool:
    """김 as Kim and 이 as Lee: surnames are no senses to doubt."""
    return len(word.lemma) == 1 and text[span[0]].isupper() and span[0] > 0


def _first_gloss(sense: Sense) -> str:
    return " ".join(word.text for word in sense.glosses[0])


def _meant(
    text: str, position: int, read: Sequence[Sense], rest: Sequence[Sense], alone: bool
) -> tuple[Sense | None, float]:
    """The sense the Korean has instead of those read, and how sure that is."""
    word = korean.words(text)[position]
    cues = {sense: _cues(sense, text, position) for sense in (*read, *rest)}
    best = max(rest, key=lambda sense: cues[sense])
    rare = all(sense.is_rare for sense in read)
    if not alone:
        sure = cues[best] > (0 if rare else 1) and not any(cues[sense] for sense in read)
        return (best, 0.5) if sure and len(word.lemma) > 1 else (None, 0.0)
    verbs = [sense for sense in rest if sense.is_verb] if _is_verb(text, word) else []
    if verbs and not any(sense.is_verb for sense in read):
        return max(verbs, key=lambda sense: cues[sense]), 0.8
    if any(cues[sense] for sense in read):
        return None, 0.0
    doubtful = best.is_rare or (len(word.lemma) == 1 and not rare)
    if cues[best] > (1 if doubtful else 0):
        return best, 0.75 if rare or cues[best] > 1 else 0.6
    common = [sense for sense in rest if not sense.is_rare]
    if rare and common and len(word.lemma) > 1 and not _is_verb(text, word):
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
            # "will" for 유지 is most often the auxiliary; "more than" for 이상 is what it seems.
            if (len(gloss) > 1 or stretch[0].is_content) and all(map(_same, stretch, gloss)):
                yield (stretch[0].start, stretch[-1].end)


def _same(word: EnglishWord, gloss: EnglishWord) -> bool:
    if word.lemma == gloss.lemma:
        return True
    return word.stem == gloss.stem and word.lemma.endswith(UNLIKE) == gloss.lemma.endswith(UNLIKE)


def _meets(span: Span, spans: Sequence[Span]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in spans)


CHECK = Check("homonym", "homonym", Category.MISTRANSLATION, Severity.MAJOR, find, 0.6)
