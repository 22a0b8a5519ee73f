"""From a dictionary's file into the user's lexicon."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from align.errors import RecordError
from align.words.user_lexicon import write_senses
from corpora.dictionaries import Dictionary

__all__ = ["Imported", "import_dictionary"]


@dataclass(slots=True)
class Imported:
    """Counts of an import.

    Args:
        entries: words with English, homonyms each for itself.
        senses: rows written; a sense that the file gives twice is one.
        without: words the dictionary gives no English.
        rejected: rows that could not be used.
        replaced: rows that an earlier file of the same name had given.

    >>> Imported(entries=2, senses=3).rejected
    0
    """

    entries: int = 0
    senses: int = 0
    without: int = 0
    rejected: int = 0
    replaced: int = 0

    def __str__(self) -> str:
        return (
            f"{self.senses} senses of {self.entries} words; {self.without} without English, "
            f"{self.rejected} rows rejected, {self.replaced} older senses replaced"
        )


def import_dictionary(
    dictionary: Dictionary,
    lexicon: Path,
    *,
    reject: Callable[[str], None],
    step: Callable[[int], None],
) -> Imported:
    """Put a dictionary into a lexicon; what a file of the same name gave before is replaced.

    Args:
        reject: is given, for each row that cannot be used, file, line and reason.
        step: is given the bytes read so far, whenever more have been read.
    Raises:
        RecordError: the file cannot be read to its end; the lexicon then stays as it was.
        LexiconError: the lexicon cannot be written.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "mine.tsv"
    ...     _ = path.write_text("해오름\\tsunrise; dawn\\n", "utf-8")
    ...     lexicon = Path(folder) / "mine.sqlite"
    ...     found = import_dictionary(Dictionary(path), lexicon, reject=print, step=lambda bytes: None)
    >>> found.entries, found.senses
    (1, 1)
    """
    counts = Imported()

    def rows() -> Iterator[tuple[str, str]]:
        seen = 0
        for entry in dictionary:
            if dictionary.position > seen:
                seen = dictionary.position
                step(seen)
            if isinstance(entry, RecordError):
                counts.rejected += 1
                reject(str(entry))
                continue
            counts.entries += bool(entry.senses)
            counts.without += not entry.senses
            for sense in entry.senses:
                yield entry.ko, "; ".join(sense)

    written = write_senses(lexicon, dictionary.path.name, rows())
    counts.senses, counts.replaced = written
    return counts
