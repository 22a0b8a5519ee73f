"""Opposites that stand beside a negation, in a rate, or as a verb of two words."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.antonym import find

# Korean, English, and of each what is pointed at.
FLAGGED = [
    (
        "원·달러 환율이 급등하자 수입 업체가 울상이다.",
        "Importers are dismayed as the won-dollar exchange rate plunges.",
        "환율이 급등",
        "plunges",
    ),
    (
        "원·달러 환율이 크게 떨어졌다.",
        "The won-dollar rate soared.",
        "환율이 크게 떨어",
        "soared",
    ),
    (
        "투표율이 지난 총선보다 낮아졌다.",
        "Turnout was higher than in the last general election.",
        "낮",
        "higher",
    ),
    (
        "책을 기한 안에 반납하지 않으면 대출이 제한된다.",
        "If you do not renew the books by the due date, you will be barred from borrowing.",
        "반납",
        "renew",
    ),
    (
        "외국인은 이날 주식 8천억 원어치를 팔아 치웠다.",
        "Foreigners snapped up 800 billion won worth of shares that day.",
        "팔아 치웠",
        "snapped up",
    ),
    ("경찰은 용의자를 풀어 줬다.", "Police detained the suspect.", "풀어 줬", "detained"),
    ("검찰은 그를 불기소 처분했다.", "Prosecutors indicted him.", "불기소", "indicted"),
    ("주민들은 불안에 떨었다.", "Residents were relieved.", "불안", "were relieved"),
    ("그 법은 지난해 시행됐다.", "The law was abolished last year.", "시행", "abolished"),
    (
        "재판부는 1심보다 무거운 형을 선고했다.",
        "The court handed down a lighter term than the first court.",
        "무거운",
        "lighter",
    ),
    ("낮 기온이 크게 오르겠다.", "Nighttime temperatures will rise.", "낮 기온", "Nighttime"),
]
CLEAN = [
    ("검찰의 주장은 사실과 다르다.", "The prosecution's claims are untrue."),
    ("등급이 떨어져 자금 조달이 어렵다.", "Raising money is hard after its rating was cut."),
    ("주가가 떨어지자 의문이 나왔다.", "The drop raised serious questions."),
    ("엔화 가치와 함께 원·엔 환율도 하락했다.", "The won-yen rate fell along with the yen."),
    ("원·달러 환율이 급등했다.", "The won's rate against the dollar plunged."),
    ("원·달러 환율이 내려 원화가 강세다.", "The won is strong as the won-dollar rate falls."),
    ("환율이 올라 원화 가치가 떨어졌다.", "The won fell in value as the won-dollar rate rose."),
    (
        "책을 반납하지 않으면 대출을 연장할 수 없다.",
        "Loans cannot be extended unless the books are returned.",
    ),
    ("면허를 갱신하지 않으면 효력을 잃는다.", "The license lapses if it is not renewed."),
    ("회의는 공개하지 않는다.", "The meeting will not be held in public."),
    (
        "입주자들은 잔금 납부를 거부하기로 했다.",
        "Residents have agreed to withhold their final payments.",
    ),
    ("두 당은 법안에 반대하기로 했다.", "The two parties agreed to oppose the bill."),
    ("외국인은 주식을 팔아 치웠다.", "Foreigners dumped stocks."),
    ("경찰은 용의자를 풀어 줬다.", "Police let the suspect go."),
    ("검찰은 그를 불기소 처분했다.", "Prosecutors dropped the case against him."),
    ("법원은 더 가벼운 형을 선고했다.", "The court handed down a lighter term."),
    ("최고치를 쓴 반도체와 달리 자동차는 뒷걸음질했다.", "Chips set a record while cars shrank."),
    ("낮 기온이 올라 일교차가 크다.", "Daytime highs rise, far above overnight lows."),
]


@pytest.mark.parametrize(("ko", "en", "word", "wrong"), FLAGGED)
def test_flagged(ko: str, en: str, word: str, wrong: str) -> None:
    (finding,) = find(Pair.of(ko, en))
    assert word in ko[slice(*finding.ko[0])]
    assert wrong in en[slice(*finding.en[0])]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert not list(find(Pair.of(ko, en)))
