"""A city told as another: 청주 as "Chungju", 부산 강서구 as "Gangseo-gu, Seoul".

Names that sound alike pass for spellings of one another, and Seoul for what news adds freely. The
first are told apart by the table of places, where both stand; the second by the ward before it.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping

from align.checks._mismatch import Mismatch
from align.checks.entity.english_names import ALIKE
from align.names import candidates, stands
from align.names.place import place_forms, places
from align.words.evidence import PairEvidence

__all__ = ["find_other_cities"]

METROS = {
    "부산": "Busan|Pusan", "대구": "Daegu|Taegu", "인천": "Incheon|Inchon", "광주": "Gwangju|Kwangju",
    "대전": "Daejeon|Taejon", "울산": "Ulsan",
}  # fmt: skip
WARD_KO = re.compile(
    rf"(?<![가-힣])(?P<city>{'|'.join(METROS)})(?:시|광역시)?\s[가-힣]{{1,4}}(?:구|군)(?![가-힣]{{3}})"
)
CAPITAL_KO = re.compile(r"서울|수도|강남|강북|여의도|종로|마포|송파|용산|명동|홍대|상경")
WARD_EN = re.compile(
    r"\b[A-Z][a-z]+(?:-gu|-gun|-dong|\s(?:[Dd]istrict|[Ww]ard)),?\s(?:in\s)?(?:[a-z]+\s)?Seoul\b"
    r"|\bSeoul['’]s\s[A-Z][a-z]+(?:-gu|-dong|\s(?:[Dd]istrict|[Ww]ard))"
)
# Bodies that a town has, and what follows its name there.
SEATS = {
    "지법": r"\sDistrict\sCourt", "지검": r"\s(?:District\s)?Prosecut", "지원": r"\s(?:[Bb]ranch|District)",
    "시청": r"\sCity\sHall", "시의회": r"\sCity\sCouncil", "군의회": r"\sCounty\sCouncil",
    "경찰서": r"\s[Pp]olice", "소방서": r"\s[Ff]ire", "시장": r"\sMayor", "군수": r"\sCounty",
}  # fmt: skip
NAMED_KO = re.compile(r"[시군](?:[은는이가의을를에와과]\s|에서\s)")
SEAT_KO = re.compile("|".join(SEATS))
CAPITALISED = re.compile(r"[A-Z](?<!\w[A-Z])[a-z]{4,}\b")
TOWN = ("시", "군")
TOWN_KO = re.compile(
    r"(?<![가-힣])[가-힣]{2,3}?(?=(?:시|군)?(?:청|의회|장|수|지법|지검|지원|지청|경찰서|소방서|세무서|구치소|교도소|보건소|공항|항)?(?:[은는이가의을를에와과도로]|에서)?[\s,])"
)


def find_other_cities(ko: str, en: str, evidence: PairEvidence) -> Iterator[Mismatch]:
    """The cities that the English gives as others.

    >>> from align.words.evidence import link_words
    >>> ko, en = "청주시는 운영사를 모집한다.", "Chungju is recruiting an operator."
    >>> [(m.right, en[slice(*m.en)]) for m in find_other_cities(ko, en, link_words(ko, en))]
    [('Cheongju', 'Chungju')]
    """
    if "Seoul" in en and (ward := WARD_KO.search(ko)) and not CAPITAL_KO.search(ko):
        said = WARD_EN.search(en)
        spelt = METROS[ward["city"]]
        if said and not re.search(spelt, en):
            yield Mismatch(ward.span(), said.span(), spelt.partition("|")[0])
            return
    for word in CAPITALISED.finditer(en):
        owners = _towns().get(word.group(), frozenset())
        if owners and not any(town in ko for town in owners):
            yield from _alike(word, ko, en, evidence)


def _alike(word: re.Match[str], ko: str, en: str, evidence: PairEvidence) -> Iterator[Mismatch]:
    """The town of the Korean that sounds like the one of the English, and is not named there."""
    index, low = candidates(word.group()), en.lower()
    names = {link.span[0] for link in evidence.ko if link.words[0].tag == "NNP"}
    for town in TOWN_KO.finditer(ko):
        if town.start() not in names or town.group() not in _stems():
            continue
        forms = place_forms(town.group())
        seat = SEAT_KO.match(ko, town.end())
        same = seat and re.match(SEATS[seat.group()], en[word.end() :])
        # "The Suwon mayor met them at Seongnam City Hall": whose hall it is.
        said = rf"(?:{SEATS[seat.group()]})" if seat and same else ""
        if any(re.search(rf"{re.escape(form)}{said}", low, re.I) for form in forms):
            continue
        # 홍천군의: what is called a county is none of the words that look like one.
        same = same or NAMED_KO.match(ko, town.end())
        if same or stands(town.group(), index, ALIKE):
            yield Mismatch(town.span(), word.span(), forms[0].capitalize())
            return


@functools.cache
def _towns() -> Mapping[str, frozenset[str]]:
    """The towns of the table of places by their English, without 시 and 군 on either side."""
    found: dict[str, set[str]] = {}
    for ko, forms in places().items():
        if ko.endswith(TOWN) and len(ko) > len("가시"):
            found.setdefault(forms[0].partition("-")[0], set()).add(ko[:-1])
    return {name: frozenset(towns) for name, towns in found.items()}


@functools.cache
def _stems() -> frozenset[str]:
    return frozenset(town for towns in _towns().values() for town in towns)
