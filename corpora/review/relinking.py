"""Links mended by hand: pairs merged, split, unlinked, a sentence moved. Values in, values out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from align.bitext import Document, Lang, Segment, Span
from align.splitting import split_sentences
from corpora.review.journal import Refused
from corpora.review.values import ReviewPair

__all__ = ["merge", "move", "sentence_spans", "sentences_of", "split", "unlink"]

WIDEST_GAP = 1000
"""Letters between two sentences of a side that are kept as blanks, so that offsets stay the page's."""


def sentence_spans(lang: Lang, text: str) -> tuple[Span, ...]:
    """Where the sentences of a text stand, for pairs that come without them.

    >>> sentence_spans("en", "It rained. The river flooded.")
    ((0, 10), (11, 29))
    """
    if not text.strip():
        return ()
    return tuple(sentence.span for sentence in split_sentences(Document(lang, text)))


def sentences_of(pair: ReviewPair, lang: Lang) -> tuple[Segment, ...]:
    """The sentences of one side with their places on the page.

    >>> from corpora.rows import Row
    >>> pair = ReviewPair(1, 1.0, Row("a/0", "비가 왔다. 강이 넘쳤다.", "It rained."))
    >>> [sentence.text for sentence in sentences_of(pair, "ko")]
    ['비가 왔다.', '강이 넘쳤다.']
    """
    text, span = (
        (pair.row.ko, pair.row.ko_span) if lang == "ko" else (pair.row.en, pair.row.en_span)
    )
    spans = pair.ko_sentences if lang == "ko" else pair.en_sentences
    known = spans or sentence_spans(lang, text)
    return tuple(Segment(text[a:b], span[0] + a) for a, b in known)


def merge(first: ReviewPair, second: ReviewPair) -> ReviewPair:
    """One pair of two neighbours, in the place of the first; edits are joined, too.

    >>> from corpora.rows import Row
    >>> first = ReviewPair(1, 1.0, Row("a/0", "비가 왔다.", "It rained."))
    >>> second = ReviewPair(1, 2.0, Row("a/1", "강이 넘쳤다.", "The river flooded."))
    >>> merge(first, second).row.kind
    '2-2'
    """
    edited = None
    if first.edited is not None or second.edited is not None:
        edited = " ".join(part for part in (first.en.strip(), second.en.strip()) if part)
    ko, en = ((*sentences_of(first, lang), *sentences_of(second, lang)) for lang in ("ko", "en"))
    return replace(_built(first, ko, en), edited=edited)


def split(pair: ReviewPair, ko: int, en: int) -> tuple[ReviewPair, ReviewPair]:
    """Two pairs: the first ``ko`` and ``en`` sentences, and the rest.

    Raises:
        Refused: one of the two would be empty, or the English has been edited.

    >>> from corpora.rows import Row
    >>> row = Row("a/0", "비가 왔다. 강이 넘쳤다.", "It rained. The river flooded.")
    >>> first, second = split(ReviewPair(1, 1.0, row), ko=1, en=1)
    >>> first.en, second.en
    ('It rained.', 'The river flooded.')
    """
    _unedited(pair)
    korean, english = sentences_of(pair, "ko"), sentences_of(pair, "en")
    if not (0 <= ko <= len(korean) and 0 <= en <= len(english)):
        raise Refused(f"This pair has {len(korean)} Korean and {len(english)} English sentences.")
    if ko + en in (0, len(korean) + len(english)):
        raise Refused("Nothing to split: one of the two pairs would be empty.")
    return (
        _built(pair, korean[:ko], english[:en]),
        _built(pair, korean[ko:], english[en:]),
    )


def unlink(pair: ReviewPair) -> tuple[ReviewPair, ReviewPair]:
    """The Korean without a counterpart, and the English without one.

    Raises:
        Refused: a side is empty already.

    >>> from corpora.rows import Row
    >>> pair = ReviewPair(1, 1.0, Row("a/0", "비가 왔다.", "A dog barks."))
    >>> [alone.row.kind for alone in unlink(pair)]
    ['1-0', '0-1']
    """
    korean, english = sentences_of(pair, "ko"), sentences_of(pair, "en")
    if not (korean and english):
        raise Refused("This pair has one side only: there is no link to take away.")
    alone = replace(_built(pair, (), english), edited=pair.edited)
    return replace(_built(pair, korean, ()), edited=None), alone


def move(
    giver: ReviewPair, taker: ReviewPair, lang: Lang, *, forward: bool
) -> tuple[ReviewPair | None, ReviewPair]:
    """A sentence of one side given to the neighbour: the last one forward, the first one back.

    The giver is None where nothing is left of it.

    Raises:
        Refused: the giver has no sentence there, or the English of one has been edited.

    >>> from corpora.rows import Row
    >>> giver = ReviewPair(1, 1.0, Row("a/0", "비가 왔다. 강이 넘쳤다.", "It rained."))
    >>> taker = ReviewPair(1, 2.0, Row("a/1", "", "The river flooded."))
    >>> left, grown = move(giver, taker, "ko", forward=True)
    >>> left.row.ko, grown.row.ko
    ('비가 왔다.', '강이 넘쳤다.')
    """
    _unedited(giver)
    _unedited(taker)
    given, taken = sentences_of(giver, lang), sentences_of(taker, lang)
    if not given:
        raise Refused("This pair has no sentence on that side to move.")
    rest, grown = (given[:-1], (given[-1], *taken)) if forward else (given[1:], (*taken, given[0]))
    other: Lang = "en" if lang == "ko" else "ko"
    sides = {lang: rest, other: sentences_of(giver, other)}
    grown_sides = {lang: grown, other: sentences_of(taker, other)}
    left = _built(giver, sides["ko"], sides["en"]) if any(sides.values()) else None
    return left, _built(taker, grown_sides["ko"], grown_sides["en"])


def _unedited(pair: ReviewPair) -> None:
    if pair.edited is not None:
        raise Refused(
            "The English of this pair has been edited. Undo the edit, mend the links, edit again."
        )


def _built(base: ReviewPair, ko: Sequence[Segment], en: Sequence[Segment]) -> ReviewPair:
    """The pair with other sentences and no flags yet; a person's link is certain."""
    ko_text, ko_span, ko_sentences = _joined(ko, base.row.ko_span)
    en_text, en_span, en_sentences = _joined(en, base.row.en_span)
    row = replace(
        base.row,
        ko=ko_text,
        en=en_text,
        ko_span=ko_span,
        en_span=en_span,
        kind=f"{len(ko)}-{len(en)}",
        score=1.0,
        flags=(),
    )
    return replace(
        base,
        row=row,
        ko_sentences=ko_sentences,
        en_sentences=en_sentences,
        edited=None,
        edited_flags=(),
        relinked=True,
    )


def _joined(parts: Sequence[Segment], where: Span) -> tuple[str, Span, tuple[Span, ...]]:
    """The text of sentences, its place on the page, and their spans in it."""
    text, spans, end = "", [], 0
    for part in parts:
        if text:
            gap = part.start - end
            text += " " * (gap if 0 < gap <= WIDEST_GAP else 1)
        spans.append((len(text), len(text) + len(part.text)))
        text += part.text
        end = part.end
    if not parts:
        return "", (where[0], where[0]), ()
    start = parts[0].start
    return text, (start, max(end, start)), tuple(spans)
