"""A note to the Korean desk: the misprints that a reviewer has confirmed, in Korean."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from align.mqm import Category
from align.report import printable
from corpora.review.confirmed import Confirmed, confirmed_errors

__all__ = ["misprints", "render_note"]

BEFORE, AFTER = 20, 20
"""Letters of the sentence beside the word; enough to find it in the article."""


def misprints(db: sqlite3.Connection) -> list[Confirmed]:
    """The confirmed errors of the Korean text itself."""
    return [error for error in confirmed_errors(db) if error.flag.category is Category.SOURCE]


def render_note(errors: Iterable[Confirmed]) -> bytes:
    """The note as plain text: article, place in the sentence, the repair, who confirmed it.

    >>> render_note([]).decode().splitlines()[0]
    '기사 원문 확인 요청'
    """
    lines = ["기사 원문 확인 요청", ""]
    article = ""
    for number, error in enumerate(errors, start=1):
        if error.article != article:
            article = error.article
            lines += [f"[{_line(article)}]", ""]
        lines.append(f"{number}. {_in_sentence(error)}")
        repair = error.flag.repair
        if repair is not None and repair.lang == "ko":
            wrong = error.pair.row.ko[slice(*repair.span)]
            lines.append(f"   고침: {_line(wrong)} → {_line(repair.text)}")
        lines.append(f"   까닭: {_line(error.flag.message)}")
        lines += [f"   확인: {_line(', '.join(error.who))}", ""]
    if len(lines) == 2:
        lines.append("확인된 오자가 없습니다.")
    return ("\n".join(lines).rstrip() + "\n").encode("utf-8", "replace")


def _in_sentence(error: Confirmed) -> str:
    text = error.pair.row.ko
    if not error.flag.ko:
        return _line(text[: BEFORE + AFTER])
    start, end = error.flag.ko[0]
    before, after = text[max(0, start - BEFORE) : start], text[end : end + AFTER]
    lead = "…" if start > BEFORE else ""
    tail = "…" if end + AFTER < len(text) else ""
    return _line(f"{lead}{before}[{text[start:end]}]{after}{tail}")


def _line(text: str) -> str:
    return " ".join(printable(text).split())
