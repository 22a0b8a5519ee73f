"""Who does it to whom, told by one verb and one noun: no second noun need be answered.

남편을 살해하다 cannot be "murdered by her husband", 업체에 침해당하다 not "infringed the company's",
선배에게서 받다 not "handed the senior". Each rule looks at a verb of the Korean, the noun that
stands to it in a role that its particle leaves no doubt about, and the English of both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from align.bitext import Span, within
from align.casing import lowered
from align.checks._mismatch import Mismatch
from align.checks._names import named
from align.words import korean
from align.words.evidence import KoreanLink, PairEvidence

__all__ = ["find_turns", "has_auxiliary", "has_particle"]

FAR_KO = 16
"""Characters of the Korean that may stand between a noun and its verb."""
FAR_EN = 34
"""Characters of the English between the verb and the noun it is told of."""
FAR_GIVEN = 50
"""The same where what is given stands between: "giving 30 million won in cash to a builder"."""
FAR_TO = 90
"""The same where "to" stands before it: "handed over the man captured in Thailand to officials"."""
TO = re.compile(r"\bto\s(?:(?:the|an?|its|his|her|their)\s)?(?:[a-z]+\s)?$")
COUNT = r"(?:\s?[가-힣0-9]{1,3}\s?(?:명|곳|개|사람|마리|대))?(?:들|측|씨|\s모|\s씨)?"
BY = re.compile(
    r"\bby\s(?:(?:an?|the|his|her|its|their|another|one|some)\s)?(?:(?!\w+ing\b|and\b|who\b)[a-zA-Z'’.-]+\s)?$",
    re.I,
)
AUXILIARY = re.compile(r"\b(?:is|are|was|were|be|been|being|gets?|got|gotten)\s(?:\w+ly\s)?$", re.I)
NEAR_BE = 24
"""Characters before a participle in which its auxiliary stands."""
STOP = re.compile(
    r"[.;:!?]|\b(?:by|from|and|but|while|after|before|because|when|who|which)\b", re.I
)
SUFFERED = re.compile(r"\s?당[하했한할해]")
PASSIVE_KO = re.compile(r"\s?(?:당[하했한할해]|받[았는은지고아을]|[되됐된될돼])")
PARTICIPLE = re.compile(r"[\w'-]*(?:ed|en|wn|lt|nt|ht|id|ut|ck|un)(?![\w'-])")
PARTED = re.compile(r"\s(?:away|down|out|off|back|up|over)\b")
# 받다 and its compounds, and what English must not make of them.
RECEIVE_KO = re.compile(
    r"(?:건네|넘겨|물려|전해|선물|전달|돌려|증여|기증|상속|인도|인계|이양|이관|이전|양도|제공|공급|지원|기부|배상|납품|환급|지급|수여|위탁|승계|대여|보고|통보|전수)\s?받|(?<![가-힣])받[았는은지고아으을]|빌[렸려리린]|얻[었어은는]"
)
GIVE_EN = re.compile(
    r"\b(?:hand(?:s|ed|ing)?(?:\sover)?|g[ai]ves?|giving|present(?:s|ed|ing)?|award(?:s|ed|ing)?|len[dt]s?|lending"
    r"|s[eo]lls?|sold|selling|pass(?:es|ed|ing)?|donat(?:es|ed|ing)|pa(?:ys?|id|ying)|offer(?:s|ed|ing)?|sen[dt]s?"
    r"|sending|grant(?:s|ed|ing)?|taught|teach(?:es|ing)?|deliver(?:s|ed|ing)?"
    r"|provid(?:es?|ed|ing)|suppl(?:y|ies|ied|ying)|transfer(?:s|red|ring)?)\b",
    re.I,
)
GIVE_KO = re.compile(
    r"(?:건네|건넸|건넨)|(?<![가-힣])(?:주었|줬|준\s|주고|주는|줄\s)|(?:넘겨|물려|빌려|돌려|나눠)\s?(?:주|줬|준|줄)"
    r"|(?:수여|지급|기부|기증|증여|송금|전달|제공|선물|공급|양도|후원|기탁|헌납|배상|환불)(?:하|했|한|할|해)"
)
RECEIVE_EN = re.compile(
    r"\b(?:receiv(?:es?|ed|ing)|g[eo]ts?|getting|accept(?:s|ed|ing)?|borrow(?:s|ed|ing)?|collect(?:s|ed|ing)?"
    r"|obtain(?:s|ed|ing)?|inherit(?:s|ed|ing)?|buy(?:s|ing)?|bought|t(?:ook|akes?|aking))\b",
    re.I,
)
BOUGHT_KO = re.compile(r"사들[였이인]|(?:인수|매입|구매|구입)[했하한할해]")
SELLER = re.compile(rf"{COUNT}(?:에게서|한테서|으로부터|로부터|에서)(?![가-힣])")
SOLD_TO = re.compile(
    r"\b(?:sold|sells?|selling)\b[^.;]{0,80}?\bto\s(?:(?:the|an?|its)\s)?(?:[\w.'’]+\s){0,2}$"
)
SOURCES = ("에게서", "한테서", "으로부터", "로부터")
SOURCE = re.compile(rf"{COUNT}(?:{'|'.join(SOURCES)})(?![가-힣])")
SOURCES_KO = re.compile("|".join(SOURCES))
RECIPIENTS = ("에게", "한테", "께")
RECIPIENTS_KO = re.compile("|".join(RECIPIENTS))
RECIPIENT = re.compile(rf"{COUNT}(?:{'|'.join(RECIPIENTS)})(?![가-힣])")
OBJECT = re.compile(rf"{COUNT}[을를](?![가-힣])")
SUBJECT = re.compile(rf"{COUNT}[이가](?![가-힣])")
TOPIC = re.compile(rf"{COUNT}(?:은|는|이|가|께서)(?![가-힣])")
AGENT = re.compile(rf"{COUNT}(?:에게|한테|에\s?의해|에)(?![가-힣])")
DEED = frozenset("하했한할해당받되됐된될돼시")
"""What makes a verb of a noun."""
STRUCK = frozenset("맞다 통과 동반 대동 수반 거느리다 둘러싸다".split())
"""Deeds that English tells with "by" and their object: hit by lightning, passed by the Assembly."""
OWNER = re.compile(r"(?:들|측|씨)?의\s")
FROM = re.compile(r"\bfrom\s(?:[\w'’-]+\s){0,3}$")
SENTENCE_END = re.compile(r"[.;]")
POSSESSIVE_ENDING = re.compile(r"['’]s?$")
POSSESSIVE_BEHIND = re.compile(r"['’]s?\s")
ORIGIN = re.compile(r"(?P<land>[가-힣]{2,6})산(?=[\s,]|의|을|를|이|은|에)")
MAKING = re.compile(
    r"\b(?:made|produced|built|manufactured|grown|supplied|exported|developed|raised|caught)\sby\b",
    re.I,
)


def find_turns(ko: str, en: str, evidence: PairEvidence) -> Iterator[Mismatch]:
    """The places where the English turns round who does it to whom.

    >>> from align.words.evidence import link_words
    >>> ko, en = "그는 남편을 살해한 혐의를 받는다.", "She was murdered by her husband."
    >>> [(ko[slice(*t.ko)], t.right) for t in find_turns(ko, en, link_words(ko, en))]
    [('남편을 살해', 'is what it is done to')]
    """
    links = evidence.ko
    passive, suffered = "by" in lowered(en), "당" in ko
    for verb in links if passive or suffered else ():
        if not verb.kind or not verb.en or not _is_deed(verb, ko):
            continue
        if passive:
            yield from _done_by_its_object(verb, links, ko, en)
            yield from _done_by_another(verb, links, ko, en)
        if suffered:
            yield from _suffered(verb, links, ko, en)
    yield from _received(links, ko, en)
    yield from _bought(links, ko, en)
    yield from _given(links, ko, en)
    yield from _owned(links, ko, en)
    yield from _made_there(ko, en)


def has_auxiliary(en: str, verb: int) -> bool:
    """Whether a form of "be" or "get" stands before the place of a verb: a passive.

    >>> has_auxiliary("It was badly hit", 13), has_auxiliary("It hit", 3)
    (True, False)
    """
    return AUXILIARY.search(en, max(0, verb - NEAR_BE), verb) is not None


def has_particle(en: str, end: int) -> bool:
    """Whether an adverb behind the end of a verb makes another one of it: turn, turn away.

    >>> has_particle("They were turned away by all", 16), has_particle("They turned by all", 11)
    (True, False)
    """
    return PARTED.match(en, end) is not None


def _is_deed(link: KoreanLink, ko: str) -> bool:
    word = link.words[-1]
    return word.is_verb or ko[link.span[1] : link.span[1] + 1] in DEED


def _before(
    verb: KoreanLink, links: Sequence[KoreanLink], ko: str, particle: re.Pattern[str]
) -> KoreanLink | None:
    """The nearest noun before a verb with a particle, no other verb between the two."""
    for link in reversed(links):
        if link.span[1] > verb.span[0]:
            continue
        if verb.span[0] - link.span[1] > FAR_KO:
            return None
        if link.words[-1].is_verb:
            return None
        if link.words[-1].is_noun and particle.match(ko, link.span[1]):
            return None if _has_verb(ko, link.span[1], verb.span[0]) else link
    return None


def _has_verb(ko: str, start: int, end: int) -> bool:
    """Whether a verb stands between two places: 기술을 통해."""
    return any(
        start <= token.start < end and token.tag.startswith(("VV", "VX", "XSV"))
        for token in korean.tokens(ko)
    )


def _is_passive(verb: KoreanLink, ko: str) -> bool:
    return PASSIVE_KO.match(ko, verb.span[1]) is not None


def _spans(link: KoreanLink) -> Sequence[Span]:
    return link.en if link.kind else ()


def _is_free(span: Span, link: KoreanLink, links: Sequence[KoreanLink]) -> bool:
    """Whether no other word claims the place of an answer first, alone or as part of its own."""
    return not any(k is not link and k.kind and k.en and within(span, k.en[0]) for k in links)


def _done_by_its_object(
    verb: KoreanLink, links: Sequence[KoreanLink], ko: str, en: str
) -> Iterator[Mismatch]:
    """남편을 살해한 as "murdered by her husband"."""
    what = _before(verb, links, ko, OBJECT)
    # 벼락을 맞다: what strikes is the object; 아이를 동반하다, "accompanied by a child".
    struck = verb.words[-1].lemma in STRUCK
    if what is None or struck or _is_passive(verb, ko) or _is_one_of_two(what, links):
        return
    for deed in verb.en[:2]:
        for thing in _spans(what)[:2]:
            by = (
                BY.search(en, deed[1], thing[0]) if deed[1] < thing[0] <= deed[1] + FAR_EN else None
            )
            if (
                by
                and not STOP.search(en[deed[1] : by.start()])
                # 병원을 돌다 and "turned away by": another verb than the one turned round.
                and not has_particle(en, deed[1])
                and _is_free(thing, what, links)
                and PARTICIPLE.match(en, *deed)
            ):
                yield Mismatch(
                    (what.span[0], verb.span[1]), (deed[0], thing[1]), "is what it is done to"
                )
                return


def _is_one_of_two(noun: KoreanLink, links: Sequence[KoreanLink]) -> bool:
    """Whether the Korean has the word twice: of A사 and B사, neither "company" tells which."""
    return sum(link.words[-1].lemma == noun.words[-1].lemma for link in links) > 1


def _done_by_another(
    verb: KoreanLink, links: Sequence[KoreanLink], ko: str, en: str
) -> Iterator[Mismatch]:
    """B가 제출한 of "A는 B가 제출한 안을 심사한다" as "submitted by A"."""
    doer = _before(verb, links, ko, SUBJECT)
    if doer is None or _is_passive(verb, ko) or not _is_attributive(verb, ko):
        return
    others = [
        k for k in links if k.span[1] <= doer.span[0] and TOPIC.match(ko, k.span[1]) and k.kind
    ]
    if not others or not doer.kind:
        return
    other = others[-1]
    for deed in verb.en[:2]:
        for place in other.en[:2]:
            by = (
                BY.search(en, deed[1], place[0]) if deed[1] < place[0] <= deed[1] + FAR_EN else None
            )
            if by and by.start() - deed[1] <= 1 and any(s[1] <= deed[0] for s in doer.en[:1]):
                yield Mismatch((doer.span[0], verb.span[1]), (deed[0], place[1]), "is who does it")
                return


def _is_attributive(verb: KoreanLink, ko: str) -> bool:
    """Whether the verb describes the noun behind it: 제출한 자구안."""
    after = [t for t in korean.tokens(ko) if t.start >= verb.span[1] - 1][:3]
    return any(t.tag == "ETM" for t in after)


def _suffered(
    verb: KoreanLink, links: Sequence[KoreanLink], ko: str, en: str
) -> Iterator[Mismatch]:
    """업체에 특허를 침해당했다 as "infringed the company's patent"."""
    if not SUFFERED.match(ko, verb.span[1]):
        return
    doer = _before(verb, links, ko, AGENT)
    if doer is None:
        return
    for deed in verb.en[:2]:
        for place in _spans(doer)[:2]:
            if not deed[1] < place[0] <= deed[1] + FAR_EN:
                continue
            if not has_auxiliary(en, deed[0]) and not STOP.search(en[deed[1] : place[0]]):
                yield Mismatch((doer.span[0], verb.span[1]), (deed[0], place[1]), "is who does it")
                return


def _with_heads(links: Sequence[KoreanLink]) -> Iterator[tuple[KoreanLink, Sequence[Span]]]:
    """Each noun with the places of its answer, or of the noun before it: 신인 선수 as "rookie"."""
    for at, link in enumerate(links):
        before = links[at - 1] if at and link.span[0] - links[at - 1].span[1] <= 1 else link
        yield link, (link.en if link.kind else before.en if before.kind else ())[:2]


def _received(links: Sequence[KoreanLink], ko: str, en: str) -> Iterator[Mismatch]:
    """신인에게서 받다 as "handed the rookie"."""
    if not SOURCES_KO.search(ko):
        return
    for link, places in _with_heads(links):
        if (
            not places
            or not SOURCE.match(ko, link.span[1])
            or RECEIVE_KO.search(ko, link.span[1]) is None
        ):
            continue
        for place in places:
            if place in link.en and not _is_free(place, link, links):
                continue
            reach = FAR_TO if TO.search(en, 0, place[0]) else FAR_GIVEN
            for given in GIVE_EN.finditer(en, max(0, place[0] - reach), place[0]):
                between = en[given.end() : place[0]]
                if not has_auxiliary(en, given.start()) and not STOP.search(between):
                    yield Mismatch(link.span, (given.start(), place[1]), "is who gives")
                    return


def _bought(links: Sequence[KoreanLink], ko: str, en: str) -> Iterator[Mismatch]:
    """사모펀드에서 사들이다 as "sold to a private equity fund"."""
    if BOUGHT_KO.search(ko) is None:
        return
    for link in links:
        if not link.kind or not SELLER.match(ko, link.span[1]):
            continue
        bought = BOUGHT_KO.search(ko, link.span[1], link.span[1] + 2 * FAR_KO)
        for place in link.en[:1] if bought else ():
            sold = SOLD_TO.search(en, max(0, place[0] - 3 * FAR_EN), place[0])
            if sold:
                yield Mismatch(link.span, (sold.start(), place[1]), "is who sells")
                return


def _given(links: Sequence[KoreanLink], ko: str, en: str) -> Iterator[Mismatch]:
    """후배에게 건넸다 as "received it from the junior"."""
    if not RECIPIENTS_KO.search(ko):
        return
    for link, places in _with_heads(links):
        role = RECIPIENT.match(ko, link.span[1])
        if not places or not role or RECEIVE_KO.search(ko, role.end()):
            continue
        deed = GIVE_KO.search(ko, role.end(), role.end() + 2 * FAR_KO)
        for place in places:
            source = FROM.search(en, max(0, place[0] - FAR_EN), place[0])
            # 형이 동생에게, "from his older brother": another word has the whole of it.
            if not deed or not source or not _is_free(place, link, links):
                continue
            got = RECEIVE_EN.search(en, max(0, place[0] - 2 * FAR_EN), place[0])
            if got and not SENTENCE_END.search(en, got.end(), place[0]) and not GIVE_EN.search(en):
                yield Mismatch(link.span, (got.start(), place[1]), "is who receives")
                return


def _is_proper(link: KoreanLink, en: str) -> bool:
    """Whether a noun is a name, by Kiwi or by the capitals of its English."""
    named = link.words[0].tag == "NNP"
    return named or bool(link.en and en[slice(*link.en[0])].istitle())


def _owned(links: Sequence[KoreanLink], ko: str, en: str) -> Iterator[Mismatch]:
    """갑이 을의 의결권을 제한하다 as "을 limiting 갑's voting rights"."""
    if "의" not in ko or not ("'" in en or "’" in en):
        return
    for doer in links:
        if not doer.kind or not SUBJECT.match(ko, doer.span[1]) or not _is_proper(doer, en):
            continue
        owner = next((k for k in links if k.span[0] >= doer.span[1]), None)
        if (
            owner is None
            or not owner.kind
            or not _is_proper(owner, en)
            or owner.span[0] - doer.span[1] > 3
            or not OWNER.match(ko, owner.span[1])
        ):
            continue
        first, second = owner.en[0], doer.en[0]
        near = first[1] <= second[0] <= first[1] + FAR_EN
        if near and _is_possessive(en, second) and not _is_possessive(en, first):
            yield Mismatch((doer.span[0], owner.span[1]), (first[0], second[1]), "is who does it")
            return


def _is_possessive(en: str, span: Span) -> bool:
    """Whether an apostrophe ends the words or stands right behind them."""
    return bool(POSSESSIVE_BEHIND.match(en, span[1]) or POSSESSIVE_ENDING.search(en, *span))


def _made_there(ko: str, en: str) -> Iterator[Mismatch]:
    """한국산 변압기에 매긴 관세 as a tariff imposed "by Korea"."""
    for match in ORIGIN.finditer(ko) if "산" in ko else ():
        name = named().get(match["land"])
        if name is None or re.search(rf"{match['land']}(?!산)[은는이가의 ]", ko):
            continue
        by = re.search(rf"\bby\s(?:South\s|the\s)?{re.escape(name.removeprefix('South '))}\b", en)
        if by and not MAKING.search(en[: by.start() + 3]):
            yield Mismatch(match.span(), by.span(), "says where it was made")
            return
