"""The clauses of a Korean sentence: each verb with the nouns that stand to it in a role.

Particles name the role of a noun and the ending of a verb says how its clause ends, so that no
more is needed to tell which noun belongs to which verb in the plain sentences of news: a noun
belongs to the next verb, 은/는 to the verb of the whole sentence, and of two subjects the later
one to the nearer verb.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple

from align.bitext import Span
from align.words import korean

if TYPE_CHECKING:
    from kiwipiepy import Token

__all__ = ["Clause", "Noun", "find_clauses"]

NOUN_TAGS = ("NN", "NR", "SN", "SL", "SH", "NP", "XPN", "XSN", "JKG", "MM")
"""Tags of what a noun phrase is made of."""
VERB_TAGS = ("VV", "XSV")
STATE_TAGS = ("VA", "XSA", "VCP", "VCN")
"""Tags of what has a subject and does nothing to anyone: 관심이 많은."""
PARTS = {
    "noun": NOUN_TAGS,
    "particle": ("JKS", "JKO", "JKB", "JX"),
    "verb": VERB_TAGS,
    "state": STATE_TAGS,
}
SUBJECTS = ("이", "가", "께서")
TOPICS = ("은", "는")
ROLES = {
    **dict.fromkeys(SUBJECTS, "subject"), **dict.fromkeys(TOPICS, "topic"), **dict.fromkeys(("을", "를"), "object"),
    **dict.fromkeys(("에게", "한테", "께", "더러"), "recipient"), "에": "place", "보다": "standard",
    **dict.fromkeys(("에게서", "한테서", "으로부터", "로부터"), "source"), "에 의하": "agent",
}  # fmt: skip
SUFFER = frozenset("받 당하 듣 입 얻 사".split())
"""Verbs that make a passive with the noun for a deed before them: 질타를 받다, 항의를 듣다."""
BESIDES = ("물론", "커녕")
"""Words after 은/는 that make no topic of a noun: 소식은 물론, "news as well as"."""
PASSIVE_VERBS = frozenset(
    "속 시달리 쫓기 물리 붙잡히 잡히 밀리 떠밀리 빼앗기 뺏기 차이 막히 들키 읽히 뽑히 꺾이 밟히 찔리 할퀴이 업히 안기 끌리"
    " 맞 당하 휘둘리 매이 묶이 눌리 치이 받히 깔리 걸리 털리 혼나 놀라"
    " 둘러싸이 에워싸이 짓밟히 얽매이 옥죄이 조종당하 내몰리 몰리 떼이 팔리 실리 끼이 낚이 꼬이 홀리 씌이 쏘이 베이 긁히 할퀴이".split()
)
FINES = tuple("과태료 벌금 과징금 범칙금 세금 관세 벌점 배상 책임 비용 요금 추징금 가산세".split())
"""What one is made to pay: 과태료를 물리다."""
QUOTED = (
    "다고",
    "라고",
    "다며",
    "라며",
    "다면서",
    "라면서",
    "자고",
    "냐고",
    "자며",
    "으라고",
    "다는",
    "라는",
    "자는",
)
TIMES = frozenset(
    "올해 작년 지난해 내년 이날 오늘 내일 어제 이번 현재 당시 최근 주말 이후 지금 일 월 년 이달".split()
)
"""Heads of what is a time, whatever particle it has."""
ABSTRACT = frozenset("것 수 점 바 데 적 때 뿐 줄 듯".split())
"""Nouns that stand for a clause."""
CAUSED = ("게", "도록", "게끔")
ASKED = ("라고", "으라고", "라며", "으라며", "자고", "라는", "으라는", "자는", "기를", "길")


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun phrase: what it says, its place with all that belongs to it, its last word, its role.

    Two that say the same are the same noun, whatever their place and role.

    Args:
        role: subject, topic, object, recipient, place, standard, source, agent; "" for others.

    >>> [clause] = find_clauses("시장이 주민에게 상을 줬다.")
    >>> [(noun.head, noun.role) for noun in clause.nouns]
    [('주민', 'recipient'), ('상', 'object')]
    """

    text: str
    span: Span = field(compare=False)
    head: str = field(compare=False)
    role: str = field(compare=False)


class Clause(NamedTuple):
    """A verb and what belongs to it.

    Args:
        deed: the verb's dictionary form without 다, or that noun.
        span: place of the verb, or of the noun that 하다 and the like make a verb of.
        subject: who or what does it, or has it done to it where it is passive.
        topic: a noun with 은/는 before that subject, which belongs to another verb.
        nouns: the others.
        passive: 되다, 받다, 당하다, 속다 and their like.
        noun: the verb describes the noun behind it, which is this one.
        ending: the last ending of the verb.
        made: someone has it done by another: 물게 하다.

    >>> first, second = find_clauses("경찰에 붙잡힌 용의자가 범행을 부인했다.")
    >>> first.deed, first.passive, second.deed, second.subject.head
    ('붙잡히', True, '부인', '용의자')
    """

    deed: str
    span: Span
    subject: Noun | None
    topic: Noun | None
    nouns: tuple[Noun, ...]
    passive: bool
    noun: Span | None
    ending: str
    made: bool = False

    def of(self, *roles: str) -> list[Noun]:
        """The nouns in one of these roles."""
        return [noun for noun in self.nouns if noun.role in roles] if self.nouns else []

    @property
    def is_caused(self) -> bool:
        """Whether someone else has it done or is asked to do it: 물게 하다, 내리라고."""
        return self.made or self.ending in CAUSED or self.ending.endswith(ASKED)


@functools.lru_cache(maxsize=1 << 9)
def find_clauses(text: str) -> tuple[Clause, ...]:
    """The clauses of a text, in the order of their verbs.

    >>> [(c.subject.head, [n.head for n in c.nouns]) for c in find_clauses("개가 고양이를 물었다.")]
    [('개', ['고양이'])]
    """
    return tuple(_read(korean.tokens(text)))


def _read(tokens: Sequence[Token]) -> Iterator[Clause]:
    waiting: list[Noun] = []
    start = behind = 0
    for at, token in enumerate(tokens):
        if at < behind or (part := _part(token.tag)) == "noun":
            continue
        if part == "particle" and at > start:
            noun, behind = _noun(tokens, start, at)
            if noun.role == "topic" and any(n.role == "topic" for n in waiting):
                # 러시아는 이 사업은 …라고 했다: the second belongs to the verb inside.
                noun = replace(noun, role="" if noun.head in TIMES else "subject")
            waiting.append(noun)
        elif part in ("verb", "state"):
            clause, waiting, behind = _clause(tokens, start, at, waiting)
            if part == "verb" or (token.tag == "VCP" and clause.ending.endswith(QUOTED)):
                yield clause
        else:
            behind = at + 1
            if token.tag == "JKQ":
                # “안전이 먼저”라고: the quotation has no verb.
                waiting = [n for n in waiting if n.role == "topic"][:1]
        start = behind


@functools.cache
def _part(tag: str) -> str:
    """What a token of a tag is in a clause: noun, particle, verb, state; "" for all else."""
    for part, tags in PARTS.items():
        if tag.startswith(tags):
            return part
    return ""


def _noun(tokens: Sequence[Token], start: int, at: int) -> tuple[Noun, int]:
    """The noun phrase that ends before a particle, and where the tokens go on."""
    role, end = ROLES.get(tokens[at].form, ""), at + 1
    if tokens[at].form == "에" and tokens[at + 1 : at + 2] and tokens[at + 1].form == "의하":
        role, end = "agent", at + 3
    if role == "recipient" and tokens[end : end + 1] and tokens[end].form == "서":
        role, end = "source", end + 1
    if role == "topic" and tokens[end : end + 1] and tokens[end].form in BESIDES:
        role = ""
    while end < len(tokens) and tokens[end].tag == "JX":
        end += 1
    counted = ("SN", "XSN") if tokens[at - 1].form in ABSTRACT else ("SN", "NNB", "XSN")
    phrase = tokens[start:at]
    head = next((t for t in reversed(phrase) if t.tag not in counted), phrase[-1])
    text = " ".join([t.form for t in phrase])
    return Noun(text, (tokens[start].start, tokens[at].start), head.form, role), end


def _clause(
    tokens: Sequence[Token], start: int, at: int, waiting: list[Noun]
) -> tuple[Clause, list[Noun], int]:
    verb = tokens[at]
    name, deed = verb.lemma.removesuffix("다"), (verb.start, verb.start + verb.len)
    passive = verb.form in ("되", "받", "당하") if verb.tag == "XSV" else verb.form in PASSIVE_VERBS
    # 할퀴이다, which Kiwi reads as 할퀴다.
    if not passive and at + 1 < len(tokens):
        passive = f"{verb.form}{tokens[at + 1].form}" in PASSIVE_VERBS
    if verb.form == "물리" and waiting and waiting[-1].role == "object":
        # 과태료를 물리다 is to make pay, 다리를 물리다 to be bitten.
        passive = not any(fine in waiting[-1].text for fine in FINES)
    if verb.tag == "XSV" and at > start:
        noun = tokens[at - 1]
        name, deed = noun.form, (noun.start, noun.start + noun.len)
    elif verb.form == "하" and waiting and waiting[-1].role == "object":
        # 갑질을 하다: the deed is the noun.
        name, deed = (
            waiting[-1].head,
            (waiting[-1].span[1] - len(waiting[-1].head), waiting[-1].span[1]),
        )
        waiting = waiting[:-1]
    elif verb.form in ("받", "당하") and at > start and tokens[at - 1].tag == "NNG":
        # 기부받다, in one word: the deed is the noun.
        noun = tokens[at - 1]
        name, deed, passive = noun.form, (noun.start, noun.start + noun.len), True
    elif verb.form in SUFFER and waiting and waiting[-1].role in ("object", ""):
        what = waiting[-1]
        # 질타를 받다: the deed is the noun.
        name, deed, passive = what.head, (what.span[1] - len(what.head), what.span[1]), True
        waiting = waiting[:-1]
    end = at + 1
    ending, made = "", False
    while end < len(tokens) and tokens[end].tag.startswith(("E", "VX", "JX")):
        made = made or (ending in CAUSED and tokens[end].form in ("하", "만들"))
        ending = tokens[end].form if tokens[end].tag.startswith("E") else ending
        end += 1
        if tokens[end - 1].tag in ("ETM", "ETN", "EF"):
            break
    attributive = tokens[end - 1].tag == "ETM" and not ending.endswith(QUOTED)
    if verb.tag.startswith(STATE_TAGS) and ending in CAUSED:
        # 지나치게 무거운: an adverb takes no nouns.
        return (
            Clause(name, deed, None, None, (), passive=False, noun=None, ending=ending),
            waiting,
            end,
        )
    encloses = tokens[end - 1].tag in ("ETM", "ETN", "EF") or ending.endswith(QUOTED)
    clause, left = _divided(name, deed, waiting, passive, ending, attributive, encloses)
    # 받아 챙기다: both verbs have the nouns of the first.
    asked = [i for i, n in enumerate(waiting) if n.role == "recipient"] if waiting else []
    if asked and clause.is_caused:
        # 공범에게 버리라고 지시한: those who ask and are asked belong to the asking.
        left = waiting[: asked[-1] + 1]
    serial = ending in ("어", "아", "") and end < len(tokens) and tokens[end].tag.startswith("VV")
    if serial:
        left = waiting
    if attributive:
        behind = end
        while behind < len(tokens) and tokens[behind].tag.startswith(NOUN_TAGS):
            behind += 1
        if behind > end:
            last = tokens[behind - 1]
            clause = clause._replace(noun=(tokens[end].start, last.start + last.len))
    return clause._replace(made=True) if made else clause, left, end


def _divided(
    name: str,
    deed: Span,
    waiting: list[Noun],
    passive: bool,
    ending: str,
    attributive: bool,
    encloses: bool,
) -> tuple[Clause, list[Noun]]:
    """Which of the waiting nouns belong to a verb, and which go on waiting."""
    first = last = -1
    for i, noun in enumerate(waiting):
        if noun.role == "subject":
            first = i
        elif noun.role == "topic":
            last = i
    topic = waiting[last] if last >= 0 else None
    if first >= 0:
        subject: Noun | None = waiting[first]
        before = waiting[:first]
        nouns = [n for n in waiting[first + 1 :] if n.role != "topic"]
        other = topic if last < first else None
        # 물가가 오르자 정부는, 정부는 물가가 오르자: what has a topic too is a clause by itself.
        left = before if encloses or other else [*before, waiting[first]]
        return Clause(name, deed, subject, other, tuple(nouns), passive, None, ending), left
    subject = None if attributive else topic
    nouns = waiting[last + 1 :]
    left = waiting[: last + 1]
    return Clause(
        name, deed, subject, topic if attributive else None, tuple(nouns), passive, None, ending
    ), left
