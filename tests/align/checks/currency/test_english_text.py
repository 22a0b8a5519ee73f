"""Money that the rest of the English rules out."""

from __future__ import annotations

import pytest

from align.checks.currency.english_text import find_ruled_out

FLAGGED = [
    ("의회에 500억 달러를 요청한다.", "He will ask Congress for $50bn ($27bn).", ("$50bn ($27bn)", "“$50bn” in other money")),
    ("세금을 176유로에서 114유로로 내린다.", "It cuts the tax to €114 ($179) from €176 (£277).", (" (£277)", "the money of the other conversion")),
    ("무게가 700kg이 넘는다.", "It weighs up to 1,500 dollars.", ("1,500 dollars", "a weight")),
    ("무게가 700kg이 넘는다.", "It is up to 1,500 dollars (700 kilograms) heavy.", ("up to 1,500 dollars", "what “700 kilograms” is")),
    ("유가가 떨어졌다.", "Oil fell more than £16 a barrel.", ("£16", "dollars")),
]  # fmt: skip
CLEAN = [
    ("엔화가 올랐다.", "The yen rose, and a weak yen helps exports."),
    ("일본 관광객이 3천만 원을 썼다.", "Visitors spent 3 million yen, tens of thousands of yen each."),
    ("환율이 요동쳤다.", "Traders sold dollars and yen in thin trading."),
    ("환율이 요동쳤다.", "Yen-denominated bonds and yen/won rates swung."),
    ("엔화 환전이 늘었다.", "Demand for changing money into yen grew; banks want yen."),
    ("그는 상을 받았다.", "He won the award and won't give it back."),
    ("50억 원을 잃었다.", "They lost 5 billion won ($4.1 million)."),
    ("120만 파운드에 팔렸다.", "It fetched £1.2 million ($1.5 million)."),
    ("20억 호주달러를 지원한다.", "Australia will provide $2 billion ($1.4 billion)."),
    ("20억 달러를 지원한다.", "It will provide A$2.9 billion ($2 billion)."),
    ("2,000달러(1,500달러)를 냈다.", "They paid $2,000 ($1,500)."),
    ("50달러와 20파운드를 냈다.", "They paid $50 (£40) and £20 ($25)."),
    ("표는 15달러다.", "Tickets are $15 ($10 for students)."),
    ("700kg이 넘는 곰이다.", "The bear weighs 1,500 pounds (700 kilograms)."),
    ("정부는 5억 달러 감축을 저울질한다.", "The government is weighing $500 million in cuts."),
    ("유가가 떨어졌다.", "Oil fell more than $16 a barrel."),
    ("유가는 배럴당 60유로다.", "Oil is at €60 a barrel."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "found"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_it_fits_nothing(ko: str, en: str, found: tuple[str, str]) -> None:
    assert [(en[slice(*one.span)], one.right) for one in find_ruled_out(ko, en)][:1] == [found]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_sound(ko: str, en: str) -> None:
    assert not list(find_ruled_out(ko, en))
