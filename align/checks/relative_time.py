"""Yesterday, next month, three years ago: a relative time that became another."""

from __future__ import annotations

from collections.abc import Iterator

from align.bitext import Pair
from align.checks._check import Check, Finding
from align.checks._moments import Slip, find_slips
from align.mqm import Category, Severity

def find(pair: Pair) -> Iterator[Finding]:
    """A relative time of the Korean (어제, 지난달, 3년 전) is another in the English.

    >>> pair = Pair.of("시는 지난달 계획을 냈다.", "The city issued the plan next month.")
    >>> [finding.message for finding in find(pair)]
    ['지난달 does not mean next month']
    """
    for slip in find_slips(pair.ko.text, pair.en.text):
        if slip.matter == "relative":
            yield Finding(
                f"{slip.ko.text} does not mean {slip.en.text}",
                ko=(slip.ko.span,), en=(slip.en.span,),
            )

CHECK = Check("relative-time", "date", Category.DATE, Severity.CRITICAL, find, 0.85)
