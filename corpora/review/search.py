"""Words for a full-text index that finds two-syllable Korean words, and single syllables.

SQLite's own trigrams find no 경제. Korean, and whatever else is not ASCII, is indexed by
overlapping pairs of letters; English by words. A match of the index is only a candidate: what
is shown also holds the text that was searched for (``holds``).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

__all__ = ["fold", "holds", "index_words", "match_query", "terms_of"]

RUN = re.compile(r"[a-z0-9]+|[^\W_a-z0-9]+")
LONGEST = 200
"""Characters of a search; a sentence is found by far fewer."""


def fold(text: str) -> str:
    """The text as it is compared: NFC, without upper case, white space as single spaces.

    >>> fold(" Gyeong\\u00a0Je ")
    'gyeong je'
    """
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


def index_words(text: str) -> str:
    """What is indexed of a text, separated by spaces.

    The last letter of a run is indexed alone, so that each letter begins some word.

    >>> index_words("경제가 GDP 3%")
    '경제 제가 가 gdp 3'
    """
    return " ".join(_words(fold(text)))


def _words(folded: str) -> Iterator[str]:
    for run in RUN.findall(folded):
        if run.isascii():
            yield run
        else:
            yield from (run[at : at + 2] for at in range(len(run)))


def match_query(text: str) -> str:
    """The query of FTS5 for the candidates of a search; "" where nothing can be searched for.

    Every word has to occur, in either language; English words are found by their beginning,
    Korean ones anywhere.

    >>> match_query("경제")
    '"경제"'
    >>> match_query("강 riv")
    '"강"* AND "riv"*'
    """
    asked: list[str] = []
    for term in terms_of(text):
        for run in RUN.finditer(term):
            word = run.group()
            if word.isascii():
                # Where punctuation follows, the word is whole: "u.s" asks for u, then s...
                asked.append(f'"{word}"*' if run.end() == len(term) else f'"{word}"')
            elif len(word) == 1:
                asked.append(f'"{word}"*')
            else:
                asked += [f'"{word[at : at + 2]}"' for at in range(len(word) - 1)]
    return " AND ".join(dict.fromkeys(asked))


def terms_of(text: str) -> list[str]:
    """The words of a search, as they are compared; those of punctuation alone are left out.

    >>> terms_of("강이 - River's")
    ['강이', "river's"]
    """
    return [term for term in fold(text[:LONGEST]).split() if RUN.search(term)]


def holds(text: str, wanted: str) -> bool:
    """Whether a text holds every word of a folded search.

    >>> holds("강원 경제\\nThe River", "riv 원")
    True
    """
    folded = fold(text)
    return all(term in folded for term in wanted.split())
