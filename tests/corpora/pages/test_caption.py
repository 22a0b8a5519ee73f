"""Captions and credits; sentences about photographs and lists with marks."""

import pytest

from corpora.pages.caption import caption_reason, credit_reason, tail_credit

CAPTIONS = [
    "▲ 새 도서관 전경  © 가람북부 새벽뉴스",
    "▲ 군수가 인사말을 하고 있다. ⓒ 가람군",
    "▲ 새 도서관 전경",
    "▲ 새 도서관 전경(사진=가람군)",
    "▲ The new library  © Garam-gun",
    "새 도서관 전경 ⓒ 가람군",
    "<Photo Description>",
    "사진설명: 새 도서관 전경",
]
CREDITS = ["<사진제공=가람군>", "사진=가람군", "[사진=가람군 제공]", "(사진제공: 가람군)", "Photo courtesy = Garam-gun",
           "Photo provided by Garam-gun"]  # fmt: skip
TAILS = [
    " / 사진제공 = 가람군",
    " / Photo courtesy = Garam-gun",
    " / Photo provided = Garam-gun",
    " (사진=가람군)",
]
CLEAN = [
    "▲도로 정비 ▲공원 조성 등을 추진한다.",
    "시는 사진 100점을 전시한다.",
    "군은 사진 제공 행사를 열었다.",
    "Photos of the river were shown in the hall.",
    "The mayor took a picture with the winners.",
]


@pytest.mark.parametrize("line", CAPTIONS)
def test_captions(line: str) -> None:
    assert caption_reason(line) or credit_reason(line)


@pytest.mark.parametrize("line", CREDITS)
def test_credits(line: str) -> None:
    assert credit_reason(line)


@pytest.mark.parametrize("credit", TAILS)
def test_credit_after_a_sentence(credit: str) -> None:
    assert tail_credit("군수는 말했다." + credit)[0] == len("군수는 말했다.")


@pytest.mark.parametrize("line", CLEAN)
def test_clean(line: str) -> None:
    assert (caption_reason(line), credit_reason(line), tail_credit(line)[0]) == ("", "", len(line))
