"""A note to the Korean desk: the misprints that a reviewer has confirmed, in Korean."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import groupby

from align.dates.sexagenary import is_year_name
from align.mqm import Category
from align.report import printable
from corpora.review.confirmed import Confirmed, confirmed_errors

__all__ = ["REASONS", "Misprinted", "misprints", "render_note"]

BEFORE, AFTER = 20, 20
"""Letters of the sentence beside the word; enough to find it in the article."""
COMPARE = "게재된 기사와 대조해 주십시오."


@dataclass(frozen=True, slots=True)
class Misprinted:
    """An article and the confirmed errors of its Korean; "" for what is not known of it.

    >>> Misprinted("page-1", "강둑 예산 두 배로", "2024-05-21", "", ()).headline
    '강둑 예산 두 배로'
    """

    name: str
    headline: str
    date: str
    url: str
    errors: tuple[Confirmed, ...]


def misprints(db: sqlite3.Connection) -> list[Misprinted]:
    """The articles with confirmed errors of the Korean text itself.

    >>> import tempfile
    >>> from align.mqm import Severity
    >>> from corpora.review.actions import add_mark
    >>> from corpora.review.importing import import_rows
    >>> from corpora.review.store import Store
    >>> from corpora.rows import Row
    >>> how = {"category": Category.SOURCE, "severity": Severity.CRITICAL, "note": "체결의 오자"}
    >>> row = Row("a/0", "두 나라는 협정을 채결했다.", "The two countries signed an agreement.")
    >>> with tempfile.TemporaryDirectory() as folder, Store(f"{folder}/a.sqlite") as store:
    ...     _ = import_rows(store, [row], name="a")
    ...     add_mark(store, "한지우", 1, "ko", "채결", **how)
    ...     with store.reading() as db:
    ...         [article] = misprints(db)
    >>> print(render_note([article]).decode().rstrip())
    기사 원문 확인 요청
    <BLANKLINE>
    ■ a
    <BLANKLINE>
    1. 두 나라는 협정을 [채결]했다.
       까닭: 체결의 오자
       확인: 한지우
    """
    errors = confirmed_errors(db)
    found = (error for error in errors if error.flag.category is Category.SOURCE)
    made = []
    for article, of_article in groupby(found, key=lambda error: error.pair.article):
        query = "SELECT name, ko, date, url FROM articles WHERE id = ?"
        name, headline, date, url = db.execute(query, [article]).fetchone()
        made.append(Misprinted(name, headline, date, url, tuple(of_article)))
    return made


def render_note(articles: Iterable[Misprinted]) -> bytes:
    """The note as plain text: article, place in the sentence, the repair, why, who confirmed it.

    >>> render_note([]).decode().splitlines()[0]
    '기사 원문 확인 요청'
    """
    lines = ["기사 원문 확인 요청", ""]
    number = 0
    for article in articles:
        lines += [*_heading(article), ""]
        for error in article.errors:
            number += 1
            lines += [f"{number}. {_in_sentence(error)}", *_told(error), ""]
    if not number:
        lines.append("확인된 오자가 없습니다.")
    return ("\n".join(lines).rstrip() + "\n").encode("utf-8", "replace")


def _heading(article: Misprinted) -> list[str]:
    known = {"날짜": article.date, "주소": article.url}
    if article.headline:
        known["파일"] = article.name
    lines = [f"   {what}: {_line(value)}" for what, value in known.items() if value]
    return [f"■ {_line(article.headline or article.name)}", *lines]


def _told(error: Confirmed) -> list[str]:
    lines = []
    repair = error.flag.repair
    if repair is not None and repair.lang == "ko":
        wrong = error.text.ko.text[slice(*repair.span)]
        lines.append(f"   고침: {_line(wrong)} → {_line(repair.text)}")
    # Nobody accepted the flag of an error whose English has been put right instead.
    who = ", ".join(error.who) or "영어 번역문을 이에 맞게 고침"
    return [*lines, f"   {_line(_reason(error))}", f"   확인: {_line(who)}"]


def _reason(error: Confirmed) -> str:
    if error.how == "marked":
        # What a mark says without a note names the words, which stand there already.
        said = error.flag.message
        return "까닭: 검토자가 표시했습니다." if said == f"Marked: {error.ko}" else f"까닭: {said}"
    reason = REASONS.get(error.flag.check)
    # A judge, or a check of the user's own, says it in the language of the flags.
    return f"까닭: {reason(error)}" if reason else f"까닭 (영문): {error.flag.message}"


def _of_misprint(error: Confirmed) -> str:
    right = error.flag.repair.text if error.flag.repair else ""
    if right.endswith("년") and is_year_name(right[:-1]):
        return f"글에 나온 연도와 간지가 맞지 않습니다. 그 해는 {right}입니다."
    seen = f" 번역문의 해당 표현: “{error.en}”." if error.en else ""
    return f"‘{right}’의 오자로 보입니다.{seen}" if right else f"오자로 보입니다.{seen}"


def _of_arithmetic(error: Confirmed) -> str:
    figures = ", ".join(error.text.ko.text[start:end] for start, end in error.flag.ko)
    return f"글 안의 수치가 서로 맞지 않습니다: {figures}."


def _of_headline(error: Confirmed) -> str:
    said = ", ".join(error.text.ko.text[start:end] for start, end in error.flag.ko)
    return f"제목의 ‘{said}’ 표기가 본문과 다릅니다."


def _of_damage(error: Confirmed) -> str:
    if error.flag.ko:
        return f"수집한 글에서 글자가 빠지거나 깨진 것으로 보입니다. {COMPARE}"
    return f"번역문에 있는 내용이 수집한 글에 없습니다. {COMPARE}"


REASONS: dict[str, Callable[[Confirmed], str]] = {
    "misprint": _of_misprint,
    "source-arithmetic": _of_arithmetic,
    "source-headline": _of_headline,
    "damage": _of_damage,
}
"""By check, why its flag asks about the Korean; their own messages are English."""


def _in_sentence(error: Confirmed) -> str:
    text = error.text.ko.text
    if not text.strip():
        return _line(f"(글 없음) {error.text.en.text[: 4 * (BEFORE + AFTER)]}")
    if not error.flag.ko:
        return _line(text[: BEFORE + AFTER])
    start, end = error.flag.ko[0]
    before, after = text[max(0, start - BEFORE) : start], text[end : end + AFTER]
    lead = "…" if start > BEFORE else ""
    tail = "…" if end + AFTER < len(text) else ""
    return _line(f"{lead}{before}[{text[start:end]}]{after}{tail}")


def _line(text: str) -> str:
    return " ".join(printable(text).split())
