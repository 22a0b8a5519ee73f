"""English in the case of headlines, where a capital is no sign of a name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from align.casing import lowered
from align.checks._names import content_stems, name_stems, small_words
from align.checks._titles import OFFICES
from align.names.surnames import is_surname
from align.numbers.english_numerals import CARDINALS, ORDINALS, SCALES
from align.words import english
from align.words.english import EnglishWord

__all__ = ["in_sentence_case"]

# The first word that a headline would not write so ends the question for most sentences.
SMALL = re.compile(r"(?<![\w'’.-])[a-z]{6,}")
SHORT = 3
"""Letters of the longest words of meaning that a headline may write small."""
FEWEST = 3
"""Common words with a capital from which on a line is in the case of headlines."""
OTHERS = {*CARDINALS, *ORDINALS, *SCALES, *"ex co non pre post anti multi semi".split()}
"""What no gloss is: numbers, and what is joined to the front of words."""
ENDINGS = tuple(
    "tion sion ment ness able ible ously ful less ized izing ally ingly ting ding".split()
)
"""Endings of English words that no gloss need have, and names seldom."""
LONGEST_ACRONYM = 3
"""Letters up to which an unknown word is taken for one where all letters are capitals."""
MONTHS = frozenset("march may august".split())


def in_sentence_case(text: str) -> str:
    """A headline's common words with small letters; other text as it is.

    >>> in_sentence_case("Mayor Park Opens Parks for Children on May 5")
    'Mayor Park opens parks for children on May 5'
    >>> in_sentence_case("BOK HOLDS KEY RATE IN SEOUL")
    'BOK holds key rate in Seoul'
    >>> in_sentence_case("Mayor Park opened the City Park for children.")
    'Mayor Park opened the City Park for children.'
    """
    if any(found[0] not in english.FUNCTION_WORDS for found in SMALL.finditer(text)):
        return text
    words = english.words(text)
    content = [word for word in words if word.is_content]
    if any(word.text[0].islower() and len(word.text) > SHORT for word in content):
        return text
    shouted = text.isupper()
    common = [at for at, word in enumerate(words) if _is_common(word, shouted)]
    if sum(words[at].is_content for at in common) < FEWEST:
        return text
    letters = list(text)
    for at, word in enumerate(words):
        start, end = word.span
        if at in common and at > 0 and not _is_of_a_name(words, at, shouted):
            letters[start:end] = lowered(word.text)
        elif shouted and (at in common or len(word.text) > LONGEST_ACRONYM):
            letters[start + 1 : end] = lowered(word.text[1:])
    return "".join(letters)


def _is_common(word: EnglishWord, shouted: bool) -> bool:
    if not word.text[0].isupper() or (word.text.isupper() and not shouted):
        return False
    if not word.is_content:
        return not word.text.isupper() or len(word.text) > 1
    parts = word.text.lower().split("-")
    if all({part, english.lemma(part)} & small_words() or part in OTHERS for part in parts):
        return True
    return word.text.lower().endswith(ENDINGS) and content_stems(word.text) not in name_stems()


def _is_of_a_name(words: Sequence[EnglishWord], at: int, shouted: bool) -> bool:
    """Whether it is a surname where people are named, or a month beside its day."""
    before, after = (
        (words[at - 1] if at else None),
        (words[at + 1] if at + 1 < len(words) else None),
    )
    if words[at].lemma in MONTHS:
        return any(word is not None and word.text[0].isdigit() for word in (before, after))
    given = after is not None and after.text[0].isupper() and not _is_common(after, shouted)
    office = before is not None and before.lemma in OFFICES
    surname = words[at].is_content and is_surname(words[at].text)
    return surname and (given or office)
