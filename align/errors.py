"""What can go wrong with data, as one small tree.

    AlignError                 anything below
    ├── PageError              a page that cannot become an Article
    │   ├── EmptyPage          nothing on it
    │   ├── BinaryPage         not text
    │   ├── OversizedPage      longer than the limit
    │   ├── UndecodablePage    no encoding gives readable text
    │   ├── NoKoreanText       no Korean body
    │   └── NoEnglishText      no English body
    └── RecordError            a line of a file that is not what it should be

Wrong arguments raise ``ValueError`` or ``TypeError``, as everywhere in Python.
"""

from __future__ import annotations

__all__ = [
    "AlignError",
    "BinaryPage",
    "EmptyPage",
    "NoEnglishText",
    "NoKoreanText",
    "OversizedPage",
    "PageError",
    "RecordError",
    "UndecodablePage",
]


class AlignError(Exception):
    """Base of every error this library raises about data.

    >>> issubclass(NoKoreanText, AlignError), issubclass(RecordError, AlignError)
    (True, True)
    """


class PageError(AlignError):
    """A page that cannot become an Article; ``source`` names it.

    >>> raise NoEnglishText("page.html", "no English text")
    Traceback (most recent call last):
        ...
    align.errors.NoEnglishText: page.html: no English text
    """

    def __init__(self, source: str, reason: str) -> None:
        super().__init__(f"{source}: {reason}")
        self.source = source
        self.reason = reason


class EmptyPage(PageError):
    """The page holds no text."""


class BinaryPage(PageError):
    """The page is not text (an image, an archive, a PDF)."""


class OversizedPage(PageError):
    """The page is longer than a page can sensibly be."""


class UndecodablePage(PageError):
    """No known encoding turns the bytes into readable text."""


class NoKoreanText(PageError):
    """The page has no Korean body."""


class NoEnglishText(PageError):
    """The page has no English body."""


class RecordError(AlignError):
    """A line of a data file is not what it should be.

    >>> str(RecordError("pairs.jsonl", 118, "no field 'ko'", '{"id": 1}'))
    'pairs.jsonl:118: no field \\'ko\\': \\'{"id": 1}\\''
    """

    def __init__(self, source: str, line: int, reason: str, text: str = "") -> None:
        shown = f": {text[:80]!r}" if text else ""
        super().__init__(f"{source}:{line}: {reason}{shown}")
        self.source, self.line, self.reason = source, line, reason
