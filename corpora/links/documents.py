"""Documents to link, one a line of JSON, and their links written in answer to each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import BinaryIO

from align.bitext import Link
from align.errors import RecordError
from align.linking import Learned, SentenceEncoder, learn_from, link_texts
from align.report.jsonl import write_json
from corpora.links import FORMATS
from corpora.records import parse_record

__all__ = ["Read", "answer_documents", "learn_documents", "read_documents"]

Read = tuple[list[str], list[str]] | RecordError
"""The Korean and English sentences of a document, or why its line holds none."""


def read_documents(lines: Iterable[bytes], source: str) -> Iterator[Read]:
    """The document of each line {"ko": [...], "en": [...]} that is not blank, as it comes."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            record = parse_record(line, source, number, {"ko": list, "en": list})
        except RecordError as error:
            yield error
        else:
            yield record["ko"], record["en"]


def learn_documents(documents: Iterable[Read]) -> Learned:
    """A translation table learned from the documents that could be read."""
    return learn_from([read for read in documents if not isinstance(read, RecordError)])


def answer_documents(
    documents: Iterable[Read],
    out: BinaryIO,
    format: str,
    learned: Learned | None = None,
    *,
    encoder: SentenceEncoder | None = None,
    allow_moves: bool = False,
) -> Iterator[RecordError]:
    """Write the links of each document at once; yield the errors among the documents.

    An error is answered by {"error": reason, "line": number} in JSON lines, and by a document
    without links in the other formats, so that answer k is always about document k.

    Args:
        format: a name of ``corpora.links.FORMATS``.
        learned, encoder, allow_moves: as in ``align.linking.link_texts``.
    Raises:
        ValueError: links are moved, and the format cannot say links that cross.
    """
    chosen = FORMATS[format]
    for count, read in enumerate(documents):
        if not isinstance(read, RecordError):
            links = link_texts(*read, learned=learned, encoder=encoder, allow_moves=allow_moves)
            text = chosen.render(_rounded(links))
        elif format == "jsonl":
            text = write_json({"error": str(read), "line": read.line}) + "\n"
        else:
            text = chosen.render(())
        out.write(((chosen.separator if count else "") + text).encode("utf-8"))
        out.flush()
        if isinstance(read, RecordError):
            yield read


def _rounded(links: Iterable[Link]) -> list[Link]:
    """Four places are all that a score or a cost means."""
    return [replace(one, cost=round(one.cost, 4), score=round(one.score, 4)) for one in links]
