"""Flags of pairs that the rest of the article explains."""

from __future__ import annotations

import pytest

from align.bitext import Article, Flag, Pair
from align.consistency._usage import doubt_explained
from align.mqm import Category, Severity
from align.pipeline import SHOWN, align_article, check_pair

# Korean and English sentences, the pair that is flagged by itself, the check.
EXPLAINED = {
    "a word that the article is about": (
        [
            "론 뮤익 전시는 관람객 50만 명을 끌어모았다.",
            "뮤익은 호주 조각가다.",
            "뮤익의 작품 10점이 나왔다.",
        ],
        [
            "The Ron Mueck exhibition drew half a million visitors.",
            "Mueck is an Australian sculptor.",
            "Ten works by Mueck are on show.",
        ],
        (0, "misprint"),
    ),
    "a figure that the sentence before leaves out": (
        [
            "최씨 등은 2022년부터 47차례 사고를 내고 보험금 3억 8천만 원을 받은 혐의를 받는다.",
            "이들은 승객이 없는 새벽 시간을 노렸다.",
        ],
        [
            "Choi and the others are accused of causing 47 accidents since 2022.",
            "They are believed to have collected 380 million won.",
            "They preferred the hours before dawn, when they had no passengers.",
        ],
        (1, "addition"),
    ),
    "a county that its governor need not name again": (
        [
            "무주군은 9월 6일부터 반딧불축제를 연다.",
            "황인홍 무주군수는 축제를 홍보하려고 서울을 찾았다.",
        ],
        [
            "Muju County will hold the Firefly Festival from Sept. 6.",
            "County Governor Hwang In-hong visited Seoul to promote the Bandi Festival.",
        ],
        (1, "entity"),
    ),
}
KEPT = {
    "a misprint that stands once": (
        ["구독자는 5만명에 불가했다.", "시는 만족했다."],
        ["It was not possible to 50,000 subscribers.", "The city was satisfied."],
        (0, "misprint"),
    ),
    "another person": (
        ["최민수 감독이 사퇴했다.", "박지원 선수가 남았다."],
        ["Coach Park Ji-won stepped down.", "The player Park Ji-won stayed."],
        (0, "entity"),
    ),
}


def flags_of(ko, en):
    pairs = align_article(Article.from_texts("\n".join(ko), "\n".join(en))).pairs()
    return pairs, [check_pair(pair) for pair in pairs]


def shown(pairs, flags, index):
    return {f.check for f in doubt_explained(pairs, flags)[index] if f.confidence >= SHOWN}


@pytest.mark.parametrize(("ko", "en", "flagged"), EXPLAINED.values(), ids=EXPLAINED)
def test_explained(ko, en, flagged):
    pairs, flags = flags_of(ko, en)
    index, check = flagged
    assert check in {flag.check for flag in flags[index]}
    assert check not in shown(pairs, flags, index)


@pytest.mark.parametrize(("ko", "en", "flagged"), KEPT.values(), ids=KEPT)
def test_kept(ko, en, flagged):
    pairs, flags = flags_of(ko, en)
    index, check = flagged
    assert check in shown(pairs, flags, index)


def test_letters_inside_other_words_explain_no_misprint():
    flag = Flag("misprint", "typo", Category.SOURCE, Severity.CRITICAL, "?", ko=((5, 7),))
    texts = ("5만명에 불가했던 구독자", "불가피한 일이다.", "불가피했다.")
    found, *_ = doubt_explained([Pair.of(text, "") for text in texts], [(flag,), (), ()])
    assert found == (flag,)


def test_a_name_strange_in_two_pairs_does_not_explain_itself():
    flag = Flag("entity", "entity", Category.ENTITY, Severity.MAJOR, "?", en=((0, 6),))
    pairs = [Pair.of("시는 웃었다.", "Hanwha laughed."), Pair.of("시는 갔다.", "Hanwha left.")]
    assert doubt_explained(pairs, [(flag,), (flag,)]) == ((flag,), (flag,))
