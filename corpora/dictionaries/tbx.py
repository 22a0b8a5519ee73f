"""A glossary in TBX: TBX-Basic (martif/termEntry/langSet) or TBX v3 (tbx/conceptEntry/langSec).

Read are the Korean and English terms of each concept; definitions, notes and the status of a
term are not: a term marked as deprecated is taken like any other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TextIO

from corpora.dictionaries._elements import Began, read_elements
from corpora.dictionaries._entry import Read, make_entry
from corpora.safe_xml import language_of

__all__ = ["looks_like", "read"]

ROOT = re.compile(r"<(?:\w+:)?(?:martif|tbx)\b")
CONCEPTS = frozenset({"termEntry", "conceptEntry"})
LANGUAGES = frozenset({"langSet", "langSec"})


def looks_like(head: str) -> bool:
    """Whether a file that begins so is TBX.

    >>> looks_like('<?xml version="1.0"?><tbx type="TBX-Basic">'), looks_like("<html>")
    (True, False)
    """
    return head.lstrip().startswith("<") and bool(ROOT.search(head))


def read(file: TextIO, source: str) -> Iterator[Read]:
    """An entry for each Korean term of each concept, its English terms as one sense.

    Raises:
        RecordError: the XML is not well-formed or not safe.

    >>> import io
    >>> term = "<langSec xml:lang='{}'><termSec><term>{}</term></termSec></langSec>"
    >>> text = term.format("ko", "강") + term.format("en", "river")
    >>> found = read(io.StringIO(f"<tbx><conceptEntry>{text}</conceptEntry></tbx>"), "file")
    >>> [(entry.ko, entry.senses) for entry in found]
    [('강', (('river',),))]
    """
    terms: dict[str, list[str]] = {}
    language, line = "", 0
    for event in read_elements(file, source):
        if isinstance(event, Began):
            if event.name in CONCEPTS:
                terms, language, line = {"ko": [], "en": []}, "", event.line
            elif event.name in LANGUAGES:
                language = _language(event)
        elif event.name == "term" and language in terms:
            terms[language].append(event.text)
        elif event.name in CONCEPTS:
            # A ";" inside a term would read as two glosses.
            english = "; ".join(term.replace(";", ",") for term in terms["en"])
            for korean in terms["ko"] or [""]:
                yield make_entry(source, line, korean, [english])


def _language(event: Began) -> str:
    return language_of(event.attributes.get("xml:lang") or event.attributes.get("lang", ""))
