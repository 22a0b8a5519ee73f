"""What the commands share: progress on stderr, results on stdout or in a file, exit codes."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from rich.console import Console
from rich.progress import track

from align.pipeline import CheckedArticle
from align.report import FORMATS, print_article, render_pages

__all__ = ["Failures", "progress", "show", "source_lines"]

T = TypeVar("T")


class Failures:
    """Bad input, told on stderr as it is met; ``code`` is the exit code it asks for."""

    def __init__(self) -> None:
        self.code = 0

    def add(self, reason: str) -> None:
        Console(stderr=True).print(reason, style="red", markup=False, highlight=False)
        self.code = 2


def progress(items: Sequence[T], label: str) -> Iterable[T]:
    """The items, with a bar on stderr where there are several and someone is looking."""
    console = Console(stderr=True)
    quiet = len(items) < 2 or not console.is_terminal
    return track(items, label, console=console, disable=quiet, transient=True)


def show(results: Sequence[CheckedArticle], format: str, output: Path | None) -> None:
    """Write the results in a format of ``align.report.FORMATS``."""
    if format == "text" and output is None:
        for result in results:
            print_article(result, Console())
        return
    text = render_pages(results) if format == "html" else "".join(map(FORMATS[format], results))
    data = text.encode("utf-8", "backslashreplace")
    if output is None:
        sys.stdout.buffer.write(data)
    else:
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_bytes(data)
        Console(stderr=True).print(f"Wrote {output}", highlight=False)


@contextmanager
def source_lines(path: Path | None) -> Iterator[tuple[Iterable[bytes], str]]:
    """The lines of a file, or of stdin as they come, and the name to report errors with."""
    if path is None:
        yield iter(sys.stdin.buffer.readline, b""), "stdin"
        return
    try:
        file = path.open("rb")
    except OSError as error:
        raise SystemExit(_refuse(error)) from None
    with file:
        yield file, str(path)


def _refuse(error: OSError) -> int:
    failures = Failures()
    failures.add(str(error))
    return failures.code
