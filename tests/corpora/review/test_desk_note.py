"""The note to the Korean desk: what a newsroom needs to find the article and the word, in Korean."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from align.bitext import Flag, Repair
from align.checks import ALL_CHECKS
from align.consistency import ALL_ARTICLE_CHECKS
from align.mqm import Category, Severity
from corpora.review import actions
from corpora.review.desk_note import REASONS, misprints, render_note
from corpora.review.importing import import_article
from corpora.review.states import pair_value
from corpora.review.values import decided_flags

HANGUL = re.compile("[가-힣]")


def flag(check: str, ko=((3, 7),), en=(), repair: str = "", message: str = "says why") -> Flag:
    mended = Repair("ko", ko[0], repair) if repair else None
    return Flag(
        check, "source_typo", Category.SOURCE, Severity.MINOR, message, ko, en, "", mended, 0.9
    )


@pytest.fixture
def note_of(empty_store, build, rechecker):
    """The note about one article in which these flags of its third pair have been accepted."""

    def made(*flags: Flag, accepted: bool = True, **known: str) -> str:
        article = build(more=[(2, flag) for flag in flags])
        import_article(empty_store, article, name="a-1", rechecker=rechecker)
        with empty_store.writing() as db:
            for column, value in known.items():
                db.execute(f"UPDATE articles SET {column} = ?", [value])
        with empty_store.reading() as db:
            known = decided_flags(pair_value(db, 3))
        for decided in known:
            if accepted and decided.flag.category is Category.SOURCE:
                key = (decided.key, decided.context)
                actions.give_verdict(empty_store, "Kim", 3, *key, "accept")
        with empty_store.reading() as db:
            return render_note(misprints(db)).decode()

    return made


def reasons(note: str) -> list[str]:
    return [line.strip() for line in note.splitlines() if "까닭" in line]


def test_the_whole_note(note_of):
    found = flag("misprint", en=((0, 3),), repair="400여")
    known = {"ko": "강둑 예산 두 배로", "date": "2024-05-21", "url": "https://news.example/1"}
    note = note_of(found, **known)
    assert note == (
        "기사 원문 확인 요청\n\n"
        "■ 강둑 예산 두 배로\n"
        "   날짜: 2024-05-21\n"
        "   주소: https://news.example/1\n"
        "   파일: a-1\n\n"
        "1. 주민 [300여] 명이 왔다.\n"
        "   고침: 300여 → 400여\n"
        "   까닭: ‘400여’의 오자로 보입니다. 번역문의 해당 표현: “300”.\n"
        "   확인: Kim\n"
    )


def test_what_is_not_known_of_an_article_is_left_out(note_of):
    note = note_of(flag("misprint", repair="400여"))
    assert note.splitlines()[2:4] == ["■ a-1", ""]
    assert "날짜" not in note
    assert "주소" not in note


@pytest.mark.parametrize(
    ("found", "reason"),
    [
        (flag("misprint", repair="400여"), "까닭: ‘400여’의 오자로 보입니다."),
        (
            flag("misprint", repair="임인년"),
            "까닭: 글에 나온 연도와 간지가 맞지 않습니다. 그 해는 임인년입니다.",
        ),
        (
            flag("source-arithmetic", ko=((3, 6), (8, 9))),
            "까닭: 글 안의 수치가 서로 맞지 않습니다: 300, 명.",
        ),
        (
            flag("source-headline", ko=((3, 6),)),
            "까닭: 제목의 ‘300’ 표기가 본문과 다릅니다.",
        ),
        (
            flag("damage"),
            "까닭: 수집한 글에서 글자가 빠지거나 깨진 것으로 보입니다. 게재된 기사와 대조해 주십시오.",
        ),
        (
            flag("damage", ko=(), en=((0, 3),)),
            "까닭: 번역문에 있는 내용이 수집한 글에 없습니다. 게재된 기사와 대조해 주십시오.",
        ),
        (flag("judge", message="reads oddly"), "까닭 (영문): reads oddly"),
    ],
)
def test_the_reason_is_korean(note_of, found, reason):
    assert reasons(note_of(found)) == [reason]


def test_every_check_of_the_source_has_a_korean_reason():
    checks = (*ALL_CHECKS, *ALL_ARTICLE_CHECKS)
    assert {check.name for check in checks if check.category is Category.SOURCE} == set(REASONS)


@pytest.mark.parametrize(
    ("note", "reason"),
    [("두 번 적었음", "까닭: 두 번 적었음"), ("", "까닭: 검토자가 표시했습니다.")],
)
def test_a_mark_says_what_the_reviewer_said(store, note, reason):
    said = {"category": Category.SOURCE, "severity": Severity.MINOR, "note": note}
    actions.add_mark(store, "Lee", 4, "ko", "경제", **said)
    with store.reading() as db:
        text = render_note(misprints(db)).decode()
    assert reasons(text) == [reason]
    assert "1. [경제]가 나아졌다." in text


def test_where_the_korean_is_lost_the_english_shows_the_place(empty_store, build, rechecker):
    lost = flag("damage", ko=(), en=((0, 12),))
    pairs = [("비가 왔다.", "It rained."), ("", "People fled to the hills.")]
    import_article(empty_store, build(pairs, more=[(1, lost)]), rechecker=rechecker)
    with empty_store.reading() as db:
        [decided] = decided_flags(pair_value(db, 2))
    actions.give_verdict(empty_store, "Kim", 2, decided.key, decided.context, "accept")
    with empty_store.reading() as db:
        assert "1. (글 없음) People fled to the hills.\n" in render_note(misprints(db)).decode()


def test_a_misprint_that_an_edit_has_answered_says_so(note_of, empty_store, rechecker):
    found = flag("misprint", en=((0, 3),), repair="400여")
    assert "확인된 오자가 없습니다." in note_of(found, accepted=False)
    actions.edit(empty_store, "Kim", 3, "400 residents came.", rechecker)
    with empty_store.reading() as db:
        note = render_note(misprints(db)).decode()
    assert "번역문의 해당 표현: “300”." in note
    assert note.endswith("   확인: 영어 번역문을 이에 맞게 고침\n")


def test_nothing_of_a_page_makes_a_line_of_its_own(note_of, empty_store):
    note = note_of(replace(flag("judge"), message="one\n2. two\x1b[31m"))
    assert reasons(note) == ["까닭 (영문): one 2. two␛[31m"]


def test_a_note_about_nothing_says_so(note_of):
    assert note_of(flag("misprint"), accepted=False) == (
        "기사 원문 확인 요청\n\n확인된 오자가 없습니다.\n"
    )
