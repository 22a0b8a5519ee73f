"""One Korean term in several English forms."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from align.bitext import Article, Pair
from align.consistency.term_forms import CHECK, find

ARTICLE = Article.from_texts("", "")

# The sentences of an article, and where the finding stands: pair, words.
FLAGGED = {
    "a police station": (
        [
            ("광주 북부경찰서가 밝혔다.", "The Gwangju Bukbu Police Station said so."),
            ("북부경찰서는 조사하고 있다.", "The Northern Police Station is investigating."),
        ],
        (1, "Northern Police Station"),
    ),
    "a company": (
        [
            ("한솔제강이 공장을 짓는다.", "Hansol Steel Co. is building a plant."),
            ("한솔제강은 반겼다.", "Hansol Iron Works welcomed it."),
        ],
        (1, "Hansol Iron Works"),
    ),
    "the head": (
        [
            ("여성단체협의회가 모였다.", "The Women's Organizations Council met."),
            ("여성단체협의회는 떠났다.", "The Women's Organizations Association left."),
        ],
        (1, "Women's Organizations Association"),
    ),
    "what stands before the head": (
        [
            ("포천시인협회가 모였다.", "The Pocheon Poets Association met."),
            ("포천시인협회가 떠났다.", "The Pocheon Residents Association left."),
        ],
        (1, "Pocheon Residents Association"),
    ),
    "a programme": (
        [
            ("청년일자리사업을 시작했다.", "It started the Youth Jobs Project."),
            ("청년일자리사업은 크다.", "The Youth Employment Program is large."),
        ],
        (1, "Youth Employment Program"),
    ),
    "an event": (
        [
            ("나리꽃축제가 열렸다.", "The Lily Festival was held."),
            ("나리꽃축제는 길다.", "The Lily Flower Fair is long."),
        ],
        (1, "Lily Flower Fair"),
    ),
    "the rarer form, though it comes first": (
        [
            ("자원봉사센터는 크다.", "The Self-Service Center is large."),
            ("자원봉사센터가 문을 열었다.", "The Volunteer Center opened."),
            ("자원봉사센터는 멀다.", "The Volunteer Center is far away."),
        ],
        (0, "Self-Service Center"),
    ),
    "a person's office": (
        [
            ("김하늘 군수가 왔다.", "County Mayor Kim Ha-neul came."),
            ("김하늘 별담군수는 떠났다.", "Byeoldam Governor Kim Ha-neul left."),
        ],
        (1, "Governor"),
    ),
    "a loanword": (
        [
            ("언택트 시대가 왔다.", "The untact era has come."),
            ("언택트 행사가 열렸다.", "An ontact event was held."),
        ],
        (1, "ontact"),
    ),
}
CLEAN = {
    "a company with and without Co.": [
        ("한솔제강이 공장을 짓는다.", "Hansol Steel Co. is building a plant."),
        ("한솔제강은 직원을 뽑는다.", "Hansol Steel is hiring."),
    ],
    "a festival in short": [
        ("한산모시문화제가 열린다.", "The Hansan Ramie Festival will open."),
        (
            "한산에서 한산모시문화제를 연다.",
            "Hansan holds the Hansan Ramie Fabric Cultural Festival.",
        ),
    ],
    "a bridge, and where it is": [
        ("서해대교가 막혔다.", "The Seohae Bridge in Dangjin was closed."),
        ("서해대교는 길다.", "The Seohae Bridge is long."),
    ],
    "the same form": [
        ("자원봉사센터가 문을 열었다.", "The Volunteer Center opened."),
        ("자원봉사센터는 멀다.", "The Volunteer Center is far away."),
    ],
    "turned round": [
        ("마을이장협의회가 모였다.", "The Village Heads Association met."),
        ("마을이장협의회는 기부했다.", "The Association of Village Heads made a donation."),
    ],
    "shortened": [
        ("여성단체협의회가 모였다.", "The Women's Organizations Council met."),
        ("여성단체협의회는 떠났다.", "The Women's Council left."),
    ],
    "in small letters, as a description": [
        ("청년일자리사업을 시작했다.", "It started the Youth Jobs Project."),
        ("청년일자리사업은 크다.", "The program for young people is large."),
    ],
    "British spelling": [
        ("자원봉사센터가 문을 열었다.", "The Volunteer Center opened."),
        ("자원봉사센터는 멀다.", "The Volunteer Centre is far away."),
    ],
    "respelled, which is another check's": [
        ("별담군체육회가 모였다.", "The Byeoldam Sports Council met."),
        ("별담군체육회는 떠났다.", "The Byoldam Sports Council left."),
    ],
    "with and without the place": [
        ("별담군 자원봉사센터가 문을 열었다.", "The Byeoldam-gun Volunteer Center opened."),
        ("자원봉사센터는 멀다.", "The Volunteer Center is far away."),
    ],
    "two bodies of one kind": [
        ("별담군 자원봉사센터가 문을 열었다.", "The Byeoldam Volunteer Center opened."),
        ("나리시 자원봉사센터는 멀다.", "The Nari Service Center is far away."),
    ],
    "another body of the sentence": [
        ("여성단체협의회가 모였다.", "The Women's Organizations Council met."),
        (
            "여성단체협의회와 청년단체협의회가 떠났다.",
            "The Women's Organizations Council and the Youth Organizations Association left.",
        ),
    ],
    "a pronoun": [
        ("여성단체협의회가 모였다.", "The Women's Organizations Council met."),
        ("여성단체협의회는 떠났다.", "It left."),
    ],
    "a common word": [
        ("시장이 붐볐다.", "The market was crowded."),
        ("시장은 오래됐다.", "The bazaar is old."),
    ],
    "a chairwoman": [
        ("김하늘 의장이 왔다.", "Chairman Kim Ha-neul came."),
        ("김하늘 의장은 떠났다.", "Chairwoman Kim Ha-neul left."),
    ],
    "two people": [
        ("김하늘 군수가 왔다.", "Mayor Kim Ha-neul came."),
        ("서미란 군수가 왔다.", "Governor Seo Mi-ran came."),
    ],
    "an office someone else holds": [
        ("김하늘 군수가 왔다.", "Mayor Kim Ha-neul came."),
        ("김하늘 군수와 지사가 만났다.", "Mayor Kim Ha-neul and the governor met."),
    ],
    "a loanword's number and case": [
        ("콘텐츠를 만든다.", "It makes content."),
        ("콘텐츠가 많다.", "Contents are many."),
    ],
    "a loanword's family": [
        ("디지털 시대가 왔다.", "The digital era has come."),
        ("디지털 전환이 끝났다.", "It has been digitally transformed."),
    ],
    "no English": [("여성단체협의회가 모였다.", ""), ("여성단체협의회는 떠났다.", "It left.")],
}


def pairs_of(rows):
    return tuple(Pair.of(ko, en) for ko, en in rows)


@pytest.mark.parametrize(("rows", "place"), FLAGGED.values(), ids=FLAGGED)
def test_flagged(rows, place):
    pairs = pairs_of(rows)
    ((index, found),) = find(pairs, ARTICLE)
    assert (index, pairs[index].en.text[slice(*found.en[0])]) == place
    assert found.message.count("(pair") == 2


@pytest.mark.parametrize("rows", CLEAN.values(), ids=CLEAN)
def test_clean(rows):
    assert list(find(pairs_of(rows), ARTICLE)) == []


def test_all_forms_are_listed_once():
    names = ("Women's Organizations Council", "Women's Groups Association", "Women's Corps Council")
    rows = [("여성단체협의회가 모였다.", f"The {name} met.") for name in (*names, names[0])]
    ((index, found),) = find(pairs_of(rows), ARTICLE)
    assert index == 1
    assert found.message == (
        "여성단체협의회 is translated in 3 ways: Women's Organizations Council (pairs 1, 4), "
        "Women's Groups Association (pair 2), Women's Corps Council (pair 3)"
    )
    assert found.suggestion == (
        "Write Women's Organizations Council throughout, if that form is right."
    )


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.text(max_size=30) | st.just("여성단체협의회 김하늘 군수"),
            st.text(max_size=30) | st.sampled_from(["The Women's Council of", "A Of For The B"]),
        ),
        max_size=3,
    )
)
def test_any_text_is_survived(rows):
    pairs = pairs_of(rows)
    for index, flag in CHECK.flags(pairs, ARTICLE):
        assert all(0 <= a < b <= len(pairs[index].en.text) for a, b in flag.en)
