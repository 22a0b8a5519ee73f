"""Pages from wherever they lie, one after another, and a reason for each that cannot be read.

inputs -> files, in order -> a reader by ending -> SourcePage | Rejection
"""

from __future__ import annotations

from corpora.sources._page import Rejection, SourcePage
from corpora.sources.reading import ENDINGS, read_pages

__all__ = ["ENDINGS", "Rejection", "SourcePage", "read_pages"]
