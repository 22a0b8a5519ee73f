"""What holds of every format: what it carries comes back, files are whole or absent."""

from __future__ import annotations

import gzip
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from align.bitext import Flag, Repair
from align.errors import RecordError
from align.mqm import Category, Severity
from corpora.formats import FORMATS, format_of, read_rows, write_rows
from corpora.rows import Row

CASES = Path(__file__).parents[2] / "cases/formats"
# Letters that have undone one format or another, beside any others.
HARD = "\t\n\r\x0b\x0c\x1c\x85\u2028\x00\x1b\ufffe\ud800\udfff<>&\"'\\~ ]강e\u0301🙂"
texts = st.text(st.sampled_from(HARD), max_size=12) | st.text(max_size=12)
# Ids and the like are made by programs; what texts may hold, they need not.
names = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp", "Cn")), max_size=8)
numbers = st.integers(0, 10_000_000)
spans = st.tuples(numbers, numbers)
scores = st.floats(allow_nan=False, allow_infinity=False, min_value=-1e9, max_value=1e9)
repairs = st.builds(Repair, st.sampled_from(["ko", "en"]), spans, names)
flags = st.builds(
    Flag,
    check=names,
    family=names,
    category=st.sampled_from(Category),
    severity=st.sampled_from(Severity),
    message=names,
    ko=st.lists(spans, max_size=2).map(tuple),
    en=st.lists(spans, max_size=2).map(tuple),
    suggestion=names,
    repair=st.none() | repairs,
    confidence=scores,
    origin=names,
)
rows = st.builds(
    Row,
    id=names.filter(bool),
    ko=texts,
    en=texts,
    article=names,
    url=names,
    index=numbers,
    kind=st.sampled_from(["1-1", "2-1", "0-1"]),
    role=st.sampled_from(["headline", "body", "caption"]),
    ko_span=spans,
    en_span=spans,
    score=scores,
    flags=st.lists(flags, max_size=2).map(tuple),
)


def file_name(format: str) -> str:
    return f"x{FORMATS[format].endings[0]}"


@pytest.mark.parametrize("format", FORMATS)
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None
)
@given(written=st.lists(rows, max_size=4))
def test_what_a_format_carries_comes_back(tmp_path, format, written):
    path = tmp_path / file_name(format)
    assert write_rows(path, written) == len(written)
    back = list(read_rows(path))
    assert len(back) == len(written)
    chosen = FORMATS[format]
    for row, read in zip(written, back, strict=True):
        for field in chosen.carries:
            value = getattr(row, field)
            expected = chosen.text(value) if field in ("ko", "en") else value
            assert getattr(read, field) == expected
    if "id" not in chosen.carries:
        assert len({read.id for read in back}) == len(back)


@pytest.mark.parametrize("format", FORMATS)
def test_texts_keep_their_length(format):
    # Spans count letters, so a letter that cannot be carried is replaced and never dropped.
    assert len(FORMATS[format].text(HARD)) == len(HARD)


PLAIN = [Row("a/0", "강이 넘쳤다.", "The river overflowed."), Row("a/1", "", "Written later.")]


@pytest.mark.parametrize("packing", [".gz", ".zst"])
@pytest.mark.parametrize("format", [name for name in FORMATS if name != "parquet"])
def test_files_are_packed_and_unpacked_in_passing(tmp_path, format, packing):
    path = tmp_path / (file_name(format) + packing)
    write_rows(path, PLAIN)
    assert format_of(path) == format
    assert path.read_bytes()[:2] in (b"\x1f\x8b", b"\x28\xb5")
    assert [(row.ko, row.en) for row in read_rows(path)] == [(row.ko, row.en) for row in PLAIN]


@pytest.mark.parametrize("format", FORMATS)
def test_the_same_rows_are_the_same_bytes(tmp_path, format):
    one, other = (tmp_path / f"{name}/{file_name(format)}" for name in "ab")
    write_rows(one, PLAIN)
    write_rows(other, PLAIN)
    assert one.read_bytes() == other.read_bytes()


@pytest.mark.parametrize("format", FORMATS)
def test_a_run_that_fails_leaves_the_older_file(tmp_path, format):
    path = tmp_path / file_name(format)
    write_rows(path, PLAIN)
    before = {file: file.read_bytes() for file in tmp_path.iterdir()}

    def failing():
        yield PLAIN[0]
        raise RuntimeError("the disk is on fire")

    with pytest.raises(RuntimeError):
        write_rows(path, failing())
    assert {file: file.read_bytes() for file in tmp_path.iterdir()} == before


@pytest.mark.parametrize("format", FORMATS)
def test_memory_does_not_grow_with_the_file(tmp_path, format):
    path = tmp_path / file_name(format)
    # pyarrow and the like are loaded once, whatever the file.
    write_rows(path, PLAIN)
    list(read_rows(path))

    count = 4_000
    tracemalloc.start()
    write_rows(path, (Row(f"a/{i}", f"강이 {i} " * 300, "x " * 400) for i in range(count)))
    assert sum(1 for _ in read_rows(path)) == count
    held = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    # Some 5,000 bytes a row: a third of them held at once would show.
    assert held < count * 5_000 / 2


@pytest.mark.parametrize("format", ["jsonl", "tsv", "tmx", "xliff", "moses", "ladder"])
def test_packed_data_that_end_too_early_are_told(tmp_path, format):
    path = tmp_path / f"{file_name(format)}.gz"
    write_rows(path, [Row(str(i), f"강 {i * 7919}", f"{i * 7919} rivers") for i in range(2_000)])
    for side in tmp_path.iterdir():
        side.write_bytes(side.read_bytes()[:-300])
    with pytest.raises(RecordError, match=r"x\.\w+\.gz:\d+: gzip data: .*end"):
        list(read_rows(path))


def test_a_packed_bomb_is_refused_in_little_memory(tmp_path):
    path = tmp_path / "x.jsonl.gz"
    with gzip.open(path, "wb", compresslevel=1) as file:
        file.write(b'{"ko": "')
        for _ in range(40):
            file.write(b"a" * (1 << 20))
    with pytest.raises(RecordError, match=r"x\.jsonl\.gz:1: a line of more than 32 MiB"):
        list(read_rows(path))


@pytest.mark.parametrize("name", ["x.docx", "x", "x.parquet.gz", ".gz"])
def test_an_unknown_ending_names_those_there_are(name):
    with pytest.raises(ValueError, match=r"no format has that ending; there are \.parquet"):
        format_of(Path(name))


def test_the_format_may_be_named(tmp_path):
    path = tmp_path / "pairs.txt"
    write_rows(path, PLAIN, "tsv")
    assert list(read_rows(path, "tsv")) == PLAIN
    with pytest.raises(ValueError, match="no format 'csv'; there are parquet, jsonl"):
        read_rows(path, "csv")


PANDAS = [
    ("강이 넘쳤다.", "The river overflowed."),
    ("다리를 닫았다.", 'The bridge "Haeoreum" was closed.'),
]
GOLDEN = {
    "omegat.tmx": [
        ("강이 넘쳤다.", "The river overflowed."),
        ("다리를 닫고\n지켰다.", "The bridge was closed & guarded."),
        ("“곧 연다.”", ""),
    ],
    "okapi.xlf": [
        ("강이 넘쳤다.", "The river overflowed."),
        ("다리를 닫았다.", "The bridge was closed."),
        ("a\x1bb", ""),
    ],
    "hunalign.ladder": [
        ("강이 넘쳤다.", "The river overflowed."),
        ("다리를 닫았다. 곧 연다.", "The bridge was closed and opens soon."),
        ("", "Written later."),
    ],
    "moses.en": [
        ("강이 넘쳤다 .", "The river overflowed ."),
        ("다리를 닫았다 .", "The bridge was closed ."),
    ],
    "pandas.tsv": PANDAS,
    "pandas.jsonl": PANDAS,
    "pandas.parquet": PANDAS,
}


def test_every_format_has_a_golden_file():
    assert {format_of(CASES / name) for name in GOLDEN} == set(FORMATS)


@pytest.mark.parametrize("name", GOLDEN)
def test_files_as_other_tools_write_them(name):
    assert [(row.ko, row.en) for row in read_rows(CASES / name)] == GOLDEN[name]


def test_ids_of_other_tools():
    assert [row.id for row in read_rows(CASES / "pandas.tsv")] == ["17", "18"]
    assert [row.id for row in read_rows(CASES / "pandas.jsonl")] == ["17", "18"]
    assert [row.id for row in read_rows(CASES / "pandas.parquet")] == ["17", "18"]
    assert [row.id for row in read_rows(CASES / "okapi.xlf")] == ["first", "first#2", "okapi/2"]
    assert [row.id for row in read_rows(CASES / "omegat.tmx")][1:] == ["omegat/2", "only-korean"]
    assert [row.kind for row in read_rows(CASES / "hunalign.ladder")] == ["1-1", "2-1", "0-1"]
