"""Negations that came from nowhere, where another word of the Korean might ask for one."""

from __future__ import annotations

import pytest

# Korean, English, the negator.
FLAGGED = [
    ("시는 공사를 재개했다.", "The city did not resume the work until dark.", "not"),
    ("도구가 될 수 없으며 소비자들이 공급업체를 선택할 수 있어야 한다고 말했다.", "He said it cannot be a tool and that consumers should not be able to choose suppliers.", "not"),
    ("팬들의 기다림은 거의 끝나갑니다.", "The wait is not nearly over for fans.", "not"),
    ("공장 규모를 두 배로 늘렸다.", "The company did not double the size of its plant.", "not"),
    ("당신은 과거의 세계로 갈 수 있다.", "You can not go into the world of the past.", "not"),
    ("힘든 시기에 시장은 예산을 늘렸다.", "The mayor did not raise the budget in hard times.", "not"),
    ("세금을 내지 않는 사람들에게 과태료가 부과된다.", "Fines will not be imposed on those who do not pay tax.", "not"),
    ("이번 합의는 수출국뿐만 아니라 재배업체에도 이득이 될 것이다.", "The deal would not benefit the growers as well as the exporting nations.", "not"),
    ("지진으로 12명이 실종됐다.", "Twelve people were not missing after the earthquake.", "not"),
    ("그것은 나쁜 습관이다.", "That is not a bad habit.", "not"),
    ("습기가 며칠 동안 남서부 지역에 폭우를 만들 것이다.", "Moisture will not create heavy rainfall in the southwestern area for several days.", "not"),
]  # fmt: skip
CLEAN = [
    ("발표가 다음 달을 넘길 수 있다.", "The announcement might not come before next month is out."),
    ("지금이라도 대책을 세워야 한다.", "It is not too late to draw up measures."),
    ("국회 동의를 받아 임명한다.", "He cannot be named without the consent of parliament."),
    ("두 사람이 서명하면 효력을 갖는다.", "It is not valid unless both sign it."),
    ("경찰 도움을 받아 찾았다.", "Without police help it would not have been found."),
    ("비가 그치는 대로 재개한다.", "Play will not resume until the rain stops."),
    ("동생과 함께 가게를 운영한다.", "She does not run the shop on her own."),
    ("오후 6시까지는 도착해야 한다.", "You must not arrive after 6 p.m."),
    ("비밀번호를 잊어버려서 은행에 갔다.", "He did not remember the password and went to the bank."),
    ("떠나버려서 혼자 남았다.", "She did not stay, so he was left alone."),
    ("카페인이 수면에 미치는 영향이 미미하다.", "Caffeine does not affect sleep much."),
    ("팬들의 기다림은 거의 끝나갑니다.", "The wait is nearly over for fans."),
    ("거의 아무도 오지 않았다.", "Almost nobody came."),
    ("시신이 아직 잔해 아래에 있어 수습하기 어렵다.", "Many bodies are still under the wreckage and have not been able to be reached."),
    ("교통공사에 광고 설치를 거절할 것을 요구했다.", "He called on the transport agency not to put up these ads."),
    ("비가 그쳐 경기가 예정대로 열렸다.", "The rain stopped and the match went ahead as planned."),
    ("확인하거나 부인하지 않았다.", "We haven't confirmed nor denied it."),
    ("축제가 끝난 자리에는 쓰레기 대신 약속이 남았다.", "The festival left behind not litter but promises."),
    ("공장 규모를 늘리지 않았다.", "The company did not increase the size of its plant."),
    ("세금을 내지 않는 사람들에게 과태료가 부과된다.", "Fines will be imposed on those who do not pay tax."),
    ("가격뿐만 아니라 품질도 중요하다.", "Price is not the only thing that matters; quality does too."),
    ("머지않아 사람들은 우주선을 보낼 것이다.", "It will not be long before people send a spaceship."),
    ("유족은 납득할 수 없다며 소송을 냈다.", "The bereaved family, unconvinced, has filed suit."),
    ("그는 나쁜 사람이 아니다.", "He is not a bad man."),
    ("며칠 동안 물이 나오지 않았다.", "There was no running water for several days."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "said"), FLAGGED)
def test_an_added_negation_is_flagged(ko: str, en: str, said: str, marked) -> None:
    assert marked(ko, en)[1] == [said]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_a_negation_that_is_asked_for_is_left_alone(ko: str, en: str, marked) -> None:
    assert marked(ko, en) == ([], [])
