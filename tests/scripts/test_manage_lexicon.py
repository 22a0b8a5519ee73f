"""``daeyeok lexicon``: import, show, path, and exit codes."""

from __future__ import annotations

import pytest

from corpora.dictionaries import FORMATS
from scripts.daeyeok import main
from scripts.manage_lexicon import Format


@pytest.fixture
def run(capsys, monkeypatch):
    # Messages are then one line, however narrow the terminal.
    monkeypatch.setenv("COLUMNS", "1000")

    def run(*arguments: object) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as left:
            main(["lexicon", *map(str, arguments)])
        out, err = capsys.readouterr()
        return int(left.value.code or 0), out, err

    return run


@pytest.fixture
def words(tmp_path):
    path = tmp_path / "words.tsv"
    path.write_text("쌀독\trice jar; jar | bin\n물\twater\n", encoding="cp949")
    return path


def test_import_then_show(run, words, tmp_path):
    lexicon = tmp_path / "new/lexicon.sqlite"
    code, out, err = run("import", words, "--lexicon", lexicon)
    assert (code, out) == (0, "")
    assert "tsv, cp949: 3 senses of 2 words" in err
    assert run("show", "쌀독", "--lexicon", lexicon)[:2] == (
        0,
        "rice jar; jar\twords.tsv\nbin\twords.tsv\n",
    )
    assert run("show", "없음", "--lexicon", lexicon)[:2] == (1, "")


def test_the_variable_names_the_lexicon(run, words, tmp_path, monkeypatch):
    lexicon = tmp_path / "lexicon.sqlite"
    monkeypatch.setenv("DAEYEOK_LEXICON", str(lexicon))
    assert run("path")[1] == f"{lexicon}\n"
    assert not lexicon.exists()
    assert run("import", words)[0] == 0
    assert run("show", "물")[1] == "water\twords.tsv\n"


def test_rejected_rows_are_named_and_the_others_imported(run, tmp_path):
    words, lexicon = tmp_path / "words.tsv", tmp_path / "l.sqlite"
    words.write_text("물\twater\nbad\n땅\tland\n불\t火\n", encoding="utf-8")
    code, _, err = run("import", words, "--lexicon", lexicon)
    assert code == 2
    assert "words.tsv:2: expected 2 columns, found 1" in err
    assert "words.tsv:4: no English in the gloss" in err
    assert run("show", "땅", "--lexicon", lexicon)[0] == 0


BOMB = '<!DOCTYPE martif [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><martif>&b;</martif>'


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (BOMB, "bad.xml:1: XML that declares an entity (a) is not read"),
        ("<martif>\n<termEntry>\n</martif>", "bad.xml:3: XML: mismatched tag"),
        ("Dear reader", "bad.xml:1: no dictionary of a known format"),
        ("", "bad.xml:1: the file is empty"),
    ],
)
def test_files_that_are_refused_change_nothing(run, tmp_path, text, reason):
    bad, lexicon = tmp_path / "bad.xml", tmp_path / "l.sqlite"
    bad.write_text(text, encoding="utf-8")
    code, _, err = run("import", bad, "--lexicon", lexicon)
    assert code == 2
    assert reason in err
    assert not lexicon.exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["import", "no-such-file.tsv", "--lexicon", "x.sqlite"],
        ["show", "물", "--lexicon", "no-such.sqlite"],
        # DAEYEOK_LEXICON is empty in tests.
        ["show", "물"],
        ["path"],
        ["import", __file__, "--format", "csv"],
    ],
)
def test_bad_input_is_told_in_a_line(run, arguments):
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert err
    assert "Traceback" not in err


def test_the_formats_offered_are_those_there_are():
    assert [format.value for format in Format] == list(FORMATS)
