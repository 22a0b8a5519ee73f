"""English sentences cut in two or broken off beside one Korean sentence."""

import pytest

from align.bitext import Pair
from align.checks.fragment.cut_short import find_cut, find_open_end

FLAGGED = [
    ("a condition alone", "시는 비가 오면 행사를 미룬다고 알렸다.", "The city said it will put off the event if it rains. If postponed.", ["If postponed."]),
    ("a noun with its joint", "시장은 지원을 잇겠다는 뜻을 밝혔다.", "The intention to. The mayor said that support will go on.", ["The intention to."]),
    ("a preposition before the sentence", "새 공연장은 낡은 창고의 골조를 살려 지었다.", "By the old. The new hall was built on the frame of a warehouse.", ["By the old."]),
    ("no verb behind a stop", "시는 2027년 완공을 목표로 다리를 짓는다.", "The city is building a bridge. With the goal of completion in 2027.", ["With the goal of completion in 2027."]),
    ("a time behind a stop", "개막을 한 달 앞두고 선수촌이 문을 열었다.", "The village opened. A month before the start of the Olympics.", ["A month before the start of the Olympics."]),
    ("a gerund behind a stop", "대학을 졸업한 뒤 창업했다.", "He set up a firm right after. Graduating from college.", ["Graduating from college."]),
    ("the object behind a stop", "정부는 물가 안정을 위해 유류세를 내렸다.",
     "The government cut the fuel tax to stabilize. Prices.", ["Prices."]),
    ("a unit behind a stop", "법원은 피고인에게 징역 2년에 집행유예 3년을 선고했다.",
     "The court gave him two years in prison, suspended for three. Years.", ["Years."]),
    ("a name with a figure", "관광객 수가 코로나19 이전 수준을 회복했다.",
     "The number of tourists has recovered to the level before. COVID-19.", ["COVID-19."]),
    ("an adjective before the stop", "연구팀은 새로운 치료 물질을 발견했다.",
     "The team found a new. A treatment substance.", ["A treatment substance.", "a new."]),
    ("three words", "농협은 쌀 소비를 늘리기 위한 캠페인을 벌였다.",
     "Nonghyup launched a campaign. Increase rice consumption.", ["Increase rice consumption."]),
    ("a particle", "시는 원도심에 활력을 불어넣을 계획이다.",
     "The city plans to breathe life into the old downtown. To.", ["To."]),
    ("an auxiliary with a capital", "교육청은 예방 교육을 강화할 방침이다.",
     "The education office plans to step up prevention. Is.", ["Is."]),
    ("an auxiliary whose verb is lost", "폭우로 하천이 범람해 주민 200명이 대피했다.",
     "The river overflowed due to heavy rain, and 200 residents were.", ["were"]),
    ("a clause that needs another", "폭우로 도로가 통제됐다.",
     "Roads were closed to traffic. Because of the heavy rain.", ["Because of the heavy rain."]),
    ("a relative clause by itself", "시는 10월에 열리는 축제를 준비하고 있다.",
     "The city is preparing a festival. Which will be held in October.",
     ["Which will be held in October."]),
    ("a participle by itself", "시청에서 열린 행사에 주민 100명이 참석했다.",
     "Held at City Hall on Monday. A total of 100 residents attended the event.",
     ["Held at City Hall on Monday."]),
    ("a text without an end", "시는 내년까지 도서관을 지을 계획임.",
     "The city plans to build a library by the end of the", ["the"]),
    ("a passive whose verb is lost", "행사장에는 푸드트럭과 체험 부스가 마련된다.",
     "Food trucks and experience booths at the venue will be.", ["will be"]),
]  # fmt: skip
CLEAN = [
    ("a verb in -s", "다리를 짓는 데 몇 년이 걸린다.", "The city needs one. Building it takes years."),
    ("a verb behind a comma", "다리를 짓고 도로를 넓힌다.", "It builds a bridge. With that, the road will be wider."),
    ("a past", "다리를 짓고 도로를 넓혔다.", "It built a bridge. After that came the road."),
    ("two Korean sentences", "누가 이겼을까. 김 선수다.", "Who won? Kim."),
    ("a past of two words", "임금이 줄고 물가가 올랐다.", "Wages fell sharply last year. Prices rose."),
    ("an auxiliary denied", "은행만 그러지 않았다.", "Most firms cut rates. Banks didn't."),
    ("a safe", "도둑이 금고를 털었다.", "The thief broke into a safe."),
    ("an answer", "왜 그럴까. 비용 때문이다.", "Why? Costs."),
    ("a verb of its own", "그는 이겼고 그뿐이었다.", "He won. That was that."),
    ("an afterthought", "그는 사과했지만 너무 늦었다.", "He apologised. But too late."),
    ("denied", "시민 모두가 환영한 것은 아니다.", "Citizens welcomed it. Not everyone."),
    ("an exclamation", "그는 놀라서 소리쳤다.", "He cried out. What a surprise!"),
    ("spoken", "그는 “가자”고 말했다.", "“Let us go. Quickly,” he said."),
    ("an abbreviation", "김 박사가 왔다.", "He saw Dr. Kim and others at Inha Univ. Hospital."),
    ("initials", "그는 조지 W. 부시를 만났다.", "He met George W. Bush."),
    ("a number", "그의 등번호는 7번이다.", "His shirt says No. 7."),
    ("a longer sentence", "비가 그쳐 사람들이 돌아왔다.", "The rain stopped. People came back home."),
    ("a comparison", "이번 투표율은 지난번보다 낮았다.", "Turnout is lower than it was."),
    ("a relative clause", "시는 무엇이 문제인지 안다.", "The city knows what the problems are."),
    ("as it should be", "행사는 예정대로 열렸다.", "The event was as it should be."),
    ("a verb that the English has", "주민 200명이 대피했다.", "Of those evacuated, 200 residents were."),
    ("a place that one is", "우리는 있어야 할 곳에 있다.", "We are where we need to be."),
    ("a noun that is an adjective as well", "그는 이 동네 사람이다.", "He is a local."),
    ("the new", "낡은 것은 가고 새것이 온다.", "Out with the old, in with the new."),
    ("a clause with its other", "폭우로 도로가 통제돼 시민들이 불편을 겪었다.",
     "People had a hard time. Because of the rain, roads were closed."),
    ("which is why", "그래서 이 제도가 필요하다.", "Costs rise. Which is why the system is needed."),
    ("one sentence with an abbreviation", "미국 기업이 떠나서다.", "Because U.S. firms have left."),
    ("a participle with its subject", "2019년 시작된 축제에 1만 명이 왔다.",
     "Ten thousand came. Held since 2019, the festival is free."),
    ("a headline ends without a stop", "시, 도서관 짓는다", "City to build the library it is known for"),
    ("no stop at the end, but an end", "시는 도서관을 지음.", "The city is building a library"),
    ("no Korean", "", "The price rose. Prices."),
    ("a text of many sentences", "길이 막혔다. " * 40, "Roads were jammed. Cars. " * 40),
]  # fmt: skip


@pytest.mark.parametrize(
    ("ko", "en", "pieces"), [row[1:] for row in FLAGGED], ids=[row[0] for row in FLAGGED]
)
def test_flagged(ko: str, en: str, pieces: list[str]) -> None:
    assert [en[slice(*span)] for span in find_cut(Pair.of(ko, en))] == pieces


@pytest.mark.parametrize(("ko", "en"), [row[1:] for row in CLEAN], ids=[row[0] for row in CLEAN])
def test_clean(ko: str, en: str) -> None:
    assert list(find_cut(Pair.of(ko, en))) == []


OPEN = [
    (
        '그는 "사랑을 잊지 않겠다"며 은퇴 소감을 밝혔다.',
        'He said, "I will never forget it for the rest of my"',
        "my",
    ),
    (
        '배우는 "관객이 없으면 배우도 없다"고 말했다.',
        'The actor said, "Without an audience, there are no,',
        "no",
    ),
    ("시는 전기버스를 들여온다.", "The city will bring in its", "its"),
    ("노조는 농성을 잇는다고 말했다. ", "The union said it would go on, and that it ", "it"),
    ("시는 빚을 갚을 계획이다.", "The city plans to pay its debt from selling", "selling"),
]
CLOSED = [
    ("시는 도서관을 짓는다.", "The city is building a library"),
    ("축제는 2027년에 열린다.", "The festival will open in 2027"),
    ("시는 도서관을 짓는다.", "The city is building a library."),
    ("시는 도서관을 짓는다.", "The city is building a “library.”"),
    ("시는 도서관을 짓는다.", "The city is building a library (photo)"),
    ("시는 도서관을 짓는다.", "The city is building a library…"),
    ("시, 도서관 짓는다", "City to build library"),
    ("시, 도서관 건립.", "City to build library"),
    ("왜 짓나?", "Why build it"),
    ("시는 도서관을 짓는다.", ""),
    ("", "The city is building a library"),
]


@pytest.mark.parametrize(("ko", "en", "last"), OPEN)
def test_a_text_without_the_stop_that_the_korean_has(ko: str, en: str, last: str) -> None:
    span = find_open_end(Pair.of(ko, en))
    assert span is not None
    assert en[slice(*span)] == last


@pytest.mark.parametrize(("ko", "en"), CLOSED)
def test_a_text_with_a_stop_or_beside_none(ko: str, en: str) -> None:
    assert find_open_end(Pair.of(ko, en)) is None
