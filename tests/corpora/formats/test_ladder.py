"""hunalign's ladders of texts."""

from __future__ import annotations

import pytest

from align.errors import RecordError
from corpora.formats.ladder import read, write
from corpora.rows import Row


def test_a_rung_a_row(tmp_path):
    path = tmp_path / "x.ladder"
    write(path, [Row("a/0", "강이.\t~~~ 물이.", "A ~~~ ~~~ B", score=0.25), Row("b", "", "Later")])
    assert path.read_text(encoding="utf-8") == "강이. 물이.\tA B\t0.25\n\tLater\t1.0\n"
    assert [(row.kind, row.score) for row in read(path)] == [("1-1", 0.25), ("0-1", 1.0)]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("0\t0\t0.5\n", "a ladder of numbers, not of texts"),
        ("강\triver\n", "expected 3 columns, found 2"),
        ("강\triver\tgood\n", "no number: 'good'"),
    ],
)
def test_refused(tmp_path, text, reason):
    path = tmp_path / "x.ladder"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(RecordError, match=rf"x\.ladder:1: {reason}"):
        list(read(path))
