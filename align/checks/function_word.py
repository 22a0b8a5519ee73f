"""Korean grammar words read as nouns or as other grammar words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from align.bitext import Pair
from align.casing import lowered
from align.checks._check import Check, Finding
from align.checks._wording import whole_word
from align.mqm import Category, Severity
from align.words import english
from align.words.evidence import link_words


@dataclass(frozen=True, slots=True)
class _Rule:
    """A grammar word, what it is mistaken for, and what in the English clears it.

    Args:
        ko: the Korean that has it.
        wrong: the English that shows the mistake.
        clear: English anywhere in the sentence that says it rightly; None: the wrong form alone
            decides.
        message: the reason; {ko} and {en} are what was found.
        suggestion: what to write.
        unless_later: Korean that clears it where it stands later on the same line.
        confidence: 0 to 1.
    """

    ko: re.Pattern[str]
    wrong: re.Pattern[str]
    clear: re.Pattern[str] | None
    message: str
    suggestion: str
    confidence: float = 0.7
    unless_later: re.Pattern[str] | None = None

    def source(self, text: str) -> re.Match[str] | None:
        """Where a Korean text first has it, in a time that grows as the text does.

        A look-ahead for what clears it would read the rest of the line again at every place.

        >>> rule = next(rule for rule in RULES if rule.unless_later)
        >>> rule.source("3월부터 5월까지 쉰다."), rule.source("3월부터 쉰다.").group()
        (None, '3월부터')
        """
        if self.unless_later is None:
            return self.ko.search(text)
        start = 0
        for line in text.split("\n"):
            end = start + len(line)
            later = [m.start() for m in self.unless_later.finditer(text, start, end)]
            last = later[-1] if later else -1
            for match in self.ko.finditer(text, start, end):
                if match.end() > last:
                    return match
            start = end + 1
        return None


def _rule(
    ko: str,
    wrong: str,
    clear: str,
    message: str,
    suggestion: str,
    confidence: float = 0.7,
    unless_later: str = "",
) -> _Rule:
    return _Rule(
        re.compile(ko),
        re.compile(wrong),
        re.compile(clear) if clear else None,
        message,
        suggestion,
        confidence,
        re.compile(unless_later) if unless_later else None,
    )


NUMBER = (
    r"(?:\d[\d,]{0,8}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?"
    r"|hundreds?|several)"
)
# Nouns after which 에 따라 gives a cause, not a source or a measure: growing, spreading ...
CAUSE = (
    r"(?:장기화|확산|증가|감소|악화|심화|상승|하락|급증|급등|급락|침체|부진|격화|고조|확대|둔화"
    r"|위축|지연|중단|완화|해제|폐지|개통|폭설|폭우|한파|폭염|태풍|파업|고령화|노후화|본격화"
    r"|가속화|현실화|활성화)"
)
# A point of time to which 부터 and 까지 attach.
TIME = (
    r"(?:(?<!\d)\d{1,4} ?(?:일|월|년|시|분|주)|[이다음지난내올]{1,2} ?(?:달|해|주|년|월)(?: ?(?:말|초|중순))?"
    r"|(?:월|화|수|목|금|토|일)요일|오전|오후|오늘|내일|말|초|중순|상반기|하반기|새벽|아침|저녁|밤)"
)
# A word for a person who is one of several: 부상자 가운데 2명.
GROUP = r"[가-힣]{1,8}(?:자|명|인|원|들|생|객|민|수)"

RULES = (
    _rule(
        rf"{CAUSE}에 ?따라(?!서는|\s*(?:다르|달라|차이|차등))",
        r"\baccording to\b",
        r"\b(?:as|due to|because|owing|amid|following|after|with|in response|since|given)\b"
        r" [^.]{0,60}\b(?:prolong|spread|increas|decreas|worsen|ris|fall|surg|grow|declin|eas)",
        "{ko} gives a cause, which “{en}” does not",
        "Say “due to” or “as”.",
    ),
    _rule(
        r"[가-힣]{1,10}밖에\s?(?:[가-힣0-9]{1,12}\s){0,3}[가-힣]{0,10}(?:않|못|없|안|모르)",
        r"\b(?:outside|out of|besides)\b",
        r"\b(?:only|just|no more than|merely|nothing but|mere|no choice|but to|little more)\b",
        "{ko} means “only”, not “{en}”",
        "Say “only”.",
    ),
    _rule(
        rf"{GROUP} ?(?:가운데|중) ?\d{{0,6}}[0-9한두세네다섯]+ ?(?:명|사람|개|곳|대|마리)",
        rf"\bthe {NUMBER} (?:\w+ed\b(?! of)|injured|dead|wounded|victims|patients|suspects"
        r"|passengers|students|workers|members|lawmakers|players|employees|residents|people)\b",
        rf"\b{NUMBER}\b (?:\w+ )?(?:of|out of|from among|among) (?:the|its|their|them|those|all)\b"
        r"|\bamong\b",
        "{ko} takes some out of a group; “{en}” says they are the whole group",
        "Say how many of the group: “two of the ...”.",
    ),
    _rule(
        r"(?<!\d)\d{1,6} ?(?:년|개월|달|일|주|시간|분)(?:여)? ?만에",
        r"\b(?:only|just) (?:in|at|for) \d+ (?:years?|months?|days?|weeks?|hours?|minutes?)\b"
        r"|\bonly \d+ (?:years?|months?) (?:old|ago)\b|\bin only (?:the )?(?:year|month)\b"
        r"|\bonly on (?:the )?\d",
        r"\bfirst\b|\bafter\b|\bsince\b|\blater\b",
        "{ko} counts the time since it last was, not “{en}”",
        "Say “for the first time in ...” or “after ...”.",
        0.6,
    ),
    _rule(
        r"(?:[가-힣]{2,12} )?대신 (?!전|해|할|하)[가-힣]{1,12}",
        r"\b(?:as well as|in addition to|along with|together with|and also)\b",
        r"\binstead\b|\brather than\b|\bin place of\b|\bin lieu\b|\breplac\w+\b|\bnot\b",
        "{ko} puts one thing in another's place; “{en}” adds it",
        "Say “instead of”.",
    ),
    _rule(
        r"[가-힣]{1,10}(?:뿐만 아니라|뿐 아니라)",
        r"\b(?:instead of|rather than)\b|\b(?:is|are|was|were) not only because\b",
        r"\bnot (?:only|just|merely)\b|\bas well\b|\balso\b|\bbut\b|\bin addition\b|\bbeyond\b",
        "{ko} adds something; “{en}” puts one in another's place",
        "Say “not only ... but also”.",
    ),
    _rule(
        r"[가-힣0-9]에도 불구하고|[가-힣]음에도(?= )",
        r"\b(?:because of|due to|thanks to|owing to)\b",
        r"\b(?:despite|in spite of|although|though|even|notwithstanding|regardless|but|yet"
        r"|however|still|nevertheless|while)\b",
        "{ko} concedes something; “{en}” makes a cause of it",
        "Say “despite”.",
    ),
    _rule(
        r"(?:[가-힣]{1,12} 때문에|[가-힣]{1,12} 탓에|[가-힣]{1,12}로 인[해한])(?![가-힣])",
        r"\b(?:despite|in spite of|regardless of)\b",
        r"\b(?:because|due to|owing|caused?|after|as|from|since|amid|thanks|following|result\w*)\b",
        "{ko} gives a cause; “{en}” concedes it",
        "Say “because of”.",
    ),
    _rule(
        r"(?:을|를) 제외(?:한|하고|하면)",
        r"\b(?:including|as well as|along with)\b",
        r"\b(?:except|excluding|other than|apart from|aside from|without|exclud\w+|but|all)\b",
        "{ko} leaves something out; “{en}” counts it in",
        "Say “except” or “excluding”.",
    ),
    _rule(
        r"(?:을|를) (?:비롯한|비롯해|포함한|포함해|포함하여)",
        r"\b(?:except(?: for)?|excluding|other than|apart from)\b",
        r"\b(?:including|includ\w+|such as|among|like|as well as|and)\b",
        "{ko} counts something in; “{en}” leaves it out",
        "Say “including”.",
    ),
    _rule(
        r"[가-힣](?:기|는|은|ㄴ) ?전(?:에|까지)",
        r"\bafter\b",
        r"\b(?:before|prior|until|till|ahead|by|earlier|pre\w*)\b",
        "{ko} means before, not “{en}”",
        "Say “before”.",
        0.55,
    ),
    _rule(
        rf"{TIME}부터",
        r"\b(?:until|till|up to(?! [\d$]| an? ))\b",
        r"\b(?:from|since|start\w*|began|begin\w*|open(?:s|ed|ing)|effective|as of|after|onward\w*|beginning|first)\b",
        "{ko} says when it begins; “{en}” says when it ends",
        "Say “from” or “starting”.",
        unless_later=r"까지|사이",
    ),
    _rule(
        rf"^(?!.*부터).*?({TIME}까지)",
        r"\b(?:from|since|starting|beginning)\b(?= (?:the |this |next |last |early |late )?"
        r"(?:\d|(?:jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec|monday|tuesday|wednesday"
        r"|thursday|friday|saturday|sunday|month|week|year|end|morning|afternoon)))",
        r"\b(?:by|until|till|through|up to|before|deadline|as of|end\w*|to|throughout|so far|over)\b",
        "{ko} says when it ends; “{en}” says when it begins",
        "Say “by” or “until”.",
    ),
    _rule(
        r"[가-힣]{1,8} 동안(?! (?:없|못))",
        r"\b(?:before|prior to|after(?! [a-z0-9]+ (?:day|week|month|year|hour)s of)|until)\b",
        r"\b(?:during|for|over|while|throughout|within|in|as|through|when|amid|course|past|last)\b",
        "{ko} is as long as it lasts, not “{en}”",
        "Say “during” or “for”.",
    ),
    _rule(
        r"[가-힣]{0,12}[간친난은한린된진운른낸른단둔인] (?:뒤|후)(?=[ ,에])",
        r"\bwhile\b",
        r"\b(?:after\w*|since|once|following|later|then|when|upon|having|subsequently|and|within"
        r"|from|post)\b",
        "{ko} comes after it, not “{en}”",
        "Say “after”.",
    ),
    _rule(
        r"[가-힣]{1,12} 덕(?:분)?에",
        r"\b(?:despite|in spite of|regardless of|blam\w+)\b",
        r"\b(?:thanks|due|because|owing|helped?|credit\w*|with)\b",
        "{ko} gives a happy cause; “{en}” does not",
        "Say “thanks to”.",
    ),
    _rule(
        r"[가-힣]{1,12} (?:및|그리고) [가-힣]{1,12}",
        r"\b(?:or|instead of|rather than)\b",
        r"\b(?:and|as well as|along with|both|with|plus)\b|&|,",
        "{ko} joins two things; “{en}” chooses between them",
        "Say “and”.",
        0.6,
    ),
)


# 수술 전에, 근무가 끝난 뒤: what comes first; not 3년 전에, 바로 전에, 대통령 후보 전 ....
ORDER_KO = re.compile(
    r"(?<=[가-힣])(?:기)?\s(?P<word>전(?:에|까지|부터)|(?:후|뒤|다음)(?:에|에는)?)(?=[\s,])"
)
BEFORE_EN = re.compile(
    r"\b(?:before|prior\sto|ahead\sof)\s(?:the\s|a\s|an\s|each\s|every\s|its\s|their\s|his\s|her\s)?$",
    re.I,
)
AFTER_EN = re.compile(
    r"\b(?:after|following)\s(?:the\s|a\s|an\s|each\s|every\s|its\s|their\s|his\s|her\s)?$", re.I
)
# A denial turns the two round: not before the match, only after it.
TURNED = re.compile(r"\b(?:not?|until|never|only|cannot|hardly)\b|n['’]t\b", re.I)
LONGEST = 2000
"""Characters of a text in which one word of order can belong to one noun."""
REACH = 24
"""Characters before an English word in which its preposition stands."""


def _order(pair: Pair) -> Iterator[Finding]:
    """수술 전에 told as after the operation: the wrong word stands at the noun itself."""
    ko, en = pair.ko.text, pair.en.text
    marks = list(ORDER_KO.finditer(ko))
    if len(marks) != 1 or len(ko) + len(en) > LONGEST or TURNED.search(en):
        return
    mark = marks[0]
    early = mark["word"].startswith("전")
    right, wrong = (BEFORE_EN, AFTER_EN) if early else (AFTER_EN, BEFORE_EN)
    for link in link_words(ko, en).ko:
        if link.kind != "lexicon" or not 0 <= mark.start() - link.span[1] <= 2:
            continue
        heads = [(en[max(0, a - REACH) : a], a) for a, _ in link.en]
        if any(right.search(head) for head, _ in heads):
            return
        for head, at in heads:
            if found := wrong.search(head):
                start = at - len(head) + found.start()
                said = found.group().strip()
                yield Finding(
                    f"{whole_word(ko, mark.span('word'))} says that it is {'before' if early else 'after'}, not “{said}”",
                    ko=(mark.span("word"),),
                    en=((start, start + len(said)),),
                    suggestion=f"Say “{'before' if early else 'after'}”.",
                    confidence=0.7,
                )
                return


def find(pair: Pair) -> Iterator[Finding]:
    """A Korean grammar word is read as another one, or as a noun.

    >>> pair = Pair.of("파업 장기화에 따라 열차가 줄었다.", "According to the strike, trains fell.")
    >>> [finding.message for finding in find(pair)]
    ['장기화에 따라 gives a cause, which “According to” does not']
    """
    lower = lowered(pair.en.text)
    if not english.words(pair.en.text):
        return
    found = list(_misread(pair, lower))
    yield from found or _order(pair)


def _misread(pair: Pair, lower: str) -> Iterator[Finding]:
    ko, en = pair.ko.text, pair.en.text
    for rule in RULES:
        wrong = rule.wrong.search(lower)
        source = rule.source(ko) if wrong else None
        if source is None or wrong is None or (rule.clear and rule.clear.search(lower)):
            continue
        yield Finding(
            rule.message.format(ko=whole_word(ko, source.span()), en=en[slice(*wrong.span())]),
            ko=(source.span(),),
            en=(wrong.span(),),
            suggestion=rule.suggestion,
            confidence=rule.confidence,
        )


CHECK = Check("function-word", "function_word", Category.MISTRANSLATION, Severity.MAJOR, find, 0.7)
