"""What holds for every format: round trips, detection, errors instead of crashes."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.bitext import Link
from align.errors import RecordError
from corpora.links import FORMATS, detect_format, read_links, write_links

numbers = st.floats(-1e6, 1e6)


@st.composite
def ladders(draw):
    """Links in order, without gaps: what every format of sentence links can say."""
    steps = draw(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=8))
    rungs = [(0, 0)]
    for ko, en in steps:
        rungs.append((rungs[-1][0] + ko, rungs[-1][1] + en))
    return [
        Link(tuple(range(i, k)), tuple(range(j, m)), draw(numbers), draw(numbers))
        for (i, j), (k, m) in pairwise(rungs)
        if (i, j) != (k, m)
    ]


side = st.lists(st.integers(0, 30), max_size=4).map(tuple)
any_links = st.lists(st.builds(Link, side, side, numbers, numbers), max_size=8).map(
    lambda links: [link for link in links if link.ko or link.en]
)
word = st.integers(0, 30).map(lambda at: (at,))
word_links = st.sets(st.tuples(word, word), max_size=8).map(
    lambda edges: [Link(ko, en) for ko, en in sorted(edges)]
)
# What each format can say, and what of a link it keeps.
ROUND_TRIPS = {
    "jsonl": (any_links, lambda link: (link.ko, link.en, link.score)),
    "ladder": (ladders(), lambda link: (link.ko, link.en, link.score)),
    "vecalign": (any_links, lambda link: (link.ko, link.en, link.cost)),
    "pharaoh": (word_links, lambda link: (link.ko, link.en)),
}


def test_every_format_has_a_round_trip():
    assert ROUND_TRIPS.keys() == FORMATS.keys()


@pytest.mark.parametrize("format", FORMATS)
@given(st.data())
def test_what_is_written_is_read(format, data):
    drawn, kept = ROUND_TRIPS[format]
    documents = data.draw(st.lists(drawn, min_size=1, max_size=3))
    text = "".join(write_links(documents, format))
    lines = text.encode().splitlines(keepends=True)
    found = [document.links for document in FORMATS[format].read(lines, "x")]
    assert [list(map(kept, one)) for one in found] == [list(map(kept, one)) for one in documents]


@pytest.mark.parametrize("format", FORMATS)
@given(st.data())
def test_written_files_are_known_by_their_first_line(format, data):
    drawn, _ = ROUND_TRIPS[format]
    first = "".join(write_links([data.draw(drawn)], format)).strip()
    if first:
        assert [name for name, one in FORMATS.items() if one.looks_like(first.split("\n")[0])] == [
            format
        ]


@pytest.mark.parametrize("format", FORMATS)
@given(st.text(st.sampled_from("[]{}:,-0123456789. \t\n\"eENap'"), max_size=60))
def test_any_text_is_read_or_refused(format, text):
    try:
        documents = list(FORMATS[format].read(text.encode().splitlines(keepends=True), "x"))
    except RecordError:
        return
    for document in documents:
        for link in document.links:
            assert all(index >= 0 for index in (*link.ko, *link.en))
            assert math.isnan(link.score) or math.isfinite(link.score)


def test_files(tmp_path):
    path = tmp_path / "links"
    path.write_text("\ufeff\n\n[0]:[0]:0.5\n", encoding="utf-8")
    assert detect_format(path) == "vecalign"
    (document,) = read_links(path, "vecalign")
    assert document.least() == (1, 1)


@pytest.mark.parametrize("text", ["", "\n\n", "Dear reader\n", "\n<xml/>"])
def test_other_files_are_refused(tmp_path, text):
    path = tmp_path / "links"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(RecordError, match=r"links:\d+: no links in a known format"):
        detect_format(path)
