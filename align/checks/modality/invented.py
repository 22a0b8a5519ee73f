"""What happened, told as to come, as wanted or as hearsay: 체포됐다 as "was reportedly arrested".

The Korean ends the verb in the past, and nothing in its sentence foresees, supposes or reports the
deed; the English puts before that very verb a word that does.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from align.bitext import Pair, Span, meets
from align.checks.modality.told_deeds import is_past
from align.words import english
from align.words.evidence import KoreanLink, link_words
from align.words.korean import tokens

__all__ = ["find_invented"]

LONGEST = 400
"""Characters of a Korean text that one deed may be told of."""
BE = r"(?:is|are|was|were|be|been)\s(?:also\s|now\s|widely\s|still\s|[a-z]+ly\s)?"
BETWEEN = (
    r"\s(?:(?:to|have|has|had|having|be|been|being|also|soon|first|already|now|then|newly|(?:about|set|due)\sto|[a-z]+ly)\s){0,4}"
    r"(?P<verb>[a-z]+)"
)
# 체포됐다, 열었다고, 열었으며: told as done; not 했다면, 했을, 했던, 했는지, 했더라도.
TOLD = frozenset(
    "고 으며 지만 으나 는데 다고 다며 다면서 으면서 다는 으므로 습니다 으니 는데요 어요".split()
)
LIGHT_EN = frozenset("give make take have get do go come see be put keep let".split())
"""Verbs that say too little to be one and the same deed."""
LIGHT = frozenset({"하", "되", "당하", "시키"})
PAST = frozenset({"었", "았", "였"})
# Korean that foresees, weighs or wants: any of it may be what the English says.
FORESEEN_KO = re.compile(
    r"것으로|[듯겠뻔]|것\s?같|수[도는]?\s?있|가능|예정|계획|방침|전망|예[상측견고약]|추[정측]|의[혹심지욕]|혐의|알려|전해|소문|관측|기[대로약]|우려(?!로\s|\s때문)|위[험기](?!으?로\s|\s때문)"
    r"|목[표적]|준비|검토|고려|약속|시도|아마|모양|나\s?보|자칫|[라다으]?면\s|여부|[는을할될]지|미수|유력|앞[두둔둬]|직전|임박|공모|모의|노[렸리려력]|[려도][고던는록]"
    r"|내[년달주]|올해|금년|다음|오는|향후|조만간|하반기|연말|[?]|싶|[을릴될할길킬날올갈설실]\s(?:것|거|때|만|뜻|리|터|텐|당시)"
    r"|희망|바[라랐]|방안|대비|공약|허[용가락]|자격|[0-9]{4}년까지|빠르면|이르면|늦어도|초읽기"
)
# What is decided and done may still be to come in the English: 명단에서 제외됐다, "will be left out".
GONE_KO = re.compile(r"지난|어제|작년|전날|이날|그날|당시|그해|앞서|뒤늦게|어젯밤|지난밤")
WANTED_KO = re.compile(
    r"노력|애[쓰썼]|힘[쓰썼]|다짐|협박|위협|원[했하]|고자|[려러]|각오|의지|뜻|결심|맹세|요[청구]|나[서섰]|기\s?위|서약|추진|추구|안간힘|몸부림|겨냥|꾀|도모"
    r"|안심|잠재|진정|강조|견제|압박|비판|흔들|피[했하]|부인|일축|차별|설득|만류|말[리렸]|위로|달[래랬]|[제저]지|막[았으아]|해명|회유|중재|쫓|추격|연락|진[화압]|유혹|접근|부추|변명|수습|무마|도전|호소|공[격략]|구애"
)
# Of what is said on another's word.
REPORTED_KO = re.compile(
    r"것으로|[듯겠뻔]|것\s?같|알려|전해|전[했하한]|보도|따르면|밝[혔히]|말[했하한]|설명|주장|소[문식]|관측|추[정측]|의[혹심]|혐의|설[이을은]\s|[라다]고\s|다[며는]|제보|폭로|진술|증언|후문|얘기|이야기|외신|언론|매체"
)
CRIME_KO = re.compile(
    r"고소|고발|피소|재판|기소|송치|수사|조사|입건|구속|붙잡|체포|검거|경찰|검찰|용의|범[인행죄]|피의|사건|살해|불법|횡령|사기|폭행|추행|탈세|뇌물|논란|파문|보[이인였]|느[껴꼈낌]|판단|분석|해석|풀이|보고|여[기겼]"
)


@dataclass(frozen=True, slots=True)
class _Family:
    """English of one kind before a verb, the Korean that asks for it, and what else it needs."""

    said: re.Pattern[str]
    asks: tuple[re.Pattern[str], ...]
    needs: re.Pattern[str] | None = None


FAMILIES = (
    _Family(
        re.compile(
            # "The real terror was about to begin" tells what began.
            rf"\b(?P<said>(?:(?:is|are)\s(?:now\s|also\s|[a-z]+ly\s)?(?:about|set)|{BE}(?:expected|likely|scheduled|slated|poised|planning|preparing))\sto"
            rf"|(?<!\bthe\s)(?<!['’]s\s)plans?\sto|(?:may|might)(?!\s(?:not|well)\b)){BETWEEN}"
        ),
        (FORESEEN_KO,),
    ),
    _Family(
        re.compile(rf"\b(?P<said>will|(?:is|are)\sgoing\sto){BETWEEN}"), (FORESEEN_KO,), GONE_KO
    ),
    # "Would have been killed": as if it had been prevented.
    _Family(re.compile(rf"\b(?P<said>would\shave){BETWEEN}"), (FORESEEN_KO, REPORTED_KO)),
    _Family(
        re.compile(
            r"\b(?P<said>(?:tri(?:ed|es)|attempt(?:s|ed)|sought|seeks?|vow(?:s|ed)|pledge[sd]|promise[sd]|threaten(?:s|ed)|hope[sd]|aim(?:s|ed)|intend(?:s|ed)|want(?:s|ed))\sto)"
            rf"{BETWEEN}"
        ),
        (FORESEEN_KO, WANTED_KO),
    ),
    _Family(
        re.compile(
            rf"\b(?P<said>{BE}(?:suspected\sof|(?:believed|thought|presumed|alleged)\sto)"
            rf"|supposedly|allegedly|presumably){BETWEEN}"
        ),
        (FORESEEN_KO, REPORTED_KO, CRIME_KO),
    ),
    _Family(
        re.compile(rf"\b(?P<said>reportedly|{BE}(?:reported|rumou?red|understood)\sto){BETWEEN}"),
        (REPORTED_KO,),
    ),
)
# Of all families at once, groups without their names: most texts say none of it.
SAID_EN = re.compile("|".join(re.sub(r"\?P<[a-z]+>", "?:", row.said.pattern) for row in FAMILIES))


def find_invented(pair: Pair) -> tuple[Span, Span] | None:
    """The first deed told as done and what the English makes of it, or None.

    >>> pair = Pair.of("대통령은 개정안에 서명했다.", "The president is likely to sign the revision.")
    >>> pair.en.text[slice(*find_invented(pair)[1])]
    'is likely to'
    """
    ko, en = pair.ko.text, pair.en.text
    if len(ko) > LONGEST or not SAID_EN.search(en):
        return None
    for family in FAMILIES:
        said = [m for m in family.said.finditer(en) if english.lemma(m["verb"]) not in LIGHT_EN]
        if not said or any(asked.search(ko) for asked in family.asks):
            continue
        if family.needs and not family.needs.search(ko):
            continue
        for link in link_words(ko, en).ko:
            if link.kind != "lexicon" or not _is_told(link, ko):
                continue
            # "Was raised in May and may be raised again" tells it as done as well.
            if any(
                is_past(en[slice(*span)].lower()) and not _behind(span, said) for span in link.en
            ):
                continue
            for words in said:
                if meets(words.span("verb"), link.en):
                    return link.span, words.span("said")
    return None


def _behind(span: Span, said: list[re.Match[str]]) -> bool:
    return any(words.start("verb") == span[0] for words in said)


def _is_told(link: KoreanLink, ko: str) -> bool:
    """Whether the Korean has the word once, as a verb of the past."""
    if ko.count(ko[slice(*link.span)]) > 1:
        return False
    found = tokens(ko)
    at = next((i for i, t in enumerate(found) if t.start == link.words[-1].start), len(found)) + 1
    if found[at : at + 1] and found[at].form in LIGHT:
        at += 1
    past, end = found[at : at + 1], found[at + 1 : at + 2]
    return (
        bool(past and end)
        and (past[0].tag == "EP" and past[0].form in PAST)
        and (end[0].tag == "EF" or end[0].form in TOLD)
    )
