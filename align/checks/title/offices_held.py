"""Who no longer or not yet holds an office, told as who holds it: 전 시장 as "the mayor".

English says "former", "acting" and "nominee" in many words. Where none of them stands and the
office is named, the English has put someone else in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Span
from align.checks._mismatch import Mismatch
from align.checks._titles import Title, title_of
from align.words import english

__all__ = ["find_offices_held"]

HOLDING_KO = re.compile(
    r"(?<![가-힣])현직?\s(?P<office>[가-힣]{2,4}?)(?=[은는이가을를의에과와도,\s])"
)
FORMER_TITLE_EN = re.compile(r"\b(?:former|ex-?|one-time)\s?", re.I)
ONCE_KO = re.compile(r"전직|전임|(?<![가-힣])전\s|지낸|역임|출신|물러난|퇴임")
CURRENT_EN = re.compile(r"\b(?:a|an|the)\s(?:current|incumbent|sitting|serving)\b", re.I)
CURRENT_KO = re.compile(r"(?<![가-힣])현직|현재|(?<![가-힣])현\s")
NEXT = 12
"""Characters between "former" and the office."""
ACTING_KO = re.compile(
    r"(?P<office>[가-힣]{2,10})\s?(?:직무\s?대행|권한\s?대행|직무\s?대리|대행)(?=[은는이가을를의에과와도,\s])"
)
ACTING_EN = re.compile(
    r"\b(?:acting|interim|caretaker|temporar\w*|provisional\w*|stand(?:s|ing)?[\s-]in|deputi[sz]\w*|on behalf|in place|deputy|vice|fill\w*)\b",
    re.I,
)
# 부시 전 대통령 stays "President Bush" for good.
FORMER_KO = re.compile(
    r"전(?<![가-힣]전)(?:직|임|(?<![가-힣]\s전)(?=\s(?:대통령|총리))|(?!\s(?:대통령|총리)))\s(?P<word>[가-힣]{2,8})"
)
BEHIND_OFFICE = frozenset(
    ("", *"은는이가의도을를에와과들씨", "들은", "들이", "에게", "께서", "으로")
)
# Words by which English tells that someone held an office; 전 may be the surname Jeon, too.
FORMER_EN = re.compile(
    r"\b(?:former\w*|ex|once|one-?time|previous\w*|past|then|late|erstwhile|outgoing|retired|predecessors?|last|earlier|prior"
    r"|served|who (?:was|were)|had been|until|used to|emeritus|departing|deposed|ousted|Jeon|Jun|Jeun|Chun|Cheon|Chon|Jon)\b",
    re.I,
)

# 전 시의회 의장: the body stands between.
FORMER_OF_BODY = re.compile(
    r"(?<![가-힣])전\s(?P<word>[가-힣]{1,8}(?:의회|위원회|공사|공단|협회|재단|대학교|대|청|부|원|은행|연맹|당)\s[가-힣]{2,5})"
)
BEFORE_BODY = re.compile(r"세계|국민|직원|지역|부처|기간|과정|분야")
"""What 전 says "all of" before: 전 부처 장관."""
NOT_YET_KO = re.compile(
    r"(?P<word>[가-힣]{2,10})\s?(?:예비\s?후보|후보자|후보|내정자|지명자|당선인|당선자)(?![가-힣]{3})"
    r"|(?P<named>[가-힣]{2,10})(?:에|으로|로)\s(?:내정|지명|추천)(?:된|됐|되었|한|했|하기)"
)
WAITING_KO = ("후보", "내정", "지명", "당선", "추천")
"""What of it says that the office is not held yet."""
NOT_YET_EN = re.compile(
    r"\b(?:nomin\w*|designat\w*|candida\w+|elect\w*|re-?elect\w*|\w+-elect|named?|naming|tapp(?:ed|ing)|pick\w*|choice|chose\w*|appoint\w*"
    r"|would-be|incoming|hopefuls?|contend\w*|runn\w+|runs?|ran|races?|presumptive|prospective|slated|select\w*|recommend\w*|propos\w*|poised|future|next"
    r"|set\sto|to\s(?:be|become|head|lead|serve)|will\s(?:be|become|head|lead|serve)|win(?:s|ner|ning)?|(?<!illion\s)(?<!\d\s)won|victor\w*|bids?|successor|soon)\b",
    re.I,
)


def find_offices_held(ko: str, en: str) -> Iterator[Mismatch]:
    """The offices that the English says without "former" or "acting".

    >>> [held.right for held in find_offices_held("전 시장은 혐의를 부인했다.", "The mayor denied it.")]
    ['former mayor']
    """
    was = FORMER_KO.search(ko)
    body = FORMER_OF_BODY.search(ko) if was else None
    if body and not FORMER_EN.search(en) and not BEFORE_BODY.match(body["word"]):
        yield from _told(body.span("word"), body.start(), "former", ko, en)
    elif was and not FORMER_EN.search(en):
        word = was["word"]
        title = next((t for size in range(len(word), 1, -1) if (t := title_of(word[:size]))), None)
        if title and word[len(title.ko) :] in BEHIND_OFFICE and (place := _place(title, en)):
            span = (was.start(), was.start("word") + len(title.ko))
            yield Mismatch(span, place, f"former {title.first}")
    once = ONCE_KO.search(ko) if "전직 " in ko else None
    still = CURRENT_EN.search(en) if once and not FORMER_EN.search(en) else None
    if once and still and not CURRENT_KO.search(ko):
        yield Mismatch(once.span(), still.span(), "former")
    waits = NOT_YET_KO.search(ko) if any(word in ko for word in WAITING_KO) else None
    if waits and not NOT_YET_EN.search(en):
        span = waits.span("word" if waits["word"] else "named")
        yield from _told(span, span[0], "nominee for", ko, en)
    holds = HOLDING_KO.search(ko) if "현" in ko else None
    said = FORMER_TITLE_EN.search(en) if holds else None
    if holds and said and not ONCE_KO.search(ko):
        title = title_of(holds["office"])
        place = _place(title, en) if title else None
        if title and place and 0 <= place[0] - said.end() <= NEXT:
            yield Mismatch(holds.span(), (said.start(), place[1]), f"{title.first} in office")
    acts = ACTING_KO.search(ko) if "대행" in ko or "대리" in ko else None
    if acts and not ACTING_EN.search(en):
        start, end = acts.span("office")
        for held in _told((start, end), start, "acting", ko, en):
            yield Mismatch(acts.span(), held.en, held.right)


def _told(word: Span, start: int, state: str, ko: str, en: str) -> Iterator[Mismatch]:
    """The office that some Korean ends in, where the English has it without more."""
    text = ko[slice(*word)].rstrip()
    office = text.split()[-1] if text else ""
    # 전 시의회 의장이: a particle stands behind.
    heads = (office[:end] for end in range(len(office), 1, -1) if office[end:] in BEHIND_OFFICE)
    ends = (head[at:] for head in heads for at in range(len(head) - 1))
    title = next((t for end in ends if (t := title_of(end))), None)
    if title and (place := _place(title, en)):
        yield Mismatch((start, word[1]), place, f"{state} {title.first}")


def _place(title: Title, en: str) -> Span | None:
    """Where the English has the office."""
    words = english.words(en)
    stems = [word.stem for word in words]
    for right in title.right:
        for at in range(len(stems) - len(right) + 1):
            if tuple(stems[at : at + len(right)]) == right:
                return (words[at].start, words[at + len(right) - 1].end)
    return None
