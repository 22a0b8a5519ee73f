"""hunalign's ladder: a line a rung, "ko<TAB>en<TAB>score", from 0, 0 to the numbers of sentences.

The sentences between two rungs are linked, and the score of the upper rung is theirs. Several
documents in one file are held apart by blank lines (ours; hunalign writes one a file).

What it cannot carry: links that cross, links of sentences that do not stand together, a
sentence in no link, costs. A step on one side alone is one null link, whatever its length.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence

from align.bitext import Link
from align.errors import RecordError
from corpora.links._linked import LARGEST, LinkedDocument, blocks, parse_number

__all__ = ["looks_like", "read", "render"]

RUNG = re.compile(r"([0-9]{1,7})[\t ]+([0-9]{1,7})(?:[\t ]+(\S{1,60}))?")


def looks_like(line: str) -> bool:
    """Whether a file whose first line is this is a ladder.

    >>> looks_like("0\\t0\\t0.5"), looks_like("0-0")
    (True, False)
    """
    return bool(RUNG.fullmatch(line))


def read(lines: Iterable[bytes], source: str) -> Iterator[LinkedDocument]:
    """A document for each ladder.

    Raises:
        RecordError: a line is no rung, or stands lower than the one before.

    >>> [document] = read([b"0\\t0\\t0.5\\n", b"2\\t1\\t0.5\\n"], "file")
    >>> document.links[0].kind, document.n_ko
    ('2-1', 2)
    """
    for block in blocks(lines, source):
        links: list[Link] = []
        at: tuple[int, int] | None = None
        above = math.nan
        for number, line in block:
            try:
                ko, en, score = _rung(line)
                if at is None and (ko or en):
                    raise ValueError("a ladder begins with the rung 0, 0")
                last_ko, last_en = at or (0, 0)
                if ko < last_ko or en < last_en:
                    raise ValueError(f"rung {ko}, {en} stands before {last_ko}, {last_en}")
            except ValueError as error:
                raise RecordError(source, number, str(error), line) from None
            if (ko, en) != (last_ko, last_en):
                sides = tuple(range(last_ko, ko)), tuple(range(last_en, en))
                links.append(Link(*sides, score=above))
            at, above = (ko, en), score
        yield LinkedDocument(tuple(links), *(at or (0, 0)))


def render(links: Sequence[Link]) -> str:
    """The ladder of one document.

    Raises:
        ValueError: a ladder cannot say these links.

    >>> render([Link((0,), (0, 1), score=0.5), Link((1,), (), score=0.25)])
    '0\\t0\\t0.5\\n1\\t2\\t0.25\\n2\\t2\\t0\\n'
    """
    rungs = []
    ko = en = 0
    for link in links:
        if link.ko != tuple(range(ko, ko + len(link.ko))):
            raise ValueError(f"a ladder needs Korean sentence {ko} next, not {list(link.ko)}")
        if link.en != tuple(range(en, en + len(link.en))):
            raise ValueError(f"a ladder needs English sentence {en} next, not {list(link.en)}")
        rungs.append(f"{ko}\t{en}\t{link.score!r}\n")
        ko, en = ko + len(link.ko), en + len(link.en)
    return "".join(rungs) + f"{ko}\t{en}\t0\n"


def _rung(line: str) -> tuple[int, int, float]:
    found = RUNG.fullmatch(line)
    if not found:
        raise ValueError("expected a rung: two numbers and a score")
    ko, en = int(found[1]), int(found[2])
    if max(ko, en) > LARGEST:
        raise ValueError(f"more than {LARGEST} sentences")
    return ko, en, parse_number(found[3] or "")
