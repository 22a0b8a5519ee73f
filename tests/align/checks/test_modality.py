"""Plans told as done, possibilities as certain, accusations as facts."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.modality import find

# Korean, English, and of each a part of what is pointed at.
FLAGGED = {
    "a plan told as done": (
        "변호인은 신문사를 고소할 계획이다.",
        "The lawyers have sued the newspaper.",
        ("계획이", "sued"),
    ),
    "a schedule told as past": (
        "새 역은 내년 6월 개통될 예정이다.",
        "The new station opened next June.",
        ("예정이", "opened"),
    ),
    "a vote to come, told as taken": (
        "의원들은 표결에 들어갈 것이다.",
        "Lawmakers have already voted on what it should say.",
        ("것이", "have already voted"),
    ),
    "a policy told as done": (
        "시는 요금을 인하할 방침이다.",
        "The city has lowered the fare.",
        ("방침이", "lowered"),
    ),
    "a review told as a decision": (
        "회사는 공장 폐쇄를 검토하고 있다.",
        "The company has decided to close the plant.",
        ("검토하고 있", "has decided"),
    ),
    "a discussion told as an agreement": (
        "양측은 세부 일정을 조율 중이다.",
        "The two sides have agreed on the details.",
        ("조율 중", "have agreed"),
    ),
    "a near thing told as done": (
        "배가 침몰할 뻔했다.",
        "The ship sank.",
        ("뻔했", "sank"),
    ),
    "a possibility told as a fact": (
        "운전자가 졸았을 가능성이 제기됐다.",
        "The driver dozed off.",
        ("가능성이 제기", "dozed"),
    ),
    "a guess told as a fact": (
        "불은 주방에서 시작된 것으로 추정된다.",
        "The fire started in the kitchen.",
        ("것으로 추정", "started"),
    ),
    "an accusation told as a verdict": (
        "그는 횡령 혐의를 받고 있다.",
        "He was convicted of embezzlement.",
        ("혐의를 받", "was convicted"),
    ),
    "the past told as to come": (
        "정부는 시에 권한을 주었다.",
        "The government will give the city the power.",
        ("었", "will give"),
    ),
    "hearsay told as a fact": (
        "그는 출국한 것으로 알려졌다.",
        "He left the country.",
        ("것으로 알려", "left"),
    ),
    "an inquiry told as a fact": (
        "그는 뇌물을 받은 혐의로 조사를 받고 있다.",
        "He took bribes.",
        ("혐의로", "took"),
    ),
    "an inquiry into what is told of him": (
        "검찰은 납품 편의를 봐주고 현금을 챙긴 혐의로 전 국장을 조사하고 있다.",
        "Prosecutors are questioning a former director who received cash for favoring suppliers.",
        ("혐의", "received"),
    ),
    "might told as will": (
        "물가가 더 오를 수도 있다고 한국은행이 밝혔다.",
        "The Bank of Korea said prices will rise further.",
        ("수도 있", "will rise"),
    ),
    "an attempt told as done": (
        "시는 도서관을 옮기려 했지만 예산이 부족했다.",
        "The city moved the library but lacked the budget.",
        ("려 했", "moved"),
    ),
    "a forecast told as a fact": (
        "전문가들은 집값이 오를 것으로 내다봤다.",
        "Experts confirmed that home prices rose.",
        ("내다봤", "rose"),
    ),
    "certain for possible": (
        "다음 주 파업이 시작될 수 있다고 노조가 경고했다.",
        "The union warned that a strike will definitely begin next week.",
        ("수 있다", "definitely"),
    ),
    "must have for likely": (
        "용의자가 흉기를 버렸을 가능성이 크다. 경찰은 하천을 수색 중이다.",
        "The suspect must have discarded the weapon. Police are searching the stream.",
        ("가능성", "must have"),
    ),
    "a plan told as done, beside another sentence": (
        "정부는 비축유를 풀 방침이다. 시기는 아직 정해지지 않았다.",
        "The government has released oil reserves. The timing has not been decided.",
        ("방침이", "released"),
    ),
    "will resign": (
        "관계자는 감독이 다음 주에 사퇴할 수도 있다고 귀띔했다.",
        "An official hinted that the coach will resign next week.",
        ("수도 있", "will"),
    ),
    "obliged to file": (
        "위원회는 조사가 끝나는 대로 책임자를 고발할 방침이다.",
        "The commission is obliged to file a complaint against those responsible once the inquiry ends.",
        ("방침이다", "is obliged to"),
    ),
    "had established": (
        "두 회사는 합작 법인을 세우기로 했다고 발표했다.",
        "The two companies announced that they had established a joint venture.",
        ("기로 했", "had"),
    ),
    "carrying out": (
        "시청은 낡은 다리의 철거를 검토하고 있다고 보고했다.",
        "City hall reported that it is carrying out the demolition of the old bridge.",
        ("검토하고 있", "is carrying"),
    ),
    "took bribes": (
        "경찰은 뇌물을 받은 혐의를 받는 공무원의 집을 뒤졌다.",
        "Police searched the home of an official who took bribes.",
        ("혐의를 받는 ", "took"),
    ),
    "having passed": (
        "본회의를 통과하면 이 법은 내년에 시행된다.",
        "Having passed the plenary session, the law takes effect next year.",
        ("면", "Having passed"),
    ),
    "a hint confirmed": (
        "장관은 세율을 내릴 것임을 시사했다.",
        "The minister confirmed that he will lower the tax rate.",
        ("을 시사했", "confirmed"),
    ),
    "a guess determined": (
        "소방 당국은 누전 때문에 불이 난 것으로 추정했다.",
        "Fire authorities determined that a short circuit caused the fire.",
        ("것으로 추정", "determined"),
    ),
    "weighed, told as done": (
        "시는 행사 취소를 고려 중이다.",
        "The city canceled the event.",
        ("고려 중", "canceled"),
    ),
    "what may cause harm, told as a fact": (
        "그 약은 암을 일으킬 수 있다.",
        "The drug causes cancer.",
        ("일으킬 수 있다", "causes"),
    ),
    "hearsay, told as announced": (
        "그는 곧 사퇴할 것으로 알려졌다.",
        "He announced he would resign soon.",
        ("알려졌", "announced"),
    ),
    "an allegation told as proven": (
        "공무원이 보고를 묵살한 의혹이 제기됐다.",
        "The official was proven to have ignored the report.",
        ("의혹", "proven"),
    ),
    "advice told as a rule": (
        "졸리면 쉬어 가는 것이 좋다고 당부했다.",
        "It said drivers are required to rest when drowsy.",
        ("것이 좋", "required"),
    ),
    "what seems so, beyond doubt": (
        "작품이 위작으로 보인다는 결과가 나왔다.",
        "The work was found to be a forgery beyond doubt.",
        ("로 보인", "beyond doubt"),
    ),
}
CLEAN = {
    "what must be done first": (
        "이 섬 주민들은 배를 타고 두 시간을 나가야 진료를 받을 수 있다.",
        "Residents of the island must take a two-hour boat ride for medical care.",
    ),
    "kept from what nearly happened": (
        "기사의 기지 덕분에 거액을 날릴 뻔한 할머니가 피해를 면했다.",
        "A quick-thinking driver kept an elderly woman from losing a fortune.",
    ),
    "a need is a condition": (
        "원정에서 귀중한 승점 1점을 챙긴 대표팀은 남은 두 경기에서 한 번만 이기면 본선에 오른다.",
        "Having picked up a precious point on the road, the national team needs just one win from its remaining two matches to reach the finals.",
    ),
    "a possibility beside a duty": (
        "동해안은 너울성 파도가 갯바위를 넘는 곳이 있겠으니 안전사고에 유의해야 한다.",
        "Swells may wash over coastal rocks along the east coast, so caution is advised.",
    ),
    "sought, not yet caught": (
        "경찰은 지인을 흉기로 찌르고 달아난 혐의(살인미수)로 50대 남성 A씨를 추적하고 있다.",
        "Police are searching for a man in his 50s who fled after stabbing an acquaintance.",
    ),
    "not likely, run together": ("내일 비가 올 가능성은 낮다.", "Rain isn't likely tomorrow."),
    "what patients complain of is no request": (
        "100명 중 8명꼴로 부작용을 호소했다.",
        "About 8 percent complained of side effects.",
    ),
    "a duty to make possible": (
        "시민이 자전거를 탈 수 있게 해야 한다.",
        "We must enable citizens to ride bicycles.",
    ),
    "what is ready is to come": (
        "어린이를 위한 동화구연도 마련했다.",
        "There will be storytelling for children.",
    ),
    "what has been won is to come": (
        "사우디는 2034년 월드컵을 유치했다.",
        "Saudi Arabia will host the 2034 World Cup.",
    ),
    "a plea of innocence is no request": (
        "그는 억울함을 호소하며 항소했다.",
        "He appealed, saying he had been wronged.",
    ),
    "what may have happened": (
        "가뭄이 풀렸을 것이라던 예상은 빗나갔다.",
        "The assumption that the drought had eased was wrong.",
    ),
    "a decision that is told, beside a deed that is done": (
        "국회의장은 오래 묶여 있던 법안을 본회의에 부의하기로 하고 투표에 부쳤다.",
        "The speaker decided to place before the plenary the bill that had been stuck for long.",
    ),
    "a noun in 려": (
        "시장은 공사 현장을 둘러보고 직원들을 격려했다.",
        "The mayor looked around the site and encouraged the staff.",
    ),
    "concern": ("주민들은 물가 상승을 우려했다.", "Residents worried about rising prices."),
    "splendour": ("개막 공연은 화려했다.", "The opening show was splendid."),
    "a guilty plea": (
        "검찰은 피고인이 혐의를 인정하는 조건을 받아들이지 않았다.",
        "Prosecutors did not accept a guilty plea from the defendant.",
    ),
    "plans to": ("변호인은 고소할 계획이다.", "The lawyers plan to sue."),
    "will": ("새 역은 개통될 예정이다.", "The new station will open."),
    "is to": ("새 역은 개통될 예정이다.", "The new station is to open."),
    "the present for the future": (
        "전시는 3일 개막할 예정이다.",
        "The exhibition opens on the 3rd.",
    ),
    "was expected to": ("개통될 예정이었다.", "It was expected to open."),
    "a plan that exists": ("이런 계획이 있었다.", "There was such a plan."),
    "something that is": ("이것은 사실인 것이다.", "This was the truth."),
    "considering": (
        "폐쇄를 검토하고 있다.",
        "It is considering closure, sources who agreed to speak said.",
    ),
    "a decision": ("폐쇄를 결정했다.", "It has decided on closure."),
    "talks": ("일정을 조율 중이다.", "Talks are under way on the schedule."),
    "almost": ("배가 침몰할 뻔했다.", "The ship almost sank."),
    "being worked out": (
        "회담 날짜는 정해졌지만 의제는 조율 중이라고 했다.",
        "The date of the talks has been set, but the agenda is still being worked out.",
    ),
    "narrowly": ("사고가 날 뻔했다.", "They narrowly escaped an accident."),
    "may have": ("졸았을 가능성이 있다.", "The driver may have dozed off."),
    "believed": (
        "주방에서 시작된 것으로 추정된다.",
        "It is believed to have started in the kitchen.",
    ),
    "arrested for": ("절도 혐의로 체포됐다.", "He was arrested for theft."),
    "who is said to": (
        "검찰은 현금을 챙긴 혐의로 전 국장을 조사하고 있다.",
        "Prosecutors are questioning a former director who is alleged to have pocketed cash.",
    ),
    "stands to": (
        "보증이 끊겨 입주가 늦어질 위기에 놓였다.",
        "They stand to move in late after the guarantor had pulled out.",
    ),
    "a verdict": ("횡령 혐의로 유죄를 받았다.", "He was convicted of embezzlement."),
    "will in a report": ("시는 도로를 넓힌다고 밝혔다.", "The city said it will widen the road."),
    "will for an intention": ("시는 도로를 넓히겠다고 했다.", "The city will widen the road."),
    "will in a question": (
        "어떤 치료를 받는지 밝히지 않았다.",
        "She didn't say what treatment he will receive.",
    ),
    "past for past": ("정부는 권한을 주었다.", "The government gave the power."),
    "empty": ("", ""),
    "reportedly": (
        "그는 출국한 것으로 알려졌다.",
        "He has reportedly left the country.",
    ),
    "tried to": (
        "시는 도서관을 옮기려 했지만 예산이 부족했다.",
        "The city tried to move the library but lacked the budget.",
    ),
    "did not say whether": (
        "시는 참석 여부를 밝히지 않았다.",
        "The city did not say whether it would attend.",
    ),
    "offering": (
        "회사는 조기 퇴직을 제안할 예정이다.",
        "The company is offering early retirement.",
    ),
    "certain on both sides": (
        "경찰은 확실한 증거가 있을 것으로 보고 있다.",
        "Police are certain there is evidence.",
    ),
    "seen clearly": (
        "이곳에서는 한라산이 또렷하게 보일 수 있다.",
        "Mount Halla can be clearly seen from here.",
    ),
    "would establish": (
        "두 회사는 합작 법인을 세우기로 했다고 발표했다.",
        "The two companies announced that they would establish a joint venture.",
    ),
    "a venture that opened": (
        "두 회사가 세우기로 한 합작 법인이 문을 열었다.",
        "The joint venture that the two companies had agreed to establish has opened.",
    ),
    "arrested for bribes": (
        "경찰은 뇌물을 받은 혐의로 공무원을 붙잡았다.",
        "Police arrested an official for taking bribes.",
    ),
    "alleged bribes": (
        "경찰은 뇌물을 받은 혐의로 공무원의 집을 뒤졌다.",
        "Police searched the home of an official over alleged bribes.",
    ),
    "once past": (
        "본회의를 통과하면 이 법은 내년에 시행된다.",
        "Once past the plenary session, the law takes effect next year.",
    ),
    "may yet": (
        "태풍이 방향을 틀 수도 있다고 기상청은 말했다.",
        "The typhoon may yet change course, the weather agency said.",
    ),
    "possibly": (
        "비가 그치면 경기가 열릴 수도 있다.",
        "The match will possibly go ahead once the rain stops.",
    ),
    "weighing whether": (
        "시는 주차장을 늘리는 방안을 검토하고 있다.",
        "The city is weighing whether to add parking lots.",
    ),
    "to help them": (
        "정부는 이들을 돕기 위해 예산을 늘릴 계획이다.",
        "The government plans to increase the budget to help them.",
    ),
    "will vary": (
        "보험사들이 나이에 따라 보험료를 달리 매기는 상품을 준비하고 있는 것으로 알려졌다.",
        "Insurers are reportedly preparing products whose premiums will vary by age.",
    ),
    "believe": (
        "소방 당국은 누전 때문에 불이 난 것으로 추정했다.",
        "Fire authorities believe a short circuit caused the fire.",
    ),
    "whom they believe": (
        "경찰은 뇌물을 받은 혐의로 공무원을 조사하고 있다.",
        "Police are questioning an official who they believe took bribes.",
    ),
    "if it clears": (
        "이 법은 국회를 통과하면 내년에 시행된다.",
        "The law, if it clears parliament, takes effect next year.",
    ),
    "will sign": (
        "양국은 협정을 맺기로 했다.",
        "The two countries will sign the pact.",
    ),
    "having decided": (
        "회사는 공장을 팔기로 하고 매수자를 찾고 있다.",
        "Having decided to sell the plant, the company is looking for a buyer.",
    ),
    "looks set": (
        "감독이 사임할 가능성이 높다.",
        "The coach looks set to resign.",
    ),
    "is to unveil": (
        "정부는 다음 달 대책을 내놓을 계획이다.",
        "The government is to unveil measures next month.",
    ),
    "discussed": (
        "의원들은 예산안을 논의했으나 결론을 내지 못했다.",
        "Lawmakers discussed the budget without a conclusion.",
    ),
    "rain means": (
        "비가 오면 경기는 취소된다.",
        "Rain means the match is off.",
    ),
    "weighed": (
        "시는 행사 취소를 고려 중이다.",
        "The city is thinking about calling off the event.",
    ),
    "what may cause harm": ("그 약은 암을 일으킬 수 있다.", "The drug may cause cancer."),
    "a risk": ("그 약은 암을 일으킬 수 있다.", "The drug carries a risk of causing cancer."),
    "hearsay": ("그는 곧 사퇴할 것으로 알려졌다.", "He is said to have announced his resignation."),
    "what was announced, by hearsay": (
        "그는 사퇴를 발표한 것으로 알려졌다.",
        "He reportedly announced that he would resign.",
    ),
    "an allegation": (
        "공무원이 보고를 묵살한 의혹이 제기됐다.",
        "The official allegedly ignored the report.",
    ),
    "an allegation that was not proven": (
        "의혹이 제기됐지만 사실이 아니었다.",
        "The allegation was not proven.",
    ),
    "advice": (
        "졸리면 쉬어 가는 것이 좋다고 당부했다.",
        "Drivers should take a break when drowsy, it said.",
    ),
    "what one suffers": (
        "환자의 절반이 우울감을 호소한다.",
        "Half of the patients report feeling depressed.",
    ),
    "a duty to suspect": (
        "갑자기 말이 어눌해지면 뇌졸중을 의심해야 한다.",
        "Suddenly slurred speech may be a sign of a stroke.",
    ),
}
WRONG = {
    "a plan beside another plan": (
        "시는 역을 열 예정이고 도는 길을 닦을 계획이다.",
        "The city opened the station and the province will build the road.",
    ),
}


@pytest.mark.parametrize("name", FLAGGED)
def test_flagged(name: str) -> None:
    ko, en, parts = FLAGGED[name]
    (finding,) = find(Pair.of(ko, en))
    assert parts[0] in ko[slice(*finding.ko[0])]
    assert parts[1] in en[slice(*finding.en[0])]


@pytest.mark.parametrize("name", CLEAN)
def test_clean(name: str) -> None:
    assert not list(find(Pair.of(*CLEAN[name])))


@pytest.mark.parametrize("name", WRONG)
@pytest.mark.xfail(reason="not found yet", strict=True)
def test_known_wrong(name: str) -> None:
    assert list(find(Pair.of(*WRONG[name])))


def test_a_text_of_a_whole_book_is_passed_over() -> None:
    assert not list(find(Pair.of("열릴 예정이다. " * 5_000, "It opened. " * 5_000)))
