"""nltk's Punkt with our own abbreviations, without the statistics that nltk brings along.

The whole of nltk is imported for any part of it, and imports scipy for one test of collocations.
That is half a second and 64 MiB, which no splitter has a use for.
"""

from __future__ import annotations

import contextlib
import functools
import importlib.util
import sys
import threading
from collections.abc import Iterator, Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import TYPE_CHECKING, Any

from align.splitting.abbreviations import ABBREVIATIONS, STARTERS

if TYPE_CHECKING:
    from nltk.tokenize.punkt import PunktSentenceTokenizer

__all__ = ["punkt"]


@functools.cache
def punkt() -> PunktSentenceTokenizer:
    """The process's one Punkt, made on first use in 0.2 s where nltk is not yet imported.

    >>> punkt().text_contains_sentbreak("Corp. Its"), punkt().text_contains_sentbreak("Corp. of")
    (True, False)
    """
    with _without_scipy():
        from nltk.tokenize.punkt import PunktParameters, PunktSentenceTokenizer
    parameters = PunktParameters()
    parameters.abbrev_types = set(ABBREVIATIONS)
    parameters.sent_starters = set(STARTERS)
    return PunktSentenceTokenizer(parameters)


@contextlib.contextmanager
def _without_scipy() -> Iterator[None]:
    """Import nltk as if scipy was missing, and give it scipy's test back, imported when asked.

    Nothing is hidden where scikit-learn is installed: with it nltk's transition parser works, and
    wants scipy from the start.
    """
    if {"nltk", "scipy"} & sys.modules.keys() or importlib.util.find_spec("sklearn"):
        yield
        return
    hiding = _Hiding("scipy")
    sys.meta_path.insert(0, hiding)
    try:
        yield
    finally:
        sys.meta_path.remove(hiding)
    from nltk.metrics import association

    association.fisher_exact = _fisher_exact


def _fisher_exact(*args: Any, **kwargs: Any) -> Any:
    from scipy.stats import fisher_exact

    return fisher_exact(*args, **kwargs)


class _Hiding(MetaPathFinder):
    """A package that isn't found by the thread that hides it; others import it meanwhile."""

    def __init__(self, package: str) -> None:
        self.package = package
        self.thread = threading.get_ident()

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name == self.package and threading.get_ident() == self.thread:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        return None
