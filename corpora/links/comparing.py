"""Two files of links, document by document, ready to be scored."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path

from align.errors import RecordError
from align.evaluation import Compared
from corpora.links import FORMATS, LinkedDocument, detect_format, read_links

__all__ = ["compare_files"]


def compare_files(gold: Path, system: Path, format: str | None = None) -> Iterator[Compared]:
    """The documents of two files side by side.

    A document has as many sentences as the gold file says, or else the system's, or else as
    many as the links of both need.

    Args:
        format: of both files, a name of ``corpora.links.FORMATS``; by content where None.
    Raises:
        RecordError: a line is not what it should be, or one file has more documents.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     gold, system = Path(folder) / "gold", Path(folder) / "system"
    ...     _ = gold.write_text("[0]:[0]:0\\n[1]:[]:0\\n"), system.write_text("[0]:[0]:0\\n")
    ...     [compared] = compare_files(gold, system)
    >>> len(compared.gold), len(compared.system)
    (2, 1)
    """
    formats = [format or detect_format(path) for path in (gold, system)]
    has_nulls = all(FORMATS[name].has_nulls for name in formats)
    reads = (read_links(path, name) for path, name in zip((gold, system), formats, strict=True))
    for count, (right, judged) in enumerate(zip_longest(*reads), start=1):
        if right is None or judged is None:
            shorter = gold if right is None else system
            raise RecordError(str(shorter), count, f"document {count} is missing")
        if has_nulls:
            n_ko, n_en = _sizes(right, judged)
            yield Compared(right.links, judged.links, n_ko, n_en)
        else:
            yield Compared(right.links, judged.links)


def _sizes(gold: LinkedDocument, system: LinkedDocument) -> tuple[int, int]:
    (gold_ko, gold_en), (system_ko, system_en) = gold.least(), system.least()
    return (
        max(gold_ko, system_ko) if gold.n_ko is None else gold_ko,
        max(gold_en, system_en) if gold.n_en is None else gold_en,
    )
