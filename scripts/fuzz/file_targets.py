"""Targets that read a file: bitext formats, links, web archives, a user's own knowledge."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any, TypeVar

import pyarrow as pa
import pyarrow.parquet as pq

from align.errors import RecordError
from align.linking import Learned
from align.words.user_lexicon import LexiconError, UserLexicon
from corpora.dictionaries import Dictionary
from corpora.dictionaries.importing import import_dictionary
from corpora.dismissed import read_dismissals
from corpora.formats import FORMATS, read_rows, write_rows
from corpora.glossaries import read_glossary
from corpora.links import FORMATS as LINK_FORMATS
from corpora.links import detect_format, read_links
from corpora.review.calibration import read_precisions
from corpora.sources import Rejection, read_pages
from scripts.fuzz.made import BETWEEN, file_of, json_line, pages, sentences
from scripts.fuzz.target import Target, Trial, hold
from scripts.fuzz.wounds import packed, wound_bytes, wound_text, wound_value

__all__ = ["FILE_TARGETS"]

T = TypeVar("T")
MOST = 100_000
"""Records that are taken of one input, which may be a small bomb."""

# An input that is a file begins with the ending of its name and a line feed.


def _with_ending(ending: str, data: bytes) -> bytes:
    return ending.encode() + b"\n" + data


def _write(folder: Path, data: bytes, stem: str = "x") -> tuple[Path, bytes]:
    """The file of an input, and the bytes in it."""
    ending, _, content = data.partition(b"\n")
    name = "".join(c for c in ending.decode("latin-1") if c.isalnum() or c == ".")[:20]
    path = folder / f"{stem}{name}"
    path.write_bytes(content)
    return path, content


def _taken(read: Callable[[], Iterable[T]], *refusals: type[Exception]) -> tuple[list[T], bool]:
    """What a reader gives before it ends or refuses to go on, and whether it ended."""
    found: list[T] = []
    try:
        found.extend(islice(read(), MOST))
    except refusals:
        return found, False
    return found, True


# ------------------------------------------------------------------ formats of bitext


def _make_file(random: Random, format: str) -> bytes:
    ending = FORMATS[format].endings[0]
    if format == "parquet" and random.random() < 0.5:
        data = _odd_table(random)
    elif format == "jsonl" and random.random() < 0.6:
        lines = file_of(format, random).splitlines()
        data = b"\n".join(json_line(wound_value(random, json.loads(line))) for line in lines)
    else:
        data = wound_bytes(random, file_of(format, random))
    if format == "parquet":
        return _with_ending(ending, data)
    packing, data = packed(random, data)
    return _with_ending(ending + packing, data)


def _odd_table(random: Random) -> bytes:
    """A sound Parquet file whose columns hold something else."""
    columns: dict[str, Any] = {}
    for name in ("id", "ko", "en", "index", "score", "ko_span", "flags", "text", "url", "role"):
        if random.random() < 0.75:
            value = random.choice(("강", "x", 3, 0.5, [0, 4], None, {"check": "a"}, b"\xff", True))
            columns[name] = [value, random.choice((value, None))]
    packing = random.choice(("zstd", "snappy", "none"))
    written = io.BytesIO()
    pq.write_table(pa.table(columns), written, compression=packing)
    return written.getvalue()


def _prepare_file(folder: Path, format: str) -> Trial:
    back = sorted(FORMATS)

    def trial(data: bytes) -> bool:
        if format == "moses":
            ending, _, content = data.partition(b"\n")
            ko, _, en = content.partition(BETWEEN)
            sides = ending.replace(b".ko", b".en"), en
            path, _ = _write(folder, _with_ending(ending.decode("latin-1"), ko))
            _write(folder, _with_ending(sides[0].decode("latin-1"), sides[1]))
        else:
            path, _ = _write(folder, data)
        rows, whole = _taken(lambda: read_rows(path, format), RecordError)
        other = back[len(data) % len(back)]
        target = folder / f"back{FORMATS[other].endings[0]}"
        kept = rows[:2000]
        hold(write_rows(target, kept, other) == len(kept), "every row is written")
        again = list(read_rows(target, other))
        hold(len(again) == len(kept), f"no row is lost in {other}")
        texts = [tuple(map(FORMATS[other].text, (row.ko, row.en))) for row in kept]
        hold([(row.ko, row.en) for row in again] == texts, f"{other} keeps its texts")
        return whole

    return trial


# ------------------------------------------------------------------ links

LINK_FILES = {
    "jsonl": b'{"links": [[[0], [0], 0.9], [[1, 2], [1], 0.5]], "ko": 3, "en": 2}\n[[[0],[0]]]\n',
    "ladder": b"0\t0\t0.5\n1\t1\t0.25\n3\t2\t0\n\n0\t0\t1\n1\t1\t0\n",
    "vecalign": b"[0, 1]:[0]:0.125\n[2]:[1, 2]:0.3\n[]:[3]:0\n\n[0]:[0]\n",
    "pharaoh": b"0-0 1-2 2-1\n\n0-0\n",
}


def _make_links(random: Random) -> bytes:
    data = random.choice(tuple(LINK_FILES.values()))
    return wound_bytes(random, data * random.randint(1, 2), tuple(LINK_FILES.values()))


def _prepare_links(folder: Path) -> Trial:
    path = folder / "links"

    def trial(data: bytes) -> bool:
        path.write_bytes(data)
        try:
            formats = [detect_format(path)]
        except RecordError:
            formats = list(LINK_FORMATS)
        whole = False
        for format in formats:
            documents, ended = _taken(partial(read_links, path, format), RecordError)
            whole = whole or ended
            for document in documents:
                document.least()
        return whole

    return trial


# ------------------------------------------------------------------ pages in files


def _warc_record(random: Random, kind: str, content: bytes, **headers: str) -> bytes:
    length = len(content) + random.choice((0, 0, 0, 0, 0, 0, 1, -1, 10**6, -(10**6)))
    lines = [f"WARC-Type: {kind}", f"Content-Length: {length}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(["WARC/1.0", *lines, "", ""]).encode() + content + b"\r\n\r\n"


def _make_warc(random: Random) -> bytes:
    records = []
    for number in range(random.randint(1, 3)):
        body, headers = random.choice(pages()), {"Content-Type": "text/html"}
        if random.random() < 0.3:
            ending, body = packed(random, body)
            headers["Content-Encoding"] = {"": "identity", ".gz": "gzip", ".zst": "zstd"}[ending]
        if random.random() < 0.3:
            half = len(body) // 2
            body = b"".join(b"%x\r\n%b\r\n" % (len(p), p) for p in (body[:half], body[half:], b""))
            headers["Transfer-Encoding"] = "chunked"
        lines = [f"HTTP/1.1 {random.choice(('200 OK', '404 No', '2', ''))}"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        records.append(
            _warc_record(
                random,
                random.choice(("response", "response", "response", "request", "warcinfo")),
                "\r\n".join([*lines, "", ""]).encode() + body,
                WARC_Target_URI=f"<https://made.example/{number}>",
                Content_Type="application/http; msgtype=response",
            )
        )
    ending, data = packed(random, wound_bytes(random, b"".join(records), records))
    return _with_ending(".warc" + ending, data)


def _make_source_lines(random: Random) -> bytes:
    lines = []
    for number in range(random.randint(1, 5)):
        page = random.choice(pages()).decode("utf-8", "replace")[:600]
        field = random.choice(("text", "html", "content"))
        record = {"id": f"p{number}", "url": "https://made.example/1", field: page}
        lines.append(json_line(wound_value(random, record) if random.random() < 0.8 else record))
    data = random.choice((b"\n", b"\n", b"\r\n", b"\n\n")).join(lines)
    if random.random() < 0.5:
        data = wound_bytes(random, data, lines)
    ending, data = packed(random, data)
    return _with_ending(".jsonl" + ending, data)


def _make_source_table(random: Random) -> bytes:
    if random.random() < 0.5:
        return _with_ending(".parquet", wound_bytes(random, _odd_table(random)))
    texts = [wound_bytes(random, random.choice(pages())[:500]) for _ in range(3)]
    written = io.BytesIO()
    pq.write_table(pa.table({"html": texts, "id": ["a", None, "b"]}), written)
    data = written.getvalue()
    return _with_ending(".parquet", wound_bytes(random, data) if random.random() < 0.5 else data)


def _prepare_source(folder: Path, stem: str) -> Trial:
    def trial(data: bytes) -> bool:
        path, content = _write(folder, data, stem)
        if path.name.endswith(stem):
            return False
        try:
            found = list(islice(read_pages([path]), MOST))
        except ValueError as error:
            hold("no pages are read from such a file" in str(error), "only the ending is refused")
            return False
        hold(len({one.id for one in found}) == len(found), "every id is there once")
        if path.suffix == ".jsonl":
            lines = content.removeprefix(b"\xef\xbb\xbf").split(b"\n")
            there = sum(bool(line.strip()) for line in lines)
            hold(len(found) == there, f"{there} lines are {there} pages or rejections")
        return not all(isinstance(one, Rejection) for one in found)

    return trial


# ------------------------------------------------------------------ a user's own knowledge

TERMS = (
    b"ko\ten\tforbidden\n\xea\xb5\xb0\xec\x88\x98\tcounty mayor; county governor\tsheriff\n",
    "군수\tcounty mayor\n# 주석\n도지사\tgovernor\tprovincial head\n".encode(),
    "가게\tstore; (small) shop | stall\n나무\ttree\n".encode(),
    """<martif><text><body><termEntry id="1"><langSet xml:lang="ko"><tig><term>군수</term></tig>
</langSet><langSet xml:lang="en"><tig><term>county mayor</term></tig></langSet></termEntry></body>
</text></martif>""".encode(),
    """<?xml version="1.0" encoding="UTF-8"?><tbx><text><body><conceptEntry><langSec xml:lang="ko-KR">
<termSec><term>예산</term></termSec></langSec><langSec xml:lang="en"><termSec><term>budget</term>
</termSec></langSec></conceptEntry></body></text></tbx>""".encode(),
    """<?xml version="1.0"?><LexicalResource><Lexicon><LexicalEntry att="id" val="1"><Lemma><feat
att="writtenForm" val="가게"/></Lemma><Sense><Equivalent><feat att="language" val="영어"/><feat
att="lemma" val="store; shop"/></Equivalent></Sense></LexicalEntry></Lexicon></LexicalResource>
""".encode(),
    "1\t가게\t\tstore, shop; (2) stall\t5\t2011-01-01\tx\n2\t나무\t木\ttree\t1\t2011-01-01\tx\n".encode(),
    "id\tsurface\thanja\tgloss\tlevel\tcreated\tsource\n1\t가게\t\tstore\t1\t2020\tx\n".encode(),
)
TABLES = (
    "ko\ten\tprobability\n소통\tcommunic\t0.6000\n소통\tdialog\t0.2000\n강\triver\t0.9\n".encode(),
)
DISMISSED = (b'{"key": "0123456789abcdef", "check": "number", "ko": ["3"], "en": ["4"]}\n',)
PRECISIONS = (
    b"check\tjudged\tright\tprecision\tlow\thigh\tsplit\nnumber\t10\t8\t0.8000\t0.4900\t0.9430\t1\n",
)


def _make_known(random: Random, known: Sequence[bytes]) -> bytes:
    data = random.choice(known)
    if random.random() < 0.3:
        ko, en = random.choice(sentences())
        data += f"{wound_text(random, ko[:20])}\t{wound_text(random, en[:30])}\n".encode(
            "utf-8", "replace"
        )
    return wound_bytes(random, data, known)


def _make_dismissals(random: Random) -> bytes:
    record = json.loads(DISMISSED[0])
    lines = [json_line(wound_value(random, record)) for _ in range(random.randint(1, 3))]
    return wound_bytes(random, b"\n".join(lines)) if random.random() < 0.5 else b"\n".join(lines)


def _prepare_known(folder: Path, read: Callable[[Path], object]) -> Trial:
    path = folder / "known"

    def trial(data: bytes) -> bool:
        path.write_bytes(data)
        try:
            read(path)
        except RecordError:
            return False
        return True

    return trial


def _glossary(path: Path) -> None:
    for term in read_glossary(path).terms:
        hold(term.ko and (term.en or term.forbidden), "a term has its Korean and its English")


def _learned(path: Path) -> None:
    table = Learned.load(path)
    for word in table.rows:
        hold(0 <= table.known(word) < float("inf"), "a probability is a number of at least 0")
    again = path.with_name("again")
    table.save(again)
    hold(Learned.load(again).rows.keys() == table.rows.keys(), "what is saved is read")


def _precisions(path: Path) -> None:
    for row in read_precisions(path).values():
        low, high = row.bounds
        hold(0 <= low <= high <= 1, "bounds are shares")
        hold(row.value is None or 0 <= row.value <= 1, "a precision is a share")


def _prepare_lexicon(folder: Path) -> Trial:
    lexicon = folder / "lexicon.sqlite"

    def trial(data: bytes) -> bool:
        path = folder / "dictionary"
        path.write_bytes(data)
        lexicon.unlink(missing_ok=True)
        try:
            counts = import_dictionary(
                Dictionary(path), lexicon, reject=lambda reason: None, step=lambda place: None
            )
        except (RecordError, LexiconError):
            hold(not lexicon.exists(), "a file that cannot be read leaves no lexicon")
            return False
        with UserLexicon(lexicon) as opened:
            opened.senses("가게")
        hold(counts.senses >= bool(counts.entries), "an entry has a sense")
        return True

    return trial


def _known(known: Sequence[bytes], read: Callable[[Path], object], says: str) -> Target:
    make = partial(_make_known, known=known)
    return Target(make, partial(_prepare_known, read=read), says)


def _formats() -> Iterator[tuple[str, Target]]:
    for format in FORMATS:
        target = Target(
            partial(_make_file, format=format),
            partial(_prepare_file, format=format),
            "RecordError, or rows that outlive being written in another format",
        )
        yield f"format-{format}", target


FILE_TARGETS: dict[str, Target] = {
    **dict(_formats()),
    "links": Target(_make_links, _prepare_links, "read_links: RecordError or documents"),
    "source-warc": Target(
        _make_warc, partial(_prepare_source, stem="x"), "read_pages never raises"
    ),
    "source-jsonl": Target(
        _make_source_lines,
        partial(_prepare_source, stem="x"),
        "a page or a rejection for each line",
    ),
    "source-parquet": Target(
        _make_source_table, partial(_prepare_source, stem="x"), "read_pages never raises"
    ),
    "glossary": _known(TERMS, _glossary, "read_glossary: RecordError or whole terms"),
    "lexicon": Target(
        partial(_make_known, known=TERMS), _prepare_lexicon, "lexicon import: all or nothing"
    ),
    "learned": _known(TABLES, _learned, "Learned.load: RecordError, or a table that saves"),
    "precisions": _known(PRECISIONS, _precisions, "read_precisions: RecordError or shares"),
    "dismissals": Target(
        _make_dismissals, partial(_prepare_known, read=read_dismissals), "RecordError or keys"
    ),
}
"""Readers of files, by name."""
