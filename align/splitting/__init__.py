"""Sentences as exact slices of a document.

Add a splitter: a function from one line to spans, a row in ``SPLITTERS``, its language in
``CHOICES``, labelled rows in ``tests/cases/splitting``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType

from align.bitext import Document, Lang, Region, Sentence, Span
from align.splitting.english import split_english
from align.splitting.informal import split_informal
from align.splitting.korean import split_korean

__all__ = ["CHOICES", "SPLITTERS", "Splitter", "split_sentences"]

Splitter = Callable[[str], Iterable[Span]]
"""From one line to half-open spans in order, which together leave out nothing but white space."""

SPLITTERS: Mapping[str, Splitter] = MappingProxyType(
    {
        "rules": split_korean,
        "kss": split_informal,
        "punkt": split_english,
    }
)
"""Every splitter by its name."""
CHOICES: Mapping[Lang, tuple[str, ...]] = MappingProxyType(
    {"ko": ("rules", "kss"), "en": ("punkt",)}
)
"""The splitters of a language, its default first."""

# All that str.splitlines ends a line at but \x1c-\x1e, which separate fields, not lines.
LINE = re.compile(r"[^\n\r\v\f\x85\u2028\u2029]+")
FULL_SENTENCE = re.compile(r"\S+\s+\S+\s+\S.*[.?!][\"'”’」』)\]]*")


def split_sentences(document: Document, *, splitter: str | None = None) -> tuple[Sentence, ...]:
    """The sentences of a document, in order, each an exact slice of its text.

    Each region is split alone and each line of it alone. Between two sentences lies nothing but
    white space and what no region covers. A headline stays whole unless all of its parts are
    sentences with a full stop.

    Args:
        document: Korean or English.
        splitter: a name from ``SPLITTERS``; None takes the language's own default, "rules" for
            Korean and "punkt" for English. "kss" is for informal Korean.
    Raises:
        ValueError: no such splitter for the document's language.
    Example:
        >>> for sentence in split_sentences(Document("en", "Dr. Kim left.\\n“It rains.” he said.")):
        ...     print(sentence.paragraph, sentence.span, sentence.text)
        0 (0, 13) Dr. Kim left.
        1 (14, 34) “It rains.” he said.
    """
    choices = CHOICES[document.lang]
    name = choices[0] if splitter is None else splitter
    if name not in choices:
        raise ValueError(
            f"no splitter {name!r} for {document.lang!r}: choose one of {', '.join(choices)}"
        )
    split = SPLITTERS[name]
    return tuple(
        Sentence(region.text[start:end], region.start + start, paragraph, region.role)
        for paragraph, region in enumerate(document.regions)
        for start, end in _spans(region, split)
    )


def _spans(region: Region, split: Splitter) -> Iterator[Span]:
    for line in LINE.finditer(region.text):
        spans = list(_trimmed(line.group(), split))
        if region.role.kind == "headline" and not _all_full(line.group(), spans):
            spans = [(spans[0][0], spans[-1][1])] if spans else []
        for start, end in spans:
            yield line.start() + start, line.start() + end


def _trimmed(line: str, split: Splitter) -> Iterator[Span]:
    for start, end in split(line):
        text = line[start:end]
        body = text.strip()
        if body:
            first = start + text.index(body)
            yield first, first + len(body)


def _all_full(line: str, spans: list[Span]) -> bool:
    return all(FULL_SENTENCE.fullmatch(line, start, end) for start, end in spans)
