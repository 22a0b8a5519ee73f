"""Negations that were lost, and some that came from nowhere."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.negation import find

# Korean, English, and of each a word that is pointed at; "" where nothing is.
FLAGGED = {
    "a word that asks for a negation": (
        "당국자는 어떠한 연락도 받지 못했다고 말했다.",
        "An official said that it had received word from the North.",
        ("못", "received"),
    ),
    "whom it is used against denies nothing": (
        "그는 시민을 향해 군대를 사용하지 않겠다고 했다.",
        "He said he would use the army against civilians.",
        ("않", "use"),
    ),
    "a few are some": (
        "몇 주 뒤에는 슬퍼 보이지 않을 것이다.",
        "In a few more weeks they will look sad.",
        ("않", "look"),
    ),
    "an outside break-in denies nothing": (
        "경찰은 외부 침입 흔적을 발견하지 못했다.",
        "Police found traces of an outside break-in.",
        ("못", "found"),
    ),
    "a word that only looks denied": (
        "그는 결정을 이해할 수 없었다고 말했다.",
        "He said the decision was understandable.",
        ("없", "understandable"),
    ),
    "a condition without its not": (
        "비가 오지 않으면 행사는 예정대로 열린다.",
        "If it rains, the event will be held as scheduled.",
        ("않", "If"),
    ),
    "unaware told as aware": (
        "주민들은 그 사실을 모르고 있었다.",
        "Residents were aware of the fact.",
        ("모르", "were aware"),
    ),
    "not before a word that begins with all": (
        "그는 돈을 준 혐의를 받는다.",
        "He is not alleged to have paid.",
        ("", "not"),
    ),
    "not beside a negation that is answered": (
        "샐리는 피곤해서 일찍 잤기 때문에 숙제를 할 수 없었다.",
        "Sally couldn't do her homework because she was not tired and fell asleep early.",
        ("피곤", "not"),
    ),
    "not beside a negative word that is answered": (
        "세 명의 소년이 살인 미수 혐의로 체포됐다.",
        "Three boys have not been arrested for attempted murder.",
        ("체포", "not"),
    ),
    "no affix before the word": (
        "시는 임금 지급을 약속했다.",
        "The city promised not to pay wages.",
        ("지급", "not"),
    ),
    "one negation, of not unknown": (
        "회사는 주민의 걱정을 모르지 않는다.",
        "The company does not know residents' worries.",
        ("모르지 않", "does not know"),
    ),
    "did, left of did not": (
        "시장은 예산을 공개하지 않았다.",
        "The mayor did disclose the budget.",
        ("않", "did disclose"),
    ),
    "do, left of do not": (
        "경찰은 범인이 누구인지 아직 밝혀내지 못하고 있다.",
        "Police still do know who the culprit is.",
        ("못하", "do know"),
    ),
    "does, left of does not, before an adverb": (
        "상황이 좋지 않아 보인다.",
        "The situation does really look good.",
        ("않", "does really look"),
    ),
    "an end that did not come": (
        "쓰레기 위기가 끝났다.",
        "The garbage crisis has not ended.",
        ("끝났", "not"),
    ),
    "a growth that did not come, so far": (
        "현재까지 사망자 수는 49명으로 증가했다.",
        "The number of deaths has not increased to 49 so far.",
        ("증가", "not"),
    ),
    "nor without a not": (
        "대변인은 그 사실을 확인하거나 부인하지 않았다.",
        "The spokesman confirmed nor denied the fact.",
        ("않", "denied"),
    ),
    "a no that answers": (
        "상황이 좋지 않다.",
        "“No, the situation is good.”",
        ("않", "good"),
    ),
    "a rarity that the Korean tells of, too": (
        "이 제도는 한 번도 시행된 적이 없는 희귀한 사례다.",
        "The system is a rare case that has been implemented once.",
        ("없", "implemented"),
    ),
    "not dropped after will": (
        "정부는 지원을 포기하지 않을 것이다.",
        "The government will give up its support.",
        ("않", "give"),
    ),
    "not dropped after are": (
        "이 지역의 물은 위험하지 않다.",
        "The water in this area is dangerous.",
        ("않", "dangerous"),
    ),
    "failing to fail": (
        "우리는 실패하지 않을 것이다.",
        "We will fail.",
        ("않", "fail"),
    ),
    "cannot became can": (
        "회사는 책임을 부인할 수 없다.",
        "The company can deny responsibility.",
        ("없", "can deny"),
    ),
    "no dropped before a noun": (
        "인명 피해는 없었다.",
        "There were reports of damage.",
        ("없", "There were"),
    ),
    "who did not attend": (
        "회의에 참석하지 않은 의원은 3명이었다.",
        "Three lawmakers attended the meeting.",
        ("않", "attended"),
    ),
    "not added after is": (
        "이 제도는 중요하다.",
        "This system is not important.",
        ("", "not"),
    ),
    "not added after will": (
        "새 공장은 일자리를 만들 것이다.",
        "The new plant will not create jobs.",
        ("", "not"),
    ),
    "never added": (
        "시민들은 그를 믿는다.",
        "Citizens never believe him.",
        ("", "never"),
    ),
    "cannot for can": (
        "주민은 누구나 신청할 수 있다.",
        "Any resident cannot apply.",
        ("", "cannot"),
    ),
    "did not, left out": (
        "은행은 이번 주 대출 금리를 올리지 않기로 했다.",
        "The bank decided to raise lending rates this week.",
        ("않", "raise"),
    ),
    "no sign of": (
        "경찰은 타살 혐의점이 없다고 밝혔다.",
        "Police said there were signs of foul play.",
        ("없", "there were"),
    ),
    "a fact denied": (
        "회장은 비자금 조성을 지시한 사실이 없다고 진술했다.",
        "The chairman testified that he had ordered the creation of a slush fund.",
        ("없", "ordered"),
    ),
    "unless told as if": (
        "노조가 요구를 철회하지 않으면 협상은 없다.",
        "There will be no negotiations if the union withdraws its demands.",
        ("않", "withdraws"),
    ),
    "agreed not to": (
        "구단은 그 선수와 재계약하기로 합의했다.",
        "The club agreed not to re-sign the player.",
        ("", "not"),
    ),
    "failed to": (
        "소방관들은 주민 12명을 모두 구조했다.",
        "Firefighters failed to rescue all 12 residents.",
        ("", "failed"),
    ),
    "never, told as once": (
        "그는 한 번도 법정에 출석하지 않았다.",
        "He appeared in court once.",
        ("않", "appeared"),
    ),
    "the second of two negations": (
        "그는 시공사 소속이 아니어서 현장에 들어가지 않았다고 말했다.",
        "He said he did not enter the site because he belonged to the builder.",
        ("아니", "belonged"),
    ),
    "what may not be given": (
        "이 약은 임신부에게 먹여서는 안 된다.",
        "This medicine should be given to pregnant women.",
        ("안", "should"),
    ),
    "unacceptable": (
        "위원들은 이 제안을 받아들일 만하다고 봤다.",
        "Members found the proposal unacceptable.",
        ("받아들일", "unacceptable"),
    ),
    "unable to": (
        "농민들은 올해 햅쌀을 팔 수 있게 됐다.",
        "Farmers will be unable to sell new rice this year.",
        ("팔", "unable"),
    ),
}
CLEAN = {
    "no one expected it, told of everyone": (
        "누구도 예상하지 못한 결과였다.",
        "The result took everyone by surprise.",
    ),
    "what is not put up with": (
        "어떠한 폭력도 용납하지 않겠다고 밝혔다.",
        "It said it had zero tolerance for violence of any kind.",
    ),
    "nothing at all, told by silence": (
        "그는 아무런 말도 하지 않고 떠났다.",
        "He left in silence.",
    ),
    "not at all, told by surprise": (
        "경찰은 전혀 예상하지 못했다고 말했다.",
        "Police said it came out of the blue.",
    ),
    "none of any kind": ("어떠한 연락도 받지 못했다.", "It has had no word of any kind."),
    "not in my backyard": (
        "왜 하필 우리 동네냐는 반발에 시는 공청회를 열기로 했다.",
        "Faced with a not-in-my-backyard backlash, the city agreed to hold a hearing.",
    ),
    "chose against doing": (
        "회사는 공장을 짓지 않기로 했다.",
        "The company chose against building the plant.",
    ),
    "not finished by the end": (
        "이달 말까지 공사가 이어진다.",
        "Work will not be finished by the end of the month.",
    ),
    "decided against": (
        "시는 군대를 동원하지 않기로 했다.",
        "The city decided against mobilizing troops.",
    ),
    "few": (
        "그 병을 아는 사람은 많지 않았다.",
        "Few people knew the disease.",
    ),
    "poorly, of what does not sell well": (
        "값이 비싸서 잘 팔리지 않는다.",
        "It is expensive and sells poorly.",
    ),
    "not, of what stays as it is": (
        "배터리 가격이 내려갔는데도 전기차 값은 그대로다.",
        "Battery prices have dropped, but not those of electric cars.",
    ),
    "could not leave, lingered": (
        "청중은 연주가 끝난 뒤에도 자리를 뜨지 못했다.",
        "The audience lingered in their seats even after the performance ended.",
    ),
    "what is denied by an affix": (
        "그는 결정을 이해할 수 없었다고 말했다.",
        "He said the decision was incomprehensible.",
    ),
    "a condition in other words": (
        "합의가 이뤄지지 않으면 노조는 파업에 들어간다.",
        "If talks collapse, the union will go on strike.",
    ),
    "a condition with unless": (
        "비가 오지 않으면 행사는 예정대로 열린다.",
        "The event will be held as scheduled unless it rains.",
    ),
    "not all": (
        "일부 학생만 참가했다.",
        "Not all students took part.",
    ),
    "not nearly enough": (
        "한국전력이 2분기에도 흑자를 냈지만 200조 원이 넘는 빚을 줄이기에는 역부족이다.",
        "KEPCO stayed in the black in the second quarter, but it is not nearly enough to bring down its debt of over 200 trillion won.",
    ),
    "lest it not happen": (
        "불법 주정차 차량 때문에 소방차가 진입하지 못하는 일이 없도록 협조해 주시기 바랍니다.",
        "Please refrain from illegal parking so that fire trucks can get through.",
    ),
    "what was backtracked on": (
        "대한축구협회는 승부 조작에 가담했던 선수 100명을 사면하려다 여론의 뭇매를 맞고 사흘 만에 철회했다.",
        "The Korea Football Association backtracked on its decision to pardon 100 players involved in match-fixing, three days after it was met with a public outcry.",
    ),
    "a prefix for a prefix": (
        "감사원은 위원회가 예산을 부적정하게 집행한 사실을 확인했다.",
        "The Board of Audit and Inspection confirmed that the committee spent its budget improperly.",
    ),
    "against": (
        "주민 대다수가 개발을 원하지 않는 것으로 조사됐다.",
        "The survey found that most residents were against the development.",
    ),
    "without fruit": (
        "회의는 성과 없이 끝났다.",
        "The meeting ended fruitlessly.",
    ),
    "little effect": (
        "정부 대책이 없는 것은 아니지만 효과가 크지 않다는 지적이 나온다.",
        "Critics say that while the government does have measures in place, they have had little effect.",
    ),
    "none of those who failed": (
        "시험에 떨어진 사람이 한 명도 없었다.",
        "Everyone passed the exam.",
    ),
    "an affix that stands apart from its word": (
        "노조는 임금 미지급을 규탄했다.",
        "The union denounced the company for not paying wages.",
    ),
    "a word that denies by itself": (
        "노조는 임금 체불을 규탄했다.",
        "The union denounced the company for not paying wages.",
    ),
    "an affix taken for a noun": (
        "안전모 미착용으로 적발됐다.",
        "He was caught not wearing a helmet.",
    ),
    "not for years, of the first time in years": (
        "한국 영화가 초청된 것은 12년 만이다.",
        "Not for 12 years has a Korean film been invited.",
    ),
    "what vanishes ends": (
        "쿼터는 올해를 끝으로 없어진다.",
        "The quota ends with this year.",
    ),
    "what was thought at first": (
        "당초 학계는 익룡의 것으로 봤다.",
        "It was not a pterosaur's, as scholars had first thought.",
    ),
    "a bound that is kept": (
        "신청 학교는 세 곳 중 한 곳에도 못 미쳤다.",
        "Fewer than a third of the schools applied.",
    ),
    "what stays the same": (
        "회사는 봉지 크기를 줄이지 않겠다고 밝혔다.",
        "The company said its packs would remain the same size.",
    ),
    "none is as good": (
        "손 씻기만큼 효과 있는 예방법은 없다.",
        "Washing hands is the most effective preventive measure there is.",
    ),
    "not until, told with 까지": (
        "검찰은 결과가 나올 때까지 발표를 미뤘다.",
        "Prosecutors did not announce anything until the results came out.",
    ),
    "an affix that negates": ("그는 불기소된 공범이다.", "He is an unindicted accomplice."),
    "wages that were not paid": (
        "노동청은 임금을 체불한 업체 대표를 구속했다.",
        "The labor office arrested the head of a company that failed to pay wages.",
    ),
    "not for 않다": ("시는 예산을 공개하지 않았다.", "The city did not disclose the budget."),
    "no for 없다": ("피해는 없었다.", "There was no damage."),
    "without for 않고": ("쉬지 않고 일했다.", "They worked without rest."),
    "not only": ("값뿐만 아니라 질도 좋다.", "Not only the price but the quality is good."),
    "as well as": ("값뿐 아니라 질도 좋다.", "The quality is good as well as the price."),
    "only": ("기다릴 수밖에 없다.", "They can only wait."),
    "rather than": ("돈이 아니라 시간이 문제다.", "Time, rather than money, is the problem."),
    "no less than": ("형 못지않게 잘한다.", "He is as good as his brother."),
    "constantly": ("끊임없이 노력했다.", "They worked constantly."),
    "a verb that refuses": (
        "어떤 조사에도 협조하지 않겠다고 했다.",
        "They refused to cooperate in any investigation.",
    ),
    "a word with un-": ("근거 없는 주장이다.", "It is an unfounded claim."),
    "the opposite word": ("예측하기는 쉽지 않다.", "It is hard to predict."),
    "still time": ("아직 늦지 않았다.", "There is still time."),
    "it happened after all": ("우승컵을 내주고 말았다.", "They handed over the trophy."),
    "less than": ("2주도 안 남았다.", "Less than two weeks are left."),
    "hard verbs": ("그는 이유를 모른다.", "He does not know the reason."),
    "not enough": ("예산이 부족하다.", "The budget is not enough."),
    "negative words on both sides": ("정부는 요구를 거부했다.", "The government refused."),
    "a refusal said with not": ("회사는 답변을 거부했다.", "The company would not answer."),
    "do as a noun's verb": ("사업을 하지 않는다.", "They do not do business."),
    "what they do": ("그들이 하는 일이다.", "That is what they do best."),
    "it was not until": ("밤이 되어서야 끝났다.", "It wasn't until night that it ended."),
    "no more than": ("불과 3명이 왔다.", "No more than three people came."),
    "no doubt": ("의심할 여지가 없다.", "There is no doubt."),
    "a raised eyebrow": ("문제가 되지 않을까 우려한다.", "They fear it will be a problem."),
    "empty": ("", ""),
    "only English": ("", "It is not so."),
    "failed to": (
        "수색대는 실종자를 끝내 찾지 못했다.",
        "Searchers ultimately failed to find the missing person.",
    ),
    "not to cancel": (
        "시는 축제를 취소하지 않고 예정대로 열기로 했다.",
        "The city decided not to cancel the festival and to hold it as planned.",
    ),
    "unless": (
        "노조가 요구를 철회하지 않으면 협상은 없다.",
        "There will be no negotiations unless the union withdraws its demands.",
    ),
    "lacks": (
        "섬에는 병원이 없다.",
        "The island lacks a hospital.",
    ),
    "refused to sign": (
        "상인들은 합의서에 서명하지 않았다.",
        "The merchants refused to sign the agreement.",
    ),
    "yet to be built": (
        "역은 아직 지어지지 않았다.",
        "The station has yet to be built.",
    ),
    "not until": (
        "비는 사흘 뒤에야 그쳤다.",
        "The rain did not stop until three days later.",
    ),
    "never failed to": (
        "그는 매주 빠짐없이 병원을 찾았다.",
        "He never failed to visit the hospital each week.",
    ),
    "kept from": (
        "아이가 기계를 만지지 못하게 했다.",
        "The child was kept from touching the machine.",
    ),
    "ruled out": (
        "경찰은 범죄 혐의점이 없다고 판단했다.",
        "Police ruled out any crime.",
    ),
    "an outage": (
        "전기가 들어오지 않아 병원이 발전기를 돌렸다.",
        "A power outage forced the hospital to run generators.",
    ),
    "trapped": (
        "승객들은 공항을 빠져나가지 못했다.",
        "Passengers were trapped at the airport.",
    ),
    "how long it took": (
        "정부는 두 달이 지나도록 유출 사실을 파악하지 못했다.",
        "It took the government two months to realise the data had leaked.",
    ),
    "a match": (
        "이 팀의 수비는 어느 팀에도 뒤지지 않는다.",
        "The team's defense matches that of any side.",
    ),
    "kept up": (
        "시장은 재임 내내 대립을 멈추지 않았다.",
        "Throughout his term the mayor kept up the confrontation.",
    ),
    "clogged": (
        "도로 사정이 원활하지 않아 출근길이 막혔다.",
        "Clogged roads held up commuters.",
    ),
    "a superlative": (
        "이보다 더 값진 선물은 없다고 그는 말했다.",
        "It was the most precious gift of all, he said.",
    ),
    "time rather than money": (
        "문제는 돈이 아니라 시간이라고 그는 말했다.",
        "Time rather than money is the problem, he said.",
    ),
    "dismissed": (
        "항소가 이유 없다며 재판부는 받아들이지 않았다.",
        "The court dismissed the appeal, finding no merit in it.",
    ),
    "standing still": (
        "주가가 사흘째 제자리다.",
        "Share prices have not moved for three days.",
    ),
    "falsehood": (
        "그는 거짓 서류로 보조금을 탔다.",
        "He drew subsidies with papers that were not real.",
    ),
    "may not, said with should not": (
        "이 약은 임신부에게 먹여서는 안 된다.",
        "This medicine should not be given to pregnant women.",
    ),
    "a doubt in one word": (
        "신고 내용에 석연치 않은 점이 많다.",
        "There are many dubious points in the declaration.",
    ),
    "too far to": (
        "피해자는 보복이 두려워 말하지 못했다.",
        "The victim was too afraid of reprisals to speak up.",
    ),
    "still looking": (
        "구급차가 응급실을 찾지 못해 병원을 돌았다.",
        "The ambulance went around while searching for an emergency room.",
    ),
    "what bears no more": (
        "청년들은 취업난을 견디다 못해 구직을 단념했다.",
        "Worn down by the job crunch, young people gave up looking for work.",
    ),
    "a prefix before a name": (
        "친윤계와 비윤계가 부딪쳤다.",
        "Lawmakers loyal to Yoon clashed with those who are not.",
    ),
}
WRONG = {
    "a verb the lexicon does not answer": (
        "그의 방은 말끔하지 못했다.",
        "His room was spick and span.",
    ),
    "an exchange of negations": (
        "시는 찬성하지 않았고 도는 찬성했다.",
        "The city agreed and the province did not agree.",
    ),
}


@pytest.mark.parametrize("name", FLAGGED)
def test_flagged(name: str) -> None:
    ko, en, parts = FLAGGED[name]
    (finding,) = find(Pair.of(ko, en))
    if parts[0]:
        assert [ko[slice(*span)] for span in finding.ko] == [parts[0]]
    assert [en[slice(*span)] for span in finding.en] == [parts[1]]


@pytest.mark.parametrize("name", CLEAN)
def test_clean(name: str) -> None:
    assert not list(find(Pair.of(*CLEAN[name])))


@pytest.mark.parametrize("name", WRONG)
@pytest.mark.xfail(reason="not found yet", strict=True)
def test_known_wrong(name: str) -> None:
    assert list(find(Pair.of(*WRONG[name])))


def test_a_text_of_a_whole_book_is_passed_over() -> None:
    assert not list(find(Pair.of("알리지 않았다. " * 5_000, "It did say. " * 5_000)))
