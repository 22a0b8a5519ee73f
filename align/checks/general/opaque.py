"""Words that do not mean what their parts mean, and English that reads the parts.

A 두꺼비집 ("toad house") is a fuse box, a 달동네 ("moon village") a slum on a hill. The table says which
part gives a reading away; the lexicon says what English could stand for that part.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from align.bitext import Pair, Span
from align.checks._part_index import PartIndex
from align.lexicons import read_table, values
from align.words import english, lexicon
from align.words.english import EnglishWord, stem
from align.words.evidence import PairEvidence, link_words
from align.words.korean import tokens

__all__ = ["Opaque", "find_opaque"]

NEAR = 30
"""English letters between the words of one gloss."""
# What may follow a noun that ends there: particles, 하다 and 되다, endings, marks.
AFTER = ("J", "X", "V", "E", "S", "M", "W")
# 물의, "of water"; but an 개원의 is a doctor, though Kiwi parts it.
OWNED = re.compile(r".의")
# 끝내기로 했다, "was to finish": a verb that only looks like a noun.
RESOLVED = re.compile(r"로\s?(?:[한하할합했]|결[정의]|약속|뜻|의견)")
LIMB = re.compile(r"(?<![가-힣])(?:두|양|양쪽|한쪽|오른|왼)\s$")
LIMB_REACH = 4


@dataclass(frozen=True, slots=True)
class Opaque:
    """A word whose part was read, the English of that part, and what the whole word means.

    >>> pair = Pair.of("두꺼비집이 내려갔다.", "The toad house tripped.")
    >>> [(found.en, found.meaning) for found in find_opaque(pair)]
    [((4, 8), 'fuse box')]
    """

    ko: Span
    en: Span
    meaning: str


@functools.cache
def _table() -> tuple[re.Pattern[str], dict[str, dict[str, str]]]:
    """A pattern for words that stand alone, and the rows; "빚 지다" is a noun and its verb."""
    rows = {row["ko"]: row for row in read_table("opaque_words")}
    forms = sorted((form for form in rows if " " not in form), key=len, reverse=True)
    return re.compile(rf"(?<![가-힣])(?:{'|'.join(map(re.escape, forms))})"), rows


@functools.cache
def _closed() -> PartIndex[str]:
    """The words that stand alone, by which most texts are passed over."""
    return PartIndex(((form,), form) for form in _table()[1] if " " not in form)


@functools.cache
def _nouns() -> frozenset[str]:
    """The nouns of the table that are read with their verb."""
    return frozenset(form.partition(" ")[0] for form in _table()[1] if " " in form)


def find_opaque(pair: Pair) -> Iterator[Opaque]:
    """Words of the Korean that the English reads by one of their parts.

    The English has nothing for the whole word, and has a word for a part that no other Korean
    word asks for.

    >>> pair = Pair.of("달동네 주민을 도왔다.", "They helped people living under the moon.")
    >>> [pair.ko.text[slice(*found.ko)] for found in find_opaque(pair)]
    ['달동네']
    """
    ko, en = pair.ko.text, pair.en.text
    found = (*_words_of(ko), *_verbs_of(ko))
    at = _words(en) if found else {}
    for span, row in found:
        glosses = (*map(_stems, values(row["en"])), *lexicon.answers(row["ko"]))
        if any(_is_said(gloss, at) for gloss in glosses):
            continue
        single = [gloss for gloss in glosses if len(gloss) == 1]
        asked = _asked(link_words(ko, en), span).union(*single)
        read = _read(row, at, asked)
        if read is not None:
            yield Opaque(span, read.span, values(row["en"])[0])


def _words_of(ko: str) -> Iterator[tuple[Span, dict[str, str]]]:
    pattern, rows = _table()
    for found in pattern.finditer(ko) if _closed().holds_any(ko) else ():
        # 지적도 있다, "some say", has no map, and 물의 흔적 no scandal.
        read = found.group().endswith("도") or OWNED.fullmatch(found.group())
        particle = read and any(
            token.start == found.end() - 1 and token.tag.startswith("J") for token in tokens(ko)
        )
        verb = found.group().endswith("기") and RESOLVED.match(ko, found.end())
        if _ends_there(ko, found.end()) and not particle and not verb:
            yield found.span(), rows[found.group()]


def _verbs_of(ko: str) -> Iterator[tuple[Span, dict[str, str]]]:
    """Nouns of the table, each with its verb: the next word, whatever particle stands between."""
    rows, nouns, found = _table()[1], _nouns(), tokens(ko)
    for at in [at for at, token in enumerate(found) if token.form in nouns]:
        noun = found[at]
        if not noun.tag.startswith("N"):
            continue
        verb = next((token for token in found[at + 1 :] if not token.tag.startswith("J")), None)
        if verb and verb.tag.startswith("VV"):
            row = rows.get(f"{noun.form} {verb.lemma}")
            # 두 손을 쓰지 못해: a limb that is counted is meant as it stands.
            if row and not LIMB.search(ko, max(0, noun.start - LIMB_REACH), noun.start):
                yield (noun.start, verb.end), row


def _words(en: str) -> dict[str, list[EnglishWord]]:
    """The words of the English by their stems, and by those of the parts of egg-shaped."""
    found: dict[str, list[EnglishWord]] = {}
    for word in english.words(en):
        if word.is_content:
            for part in dict.fromkeys(map(stem, (word.text, *word.text.split("-")))):
                found.setdefault(part, []).append(word)
    return found


def _is_said(gloss: tuple[str, ...], at: dict[str, list[EnglishWord]]) -> bool:
    """Whether the stems of a gloss stand near each other in the English."""
    first, *others = gloss
    return any(
        all(any(abs(word.start - o.start) <= NEAR for o in at.get(part, ())) for part in others)
        for word in at.get(first, ())
    )


def _stems(gloss: str) -> tuple[str, ...]:
    return tuple(map(stem, english.written(gloss)))


def _ends_there(ko: str, end: int) -> bool:
    """Whether a word of the Korean ends at a position."""
    if not re.match(r"[가-힣]", ko[end : end + 1]):
        return True
    return any(token.start == end and token.tag.startswith(AFTER) for token in tokens(ko))


def _asked(evidence: PairEvidence, span: Span) -> set[str]:
    """English stems that a Korean word outside a span may ask for."""
    return {
        part
        for link in evidence.ko
        if link.span[1] <= span[0] or span[1] <= link.span[0]
        for answer in lexicon.answers("".join(word.lemma for word in link.words))
        for part in answer
    }


def _read(
    row: dict[str, str], at: dict[str, list[EnglishWord]], asked: set[str]
) -> EnglishWord | None:
    """The English of a part of the word, where nothing else asks for it."""
    for part in values(row["parts"]):
        for answer in (_stems(part),) if part.isascii() else lexicon.answers(part):
            if _is_said(answer, at) and asked.isdisjoint(answer):
                return at[answer[0]][0]
    return None
