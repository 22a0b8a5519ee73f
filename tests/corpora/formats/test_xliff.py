"""XLIFF 2.1: what is written, and what is refused."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest

from align.bitext import Flag
from align.errors import RecordError
from align.mqm import Category, Severity
from corpora.formats.xliff import read, write
from corpora.rows import Row

FLAG = Flag("number", "number", Category.NUMBER, Severity.CRITICAL, "3 < 30", en=((0, 1),))
ROWS = [
    Row("a/0", "강 & 산\x0b", "river", "a", score=0.25, flags=(FLAG,)),
    Row("b/0", "강", "", kind="1-0"),
]
WRITTEN = """<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" version="2.1" srcLang="ko" trgLang="en">
<file id="f1" xml:space="preserve">
<unit id="u1" name="a/0"><mda:metadata><mda:metaGroup category="daeyeok"><mda:meta type="article">a</mda:meta><mda:meta type="score">0.25</mda:meta></mda:metaGroup></mda:metadata><notes><note category="number" priority="1" appliesTo="target">critical number: 3 &lt; 30</note></notes><segment><source>강 &amp; 산<cp hex="000B"/></source><target>river</target></segment></unit>
<unit id="u2" name="b/0"><mda:metadata><mda:metaGroup category="daeyeok"><mda:meta type="kind">1-0</mda:meta></mda:metaGroup></mda:metadata><segment><source>강</source><target></target></segment></unit>
</file>
</xliff>
"""


def test_the_file_letter_for_letter(tmp_path):
    path = tmp_path / "x.xlf"
    write(path, ROWS)
    assert path.read_text(encoding="utf-8") == WRITTEN
    assert len(ET.parse(path).getroot().findall("{*}file/{*}unit")) == 2


def segments(tmp_path, body: str, root: str = 'version="2.1" srcLang="ko" trgLang="en"'):
    path = tmp_path / "wild.xlf"
    path.write_text(f"<xliff {root}>{body}</xliff>", encoding="utf-8")
    return list(read(path))


SEGMENT = "<unit id='1'><segment><source>{}</source><target>{}</target></segment></unit>"


def test_english_may_be_the_source(tmp_path):
    root = 'version="2.1" srcLang="en-US" trgLang="ko-KR"'
    (row,) = segments(tmp_path, SEGMENT.format("river", "강"), root)
    assert (row.ko, row.en) == ("강", "river")


@pytest.mark.parametrize(
    ("root", "body", "reason"),
    [
        ('version="1.2"', "", "no XLIFF 2: the root element is xliff 1.2"),
        ('version="2.1" srcLang="ko" trgLang="ja"', "", "not between ko and en, but 'ko' and 'ja'"),
        ('version="2.1" srcLang="ko"', "", "but 'ko' and ''"),
        ('version="2.1" srcLang="ko" trgLang="en"', "<file>", "mismatched tag"),
        (
            'version="2.1" srcLang="ko" trgLang="en"',
            SEGMENT.format('<cp hex="110000"/>', ""),
            "no code point: '110000'",
        ),
        (
            'version="2.1" srcLang="ko" trgLang="en"',
            SEGMENT.format("a" * (5 << 20), ""),
            "a text of more than",
        ),
    ],
    ids=range(6),
)
def test_refused(tmp_path, root, body, reason):
    with pytest.raises(RecordError, match=reason):
        segments(tmp_path, body, root)


def test_entities_are_refused(tmp_path):
    path = tmp_path / "x.xlf"
    path.write_text('<!DOCTYPE xliff [<!ENTITY a "ha">]><xliff version="2.1"/>')
    with pytest.raises(RecordError, match="declares an entity"):
        list(read(path))
