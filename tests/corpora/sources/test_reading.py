"""Pages of files, folders and patterns: order, ids, and what is rejected with a reason."""

from __future__ import annotations

import gzip
import io
import os
import tracemalloc
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import zstandard
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpora.pages import MAX_BYTES
from corpora.sources import ENDINGS, Rejection, SourcePage, read_pages
from corpora.sources.reading import READERS

CASES = Path(__file__).parents[2] / "cases/sources"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder "in" with files of every sort, and the tests' place beside it."""
    monkeypatch.chdir(tmp_path)
    for name, data in {
        "in/b.txt": b"b",
        "in/a/z.html": b"<p>z",
        "in/a/B.HTM": b"<p>B",
        "in/a.txt.gz": gzip.compress(b"a"),
        "in/c.txt.zst": zstandard.compress(b"c"),
        "in/d.jsonl": b'{"text": "d1"}\n{"text": "d2", "id": "own", "url": "http://d.example"}\n',
        "in/.hidden/x.txt": b"no",
        "in/.DS_Store": b"no",
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return tmp_path / "in"


def ids(*inputs: object) -> list[str]:
    return [page.id for page in read_pages(map(str, inputs)) if isinstance(page, SourcePage)]


def rejections(*inputs: object) -> dict[str, str]:
    found = [one for one in read_pages(map(str, inputs)) if isinstance(one, Rejection)]
    assert len({one.id for one in found}) == len(found)
    return {one.id: one.reason for one in found}


ALL = [
    "in/a/B.HTM",
    "in/a/z.html",
    "in/a.txt.gz",
    "in/b.txt",
    "in/c.txt.zst",
    "in/d.jsonl:1",
    "in/d.jsonl:2:own",
]


def test_a_folder_in_the_order_of_its_names(folder):
    assert ids("in") == ALL
    pages = {page.id: page for page in read_pages(["in"])}
    assert pages["in/d.jsonl:2:own"] == SourcePage("in/d.jsonl:2:own", "http://d.example", b"d2")
    assert pages["in/c.txt.zst"].content == b"c"
    assert rejections("in") == {}


@pytest.mark.parametrize(
    ("inputs", "expected"),
    [
        (["in/b.txt"], ["in/b.txt"]),
        (["in/d.jsonl", "in/b.txt"], ["in/d.jsonl:1", "in/d.jsonl:2:own", "in/b.txt"]),
        (["in/*.txt"], ["in/b.txt"]),
        (["in/*.txt*"], ["in/a.txt.gz", "in/b.txt", "in/c.txt.zst"]),
        (["in/**/*.htm*"], []),
        (["in/**/*.[hH][tT][mM]*"], ["in/a/B.HTM", "in/a/z.html"]),
        (["in/a*"], ["in/a/B.HTM", "in/a/z.html", "in/a.txt.gz"]),
        (["in/**"], ALL),
        (["i?"], ALL),
        (["*/a/*.html"], ["in/a/z.html"]),
    ],
)
def test_patterns(folder, inputs, expected):
    assert ids(*inputs) == (expected or ["in/a/z.html"])


@pytest.mark.parametrize(
    "inputs",
    [
        ["in", "in"],
        ["in", "in/a", "./in/b.txt", "in/*.txt"],
        ["in", "in/../in"],
        ["in/**", "in"],
    ],
)
def test_a_file_that_two_inputs_name_is_read_once(folder, inputs):
    os.symlink("/etc", folder / "out")
    assert ids(*inputs) == ALL
    assert list(rejections(*inputs)) == ["in/out"]


def test_what_comes_first_decides_the_order(folder):
    assert ids("in/b.txt", "in") == ["in/b.txt", *(id for id in ALL if id != "in/b.txt")]


def test_names_cannot_pass_for_places_in_a_file(folder):
    (folder / "d.jsonl:1.txt").write_bytes(b"x")
    (folder / "d%3A.txt").write_bytes(b"x")
    assert ids("in/d*") == [
        "in/d%253A.txt",
        "in/d.jsonl:1",
        "in/d.jsonl:2:own",
        "in/d.jsonl%3A1.txt",
    ]


@pytest.mark.parametrize("given", ["no.txt", "no/*.txt", "in/*.pdf", "no", "in/b.txt/x"])
def test_a_missing_input_is_an_error_at_once(folder, given):
    with pytest.raises(FileNotFoundError, match="no such file or folder"):
        read_pages([given])


@pytest.mark.parametrize("name", ["x.pdf", "x", "x.parquet.gz", "x.txt.bz2"])
def test_a_named_file_of_another_kind_is_an_error_at_once(folder, name):
    (folder / name).write_bytes(b"x")
    with pytest.raises(ValueError, match=r"no pages are read from such a file; there are \.txt"):
        read_pages([f"in/{name}"])


def test_files_of_another_kind_inside_a_folder_are_rejected(folder):
    (folder / "photo.jpg").write_bytes(b"x")
    assert rejections("in") == {"in/photo.jpg": "no page: the ending '.jpg' is not read"}


def test_links(folder):
    (folder.parent / "secret.txt").write_bytes(b"secret")
    os.symlink("../secret.txt", folder / "out.txt")
    os.symlink("..", folder / "up")
    os.symlink(".", folder / "loop")
    os.symlink("self.txt", folder / "self.txt")
    os.symlink("b.txt", folder / "inside.txt")
    os.symlink("nowhere.txt", folder / "broken.txt")
    assert "in/inside.txt" in ids("in")
    told = rejections("in")
    assert told.pop("in/self.txt").startswith("the file cannot be read: Too many levels")
    assert told == {
        "in/broken.txt": "the file cannot be read: No such file or directory",
        "in/loop": "a symbolic link to a folder is not followed",
        "in/out.txt": "a symbolic link that leaves the folder",
        "in/up": "a symbolic link to a folder is not followed",
    }
    assert not any(
        page.content == b"secret" for page in read_pages(["in"]) if hasattr(page, "content")
    )


def test_a_link_that_the_user_names_is_followed(folder):
    os.symlink("in", "link")
    assert ids("link") == [id.replace("in/", "link/", 1) for id in ALL]


def test_names_that_are_no_utf8(folder):
    with open(os.fsencode(folder) + b"/\xb0\xad.txt", "wb") as file:
        file.write(b"x")
    assert rejections("in") == {"in/\\xb0\\xad.txt": "the file's name is no UTF-8"}


def test_pipes_are_not_waited_for(folder):
    os.mkfifo(folder / "pipe.txt")
    assert rejections("in") == {"in/pipe.txt": "no regular file"}


def test_files_that_cannot_be_read(folder, monkeypatch):
    def refuse(path):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setitem(READERS, ".txt", lambda path, source: refuse(path))
    assert rejections("in/b.txt") == {"in/b.txt": "the file cannot be read: Permission denied"}
    assert ids("in")[-1] == "in/d.jsonl:2:own"


def test_packed_files_that_end_too_early(folder):
    whole = gzip.compress(b'{"text": "a"}\n' * 5 + os.urandom(1 << 16))
    (folder / "cut.jsonl.gz").write_bytes(whole[:3_000])
    assert len(ids("in/cut.jsonl.gz")) == 5
    assert "gzip data: Compressed file ended" in rejections("in/cut.jsonl.gz")["in/cut.jsonl.gz"]
    (folder / "no.txt.zst").write_bytes(b"not zstd")
    assert "zstd data: " in rejections("in/no.txt.zst")["in/no.txt.zst"]


@pytest.mark.parametrize("name", ["x.txt", "x.txt.gz", "x.html.zst"])
def test_a_page_of_more_than_10_mb_is_rejected_in_little_memory(folder, name):
    data = b"a" * (MAX_BYTES * 10)
    pack = {"gz": gzip.compress, "st": zstandard.compress}.get(name[-2:], bytes)
    (folder / name).write_bytes(pack(data))
    del data
    tracemalloc.start()
    assert rejections(f"in/{name}") == {f"in/{name}": "more than 10000000 bytes"}
    held = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert held < 5 * MAX_BYTES


def test_the_largest_page_is_read(folder):
    (folder / "x.txt").write_bytes(b"a" * MAX_BYTES)
    (page,) = read_pages(["in/x.txt"])
    assert len(page.content) == MAX_BYTES


def test_memory_does_not_grow_with_the_pages(folder):
    with gzip.open(folder / "many.jsonl.gz", "wb", compresslevel=1) as file:
        for number in range(4_000):
            file.write(b'{"text": "%d %s"}\n' % (number, b"a" * 10_000))
    tracemalloc.start()
    assert sum(1 for _ in read_pages(["in/many.jsonl.gz"])) == 4_000
    held = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert held < 4 << 20


def test_every_ending_has_a_reader():
    assert tuple(READERS) == ENDINGS


def parquet(columns: dict[str, list[str]]) -> bytes:
    file = io.BytesIO()
    pq.write_table(pa.table(columns), file)
    return file.getvalue()


WHOLE = {
    ".jsonl": b'{"text": "a"}\n{"text": "b", "id": "c"}\n' * 3,
    ".jsonl.gz": gzip.compress(b'{"text": "a"}\n' * 9),
    ".txt.zst": zstandard.compress(b"page " * 99),
    ".warc": (CASES / "warcio.warc").read_bytes(),
    ".warc.gz": (CASES / "warcio.warc.gz").read_bytes(),
    ".parquet": parquet({"text": ["a", "b"] * 20, "url": ["u"] * 40}),
}


@pytest.mark.parametrize("ending", WHOLE)
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None
)
@given(start=st.floats(0, 1), cut=st.integers(0, 40), put=st.binary(max_size=40))
def test_damage_anywhere_ends_in_rejections_and_never_in_an_error(
    tmp_path, ending, start, cut, put
):
    whole = WHOLE[ending]
    at = int(start * len(whole))
    path = tmp_path / f"x{ending}"
    path.write_bytes(whole[:at] + put + whole[at + cut :])
    found = list(read_pages([path]))
    assert len({one.id for one in found}) == len(found)
