"""A word said as its opposite."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from align.bitext import Pair, Span, meets, within
from align.checks._check import Check, Finding
from align.checks._negated import count_negators
from align.checks._opposites import (
    are_opposites,
    base,
    is_opposed,
    listed_opposites,
    opposites,
    whole_words,
)
from align.checks._wording import choice, whole_word
from align.checks.antonym.claimed import (
    FEW,
    LONGEST,
    claims,
    is_claimed,
    is_contested,
    is_of,
    is_rivalled,
    is_wanted,
    modifies,
)
from align.checks.antonym.compared import find_compared
from align.checks.antonym.compass import find_compass
from align.checks.antonym.crossed import find_crossed
from align.checks.antonym.degrees import find_degrees
from align.checks.antonym.directions import RATE, find_directions
from align.checks.antonym.english_text import EnglishText, is_deed
from align.checks.antonym.high_low import find_high_low
from align.checks.antonym.moved import find_moved
from align.checks.antonym.poles import find_poles
from align.checks.antonym.set_phrases import find_turned_phrases
from align.checks.antonym.turned_glosses import find_turned_glosses
from align.checks.antonym.unopposed import opposes_nothing
from align.checks.antonym.up_from import find_up_from
from align.lexicons import listed_forms
from align.mqm import Category, Severity
from align.words import english
from align.words.evidence import CLEAR_KINDS, SURE_KINDS, KoreanLink, PairEvidence, link_words
from align.words.korean import KoreanWord

OWN_KINDS = CLEAR_KINDS - {"name", "loanword"}
"""Kinds of link that answer a word of the table: 지지 is no "George"."""
# 예산안 ends in the syllable of 안, and denies nothing.
NEGATED_KO = re.compile(r".{0,7}?(?:않|못|없|아[니닌님닐]|(?<![가-힣])안\s|말[고라]|지\s?말)")
# 반납하지 않으면, "if you do not renew": denied on both sides, two words are opposites as before.
DENIED_KO = re.compile(r"(?:하|되|시키)?지\s?(?:않|못)")
DENIED_EN = re.compile(
    r"(?:\b(?:not|never|cannot|without|fail(?:s|ed|ing)?\sto)|n['’]t)\s(?:be\s|been\s|have\s)?$",
    re.I,
)
# 거부하기로 했다, "agreed to withhold".
RESOLVED_KO = re.compile(r"하?기로\s")
RESOLVED_EN = re.compile(r"(?:agree|decid|resolv)\w*\s(?:to|on)\b", re.I)
# 빌려주다 is to lend, 물려주다 to hand down.
TURNED_BY_GIVING = frozenset({"빌리다", "물리다", "돌리다", "내다", "풀다", "놓다"})
GIVEN_KO = re.compile(r"[아어]?\s?[주줘줬준줄]")
# 사실과 다르다, 믿기 어렵다, 성공을 장담할 수 없다, 적자에서 벗어났다, 회복이 더디다: turned round without a negator beside it.
DOUBTED_KO = re.compile(
    # 연관성이 낮다, "unrelated"; 성수기가 끝나다, "the off-season".
    r"(?:성|도|률|율|력|감)(?:[이은도가는]|으로)\s(?:[가-힣]{1,3}\s)?(?:낮|희박|부족|떨어[지진져졌]|약[하한해했]|없|적[은다어었])"
    r"|[이가]\s(?:끝[나난났]|지[나난났])|"
    r"[과와]는?\s(?:전혀\s|크게\s|사뭇\s)?(?:다[르른를름]|달[라랐리]|거리가|무관|배치)|[^.,]{0,9}?(?:(?:기가?|기도|기엔|기는|기에는?)\s?(?:어렵|어려|힘[들든]|곤란|거북|벅[차찬]|무리|역부족|싫|꺼[리려])|(?:을|를|하리라고?|다고|고)?\s?(?:장담|자신|담보|보장|배제|확신|기대|예단|낙관|단정)할\s?수"
    r"|더디|더딘|주춤|지지부진|불투명|미지수|회의적|의문|의심|요원|멀었|물\s?건너|대신|커녕|보다는|멈[추췄춘출]|그[치쳤친](?=[다고며])|꺾[였이인]|둔화|외면|꺼[리려]|뒷전|거꾸로|역행|흔들|어긋[나났난]|벗어[나났난날]|탈출|탈피|면[하했한할]|털[어었]|잃|놓[치쳤]|실종|막[은아았는])"
)
# 무장해제, 규제완화: the next noun of a compound turns the first round.
TURNING = re.compile(
    r"\s?(?:해제|폐지|중단|반대|금지|철회|취소|거부|완화|축소|감소|제한|부족|방지|제거|실패|포기|무산|차질|난|율|률|정지|위기|철폐|해지|기피)"
)
# 바깥 활동을 삼가다, "stay indoors": what is to be left undone.
AVOIDED_KO = re.compile(
    r"(?:\s?[가-힣]{1,4})?[을를은]?\s(?:되도록\s|가급적\s|최대한\s)?(?:삼[가갈간]|자제|피[하해할한했]|금[하해한]|기피)"
)
# 목소리를 높이다, 막을 내리다: a set phrase, and no height.
PHRASE = re.compile(
    r"(?<![가-힣])(?:목소리|언성|막|입|손|발|눈|열|닻|깃발|고개|의견|뜻|힘|입장|수위)[를을]\s$"
)
# 항공안전청, 질병관리청: the word is part of a name.
BODY = re.compile(
    r"(?:관리|안전|지원|보호|통제)?(?:청|처|위원회|공단|공사|재단|협회|연구원|진흥원|법)(?![가-힣]{2})"
)
FAINT = frozenset({"for", "in", "on", "at", "good", "take", "get", "make", "give"})
"""Glosses that stand in every text, and so answer nothing."""
QUANTITY = frozenset(
    "more less most least much many fewer higher lower larger smaller bigger high low large small big"
    " better worse best worst great little".split()
)
"""Words of degree: opposites of adjectives alone; 감소 is no mistake for "more pressure"."""
# What makes a verb of a noun: 퇴거 조치했다, 철수한.
# 떨어진 사람이 한 명도 없었다: everyone passed.
NONE_KO = re.compile(r"\S{0,2}\s[가-힣]{1,5}\s(?:한\s[가-힣]도|아무도|하나도|거의)\s없")
NEGATING = frozenset("불비무미부역탈")
SUPERLATIVES = frozenset({"최고", "최악", "최상", "최선"})
PRAISED_KO = re.compile(r"의\s|다[.,\s]|[였이]|로\s")
MOVING = frozenset(
    "rise fall strengthen weaken strong weak plunge surge soar plummet tumble".split()
)
"""Moves that a rate and its currency make in opposite directions."""
WIDE = 30
"""Characters of an answer that is one expression, and not a chance meeting of words."""
TRADED = frozenset("빌리다 빌려주다 사들이다 사다 팔다 매입 구입 매수 대출 임차 임대".split())
CONVERSE = TRADED | frozenset(
    "이기다 지다 꺾다 패하다 물리치다 누르다 제압 앞서다 뒤지다 뒤처지다 매각 판매 매도 물려주다 물려받다 넘겨주다 넘겨받다 건네다 건네받다 인수 승리 역전승 완승 대승 신승 승 승소 패배 역전패 완패 대패 패 패소 양도 양수 증여 수여".split()
)
"""Deeds that the other side does by another verb: who buys from me, I sell to."""
BESTED = re.compile(r"앞[서섰선설]|뒤[지졌진처]|이[기겼긴]|꺾|누[르른]|눌렀")
TOPIC_KO = re.compile(r"(?<=[가-힣A-Za-z0-9)])[은는이가](?=\s)")
SOURCE_KO = re.compile(r"(?:에게서|한테서|로부터|에서|에게|한테)\s")
FIRST = frozenset({"first"})


def find(pair: Pair) -> Iterator[Finding]:
    """The English has the opposite of a Korean word and nothing that means the word.

    >>> pair = Pair.of("시의회는 계획에 찬성했다.", "The council opposed the plan.")
    >>> [finding.message for finding in find(pair)]
    ['찬성했다 means the opposite of “opposed”']
    """
    ko, en = pair.ko.text, pair.en.text
    if not ko or not en or max(len(ko), len(en)) > LONGEST:
        return
    evidence = link_words(ko, en)
    target = EnglishText(en, evidence.numbers_en)
    every = whole_words(ko)
    # 허위사실 has no truth in it.
    turned_by = {v.start for u, v in pairwise(every) if u.end == v.start and _opposed(u, v)}
    words = [w for w in every if w.tag != "VX" and w.start not in turned_by and is_opposed(w.lemma)]
    if RATE.search(ko):
        words = [w for w in words if not MOVING & set(opposites(base(w.lemma))[1])]
    taken: list[Span] = []
    for word in _doubted_first(words, evidence):
        if word.lemma in TRADED and SOURCE_KO.search(ko, 0, word.start):
            continue  # 은행에서 빌린 돈: the bank lent it.
        places = target.all_places(_opposites(word, ko))
        denied = bool(places) and _is_turned(word, ko)
        if not places or (denied and not _is_only_denied(word, ko)):
            continue
        link = next((k for k in evidence.ko if is_of(word, k)), None)
        if not _is_open(word, link, words, target, evidence, ko):
            continue
        listed = target.all_places(sorted(listed_opposites(base(word.lemma))))
        for span in places:
            said = DENIED_EN.search(en, 0, span[0]) if denied else target.asserts(span)
            free = said and not meets(span, taken) and not _is_resolved(span, word, pair)
            if opposes_nothing(word, span, ko, en):
                continue
            if span not in listed and not _is_unasked(span, link, evidence):
                continue
            if (
                free
                and not _explained(span, word, evidence, words, target)
                and not _is_denied(span, word, words, ko, target)
                and (modifies(word, span, pair) or not is_rivalled(span, word, evidence, pair))
                and not (
                    word.lemma in CONVERSE and _is_told_of_another(span, word.start, evidence, ko)
                )
            ):
                taken.append(span)
                yield _finding(word.span, span, pair, opposites(base(word.lemma))[0])
                break
    for one, other in (*find_directions(ko, en, evidence), *find_poles(ko, en, evidence)):
        bested = BESTED.match(ko, one[0]) and _is_told_of_another(other, one[0], evidence, ko)
        if not meets(other, taken) and not bested:
            taken.append(other)
            yield _finding(one, other, pair)
    for slip in (
        *find_compass(ko, en),
        *find_up_from(ko, en, evidence),
        *find_degrees(ko, en),
        *find_compared(ko, en, evidence),
        *find_turned_glosses(ko, en),
        *find_high_low(ko, en),
    ):
        if not meets(slip.en, taken):
            taken.append(slip.en)
            named, wrong = ko[slice(*slip.ko)], en[slice(*slip.en)]
            text = f"{named} is {slip.right}, but the English says “{wrong}”"
            advice = f"Write what {named} is in place of “{wrong}”."
            yield Finding(text, (slip.ko,), (slip.en,), advice)
    for place, right in find_turned_phrases(en):
        if not meets(place, taken):
            taken.append(place)
            yield Finding(
                f"“{en[slice(*place)]}” is hardly ever meant; the phrase has “{right}”",
                en=(place,),
                suggestion=f"See whether “{right}” is meant.",
            )
    exchanged = list(find_crossed(ko, every, target, evidence.ko))
    for crossed in exchanged:
        if not meets(crossed.en, taken):
            taken.append(crossed.en)
            yield Finding(
                f"{ko[slice(*crossed.ko)]}: the English says of each what the Korean says of the"
                " other",
                ko=(crossed.ko,),
                en=(crossed.en,),
                suggestion="Exchange the two.",
            )
    for moved in find_moved(ko, en, evidence) if not exchanged else ():
        if not meets(moved.en, taken):
            named, wrong = ko[slice(*moved.ko)], en[slice(*moved.en)]
            yield Finding(
                f"{named} is {moved.right}, but the English says “{wrong}”",
                (moved.ko,),
                (moved.en,),
                f"Say that it is {moved.right}.",
            )


def _doubted_first(words: Sequence[KoreanWord], evidence: PairEvidence) -> Sequence[KoreanWord]:
    """소통이 원활하다, "heavy": of two words the one without any answer is what was turned."""
    if len(words) < 2:
        return words
    answered = {w.start for k in evidence.ko if k.kind in OWN_KINDS for w in k.words}
    return sorted(words, key=lambda word: word.start in answered)


def _opposed(one: KoreanWord, other: KoreanWord) -> bool:
    return are_opposites(base(one.lemma), base(other.lemma))


def _is_told_of_another(span: Span, start: int, evidence: PairEvidence, ko: str) -> bool:
    """Whether who does it stands behind the English verb: "Japan lost to Korea" for 한국은 꺾었다."""
    # 그는 아버지가 물려준 땅을, "inherited from his father": the nearer one may be who does it.
    for topic in TOPIC_KO.finditer(ko, 0, start):
        before = (k for k in evidence.ko if k.span[1] <= topic.start())
        doer = [k for k in before if k.kind and _is_one_place(k.en)]
        if doer and doer[-1].en[0][0] >= span[1]:
            return True
    return False


def _is_one_place(places: Sequence[Span]) -> bool:
    """Whether all places lie in one: "national team", and "team" of it."""
    widest = max(places, key=lambda place: place[1] - place[0])
    return all(within(place, widest) for place in places)


def _is_turned(word: KoreanWord, ko: str) -> bool:
    """Whether the words around a Korean word negate it, doubt it or make another word of it."""
    before, end = ko[: word.start], word.end
    # 불공정 is split into 불 and 공정, 역성장 into 역 and 성장.
    if (before[-1:] and before[-1:] in NEGATING) or PHRASE.search(before):
        return True
    if word.lemma in TURNED_BY_GIVING and GIVEN_KO.match(ko, end):
        return True
    behind = (NEGATED_KO, NONE_KO, TURNING, BODY, DOUBTED_KO, AVOIDED_KO)
    return any(pattern.match(ko, end) for pattern in behind)


def _is_only_denied(word: KoreanWord, ko: str) -> bool:
    """Whether the one negation of a text stands at a word, and nothing else turns it."""
    behind = (TURNING, BODY, DOUBTED_KO)
    denied = DENIED_KO.match(ko, word.end) and not any(p.match(ko, word.end) for p in behind)
    return bool(denied) and count_negators(ko) == 1


def _is_resolved(span: Span, word: KoreanWord, pair: Pair) -> bool:
    """Whether the English says of what the word means that it was agreed on."""
    agreed = RESOLVED_EN.match(pair.en.text, span[0])
    return bool(agreed and RESOLVED_KO.match(pair.ko.text, word.end))


def _opposites(word: KoreanWord, ko: str) -> tuple[str, ...]:
    """What the English must not say for a word."""
    # 최고의, "worst": a superlative is a degree, noun or not; 최고 더위 is the worst heat.
    praised = word.lemma in SUPERLATIVES and PRAISED_KO.match(ko, word.end)
    state = word.tag.startswith("VA") or bool(praised)
    return _wrong(base(word.lemma), state=state)


@functools.lru_cache(maxsize=1 << 12)
def _wrong(lemma: str, *, state: bool) -> tuple[str, ...]:
    loose = listed_forms("loose_words", "en")
    skipped = loose if state else loose | QUANTITY
    glosses = opposites(lemma)[1]
    return tuple(g for g in glosses if not {g, english.lemma(g)} & skipped or is_deed(g))


def _finding(ko: Span, en: Span, pair: Pair, right: Sequence[str] = ()) -> Finding:
    said = pair.en.text[slice(*en)]
    return Finding(
        f"{whole_word(pair.ko.text, ko)} means the opposite of “{said}”",
        ko=(ko,),
        en=(en,),
        suggestion=f"Say {choice(right[:2])}." if right else f"Say the opposite of “{said}”.",
    )


def _is_open(
    word: KoreanWord,
    link: KoreanLink | None,
    words: Sequence[KoreanWord],
    target: EnglishText,
    evidence: PairEvidence,
    ko: str,
) -> bool:
    """Whether nothing in the English means the word."""
    own, _ = opposites(base(word.lemma))
    if (len(word.lemma) == 1 and word.lemma != "첫") or word.lemma in listed_forms(
        "loose_words", "ko"
    ):
        return False
    opposite = target.all_places(_opposites(word, ko))
    if link and link.kind in OWN_KINDS and len(link.words) == 1:
        # 국내외, "home and abroad": the place has the word and its opposite.
        both = [s for s in target.all_places(own) if not meets(s, opposite)]
        # 무죄 answered by the "guilty" of "not guilty": only its opposite stands there.
        return bool(link.en) and all(
            (meets(s, opposite) and target.asserts(s) and not meets(s, both))
            or is_claimed(s, word, evidence)
            or (word.tag != "NNP" and is_contested(s, word, opposite, evidence))
            or is_wanted(s, word, words, opposite, target, evidence)
            for s in link.en
        )
    # Every 첫 of the Korean wants a "first" of its own.
    if not FIRST.isdisjoint(own):
        asking = [w for w in words if not set(own).isdisjoint(opposites(base(w.lemma))[0])]
        return len(target.all_places(own)) < len(asking)
    told = [gloss for gloss in own if gloss not in FAINT]
    return all(
        is_claimed(s, word, evidence) or is_wanted(s, word, words, opposite, target, evidence)
        for s in target.all_places(told)
    )


def _is_unasked(span: Span, link: KoreanLink | None, evidence: PairEvidence) -> bool:
    """Whether no Korean word is told by a word of a span, but perhaps the one that it opposes.

    Where much of the English is told freely, that says nothing.
    """
    free = evidence.en_unexplained
    own = meets(span, link.en) if link else False
    return len(free) <= FEW and (own or any(meets(word.span, [span]) for word in free))


def _explained(
    span: Span,
    word: KoreanWord,
    evidence: PairEvidence,
    words: Sequence[KoreanWord],
    target: EnglishText,
) -> bool:
    """Whether another Korean word asked for what stands there."""
    asking = alike = 0
    same = english.stem(target.text[slice(*span)])
    for other in words:
        own, _ = opposites(base(other.lemma))
        places = [] if other is word else target.all_places(own)
        # A word that another place answers does not ask for this one.
        told = [s for k in evidence.ko if is_of(other, k) for s in claims(k, evidence)]
        asks = bool(places) and all(meets(span, [place]) for place in places)
        # 영하 12도, 영하 1도: every "minus" is asked for.
        forms = {english.stem(target.text[slice(*place)]) for place in (*places, *told)}
        alike += bool(places) and forms == {same}
        asking += asks and (not told or meets(span, told))
    count = sum(english.stem(w.text) == same for w in target.words)
    if asking or 0 < count <= alike:
        return count <= max(asking, alike)
    return any(
        link.kind in SURE_KINDS
        # 무보험: the 보험 of a word that is told without its 무 asks for nothing of its own.
        and not word.start <= link.span[0] < word.end
        and meets(
            span,
            [s for s in claims(link, evidence) if s[1] - s[0] <= WIDE],
        )
        and (link.kind != "lexicon" or len(link.words[-1].lemma) > 1)
        for link in evidence.ko
    )


def _is_denied(
    span: Span, word: KoreanWord, words: Sequence[KoreanWord], ko: str, target: EnglishText
) -> bool:
    """Whether another word, negated, is what stands there: 작황이 좋지 않다, "a poor harvest"."""
    return any(
        meets(span, target.all_places(opposites(base(other.lemma))[1]))
        for other in words
        if other is not word and NEGATED_KO.match(ko, other.end)
    )


CHECK = Check("antonym", "antonym", Category.MISTRANSLATION, Severity.CRITICAL, find, 0.75)
