"""One page, by the library itself: its pairs, or its reason."""

from __future__ import annotations

import pytest

from align.linking import Learned
from corpora.building import BuildConfig
from corpora.building.aligning import AlignedPage, align_source, try_page
from corpora.building.filters import Reason
from corpora.samples import SAMPLES, sample_path
from corpora.sources import SourcePage

CONFIG = BuildConfig(learn_pairs=10)
PAGE = SourcePage("a", "https://news.example/a", sample_path(SAMPLES[0]).read_bytes())


def test_a_page_becomes_rows_with_what_their_words_tell():
    made = try_page(PAGE, CONFIG)
    assert isinstance(made, AlignedPage)
    assert [row.id for row in made.rows] == [f"a/{at}" for at in range(len(made.rows))]
    assert {row.url for row in made.rows} == {"https://news.example/a"}
    told = {name for notes in made.notes for name in notes.renderings}
    assert "해오름시\tHaeoreum City" in told or "해오름\tHaeoreum" in told
    assert any(notes.ko_words and notes.en_words for notes in made.notes)
    assert any(notes.unexplained for notes in made.notes)


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"", "empty-page"),
        (b"\x00\x01\x02" * 400, "binary-page"),
        ("강이 넘쳤다고 시는 밝혔다.".encode(), "no-english-text"),
        (b"The river has flooded, and the city said so to all of us.", "no-korean-text"),
    ],
)
def test_what_is_no_page_has_a_reason(content, name):
    reason = try_page(SourcePage("x", "", content), CONFIG)
    assert isinstance(reason, Reason)
    assert reason.name == name
    assert reason.detail


def test_texts_of_two_articles_are_no_translation():
    ko = "시는 지난달 도서관을 새로 열었다고 밝혔다.\n시민들은 책을 빌리려고 줄을 섰다.\n"
    en = "The volcano erupted twice on Sunday.\nPilots were told to avoid the ash above the island."
    page = SourcePage("x", "", f"{ko * 3}{en}\n{en}\n{en}".encode())
    reason = try_page(page, CONFIG)
    assert isinstance(reason, Reason)
    assert reason.name == "no-translation"


def test_too_many_sentences_are_not_linked():
    reason = try_page(PAGE, BuildConfig(most_sentences=3))
    assert isinstance(reason, Reason)
    assert reason.name == "long-page"


def test_a_page_is_linked_by_a_learned_table(tmp_path):
    Learned({"가람솔": (("blorvin", 0.9),)}).save(tmp_path / "learned.tsv")
    made = align_source(PAGE, CONFIG, learned=tmp_path / "learned.tsv")
    assert len(made.rows) == len(align_source(PAGE, CONFIG).rows)


def test_a_library_that_is_not_whole_is_no_fault_of_the_page():
    def broken(page, config):
        raise ImportError("no module named kiwipiepy")

    with pytest.raises(ImportError):
        try_page(PAGE, CONFIG, broken)
