"""Set phrases with a negator, taken at the word or for their opposite."""

from __future__ import annotations

import pytest

# Korean, English, and of each what is pointed at.
FLAGGED = {
    "as long as": (
        "지원이 끊기지 않는 한 합창단은 공연을 이어 간다.",
        "As long as the subsidy is cut off, the choir will keep performing.",
        ("지 않는 한", "As long as"),
    ),
    "reasonable to conclude": (
        "법원은 회사가 고의로 늦췄다고 보기 어렵다고 판단했다.",
        "The court found it reasonable to conclude that the company delayed it on purpose.",
        ("다고 보기 어렵", "reasonable to"),
    ),
    "does not match": (
        "이 연극은 원작 못지않다.",
        "The play does not match the original.",
        ("못지않", "not match"),
    ),
    "quite a few as not many": (
        "적지 않은 기업이 채용 규모를 줄일 것으로 보인다.",
        "Not many companies are expected to reduce hiring.",
        ("적지 않은", "Not many"),
    ),
    "as good as, contracted": (
        "이 연극은 원작 못지않다.",
        "The play isn't as good as the original.",
        ("못지않", "n't as good as"),
    ),
    "past its date": (
        "유통기한이 지나지 않은 제품도 먹지 말라고 했다.",
        "It told people to eat even products past their expiration date.",
        ("기한이 지나지 않은", "past"),
    ),
    "exceeds a premium": (
        "보험료는 1만2000원을 넘지 않는다.",
        "The premium exceeds 12,000 won.",
        ("0원을 넘지 않", "exceeds"),
    ),
    "over a quorum": (
        "찬성은 200표를 넘기지 못했다.",
        "The votes in favor surpassed 200.",
        ("0표를 넘기지 못", "surpassed"),
    ),
    "not even three days": (
        "응급실을 주 3일밖에 운영하지 못한다.",
        "It is not able to run its emergency room three days a week.",
        ("밖에 운영하지 못", "not"),
    ),
    "only one accident": (
        "사고는 단 한 건도 발생하지 않았다.",
        "There was only one accident.",
        ("한 건도 발생하지 않", "only one"),
    ),
    "only one win": (
        "올해 아직 1승도 올리지 못했다.",
        "He has won only one game this year.",
        ("1승도 올리지 못", "only one"),
    ),
    "paid on time": (
        "대금을 제때 주지 않았다.",
        "It paid the price on time.",
        ("제때 주지 않", "on time"),
    ),
    "no match for": (
        "가격도 대형 체인점 못지않다.",
        "Its prices are no match for those of large chains.",
        ("못지않", "no match for"),
    ),
    "few know": (
        "이 규정을 모르는 사람이 거의 없다.",
        "Few people know about this rule.",
        ("모르는 사람이 거의 없", "Few people know"),
    ),
    "no less than": (
        "여자팀도 남자팀 못지않게 강하다.",
        "The women's team is not as strong as the men's team.",
        ("못지않", "not as strong as"),
    ),
    "knew it well": (
        "그는 이 사실을 모르지 않았다.",
        "He did not know this.",
        ("모르지 않", "did not know"),
    ),
    "quite a few": (
        "적지 않은 시민이 광장에 모였다.",
        "Few citizens gathered in the square.",
        ("적지 않", "Few"),
    ),
    "very great": (
        "주민 불편이 이만저만이 아니다.",
        "The inconvenience to residents is not very great.",
        ("이만저만이 아니", "not very"),
    ),
    "did not get round it": (
        "회사는 적자를 면치 못했다.",
        "The company avoided a loss.",
        ("면치 못", "avoided"),
    ),
    "cannot be ruled out": (
        "경찰은 방화 가능성을 배제할 수 없다고 했다.",
        "Police said arson can be ruled out.",
        ("배제할 수 없", "ruled out"),
    ),
    "soon": (
        "선거가 얼마 남지 않았다.",
        "There is plenty of time left before the election.",
        ("얼마 남지 않", "plenty"),
    ),
    "beyond doubt": (
        "두말할 나위 없이 좋은 소식이다.",
        "It is not really good news.",
        ("나위 없", "not really"),
    ),
    "never again": (
        "두 번 다시 이런 일이 없도록 하겠다고 했다.",
        "They said they would let this happen again.",
        ("두 번 다시 이런 일이 없", "again"),
    ),
    "none at all": (
        "그 섬에는 약국이 하나도 없다.",
        "There is only one pharmacy on the island.",
        ("하나도 없", "only one"),
    ),
    "not the first time": (
        "이번 일은 처음이 아니다.",
        "This is the first time.",
        ("처음이 아니", "is the first"),
    ),
    "in time": (
        "회사는 늦지 않게 임금을 지급했다.",
        "The company paid wages late.",
        ("늦지 않게", "late"),
    ),
    "unawares": (
        "승객들은 이유도 모른 채 두 시간을 기다렸다.",
        "Passengers waited two hours knowing the reason.",
        ("모른 채", "knowing"),
    ),
    "only after": (
        "점검은 사고가 난 뒤에야 이뤄졌다.",
        "Inspections were not carried out after the accident.",
        ("뒤에야", "not"),
    ),
    "left open": (
        "경찰은 타살 가능성도 열어 두고 수사 중이다.",
        "Police are investigating after ruling out foul play.",
        ("가능성도 열어 두", "ruling out"),
    ),
    "very busy": (
        "장마철에는 여간 바쁘지 않다.",
        "They are not very busy in the rainy season.",
        ("여간 바쁘지 않", "not very busy"),
    ),
    "unchanged": (
        "시의 입장은 변함없다.",
        "The city's position has changed.",
        ("변함없", "changed"),
    ),
    "without a hitch": (
        "대회는 차질 없이 치러졌다.",
        "The event was held with disruptions.",
        ("차질 없이", "with disruptions"),
    ),
    "a must": (
        "지금 고치지 않으면 안 된다.",
        "It must not be repaired now.",
        ("지 않으면 안", "must not"),
    ),
    "never once": (
        "그는 한 번도 결석하지 않고 학교를 졸업했다.",
        "He graduated after missing school once.",
        ("한 번도 결석하지 않", "missing school once"),
    ),
    "no breach": (
        "이 조치는 위헌이 아니라고 헌법재판소는 판단했다.",
        "The Constitutional Court ruled that the measure was unconstitutional.",
        ("위헌이 아니", "unconstitutional"),
    ),
}
CLEAN = {
    "being unable to escape it, among other things": (
        "작년에 이어 올해도 적자를 면치 못했다.",
        "It was in the red this year as it was last.",
    ),
    "as long as it is not": (
        "지원이 끊기지 않는 한 합창단은 공연을 이어 간다.",
        "The choir will keep performing as long as the subsidy is not cut off.",
    ),
    "as long as it lasts": (
        "지원이 끊기지 않는 한 합창단은 공연을 이어 간다.",
        "The choir will keep performing as long as the subsidy remains.",
    ),
    "hard to conclude": (
        "법원은 회사가 고의로 늦췄다고 보기 어렵다고 판단했다.",
        "The court found it hard to say that the company delayed it on purpose.",
    ),
    "quite a few who read little": (
        "적지 않은 학생이 책을 많이 읽지 않는다고 답했다.",
        "Quite a few students said they do not read many books.",
    ),
    "unexpired": ("유통기한이 지나지 않은 제품이다.", "These are unexpired products."),
    "not past": ("유통기한이 지나지 않은 제품이다.", "These are not past their expiration date."),
    "capped": ("보험료는 1만2000원을 넘지 않는다.", "The premium is capped at 12,000 won."),
    "no more than": ("시간은 2시간을 넘지 않았다.", "It took no more than two hours."),
    "short of a quorum": (
        "찬성은 200표를 넘기지 못했다.",
        "The vote fell short of the 200 needed.",
    ),
    "only three days": (
        "응급실을 주 3일밖에 운영하지 못한다.",
        "It can run its emergency room only three days a week.",
    ),
    "no more than three days": (
        "응급실을 주 3일밖에 운영하지 못한다.",
        "It cannot run its emergency room more than three days a week.",
    ),
    "not a single": ("사고는 단 한 건도 발생하지 않았다.", "Not a single accident took place."),
    "winless": ("올해 아직 1승도 올리지 못했다.", "He has yet to win this year."),
    "late": ("대금을 제때 주지 않은 업체다.", "The firm was late with its payments."),
    "as good as": (
        "가격도 대형 체인점 못지않다.",
        "Its prices are as good as those of large chains.",
    ),
    "few who do not know": (
        "이 규정을 모르는 사람이 거의 없다.",
        "Few people do not know about this rule.",
    ),
    "almost all know": (
        "이 규정을 모르는 사람이 거의 없다.",
        "Almost everyone knows about this rule.",
    ),
    "never late": (
        "그는 한 번도 지각한 적이 없다.",
        "He has always been on time.",
    ),
    "constitutional": (
        "이 조치는 위헌이 아니라고 헌법재판소는 판단했다.",
        "The court upheld a measure that critics call unconstitutional.",
    ),
    "every bit as strong": (
        "여자팀도 남자팀 못지않게 강하다.",
        "The women's team is every bit as strong as the men's.",
    ),
    "no less": ("맛도 값 못지않게 중요하다.", "Taste is no less important than price."),
    "well aware": ("그는 이 사실을 모르지 않았다.", "He was well aware of this."),
    "quite a few": ("적지 않은 시민이 모였다.", "Quite a few citizens gathered."),
    "did know": (
        "소장은 안전 규정을 모르지 않았다고 진술했다.",
        "The site manager testified that he did know the safety rules.",
    ),
    "to little effect": (
        "적지 않은 돈을 들였지만 효과는 없었다.",
        "A good deal of money was spent to little effect.",
    ),
    "what was not written down": (
        "이름을 적지 않은 사람이 몇 명 있었다.",
        "A few people did not write down their names, and few gave an address.",
    ),
    "no end of trouble": (
        "주민 불편이 이만저만이 아니다.",
        "Residents are being put to no end of trouble.",
    ),
    "ended in the red": ("회사는 적자를 면치 못했다.", "The company could not avoid a loss."),
    "cannot be ruled out": (
        "방화 가능성을 배제할 수 없다.",
        "Arson cannot be ruled out.",
    ),
    "remains": ("위험을 배제할 수 없다고 했다.", "They said the risk remains."),
    "round the corner": (
        "선거가 얼마 남지 않았다.",
        "There is not much time left before the election.",
    ),
    "needless to say": (
        "더할 나위 없이 좋은 날씨였다.",
        "The weather could not have been better.",
    ),
    "never again": (
        "두 번 다시 이런 일이 없도록 하겠다고 했다.",
        "They promised it would never happen again.",
    ),
    "ever again": (
        "두 번 다시 속지 않겠다고 했다.",
        "They vowed to stop anyone from fooling them again.",
    ),
    "not one": ("그 섬에는 약국이 하나도 없다.", "The island has not a single pharmacy."),
    "far from the first": (
        "이번이 처음이 아니다.",
        "This is far from the first time.",
    ),
    "before it was too late": (
        "늦지 않게 병원에 가야 한다.",
        "People should see a doctor before it is too late.",
    ),
    "unaware": (
        "승객들은 이유도 모른 채 기다렸다.",
        "Passengers waited without knowing why.",
    ),
    "not until after": (
        "점검은 사고가 난 뒤에야 이뤄졌다.",
        "Inspections were not carried out until after the accident.",
    ),
    "not ruled out": (
        "경찰은 타살 가능성도 열어 두고 수사 중이다.",
        "Police have not ruled out foul play in their investigation.",
    ),
    "never fails": (
        "그 새는 봄이면 어김없이 돌아온다.",
        "The bird never fails to come back in spring.",
    ),
    "no easy task": (
        "예산을 따내기가 여간 어렵지 않다.",
        "It is no easy task to win the budget.",
    ),
    "as ever": ("시의 입장은 변함없다.", "The city's position remains the same."),
    "smoothly": ("대회는 차질 없이 치러졌다.", "The event went off without a hitch."),
    "a must": ("지금 고치지 않으면 안 된다.", "It must be repaired now."),
    "no choice but": (
        "그는 사과하지 않을 수 없었다.",
        "He could not help but apologise.",
    ),
    "no longer, of what was lifted": (
        "마스크 의무가 풀렸지만 쓰는 사람이 많다.",
        "Many still wear masks, which are no longer required.",
    ),
    "held the line": (
        "한국은 협상에서 쌀 시장을 내주지 않았다.",
        "Korea held the line on its rice market in the talks.",
    ),
    "outran": (
        "공급이 수요를 따라가지 못해 값이 뛰었다.",
        "Prices jumped because demand outran supply.",
    ),
    "the younger one did not": (
        "형은 합격했고 동생은 떨어졌다.",
        "The older brother passed, but the younger one did not.",
    ),
    "good health, of nothing amiss": (
        "선원들은 건강에 이상이 없다.",
        "The sailors are in good health.",
    ),
    "cannot but, of two negations": (
        "아들이 군대에 있어서 뉴스를 안 볼 수가 없다.",
        "With my son in the army, I can't help but watch the news.",
    ),
    "not unknown is well known": (
        "회사는 주민의 걱정을 모르지 않는다.",
        "The company is well aware of residents' worries.",
    ),
    "not more than is a bound": (
        "심사단은 9명 이내로 구성한다.",
        "The panel shall have not more than nine members.",
    ),
    "any objections, of a question": (
        "이의 없으십니까?",
        "Are there any objections?",
    ),
    "would not run, of one word that Kiwi splits": (
        "시장은 불출마를 선언했다.",
        "The mayor announced that he would not run.",
    ),
    "stick to, of not taking back": (
        "정부는 증원 방침을 거둬들이지 않겠다고 했다.",
        "The government said it would stick to its plan to raise the quota.",
    ),
    "kept a body of four words from it": (
        "러시아의 거부권으로 유엔 안전보장이사회는 결의안을 채택하지 못했다.",
        "A Russian veto kept the U.N. Security Council from adopting the resolution.",
    ),
    "a word of its own for what is not done": (
        "상고심에서도 형량은 바뀌지 않았다.",
        "The sentence was upheld by the top court.",
    ),
    "all in order, of no problem": (
        "점검 결과 승강기에는 문제가 없었다.",
        "Inspectors found the elevators to be safe.",
    ),
    "something else, of not becoming it": (
        "그는 다시 태어나면 의사가 되지 않겠다고 했다.",
        "He would choose another career if he were born again, he said.",
    ),
    "did not see, of two words beside each other": (
        "젊을 때는 몰랐는데 이제는 알겠더라고요.",
        "I didn't see it when I was young, but now I do.",
    ),
}


@pytest.mark.parametrize(("ko", "en", "points"), FLAGGED.values(), ids=FLAGGED)
def test_flagged(ko: str, en: str, points: tuple[str, str], marked) -> None:
    assert marked(ko, en) == ([points[0]], [points[1]])


@pytest.mark.parametrize(("ko", "en"), CLEAN.values(), ids=CLEAN)
def test_clean(ko: str, en: str, marked) -> None:
    assert marked(ko, en) == ([], [])
