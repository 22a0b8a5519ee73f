"""Files of every format, known by content, in every encoding."""

from __future__ import annotations

import pytest

from align.errors import RecordError
from corpora.dictionaries import FORMATS, Dictionary, Entry

FILES = {
    "krdict": '<LexicalResource><LexicalEntry><Lemma><feat att="writtenForm" val="쌀독"/></Lemma>'
    '<Sense><Equivalent><feat att="language" val="영어"/><feat att="lemma" val="rice jar"/>'
    "</Equivalent></Sense></LexicalEntry></LexicalResource>",
    "tbx": "<martif><termEntry><langSet xml:lang='ko'><term>쌀독</term></langSet>"
    "<langSet xml:lang='en'><term>rice jar</term></langSet></termEntry></martif>",
    "kengdic": "id\tsurface\thanja\tgloss\n1\t쌀독\t\trice jar\n",
    "tsv": "쌀독\trice jar\n",
}


def test_every_format_has_a_file_here():
    assert FILES.keys() == FORMATS.keys()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949", "utf-16"])
@pytest.mark.parametrize("format", FILES)
def test_formats_are_known_by_content(tmp_path, format, encoding):
    path = tmp_path / "words"
    path.write_bytes(FILES[format].encode(encoding))
    dictionary = Dictionary(path)
    assert (dictionary.format, dictionary.encoding) == (format, encoding)
    (entry,) = dictionary
    assert isinstance(entry, Entry)
    assert (entry.ko, entry.senses) == ("쌀독", (("rice jar",),))
    assert dictionary.position == dictionary.size == path.stat().st_size


def test_crlf(tmp_path):
    path = tmp_path / "words"
    path.write_bytes("쌀독\trice jar\r\n물\twater\r\n".encode())
    assert [(one.ko, one.senses, one.line) for one in Dictionary(path)] == [
        ("쌀독", (("rice jar",),), 1),
        ("물", (("water",),), 2),
    ]


@pytest.mark.parametrize("text", ["Dear reader,\nthis is a letter.\n", "<html></html>", "{}"])
def test_other_files_are_refused(tmp_path, text):
    path = tmp_path / "words"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(RecordError, match="no dictionary of a known format"):
        Dictionary(path)


def test_a_format_that_is_given_is_believed(tmp_path):
    path = tmp_path / "words"
    path.write_text("rice\tjar\n", encoding="utf-8")
    with pytest.raises(RecordError):
        Dictionary(path)
    assert [one.ko for one in Dictionary(path, format="tsv")] == ["rice"]
    with pytest.raises(ValueError, match="no format 'csv'"):
        Dictionary(path, format="csv")


def test_a_missing_file(tmp_path):
    with pytest.raises(FileNotFoundError):
        Dictionary(tmp_path / "none")
