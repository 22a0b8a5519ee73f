"""Pairs whose errors are known, and how often each check is right about them.

An item has an id, a kind ("error", "control" or "hard"), a category and both texts. A control is
a sound pair or the reference of a translator; ``control`` of an error names its sound twin.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from align.bitext import Pair
from align.checks import ALL_CHECKS, Check
from align.pipeline import check_pairs
from corpora.records import parse_record
from corpora.review.calibration import Precision

__all__ = ["SOUND", "precisions_of_gold", "read_items"]

SOUND = frozenset({"audited", "minimal_pair"})
"""Categories of controls that somebody has read and found without an error."""
ITEM = {"id": object, "kind": str, "category": str, "ko": str, "en": str}


def read_items(path: Path) -> list[dict[str, Any]]:
    """The items of a set: id, kind (error, control, hard), category, ko, en, control.

    Raises:
        RecordError: a line is no such item. OSError: the file cannot be read.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "gold.jsonl"
    ...     line = '{"id": 1, "kind": "hard", "category": "free", "ko": "강", "en": "river"}'
    ...     _ = path.write_text(line, "utf-8")
    ...     [item["kind"] for item in read_items(path)]
    ['hard']
    """
    lines = enumerate(path.read_bytes().split(b"\n"), start=1)
    return [parse_record(line, str(path), number, ITEM) for number, line in lines if line.strip()]


def precisions_of_gold(
    items: Sequence[dict[str, Any]], checks: Sequence[Check] = ALL_CHECKS
) -> list[Precision]:
    """How often each check is right about the pairs of a set, by the names of the checks.

    A flag of an error is right unless the sound twin gets it too; a flag of a sound pair, hard
    ones among them, is wrong. Unaudited references do not count. In a set every other pair has an
    error, on a page fewer have: the figures compare checks with each other, and a threshold
    between sets.

    >>> items = [{"id": 1, "kind": "error", "category": "digit", "ko": "5명", "en": "6 people"}]
    >>> precisions_of_gold(items)
    [Precision(check='number', judged=1, right=1, split=0)]
    """
    judged = [item for item in items if item["kind"] != "control" or item["category"] in SOUND]
    pairs = [Pair.of(item["ko"], item["en"]) for item in judged]
    ids = (item["id"] for item in judged)
    found = dict(zip(ids, check_pairs(pairs, checks), strict=True))
    counts: defaultdict[str, Counter[bool]] = defaultdict(Counter)
    for item in items:
        twin = {(f.check, f.message) for f in found.get(item.get("control"), ())}
        for flag in found.get(item["id"], ()):
            right = item["kind"] == "error" and (flag.check, flag.message) not in twin
            counts[flag.check][right] += 1
    return [
        Precision(check, counts[check].total(), counts[check][True]) for check in sorted(counts)
    ]
