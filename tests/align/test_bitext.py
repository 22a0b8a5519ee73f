"""The values: exact slices, every sentence linked once, offsets that stay the page's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.bitext import Alignment, Article, Document, Link, Pair, Region, Role, Sentence

KO = "강이 넘쳤다. ▲ 사진 설명\n둑이 무너졌다."
EN = "The river rose. The dam broke."


def sentences(text: str, role: Role, *parts: str) -> tuple[Sentence, ...]:
    return tuple(Sentence(part, text.index(part), 0, role) for part in parts)


def alignment(*links: tuple[tuple[int, ...], tuple[int, ...]]) -> Alignment:
    return Alignment(
        Article.from_texts(KO, EN),
        sentences(KO, Role.KO_BODY, "강이 넘쳤다.", "둑이 무너졌다."),
        sentences(EN, Role.EN_BODY, "The river rose.", "The dam broke."),
        tuple(Link(ko, en) for ko, en in links),
    )


def test_an_alignment_links_every_sentence_once():
    pairs = alignment(((0,), (0,)), ((1,), (1,))).pairs()
    assert [(pair.ko.text, pair.en.text) for pair in pairs] == [
        ("강이 넘쳤다.", "The river rose."),
        ("둑이 무너졌다.", "The dam broke."),
    ]


@pytest.mark.parametrize(
    ("links", "said"),
    [
        ([((0,), (0,))], "exactly once"),
        ([((0,), (0,)), ((0,), (1,)), ((1,), ())], "exactly once"),
        ([((0,), (1,)), ((1,), (0,))], "cross"),
    ],
    ids=["a sentence left out", "a sentence twice", "crossing"],
)
def test_an_alignment_refuses(links, said):
    with pytest.raises(ValueError, match=said):
        alignment(*links)


def test_what_stands_between_two_sentences_of_a_pair_is_blanked_and_offsets_stay():
    pair = alignment(((0, 1), (0, 1))).pairs()[0]
    assert "사진" not in pair.ko.text
    for start, end in pair.ko_sentences:
        assert KO[pair.ko.start + start : pair.ko.start + end] == pair.ko.text[start:end]
    assert len(pair.ko.text) == len(KO)


def test_a_null_link_has_an_empty_side_at_its_place():
    first, second, third = alignment(((0,), (0,)), ((1,), ()), ((), (1,))).pairs()
    assert (second.en.text, second.en.start) == ("", first.en.end)
    assert (third.ko.text, third.ko.start) == ("", second.ko.end)


def test_a_document_refuses_a_region_that_is_no_slice():
    with pytest.raises(ValueError, match="no slice"):
        Document("ko", "강이 넘쳤다.", (Region("둑", 0, Role.KO_BODY),))


@given(st.text())
def test_a_document_of_plain_text_has_a_region_for_each_line_with_text(text):
    document = Document("ko", text)
    assert "".join("".join(r.text.split()) for r in document.regions) == "".join(text.split())


def test_source_and_target_follow_the_direction():
    pair = Pair.of("가", "A")
    assert (pair.source.text, pair.target.text) == ("가", "A")
