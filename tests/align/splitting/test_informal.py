"""kss on informal text, and what happens where it cannot be followed. Imports kss: 6 s."""

from __future__ import annotations

import logging
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.bitext import Document
from align.splitting import informal, split_sentences
from align.splitting.informal import spans_of, split_informal

BLOG = "안녕하세요 저는 오늘 국수를 먹었어요 정말 맛있었습니다  ㅋㅋㅋ 그리고  집에 갔다"


def test_kss_splits_what_has_no_punctuation(capfd: pytest.CaptureFixture[str]) -> None:
    sentences = split_sentences(Document("ko", BLOG), splitter="kss")
    assert [sentence.text for sentence in sentences] == [
        "안녕하세요",
        "저는 오늘 국수를 먹었어요",
        "정말 맛있었습니다  ㅋㅋㅋ",
        "그리고  집에 갔다",
    ]
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    "text", ["", "  ", "\x00a. 했다 했다", "\ud800 했다. 또 했다.", "😀 했다\t또  했다"]
)
def test_no_letter_is_lost(text: str) -> None:
    spans = list(split_informal(text))
    assert "".join(text[a:b] for a, b in spans).split() == text.split()


@pytest.mark.parametrize(
    ("fake", "reason"),
    [
        (lambda line: ["비가 왔다."], "kss lost '갰다.' at 7"),
        (lambda line: ["비가 왔다.", "개었다."], "kss changed '갰' at 7 to '개'"),
        (lambda line: ["비가 왔다.", "갰다. 또"], "kss added text at the end"),
        (lambda line: [][1], "kss raised IndexError: list index out of range"),
    ],
)
def test_the_rules_stand_in_with_a_reason(
    fake: Callable[[str], list[str]],
    reason: str,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(informal, "_kss", lambda: fake)
    text = "비가 왔다. 갰다."
    with caplog.at_level(logging.WARNING):
        sentences = split_sentences(Document("ko", text), splitter="kss")
    assert [sentence.text for sentence in sentences] == ["비가 왔다.", "갰다."]
    assert reason in caplog.text


def test_kss_never_sees_a_long_line(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []

    def fake(line: str) -> list[str]:
        seen.append(len(line))
        return [line]

    monkeypatch.setattr(informal, "_kss", lambda: fake)
    text = "비가 왔다. " * 2000 + "가" * 9000
    assert "".join(text[a:b] for a, b in split_informal(text)) == text
    assert max(seen) <= 2 * informal.PIECE
    assert len(seen) > 5


@given(st.lists(st.text("가나a. \t", min_size=1), max_size=6))
def test_spans_are_found_whatever_the_spaces(parts: list[str]) -> None:
    line = " ".join(parts)
    spans, reason = spans_of(line, [part.replace(" ", "") for part in parts])
    assert reason == ""
    assert spans is not None
    kept = "".join(line[start:end] for start, end in spans)
    assert kept.split() == line.split()
