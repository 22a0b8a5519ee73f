"""A text cut where its flags begin and end, so that overlapping flags can be drawn."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from align.bitext import Span

__all__ = ["Run", "cut_runs", "printable"]

REPLACED: dict[int, str] = {
    # Control pictures, so that NUL or ESC is seen and neither HTML nor a terminal acts on it.
    **{code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in "\t\n\r"},
    0x0D: " ",
    0x7F: "␡",
    **dict.fromkeys(range(0x80, 0xA0), "\ufffd"),
    0x85: " ",
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
}


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text under one set of flags.

    Args:
        text: the stretch; the runs of a text join to the text.
        flags: numbers of the flags that cover it, ascending.
        ending: those of them whose span ends here, where a report prints their number.

    >>> Run("300,000 people", flags=(1,), ending=(1,)).flags
    (1,)
    """

    text: str
    flags: tuple[int, ...] = ()
    ending: tuple[int, ...] = ()


def cut_runs(text: str, spans: Iterable[tuple[int, Span]]) -> tuple[Run, ...]:
    """The text in runs, cut at every boundary of the numbered spans.

    Spans may overlap, nest, repeat and come in any order; what lies outside the text is
    clipped, and an empty or backward span marks nothing.

    >>> [(run.text, run.flags) for run in cut_runs("seven wells", [(1, (0, 5)), (2, (3, 11))])]
    [('sev', (1,)), ('en', (1, 2)), (' wells', (2,))]
    """
    opening: dict[int, list[int]] = defaultdict(list)
    closing: dict[int, list[int]] = defaultdict(list)
    for number, (start, end) in _merged(spans, len(text)):
        opening[start].append(number)
        closing[end].append(number)
    edges = sorted({0, len(text), *opening, *closing})
    active: set[int] = set()
    runs = []
    for start, end in pairwise(edges):
        active.difference_update(closing[start])
        active.update(opening[start])
        runs.append(Run(text[start:end], tuple(sorted(active)), tuple(sorted(closing[end]))))
    return tuple(runs)


def _merged(spans: Iterable[tuple[int, Span]], length: int) -> Iterator[tuple[int, Span]]:
    """Spans inside the text, those of one flag that touch or overlap made one."""
    of_flag: dict[int, list[Span]] = defaultdict(list)
    for number, (start, end) in spans:
        start, end = max(start, 0), min(end, length)
        if start < end:
            of_flag[number].append((start, end))
    for number, clipped in of_flag.items():
        clipped.sort()
        start, end = clipped[0]
        for next_start, next_end in clipped[1:]:
            if next_start > end:
                yield number, (start, end)
                start = next_start
            end = max(end, next_end)
        yield number, (start, end)


def printable(text: str) -> str:
    """The text without what no page or terminal can show; as many code points as before.

    Control characters become their pictures, C1 controls and lone surrogates U+FFFD.

    >>> printable("a\\x00b\\x1b[31m")
    'a␀b␛[31m'
    """
    return text if text.isascii() and text.isprintable() else text.translate(REPLACED)
