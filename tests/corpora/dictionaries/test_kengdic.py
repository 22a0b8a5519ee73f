"""kengdic's tables, with and without a header."""

from __future__ import annotations

import io

import pytest

from align.errors import RecordError
from corpora.dictionaries import Entry
from corpora.dictionaries.kengdic import looks_like, read

NEW = "id\tsurface\thanja\tgloss\tlevel\tcreated\tsource\n"


def entries(text: str) -> list[Entry | str]:
    found = read(io.StringIO(text), "k.tsv")
    return [str(one) if isinstance(one, RecordError) else one for one in found]


def row(word: str, gloss: str) -> str:
    return f"1\t{word}\t津\t{gloss}\tB\t2020-01-02\tours:1\n"


def old(word: str, gloss: str) -> str:
    return f"12\t{word}\tNULL\t{gloss}\t1\tn\tours\t2006-01-02\t3\tNULL\tNULL\tNULL\n"


@pytest.mark.parametrize(
    ("gloss", "senses"),
    [
        ("ferry, landing; crossing", (("ferry", "landing"), ("crossing",))),
        ("(1) ferry (2) crossing", (("ferry",), ("crossing",))),
        ("1) ferry (2)crossing", (("ferry",), ("crossing",))),
        ("ferry (old), see 배", (("ferry",),)),
        ('"a ""ferry"""', (('a "ferry"',),)),
        ("", ()),
        ("NULL", ()),
    ],
)
@pytest.mark.parametrize(("head", "make"), [(NEW, row), ("", old)])
def test_glosses(head, make, gloss, senses):
    line = 2 if head else 1
    assert entries(head + make("나루터", gloss)) == [Entry("나루터", senses, line)]


def test_columns_are_found_by_name():
    text = "gloss\tword\nferry\t나루터\n"
    assert entries(text) == [Entry("나루터", (("ferry",),), 2)]


def test_rows_that_do_not_fit_are_rejected_with_their_numbers():
    text = NEW + row("나루터", "ferry") + "2\t쌀독\n" + row("", "jar") + row("물", "水")
    assert entries(text)[1:] == [
        "k.tsv:3: expected 7 columns, found 2: '2\\t쌀독'",
        "k.tsv:4: no Korean word: 'jar'",
        "k.tsv:5: no English in the gloss: '水'",
    ]


def test_a_file_read_as_kengdic_that_is_none():
    assert entries("a\tb\n") == ["k.tsv:1: expected 4 columns, found 2: 'a\\tb'"]


@pytest.mark.parametrize(
    ("head", "answer"),
    [
        (NEW, True),
        ("\n" + NEW, True),
        (old("나루터", "ferry"), True),
        ("나루터\tferry\n", False),
        ("ko\ten\n", False),
        ("", False),
    ],
)
def test_looks_like(head, answer):
    assert looks_like(head) is answer
