"""Words that do not mean what their parts mean."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.general.opaque import find_opaque

# Korean, English, the Korean word, the English that reads a part of it
READ = [
    ("그는 무기징역을 선고받았다.", "He was sentenced to weapons in prison.", "무기징역", "weapons"),
    ("수학여행이 취소됐다.", "The math trip was canceled.", "수학여행", "math"),
    ("가뭄에 관정을 팠다.", "Official residences were dug in the drought.", "관정", "Official"),
    ("본회의는 곧 산회했다.", "The plenary session soon went on a mountain.", "산회", "mountain"),
    ("자원봉사자들이 땀을 흘렸다.", "Resource workers sweated.", "자원봉사자", "Resource"),
    ("장마가 다음 주에 시작된다.", "The horse season begins next week.", "장마", "horse"),
    ("밤나무를 산에 심었다.", "Night trees were planted on the mountain.", "밤나무", "Night"),
    ("그는 눈총을 받았다.", "He received an eye gun.", "눈총", "eye"),
    ("대목을 앞둔 시장이 붐빈다.", "The market is crowded ahead of the big neck.", "대목", "neck"),
    ("회의는 화상회의로 열렸다.", "The meeting was held as a burn meeting.", "화상회의", "burn"),
    ("군수는 마을을 찾았다.", "The military visited the village.", "군수", "military"),
    ("은행나무가 노랗게 물들었다.", "The bank trees turned yellow.", "은행나무", "bank"),
    ("그는 부친상을 당했다.", "He received a prize from his father.", "부친상", "prize"),
    ("그는 커튼을 쳤다.", "He hit the curtain.", "커튼을 쳤", "hit"),
    ("아버지는 밭에서 김을 맸다.", "The father tied seaweed in the field.", "김을 맸", "tied"),
    ("마을은 누에를 쳐서 먹고산다.", "The village lives by hitting silkworms.", "누에를 쳐", "hitting"),
    ("그는 빚을 졌다.", "He lost the money.", "빚을 졌", "lost"),
    ("알짜 회사가 팔렸다.", "An egg-shaped company was sold.", "알짜", "egg-shaped"),
]  # fmt: skip

SOUND = [
    ("이 화가는 두 손을 쓰지 못한다.", "The painter works without the use of his hands."),
    ("그는 무기징역을 선고받았다.", "He was sentenced to life in prison over illegal weapons."),
    ("수학여행이 취소됐다.", "The school trip was called off, even for the math class."),
    ("가뭄에 관정을 팠다.", "Wells were dug beside the official residence in the drought."),
    ("본회의는 곧 산회했다.", "The plenary session in the mountain resort soon adjourned."),
    ("자원봉사자들이 땀을 흘렸다.", "Volunteers sweated to save water resources."),
    ("수소차 보급이 늘었다.", "More hydrogen cars are on the road despite a lawsuit."),
    ("장갑차가 지나갔다.", "An armored vehicle passed, and he took off his gloves."),
    ("공소장이 공개됐다.", "The indictment was made public by the office."),
    ("공급이 줄었다는 지적도 있다.", "Some say supply has shrunk, amid criticism."),
    ("올해 안에 끝내기로 했던 공사다.", "It is work that was to be finished within the year."),
    ("장마가 다음 주에 시작된다.", "The rainy season begins next week."),
    ("장마가 다음 주에 시작된다.", "The wet weather sets in next week."),
    ("밤나무를 산에 심었다.", "Chestnut trees were planted on the mountain."),
    ("그는 눈총을 받았다.", "People frowned on him."),
    ("대목을 앞둔 시장이 붐빈다.", "The market is crowded ahead of the holiday season."),
    ("회의는 화상회의로 열렸다.", "The meeting was held by video link."),
    ("군수는 군부대를 찾았다.", "The county governor visited a military unit."),
    ("이장은 치아가 아프다고 했다.", "The man who runs the village said his tooth hurt."),
    ("은행나무가 은행 앞에 서 있다.", "A maidenhair tree stands in front of the bank."),
    ("달동네에 달이 떴다.", "The moon rose over the poor part of town."),
    ("그는 커튼을 쳤다.", "He drew the curtain."),
    ("그는 커튼 뒤에서 친구를 쳤다.", "Behind the curtain he hit his friend."),
    ("그는 경기에서 지고 빚을 졌다.", "He lost the match and ran up bills."),
    ("그는 돈을 썼다.", "He used the money."),
    ("두꺼비가 집 앞에 나타났다.", "A toad appeared in front of the house."),
    ("대목장이 사찰을 고쳤다.", "A master carpenter mended the neck of the temple bell."),
    ("그는 모친상을 당했다.", "He lost his mother."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "word", "part"), READ, ids=[row[2] for row in READ])
def test_the_english_reads_a_part(ko: str, en: str, word: str, part: str) -> None:
    [found] = find_opaque(Pair.of(ko, en))
    assert (ko[slice(*found.ko)], en[slice(*found.en)]) == (word, part)


@pytest.mark.parametrize(("ko", "en"), SOUND)
def test_the_english_says_the_whole_or_means_another_word(ko: str, en: str) -> None:
    assert list(find_opaque(Pair.of(ko, en))) == []
