"""Negations of the English that nothing in the Korean asks for."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence

from align.bitext import Pair, Span, meets, within
from align.checks._check import Finding
from align.checks._denial_cues import korean_cue
from align.checks._negated import KoreanNegation, cancelled, count_negators
from align.checks.negation.polarity import HARD, Denial, is_negative, without_affix
from align.words import english, korean, lexicon
from align.words.evidence import SURE_KINDS, KoreanLink, PairEvidence
from align.words.korean import KoreanWord

__all__ = ["added_negations"]

FOREIGN = 0.6
"""Share of unexplained words from which what is behind a "not" has no counterpart."""
STRANGE = 0.4
"""The same of a whole clause, whose subject and verb may be told in other words."""
FAILING = ("fail", "refus", "declin", "unable")
"""Verbs that negate the verb after them."""
NEGATIVE_VERBS = frozenset(
    "object oppose deny reject refuse ban prohibit forbid fail cancel limit restrict suspend halt block exclude delay postpone"
    " withdraw abolish scrap dismiss condemn criticize ignore violate revoke expel remove delete conceal close".split()
)
# "Agreed not to resume", "asked them not to leave", "listen and not act".
TO_VERB = re.compile(r"\sto\s(?:[a-z]+ly\s)?(?P<verb>[a-z]+)")
VERB = re.compile(
    r"\s(?:(?:longer|to|be|been|being|have|has|yet|very|so|too|quite|[a-z]+ly|a|an|the)\s){0,3}(?P<verb>[A-Za-z]+)"
)
WINDOW, AFTER = 24, 10
"""Characters before and behind a Korean predicate in which its negation would stand."""
# What it denies begins close behind a "not"; what one is told "not to" do is asked for by another verb.
TO_EN = re.compile(r"\sto\b")
BEHIND_EN = re.compile(r"(?!\sto\b)[^\"“”,;:()]{1,40}")
MARK_KO = re.compile(
    r"[,.”\"]\s|(?:지만|으나|는데|면서|[으하이되]며|고|[어아]도|더라도|므로|[해와워춰켜]서)\s"
)
# What is denied as a cause is not what it causes: 적절하지 않아 전환했다.
CAUSE_KO = re.compile(r"(?:않아|없어|못해|때문에)\s")
# Contractions belong to free wording more often than to a slip: "glasses just won't cut it".
PLAIN = frozenset({"not", "cannot", "never"})
ADDED = re.compile(r"cannot|not|never|[a-z]+n['’´]t", re.I)
LONGER = re.compile(r"\bno\slonger\b", re.I)
# 의무가 풀렸다: "no longer required".
ENDED_KO = re.compile(r"풀[렸리린려릴]|해제|폐지|면제|사라[졌진지]|없앴|없애|그만")
UNTIL_EN = re.compile(r"\b(?:until|till|before|by(?=\s(?:the\s)?(?:end|year|month)))\b", re.I)
# Until then, and later than that: 이번 주를 넘길 수 있다, "might not come before the week is out".
LATE_KO = re.compile(r"까지|넘[기길긴겨겼]|이후|뒤에나|지나[야서]|늦[을어춰추]")
# A denial that another one turns, where the Korean has no word that could be either.
TWICE_EN = re.compile(
    r"\b(?:not?|never|cannot|nobody|none|nothing)\b[^.;]{1,80}\b(?:unless|without)\b|n['’]t\b[^.;]{1,80}\b(?:unless|without)\b|\bwithout\b[^.;]{1,80}(?:\b(?:not|never)\b|n['’]t\b)",
    re.I,
)
TWICE_KO = re.compile(r"없|않|못|아니|말[고아]|(?<![가-힣])(?:안\s|무[가-힣]|미[가-힣]|불[가-힣])")
BEFORE_THEN_EN = re.compile(r"[^.;]{1,80}\b(?:until|till)\b", re.I)
FROM_THEN_KO = re.compile(r"는\s대로|자마자|[은한된난간]\s?(?:뒤|후|다음)|이후|부터")
# 동생과 함께 운영한다: "not on her own"; 6시까지는 도착해야: "not after six".
ALONE_EN = re.compile(r"[^.;]{1,60}\b(?:alone|on\s(?:its|his|her|their|your|our)\sown)\b", re.I)
ALONE_KO = re.compile(r"함께|물론|뿐|더불어|같이")
LATER_EN = re.compile(r"[^.;,]{1,30}\b(?:after|later\sthan)\b", re.I)
ONLY_EN = re.compile(r"\b(?:only|solely|exclusively)\b", re.I)
ONLY_KO = re.compile(r"만(?=\s)")
EVER_EN = re.compile(
    r"\b(?:before|ever|never|since|until|till|yet|previously|at\sfirst|initially|originally|know|knew|elsewhere|anywhere|any\s?more|any\sother)\b",
    re.I,
)
NEARLY_EN = re.compile(r"\b(?:nearly|almost|virtually|practically)\b", re.I)
# Words that hold a licence by their letters alone: 해외에서, 외무상, 그만큼.
INNOCENT_KO = re.compile(
    # 규모를, 과거의, 우주선을 그: the letters of a cue behind others.
    r"모를(?<=[가-힣]모를)(?<!지도모를)|거의(?<=[가-힣]거의)|선을\s그(?<=[가-힣]선을\s그)|끝에(?=\s)|밖(?:에서|으로)"
    r"|해외|국외|교외|시외|외무상|내무상|의무상환|그만[큼한]|시달[리려렸린]|차이[나콥]|사절단|고사[리포]|[최경]고사령|연못|한꺼번|뿌리산업|막을\s?[올내열]"
)
# 집 세 채: houses are counted, nothing is left undone.
HOUSES_KO = re.compile(r"(?:[0-9십백천만]여?|한|두|세|네|여러|몇|수)\s?채$")
NOR_EN = re.compile(r"[^.;]{1,80}\bnor\b", re.I)
ELLIPTIC_EN = re.compile(r"[.,;!?]|$")
# 12년 만이다: "not for 12 years".
SINCE_KO = re.compile(r"(?<=[년월일주달])\s?만(?:에|의|이[다라며고었])")
SINCE_EN = re.compile(r"not\s(?:\S+\s){0,3}?(?:for|since|in)\b", re.I)
# 임금 미지급, "not paying wages": the affix stands apart from the word it negates.
AFFIXED = re.compile(r"(?<![가-힣])[미불무비부]$")
CONTRASTING = frozenset({"대신", "말고", "달리", "다르다", "차이"})
"""Words for a contrast, which asks for a "not" though the English has a word for it too."""
NEGATING = frozenset("비반탈미무불부")
# Negators in form alone, for which English has words without a "not" ("as well as", "before long").
UNSAID_KO = re.compile(
    r"뿐(?:만)?\s?(?:이\s?)?아[니닌]|머[지잖]\s?않|머잖|얼마\s(?:안|지나지\s않|되지\s않)|[은는을인]지\s아[니닌]|의심할\s여지|터무니\s?없|끊임\s?없|어김\s?없|틀림\s?없"
)
UNSAID_EN = re.compile(
    r"[^.;,]{0,30}\b(?:long|far|only|alone|limited|confined|restricted|stop|end|doubt\w*|question\w*)\b",
    re.I,
)
ALWAYS_KO = re.compile(r"(?:서|에|후|뒤|제|래)야(?![기만말하])|비로소|빠짐|야\s?(?:알|할\s?듯)")


def added_negations(
    new: Sequence[Denial],
    answered: Sequence[KoreanNegation],
    evidence: PairEvidence,
    pair: Pair,
) -> Iterator[Finding]:
    """Denials of the English that nothing in the Korean asks for.

    Args:
        new: the denials that no negation of the Korean answers.
        answered: the negations of the Korean that the English answers otherwise.
        evidence: the links of the words.

    >>> from align.checks.negation.polarity import denials
    >>> from align.words.evidence import link_words
    >>> pair = Pair.of("시는 예산을 공개했다.", "The city did not disclose the budget.")
    >>> evidence = link_words(pair.ko.text, pair.en.text)
    >>> new = denials(pair.en.text, evidence)
    >>> [found.message for found in added_negations(list(new), [], evidence, pair)]
    ['The English says “not”, but nothing in the Korean is negative']
    """
    if not new:
        return
    ko, text = pair.ko.text, pair.en.text
    # Set phrases (뿐 아니라) negate nothing, but may be said with a "not".
    negators = [d for d in new if d.hard and ADDED.fullmatch(d.text)]
    unsaid = [m.span() for m in UNSAID_KO.finditer(ko)]
    left = count_negators(ko) - len(answered) - len(unsaid)
    if ALWAYS_KO.search(ko) or left >= max(1, len(negators)):
        return
    words = korean.words(ko)
    spent = [*unsaid, *(one.span for one in answered if one.en)]
    told = [word for link in evidence.ko if _is_said(link, text) for word in link.words]
    for denial in new:
        deeds = _denied(denial, evidence, text)
        if any(
            _negates_itself(k, text) or AFFIXED.search(ko, 0, k.span[0])
            for k in (*deeds, *_akin(deeds, evidence))
        ):
            continue
        deed = deeds[-1] if deeds else None
        if deed is None and not (denial.hard and ADDED.fullmatch(denial.text)):
            continue
        # Where the English denies several times more, which "not" came from nowhere is a guess.
        if deed is None and answered and len(negators) > 1:
            continue
        start, end = _clause_ko(ko, deed.span if deed else _told(denial, evidence, ko, text))
        said = [*told, *(deed.words if deed else ())]
        taken = [w.span for w in _told_beside(denial, evidence, text)]
        taken += [deed.span] if deed else []
        taken += spent if denial.hard else []
        around = _around(ko, (start, end), taken)
        negative = (
            w
            for w in words
            if start <= w.start < end
            and w not in said
            and not (denial.hard and meets(w.span, spent))
            and not (w.is_noun and w.end - w.start == 1)  # 무대 안으로, 산소통.
            and not HOUSES_KO.search(ko, 0, w.end)
        )
        licensing = INNOCENT_KO.sub(" ", around)
        # 남성을 위해서만 승인됐다: the 만 is "only".
        if deed is not None and ONLY_EN.search(text):
            licensing = ONLY_KO.sub("", licensing)
        # 처음 개최됐다: nothing like it "before", or "never", but no plain "not".
        if not EVER_EN.search(text):
            licensing = licensing.replace("처음", " ")
        # 거의 끝났다, "not nearly over": what is nearly so is no less so.
        if "거의" in licensing and NEARLY_EN.search(text):
            licensing = licensing.replace("거의", " ")
        if _licence().search(licensing) or any(is_negative(w.lemma) for w in negative):
            continue
        # 비윤계, "those who are not": the prefix stands before a name.
        if any(w.tag == "XPN" and w.lemma in NEGATING and start <= w.start < end for w in words):
            continue
        if not denial.hard and "불" in ko[start:end]:
            continue  # 불기소, "unindicted"; 체불, "failed to pay".
        if LATE_KO.search(around) and UNTIL_EN.search(text, denial.span[1]):
            continue
        # 동의를 받아 임명한다: "cannot be appointed without consent".
        if TWICE_EN.search(text) and not TWICE_KO.search(ko):
            continue
        if ALONE_EN.match(text, denial.span[1]) and ALONE_KO.search(ko):
            continue
        if "까지" in around and LATER_EN.match(text, denial.span[1]):
            continue
        # 그치는 대로 재개한다: "will not resume until it stops".
        if BEFORE_THEN_EN.match(text, denial.span[1]) and FROM_THEN_KO.search(ko):
            continue
        # 머지않아: "it will not be long"; 뿐만 아니라: "not the only one".
        if UNSAID_EN.match(text, denial.span[1]) and unsaid:
            continue
        # 긍정도 부정도 하지 않았다: "have not confirmed nor denied".
        if NOR_EN.match(text, denial.span[1]) and answered:
            continue
        # 형은 합격했고 동생은 떨어졌다: "the younger one did not".
        elliptic = ADDED.fullmatch(denial.text) and ELLIPTIC_EN.match(text, denial.span[1])
        if elliptic and MARK_KO.search(ko):
            continue
        if LONGER.match(text, denial.span[0]) and ENDED_KO.search(ko):
            continue
        if SINCE_KO.search(ko) and SINCE_EN.match(text, denial.span[0]):
            continue
        if not any(start <= a < end for a, _ in cancelled(ko)):
            yield from _negator(denial, deed, evidence, text)


@functools.cache
def _licence() -> re.Pattern[str]:
    """Korean that English says with a "not" of its own: 기 전, 드물다; 서야, 당초에는, a question."""
    # Each begins with a letter, by which a search passes over most of a text.
    structured = (
        r"안(?<![가-힣]안)\s|만(?<![0-9지십백천억]만)(?<![^가-힣0-9]대만)(?<!^대만)\s|야(?<=[아어여해]야)\s?(?:알|비로소|풀|가능)"
        r"|당초에?[는엔]?\s|애초에?[는엔]?\s|\?"
    )
    return re.compile(korean_cue("licence", structured))


def _negates_itself(link: KoreanLink, text: str) -> bool:
    """Whether "not" belongs to what the word means: 모르다, "not know"; but 반대, "object"."""
    said = {english.lemma(w) for a, b in link.en for w in text[a:b].split()}
    whole = "".join(word.lemma for word in link.words)  # 불출마 is split into 불 and 출마.
    negative = any(map(is_negative, {link.words[-1].lemma, whole}))
    return negative and not said & NEGATIVE_VERBS and not _is_plain(link, text)


def _is_plain(link: KoreanLink, text: str) -> bool:
    """Whether the English has the very word for it, which a "not" turns round: 나쁘다, "not bad"."""
    word = link.words[-1]
    first = text[slice(*link.en[0])].lower() if link.en else ""
    # 아직, "still": what is still so may be said with "not yet"; of 모르다 "know" is but a half.
    if link.kind != "lexicon" or word.tag == "MAG" or len(link.words) > 1 or not first.isalpha():
        return False
    glosses = [gloss.lower() for sense in lexicon.senses(word.lemma) for gloss in sense]
    return bool({first, english.lemma(first)} & set(glosses)) and not any(
        HARD.search(gloss) and first in gloss for gloss in glosses
    )


def _is_said(link: KoreanLink, text: str) -> bool:
    """Whether the English has a word for it that denies nothing: 미수, "attempted"."""
    said = [text[slice(*span)] for span in link.en]
    return link.kind in SURE_KINDS and not any(HARD.search(word) for word in said)


def _told_beside(denial: Denial, evidence: PairEvidence, text: str) -> Iterator[KoreanWord]:
    """Words that the English says in the clause of a denial, and which so ask for none: 힘든, "hard"."""
    for link in evidence.ko:
        if _is_said(link, text) and meets(denial.clause, link.en):
            yield from (w for w in link.words if w.tag != "MAG" and w.lemma not in CONTRASTING)


def _akin(deeds: Sequence[KoreanLink], evidence: PairEvidence) -> Iterator[KoreanLink]:
    """Words that are related to what says a deed: of 몰랐는데 알겠더라, "didn't see", 모르다."""
    places = [span for deed in deeds for span in deed.en]
    return (k for k in evidence.ko if k.kind == "related" and meets(k.en[0], places))


def _told(denial: Denial, evidence: PairEvidence, ko: str, text: str) -> Span:
    """What the Korean has of the words behind a denial, or else of its whole clause.

    Of 영화가 끝나고 런던에 있다, "is not in London": 런던, which nothing ends.
    """
    behind = BEHIND_EN.match(text, denial.span[1], denial.clause[1])
    met = (
        [k for k in evidence.ko if k.kind in ("lexicon", "name")] if behind and denial.hard else []
    )
    found = (
        [(s[0], k.span) for k in met for s in k.en if within(s, behind.span())] if behind else []
    )
    return min(found)[1] if found else _hull(denial, evidence, ko)


def _hull(denial: Denial, evidence: PairEvidence, ko: str) -> Span:
    """The stretch of Korean that the clause of a denial answers."""
    start, end = denial.clause
    met = [k.span for k in evidence.ko if any(start <= a < end for a, _ in k.en)]
    return (min(a for a, _ in met), max(b for _, b in met)) if met else (0, len(ko))


def _denied(denial: Denial, evidence: PairEvidence, text: str) -> tuple[KoreanLink, ...]:
    """The Korean words for the verb that a denial governs: not resume, failed to agree."""
    if denial.text.lower().startswith(FAILING):
        verb = TO_VERB.match(text, denial.span[1])
    elif denial.hard and (ADDED.fullmatch(denial.text) or LONGER.match(text, denial.span[0])):
        verb = VERB.match(text, denial.span[1])
    else:
        denied = english.stem(without_affix(denial.text.lower()))
        open_ = (k for k in evidence.ko if k.kind in ("", "related") and denied)
        return tuple(k for k in open_ if (denied,) in lexicon.answers(k.words[-1].lemma))
    if verb is None:
        return ()
    return tuple(k for k in evidence.ko if k.kind == "lexicon" and meets(verb.span("verb"), k.en))


def _clause_ko(text: str, span: Span) -> Span:
    """The stretch of Korean around a predicate in which its negation would stand."""
    # From the beginning of a word: of 동안 남서부 no 안.
    start = text.rfind(" ", 0, max(0, span[0] - WINDOW)) + 1
    for mark in (*MARK_KO.finditer(text, start, span[0]), *CAUSE_KO.finditer(text, start, span[0])):
        start = max(start, mark.end())
    end = MARK_KO.search(text, span[1], span[1] + AFTER)
    return (start, end.start() if end else min(len(text), span[1] + AFTER))


def _around(ko: str, clause: Span, taken: Sequence[Span]) -> str:
    """The clause without what asks for no "not" any more.

    The word denied is such (끝 of 끝났다 allows no "did not end"), and a negator that another denial
    answers.
    """
    return "".join(" " if meets((at, at + 1), taken) else ko[at] for at in range(*clause))


def _is_foreign(span: Span, share: float, evidence: PairEvidence, text: str) -> bool:
    """Whether the Korean does not have a stretch of the English; a clause it lacks is no negated one."""
    strange = sum(span[0] <= w.start < span[1] for w in evidence.en_unexplained)
    content = sum(w.is_content for w in english.words(text[slice(*span)]))
    return bool(content) and strange > content * share


def _negator(
    denial: Denial, deed: KoreanLink | None, evidence: PairEvidence, text: str
) -> Iterator[Finding]:
    scope = (denial.span[1], denial.clause[1])
    met = [k for k in evidence.ko if meets(scope, k.en)]
    if _is_foreign(scope, FOREIGN, evidence, text) and (
        TO_EN.match(text, denial.span[1]) or _is_foreign(denial.clause, STRANGE, evidence, text)
    ):
        return
    plain = denial.text.lower() in PLAIN or deed is not None
    met = [deed] if deed else met
    yield Finding(
        f"The English says “{denial.text}”, but nothing in the Korean is negative",
        ko=(met[0].span,) if met else (),
        en=(denial.span,),
        suggestion=f"Take out “{denial.text}”.",
        confidence=(0.85 if met else 0.6) if plain else 0.45,
    )
