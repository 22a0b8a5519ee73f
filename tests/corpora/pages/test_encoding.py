"""Bytes of a page in every encoding Korean pages come in."""

import pytest

from corpora.pages.encoding import decode

TEXT = "해오름시는 21일 밝혔다.\nThe city said so on the 21st.\n"


@pytest.mark.parametrize(
    "name",
    ["utf-8", "utf-8-sig", "cp949", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "iso2022_kr"],
)
def test_detected(name: str) -> None:
    assert decode(TEXT.encode(name), "page") == (TEXT, ())


def test_declared_euc_kr_is_read_as_its_superset() -> None:
    text = '<meta charset="euc-kr">똠방각하'
    assert decode(text.encode("cp949"), "page") == (text, ())


def test_a_page_cut_inside_a_letter_reads_and_says_so() -> None:
    text, repairs = decode((TEXT * 9 + "가").encode()[:-1], "page")
    assert text == TEXT * 9 + "\ufffd"
    assert repairs == ("1 letters that are no utf-8 shown as �: not repairable",)


@pytest.mark.parametrize("name", ["uu", "rot13", "zlib", "hex", "idna", "undefined", "no-such"])
def test_a_declared_codec_that_is_no_encoding_is_passed_over(name: str) -> None:
    head = f'<meta charset="{name}">'.encode()
    assert decode(head + "강".encode("cp949"), "page") == (f'<meta charset="{name}">강', ())
    broken = head + TEXT.encode() * 9 + b"\xff"
    text, repairs = decode(broken, "page")
    assert text.endswith("\ufffd")
    assert len(repairs) == 1
