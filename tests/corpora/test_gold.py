"""What the errors of a set say of the checks."""

from __future__ import annotations

import pytest

from align.errors import RecordError
from corpora.gold import precisions_of_gold, read_items


def test_a_flag_of_an_error_is_right_and_one_of_a_sound_pair_wrong():
    wrong, right = ("57명이 왔다.", "75 people came."), ("57명이 왔다.", "57 people came.")
    rows = [
        ("e", "error", "digit", wrong, "c"),
        ("twin", "error", "digit", wrong, "w"),
        ("c", "control", "audited", right, None),
        ("w", "control", "audited", wrong, None),
        ("h", "hard", "free", wrong, None),
        ("u", "control", "unaudited", wrong, None),
    ]
    items = [
        {"id": id, "kind": kind, "category": category, "ko": ko, "en": en, "control": control}
        for id, kind, category, (ko, en), control in rows
    ]
    (found,) = (one for one in precisions_of_gold(items) if one.check == "number")
    assert (found.judged, found.right) == (4, 1)


def test_a_line_that_is_no_item_is_named(tmp_path):
    path = tmp_path / "gold.jsonl"
    item = '{"id": 1, "kind": "error", "category": "digit", "ko": "5명", "en": "6 people"}'
    path.write_text(f'{item}\n\n{{"id": 2}}\n', "utf-8")
    with pytest.raises(RecordError, match=r"gold\.jsonl:3"):
        read_items(path)
    path.write_text(item, "utf-8")
    assert [one["id"] for one in read_items(path)] == [1]
