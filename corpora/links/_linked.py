"""What every link file gives: documents of links, in order, or a reason why not."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from align.bitext import Link
from align.errors import RecordError

__all__ = ["LARGEST", "LinkedDocument", "blocks", "parse_number", "text_lines"]

LARGEST = 1_000_000
"""Sentences of one document; a number beyond is a slip, and filling up to it a trap."""
NUMBER = re.compile(r"[-+]?(?:[0-9]{1,20}\.?[0-9]{0,30}|\.[0-9]{1,30})(?:[eE][-+]?[0-9]{1,4})?")


@dataclass(frozen=True, slots=True)
class LinkedDocument:
    """Links of one document; a score of NaN where the file gives none.

    ``n_ko`` and ``n_en`` are its numbers of sentences, None where the file does not say.

    >>> from align.bitext import Link
    >>> LinkedDocument((Link((0,), (0, 1)),), n_ko=1, n_en=2).links[0].kind
    '1-2'
    """

    links: tuple[Link, ...]
    n_ko: int | None = None
    n_en: int | None = None

    def least(self) -> tuple[int, int]:
        """Numbers of sentences: what the file says, or the fewest that its links need.

        >>> LinkedDocument((Link((0, 1), (2,)),)).least()
        (2, 3)
        """
        last_ko = max((i for link in self.links for i in link.ko), default=-1)
        last_en = max((j for link in self.links for j in link.en), default=-1)
        return (
            last_ko + 1 if self.n_ko is None else self.n_ko,
            last_en + 1 if self.n_en is None else self.n_en,
        )


def text_lines(lines: Iterable[bytes], source: str) -> Iterator[tuple[int, str]]:
    """Lines with their numbers, without white space around them.

    Raises:
        RecordError: a line is no UTF-8.

    >>> list(text_lines(["하나 \\n".encode()], "file"))
    [(1, '하나')]
    """
    for number, line in enumerate(lines, start=1):
        try:
            yield number, line.decode("utf-8-sig" if number == 1 else "utf-8").strip()
        except UnicodeDecodeError as error:
            raise RecordError(source, number, f"no UTF-8 ({error.reason})") from None


def blocks(lines: Iterable[bytes], source: str) -> Iterator[list[tuple[int, str]]]:
    """Lines that blank lines hold apart: the documents of a file of several.

    >>> list(blocks([b"a\\n", b"b\\n", b"\\n", b"c\\n"], "file"))
    [[(1, 'a'), (2, 'b')], [(4, 'c')]]
    """
    block: list[tuple[int, str]] = []
    for number, line in text_lines(lines, source):
        if line:
            block.append((number, line))
        elif block:
            yield block
            block = []
    if block:
        yield block


def parse_number(text: str) -> float:
    """A finite decimal number; NaN for "" and for "nan", which say that there is none.

    Raises:
        ValueError: anything else.

    >>> parse_number("0.25"), parse_number("")
    (0.25, nan)
    """
    if text in ("", "nan"):
        return math.nan
    number = float(text) if NUMBER.fullmatch(text) else math.inf
    if not math.isfinite(number):
        raise ValueError(f"no number: {text[:40]!r}")
    return number
