"""What the commands share: progress on stderr, results on stdout or in a file, exit codes."""

from __future__ import annotations

import atexit
import os
import sys
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from io import BufferedIOBase
from pathlib import Path
from typing import TypeVar, cast

from rich.console import Console
from rich.progress import track

from align.errors import RecordError
from align.pipeline import CheckedArticle
from align.report import FORMATS, print_article, render_pages
from corpora.files import replacing, said
from corpora.records import lines_at_hand, parse_record

__all__ = [
    "Failures",
    "give_up_stdout",
    "leave",
    "open_closed_streams",
    "progress",
    "read_pairs",
    "remark",
    "show",
    "source_blocks",
    "source_lines",
]

T = TypeVar("T")


class Failures:
    """Bad input, told on stderr as it is met; ``code`` is the exit code it asks for."""

    def __init__(self) -> None:
        self.code = 0

    def add(self, reason: str) -> None:
        self.code = 2
        # Where stderr goes the disk may be full: what is still to be done is done all the same.
        with suppress(OSError):
            Console(stderr=True, soft_wrap=True).print(
                reason, style="red", markup=False, highlight=False
            )


def remark(text: str) -> None:
    """Say something on stderr that nothing depends on, be there room for it or not."""
    with suppress(OSError):
        Console(stderr=True, highlight=False, soft_wrap=True).print(text, markup=False)


def open_closed_streams() -> None:
    """Put something in the place of standard streams that were closed by whoever started us.

    Otherwise the next file to be opened would take their number. Reading or writing what was
    closed fails with "Bad file descriptor", but on stderr, where what is said is not asked for.
    """
    streams = (
        ("stdin", os.O_WRONLY, "r"),
        ("stdout", os.O_RDONLY, "w"),
        ("stderr", os.O_WRONLY, "w"),
    )
    for number, (name, flags, mode) in enumerate(streams):
        if getattr(sys, name) is None:
            handle = os.open(os.devnull, flags)
            if handle != number:
                os.dup2(handle, number)
                os.close(handle)
            setattr(sys, name, open(number, mode, encoding="utf-8", closefd=False))  # noqa: SIM115


def give_up_stdout() -> None:
    """Let what could not be written to stdout be tried no more, at the latest when we end."""
    handle = os.open(os.devnull, os.O_WRONLY)
    os.dup2(handle, 1)
    os.close(handle)


def leave(code: object) -> None:
    """End the process at once, and leave what it holds to the system.

    To take apart the tables and the model, half a gigabyte, is a tenth of a command's time. Who
    asked to be told of the end is told. Returns, for Python to end as it does, where other threads
    still work, a stream can't take what is left for it, or the code is a message.
    """
    if not isinstance(code, int | None) or threading.active_count() > 1:
        return
    atexit._run_exitfuncs()
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:
        return
    os._exit(code or 0)


def progress(items: Sequence[T], label: str) -> Iterable[T]:
    """The items, with a bar on stderr where there are several and someone is looking."""
    console = Console(stderr=True)
    quiet = len(items) < 2 or not console.is_terminal
    return track(items, label, console=console, disable=quiet, transient=True)


def show(results: Sequence[CheckedArticle], format: str, output: Path | None) -> None:
    """Write the results in a format of ``align.report.FORMATS``.

    Raises:
        OSError: it cannot be written; an older report of that name is then as it was.
    """
    if format == "text" and output is None:
        for result in results:
            print_article(result, Console())
        return
    text = render_pages(results) if format == "html" else "".join(map(FORMATS[format], results))
    data = text.encode("utf-8", "backslashreplace")
    if output is None:
        sys.stdout.buffer.write(data)
    else:
        with replacing(output) as file:
            file.write(data)
        remark(f"Wrote {output}")


@contextmanager
def source_lines(path: Path | None) -> Iterator[tuple[Iterable[bytes], str]]:
    """The lines of a file, or of stdin as they come, and the name to report errors with."""
    with _source(path) as (file, name):
        yield _naming(file, name), name


@contextmanager
def source_blocks(path: Path | None, most: int) -> Iterator[tuple[Iterable[Sequence[bytes]], str]]:
    """The same in blocks of lines that lie ready together, so many at most."""
    with _source(path) as (file, name):
        yield _naming(lines_at_hand(file, most), name), name


@contextmanager
def _source(path: Path | None) -> Iterator[tuple[BufferedIOBase, str]]:
    if path is None:
        yield cast(BufferedIOBase, sys.stdin.buffer), "stdin"
        return
    try:
        file = path.open("rb")
    except OSError as error:
        raise SystemExit(_refuse(error)) from None
    with file:
        yield file, str(path)


def read_pairs(path: Path | None, failures: Failures) -> Iterator[tuple[str, str]]:
    """The Korean and the English of each line of a file, or of stdin; a bad line is told."""
    with source_lines(path) as (lines, name):
        for number, line in enumerate(lines, start=1):
            try:
                record = parse_record(line, name, number, {"ko": str, "en": str})
            except RecordError as error:
                failures.add(str(error))
            else:
                yield record["ko"], record["en"]


def _naming(read: Iterable[T], name: str) -> Iterator[T]:
    try:
        yield from read
    except OSError as error:
        error.filename = "standard input" if name == "stdin" else name
        raise


def _refuse(error: OSError) -> int:
    failures = Failures()
    failures.add(said(error))
    return failures.code
