"""Figures told by a measure: so much for every 3.3 square metres, two strings of twenty fish.

A price 3.3제곱미터당 is not one "per square metre", and 오징어 두 축 are forty squid. Of both the
English must keep the figure that the measure holds, or a word for the measure.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from fractions import Fraction

from align.checks._mismatch import Mismatch
from align.numbers.english_numerals import CARDINALS
from align.numbers.korean_numerals import NATIVE
from align.numbers.units import EN_FORMS, KO_FORMS, UNITS, alternation
from align.words import english, lexicon
from align.words.evidence import link_words

__all__ = ["bundle_size", "find_bundles", "find_other_measures", "find_shares"]

MEASURES = "제곱미터 ㎡ 평 ㎞ km 킬로미터 미터 그램 ㎏ kg 킬로그램 g 리터 톤 명 가구 마리 대 시간 분 일 개".split()
"""Units that news counts by: so much for every 3.3 of them."""
SHARE_KO = re.compile(
    rf"(?P<number>[0-9][0-9.,]*\s?(?:만|천|백|억)?)\s?(?P<unit>{'|'.join(sorted(MEASURES, key=len, reverse=True))})(?:\s?(?:당|마다)|\s기준)(?![가-힣])"
)
PER_KO = re.compile(
    r"(?<![가-힣])(?P<own>(?:1\s?)?(?P<unit>배럴|리터|갤런|톤|㎏|kg|킬로그램|온스|파운드|㎖|ml|그램|g|시간|평|킬로와트시|㎾h|kWh)당)\s(?:[가-힣]+\s){0,3}(?=[0-9])"
)
PER_EN = re.compile(
    r"(?:\s[a-z]+){0,3}?\s(?P<own>(?:per|an?|for\s(?:each|every))\s(?P<unit>barrel|lit(?:er|re)|millilit(?:er|re)|gallon|ton|tonne|kilogram|pound|gram|ounce|kilowatt(?![-\s]?hour)|hour|minute|day|week|month))\b",
    re.I,
)
BUNDLES = {
    "축": (20, "오징어"), "쾌": (20, "북어 명태 황태 코다리"), "두름": (20, "굴비 조기 청어 비웃 고사리 산나물 나물"), "접": (100, "마늘 배추 무 감 곶감 배 사과 오이 양파"),
    "톳": (100, "김 파래김"), "손": (2, "고등어 자반 조기 갈치 간고등어 배추"), "죽": (10, "그릇 접시 사발 놋그릇 옷 버선 대접 공기 냄비"), "쌈": (24, "바늘"),
    "거리": (50, "오이 가지"), "판": (30, "달걀 계란 유정란"), "뭇": (10, "생선 조기 미역 북어 자반"), "태": (20, "나무"), "타": (12, "연필 공책 양말 골프공"), "다스": (12, "연필 볼펜 양말 골프공"),
    "갓": (10, "굴비 고사리 고등어"), "제": (20, "한약 탕약 보약"), "연": (500, "종이 인쇄용지"), "켤레": (2, "신발 구두 양말 운동화 장갑 고무신"),
}  # fmt: skip
"""How many a bundle holds, and the things that are bundled so."""
BEFORE_BUNDLES = "한 두 세 석 네 넉 다섯 여섯 일곱 여덟 아홉 열 스무".split()
COUNTS = {word: NATIVE[word] for word in BEFORE_BUNDLES} | {"서": 3}
BUNDLE_KO = re.compile(
    rf"(?<![가-힣])(?P<count>{'|'.join(COUNTS)}|[0-9]{{1,3}})\s?(?P<bundle>{'|'.join(BUNDLES)})(?=[을를이가은는에씩과와도의,.\s]|$)"
)
BUNDLE_AT = re.compile(rf"\s?({'|'.join(BUNDLES)})(?=[을를이가은는에씩과와도의당,.\s]|$)")
BUNDLE_EN = re.compile(
    r"\b(?:bundles?|strings?|packs?|packets?|sets?|bunch(?:es)?|batch(?:es)?|trays?|cartons?|dozens?|boxe?s?|stacks?|rolls?|reams?|pairs?|lots?"
    r"|courses?|crates?|braids?|hundreds?|score|tens|chuk|jeop|kwae|dureum|juk|tot|son|pan|[a-z]+ of (?:ten|twenty|thirty|100|twelve|a hundred|[0-9]+))\b",
    re.I,
)
WORDS = {value: word for word, value in CARDINALS.items() if value <= 20}
BEHIND = 24
"""Characters behind a count in which the word for a bundle stands."""
NEXT = 3
"""Words behind a count among which the thing that is counted stands."""
PORRIDGE = re.compile(
    r"\b(?:porridges?|gruel|plates?|hands?|axis|axes|hats?|folds?|other|jeobs?|shafts?)\b", re.I
)


def find_shares(ko: str, en: str) -> Iterator[Mismatch]:
    """Figures for every so much, of which the English keeps the unit alone.

    >>> ko, en = "100g당 900원이다.", "It costs 900 won per gram."
    >>> [(ko[slice(*t.ko)], en[slice(*t.en)]) for t in find_shares(ko, en)]
    [('100g당', 'per gram')]
    """
    for match in SHARE_KO.finditer(ko):
        said = _share_en(KO_FORMS[match["unit"]]).search(en)
        if said is None:
            continue
        numbers = link_words(ko, en)
        own = [
            q.value for q in numbers.numbers_ko if match.start() <= q.number_span[0] < match.end()
        ]
        if own and own[0] != 1 and own[0] not in {q.value for q in numbers.numbers_en}:
            yield Mismatch(match.span(), said.span(), f"for every {match['number'].strip()}")


def find_other_measures(ko: str, en: str) -> Iterator[Mismatch]:
    """Prices that the English tells for another measure, the figure being the same.

    >>> ko, en = "유가는 배럴당 70달러다.", "Oil is at $70 a ton."
    >>> [(ko[slice(*t.ko)], en[slice(*t.en)], t.right) for t in find_other_measures(ko, en)]
    [('배럴당', 'a ton', 'for each barrel')]
    """
    measures = {match.end(): match for match in PER_KO.finditer(ko)} if "당" in ko else {}
    if not measures:
        return
    evidence = link_words(ko, en)
    for i, j in evidence.number_links:
        one, other = evidence.numbers_ko[i], evidence.numbers_en[j]
        own = measures.get(one.number_span[0])
        said = PER_EN.match(en, other.span[1]) if own and one.value == other.value else None
        if own and said:
            unit = KO_FORMS[own["unit"]]
            if EN_FORMS[said["unit"].lower()] != unit and not _named_en(unit).search(en):
                yield Mismatch(own.span("own"), said.span("own"), f"for each {unit}")


@functools.cache
def _share_en(unit: str) -> re.Pattern[str]:
    """One of a unit, as a rate names it: per gram, a gram; of things that are counted, no "a"."""
    counted = UNITS[unit].unit_class == "count"
    article = "" if counted else "|an?"
    more = "|capita" if unit == "person" else ""
    return re.compile(
        rf"\b(?:per|for (?:each|every)|each|every{article})\s(?:{_forms_en(unit)}{more})\b", re.I
    )


@functools.cache
def _named_en(unit: str) -> re.Pattern[str]:
    """A unit by any of its English names."""
    return re.compile(rf"\b(?:{_forms_en(unit)})\b", re.I)


def _forms_en(unit: str) -> str:
    return alternation({form: name for form, name in EN_FORMS.items() if name == unit})


def bundle_size(ko: str, start: int) -> int:
    """How many the bundle holds whose word stands at a place, 0 where none does.

    >>> bundle_size("오징어 1두름에 9만 원", 5), bundle_size("오징어 1마리에 9천 원", 5)
    (20, 0)
    """
    found = BUNDLE_AT.match(ko, start)
    return BUNDLES[found[1]][0] if found else 0


def find_bundles(ko: str, en: str) -> Iterator[Mismatch]:
    """Bundles that the English takes for single things.

    >>> ko, en = "마늘 두 접을 샀다.", "She bought two garlic bulbs."
    >>> [(ko[slice(*t.ko)], en[slice(*t.en)], t.right) for t in find_bundles(ko, en)]
    [('두 접', 'two', '200')]
    """
    for match in BUNDLE_KO.finditer(ko):
        size, things = BUNDLES[match["bundle"]]
        named = [thing for thing in things.split() if thing in ko]
        count = COUNTS.get(match["count"]) or int(match["count"])
        if not named or Fraction(count * size) in {q.value for q in link_words(ko, en).numbers_en}:
            continue
        stems = {answer[-1] for thing in named for answer in lexicon.answers(thing)}
        for said in re.finditer(rf"\b(?:{WORDS.get(count, count)}|{count})\b", en, re.I):
            behind = en[said.end() : said.end() + BEHIND]
            if BUNDLE_EN.search(behind):
                continue
            counted = [word.stem for word in english.words(behind)[:NEXT]]
            if not stems.isdisjoint(counted) or PORRIDGE.search(" ".join(counted[:1])):
                yield Mismatch(match.span(), said.span(), str(count * size))
                return
