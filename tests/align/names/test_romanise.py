"""Both systems, by the examples their rules give and others of the same kind."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.names.match import NAME_THRESHOLD, match
from align.names.romanise import pronounce, romanise

# A row: what it shows, then words with their Revised Romanisation.
REVISED = {
    "plain": "구미 gumi, 영동 yeongdong, 백암 baegam, 옥천 okcheon, 합덕 hapdeok, 호법 hobeop",
    "closing sounds": "월곶 wolgot, 벚꽃 beotkkot, 한밭 hanbat, 여덟 yeodeol, 삶 sam",
    "r and l": "구리 guri, 설악 seorak, 칠곡 chilgok, 임실 imsil, 울릉 ulleung, 대관령 daegwallyeong",
    "nasalised": "백마 baengma, 종로 jongno, 왕십리 wangsimni, 독립문 dongnimmun, 속리산 songnisan",
    "nasalised after p": "십만 simman, 법률 beomnyul, 앞마당 ammadang, 촉석루 chokseongnu",
    "lateral": "신라 silla, 별내 byeollae, 한라산 hallasan, 광한루 gwanghallu, 선릉 seolleung",
    "n kept before a late r": "신문로 sinmunno, 생산량 saengsannyang, 의견란 uigyeonnan",
    "n gained in compounds": "학여울 hangnyeoul, 알약 allyak",
    "palatalised": "해돋이 haedoji, 같이 gachi, 굳히다 guchida, 맞히다 machida",
    "aspirated": "좋고 joko, 놓다 nota, 잡혀 japyeo, 낳지 nachi, 많다 manta",
    "h kept in nouns": "묵호 mukho, 집현전 jiphyeonjeon",
    "no tensing": "압구정 apgujeong, 낙동강 nakdonggang, 죽변 jukbyeon, 낙성대 nakseongdae,"
    " 합정 hapjeong, 팔당 paldang, 샛별 saetbyeol, 울산 ulsan",
    "linked": "값이 gapsi, 앉아 anja, 닭이 dalgi, 싫어 sireo, 괜찮아 gwaenchana",
    "double codas": "읽다 ikda, 맑음 malgeum, 끓는 kkeulleun",
    "vowels": "광희문 gwanghuimun, 의정부 uijeongbu, 원주 wonju, 귀 gwi, 왜관 waegwan",
}
MCCUNE_REISCHAUER = {
    "voiced between vowels": "부산 pusan, 대구 taegu, 고려 koryŏ, 제주 cheju, 전주 chŏnju",
    "voiced after m n l ng": "경주 kyŏngju, 금강 kŭmgang, 한강 han'gang, 인동 indong",
    "aspirated": "청주 ch'ŏngju, 평양 p'yŏngyang, 김포 kimp'o, 태백 t'aebaek",
    "not voiced after a stop": "낙동강 naktonggang, 백두산 paektusan, 안압지 anapchi",
    "assimilated": "독립문 tongnimmun, 종로 chongno, 신라 silla, 압록강 amnokkang",
    "ng apart from n and g": "한국 han'guk, 강아지 kangaji, 국어 kugŏ, 인기 in'gi",
    "vowels": "서울 sŏul, 원주 wŏnju, 의주 ŭiju",
    "sh before wi": "쉬다 shwida",
}
NAMES = (
    "김민수 Kim Min-su, 홍빛나 Hong Bit-na, 한복남 Han Bok-nam, 남궁민 Namkoong Min, 이영 Lee Yeong"
)


def _rows(table: dict[str, str]) -> list[tuple[str, str]]:
    return [
        (word, wanted)
        for row in table.values()
        for word, _, wanted in (item.strip().partition(" ") for item in row.split(","))
    ]


@pytest.mark.parametrize(("word", "wanted"), _rows(REVISED))
def test_revised(word: str, wanted: str) -> None:
    assert romanise(word) == wanted


@pytest.mark.parametrize(("word", "wanted"), _rows(MCCUNE_REISCHAUER))
def test_mccune_reischauer(word: str, wanted: str) -> None:
    assert romanise(word, "mr") == wanted


@pytest.mark.parametrize(("word", "wanted"), _rows({"": NAMES}))
def test_names_are_not_assimilated(word: str, wanted: str) -> None:
    assert romanise(word, name=True) == wanted


def test_the_older_system_writes_yi() -> None:
    assert romanise("이순신", "mr", name=True) == "Yi Sun-sin"


def test_what_is_not_hangul_stays() -> None:
    assert romanise("LG전자 3층, 서울!") == "LGjeonja 3cheung, seoul!"


def test_an_unknown_system_is_refused() -> None:
    with pytest.raises(ValueError, match="no such system"):
        romanise("서울", "yale")  # type: ignore[arg-type]


@pytest.mark.xfail(strict=True, reason="tensing between Sino-Korean syllables is not known")
def test_mccune_reischauer_marks_tensing_after_l() -> None:
    assert romanise("발전", "mr") == "paltchŏn"


@given(st.text())
def test_any_string_survives(text: str) -> None:
    for system in ("rr", "mr"):
        for name in (False, True):
            written = romanise(text, system, name=name)  # type: ignore[arg-type]
            assert not any("가" <= char <= "힣" for char in written)


@given(st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), max_size=30))
def test_every_syllable_is_pronounced_with_one_of_seven_codas(word: str) -> None:
    spoken = pronounce(word)
    assert len(spoken) == len(word)
    assert {syllable.coda for syllable in spoken} <= {"", *"ㄱㄴㄷㄹㅁㅂㅇ"}


COMMON = st.sampled_from(list("가나다라마바사아자차하강남동문민박산서성수신영원정종주진천한현"))


@given(st.lists(COMMON, min_size=2, max_size=5).map("".join))
def test_a_word_matches_its_own_romanisation(word: str) -> None:
    assert match(word, romanise(word).capitalize()).score >= NAME_THRESHOLD


def test_a_megabyte_is_linear() -> None:
    assert len(romanise("한" * 400_000)) == len("han") * 400_000
