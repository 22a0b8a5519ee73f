"""Korean sentences of informal text (blogs, chat) by kss, imported only when asked for.

kss returns strings, and now and then changes the white space within them; our spans are found by
walking its sentences and the line side by side, letter for letter. Importing kss takes six
seconds, so no example is run here: ``split_sentences(document, splitter="kss")``.
"""

from __future__ import annotations

import contextlib
import functools
import importlib
import io
import logging
import warnings
from collections.abc import Callable, Iterator, Sequence

from align.bitext import Span
from align.splitting.korean import split_korean

__all__ = ["spans_of", "split_informal"]

log = logging.getLogger(__name__)
PIECE = 2000  # kss is slower than linear on long lines


def split_informal(line: str) -> Iterator[Span]:
    """Split a line with kss; where kss loses or changes a letter, by the rules instead.

    The first call imports kss: 6 s and 340 MB. What could not be followed is logged as a warning
    of the logger ``align.splitting.informal`` with its reason.
    """
    if len(line) <= PIECE:
        yield from _split_piece(line, 0, len(line))
        return
    # Pieces end where the rules are sure of a boundary, so that none is too long for kss.
    start = end = 0
    for _, cut in split_korean(line):
        if cut - start > PIECE and end > start:
            yield from _split_piece(line, start, end)
            start = end
        end = cut
    yield from _split_piece(line, start, len(line))


def _split_piece(line: str, start: int, end: int) -> Iterator[Span]:
    piece = line[start:end]
    if end - start > 2 * PIECE:
        spans, reason = None, f"no end of a sentence in {end - start} characters"
    else:
        spans, reason = _by_kss(piece)
    if spans is None:
        log.warning("kss is not used for %r...: %s", piece[:20], reason)
        spans = list(split_korean(piece))
    for first, last in spans:
        yield start + first, start + last


def _by_kss(piece: str) -> tuple[list[Span] | None, str]:
    if not piece.strip():
        return [(0, len(piece))], ""
    if any("\ud800" <= char <= "\udfff" for char in piece):
        return None, "half of a surrogate pair"
    try:
        sentences = _kss()(piece)
    except Exception as error:  # whatever its backends raise on odd text, the text must not be lost
        return None, f"kss raised {type(error).__name__}: {error}"
    return spans_of(piece, sentences)


def spans_of(line: str, sentences: Sequence[str]) -> tuple[list[Span] | None, str]:
    """Where the sentences lie in the line, white space aside; or None and the reason.

    >>> spans_of("갔다  왔다 했다", ["갔다 왔다", "했다"])
    ([(0, 6), (6, 9)], '')
    >>> spans_of("갔다 왔다", ["갔다"])
    (None, "kss lost '왔다' at 3")
    """
    spans: list[Span] = []
    letters = [(place, char) for place, char in enumerate(line) if not char.isspace()]
    done = start = 0
    for sentence in sentences:
        wanted = [char for char in sentence if not char.isspace()]
        found = letters[done : done + len(wanted)]
        if not wanted:
            continue
        for expected, (place, char) in zip(wanted, found, strict=False):
            if char != expected:
                return None, f"kss changed {char!r} at {place} to {expected!r}"
        if len(found) < len(wanted):
            return None, "kss added text at the end"
        done += len(wanted)
        end = found[-1][0] + 1
        spans.append((start, end))
        start = end
    if done < len(letters):
        place = letters[done][0]
        return None, f"kss lost {line[place : place + 20]!r} at {place}"
    return spans, ""


@functools.cache
def _kss() -> Callable[[str], list[str]]:
    """kss's splitter; what it prints and warns of while it loads is not our user's business."""
    with (
        warnings.catch_warnings(),
        contextlib.redirect_stdout(io.StringIO()),
        contextlib.redirect_stderr(io.StringIO()),
    ):
        warnings.simplefilter("ignore")
        kss = importlib.import_module("kss")
        logging.getLogger("Kss").setLevel(logging.ERROR)
        kss.split_sentences("준비했다.")  # the backend announces itself on the first call

    def split(line: str) -> list[str]:
        return list(kss.split_sentences(line, num_workers=1))

    return split
