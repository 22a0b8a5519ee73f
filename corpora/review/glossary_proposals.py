"""Terms that reviewers' repairs and edits suggest, as a glossary file for people to read over.

Written is the TSV that ``--glossary`` reads: ``ko``, ``en``, ``forbidden``. The line above each
row says how often it was seen and where.
"""

from __future__ import annotations

import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from align.bitext import Pair, Span, meets
from align.words.evidence import link_words
from corpora.formats import on_one_line
from corpora.review.confirmed import Confirmed, all_pairs, confirmed_errors
from corpora.review.showing import diff
from corpora.review.values import ReviewPair

__all__ = ["Proposal", "propose_terms", "render_proposals"]

LONGEST_TERM = 5
"""Words; what is longer is a rewording, not a term."""
SHORTEST = 2
"""Letters of the Korean; one syllable is rarely more than the stem of a verb."""
DIGIT = re.compile(r"\d")
EDGES = " \t\n.,;:!?\"'()[]“”‘’"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A Korean term with the English that reviewers put, and the English they took out.

    >>> Proposal("해오름시", "Haeoreum City", "Haeoreum", seen=3, articles=("page",)).seen
    3
    """

    ko: str
    en: str
    forbidden: str
    seen: int
    articles: tuple[str, ...]


def propose_terms(db: sqlite3.Connection) -> list[Proposal]:
    """The terms, those seen most often first.

    From an accepted flag: its Korean words and its repair of the English. From an edit: the
    words put in and taken out, beside the Korean of a flag there, or the words that correspond.

    >>> import tempfile
    >>> from corpora.review.actions import edit
    >>> from corpora.review.importing import import_rows
    >>> from corpora.review.rechecking import Rechecker
    >>> from corpora.review.store import Store
    >>> from corpora.rows import Row
    >>> row = Row("a/0", "가람군수가 축제를 열었다.", "The sheriff opened the party.")
    >>> with tempfile.TemporaryDirectory() as folder, Store(f"{folder}/a.sqlite") as store:
    ...     _ = import_rows(store, [row], name="a")
    ...     edit(store, "Ann", 1, "The sheriff opened the festival.", Rechecker())
    ...     with store.reading() as db:
    ...         [(term.ko, term.en, term.forbidden) for term in propose_terms(db)]
    [('축제', 'festival', 'party')]
    """
    # By pair: a repair that was put in is an edit, too, and counts once.
    seen: defaultdict[tuple[str, str, str], dict[str, str]] = defaultdict(dict)
    for error in confirmed_errors(db):
        for term in _from_repair(error):
            seen[term][error.pair.row.id] = error.article
    names = dict(db.execute("SELECT id, name FROM articles").fetchall())
    for row, pair in all_pairs(db):
        if pair.edited is not None:
            for term in _from_edit(pair):
                seen[term][pair.row.id] = names[row["article"]]
    found = [
        Proposal(ko, en, forbidden, len(places), tuple(dict.fromkeys(places.values())))
        for (ko, en, forbidden), places in seen.items()
    ]
    return sorted(found, key=lambda term: (-term.seen, term.ko, term.en))


def render_proposals(proposals: list[Proposal]) -> bytes:
    """The file.

    >>> proposal = Proposal("해오름시", "Haeoreum City", "Haeoreum", seen=3, articles=("page",))
    >>> render_proposals([proposal]).decode().splitlines()
    ['ko\\ten\\tforbidden', '# 3 times: page', '해오름시\\tHaeoreum City\\tHaeoreum']
    """
    lines = ["ko\ten\tforbidden"]
    for term in proposals:
        where = on_one_line(", ".join(term.articles[:5]))
        lines.append(f"# {term.seen} times: {where}")
        lines.append("\t".join(map(_cell, (term.ko, term.en, term.forbidden))))
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def _cell(text: str) -> str:
    # A semicolon would make two synonyms of one term.
    return on_one_line(text).replace(";", ",")


def _from_repair(error: Confirmed) -> Iterator[tuple[str, str, str]]:
    repair = error.flag.repair
    if repair is None or repair.lang != "en" or not error.flag.ko:
        return
    ko = error.text.ko.text[slice(*error.flag.ko[0])]
    yield from _term(ko, repair.text, error.text.en.text[slice(*repair.span)])


def _from_edit(pair: ReviewPair) -> Iterator[tuple[str, str, str]]:
    pieces = diff(pair.row.en, pair.en)
    at_old = at_new = 0
    for number, piece in enumerate(pieces):
        if piece.kind == "-":
            after = pieces[number + 1] if number + 1 < len(pieces) else None
            if after is not None and after.kind == "+":
                old = (at_old, at_old + len(piece.text))
                new = (at_new, at_new + len(after.text))
                ko = _flagged(pair, old) or _linked(pair, new)
                yield from _term(ko, after.text, piece.text)
        at_old += len(piece.text) * (piece.kind != "+")
        at_new += len(piece.text) * (piece.kind != "-")


def _flagged(pair: ReviewPair, old: Span) -> str:
    """The Korean words of a flag whose English words were taken out."""
    for flag in pair.row.flags:
        if flag.ko and meets(old, flag.en):
            return pair.row.ko[slice(*flag.ko[0])]
    return ""


def _linked(pair: ReviewPair, new: Span) -> str:
    """The Korean words that the new English corresponds to, where they stand together."""
    assert pair.edited is not None
    text = Pair.of(pair.row.ko, pair.edited)
    links = link_words(text.ko.text, text.en.text).ko
    spans = [link.span for link in links if any(new[0] <= a and b <= new[1] for a, b in link.en)]
    if not spans:
        return ""
    start, end = min(a for a, _ in spans), max(b for _, b in spans)
    return pair.row.ko[start:end] if end - start <= 20 else ""


def _term(ko: str, en: str, forbidden: str) -> Iterator[tuple[str, str, str]]:
    ko, en, forbidden = (part.strip(EDGES) for part in (ko, en, forbidden))
    short = all(len(part.split()) <= LONGEST_TERM for part in (ko, en, forbidden))
    # Figures and dates are right or wrong in their own sentence only.
    # Nor is it another term that is only spelt in other capitals.
    other = en.casefold() != forbidden.casefold()
    if len(ko) >= SHORTEST and en and short and other and not DIGIT.search(ko + en):
        yield ko, en, forbidden
