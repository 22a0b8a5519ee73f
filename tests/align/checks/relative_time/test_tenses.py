"""Times that the tense of their sentence rules out, and that the Korean does not tell."""

from __future__ import annotations

import pytest

from align.checks.relative_time.tenses import find_against_tense

FLAGGED = [
    ("약효가 없어져 의사가 약을 바꿔야 했다.", "Next year the pills stopped working, and her doctor had to switch her.", ("Next year", "last")),
    ("버스 폭발로 두 명이 숨졌다.", "Two bus bombings next week in Kunming killed two people.", ("next week", "last")),
    ("그는 경찰서에 자진 출두했다.", "He attended a police station tomorrow on a voluntary basis.", ("tomorrow", "yesterday")),
    ("그는 5년 계약을 맺었고 아직까지 4년이 남았다.", "He signed a five-year contract next year and has four years left.", ("next year", "last")),
    ("지난해 42골을 넣은 그가 떠나지 않을 것이라고 확신했다.", "He is confident the striker will stay after scoring 42 goals next season.", ("next season", "last")),
    ("그가 2009년 6월부터 방송을 물려받게 됐다.", "He will take over the show last June.", ("last June", "next")),
    ("구형을 내린 지 10년이 됐다.", "It has been a decade since the court next imposed a sentence.", ("next", "last")),
]  # fmt: skip
CLEAN = [
    ("미래의 지도자를 키운다.", "It raised leaders of tomorrow."),
    ("1년 전 문을 닫은 공장을 다시 연다.", "It will reopen a factory shut last year."),
    ("내년 약을 바꿔야 했다.", "Next year he had to switch drugs."),
    ("그는 9월 은퇴할 예정이었다.", "He was to retire next month."),
    ("그는 계획을 밝혔다.", "He announced plans for next year."),
    ("대회가 열릴 것이라고 했다.", "She said the event would open next week."),
    ("그는 2010년까지 뛴다.", "He signed until next summer."),
    ("결혼을 앞둔 그가 떠났다.", "He left ahead of a wedding next month."),
    ("이제 결승만 남았다.", "All that remained was the final next week."),
    ("지난해 우승팀이 다음 시즌을 준비했다.", "The champions prepared for next season."),
    ("지난해 그는 떠났다.", "He left last year, and next year was far off."),
    ("이듬해 그는 떠났다.", "He left next year."),
    ("지난해 우승팀과 맞붙는다.", "They will face the side last year's final saw win."),
    ("지난달 떠난 그를 기억할 것이다.", "They will remember the friend last month took away."),
    ("그가 이긴 팀과 맞붙는다.", "They will face the side he beat last year."),
    ("매출은 더 늘 것이다.", "Sales will be higher than last year."),
    ("그는 지난 선거 뒤로 조용하다.", "It has been quiet since he next spoke of leaving with them."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "found"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_it_is_against_the_tense(ko: str, en: str, found: tuple[str, str]) -> None:
    assert [(en[slice(*one.span)], one.right) for one in find_against_tense(ko, en)] == [found]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_sound(ko: str, en: str) -> None:
    assert not list(find_against_tense(ko, en))
