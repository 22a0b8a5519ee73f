"""Grammar words that concede, add, limit or set apart."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.function_word import find

# (Korean, English, Korean flagged, English flagged)
FLAGGED = [
    ("은퇴는커녕 10년은 더 뛰겠다고 했다.", "He said he would retire and play on.", "커녕", "would"),
    ("가족 관객까지 몰려 자리가 없었다.", "No seats were left until families came.", "까지 몰려", "until"),
    ("눈이 그치자마자 공항은 문을 열었다.", "The airport opened before the snow stopped.", "치자마자", "before"),
    ("궂은 날씨에도 시민들이 모였다.", "People gathered due to bad weather.", "날씨에도", "due to"),
    ("선거에서 지고도 승복하지 않았다.", "Because he lost, he did not concede.", "지고도", "Because"),
    ("시민뿐 아니라 외국인도 찾았다.", "Only citizens, no foreigners, came.", "시민뿐 아니라", "Only"),
    ("소상공인에게만 지원금을 준다.", "Aid is also paid to small merchants.", "인에게만", "also"),
    ("전작과 달리 대사가 거의 없다.", "Like the previous work, it has almost no lines.", "작과 달리", "Like"),
    ("예년처럼 행사가 열린다.", "Unlike in past years, it will be held.", "예년처럼", "Unlike"),
    ("책 외에도 음반을 판다.", "They sell records except for books.", "", "except for"),
    ("수출은 는 반면 내수는 부진했다.", "Exports grew, and as a result sales at home were slow.", "는 반면", "as a result"),
    ("따라서 요금을 올린다.", "However, fares will go up.", "따라서", "However"),
    ("하지만 요금은 그대로다.", "Therefore, fares stay the same.", "하지만", "Therefore"),
    ("아직 결론이 나오는 중이다.", "A conclusion has already come.", "아직", "already"),
    ("이미 마감됐다.", "It has yet to close.", "이미", "has yet"),
    ("전화 또는 문자로 알린다.", "They tell people both by phone and by text.", "화 또는 문", "both"),
]  # fmt: skip
CLEAN = [
    ("그는 사과하기는커녕 화를 냈다.", "Instead of apologizing, he lost his temper."),
    ("그는 돕기는커녕 방해했다.", "Far from helping, he got in the way."),
    ("주말까지 이어지는 행사에 외국인까지 몰렸다.", "Even foreigners came to the event, on until Sunday."),
    ("회의가 끝나자마자 떠났다.", "They left the minute the meeting was over."),
    ("마지막 토론까지 참여하지 않았다.", "He stayed away until the final debate."),
    ("선거에서 지고도 승복하지 않았다.", "He lost and would not concede."),
    ("최고도 기술을 쓴다.", "It uses top technology because of demand."),
    ("폭우에도 공연은 열렸다.", "The show went on through the heavy rain."),
    ("주말에도 문을 연다.", "It is open on weekends, too, because of demand."),
    ("어린이는 물론 어른도 즐긴다.", "Children and adults alike enjoy it."),
    ("임신부에게만 허용된다.", "These are reserved for pregnant women."),
    ("이웃과 달리 규제를 풀지 않았다.", "It has not lifted its curbs, unlike its neighbors."),
    ("이웃과 달리 사과, 배 같은 과일을 판다.", "It sells fruit like apples, unlike its neighbors."),
    ("예년처럼 올해도 열린다.", "It will be held again this year, as in previous years."),
    ("예년처럼 붐비지 않는다.", "Unlike in past years, it is not crowded."),
    ("책 외에도 음반을 판다.", "They sell records as well as books."),
    ("수출은 는 반면 내수는 줄었다.", "Exports grew while sales at home fell."),
    ("그러나 요금은 그대로다.", "Fares stay the same, however."),
    ("따라서 요금을 올린다.", "Fares will therefore go up."),
    ("아직 합의하지 못했다.", "They have yet to reach a deal."),
    ("이미 마감됐다.", "It is closed."),
    ("전화 또는 문자로 알린다.", "They tell people by phone or text."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "word", "wrong"), FLAGGED)
def test_flagged(ko: str, en: str, word: str, wrong: str) -> None:
    (finding,) = find(Pair.of(ko, en))
    assert word in ko[slice(*finding.ko[0])]
    assert en[slice(*finding.en[0])] == wrong


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert not list(find(Pair.of(ko, en)))
