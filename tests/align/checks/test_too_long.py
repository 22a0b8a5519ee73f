"""Pairs that are no sentences: named, not searched for minutes."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.too_long import LONGEST, find
from align.pipeline import check_pair

FLAGGED = {
    "Korean": ("가" * (LONGEST + 1), "A."),
    "English": ("가.", "a " * LONGEST),
    "both": ("1," * LONGEST, "1 " * LONGEST),
    "quotation marks": ("“가”고 " * LONGEST, "“a” said " * LONGEST),
}
CLEAN = {
    "nothing": ("", ""),
    "a sentence": ("비가 왔다.", "It rained."),
    "a long sentence": ("비가 왔고 " * 100, "It rained and " * 100),
    "just at the limit": ("가" * LONGEST, "a" * LONGEST),
}


@pytest.mark.parametrize("name", FLAGGED)
def test_flagged_and_nothing_else_is_looked_at(name):
    pair = Pair.of(*FLAGGED[name])
    assert len(list(find(pair))) == 1
    assert [flag.check for flag in check_pair(pair)] == ["too-long"]


@pytest.mark.parametrize("name", CLEAN)
def test_clean(name):
    assert list(find(Pair.of(*CLEAN[name]))) == []
