"""Vecalign's output: a line a link, "[0, 1]:[2]:0.123", two lists of sentences and a cost.

The cost may be missing, as in gold files. Several documents in one file are held apart by
blank lines (ours; Vecalign writes one a file); a document without links is the line "[]:[]".

Vecalign's costs run from 0 to about 2; ours are nats against chance, far below 0 for good links.

What it cannot carry: scores (a link that is read has one that falls as its cost rises: the
order means something, the value does not), and sentences beyond the last one linked.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence

from align.bitext import Link
from align.errors import RecordError
from corpora.links._linked import LARGEST, LinkedDocument, blocks, parse_number

__all__ = ["looks_like", "read", "render"]

LINE = re.compile(r"\[([0-9, ]*)\] ?: ?\[([0-9, ]*)\](?: ?: ?(\S{0,60}))?")


def looks_like(line: str) -> bool:
    """Whether a file whose first line is this is Vecalign's.

    >>> looks_like("[0, 1]:[0]:0.25"), looks_like("0-0 1-2")
    (True, False)
    """
    return bool(LINE.fullmatch(line))


def read(lines: Iterable[bytes], source: str) -> Iterator[LinkedDocument]:
    """A document for each block of lines.

    Raises:
        RecordError: a line is no link.

    >>> [document] = read([b"[0, 1]:[0]:0.25\\n"], "file")
    >>> document.links[0].kind, document.links[0].score
    ('2-1', 0.4220208696226307)
    """
    for block in blocks(lines, source):
        links = []
        for number, line in block:
            try:
                link = _link(line)
            except ValueError as error:
                raise RecordError(source, number, str(error), line) from None
            if link.ko or link.en:
                links.append(link)
        yield LinkedDocument(tuple(links))


def render(links: Sequence[Link]) -> str:
    """The lines of one document.

    >>> render([Link((0, 1), (2,), 0.125), Link((), (3,), 0.5)])
    '[0, 1]:[2]:0.125\\n[]:[3]:0.5\\n'
    """
    lines = [f"{list(link.ko)}:{list(link.en)}:{link.cost!r}\n" for link in links]
    return "".join(lines) or "[]:[]\n"


def _link(line: str) -> Link:
    found = LINE.fullmatch(line)
    if not found:
        raise ValueError("expected a link: [0, 1]:[2]:0.123")
    ko, en, cost = _indexes(found[1]), _indexes(found[2]), parse_number(found[3] or "")
    if math.isnan(cost):
        return Link(ko, en, score=math.nan)
    # Bounded, and still told apart where a logistic curve would already round to 1.
    return Link(ko, en, cost, 0.5 - math.atan(cost) / math.pi)


def _indexes(text: str) -> tuple[int, ...]:
    if not text.strip():
        return ()
    parts = [part.strip() for part in text.split(",")]
    if any(not 0 < len(part) <= 7 or " " in part or int(part) > LARGEST for part in parts):
        raise ValueError(f"sentences are numbers up to {LARGEST}, separated by commas")
    return tuple(map(int, parts))
