"""Flags as a pandas table, for counting and filtering in a notebook."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from align.bitext import Segment, Span
from align.mqm import Severity
from align.report._runs import printable

if TYPE_CHECKING:
    import pandas

    from align.pipeline import CheckedArticle, PlacedFlag

__all__ = ["COLUMNS", "to_pandas"]

COLUMNS = (
    *("article", "pair", "ko", "en", "check", "family", "category", "severity", "message"),
    *("suggestion", "repair_lang", "repair", "confidence"),
    *("ko_start", "ko_end", "en_start", "en_end"),
)
"""Of the table of flags, in order."""
OFFSETS = COLUMNS[-4:]


def to_pandas(result: CheckedArticle) -> pandas.DataFrame:
    """One row a flag, most harmful first; the columns are ``COLUMNS``.

    ``ko_start`` to ``en_end`` give the first span of each side in offsets of the page
    (``Int64``, missing where the flag marks nothing there); severity is an ordered category.
    Text is made printable, because Arrow strings refuse a lone surrogate.

    Raises:
        ImportError: pandas is not installed.

    >>> from align import Article, align_article, check_alignment
    >>> article = Article.from_texts("3만 명이 왔다.", "300,000 people came.")
    >>> result = check_alignment(align_article(article))
    >>> to_pandas(result)[["check", "severity", "en_start"]].values.tolist()
    [['number', 'critical', 0]]
    """
    try:
        import pandas
    except ImportError as error:
        raise ImportError(
            "to_pandas needs pandas: pip install 'daeyeok[pandas]'", name="pandas"
        ) from error
    article = result.alignment.article.id
    rows = [_row(article, placed) for placed in result.flags]
    frame = pandas.DataFrame(rows, columns=list(COLUMNS))
    order = pandas.CategoricalDtype([s.value for s in sorted(Severity)], ordered=True)
    kinds = {"pair": "int64", "confidence": "float64", "severity": order}
    return frame.astype({**kinds, **dict.fromkeys(OFFSETS, "Int64")})


def _row(article: str, placed: PlacedFlag) -> tuple[Any, ...]:
    flag, pair = placed.flag, placed.pair
    texts = (article, pair.ko.text, pair.en.text, flag.check, flag.family)
    id, ko, en, check, family = map(printable, texts)
    repair = flag.repair
    return (
        *(id, placed.index, ko, en, check, family, flag.category.value, flag.severity.value),
        *(printable(flag.message), printable(flag.suggestion)),
        *((repair.lang, printable(repair.text)) if repair else (None, None)),
        *(flag.confidence, *_in_page(pair.ko, flag.ko), *_in_page(pair.en, flag.en)),
    )


def _in_page(side: Segment, spans: tuple[Span, ...]) -> tuple[int | None, int | None]:
    if not spans:
        return None, None
    start, end = spans[0]
    return side.start + start, side.start + end
