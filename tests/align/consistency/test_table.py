"""The table of article checks."""

from __future__ import annotations

from pathlib import Path

import align.consistency
from align.consistency import ALL_ARTICLE_CHECKS


def test_the_table_is_the_folder():
    folder = Path(align.consistency.__file__).parent
    table = [check.find.__module__.rpartition(".")[2] for check in ALL_ARTICLE_CHECKS]
    assert sorted(table) == sorted(path.stem for path in folder.glob("[a-z]*.py"))
    assert len({check.name for check in ALL_ARTICLE_CHECKS}) == len(table)
    assert all(check.summary for check in ALL_ARTICLE_CHECKS)
