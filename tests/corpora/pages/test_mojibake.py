"""EUC-KR shown as Latin-1, with its doubled damage."""

import pytest

from corpora.pages.mojibake import mend_lines


@pytest.mark.parametrize(
    ("damaged", "mended"),
    [
        ("Æ÷Ç×½Ã", "포항시"),
        ("±âÀÚ", "기자"),
        ("¹àÇû´Ù", "밝혔다"),
        ("µ¿µÎõ½Ã", "동두천시"),
        ("û³âȸ", "청년회"),
        pytest.param(
            "½Ã´Â Áö³ 21ÀÏ ¹àÇû´Ù.",
            "시는 지난 21일 밝혔다.",
            marks=pytest.mark.xfail(
                strict=True, reason="a dropped 0xAD reads as well as another pair: 좍떨"
            ),
        ),
        ("해오름시".encode().decode("latin-1"), "해오름시"),
    ],
)
def test_mended(damaged: str, mended: str) -> None:
    assert mend_lines(damaged)[0] == mended
    assert mend_lines(damaged)[1]


@pytest.mark.parametrize(
    "text", ["Zürich, déjà vu", "시는 café를 열었다.", "Über Öl", "해오름시", "", "naïve façade"]
)
def test_sound_text_stays(text: str) -> None:
    assert mend_lines(text) == (text, ())


def test_a_line_stays_one_line() -> None:
    damaged = "행사에 참\u2028여한 시민\n박 시장".encode().decode("latin-1")
    text, notes = mend_lines(damaged)
    assert text == "행사에 참 여한 시민\n박 시장"
    assert notes


def test_what_is_lost_is_reported() -> None:
    text, notes = mend_lines("½Ã´Â ¹àÇû´Ù Ê ±âÀÚ")
    assert text == "시는 밝혔다 � 기자"
    assert notes[-1] == "1 byte lost in transit shown as �: not repairable"
