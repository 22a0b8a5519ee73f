"""Headlines with a capital on every word, and what is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.bitext import Pair
from align.checks._title_case import in_sentence_case
from align.pipeline import check_pair

HEADLINES = {
    "a headline": (
        "Rival Parties Fail to Agree on Budget Bill",
        "Rival parties fail to agree on budget bill",
    ),
    "the first word stays": ("Heavy Rain Floods Two Villages", "Heavy rain floods two villages"),
    "the first word that is no name": (
        "Haeoreum to Build Twelve New Libraries",
        "Haeoreum to build twelve new libraries",
    ),
    "names no gloss has": ("Han River Bridge to Close Again", "Han river bridge to close again"),
    "a surname before a given name": (
        "Mayor Park Min-su Opens New Park",
        "Mayor Park Min-su opens new park",
    ),
    "a surname after an office": ("Mayor Park Opens New Library", "Mayor Park opens new library"),
    "a month beside its day": (
        "City Library Opens on March 3",
        "City library opens on March 3",
    ),
    "capitals alone": (
        "RIVAL PARTIES FAIL TO AGREE ON HAEOREUM BILL",
        "Rival parties fail to agree on Haeoreum bill",
    ),
    "words that no gloss has": (
        "Unwitting Destruction of Roost Kills Young Bats",
        "Unwitting destruction of roost kills young bats",
    ),
    "joined words": ("Prosecutors Seek Prison for Ex-Mayor", "Prosecutors seek prison for ex-mayor"),
    "joined names": ("Seoul-Area House Prices Fall Again", "Seoul-Area house prices fall again"),
    "abbreviations": ("BOK Holds Key Rate Steady Again", "BOK holds key rate steady again"),
}  # fmt: skip
OTHERS = {
    "a sentence": "The Mayor of Haeoreum City opened the Library on March 3.",
    "a name in a sentence": "He works for the Bank of Korea and the Ministry of Health.",
    "a name alone": "Bank of Korea",
    "few words": "New Library",
    "a sentence of names": "Kim Tae-hyun met Lee Min-su in Seoul.",
    "small letters": "rival parties fail to agree",
    "an abbreviation": "BOK, KBO, UNESCO",
    "figures": "1,234 5,678 90",
    "nothing": "",
    "Korean": "여야, 예산안 합의 불발",
}
WRONG = {
    "a direction": ("아파트값 6주 연속 하락", "House Prices Rise for Sixth Straight Week"),
    "a verdict": ("공무원 뇌물 혐의 무죄 확정", "Official Found Guilty of Bribery"),
    "a vote": ("도의회, 조례안 가결", "Provincial Council Rejects Ordinance"),
    "the other side": ("전세사기 피해자 지원", "Support for Rental Fraud Perpetrators"),
}
RIGHT = {
    "a verb no name": ("폭우로 주민 200명 대피", "Downpour Forces 200 Residents to Evacuate"),
    "a share": ("중소기업 10곳 중 4곳 “상여금 없다”", "4 in 10 Small Firms to Skip Bonus"),
    "a former office": ("검찰, 전 시장에 징역 3년 구형", "Prosecutors Seek 3 Years for Ex-Mayor"),
    "a rate": ("한은, 기준금리 동결…연 3.5%", "BOK Holds Key Rate Steady at 3.5%"),
    "a fall": ("코스피, 외국인 매도에 하락", "KOSPI Slips on Foreign Selling"),
    "a failure": ("여야, 예산안 처리 합의 불발", "Rival Parties Fail to Agree on Budget Bill"),
}


@pytest.mark.parametrize(("text", "plain"), HEADLINES.values(), ids=HEADLINES)
def test_headlines(text, plain):
    assert in_sentence_case(text) == plain


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS)
def test_other_text_stays(text):
    assert in_sentence_case(text) == text


@pytest.mark.parametrize(("ko", "en"), WRONG.values(), ids=WRONG)
def test_headlines_are_checked_like_sentences(ko, en):
    flags = check_pair(Pair.of(ko, en))
    assert [flag.family for flag in flags] == ["antonym"]
    assert all(en[slice(*span)] for span in flags[0].en)


@pytest.mark.parametrize(("ko", "en"), RIGHT.values(), ids=RIGHT)
def test_right_headlines_are_left_alone(ko, en):
    assert check_pair(Pair.of(ko, en)) == ()


@given(st.text(alphabet="ABab -'’.é가1İß", max_size=60))
def test_every_character_keeps_its_place(text):
    plain = in_sentence_case(text)
    assert len(plain) == len(text)
    assert plain.lower() == text.lower()
