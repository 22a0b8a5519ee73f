"""A scraped page -> Article.

bytes -> encoding, mojibake -> text -> html, lines -> lines
      -> notice, byline, caption, boilerplate -> pieces -> layout, headline -> roles
"""

from corpora.pages.reading import MAX_BYTES, read_page

__all__ = ["MAX_BYTES", "read_page"]
