"""TMX: what is written, what of other people's memories is read, and what is refused."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest

from align.bitext import Flag
from align.errors import RecordError
from align.mqm import Category, Severity
from corpora.formats.tmx import read, write
from corpora.rows import Row

FLAG = Flag("number", "number", Category.NUMBER, Severity.CRITICAL, "3 < 30", suggestion="30")
ROWS = [
    Row(
        "a/0", "강 & 산", "river\x0b", "a", "http://x.example/?a=1&b", 0, score=0.25, flags=(FLAG,)
    ),
    Row('"b"\n', "", "Later.", kind="0-1", role="caption", ko_span=(3, 3), en_span=(5, 11)),
]
WRITTEN = """<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
<header creationtool="daeyeok" creationtoolversion="1" segtype="sentence" o-tmf="daeyeok" adminlang="en" srclang="ko" datatype="plaintext"/>
<body>
<tu tuid="a/0"><prop type="x-daeyeok:article">a</prop><prop type="x-daeyeok:url">http://x.example/?a=1&amp;b</prop><prop type="x-daeyeok:score">0.25</prop><note>critical number: 3 &lt; 30. Try: 30</note><tuv xml:lang="ko"><seg>강 &amp; 산</seg></tuv><tuv xml:lang="en"><seg>river\ufffd</seg></tuv></tu>
<tu tuid="&quot;b&quot;&#10;"><prop type="x-daeyeok:kind">0-1</prop><prop type="x-daeyeok:role">caption</prop><prop type="x-daeyeok:ko_span">3-3</prop><prop type="x-daeyeok:en_span">5-11</prop><tuv xml:lang="ko"><seg></seg></tuv><tuv xml:lang="en"><seg>Later.</seg></tuv></tu>
</body>
</tmx>
"""


def test_the_file_letter_for_letter(tmp_path):
    path = tmp_path / "x.tmx"
    write(path, ROWS)
    assert path.read_text(encoding="utf-8") == WRITTEN
    assert len(ET.parse(path).getroot().findall("body/tu")) == 2


def units(tmp_path, text: str, encoding: str = "utf-8") -> list[Row]:
    path = tmp_path / "wild.tmx"
    path.write_bytes(text.encode(encoding))
    return list(read(path))


def memory(body: str) -> str:
    return f'<tmx version="1.4"><header srclang="ko"/><body>{body}</body></tmx>'


def unit(ko: str, en: str, head: str = "<tu>") -> str:
    sides = f'<tuv xml:lang="ko"><seg>{ko}</seg></tuv><tuv xml:lang="en"><seg>{en}</seg></tuv>'
    return f"{head}{sides}</tu>"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "euc-kr"])
def test_encodings(tmp_path, encoding):
    declared = '<?xml version="1.0" encoding="euc-kr"?>' if encoding == "euc-kr" else ""
    (row,) = units(tmp_path, declared + memory(unit("강", "river")), encoding)
    assert (row.ko, row.en) == ("강", "river")


@pytest.mark.parametrize("encoding", ["uu", "rot13", "zlib", "idna", "undefined", "no-such"])
def test_codecs_that_are_no_encodings_are_told(tmp_path, encoding):
    declared = f'<?xml version="1.0" encoding="{encoding}"?>'
    with pytest.raises(RecordError, match="an encoding that is not known"):
        units(tmp_path, declared + memory(unit("a", "river")))


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("a<ph>{<sub>inner</sub>}</ph>b", "ab"),
        ("a<hi>b</hi>c", "abc"),
        ("<![CDATA[<b>]]>", "<b>"),
        ("a\x0bb", "a b"),
        ("&#xAC15;", "강"),
    ],
)
def test_texts_of_segments(tmp_path, written, read):
    assert units(tmp_path, memory(unit(written, "x")))[0].ko == read


REFUSED = [
    ("<xliff/>", r"wild\.tmx:1: no TMX: the root element is xliff"),
    ("", "no element found"),
    (memory("\n<tu><tuv xml:lang='ja'><seg>川</seg></tuv></tu>"), ":2: unit 'wild/1' has neither"),
    (memory(unit("강", "x", '<tu><prop type="x-daeyeok:score">high</prop>')), "no number: 'high'"),
    (memory("<tu><tuv>"), "mismatched tag"),
    (memory(unit("&nbsp;", "x")), "undefined entity"),
    ('<!DOCTYPE tmx [<!ENTITY a "ha">]>' + memory(unit("&a;", "x")), "declares an entity"),
    ('<!DOCTYPE tmx [<!ENTITY a SYSTEM "/etc/passwd">]>' + memory(unit("&a;", "x")), "an entity"),
    (memory(unit("a" * (5 << 20), "x")), "a text of more than"),
    ('<?xml version="1.0" encoding="klingon"?>' + memory(""), "an encoding that is not known"),
]


@pytest.mark.parametrize(("text", "reason"), REFUSED, ids=range(len(REFUSED)))
def test_refused(tmp_path, text, reason):
    with pytest.raises(RecordError, match=reason):
        units(tmp_path, text)


def test_bytes_in_another_encoding_are_told(tmp_path):
    with pytest.raises(RecordError, match="no utf-8"):
        units(tmp_path, memory(unit("강", "river")), "cp949")


def test_what_stands_before_an_error_is_read(tmp_path):
    path = tmp_path / "x.tmx"
    path.write_text(memory(unit("강", "river") * 2_000).removesuffix("</body></tmx>") + "<<")
    rows = read(path)
    assert next(rows).ko == "강"
    with pytest.raises(RecordError, match="not well-formed"):
        list(rows)
