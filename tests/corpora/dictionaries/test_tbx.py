"""TBX glossaries, both generations."""

from __future__ import annotations

import io

import pytest

from align.errors import RecordError
from corpora.dictionaries import Entry
from corpora.dictionaries.tbx import looks_like, read

BASIC = """<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en">
<martifHeader><fileDesc><sourceDesc><p>ours</p></sourceDesc></fileDesc></martifHeader>
<text><body>
<termEntry id="c1"><descrip type="definition">where boats land</descrip>
  <langSet xml:lang="ko-KR"><tig><term>나루터</term><note>old</note></tig>
    <ntig><termGrp><term>선착장</term></termGrp></ntig></langSet>
  <langSet xml:lang="EN-us"><tig><term>ferry <hi>landing</hi></term></tig>
    <tig><term>pier; jetty</term></tig></langSet>
  <langSet xml:lang="de"><tig><term>Steg</term></tig></langSet>
</termEntry>
%s
</body></text></martif>
"""
V3 = """<tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic" style="dca" xml:lang="en">
<text><body>
<conceptEntry id="c1">
  <langSec xml:lang="en"><termSec><term>rice jar</term></termSec></langSec>
  <langSec xml:lang="ko"><termSec><term>쌀독</term></termSec></langSec>
</conceptEntry>
%s
</body></text></tbx>
"""
FIRST = [
    Entry("나루터", (("ferry landing", "pier, jetty"),), 6),
    Entry("선착장", (("ferry landing", "pier, jetty"),), 6),
]


def entries(text: str) -> list[Entry | str]:
    found = read(io.StringIO(text), "g.tbx")
    return [str(one) if isinstance(one, RecordError) else one for one in found]


def test_tbx_basic():
    assert entries(BASIC % "") == FIRST


def test_tbx_v3():
    assert entries(V3 % "") == [Entry("쌀독", (("rice jar",),), 3)]


def test_prefixed_names():
    text = "<t:tbx xmlns:t='u'><t:conceptEntry><t:langSec xml:lang='ko'><t:term>쌀독</t:term></t:langSec>"
    text += (
        "<t:langSec xml:lang='en'><t:term>rice jar</t:term></t:langSec></t:conceptEntry></t:tbx>"
    )
    assert looks_like(text)
    assert entries(text) == [Entry("쌀독", (("rice jar",),), 1)]


@pytest.mark.parametrize(
    ("concept", "found"),
    [
        ("", []),
        ("<langSec xml:lang='ko'><term>물</term></langSec>", [Entry("물", (), 7)]),
        (
            "<langSec xml:lang='en'><term>water</term></langSec>",
            ["g.tbx:7: no Korean word: 'water'"],
        ),
        (
            "<langSec xml:lang='ko'><term>water</term></langSec>"
            "<langSec xml:lang='en'><term>물</term></langSec>",
            ["g.tbx:7: English where Korean should be: 'water 물'"],
        ),
    ],
)
def test_concepts_that_lack_a_language(concept, found):
    text = V3 % (f"<conceptEntry>{concept}</conceptEntry>" if concept else "")
    assert entries(text)[1:] == found


def test_a_bomb_is_refused():
    bomb = '<!DOCTYPE tbx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    with pytest.raises(RecordError, match=r"g\.tbx:1: XML that declares an entity"):
        entries(bomb + V3 % "")


@pytest.mark.parametrize(
    ("head", "answer"), [(BASIC, True), (V3, True), ("<LexicalResource>", False), ("a\tb", False)]
)
def test_looks_like(head, answer):
    assert looks_like(head) is answer
