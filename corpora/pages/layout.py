"""Which line of a page is what: notices, bylines, captions and noise out, two languages left."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from align.bitext import Direction, Role
from corpora.pages.boilerplate import find_copyright, is_footer, noise_reason
from corpora.pages.byline import byline_reason, head_byline, tail_byline
from corpora.pages.caption import caption_reason, credit_reason, tail_credit
from corpora.pages.headline import cut_run_in, mark_headlines
from corpora.pages.lines import Line, Piece, is_sentence, script_of, visible, word_count
from corpora.pages.notice import find_notices

__all__ = ["Layout", "lay_roles"]

# Fewer changes of language than this are a quotation or a menu; an interleaved page has many.
LEAST_RUNS = 3
HANGUL = re.compile("[가-힣]")
LATIN = re.compile("[A-Za-z]")
# A line of more words than this after the English is text, not a list of other articles.
TRAILING_WORDS = 6


@dataclass(frozen=True, slots=True)
class Layout:
    """The pieces of a page in order, each with a role, and which language came first.

    >>> from corpora.pages.lines import cut_lines
    >>> page = "The city said that the river flooded.\\n강이 넘쳤다고 시가 밝혔다.\\n"
    >>> lay_roles(cut_lines(page)).direction
    'en-ko'
    """

    pieces: tuple[Piece, ...]
    direction: Direction
    has_notice: bool


def lay_roles(lines: Sequence[Line]) -> Layout:
    """Give every piece of a page its role.

    What a pattern knows (noise, notice, byline, caption) is taken out line by line; the rest is
    Korean or English text by its letters and by the side of the notice it stands on; the first
    lines of a language that are no sentences are its headlines.

    >>> from corpora.pages.lines import cut_lines
    >>> page = "강이 넘쳤다고 시가 밝혔다.\\n사진=시 제공\\nThe city said that the river flooded.\\n"
    >>> [piece.role.value for piece in lay_roles(cut_lines(page)).pieces]
    ['ko_body', 'caption', 'en_body']
    """
    pieces = [piece for line in lines for piece in _pieces(line)]
    content = [piece for piece in pieces if piece.role is None]
    for piece in content:
        if not piece.script:
            piece.set(Role.NOISE, "no words")
    content = [piece for piece in content if piece.role is None]
    interleaved = _is_interleaved(content)
    boundary = None if interleaved else _notice_boundary(pieces, content)
    direction: Direction = "ko-en"
    if interleaved:
        direction = "ko-en" if content[0].script == "ko" else "en-ko"
    else:
        place, direction = (boundary, direction) if boundary is not None else _best_cut(content)
        _drop_strays(pieces, content, place, direction)
    ko = [piece for piece in content if piece.role is None and piece.script == "ko"]
    en = [piece for piece in content if piece.role is None and piece.script == "en"]
    mark_headlines(ko, en)
    return Layout(tuple(pieces), direction, boundary is not None)


def _pieces(line: Line) -> Iterator[Piece]:
    """A line cut at glued notices, bylines, credits and copyright lines."""
    text = visible(line.text)
    if line.hint is not None:
        yield Piece(text, line.start, line.hint, line.reason)
        return
    place = 0
    for start, end in find_notices(text):
        yield from _unnoticed(text[place:start], line.start + place, line.reason)
        yield Piece(text[start:end], line.start + start, Role.NOTICE, "notice of the translation")
        place = end
    yield from _unnoticed(text[place:], line.start + place, line.reason)


def _unnoticed(text: str, start: int, hint: str) -> Iterator[Piece]:
    start += len(text) - len(text.lstrip())
    text = text.strip()
    if not text:
        return
    known = _known(text)
    if known is None and hint == "a link" and not is_sentence(text):
        known = (Role.NOISE, "a link")
    if known is not None:
        yield Piece(text, start, *known)
        return
    copied = find_copyright(text)
    if copied is not None and copied[0]:
        yield from _unnoticed(text[: copied[0]], start, hint)
        yield Piece(text[slice(*copied)], start + copied[0], Role.NOISE, "a copyright line")
        yield from _unnoticed(text[copied[1] :], start + copied[1], hint)
        return
    yield from _between_bylines(text, start, hint)


def _known(text: str) -> tuple[Role, str] | None:
    """The role of a whole line that a table knows."""
    for role, find in (
        (Role.NOISE, noise_reason),
        (Role.BYLINE, byline_reason),
        (Role.CAPTION, credit_reason),
        (Role.CAPTION, caption_reason),
    ):
        reason = find(text)
        if reason:
            return role, reason
    return None


def _between_bylines(text: str, start: int, hint: str) -> Iterator[Piece]:
    begin, head = head_byline(text)
    if begin >= len(text):
        yield Piece(text, start, Role.BYLINE, head)
        return
    if begin:
        yield Piece(text[:begin], start, Role.BYLINE, head)
    tails: list[Piece] = []
    end = len(text)
    # A credit may stand before or after the reporter's name.
    for find, role in ((tail_byline, Role.BYLINE), (tail_credit, Role.CAPTION)) * 2:
        place, reason = find(text[:end])
        if begin < place < end:
            tails.append(Piece(text[place:end], start + place, role, reason))
            end = place
    places = [0, *cut_run_in(text[begin:end]), end - begin]
    for first, last in itertools.pairwise(places):
        part = text[begin + first : begin + last]
        place = start + begin + first + len(part) - len(part.lstrip())
        yield Piece(part.strip(), place, None, hint, script=script_of(part))
    yield from reversed(tails)


def _is_interleaved(content: Sequence[Piece]) -> bool:
    """Whether sentences of the two languages take turns all through the page."""
    sentences = [p for p in content if word_count(p.text) > 3 or is_sentence(p.text)]
    turns = {"ko": 0, "en": 0}
    before = ""
    for piece in sentences:
        if piece.script != before:
            turns[piece.script] += 1
            before = piece.script
    fewest = min(turns.values())
    return fewest >= LEAST_RUNS and fewest * 8 >= len(sentences)


def _notice_boundary(pieces: Sequence[Piece], content: Sequence[Piece]) -> int | None:
    """Where the first notice ends that has Korean before it and English after it."""
    korean = next((piece.start for piece in content if piece.script == "ko"), None)
    english = [
        piece.start for piece in content if piece.script == "en" and word_count(piece.text) > 2
    ]
    for piece in pieces:
        if piece.role is not Role.NOTICE or korean is None or not english:
            continue
        if korean < piece.start < english[-1]:
            return piece.start
    return None


def _best_cut(content: Sequence[Piece]) -> tuple[int, Direction]:
    """Where a page without a notice changes language, by the letters on either side."""
    weights = [
        (len(HANGUL.findall(piece.text)) * 2.5, float(len(LATIN.findall(piece.text))))
        for piece in content
    ]
    ko_after, en_after = sum(ko for ko, _ in weights), sum(en for _, en in weights)
    best: tuple[float, int, Direction] = (-1.0, 0, "ko-en")
    ko_before = en_before = 0.0
    for piece, (ko, en) in zip(content, weights, strict=True):
        rights: tuple[tuple[float, Direction], ...] = (
            (ko_before + en_after, "ko-en"),
            (en_before + ko_after, "en-ko"),
        )
        for right, direction in rights:
            if right > best[0]:
                best = (right, piece.start, direction)
        ko_before, en_before = ko_before + ko, en_before + en
        ko_after, en_after = ko_after - ko, en_after - en
    return best[1], best[2]


def _drop_strays(
    pieces: Sequence[Piece],
    content: Sequence[Piece],
    place: int,
    direction: Direction,
) -> None:
    """Lines of the wrong language on a side, and what follows the article, are noise."""
    first, second = ("ko", "en") if direction == "ko-en" else ("en", "ko")
    names = {"ko": "Korean", "en": "English"}
    for piece in content:
        expected = first if piece.start < place else second
        if piece.script != expected:
            piece.set(Role.NOISE, f"not {names[expected]}, in the {names[expected]} block")
    after = [piece for piece in content if piece.start >= place and piece.role is None]
    _drop_footer(pieces, after)
    while after and _is_trailing(after[-1], after):
        after.pop().set(Role.NOISE, "after the article")


def _drop_footer(pieces: Sequence[Piece], after: list[Piece]) -> None:
    """What follows the first footer line that itself follows a sentence of the last block."""
    sentences = [piece for piece in after if is_sentence(piece.text)]
    if not sentences:
        return
    opened = next(
        (
            piece.start
            for piece in pieces
            if piece.start > sentences[0].start
            and piece.role is Role.NOISE
            and is_footer(piece.text)
        ),
        None,
    )
    if opened is None:
        return
    kept = sum(len(piece.text) for piece in after if piece.start < opened)
    rest = [piece for piece in after if piece.start > opened]
    if sum(len(piece.text) for piece in rest) < kept:
        for piece in rest:
            piece.set(Role.NOISE, "after the article")
        after[:] = [piece for piece in after if piece.start < opened]


def _is_trailing(piece: Piece, after: Sequence[Piece]) -> bool:
    if is_sentence(piece.text) or word_count(piece.text) > TRAILING_WORDS:
        return False
    stopped = sum(is_sentence(other.text) for other in after)
    return stopped * 2 > len(after)
