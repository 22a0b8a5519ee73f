"""Who does it to whom, where both have names: A사가 B사를, 박 후보는 이 후보를, 한빛건설이 대성산업을.

Two of one kind, told apart by a letter or a surname alone, and names that no lexicon holds have no
place that the links between the words know. Their letters, spellings and sounds tell the place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from align.bitext import Span, meets
from align.checks._mismatch import Mismatch
from align.checks._titles import is_title
from align.checks.role.agents import has_auxiliary
from align.checks.role.clauses import Clause, Noun, find_clauses
from align.names import best, candidates
from align.names.surnames import surname_spellings, surnames
from align.words.evidence import PairEvidence

__all__ = ["find_named_turns", "find_turned_sources", "named_place"]

LETTER_KO = re.compile(
    r"(?:.*\s)?(?P<letter>[A-Z])\s?(?:사|씨|군|양|업체|기업|회사|은행|대|교|시|팀)"
)
LETTER_EN = r"\b(?i:Company|Firm|Bank|Mr\.?|Ms\.?|Team|School|City|University|Corp\.?)\s{letter}\b|\b{letter}\s(?i:Company|Bank|Corp)\b"
TITLED_KO = re.compile(r"(?:.*\s)?(?P<surname>[가-힣])\s(?P<title>[가-힣]{2,4})")
OWNER_KO = re.compile(r"(?P<name>[가-힣]\s[가-힣]{2,4}|[가-힣]{3,7})의\s")
FULL_KO = re.compile(r"(?P<name>[가-힣]{3})\s(?P<title>[가-힣]{2,5})")
NAME_KO = re.compile(r"[가-힣]{3,7}")
SOURCE_KO = re.compile(r"에\s따르면,?\s")
TOPIC_KO = re.compile(r"[^,.]{1,14}?(?=[은는이가]\s)")
ACCORDING_EN = re.compile(
    r"\baccording to\s(?:the\s|an?\s)?(?P<who>[A-Za-z.]+(?:\s[A-Z][a-z]+)?)", re.I
)
CAPITALS = re.compile(r"[A-Z](?<!\w[A-Z])")
TWO = 2
SURE = 0.9
"""Score of ``names.best`` from which a name stands there."""
CLAUSE_EN = re.compile(
    r"[,.;:!?“”\"](?!\s?[A-Z][a-z]*\.)|\b(?:and|but|who|which|that|when|after|before|while|as|if|to|for|of|in|with|against|over|than|from|over)\b",
    re.I,
)
"""What must not stand between the first name and the verb."""
REACH = 30
"""Characters between a verb and the name behind it."""
BY = re.compile(r"\bby\s(?:[A-Za-z.]+\s){0,2}$")
AGENT = re.compile(r"\b(?:by|from|than|after|before)\s(?:[A-Za-z.]+\s){0,2}$|[.;:]\s")
PREPOSITION = re.compile(r"\b(?:to|from|with|for|of|in|at|on|against|by|over)\b")
# Deeds that are told from either side, or with one another.
EITHER = frozenset(
    "만나 닮 마주치 비기 결혼 협력 합의 대결 맞서 맞붙 충돌 협상 협의 논의 회담 통화 비교 교환 공유 상담 앞서 따르 뒤따르 위하 대하"
    " 통하 관하 하 되 있 받 지 패하 사 팔 빌리 앞세우 두 제외 포함 비롯".split()
)


def find_named_turns(ko: str, en: str, evidence: PairEvidence) -> Iterator[Mismatch]:
    """The verbs whose two named persons or companies have changed places in the English.

    >>> from align.words.evidence import link_words
    >>> ko, en = "A사가 B사를 인수했다.", "Company B acquired Company A."
    >>> [(t.right, en[slice(*t.en)]) for t in find_named_turns(ko, en, link_words(ko, en))]
    [('is who does it', 'Company B acquired Company A')]
    """
    if len(CAPITALS.findall(en)) < TWO:
        return
    clauses = find_clauses(ko)
    for clause in clauses:
        subject = clause.subject
        if not subject or clause.passive or clause.deed in EITHER or clause.is_caused:
            continue
        goes = next(iter(clause.of("recipient")), None)
        what = goes or next(iter(clause.of("object")), None)
        if not what:
            continue
        owner = OWNER_KO.match(ko, *what.span)
        if owner:
            # 김 후보의 누락 의혹을: whose it is has the name.
            start = what.span[0]
            what = replace(what, text=owner["name"], span=(start, owner.end("name")))
        if _is_common(subject, evidence, en) or _is_common(what, evidence, en):
            continue
        verb = _verb(clause, evidence)
        doer = verb and named_place(subject, ko, en)
        done = doer and named_place(what, ko, en)
        turned = _owns_turned if owner or goes else _is_turned
        if verb and doer and done and turned(doer, verb, done, en):
            start, end = min(doer, done)[0], max(doer, done)[1]
            first = min(subject.span[0], what.span[0])
            yield Mismatch((first, clause.span[1]), (start, end), "is who does it")
            return
    if clauses:
        yield from _told_of_another(clauses, ko, en, evidence)


def _told_of_another(
    clauses: Sequence[Clause], ko: str, en: str, evidence: PairEvidence
) -> Iterator[Mismatch]:
    """The last deed of a sentence that A사 opens, told of B사 alone: "Company B reported"."""
    clause, subject = clauses[-1], clauses[-1].subject
    if not subject or subject.role != "topic" or subject.span[0] or clause.passive:
        return
    others = {n for c in clauses for n in (*c.nouns, c.subject) if n and n != subject}
    lettered = [n for n in others if LETTER_KO.fullmatch(ko[slice(*n.span)])]
    if len(lettered) != 1 or not LETTER_KO.fullmatch(ko[slice(*subject.span)]):
        return
    verb, own = _verb(clause, evidence), named_place(subject, ko, en)
    other = named_place(lettered[0], ko, en) if verb and own else None
    if not verb or not own or not other or has_auxiliary(en, verb[0]):
        return
    if verb[1] <= own[0] and 0 < verb[0] - other[1] <= 1:
        yield Mismatch((subject.span[0], clause.span[1]), (other[0], verb[1]), "is who does it")


def find_turned_sources(ko: str, en: str, evidence: PairEvidence) -> Iterator[Mismatch]:
    """Where the one who is spoken of is told as the one who says it.

    >>> from align.words.evidence import link_words
    >>> ko, en = "경찰에 따르면 김 씨는 돈을 버렸다.", "According to Kim, police threw the money away."
    >>> [t.right for t in find_turned_sources(ko, en, link_words(ko, en))]
    ['is who says it']
    """
    source = SOURCE_KO.search(ko)
    said = ACCORDING_EN.search(en) if source else None
    topic = TOPIC_KO.search(ko, source.end()) if source else None
    if not source or not said or not topic:
        return
    sources = [s for k in evidence.ko if k.span[1] == source.start() for s in k.en]
    spoken = [
        s
        for k in evidence.ko
        if source.end() <= k.span[0] and k.span[1] <= topic.end()
        for s in k.en
    ]
    names = said.span("who")
    if not sources or meets(names, sources) or not meets(names, spoken):
        return
    if all(start > said.end() for start, _ in sources):
        yield Mismatch((max(0, source.start() - 2), topic.end()), said.span(), "is who says it")


def _is_common(noun: Noun, evidence: PairEvidence, en: str) -> bool:
    """Whether a noun of three syllables or more is a word of the lexicon, and no name."""
    return any(
        link.span == noun.span and link.kind == "lexicon" and en[link.en[0][0]].islower()
        for link in evidence.ko
    )


def _verb(clause: Clause, evidence: PairEvidence) -> Span | None:
    """The one place of the verb in the English."""
    for link in evidence.ko:
        if link.span[0] <= clause.span[0] < link.span[1] and link.kind == "lexicon":
            taken = {k.en[0] for k in evidence.ko if k is not link and k.en}
            free = set(link.en) if len(set(link.en)) == 1 else set(link.en) - taken
            return free.pop() if len(free) == 1 else None
    return None


def named_place(noun: Noun, ko: str, en: str) -> Span | None:
    """The one place of a named noun in the English.

    >>> noun = Noun("이 후보", (0, 4), "후보", "topic")
    >>> named_place(noun, "이 후보", "Candidate Lee")
    (10, 13)
    """
    text = ko[slice(*noun.span)]
    letter = LETTER_KO.fullmatch(text)
    if letter:
        return _only(LETTER_EN.format(letter=letter["letter"]), en)
    titled = TITLED_KO.fullmatch(text)
    if titled and titled["surname"] in surnames():
        spelt = "|".join(s.capitalize() for s in surname_spellings(titled["surname"]))
        return _only(rf"\b(?:{spelt})\b", en)
    full = FULL_KO.fullmatch(text)
    if full and is_title(full["title"]):
        text = full["name"]
    if NAME_KO.fullmatch(text):
        found = best(text, candidates(en), least=SURE)
        place = found.spans_en[0] if found.spans_en else None
        return place if found.score >= SURE and place and en[place[0]].isupper() else None
    return None


def _only(pattern: str, en: str) -> Span | None:
    found = list(re.finditer(pattern, en))
    return found[0].span() if len(found) == 1 else None


def _owns_turned(subject: Span, verb: Span, whose: Span, en: str) -> bool:
    """Whether the owner does it, told right before the verb, and the doer stands behind."""
    plain = en[whose[1] : verb[0]] == " " and not has_auxiliary(en, verb[0])
    behind = verb[1] < subject[0] <= verb[1] + 2 * REACH
    return plain and behind and not AGENT.search(en[verb[1] : subject[0]])


def _is_turned(subject: Span, verb: Span, what: Span, en: str) -> bool:
    """Whether the verb between the two says that the second of the Korean does it to the first."""
    first, second = sorted((subject, what))
    if not first[1] <= verb[0] < verb[1] <= second[0] <= verb[1] + REACH:
        return False
    if CLAUSE_EN.search(en, first[1], verb[0]):
        return False
    between = en[verb[1] : second[0]]
    if has_auxiliary(en, verb[0]) and BY.search(between):
        return first == subject
    return first == what and not has_auxiliary(en, verb[0]) and not PREPOSITION.search(between)
