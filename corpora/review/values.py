"""What the store keeps, as immutable values that become JSON and come back equal."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from align import dismissals
from align.bitext import Flag, Pair, Segment, Span
from align.mqm import Category, Severity
from corpora.formats.record import from_record, to_record
from corpora.rows import Row

__all__ = ["Decided", "Mark", "ReviewPair", "decided_flags", "digest"]

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class ReviewPair:
    """A pair under review.

    Args:
        article: its article's number in the store.
        place: sorts pairs across the whole store; a new pair takes a place between two.
        row: the pair as the aligner, or a reviewer's link fix, left it.
        ko_sentences, en_sentences: spans of the sentences in the row's texts.
        edited: the English as a reviewer wrote it; None where nobody has.
        edited_flags: what the checks say of the edited English.
        relinked: a reviewer has changed the links here.

    >>> pair = ReviewPair(1, 1.0, Row("a/0", "비가 왔다.", "It rained."), edited="Rain fell.")
    >>> pair.en, pair.original.en.text
    ('Rain fell.', 'It rained.')
    """

    article: int
    place: float
    row: Row
    ko_sentences: tuple[Span, ...] = ()
    en_sentences: tuple[Span, ...] = ()
    edited: str | None = None
    edited_flags: tuple[Flag, ...] = ()
    relinked: bool = False

    @property
    def en(self) -> str:
        """The English to read: a reviewer's where there is one."""
        return self.row.en if self.edited is None else self.edited

    @property
    def flags(self) -> tuple[Flag, ...]:
        """The flags of the English to read."""
        return self.row.flags if self.edited is None else self.edited_flags

    @property
    def original(self) -> Pair:
        """The pair as checks read it, before any edit."""
        return Pair(
            Segment(self.row.ko, self.row.ko_span[0]),
            Segment(self.row.en, self.row.en_span[0]),
            ko_sentences=self.ko_sentences,
            en_sentences=self.en_sentences,
            role=self.row.role,
            score=self.row.score,
        )

    @property
    def shown(self) -> Pair:
        """The pair as checks read it, with a reviewer's English where there is one."""
        if self.edited is None:
            return self.original
        return replace(self.original, en=Segment(self.edited, self.row.en_span[0]), en_sentences=())

    def to_record(self) -> Record:
        """As JSON; ``from_record`` gives back an equal value."""
        # A row's record is the one way to write flags down: the edited pair is a row, too.
        edited = None
        if self.edited is not None:
            edited = to_record(replace(self.row, en=self.edited, flags=self.edited_flags))
        return {
            "article": self.article,
            "place": self.place,
            "row": to_record(self.row),
            "ko_sentences": [list(span) for span in self.ko_sentences],
            "en_sentences": [list(span) for span in self.en_sentences],
            "edited": edited,
            "relinked": self.relinked,
        }

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> ReviewPair:
        """What ``to_record`` made."""
        edited = record["edited"] and from_record(record["edited"], "")
        return cls(
            article=record["article"],
            place=record["place"],
            row=from_record(record["row"], ""),
            ko_sentences=tuple((a, b) for a, b in record["ko_sentences"]),
            en_sentences=tuple((a, b) for a, b in record["en_sentences"]),
            edited=edited.en if edited else None,
            edited_flags=edited.flags if edited else (),
            relinked=record["relinked"],
        )


@dataclass(frozen=True, slots=True)
class Decided:
    """A flag and what a verdict on it is kept by.

    Args:
        key: its content, ``align.dismissals.key``.
        context: a hash of the sentence it stands in, so that the same words elsewhere are
            another flag, and a merged pair or a new run of the checks still the same one.
        at: its place among the flags of its English; of the translation's where it is fixed.
        fixed: it stood in the translation and a reviewer's English no longer has it.

    >>> pair = ReviewPair(1, 1.0, Row("a/0", "비가 왔다.", "It rained."))
    >>> decided_flags(pair)
    ()
    """

    flag: Flag
    key: str
    context: str
    at: int
    fixed: bool = False


def decided_flags(pair: ReviewPair) -> tuple[Decided, ...]:
    """The flags of the English to read, then those that editing it has answered.

    >>> from align.mqm import Category, Severity
    >>> flag = Flag("mine", "natural", Category.GRAMMAR, Severity.MINOR, "Odd", en=((3, 9),))
    >>> pair = ReviewPair(1, 1.0, Row("a/0", "비가 왔다.", "It rained.", flags=(flag,)))
    >>> [decided.fixed for decided in decided_flags(replace(pair, edited="Rain fell."))]
    [True]
    """
    before = _all_decided(pair.row.flags, pair.original)
    if pair.edited is None:
        return before
    # What an edit leaves standing is the flag that it was, though its sentence reads otherwise.
    now = list(_all_decided(pair.flags, pair.shown))
    gone = set(range(len(before)))
    for key in {decided.key for decided in now}:
        held = [decided for decided in now if decided.key == key]
        same = [decided for decided in before if decided.key == key]
        for decided, was in zip(held, _left(same, held, pair), strict=False):
            now[decided.at] = replace(decided, context=was.context)
            gone.discard(was.at)
    return (*now, *(_fixed(before[at]) for at in sorted(gone)))


def _left(before: Sequence[Decided], now: Sequence[Decided], pair: ReviewPair) -> Sequence[Decided]:
    """Of flags of the same words, as many as there are now: first those whose sentence stands."""
    contexts = {decided.context for decided in now}
    order = sorted(
        before,
        key=lambda decided: (
            decided.context not in contexts
            and _sentence(decided.flag, pair.original) not in pair.en
        ),
    )
    return sorted(order[: len(now)], key=lambda decided: decided.at)


def _fixed(decided: Decided) -> Decided:
    """As a flag that an edit has answered: its English is no longer shown."""
    flag = replace(decided.flag, en=())
    if flag.repair is not None and flag.repair.lang == "en":
        flag = replace(flag, repair=None)
    return replace(decided, flag=flag, fixed=True)


def _all_decided(flags: Sequence[Flag], pair: Pair) -> tuple[Decided, ...]:
    return tuple(
        Decided(flag, dismissals.key(flag, pair), digest(_sentence(flag, pair)), at)
        for at, flag in enumerate(flags)
    )


def _sentence(flag: Flag, pair: Pair) -> str:
    """What a flag stands in; the whole pair's text for one that marks nothing."""
    for spans, side, sentences in (
        (flag.ko, pair.ko.text, pair.ko_sentences),
        (flag.en, pair.en.text, pair.en_sentences),
    ):
        if spans:
            return _around(spans[0], side, sentences)
    return pair.ko.text or pair.en.text


def _around(span: Span, text: str, sentences: Sequence[Span]) -> str:
    """The sentence in which a span begins; the whole text where no sentences are known."""
    held = [text[a:b] for a, b in sentences if a <= span[0] < b]
    return held[0] if held else text


def digest(text: str) -> str:
    """A short hash of a text, white space aside.

    >>> digest("비가  왔다.\\n") == digest("비가 왔다.")
    True
    """
    words = " ".join(text.split()).encode("utf-8", "surrogatepass")
    return hashlib.sha256(words).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Mark:
    """An error that no check had flagged, as a reviewer marked it.

    Args:
        pair: number of the pair in the store.
        lang: side of the words; ``start`` is where they stood when marked.

    >>> kind = Category.SPELLING, Severity.MINOR
    >>> mark = Mark(1, "Ann", "2024-05-01T09:00:00+00:00", "en", 3, "rainned", *kind)
    >>> pair = ReviewPair(1, 1.0, Row("a/0", "비가 왔다.", "It has rainned."))
    >>> mark.flag(pair).en
    ((7, 14),)
    """

    pair: int
    who: str
    at: str
    lang: str
    start: int
    words: str
    category: Category
    severity: Severity
    note: str = ""

    def flag(self, pair: ReviewPair) -> Flag:
        """As a flag of the pair; its words are found again where the text has changed."""
        text = pair.row.ko if self.lang == "ko" else pair.en
        start = self.start
        if text[start : start + len(self.words)] != self.words:
            start = text.find(self.words)
        spans: tuple[Span, ...] = ((start, start + len(self.words)),) if start >= 0 else ()
        return Flag(
            check="reviewer",
            family="marked",
            category=self.category,
            severity=self.severity,
            message=self.note or f"Marked: {self.words}",
            ko=spans if self.lang == "ko" else (),
            en=spans if self.lang == "en" else (),
            confidence=1.0,
            origin=self.who,
        )

    def to_record(self) -> Record:
        """As plain values."""
        return {
            "pair": self.pair,
            "who": self.who,
            "at": self.at,
            "lang": self.lang,
            "start": self.start,
            "words": self.words,
            "note": self.note,
            "category": self.category.value,
            "severity": self.severity.value,
        }

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> Mark:
        """What ``to_record`` made."""
        category, severity = Category(record["category"]), Severity(record["severity"])
        return cls(**{**record, "category": category, "severity": severity})
