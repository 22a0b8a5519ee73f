"""Pages as lines of JSON."""

from __future__ import annotations

import pytest

from corpora.pages import MAX_BYTES
from corpora.sources import Rejection, SourcePage
from corpora.sources.jsonl import read


def pages(tmp_path, data: bytes):
    path = tmp_path / "x.jsonl"
    path.write_bytes(data)
    return list(read(path, "x"))


@pytest.mark.parametrize(
    ("line", "page"),
    [
        ('{"text": "강"}', SourcePage("x:1", "", "강".encode())),
        ('{"html": "<p>", "text": null, "n": 1}', SourcePage("x:1", "", b"<p>")),
        (
            '{"content": "a", "url": "http://a.example"}',
            SourcePage("x:1", "http://a.example", b"a"),
        ),
        ('{"content": "a", "id": 17}', SourcePage("x:1:17", "", b"a")),
        ('\ufeff{"content": "a", "id": "p/7"}', SourcePage("x:1:p/7", "", b"a")),
        ('{"text": "\\ud800a"}', SourcePage("x:1", "", b"?a")),
        ('{"text": ""}', SourcePage("x:1", "", b"")),
    ],
)
def test_lines_that_are_pages(tmp_path, line, page):
    assert pages(tmp_path, line.encode()) == [page]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"{", "no JSON"),
        (b'{"text": "\xb0\xad"}', "no JSON"),
        (b"[" * 50_000, "no JSON"),
        (b"[]", "a record is an object"),
        (b'{"body": "a"}', "no field text, html, content"),
        (b'{"text": ["a"]}', "the page is no string"),
        (b'{"text": "a", "id": [1]}', "'id' is no string of at most"),
        (b'{"text": "a", "url": "' + b"u" * 9_000 + b'"}', "'url' is no string of at most"),
        (b'{"text": "' + b"a" * (MAX_BYTES + 1) + b'"}', "more than 10000000 bytes"),
        (b'{"text": "' + b"a" * (3 * MAX_BYTES) + b'"}', "more than 10000000 bytes"),
    ],
    ids=range(10),
)
def test_a_bad_line_is_rejected_and_the_next_read(tmp_path, line, reason):
    first, bad, last = pages(tmp_path, b'{"text": "a"}\n\n' + line + b'\n{"text": "b"}')
    assert (first.id, bad.id, last.id) == ("x:1", "x:3", "x:4")
    assert isinstance(bad, Rejection)
    assert bad.reason.startswith(reason)


def test_a_line_without_end_is_given_up(tmp_path, monkeypatch):
    monkeypatch.setattr("corpora.sources._page.LONGEST_SKIP", 1 << 20)
    with pytest.raises(ValueError, match="a record of more than 1 MiB"):
        pages(tmp_path, b'{"text": "' + b"a" * (3 * MAX_BYTES))
