"""A dictionary into a lexicon: counts, rejections, all or nothing."""

from __future__ import annotations

import pytest

from align.errors import RecordError
from align.words.user_lexicon import UserLexicon
from corpora.dictionaries import Dictionary
from corpora.dictionaries.importing import Imported, import_dictionary

ROWS = "쌀독\trice jar | bin\n물\twater\n물\twater\n은\t\nbad\n눈\t雪\n"


@pytest.fixture
def write(tmp_path):
    def write(text: str, name: str = "words.tsv"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        rejected: list[str] = []
        steps: list[int] = []
        lexicon = tmp_path / "lexicon.sqlite"
        dictionary = Dictionary(path)
        try:
            counts = import_dictionary(
                dictionary, lexicon, reject=rejected.append, step=steps.append
            )
        except RecordError as error:
            return error, rejected, lexicon
        assert steps == sorted(set(steps))
        assert all(0 < step <= dictionary.size for step in steps)
        return counts, rejected, lexicon

    return write


def test_counts_and_rejections(write):
    counts, rejected, lexicon = write(ROWS)
    assert counts == Imported(entries=3, senses=3, without=1, rejected=2, replaced=0)
    assert [line.split("words.tsv:")[1][:1] for line in rejected] == ["5", "6"]
    with UserLexicon(lexicon) as opened:
        assert opened.rows("쌀독") == (("rice jar", "words.tsv"), ("bin", "words.tsv"))
        assert opened.senses("물") == ("water",)


def test_a_second_import_replaces_the_first(write):
    write(ROWS)
    counts, _, lexicon = write("물\twater; liquid\n")
    assert (counts.senses, counts.replaced) == (1, 3)
    counts, _, _ = write("물\tHan River\n", name="other.tsv")
    assert counts.replaced == 0
    with UserLexicon(lexicon) as opened:
        assert opened.senses("물") == ("water; liquid", "Han River")
        assert opened.senses("쌀독") == ()


def test_xml_that_ends_in_the_middle_changes_nothing(write):
    write(ROWS)
    good = "<termEntry><langSet xml:lang='ko'><term>땅</term></langSet></termEntry>" * 5000
    error, _, lexicon = write(f"<martif>{good}<termEntry>", name="words.tsv")
    assert "words.tsv:1: XML: no element found" in str(error)
    with UserLexicon(lexicon) as opened:
        assert opened.senses("물") == ("water",)


def test_many_rows(write):
    text = "".join(f"쌀독{n}\trice jar {n}\n" for n in range(5000))
    counts, rejected, _ = write(text)
    assert (counts.senses, counts.rejected, rejected) == (5000, 0, [])
