"""Pages of web archives, as warcio writes them and as they break."""

from __future__ import annotations

import gzip
import zlib
from pathlib import Path

import pytest

from corpora.pages import MAX_BYTES
from corpora.sources import Rejection, SourcePage, read_pages
from corpora.sources.warc import read

Response = tuple[bytes, dict[str, str], str]
CASES = Path(__file__).parents[2] / "cases/sources"
HTML = "<p>강이 넘쳤다.</p>".encode()


def record(kind: str, body: bytes, **headers: str) -> bytes:
    lines = [f"WARC-Type: {kind}", f"Content-Length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(["WARC/1.0", *lines, "", ""]).encode() + body + b"\r\n\r\n"


def archive(*responses: Response) -> bytes:
    """An archive of responses with a record about itself before them."""
    records = [record("warcinfo", b"software: tests\r\n", Content_Type="application/warc-fields")]
    for number, (body, headers, status) in enumerate(responses, start=1):
        lines = [f"HTTP/1.1 {status}", *(f"{k}: {v}" for k, v in headers.items()), "", ""]
        records.append(
            record(
                "response",
                "\r\n".join(lines).encode() + body,
                WARC_Target_URI=f"<http://x.example/{number}>",
                Content_Type="application/http; msgtype=response",
            )
        )
    return b"".join(records)


def html(body: bytes = HTML, status: str = "200 OK", **headers: str) -> Response:
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return body, {"Content-Type": "text/html; charset=utf-8", **names}, status


def pages(tmp_path, data: bytes, name: str = "x.warc"):
    path = tmp_path / name
    path.write_bytes(data)
    return list(read(path, "x"))


def test_responses_are_pages(tmp_path):
    assert pages(tmp_path, archive(html(), html(b"two"))) == [
        SourcePage("x:2", "http://x.example/1", HTML),
        SourcePage("x:3", "http://x.example/2", b"two"),
    ]


@pytest.mark.parametrize("name", ["warcio.warc", "warcio.warc.gz"])
def test_archives_as_warcio_writes_them(name):
    assert list(read(CASES / name, "x")) == [
        SourcePage("x:3", "http://haeoreum.example/1", HTML),
        SourcePage("x:7", "http://haeoreum.example/3", "물이 찼다.".encode()),
    ]


@pytest.mark.parametrize("kind", ["text/html", "TEXT/HTML;charset=euc-kr", "text/plain"])
def test_kinds_that_are_pages(tmp_path, kind):
    data = archive((HTML, {"Content-Type": kind}, "200 OK"))
    assert pages(tmp_path, data)[0].content == HTML


@pytest.mark.parametrize("kind", ["image/png", "text/css", "application/json"])
def test_kinds_that_are_none(tmp_path, kind):
    assert pages(tmp_path, archive((HTML, {"Content-Type": kind}, "200 OK"))) == []


def raw_deflate(data: bytes) -> bytes:
    packing = zlib.compressobj(wbits=-15)
    return packing.compress(data) + packing.flush()


CHUNKED = b"5;x=1\r\n<p>ab\r\n2\r\ncd\r\n0\r\n\r\n"
UNDONE = [
    (html(gzip.compress(HTML), Content_Encoding="gzip"), HTML),
    (html(zlib.compress(HTML), Content_Encoding="deflate"), HTML),
    (html(raw_deflate(HTML), Content_Encoding="deflate"), HTML),
    (html(CHUNKED, Transfer_Encoding="chunked"), b"<p>abcd"),
    (html(HTML, Transfer_Encoding="chunked"), HTML),
    (html(HTML, Content_Encoding="gzip"), HTML),
    (
        html(
            b"%x\r\n%s\r\n0\r\n\r\n" % (len(gzip.compress(HTML)), gzip.compress(HTML)),
            Transfer_Encoding="chunked",
            Content_Encoding="gzip",
        ),
        HTML,
    ),
]


@pytest.mark.parametrize(("response", "content"), UNDONE, ids=range(len(UNDONE)))
def test_chunks_and_packing_are_undone(tmp_path, response, content):
    assert [page.content for page in pages(tmp_path, archive(response))] == [content]


REJECTED = [
    (html(status="404 Not Found"), "the server answered 404"),
    ((HTML, {"Server": "x"}, "200 OK"), "the response has no content type"),
    (html(b"\x1bcompressed", Content_Encoding="br"), "content encoding 'br' is not read"),
    (html(gzip.compress(HTML)[:-9], Content_Encoding="gzip"), "the gzip content ends too early"),
    (html(b"\x1f\x8bnonsense", Content_Encoding="gzip"), "the gzip content is broken"),
    (html(b"5\r\n<p>a", Transfer_Encoding="chunked"), "the chunks of the response are broken"),
    (html(b"a" * (MAX_BYTES + 1)), "more than 10000000 bytes"),
    (html(b"a" * (2 * MAX_BYTES + 1)), "more than 10000000 bytes"),
    (html(gzip.compress(b"a" * 50_000_000), Content_Encoding="gzip"), "more than 10000000 bytes"),
]


@pytest.mark.parametrize(("response", "reason"), REJECTED, ids=range(len(REJECTED)))
def test_a_bad_response_is_rejected_and_the_next_read(tmp_path, response, reason):
    bad, good = pages(tmp_path, archive(response, html()))
    assert isinstance(bad, Rejection)
    assert (bad.id, bad.url) == ("x:2", "http://x.example/1")
    assert bad.reason.startswith(reason)
    assert good.content == HTML


GOOD = archive(html(b"one"))
BROKEN = [
    (b"<html>no archive</html>\n", "no WARC record begins here"),
    (b"WARC/1.0\r\nWARC-Type: response\r\n\r\n", "no Content-Length"),
    (b"WARC/1.0\r\nContent-Length: -5\r\n\r\n", "no Content-Length"),
    (b"WARC/1.0\r\n" + b"x: y\r\n" * 99_999, "its head has no end"),
]


@pytest.mark.parametrize(("record", "reason"), BROKEN, ids=range(len(BROKEN)))
def test_after_a_broken_record_reading_goes_on(tmp_path, record, reason):
    bad, good = pages(tmp_path, record + b"\r\n\r\n" + GOOD)
    assert bad == Rejection("x:1", "", f"broken WARC record: {reason}")
    assert good.content == b"one"


def test_an_archive_that_ends_too_early(tmp_path):
    cut = archive(html(b"one"), html(b"two" * 99))[:-100]
    good, bad = pages(tmp_path, cut)
    assert good.content == b"one"
    assert bad.reason == "broken WARC record: it ends too early"


def test_a_packed_archive_that_ends_too_early(tmp_path):
    path = tmp_path / "x.warc.gz"
    path.write_bytes(gzip.compress(archive(html(b"one"))) + gzip.compress(archive(html()))[:-40])
    good, *_, bad = read_pages([path])
    assert good.content == b"one"
    assert "gzip data: Compressed file ended" in bad.reason
