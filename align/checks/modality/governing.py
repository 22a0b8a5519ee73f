"""The word that governs a verb on both sides: 관람할 수 있다, "must view".

A "may" anywhere in a sentence may answer anything; the one before the English of the verb answers
the Korean ending of the verb. So a wrong one there is wrong whatever else the sentence says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from align.bitext import Pair, Span, meets
from align.checks._check import Finding
from align.checks._wording import contradiction
from align.checks.modality.intended import is_declared
from align.words import english
from align.words.evidence import KoreanLink, PairEvidence, link_words

__all__ = ["governed"]

REACH_KO = 4
"""Characters between a Korean verb and what follows its ending: 관람할 수."""
OBJECT_KO = 14
"""Characters between a Korean verb and its object."""
OBJECT_EN = 45
"""Characters between an English verb and its object."""
LIGHT = frozenset("get receive use do make take give".split())
"""Verbs too common to be left over."""
HEDGE = 24
"""Characters before a word in which a "maybe" takes its certainty away."""
APART = 25
"""Characters from which two places cannot be one rendering."""
DECIDING = tuple(
    "decid agree plan promis vow pledg resolv opt cho settl vot seek sought want".split()
)
"""Beginnings of the verbs of a decision itself: "has decided to"."""
DECIDED_EN = re.compile(
    r"\b(?:decid|agree|resolv|opt|chos|choos|vow|pledg|plan|promis)\w*\s(?:[a-z]+\s){0,3}(?:to|that|on)\b",
    re.I,
)
"""The decision itself told: what else is told as done is another deed."""
# 두 개까지만 실을 수, 와야 들어갈 수: allowed to no one else, and so a duty as well.
LIMITED_KO = re.compile(r"(?:만|야)\s(?:[가-힣]{1,6}\s)?$")
BETWEEN = r"\s(?:(?:also|then|be|been|now|first|soon|still|all|even|next|[a-z]+ly)\s){0,2}(?=[a-z])"
"""What may stand between a word and the verb that it governs."""
MUST = r"must|(?:has|have|had)\sto|(?:is|are|was|were|be)\s(?:required|obliged|obligated|bound|forced|compelled)\sto|needs?\sto"
FREE = (
    r"(?:is|are|was|were|be)\s(?:advised|encouraged|recommended|invited|free|welcome|allowed|permitted|able)\sto"
    r"|(?:may|can|could|might)(?!\s(?:only|not)\b)"
)
SURELY = r"will|shall|must|(?:is|are)\s(?:certain|sure|bound|guaranteed|set|going|scheduled)\sto"
HEDGED = re.compile(r"\b(?:likely|probably|possibly|perhaps|maybe|reportedly|presumably)\b", re.I)


@dataclass(frozen=True, slots=True)
class _Frame:
    """A Korean ending, and the English before the verb that contradicts it."""

    ko: re.Pattern[str]
    wrong: re.Pattern[str]
    message: str
    advice: str


def _frame(ko: str, wrong: str, message: str, advice: str) -> _Frame:
    return _Frame(re.compile(ko), re.compile(rf"\b(?:{wrong}){BETWEEN}", re.I), message, advice)


FRAMES = (
    _frame(
        r"(?<=[가-힣]\s)수\s?있(?!어야|을지|느냐|는지|도록|게\s(?:[가-힣]{1,6}\s)?[가-힣]{1,4}야)",
        MUST,
        "is a choice or a possibility",
        "Say “can” or “may”.",
    ),
    _frame(
        r"(?<=[가-힣]\s)수도\s?있|지도?\s?모[르른를]|(?<=[가-힣]\s)가능성이?\s?(?:있|높|크|제기|거론|점쳐)",
        SURELY,
        "is a possibility, no certainty",
        "Say “may” or “could”.",
    ),
    _frame(
        r"야\s?(?:만\s)?(?:[한합]다|합니다|했다|하[고며는]|한[다다]|할\s(?!수|지|듯)|[된됩]|돼|함\b)",
        FREE,
        "is a duty",
        "Say “must”, “should” or “has to”.",
    ),
    _frame(
        r"(?<=[가-힣]\s)(?:방침|계획|예정|생각|구상|작정|채비)(?:이[다며라고었]|입니다|인|으로)",
        r"(?:is|are|was|were|be)\s(?:required|obliged|obligated|forced|compelled)\sto|must|refused\sto|failed\sto|(?:is|are)\s(?:allowed|permitted|free)\sto",
        "tells of a plan",
        "Say “plans to”, “will” or “is scheduled to”.",
    ),
    _frame(
        r"(?<=[할될킬릴길칠질울줄갈올날을일쓸열널들설]\s)(?<![았었했였렸졌됐겼났왔갔]을\s)것(?:이라고|이라며|이라는|으로\s(?:예상|전망|내다|기대|우려))",
        r"(?:has|have)(?:\salready)?",
        "is still to come",
        "Say “will” or “would”.",
    ),
    _frame(
        r"(?<!게\s)(?<!기로\s)(?<!기로)[했됐였았었렸졌냈났갔왔]다고\s(?:[가-힣0-9]+\s){0,3}(?:밝혔|말했|전했|발표했|설명했)",
        r"(?:will|(?:is|are)\s(?:going|set|scheduled|due)\sto)",
        "is past",
        "Put the verb in the past.",
    ),
    _frame(
        r"수(?:도)?\s?있다고\s(?:경고|우려|예상|전망|내다|예고|압박)",
        r"(?:has|have|had)(?:\salready)?(?:\sbeen)?",
        "is a possibility, no fact",
        "Say “may” or “could”.",
    ),
    _frame(
        # 열지 않기로 했다, "has called it off": what is not done is decided and done.
        r"(?<![않말])기로\s?(?:했|하[고며였]|한|결정|합의|의결|뜻|방침|확정|약속)",
        r"(?:has|have|had)(?:\s(?:already|just|since))?(?:\sbeen)?|(?:is|are)\s(?:required|obliged|forced)\sto|refused\sto|might|(?:is|are)\sconsidering",
        "is a decision, not done yet",
        "Say “decided to” or “will”.",
    ),
)
REPORTS = tuple(
    (re.compile(ko), re.compile(rf"\b(?:{wrong})\b", re.I), re.compile(rf"\b(?:{fits})\b", re.I), message, advice)
    for ko, wrong, fits, message, advice in (
        (
            r"(?:라고|도록|것을|[을를])\s?(?:거듭\s|강력히\s)?(?:지시|명령)(?:했|하[고며였]|한)",
            r"(?:advised|suggested|recommended|invited|encouraged)",
            r"ordered|ordering|instruct\w*|directed|directs?|directing|directives?|told|tells?|command\w*|mandat\w*|requir\w*|demand\w*|call\w*",
            "is an order", "Say “ordered” or “instructed”.",
        ),
        (
            r"(?:라고|도록|것을|[을를])\s?(?:거듭\s|강력히\s)?(?:권고|권유|조언|권장|추천)(?:했|하[고며였]|한)",
            r"(?:order(?:s|ed)|commanded|forced|requir(?:es?|ed|ing)|compelled|obliged|mandate[sd]?|mandatory|compulsory|obligatory)",
            r"recommend\w*|advis\w*|advice|suggest\w*|encourag\w*|urg\w*|counsel\w*|call\w*|propos\w*|ask\w*|guid\w*",
            "is advice", "Say “recommended” or “advised”.",
        ),
        (
            r"(?:라고|도록|것을|[을를])\s?(?:거듭\s|강력히\s)?(?:요청|부탁|당부|호소|건의|제안|청원)(?:했|하[고며였]|한)",
            r"(?:ordered|commanded|forced|compelled|obliged|instructed)",
            r"ask\w*|request\w*|appeal\w*|urg\w*|propos\w*|suggest\w*|call\w*|petition\w*|plead\w*|recommend\w*|invit\w*|want\w*|offer\w*|beg\w*|pled|plea",
            "is a request", "Say “asked” or “urged”.",
        ),
        (
            r"(?:다고|라고|음을|[을를])\s?시사(?:했|하[고며였]|한)",
            r"(?:confirmed|declared|admitted|announced|promised|pledged|proved)",
            r"suggest\w*|hint\w*|impl\w*|indicat\w*|signal\w*|point\w*|left\sopen|open",
            "is a hint", "Say “hinted” or “suggested”.",
        ),
        (
            r"(?:것으로|다고|으로)\s?(?:추정|의심|추측|짐작|추산)(?:했|하[고며였]|한|된|됐)",
            r"(?:confirmed|found|established|proved|proven|verified|determined|concluded)",
            r"believ\w*|suspect\w*|presum\w*|assum\w*|estimat\w*|think\w*|thought|likel\w*|apparent\w*|appear\w*|seem\w*|may|might|could|guess\w*|suspicion\w*|probab\w*",
            "is a suspicion, no finding", "Say “believe” or “suspect”.",
        ),
        (
            r"의혹(?:이|을|도)?\s?(?:제기|일[고었]|불거|받)",
            r"(?:proven|proved|confirmed|established|convicted|verified)",
            r"alleg\w*|suspect\w*|suspicio\w*|accus\w*|claim\w*|question\w*|doubt\w*|rais\w*|not|n['’]t|controvers\w*|reported\w*|if|whether",
            "is an allegation", "Say “allegedly”.",
        ),
        (
            r"(?:것이|게|편이)\s(?:좋|낫|바람직)[가-힣]{1,3}(?:고|며)\s[가-힣\s]{0,12}(?:당부|조언|권[고유장했]|말|설명|강조)",
            r"(?:required|mandatory|obliged|obligated|compelled|forced)",
            r"recommend\w*|advis\w*|advice|suggest\w*|encourag\w*|should|better|best|good|desirable|ideal\w*|wise|prefer\w*",
            "is advice", "Say “should” or “had better”.",
        ),
        (
            r"것으로\s?(?:알려|전해)(?:졌|진)",
            r"(?:announced|confirmed|declared|vowed|pledged|promised|admitted)",
            r"report\w*|known|said|says?|believ\w*|understood|learn\w*|hear\w*|appar\w*|alleg\w*|sources?|seem\w*|appear\w*|rumou?r\w*|thought|according\w*|told|likely|suspect\w*",
            "is hearsay", "Say “reportedly” or “is said to”.",
        ),
        (
            r"(?:라고|도록|것을|[을를])\s?(?:거듭\s|강력히\s)?(?:촉구|요구)(?:했|하[고며였]|한(?!\s))",
            r"(?:forced|compelled|coerced|persuaded|convinced|got)",
            r"urg\w*|call\w*|demand\w*|ask\w*|press\w*|appeal\w*|request\w*|insist\w*|want\w*|plead\w*|seek\w*|sought|push\w*|petition\w*|need\w*|requir\w*|exhort\w*|said|told",
            "is a demand, no deed", "Say “urged” or “called on”.",
        ),
        (
            r"(?:정황|단서|흔적)[을이도]\s?(?:[가-힣]+\s)?(?:포착|확인|발견|드러|잡)",
            r"(?:confirm(?:ed|ing)|prov(?:ed|en|ing)|establish(?:ed|ing)|verif(?:ied|ying))\sthat",
            r"sign\w*|indicat\w*|circumstan\w*|evidence|suspic\w*|alleg\w*|appear\w*|appar\w*|clues?|traces?|hint\w*|suggest\w*|believ\w*|may|might|leads?|suspect\w*|seem\w*|point\w*|possib\w*|likely",
            "is a sign, no proof", "Say “signs” or “indications”.",
        ),
        (
            r"다는\s(?:지적|주장|비판|의혹|소문|제보)(?:[이을도]|에)\s?",
            r"(?:confirm(?:ed|ing)|prov(?:ed|en|ing)|establish(?:ed|ing)|verif(?:ied|ying))\sthat",
            r"critici\w*|complain\w*|point\w*|alleg\w*|claim\w*|argu\w*|accus\w*|sa(?:id|ys?)|concern\w*|note\w*|observ\w*|charge\w*|report\w*|rumou?r\w*|tip\w*|controvers\w*|question\w*|accord\w*|suspic\w*|contend\w*|view\w*|believ\w*",
            "is what some say, no proof", "Say “criticism” or “claims”.",
        ),
        (
            r"(?<!허용하)(?<!허가하)(?<!개방하)(?<!지급하)(?<!지원하)겠다(?:고|며|는|면서)\s(?:[가-힣]+\s)?(?:밝|말|약속|다짐|강조|전|발표|설명)",
            r"(?:may|might)\s(?!also\s|be\s(?:a|an|the|his|her|their|its)\b)[a-z]{2,}",
            r"will|would|shall|['’](?:ll|d)|inten\w*|plan\w*|promis\w*|pledg\w*|vow\w*|going|want\w*|aim\w*|determin\w*|decid\w*|commit\w*|can|could|must|should|to|let|lets|hop\w*|whether|if|so|wish\w*|possib\w*|question\w*",
            "is a firm intention", "Say “will”.",
        ),
        (
            r"잠정\s?(?:집계|파악|추산|추정|확인|합의|결론|결정|발표)|잠정적으로\s(?:[가-힣]+\s)?(?:집계|파악|추산|추정|합의|결정)",
            r"confirmed|finali[sz]ed|final\s(?:agreement|deal|tally|toll|count)|officially|definitively|conclusively|verified|determined",
            r"tentativ\w*|provision\w*|prelimin\w*|interim|initial\w*|estimat\w*|so\sfar|temporar\w*|for\snow|thus\sfar|early|put\sat|principle|pending|unofficial\w*|stopgap",
            "is provisional", "Say “provisionally” or “tentatively”.",
        ),
        (
            r"수(?:도)?\s?있다고\s?(?:보고|판단하고|의심하고|추정하고|판단했|봤다)",
            r"(?:confirmed|concluded|found|determined|established|proved|proven|verified|ruled)\s(?:that\b|the\b|its?\b|to\b)",
            r"may|might|could|can|possib\w*|suspect\w*|likel\w*|believ\w*|consider\w*|open|rul\w+\sout|whether|would|potential\w*|chance|perhaps|able|think\w*|thought|see|sees|saw",
            "is a possibility, no finding", "Say “may” or “could”.",
        ),
        (
            r"(?:논의|협의|토론)(?:했|하[고며였]|한\s)",
            r"(?:agreed|decided|resolved|settled|concluded)\s(?:to|on|that)|signed|adopted|ratified|finali[sz]ed",
            r"discuss\w*|talk\w*|consult\w*|debat\w*|deliberat\w*|confer\w*|negotiat\w*|address\w*|explor\w*",
            "is a discussion, no decision", "Say “discussed”.",
        ),
    )
)  # fmt: skip
SETTLED_KO = re.compile(r"합의|결정|의결|기로|확정|결론")


def governed(pair: Pair) -> Iterator[Finding]:
    """A word before the English of a verb that contradicts the Korean ending of the verb.

    >>> pair = Pair.of("누구나 책을 빌릴 수 있다.", "Everyone must borrow a book.")
    >>> [finding.message for finding in governed(pair)]
    ['수 있다 is a choice or a possibility, but the English says “must”']
    """
    ko, en = pair.ko.text, pair.en.text
    evidence = link_words(ko, en)
    for frame in FRAMES:
        if not frame.ko.search(ko):
            continue
        wrong = [
            m
            for m in frame.wrong.finditer(en)
            if not HEDGED.search(en, max(0, m.start() - HEDGE), m.end())
        ]
        for match in frame.ko.finditer(ko) if wrong else ():
            for word in wrong:
                perfect = word.group().lower().startswith("ha")
                # 지정하기로 했다, "has designated": to decide it is to do it.
                if "decision" in frame.message and is_declared(ko, match.start()):
                    continue
                if perfect and DECIDED_EN.search(en):
                    continue
                if not LIMITED_KO.search(ko[: match.start()]) and _governs(
                    word.end(), match.start(), en, evidence, perfect=perfect
                ):
                    yield _finding(pair, match.span(), word.span(), frame.message, frame.advice)
                    return
    for pattern, said, fits, message, advice in REPORTS:
        left = pattern.search(ko)
        right = said.search(en) if left else None
        if left and right and not fits.search(en):
            # 논의해 ... 합의했다: settled after all.
            if "decision" in message and SETTLED_KO.search(ko):
                continue
            yield _finding(pair, left.span(), right.span(), message, advice)
            return


def _governs(start: int, end: int, en: str, evidence: PairEvidence, *, perfect: bool) -> bool:
    """Whether the English verb at ``start`` is that of the Korean one before ``end``."""
    verb = next((w for w in english.words(en) if w.start == start), None)
    link = _before(end, evidence)
    if verb is None or verb.text.lower().startswith(DECIDING):
        return False
    if link and link.kind == "lexicon":
        # A deed done beside one decided: two renderings of one verb leave it open.
        one = all(abs(a - verb.start) <= APART for a, _ in link.en)
        beside = [s for s in link.en if abs(s[0] - link.en[0][0]) <= APART]
        return meets(verb.span, beside) and (one or not perfect)
    # A verb that no word answers is known by its object.
    if verb not in evidence.en_unexplained and verb.lemma not in LIGHT:
        return False
    at = link.span[0] if link else end
    told = [k for k in evidence.ko if k.kind == "lexicon" and at - OBJECT_KO <= k.span[1] <= at]
    return any(0 < a - verb.end < OBJECT_EN for k in told[-2:] for a, _ in k.en)


def _before(end: int, evidence: PairEvidence) -> KoreanLink | None:
    """The Korean verb that stands before an ending, if the evidence has one: 두다 is too common."""
    near = (
        k
        for k in evidence.ko
        if any(end - REACH_KO <= w.end <= end + 1 and w.tag != "MAG" for w in k.words[:2])
    )
    return max(near, key=lambda link: link.span[0], default=None)


def _finding(pair: Pair, ko: Span, en: Span, message: str, advice: str) -> Finding:
    span = (en[0], en[0] + len(pair.en.text[slice(*en)].strip()))
    return Finding(contradiction(pair, ko, en, message), (ko,), (span,), advice, confidence=0.75)
