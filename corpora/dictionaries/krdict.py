"""The XML dump of the National Institute's learners' dictionary (krdict, LMF).

    LexicalResource / Lexicon / LexicalEntry
        Lemma / feat att="writtenForm"
        Sense / Equivalent / feat att="language" (영어), feat att="lemma"

Read are headwords and English equivalents; definitions, examples and other languages are not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TextIO

from corpora.dictionaries._elements import Began, Ended, read_elements
from corpora.dictionaries._entry import Read, make_entry

__all__ = ["looks_like", "read"]

ROOT = re.compile(r"<LexicalResource\b")
ENGLISH = frozenset({"영어", "English", "eng", "en"})


def looks_like(head: str) -> bool:
    """Whether a file that begins so is such a dump.

    >>> looks_like("<LexicalResource>"), looks_like("<html>")
    (True, False)
    """
    return head.lstrip().startswith("<") and bool(ROOT.search(head))


def read(file: TextIO, source: str) -> Iterator[Read]:
    """An entry for each written form of each headword.

    Raises:
        RecordError: the XML is not well-formed or not safe.

    >>> import io
    >>> lemma = '<Lemma><feat att="writtenForm" val="강"/></Lemma>'
    >>> english = '<feat att="language" val="영어"/><feat att="lemma" val="river"/>'
    >>> entry = f"{lemma}<Sense><Equivalent>{english}</Equivalent></Sense>"
    >>> dump = f"<LexicalResource><LexicalEntry>{entry}</LexicalEntry></LexicalResource>"
    >>> [(found.ko, found.senses) for found in read(io.StringIO(dump), "file")]
    [('강', (('river',),))]
    """
    path: list[str] = []
    forms: list[str] = []
    senses: list[str] = []
    equivalent: dict[str, str] = {}
    line = 0
    for event in read_elements(file, source):
        if isinstance(event, Began):
            parent = path[-1] if path else ""
            path.append(event.name)
            if event.name == "LexicalEntry":
                forms, senses, line = [], [], event.line
            elif event.name == "Equivalent":
                equivalent = {}
            elif event.name == "feat" and parent in ("Lemma", "Equivalent"):
                kind, value = event.attributes.get("att", ""), event.attributes.get("val", "")
                if parent == "Equivalent":
                    equivalent[kind] = value
                elif kind == "writtenForm":
                    forms.append(value)
            continue
        path.pop()
        if _is_english(event, equivalent):
            senses.append(equivalent.get("lemma", ""))
        elif event.name == "LexicalEntry":
            for form in dict.fromkeys(forms) or [""]:
                yield make_entry(source, line, form, senses)


def _is_english(event: Ended, equivalent: dict[str, str]) -> bool:
    return event.name == "Equivalent" and equivalent.get("language", "").strip() in ENGLISH
