"""The review page: people confirm the flags, and every verdict is kept.

pages, rows ── importing ──> store (SQLite, WAL)
   │  listing, search                what to read next, by keyset
   │  actions ── changes ──> journal  every change an event, who and when; undo, redo
   ▼
app (Starlette) ── views ── templates, those of align.report among them
   │  statistics, agreement, calibration
   ▼
leaving (corrected pairs, MQM report, glossary proposals, note to the Korean desk)
"""
