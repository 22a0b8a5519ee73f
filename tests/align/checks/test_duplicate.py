"""Words of the English printed twice."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks import duplicate

PLAIN = "시는 낡은 다리를 고쳤다."

# label, Korean, English, what is flagged
FLAGGED = [
    ("a figure said again", "그는 평생 제자 80여 명을 길러 냈다.", "Over a lifetime he trained some 80 students, raising about 80 disciples.", "raising about 80 disciples."),
    ("amid a phrase of a speaker", PLAIN, "The mayor said, “We repaired the bridge, the gate, the bridge, the gate and the wall.", "the bridge, the gate, the bridge, the gate"),
    ("an article", PLAIN, "The city repaired the the old bridge.", "the the"),
    ("a preposition", PLAIN, "The bridge of of the city was repaired.", "of of"),
    ("across capitals", PLAIN, "The the city repaired the bridge.", "The the"),
    ("an auxiliary", PLAIN, "The bridge was was repaired.", "was was"),
    ("a noun", PLAIN, "The city repaired the bridge bridge.", "bridge bridge"),
    ("two words", PLAIN, "The city repaired it repaired it last week.", "repaired it repaired it"),
    ("preposition and article", PLAIN, "One of the of the bridges was repaired.", "of the of the"),
    ("four words", PLAIN, "The old bridge in the the old bridge in the city was repaired.", "The old bridge in the the old bridge in the"),
    ("with commas inside", PLAIN, "Roads, bridges, roads, bridges, parks were repaired.", "Roads, bridges, roads, bridges"),
    ("with a contraction", PLAIN, "It's old, but they've it's old, but they've repaired it.", "It's old, but they've it's old, but they've"),
    ("over a full stop", PLAIN, "They met Rep. Smith of They met Rep. Smith of Ohio.", "They met Rep. Smith of They met Rep. Smith of"),
    ("with a figure", PLAIN, "About 12 of the bridges 12 of the bridges were repaired.", "12 of the bridges 12 of the bridges"),
    ("that that before an article", PLAIN, "The court ruled that that the bridge is safe.", "that that"),
    ("at the end", PLAIN, "The city repaired the old bridge old bridge.", "old bridge old bridge"),
]  # fmt: skip

AGAIN = [
    (
        "a relative clause",
        "경찰은 현장에서 달아난 운전자를 추적하고 있다.",
        "Police are tracking the driver who fled the scene and are after the driver who fled the scene.",
        "the driver who fled the scene",
    ),
    (
        "a verb with its object",
        "대표팀은 다음 달 평가전을 치른다.",
        "The team will play a friendly next month will play a friendly.",
        "will play a friendly",
    ),
    (
        "a sentence all of which was said",
        "학교 급식에 지역 농산물을 공급하는 사업이 확대된다.",
        "The project to supply local produce to schools will be expanded. The project will be expanded.",
        "The project will be expanded",
    ),
    (
        "a clause in another order",
        "가계대출 증가 폭이 줄면서 금융당국의 걱정도 덜어졌다.",
        "Worries eased as household loan growth slowed as growth in household loans slowed.",
        "growth in household loans slowed",
    ),
]
NOT_AGAIN = [
    (
        "a sentence of the second half",
        "시는 동영상 검색에 인공지능을 적용하고 공원에 나무를 심는다고 밝혔다.",
        "The city said it will apply AI to video search. The city will also plant trees in parks.",
    ),
    (
        "a sentence that explains",
        "네이버는 동영상 검색에 인공지능을 적용한다.",
        "Naver will apply AI to its video search. The company runs the biggest search site.",
    ),
    (
        "there and back",
        "열차는 서울에서 부산까지, 부산에서 서울까지 달린다.",
        "The train runs from Seoul to Busan and from Busan to Seoul.",
    ),
    (
        "two Korean sentences",
        "네이버는 검색에 인공지능을 적용한다. 네이버는 검색에 인공지능을 쓴다.",
        "Naver will apply AI to search. Naver uses AI in search.",
    ),
    (
        "a name that begins the next sentence",
        "이재명 대통령은 특사단을 만난 뒤 자리를 떴다.",
        "President Lee Jae-myung met the envoys. Lee Jae-myung, who was tired, then left.",
    ),
    (
        "a thing that begins the next sentence",
        "그는 새 다리가 꼭 필요하다고 했다.",
        "He wants a new bridge soon. A new bridge, he said, is a must.",
    ),
    (
        "a name that Korean leaves out",
        "한국은행은 금리를 동결했고 다음 달 다시 회의를 연다.",
        "The Bank of Korea kept rates on hold, and the Bank of Korea meets again next month.",
    ),
    (
        "what is measured by",
        "저수율이 평년의 6분의 1인 11%로 떨어졌다.",
        "Water fell to 11 percent of the seasonal average, a sixth of the seasonal average.",
    ),
    (
        "spoken",
        "“메디나에서처럼, 브루클라인에서처럼 빨리 시작하고 싶다.”",
        "“We'd like a fast start like you saw at Brookline, like you saw at Medinah.”",
    ),
    (
        "the Korean says it twice",
        "학교는 문을 닫았고 병원도 문을 닫았다.",
        "The school will be closed today, and the hospital will be closed today.",
    ),
    (
        "a short answer",
        "그는 거절했다. 이유는 밝히지 않았다.",
        "He refused the offer. He did not say why he refused.",
    ),
    (
        "three words alike",
        "시는 버스를 늘리고 역을 넓힌다.",
        "The city will build more buses and the city will widen stations.",
    ),
]
CLEAN = [
    ("three words for one thing", "서울 아파트값이 7주째 내림세를 이어 갔지만 하락 폭은 조금씩 줄어드는 모습이다.", "Apartment prices in Seoul fell for a seventh straight week, though the declines are getting smaller."),
    ("less of two things", "택시 요금이 오른 뒤 손님이 줄어 기사들의 수입은 오히려 감소했다.", "Taxi drivers are actually earning less since the fare hike because fewer people are riding."),
    ("a figure that the Korean has twice", "남성 60명, 여성 60명이 왔다.", "There were 60 men, along with 60 women."),
    ("a name with a figure", "곡은 빌보드 핫 100 2위에 올랐다.", "The song reached No. 2 on the Billboard Hot 100."),
    ("three of three", "세 차례 폭탄이 터졌다.", "Three bombers struck in three places."),
    ("had had", PLAIN, "The bridge had had no repairs."),
    ("words of code", "연산자 and 와 or 를 쓴다.", "Use the operators and and or."),
    ("that that", PLAIN, "He said that that bridge was old."),
    ("very very", PLAIN, "A very very old bridge."),
    ("long, long", PLAIN, "A long, long bridge."),
    ("a stressed word", PLAIN, "It was really really old."),
    ("again and again", PLAIN, "They repaired it again and again and again."),
    ("more and more", PLAIN, "More and more and more cars cross it."),
    ("step by step", PLAIN, "Step by step by step they repaired it."),
    ("a doubled name", PLAIN, "The bridge in Walla Walla was repaired."),
    ("a band", PLAIN, "The band Duran Duran played."),
    ("a list with a stop", PLAIN, "Location, location, location."),
    ("a chant", PLAIN, 'They sang, "Pull it down, pull it down, pull it down."'),
    ("Korean repeats too", "안 된다, 안 된다고 외쳤다.", "They shouted no more, no more."),
    ("scores", PLAIN, "She won 6-4, 6-4."),
    ("figures in a row", PLAIN, "He dialed 119 119."),
    ("is is after what", PLAIN, "The bridge, whose cost is known, is old."),
    ("two sentences", PLAIN, "We saw it. It was old."),
    ("same word apart", PLAIN, "The city repaired the bridge and the city paid."),
    ("phrases that differ", PLAIN, "Like the bridge in Busan, like the bridge in Seoul, it is old."),
    ("empty", "", ""),
]  # fmt: skip


@pytest.mark.parametrize(
    ("ko", "en", "twice"), [row[1:] for row in FLAGGED], ids=[row[0] for row in FLAGGED]
)
def test_flagged(ko: str, en: str, twice: str) -> None:
    assert [en[a:b] for f in duplicate.find(Pair.of(ko, en)) for a, b in f.en] == [twice]


@pytest.mark.parametrize(("ko", "en"), [row[1:] for row in CLEAN], ids=[row[0] for row in CLEAN])
def test_clean(ko: str, en: str) -> None:
    assert list(duplicate.find(Pair.of(ko, en))) == []


@pytest.mark.parametrize(
    ("ko", "en", "said"), [row[1:] for row in AGAIN], ids=[row[0] for row in AGAIN]
)
def test_said_again_further_on(ko: str, en: str, said: str) -> None:
    [finding] = duplicate.find(Pair.of(ko, en))
    assert finding.message == f"Said once before: {said}"
    assert en[slice(*finding.en[0])].strip() == said


@pytest.mark.parametrize(
    ("ko", "en"), [row[1:] for row in NOT_AGAIN], ids=[row[0] for row in NOT_AGAIN]
)
def test_named_again_for_clearness(ko: str, en: str) -> None:
    assert list(duplicate.find(Pair.of(ko, en))) == []


@pytest.mark.xfail(strict=True, reason="a chant without quotation marks looks like a slip")
def test_a_chant_without_marks() -> None:
    assert not list(duplicate.find(Pair.of(PLAIN, "Pull the bridge down, pull the bridge down.")))


def test_a_clause_that_was_just_said_is_flagged() -> None:
    ko = "다리가 열리면 출근 시간이 절반으로 줄어든다."
    en = "When the bridge opens, commuting time falls sharply by half, and commuting time falls by half."
    (finding,) = duplicate.find(Pair.of(ko, en))
    assert finding.message == "Said once before: and commuting time falls by half"


def test_a_clause_of_other_words_is_left_alone() -> None:
    ko = "다리가 열리면 출근 시간이 줄고 물류 비용도 내려간다."
    en = "When the bridge opens, commuting time should fall, and freight costs should fall as well."
    assert not list(duplicate.find(Pair.of(ko, en)))


def test_a_sentence_said_again_in_other_words() -> None:
    ko = "네이버는 동영상 검색에 생성형 인공지능을 적용한다고 밝혔다."
    again = "Naver said it will use generative artificial intelligence for video search."
    pair = Pair.of(ko, f"Naver said it will apply generative AI to its video search. {again}")
    [finding] = duplicate.find(pair)
    assert finding.message == f"Said once before, in other words: {again}"
    assert pair.en.text[slice(*finding.en[0])] == again


PHRASES = [
    (
        "시는 고장 난 가로등을 고치고 골목길에 폐쇄회로TV 120대를 설치하는 등 밤길 안전 대책을 내놓았다.",
        "The city announced nighttime safety measures such as fixing broken streetlights and"
        " installing 120 surveillance cameras in alleys, including repairing streetlights that were"
        " broken.",
        "including repairing streetlights that were broken.",
    ),
    (
        "세입자는 집주인이 전세금을 돌려주지 않아 이사도 못 가고 이자를 내고 있다고 하소연했다.",
        "The tenant complained that because the landlord would not return the jeonse deposit he could"
        " not move, and since the deposit was not returned by the landlord, he was paying interest.",
        "and since the deposit was not returned by the landlord,",
    ),
    (
        "빚더미에 오른 농민들은 한숨만 내쉬었다.",
        "The debt-ridden farmers could only sigh, and the farmers did nothing but sigh.",
        "the farmers did nothing but sigh.",
    ),
    (
        "가게 주인은 손님이 두고 간 지갑을 돌려줬다.",
        "The store owner returned the wallet a customer had left behind, and the shopkeeper gave the"
        " wallet back.",
        "and the shopkeeper gave the wallet back.",
    ),
]
NO_PHRASES = [
    ("농민들은 한숨만 내쉬었다.", "The farmers could only sigh, and the traders could only watch."),
    ("선수들은 승리를 자축했다.", "The players celebrated their win, and they danced."),
    ("시는 예산을 늘렸지만 수요를 못 따라간다.", "The city has a bigger budget, and the city cannot keep up."),
    ("부상에서 돌아온 그는 복귀전에서 이겼다.", "Returning from injury, he won in his comeback match."),
    ("차장검사가 검사장으로 승진했다.", "The deputy chief prosecutor was promoted to chief prosecutor."),
    ("회사는 도로를 고치고 도로 옆에 나무를 심고 도로를 넓혔다.", "The company repaired roads, planted trees by the roads and widened roads."),
    ("시는 고장 난 가로등을 고치고 폐쇄회로TV를 설치했다.", "The city fixed broken streetlights and installed surveillance cameras."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "again"), PHRASES)
def test_a_phrase_said_again_in_other_words(ko: str, en: str, again: str) -> None:
    [finding] = duplicate.find(Pair.of(ko, en))
    assert en[slice(*finding.en[0])].strip() == again


@pytest.mark.parametrize(("ko", "en"), NO_PHRASES)
def test_a_phrase_with_its_own_part(ko: str, en: str) -> None:
    assert not list(duplicate.find(Pair.of(ko, en)))


def test_a_source_named_at_both_ends() -> None:
    ko = "통계청에 따르면 취업자는 늘었으나 제조업 일자리는 줄었다."
    once = "According to Statistics Korea, employment rose, but manufacturing jobs fell"
    [finding] = duplicate.find(Pair.of(ko, f"{once}, according to Statistics Korea."))
    assert finding.message == "Said once before: according to Statistics Korea"
    assert not list(duplicate.find(Pair.of(ko, f"{once}.")))
