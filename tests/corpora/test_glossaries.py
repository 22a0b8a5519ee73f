"""Glossary files."""

from __future__ import annotations

import pytest

from align.errors import RecordError
from align.glossary import Term
from corpora.glossaries import read_glossary

TBX = """<?xml version="1.0"?>
<martif type="TBX"><text><body><termEntry>
<langSet xml:lang="ko"><tig><term>군수</term></tig></langSet>
<langSet xml:lang="en"><tig><term>county mayor</term></tig></langSet>
</termEntry></body></text></martif>"""


def written(tmp_path, text, name="terms.tsv"):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def test_tsv(tmp_path):
    path = written(
        tmp_path,
        "\ufeffko\ten\tforbidden\n# titles\n군수\tcounty mayor; county governor\tmayor\n\n"
        "시정\tcity administration\r\n시정\tmunicipal affairs\n통장\t\tbankbook\n",
    )
    assert read_glossary(path).terms == (
        Term("군수", ("county mayor", "county governor"), ("mayor",)),
        Term("시정", ("city administration", "municipal affairs")),
        Term("통장", (), ("bankbook",)),
    )


def test_tbx(tmp_path):
    path = written(tmp_path, TBX, "terms.tbx")
    assert read_glossary(path).terms == (Term("군수", ("county mayor",)),)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("군수\n", "expected 2 or 3 columns, found 1"),
        ("군수\ta\tb\tc\n", "found 4"),
        ("군수\t \n", "needs its Korean and its English"),
        ("\tmayor\n", "needs its Korean and its English"),
    ],
)
def test_a_bad_row_is_named(tmp_path, text, said):
    with pytest.raises(RecordError, match=said):
        read_glossary(written(tmp_path, text))


def test_a_concept_without_english_is_named(tmp_path):
    without = TBX.replace('"en"', '"fr"')
    with pytest.raises(RecordError, match="needs its Korean and its English"):
        read_glossary(written(tmp_path, without, "terms.tbx"))


def test_entities_are_refused(tmp_path):
    hostile = TBX.replace("<martif", '<!DOCTYPE m [<!ENTITY a "aaaa">]><martif', 1)
    with pytest.raises(RecordError):
        read_glossary(written(tmp_path, hostile.replace("county", "&a;"), "terms.tbx"))
