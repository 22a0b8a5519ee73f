"""The places around an English verb: who stands before it, who behind it, and how.

No parser: a subject is the noun that ends right before the verb and its auxiliaries, an object
the first noun behind it, and a preposition between the two is told. Where anything else stands
between, nothing is said.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from typing import NamedTuple

from align.bitext import Span
from align.words import english
from align.words.english import EnglishWord

__all__ = ["Slots", "around"]

BE = frozenset("is are was were be been being gets got get getting am".split())
AUXILIARIES = frozenset(
    "is are was were be been being has have had having will would can could may might must shall should do does did"
    " get got gets getting am not also already then later first once again still just now yesterday today recently earlier"
    " reportedly allegedly even only instead both all never soon in-turn themselves himself herself itself"
    " who which that whom expressed voiced made filed issued launched lodged showed gave decided agreed planned"
    " mounted staged hurled threw directed leveled levelled waged committed carried out inflicted a an"
    " vowed began begun started tried managed continued refused seeks sought".split()
)
"""Words that may stand between a subject and its verb."""
RELATIVE = frozenset("who which that whom".split())
PRONOUNS = frozenset("it they he she we".split())
PREPOSITIONS = frozenset(
    "of from to by with for in on at against between among and or over under than about into like"
    " unlike without through toward towards near via including plus during within amid throughout".split()
)
STOPS = frozenset(
    "and but while after before because when who which as so if where whom although though until since".split()
)
TO_WHAT = frozenset(
    "decide agree plan vow begin start try manage continue refuse seek promise pledge offer threaten choose hope want have use be".split()
)
"""Verbs whose subject does what follows their "to"."""
PARTICIPLES = frozenset(
    "given shown taken known written stolen driven seen done gone thrown sworn torn worn chosen spoken beaten eaten"
    " fallen forgotten hidden ridden risen shaken woken forgiven forbidden bitten drawn grown blown flown".split()
)
"""Forms that are never a past tense."""
SAME = frozenset("hit cut put set hurt beat shot let split cast overcome run shut".split())
"""Verbs whose participle is their plain form."""
REACH = 6
"""Words behind a verb among which its object begins."""
FRONT = 3
"""Words before a noun in which its preposition stands."""
PAUSE = re.compile(
    r"[,;:!?—–()“”\"]|(?<![A-Z])(?<!\b(?:Mr|Ms|Dr|St))(?<!\b(?:Mrs|Gov|Sen|Rep|Gen))\."
)
END = re.compile(r"[;:!?—]|(?<![A-Z])(?<!\b(?:Mr|Ms|Dr|St))(?<!\b(?:Mrs|Gov|Sen|Rep|Gen))\.")
"""A full stop ends no sentence behind an initial or a title."""


class Slots(NamedTuple):
    """What stands around one English verb.

    Args:
        before: number of the noun that ends right before it, None where none does.
        pronoun: the pronoun there, "" where none is.
        relative: "who", "which" or "that" stands between the two.
        behind: number of the first noun behind it.
        preposition: what introduces that noun: "by", "to", "from"; "" for an object.
        passive: a form of "be" before it, or a participle that stands alone.
        bare: no object of any kind follows the verb.

    >>> slots = around("The cat was bitten by the dog.", (12, 18), {1: [(4, 7)], 2: [(26, 29)]}, [])
    >>> slots.before, slots.behind, slots.preposition, slots.passive
    (1, 2, 'by', True)
    """

    before: int | None
    pronoun: str
    relative: bool
    behind: int | None
    preposition: str
    passive: bool
    bare: bool


def around(text: str, verb: Span, nouns: Mapping[int, list[Span]], clear: list[Span]) -> Slots:
    """The places around a verb.

    Args:
        text: the English.
        verb: place of the verb.
        nouns: the places of each noun that is asked about.
        clear: places of words that may stand anywhere: they tell no noun from another.

    >>> around("The dog had bitten the cat.", (12, 18), {1: [(4, 7)], 2: [(23, 26)]}, [])[:5]
    (1, '', False, 2, '')
    """
    words, starts = english.words(text), english.starts(text)
    first = bisect_right(starts, verb[0])
    if first and words[first - 1].end > verb[0]:
        first -= 1
    last = bisect_left(starts, verb[1])
    before, pronoun, relative, passive = _before(text, words, first, nouns, clear)
    behind, preposition, bare = _behind(text, words, last, nouns)
    written = text[slice(*verb)].lower()
    participle = english.lemma(written) != written or written in SAME
    alone = written in PARTICIPLES and not any(
        w.text.lower() in ("has", "have", "had") for w in words[max(0, first - 3) : first]
    )
    passive = passive and not written.endswith("ing")  # Had been caring: no passive.
    return Slots(
        before, pronoun, relative, behind, preposition,
        passive or alone or (participle and preposition == "by" and behind is not None), bare,
    )  # fmt: skip


def _at(span: Span, nouns: Mapping[int, list[Span]]) -> int | None:
    first, last = span
    for number, places in nouns.items():
        for start, end in places:
            if start <= first and last <= end:
                return number
    return None


def _before(
    text: str,
    words: tuple[EnglishWord, ...],
    first: int,
    nouns: Mapping[int, list[Span]],
    clear: list[Span],
) -> tuple[int | None, str, bool, bool]:
    relative = passive = False
    be = True
    edge = words[first].start if first < len(words) else len(text)
    for at in range(first - 1, -1, -1):
        word = words[at]
        between = text[word.end : edge]
        if END.search(text, word.end, edge) or (
            "," in between and words[at + 1].lemma not in RELATIVE
        ):
            break
        low = word.text.lower()
        number = _at(word.span, nouns)
        if number is not None:
            led = _is_led(text, words, at, nouns, number)
            return (None if led and not relative else number), "", relative, passive
        if low in PRONOUNS:
            return None, low, relative, passive
        if be and low in BE:
            passive = True
        relative = relative or low in RELATIVE
        if low == "to" and at and words[at - 1].lemma in TO_WHAT:
            edge, be = word.start, False
            continue
        adverb = low.endswith("ly")
        if not adverb and low not in AUXILIARIES and not _is_clear(word.span, clear):
            break
        be = be and (
            adverb or low in ("not", "also", "already", "then", "later", "first", "been", "being")
        )
        edge = word.start
    return None, "", relative, passive


def _is_clear(span: Span, clear: list[Span]) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in clear)


def _is_led(
    text: str, words: tuple[EnglishWord, ...], at: int, nouns: Mapping[int, list[Span]], number: int
) -> bool:
    """Whether a preposition makes the noun part of another: "talks with the union"."""
    left = FRONT
    for before in range(at - 1, -1, -1):
        word = words[before]
        if PAUSE.search(text, word.end, words[before + 1].start):
            return False
        other = _at(word.span, nouns)
        if other is not None and other != number:
            return False
        if word.text.lower() in PREPOSITIONS:
            # The ambassador to Japan: both words are of one noun.
            return not before or _at(words[before - 1].span, nouns) != number
        if word.text.lower() in STOPS or word.text.lower() == "that":
            return False
        if word.text.lower() in ("a", "an", "the"):
            left = min(left, 1)
        elif other is None:
            left -= 1
        if left < 0:
            return False
    return False


def _behind(
    text: str, words: tuple[EnglishWord, ...], last: int, nouns: Mapping[int, list[Span]]
) -> tuple[int | None, str, bool]:
    preposition = ""
    bare = True
    participle = ""
    edge = words[last - 1].end if last else 0
    for at, word in enumerate(words[last : last + REACH], last):
        if PAUSE.search(text, edge, word.start):
            break
        low = word.text.lower()
        number = _at(word.span, nouns)
        if number is not None:
            return number, preposition, bare and bool(preposition)
        if low == "and" and bare and not preposition and _joins_verbs(words, at):
            edge = word.end
            continue
        if low in STOPS or (preposition == "by" and low.endswith("ing")):
            return None, "", bare
        if low == "by" and _is_participle(participle):
            return None, "", bare  # "Visited areas hit by floods": another verb has the "by".
        if low in PREPOSITIONS:
            preposition = low
        elif not preposition:
            bare = False
        edge, participle = word.end, word.text
    return None, preposition, bare


def _joins_verbs(words: tuple[EnglishWord, ...], at: int) -> bool:
    """Whether "and" joins a verb to another with the same object: attacked and injured a bear."""
    behind = [word.text.lower() for word in words[at + 1 : at + 4]]
    if behind and behind[0].endswith("ly"):
        behind = behind[1:]
    return len(behind) > 1 and _is_participle(behind[0]) and behind[1] in ("a", "an", "the")


def _is_participle(word: str) -> bool:
    """Whether a word behind a verb may be the participle of another; no plural, no "-ing"."""
    low = word.lower()
    return low in SAME or (english.lemma(low) != low and not low.endswith(("s", "ing")))
