"""Pages from wherever they lie, one after another, and a reason for each that cannot be read."""

from __future__ import annotations

from corpora.sources._page import Rejection, SourcePage

__all__ = ["Rejection", "SourcePage"]
