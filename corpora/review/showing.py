"""What the templates print: pairs with their verdicts, remarks and edits, ready to be shown.

>>> import tempfile
>>> from align.bitext import Repair
>>> from align.mqm import Category, Severity
>>> from corpora.review.importing import import_rows
>>> from corpora.review.states import pair_value
>>> from corpora.review.store import Store
>>> from corpora.rows import Row
>>> small = Repair("en", (3, 9), "rained")
>>> kind = Category.SPELLING, Severity.MINOR
>>> flag = Flag("mine", "mine", *kind, "In capitals", en=((3, 9),), repair=small)
>>> with tempfile.TemporaryDirectory() as folder, Store(f"{folder}/a.sqlite") as store:
...     _ = import_rows(store, [Row("a/0", "비가 왔다.", "It RAINED.", flags=(flag,))], name="a")
...     with store.reading() as db:
...         view = show(db, 1, pair_value(db, 1), number=1, who="Ann")
>>> view.number, view.tools[1].state, view.tools[1].repairable, view.sentences
(1, 'open', True, (('비가 왔다.',), ('It RAINED.',)))
"""

from __future__ import annotations

import difflib
import json
import re
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from align.bitext import Flag, Lang
from align.report.templating import ShownPair, show_pair
from corpora.review.journal import events
from corpora.review.relinking import sentences_of
from corpora.review.states import TODO, state_of, to_json
from corpora.review.values import Mark, ReviewPair, decided_flags, digest

__all__ = ["Done", "PairView", "Piece", "Said", "Tool", "diff", "show"]

WORD = re.compile(r"\s+|[^\s]+")
LONGEST_DIFF = 2000
"""Words beyond which an edit is shown as a whole: difflib's time grows with their square."""


@dataclass(frozen=True, slots=True)
class Said:
    """A reviewer's verdict on a flag.

    >>> Said("Ann", "dismiss", "as printed", "2024-05-01T09:00:00+00:00").verdict
    'dismiss'
    """

    who: str
    verdict: str
    reason: str
    at: str


@dataclass(frozen=True, slots=True)
class Tool:
    """What stands beside a flag: its state, who said what, and what can be done.

    Args:
        mark: number of the mark where a reviewer made the flag; then it has no key.
        repairable: its repair can be put into the English.
        mine: the verdict of whoever looks at the page; "" for none.
    """

    state: str
    key: str
    context: str
    mark: int | None
    said: tuple[Said, ...]
    repairable: bool
    mine: str

    @property
    def waits(self) -> bool:
        """Whether somebody still has to decide."""
        return self.state in TODO


@dataclass(frozen=True, slots=True)
class Done:
    """Who changed a pair, and when.

    >>> Done("Ann", "2024-05-01T09:00:00+00:00").who
    'Ann'
    """

    who: str
    at: str


Changed = tuple[Done, dict[str, Any], dict[str, Any]]
"""What was done to a pair, and its records before and after."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of an edited text: kept "=", taken out "-" or put in "+".

    >>> [(piece.kind, piece.text) for piece in diff("It SAID so", "It said so")]
    [('=', 'It '), ('-', 'SAID'), ('+', 'said'), ('=', ' so')]
    """

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class PairView:
    """A pair of the store as the page shows it; ``prefix`` is for the macros of the report.

    Args:
        sentences: Korean and English ones, as links hold them.
        edited, relinked: who wrote the English, and who mended the links last; None where
            nobody has, or no event tells.
    """

    id: int
    prefix: str
    value: ReviewPair
    shown: ShownPair
    tools: Mapping[int, Tool]
    comments: tuple[tuple[int, dict[str, Any]], ...]
    change: tuple[Piece, ...]
    sentences: tuple[tuple[str, ...], tuple[str, ...]]
    edited: Done | None = None
    relinked: Done | None = None
    article: str = ""

    @property
    def read(self) -> str:
        """What an edit of this English has to say, so that no other edit is written over."""
        return digest(self.value.en)

    @property
    def number(self) -> int:
        """Of the pair in its article, from 1."""
        return self.shown.number


def show(
    db: sqlite3.Connection,
    id: int,
    value: ReviewPair,
    *,
    number: int,
    who: str,
    article: str = "",
) -> PairView:
    """A pair with all that reviewers said of it.

    Args:
        number: its place in its article, from 1, as ``numbered`` tells it.
        who: whoever looks at it.
        article: the article's name, where pairs of several are shown.
    """
    flags: list[tuple[int, Flag]] = []
    tools: dict[int, Tool] = {}
    for at, decided in enumerate(decided_flags(value), start=1):
        said = _said(db, decided.key, decided.context)
        repair = decided.flag.repair
        flags.append((at, decided.flag))
        tools[at] = Tool(
            state=state_of((s.verdict for s in said), fixed=decided.fixed),
            key=decided.key,
            context=decided.context,
            mark=None,
            said=said,
            repairable=repair is not None and repair.lang == "en",
            mine=next((s.verdict for s in said if s.who == who), ""),
        )
    for mark_id, record in _remarks(db, "marks", id):
        mark, at = Mark.from_record(record), len(flags) + 1
        flags.append((at, mark.flag(value)))
        said = (Said(mark.who, "mark", "", mark.at),)
        tools[at] = Tool("marked", "", "", mark_id, said, False, "")
    edited = value.edited is not None
    changed = list(_changes(db, id, value.article)) if edited or value.relinked else []
    return PairView(
        id=id,
        prefix=f"p{id}-",
        value=value,
        shown=show_pair(number, value.shown, value.row.kind, flags),
        tools=tools,
        comments=tuple(_remarks(db, "comments", id)),
        change=diff(value.row.en, value.en) if edited else (),
        sentences=(_sentences(value, "ko"), _sentences(value, "en")),
        edited=_last_edit(changed, value.en) if edited else None,
        relinked=_last_mend(changed) if value.relinked else None,
        article=article,
    )


def _said(db: sqlite3.Connection, key: str, context: str) -> tuple[Said, ...]:
    rows = db.execute(
        "SELECT who, verdict, reason, at FROM verdicts WHERE key = ? AND context = ? ORDER BY who",
        [key, context],
    ).fetchall()
    return tuple(Said(*row) for row in rows)


def _remarks(db: sqlite3.Connection, table: str, pair: int) -> list[tuple[int, dict[str, Any]]]:
    rows = db.execute(f"SELECT id, value FROM {table} WHERE pair = ? ORDER BY id", [pair])
    return [(row["id"], json.loads(row["value"])) for row in rows.fetchall()]


def _sentences(value: ReviewPair, lang: Lang) -> tuple[str, ...]:
    return tuple(sentence.text for sentence in sentences_of(value, lang))


def _changes(db: sqlite3.Connection, pair: int, article: int) -> Iterator[Changed]:
    """What has been done to a pair, the latest first.

    What undoing brings back is whoever's it was before.
    """
    clause = "WHERE article = ? AND kind != 'undo' AND instr(changes, ?) ORDER BY id DESC"
    for event in events(db, clause, [article, to_json(["pair", pair])]):
        for change in event.changes:
            if change.subject == ("pair", pair) and change.after is not None:
                yield Done(event.who, event.at), change.before or {}, change.after


def _last_edit(changed: Sequence[Changed], english: str) -> Done | None:
    for done, before, after in changed:
        was, became = ((record.get("edited") or {}).get("en") for record in (before, after))
        if was != became == english:
            return done
    return None


def _last_mend(changed: Sequence[Changed]) -> Done | None:
    return next((d for d, before, after in changed if after["row"] != before.get("row")), None)


def diff(before: str, after: str) -> tuple[Piece, ...]:
    """What was kept, taken out and put in, word by word.

    >>> [(piece.kind, piece.text) for piece in diff("It rained.", "It snowed.")]
    [('=', 'It '), ('-', 'rained.'), ('+', 'snowed.')]
    """
    old, new = WORD.findall(before), WORD.findall(after)
    if len(old) + len(new) > LONGEST_DIFF:
        return _pieces([("-", old), ("+", new)])
    found: list[tuple[str, Sequence[str]]] = []
    for kind, a, b, c, d in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            found.append(("=", old[a:b]))
        else:
            found += [("-", old[a:b]), ("+", new[c:d])]
    return _pieces(found)


def _pieces(found: Sequence[tuple[str, Sequence[str]]]) -> tuple[Piece, ...]:
    return tuple(Piece(kind, "".join(words)) for kind, words in found if words)
