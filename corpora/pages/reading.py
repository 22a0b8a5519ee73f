"""A page, however it is given, as an Article."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from align.bitext import Article, Document, Lang, Region, Role
from align.errors import EmptyPage, NoEnglishText, NoKoreanText, OversizedPage
from corpora.pages.dateline import find_date
from corpora.pages.encoding import decode
from corpora.pages.html import is_html, lay_out
from corpora.pages.layout import lay_roles
from corpora.pages.letters import join_letters
from corpora.pages.lines import Line, Piece, cut_lines, script_of, word_count
from corpora.pages.mojibake import mend_lines

__all__ = ["MAX_BYTES", "read_page"]

MAX_BYTES = 10_000_000
"""The longest of 440 pages seen was under 200 kB; what is fifty times that is no page."""
LONGEST_PATH = 4096
"""Letters of a string that may be a path."""
MISSING = re.compile(
    r"(?:[A-Za-z]:\\|~?/|\.{1,2}/)[^\n]{1,300}|[^\n<>|?*\"]{1,300}\.(?:txt|text|html?|xhtml|md)"
)
HANGUL = re.compile("[가-힣]")
LATIN = re.compile("[A-Za-z]")
ENGLISH_WORD = re.compile("[A-Za-z']+")
# Words that English prose cannot do without and that no other language shares many of.
FUNCTION_WORDS = frozenset(
    "the of and to in a is that for it was on with as at by this from be are have has will an or "
    "which he she his her they their we our you i not said but were been who would its all more".split()
)
LEAST_FUNCTION_WORDS = 0.08
"""Share of such words in English prose, at least."""
LEAST_SYLLABLES = 10
"""Hangul that an article has, at least."""
LEAST_WORDS = 8
"""English words that an article has, at least; fewer do beside a notice."""
# Without a notice, English that is this small beside the Korean is a quotation or a footer.
LEAST_SHARE = 0.2
CREDIT_REASONS = frozenset({"photo credit", "photo credit after the sentence"})
ROLES: dict[Lang, tuple[Role, Role]] = {
    "ko": (Role.KO_HEADLINE, Role.KO_BODY),
    "en": (Role.EN_HEADLINE, Role.EN_BODY),
}


def read_page(
    page: str | os.PathLike[str] | bytes, *, id: str | None = None, max_bytes: int = MAX_BYTES
) -> Article:
    """The article of a page: its Korean, its English, and all the rest with a reason.

    Both documents hold the whole decoded text (of HTML, the lines a reader sees); regions cover
    each of its characters that is not white space once, in order. A repeated headline and what
    is noise, notice or byline are regions of the article but of neither document; captions are
    in both documents, or where the English has none, in neither.

    >>> page = "강이 넘쳤다\\n시는 21일 강이 넘쳤다고 밝혔다.\\n<구글 번역으로 번역한 영문 기사입니다.>\\n"
    >>> article = read_page(page + "The river overflowed\\nThe city said on the 21st that it did.")
    >>> [region.role.value for region in article.regions]
    ['ko_headline', 'ko_body', 'notice', 'en_headline', 'en_body']

    Args:
        page: a file's path; or a page itself, as bytes or as text. A string is a path where a
            file of that name exists.
        id: what reports call the page; the file's name without its ending, or "page".
        max_bytes: longest page that is read.
    Raises:
        PageError: no article can be read; its children say why.
        FileNotFoundError: the string can only be a path, and no file is there.
    """
    if max_bytes < 1:
        raise ValueError(f"max_bytes must be at least 1, not {max_bytes}")
    path = _path_of(page)
    name = id or (path.stem if path is not None else "page")
    source = str(path) if path is not None else name
    text, repairs = _text_of(page, path, source, max_bytes)
    lines: Sequence[Line] = ()
    marked = is_html(text)
    if marked:
        text, lines = lay_out(text)
    text, mended = mend_lines(text)
    text, joined = join_letters(text)
    lines = tuple(_rejoined(text, lines) if marked else cut_lines(text))
    if not lines:
        raise EmptyPage(source, "the page holds no text")
    layout = lay_roles(lines)
    _refuse_one_language(layout.pieces, source, has_notice=layout.has_notice)
    regions = tuple(_regions(text, layout.pieces))
    return Article(
        id=name,
        ko=_document("ko", text, regions),
        en=_document("en", text, regions),
        direction=layout.direction,
        regions=regions,
        repairs=(*repairs, *mended, *joined),
        date=find_date(line.text for line in lines),
    )


def _path_of(page: str | os.PathLike[str] | bytes) -> Path | None:
    if isinstance(page, bytes):
        return None
    if not isinstance(page, str):
        return Path(page)
    if len(page) > LONGEST_PATH or "\n" in page or "\0" in page:
        return None
    try:
        is_file = os.path.isfile(page)
    except (ValueError, OSError):
        return None
    if is_file:
        return Path(page)
    if MISSING.fullmatch(page):
        raise FileNotFoundError(f"no such page: {page}")
    return None


def _text_of(
    page: str | os.PathLike[str] | bytes, path: Path | None, source: str, max_bytes: int
) -> tuple[str, tuple[str, ...]]:
    """The decoded text and what decoding could not read."""
    if path is not None:
        with path.open("rb") as file:
            data = file.read(max_bytes + 1)
    elif isinstance(page, bytes):
        data = page
    else:
        text = str(page)
        if len(text) > max_bytes:
            raise OversizedPage(source, f"{len(text)} letters; at most {max_bytes} are read")
        if not text.strip():
            raise EmptyPage(source, "the page is empty")
        return text, ()
    if len(data) > max_bytes:
        raise OversizedPage(source, f"more than {max_bytes} bytes")
    return decode(data, source)


def _rejoined(text: str, lines: Sequence[Line]) -> Iterator[Line]:
    """The lines of mended text; mending keeps their number and changes their lengths."""
    for line, mended in zip(lines, cut_lines(text), strict=True):
        yield Line(mended.text, mended.start, line.hint, line.reason)


def _refuse_one_language(pieces: Iterable[Piece], source: str, *, has_notice: bool) -> None:
    pieces = tuple(pieces)
    korean = " ".join(p.text for p in pieces if p.role in ROLES["ko"])
    english = " ".join(p.text for p in pieces if p.role in ROLES["en"])
    syllables, letters = len(HANGUL.findall(korean)), len(LATIN.findall(english))
    if syllables < LEAST_SYLLABLES or syllables * 50 < letters:
        raise NoKoreanText(source, f"{syllables} Hangul syllables of text")
    words = ENGLISH_WORD.findall(english.lower())
    if len(words) < (3 if has_notice else LEAST_WORDS):
        raise NoEnglishText(source, f"{len(words)} English words of text")
    if not has_notice and letters < syllables * LEAST_SHARE:
        raise NoEnglishText(source, "the English is too short to be the article's translation")
    common = sum(word in FUNCTION_WORDS for word in words)
    if word_count(english) > 19 and common < len(words) * LEAST_FUNCTION_WORDS:
        raise NoEnglishText(source, "the text in Latin letters is not English")


def _regions(text: str, pieces: Iterable[Piece]) -> Iterator[Region]:
    """The pieces as slices of the text, and what lies between them as noise."""
    place = 0
    for piece in pieces:
        start = piece.start + len(piece.text) - len(piece.text.lstrip())
        end = piece.start + len(piece.text.rstrip())
        if start >= end:
            continue
        yield from _unseen(text, place, start)
        yield Region(text[start:end], start, piece.role or Role.NOISE, piece.reason)
        place = end
    yield from _unseen(text, place, len(text))


def _unseen(text: str, start: int, end: int) -> Iterator[Region]:
    """Characters that print as nothing, which no piece holds."""
    between = text[start:end]
    body = between.strip()
    if body:
        yield Region(body, start + between.index(body), Role.NOISE, "prints as nothing")


def _document(lang: Lang, text: str, regions: Sequence[Region]) -> Document:
    captioned = any(_is_caption(region, "en") for region in regions)
    chosen = tuple(
        region
        for region in regions
        if (region.role in ROLES[lang] and region.reason != "repeats the headline")
        or (captioned and _is_caption(region, lang))
    )
    return Document(lang, text, chosen)


def _is_caption(region: Region, lang: Lang) -> bool:
    if region.role is not Role.CAPTION or region.reason in CREDIT_REASONS:
        return False
    return script_of(region.text) == lang
