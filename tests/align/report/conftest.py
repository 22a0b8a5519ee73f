"""Checked articles built by hand, so that reports are specified without any check."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence

import pytest

from align.bitext import (
    Alignment,
    Article,
    Document,
    Flag,
    Link,
    Pair,
    Region,
    Repair,
    Role,
    Sentence,
)
from align.mqm import Category, Severity
from align.pipeline import CheckedArticle

Row = tuple[str, str, tuple[Flag, ...]]
Build = Callable[..., CheckedArticle]


def build_checked(
    rows: Sequence[Row],
    *,
    id: str = "page-1",
    headlines: int = 0,
    captions: Sequence[int] = (),
    dropped: Sequence[tuple[str, Role, str]] = (),
    repairs: tuple[str, ...] = (),
) -> CheckedArticle:
    """One page: the dropped parts, then the Korean, then the English, a sentence a paragraph."""
    text = ""
    regions: list[Region] = []
    sides: dict[str, list[Region]] = {"ko": [], "en": []}
    for words, role, reason in dropped:
        regions.append(Region(words, len(text), role, reason))
        text += words + "\n"
    for side, column in (("ko", 0), ("en", 1)):
        for number, row in enumerate(rows):
            words = str(row[column])
            if words:
                part = "headline" if number < headlines else "body"
                role = Role.CAPTION if number in captions else Role(f"{side}_{part}")
                sides[side].append(Region(words, len(text), role, "by hand"))
                text += words + "\n"
    ko, en = (
        Document("ko", text, tuple(sides["ko"])),
        Document("en", text, tuple(sides["en"])),
    )
    regions += [*sides["ko"], *sides["en"]]
    article = Article(id, ko, en, "ko-en", tuple(regions), repairs, datetime.date(2024, 5, 21))
    return CheckedArticle(*_linked(article, rows), tuple(row[2] for row in rows))


def _linked(article: Article, rows: Sequence[Row]) -> tuple[Alignment, tuple[Pair, ...]]:
    ko, en = (
        tuple(Sentence(r.text, r.start, n, r.role) for n, r in enumerate(side.regions))
        for side in (article.ko, article.en)
    )
    links = []
    used = {"ko": 0, "en": 0}
    for row in rows:
        indexes = {}
        for side, words in (("ko", row[0]), ("en", row[1])):
            indexes[side] = (used[side],) if words else ()
            used[side] += bool(words)
        links.append(Link(indexes["ko"], indexes["en"], 1.5, 0.93))
    alignment = Alignment(article, ko, en, tuple(links))
    return alignment, alignment.pairs()


def flag(
    severity: Severity,
    family: str,
    message: str,
    *,
    ko: tuple[tuple[int, int], ...] = (),
    en: tuple[tuple[int, int], ...] = (),
    check: str = "by-hand",
    category: Category = Category.MISTRANSLATION,
    suggestion: str = "",
    repair: Repair | None = None,
    confidence: float = 0.8,
) -> Flag:
    return Flag(check, family, category, severity, message, ko, en, suggestion, repair, confidence)


def _spans(text: str, *words: str) -> tuple[tuple[int, int], ...]:
    return tuple((text.index(word), text.index(word) + len(word)) for word in words)


@pytest.fixture(scope="session")
def build() -> Build:
    return build_checked


@pytest.fixture
def clean() -> CheckedArticle:
    """Two pairs and no flags."""
    return build_checked(
        [
            ("강 둑이 새로 놓였다.", "A new river bank was built.", ()),
            ("주민들이 반겼다.", "Residents welcomed it.", ()),
        ]
    )


@pytest.fixture
def small() -> CheckedArticle:
    """One pair, one flag on both sides with a repair."""
    ko, en = "참석자는 50명에 불가했다.", "It was not possible for 50 people to attend."
    return build_checked(
        [
            (
                ko,
                en,
                (
                    flag(
                        Severity.CRITICAL,
                        "source_error",
                        "불가했다 reads as a misprint of 불과했다",
                        ko=_spans(ko, "불가했다"),
                        en=_spans(en, "was not possible"),
                        check="source-misprint",
                        category=Category.SOURCE,
                        suggestion="Translate again from the mended Korean.",
                        repair=Repair("ko", _spans(ko, "불가했다")[0], "불과했다"),
                        confidence=0.92,
                    ),
                ),
            )
        ]
    )


@pytest.fixture
def city() -> CheckedArticle:
    """A whole city-news page: headline, caption, omission, overlapping flags, dropped parts."""
    return build_city()


def build_city() -> CheckedArticle:
    """As the fixture ``city``, for looking at from outside pytest."""
    rows: list[Row] = []
    for ko, en, specs in CITY:
        flags = tuple(
            flag(
                severity,
                family,
                message,
                ko=_spans(ko, *ko_words),
                en=_spans(en, *en_words),
                check=check,
                suggestion=suggestion,
                repair=Repair("ko", _spans(ko, old)[0], new) if old else None,
            )
            for severity, family, check, message, ko_words, en_words, suggestion, old, new in specs
        )
        rows.append((ko, en, flags))
    return build_checked(
        rows,
        id="wolseong-daily-20240521",
        headlines=1,
        captions=(4,),
        dropped=[
            ("광고", Role.NOISE, "a line that only says 'advertisement'"),
            ("【월성일보】 김하늘 기자=", Role.BYLINE, "names a reporter and a paper"),
            (
                "<아래는 번역기가 옮긴 영문 기사입니다.>",
                Role.NOTICE,
                "says that a machine translation follows",
            ),
        ],
        repairs=("2 soft hyphens taken out of the English",),
    )


Spec = tuple[Severity, str, str, str, tuple[str, ...], tuple[str, ...], str, str, str]
CITY: list[tuple[str, str, list[Spec]]] = [
    (
        "월성시, 하천 정비 예산 두 배로 늘려",
        "Wolseong City doubles down on river maintenance",
        [
            (
                Severity.MAJOR,
                "mistranslation",
                "idiom",
                "“doubles down on” means to insist; the Korean says the budget doubles",
                ("두 배로 늘려",),
                ("doubles down on",),
                "Wolseong City doubles its budget for river maintenance",
                "",
                "",
            )
        ],
    ),
    (
        "월성시(시장 한지우)는 지난 20일 남천 둔치에서 주민 300여 명이 참석한 가운데 하천 정비 사업 설명회를 열었다고 밝혔다.",
        "Wolseong City (Mayor Han Ji-woo) announced on the 20th that it held a briefing session on the river maintenance project at the Namcheon riverside with 300 residents in attendance.",
        [
            (
                Severity.MAJOR,
                "date",
                "date-event",
                "지난 20일 is when the briefing was held; the English makes it the day of the announcement",
                ("지난 20일",),
                ("announced on the 20th",),
                "Move “on the 20th” to “held a briefing session”.",
                "",
                "",
            ),
            (
                Severity.MINOR,
                "number",
                "approximator",
                "300여 명 means somewhat over 300; the English drops 여",
                ("주민 300여 명",),
                ("300 residents",),
                "about 300 residents",
                "",
                "",
            ),
        ],
    ),
    (
        "이날 설명회에서 한 시장은 “남천은 우리 아이들이 뛰노는 곳”이라며 “올해 안에 둑을 모두 고치겠다”고 말했다.",
        "At the briefing, Mayor Han said, “Namcheon is a place where our children play.”",
        [
            (
                Severity.CRITICAL,
                "omission",
                "quotation",
                "The second quotation has no counterpart in the English",
                ("“올해 안에 둑을 모두 고치겠다”",),
                (),
                "“and we will repair every bank within this year.”",
                "",
                "",
            )
        ],
    ),
    (
        "지난해 공사 구간은 1.2km에 불가했으나 올해는 3만 5천㎡ 규모의 산책로까지 더해 모두 4.8km로 늘어난다.",
        "Last year, the construction section was not possible at 1.2 km, but this year it will increase to 4.8 km including a 3,500 square meter walking path.",
        [
            (
                Severity.CRITICAL,
                "number",
                "quantity",
                "3만 5천㎡ is 35,000 square metres; the English says 3,500",
                ("3만 5천㎡",),
                ("3,500 square meter",),
                "35,000 square meter",
                "",
                "",
            ),
            (
                Severity.CRITICAL,
                "source_error",
                "misprint",
                "불가했으나 reads as a misprint of 불과했으나, and the English follows it",
                ("불가했으나",),
                ("was not possible",),
                "was only 1.2 km",
                "불가했으나",
                "불과했으나",
            ),
            (
                Severity.MINOR,
                "fluency",
                "grammar",
                "“section was not possible at 1.2 km” is not English",
                (),
                ("section was not possible at 1.2 km",),
                "",
                "",
                "",
            ),
        ],
    ),
    (
        "▲ 남천 둔치에서 열린 설명회 모습",
        "▲ A view of the briefing session held at the Namcheon riverside",
        [],
    ),
    ("공사는 오는 9월에 시작된다.", "Construction begins in September.", []),
    (
        "시 관계자는 “공사 기간 동안 일부 산책로가 통제되니 양해를 부탁드린다”고 당부했다.",
        "",
        [
            (
                Severity.MAJOR,
                "omission",
                "null-link",
                "The sentence has no English counterpart",
                (
                    "시 관계자는 “공사 기간 동안 일부 산책로가 통제되니 양해를 부탁드린다”고 당부했다.",
                ),
                (),
                "",
                "",
                "",
            )
        ],
    ),
    ("", "Please understand.", []),
    (
        "자세한 내용은 시 누리집에서 볼 수 있다.",
        "Details can be found on the city's website.",
        [],
    ),
]
