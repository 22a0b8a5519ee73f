"""Which of two deeds came first."""

from __future__ import annotations

import pytest

from align.checks.function_word.sequence import find_sequence

FLAGGED = [
    ("예산안이 통과되자마자 나갔다.", "They left before the budget was passed.", ("통과되자마자", "before")),
    ("계획을 발표하자 주민이 반발했다.", "Residents protested before the plan was announced.", ("발표하자", "before")),
    ("사고 소식을 듣고서야 그는 깨달았다.", "He realized it before hearing news of the accident.", ("듣고서야", "before")),
    ("공장은 점검이 끝난 뒤 가동을 재개했다.", "The factory resumed operations before the inspection ended.", ("끝난 뒤", "before")),
    ("그는 부상을 입고 수술을 받았다.", "He had surgery before suffering the injury.", ("입고", "before")),
    ("회의가 시작된 지 한 시간이 지났다.", "It was an hour before the meeting started.", ("시작된 지 ", "before")),
    ("시민들은 경찰이 도착하기 전에 그를 잡았다.", "Citizens caught him after police arrived.", ("도착하기 전에", "after")),
    ("관객은 입장하기 전 휴대전화를 맡겼다.", "Fans left their phones after entering the hall.", ("입장하기 전", "after")),
]  # fmt: skip
CLEAN = [
    ("예산안이 통과되자마자 나갔다.", "No sooner was the budget passed than they left."),
    ("계획을 발표하자 주민이 반발했다.", "Residents protested after the plan was announced."),
    ("소식을 듣고서야 그는 깨달았다.", "He did not realize it before hearing the news."),
    ("점검이 끝난 뒤 가동을 재개했다.", "Operations resumed once the inspection ended."),
    ("그는 상처를 치료하고 경기에 나섰다.", "He had the wound treated before returning to the game."),
    ("의견을 듣고 계획을 확정했다.", "It listened to them before finalizing the plan."),
    ("경찰이 도착하기 전에 그를 잡았다.", "They caught him before police arrived."),
    ("경찰이 도착하기 전에 그를 잡았다.", "Police arrived after they had caught him."),
    ("결제를 마친 뒤에야 취소할 수 있다.", "Customers cannot cancel before they have paid."),
    ("전날 계약을 발표하고 서명했다.", "They signed the day before it was announced."),
    ("발표하기 전에 회의가 끝난 뒤 만났다.", "They met before the announcement, after the meeting ended."),
    ("법원에 출석하고 돌아갔다.", "He went home after appearing before the court."),
    ("도착하기 전 이미 끝났다.", "It was over by the time they arrived."),
    ("행사를 열고 폐막했다.", "The festival closed."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "parts"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_the_order_is_turned(ko: str, en: str, parts: tuple[str, str]) -> None:
    found = [(ko[slice(*one.ko)], en[slice(*one.en)]) for one in find_sequence(ko, en)]
    assert found == [parts]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_sound(ko: str, en: str) -> None:
    assert not list(find_sequence(ko, en))
