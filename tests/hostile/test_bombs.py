"""Small files that want to become large ones, and numbers of a million digits.

Elsewhere: entities, nesting and endless tags of XML in
tests/corpora/dictionaries/test__elements.py (and for each format in its own file), a gzip bomb in
tests/corpora/formats/test_formats.py, pages of more than 10 MB packed in any way, links that
leave the folder and paths of other names in tests/corpora/sources/test_reading.py, packed
responses in test_warc.py beside it, archives that are no page in tests/corpora/pages/test_encoding.py,
names of uploads in tests/corpora/review/test_app.py.
"""

from __future__ import annotations

import gzip
import io
import json
import tracemalloc
import zipfile

import pytest
import zstandard

from align.bitext import Article, Pair
from align.checks import ALL_CHECKS
from align.dates import find_dates
from align.errors import PageError, RecordError
from align.linking import Learned
from align.numbers import find_quantities
from align.opinions._chat import Passing
from align.opinions.judge import parse_answer
from align.pipeline import check_pair
from corpora.dictionaries import Dictionary
from corpora.formats import read_rows
from corpora.glossaries import read_glossary
from corpora.links import read_links
from corpora.pages import read_page
from corpora.records import answer_lines
from corpora.review.calibration import read_precisions
from corpora.sources import Rejection, read_pages

MILLION = "9" * 1_000_000
BOMB = "<!DOCTYPE {root} [{lol}]><{root}>&l9;</{root}>".replace(
    "{lol}",
    '<!ENTITY l0 "lol">' + "".join(f'<!ENTITY l{n + 1} "{f"&l{n};" * 10}">' for n in range(9)),
)
EXTERNAL = '<!DOCTYPE {root} [<!ENTITY x SYSTEM "file:///etc/passwd">]><{root}>&x;</{root}>'


def rows(path):
    return list(read_rows(path))


def dictionary(path):
    return list(Dictionary(path))


@pytest.mark.parametrize("text", [BOMB, EXTERNAL], ids=["billion laughs", "external entity"])
@pytest.mark.parametrize(
    ("name", "root", "read"),
    [
        ("x.tmx", "tmx", rows),
        ("x.xlf", "xliff", rows),
        ("x.tbx", "martif", dictionary),
        ("x.xml", "LexicalResource", dictionary),
        ("x.tbx", "martif", read_glossary),
    ],
)
def test_every_reader_of_xml_refuses_entities(tmp_path, name, root, read, text):
    path = tmp_path / name
    path.write_text(text.replace("{root}", root), encoding="utf-8")
    with pytest.raises(RecordError, match="declares an entity"):
        read(path)


def test_a_page_of_entities_is_text():
    page = BOMB.replace("{root}", "html") + "<p>해오름시는 21일 강이 넘쳤다고 밝혔다.</p>"
    with pytest.raises(PageError):
        read_page(page)


PACKINGS = {
    ".gz": lambda data: gzip.compress(data, 9),
    ".zst": lambda data: zstandard.ZstdCompressor(level=19).compress(data),
}


@pytest.mark.parametrize("packing", PACKINGS)
@pytest.mark.parametrize("name", ["x.jsonl", "x.tsv", "x.tmx", "x.xlf", "x.ko", "x.ladder"])
def test_a_line_that_unpacks_without_end_is_refused_in_little_memory(tmp_path, name, packing):
    head = {"x.tmx": b"<tmx><body><tu><tuv><seg>", "x.xlf": b"<xliff version='2.1' "}.get(name, b"")
    data = PACKINGS[packing](head + b"a" * (80 << 20))
    assert len(data) < 100_000
    for side in {name, "x.en" if name == "x.ko" else name}:
        (tmp_path / f"{side}{packing}").write_bytes(data)
    tracemalloc.start()
    try:
        with pytest.raises(RecordError):
            list(read_rows(tmp_path / f"{name}{packing}"))
        assert tracemalloc.get_traced_memory()[1] < 160 << 20
    finally:
        tracemalloc.stop()


def test_a_zstd_frame_that_wants_gigabytes_of_memory_is_refused(tmp_path):
    parameters = zstandard.ZstdCompressionParameters.from_level(1, window_log=31)
    packed = zstandard.ZstdCompressor(compression_params=parameters).compressobj()
    data = packed.compress(b"{}\n" * 1000) + packed.flush()
    (tmp_path / "x.jsonl.zst").write_bytes(data)
    with pytest.raises(RecordError, match="zstd data"):
        list(read_rows(tmp_path / "x.jsonl.zst"))
    assert all(isinstance(one, Rejection) for one in read_pages([tmp_path / "x.jsonl.zst"]))


def test_archives_are_not_opened(tmp_path):
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("../../page.txt", b"0" * (10 << 20))
    with pytest.raises(PageError, match="zip archive"):
        read_page(written.getvalue())
    with pytest.raises(PageError, match="gzip archive"):
        read_page(gzip.compress(b"0" * (10 << 20)))


# ------------------------------------------------------------------ numbers of a million digits


@pytest.mark.parametrize("lang", ["ko", "en"])
@pytest.mark.parametrize("text", [MILLION, f"{MILLION}억 원", f"${MILLION}.5", f"{MILLION}월 3일"])
def test_no_number_is_made_of_them(lang, text):
    for found in find_quantities(text, lang):
        assert found.value < 10**60
    find_dates(text, lang)


def test_a_pair_and_a_page_of_them_are_read():
    pair = Pair.of(f"주민 {MILLION}명이 떠났다.", f"{MILLION} residents left.")
    assert [flag.check for flag in check_pair(pair, ALL_CHECKS)] == ["too-long"]
    shorter = Pair.of(f"주민 {'9' * 5000}명이 떠났다.", f"{'8' * 5000} residents left.")
    check_pair(shorter, ALL_CHECKS)
    page = f"시는 21일 주민 {MILLION}명이 강둑을 떠났다고 밝혔다.\n<구글 번역으로 번역한 영문 기사입니다.>\n"
    article = read_page(
        f"{page}The city said on the 21st that {MILLION} residents left the bank.\n"
    )
    assert isinstance(article, Article)


RECORDS = {
    "x.jsonl": f'{{"ko": "강", "en": "river", "index": {MILLION}}}\n',
    "x.tsv": f"ko\ten\tindex\n강\triver\t{MILLION}\n",
    "x.ladder": f"강\triver\t{MILLION}\n",
    "x.tmx": f"<tmx><body><tu><prop type='x-daeyeok:index'>{MILLION}</prop><tuv xml:lang='ko'>"
    "<seg>강</seg></tuv></tu></body></tmx>",
    "x.xlf": "<xliff version='2.1' srcLang='ko' trgLang='en'><file><unit id='1'><segment><source>"
    f"<cp hex='{MILLION}'/></source></segment></unit></file></xliff>",
}


@pytest.mark.parametrize("name", RECORDS)
def test_a_field_of_them_is_told_by_its_line(tmp_path, name):
    path = tmp_path / name
    path.write_text(RECORDS[name], encoding="utf-8")
    with pytest.raises(RecordError, match=rf"{name}:\d") as told:
        list(read_rows(path))
    assert len(str(told.value)) < 1000


LINKS = {
    "jsonl": f"[[[{MILLION}], [0]]]",
    "ladder": f"0\t0\t0\n{MILLION}\t1\t0",
    "vecalign": f"[{MILLION}]:[0]:1",
    "pharaoh": f"0-{MILLION}",
}


@pytest.mark.parametrize("format", LINKS)
def test_links_of_them_are_told_by_their_line(tmp_path, format):
    path = tmp_path / "links"
    path.write_text(LINKS[format] + "\n", encoding="utf-8")
    with pytest.raises(RecordError, match=r"links:\d") as told:
        list(read_links(path, format))
    assert len(str(told.value)) < 1000


def ids_of(records):
    return [record["id"] for record in records]


def test_lines_of_json_answer_them():
    lines = [f'{{"id": {MILLION}, "ko": "강"}}'.encode(), b'{"id": 1, "ko": "x"}']
    out = io.BytesIO()
    errors = list(answer_lines([lines], out, "stdin", {"ko": str}, ids_of))
    first, second = out.getvalue().decode().splitlines()
    assert json.loads(first)["line"] == 1
    assert (second, len(errors)) == ("1", 1)


@pytest.mark.parametrize("id", ["1e318", "-1e999", "NaN", "Infinity", "[0, 1e400]"])
def test_a_number_that_json_does_not_have_is_refused_rather_than_written(id):
    """Found by ``scripts.fuzz``: an id is written again as it was read, and 1e318 is read as inf."""
    lines = [f'{{"id": {id}, "ko": "강"}}'.encode(), b'{"id": 1, "ko": "x"}']
    out = io.BytesIO()
    [error] = answer_lines([lines], out, "stdin", {"ko": str}, ids_of)
    first, second = map(json.loads, out.getvalue().splitlines())
    assert first == {"error": str(error), "line": 1}
    assert second == 1


def test_a_source_rejects_them(tmp_path):
    path = tmp_path / "x.jsonl"
    escaped = json.dumps("\ud800")
    path.write_text(
        f'{{"id": {MILLION}, "text": "강"}}\n{{"id": {MILLION}, "text": {escaped}}}\n'
        f'{{"id": {"9" * 4000}, "text": {escaped}}}\n',
        encoding="utf-8",
    )
    assert len(list(read_pages([path]))) == 3


def test_a_judge_who_says_them_is_not_believed():
    said = f'{{"errors": [{{"severity": {MILLION}}}]}}'
    with pytest.raises(Passing):
        parse_answer(said, Pair.of("강", "river"), "judge:m", print)


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (Learned.load, f"ko\ten\tprobability\n시\tcity\t{MILLION}\n"),
        (read_precisions, f"number\t{MILLION}\t1\t1\t0\t1\t0\n"),
        (read_precisions, f"number\t{'9' * 4000}\t1\t1\t0\t1\t0\n"),
    ],
)
def test_a_table_of_them_is_told_by_its_line(tmp_path, read, text):
    path = tmp_path / "table.tsv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(RecordError, match=r"table\.tsv:\d") as told:
        read(path)
    assert len(str(told.value)) < 1000
