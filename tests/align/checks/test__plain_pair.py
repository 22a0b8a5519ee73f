"""Pairs in other letters than the checks are written for."""

from __future__ import annotations

import re
import unicodedata

import pytest

from align.bitext import Pair, Segment
from align.checks._plain_pair import PlainPair
from align.pipeline import check_pair

KO = "구독자는 5만 7000명에 불가했고 강이 넘쳤다."
EN = "It was not possible to 5,700 subscribers, and the river flooded."
LETTERS = {
    "Hangul in its parts": (lambda ko: unicodedata.normalize("NFD", ko), lambda en: en),
    "spaces that do not break": (lambda ko: ko.replace(" ", "\u00a0"),) * 2,
    "two spaces": (lambda ko: ko.replace(" ", "  "),) * 2,
    "no width": (lambda ko: ko.replace(" ", "\u200b "),) * 2,
    "wide digits": (lambda ko: re.sub("[0-9]", lambda d: chr(ord(d[0]) + 0xFEE0), ko),) * 2,
    "items of a list": (lambda ko: f"▲ {ko}",) * 2,
}


@pytest.mark.parametrize(("korean", "english"), LETTERS.values(), ids=LETTERS)
def test_the_same_is_found_in_the_same_words(korean, english):
    ko, en = korean(KO), english(EN)
    plain = check_pair(Pair.of(KO, EN))
    found = check_pair(Pair.of(ko, en))
    assert [flag.message for flag in found] == [flag.message for flag in plain]
    assert {flag.check for flag in found} >= {"misprint", "number"}
    for given, simple in zip(found, plain, strict=True):
        for text, given_spans, spans in ((ko, given.ko, simple.ko), (en, given.en, simple.en)):
            words = KO if text is ko else EN
            assert [bare(text[a:b]) for a, b in given_spans] == [bare(words[a:b]) for a, b in spans]
    repair = next(flag.repair for flag in found if flag.check == "misprint")
    assert bare(ko[slice(*repair.span)]) == ["불가"]


def bare(text):
    return unicodedata.normalize("NFKC", text).replace("\u200b", "").split()


def test_sentences_keep_their_places():
    pair = Pair(
        Segment("비가  왔다. 강이", 4), Segment("It  rained. A", 9), ko_sentences=((0, 8), (8, 10))
    )
    plain = PlainPair.of(pair).pair
    assert [plain.ko.text[a:b] for a, b in plain.ko_sentences] == ["비가 왔다. ", "강이"]
    assert (plain.ko.start, plain.en.start) == (4, 9)


def test_a_plain_pair_is_itself():
    pair = Pair.of(KO, EN)
    assert PlainPair.of(pair).pair is pair
