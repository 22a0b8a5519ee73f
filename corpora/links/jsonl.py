"""Links as ``daeyeok link`` writes them: a line a document, [[[0, 1], [2], 0.87], ...].

Read too are objects with the links under "gold" or "links", and with the sentences themselves
under "ko" and "en", which say how many there are. A link without a score has two parts.

What it cannot carry: costs; numbers of sentences, unless the line is such an object.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from align.bitext import Link
from align.errors import RecordError
from corpora.links._linked import LARGEST, LinkedDocument, text_lines

__all__ = ["looks_like", "read", "render"]

# A list of lists, an empty list, an object; Vecalign's "[0]:[0]" is none of them.
BEGINNING = re.compile(r"\{|\[\s*(?:\[|\]$)")


def looks_like(line: str) -> bool:
    """Whether a file whose first line is this is JSON lines.

    >>> looks_like('{"links": []}'), looks_like("0-0")
    (True, False)
    """
    return bool(BEGINNING.match(line))


def read(lines: Iterable[bytes], source: str) -> Iterator[LinkedDocument]:
    """A document for each line that is not blank.

    Raises:
        RecordError: a line is no JSON, or holds no links.

    >>> [document] = read([b'{"links": [[[0], [0, 1]]]}'], "file")
    >>> document.links[0].kind
    '1-2'
    """
    for number, line in text_lines(lines, source):
        if not line:
            continue
        try:
            yield _document(json.loads(line))
        except (ValueError, RecursionError) as error:
            raise RecordError(source, number, str(error), line) from None


def render(links: Sequence[Link]) -> str:
    """The line of one document.

    >>> render([Link((0, 1), (2,), score=0.5), Link((2,), (), score=math.nan)])
    '[[[0, 1], [2], 0.5], [[2], []]]\\n'
    """
    return json.dumps([_parts(link) for link in links], allow_nan=False) + "\n"


def _parts(link: Link) -> list[Any]:
    sides: list[Any] = [list(link.ko), list(link.en)]
    return sides if math.isnan(link.score) else [*sides, link.score]


def _document(record: Any) -> LinkedDocument:
    if not isinstance(record, dict):
        return LinkedDocument(_links(record))
    if "error" in record:
        raise ValueError("no links, but an error")
    links = _links(record.get("gold", record.get("links")))
    return LinkedDocument(links, _count(record.get("ko")), _count(record.get("en")))


def _count(sentences: Any) -> int | None:
    return len(sentences) if isinstance(sentences, list) else None


def _links(record: Any) -> tuple[Link, ...]:
    if not isinstance(record, list):
        raise ValueError("expected a list of links")
    return tuple(map(_link, record))


def _link(record: Any) -> Link:
    if not isinstance(record, list) or len(record) not in (2, 3):
        raise ValueError("a link is [[Korean indexes], [English indexes], score]")
    score = record[2] if len(record) == 3 else None
    if score is None:
        return Link(_side(record[0]), _side(record[1]), score=math.nan)
    if isinstance(score, bool) or not isinstance(score, (int, float)) or not _is_sane(score):
        raise ValueError(f"a score is a finite number, not {str(score)[:40]}")
    return Link(_side(record[0]), _side(record[1]), score=float(score))


def _is_sane(score: float) -> bool:
    # A JSON integer may be too long for a float, or even to print.
    return -1e300 < score < 1e300


def _side(record: Any) -> tuple[int, ...]:
    if not isinstance(record, list):
        raise ValueError("a side of a link is a list of indexes")
    for index in record:
        if type(index) is not int or not 0 <= index <= LARGEST:
            raise ValueError(f"indexes are whole numbers from 0 to {LARGEST}")
    return tuple(record)
