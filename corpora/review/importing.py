"""Pages and rows into a review file; what reviewers did there before is kept."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from itertools import count, groupby

from align.bitext import Lang, Region
from align.pipeline import CheckedArticle
from align.report import dropped_regions, headline
from corpora.review.journal import note_import, now
from corpora.review.rechecking import Rechecker
from corpora.review.relinking import sentence_spans, sentences_of
from corpora.review.states import new_id, put, to_json
from corpora.review.store import Store
from corpora.review.values import ReviewPair
from corpora.rows import Row, rows_of

__all__ = ["import_article", "import_rows"]

LANGS: tuple[Lang, ...] = ("ko", "en")


@dataclass(frozen=True, slots=True)
class _Source:
    """What is known of an article beside its pairs."""

    name: str
    source: str = ""
    url: str = ""
    date: str = ""
    ko: str = ""
    en: str = ""
    page: str = ""
    regions: str = "[]"
    repairs: str = "[]"


def import_article(
    store: Store,
    result: CheckedArticle,
    *,
    name: str = "",
    source: str = "",
    url: str = "",
    rechecker: Rechecker | None = None,
) -> int:
    """Put a checked page into the store, or bring what is there up to date; its number.

    Pairs that say what they said keep their edits and remarks, whatever the checks now say of
    them; links that a reviewer has mended stay mended. Verdicts are kept by content anyway.

    Args:
        name: what a new article is called; its id without. A page that shares few sentences
            with the article of that name is another one: "name (2)".
        source: path of the page; the article read from there is this one, whatever it says.
        rechecker: finds the flags of pairs whose links a reviewer has mended.

    ``corpora.review`` has an example.
    """
    article = result.alignment.article
    ko, en = headline(result)
    dropped = {region.span for region in dropped_regions(article)}
    known = _Source(
        name=name or article.id,
        source=source,
        url=url,
        date=article.date.isoformat() if article.date else "",
        ko=ko,
        en=en,
        page=article.ko.text,
        regions=to_json([_region(region, dropped) for region in article.regions]),
        repairs=to_json(article.repairs),
    )
    pairs = [
        ReviewPair(0, 0.0, row, pair.ko_sentences, pair.en_sentences)
        for row, pair in zip(rows_of(result, url=url), result.pairs, strict=True)
    ]
    with store.writing() as db:
        held, called = _held_page(db, _sound(known), pairs)
        number = _import(db, replace(known, name=called), pairs, held, rechecker or Rechecker())
        note_import(db, f"read {called}")
    return number


def import_rows(
    store: Store,
    rows: Iterable[Row],
    *,
    name: str,
    source: str = "",
    step: Callable[[int], None] = lambda count: None,
    rechecker: Rechecker | None = None,
) -> int:
    """Put the rows of a corpus into the store; how many. Consecutive rows of a page are an article.

    Args:
        name: for rows that name no article.
        source: the file or corpus; articles of one name in two of them are two.
        step: is given the number of rows so far, an article at a time.

    >>> import tempfile
    >>> rows = [Row(f"{name}/0", "비가 왔다.", "It rained.", article=name) for name in "ab"]
    >>> with tempfile.TemporaryDirectory() as folder, Store(f"{folder}/a.sqlite") as store:
    ...     import_rows(store, rows, name="news", step=print)
    1
    2
    2
    """
    done = 0
    seen: dict[str, int] = {}
    checks = rechecker or Rechecker()
    with store.writing() as db:
        for article, group in groupby(rows, key=lambda row: row.article or name):
            pairs = [_with_sentences(row) for row in group]
            seen[article] = seen.get(article, 0) + 1
            unique = article if seen[article] == 1 else f"{article} ({seen[article]})"
            known = _row_source(unique, source, pairs)
            _import(db, known, pairs, _held_rows(db, _sound(known)), checks)
            done += len(pairs)
            step(done)
        note_import(db, f"read {done} pairs of {name}")
    return done


def _region(region: Region, dropped: set[tuple[int, int]]) -> list[object]:
    return [region.start, region.end, region.role.kind, region.reason, region.span in dropped]


def _with_sentences(row: Row) -> ReviewPair:
    """Flags are kept by the sentence they stand in, so that is found now, before links change."""
    if not row.flags:
        return ReviewPair(0, 0.0, row)
    return ReviewPair(0, 0.0, row, sentence_spans("ko", row.ko), sentence_spans("en", row.en))


def _row_source(name: str, source: str, pairs: Sequence[ReviewPair]) -> _Source:
    heads = [pair.row for pair in pairs if pair.row.role == "headline"]
    return _Source(
        name=name,
        source=source,
        url=next((pair.row.url for pair in pairs if pair.row.url), ""),
        ko=next((row.ko for row in heads if row.ko), ""),
        en=next((row.en for row in heads if row.en), ""),
    )


SHARED = 1 / 3
"""Share of the sentences of the shorter of two pages that both must have to be one article."""


def _held_page(
    db: sqlite3.Connection, page: _Source, pairs: Sequence[ReviewPair]
) -> tuple[int | None, str]:
    """The article that a page is already, by number and name; None and a free name for none."""
    if page.source:
        query = "SELECT id, name FROM articles WHERE source = ? AND page != ''"
        row = db.execute(query, [page.source]).fetchone()
        if row is not None:
            return row["id"], row["name"]
    for number in count(1):
        name = page.name if number == 1 else f"{page.name} ({number})"
        query = "SELECT id, source, page != '' AS paged FROM articles WHERE name = ?"
        rows = db.execute(query, [name]).fetchall()
        if not rows:
            break
        for row in rows:
            elsewhere = page.source and row["source"]
            if row["paged"] and not elsewhere and _akin(_held(db, row["id"]).values(), pairs):
                return row["id"], name
    return None, name


def _akin(one: Iterable[ReviewPair], other: Iterable[ReviewPair]) -> bool:
    """Whether pairs share so many sentences that they are two states of one page."""
    ours, theirs = (
        {s.text for pair in pairs for lang in LANGS for s in sentences_of(pair, lang)}
        for pairs in (one, other)
    )
    return len(ours & theirs) >= SHARED * min(len(ours), len(theirs))


def _held_rows(db: sqlite3.Connection, known: _Source) -> int | None:
    query = "SELECT id FROM articles WHERE name = ? AND source = ?"
    row = db.execute(query, [known.name, known.source]).fetchone()
    return row["id"] if row is not None else None


def _import(
    db: sqlite3.Connection,
    known: _Source,
    pairs: Sequence[ReviewPair],
    held: int | None,
    rechecker: Rechecker,
) -> int:
    values = asdict(_sound(known))
    if held is None:
        marks = ", ".join("?" * len(values))
        done = db.execute(
            f"INSERT INTO articles({', '.join(values)}) VALUES ({marks})", [*values.values()]
        )
        article = int(done.lastrowid or 0)
        for pair, place in zip(pairs, _places_at_end(db, len(pairs)), strict=True):
            _put(db, new_id(db), replace(pair, article=article, place=place))
        return article
    if not known.source:
        # A page that is brought again without a path stays the one that was read from there.
        del values["source"]
    assigned = ", ".join(f"{name} = ?" for name in values)
    db.execute(f"UPDATE articles SET {assigned} WHERE id = ?", [*values.values(), held])
    _bring_up_to_date(db, held, pairs, rechecker)
    return held


def _sound(known: _Source) -> _Source:
    """Without lone surrogates, of which SQLite takes none."""
    texts = {name: text.encode("utf-8", "replace") for name, text in asdict(known).items()}
    return _Source(**{name: text.decode("utf-8") for name, text in texts.items()})


def _places_at_end(db: sqlite3.Connection, count: int) -> Iterator[float]:
    last = db.execute("SELECT place FROM pairs ORDER BY place DESC LIMIT 1").fetchone()
    start = int(last["place"]) + 1 if last else 1
    return (float(start + at) for at in range(count))


def _put(db: sqlite3.Connection, number: int, pair: ReviewPair | None) -> None:
    put(db, ("pair", number), pair.to_record() if pair is not None else None)


def _held(db: sqlite3.Connection, article: int) -> dict[int, ReviewPair]:
    rows = db.execute("SELECT id, value FROM pairs WHERE article = ? ORDER BY place", [article])
    return {row["id"]: ReviewPair.from_record(json.loads(row["value"])) for row in rows.fetchall()}


def _bring_up_to_date(
    db: sqlite3.Connection, article: int, pairs: Sequence[ReviewPair], rechecker: Rechecker
) -> None:
    held = _held(db, article)
    if any(pair.relinked for pair in held.values()):
        incoming = {_said(pair): pair for pair in pairs}
        unknown = [n for n, pair in held.items() if _said(pair) not in incoming]
        fresh = rechecker.relinked(held, unknown, whole=False) if unknown else {}
        for number, pair in held.items():
            said = incoming.get(_said(pair))
            flagged = fresh[number] if said is None else _refreshed(pair, said, rechecker)
            if flagged != pair:
                _put(db, number, flagged)
        return
    numbers: dict[tuple[str, str], list[int]] = {}
    for number, pair in held.items():
        numbers.setdefault(_said(pair), []).append(number)
    kept = [numbers[_said(pair)].pop(0) if numbers.get(_said(pair)) else None for pair in pairs]
    if kept == list(held):
        places: Sequence[float] = [held[number].place for number in held]
    else:
        places = _places_within(db, held, len(pairs))
    _replace_pairs(db, article, held, list(zip(kept, pairs, places, strict=True)), rechecker)


def _said(pair: ReviewPair) -> tuple[str, str]:
    return pair.row.ko, pair.row.en


def _refreshed(pair: ReviewPair, incoming: ReviewPair, rechecker: Rechecker) -> ReviewPair:
    """The pair with the flags of a new run, its edit checked anew."""
    row = replace(incoming.row, id=pair.row.id, score=pair.row.score, kind=pair.row.kind)
    known = incoming.ko_sentences or incoming.en_sentences
    fresh = replace(
        pair,
        row=row if pair.relinked else incoming.row,
        ko_sentences=incoming.ko_sentences if known else pair.ko_sentences,
        en_sentences=incoming.en_sentences if known else pair.en_sentences,
    )
    return rechecker.edited(fresh, pair.edited)


def _places_within(
    db: sqlite3.Connection, held: dict[int, ReviewPair], count: int
) -> Sequence[float]:
    """Places for pairs where the article stands, before the next one."""
    if not held:
        return list(_places_at_end(db, count))
    first, last = (edge(pair.place for pair in held.values()) for edge in (min, max))
    row = db.execute(
        "SELECT place FROM pairs WHERE place > ? ORDER BY place LIMIT 1", [last]
    ).fetchone()
    end = row["place"] if row else first + count
    return [first + (end - first) * at / max(count, 1) for at in range(count)]


def _replace_pairs(
    db: sqlite3.Connection,
    article: int,
    held: dict[int, ReviewPair],
    wanted: Sequence[tuple[int | None, ReviewPair, float]],
    rechecker: Rechecker,
) -> None:
    now_there: dict[int, ReviewPair] = {}
    for number, pair, place in wanted:
        fresh = pair if number is None else _refreshed(held[number], pair, rechecker)
        number = new_id(db) if number is None else number
        now_there[number] = replace(fresh, article=article, place=place)
    changed = {n: pair for n, pair in now_there.items() if held.get(n) != pair}
    gone = [n for n in held if n not in now_there]
    _rescue_remarks(db, held, gone, next(iter(now_there), None))
    for number in (*gone, *(n for n in changed if n in held)):
        _put(db, number, None)
    for number, value in changed.items():
        _put(db, number, value)


def _rescue_remarks(
    db: sqlite3.Connection, held: dict[int, ReviewPair], gone: Sequence[int], goal: int | None
) -> None:
    """What reviewers wrote about pairs that are no more goes, as comments, to the first pair."""
    for number in gone if goal is not None else ():
        texts = []
        if (edited := held[number].edited) is not None:
            texts.append(("daeyeok", f"Edited English of a pair that is no longer there: {edited}"))
        for kind in ("comment", "mark"):
            rows = db.execute(f"SELECT id, value FROM {kind}s WHERE pair = ?", [number]).fetchall()
            for row in rows:
                value = json.loads(row["value"])
                said = value.get("text") or f"Marked “{value['words']}”. {value['note']}"
                texts.append((value["who"], said))
                put(db, (kind, row["id"]), None)
        for who, text in texts:
            comment = {"pair": goal, "who": who, "at": now(), "text": text}
            put(db, ("comment", new_id(db)), comment)
