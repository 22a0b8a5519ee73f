"""JSON lines: a pair an object."""

from __future__ import annotations

import json
import math

import pytest

from align.errors import RecordError
from corpora.formats.jsonl import read, write
from corpora.rows import Row


def rows(tmp_path, text: str) -> list[Row]:
    path = tmp_path / "x.jsonl"
    path.write_text(text, encoding="utf-8")
    return list(read(path))


def test_a_line_is_one_line_to_every_tool(tmp_path):
    path = tmp_path / "x.jsonl"
    write(path, [Row("a/0", "\ud800강\n", "river")])
    assert json.loads(path.read_bytes())["ko"] == "\ufffd강\n"
    assert path.read_bytes().count(b"\n") == 1


def test_surrogates_of_others_are_read(tmp_path):
    assert rows(tmp_path, '{"ko": "\\ud800", "en": "\\ud83d\\ude42"}')[0].en == "🙂"


def test_a_score_that_is_no_number_is_null(tmp_path):
    path = tmp_path / "x.jsonl"
    write(path, [Row("a/0", "강", "river", score=math.inf)])
    assert json.loads(path.read_bytes())["score"] is None
    assert math.isnan(next(read(path)).score)


def test_what_others_leave_out_is_default(tmp_path):
    line = '{"ko": "강", "en": "river", "more": [1], "url": null, "flags": null}\n'
    assert rows(tmp_path, "\n" + line) == [Row("x/2", "강", "river")]


PAIR = '"ko": "강", "en": "river"'
FLAG = '"check": "number", "family": "number", "message": "m", "severity": "minor"'
BAD = [
    ("강", "no JSON"),
    ("[]", "a record is a JSON object"),
    ('{"ko": "강"}', "no field 'en'"),
    ('{"ko": "강", "en": 3}', "'en' must be a string"),
    (f'{{{PAIR}, "url": 3}}', "'url' must be a string"),
    (f'{{{PAIR}, "id": [1]}}', "'id' must be a string"),
    (f'{{{PAIR}, "index": -1}}', "'index' must be a whole number"),
    (f'{{{PAIR}, "index": true}}', "'index' must be a whole number"),
    (f'{{{PAIR}, "index": 1e400}}', "no JSON|whole number"),
    (f'{{{PAIR}, "index": {"9" * 5000}}}', "JSON|whole number|digits"),
    (f'{{{PAIR}, "score": "high"}}', "'score' must be a number"),
    (f'{{{PAIR}, "score": NaN}}', "NaN is no JSON number"),
    (f'{{{PAIR}, "ko_span": [1]}}', r"a span is \[start, end\]"),
    (f'{{{PAIR}, "ko_span": [1, "2"]}}', "'end' must be a whole number"),
    (f'{{{PAIR}, "flags": {{}}}}', None),
    (f'{{{PAIR}, "flags": "all"}}', "'flags' must be a list"),
    (f'{{{PAIR}, "flags": [3]}}', "a flag is an object"),
    (f'{{{PAIR}, "flags": [{{{FLAG}, "category": "style"}}]}}', "'style' is not a valid Category"),
    (
        f'{{{PAIR}, "flags": [{{{FLAG}, "category": "fluency/grammar", "repair": {{}}}}]}}',
        "a repair is an object with the lang ko or en",
    ),
    ("[" * 100_000, "nested too deep|no JSON"),
]


@pytest.mark.parametrize(("line", "reason"), BAD, ids=range(len(BAD)))
def test_errors_name_file_line_and_text(tmp_path, line, reason):
    if reason is None:
        assert len(rows(tmp_path, line)) == 1
        return
    with pytest.raises(RecordError, match=rf"x\.jsonl:2: .*({reason})"):
        rows(tmp_path, f"{{{PAIR}}}\n{line}\n")
