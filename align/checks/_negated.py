"""What a Korean text negates: the negators, and the predicate each of them turns round.

Kiwi's tokens tell it: 공개하지 않았다 negates 공개, 공개한 적이 없다 too, 피해가 없다 the noun 피해.
Set phrases (끊임없이) and negators that cancel each other (없지 않다) negate nothing.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from align.bitext import Span, meets
from align.checks._denial_cues import korean_cue
from align.words.evidence import KoreanLink, PairEvidence
from align.words.korean import tokens
from align.words.lexicon import senses

if TYPE_CHECKING:
    from kiwipiepy import Token

__all__ = ["NEGATORS", "KoreanNegation", "cancelled", "count_negators", "negated"]

NEGATORS = frozenset({"않다", "아니하다", "못하다", "못", "안", "없다", "아니다", "말다", "없이"})
"""Lemmas of the words that negate."""
TAGS = frozenset({"VX", "VV", "VA", "VCN", "MAG"})
HEADS = ("NN", "XR", "VV", "VA", "SL", "NP", "NR")
"""Beginnings of the tags of what a negator negates."""
EMPTY = frozenset(
    {"하다", "되다", "받다", "이다", "싶다", "있다", "시키다", "보다", "가지다", "나다"}
)
"""Verbs that say little: what they negate is the noun before them."""
BOUND = frozenset(
    {"사실", "경험", "기억", "수", "적", "바", "일", "리", "것", "거", "줄", "데", "게", "건"}
)
"""Nouns behind which a clause is negated as a whole: 한 적이 없다, 할 수 없다."""
WISHES = frozenset({"뜻", "생각", "의사", "의향", "마음"})
"""Nouns for what one means to do; without it one does not."""
# Set phrases that are more than words (김치만한 반찬이 없다; not 맡길 만한 곳이 없다). Each begins with a letter, as those of the table do: by its
# first letter a search passes over most of a text.
STRUCTURED = (
    r"밖에(?!\s(?:나[가간갈갔오온왔]|있|서\s|두|둔|내))\s?.{0,8}(?:없|않|안|못)|않았다면(?!서)|못했다면(?!서)"
    r"|우연[치하지]*\s?않|심상[치하지]*\s?않|만만[치하지]*\s?않|심심[치하지]*\s?않|여의[치하지]*\s?않"
    r"|석연[치하지]*\s?않|녹록[치하지]*\s?않"
    r"|보다\s?(?:더\s)?[가-힣]{1,8}\s[가-힣]{1,8}[은는이가도]\s?없|만한(?<=[가-힣]만한)(?<![을할될갈볼줄살쓸길낼릴칠]만한)\s[가-힣]{1,8}[은는이가도]\s?없"
    r"|만큼\s[가-힣]{1,8}\s?[가-힣]{0,8}\s?[가-힣]{1,8}[은는이가도]\s없"
    r"|않고(?:는|선)?\s?(?:배길|견딜|못\s?배|못\s?견)[가-힣]*(?:\s?수\s?없)?"
)
# Two negations that make one assertion.
ASSERTIONS = re.compile(
    r"(?:못\s?하는|지\s?(?:않는|않은|못한|못하는)|없는|못한|않은|않는|모르는)\s?(?:바|것|건)[은는도]?\s?아니"
    r"|(?:없|모르)지(?:는|도)?\s?않|(?:않을|아닐)\s?수(?:가|는|도)?\s?없|지\s?않으면\s?안"
    r"|(?:안|못)\s[가-힣]{1,4}\s?수(?:가|는|도)?\s?없"
    r"|(?:지\s?(?:않은|않는|못한|못하는|아니한)|없는|모르는)\s[가-힣]{1,8}(?:이|가|은|는|도)\s(?:(?:단\s)?(?:한|하나)\s?[가-힣]{0,3}도\s|거의\s|아무도\s)?없"
    r"|없다고(?:는|도)?\s?(?:보|하|말하|생각하|판단하|단정하)[가-힣]{0,3}\s?(?:않|못|수\s?없)"
)
# Where the negation stands under a condition or a purpose, English has words of its own for it.
CONDITIONAL = re.compile(
    r"\s?(?:으면|는다면|ㄴ다면|다면|더라도|았더라도|는\s?한\b|도록|게끔|게\s|거나|으려|기\s?위|[아어]도\b|을\s?경우|는\s?경우)"
)
# Glosses with a negator: of 부인할 수 없다, "cannot be denied".
DENYING = re.compile(r"\b(?:not|no|never|cannot|without|nothing|none)\b|^un|n['’]t\b")
NEAR = 10
"""Characters between a verb and the noun that belongs to it."""
LIGHT_BETWEEN = frozenset(
    {"것", "바", "적", "수", "일", "건", "거", "사람", "곳", "하다", "리", "데", "이"}
)
"""Words that may stand between two negators that cancel each other."""


@dataclass(frozen=True, slots=True)
class KoreanNegation:
    """A negator, what it negates, and where the English says that.

    Args:
        span, text: the negator.
        heads: what it negates, the nearest first: the verb, and the noun of an empty verb.
        links: what evidence says of those words.
        is_noun: a thing is denied (없다, 아니다), not a deed.
        is_state: a quality is denied (밝지 않다), which a word of the other end may say.
        conditional: stands in a clause of condition or purpose.
        near: where the English has the noun before, for want of the verb.

    >>> from align.words.evidence import link_words
    >>> ko = "돈이 없다."
    >>> [found.is_noun for found in negated(ko, link_words(ko, "There is no money."))]
    [True]
    """

    span: Span
    text: str
    heads: tuple[str, ...]
    links: tuple[KoreanLink, ...]
    is_noun: bool
    is_state: bool
    conditional: bool
    near: tuple[Span, ...]

    @property
    def en(self) -> tuple[Span, ...]:
        """Where the English has what is negated."""
        return tuple(span for link in self.links for span in link.en)


def negated(text: str, evidence: PairEvidence) -> tuple[KoreanNegation, ...]:
    """The negations that a translation has to answer, in order.

    >>> from align.words.evidence import link_words
    >>> ko = "그는 오지 않았다."
    >>> [(found.text, found.heads) for found in negated(ko, link_words(ko, "He did not come."))]
    [('않', ('오다',))]
    """
    found = tokens(text)
    places = _negators(text)
    if not places:
        return ()
    idle = [m.span() for m in _set_phrase().finditer(text)]
    idle.extend(_assertions(text))
    idle.extend(_doubles(found, places))
    return tuple(
        _negation(text, found, at, evidence)
        for at in places
        if not meets(_span(found[at]), idle) and not _is_entry(found[at], evidence, text)
    )


def cancelled(text: str) -> tuple[Span, ...]:
    """Stretches in which two negations make one assertion: 없지 않다, 못 할 일이 없다.

    >>> cancelled("우려가 없지 않다."), cancelled("우려가 없다.")
    (((4, 8),), ())
    """
    found = tokens(text)
    places = _negators(text)
    doubles = list(_doubles(found, places)) if len(places) > 1 else []
    named = _assertions(text)
    return named + tuple(d for d in doubles if not meets(d, named))


@functools.lru_cache(maxsize=1 << 8)
def _assertions(text: str) -> tuple[Span, ...]:
    """Where two negations make one assertion; each such phrase has one of three negators."""
    if "없" not in text and "않" not in text and "아니" not in text:
        return ()
    return tuple([match.span() for match in ASSERTIONS.finditer(text)])


def count_negators(text: str) -> int:
    """How many negators a text has, set phrases and all.

    >>> count_negators("끊임없이 말리지 않을 수 없다.")
    2
    """
    return len(_negators(text))


@functools.cache
def _set_phrase() -> re.Pattern[str]:
    """What Kiwi splits and the press writes together: an idiom, or a negation in form alone."""
    return re.compile(korean_cue("set-phrase", STRUCTURED))


@functools.lru_cache(maxsize=1 << 8)
def _negators(text: str) -> tuple[int, ...]:
    """Which tokens of a text are negators."""
    places, found = [], tokens(text)
    for at, token in enumerate(found):
        if token.tag not in TAGS or token.lemma not in NEGATORS:
            continue
        # 하고 말았다 has no 지: it happened after all. Kiwi reads 젊잖은 as 젊지 않은.
        if text[token.start] not in "잖찮" and (
            token.lemma != "말다" or (at and found[at - 1].form == "지")
        ):
            places.append(at)
    return tuple(places)


def _doubles(found: Sequence[Token], places: Sequence[int]) -> Iterator[Span]:
    for one, other in itertools.pairwise(places):
        between = found[one + 1 : other]
        words = [t for t in between if t.tag.startswith(HEADS) or t.tag in ("NNB", "MAG")]
        broken = found[one].lemma == "없이" or any(
            t.form in ("으면", "고", "지만", "며", "으며", "면서", "아", "어") for t in between
        )
        if not broken and all(t.lemma in LIGHT_BETWEEN for t in words):
            yield (found[one].start, found[other].start + found[other].len)


def _negation(text: str, found: Sequence[Token], at: int, evidence: PairEvidence) -> KoreanNegation:
    token = found[at]
    behind = token.lemma in ("안", "못") and not (at and found[at - 1].form == "지")
    heads = list(_ahead(found, at) if behind else _back(found, at))
    spans = [_span(found[i]) for i in heads]
    links = [k for span in spans for k in evidence.ko if meets(span, (k.span,)) and k.kind]
    first = found[heads[0]].tag if heads else ""
    return KoreanNegation(
        _span(token),
        text[slice(*_span(token))],
        tuple(found[i].lemma for i in heads),
        tuple(dict.fromkeys(links)),
        token.lemma in ("없다", "없이", "아니다") and not _denies_deed(found, at) and first != "VV",
        first in ("VA", "VA-I", "VA-R", "XR") or _is_quality(found, heads),
        CONDITIONAL.match(text, token.start + token.len) is not None,
        _near(found[heads[-1]].start if heads else token.start, evidence),
    )


def _is_quality(found: Sequence[Token], heads: Sequence[int]) -> bool:
    """Whether 하다 makes an adjective of the noun that is negated: 원활하지 않다."""
    after = heads[0] + 1 if heads else len(found)
    return after < len(found) and found[after].tag.startswith("XSA")


def _near(start: int, evidence: PairEvidence) -> tuple[Span, ...]:
    """Where the English has the last word before a place of the Korean that it says for sure."""
    before = [k for k in evidence.ko if k.kind == "lexicon" and start - NEAR <= k.span[1] <= start]
    return before[-1].en if before else ()


def _ahead(found: Sequence[Token], at: int) -> Iterator[int]:
    """안 갔다, 못 먹는다; of 공개 안 했다 the noun before."""
    after = next((i for i in range(at + 1, min(at + 4, len(found))) if _is_head(found[i])), None)
    if after is not None and found[after].lemma not in EMPTY:
        yield after
    elif at and found[at - 1].tag.startswith("NN"):
        yield at - 1
    elif after is not None:
        yield after


def _back(found: Sequence[Token], at: int) -> Iterator[int]:
    """What stands before 않다, 없다 or 아니다; before an empty verb, its noun too."""
    for i in range(at - 1, max(-1, at - 12), -1):
        token = found[i]
        if token.tag in ("EF", "SF", "SP", "SSC", "SSO") or (
            token.tag == "EC" and token.form not in ("지", "고", "어", "아") and i < at - 1
        ):
            return
        if not _is_head(token) or token.form in BOUND:
            continue
        # 물러설 뜻이 없다: what is denied is the deed that nobody means to do.
        if token.form in WISHES and i and found[i - 1].tag == "ETM":
            continue
        # 연말까지 받지 않는다: a time is not what is taken.
        if i + 1 < at and found[i + 1].tag == "JX" and found[i + 1].form in ("까지", "부터"):
            continue
        yield i
        if token.lemma not in EMPTY:
            return


def _is_head(token: Token) -> bool:
    return bool(token.tag.startswith(HEADS))


def _denies_deed(found: Sequence[Token], at: int) -> bool:
    """Whether 없다 or 아니다 denies a clause: 한 적이 없다, 간 것이 아니다."""
    before = [t for t in found[max(0, at - 4) : at] if t.form in BOUND]
    return bool(before) and before[-1].tag in ("NNB", "NNG")


def _is_entry(token: Token, evidence: PairEvidence, text: str) -> bool:
    """Whether an expression with the negator in it has been said whole: 눈코 뜰 새 없다, "busy"."""
    for link in evidence.ko:
        if len(link.words) > 1 and link.kind and link.span[0] < token.start < link.span[1]:
            entry = text[link.span[0] : link.words[-1].start] + link.words[-1].lemma
            return not any(DENYING.search(g) for sense in senses(entry) for g in sense)
    return False


def _span(token: Token) -> Span:
    return (token.start, token.start + token.len)
