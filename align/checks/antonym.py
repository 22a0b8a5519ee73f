"""A word said as its opposite."""

from __future__ import annotations

import dataclasses
import itertools
import re
from collections.abc import Iterator, Sequence

from align.bitext import Pair, Span, meets
from align.checks._check import Check, Finding
from align.checks._directions import RATE, find_directions
from align.checks._negated import count_negators
from align.checks._opposites import bare_key, bare_lemma, base, has_opposite, opposites
from align.checks._poles import find_poles, is_other_sense
from align.checks._wording import choice, whole_word
from align.dates import find_dates
from align.lexicons import listed_forms
from align.mqm import Category, Severity
from align.numbers import Quantity
from align.words import english, korean
from align.words.english import EnglishWord
from align.words.evidence import KoreanLink, PairEvidence, link_words
from align.words.korean import KoreanWord

SURE_KINDS = frozenset({"lexicon", "identical", "name", "loanword", "date"})
OWN_KINDS = SURE_KINDS - {"name", "loanword"}
"""Kinds of link that answer a word of the table: 지지 is no "George"."""
NEGATED_KO = re.compile(r".{0,7}?(?:않|못|없|아니|안\s|말[고라])")
# 빌려주다 is to lend, 물려주다 to hand down.
TURNED_BY_GIVING = frozenset({"빌리다", "물리다", "돌리다", "내다", "풀다", "놓다"})
GIVEN_KO = re.compile(r"[아어]?\s?[주줘줬준줄]")
# 믿기 어렵다, 성공을 장담할 수 없다, 회복이 더디다: turned round without a negator beside it.
DOUBTED_KO = re.compile(
    r"[^.,]{0,9}?(?:(?:기가?|기도|기엔|기는|기에는?)\s?(?:어렵|어려|힘[들든]|곤란|거북|벅[차찬]|무리|역부족|싫|꺼[리려])|(?:을|를|하리라고?|다고|고)?\s?(?:장담|자신|담보|보장|확신|기대|예단|낙관|단정)할\s?수"
    r"|더디|더딘|주춤|지지부진|불투명|미지수|회의적|의문|의심|요원|멀었|물\s?건너|대신|커녕|보다는|멈[추췄춘출]|그[치쳤친](?=[다고며])|꺾[였이인]|둔화|외면|꺼[리려]|뒷전|거꾸로|역행|흔들|어긋나|벗어나|잃|놓[치쳤]|실종|막[은아았는])"
)
NEGATED_EN = re.compile(
    r"(?:\b(?:all\sbut|not|no|never|without|nor|hardly|cannot|less|fail\w*|refus\w*|than|instead|stop\w*"
    r"|declin\w*|out\sof|quite|against|end\w*|halt\w*|unlike|down|terminat\w*|los\w*)|n['’´]t)\s(?:\S+\s){0,4}$",
    re.I,
)
# "Not one of the mice lived", "few of them stayed": the subject denies, however long it is.
NOBODY_EN = re.compile(
    r"\b(?:no(?!\s(?:later|longer|more|less|fewer)\b)|none|nobody|neither|nor|nothing|not\s(?:one|an?|any)|few\sof|hardly|scarcely|instead\sof)\b"
    r"(?:(?!\s(?:and|but|while|as|because|after|when|before)\s)[^.,;:!?—])*$",
    re.I,
)
BANNED_FROM_EN = re.compile(
    r"\b(?:ban|bar|barr|keep|kept|prevent|prohibit|stopp|far|refrain|exempt|discourag|away|remov|recover|withdr|differ|protect|shield|sav|free|excluded?|releas|suffer|emerg|rebound)\w*\s(?:\S+\s){0,3}from\s(?:\S+\s){0,4}$",
    re.I,
)
# "Swung from a surplus to a deficit": where it began is no statement of what it is.
FROM_EN = re.compile(r"\bfrom\s(?:\S+\s){0,4}$", re.I)
TO_EN = re.compile(r"\s(?:\S+\s){0,4}?(?:to|into)\b", re.I)
# "Smoking cessation", "a ban on": what stands behind a word may turn it round too.
NEGATED_AFTER = re.compile(
    r"-?\s?(?:(?:\S+\s){0,2}until|cessation|bans?|banned|prohibited|free|freeze|less|shortages?|failures?|loss(?:es)?)\b",
    re.I,
)
# 무장해제, 규제완화: the next noun of a compound turns the first round.
TURNING = re.compile(
    r"\s?(?:해제|폐지|중단|반대|금지|철회|취소|거부|완화|축소|감소|제한|부족|방지|제거|실패|포기|무산|차질|난|율|률|정지|위기|철폐|해지|기피)"
)
# 목소리를 높이다, 막을 내리다: a set phrase, and no height.
PHRASE = re.compile(r"(?:목소리|언성|막|입|손|발|눈|열|닻|깃발|고개|의견|뜻|힘|입장|수위)[를을]\s$")
# 항공안전청: the word is part of a name.
BODY = re.compile(r"(?:청|처|위원회|공단|공사|재단|협회|연구원|진흥원|법)(?![가-힣]{2})")
FAINT = frozenset({"for", "in", "on", "at", "good", "take", "get", "make", "give"})
"""Glosses that stand in every text, and so answer nothing."""
QUANTITY = frozenset(
    "more less most least much many fewer higher lower larger smaller bigger high low large small big"
    " better worse best worst great little".split()
)
"""Words of degree: opposites of adjectives alone; 감소 is no mistake for "more pressure"."""
# What makes a verb of a noun: 퇴거 조치했다, 철수한.
DEED = re.compile(r"[을를]?\s?(?:조치|처분|처리|당)?[하한할함해했되된될됨돼됐시]")
NEGATING = frozenset("불비무미부")
SCANT = frozenset({"little", "few"})
"""What says a negation and its word in one."""
MOVING = frozenset(
    "rise fall strengthen weaken strong weak plunge surge soar plummet tumble".split()
)
"""Moves that a rate and its currency make in opposite directions."""
WIDE = 30
"""Characters of an answer that is one expression, and not a chance meeting of words."""
SINCE_EN = re.compile(r"\b(?:since|later|now)\s(?:been\s)?$")
TRADED = frozenset("빌리다 빌려주다 사들이다 사다 팔다 매입 구입 매수 대출 임차 임대".split())
CONVERSE = TRADED | frozenset(
    "이기다 지다 꺾다 패하다 물리치다 누르다 제압 앞서다 뒤지다 뒤처지다 매각 판매 매도 물려주다 물려받다 넘겨주다 넘겨받다 건네다 건네받다".split()
)
"""Deeds that the other side does by another verb: who buys from me, I sell to."""
BESTED = re.compile(r"앞[서섰선설]|뒤[지졌진처]|이[기겼긴]|꺾|누[르른]|눌렀")
TOPIC_KO = re.compile(r"(?<=[가-힣A-Za-z0-9)])[은는이가](?=\s)")
SOURCE_KO = re.compile(r"(?:에게서|한테서|로부터|에서|에게|한테)\s")
BESIDE = 12
"""Characters between words that belong together."""
FIRST = frozenset({"first"})
LONGEST = 5000
"""Characters of a text of which every word may be looked for in the other."""
REACH, CLAUSE = 40, 100
"""Characters before an English word in which a negator reverses it, or a subject that is no one."""


class _English:
    """The English of a pair: where a gloss stands, and whether it may stand for an opposite."""

    def __init__(self, text: str, figures: Sequence[Quantity]) -> None:
        self.text = text
        self.words = english.words(text)
        self.dates = [date.span for date in find_dates(text, "en")]
        self.bounds = [q.approx_span for q in figures if q.approx_span]
        self.bare = tuple(map(bare_lemma, self.words))
        self.at: dict[str, list[int]] = {}
        for position, lemma in enumerate(self.bare):
            self.at.setdefault(lemma, []).append(position)

    def places(self, gloss: str) -> list[Span]:
        """Where the words of a gloss stand side by side, in any of their forms.

        A name, as in "the Nationals", is not taken for the word.
        """
        lemmas = bare_key(gloss)
        size = len(lemmas)
        starts = self.at.get(lemmas[0], []) if lemmas else []
        runs = [self.words[at : at + size] for at in starts if self.bare[at : at + size] == lemmas]
        return [(r[0].start, r[-1].end) for r in runs if not self._names(r[-1], gloss)]

    def _names(self, word: EnglishWord, gloss: str) -> bool:
        if not word.text[0].isupper() or not gloss.islower():
            return False
        # At the start of a text a name tells itself by its second word: "National Institute".
        return word is not self.words[0] or (
            len(self.words) > 1 and self.words[1].text[0].isupper()
        )

    def all_places(self, glosses: Sequence[str]) -> list[Span]:
        """Every place of any of the glosses, in the order of the text, the longest first."""
        found = {place for gloss in glosses for place in self.places(gloss)}
        return sorted(found, key=lambda place: (place[0], -place[1]))

    def asserts(self, span: Span) -> bool:
        """Whether the word stands there unnegated, in its usual sense and in no date or bound.

        Last year nothing was last, and less than a fifth may be the most there is.
        """
        before = self.text[max(0, span[0] - REACH) : span[0]]
        clause = self.text[max(0, span[0] - CLAUSE) : span[0]]
        moved = FROM_EN.search(before) and TO_EN.match(self.text, span[1])
        turned = (
            moved
            or BANNED_FROM_EN.search(before)
            or NEGATED_EN.search(before)
            or NOBODY_EN.search(clause)
            or NEGATED_AFTER.match(self.text, span[1])
        )
        taken = meets(span, self.dates) or meets(span, self.bounds)
        return not (taken or turned or is_other_sense(self.text, span))


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
    target = _English(en, evidence.numbers_en)
    words = [w for w in _becoming(ko) if w.tag != "VX" and has_opposite(base(w.lemma))]
    if RATE.search(ko):
        words = [w for w in words if not MOVING & set(opposites(base(w.lemma))[1])]
    taken: list[Span] = []
    for word in words:
        link = next((k for k in evidence.ko if _is_of(word, k)), None)
        if word.lemma in TRADED and SOURCE_KO.search(ko, 0, word.start):
            continue  # 은행에서 빌린 돈: the bank lent it.
        if _is_turned(word, ko) or not _is_open(word, link, words, target, evidence):
            continue
        for span in target.all_places(_opposites(word)):
            free = target.asserts(span) and not meets(span, taken)
            # 한때 주의보가 발령됐다, "an advisory, since lifted".
            if "한때" in ko and SINCE_EN.search(en, 0, span[0]):
                continue
            # 크게 걱정할 일은 아니다, "of little concern".
            if en[slice(*span)].lower() in SCANT and count_negators(ko):
                continue
            if (
                free
                and not _explained(span, word, evidence, words, target)
                and not _is_denied(span, word, words, ko, target)
                and not _is_rivalled(span, word, evidence, pair)
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


def _is_told_of_another(span: Span, start: int, evidence: PairEvidence, ko: str) -> bool:
    """Whether who does it stands behind the English verb: "Japan lost to Korea" for 한국은 꺾었다."""
    topic = TOPIC_KO.search(ko, 0, start)
    if topic is None:
        return False
    doer = [k for k in evidence.ko if k.span[1] <= topic.start() and k.kind and len(set(k.en)) == 1]
    return bool(doer) and doer[-1].en[0][0] >= span[1]


def _becoming(ko: str) -> Iterator[KoreanWord]:
    """The words of a text, those that Kiwi splits before 지다 whole: 심해지다, and not 심하다."""
    found = korean.words(ko)
    for word, after in itertools.zip_longest(found, found[1:]):
        whole = ""
        if after and after.tag == "VX" and after.lemma == "지다":
            whole = ko[word.start : after.start] + "지다"
        yield dataclasses.replace(word, lemma=whole, tag="VV") if has_opposite(whole) else word


def _is_of(word: KoreanWord, link: KoreanLink) -> bool:
    """Whether a link is of the word, under whatever lemma."""
    return any(word.start == other.start for other in link.words)


def _is_turned(word: KoreanWord, ko: str) -> bool:
    """Whether the words around a Korean word negate it, doubt it or make another word of it."""
    before, end = ko[: word.start], word.end
    # 불공정 is split into 불 and 공정.
    if (before[-1:] and before[-1:] in NEGATING) or PHRASE.search(before):
        return True
    if word.lemma in TURNED_BY_GIVING and GIVEN_KO.match(ko, end):
        return True
    behind = (NEGATED_KO, TURNING, BODY, DOUBTED_KO)
    return any(pattern.match(ko, end) for pattern in behind)


def _opposites(word: KoreanWord) -> list[str]:
    """What the English must not say for a word."""
    loose = listed_forms("loose_words", "en")
    skipped = loose if word.tag.startswith("VA") else loose | QUANTITY
    glosses = opposites(base(word.lemma))[1]
    return [gloss for gloss in glosses if not {gloss, english.lemma(gloss)} & skipped]


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
    target: _English,
    evidence: PairEvidence,
) -> bool:
    """Whether nothing in the English means the word."""
    own, _ = opposites(base(word.lemma))
    if (len(word.lemma) == 1 and word.lemma != "첫") or word.lemma in listed_forms(
        "loose_words", "ko"
    ):
        return False
    if link and link.kind in OWN_KINDS and len(link.words) == 1:
        # 무죄 answered by the "guilty" of "not guilty": only its opposite stands there.
        opposite = target.all_places(_opposites(word))
        return bool(link.en) and all(
            (meets(s, opposite) and target.asserts(s)) or _is_claimed(s, word, evidence)
            for s in link.en
        )
    # Every 첫 of the Korean wants a "first" of its own.
    if not FIRST.isdisjoint(own):
        asking = [w for w in words if not set(own).isdisjoint(opposites(base(w.lemma))[0])]
        return len(target.all_places(own)) < len(asking)
    told = [gloss for gloss in own if gloss not in FAINT]
    return all(_is_claimed(s, word, evidence) for s in target.all_places(told))


def _is_claimed(span: Span, word: KoreanWord, evidence: PairEvidence) -> bool:
    """Whether another word has no other answer: 야당 claims the "opposition" of "opposition party"."""
    return any(
        link.kind == "lexicon"
        and not _is_of(word, link)
        and link.words[-1].lemma != word.lemma
        and all(meets(span, [s]) for s in link.en)
        and any(s[1] - s[0] > span[1] - span[0] for s in link.en)
        for link in evidence.ko
    )


def _explained(
    span: Span,
    word: KoreanWord,
    evidence: PairEvidence,
    words: Sequence[KoreanWord],
    target: _English,
) -> bool:
    """Whether another Korean word asked for what stands there."""
    asking = alike = 0
    same = english.stem(target.text[slice(*span)])
    for other in words:
        own, _ = opposites(base(other.lemma))
        places = [] if other is word else target.all_places(own)
        # A word that another place answers does not ask for this one.
        told = [s for k in evidence.ko if _is_of(other, k) for s in _claims(k, evidence)]
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
        and not _is_of(word, link)
        and meets(
            span,
            [s for s in _claims(link, evidence) if s[1] - s[0] <= WIDE],
        )
        and (link.kind != "lexicon" or len(link.words[-1].lemma) > 1)
        for link in evidence.ko
    )


def _is_denied(
    span: Span, word: KoreanWord, words: Sequence[KoreanWord], ko: str, target: _English
) -> bool:
    """Whether another word, negated, is what stands there: 작황이 좋지 않다, "a poor harvest"."""
    return any(
        meets(span, target.all_places(opposites(base(other.lemma))[1]))
        for other in words
        if other is not word and NEGATED_KO.match(ko, other.end)
    )


def _claims(link: KoreanLink, evidence: PairEvidence) -> tuple[Span, ...]:
    """What a word may be said by: of several places the one beside the word before it, if any."""
    far = {place: _distance(place, link.span[0], evidence) for place in link.en}
    best = min(far, key=far.__getitem__, default=None)
    if best is None or link.kind != "lexicon":
        return link.en
    return (best,) if far[best] <= BESIDE and len(link.words) == 1 else link.en[:1]


def _is_rivalled(span: Span, word: KoreanWord, evidence: PairEvidence, pair: Pair) -> bool:
    """Whether another verb, of which nothing else is left, stands closer to a verb of the English.

    Of 점퍼를 입은 남자를 퇴거 조치했다, "removed the man in the jacket", 퇴거 is what was said.
    """
    ko, en = pair.ko.text, pair.en.text
    if not _is_inflected(en[slice(*span)]):
        return False
    free = [w.span for w in evidence.en_unexplained if _is_inflected(w.text)]
    own = _distance(span, word.start, evidence)
    for link in evidence.ko:
        if link.kind in SURE_KINDS or not link.expected or _is_of(word, link):
            continue
        if link.words[-1].tag.startswith(("VV", "XR")) or DEED.match(ko, link.span[1]):
            reach = _distance(span, link.span[0], evidence)
            if reach <= own and all(_distance(s, link.span[0], evidence) >= reach for s in free):
                return True
    return False


def _is_inflected(word: str) -> bool:
    """Whether an English word has the form of a verb: removed, fallen, easing."""
    return not word.endswith("s") and english.lemma(word) != word.lower()


def _distance(span: Span, start: int, evidence: PairEvidence) -> int:
    """Characters between a place and the English of the word before a Korean one."""
    before = [k for k in evidence.ko if k.kind in SURE_KINDS and k.span[1] <= start]
    places = before[-1].en if before else ()
    return min((max(span[0] - b, a - span[1], 0) for a, b in places), default=LONGEST)


CHECK = Check("antonym", "antonym", Category.MISTRANSLATION, Severity.CRITICAL, find, 0.75)
