"""Words of one end, by the table ``poles``, told by those of the other."""

from __future__ import annotations

import pytest

from align.checks._told_rows import find_told

FLAGGED = [
    ("고등학생 팬들이 몰렸다.", "Low school fans crowded in.", "고등학생", "Low school"),
    ("대법원은 상고를 기각했다.", "The lower court dismissed the appeal.", "대법원", "lower court"),
    ("저소득층에 쿠폰을 준다.", "High-income families get coupons.", "저소득층", "High-income"),
    ("저출생 대책을 냈다.", "It has a plan for the high birth rate.", "저출생", "high birth rate"),
    ("고혈압 약이다.", "It is for low blood pressure.", "고혈압", "low blood pressure"),
    ("저기압이 다가온다.", "A high-pressure system nears.", "저기압", "high-pressure"),
    ("비수기 할인이다.", "It is a peak season discount.", "비수기", "peak season"),
    ("고물가에 시달린다.", "They suffer from low prices.", "고물가", "low prices"),
    ("고령자를 돕는다.", "It helps young people.", "고령자", "young people"),
    ("저지대가 잠겼다.", "High-lying areas were flooded.", "저지대", "High-lying"),
    ("만조 때 위험하다.", "It is dangerous at low tide.", "만조", "low tide"),
    ("고위 관계자가 밝혔다.", "A low-ranking official said so.", "고위 관계자", "low-ranking"),
    ("반일 시위가 열렸다.", "A pro-Japan rally was held.", "반일 시위", "pro-Japan"),
    ("중동 정세가 불안하다.", "The Middle West is unstable.", "중동", "Middle West"),
    ("남아공 대통령이다.", "He is the North African president.", "남아공", "North African"),
    ("동유럽 국가다.", "It is a Western European country.", "동유럽", "Western European"),
    (
        "장벽의 붕괴다.",
        "It is the rise of the Berlin Wall.",
        "장벽의 붕괴",
        "the rise of the Berlin Wall",
    ),
    ("지난 주말 문을 열었다.", "It opened first weekend.", "지난 주", "first weekend"),
    ("작년 여름에 왔다.", "He came first summer.", "작년", "first summer"),
    ("서방 국가들이 경고했다.", "Eastern countries gave a warning.", "서방", "Eastern countries"),
    ("중남미에서 재배한다.", "It is grown in North America.", "중남미", "North America"),
    ("남 아프리카로 갔다.", "He went to North Africa.", "남 아프리카", "North Africa"),
    ("이번이 처음이 아니다.", "It is not the last time.", "처음이 아니", "not the last time"),
    ("1단계를 마쳤다.", "It finished the last phase.", "1단계", "last phase"),
    ("훈장을 받았다.", "He lost the medal.", "훈장을 받았", "lost the medal"),
    ("지원금을 얻기 위해 일한다.", "They work to lose grants.", "얻기 위해", "work to lose"),
    ("장벽이 무너졌다.", "The wall came up.", "벽이 무너", "came up"),
    ("공사 속도를 높였다.", "It slowed down the work.", "속도를 높", "slowed down"),
    ("공사 속도를 늦췄다.", "It sped up the work.", "속도를 늦췄", "sped up"),
    ("대표직에서 물러났다.", "He stepped up as CEO.", "물러났", "stepped up"),
    ("가장 적합한 사람이다.", "He is the worst person.", "가장 적합", "worst person"),
    ("전보다 정보가 많다.", "There is more than after, they say.", "전보다", "than after"),
    ("저기 아래에 사람이 있다.", "There is someone up there.", "저기 아래", "up there"),
]
CLEAN = [
    ("초등학교와 고등학교를 짓는다.", "It builds elementary school students a home."),
    ("고교회 소식이다.", "It is news of a low school."),
    ("대법원은 2심 판결을 뒤집었다.", "It overturned the lower court's ruling."),
    ("대법원은 원심을 확정했다.", "The top court upheld the lower court's ruling."),
    ("저소득층과 고소득층의 격차다.", "It is the gap between high-income and other families."),
    ("저소득층을 돕는다.", "Poor families are helped by high-income ones."),
    ("저출생으로 학교가 닫혔다.", "As births fell, a high school closed."),
    ("중동 정세가 불안하다.", "The Mideast is unstable."),
    ("부천시 중동구에서 열렸다.", "It was held in the Midwest."),
    ("남아공과 북아프리카를 찾았다.", "He toured North Africa."),
    ("지난 주말 문을 열었다.", "It opened last weekend, the first weekend of May."),
    ("지난 주말 문을 열었다.", "It was its first weekend."),
    ("지난해 처음 열렸다.", "It was a first year in business."),
    ("지난 시즌 신인상을 받았다.", "He was best first year player of the past season."),
    ("고위 관계자가 밝혔다.", "A senior official told junior staff."),
    ("고령자를 돕는다.", "Young people help the elderly."),
    ("만조와 간조의 차다.", "It is what low tide differs by."),
    ("대법원은 상고를 기각하고 사건을 고법으로 돌려보냈다.", "It sent the case to a lower court."),
    ("이번 대법원 판결로 확정됐다.", "The justices upheld the lower court ruling."),
    ("고금리 대출을 갈아타게 한다.", "Borrowers can swap costly loans for lower-interest ones."),
    ("고물가 시대에 저렴한 도시락이 인기다.", "Lunches with low prices are popular."),
    ("비수기에도 붐볐다.", "It was crowded even outside peak season."),
    ("고위험 상품을 안전하다고 속였다.", "They sold the derivatives as low-risk products."),
    ("저혈압 약이 아니라 혈압약이다.", "The pills are for high blood pressure."),
    ("중동 출신이 미국 중부 대학에 갔다.", "He went to a college in the Midwest."),
    ("남유럽 여행객이 왔다.", "Tourists from Spain came to Northern Europe."),
    ("탄소중립에 빨간불이 켜졌다.", "The green transition is in trouble."),
    ("저지대 주민들이 대피했다.", "Residents were evacuated to higher ground."),
    ("장벽이 붕괴된 뒤 당이 부상했다.", "The party rose after the wall came down."),
    ("서방과 동유럽이 맞섰다.", "Eastern countries and others argued."),
    ("서방은 경고했다.", "Western allies of Eastern countries gave a warning."),
    ("인천 서구 의회다.", "It is a council of Eastern officials."),
    ("중남미 국가다.", "It is a Latin country of North America."),
    ("이번이 처음이 아니다.", "It has happened before and is not the last time."),
    ("1단계와 마지막 단계다.", "It is the last phase."),
    ("훈장을 받았다가 박탈당했다.", "He lost the medal."),
    ("지지를 얻기 위해 나섰다.", "They had votes to lose and to gain."),
    ("벽이 무너져 다시 세웠다.", "The wall went up."),
    ("물가가 오르자 속도를 높였다.", "It picked up speed, and did not slow down the work."),
    ("후임이 물러난 대표를 대신했다.", "His deputy stepped up as CEO."),
    ("가장 적합한 사람이다.", "He is the right one, not the worst person."),
    ("첨단 기술이 없어도 된다.", "It is done the low-tech way."),
    ("저기 아래에 있다.", "It is down there, not up there."),
    ("성장이 둔화되자 대책을 냈다.", "It acted to speed up growth."),
    ("예산을 얻기 위해 다툰다.", "They compete for money, and none wants to lose."),
]


@pytest.mark.parametrize(("ko", "en", "one", "other"), FLAGGED)
def test_flagged(ko: str, en: str, one: str, other: str) -> None:
    found = [(ko[slice(*t.ko)], en[slice(*t.en)]) for t in find_told("poles", ko, en)]
    assert found == [(one, other)]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert list(find_told("poles", ko, en)) == []
