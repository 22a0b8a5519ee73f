"""The README of a corpus: what is in it, what was left out, and by which settings.

Its front matter is what makes the folder a dataset of the Hugging Face hub: which files are
which part, and the type of every column. Nothing in it depends on when or where it was built.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pyarrow as pa

from align.linking.learn import Learned
from corpora.building.aligning import INTERNAL
from corpora.building.config import BuildConfig, versions
from corpora.building.filters import PAIR_FILTERS
from corpora.building.finishing import DUPLICATES
from corpora.building.parts import PARTS
from corpora.building.shards import LEFT_OUT, REJECTED, UNREADABLE
from corpora.building.statistics import Statistics, top
from corpora.building.vocabulary import Vocabulary
from corpora.formats.parquet import SCHEMA

__all__ = ["render_card"]

WORDS, WAYS = 40, 6
PAGE_REASONS = {
    UNREADABLE: "its file could not be read",
    **LEFT_OUT,
    INTERNAL: "the library failed at it; please report it",
    "empty-page": "nothing on it",
    "binary-page": "no text",
    "oversized-page": "longer than a page can be",
    "undecodable-page": "in no known encoding",
    "no-korean-text": "no Korean",
    "no-english-text": "no English",
    "long-page": "more sentences than can be linked",
    "no-pair": "nothing to link",
    "no-translation": "its two texts do not translate each other",
    "no-pair-left": "each of its pairs was left out",
}
"""Why a page is not in a corpus; those of ``DUPLICATES`` come with it."""


def render_card(
    statistics: Statistics,
    config: BuildConfig,
    vocabulary: Vocabulary,
    plots: Sequence[str],
    files: Sequence[str],
    *,
    learned: Learned,
) -> str:
    """The card as Markdown with YAML before it.

    Args:
        plots: names of the pictures in ``plots``.
        files: those of the corpus; a part without a file is not named.
        learned: word translations learned from it, to tell of words no lexicon has.

    >>> made = Vocabulary(reason="none was asked for")
    >>> files = ["data/train-00000.parquet"]
    >>> card = render_card(Statistics(), BuildConfig(), made, [], files, learned=Learned())
    >>> "path: data/train-*.parquet" in card, "path: data/dev-*.parquet" in card
    (True, False)
    """
    parts = [part for part in PARTS if any(f.startswith(f"data/{part}-") for f in files)]
    blocks = [
        _front_matter(parts, rejected=any(f.startswith("rejected/") for f in files)),
        "# A parallel corpus of Korean and English news",
        "Built by [Daeyeok](https://pypi.org/project/daeyeok/): pages aligned sentence by "
        "sentence, every pair checked, what is doubted flagged, what is likely to be wrong left "
        "out and kept apart with its reason (`rejected/`).",
        "## Parts",
        _parts(statistics),
        "## Pages and pairs",
        _counts("page", statistics.pages, {**PAGE_REASONS, **DUPLICATES}),
        _counts(
            "pair", statistics.pairs, {**{f.name: f.meaning for f in PAIR_FILTERS}, **DUPLICATES}
        ),
        *(f"![{name}](plots/{name}.svg)" for name in plots),
        "## Links and flags",
        _table(["link", "pairs"], top(statistics.kinds, 20)),
        _table(["flag of a pair kept", "flags"], top(statistics.flags, 40)),
        "## Korean words that nothing in the English accounts for",
        _words(statistics, learned),
        "## Korean nouns rendered in more than one way",
        _varied(statistics),
        "## Tokeniser",
        _tokeniser(vocabulary),
        "## Columns",
        _table(["column", "meaning"], [(f.name, _meaning(f)) for f in SCHEMA]),
        "## Settings",
        _settings(config),
    ]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _front_matter(parts: Sequence[str], *, rejected: bool) -> str:
    lines = [
        "---",
        "language:",
        "- ko",
        "- en",
        "task_categories:",
        "- translation",
        "configs:",
        "- config_name: default",
        "  default: true",
        "  data_files:",
    ]
    for part in parts:
        lines += [f"  - split: {part}", f"    path: data/{part}-*.parquet"]
    if not parts:
        lines[-1] += " []"
    if rejected:
        lines += ["- config_name: rejected", "  data_files:"]
        lines += ["  - split: rejected", "    path: rejected/*.parquet"]
    lines += ["dataset_info:", "- config_name: default", "  features:", *_features(SCHEMA, "  ")]
    if rejected:
        lines += ["- config_name: rejected", "  features:", *_features(REJECTED, "  ")]
    return "\n".join([*lines, "---"])


def _features(fields: Any, indent: str) -> Iterator[str]:
    for field in fields:
        yield f"{indent}- name: {field.name}"
        yield from _type(field.type, indent + "  ")


def _type(kind: pa.DataType, indent: str) -> Iterator[str]:
    """A type as the ``datasets`` library writes it in YAML."""
    if pa.types.is_struct(kind):
        yield f"{indent}struct:"
        yield from _features(kind, indent)
    elif pa.types.is_list(kind):
        inner = kind.value_type
        if pa.types.is_struct(inner):
            yield f"{indent}list:"
            yield from _features(inner, indent)
        elif pa.types.is_list(inner):
            yield f"{indent}list:"
            yield from _type(inner, indent + "  ")
        else:
            yield f"{indent}list: {_scalar(inner)}"
    else:
        yield f"{indent}dtype: {_scalar(kind)}"


def _scalar(kind: pa.DataType) -> str:
    return {"double": "float64"}.get(str(kind), str(kind))


def _parts(statistics: Statistics) -> str:
    rows = []
    for part in PARTS:
        counts = statistics.parts
        sizes = [counts[f"{part} {side} {unit}"] for side in ("ko", "en") for unit in UNITS]
        rows.append((part, counts[f"{part} articles"], counts[part], *sizes))
    header = ["part", "articles", "pairs", *(f"{s} {u}" for s in ("ko", "en") for u in UNITS)]
    return _table(header, rows)


UNITS = ("words", "characters")


def _counts(what: str, counts: Mapping[str, int], meanings: Mapping[str, str]) -> str:
    rows: list[tuple[object, ...]] = [(f"{what}s seen", counts["seen"], "")]
    rows.append(("kept", counts["kept"], ""))
    for name, meaning in meanings.items():
        if counts.get(name):
            rows.append((f"`{name}`", counts[name], meaning))
    return _table([what, "number", "why not"], rows)


def _words(statistics: Statistics, learned: Learned) -> str:
    told = []
    for word, count in top(statistics.words, WORDS):
        stems = ", ".join(stem for stem, _ in learned.rows.get(word, ()))
        told.append(f"{_plain(word)} ({count:,}{f', perhaps {_plain(stems)}' if stems else ''})")
    size = len(learned.rows)
    tail = f"\n\n`learned.tsv`: translations of {size:,} words, learned by EM." if size else ""
    return (", ".join(told) or "None.") + tail


def _varied(statistics: Statistics) -> str:
    rows = []
    for ko, ways in statistics.varied()[:WORDS]:
        told = ", ".join(f"{_plain(en)} ({count:,})" for en, count in ways[:WAYS])
        rows.append((_plain(ko), told))
    return _table(["noun", "renderings"], rows) or "None."


def _tokeniser(vocabulary: Vocabulary) -> str:
    if vocabulary.reason:
        return f"None: {_plain(vocabulary.reason)}."
    return (
        f"`tokeniser.model`, sentencepiece unigram, {vocabulary.pieces:,} pieces for both "
        "languages, learned from the part train. Byte fallback; no normalisation: text is taken "
        "as it is, white space kept, so decoding gives back every line. Pieces a word on the part "
        f"{vocabulary.part}: Korean {vocabulary.ko:.2f}, English {vocabulary.en:.2f}."
    )


def _settings(config: BuildConfig) -> str:
    record, meanings = config.to_record(), config.meanings()
    rows = [(f"`{name}`", _plain(str(record[name])), meanings[name]) for name in record]
    made_by = ", ".join(f"{name} {number}" for name, number in versions().items())
    return f"{_table(['setting', 'value', 'meaning'], rows)}\n\nMade by {made_by}."


def _meaning(field: pa.Field) -> str:
    return str((field.metadata or {}).get(b"description", b"").decode())


def _table(header: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    if not rows:
        return ""
    lines = [header, ["---"] * len(header), *([_cell(cell) for cell in row] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cell(value: object) -> str:
    return f"{value:,}" if isinstance(value, int) else str(value).replace("|", "\\|")


def _plain(text: str) -> str:
    """Text from pages, without what Markdown or HTML would read as anything else."""
    return "".join(c if c not in "\\`*_[]<>|&\n\r" else f"&#{ord(c)};" for c in text)
