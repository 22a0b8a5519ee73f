"""Terms of one kind that exclude each other."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks._siblings import find_siblings
from align.lexicons import read_table, values

# Korean, English, the Korean term, the English of another
OTHER = [
    ("모녀가 함께 상을 받았다.", "A mother and son won a prize together.", "모녀", "mother and son"),
    ("들개 열 마리를 잡았다.", "They caught ten wild boars.", "들개", "wild boars"),
    ("총선이 다음 달 열린다.", "The presidential election is next month.", "총선",
     "presidential election"),
    ("초등학생 두 명이 강에 빠졌다.", "Two high school students fell into the river.", "초등학생",
     "high school students"),
    ("고등학교 급식에서 균이 나왔다.", "Bacteria were found in middle school meals.", "고등학교",
     "middle school"),
    ("딸을 잃은 어머니가 울었다.", "The mother who lost her son cried.", "딸", "son"),
    ("그는 형과 빵집을 연다.", "He runs a bakery with his younger brother.", "형",
     "younger brother"),
    ("외할머니의 손맛을 이었다.", "She kept up the cooking of her paternal grandmother.", "외할머니",
     "paternal grandmother"),
    ("도의원 세 명이 탈당했다.", "Three city council members left the party.", "도의원",
     "city council members"),
    ("경찰은 사기 혐의로 그를 붙잡았다.", "Police caught him on suspicion of theft.", "사기",
     "theft"),
    ("골키퍼가 공을 막았다.", "The defender stopped the ball.", "골키퍼", "defender"),
    ("벚꽃이 일찍 피었다.", "Azaleas bloomed early.", "벚꽃", "Azaleas"),
    ("고양이 서른 마리를 구했다.", "They rescued thirty dogs.", "고양이", "dogs"),
    ("어민들이 감자를 받았다.", "The fishermen received sweet potatoes.", "감자", "sweet potatoes"),
    ("공장은 폐수를 강에 버렸다.", "The factory dumped garbage into the river.", "폐수", "garbage"),
    ("정부는 지하수 오염을 조사한다.", "The government will look into air pollution.", "지하수",
     "air pollution"),
    ("한국은행은 기준금리를 동결했다.", "The Bank of Korea froze the exchange rate.", "기준금리",
     "exchange rate"),
    ("가뭄으로 논이 갈라졌다.", "Paddies cracked because of the earthquake.", "가뭄", "earthquake"),
    ("검찰은 시청을 압수수색했다.", "Police raided city hall.", "검찰", "Police"),
    ("대법원은 원심을 확정했다.", "The Constitutional Court upheld the ruling.", "대법원",
     "Constitutional Court"),
    ("버스 요금이 오른다.", "Taxi fares will rise.", "버스", "Taxi"),
    ("여름방학 동안 수영장을 연다.", "The pool is open during winter vacation.", "여름", "winter"),
    ("의원들은 예산 삭감에 반대했다.", "Lawmakers opposed the tax cut.", "예산", "tax"),
]  # fmt: skip

SOUND = [
    ("모녀가 함께 상을 받았다.", "The two women won a prize together."),
    ("들개 열 마리를 잡았다.", "They caught ten strays."),
    ("징역 5년을 선고받았다.", "He got five years behind bars."),
    ("총선이 다음 달 열린다.", "The country goes to the polls next month."),
    ("초등학생 두 명이 강에 빠졌다.", "Two grade schoolers fell into the river."),
    ("초등학생 두 명이 강에 빠졌다.", "Two sixth graders fell into the river."),
    ("초등학생과 고등학생이 만났다.", "Pupils met high school students."),
    ("서울고등학교 학생이 상을 받았다.", "A boy from Seoul High School won a prize."),
    ("딸을 잃은 어머니가 울었다.", "The mother who lost her child cried."),
    ("어머니는 아들 때문에 울었다.", "The mother cried over her son."),
    ("그는 형과 빵집을 연다.", "The brothers run a bakery."),
    ("외할머니의 손맛을 이었다.", "She kept up her grandmother's cooking."),
    ("도의원 세 명이 탈당했다.", "Three lawmakers left the party."),
    # What is more general says the term as well.
    ("미술관은 그림을 보여 준다.", "The museum shows paintings."),
    ("유아 네 명 중 한 명이 영상을 본다.", "One in four children watches videos."),
    ("피고인은 혐의를 인정했다.", "The suspect admitted the charges."),
    ("고구마를 심었다.", "They planted sweet potatoes."),
    # Another word asks for it.
    ("고등학교 옆 중학교가 문을 닫았다.", "The middle school next to it closed."),
    ("김 양식장의 부산물을 쓴다.", "It uses by-products of seaweed farms."),
    ("전세 보증금을 돌려줬다.", "He gave back the jeonse deposits."),
    # Whose it is, a verb, a name.
    ("공주는 열아홉 살이었다.", "The emperor's only daughter was nineteen."),
    ("도서관에 차를 댔다.", "He parked there."),
    ("고양이를 안은 남자가 왔다.", "A man called Wolf came with a pet in his arms."),
    # A word that means something else here, and is said.
    ("시장은 배를 타고 섬에 갔다.", "The mayor took a boat to the apple island."),
    ("장인은 옹기를 굽는다.", "The artisan fires pots with his uncle."),
    ("사과를 받은 주민은 배를 내놓았다.", "Residents who got an apology brought pears."),
    ("비가 와서 못 갔다.", "It rained, so the teacher could not go."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "term", "other"), OTHER, ids=[row[2] for row in OTHER])
def test_another_term_of_the_kind_stands_in_its_place(
    ko: str, en: str, term: str, other: str
) -> None:
    [found] = find_siblings(Pair.of(ko, en))
    assert (ko[slice(*found.ko)], en[slice(*found.en)]) == (term, other)


@pytest.mark.parametrize(("ko", "en"), SOUND)
def test_the_term_is_said_or_the_other_asked_for(ko: str, en: str) -> None:
    assert list(find_siblings(Pair.of(ko, en))) == []


def test_no_korean_form_stands_twice_in_a_group() -> None:
    forms = [(row["group"], form) for row in read_table("siblings") for form in values(row["ko"])]
    assert len(forms) == len(set(forms))


def test_what_a_term_is_told_by_does_not_also_only_say_it() -> None:
    for row in read_table("siblings"):
        assert not set(values(row["en"])) & set(values(row["also"])), row["ko"]
