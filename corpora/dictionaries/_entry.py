"""What every dictionary gives: a Korean word and its English, cleaned, or a reason why not."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from align.errors import RecordError

__all__ = ["HANGUL", "Entry", "Read", "make_entry"]

LONGEST_WORD = 100
"""Letters of a headword; more are a sentence or damage."""
LONGEST_GLOSS = 200
"""Letters of a gloss; more are an explanation."""
HANGUL = re.compile("[ㄱ-ㆎ가-힣]")
"""A syllable, or a letter by itself."""
LATIN = re.compile("[A-Za-z0-9]")
# Notes to the reader: "(of a person)", "[archaic]". Brackets in brackets leave their rest.
NOTE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
# What databases write for nothing.
NOTHING = frozenset({"", "null", "\\n", "-", "n/a"})


@dataclass(frozen=True, slots=True)
class Entry:
    """A Korean word, its English glosses grouped by sense, and the line it stands at.

    No senses: the dictionary has the word and gives it no English.

    >>> Entry("배", (("ship", "boat"), ("pear",)), line=7).senses[1]
    ('pear',)
    """

    ko: str
    senses: tuple[tuple[str, ...], ...]
    line: int


Read = Entry | RecordError
"""What readers yield: a row that cannot be used is an error as a value, and reading goes on."""


def make_entry(
    source: str, line: int, ko: str, senses: Iterable[str], *, separators: str = ";"
) -> Read:
    """An entry from a word and the text of each of its senses, or the reason to reject it.

    Notes in brackets are left out, and so are glosses that hold Hangul or no Latin letter.

    Args:
        separators: characters between the glosses of one sense.

    >>> make_entry("x.tsv", 1, "가게 ", ["store; (small) shop"])
    Entry(ko='가게', senses=(('store', 'shop'),), line=1)
    >>> str(make_entry("x.tsv", 2, "가게", ["상점"]))
    "x.tsv:2: no English in the gloss: '상점'"
    """
    word, texts = _plain(ko), [text for text in map(_plain, senses) if text.lower() not in NOTHING]
    shown = f"{word} {' | '.join(texts)}".strip()
    if word.lower() in NOTHING or not any(map(str.isalnum, word)):
        return RecordError(source, line, "no Korean word", shown)
    if "\ufffd" in shown:
        return RecordError(source, line, "letters that cannot be read", shown)
    if len(word) > LONGEST_WORD:
        return RecordError(source, line, f"a word of more than {LONGEST_WORD} letters", word)
    if LATIN.search(word) and not HANGUL.search(word) and any(map(HANGUL.search, texts)):
        return RecordError(source, line, "English where Korean should be", shown)
    split = re.compile(f"[{re.escape(separators)}]")
    bare = [NOTE.sub(" ", text) for text in texts]
    found = [tuple(filter(None, map(_gloss, split.split(text)))) for text in bare]
    kept = tuple(dict.fromkeys(filter(None, found)))
    if not kept and any(map(str.strip, bare)):
        return RecordError(source, line, "no English in the gloss", " | ".join(texts))
    return Entry(word, kept, line)


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def _gloss(text: str) -> str:
    """One gloss as the lexicon keeps it, where ";" and "|" separate; "" if it is none."""
    gloss = _plain(text.replace(";", ",").replace("|", "/")).strip(" .,:-–—")
    is_english = LATIN.search(gloss) and not HANGUL.search(gloss)
    return gloss if is_english and len(gloss) <= LONGEST_GLOSS else ""
