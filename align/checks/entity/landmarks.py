"""A market, park, school or neighbourhood told as another of its kind: 역삼동 as "Sinsa-dong".

No table holds all of them, but (by the table ``landmarks``) their last syllables say what they are on both sides. One that the
English does not name, beside one of the kind that nothing in the Korean sounds like, is another.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from align.bitext import Span, meets
from align.checks._mismatch import Mismatch
from align.checks._names import small_words
from align.checks.entity.english_names import ALIKE, sounds_alike, stretches_of
from align.checks.entity.people import SYLLABLE
from align.lexicons import read_table, values
from align.names import NAME_THRESHOLD, candidates, romanise, stands
from align.words import english, lexicon
from align.words.evidence import KoreanLink, PairEvidence

__all__ = ["find_other_landmarks"]

# 재래시장, 국가산업단지: which of a kind, and no name.
GENERIC = frozenset(
    "전통 재래 중앙 도매 수산 농수산물 청과 벼룩 주식 증권 금융 노동 부동산 국제 국립 도립 시립 군립 국가 일반 첨단 지방 어린이 근린 생태 수변 도시"
    " 해양 종합 대학 국제공 신 주 올림픽 월드컵 축구 야구 실내 체조 농공 산업 전자 중고 해외 국내 세계 글로벌 평화 시민 중앙공 상급종합 요양 어린이 동물"
    " 정신 재활 보훈 적십자 국군 공설 주경 보조 테마 워터 놀이 생활 여자 남자 사립 공립 과학 외국어 예술 체육 국제 특성화 기념 역사 문화 묘지 추모 호수 강변 중고차 재건축".split()
)
POSTS = frozenset({"police station", "fire station"})
KOREAN = re.compile(rf"(?:{SYLLABLE}){{2,4}}", re.I)
"""A name written as Korean ones are."""
SHORTEST = 3
"""Syllables of a name that ends in one: 역삼동."""


def find_other_landmarks(ko: str, en: str, evidence: PairEvidence) -> Iterator[Mismatch]:
    """The places that the English gives as others of their kind.

    >>> from align.words.evidence import link_words
    >>> ko, en = "역삼동 사무실이 비었다.", "An office in Sinsa-dong is empty."
    >>> [(m.right, en[slice(*m.en)]) for m in find_other_landmarks(ko, en, link_words(ko, en))]
    [('Yeoksam-dong', 'Sinsa-dong')]
    """
    # What nothing explains is a part of the name, and so has its capital.
    free = [word.span for word in evidence.en_unexplained if not word.text.islower()]
    for said in _named_en().finditer(en) if free else ():
        kind = (said["unit"] or said["kind"]).lower()
        # "Yongsan Police" is no name of a station.
        lower = said.group().lower()
        kind = max((k for k in _heads() if lower.endswith(k)), key=len, default=kind)
        name = _proper(said.group()[: -len(kind)].strip(" -") if said["name"] else said["area"])
        if kind in POSTS:
            # Seoul Songpa Police Station: the city before it may be left out.
            name = name.rpartition(" ")[2]
        start = said.start()
        if not name or not meets((start, start + len(said["name"] or said["area"])), free):
            continue
        lost = list(dict.fromkeys(_named(ko, _heads()[kind], evidence)))
        if len({ko[slice(*span)] for span in lost}) != 1:
            continue
        place = ko[slice(*lost[0])]
        # Names of wards are spelt as they sound.
        least = NAME_THRESHOLD if said["unit"] else ALIKE
        heard = _is_said(place, _heads()[kind], en, least) or _is_heard(name, ko, least)
        if heard or _may_sound(place, name):
            continue
        # 싼샤댐, "the Three Gorges Dam": a name from abroad may be told by what it means.
        if not said["unit"] and not KOREAN.fullmatch(name.replace(" ", "").replace("-", "")):
            continue
        yield Mismatch(lost[0], said.span(), _right(place, kind))
        return


@functools.cache
def _heads() -> dict[str, tuple[str, ...]]:
    """What English says a place is, and what the Korean names of such places end in."""
    rows = [(kind, row["ko"]) for row in read_table("landmarks") for kind in values(row["en"])]
    return {kind: tuple(ko for one, ko in rows if one == kind) for kind, _ in rows}


@functools.cache
def _units() -> tuple[str, ...]:
    """What English joins to the name by a hyphen: "Sinsa-dong"."""
    rows = read_table("landmarks")
    return tuple(v for row in rows if row["note"] == "hyphen" for v in values(row["en"]))


@functools.cache
def _named_en() -> re.Pattern[str]:
    kinds = "|".join(kind for kind in _heads() if kind not in _units())
    return re.compile(
        rf"\b(?P<name>[A-Z][a-z]{{2,}}(?:\s[A-Z][a-z]+){{0,2}})\s(?P<kind>(?i:{kinds}))\b"
        rf"|\b(?P<area>[A-Z][a-z]{{2,}})-(?P<unit>{'|'.join(_units())})\b"
    )


@functools.cache
def _long_ko() -> re.Pattern[str]:
    """Names whose last syllables say alone what they are."""
    heads = "|".join(row["ko"] for row in read_table("landmarks") if len(row["ko"]) > 1)
    return re.compile(
        rf"(?<![가-힣])(?P<name>[가-힣]{{2,6}}?)(?P<kind>{heads})"
        r"(?=[은는이가을를의에과와도로,.\s]|$|으로|까지|부터)"
    )


def _proper(name: str) -> str:
    """A name without the common words in it: Seoraksan of "Seoraksan National"."""
    return " ".join(w for w in name.split() if w.lower() not in small_words())


def _named(ko: str, heads: tuple[str, ...], evidence: PairEvidence) -> Iterator[Span]:
    """The Korean names that end in one of some heads."""
    for found in _long_ko().finditer(ko):
        if found["kind"] in heads and found["name"] not in GENERIC:
            yield found.span()
    for link in evidence.ko:
        if _is_name(link, ko) and ko[slice(*link.span)].endswith(heads):
            yield link.span


def _is_name(link: KoreanLink, ko: str) -> bool:
    """A name that nothing answers: 역삼동, and no 지역 and no 회사."""
    alone = not ko[: link.span[0]][-1:].isalpha()
    named = link.words[0].tag == "NNP" and not link.kind and alone
    return named and len(link.words) == 1 and link.span[1] - link.span[0] >= SHORTEST


def _is_said(place: str, heads: tuple[str, ...], en: str, least: float) -> bool:
    """Whether the English has the Korean name, by its sound or its sense."""
    head = max((head for head in heads if place.endswith(head)), key=len)
    name = place.removesuffix(head)
    stems = {word.stem for word in english.words(en)}
    if any(set(answer) <= stems for form in (place, name) for answer in lexicon.answers(form)):
        return True
    index = candidates(en)
    return any(stands(form, index, least) for form in (place, name) if len(form) > 1)


@functools.lru_cache(maxsize=1 << 6)
def _is_heard(name: str, ko: str, least: float) -> bool:
    """Whether anything in the Korean sounds like the English name, or may be told by it."""
    index = candidates(name)
    runs = re.findall("[가-힣]{2,}", ko)
    stretches = (
        form for run in runs for at in range(len(run) - 1) for form in stretches_of(run[at:])
    )
    stems = tuple(word.stem for word in english.words(name))
    return any(stands(form, index, least) or stems in lexicon.answers(form) for form in stretches)


def _may_sound(place: str, name: str) -> bool:
    """Whether a name from abroad may be spelt so: Heathrow, 히스로, begins with like sounds."""
    return not KOREAN.fullmatch(name) and sounds_alike(place, name)


def _right(place: str, kind: str) -> str:
    if kind in _units():
        return f"{romanise(place[:-1]).capitalize()}-{kind}"
    return ""
