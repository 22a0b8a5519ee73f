"""Sentences are slices of the document, and the tables in tests/cases/splitting say which."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from align.bitext import Document, Lang, Region, Role, Sentence
from align.splitting import CHOICES, SPLITTERS, split_sentences

CASES = Path(__file__).parents[2] / "cases" / "splitting"
ARTICLES = Path(__file__).parents[4] / "shared" / "articles"
LANGS: tuple[Lang, ...] = ("ko", "en")


def rows() -> list[object]:
    """Rows ``label<TAB>text``: ▁ is a boundary at a space, ‖ one without. A label that begins
    with "wrong:" is what we know to get wrong."""
    params = []
    for lang in LANGS:
        for line in (CASES / f"{lang}.tsv").read_text(encoding="utf-8").splitlines():
            label, text = line.split("\t")
            marks = [pytest.mark.xfail(strict=True)] if label.startswith("wrong:") else []
            params.append(pytest.param(lang, text, id=f"{lang}: {label}", marks=marks))
    return params


@pytest.mark.parametrize(("lang", "marked"), rows())
def test_the_tables(lang: Lang, marked: str) -> None:
    text = marked.replace("▁", " ").replace("‖", "")
    wanted = marked.replace("‖", "▁").split("▁")
    assert [sentence.text for sentence in split_sentences(Document(lang, text))] == wanted


@pytest.mark.parametrize(("lang", "least"), [("ko", 60), ("en", 50)])
def test_the_tables_hold_many_rows_and_none_twice(lang: str, least: int) -> None:
    texts = [
        line.split("\t")[1]
        for line in (CASES / f"{lang}.tsv").read_text(encoding="utf-8").splitlines()
    ]
    assert len(texts) >= least
    assert len(set(texts)) == len(texts)


def check_slices(document: Document, sentences: tuple[Sentence, ...]) -> None:
    """Slices, in order, trimmed, of one line of one region, and nothing but space between."""
    kept = [False] * len(document.text)
    end = 0
    for sentence in sentences:
        region = document.regions[sentence.paragraph]
        assert sentence.start >= end
        assert region.start <= sentence.start <= sentence.end <= region.end
        assert sentence.role is region.role
        assert document.text[sentence.start : sentence.end] == sentence.text
        assert sentence.text == sentence.text.strip() != ""
        assert not set(sentence.text) & set("\n\r\v\f\x85\u2028\u2029")
        kept[sentence.start : sentence.end] = [True] * len(sentence.text)
        end = sentence.end
    for region in document.regions:
        for place in range(region.start, region.end):
            assert kept[place] or document.text[place].isspace()


ANY = st.text(st.characters(codec=None), max_size=60)
WORDS = """했다 니까 시는 고 라며 라고 . ? ! … ... " ' “ ” ‘ ’ ( ) 「 」 he said Kim U.S. Mr. 3 have.
    1. 가. ▲ ㅎㅎ ^^ ;) reviews.In a@b.kr https://""".split()
NEAR = st.lists(
    st.sampled_from([*WORDS, "\ud800", "\x00", "😀", " ", " ", " ", "\n", "\u2028", "\u3000"]),
    max_size=40,
).map("".join)


@pytest.mark.parametrize("lang", LANGS)
@settings(deadline=None)  # the first text that needs it loads Kiwi or nltk
@given(text=ANY | NEAR)
def test_any_text_is_kept_whole(lang: Lang, text: str) -> None:
    document = Document(lang, text)
    check_slices(document, split_sentences(document))


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(
    "unit",
    [
        "a",
        ".",
        '"',
        "“",
        "(",
        " ",
        "했다.",
        "했다 ",
        ".”",
        ". ",
        '." ',
        "e.g. ",
        "\ud800",
        "Aa. ",
        "x (a.) b ",
    ],
)
def test_a_long_run_is_kept_whole(lang: Lang, unit: str) -> None:
    text = (unit * 1_000_000)[:1_000_000] if len(unit) == 1 else unit * 60_000
    document = Document(lang, text)
    sentences = split_sentences(document)
    assert sum(len("".join(s.text.split())) for s in sentences) == len("".join(text.split()))


def test_a_quotation_left_open_swallows_nothing() -> None:
    text = "그는 “모른다고 했다. " + "비가 내렸다. " * 100
    assert len(split_sentences(Document("ko", text))) == 101


def test_a_quotation_too_long_to_be_one_is_split() -> None:
    text = "그는 “모른다. " + "비가 내렸다. " * 100 + "”고 했다."
    assert len(split_sentences(Document("ko", text))) > 100


def test_paragraph_and_role_are_those_of_the_region() -> None:
    text = "축제 열려\n비가 왔다. 바람이 불었다."
    regions = (
        Region("축제 열려", 0, Role.KO_HEADLINE),
        Region("비가 왔다. 바람이 불었다.", 6, Role.KO_BODY),
    )
    sentences = split_sentences(Document("ko", text, regions))
    assert [(s.paragraph, s.role) for s in sentences] == [
        (0, Role.KO_HEADLINE),
        (1, Role.KO_BODY),
        (1, Role.KO_BODY),
    ]


def test_a_region_without_a_line_break_is_not_joined_to_the_next() -> None:
    regions = (Region("비가", 0, Role.CAPTION), Region("왔다.", 3, Role.KO_BODY))
    document = Document("ko", "비가 왔다.", regions)
    assert [s.text for s in split_sentences(document)] == ["비가", "왔다."]


@pytest.mark.parametrize(
    ("lang", "headline", "count"),
    [
        ("en", "Why? The Mayor Explains", 1),
        ("en", "Mayor Kim: “No. Never.”", 1),
        ("en", "Rain fell in Seoul. Snow fell in Busan.", 2),
        ("ko", "비 온다! 축제는 그대로", 1),
        ("ko", "“또 올게요.” 아이들 약속", 1),
        ("ko", "서울에 비가 내렸다. 부산에 눈이 내렸다.", 2),
    ],
)
def test_a_headline_is_one_sentence_unless_all_are_full(
    lang: Lang, headline: str, count: int
) -> None:
    role = Role.KO_HEADLINE if lang == "ko" else Role.EN_HEADLINE
    document = Document(lang, headline, (Region(headline, 0, role),))
    assert len(split_sentences(document)) == count


def test_each_language_has_its_default() -> None:
    ko, en = Document("ko", "비가 왔다. 갰다."), Document("en", "It rained. It cleared.")
    assert split_sentences(ko) == split_sentences(ko, splitter="rules")
    assert split_sentences(en) == split_sentences(en, splitter="punkt")


@pytest.mark.parametrize(
    ("lang", "name", "choices"),
    [("ko", "punkt", "rules, kss"), ("en", "rules", "punkt"), ("en", "", "punkt")],
)
def test_an_unknown_splitter_is_refused_with_the_choices(
    lang: Lang, name: str, choices: str
) -> None:
    with pytest.raises(ValueError, match=f"choose one of {choices}$"):
        split_sentences(Document(lang, ""), splitter=name)


def test_every_splitter_belongs_to_a_language() -> None:
    assert {name for names in CHOICES.values() for name in names} == set(SPLITTERS)


def test_no_text_has_no_sentences() -> None:
    assert split_sentences(Document("ko", " \n ")) == ()


@pytest.mark.parametrize("lang", LANGS)
def test_the_founding_page_is_split_exactly(lang: Lang) -> None:
    page = ARTICLES / "gyeongju.txt"
    if not page.exists():
        pytest.skip("shared/articles is not beside the repository")
    text = page.read_bytes().decode("utf-8")
    gold = json.loads((ARTICLES / "gyeongju.gold.json").read_text(encoding="utf-8"))
    assert hashlib.sha256(text.encode()).hexdigest() == gold["sha256"]
    role = Role.KO_BODY if lang == "ko" else Role.EN_BODY
    regions = tuple(Region(text[a:b], a, role) for a, b in gold["spans"][f"{lang}_body"])
    document = Document(lang, text, regions)
    sentences = split_sentences(document)
    check_slices(document, sentences)
    assert [list(s.span) for s in sentences] == gold[f"{lang}_sentences"]
