"""krdict's LMF dump: headwords and English equivalents, nothing else."""

from __future__ import annotations

import io
import tracemalloc

import pytest

from align.errors import RecordError
from corpora.dictionaries import Entry
from corpora.dictionaries.krdict import looks_like, read

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE LexicalResource SYSTEM "DTD_LMF_REV_16.dtd">
<LexicalResource dtdVersion="16">
<GlobalInformation><feat att="label" val="ours"/></GlobalInformation>
<Lexicon><feat att="language" val="ko"/>
"""
FOOT = "</Lexicon></LexicalResource>\n"
WHOLE = """<LexicalEntry att="id" val="1">
  <feat att="homonym_number" val="1"/><feat att="partOfSpeech" val="명사"/>
  <Lemma><feat att="writtenForm" val="나루터"/></Lemma>
  <WordForm><feat att="type" val="발음"/><feat att="writtenForm" val="나루터요"/></WordForm>
  <Sense att="id" val="1">
    <feat att="definition" val="배를 타고 내리는 곳."/>
    <SenseExample><feat att="example" val="나루터에 갔다."/></SenseExample>
    <Equivalent>
      <feat att="language" val="일본어"/><feat att="lemma" val="watashiba"/>
    </Equivalent>
    <Equivalent>
      <feat att="language" val="영어"/><feat att="lemma" val="ferry; landing (place)"/>
      <feat att="definition" val="Where people board a boat."/>
    </Equivalent>
  </Sense>
  <Sense att="id" val="2">
    <Equivalent><feat att="language" val="영어"/><feat att="lemma" val="crossing"/></Equivalent>
  </Sense>
</LexicalEntry>
"""


def entries(body: str) -> list[Entry | str]:
    found = read(io.StringIO(HEAD + body + FOOT), "k.xml")
    return [str(one) if isinstance(one, RecordError) else one for one in found]


def entry(forms: str, equivalent: str) -> str:
    lemmas = "".join(f'<Lemma><feat att="writtenForm" val="{f}"/></Lemma>' for f in forms.split())
    return (
        f"<LexicalEntry>{lemmas}<Sense><Equivalent>{equivalent}</Equivalent></Sense></LexicalEntry>"
    )


def english(lemma: str) -> str:
    return f'<feat att="language" val="영어"/><feat att="lemma" val="{lemma}"/>'


def test_a_whole_entry():
    assert entries(WHOLE) == [Entry("나루터", (("ferry", "landing"), ("crossing",)), 6)]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (entry("눈", english("eye")), [Entry("눈", (("eye",),), 6)]),
        (
            entry("눈 눈깔", english("eye")),
            [Entry("눈", (("eye",),), 6), Entry("눈깔", (("eye",),), 6)],
        ),
        (entry("은", english("(no equivalent expression)")), [Entry("은", (), 6)]),
        (entry("은", '<feat att="language" val="영어"/>'), [Entry("은", (), 6)]),
        (entry("은", '<feat att="lemma" val="silver"/>'), [Entry("은", (), 6)]),
        (entry("", english("eye")), ["k.xml:6: no Korean word: 'eye'"]),
        (entry("눈", english("눈동자")), ["k.xml:6: no English in the gloss: '눈동자'"]),
        (entry("눈", english("eye &amp; sight")), [Entry("눈", (("eye & sight",),), 6)]),
        (entry("눈", english("eye\x08")), [Entry("눈", (("eye",),), 6)]),
        ("", []),
    ],
)
def test_entries(body, found):
    assert entries(body) == found


def test_entries_know_their_line():
    assert [one.line for one in entries(WHOLE + entry("눈", english("eye")))] == [6, 25]


def test_memory_does_not_grow_with_the_file():
    def peak(count: int) -> int:
        file = io.StringIO(HEAD + WHOLE * count + FOOT)
        tracemalloc.start()
        assert sum(1 for _ in read(file, "k.xml")) == count
        found = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return found

    assert peak(1000) < peak(250) * 1.5


@pytest.mark.parametrize(
    ("head", "answer"), [(HEAD, True), ("<martif>", False), ("ko\t<LexicalResource>", False)]
)
def test_looks_like(head, answer):
    assert looks_like(head) is answer
