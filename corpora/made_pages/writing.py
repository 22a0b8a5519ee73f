"""Made pages as files: a folder of pages or one file of JSON lines, and the gold beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import orjson

from corpora.files import naming, replacing, unpacked_name
from corpora.made_pages.pages import MadePage

__all__ = ["gold_path", "write_pages"]

FOLDER = 1_000
"""Pages of one folder."""
STEP = 100
"""Pages between two reports."""


def gold_path(out: Path) -> Path:
    """Where the gold of pages stands.

    >>> gold_path(Path("made.jsonl.gz")).name, gold_path(Path("made")).as_posix()
    ('made.gold.jsonl.gz', 'made/gold.jsonl')
    """
    if not _is_one_file(out):
        return out / "gold.jsonl"
    stem, _, endings = out.name.partition(".jsonl")
    return out.with_name(f"{stem}.gold.jsonl{endings}")


def write_pages(
    out: Path, pages: Iterable[MadePage], *, step: Callable[[int], object] = lambda written: None
) -> int:
    """Write pages and their gold; return how many.

    Args:
        out: a name in .jsonl, .jsonl.gz or .jsonl.zst for one file; otherwise a folder, which
            gets ``pages/0000/p0000000.txt``, a thousand to a folder, and ``gold.jsonl``. In
            JSON lines, all pages are text: their encoding is lost.
        step: called with the number of pages so far, now and then.
    Raises:
        OSError: a file cannot be written; the gold, which is written last, is then not there.

    >>> import tempfile
    >>> from corpora.made_pages.pages import make_page
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     _ = write_pages(Path(folder), [make_page(0), make_page(1)])
    ...     sorted(path.name for path in Path(folder).iterdir())
    ['gold.jsonl', 'pages']
    """
    count = 0
    with replacing(gold_path(out)) as gold:
        if _is_one_file(out):
            with replacing(out) as file:
                for page in pages:
                    file.write(orjson.dumps(_record(page)) + b"\n")
                    gold.write(orjson.dumps(page.gold) + b"\n")
                    count += 1
                    if count % STEP == 0:
                        step(count)
            return count
        for page in pages:
            folder = out / "pages" / f"{count // FOLDER:04}"
            if count % FOLDER == 0:
                folder.mkdir(parents=True, exist_ok=True)
            path = folder / (page.id + page.ending)
            with naming(path):
                path.write_bytes(page.content)
            gold.write(orjson.dumps(page.gold) + b"\n")
            count += 1
            if count % STEP == 0:
                step(count)
    return count


def _is_one_file(out: Path) -> bool:
    return unpacked_name(out).endswith(".jsonl")


def _record(page: MadePage) -> dict[str, str]:
    encoding = page.gold.get(
        "encoding", "latin-1" if page.gold.get("reason") == "binary" else "utf-8"
    )
    field = "html" if page.ending == ".html" else "text"
    return {"id": page.id, "url": page.url, field: page.content.decode(encoding)}
