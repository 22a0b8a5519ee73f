"""Figures of one sentence that must agree."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.consistency._figures import find_disagreements

# Text, language, what is stated, what the other figures make.
WRONG = {
    "days": ("10월 3일부터 5일까지 나흘간 열린다.", "ko", "나흘", "3 days"),
    "days of one month": ("5월 2~6일 4일간 열린다.", "ko", "4일", "5 days"),
    "English days": ("It runs for four days from Oct. 3 to 5.", "en", "four days", "3 days"),
    "English days, the length last": (
        "It is held from the 2nd to the 6th for four days.",
        *("en", "four days", "5 days"),
    ),
    "a comparison": (
        "매출은 2조 4천억 원으로 1년 전 2조 원보다 12% 늘었다.",
        *("ko", "12%", "20%"),
    ),
    "a comparison in the next sentence": (
        "52만 명이 축제를 찾았다. 이는 재작년 40만 명보다 13% 늘어난 것이다.",
        *("ko", "13%", "30%"),
    ),
    "an English comparison": (
        "Some 520,000 people came, up 13 percent from 400,000 the year before.",
        *("en", "13 percent", "30%"),
    ),
    "an English fall": (
        "Profit was 160 billion won, down 30 percent from 200 billion won.",
        *("en", "30 percent", "20%"),
    ),
    "times": (
        "지난해 8600만 원을 썼다. 이는 2022년 4300만 원의 세 배다.",
        *("ko", "3 times", "2 times"),
    ),
    "English times": (
        "It spent 86 million won, three times as much as the 43 million won of 2022.",
        *("en", "3 times", "2 times"),
    ),
    "a rise": ("Visitors rose from 57,000 to 92,000, an increase of 71%.", "en", "71%", "61%"),
    "a rise with units": (
        "Sales grew from 20 billion won last year to 30 billion won, up 40%.",
        *("en", "40%", "50%"),
    ),
    "a fall": ("The budget fell from 40,000 won to 30,000 won, down 35%.", "en", "35%", "25%"),
    "a Korean rise": ("4만 명에서 5만 명으로 35% 늘었다.", "ko", "35%", "25%"),
    "a Korean fall": ("예산을 20억원에서 15억원으로 40% 줄였다.", "ko", "40%", "25%"),
    "parts": ("There were 150 people (80 men and 60 women).", "en", "150", "140"),
    "a share": ("300 of the 500 residents (70 percent) agreed.", "en", "70 percent", "60%"),
    "a share, the whole first": (
        "Of the 500 residents, 300, or 70 percent, agreed.",
        *("en", "70 percent", "60%"),
    ),
    "a Korean share": ("주민 500명 중 300명(70%)이 찬성했다.", "ko", "70%", "60%"),
    "a Korean share before its part": ("예산 500억원의 60%인 350억원을 썼다.", "ko", "60%", "70%"),
    "a total after its parts": (
        "국비 50억원과 시비 30억원을 합쳐 90억원을 들인다.",
        *("ko", "90억", "8 billion"),
    ),
    "some of the parts, too many": (
        "남성 120명, 여성 150명 등 모두 260명이 왔다.",
        *("ko", "260", "270"),
    ),
    "Korean parts": ("참가자는 150명(남자 80명, 여자 60명)이다.", "ko", "150", "140"),
}
RIGHT = {
    "three days": ("10월 3일부터 5일까지 사흘간 열린다.", "ko"),
    "days of two months": ("다음 달 25일부터 8월 3일까지 10일간 열린다.", "ko"),
    "days over a February": ("2월 27일부터 3월 2일까지 나흘간 열린다.", "ko"),
    "weekends left out": ("3일부터 14일까지 주말을 제외하고 열흘간 열린다.", "ko"),
    "days of unknown months": ("28일부터 3일까지 닷새간 열린다.", "ko"),
    "English days": ("It runs for ten days from the 26th to October 5th.", "en"),
    "hours": ("It is open for three days from 9 to 5.", "en"),
    "a comparison that fits": ("매출은 2조 4천억 원으로 1년 전 2조 원보다 20% 늘었다.", "ko"),
    "a comparison with something else": ("매출은 2조 4천억 원으로 목표보다 12% 많았다.", "ko"),
    "a rise of another thing": (
        "Sales were 2.4 trillion won, and exports rose 12% from 2 trillion won.",
        "en",
    ),
    "a fall that fits": ("Profit was 80 billion won, down 20% from 100 billion won.", "en"),
    "times that fit": ("지난해 8600만 원을 썼다. 이는 2022년 4300만 원의 두 배다.", "ko"),
    "times more": ("It sold 400 cars, three times more than the 100 cars of 2022.", "en"),
    "parts of which one has more said of it": (
        "도배 비용 700만 원과 곰팡이로 생긴 병원비 300만 원, 위자료 200만 원을 합쳐 1천200만 원이다.",
        "ko",
    ),
    "57,000 to 92,000 is 61 %": ("It rose from 57,000 to 92,000, an increase of 61%.", "en"),
    "rounded to 60 %": ("It rose from 57,000 to 92,000, an increase of about 60%.", "en"),
    "one decimal": ("It rose from 57,000 to 92,000, an increase of 61.4%.", "en"),
    "figures that are rounded": (
        "방문객은 지난해 5만 7000여명에서 올해 9만 2000여명으로 61% 증가했다.",
        "ko",
    ),
    "a share": ("It rose from 57,000 to 92,000, 40% of the total.", "en"),
    "another base": ("It rose from 57,000 to 92,000, up 12% compared to 2019.", "en"),
    "two percentages": ("It rose from 20% to 30%, up 12%.", "en"),
    "a span of time": ("The share rose 5% from 2019 to 2021.", "en"),
    "a route": ("It runs from 10 a.m. to 5 p.m., and sales rose 3%.", "en"),
    "a share that fits": ("주민 500명 중 300명(60%)이 찬성했다.", "ko"),
    "a share of rounded figures": ("주민 약 500명 가운데 320명(63%)이 찬성했다.", "ko"),
    "a share with decimals": ("Of the 1,234 residents, 411 (33.3%) agreed.", "en"),
    "a percentage of something else": ("주민 500명 중 300명(전년 대비 70%)이 찬성했다.", "ko"),
    "a share of another whole": ("300 of the 500 residents agreed, 70 percent of the men.", "en"),
    "a share of another unit": ("500명 중 30곳(60%)이 찬성했다.", "ko"),
    "more than the whole": ("Of the 300 seats, 500 (60%) were asked for.", "en"),
    "a total that fits": ("국비 50억원과 시비 30억원을 합쳐 80억원을 들인다.", "ko"),
    "a total of rounded sums": ("국비 50억원과 시비 30억원을 합쳐 81억원을 들인다.", "ko"),
    "some of the parts": ("서울 12명, 경기 10명 등 모두 40명이 왔다.", "ko"),
    "parts of two kinds": ("학교 12곳, 학생 150명 등 모두 100명이 왔다.", "ko"),
    "about": ("남성 120여 명과 여성 150여 명을 합쳐 300명이 왔다.", "ko"),
    "parts that add up": ("There were 150 people (90 men and 60 women).", "en"),
    "not all the parts": ("There were 150 people (including 80 men and 60 women).", "en"),
    "some of several": ("참가자는 150명(학생 80명, 교사 60명 등)이다.", "ko"),
    "another unit": ("예산은 150억원(2년, 3곳)이다.", "ko"),
    "no change of direction": ("기온이 20도에서 25도로 바뀌고 습도는 60%다.", "ko"),
    "a single part": ("참가자는 150명(여자 60명)이다.", "ko"),
}


@pytest.mark.parametrize(("text", "lang", "stated", "computed"), WRONG.values(), ids=WRONG)
def test_wrong(text, lang, stated, computed):
    (found,) = find_disagreements(text, lang)
    assert (found.stated, found.computed) == (stated, computed)
    assert all(text[a:b] for a, b in found.spans)


@pytest.mark.parametrize(("text", "lang"), RIGHT.values(), ids=RIGHT)
def test_right(text, lang):
    assert find_disagreements(text, lang) == ()


@given(st.text(alphabet="fromt 0123456789,.%%()up증가에서로명만 ", max_size=60))
def test_any_text_is_survived(text):
    for lang in ("ko", "en"):
        for found in find_disagreements(text, lang):
            assert all(0 <= a < b <= len(text) for a, b in found.spans)
