"""The values that flow through the library, all immutable.

    page text -> Article -> Sentence -> Link -> Alignment -> Pair -> Flag

Every offset counts code points of the text exactly as read, so
``document.text[segment.start:segment.end] == segment.text`` holds for all that is cut from it.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Literal

from align.mqm import Category, Severity

__all__ = [
    "Alignment",
    "Article",
    "Direction",
    "Document",
    "Flag",
    "Lang",
    "Link",
    "Pair",
    "Region",
    "Repair",
    "Role",
    "Segment",
    "Sentence",
    "Span",
    "meets",
    "within",
]

Span = tuple[int, int]
"""Half-open [start, end), in code points."""


def meets(span: Span, others: Iterable[Span]) -> bool:
    """Whether a span shares a character with any of the others.

    >>> meets((3, 6), [(0, 3), (5, 9)]), meets((3, 6), [(0, 3), (6, 9)])
    (True, False)
    """
    first, last = span
    # A loop: any() of a generator takes twice the time.
    for start, end in others:  # noqa: SIM110
        if start < last and first < end:
            return True
    return False


def within(span: Span, other: Span) -> bool:
    """Whether a span lies in another, or is the other.

    >>> within((3, 6), (3, 9)), within((3, 6), (4, 9))
    (True, False)
    """
    return other[0] <= span[0] and span[1] <= other[1]


Lang = Literal["ko", "en"]
"""A language, by its ISO 639-1 code."""
Direction = Literal["ko-en", "en-ko"]
"""Which side is the original."""


class Role(str, Enum):
    """What a stretch of a page is for.

    >>> [role.kind for role in (Role.KO_BODY, Role.EN_BODY, Role.CAPTION)]
    ['body', 'body', 'caption']
    """

    KO_HEADLINE = "ko_headline"
    KO_BODY = "ko_body"
    EN_HEADLINE = "en_headline"
    EN_BODY = "en_body"
    CAPTION = "caption"
    NOTICE = "notice"
    BYLINE = "byline"
    NOISE = "noise"

    kind: str
    """The role without its language: headline, body, caption, notice, byline, noise."""

    def __init__(self, value: str) -> None:
        self.kind = value.rpartition("_")[2]


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a document and its place: ``document.text[start:end] == text``.

    >>> document = Document("ko", "비가 왔다. 강이 넘쳤다.")
    >>> segment = Segment("강이 넘쳤다.", 7)
    >>> segment.span, document.text[segment.start : segment.end] == segment.text
    ((7, 14), True)
    """

    text: str
    start: int

    @property
    def end(self) -> int:
        """Where it ends: the place behind its last character."""
        return self.start + len(self.text)

    @property
    def span(self) -> Span:
        """Its place, ``(start, end)``."""
        return (self.start, self.end)


@dataclass(frozen=True, slots=True)
class Region(Segment):
    """A stretch of a page with its role, and the rule that gave it that role.

    Only regions that a document holds are split and linked; the others are kept so that a
    reader can see what was dropped and why.

    >>> Region("사진=시 제공", 120, Role.CAPTION, "a credit").span
    (120, 127)
    """

    role: Role
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Sentence(Segment):
    """What a splitter returns; ``paragraph`` counts the document's regions from 0.

    >>> Sentence("The river flooded.", 0, paragraph=2, role=Role.EN_BODY).end
    18
    """

    paragraph: int = 0
    role: Role = Role.KO_BODY


@dataclass(frozen=True, slots=True)
class Document:
    """One language of an article: the text exactly as read, never edited.

    ``regions`` are the stretches that hold its sentences, in text order, one a paragraph;
    a document made from plain text alone has one for each line that is not blank.

    Raises:
        ValueError: a region is no slice of the text, or overlaps the one before it.

    >>> [region.text for region in Document("en", "One.\\n\\n Two. Three.").regions]
    ['One.', 'Two. Three.']
    """

    lang: Lang
    text: str
    regions: tuple[Region, ...] = ()

    def __post_init__(self) -> None:
        if not self.regions:
            role = Role.KO_BODY if self.lang == "ko" else Role.EN_BODY
            object.__setattr__(self, "regions", tuple(_lines(self.text, role)))
        end = 0
        for region in self.regions:
            if region.start < end or self.text[region.start : region.end] != region.text:
                raise ValueError(f"region at {region.start} is no slice of the text, or overlaps")
            end = region.end


def _lines(text: str, role: Role) -> Iterator[Region]:
    start = 0
    for line in text.split("\n"):
        body = line.strip()
        if body:
            yield Region(body, start + line.index(body), role, "a line of the text")
        start += len(line) + 1


@dataclass(frozen=True, slots=True)
class Article:
    """A page, read: its Korean, its English and everything that is neither.

    Args:
        id: what the page is called in reports.
        ko, en: the two documents; of one page, both hold the whole page's text.
        direction: which side is the original.
        regions: everything on the page that is not white space, in order.
        repairs: what reading had to mend, or could not (encoding damage).
        date: the day the page was published, for "yesterday" and "the 21st".

    >>> article = Article.from_texts("강이 넘쳤다.", "The river flooded.", id="flood")
    >>> article.id, article.en.regions[0].text
    ('flood', 'The river flooded.')
    """

    id: str
    ko: Document
    en: Document
    direction: Direction = "ko-en"
    regions: tuple[Region, ...] = ()
    repairs: tuple[str, ...] = ()
    date: datetime.date | None = None

    @classmethod
    def from_texts(cls, ko: str, en: str, *, id: str = "text") -> Article:
        """An article from two plain texts, one paragraph a line."""
        return cls(id, Document("ko", ko), Document("en", en))


@dataclass(frozen=True, slots=True)
class Link:
    """A bead. An empty side means nothing corresponds: an omission or an addition.

    ``cost`` is in nats, lower is better; ``score`` from 0 to 1, higher is better. A link that
    is ``moved`` may cross others: its sentences stand elsewhere in the other language.

    >>> Link((0, 1), (3,), 2.5, 0.9).kind
    '2-1'
    """

    ko: tuple[int, ...]
    en: tuple[int, ...]
    cost: float = 0.0
    score: float = 1.0
    moved: bool = False

    @property
    def kind(self) -> str:
        """The shape of the bead: "2-1" for two Korean sentences and one English."""
        return f"{len(self.ko)}-{len(self.en)}"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two segments that should say the same; an empty one marks an omission or addition.

    ``ko_sentences`` and ``en_sentences`` say how many sentences a side was cut into, as spans
    of that side's text, for checks that look for fragments.

    >>> pair = Pair(Segment("강이 넘쳤다.", 40), Segment("The river flooded.", 0), direction="en-ko")
    >>> pair.source.text, pair.target.span
    ('The river flooded.', (40, 47))
    """

    ko: Segment
    en: Segment
    direction: Direction = "ko-en"
    ko_sentences: tuple[Span, ...] = ()
    en_sentences: tuple[Span, ...] = ()
    role: str = "body"
    score: float = 1.0

    @classmethod
    def of(cls, ko: str, en: str) -> Pair:
        """A pair from two strings, as checks are written and tested with.

        >>> Pair.of("강이 넘쳤다.", "The river flooded.").en.text
        'The river flooded.'
        """
        return cls(Segment(ko, 0), Segment(en, 0))

    @property
    def source(self) -> Segment:
        """The side that is the original."""
        return self.ko if self.direction == "ko-en" else self.en

    @property
    def target(self) -> Segment:
        """The side that is the translation."""
        return self.en if self.direction == "ko-en" else self.ko


@dataclass(frozen=True, slots=True)
class Repair:
    """Text to put in the place of ``span`` of one side of the pair.

    >>> repair = Repair("en", (0, 7), "30,000")
    >>> start, end = repair.span
    >>> (text := "300,000 people came.")[:start] + repair.text + text[end:]
    '30,000 people came.'
    """

    lang: Lang
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Flag:
    """What MQM calls an issue: a check doubts something and nobody has confirmed it yet.

    Spans count from the pair's own text; add ``pair.ko.start`` for the article.

    Args:
        check: name of the check, as in ``daeyeok checks``.
        family: kind of error, coarser than the check (number, date, omission ...).
        message: the reason, one sentence, with the words it is about.
        suggestion: what a reviewer may do; "" where nothing is certain.
        repair: the replacement of one span, where the check knows it.
        confidence: 0 to 1, how likely a reviewer agrees.
        origin: who says so: "rules", or the name of a second opinion.

    >>> pair = Pair.of("3만 명이 왔다.", "300,000 people came.")
    >>> span = ((0, 7),)
    >>> flag = Flag("number", "number", Category.NUMBER, Severity.CRITICAL, "Ten times", en=span)
    >>> pair.en.text[slice(*flag.en[0])], flag.confidence
    ('300,000', 0.5)
    """

    check: str
    family: str
    category: Category
    severity: Severity
    message: str
    ko: tuple[Span, ...] = ()
    en: tuple[Span, ...] = ()
    suggestion: str = ""
    repair: Repair | None = None
    confidence: float = 0.5
    origin: str = "rules"


@dataclass(frozen=True, slots=True)
class Alignment:
    """An article, its sentences and the links between them.

    Refuses a sentence linked twice, one not linked at all, and links of one kind (headline,
    body, caption) that cross, unless they are marked as moved.

    Raises:
        ValueError: the links are refused; the message says which.

    >>> article = Article.from_texts("강이 넘쳤다. 다리가 끊겼다.", "The river flooded.")
    >>> ko = (Sentence("강이 넘쳤다.", 0), Sentence("다리가 끊겼다.", 8))
    >>> en = (Sentence("The river flooded.", 0, role=Role.EN_BODY),)
    >>> links = (Link((0,), (0,)), Link((1,), ()))
    >>> [(pair.ko.text, pair.en.text) for pair in Alignment(article, ko, en, links).pairs()]
    [('강이 넘쳤다.', 'The river flooded.'), ('다리가 끊겼다.', '')]
    >>> Alignment(article, ko, en, links[:1])
    Traceback (most recent call last):
        ...
    ValueError: ko: every sentence must be linked exactly once
    """

    article: Article
    ko: tuple[Sentence, ...]
    en: tuple[Sentence, ...]
    links: tuple[Link, ...] = field(default=())

    def __post_init__(self) -> None:
        for side, sentences in (("ko", self.ko), ("en", self.en)):
            linked = [index for link in self.links for index in getattr(link, side)]
            if sorted(linked) != list(range(len(sentences))):
                raise ValueError(f"{side}: every sentence must be linked exactly once")
        last: dict[str, tuple[int, int]] = {}
        for link in self.links:
            if link.ko and link.en and not link.moved:
                kind = self.ko[link.ko[0]].role.kind
                before = last.get(kind, (-1, -1))
                if link.ko[0] <= before[0] or link.en[0] <= before[1]:
                    raise ValueError(f"links cross at {link.ko} - {link.en}")
                last[kind] = (link.ko[-1], link.en[-1])

    def pairs(self) -> tuple[Pair, ...]:
        """The links as text, in order of the links; null links have an empty side.

        What was dropped between the sentences of one side (a caption, an advertisement) is
        blanked with spaces, so that offsets stay those of the page.
        """
        pairs = []
        ko_end = en_end = 0
        for link in self.links:
            ko, ko_spans = _side(self.ko, link.ko, ko_end)
            en, en_spans = _side(self.en, link.en, en_end)
            ko_end, en_end = ko.end, en_end if link.moved else en.end
            first = self.ko[link.ko[0]] if link.ko else self.en[link.en[0]]
            role, direction = first.role.kind, self.article.direction
            pairs.append(Pair(ko, en, direction, ko_spans, en_spans, role, link.score))
        return tuple(pairs)


def _side(
    sentences: Sequence[Sentence], indexes: tuple[int, ...], position: int
) -> tuple[Segment, tuple[Span, ...]]:
    if not indexes:
        return Segment("", position), ()
    chosen = [sentences[index] for index in indexes]
    start, end = chosen[0].start, chosen[-1].end
    if len(chosen) == 1:
        return Segment(chosen[0].text, start), ((0, end - start),)
    blank = [" "] * (end - start)
    for sentence in chosen:
        blank[sentence.start - start : sentence.end - start] = sentence.text
    spans = tuple((s.start - start, s.end - start) for s in chosen)
    return Segment("".join(blank), start), spans
