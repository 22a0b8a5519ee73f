"""The tables of a review file. What a reviewer did is in ``events``; the rest follows from it."""

from __future__ import annotations

__all__ = ["SCHEMA", "VERSION"]

VERSION = 1
"""Of the tables; files of a later one are refused."""

TODO = "state IN ('open', 'conflict')"


def _count(sign: str, row: str) -> str:
    """Statements that add a flag to the counts, or take it away."""
    waits = f"({row}.{TODO})"
    grave = ", ".join(
        f"{severity} = {severity} {sign} ({waits} AND {row}.severity = '{severity}')"
        for severity in ("critical", "major", "minor")
    )
    return (
        f"UPDATE articles SET todo = todo {sign} {waits}, {grave} WHERE id = {row}.article; "
        f"UPDATE pairs SET todo = todo {sign} {waits} WHERE id = {row}.pair;"
    )


SCHEMA = f"""
CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE articles(
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  source TEXT NOT NULL DEFAULT '',        -- its page's path, or that of its rows; '' for uploads
  url TEXT NOT NULL DEFAULT '',
  date TEXT NOT NULL DEFAULT '',
  ko TEXT NOT NULL DEFAULT '',            -- headlines
  en TEXT NOT NULL DEFAULT '',
  page TEXT NOT NULL DEFAULT '',          -- the page's text, where it is known
  regions TEXT NOT NULL DEFAULT '[]',     -- JSON: [start, end, role, reason, dropped]
  repairs TEXT NOT NULL DEFAULT '[]',     -- JSON: what reading had to mend
  pairs INTEGER NOT NULL DEFAULT 0,
  todo INTEGER NOT NULL DEFAULT 0,        -- flags that wait; below by severity
  critical INTEGER NOT NULL DEFAULT 0,
  major INTEGER NOT NULL DEFAULT 0,
  minor INTEGER NOT NULL DEFAULT 0,
  flags INTEGER NOT NULL DEFAULT 0,
  UNIQUE(name, source)
);
CREATE INDEX articles_todo ON articles(id) WHERE todo > 0;

CREATE TABLE pairs(
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL,
  place REAL NOT NULL,                    -- order of pairs over all articles
  ko TEXT NOT NULL,
  en TEXT NOT NULL,                       -- the English to read
  value TEXT NOT NULL,                    -- JSON of ReviewPair
  todo INTEGER NOT NULL
);
CREATE UNIQUE INDEX pairs_place ON pairs(place);
CREATE INDEX pairs_article ON pairs(article, place);
CREATE INDEX pairs_todo ON pairs(place) WHERE todo > 0;
CREATE INDEX pairs_article_todo ON pairs(article, place) WHERE todo > 0;

CREATE TABLE flags(
  id INTEGER PRIMARY KEY,
  pair INTEGER NOT NULL,
  article INTEGER NOT NULL,
  place REAL NOT NULL,
  key TEXT NOT NULL,
  context TEXT NOT NULL,
  name TEXT NOT NULL,                     -- of the check
  category TEXT NOT NULL,
  severity TEXT NOT NULL,
  fixed INTEGER NOT NULL,
  state TEXT NOT NULL
);
CREATE INDEX flags_pair ON flags(pair);
CREATE INDEX flags_key ON flags(key, context);
CREATE INDEX flags_place ON flags(place);
CREATE INDEX flags_article ON flags(article, place);
CREATE INDEX flags_state ON flags(state, place);
CREATE INDEX flags_category ON flags(category, place);
CREATE INDEX flags_severity ON flags(severity, place);
CREATE INDEX flags_name ON flags(name, place);

CREATE TABLE verdicts(
  key TEXT NOT NULL,
  context TEXT NOT NULL,
  who TEXT NOT NULL,
  name TEXT NOT NULL,                     -- of the check
  verdict TEXT NOT NULL,
  reason TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY(key, context, who)
) WITHOUT ROWID;

CREATE TABLE comments(id INTEGER PRIMARY KEY, pair INTEGER NOT NULL, value TEXT NOT NULL);
CREATE INDEX comments_pair ON comments(pair);
CREATE TABLE marks(id INTEGER PRIMARY KEY, pair INTEGER NOT NULL, value TEXT NOT NULL);
CREATE INDEX marks_pair ON marks(pair);

-- Only ever added to.
CREATE TABLE events(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  kind TEXT NOT NULL,                     -- do, undo, redo
  target INTEGER,                         -- the event that is undone or redone
  label TEXT NOT NULL,
  article INTEGER,
  pair INTEGER,
  changes TEXT NOT NULL                   -- JSON: [subject, before, after]
);
CREATE INDEX events_article ON events(article);

-- What each reviewer may undo and redo, the latest last; follows from events.
CREATE TABLE undoable(id INTEGER PRIMARY KEY AUTOINCREMENT, who TEXT NOT NULL, event INTEGER NOT NULL);
CREATE INDEX undoable_who ON undoable(who, id);
CREATE TABLE redoable(id INTEGER PRIMARY KEY AUTOINCREMENT, who TEXT NOT NULL, event INTEGER NOT NULL);
CREATE INDEX redoable_who ON redoable(who, id);

CREATE TRIGGER flag_added AFTER INSERT ON flags BEGIN
  UPDATE articles SET flags = flags + 1 WHERE id = NEW.article; {_count("+", "NEW")}
END;
CREATE TRIGGER flag_removed AFTER DELETE ON flags BEGIN
  UPDATE articles SET flags = flags - 1 WHERE id = OLD.article; {_count("-", "OLD")}
END;
CREATE TRIGGER flag_decided AFTER UPDATE OF state ON flags BEGIN
  {_count("-", "OLD")} {_count("+", "NEW")}
END;
CREATE TRIGGER pair_added AFTER INSERT ON pairs BEGIN
  UPDATE articles SET pairs = pairs + 1 WHERE id = NEW.article;
END;
CREATE TRIGGER pair_removed AFTER DELETE ON pairs BEGIN
  UPDATE articles SET pairs = pairs - 1 WHERE id = OLD.article;
END;

CREATE VIRTUAL TABLE words USING fts5(
  text, content='', detail=none, tokenize="unicode61 remove_diacritics 0"
);
"""
"""The statements that make an empty review file."""
