"""What ``daeyeok review`` is given: pages, files of pairs, folders; into the review file."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from align.errors import AlignError
from corpora.folder import pair_files
from corpora.formats import FORMATS, format_of, read_rows
from corpora.pages import read_page
from corpora.review.importing import import_article, import_rows
from corpora.review.rechecking import Rechecker
from corpora.review.store import Store
from corpora.rows import Row

__all__ = ["Opened", "default_path", "open_sources"]

PAGES = (".txt", ".text", ".html", ".htm")
ROWS = tuple(
    ending
    for name in ("parquet", "jsonl", "tsv", "tmx", "xliff")
    for ending in FORMATS[name].endings
)


@dataclass(frozen=True, slots=True)
class Opened:
    """What was read.

    Args:
        articles: numbers of the pages in the store.
        pairs: how many pairs of corpora were read; those that have not changed since are not.
        failures: what could not be read, and why.
    """

    articles: tuple[int, ...]
    pairs: int
    failures: tuple[str, ...]


def default_path(sources: Sequence[Path], folder: Path) -> Path:
    """Where the verdicts on these sources are kept: the same for the same sources.

    >>> default_path([Path("/news/a.txt")], Path("/home/u")).name[:6]
    'a.txt-'
    """
    said = "\n".join(sorted(str(source.resolve()) for source in sources))
    digest = hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:10]
    stem = sources[0].resolve().name[:40] if sources else "empty"
    return folder / f"{stem}-{digest}.sqlite"


def open_sources(
    store: Store,
    sources: Sequence[Path],
    *,
    rechecker: Rechecker | None = None,
    check: bool = False,
    knowledge: Sequence[Path] = (),
    step: Callable[[str], None] = lambda said: None,
) -> Opened:
    """Read pages and corpora into the store.

    Args:
        check: run the checks on the pairs of corpora, which bring their flags otherwise.
        knowledge: the files that the rechecker was made of, a glossary, precisions, dismissed
            flags: where one has changed, pairs are read again.
        step: is told, in words, what has been read.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder, Store(f"{folder}/a.sqlite") as store:
    ...     path = Path(folder) / "pairs.tsv"
    ...     _ = path.write_text("비가 왔다.\\tIt rained.\\n", "utf-8")
    ...     opened = open_sources(store, [path, Path("lost.txt")], step=print)
    ...     opened.pairs, opened.failures
    pairs.tsv: 1 pairs
    (1, ('no such page or corpus: lost.txt',))
    """
    checks = rechecker or Rechecker()
    pages: list[Path] = []
    articles: list[int] = []
    failures: list[str] = []
    pairs = 0
    settings = _settings(checks, check, knowledge)
    for source in sources:
        try:
            files, shards = _expand(source)
            pages += files
            for path in shards:
                # An article stands in one shard of a corpus, and not always in the same one.
                corpus = source if path.parent == source / "data" else path
                pairs += _open_rows(store, path, corpus, checks, check, settings, step)
        except (AlignError, OSError, ValueError) as error:
            failures.append(str(error))
    for path, name in zip(pages, _names(pages), strict=True):
        try:
            result = checks.article(read_page(path))
            place = str(path.resolve())
            articles.append(
                import_article(store, result, name=name, source=place, rechecker=checks)
            )
            step(f"{name}: {len(result.pairs)} pairs, {len(result.flags)} flags")
        except (AlignError, OSError, ValueError) as error:
            failures.append(str(error))
    return Opened(tuple(articles), pairs, tuple(failures))


def _expand(source: Path) -> tuple[list[Path], list[Path]]:
    """The pages and the files of pairs that a source is.

    Raises:
        FileNotFoundError: there is none. ValueError: it is something else.
    """
    if not source.is_dir():
        if not source.exists():
            raise FileNotFoundError(f"no such page or corpus: {source}")
        if _is_rows(source):
            return [], [source]
        return [source], []
    shards = pair_files(source)
    if shards:
        return [], shards
    files = sorted(path for path in source.iterdir() if path.is_file())
    pages = [path for path in files if path.name.lower().endswith(PAGES)]
    rows = [path for path in files if _is_rows(path)]
    if not (pages or rows):
        raise ValueError(f"{source}: no pages (.txt, .html) and no pairs ({' '.join(ROWS)}) in it")
    return pages, rows


def _is_rows(path: Path) -> bool:
    try:
        return format_of(path) in FORMATS and not path.name.lower().endswith(PAGES)
    except ValueError:
        return False


def _names(pages: Sequence[Path]) -> Iterator[str]:
    """A name for each page; of pages of one name, the folder tells which."""
    stems = Counter(path.stem for path in pages)
    for path in pages:
        yield path.stem if stems[path.stem] == 1 else f"{path.resolve().parent.name}/{path.name}"


def _settings(checks: Rechecker, check: bool, knowledge: Sequence[Path]) -> str:
    """A digest of what the flags of unchanged pairs depend on."""
    from corpora.building.config import versions

    files = [hashlib.sha256(path.read_bytes()).hexdigest() for path in knowledge]
    said = repr((versions(), checks.least, check, files))
    return hashlib.sha256(said.encode()).hexdigest()[:16]


def _open_rows(
    store: Store,
    path: Path,
    source: Path,
    checks: Rechecker,
    check: bool,
    settings: str,
    step: Callable[[str], None],
) -> int:
    """Read a file of pairs, unless it is as it was when it was last read."""
    status = path.stat()
    known = f"source:{path.resolve()}"
    stamp = f"{status.st_size} {status.st_mtime_ns} {settings}"
    with store.reading() as db:
        held = db.execute("SELECT value FROM meta WHERE name = ?", [known]).fetchone()
    if held is not None and held["value"] == stamp:
        step(f"{path.name}: as before")
        return 0
    rows = map(checks.row if check else checks.brought, read_rows(path))
    # The first row before anything is written: a file that is no such file is told at once.
    first = next(rows, None)
    whole: Iterator[Row] = chain([first], rows) if first is not None else iter(())
    count = import_rows(
        store,
        whole,
        source=str(source.resolve()),
        name=path.name.partition(".")[0],
        step=lambda count: step(f"{path.name}: {count} pairs"),
        rechecker=checks,
    )
    with store.writing() as db:
        db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", [known, stamp])
    return count
