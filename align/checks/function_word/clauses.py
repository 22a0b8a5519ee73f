"""The conjunction of an English clause, held against the ending of its Korean verb.

공부했지만 is no "because he studied", 그치면 no "unless it stops", 막도록 no "although it blocks": the
wrong conjunction opens the clause of that very verb, so that a right one elsewhere excuses nothing.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from align.bitext import Span, meets
from align.casing import lowered
from align.checks._mismatch import Mismatch
from align.checks._own_places import own_places
from align.checks.function_word.postpositions import NOT_KO, TURNED_EN
from align.words import english
from align.words.evidence import KoreanLink
from align.words.korean import tokens

if TYPE_CHECKING:
    from kiwipiepy import Token

__all__ = ["find_clauses"]

LONGEST = 400
"""Characters of a Korean text in which one verb has one place."""
REACH = 80
"""Characters before an English verb in which its conjunction stands."""
MOST = 3
"""Endings and auxiliaries between a Korean verb and the ending that joins its clause: 무산+되+었+지만."""
# The subject and auxiliaries of a clause, with no mark, no denial and no second conjunction.
CLAUSE = (
    r"\s(?:(?!(?:not|never|no|nobody|cannot|hardly|fail\w*|stop\w*|ceas\w*|quit\w*|halt\w*|refus\w*|before|after|and|or|but|that|which|who|whose|what|how|while|when|then|than|to|at|for|by|until|because|although|though|unless|if|since|whether)\b)"
    r"(?![\w’'-]*n['’]t\b)[\w’'-]+\s){0,6}$"
)


class _Kind(NamedTuple):
    """What an ending does, the conjunctions that it is not, and those that it is not of a past."""

    right: str
    wrong: frozenset[str]
    of_past: frozenset[str] = frozenset()


CONCEDING = frozenset(("although", "though", "even though"))
CAUSE = _Kind("gives a reason", CONCEDING | {"unless"})
CONTRAST = _Kind("sets one thing against another", frozenset(("because", "unless", "so that")))
CONDITION = _Kind("makes a condition", CONCEDING | {"unless", "because", "so that"})
CONCESSION = _Kind("concedes it", frozenset(("because", "unless", "so that")))
PURPOSE = _Kind("says what it is for", CONCEDING | {"unless", "after"}, frozenset(("because",)))
BOUND = _Kind("says how long it lasts", CONCEDING | {"since", "because", "after"})
AT_ONCE = _Kind("says what comes first", frozenset(("before", "unless")))
DURING = _Kind("says while what it happens", CONCEDING | {"before", "unless"})
AS_LONG = _Kind("says as long as what it holds", CONCEDING | {"unless", "until", "after"})
ON_TOP = _Kind("adds one more reason", CONCEDING | {"unless", "until", "before", "so that"})
QUOTED = _Kind("says what is argued", CONCEDING | {"unless", "until", "so that"})
BASIS = _Kind("says what it follows from", CONCEDING | {"unless", "until", "before"})
DEGREE = _Kind("says “the more ... the more”", CONCEDING | {"unless", "until"})
INSTEAD = _Kind("puts one deed in another's place", frozenset(("because", "unless", "so that")))
ENDINGS = {
    "으니까": CAUSE,
    "니까": CAUSE,
    "므로": CAUSE,
    "으므로": CAUSE,
    "느라": CAUSE,
    "어서": CAUSE,
    "지만": CONTRAST,
    "으나": CONTRAST,
    "면": CONDITION,
    "으면": CONDITION,
    "다면": CONDITION,
    "ᆫ다면": CONDITION,
    "더라도": CONCESSION,
    "어도": CONCESSION,
    "으면서도": CONCESSION,
    "면서도": CONCESSION,
    "고도": CONCESSION,
    "도록": PURPOSE,
    "으려고": PURPOSE,
    "려고": PURPOSE,
    "고자": PURPOSE,
    "기 위하": PURPOSE,
    "기 때문": CAUSE,
    "는 바람": CAUSE,
    "는 대신": INSTEAD,
    "는 반면": CONTRAST,
    "는 대로": AT_ONCE,
    "자마자": AT_ONCE,
    "는 동안": DURING,
    "는 사이": DURING,
    "는 한": AS_LONG,
    "ᆫ데다": ON_TOP,
    "은데다": ON_TOP,
    "는데다": ON_TOP,
    "는 만큼": BASIS,
    "ᆫ 만큼": BASIS,
    "은 만큼": BASIS,
    "다며": QUOTED,
    "ᆫ다며": QUOTED,
    "는다며": QUOTED,
    "라며": QUOTED,
    "이라며": QUOTED,
    "는데도": CONCESSION,
    "은데도": CONCESSION,
    "ᆫ데도": CONCESSION,
    "ᆯ 때까지": BOUND,
    "을 때까지": BOUND,
    "음에도": CONCESSION,
    "ᆷ에도": CONCESSION,
    "ᆯ수록": DEGREE,
    "을수록": DEGREE,
}
WORDS_EN = "although|though|even though|unless|because|so that|until|since|after|before"
CONJUNCTION_EN = re.compile(rf"\b(?P<said>{WORDS_EN}){CLAUSE}")
ANY_EN = re.compile(rf"\b(?:{WORDS_EN})\b(?! of\b)")
# Korean anywhere that the conjunction may be of: 작아서 불편하지만, "although it is small and ...".
CONCEDED_KO = r"지만|으나|[가-힣]나[\s,]|도[\s,]|[는은인한]데[\s,]|불구"
EXCUSES = {
    **dict.fromkeys(CONCEDING, CONCEDED_KO),
    "because": r"때문|이유|덕분|탓|니까|므로|[아어해라와]서[\s,]|인[해한]|느라|기에|만큼",
    "so that": r"도록|게[\s,]|위[해한하]|려|고자",
    "unless": r"않|못|없|(?<![가-힣])안\s|말[고아]|아니|아닌|외에|제외|금지|[가-힣]만\s",
    "until": r"까지|않|못|없|(?<![가-힣])안\s",
    "since": r"이후|부터|[은ㄴ]\s지|때문|므로|니까|만에|않|못|없",
    "after": r"뒤|후|고서|나서|이어|끝에|서[\s,]|다가|기다|참[았고으]|미[루뤘뤄룬]|연기|보류|보관|않|못|없",
    "before": r"\s전[에\s,까부]|앞서|앞두|이전|먼저|미리|않|못|없",
}
# 뜨자마자: "before the sun was fully up", "before an hour had passed".
HARDLY_EN = re.compile(
    r"\b(?:had|even|fully|old|long|anyone|anybody|an?\s(?:second|moment|minute|hour|day|week|month))\b"
)
# 마칠 때까지 중단한다: "will resume after it is done".
AGAIN_EN = re.compile(r"\b(?:resum|reopen|restart|return|only|not\b|again)")
# 확정되면 잃는다: "will keep it unless it is upheld".
KEPT_EN = re.compile(
    r"\b(?:keeps?|retains?|remains?|stays?|goes?\sahead|loses?|miss(?:es)?|risks?|faces?|revok|halt)"
)
HEDGED_EN = re.compile(r"\b(?:not|only|just|simply|partly|even|as|probably|perhaps|maybe)\s$")


def find_clauses(ko: str, en: str) -> Iterator[Mismatch]:
    """The first clause whose conjunction contradicts the ending of its Korean verb.

    >>> ko, en = "밤새 공부했지만 떨어졌다.", "He failed because he studied all night."
    >>> [(en[slice(*one.en)], one.right) for one in find_clauses(ko, en)]
    [('because', 'sets one thing against another')]
    """
    lower = lowered(en)
    if len(ko) > LONGEST or not ANY_EN.search(lower):
        return
    for link, (start, _) in own_places(ko, en):
        head = max(0, start - REACH)
        said = CONJUNCTION_EN.search(lower, head, start)
        if link.kind != "lexicon" or not said or HEDGED_EN.search(lower, head, said.start()):
            continue
        word = said["said"]
        kind, end = _ending(ko, link)
        sure = word == "unless" and kind in (CONCESSION, AS_LONG)
        if kind is None or (not sure and _excuse(word).search(ko)):
            continue
        if _is_turned(kind, word, ko, lower, (said.start(), start)):
            continue
        if word in kind.wrong or (word in kind.of_past and _is_past_at(en, start)):
            yield Mismatch((link.span[0], end), said.span("said"), kind.right)
            return


def _is_turned(kind: _Kind, word: str, ko: str, en: str, place: Span) -> bool:
    """Whether a conjunction says in a turned clause what the Korean does in its own."""
    if word == "unless" and kind in (CONDITION, AS_LONG):
        rest = f"{en[: place[0]]} {en[place[0] + len(word) :]}"
        return bool(TURNED_EN.search(rest) or KEPT_EN.search(rest)) and not NOT_KO.search(ko)
    if word == "before" and kind is AT_ONCE:
        return bool(HARDLY_EN.search(en, place[0], place[1] + REACH))
    return word == "after" and kind is BOUND and bool(AGAIN_EN.search(en))


@functools.cache
def _excuse(word: str) -> re.Pattern[str]:
    """Korean that an English conjunction may be of; made when the conjunction is first met."""
    return re.compile(EXCUSES[word])


def _is_past_at(en: str, start: int) -> bool:
    word = next((w for w in english.words(en) if meets(w.span, ((start, start + 1),))), None)
    return word is not None and not word.text.endswith(("s", "ing")) and word.lemma != word.text


def _ending(ko: str, link: KoreanLink) -> tuple[_Kind | None, int]:
    """What the ending that joins the clause of a verb does, and where it ends."""
    found = tokens(ko)
    at = next((i for i, t in enumerate(found) if t.start == link.words[-1].start), len(found)) + 1
    for place in range(at, min(at + MOST + 1, len(found))):
        token = found[place]
        if token.tag == "EC":
            after = found[place + 1] if place + 1 < len(found) else token
            # 앓으면서도; 않도록 하다 and 와서야 say more than the ending alone.
            if after.tag == "JX" and after.form == "도":
                return ENDINGS.get(f"{token.form}도"), after.start + after.len
            kind = None if after.tag in ("VX", "JX") else ENDINGS.get(token.form)
            return kind, token.start + token.len
        if token.tag in ("ETN", "ETM") and place + 1 < len(found):
            return _behind(found, place)
        if token.tag not in ("XSV", "XSA", "VX", "EP", "VCP"):
            break
    return None, 0


def _behind(found: Sequence[Token], place: int) -> tuple[_Kind | None, int]:
    """What a verb as noun or attribute does, by the word behind it: 막기 위해, 마칠 때까지, 줄었음에도."""
    token, after = found[place], found[place + 1]
    more = found[place + 2] if place + 2 < len(found) else after
    for forms, end in (
        (f"{token.form} {after.form}{more.form}", more),
        (f"{token.form}{after.form}{more.form}", more),
        (f"{token.form} {after.form}", after),
    ):
        if kind := ENDINGS.get(forms):
            return kind, end.start + end.len
    return None, 0
