"""A plan told as a fact, a possibility as certain, a duty as a choice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Pair, Span, meets
from align.checks._check import Check, Finding
from align.checks._conditions import told_condition
from align.checks._sentences import each_sentence
from align.checks._wording import contradiction
from align.checks.modality.coming import coming_deed
from align.checks.modality.duties import ADVICE, CONDEMNED, RULES, SUSPECTED
from align.checks.modality.governing import governed
from align.checks.modality.intended import told_intention
from align.checks.modality.invented import find_invented
from align.checks.modality.listed import surer_words
from align.checks.modality.stance import Stance, kept
from align.checks.modality.stances import HELD_KO, STANCES
from align.checks.modality.told_deeds import REPORTING, WHO, is_past, told_deed, told_of_him
from align.checks.modality.told_stances import find_told_stance
from align.mqm import Category, Severity
from align.names.jamo import decompose, is_syllable
from align.words import english, korean
from align.words.evidence import link_words

RULED_KO = re.compile("|".join(f"(?:{row.ko.pattern})" for row in RULES))
"""The Korean of any rule: most sentences have none."""
LONGEST = 5000
"""Characters of a text that one plan or possibility may stand for."""
SHORT = 70
"""Characters of a Korean sentence in which a verb can be no other than the one meant."""
NO_SUBJECT = frozenset(
    "two three four five six seven eight nine ten the a an of in by to for with and or their its his her this that be been being was were is are has have had".split()
)
"""Words before a participle that tells of no deed: the proposed law."""
PROGRESSIVE = re.compile(r"\b(?:is|are|['’](?:s|re))\s(?:[a-z]+ly\s)?[a-z]+ing\b", re.I)
"""The present that may speak of the future: is offering."""
DENIAL_REACH = 24
"""Characters before a sure word in which a "not" takes the certainty away."""
ENDING = 8
"""Characters from the end of a Korean text in which its main verb stands."""
PLANNED = re.compile(
    r"(?P<to>[가-힣])\s?(?:(?:예정|계획|방침|전망|구상|작정)(?:이[다며라고었]|입니다|인\s|$|\.)"
    r"|것(?:이[다며라]|입니다|으로\s?(?:예상|전망|보인|보여|기대|예측|관측|점쳐|우려|예견|예보)))"
)
ALREADY = re.compile(r"\b(?:has|have)\salready\s[a-z]+\b", re.I)
PERFECT = re.compile(
    r"\b(?:has|have)\s(?:cut|put|set|let|hit|shut|spread|split|[a-z]+(?:ed|en))\b", re.I
)
ALREADY_KO = re.compile(r"이미|벌써|지금까지|그동안|그간")
PAST_EN = re.compile(
    r"\b(?:was|were|did|had|has|have|said|told)\b|n['’]t\b|\b(?!need|feed|speed)[a-z]{2,}ed\b", re.I
)
ALMOST = re.compile(r"[가-힣]\s?뻔(?:했|하|한)")
# 늘어날 수 있다; 볼 수 있었다 tells what was so.
CAN = re.compile(r"(?<=[가-힣])\s수(?:도)?\s?있(?:다[.고는며]|습니다|다$)")
PRESENT_PASSIVE = re.compile(r"\b(?:is|are|be|being|get|gets)\s(?:[a-z]+ly\s)?$", re.I)
POSSIBLE = re.compile(
    r"가능성(?:도|이|을)?\s?(?:제기|있|높|크|나오|나온|거론|배제|시사|점쳐)|(?:것으로|듯)\s?(?:추정|보인|보여|보이|의심[되된됐돼])"
)
FEARED = re.compile(
    r"(?<=[할될갈올날질길릴일울출칠킬빌필둘줄을])\s(?:우려|위험)(?:가|이|도|성이)?\s?(?:있|크|높|커)"
)
GOING = re.compile(
    r"\b(?:is|are|was|were|been)\s(?:[a-z]+ly\s|already\s|now\s|still\s)?(?P<deed>[a-z]+ing)\b",
    re.I,
)
OWED = re.compile(r"(?<=[가-힣])야\s?(?:한다|합니다|하며|하고\s)")
NEEDED = re.compile(
    r"[아어여해와워려져]야\s(?!(?:한|된)다[고며])(?:[가-힣]{1,6}\s){0,3}(?P<deed>[가-힣]{1,6})(?:된다|한다|됩니다|합니다)(?=\.?$)"
)
NEEDED_EN = re.compile(
    r"\b(?:must|ha(?:ve|s)\sto|needs?|only|subject|until|unless|if|once|requir\w*|condition\w*|depend\w*|when|before|pending|will|would|can|should|without)\b",
    re.I,
)
# Sure words of English, and the Korean that is sure itself or sees a thing clearly.
CERTAIN_EN = re.compile(
    r"\b(?:certainly|definitely|undoubtedly|surely|clearly|obviously|evidently|inevitabl[ye]|unquestionably|assuredly|undeniabl[ye]"
    r"|(?:is|are|will)\s(?:always|invariably)\s(?!possible|able|a\s(?:risk|chance|possibility)|room)|always\s(?:results?|leads?|causes?|ends?|develops?|occurs?|happens?|requires?)|conclusively|without\s(?:a\s)?doubt|no\sdoubt|beyond\s(?:a\s)?doubt|for\s(?:certain|sure)|(?:sure|certain|bound|guaranteed)\sto"
    r"|it\sis\s(?:certain|clear)\sthat|must\s(?:already\s)?have\s(?:already\s|since\s|[a-z]+ly\s)?(?:been|gone|left|known|come|had|[a-z]{2,}(?:ed|en|wn|ft|ght|ost|ade|aid|old|ood|un|id|ung|et)))\b",
    re.I,
)
POSSIBLY_KO = re.compile(
    r"[가-힣]으?로\s보[인여이](?=[다는며고])|수(?:도|는)?\s?있(?:다|을|어|었|음|습|으며|으나|지만|고\s|는\s?(?:것|관측|전망|분석|지적|얘기|가능))|가능성(?!이?\s?없)|듯(?:하|했|한\s|싶)|것\s?같|지도?\s?모[르른를]"
    r"|것으로\s?(?:보[이인여고]|추정|알려|전해|추측|전망|예상|파악)|추정|우려|관측|의심|전망|예상|소지가|점[쳤쳐치]|추측|아마|짐작"
)
CERTAIN_KO = re.compile(
    r"반드시|분명|틀림|확실|확신|명백|당연|꼭|단정|물론|불가피|뻔|필연|기정|결코|절대|자명|여지가?\s?없|명확|뚜렷|어김|무조건|입증"
    r"|항상|언제[나든]|(?<![가-힣])늘\s|매번|줄곧|마다|또렷|역력|수밖에|마땅|모름지기|확고|장담|단언|의심할|의심의|유력|피할\s?수\s?없|불\s?보듯|기필코|어차피|선명|잘\s|도저히|[았었했였]을\s것"
)
NOT_SURE_EN = re.compile(
    r"(?:\bnot?|n['’]t|\bnever|\bhardly|\bless|\bwithout)\s(?:[a-z]+\s)?$", re.I
)
ACCUSED_OF = re.compile(r"(?<=[가-힣]\s)(?:혐의|의혹)")
# "He embezzled money but flatly denies the charges": the denial makes no charge of the deed.
DENIED_EN = re.compile(
    r"\b(?:but|though|although|and|while)\s[^,.;]{0,24}?\bden(?:y|ies|ied|ying)\b[^,.;]*"
)
WHO_EN = re.compile(rf"{WHO}$", re.I)
# 조작했을 가능성: no charge yet, but no fact either.
MAY_HAVE = re.compile(r"(?<=을\s)가능성(?=[을이도에])")
# "Are searching for a man who fled": nobody is named yet.
SOUGHT_EN = re.compile(
    r"\b(?:search|hunt|look\w*\sfor|track|chas|pursu|manhunt|trac|seek|sought)\w*", re.I
)
# Told as happened: "Having cleared parliament, the law will ...".
AHEAD = re.compile(
    r"예정|계획|방침|전망|내다[봤보]|예보|것이라|내년|다음|내일|앞으로|향후|기로|겠|려고|도록|[다라냐자]고|예상|기대|미래|조만간|목표|약속|유치|확정|선정|결정|예고|때문|면|게\s?[됐되돼]|(?:마련|준비)[했됐해돼]"
)
RELATIVE_EN = re.compile(
    r"\b(?:who(?:se|m)?|which|that|where|when|whether|how|what|why|if)\b", re.I
)
WILL = re.compile(r"\b(?:will\s(?!not\b|never\b)(?:be\s)?|['’]ll\s)(?P<verb>[a-z]+)", re.I)

# The participle of a clause or a passive of the present; a past that is no deed of its own.
NOT_PAST_EN = re.compile(
    r"\b(?:is|are|be|being|gets?|who|which|that|to|for|of|by|newly|the|an?|its|their|his|her)\s(?:[a-z]+ly\s)?$",
    re.I,
)


def find(pair: Pair) -> Iterator[Finding]:
    """The English is surer than the Korean, or further along: planned, weighed, nearly, possibly.

    >>> pair = Pair.of("시는 매각을 검토하고 있다.", "The city has decided on the sale.")
    >>> [finding.message for finding in find(pair)]
    ['검토하고 있다 is still being weighed, but the English says “has decided”']
    """
    if max(len(pair.ko.text), len(pair.en.text)) <= LONGEST:
        yield from each_sentence(pair, _in_sentence)


def _in_sentence(pair: Pair) -> Iterator[Finding]:
    found = [*_contradicted(pair), *_planned(pair), *_unreal(pair), *_past(pair)]
    found = (
        found
        or [*_can(pair)]
        or [*_feared(pair)]
        or [*_certain(pair)]
        or [*_given_up(pair)]
        or [*governed(pair)]
    )
    found = found or [*_accused(pair)] or _supposed(pair) or [*_coming(pair)]
    found = (
        found or _intended(pair) or [*_told_otherwise(pair)] or [*_owed(pair)] or [*_needed(pair)]
    )
    listed = (_finding(pair, *spans, "is less sure", 0.6) for spans in surer_words(pair))
    yield from found or _invented(pair) or listed


def _contradicted(pair: Pair) -> Iterator[Finding]:
    ko, en = pair.ko.text, pair.en.text
    for rule in RULES if RULED_KO.search(ko) else ():
        left = rule.ko.search(ko)
        right = rule.contradicts.search(en) if left and rule.contradicts else None
        if left is None or right is None:
            continue
        if not (rule.fits.search(en) or (rule.unless and rule.unless.search(ko))):
            yield _given(rule, pair, left.span(), right.span())


def _finding(pair: Pair, ko: Span, en: Span, message: str, confidence: float) -> Finding:
    text = contradiction(pair, ko, en, message)
    return Finding(text, (ko,), (en,), ADVICE[message], confidence=confidence)


def _planned(pair: Pair) -> Iterator[Finding]:
    """고소할 계획이다 told as done."""
    en = pair.en.text
    for plan in PLANNED.finditer(pair.ko.text):
        before = pair.ko.text[plan.start() - 1 : plan.start()]
        if decompose(plan["to"])[2] != "ㄹ" or (
            is_syllable(before) and decompose(before)[2] == "ㅆ"
        ):
            continue  # 풀렸을 것이라던: what may have happened is no plan.
        already = ALREADY.search(en)
        if already and not ALREADY_KO.search(pair.ko.text):
            yield _finding(pair, plan.span(), already.span(), "tells of a plan", 0.8)
            return
        if kept("planned").search(en):
            return
        # 채용하지 않을 방침이다, "has frozen hiring": what is not done is decided and done.
        main = plan.end() > len(pair.ko.text) - ENDING and before not in "않못"
        done = told_deed(pair, plan.start() + 1) or (_told(pair) or _perfect(en) if main else None)
        if done:
            yield _finding(pair, plan.span(), done, "tells of a plan", 0.8)
        return


def _told(pair: Pair) -> Span | None:
    """The first verb of a short English sentence, where it tells what was done."""
    en = pair.en.text
    if len(pair.ko.text) > SHORT or len(en) > 2 * SHORT or PROGRESSIVE.search(en):
        return None
    words = english.words(en)
    for before, word in zip(("", *(w.text.lower() for w in words)), words, strict=False):
        participle = (
            before in NO_SUBJECT
            or before.isdigit()
            or before.endswith(("ly", "ve"))
            or word.start == 0
        )
        if is_past(word.text.lower()) and word.lemma not in REPORTING and not participle:
            return word.span
    return None


def _perfect(en: str) -> Span | None:
    match = PERFECT.search(en)
    return match.span() if match else None


def _can(pair: Pair) -> Iterator[Finding]:
    """피해가 늘어날 수 있다 told as grown: the verb itself, and nothing that says it may be so."""
    match = CAN.search(pair.ko.text)
    if not match or kept("can").search(pair.en.text):
        return
    done = told_deed(pair, match.start())
    if done and not PRESENT_PASSIVE.search(pair.en.text, 0, done[0]):
        yield _finding(pair, match.span(), done, "is a possibility, no fact", 0.7)


def _feared(pair: Pair) -> Iterator[Finding]:
    """확산할 우려가 있다 told as spreading."""
    ko, en = pair.ko.text, pair.en.text
    match = FEARED.search(ko) if "우려" in ko or "위험" in ko else None
    if not match or kept("feared").search(en):
        return
    if done := told_deed(pair, match.start()):
        yield _finding(pair, match.span(), done, "is a possibility, no fact", 0.7)
        return
    near = [s for k in link_words(ko, en).ko if 0 <= match.start() - k.span[1] <= 3 for s in k.en]
    for going in GOING.finditer(en):
        if meets(going.span("deed"), near):
            yield _finding(pair, match.span(), going.span(), "is a possibility, no fact", 0.7)
            return


def _certain(pair: Pair) -> Iterator[Finding]:
    """A possibility told with a word of certainty, whatever else the English says."""
    ko, en = pair.ko.text, pair.en.text
    possible = POSSIBLY_KO.search(ko)
    sure = CERTAIN_EN.search(en) if possible else None
    if not sure or not possible or CERTAIN_KO.search(ko):
        return
    if not NOT_SURE_EN.search(en[max(0, sure.start() - DENIAL_REACH) : sure.start()]):
        yield _finding(pair, possible.span(), sure.span(), "is a possibility, no certainty", 0.7)


def _accused(pair: Pair) -> Iterator[Finding]:
    """돈을 받은 혐의 told as a deed."""
    ko, en = pair.ko.text, pair.en.text
    match = ACCUSED_OF.search(ko) if "혐의" in ko or "의혹" in ko else None
    match = match or MAY_HAVE.search(ko)
    if not match or kept("alleged").search(DENIED_EN.sub("", en)) or CONDEMNED.search(ko):
        return
    done = told_deed(pair, match.start()) or told_of_him(pair, match.start())
    # "Is questioning a clerk who embezzled it": an inquiry into what is told as a fact.
    named = done and WHO_EN.search(en, 0, done[0]) and not SOUGHT_EN.search(en)
    flat = named or (
        "가능성" not in match.group() and not kept("suspicion").search(DENIED_EN.sub("", en))
    )
    if done and flat:
        yield _finding(pair, match.span(), done, "is an accusation, no verdict", 0.7)


def _coming(pair: Pair) -> Iterator[Finding]:
    """행사를 연다, which is told of what is planned, as "held"."""
    deed = coming_deed(pair.ko.text)
    if deed is None or kept("planned").search(pair.en.text):
        return
    done = told_deed(pair, deed[1])
    if done and not NOT_PAST_EN.search(pair.en.text, 0, done[0]):
        yield _finding(pair, deed, done, "is still to come", 0.7)


def _supposed(pair: Pair) -> list[Finding]:
    """법안이 통과되면 told as passed."""
    spans = told_condition(pair)
    return [_finding(pair, *spans, "is a condition, no fact", 0.7)] if spans else []


def _intended(pair: Pair) -> list[Finding]:
    """철거하기로 했다 told as demolished."""
    spans = told_intention(pair)
    return [_finding(pair, *spans, "is a decision, not done yet", 0.7)] if spans else []


def _invented(pair: Pair) -> list[Finding]:
    """체포됐다 told as hearsay."""
    spans = find_invented(pair)
    return [_finding(pair, *spans, "is told as done", 0.75)] if spans else []


def _told_otherwise(pair: Pair) -> Iterator[Finding]:
    """의무화했다 told as recommended."""
    for found in find_told_stance(pair):
        text = contradiction(pair, found.ko, found.en, found.right)
        yield Finding(text, (found.ko,), (found.en,), f"It {found.right}.", confidence=0.7)


def _needed(pair: Pair) -> Iterator[Finding]:
    """승인을 받아야 확정된다 told as confirmed."""
    ko, en = pair.ko.text, pair.en.text
    need = NEEDED.search(ko) if "야 " in ko else None
    if not need or NEEDED_EN.search(en):
        return
    done = told_deed(pair, need.end("deed"))
    if done and not NOT_PAST_EN.search(en, 0, done[0]):
        yield _finding(pair, need.span(), done, "is a condition, no fact", 0.7)


def _owed(pair: Pair) -> Iterator[Finding]:
    """공약을 지켜야 한다 told as kept."""
    ko, en = pair.ko.text, pair.en.text
    duty = OWED.search(ko) if "야" in ko else None
    if not duty or kept("duty").search(en) or SUSPECTED.search(ko):
        return
    done = told_deed(pair, duty.start())
    if done and not NOT_PAST_EN.search(en, 0, done[0]):
        yield _finding(pair, duty.span(), done, "is a duty", 0.7)


def _given_up(pair: Pair) -> Iterator[Finding]:
    """A stance of the Korean that nothing in the English keeps and something contradicts."""
    ko, en = pair.ko.text, pair.en.text
    for stance in STANCES if HELD_KO.search(ko) else ():
        match = stance.ko.search(ko)
        if not match or stance.fits.search(en) or (stance.unless and stance.unless.search(ko)):
            continue
        wrong = _contradiction(stance, match.start(), pair)
        if wrong:
            yield _given(stance, pair, match.span(), wrong)
            return


def _given(stance: Stance, pair: Pair, ko: Span, en: Span) -> Finding:
    text = contradiction(pair, ko, en, stance.message)
    return Finding(text, (ko,), (en,), stance.advice, confidence=stance.confidence)


def _contradiction(stance: Stance, start: int, pair: Pair) -> Span | None:
    if stance.contradicts is None:
        return told_deed(pair, start) or (None if stance.near else _told(pair))
    match = stance.contradicts.search(pair.en.text)
    return match.span() if match else None


def _unreal(pair: Pair) -> Iterator[Finding]:
    """체포할 뻔했다 told as an arrest, a possibility as a fact."""
    ko, en = pair.ko.text, pair.en.text
    for pattern, stance, message in (
        (ALMOST, "nearly", "did not happen"),
        (POSSIBLE, "uncertain", "is a possibility, no fact"),
    ):
        for match in pattern.finditer(ko):
            done = _past_near(pair, match.start())
            if done and not kept(stance).search(en):
                yield _finding(pair, match.span(), done, message, 0.7)
                break


def _past_near(pair: Pair, end: int) -> Span | None:
    """The nearest Korean word's English, where it is told in the past; else any past verb."""
    en = pair.en.text
    words = english.words(en)
    links = [k for k in link_words(pair.ko.text, en).ko if k.span[1] <= end + 2 and k.en]
    near = [span for k in links[-2:] for span in k.en]
    past = [w.span for w in words if is_past(w.text.lower()) and w.lemma not in REPORTING]
    return next((p for p in past if meets(p, near)), None) or next(iter(past), None)


def _past(pair: Pair) -> Iterator[Finding]:
    """What has happened, told as to come."""
    ko, will = pair.ko.text, WILL.search(pair.en.text)
    if not will or AHEAD.search(ko) or PAST_EN.search(pair.en.text):
        return
    # "Products whose price will vary": what is told is in the other clause.
    if RELATIVE_EN.search(pair.en.text, 0, will.start()):
        return
    tokens = korean.tokens(ko)
    if any(t.tag == "ETM" and t.form == "ᆯ" for t in tokens) or not tokens:
        return
    ends = [i for i, t in enumerate(tokens) if t.tag == "EF"]
    if ends and all(
        tokens[i - 1].tag == "EP" and tokens[i - 1].form in "었았였" for i in ends if i
    ):
        last = tokens[ends[-1] - 1]
        span = (last.start, last.start + max(1, last.len))
        yield _finding(pair, span, will.span(), "is past", 0.75)


CHECK = Check("modality", "modality", Category.MISTRANSLATION, Severity.MAJOR, find, 0.75)
