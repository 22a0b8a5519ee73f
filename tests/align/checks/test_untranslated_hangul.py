"""Hangul left in the English text."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks import untranslated_hangul

KO = "시는 재벌 개혁과 소통 행정을 강화하기로 했다."

# label, English, the Hangul flagged, whether the Korean has it too
FLAGGED = [
    ("a noun", "The city will step up 개혁 this year.", "개혁", True),
    ("with its particle", "The city 시는 will step up reform.", "시는", True),
    ("at the start", "재벌 reform will be stepped up.", "재벌", True),
    ("at the end", "The city will step up 소통.", "소통", True),
    ("a verb", "The city 강화하기로 reform.", "강화하기로", True),
    ("two words", "The city and 소통 행정을 go together.", "소통 행정을", True),
    ("in quotation marks", "The “소통” stage begins.", "소통", True),
    ("not in the Korean", "The city met 주민들 today.", "주민들", False),
    ("stuck to English", "The 재벌reform begins.", "재벌", True),
    ("single letters", "They laughed ㅋㅋ at it.", "ㅋㅋ", False),
    ("brackets with nothing before", "(개혁) The city.", "개혁", True),
    ("one syllable", "The 시 will act.", "시", True),
]  # fmt: skip

CLEAN = [
    ("no Hangul", "The city will step up reform."),
    ("a gloss", "The chaebol (재벌) will be reformed."),
    ("a gloss with Hanja", "The chaebol (재벌, 財閥) will be reformed."),
    ("a gloss after marks", "“Sotong” (소통) is the word."),
    ("a gloss without a space", "Sotong(소통) is the word."),
    ("two glosses", "Sotong (소통) and gaehyeok (개혁) are the words."),
    ("Hanja alone", "The word 改革 means reform."),
    ("Latin letters", "Café and naïve are words."),
    ("Kana", "The word ラーメン is Japanese."),
    ("figures", "It cost 3,500 won."),
    ("symbols", "▲ © ※ · …"),
    ("quotation marks", "‘Reform’ and “dialogue”."),
    ("emoji", "They were glad 😀."),
    ("a long gloss", "The office (경제 정책 개혁 담당관실) was opened."),
    ("a gloss at the end", "It is called the chaebol (재벌)."),
    ("a possessive before", "the city's (시의) plan"),
    ("brackets without Hangul", "The city (in the south) acts."),
    ("new lines", "The city\nacts."),
    ("empty", ""),
]  # fmt: skip


@pytest.mark.parametrize(
    ("en", "hangul", "known"), [row[1:] for row in FLAGGED], ids=[row[0] for row in FLAGGED]
)
def test_flagged(en: str, hangul: str, known: bool) -> None:
    [finding] = untranslated_hangul.find(Pair.of(KO, en))
    assert [en[a:b] for a, b in finding.en] == [hangul]
    assert [KO[a:b] for a, b in finding.ko] == [hangul] * known


@pytest.mark.parametrize("en", [row[1] for row in CLEAN], ids=[row[0] for row in CLEAN])
def test_clean(en: str) -> None:
    assert list(untranslated_hangul.find(Pair.of(KO, en))) == []


@pytest.mark.xfail(strict=True, reason="a word that the text itself explains is taken for a slip")
def test_a_word_under_discussion() -> None:
    assert not list(untranslated_hangul.find(Pair.of(KO, "The Korean word 소통 means dialogue.")))
