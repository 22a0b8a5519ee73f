"""Word lists of two columns."""

from __future__ import annotations

import io

import pytest

from align.errors import RecordError
from corpora.dictionaries import Entry
from corpora.dictionaries.tsv import looks_like, read


def entries(text: str) -> list[Entry | str]:
    found = read(io.StringIO(text), "w.tsv")
    return [str(one) if isinstance(one, RecordError) else one for one in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("쌀독\trice jar; jar | bin\n", [Entry("쌀독", (("rice jar", "jar"), ("bin",)), 1)]),
        ("rice jar\t쌀독", [Entry("쌀독", (("rice jar",),), 1)]),
        ("ko\ten\n\n쌀독\trice jar", [Entry("쌀독", (("rice jar",),), 3)]),
        ("English\tKorean\nKBS\tKBS방송\n", [Entry("KBS방송", (("KBS",),), 2)]),
        ("id\tko\tpos\ten\n1\t쌀독\tn\trice jar", [Entry("쌀독", (("rice jar",),), 2)]),
        (
            "MOU\tmemorandum of understanding",
            [Entry("MOU", (("memorandum of understanding",),), 1)],
        ),
        ("쌀독\t", [Entry("쌀독", (), 1)]),
        ("쌀독", ["w.tsv:1: expected 2 columns, found 1: '쌀독'"]),
        ("쌀독\tjar\tn", ["w.tsv:1: expected 2 columns, found 3: '쌀독\\tjar\\tn'"]),
        ("ko\ten\nrice jar\t쌀독", ["w.tsv:2: English where Korean should be: 'rice jar 쌀독'"]),
        ("쌀독\tj\ufffdr", ["w.tsv:1: letters that cannot be read: '쌀독 j\ufffdr'"]),
        ("", []),
    ],
)
def test_rows(text, found):
    assert entries(text) == found


@pytest.mark.parametrize(
    ("head", "answer"),
    [
        ("쌀독\trice jar\n", True),
        ("rice jar\t쌀독\nbad\n물\twater\n", True),
        ("id\tko\tpos\ten\n", True),
        ("쌀독 rice jar\n", False),
        ("one\tun\ntwo\tdeux\n", False),
        ("쌀독\tjar\tn\n", False),
        ("", False),
    ],
)
def test_looks_like(head, answer):
    assert looks_like(head) is answer
