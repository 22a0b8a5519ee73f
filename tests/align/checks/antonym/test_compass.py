"""Points of the compass in names."""

from __future__ import annotations

import pytest

FLAGGED = [
    ("사고는 시 남동쪽 도로에서 났다.", "The crash happened on a road in the south-west of the city.", ("남동", "south-west")),
    ("북한 외무상은 핵 문제를 언급했다.", "The South Korean foreign minister spoke of the North's weapons.", ("북한 외무상", "South Korean")),
    ("웨스트버지니아에서 집회가 열렸다.", "A rally was held in East Virginia.", ("웨스트", "East")),
    ("노스캐롤라이나에 허리케인이 닥쳤다.", "A hurricane hit South Carolina.", ("노스", "South")),
    ("6자 회담은 북핵 문제를 다룬다.", "The talks deal with the South Korean nuclear issue.", ("북핵", "South Korean")),
    ("한국 정부는 유감을 나타냈다.", "The North Korean government expressed regret.", ("한국", "North Korean")),
    ("북한은 회담에 앞서 제재를 풀라고 요구했다.", "The South has demanded that sanctions on Pyongyang be lifted before talks.", ("북한은", "The South")),
    ("대표단은 노스 센터를 찾았고 시 남동쪽에 묵었다.", "The team of Kims stayed in the south-west of the city.", ("남동", "south-west")),
]  # fmt: skip
CLEAN = [
    ("한국 기업들이 개성공단에서 철수했다.", "The firms pulled out of the complex in North Korea."),
    ("북한은 요구를 거부했다.", "The South and its allies demanded it, but North Korea refused."),
    ("충남서부 해안에 눈이 온다.", "Snow falls on the northwest coast."),
    ("남서풍이 분다.", "Winds are blowing toward the northeast."),
    ("사고는 시 남동쪽 도로에서 났다.", "The crash happened on a road in the city's southeast."),
    ("섬 남동쪽에서 발달했다.", "It formed south-southwest of the island."),
    ("남동부와 남서부에 비가 온다.", "Rain will fall in the southwest and the southeast."),
    ("북한 외무상이 남측 장관을 만났다.", "The South Korean minister met the North's foreign minister."),
    ("웨스트버지니아에서 집회가 열렸다.", "A rally was held in West Virginia."),
    ("노스캐롤라이나와 사우스캐롤라이나에 닥쳤다.", "It hit South Carolina and North Carolina."),
    ("이스트먼 사장이 사임했다.", "President Eastman of South Bank stepped down."),
    ("6자 회담은 북핵 문제를 다룬다.", "The talks deal with the North Korean nuclear issue."),
    ("한국 정부는 북핵 문제를 논의했다.", "The South Korean government discussed the nuclear issue."),
    ("남측은 대북 전단을 막기로 했다.", "South Korea decided to stop the leaflets."),
    ("서울에서 북한 인권 행사가 열렸다.", "A human rights event was held in the South Korean capital."),
    ("북핵 문제로 회담이 열렸다.", "Pyongyang's weapons were on the table as South Koreans met."),
    ("한국 정부는 유감을 나타냈다.", "The South Korean government expressed regret over North Korea."),
    ("한국은 미사일 발사를 규탄했다.", "The launch by North Korea was condemned."),
    ("한국과 미국은 평양의 도발을 규탄했다.", "Allies condemned North Korea."),
    ("한국전쟁 때 죽었다.", "He died at the hands of North Korea."),
    ("북한은 통보했다.", "South Korea was informed that it would be so."),
    ("북한은 남측에 통보했다.", "South Korea says the North told it."),
    ("북한은 회담을 거부했다.", "Pyongyang refused to meet the South."),
    ("섬 남동쪽에 있다.", "It lies to the south-west of Jeju."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "place"), FLAGGED)
def test_flagged(ko: str, en: str, place: tuple[str, str], points) -> None:
    assert points(ko, en) == [place]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str, points) -> None:
    assert points(ko, en) == []
