"""Word links as Pharaoh, Moses and fast_align write them: "0-0 1-2", a line a pair of sentences.

An empty line is a pair without links.

What it cannot carry: null links (left out), which links belong together (2-1 is written as two
links, and read as two), scores, costs, numbers of words. "Possible" links (0p1) are refused.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence

from align.bitext import Link
from align.errors import RecordError
from corpora.links._linked import LARGEST, LinkedDocument, text_lines

__all__ = ["looks_like", "read", "render"]

EDGE = re.compile(r"([0-9]{1,7})-([0-9]{1,7})")


def looks_like(line: str) -> bool:
    """Whether a file whose first line that is not empty is this holds word links.

    >>> looks_like("0-0 1-2"), looks_like("[0]:[0]")
    (True, False)
    """
    return bool(EDGE.fullmatch(line.split(maxsplit=1)[0])) if line else False


def read(lines: Iterable[bytes], source: str) -> Iterator[LinkedDocument]:
    """A document for each line.

    Raises:
        RecordError: something other than word links stands in a line.

    >>> [document] = read([b"0-0 1-2\\n"], "file")
    >>> [(link.ko, link.en) for link in document.links]
    [((0,), (0,)), ((1,), (2,))]
    """
    for number, line in text_lines(lines, source):
        links = []
        for text in line.split():
            edge = EDGE.fullmatch(text)
            if not edge or max(int(edge[1]), int(edge[2])) > LARGEST:
                raise RecordError(source, number, "expected word links: 0-0 1-2", text)
            links.append(Link((int(edge[1]),), (int(edge[2]),), score=math.nan))
        yield LinkedDocument(tuple(links))


def render(links: Sequence[Link]) -> str:
    """The line of one pair, its links in order, each once.

    >>> render([Link((1,), (2, 3)), Link((0,), (0,)), Link((4,), ())])
    '0-0 1-2 1-3\\n'
    """
    edges = sorted({(i, j) for link in links for i in link.ko for j in link.en})
    return " ".join(f"{i}-{j}" for i, j in edges) + "\n"
