"""An MQM report of what reviewers confirmed: CSV, JSON, HTML, with counts and a score.

An error is a flag that was accepted, a mark, or a flag that a reviewer's edit answered; the last
ones nobody has judged, so the report says how many they are. The score
is that of MQM without calibration: 100 x (1 - penalty points / English words), where a minor
error costs 1, a major 5, a critical 25; it falls below 0 where errors are many. Source: Lommel
et al. (2024), "The Multi-Range Theory of Translation Quality Measurement: MQM scoring models".
"""

from __future__ import annotations

import csv
import io
import sqlite3
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from align.mqm import Category, Severity
from align.report.jsonl import write_json
from align.report.templating import render_alone
from corpora.review.confirmed import Confirmed, all_pairs, confirmed_errors
from corpora.review.desk import templates

__all__ = ["Report", "Scored", "make_report", "render_csv", "render_html", "render_json", "score"]

COLUMNS = (
    *("article", "pair", "severity", "category", "check", "ko_words", "en_words", "message"),
    *("how", "who", "ko", "en", "corrected"),
)


@dataclass(frozen=True, slots=True)
class Scored:
    """An article's errors.

    Args:
        words: of its English as it was translated; null links count, too.
        undecided: flags that wait for a verdict; the score is final when there are none.

    >>> Scored("page", words=250, undecided=0, errors=()).score
    100.0
    """

    name: str
    words: int
    undecided: int
    errors: tuple[Confirmed, ...]

    @property
    def score(self) -> float | None:
        """As ``score`` says; None for an article without words."""
        return score([error.flag.severity for error in self.errors], self.words)

    @property
    def unjudged(self) -> int:
        """Errors that an edit has answered and nobody has judged."""
        return sum(error.how == "fixed" for error in self.errors)


@dataclass(frozen=True, slots=True)
class Report:
    """All articles of a review file, in the order they were read.

    >>> Report(articles=()).errors
    ()
    """

    articles: tuple[Scored, ...]

    @property
    def errors(self) -> tuple[Confirmed, ...]:
        """Those of all articles."""
        return tuple(error for article in self.articles for error in article.errors)

    @property
    def words(self) -> int:
        """Words of the English of all articles."""
        return sum(article.words for article in self.articles)

    @property
    def undecided(self) -> int:
        """Flags that wait for a verdict."""
        return sum(article.undecided for article in self.articles)

    @property
    def unjudged(self) -> int:
        """Errors that an edit has answered and nobody has judged."""
        return sum(article.unjudged for article in self.articles)

    @property
    def score(self) -> float | None:
        """Of all articles together; None without words."""
        return score([error.flag.severity for error in self.errors], self.words)

    @property
    def counts(self) -> Mapping[tuple[Category, Severity], int]:
        """Errors of each category and severity; 0 where there are none."""
        found = Counter((error.flag.category, error.flag.severity) for error in self.errors)
        return {(c, s): found[c, s] for c in Category for s in Severity}


def score(severities: Sequence[Severity], words: int) -> float | None:
    """100 for no errors; None without words.

    >>> score([Severity.MAJOR, Severity.MINOR], 200)
    97.0
    """
    if words < 1:
        return None
    return round(100 * (1 - sum(severity.weight for severity in severities) / words), 2)


def make_report(db: sqlite3.Connection) -> Report:
    """The report of a review file as it now is; ``corpora.review`` has an example."""
    names = db.execute("SELECT id, name, todo FROM articles ORDER BY id").fetchall()
    words: Counter[int] = Counter()
    for row, pair in all_pairs(db):
        words[row["article"]] += len(pair.row.en.split())
    errors: dict[int, list[Confirmed]] = {}
    for error in confirmed_errors(db):
        errors.setdefault(error.pair.article, []).append(error)
    return Report(
        tuple(
            Scored(row["name"], words[row["id"]], row["todo"], tuple(errors.get(row["id"], ())))
            for row in names
        )
    )


def render_csv(report: Report) -> bytes:
    """A line an error, for spreadsheets: UTF-8 with a byte order mark, CRLF.

    A text that a spreadsheet would take for a formula begins with an apostrophe.

    >>> render_csv(Report(articles=())).decode("utf-8-sig").startswith(COLUMNS[0])
    True
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for error in report.errors:
        flag, pair = error.flag, error.pair
        texts = (error.ko, error.en, flag.message, error.how, " · ".join(error.who))
        corrected = pair.edited if pair.edited is not None else ""
        cells = (
            *(error.article, str(error.number), flag.severity.value, flag.category.value),
            *(flag.check, *texts, pair.row.ko, pair.row.en, corrected),
        )
        # What was dropped between two sentences of a pair is blank in its text.
        writer.writerow([_harmless(" ".join(cell.split())) for cell in cells])
    return out.getvalue().encode("utf-8-sig", "replace")


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@")) else cell


def render_json(report: Report) -> bytes:
    """The whole report as one object.

    >>> b'"words":0' in render_json(Report(articles=())).replace(b" ", b"")
    True
    """
    said = {
        "score": report.score,
        "words": report.words,
        "undecided": report.undecided,
        "unjudged": report.unjudged,
        "counts": {
            category.value: {s.value: report.counts[category, s] for s in Severity}
            for category in Category
            if any(report.counts[category, s] for s in Severity)
        },
        "articles": [
            {
                "article": article.name,
                "score": article.score,
                "words": article.words,
                "undecided": article.undecided,
                "unjudged": article.unjudged,
                "errors": [_error_record(error) for error in article.errors],
            }
            for article in report.articles
        ],
    }
    return (write_json(said, indent=2) + "\n").encode("utf-8")


def _error_record(error: Confirmed) -> dict[str, object]:
    flag, pair = error.flag, error.pair
    return {
        "pair": error.number,
        "severity": flag.severity.value,
        "category": flag.category.value,
        "check": flag.check,
        "message": flag.message,
        "ko_spans": [list(span) for span in flag.ko],
        "en_spans": [list(span) for span in flag.en],
        "ko_words": error.ko,
        "en_words": error.en,
        "how": error.how,
        "who": list(error.who),
        "ko": error.text.ko.text,
        "en": error.text.en.text,
        "corrected": pair.edited,
    }


def render_html(report: Report) -> bytes:
    """A page that is one file, loads nothing and runs nothing.

    >>> b"<script" in render_html(Report(articles=()))
    False
    """
    used = [c for c in Category if any(report.counts[c, s] for s in Severity)]
    text = render_alone(
        templates(),
        "mqm.html",
        joined=0,
        report=report,
        categories=used,
        severities=sorted(Severity, reverse=True),
    )
    return text.encode("utf-8", "replace")
