"""Documents to link, one a line of JSON, and their links written in answer to each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Any, BinaryIO, NamedTuple

from align.bitext import Link
from align.errors import RecordError
from align.linking import Learned, SentenceEncoder, learn_from, link_texts
from align.linking.paragraphs import Paragraphs
from align.report.jsonl import write_json
from corpora.links import FORMATS
from corpora.records import parse_record

__all__ = ["Read", "Sentences", "answer_documents", "learn_documents", "read_documents"]


class Sentences(NamedTuple):
    """The sentences of a document, and the paragraph that each stands in where that is known.

    >>> Sentences(["비가 왔다."], ["It rained."]).paragraphs is None
    True
    """

    ko: list[str]
    en: list[str]
    paragraphs: Paragraphs | None = None


Read = Sentences | RecordError
"""A document, or why its line holds none."""


def read_documents(lines: Iterable[bytes], source: str) -> Iterator[Read]:
    """The document of each line {"ko": [...], "en": [...]} that is not blank, as it comes.

    Where both "ko_paragraphs" and "en_paragraphs" are there, each gives the number of the paragraph
    that every sentence stands in, never falling.

    >>> list(read_documents([b'{"ko": ["\\xeb\\xb9\\x84"], "en": ["Rain."]}'], "file"))
    [Sentences(ko=['비'], en=['Rain.'], paragraphs=None)]
    """
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            record = parse_record(line, source, number, {"ko": list, "en": list})
            sides = [_paragraphs(record, lang, source, number) for lang in ("ko", "en")]
        except RecordError as error:
            yield error
        else:
            ko, en = sides
            known = None if ko is None or en is None else (ko, en)
            yield Sentences(record["ko"], record["en"], known)


def _paragraphs(record: Any, lang: str, source: str, number: int) -> list[int] | None:
    """The paragraph numbers of one side, None where there are none.

    Raises:
        RecordError: they are no whole numbers that never fall, one a sentence.
    """
    field = f"{lang}_paragraphs"
    found = record.get(field)
    if found is None:
        return None
    if (
        not isinstance(found, list)
        or len(found) != len(record[lang])
        or any(type(at) is not int for at in found)
        or any(later < earlier for earlier, later in pairwise(found))
    ):
        reason = f"{field!r} must be whole numbers that never fall, one a sentence"
        raise RecordError(source, number, reason, str(found)[:80])
    return found


def learn_documents(documents: Iterable[Read]) -> Learned:
    """A translation table learned from the documents that could be read.

    >>> learned = learn_documents([Sentences(["비가 왔다."], ["It rained."])])
    >>> learned.answers("비")
    ()
    """
    return learn_from([read[:2] for read in documents if not isinstance(read, RecordError)])


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

    >>> import io
    >>> out = io.BytesIO()
    >>> list(answer_documents([Sentences(["비가 왔다."], ["It rained."])], out, "pharaoh"))
    []
    >>> out.getvalue()
    b'0-0\\n'
    """
    chosen = FORMATS[format]
    for count, read in enumerate(documents):
        if not isinstance(read, RecordError):
            links = link_texts(
                *read[:2],
                learned=learned,
                encoder=encoder,
                allow_moves=allow_moves,
                paragraphs=read.paragraphs,
            )
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
