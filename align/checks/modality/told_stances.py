"""Stances that a sentence names by a word of its own, and the English that names another.

의무화했다 is no recommendation, 유력한 후보 not yet chosen, 영장을 신청했다 no warrant issued. Among them are
steps that come before an outcome, read only where the Korean sentence ends in the step: a bill that
is introduced has not passed, a demand is not yet met. The rows are the table ``told_stances``.
"""

from __future__ import annotations

from collections.abc import Iterator

from align.bitext import Pair
from align.checks._mismatch import Mismatch
from align.checks._told_rows import find_told

__all__ = ["find_told_stance"]


def find_told_stance(pair: Pair) -> Iterator[Mismatch]:
    """The first stance named in the Korean that the English contradicts.

    >>> pair = Pair.of("시는 착용을 의무화했다.", "The city recommends wearing one.")
    >>> [found.right for found in find_told_stance(pair)]
    ['is an obligation']
    """
    for row, ko, en in find_told("told_stances", pair.ko.text, pair.en.text, beside=True):
        yield Mismatch(ko, en, row.says)
        return
