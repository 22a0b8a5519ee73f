"""Links between sentences, written as a reader would draw them."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from align.bitext import Role, Sentence
from align.linking import link_sentences, link_texts

NEWS = {
    "in step": (
        ["시는 21일 조례를 공포했다.", "예산은 350억원이다.", "사업은 2027년에 끝난다."],
        [
            "The city promulgated the ordinance on the 21st.",
            "The budget is 35 billion won.",
            "The project ends in 2027.",
        ],
        ["0-0", "1-1", "2-2"],
    ),
    "a sentence cut in two": (
        ["시장은 시장을 찾아 상인 30명을 만나고 화재 예방을 당부했다.", "비가 120㎜ 내렸다."],
        [
            "The mayor visited the market and met 30 merchants.",
            "He asked them to prevent fires.",
            "There was 120 mm of rain.",
        ],
        ["0-01", "1-2"],
    ),
    "a sentence dropped": (
        ["도서관이 5월 3일 문을 연다.", "주차장에는 차 240대를 댈 수 있다.", "입장료는 없다."],
        ["The library opens on May 3.", "Admission is free."],
        ["0-0", "1-", "2-1"],
    ),
    "a foreign sentence inside": (
        ["태풍으로 주민 57명이 대피했다.", "도로 12곳이 끊겼다."],
        [
            "The typhoon forced 57 residents to evacuate.",
            "Shares of the carmaker rose in New York.",
            "Roads were cut off at 12 places.",
        ],
        ["0-0", "-1", "1-2"],
    ),
    "names alone": (
        ["주낙영 시장이 인사했다.", "벨파스트에서 공연이 열렸다."],
        ["A concert took place in Belfast."],
        ["0-", "1-0"],
    ),
}


def shown(links) -> list[str]:
    return ["".join(map(str, link.ko)) + "-" + "".join(map(str, link.en)) for link in links]


@pytest.mark.parametrize("name", NEWS)
def test_links(name):
    ko, en, expected = NEWS[name]
    assert shown(link_texts(ko, en)) == expected


def test_a_side_without_sentences_leaves_the_other_unlinked():
    assert shown(link_texts(["하나."], [])) == ["0-"]
    assert shown(link_texts([], ["One.", "Two."])) == ["-0", "-1"]
    assert link_texts([], []) == ()


def test_headlines_meet_headlines_and_captions_captions():
    ko = [
        Sentence("시, 축제 21일 개막", 0, 0, Role.KO_HEADLINE),
        Sentence("축제가 21일 개막한다.", 20, 1, Role.KO_BODY),
        Sentence("▲ 축제 21일 개막", 40, 2, Role.CAPTION),
    ]
    en = [
        Sentence("▲ Festival opens on 21st", 100, 0, Role.CAPTION),
        Sentence("The festival opens on the 21st.", 130, 1, Role.EN_BODY),
        Sentence("City festival opens on 21st", 170, 2, Role.EN_HEADLINE),
    ]
    assert shown(link_sentences(ko, en)) == ["0-2", "1-1", "2-0"]


def test_a_clear_link_scores_higher_than_a_doubtful_one():
    ko = ["인구는 57만 2천명이다.", "그는 웃었다.", "어제는 추웠다."]
    en = ["The population is 572,000.", "Nobody had expected it.", "Then came the others."]
    scores = {link.ko: link.score for link in link_texts(ko, en) if link.ko and link.en}
    assert scores[(0,)] == max(scores.values())


def test_a_thousand_sentences_with_a_block_missing():
    ko = [f"{n}번 버스는 하루 {n + 3}명을 태운다." for n in range(400)]
    en = [f"Bus {n} carries {n + 3} people a day." for n in range(400) if not 100 <= n < 250]
    links = {link.ko: link.en for link in link_texts(ko, en)}
    assert links[(99,)] == (99,)
    assert links[(150,)] == ()
    assert links[(399,)] == (249,)


texts = st.lists(st.text(max_size=30), max_size=6)


@given(texts, texts)
@settings(deadline=None, max_examples=60)
def test_every_sentence_of_any_text_is_linked_once(ko, en):
    links = link_texts(ko, en)
    assert [i for link in links for i in link.ko] == list(range(len(ko)))
    assert [j for link in links for j in link.en] == list(range(len(en)))
    assert all(0.0 <= link.score <= 1.0 for link in links)


@pytest.mark.parametrize(
    "letters",
    [
        pytest.param(lambda text: unicodedata.normalize("NFD", text), id="Hangul in its parts"),
        pytest.param(lambda text: text.replace(" ", "\u00a0"), id="spaces that do not break"),
        pytest.param(lambda text: text.replace(" ", "  "), id="two spaces"),
    ],
)
def test_letters_of_another_kind_change_no_link(letters):
    ko = ["비가 내려 3명이 다쳤다.", "다리가 끊겼다.", "시는 21일 학교 문을 닫는다."]
    en = ["Rain injured three people.", "The city will close schools on the 21st."]
    links = link_texts(ko, en)
    assert [(link.ko, link.en) for link in links] == [((0,), (0,)), ((1,), ()), ((2,), (1,))]
    assert link_texts([*map(letters, ko)], [*map(letters, en)]) == links
