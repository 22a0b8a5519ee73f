"""English in the case of headlines, where a capital is no sign of a name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from align.bitext import Pair
from align.casing import lowered
from align.checks._names import small_words
from align.checks._titles import OFFICES
from align.names.surnames import is_surname
from align.numbers.english_numerals import CARDINALS, ORDINALS, SCALES
from align.words import english
from align.words.english import EnglishWord

__all__ = ["in_sentence_case", "with_plain_english"]

# The first word that a headline would not write so ends the question for most sentences.
SMALL = re.compile(r"(?<![\w'’.-])[a-z]{6,}")
SHORT = 3
"""Letters of the longest words of meaning that a headline may write small."""
FEWEST = 3
"""Common words with a capital from which on a line is in the case of headlines."""
OTHERS = {*CARDINALS, *ORDINALS, *SCALES, *"ex co non pre post anti multi semi".split()}
"""What no gloss is: numbers, and what is joined to the front of words."""
MONTHS = frozenset("march may august".split())


def with_plain_english(pair: Pair) -> Pair:
    """The pair with its English in the case of sentences; every character keeps its place.

    >>> pair = Pair.of("여야, 합의 불발", "Rival Parties Fail to Agree on Han River Bill")
    >>> with_plain_english(pair).en.text
    'Rival parties fail to agree on Han river bill'
    """
    text = in_sentence_case(pair.en.text)
    return pair if text == pair.en.text else replace(pair, en=replace(pair.en, text=text))


def in_sentence_case(text: str) -> str:
    """A headline's common words with small letters; other text as it is.

    >>> in_sentence_case("Mayor Park Opens Parks for Children on May 5")
    'Mayor Park opens parks for children on May 5'
    >>> in_sentence_case("Mayor Park opened the City Park for children.")
    'Mayor Park opened the City Park for children.'
    """
    if any(found[0] not in english.FUNCTION_WORDS for found in SMALL.finditer(text)):
        return text
    words = english.words(text)
    content = [word for word in words if word.is_content]
    if any(word.text[0].islower() and len(word.text) > SHORT for word in content):
        return text
    common = [at for at, word in enumerate(words) if word.is_content and _is_common(word)]
    if len(common) < FEWEST:
        return text
    letters = list(text)
    for at in common[common[0] == 0 :]:
        if not _is_of_a_name(words, at):
            start, end = words[at].span
            letters[start:end] = lowered(text[start:end])
    return "".join(letters)


def _is_common(word: EnglishWord) -> bool:
    if not word.text[0].isupper() or word.text.isupper():
        return False
    parts = word.text.lower().split("-")
    return all({part, english.lemma(part)} & small_words() or part in OTHERS for part in parts)


def _is_of_a_name(words: Sequence[EnglishWord], at: int) -> bool:
    """Whether it is a surname where people are named, or a month beside its day."""
    before, after = (
        (words[at - 1] if at else None),
        (words[at + 1] if at + 1 < len(words) else None),
    )
    if words[at].lemma in MONTHS:
        return any(word is not None and word.text[0].isdigit() for word in (before, after))
    given = after is not None and after.text[0].isupper() and not _is_common(after)
    office = before is not None and before.lemma in OFFICES
    return is_surname(words[at].text) and (given or office)
