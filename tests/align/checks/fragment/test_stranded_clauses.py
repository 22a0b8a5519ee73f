"""Clauses without their subject or their end."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.fragment.stranded_clauses import find_stranded_clauses

KO = "시는 공원을 새로 단장했다."
FLAGGED = [
    ("People who lost homes stay in a gym, which has been.", "which has been"),
    ("The city renovated the park, and that which had been.", "and that which had been"),
    ("The city renovated the park, and the one that was.", "and the one that was"),
    ("The city renovated the park, which is to.", "which is to"),
    ("The city renovated the park, which it was to.", "which it was to"),
    ("The city renovated the park, of which had.", "of which had"),
    ("The city renovated the park, what was.", "what was"),
    ("The city renovated the park as it had been which.", "had been which"),
    ("Was renovated the park by the city.", "Was renovated"),
    ("Has been renovated the park by the city.", "Has been"),
    ("Have renovated the park, the city.", "Have renovated"),
    ("Said that the city renovated the park.", "Said that"),
    ("It was old. Will renovate the park.", "Will renovate"),
    ("And has steadily renovated the park the city.", "And has steadily"),
]
CLEAN = [
    "The city renovated the park, which it had to.",
    "The city renovated the park, as it had been planned.",
    "The city renovated the park, whatever the cost was.",
    "It asked what there is, what there was, and what will be.",
    "He asked, and then told us, who was.",
    "Was the park renovated?",
    "Is wood the answer?",
    "Had it been renovated, people would come.",
    "Were it renovated, people would come.",
    "Said the mayor: “It is new.”",
    "Will power is what the city has.",
    "Will Smith renovated the park.",
    "Has the park been renovated? It has been.",
    "And is it not new?",
    "And the park was renovated, too.",
    "The city renovated the park that had been.",
]


@pytest.mark.parametrize(("en", "piece"), FLAGGED)
def test_flagged(en: str, piece: str) -> None:
    assert [en[slice(*span)] for span in find_stranded_clauses(Pair.of(KO, en))] == [piece]


@pytest.mark.parametrize("en", CLEAN)
def test_clean(en: str) -> None:
    assert not list(find_stranded_clauses(Pair.of(KO, en)))


def test_a_korean_that_has_no_subject_either() -> None:
    assert not list(find_stranded_clauses(Pair.of("2019년 준공.", "Was completed in 2019.")))
