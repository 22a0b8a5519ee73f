"""Money that changed its currency."""

from __future__ import annotations

import pytest

# Korean, English, and of each what is pointed at.
FLAGGED = {
    "so much worth of goods": (
        "세관은 300만 유로어치의 위조 시계를 압수했다.",
        "Customs seized counterfeit watches worth 3 million dollars.",
        ("300만 유로", "3 million dollars"),
    ),
    "an amount without a figure": (
        "시장 규모는 수천억 달러에 이른다.",
        "The market is worth hundreds of billions of euros.",
        ("달러", "euros"),
    ),
    "money that no table has": (
        "스웨덴은 500억 크로나를 늘리기로 했다.",
        "Sweden decided to add 50 billion euros.",
        ("500억 크로나", "50 billion euros"),
    ),
    "dollars of another country": (
        "정부는 1천 호주달러를 지급한다.",
        "The government will pay 1,000 won.",
        ("1천 호주달러", "1,000 won"),
    ),
    "pounds for dollars": (
        "그는 500달러를 받았다.",
        "He received £500.",
        ("500달러", "£500"),
    ),
    "dollars for pounds": (
        "매출은 90억 파운드다.",
        "Sales are $9 billion.",
        ("90억 파운드", "$9 billion"),
    ),
    "dollars for won": (
        "기부금은 300만 원이다.",
        "The donation is $3 million.",
        ("300만 원", "$3 million"),
    ),
    "won for yen": (
        "투자액은 4조7000억엔이다.",
        "The investment is 4.7 trillion won.",
        ("4조7000억엔", "4.7 trillion won"),
    ),
    "euros for dollars": (
        "벌금은 2000달러다.",
        "The fine is 2,000 euros.",
        ("2000달러", "2,000 euros"),
    ),
    "yuan for yen": (
        "입장료는 500엔이다.",
        "Admission is 500 yuan.",
        ("500엔", "500 yuan"),
    ),
    "one of two sums": (
        "7만 달러를 얻고 3만 달러를 잃었다.",
        "He won $70,000 and lost £30,000.",
        ("3만 달러", "£30,000"),
    ),
    "US and a pound sign": (
        "공항에 23억 달러가 들었다.",
        "The airport cost US£2.3 billion.",
        ("23억 달러", "£2.3 billion"),
    ),
    "a word without a figure": (
        "투자자들이 달러화를 사들였다.",
        "Investors bought euros.",
        ("달러", "euros"),
    ),
    "the won as a word": (
        "원화 가치가 떨어졌다.",
        "The yen lost value.",
        ("원화", "yen"),
    ),
    "a range in two currencies": (
        "200달러에서 6만달러에 판다.",
        "They sell for $200 to £60,000.",
        ("", "$200 to £"),
    ),
    "money that no table has for dollars": (
        "차관 1억 5,000만 달러를 제공한다.",
        "It will lend 150 million dong.",
        ("1억 5,000만 달러", "150 million dong"),
    ),
    "rupees for rupiah": (
        "466조 루피아를 투입한다.",
        "It will spend 466 trillion rupees.",
        ("466조 루피아", "466 trillion rupees"),
    ),
    "dollars for baht": (
        "입국세는 300밧이다.",
        "The entry tax is 300 dollars.",
        ("300밧", "300 dollars"),
    ),
    "a change and a level": (
        "배럴당 124.44달러로 마감했다.",
        "Crude dropped £3.98 to settle at $124.44 a barrel.",
        ("", "£3.98 to settle at $"),
    ),
    "half of a sum in other money": (
        "예산을 18억 원에서 9억 원으로 줄였다.",
        "It cut the budget from 1.8 billion won to 900 million dollars.",
        ("9억 원", "900 million dollars"),
    ),
    "the upper end of a range": (
        "값은 1만원에서 3만원이다.",
        "It costs from 10,000 won to 30,000 yen.",
        ("1만원에서 3만원", "30,000 yen"),
    ),
    "a decimal sum": (
        "요금은 15.70달러다.",
        "The fare is £15.70.",
        ("15.70달러", "£15.70"),
    ),
    "dollars for cents": (
        "80센트 올랐다.",
        "It rose 80 dollars.",
        ("80센트", "80 dollars"),
    ),
    "rubles for rupees": (
        "빚은 3만 루피다.",
        "The debt is 30,000 rubles.",
        ("3만 루피", "30,000 rubles"),
    ),
}
CLEAN = {
    "two sums of two currencies": (
        "그는 200달러와 300파운드를 냈다.",
        "He paid $200 and £300.",
    ),
    "money that no table has": (
        "스웨덴은 500억 크로나를 늘리기로 했다.",
        "Sweden decided to add 50 billion kronor.",
    ),
    "money that no table has, converted": (
        "스웨덴은 500억 크로나를 늘리기로 했다.",
        "Sweden decided to add some 4.4 billion euros.",
    ),
    "dollars of another country": (
        "정부는 1천 호주달러를 지급한다.",
        "The government will pay 1,000 Australian dollars.",
    ),
    "dollars of another country, converted": (
        "정부는 1천 호주달러를 지급한다.",
        "The government will pay 900,000 won.",
    ),
    "dollars": (
        "그는 500달러를 받았다.",
        "He received $500.",
    ),
    "dollars spelled": (
        "그는 500달러를 받았다.",
        "He received 500 dollars.",
    ),
    "US dollars": (
        "그는 500달러를 받았다.",
        "He received US$500.",
    ),
    "pounds": (
        "매출은 90억 파운드다.",
        "Sales are £9 billion.",
    ),
    "pounds spelled": (
        "매출은 90억 파운드다.",
        "Sales are 9 billion pounds.",
    ),
    "pounds of weight": (
        "무게가 5파운드다.",
        "It weighs 5 pounds.",
    ),
    "won": (
        "300만 원이다.",
        "It is 3 million won.",
    ),
    "the won sign": (
        "300만 원이다.",
        "It is ₩3 million.",
    ),
    "yen": (
        "입장료는 500엔이다.",
        "Admission is ¥500.",
    ),
    "euros": (
        "입장료는 9유로다.",
        "Admission is €9.",
    ),
    "converted for other readers": (
        "기부금은 300만 원이다.",
        "The donation is $2,300.",
    ),
    "the conversion in brackets left out": (
        "벌금은 2000달러(약 260만원)다.",
        "The fine is $2,000.",
    ),
    "a conversion added": (
        "손실은 50억원이다.",
        "The loss is 5 billion won ($4.1 million).",
    ),
    "a price without its currency": (
        "환율은 935원이다.",
        "The rate is 935.",
    ),
    "won to the dollar": (
        "달러당 935원이다.",
        "The won is at 935 to the dollar.",
    ),
    "the dollar as a word": (
        "달러화가 올랐다.",
        "The dollar rose.",
    ),
    "the greenback": (
        "달러화가 올랐다.",
        "The greenback rose.",
    ),
    "the verb won": (
        "한국이 우승했다.",
        "Korea won the cup.",
    ),
    "a range": (
        "200달러에서 6만달러에 판다.",
        "They sell for $200 to $60,000.",
    ),
    "a change and a level": (
        "배럴당 124.44달러로 마감했다.",
        "Crude dropped $3.98 to settle at $124.44 a barrel.",
    ),
    "rupiah": ("466조 루피아를 투입한다.", "It will spend 466 trillion rupiah."),
    "dong": ("1억 동을 냈다.", "They paid 100 million dong."),
    "pesos": ("500 페소를 냈다.", "They paid 500 pesos."),
    "both ends of a range": (
        "값은 1만원에서 3만원이다.",
        "It costs from 10,000 won to 30,000 won.",
    ),
    "cents and dollars": (
        "80센트 올랐다.",
        "It rose $0.80.",
    ),
    "the eurozone": (
        "유로존 금리가 올랐다.",
        "Interest rates in the eurozone rose.",
    ),
}


@pytest.mark.parametrize(("ko", "en", "points"), FLAGGED.values(), ids=FLAGGED)
def test_flagged(ko: str, en: str, points: tuple[str, str], marked) -> None:
    assert marked(ko, en) == ([points[0]] if points[0] else [], [points[1]])


@pytest.mark.parametrize(("ko", "en"), CLEAN.values(), ids=CLEAN)
def test_clean(ko: str, en: str, marked) -> None:
    assert marked(ko, en) == ([], [])
