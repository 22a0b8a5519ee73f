"""Letters that are none, that turn the direction, that print as nothing or end a line.

They go through whole commands here. Elsewhere: every check with any text in
tests/align/checks/test_every_check.py, splitters in tests/align/splitting/test_init.py, one line
a record in tests/align/report/test_jsonl.py, formats in tests/corpora/formats/test_formats.py,
the lexicon in tests/align/words/test_user_lexicon.py, the review file in
tests/corpora/review/test_importing.py, names of reviewers in test_session.py beside it.
"""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from align.bitext import Document
from align.pipeline import align_article, check_alignment
from align.report import FORMATS
from align.splitting import split_sentences
from corpora.formats import FORMATS as FILES
from corpora.formats import read_rows, write_rows
from corpora.pages import read_page
from corpora.rows import Row
from scripts.daeyeok import app

LETTERS = {
    "NUL": "\0",
    "the last code point": "\U0010ffff",
    "vertical tab": "\x0b",
    "escape": "\x1b[2J",
    "file separator": "\x1c",
    "next line": "\x85",
    "line separator": "\u2028",
    "lone high surrogate": "\ud800",
    "lone low surrogate": "\udfff",
    "right to left override": "\u202e",
    "isolate left open": "\u2066",
    "zero width space": "\u200b",
    "zero width joiner": "\u200d",
    "byte order mark": "\ufeff",
    "soft hyphen": "\u00ad",
    "Hangul filler": "\u3164",
    "no character": "\uffff",
    "sixty accents": "e" + "\u0301" * 60,
    "tag": "\U000e0041",
}
letters = pytest.mark.parametrize("letter", LETTERS.values(), ids=LETTERS)
KO, EN = "주민 {}300명이 강둑{}을 떠났다.", "300 {}residents left the ba{}nk."


@pytest.fixture(scope="module")
def run():
    runner = CliRunner()

    def ran(command: str, *records: object) -> list[object]:
        lines = "".join(json.dumps(record) + "\n" for record in records)
        done = runner.invoke(app, [command, "--jsonl"], input=lines)
        assert done.exception is None or isinstance(done.exception, SystemExit)
        said = done.stdout_bytes.decode("utf-8").splitlines()
        assert len(said) == len(records)
        return [json.loads(line) for line in said]

    return ran


@letters
def test_check_answers_a_line_for_a_line(run, letter):
    pairs = [{"id": letter, "ko": KO.format(letter, letter), "en": EN.format(letter, letter)}]
    answers = run("check", *pairs, {"ko": letter, "en": letter}, {"id": 3, "ko": "강", "en": "A."})
    assert all("flags" in answer for answer in answers)
    assert answers[2]["id"] == 3


@letters
def test_link_answers_a_line_for_a_line(run, letter):
    document = {"ko": [KO.format(letter, ""), letter], "en": [EN.format(letter, ""), letter, ""]}
    for links in run("link", document, {"ko": [letter] * 3, "en": []}):
        assert sorted(i for link in links for i in link[0]) in ([0, 1], [0, 1, 2])


@letters
def test_a_page_is_read_and_written_in_every_form(letter):
    ko = "\n".join(KO.format(letter, "") for _ in range(3))
    en = "\n".join(EN.format(letter, "") for _ in range(3))
    page = f"{letter}해오름시 강둑\n{ko}\n<구글 번역으로 번역한 영문 기사입니다.>\nThe bank\n{en}\n"
    result = check_alignment(align_article(read_page(page)))
    assert result.pairs
    for name, render in FORMATS.items():
        text = render(result)
        if name == "jsonl":
            assert len(text.splitlines()) == len(result.pairs)
        if name in ("text", "html"):
            text.encode("utf-8")


@letters
@pytest.mark.parametrize("lang", ["ko", "en"])
def test_sentences_are_slices_whatever_stands_between(lang, letter):
    template = KO if lang == "ko" else EN
    text = f" {letter} ".join(template.format(letter, letter) for _ in range(3)).strip()
    place = 0
    for sentence in split_sentences(Document(lang, text)):
        start, end = sentence.span
        assert text[start:end] == sentence.text
        assert not text[place:start].strip()
        place = end
    assert not text[place:].strip()


@letters
@pytest.mark.parametrize("format", FILES)
def test_no_row_is_lost_in_any_format(tmp_path, format, letter):
    rows = [Row(f"a/{letter}", KO.format(letter, ""), EN.format(letter, "")), Row("b", letter, "A")]
    path = tmp_path / f"x{FILES[format].endings[0]}"
    write_rows(path, rows, format)
    read = list(read_rows(path, format))
    assert [(row.ko, row.en) for row in read] == [
        (FILES[format].text(row.ko), FILES[format].text(row.en)) for row in rows
    ]
