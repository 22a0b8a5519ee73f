"""The review page: people confirm the flags, and every verdict is kept.

    pages, rows ── importing ──> store (SQLite, WAL)
       │  listing, search                what to read next, by keyset
       │  actions ── changes ──> journal  every change an event, who and when; undo, redo
       ▼
    app (Starlette) ── views ── templates, those of align.report among them
       │  statistics, agreement, calibration
       ▼
    leaving (corrected pairs, MQM report, glossary proposals, note to the Korean desk)

Most of what is here needs a review file, so the example that runs stands here once:

>>> import tempfile
>>> from align import Article, align_article, check_alignment
>>> from corpora.review.actions import give_verdict
>>> from corpora.review.importing import import_article
>>> from corpora.review.listing import Filter, pairs
>>> from corpora.review.mqm_report import make_report
>>> from corpora.review.states import pair_value
>>> from corpora.review.store import Store
>>> from corpora.review.values import decided_flags
>>> article = Article.from_texts("3만 명이 왔다.", "300,000 people came.", id="page")
>>> with tempfile.TemporaryDirectory() as folder, Store(f"{folder}/review.sqlite") as store:
...     _ = import_article(store, check_alignment(align_article(article)))
...     with store.reading() as db:
...         [row] = pairs(db, Filter(state="todo")).rows
...         [found] = decided_flags(pair_value(db, row["id"]))
...     give_verdict(store, "Ann", row["id"], found.key, found.context, "accept")
...     with store.reading() as db:
...         [scored] = make_report(db).articles
>>> [(error.flag.check, error.how, error.who) for error in scored.errors]
[('number', 'accepted', ('Ann',))]
"""
