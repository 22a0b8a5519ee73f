"""Korean phrases with a negator that mean the opposite of what their words seem to say.

못지않다 is "no less than", 얼마 남지 않았다 "soon", 면치 못했다 "suffered". Counting negators finds no
mistake where the English has one too, or none: so each phrase stands here with the English that
it cannot be, and with the English beside which that is no mistake after all.
"""

from __future__ import annotations

import functools
import re
from typing import NamedTuple

from align.bitext import Pair
from align.checks._mismatch import Mismatch

__all__ = ["find_set_denial", "may_deny_by_phrase"]

NOT = r"\b(?:not?|never|cannot|nor|neither|none|nothing|unable|fail\w*|without|hardly)\b|n['’]t\b"


class _Phrase(NamedTuple):
    """A Korean phrase: a part to look for first, its forms, its meaning, the wrong English, the right."""

    key: str
    ko: str
    means: str
    wrong: str
    right: str


PHRASES = (
    _Phrase(
        "못지", r"못지\s?않", "is as much as the other",
        r"(?:\bnot|n['’]t)\s(?:quite\s)?(?:as|so)\s\w+\sas\b|\bless\s\w+\sthan\b|\binferior\sto\b|(?<!\bmore\sthan\s)(?<!than\sa\s)\bno\smatch\sfor\b"
        r"|\b(?:falls?|fell|falling)\sshort\sof\b|\blag\w*\sbehind\b",
        r"(?:\b(?:no|not|nothing)|n['’]t)\s(?:\w+\s)?(?:less|inferior)\b|\bjust\sas\b|\bevery\sbit\b|\bequal",
    ),
    _Phrase(
        "모르지 않", r"모르지\s않", "is to know it well",
        r"\b(?:did|do|does)(?:\snot|n['’]t)\sknow\b|\bunaware\b|\bignorant\b",
        r"\bnot\s(?:un|ign)|n['’]t\s(?:un|ign)|\bwell\saware\b",
    ),
    _Phrase(
        "모르는", r"모르는\s[가-힣]{1,6}[은는이가]?\s(?:거의\s|아무도\s)?없", "is known to nearly all",
        r"\b(?:few|hardly\sany\w*|scarcely\sany\w*|no\sone|nobody|almost\sno\w*)\b[^.;]{0,24}?\b(?:know|knew|known|aware|heard)\b",
        r"\b(?:not|un\w+|never|ignorant|without)\b|n['’]t\b",
    ),
    _Phrase(
        "적지 않", r"(?<![을를]\s)적지\s않", "is quite a few",
        r"(?<!\ba\s)(?<!\bno\s)(?<!\bnot\s)(?<!\bquite\sa\s)\b(?:few|little|hardly\sany|handful)\b",
        r"\b(?:many|considerabl\w*|substantial\w*|sizeable|sizable|significant\w*|numerous|good\s(?:number|deal|many)|great\sdeal|fair\s(?:number|amount|bit)|a\slot|lots|large|fewer|as\sfew)\b",
    ),
    _Phrase(
        "이만저만", r"이만저만[가-힣]*\s(?:아니|않)", "is very great",
        r"(?:\bnot|n['’]t)\s(?:very|that|so|too|particularly|especially)\b|\b(?:minor|slight|trivial|small)\b",
        r"\b(?:no|not\sa)\s(?:small|slight|minor|little|trivial)\b",
    ),
    *(
        _Phrase(
            key, rf"{key}\s?{end}", "is to suffer it",
            r"\b(?:avoid\w*|escap\w*|spared|avert\w*|exempt\w*)\b",
            rf"{NOT}|\b(?:un|in)(?:avoid|escap|evit)",
        )
        for key, end in (("면치", "못"), ("면하지", "못"), ("면할 수", "없"))
    ),
    _Phrase(
        "이상", r"이상[이은]?\s없", "is in order",
        r"\b(?:confirm\w*|find\w*|found|detect\w*|discover\w*|there\s(?:is|are|was|were))\s(?:that\sthere\s(?:is|are|was|were)\s)?(?:an?\s|the\s|some\s)?(?:problems?|abnormalit\w*|anomal\w*|issues?|faults?|defects?|irregularit\w*)\b",
        rf"{NOT}|\b(?:normal\w*|fine|order|safe\w*|clear\w*|free|ruled?)\b",
    ),
    _Phrase(
        "배제", r"배제(?:할\s수(?:는|도)?\s없|하지(?:는|도)?\s않|하기\s어렵)", "leaves it possible",
        r"\brul(?:ed?|es|ing)\s(?:\S+\s){0,4}?out\b|\bexclud(?:ed|es|ing|e)\b|\bimpossible\b",
        rf"{NOT}|\b(?:remain\w*|open|could|may|might|reluctan\w*|difficult|hard)\b",
    ),
    _Phrase(
        "얼마", r"얼마\s(?:남지\s않|안\s남)", "is soon or little",
        r"\b(?:plenty|ample|lots?|much|a\slong\s(?:time|way)|far\s(?:off|away))\b",
        rf"{NOT}|\b(?:little|few|short|near\w*|close\w*|only|soon|loom\w*|almost|corner|scant)\b",
    ),
    _Phrase(
        "나위", r"나위(?:도|가)?\s?없", "is beyond doubt",
        r"(?:\bnot|n['’]t)\s(?:really|necessarily|particularly|very|exactly|quite|entirely)\b|\b(?:doubtful|questionable)\b",
        r"\bneed(?:less)?\b|\bwithout\b|\bno\s(?:doubt|question)\b",
    ),
    _Phrase(
        "번 다시", r"두\s번\s다시[^.!?]{1,24}(?:않|없|못|말)", "is never again",
        r"\bagain\b",
        rf"{NOT}|\b(?:ever|stop\w*|prevent\w*|avoid\w*|last|end\w*)\b",
    ),
    *(
        _Phrase(
            f"{one}도", rf"(?:한\s?)?{one}도\s(?:없|[^.,!?]{{1,16}}(?:지\s(?:않|못)|(?<![가-힣])(?:안|못)\s))", "is none at all",
            r"\b(?:only|just|exactly|but)\s(?:one|a\ssingle|once)\b",
            NOT,
        )
        for one in ("하나", "한 명", "한 곳", "한 개", "한 건", "한 대", "한 채", "한 마리", "한 사람", "한 푼", "한 표", "1승", "한 골", "1골", "1점", "1명", "1건")
    ),
    _Phrase(
        "한 번도", r"한\s번도\s[^.!?]{1,20}(?:않|없|못)", "is never",
        r"\b(?:miss(?:ed|es|ing)|skipp\w+|absent|late)\b[^.;!?]{0,24}\bonce\b",
        rf"{NOT}|\b(?:ever|perfect\w*|always|first|yet)\b",
    ),
    _Phrase(
        "아니", r"(?:위헌|불법|위법|무효|부당)[은이]\s아니", "is no such breach",
        r"\b(?:unconstitutional|illegal|unlawful|invalid|unfair|unjust\w*|void)\b",
        rf"{NOT}|\b(?:constitutional(?!\scourt)|legal|lawful|valid|fair|just|upheld|den\w+)\b",
    ),
    _Phrase(
        "처음이 아니", r"처음이\s아니", "is not the first time",
        r"\b(?:is|was|were|marks?|marked|being)\s(?:the|his|her|its|their|our|my)\s(?:very\s)?first\b",
        rf"{NOT}|\b(?:far\sfrom|anything\sbut|before|again|second|another|than)\b",
    ),
    _Phrase(
        "지나지 않", r"(?:기한|기간|날짜|만기|시효|유효기간)[이가을를]?\s(?:아직\s|채\s)?지나지\s않[은았는]", "is not past it yet",
        r"\b(?:past|beyond|exceed\w*|expired|overdue|out\sof\sdate)\b",
        rf"{NOT}|\b(?:unexpired|still|yet|before|remain\w*)\b",
    ),
    *(
        _Phrase(
            f"{verb}지 ", rf"(?:[0-9조억만천백%]\s?(?:[원명%표세살일년월도점건곳]|개월|가구|포인트|퍼센트)?|절반|과반|한도|기준|정족수|선)(?:[을를에]|에도)?\s?{verb}지(?:도|는)?\s(?:않|못)", means,
            r"\b(?:exceed(?:s|ed|ing)?|surpass\w*|topp?(?:s|ed|ing)|reach(?:es|ed|ing)|met|(?:more|greater|higher)\sthan|over(?=\s[$€£]?[0-9])|above)\b",
            rf"{NOT}|\b(?:below|under|less|fewer|within|up\sto|at\smost|maximum|cap\w*|limit\w*|ceiling|short|bar\w*|prohibit\w*|lower|lack\w*|shy|absen\w+|quorum)\b",
        )
        for verb, means in (
            ("넘", "is at most that"), ("넘기", "is at most that"), ("초과하", "is at most that"), ("웃돌", "is at most that"),
            ("미치", "falls short of it"), ("이르", "falls short of it"), ("채우", "falls short of it"),
        )
    ),
    _Phrase(
        "밖에", r"(?<!수)밖에\s[^.,!?]{0,24}?(?:[않못없]|안\s)", "is only that much",
        r"\b(?:not|cannot|unable|fail\w*)\b|n['’]t\b",
        r"\b(?:only|just|mere(?:ly)?|but|except|other|little|few|limit\w*|more|no|than|barely|until|beyond|outside|anything|any|sole\w*|restrict\w*|as\s(?:few|little)|at\smost|up\sto|nothing|alternative|alone|help|single|even|hardly)\b",
    ),
    _Phrase(
        "제때", r"(?:제때|제시간에|기한\s(?:내|안)에)\s[^.,]{0,16}?(?:않|못)", "is late or not at all",
        r"\b(?:on\stime|promptly|punctual\w*)\b",
        rf"{NOT}|\b(?:late|delay\w*|overdue|behind)\b",
    ),
    _Phrase(
        "늦지 않", r"늦지\s않게", "is in time",
        r"\b(?:late|belatedly|tardily)\b",
        rf"{NOT}|\b(?:too|before|in\stime|on\stime|later|than)\b",
    ),
    _Phrase(
        "모른", r"모른\s?채", "is without knowing",
        r"\b(?:knowing|aware|realizing|conscious|fully\sinformed)\b",
        rf"{NOT}|\b(?:un\w+|ignoran\w+|oblivious|secret\w*)\b",
    ),
    _Phrase(
        "에야", r"(?:뒤|후|다음)에야(?!말)(?![^.!?]{0,40}(?:않|없|못|안\s))", "is only after it",
        r"\b(?:not|never)\b(?=[^.!?]{0,60}\bafter\b)|n['’]t\b(?=[^.!?]{0,60}\bafter\b)",
        r"\b(?:until|before|only|finally|eventually|belated\w*|late\w*|at\slast|till)\b",
    ),
    _Phrase(
        "열어", r"가능성[을도]?\s?(?:모두\s|다\s)?열어\s?[두둔뒀놓놨]", "leaves it possible",
        r"\brul(?:ed?|es|ing)\s(?:\S+\s){0,4}?out\b|\bdismiss(?:ed|es|ing)\b|\bexclud(?:ed|es|ing)\b",
        rf"{NOT}|\bopen\b",
    ),
    _Phrase(
        "어김없이", r"어김없이", "is without fail",
        r"\b(?:not|never|rarely|seldom)\b|n['’]t\b",
        r"\bfail\w*\b|\bexception\b|\bmiss\w*\b|\bskip\w*\b|\bdisappoint\w*\b",
    ),
    _Phrase(
        "여간", r"(?<![가-힣])여간\s[^.!?]{1,16}(?:않|아니)", "is very much so",
        r"(?:\bnot|n['’]t)\s(?:very\s|that\s|so\s|all\sthat\s|too\s|at\sall\s|particularly\s)?"
        r"(?:difficult|hard|tough|tricky|busy|serious|bad|painful|cold|hot|expensive|inconvenient|worried|proud|happy|pleased)\b",
        r"\bnot\s(?:a\slittle|just)\b",
    ),
    _Phrase(
        "오도 가도", r"오도\s?가도\s못", "is to be stuck",
        r"\bcould\s(?:freely\s|still\s|easily\s)?(?:come|go|move|travel|leave|pass)\b",
        rf"{NOT}|\b(?:stranded|stuck|trapped)\b",
    ),
    _Phrase(
        "다름", r"다름(?:이|도)?\s?없", "is the same",
        r"\b(?:different|unlike|differs?|differed)\b",
        rf"{NOT}|\b(?:little|same|as\sgood\sas|tantamount)\b",
    ),
    _Phrase(
        "변함", r"변함(?:이|은|도)?\s?없", "is unchanged",
        r"\b(?:changed|changing|altered|shifted|wavered)\b",
        rf"{NOT}|\b(?:un\w+|remain\w*|still|same|constant\w*|steady|even)\b",
    ),
    _Phrase(
        " 없이", r"(?:차질|무리|어려움|문제|사고|탈|지장)\s없이", "is smoothly",
        r"\bwith\s(?:an?\s|some\s|many\s|great\s|much\s)?(?:problems?|difficult\w+|troubles?|disruptions?|hitch\w*|delays?|setbacks?|accidents?)\b",
        rf"{NOT}|\b(?:smooth\w*|free)\b",
    ),
    _Phrase(
        "지 않으면 안", r"지\s않으면\s안", "is a must",
        r"\b(?:must|should|may)(?:\snot\b|n['’]t\b)|\bnot\shave\sto\b|\bneed\snot\b",
        r"\b(?:unless|without|fail)\b",
    ),
)  # fmt: skip


def may_deny_by_phrase(ko: str) -> bool:
    """Whether a Korean text may have one of the phrases; most have not.

    >>> may_deny_by_phrase("선거가 얼마 남지 않았다."), may_deny_by_phrase("비가 왔다.")
    (True, False)
    """
    return any(phrase.key in ko for phrase in PHRASES)


def find_set_denial(pair: Pair) -> Mismatch | None:
    """The first set phrase that the English takes at the word, or for its opposite.

    >>> pair = Pair.of("마감이 얼마 남지 않았다.", "There is plenty of time before the deadline.")
    >>> found = find_set_denial(pair)
    >>> pair.ko.text[slice(*found.ko)], found.right, pair.en.text[slice(*found.en)]
    ('얼마 남지 않', 'is soon or little', 'plenty')
    """
    ko, en = pair.ko.text, pair.en.text
    for phrase in PHRASES:
        if phrase.key not in ko:
            continue
        form, wrong, right = _patterns(phrase)
        said = form.search(ko)
        told = wrong.search(en) if said else None
        if said and told and not right.search(en):
            return Mismatch(said.span(), told.span(), phrase.means)
    return None


@functools.cache
def _patterns(phrase: _Phrase) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Made when the phrase is first met: most texts have none of them."""
    return (
        re.compile(phrase.ko),
        re.compile(phrase.wrong, re.I),
        re.compile(phrase.right, re.I),
    )
