"""Grammar words that concede, add, limit or set apart."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.function_word import find

# (Korean, English, Korean flagged, English flagged)
FLAGGED = [
    ("시는 야간 개장을 9월 말까지 연장한다.", "The city will extend its night opening by the end of September.", "말까지 연장", "by the end of"),
    ("노조는 회사가 안을 거둘 때까지 파업을 이어 간다.", "The union will continue its strike after the firm drops the plan.", "때까지", "continue its strike after"),
    ("만 39세까지 신청할 수 있다.", "It is open to those from the age of 39.", "39세까지", "from the age of 39"),
    ("팀은 선수를 보강하기는커녕 둘을 내보냈다.", "In addition to signing players, the team let two go.", "보강하기는커녕", "In addition to"),
    ("시는 늦어도 6월 말 이전에 공사를 끝낸다.", "The city will finish the work after the end of June.", "늦어도", "after the end of"),
    ("비가 계속 내리면 다음 날로 연기된다.", "It is put off a day unless it keeps raining.", "내리면", "unless"),
    ("장관이 참석한 가운데 비공개로 열렸다.", "It was held without the minister attending.", "가운데", "without the minister attending"),
    ("신분증만 있으면 볼 수 있다.", "Anyone can see it unless they have an ID.", "있으면", "unless"),
    ("초범인 데다 합의한 점을 참작했다.", "It weighed that although he was a first offender he had settled.", "데다", "although"),
    ("면적 감소에 따라 생산이 줄었다.", "Output fell in spite of a smaller area.", "감소에 따라", "in spite of"),
    ("보호자의 동의를 얻어 수술했다.", "It operated without the guardian's consent.", "동의를 얻어", "without the guardian's consent"),
    ("석유가 아니라 관광에 기댄다.", "It relies on oil as well as tourism.", "아니라", "as well as"),
    ("생태계를 파괴할 뿐이라고 했다.", "He said it would also destroy the ecosystem.", "뿐이라고", "also"),
    ("대화를 거부하는 한 싸운다.", "They will fight unless dialogue is refused.", "는 한", "unless"),
    ("세금 감면은 물론 자금도 준다.", "It gives funds instead of tax cuts.", "물론", "instead of"),
    ("소송을 취하하는 대신 특허를 나눈다.", "They drop the suit because they share patents.", "대신", "because"),
    ("세 명 가운데 두 명이 찬성했다.", "In addition to three, two voted for it.", "가운데", "In addition to three"),
    ("개봉일에만 30만 명이 봤다.", "It drew 300,000 not only on its opening day.", "에만", "not only on"),
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
    ("시는 야간 개장을 9월 말까지 연장한다.", "The city will extend its night opening by two weeks, until the end of September."),
    ("노조는 회사가 안을 거둘 때까지 파업을 이어 간다.", "The union will end its strike only after the firm drops the plan."),
    ("만 39세까지 신청할 수 있다.", "It is open to those aged 19 to 39."),
    ("팀은 선수를 보강하기는커녕 둘을 내보냈다.", "The team not only failed to sign players but also let two go."),
    ("시는 늦어도 6월 말 이전에 공사를 끝낸다.", "The city will finish the work by the end of June, after delays."),
    ("신분증이 있으면 출입할 수 있다.", "No one may enter unless they have ID."),
    ("신분증만 있으면 입장할 수 있다.", "You cannot get in unless you have ID."),
    ("과반이 찬성하면 가결된다.", "It fails unless a majority votes for it."),
    ("합의하면 파업은 철회된다.", "They will strike unless a deal is reached."),
    ("국회 동의를 받아 임명한다.", "He cannot be named without parliamentary consent."),
    ("규제가 있는 한 투자는 어렵다.", "Investment is hard unless rules are eased."),
    ("태어나자마자 버려졌다.", "It was abandoned before it was a day old."),
    ("기다리는 동안 책을 읽었다.", "She read before her turn came."),
    ("협상하는 동안 파업을 유보한다.", "The strike is on hold until talks end."),
    ("그저 안타까울 뿐이라고 했다.", "He said it was too sad for words."),
    ("소문일 뿐이라고 일축했다.", "He, too, dismissed it as a rumor."),
    ("먹으면 위험하다.", "Eating it is dangerous because it is toxic."),
    ("부상 때문에 고전했던 그가 우승했다.", "He won despite injuries that had dogged him."),
    ("한파에도 난방비 때문에 끈다.", "They turn it off because of bills in the cold."),
    ("연말까지 할인한다.", "Discounts starting Monday last all year."),
    ("만 65세부터 받을 수 있다.", "You cannot receive it until you are 65."),
    ("집밖에 나가지 못했다.", "He was unable to step outside."),
    ("올해 대신 내년에 연다.", "It is due to open next year."),
    ("작년보다 20% 높다.", "It is 120 percent as high as last year."),
    ("장관이 참석한 가운데 열렸다.", "The minister attended."),
    ("신분증만 있으면 볼 수 있다.", "Anyone with an ID can see it."),
    ("신분증이 없으면 볼 수 없다.", "No one can see it unless they have an ID."),
    ("법안이 부결되면 유지된다.", "It stays unless the bill passes."),
    ("비싼 데다 양도 적다.", "It is expensive, and the portions are small."),
    ("비가 오는데 초범인 데다 참작했다.", "It weighed that although it rained."),
    ("반대에도 인상 때문에 닫았다.", "It closed despite opposition because of the raise."),
    ("동의를 얻지 못해 미뤘다.", "It was put off without the guardian's consent."),
    ("석유가 아니라 관광에 기댄다.", "It relies on tourism rather than oil."),
    ("생태계를 파괴할 뿐이라고 했다.", "All it would do is destroy the ecosystem, he said."),
    ("한국뿐 아니라 일본도 참가했다.", "Japan, not just Korea, took part."),
    ("세금 감면은 물론 자금도 준다.", "It gives funds on top of tax cuts."),
    ("소송을 취하하는 대신 특허를 나눈다.", "They share patents in exchange for dropping the suit."),
    ("금리가 오르면 부담이 커진다.", "Higher rates mean a heavier burden."),
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
