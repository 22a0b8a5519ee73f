"""read_page: any page gives an Article whose regions cover it, or a named error."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from align.bitext import Article, Role
from align.errors import (
    BinaryPage,
    EmptyPage,
    NoEnglishText,
    NoKoreanText,
    OversizedPage,
    PageError,
    UndecodablePage,
)
from corpora.pages import read_page

SHARED = Path(__file__).parents[4] / "shared" / "articles"
KO = "누리양시는 21일 새 도서관의 문을 열었다고 밝혔다."
KO2 = "시장은 시민과 함께 도서관을 가꾸겠다고 말했다."
EN = "Nuriyang City announced on the 21st that it opened a new library."
EN2 = "The mayor said that he would look after the library with the citizens."
NOTICE = "<구글 번역으로 번역한 영문 기사의 전문 입니다.>"
PAGE = "\n".join((KO, KO2, NOTICE, EN, EN2))


def roles(article: Article) -> list[str]:
    return [region.role.value for region in article.regions]


def assert_covers(article: Article) -> None:
    text, place = article.ko.text, 0
    assert article.en.text == text
    for region in article.regions:
        assert text[region.start : region.end] == region.text
        assert not text[place : region.start].strip()
        assert region.text == region.text.strip()
        assert region.text
        assert region.reason
        place = region.end
    assert not text[place:].strip()
    assert set(article.ko.regions) | set(article.en.regions) <= set(article.regions)


@pytest.mark.parametrize(
    ("role", "name"),
    [
        (role.value, {"caption": "captions", "notice": "separator"}.get(role, role.value))
        for role in Role
    ],
)
def test_founding_page(role: str, name: str) -> None:
    if not SHARED.is_dir():
        pytest.skip("needs ../shared/articles, the founding page")
    article = read_page(SHARED / "gyeongju.txt")
    text = article.ko.text
    spans = json.loads((SHARED / "gyeongju.gold.json").read_text(encoding="utf-8"))["spans"]
    gold = {i for start, end in spans[name] for i in range(start, end) if not text[i].isspace()}
    found = {
        i
        for r in article.regions
        if r.role == role
        for i in range(*r.span)
        if not text[i].isspace()
    }
    assert found == gold
    assert article.date == datetime.date(2021, 4, 21)


@pytest.mark.parametrize(
    ("lines", "expected", "direction"),
    [
        ((KO, NOTICE, EN), "ko_body notice en_body", "ko-en"),
        ((KO + "Below is the full text of the English article translated by Google.", EN),
         "ko_body notice en_body", "ko-en"),
        (("도서관 문 열어", KO, KO2, "City opens library", EN, EN2),
         "ko_headline ko_body ko_body en_headline en_body en_body", "ko-en"),
        (("도서관 문 열어", KO, KO2, EN, EN2), "ko_headline ko_body ko_body en_body en_body", "ko-en"),
        ((KO, EN, KO2, EN2, KO, EN), "ko_body en_body ko_body en_body ko_body en_body", "ko-en"),
        ((EN, KO, EN2, KO2, EN, KO), "en_body ko_body en_body ko_body en_body ko_body", "en-ko"),
        ((EN, EN2, KO, KO2), "en_body en_body ko_body ko_body", "en-ko"),
        ((KO, "광고", "문가람 기자 moon@example.com", NOTICE, EN, "댓글 3", "시민회관 문 닫는다"),
         "ko_body noise byline notice en_body noise noise", "ko-en"),
        (("[문가람 기자=누리양] " + KO, NOTICE, EN + " / Photo courtesy = Nuriyang City"),
         "byline ko_body notice en_body caption", "ko-en"),
    ],
)  # fmt: skip
def test_layouts(lines: tuple[str, ...], expected: str, direction: str) -> None:
    article = read_page("\n".join(lines))
    assert " ".join(roles(article)) == expected
    assert article.direction == direction
    assert_covers(article)


def test_captions_are_linked_only_where_both_languages_have_them() -> None:
    caption = "▲ 새 도서관 전경  © 누리양시"
    one = read_page("\n".join((KO, caption, NOTICE, EN)))
    both = read_page("\n".join((KO, caption, NOTICE, "▲ The new library  © Nuriyang City", EN)))
    assert [r.role for r in one.ko.regions] == [Role.KO_BODY]
    assert [r.role for r in both.ko.regions] == [Role.KO_BODY, Role.CAPTION]
    assert [r.role for r in both.en.regions] == [Role.CAPTION, Role.EN_BODY]


@pytest.mark.parametrize(
    ("page", "error"),
    [
        ("", EmptyPage),
        (b" \n", EmptyPage),
        ("<html><body><script>x</script></body></html>", EmptyPage),
        (b"\x89PNG\r\n\x1a\n" + bytes(99), BinaryPage),
        (bytes(range(32)) * 9, BinaryPage),
        (b"\x80\xff\x81\xff" * 99, UndecodablePage),
        (KO + "\n" + KO2, NoEnglishText),
        (KO + "\n" + NOTICE + "\n" + KO2, NoEnglishText),
        (EN + "\n" + EN2, NoKoreanText),
        (
            "\n".join((KO, KO2, "Die Stadt hat am Montag eine neue Bibliothek eröffnet. " * 4)),
            NoEnglishText,
        ),
        ("가" * 10_000_001, OversizedPage),
        (bytes(50_000_000), OversizedPage),
    ],
    ids=lambda value: value.__name__ if isinstance(value, type) else "",
)
def test_named_errors(page: str | bytes, error: type[PageError]) -> None:
    with pytest.raises(error):
        read_page(page)


def test_what_is_a_path(tmp_path: Path) -> None:
    file = tmp_path / "page.txt"
    file.write_text(PAGE, encoding="utf-8")
    assert read_page(str(file)) == read_page(file) == read_page(PAGE, id="page")
    for missing in ("missing.txt", "./a/b", str(tmp_path / "none")):
        with pytest.raises(FileNotFoundError):
            read_page(missing)
    with pytest.raises(OversizedPage):
        read_page(file, max_bytes=9)


@pytest.mark.parametrize(
    "page",
    ["가" * 1_000_000, "a" * 1_000_000, "<" * 1_000_000, "=" * 1_000_000, "Á" * 1_000_000,
     "<a \"'" * 200_000, "<!--" * 250_000, "아래는 " * 250_000, "[" * 1_000_000, "가나 다라\n" * 100_000,
     "\n".join(["기자 " * 40] * 2_000)],
    ids=lambda page: page[:6].strip() or "page",
)  # fmt: skip
def test_huge_pages_end(page: str) -> None:
    with pytest.raises(PageError):
        read_page(page)


HOSTILE = st.lists(
    st.sampled_from([KO, KO2, EN, EN2, NOTICE, "\n", " ", "광고", "<p>", "</p>", "<!--", "\ud800",
                     "\0", "\u200b", "\ufeff", "\u2028", "\x85", "¹àÇû´Ù", "/ 사진제공 = 시", "【", "기자=", "▲"])
    | st.text(max_size=9),
    max_size=20,
).map("".join)  # fmt: skip


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(HOSTILE)
def test_any_text_is_covered_or_refused(page: str) -> None:
    try:
        article = read_page("\n" + page)
    except PageError:
        return
    assert_covers(article)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300) | HOSTILE.map(lambda t: t.encode("utf-8", "surrogatepass")))
def test_any_bytes_are_covered_or_refused(page: bytes) -> None:
    try:
        article = read_page(page)
    except PageError:
        return
    assert_covers(article)


INTERLEAVED = {
    "ko-en": (
        "안녕하세요 여러분.\n\nHello everyone.\n\n지난해 물가가 올랐습니다.\n\nPrices rose last year.\n\n"
        "올해도 오릅니다.\n\nThey rise this year too.\n",
        [
            ("안녕하세요 여러분.", "Hello everyone."),
            ("지난해 물가가 올랐습니다.", "Prices rose last year."),
        ],
    ),
    "en-ko": (
        "The city opened a library.\n\n시는 도서관을 열었다.\n\n*library: 도서관\n\n"
        "It has many books there.\n\n그곳에는 책이 많다.\n\nReaders come every day.\n\n"
        "날마다 독자가 찾는다.\n",
        [("시는 도서관을 열었다.", "The city opened a library.")],
    ),
}


@pytest.mark.parametrize("direction", INTERLEAVED)
def test_interleaved_pages_keep_every_line_of_both_languages(direction):
    text, pairs = INTERLEAVED[direction]
    article = read_page(text)
    assert article.direction == direction
    ko = [region.text for region in article.ko.regions]
    en = [region.text for region in article.en.regions]
    assert len(ko) == len(en) == 3
    assert list(zip(ko, en, strict=True))[: len(pairs)] == pairs
