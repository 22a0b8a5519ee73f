"""What in a pair corresponds to what, and why."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from align.words.evidence import link_words

# Korean, English, a Korean word, the kind of evidence, the English that answers.
LINKED = {
    "a gloss": (
        "시는 예산을 늘렸다.",
        "The city increased its budget.",
        "예산",
        "lexicon",
        "budget",
    ),
    "a word inside a compound": (
        "이익이 예상을 웃돌았다.",
        "It posted better-than-expected profits.",
        "예상",
        "lexicon",
        "better-than-expected",
    ),
    "what an acronym stands for": (
        "시장은 FOMC 결과를 기다린다.",
        "Markets await the Federal Open Market Committee meeting.",
        "FOMC",
        "identical",
        "Federal Open Market Committee",
    ),
    "the noun of an expression": (
        "빚을 갚지 못했다.",
        "They fell behind on their debts.",
        "빚",
        "lexicon",
        "debts",
    ),
    "another form of a gloss": ("물가가 올랐다.", "Prices rose.", "오르다", "lexicon", "rose"),
    "a 하다 noun": ("시는 조례를 개정했다.", "The city revised it.", "개정", "lexicon", "revised"),
    "a person": (
        "주낙영 시장이 왔다.",
        "Mayor Joo Nak-young came.",
        "주낙영",
        "name",
        "Joo Nak-young",
    ),
    "a foreign place": (
        "크라벤토에서 열렸다.",
        "It was held in Kravento.",
        "크라벤토",
        "loanword",
        "Kravento",
    ),
    "a loanword": (
        "스플래셔가 늘었다.",
        "Splashers increased.",
        "스플래셔",
        "loanword",
        "Splashers",
    ),
    "Latin letters": ("SNS로 알렸다.", "It informed through SNS.", "SNS", "identical", "SNS"),
    "a date": (
        "어제 도서관을 열었다.",
        "The library opened yesterday.",
        "어제",
        "date",
        "yesterday",
    ),
    "a compound by its parts": (
        "하락세가 뚜렷하다.",
        "The decline is clear.",
        "하락세",
        "lexicon",
        "decline",
    ),
}
UNLINKED = {
    "nothing of the kind": ("시는 도서관을 지었다.", "The city built a road.", "도서관"),
    "another name": ("벨파스트에서 열렸다.", "It was held in Dublin.", "벨파스트"),
}


def link_of(ko: str, en: str, lemma: str):
    evidence = link_words(ko, en)
    return next(link for link in evidence.ko if link.words[0].lemma == lemma)


@pytest.mark.parametrize("name", LINKED)
def test_linked(name):
    ko, en, lemma, kind, answer = LINKED[name]
    link = link_of(ko, en, lemma)
    assert link.kind == kind
    start, end = link.en[0]
    assert en[start:end] == answer


@pytest.mark.parametrize("name", UNLINKED)
def test_unlinked(name):
    ko, en, lemma = UNLINKED[name]
    assert link_of(ko, en, lemma).kind == ""


def test_a_word_nobody_knows_is_not_expected():
    assert not link_of("쿠르르뿡을 열었다.", "It opened something.", "쿠르르뿡").expected


def test_english_that_no_korean_asked_for_is_named():
    evidence = link_words("비가 왔다.", "It rained in the garden.")
    assert [word.text for word in evidence.en_unexplained] == ["garden"]


def test_the_surest_numbers_are_linked_first():
    ko = "지난해 1월 이후 1년 여 만에 61% 늘었다."
    evidence = link_words(ko, "It rose 61% in one year since January last year.")
    linked = {
        evidence.numbers_ko[i].text: evidence.numbers_en[j].text for i, j in evidence.number_links
    }
    assert linked["1년 여"] == "one year"
    assert linked["61%"] == "61%"


@given(st.text(max_size=80), st.text(max_size=80))
@settings(deadline=None, max_examples=60)
def test_any_text_is_survived_and_every_span_is_inside(ko, en):
    evidence = link_words(ko, en)
    for link in evidence.ko:
        assert 0 <= link.span[0] <= link.span[1] <= len(ko)
        assert all(0 <= start <= end <= len(en) for start, end in link.en)
        assert bool(link.en) == bool(link.kind)
    assert len({i for i, _ in evidence.number_links}) == len(evidence.number_links)
    assert len({j for _, j in evidence.number_links}) == len(evidence.number_links)
