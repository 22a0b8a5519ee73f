"""The word at an English noun, against the particle behind the Korean one."""

from __future__ import annotations

import pytest

from align.checks.function_word.particles import find_particles

FLAGGED = [
    ("시민들의 성원에 힘입어 이겼다.", "He won despite the support of the citizens.", ("성원에 힘입어", "despite")),
    ("담요까지 나눠 줬다.", "They handed out until blankets.", ("담요까지", "until")),
    ("눈은 내일 아침까지 내린다.", "Snow will fall starting tomorrow morning.", ("아침까지", "starting")),
    ("다음 달부터 문을 연다.", "It welcomes visitors until next month.", ("다음 달부터", "until")),
    ("농민들을 위해 마련한 제도다.", "The system was set up by farmers.", ("농민들을 위해", "by")),
    ("운전자도 다쳤다.", "Only the driver was hurt.", ("운전자도", "Only")),
    ("여객선은 섬의 마을까지 간다.", "The ferry comes from the village on the island.", ("마을까지", "from")),
    ("유기농 쌀까지 값이 떨어졌다.", "Prices fell until organic rice.", ("쌀까지", "until")),
    ("상점 주인과 시민들까지 거리로 나왔다.", "Until citizens came out into the streets.", ("시민들까지", "Until")),
    ("지난 올림픽에 비해 운영이 매끄러웠다.", "It was run smoothly during the last Olympics.", ("올림픽에 비해", "during")),
    ("수출은 일본보다 빠르게 늘었다.", "Exports grew as fast as Japan.", ("일본보다", "as fast as")),
    ("보급률은 일본만큼 높다.", "The penetration rate is higher than Japan's.", ("일본만큼", "higher than")),
    ("믿었던 동료마저 등을 돌렸다.", "Only the colleague he trusted turned his back.", ("동료마저", "Only")),
    ("여러 경고에도 불구하고 공사를 강행했다.", "It pushed ahead in accordance with several warnings.", ("경고에도 불구하고", "in accordance with")),
    ("현금 대신 주식을 받았다.", "He received shares on behalf of cash.", ("현금 대신", "on behalf of")),
    ("임금 인상 대신 고용 안정을 택했다.", "It chose job security on top of a wage increase.", ("임금 인상 대신", "on top of")),
    ("경찰은 남성을 맨손으로 제압했다.", "Police subdued the man without bare hands.", ("손으로", "without")),
    ("범행 직후부터 전화를 꺼 두었다.", "He kept his phone off until right after the crime.", ("범행 직후부터", "until right after")),
    ("소음과 먼지로 인해 창문을 열지 못한다.", "They cannot open the windows except for noise and dust.", ("먼지로 인해", "except for")),
    ("의료진의 헌신 덕분에 살았다.", "The patient lived regardless of the dedication of the staff.", ("헌신 덕분에", "regardless of")),
    ("창고뿐 아니라 주택도 탔다.", "Not the warehouse but houses burned.", ("창고뿐 아니라", "Not")),
    ("주민들을 상대로 소송을 냈다.", "It filed a lawsuit on behalf of the residents.", ("주민들을 상대로", "on behalf of")),
    ("공연을 체육관에서 연다고 안내했다.", "The performance will be held from the gymnasium.", ("체육관에서 연다", "held from")),
    ("투표에 앞서 손을 씻었다.", "They washed their hands after the vote.", ("투표에 앞서", "after")),
    ("의견을 바탕으로 개선안을 마련했다.", "It drew up a plan regardless of opinions.", ("의견을 바탕으로", "regardless of")),
    ("수요에 맞춰 생산을 늘렸다.", "It raised output regardless of demand.", ("수요에 맞춰", "regardless of")),
    ("집중호우에 대비해 주차장을 닫았다.", "The parking lot was closed compared to heavy rain.", ("집중호우에 대비해", "compared to")),
    ("적자를 이유로 공장을 닫았다.", "It closed the factory despite the deficit.", ("적자를 이유로", "despite")),
    ("오랜 협상 끝에 합의했다.", "They agreed without long negotiations.", ("협상 끝에", "without")),
    ("서류만으로 합격자를 뽑았다.", "They picked the winners without documents.", ("서류만으로", "without")),
]  # fmt: skip
CLEAN = [
    ("병원까지 걸어서 10분 거리다.", "It is a 10-minute walk from the hospital."),
    ("공장은 시내까지 한 시간 걸린다.", "The plant is an hour's drive from the city center."),
    ("아침만 되면 막힌다.", "Roads clog especially in the morning."),
    ("주말부터 장마가 온다.", "The rains come before the weekend is out."),
    ("다음 달부터 요금이 오른다.", "Fares stay the same until next month."),
    ("도시마다 사정이 다르다.", "What goes for one city does not go for another."),
    ("눈은 내일 아침까지 내린다.", "Snow will fall until tomorrow morning."),
    ("3월부터 5월까지 쉰다.", "It is closed from March to May."),
    ("이달까지만 판다.", "It will be gone after this month."),
    ("30일까지 받고 이후에는 받지 않는다.", "None are taken after the 30th."),
    ("다음 달부터 문을 연다.", "It opens from next month."),
    ("농민들을 위해 마련한 제도다.", "The system was set up for farmers."),
    ("시민을 위한 공원으로 쓴다.", "The park is used by citizens."),
    ("운전자도 다쳤다.", "The driver was hurt too."),
    ("운전자만 다치고 승객도 없었다.", "Only the driver was hurt; there were no passengers."),
    ("회원만 입장한다.", "It is closed to everyone except members."),
    ("버스는 마을까지 가지 않는다.", "Buses do not go as far as the village."),
    ("유기농 쌀까지 값이 떨어졌다.", "Even organic rice fell in price."),
    ("그는 고등학교까지 축구를 했다.", "He played soccer until high school."),
    ("결승까지 지켜봤다.", "They watched until the final."),
    ("조선 시대까지 쓰였다.", "It was used until the Joseon era."),
    ("은퇴까지 그는 교사였다.", "He was a teacher until his retirement."),
    ("시민들까지 거리로 나와 밤까지 있었다.", "Even citizens stayed until night."),
    ("지난 올림픽에 비해 운영이 매끄러웠다.", "It ran more smoothly than during the last Olympics."),
    ("지난 대회에 비해 관중이 줄었다.", "The crowd was smaller than at the last event."),
    ("서울에 비해 부산은 집값이 싸다.", "Homes are dear in Seoul, but cheap in Busan."),
    ("노력에 비해 성과가 적다.", "There is little to show for the effort."),
    ("수출은 일본보다 느리게 늘었다.", "Exports did not grow as fast as Japan's."),
    ("수출은 일본보다 두 배 빠르게 늘었다.", "Exports grew twice as fast as Japan's."),
    ("보급률은 일본만큼 높지 않다.", "The rate is lower than Japan's."),
    ("보급률은 일본만큼 높다.", "The rate is as high as Japan's, and higher than China's."),
    ("동료마저 등을 돌렸다.", "Even his colleague turned his back."),
    ("동료뿐 아니라 가족마저 떠났다.", "Not only colleagues but his family left."),
    ("경고에도 불구하고 공사를 강행했다.", "It pushed ahead despite warnings."),
    ("장관 대신 차관이 참석했다.", "The vice minister attended on behalf of the minister."),
    ("무허가로 조업하던 어선을 나포했다.", "It seized boats operating without a permit."),
    ("무료로 나눠 준다.", "They are handed out without charge."),
    ("경찰은 흉기로 위협하던 남성을 제압했다.", "Police subdued the man with the weapon without a shot."),
    ("사고 직후부터 까지 통제했다.", "It was closed until after the accident."),
    ("그는 취임 직후부터 말을 아꼈다.", "He has said little since taking office."),
    ("소음으로 인해 창문을 열지 못한다.", "Because of noise they cannot open the windows."),
    ("창고뿐 아니라 주택도 탔다.", "Not only the warehouse but houses burned."),
    ("주민들을 상대로 설명회를 열었다.", "A meeting was held for residents."),
    ("체육관에서 열려 생중계된다.", "It will be streamed live and held from the gymnasium."),
    ("투표에 앞서 손을 씻었다.", "They washed their hands before the vote."),
    ("의견을 바탕으로 마련했다.", "It is based on opinions."),
    ("집중호우에 대비해 닫았다.", "It was closed in preparation for heavy rain."),
    ("지난해에 대비해 수출이 늘었다.", "Exports rose compared to last year."),
    ("적자를 이유로 닫았다.", "It was closed because of the deficit."),
    ("오랜 협상 끝에 합의했다.", "They agreed after long negotiations."),
    ("그는 감독으로서 선수들에게 사과했다.", "As coach, he apologized to the players."),
    ("서류만으로 뽑지 않는다.", "No one is picked without documents and interviews."),
    ("안전을 위해 막았다.", "It was closed because of safety concerns."),
    ("파업과 관련해 조사했다.", "They were questioned over the strike."),
    ("우려 속에 열렸다.", "It opened amid concerns."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "parts"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_the_word_at_the_noun_is_wrong(ko: str, en: str, parts: tuple[str, str]) -> None:
    found = [(ko[slice(*one.ko)], en[slice(*one.en)]) for one in find_particles(ko, en)]
    assert found == [parts]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_sound(ko: str, en: str) -> None:
    assert not list(find_particles(ko, en))


def test_a_long_text_is_passed_over() -> None:
    assert not list(find_particles("유기농 쌀까지 값이 떨어졌다. " * 50, "It fell until rice."))
