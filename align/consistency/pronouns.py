"""One person who is "he" in one sentence of the English and "she" in another."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from align.bitext import Article, Pair, Span
from align.checks._check import Finding
from align.consistency._check import ArticleCheck, Placed
from align.consistency._persons import Persons, find_persons, names_by_pair, surname_of
from align.consistency._speakers import find_changed_speaker
from align.mqm import Category, Severity
from align.names.surnames import is_surname, surname_spellings
from align.words.korean import tokens

__all__ = ["CHECK", "find"]

QUOTED = re.compile(r"[“\"][^“”\"]*(?:[”\"]|$)")
PRONOUN = re.compile(
    r"\b(?:(?P<he>[Hh]e|[Hh]im|[Hh]is|himself|Mr)|(?P<she>[Ss]he|[Hh]ers?|herself|Ms|Mrs|Miss"
    r"|council(?:or)?woman|(?:congress|chair|spokes|business|police)woman|actress))\b"
)
TITLE = re.compile(r"Mr|Ms|Mrs|Miss")
# What may be meant by a pronoun beside the person whom the article is about.
OTHERS_KO = re.compile(
    r"(?<![가-힣])(?:아내|남편|부인|어머니|아버지|엄마|아빠|할머니|할아버지|딸|아들|누나|언니|형|오빠|동생|여동생"
    r"|남동생|친구|동료|고객|손님|환자|학생|아이|여성|남성|여자|남자|소녀|소년|피해자|관계자|직원|운전자|주민|선배|후배"
    r"|교사|의사|승객|목격자|감독|코치|선수|교수|배우|가수|기사|노인|청년|여학생|남학생|연인|애인|지인|이웃|사위|며느리"
    r"|손자|손녀|조카|삼촌|고모|신부|신랑|제자|스승|대통령|장관|총리|위원장|대표|회장)(?=(?:\([^()]{1,8}\))?(?:(?P<subject>[은는이가])|[을를의과와도]|에게|한테|\s씨))"
)
OTHERS_EN = re.compile(
    r"\b(?:m[ae]n|wom[ae]n|mother|father|wife|husband|sons?|daughters?|girls?|boys?|brothers?|sisters?"
    r"|grand\w+|girlfriend|boyfriend|mom|dad|nephew|niece|uncle|aunt|official|victim|customer)\b",
    re.I,
)
# Whose mother: the person's, for nobody else is named.
KIN = re.compile(
    r"\b(his|her)\s(?:[a-z]+\s)?(?:mother|father|parents|wife|husband|sons?|daughters?|brothers?|sisters?)\b"
)
HIMSELF_KO = re.compile(r"(?<![가-힣])그(?:는|가|의|도|를|에게|녀|\s역시)(?![가-힣])|그녀")
BEGINS = re.compile(r"\W*(?:He|She|His|Her)\b")
SEX_KO = re.compile(
    r"(?:모|씨|양|군)?\s?\((?:(?:\d{1,2}세?\W{1,2})?(?P<sex>[여남])|(?P<first>[여남])\W{1,2}\d{1,2}세?)\)"
)
# 유도 여자 57㎏급 임하늘
EVENT_KO = re.compile(
    r"(?:.*\s)?(?P<sex>[여남])자\s(?:일반부|대학부|고등부|중등부|단식|개인전|\d{2,3}\s?(?:㎏|kg)급|\d{2,5}\s?(?:m|미터))\s$"
)
WORD = re.compile(r"(?<!-)\b[A-Z][a-z]{1,7}\b(?!-)")
TOPICS = ("은", "는")
# Words that are surnames as well.
COMMON = frozenset("an so no do in on may she you go to sun jun".split())


@dataclass(frozen=True, slots=True)
class _Use:
    """Where the English tells whether a person is a man or a woman."""

    index: int
    she: bool
    span: Span
    said: str


def find(pairs: Sequence[Pair], article: Article) -> Iterator[Placed]:
    """The English calls one person "he" and "she", or the speaker "he" in their own quotation.

    Where the Korean says (26·여), that decides. Only sentences that speak of one person of the article and mention nobody else tell; what
    is said in quotations does not. Of two uses the rarer is reported, of equals the later.

    >>> pairs = (Pair.of("서미란(51) 시장이 왔다.", "Mayor Seo Mi-ran, 51, came with her staff."),
    ...          Pair.of("그는 웃었다.", "He smiled."), Pair.of("서 시장은 갔다.", "Then she left."))
    >>> [(index, found.message) for index, found in find(pairs, Article.from_texts("", ""))]
    [(1, '서미란 is “He” here, but “her” in pair 1')]
    """
    for index, pair in enumerate(pairs):
        changed = find_changed_speaker(pair.ko.text, pair.en.text)
        if changed:
            own, other = changed
            yield (
                index,
                Finding(
                    f"“{pair.en.text[slice(*other)]}” stands where the speakers speak of themselves",
                    ko=(own,),
                    en=(other,),
                    suggestion="Say “I” or “we”.",
                ),
            )
    persons = find_persons(pairs)
    if not persons:
        return
    for name, uses in _uses(pairs, persons).items():
        told = _told(name, pairs, persons)
        hers = [use for use in uses if use.she]
        his = [use for use in uses if not use.she]
        if told is not None:
            wrong, right = (his, hers) if told else (hers, his)
        elif his and hers:
            fewer = len(hers) < len(his) or (len(hers) == len(his) and his[0].index < hers[0].index)
            wrong, right = (hers, his) if fewer else (his, hers)
        else:
            continue
        for use in wrong[:1]:
            yield use.index, _finding(name, use, right, told)


def _finding(name: str, use: _Use, right: Sequence[_Use], told: bool | None) -> Finding:
    if told is not None:
        why = f"but the Korean says {'여' if told else '남'}, a {'woman' if told else 'man'}"
    else:
        why = f"but “{right[0].said}” in pair {right[0].index + 1}"
    return Finding(
        f"{name} is “{use.said}” here, {why}",
        en=(use.span,),
        suggestion="Find out which it is, or write the name.",
    )


def _uses(pairs: Sequence[Pair], persons: Persons) -> dict[str, list[_Use]]:
    """The first telling word of each pair that speaks of one person, by person."""
    named = names_by_pair(persons)
    uses: dict[str, list[_Use]] = defaultdict(list)
    current: str | None = None
    for index, pair in enumerate(pairs):
        if pair.role != "body" or not pair.en.text or not pair.ko.text:
            continue
        here = named[index]
        if len(here) != 1 and current is None:
            continue
        ko, en = _without_quotations(pair.ko.text), _without_quotations(pair.en.text)
        name = next(iter(here)) if len(here) == 1 else current or ""
        others, stranger = _has_others(name, ko, en), _has_stranger(name, en)
        if len(here) == 1:
            current = name
        elif current is not None and (here or others or stranger or _has_named_subject(ko)):
            current = None
        if current is None or stranger or not (here or _goes_on(ko, en)):
            continue
        if others:
            kin = KIN.search(en) if here else None
            if kin:
                uses[current].append(_Use(index, kin[1] == "her", kin.span(1), kin[1]))
            # 김씨의 아내는: the next sentence may be about her.
            current = None if any(found["subject"] for found in OTHERS_KO.finditer(ko)) else current
            continue
        told = [found for found in PRONOUN.finditer(en) if _fits(found, en, current)]
        # He and she in one sentence are two.
        if len({found["she"] is not None for found in told}) == 1:
            she = told[0]["she"] is not None
            uses[current].append(_Use(index, she, told[0].span(), told[0].group()))
    return uses


def _without_quotations(text: str) -> str:
    return QUOTED.sub(lambda found: " " * len(found.group()), text)


def _has_others(name: str, ko: str, en: str) -> bool:
    """Whether a sentence mentions anybody without a name whom a pronoun might mean."""
    return bool(OTHERS_EN.search(en) or OTHERS_KO.search(ko.replace(name, "") if name else ko))


def _has_stranger(name: str, en: str) -> bool:
    """Whether the English has another surname, whoever bears it."""
    own = frozenset(surname_spellings(surname_of(name)))
    words = (word.group().lower() for word in WORD.finditer(en))
    return any(is_surname(word) and word not in own | COMMON for word in words)


def _goes_on(ko: str, en: str) -> bool:
    """Whether a sentence that names nobody is about the person of the one before."""
    if HIMSELF_KO.search(ko) or BEGINS.match(en):
        return True
    return not any(token.tag == "JX" and token.form in TOPICS for token in tokens(ko))


def _has_named_subject(ko: str) -> bool:
    """Whether somebody, or something, with a name of their own does it: 메시는."""
    return any(
        one.tag == "NNP" and (two.tag == "JKS" or (two.tag == "JX" and two.form in TOPICS))
        for one, two in pairwise(tokens(ko))
    )


def _fits(found: re.Match[str], en: str, name: str) -> bool:
    """A pronoun; or Mr. before the person's surname."""
    if not TITLE.fullmatch(found.group()):
        return True
    own = surname_spellings(surname_of(name))
    after = re.match(r"\.?\s([A-Z][a-z]*)", en[found.end() :])
    return bool(after and (after[1].lower() in own or after[1] == name))


def _told(name: str, pairs: Sequence[Pair], persons: Persons) -> bool | None:
    """Whether the Korean says that a person is a woman: 이모(26·여)씨; None where it does not."""
    for mention in persons[name]:
        text = pairs[mention.index].ko.text
        sex = SEX_KO.match(text, mention.span[1])
        if sex:
            return (sex["sex"] or sex["first"]) == "여"
        event = EVENT_KO.match(text, 0, mention.span[0]) if mention.full else None
        if event:
            return event["sex"] == "여"
    return None


CHECK = ArticleCheck("pronouns", "pronoun", Category.MISTRANSLATION, Severity.MAJOR, find, 0.75)
"""One person, two pronouns."""
