"""The walk along a line from one possible end of a sentence to the next, in either language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from align.splitting.quotes import Quotations, end_of_space

__all__ = ["sentence_ends"]

Ends = Callable[[str, int, "re.Match[str]", int, Quotations], bool]


def sentence_ends(
    line: str,
    marks: re.Pattern[str],
    quotations: Quotations,
    before_space: Ends,
    without_space: Ends,
) -> Iterator[int]:
    """Where sentences end, but for the end of the line; nowhere inside a quotation.

    Args:
        marks: what may end a sentence: a group "run" of marks, which may be empty, and what
            closes behind them.
        before_space, without_space: whether one ends there, asked of a mark that white space
            follows and of one that none follows. They are given the line, where its sentence
            begins, the match, where it would end, and the quotations.

    >>> from align.splitting.quotes import find_quotations
    >>> line = "왔다. 갔다."
    >>> def always(line, start, match, end, quotations):
    ...     return True
    >>> found = find_quotations(line, reach=80)
    >>> marks = re.compile(r"(?P<run>[.]+)")
    >>> list(sentence_ends(line, marks, found, always, always))
    [3]
    """
    start, length = end_of_space(line, 0) if line[:1].isspace() else 0, len(line)
    for match in marks.finditer(line):
        end = match.end()
        # `했다."그는`: that mark opens the next quotation.
        if quotations.openings and match["run"]:
            end = quotations.opening_in(match.end("run"), end) or end
        if end == length or quotations.hold(end):
            continue
        ends = before_space if line[end].isspace() else without_space
        if ends(line, start, match, end, quotations):
            yield end
            start = end_of_space(line, end)
