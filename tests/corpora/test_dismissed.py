"""Files of dismissed flags."""

from __future__ import annotations

import pytest

from align.bitext import Flag, Pair
from align.dismissals import key
from align.errors import RecordError
from align.mqm import Category, Severity
from corpora.dismissed import append_dismissal, read_dismissals

PAIR = Pair.of("비가\u2028왔다.", "It rained.")
FLAG = Flag("mine", "natural", Category.GRAMMAR, Severity.MINOR, "Odd", ((0, 4),), ((3, 9),))


def test_what_is_appended_is_read(tmp_path):
    path = tmp_path / "dismissed.jsonl"
    said = append_dismissal(path, FLAG, PAIR)
    append_dismissal(path, FLAG, Pair.of("눈이 왔다.", "It snowed."))
    assert said == key(FLAG, PAIR)
    assert len(read_dismissals(path)) == 2
    assert said in read_dismissals(path)
    assert '"rained"' in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("line", ["{", "[]", "{}", '{"key": 3}'])
def test_a_bad_line_is_named(tmp_path, line):
    path = tmp_path / "dismissed.jsonl"
    path.write_text(f"\n{line}\n")
    with pytest.raises(RecordError, match=r"dismissed\.jsonl:2"):
        read_dismissals(path)
