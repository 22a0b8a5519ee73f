"""Korean places told as Chinese ones, or half in words: 청도 as Qingdao, 신안군 as "New An-gun".

Many a Korean town is written with the characters of a Chinese one, and a machine that knows the
Chinese one better takes its name. The Mandarin sounds of the syllables show it.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterator

from align.checks._mismatch import Mismatch
from align.names import NAME_THRESHOLD, candidates, romanise, stands
from align.names.place import place_forms
from align.words import lexicon
from align.words.english import stem
from align.words.evidence import PairEvidence
from align.words.headwords import commonest
from align.words.korean import KoreanWord

__all__ = ["find_place_readings"]

# The Mandarin sounds of the characters that names of places are written with.
SOUNDS = (
    "가 jia ge, 간 gan jian, 갑 jia, 강 jiang gang kang, 거 ju, 건 jian, 경 jing qing, 계 ji xi gui, 고 gao gu,"
    " 곡 gu qu, 공 gong kong, 과 guo, 곽 guo, 관 guan, 광 guang, 괴 huai, 교 jiao, 구 jiu qiu gou, 군 jun, 권 quan,"
    " 귀 gui, 금 jin, 기 qi ji, 길 ji, 김 jin, 나 luo na, 낙 luo, 남 nan, 내 nei lai, 노 lu lao, 논 lun, 단 dan,"
    " 담 tan, 당 tang dang, 대 da dai tai, 덕 de, 도 dao du tao, 동 dong tong, 두 dou, 량 liang, 려 li, 련 lian,"
    " 령 ling, 례 li, 룡 long, 류 liu, 릉 ling, 리 li, 림 lin, 마 ma, 만 wan man, 매 mei, 명 ming, 목 mu, 무 wu mao,"
    " 문 wen men, 미 mei, 민 min, 밀 mi, 반 pan ban, 방 fang, 백 bai, 병 bing, 보 bao bu, 복 fu, 봉 feng, 부 fu bu,"
    " 북 bei, 분 fen, 불 fu, 비 fei bei, 빈 bin, 사 si sha, 산 shan, 삼 san, 상 shang xiang chang, 서 xi shu rui,"
    " 석 shi, 선 xian shan xuan, 성 cheng sheng xing, 세 shi, 소 shao xiao su, 속 su, 송 song, 수 shui shou sui,"
    " 순 shun chun, 승 sheng, 시 shi, 신 xin shen, 아 ya, 안 an, 암 yan, 양 yang liang xiang, 여 li yu ru, 연 yan lian,"
    " 영 ying yong ning ling, 예 yi li, 오 wu, 옥 yu wo, 온 wen, 완 wan, 왕 wang, 요 yao liao, 용 long yong, 우 yu niu,"
    " 운 yun, 울 yu wei, 원 yuan, 월 yue, 위 wei, 유 you yu liu, 은 en yin, 음 yin, 의 yi, 이 yi li, 익 yi, 인 ren yin,"
    " 일 ri yi, 임 lin ren, 장 zhang chang, 재 zai, 전 quan tian, 정 ding zheng jing cheng, 제 ji qi, 조 zhao chao,"
    " 종 zhong, 주 zhou zhu, 중 zhong, 증 zeng, 지 zhi chi, 진 zhen jin chen qin, 창 chang cang, 천 chuan quan tian,"
    " 철 tie, 청 qing, 춘 chun, 충 zhong, 칠 qi, 태 tai, 통 tong, 파 po, 평 ping, 포 pu, 풍 feng, 하 he xia, 한 han,"
    " 함 xian han, 합 he, 항 hang, 해 hai, 현 xian, 홍 hong, 화 hua he, 황 huang, 회 huai hui, 횡 heng, 흥 xing"
)
HANGUL = re.compile(r"[가-힣]{2,}")
ABROAD = re.compile(
    r"중국|대만|타이완|홍콩|베이징|북경|상하이|상해|쓰촨|산둥|남중국해|동중국해|자매|현지|성(?:\s|에서|의|은)"
)
"""What tells that a Chinese place may be meant, or is told beside the Korean one."""
# A river or a village that begins with one of the four winds: 남대천 as "South Daecheon".
WINDS = {"동": "East", "서": "West", "남": "South", "북": "North"}
WINDY = re.compile(
    r"(?<![가-힣])(?P<wind>[동서남북])(?P<rest>[가-힣]{2,3}?)(?=[은는이가을를의에과와도,.\s]|에서|으로|변)"
)
SEAS = {"남해": "South China Sea", "동해": "East China Sea", "서해": "East China Sea"}
HALF = r"\b(?P<word>[A-Z][a-z]+) {rest}(?:-(?:si|gun|gu|do)| (?:City|County|District))\b"
# A river told as a mountain: what a name ends in, and the English that says what it is.
GENERIC_KO = re.compile(
    r"(?<![가-힣])(?P<stem>[가-힣]{2,3})(?P<kind>[강산호섬역]|공항|대교)(?=[은는이가을를의에과와도만,.\s]|에서|으로)"
)
GENERIC_EN = re.compile(
    r"\b(?:(?:Mount|Mt\.|Lake)\s(?P<behind>[A-Z][a-z]{3,})|(?P<name>[A-Z][a-z]{2,})\s(?:River|Mountain|Lake|Island|Station|Airport|Bridge))\b"
)
KINDS_EN = ("River", "Mountain", "Mount", "Mt.", "Lake", "Island", "Station", "Airport", "Bridge")
GENERICS = {
    "강": "River", "산": "Mountain|Mount|Mt", "호": "Lake", "섬": "Island", "역": "Station", "공항": "Airport", "대교": "Bridge",
}  # fmt: skip
# Towns that are numbers too, and what follows them as towns: 이천 도자기, 사천에서.
AS_NUMBERS = {"이천": 2000, "사천": 4000, "삼천포": 3000, "오천읍": 5000}
NUMBER_KO = re.compile(
    r"(?<![가-힣0-9,.])(?P<name>이천|사천|삼천포|오천읍)(?=시|에서|에는|에\s|의\s|으로|\s(?:도자기|쌀|공항|비행장|하이닉스|시민|주민|지역|공장))"
)
# A town with what it is, on both sides: 화순군, Hwasun County.
TOWN_KO = re.compile(
    r"(?<![가-힣])[가-힣]{2}(?P<kind>[시군구])(?=[은는이가을를의에와과도청민\s,.·]|에서|보건소)"
)
TOWN_EN = re.compile(
    r"\b(?P<name>[A-Z][a-z]{3,})(?:-(?P<short>si|gun|gu)\b|\s(?P<kind>City|County|District|Ward)\b)"
)
AS_TOWNS = ("City", "County", "District", "Ward")
KINDS = {"시": ("si", "City"), "군": ("gun", "County"), "구": ("gu", "District", "Ward")}
ALIKE = 0.5
"""Score of ``names.best`` from which a Korean word may sound like a name."""
MOST = 24
"""Headwords of an English word that are looked through."""
STEM = 2
"""Syllables of a place without what it is: 청도 of 청도군."""


def find_place_readings(ko: str, en: str, evidence: PairEvidence) -> Iterator[Mismatch]:
    """The Korean places that the English gives as Chinese ones, or half in words.

    >>> from align.words.evidence import link_words
    >>> ko, en = "청도에서 축제가 열렸다.", "A festival was held in Qingdao."
    >>> [(one.right, en[slice(*one.en)]) for one in find_place_readings(ko, en, link_words(ko, en))]
    [('Cheongdo', 'Qingdao')]
    """
    yield from _misspelt(ko, en)
    yield from _as_number(ko, en, evidence)
    yield from _of_another_kind(ko, en)
    yield from _by_wind(ko, en)
    abroad = ABROAD.search(ko) is not None
    for link in evidence.ko:
        word = link.words[0]
        name = ko[word.start : word.end]
        if name[:STEM] not in SEAS and (len(name) > STEM + 1 or not _is_town(word, name)):
            continue
        if any(candidates(en).find(form) for form in place_forms(name)):
            continue
        for found in (*_chinese(name, en, abroad), *_halves(name, en)):
            yield Mismatch(word.span, found, romanise(name[:STEM]).capitalize())
            return


def _is_town(word: KoreanWord, name: str) -> bool:
    """Whether a short word that is spelt like a place may be the place."""
    if len(name) < STEM or not place_forms(name):
        return False
    glosses = [gloss for sense in lexicon.senses(name) for gloss in sense]
    return word.tag == "NNP" or bool(glosses and all(gloss[0].isupper() for gloss in glosses))


def _chinese(name: str, en: str, abroad: bool) -> Iterator[tuple[int, int]]:
    if abroad:
        return
    if name[:STEM] in SEAS:
        yield from (found.span() for found in re.finditer(SEAS[name[:STEM]], en))
        return
    sounds = [_sounds().get(syllable, ()) for syllable in name[:STEM]]
    spelt = {"".join(parts) for parts in itertools.product(*sounds)} - {
        form.lower() for form in place_forms(name)
    }
    for word in re.finditer(r"\b[A-Z][a-z]+\b", en):
        if word.group().lower() in spelt:
            yield word.span()


def _halves(name: str, en: str) -> Iterator[tuple[int, int]]:
    """The first syllable in a word, the rest as it sounds: New An-gun."""
    rest = romanise(name[1:STEM], name=True)
    for found in re.finditer(HALF.format(rest=rest), en):
        heads = (head.removesuffix("다") for head in commonest(stem(found["word"]), MOST))
        if any(name[0] in (head[0], head[-1]) for head in heads if head):
            yield found.span()


def _misspelt(ko: str, en: str) -> Iterator[Mismatch]:
    """화순군 as "Hwasan County": the letters of no place that the Korean names."""
    told = "-si" in en or "-gu" in en or any(kind in en for kind in AS_TOWNS)
    said = list(TOWN_EN.finditer(en)) if told else []
    towns = list(TOWN_KO.finditer(ko)) if said else []
    towns = [town for town in towns if place_forms(town.group())]
    lost = [town for town in towns if not _spelt(town.group(), en)]
    for found in said:
        kinds = (found["short"], found["kind"])
        fitting = [t for t in lost if not set(KINDS[t["kind"]]).isdisjoint(kinds)]
        if len(fitting) != 1:
            continue
        own = any(
            _spelt(name, found["name"]) for name in HANGUL.findall(ko) for name in _parts(name)
        )
        if not own:
            town = fitting[0]
            yield Mismatch(
                town.span(), found.span("name"), romanise(town.group()[:STEM]).capitalize()
            )
            return


def _as_number(ko: str, en: str, evidence: PairEvidence) -> Iterator[Mismatch]:
    """이천 도자기 축제 as "the 2,000 pottery festival"."""
    town = NUMBER_KO.search(ko) if evidence.numbers_en and "천" in ko else None
    if not town or _spelt(town["name"], en):
        return
    for quantity in evidence.numbers_en:
        if quantity.value == AS_NUMBERS[town["name"]]:
            yield Mismatch(
                town.span("name"), quantity.number_span, romanise(town["name"]).capitalize()
            )
            return


def _by_wind(ko: str, en: str) -> Iterator[Mismatch]:
    """남대천 as "South Daecheon"; 동대구, of 대구, is East Daegu to many."""
    winds = [wind for wind in WINDS.values() if wind in en]
    for place in WINDY.finditer(ko) if winds else ():
        wind, rest = WINDS[place["wind"]], place["rest"]
        if wind not in winds or place_forms(rest) or lexicon.is_known(place.group()):
            continue
        found = re.search(rf"\b{wind} {romanise(rest).capitalize()}\b", en)
        if found:
            yield Mismatch(place.span(), found.span(), romanise(place.group()).capitalize())
            return


def _of_another_kind(ko: str, en: str) -> Iterator[Mismatch]:
    """영산강 as "Yeongsan Mountain"."""
    said = GENERIC_EN.search(en) if any(kind in en for kind in KINDS_EN) else None
    for place in GENERIC_KO.finditer(ko) if said else ():
        name = said["name"] or said["behind"] if said else ""
        right = GENERICS[place["kind"]]
        if said and _is_another(place, said, name, ko, en):
            yield Mismatch(place.span(), said.span(), romanise(place.group()).capitalize())
            return
        if said and _spelt(place["stem"], name) and not re.search(rf"\b(?:{right})\b", en):
            word = right.partition("|")[0]
            yield Mismatch(
                place.span(), said.span(), f"{romanise(place['stem']).capitalize()} {word}"
            )
            return


def _is_another(place: re.Match[str], said: re.Match[str], name: str, ko: str, en: str) -> bool:
    """Whether a river is told as one that no word of the Korean sounds like: 낙동강, the Geum River."""
    if not re.search(rf"\b(?:{GENERICS[place['kind']]})\b", said.group()):
        return False
    if not place_forms(place.group()) or _spelt(place.group(), en):
        return False
    index = candidates(name)
    parts = (part for word in HANGUL.findall(ko) for part in _parts(word))
    return not any(stands(part, index, ALIKE) for part in parts)


def _spelt(name: str, en: str) -> bool:
    return stands(name, candidates(en), NAME_THRESHOLD)


def _parts(word: str) -> list[str]:
    """What of a word may be a name: two or three syllables from its beginning."""
    return [word[:size] for size in (2, 3) if len(word) >= size]


@functools.cache
def _sounds() -> dict[str, tuple[str, ...]]:
    rows = (row.split() for row in SOUNDS.split(", "))
    return {syllable: tuple(sounds) for syllable, *sounds in rows}
