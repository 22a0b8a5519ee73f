"""When Kiwi is asked, and what its word is worth; the sentences are in cases/splitting/ko.tsv."""

from __future__ import annotations

import pytest

from align.splitting import korean
from align.splitting.korean import split_korean


def pieces(line: str) -> list[str]:
    return [line[start:end].strip() for start, end in split_korean(line)]


def test_edited_text_does_not_load_kiwi(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> None:
        raise AssertionError("Kiwi was asked")

    monkeypatch.setattr(korean, "analyser", refuse)
    line = "군은 작년보다 주요 사업을 늘렸다.이어 “필요하다. 꼭 한다.”고 말했다 . 끝으로 인사했다"
    assert len(pieces(line)) == 3
    with pytest.raises(AssertionError, match="Kiwi was asked"):
        pieces("축제를 마쳤습니다 내년에도 바랍니다.")


@pytest.mark.parametrize(
    ("line", "sentences"),
    [
        ("축제를 마쳤습니다 감사합니다", ["축제를 마쳤습니다", "감사합니다"]),
        ("값이 올랐다 내렸다 한다.", ["값이 올랐다 내렸다 한다."]),
        ("“마쳤습니다 감사합니다”라고 했다.", ["“마쳤습니다 감사합니다”라고 했다."]),
        ("😀😀 마쳤습니다 감사합니다", ["😀😀 마쳤습니다", "감사합니다"]),
        ("\ud800 마쳤습니다 감사합니다", ["\ud800 마쳤습니다", "감사합니다"]),
    ],
)
def test_kiwi_decides_endings_without_punctuation(line: str, sentences: list[str]) -> None:
    assert pieces(line) == sentences


@pytest.mark.parametrize(
    ("words", "finite"),
    [
        ("했다", True),
        ("없다", True),
        ("한다", True),
        ("합니다", True),
        ("크다", True),
        ("해요", True),
        ("할까", True),
        ("조사함", True),
        ("바다", False),
        ("서울", False),
        ("a다", False),
        ("다", False),
        ("", False),
    ],
)
def test_what_ends_as_a_verb_does(words: str, finite: bool) -> None:
    assert korean._is_finite(words) is finite
