"""Cohen's kappa, against values worked out by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpora.review.agreement import agreements, cohen_kappa

Y, N = "accept", "dismiss"


@pytest.mark.parametrize(
    ("pairs", "kappa"),
    [
        ([(Y, Y)] * 45 + [(Y, N)] * 15 + [(N, Y)] * 25 + [(N, N)] * 15, 0.1304),
        ([(Y, Y)] * 25 + [(Y, N)] * 35 + [(N, Y)] * 5 + [(N, N)] * 35, 0.2593),
        ([(Y, Y), (N, N)], 1.0),
        ([(Y, N), (N, Y)], -1.0),
        ([(Y, Y), (Y, N)], 0.0),
        ([(Y, Y)], None),
        ([], None),
    ],
)
def test_kappa(pairs, kappa):
    found = cohen_kappa(pairs)
    assert found is kappa if kappa is None else found == pytest.approx(kappa, abs=5e-5)


said = st.sampled_from([Y, N])


@given(st.lists(st.tuples(said, said), max_size=30))
def test_kappa_is_at_most_one_and_the_same_from_both_sides(pairs):
    kappa = cohen_kappa(pairs)
    turned = cohen_kappa([(b, a) for a, b in pairs])
    assert kappa == turned
    assert kappa is None or -1 <= kappa <= 1


def test_every_two_reviewers_with_something_in_common():
    verdicts = [
        *(("a", "Kim", Y), ("a", "Lee", Y), ("a", "Park", N)),
        *(("b", "Kim", Y), ("b", "Lee", N)),
        ("c", "Park", Y),
    ]
    found = [(row.one, row.other, row.judged, row.observed) for row in agreements(verdicts)]
    assert found == [("Kim", "Lee", 2, 0.5), ("Kim", "Park", 1, 0.0), ("Lee", "Park", 1, 0.0)]
