"""Ranks, shares and children that the English counts otherwise."""

from __future__ import annotations

import pytest

from align.checks.number.ranks import find_miscounts

# Korean, English, the Korean flagged, the English flagged
MISCOUNTED = [
    ("금메달 13개로 종합 8위에 올랐다.", "It came in 13th overall with eight gold medals.",
     "8위에", "13th"),
    ("대회 세 번째 우승을 차지했다.", "She went on to finish third in the tournament.",
     "세 번째 우승", "finish third"),
    ("이 다리는 세계에서 두 번째로 길다.", "This bridge is the longest in the world.",
     "두 번째로", "the longest"),
    ("국내에서 3번째로 큰 섬이다.", "It is the largest island in Korea.", "3번째로", "the largest"),
    ("도내에서 네 번째로 많은 인구다.", "Its population is the province's largest.", "네 번째로",
     "province's largest"),
    ("학생 5명 가운데 1명이 안경을 쓴다.", "Four out of five students wear glasses.",
     "5명 가운데 1명", "Four out of five"),
    ("3남 1녀를 둔 김 씨가 왔다.", "Kim, with three daughters and one son, came.", "3남 1녀",
     "three daughters and one son"),
    ("그는 1남 2녀를 키웠다.", "He raised a daughter and two sons.", "1남 2녀",
     "a daughter and two sons"),
]  # fmt: skip

SOUND = [
    ("금메달 13개로 종합 8위에 올랐다.", "It came in eighth overall with 13 gold medals."),
    ("금메달 3개로 종합 3위에 올랐다.", "Three gold medals put it in third place."),
    ("국내 점유율은 2위지만 세계에서는 10위 밖이다.", "It is second here and not in the world's top 10."),
    ("대회 세 번째 우승을 차지했다.", "It was her third title at the tournament."),
    ("세 번째 우승을 노렸지만 3위에 그쳤다.", "She sought a third title but finished third."),
    ("이 다리는 세계에서 두 번째로 길다.", "Only one bridge in the world is longer."),
    ("이 다리는 세계에서 두 번째로 길다.", "It is the second-longest bridge in the world."),
    ("국내에서 두 번째로 큰 섬이다.", "It is the largest island after Jeju."),
    ("국내에서 두 번째로 큰 섬이다.", "It is one of the largest islands in the country."),
    ("세 번째로 찾은 곳이 가장 컸다.", "The place they called at last was the largest."),
    ("두 번째로 무대에 오른 가수다.", "She took the stage to the loudest applause."),
    ("시민 10명 중 3명은 버스를 탄다.", "Three in ten citizens take the bus."),
    ("시민 10명 중 3명은 버스를 탄다.", "Thirty percent of citizens take the bus."),
    ("시민 10명 중 3명만 찬성했다.", "Seven in ten citizens were against it."),
    ("시민 10명 중 3명은 타지 않는다.", "Seven in ten citizens ride."),
    ("시민 10명 중 5명은 버스를 탄다.", "Five in ten citizens take the bus."),
    ("3남 1녀를 둔 김 씨가 왔다.", "Kim, with three sons and a daughter, came."),
    ("3남 1녀를 둔 김 씨가 왔다.", "Kim, a parent of four, came."),
    ("그는 2남 2녀를 두었다.", "He has two daughters and two sons."),
    ("강남녀들이 모였다.", "A boy and two girls met."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "said", "told"), MISCOUNTED, ids=[r[1] for r in MISCOUNTED])
def test_the_english_counts_otherwise(ko: str, en: str, said: str, told: str) -> None:
    [found] = find_miscounts(ko, en)
    assert (ko[slice(*found.ko)], en[slice(*found.en)]) == (said, told)


@pytest.mark.parametrize(("ko", "en"), SOUND)
def test_the_same_said_in_other_words(ko: str, en: str) -> None:
    assert list(find_miscounts(ko, en)) == []
