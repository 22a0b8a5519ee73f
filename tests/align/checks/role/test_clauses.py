"""The verbs of a Korean sentence, each with the nouns that stand to it in a role."""

from __future__ import annotations

from align.checks.role.clauses import find_clauses


def test_a_noun_belongs_to_the_nearest_verb_and_the_topic_to_the_last() -> None:
    inner, outer = find_clauses("시는 업체가 다리를 부쉈다고 알렸다.")
    assert inner.subject is not None
    assert inner.subject.head == "업체"
    assert outer.subject is not None
    assert outer.subject.head == "시"


def test_what_is_suffered_is_passive_and_its_deed_is_the_noun() -> None:
    (clause,) = find_clauses("선수는 심판에게서 경고를 받았다.")
    assert clause.passive
    assert clause.deed == "경고"
    assert [noun.head for noun in clause.of("source")] == ["심판"]


def test_what_one_is_made_to_do_is_caused() -> None:
    assert [c.is_caused for c in find_clauses("교사는 학생들에게 창문을 닦게 했다.")] == [True]


def test_a_text_without_verbs_has_no_clauses() -> None:
    assert find_clauses("오늘의 날씨") == ()
