"""Korean grammar words that are read as others: the Korean, the mistake, and what clears it."""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["RULES", "GrammarWord"]


@dataclass(frozen=True, slots=True)
class GrammarWord:
    """A grammar word, what it is mistaken for, and what in the English clears it.

    Args:
        ko: the Korean that has it.
        wrong: the English that shows the mistake.
        clear: English anywhere in the sentence that says it rightly; None: the wrong form alone
            decides.
        message: the reason; {ko} and {en} are what was found.
        suggestion: what to write.
        unless_later: Korean that clears it where it stands later on the same line.
        unless: Korean that clears it wherever it stands.
        confidence: 0 to 1.
    """

    ko: re.Pattern[str]
    wrong: re.Pattern[str]
    clear: re.Pattern[str] | None
    message: str
    suggestion: str
    confidence: float = 0.7
    unless_later: re.Pattern[str] | None = None
    unless: re.Pattern[str] | None = None

    def source(self, text: str) -> re.Match[str] | None:
        """Where a Korean text first has it, in a time that grows as the text does.

        A look-ahead for what clears it would read the rest of the line again at every place.

        >>> rule = next(rule for rule in RULES if rule.unless_later)
        >>> rule.source("3월부터 5월까지 쉰다."), rule.source("3월부터 쉰다.").group()
        (None, '3월부터')
        """
        if self.unless and self.unless.search(text):
            return None
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
    unless: str = "",
) -> GrammarWord:
    return GrammarWord(
        re.compile(ko),
        re.compile(wrong),
        re.compile(clear) if clear else None,
        message,
        suggestion,
        confidence,
        re.compile(unless_later) if unless_later else None,
        re.compile(unless) if unless else None,
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

# What more people and things do who come on top: 관객까지 몰려.
JOINING = r"몰[려리린렸]|나[서선섰]|가세|동원|겹[치쳐친쳤]|더[해한했하]|합세|합류|등장|불거|이어지|이어져|동참|들썩|생겨|생기"
# What people do something in spite of.
ADVERSE = (
    r"날씨|추위|더위|강추위|무더위|폭염|한파|폭우|폭설|반대|반발|우려|논란|비판|만류|경고|악재|부진|침체|불황|위기|어려움"
    r"|불편|부상|고령|열세|특보|주의보|금지령|항의|요금|가격|부담|제지|요청|요구|판결|악조건|압박|제재|단속|규제|호소|설득|거센 비|빗줄기|비바람"
)

RULES: tuple[GrammarWord, ...] = (
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
        r"\b(?:except|excluding|other than|apart from|aside from|without|exclud\w+|(?<!, )but|all)\b",
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
    _rule(
        r"커녕",
        r"\b(?:and|as well|also|along with|will|would|after|before|following|in addition|then)\b",
        r"\b(?:not?|never|nor|neither|none|nothing|nobody|far from|let alone|much less|instead|rather|without|even|but|only|hardly|barely"
        r"|cannot|lacks?|lacking|fail\w*|refus\w*|den\w+|declin\w*|least|opposite|contrary|far|away)\b|n['’]t",
        "{ko} denies what stands before it; the English tells it as so",
        "Say “far from” or “let alone”.",
    ),
    _rule(
        rf"(?<![때날월일시분년말초순침녁밤벽금직전후끝])까지(?:도)?\s(?:{JOINING})",
        r"\b(?:until|till|up to)\b",
        r"\b(?:even|also|as well|too|includ\w+|along with|on top of|coupled|plus|add\w*|not only|and)\b",
        "{ko} adds one more; “{en}” says how long",
        "Say “even” or “also”.",
    ),
    _rule(
        r"[가-힣]자마자",
        r"\bbefore\b",
        r"\b(?:as soon as|immediately|right after|after|once|upon|when|moment|shortly|just|instant\w*|minutes?|seconds?|soon|on|straight|directly|hardly|barely|no sooner)\b",
        "{ko} comes right after it, not “{en}”",
        "Say “as soon as”.",
    ),
    _rule(
        rf"(?:{ADVERSE})(?: ?속)?에도(?=[ ,])(?! 불구)",
        r"\b(?:because of|due to|thanks to|owing to)\b",
        r"\b(?:despite|in spite of|although|though|even|notwithstanding|regardless|but|yet|however"
        r"|still|nevertheless|while|brav\w+|defy\w*|defi\w+|in the face of|through|undeterred|undaunted|not)\b",
        "{ko} concedes something; “{en}” makes a cause of it",
        "Say “despite”.",
    ),
    _rule(
        r"[지하받알보듣먹잃기치내쓰]고도(?=[ ,])",
        r"\b(?:because|since|due to|owing to|as a result)\b",
        r"\b(?:even|although|though|despite|but|still|yet|in spite|while|nevertheless|however|after|only to|without)\b",
        "{ko} concedes something; “{en}” makes a cause of it",
        "Say “although” or “even after”.",
    ),
    _rule(
        r"[가-힣](?:조차|마저)(?:도)?(?= )",
        r"\bonly\b",
        r"\b(?:even|not|no|also|too|as well|nor|never|without|cannot|so much as)\b|n['’]t",
        "{ko} means “even”, not “{en}”",
        "Say “even”.",
    ),
    _rule(
        r"[가-힣]{1,10}(?:뿐만 아니라|뿐 아니라|은 물론|는 물론)",
        r"\bonly\b|, not\b",
        r"\b(?:not (?:only|just|merely|simply|solely|all)|as well|also|both|in addition|beyond|but|and|too|besides|more than|other than"
        r"|apart from|aside from|even|along with|includ\w+|alike|let alone)\b|n['’]t",
        "{ko} adds something; “{en}” leaves it out",
        "Say “not only ... but also”.",
    ),
    _rule(
        r"[가-힣]{1,8} 대신(?:에)? [가-힣]",
        r"\bbecause of\b|\bdue to\b|\bowing to\b|\bthanks to\b",
        r"\binstead\b|\brather than\b|\bplace\b|\blieu\b|\breplac\w+|\bnot\b|\balternativ\w*|\bsubstitut\w*|\bbehalf\b|\bin exchange\b|\bin return\b|\bbut\b|\bover\b|\bfor\b",
        "{ko} puts one thing in another's place; “{en}” makes a cause of it",
        "Say “instead of”.",
        unless="때문|인해|탓|덕분|덕택|따라",  # 파업으로 인해 빵을 대신 제공했다.
    ),
    _rule(
        r"[가-힣](?:는|은) 한편(?=[ ,])",
        r"\binstead of\b|\brather than\b",
        r"\bwhile\b|\balso\b|\bas well\b|\bin addition\b|\bmeanwhile\b|\bat the same time\b|\band\b|\balong with\b|\bbesides\b",
        "{ko} adds something; “{en}” puts one in another's place",
        "Say “while also”.",
    ),
    _rule(
        r"[가-힣](?:에게|에서|에|으로|로|한테)만(?=\s)",
        r"\b(?:also|as well|too)\b",
        r"\b(?:only|just|sole\w*|exclusiv\w*|limit\w*|alone|restrict\w*|merely|nothing but|unless|but|confin\w*|except|single|other than|not|no)\b|n['’]t",
        "{ko} means “only”, not “{en}”",
        "Say “only”.",
    ),
    _rule(
        r"[가-힣](?:와|과)는?\s?달리",
        r"^like\b|, like\b|\bjust like\b|\bas with\b|\bsimilar(?:ly)? to\b|\bin the same way\b",
        r"\b(?:unlike|differ\w*|contrast\w*|contrary|while|but|however|rather than|compar\w+|whereas|although|though|despite|than|instead|yet|deviat\w*|departure|defy\w*|even)\b",
        "{ko} sets two things apart; “{en}” makes them alike",
        "Say “unlike”.",
    ),
    _rule(
        r"[가-힣]{1,8}(?:처럼|마찬가지로)(?=[ ,])",
        r"\bunlike\b|\bin contrast (?:to|with)\b",
        r"\b(?:just as|as with|similar\w*|same|likewise|not unlike|too|also|like)\b",
        "{ko} makes two things alike; “{en}” sets them apart",
        "Say “like”.",
        unless_later=r"달리|않|못|없|다르|아니",
    ),
    _rule(
        r"[가-힣]\s?(?:이외에도|외에도|밖에도)(?=[ ,])",
        r"\b(?:except(?: for)?|excluding|instead of)\b",
        r"\b(?:also|in addition|besides|as well|along with|on top of|includ\w+|apart from|aside from|other than|beyond|not only|too)\b",
        "{ko} adds something; “{en}” leaves it out",
        "Say “in addition to”.",
    ),
    _rule(
        r"(?:[는은인]|한|된|던)\s반면(?:에)?(?=[ ,])|^반면(?:에)?(?=[ ,])",
        r"\b(?:as a result|therefore|thus|consequently|because|similarly|likewise|hence|and so)\b",
        r"\b(?:while|but|whereas|however|contrast|other hand|meanwhile|although|though|yet|compar\w+|conversely|unlike|despite|even as|as opposed)\b",
        "{ko} sets two things against each other, which “{en}” does not",
        "Say “while” or “whereas”.",
    ),
    _rule(
        r"^(?:따라서|이에 따라|그래서|그 결과|이로 인해|이 때문에)(?=[ ,])",
        r"^(?:however|nevertheless|nonetheless|but|yet|on the other hand|even so|despite this)\b",
        "",
        "{ko} draws a consequence, which “{en}” does not",
        "Say “so” or “as a result”.",
    ),
    _rule(
        r"^(?:그러나|하지만|그렇지만|그럼에도)(?=[ ,])",
        r"^(?:therefore|thus|accordingly|as a result|so|consequently|hence|moreover|furthermore|in addition|likewise)\b(?! far)",
        r"\b(?:however|but|despite|although|though|nevertheless|still|yet|while|even)\b",
        "{ko} sets a sentence against the one before, which “{en}” does not",
        "Say “but” or “however”.",
    ),
    _rule(
        r"(?<![가-힣])(?:아직(?:도|까지)?|여전히)(?= )",
        r"\balready\b",
        r"\b(?:yet|still|remain\w*|continu\w*|so far|keep\w*|kept|not?|never|to date|persist\w*|as of|until|ongoing|awaiting|pending|far from|only)\b|n['’]t",
        "{ko} means “still” or “yet”, not “{en}”",
        "Say “still” or “yet”.",
    ),
    _rule(
        r"(?<![가-힣])(?:이미|벌써)(?= )",
        r"\b(?:not yet|yet to|have yet|has yet)\b",
        r"\b(?:already|previous\w*|earlier|by then|now|long)\b",
        "{ko} means “already”, not “{en}”",
        "Say “already”.",
    ),
    _rule(
        r"(?<![가-힣])오히려(?= )",
        r"\b(?:as expected|of course|naturally|accordingly)\b",
        r"\b(?:rather|instead|actually|contrary|even|in fact|if anything|but|however|ironic\w*|paradox\w*|only)\b",
        "{ko} goes against what is expected; “{en}” does not",
        "Say “rather” or “instead”.",
    ),
    _rule(
        r"[가-힣] (?:또는|혹은) [가-힣]",
        r"\bboth\b|\bas well as\b|\btogether with\b",
        r"\b(?:n?or|n?either|and/or|any)\b",
        "{ko} chooses between two things; “{en}” joins them",
        "Say “or”.",
        0.6,
    ),
)
