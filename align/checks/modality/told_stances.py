"""Stances that a sentence names by a word of its own, and the English that names another.

의무화했다 is no recommendation, 유력한 후보 not yet chosen, 영장을 신청했다 no warrant issued. A row
holds parts to look for first, the Korean, the English that contradicts it, and the English beside
which that is no mistake after all.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from align.bitext import Pair
from align.checks._mismatch import Mismatch
from align.checks.modality.told_steps import STEPS, StanceRow

__all__ = ["find_told_stance"]


CHOSEN = r"(?:chosen|elected|selected|named|picked|appointed|confirmed|decided|nominated|identified|caught)"
LATER = r"(?:했|하[고며였기]|한|할|된|됐|됩|하겠)"
ROWS = (
    StanceRow(
        ("의무",),
        rf"의무화{LATER}|의무적으로",
        "is an obligation",
        r"recommend(?:s|ed|ing)?|encourag(?:e|es|ed|ing)|advis(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|voluntar(?:y|ily)|optional",
        r"mandat\w*|requir\w*|oblig\w*|compuls\w*|must|ha(?:ve|s|d)\sto|forc\w*|dut(?:y|ies)|bound|enforc\w*|needs?\sto",
        r"권고|권장|제안|건의|촉구|주장|자율",
    ),
    StanceRow(
        ("유력", "거론", "물망", "하마평"),
        r"후보(?:로|에)\s?(?:[가-힣]+\s)?(?:거론|물망|오르내)|물망에\s?오|하마평|유력(?:하다|한\s(?:[가-힣]+\s)?(?:후보|용의자|주자)|시[된되]|해[졌진]|하게\s거론)|유력\s(?:후보|용의자|주자)",
        "is likely, not settled",
        rf"(?:has|have|had|was|were|is|are)\s(?:been\s)?{CHOSEN}",
        r"likel\w*|favou?rite\w*|front-?runner\w*|leads?|leading|led|strong\w*|prominent\w*|tipped|prime(?!\sminist)|floated|rumou?r\w*|speculat\w*|names?|named|candidates?|main|chief|top|expect\w*|promis\w*|potential\w*|possib\w*|contender\w*"
        r"|influent\w*|probab\w*|major|key|power\w*|suspect\w*|hopeful\w*|as\sa\s(?:possible|strong|top)|mention\w*|touted|talked",
        r"확정|선출됐|당선|낙점",
    ),
    StanceRow(
        ("노력", "애쓰", "힘쓰", "안간힘"),
        r"(?:려고|기\s위해|도록|데|에)\s(?:[가-힣]+\s)?(?:노력하고\s있|노력\s?중|애쓰고\s있|힘쓰고\s있|안간힘을\s쓰고\s있)",
        "is an effort, no result",
        r"(?:has|have)\s(?:already\s|successfully\s|now\s|greatly\s)?(?:reduced|cut|improved|resolved|solved|eliminated|increased|raised|restored|lowered|ended|achieved|secured|attracted|boosted|prevented|recovered|succeeded)",
        r"effort\w*|work\w*|striv\w*|tr(?:y|ies|ied|ying)|attempt\w*|seek\w*|aim\w*|strugg\w*|endeav\w*|commit\w*|push\w*|devot\w*|dedicat\w*|focus\w*|scrambl\w*|bid|hard|campaign\w*",
    ),
    StanceRow(
        ("무죄", "결백", "정당방위", "무고"),
        r"(?:무죄|결백|무고함?|정당방위)(?:[을를]|라고|였다고|이라고)\s?(?:거듭\s|강력히\s)?(?:주장|호소|항변)",
        "is a claim, no proof",
        r"found\s(?:not\s)?guilty|acquitted|cleared|exonerated|prov(?:ed|en)|ruled|recogni[sz]ed",
        r"claim\w*|maintain\w*|insist\w*|plead\w*|pled|assert\w*|profess\w*|protest\w*|argu\w*|den(?:y|ies|ied|ying)|sa(?:id|ys?|ying)|contend\w*|appeal\w*|plea",
        r"선고|판결",
    ),
    StanceRow(
        ("내비", "시사", "암시"),
        r"(?:내비쳤|내비치[고며]|내비친|암시했|암시하[고며]|시사했|시사하[고며])",
        "is a hint",
        r"announced|declared|confirmed|decided|formally|officially|vowed|proved|finali[sz]ed",
        r"hint\w*|suggest\w*|indicat\w*|signal\w*|impl\w*|intimat\w*|open\w*|float\w*|drop\w*|allud\w*|possib\w*|may|might|could|willing\w*|point\w*|express\w*|show\w*|reveal\w*",
    ),
    StanceRow(
        ("좋", "낫", "바람직"),
        r"(?:것이|게|편이)\s(?:좋[다습]|낫[다습]|바람직하[다며])",
        "is advice",
        r"must|required|mandatory|obliged|compulsory|ha(?:ve|s)\sto",
        r"should|ought|better|best|advis\w*|recommend\w*|good|desir\w*|ideal\w*|wise\w*|prefer\w*|advice|suggest\w*|safer|safest|help\w*|worth|great|nice|right|well|encourag\w*|fine|easier|appropriate|lik\w*|lov\w*|enjoy\w*|happy|glad|pleas\w*",
    ),
    StanceRow(
        ("이었", "였"),
        r"(?:예정|계획|방침)이었(?:으나|지만|는데|다가)",
        "was a plan, overtaken since",
        r"will|is\s(?:scheduled|planned|due|set)|are\s(?:scheduled|planned|due|set)",
        r"w(?:as|ere)\s(?:to|supposed|due|scheduled|planned|set|originally|initially|expected|slated|going|meant)|had|been|originally|initially|would|planned|intended|earlier|previous\w*|instead|but|however|although|though",
    ),
    StanceRow(
        ("기대",),
        r"것으로\s(?:크게\s)?기대(?:된다|됩니다|되고\s있|되며|하고\s있|한다|했다)",
        "is a hope, no fact",
        r"proved|proven|turned\sout|confirmed|demonstrated|ha(?:s|ve)\sbeen\s(?:shown|found|proven|confirmed)|succeeded",
        r"expect\w*|hop\w*|anticipat\w*|should|likel\w*|will|would|promis\w*|forecast\w*|set\sto|could|may|might|look\w*|predict\w*|project\w*|believ\w*",
    ),
    StanceRow(
        ("수밖에",),
        r"수밖에\s?없",
        "leaves no choice",
        r"(?-i:may|might|can|could)(?!\s(?:only|not|but|no)\b|not)",
        r"choice|option\w*|alternative\w*|ha(?:ve|s|d)\sto|must|only|inevit\w*|unavoid\w*|forc\w*|cannot|help\s?but|bound|compel\w*|needs?|oblig\w*|natural\w*|unable|nothing|never|no|not|n['’]t|driven|left|resort\w*|necess\w*|require\w*|will|would|should|hard\w*|little",
    ),
    StanceRow(
        ("영장",),
        r"영장(?:을|도)?\s(?:재?신청|재?청구)(?:했|하[고며기]|할|한)",
        "is a request for it",
        r"issued|granted|executed|served|approved|obtained|secured|won",
        r"sought|seek\w*|request\w*|appl\w*|ask\w*|fil(?:e|es|ed|ing)|want\w*",
        r"발부|집행",
    ),
    StanceRow(
        ("송치",),
        r"송치(?:했|하[고며기]|할|한|됐|된)",
        "is a referral to the prosecution",
        r"indict(?:ed|ing)?|convict(?:ed|ing)?|sentenced|jailed|imprisoned",
        r"refer\w*|sent|send\w*|hand\w*|forward\w*|transfer\w*|turn\w*|recommend\w*|pass\w*",
        r"기소(?!\s의견)|유죄|선고|징역|실형",
    ),
    StanceRow(
        ("입건",),
        r"입건(?:했|하[고며]|됐|된|돼)",
        "is a booking, no verdict",
        r"convicted|sentenced|indicted|found\sguilty|jailed|imprisoned",
        r"book\w*|charg\w*|investigat\w*|accus\w*|suspect\w*|prob\w*|alleg\w*|police\scase|criminal\scase",
        r"기소|유죄|선고|징역|실형|형을",
    ),
    StanceRow(
        ("미정", "미확정", "미지수"),
        r"미정(?:이[다라며고]|인|으로)|미확정|미지수",
        "is still open",
        r"(?:has|have|had|was|were|is|are)\s(?:already\s)?(?:been\s)?(?:decided|set|fixed|confirmed|finali[sz]ed|determined|settled|certain)",
        r"un\w+|not?|n['’]t|never|yet|to\sbe|pending|tb[ad]|open|doubt\w*|question\w*|remain\w*|whether|awaiting",
    ),
    StanceRow(
        ("까 ", "봐 "),
        r"[가-힣][까봐]\s(?:크게\s|몹시\s)?(?:걱정|우려|염려|불안해|노심초사|전전긍긍|두려워)",
        "is a worry, no certainty",
        r"certain|(?<!make\s)(?<!made\s)(?<!making\s)sure|confident|convinced|confirm(?:ed|s)?|assured",
        r"worr\w*|fear\w*|concern\w*|anxi\w*|afraid|nervous\w*|uneasy|alarm\w*|fret\w*|dread\w*|not|n['’]t|un\w+|apprehens\w*|scared",
    ),
    StanceRow(
        ("지", "여부"),
        r"(?:여부(?:를|는|도)?|[할될갈올날길일울출칠킬릴설둘]지(?:를|는|도|에\s대해)?)\s(?:아직\s)?(?:결정|정|확정|결론)[가-힣]{0,3}\s?(?:못|않|없)",
        "is still undecided",
        r"(?:decided|agreed|resolved|opted|chose|chosen|determined)\s(?:not\s)?(?:to|that|on)",
        r"whether|if|yet\sto|undecided|unclear|fail\w*|unable|remain\w*|not?|nothing|neither|nor|never|n['’]t|(?:ha(?:s|ve|d)|was|were)\snot|who|what|when|where|how|which|until|before",
    ),
    StanceRow(
        ("소문", "풍문", "루머"),
        r"(?:소문|풍문|루머)(?:이|도|만|까지)?\s?(?:나돌|나도|돌|무성|파다|퍼)",
        "is a rumor, no fact",
        r"confirmed|announced|declared|verified|officially|proved|established",
        r"rumou?r\w*|speculat\w*|gossip\w*|hearsay|talk\w*|word|report\w*|alleg\w*|unconfirmed|whisper\w*|stor(?:y|ies)",
    ),
    StanceRow(
        ("의결", "가결", "확정", "체결", "타결", "통과시", "승인했"),
        r"(?:의결|가결|확정|체결|타결|통과시키|통과시켰|승인)(?:했|됐|되었|하였|켰)(?:다[.\s]|다고|으며|고\s)",
        "is settled",
        r"(?:is|are|was|were)\s(?:still\s|currently\s|now\s)?(?:considering|reviewing|mulling|weighing|debating|discussing)|plans?\sto\s(?:pass|approve|sign|finali[sz]e|adopt)",
        r"pass\w*|approv\w*|adopt\w*|sign\w*|seal\w*|strik\w*|struck|reach\w*|agree\w*|finali[sz]\w*|conclud\w*|confirm\w*|decid\w*|settl\w*|clear\w*|endors\w*|vot\w*|ratif\w*|fix\w*|clinch\w*|set|green|cleared|deal",
        r"검토|논의|심의|고려|협의|예정|계획|방침",
    ),
    StanceRow(
        ("논의하기로", "심의하기로", "검토하기로", "협의하기로"),
        r"(?:논의|심의|검토|협의)하기로\s?(?:했|한|결정|합의)",
        "is still to be discussed",
        r"(?:has\s|have\s|had\s)?(?:passed|approved|adopted|rejected|enacted|voted\s(?:for|against|on|down))",
        r"discuss\w*|talk\w*|consult\w*|review\w*|consider\w*|postpon\w*|defer\w*|delay\w*|put\soff|deliberat\w*|debat\w*|revisit\w*|look\w*|examin\w*|stud\w*|tabl\w*|take\sup|negotiat\w*",
        r"통과|의결|가결|부결",
    ),
    StanceRow(
        ("진술",),
        r"진술(?:했|하[고며기]|한)",
        "is testimony, no finding",
        r"(?:court|judges?|investigat(?:ion|ors)|prosecutors|police)\s(?:has\s|have\s)?(?:found|ruled|confirmed|established|proved|concluded)|proved|prov(?:ed|en)\sthat",
        r"sa(?:id|ys?|ying)|told|tells?|testi\w*|stat\w*|claim\w*|according|admit\w*|confess\w*|alleg\w*|argu\w*|deposition|account|recount\w*|gave|den(?:y|ied|ies)|acknowledg\w*|explain\w*|insist\w*",
        r"판결|판단|인정|선고",
    ),
    StanceRow(
        ("소송", "제소"),
        r"소송(?:을|도)?\s?(?:냈|내고|내기|낸|제기|걸)|제소(?:했|하[고며기]|한)",
        "is a suit filed, not decided",
        r"won\s(?:(?:a|the|its|their|his|her)\s)?(?:law)?suit|won\s(?:a|the|its|their|his|her)\s(?:case|legal\sbattle)|lost\s(?:a|the|its|their|his|her)\s(?:law)?suit",
        r"fil(?:e|es|ed|ing)|su(?:e|es|ed|ing)|brought|bring\w*|lodg\w*|launch\w*|took|tak(?:e|es|ing)|seek\w*|sought|petition\w*|appeal\w*",
        r"승소|패소|이[겼긴기]",
    ),
    StanceRow(
        ("사실로",),
        r"사실로\s?(?:확인|드러|밝혀|판명)",
        "is borne out",
        r"rumou?r\shas\sit|(?:may|might)\shave|allegedly|reportedly|(?:is|are|was|were)\srumou?red",
        r"confirm\w*|true|prov\w+|turn(?:s|ed)?\sout|facts?|verif\w*|found|find\w*|borne|correct|emerg\w*|reveal\w*|came\sto\slight",
    ),
    StanceRow(
        ("결론",),
        r"결론(?:을)?\s?(?:내렸|내리고|지었|지으며|냈다)",
        "is a conclusion",
        r"suspects?|may\s(?:be|have)|might\s(?:be|have)|possibly|perhaps",
        r"conclu\w*|rul(?:e|es|ed|ing)|determin\w*|found|find\w*|decid\w*|clos\w*|judg\w*|verdict|put\sdown|settl\w*|deem\w*",
        r"잠정|가능성|수\s?있|의심|추정|[못않]",
    ),
    StanceRow(
        ("자율", "재량"),
        r"(?:자율|재량)에\s?맡",
        "leaves the choice",
        r"requir(?:es?|ed|ing)|mandat(?:es?|ed|ory)|order(?:s|ed)|forc(?:es?|ed)|oblig(?:es?|ed)|compulsory",
        r"leav\w*|left|let|lets|letting|discretion\w*|choice|choos\w*|autonom\w*|up\sto|decid\w*|voluntar\w*|free|freely|optional|allow\w*|not|no|n['’]t|instead|rather",
    ),
    StanceRow(
        ("밝혔", "발표했", "강조했", "단언"),
        r"[했었았됐였]다고\s(?:[가-힣]+\s)?(?:밝혔|발표했|강조했|단언)",
        "says it outright",
        r"hint(?:ed|s|ing)",
        r"sa(?:id|ys?|ying)|told|reveal\w*|announc\w*|stat\w*|disclos\w*|confirm\w*|stress\w*|report\w*|explain\w*|declar\w*|not(?:ed|ing)|emphasi[sz]\w*|according",
        r"시사|암시|내비|가능|것으로|듯|수\s?있",
    ),
    StanceRow(
        ("정황",),
        r"정황[이을도]?\s",
        "is a sign, no proof",
        r"proof|proves?|proved|proven|conclusive",
        r"sign\w*|indicat\w*|circumstan\w*|suspicio\w*|suspect\w*|alleg\w*|appear\w*|hint\w*|clues?|traces?|suggest\w*|possib\w*|not?|n['’]t|without|lack\w*|insufficient",
    ),
    StanceRow(
        ("허용",),
        r"허용(?:했|하기로|한다|된다|됐|하[고며])",
        "is a permission",
        r"requir(?:ed|es?|ing)|mandated|mandatory|obliged|forced|compelled",
        r"allow\w*|permi\w*|let|lets|letting|approv\w*|legal\w*|authori[sz]\w*|open\w*|lift\w*|green|toler\w*|conced\w*|ga?ve\w*|accept\w*|can|may|grant\w*|enabl\w*|ok|eas\w*|clear\w*|admit\w*|limit\w*|surrender\w*",
        r"의무|필요|요구|요건|조건",
    ),
    StanceRow(
        ("혐의", "의혹", "의심", "용의자"),
        r"혐의(?:로|를)|의혹(?:을|으로|이)|의심|용의자",
        "is an accusation, no verdict",
        r"the\s(?:murderer|killer|thief|thieves|culprit|perpetrator|rapist|arsonist|fraudster|swindler|embezzler|robber|spy)s?",
        r"alleg\w*|suspect\w*|suspicio\w*|accus\w*|charg\w*|believ\w*|claim\w*|who|identit\w*|whether|convict\w*",
        r"유죄|선고|사형|징역|실형|확정|전과|복역|수감|형을|범인|진범|살인범|절도범|방화범|강도범|사기범|간첩",
    ),
)  # fmt: skip


@functools.cache
def _patterns(row: StanceRow) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Made when a key of the row is first met: most texts have none of them."""
    return (
        re.compile(row.ko),
        re.compile(rf"\b(?:{row.wrong})\b", re.I),
        re.compile(rf"(?:(?<![A-Za-z])|(?=n['’]t))(?:{row.fits})\b", re.I),
    )


def find_told_stance(pair: Pair) -> Iterator[Mismatch]:
    """The first stance named in the Korean that the English contradicts.

    >>> pair = Pair.of("시는 착용을 의무화했다.", "The city recommends wearing one.")
    >>> [found.right for found in find_told_stance(pair)]
    ['is an obligation']
    """
    ko, en = pair.ko.text, pair.en.text
    for row in (*ROWS, *STEPS):
        if not any(key in ko for key in row.keys):
            continue
        form, wrong, fits = _patterns(row)
        said = form.search(ko)
        told = wrong.search(en) if said else None
        excused = row.unless and re.search(row.unless, ko)
        if not said or not told or excused:
            continue
        if not fits.search(en[: told.start()] + " " + en[told.end() :]):
            yield Mismatch(said.span(), told.span(), row.right)
            return
