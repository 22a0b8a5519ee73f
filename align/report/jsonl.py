"""Flags for other programs: a record an article, a line a pair."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from align.bitext import Flag, Link, Pair, Region, Span
from align.linking.calibration import is_translation
from align.report._summary import dropped_regions, severity_counts

if TYPE_CHECKING:
    from align.pipeline import CheckedArticle

__all__ = [
    "flag_fields",
    "flag_record",
    "pair_records",
    "render_json",
    "render_jsonl",
    "to_record",
    "write_json",
]

Record = dict[str, Any]

# Line ends to str.splitlines, and what UTF-8 cannot hold; in JSON all stand inside strings.
UNSAFE = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def to_record(result: CheckedArticle) -> Record:
    """The whole article as plain lists and dicts: ``daeyeok align --format json``.

    Spans of a pair's side (``ko_span``) count from the page; spans of flags count from the
    pair's own text, as in ``Flag``. ``translation`` is the chance that the page is one at all.

    >>> from align import Article, align_article, check_alignment
    >>> article = Article.from_texts("3만 명이 왔다.", "300,000 people came.")
    >>> result = check_alignment(align_article(article))
    >>> record = to_record(result)
    >>> record["counts"], record["pairs"][0]["en"]
    ({'critical': 1, 'major': 0, 'minor': 0}, '300,000 people came.')
    """
    article, links = result.alignment.article, result.alignment.links
    return {
        "id": article.id,
        "direction": article.direction,
        "date": article.date.isoformat() if article.date else None,
        "translation": is_translation(links, len(result.alignment.ko), len(result.alignment.en)),
        "counts": {severity.value: n for severity, n in severity_counts(result).items()},
        "pairs": [
            _pair(index, link, pair, flags)
            for index, (link, pair, flags) in enumerate(
                zip(links, result.pairs, result.flags_of, strict=True)
            )
        ],
        "dropped": [_region(region) for region in dropped_regions(article)],
        "repairs": list(article.repairs),
    }


def pair_records(result: CheckedArticle) -> Iterator[Record]:
    """One record a pair, each naming its article: ``daeyeok align --format jsonl``.

    >>> from align import Article, align_article, check_alignment
    >>> article = Article.from_texts("3만 명이 왔다.", "300,000 people came.")
    >>> result = check_alignment(align_article(article))
    >>> [record["flags"][0]["check"] for record in pair_records(result)]
    ['number']
    """
    record = to_record(result)
    for pair in record["pairs"]:
        yield {"article": record["id"], "translation": record["translation"], **pair}


def flag_record(id: str, flags: Sequence[Flag]) -> Record:
    """The flags of one pair in the shape flag scorers read.

    ``source`` is always the Korean side and ``target`` the English, each the first span of
    the flag or None; ``repair`` is given for repairs of the Korean only.

    >>> flag_record("page-1/3", ())
    {'id': 'page-1/3', 'flags': []}
    """
    return {"id": id, "flags": [_scored(flag) for flag in flags]}


def flag_fields(flag: Flag) -> Record:
    """Every field of a flag under its own name, spans as [start, end].

    >>> from align.mqm import Category, Severity
    >>> flag = Flag("mine", "natural", Category.GRAMMAR, Severity.MINOR, "Odd", en=((3, 9),))
    >>> flag_fields(flag)["en"], flag_fields(flag)["repair"]
    ([[3, 9]], None)
    """
    repair = flag.repair
    return {
        "check": flag.check,
        "family": flag.family,
        "category": flag.category.value,
        "severity": flag.severity.value,
        "message": flag.message,
        "ko": [list(span) for span in flag.ko],
        "en": [list(span) for span in flag.en],
        "suggestion": flag.suggestion,
        "repair": repair and {"lang": repair.lang, "span": list(repair.span), "text": repair.text},
        "confidence": flag.confidence if math.isfinite(flag.confidence) else None,
        "origin": flag.origin,
    }


def render_json(result: CheckedArticle) -> str:
    """The article's record, indented for people.

    >>> from align import Article, align_article, check_alignment
    >>> article = Article.from_texts("3만 명이 왔다.", "300,000 people came.")
    >>> result = check_alignment(align_article(article))
    >>> render_json(result).splitlines()[:2]
    ['{', '  "id": "text",']
    """
    return write_json(to_record(result), indent=2) + "\n"


def render_jsonl(result: CheckedArticle) -> str:
    """A line a pair; every line ends in a newline, and nothing else is one.

    >>> from align import Article, align_article, check_alignment
    >>> article = Article.from_texts("3만 명이 왔다.", "300,000 people came.")
    >>> result = check_alignment(align_article(article))
    >>> render_jsonl(result).count("\\n")
    1
    """
    return "".join(write_json(record) + "\n" for record in pair_records(result))


def write_json(value: Any, *, indent: int | None = None) -> str:
    """JSON that is always valid UTF-8 and, without indent, always one line.

    Hangul stays readable; other line ends and lone surrogates are escaped.

    >>> write_json({"ko": "강\\u2028\\ud800"})
    '{"ko": "강\\\\u2028\\\\ud800"}'
    """
    text = json.dumps(value, ensure_ascii=False, indent=indent, allow_nan=False)
    return UNSAFE.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def _pair(index: int, link: Link, pair: Pair, flags: Sequence[Flag]) -> Record:
    return {
        "pair": index,
        "kind": link.kind,
        "role": pair.role,
        "score": _finite(link.score),
        "cost": _finite(link.cost),
        "moved": link.moved,
        "ko": pair.ko.text,
        "en": pair.en.text,
        "ko_span": list(pair.ko.span),
        "en_span": list(pair.en.span),
        "ko_sentences": list(link.ko),
        "en_sentences": list(link.en),
        "flags": [flag_fields(flag) for flag in flags],
    }


def _scored(flag: Flag) -> Record:
    record: Record = {
        "category": flag.family,
        "severity": flag.severity.value,
        "source": _first(flag.ko),
        "target": _first(flag.en),
        "confidence": _finite(flag.confidence),
        "message": flag.message,
    }
    if flag.repair and flag.repair.lang == "ko":
        record["repair"] = flag.repair.text
    return record


def _first(spans: Sequence[Span]) -> list[int] | None:
    return list(spans[0]) if spans else None


def _region(region: Region) -> Record:
    return {
        "role": region.role.value,
        "reason": region.reason,
        "span": list(region.span),
        "text": region.text,
    }


def _finite(number: float) -> float | None:
    """JSON knows no infinity: None stands for it. Four places are all a score means."""
    return round(number, 4) if math.isfinite(number) else None
