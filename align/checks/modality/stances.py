"""How sure a Korean predicate is of itself, and the English that claims more or less.

A row of ``STANCES`` holds the Korean words of one stance (a plan, a suspicion, a request) and what
contradicts it; the table ``stances`` the English that keeps it.
"""

from __future__ import annotations

import re

from align.checks.modality.stance import Stance

__all__ = ["HELD_KO", "STANCES"]


TRIED = r"(?:(?<![격고배염우장독심사반화수유미])려|려(?=[고던\s]))"
"""려 하다 of a verb, not 격려하다, 우려하다 or 화려하다."""
# 억울함을 호소하다 asks for nothing: it tells what one suffers. Sought behind its particle, a rare one.
TROUBLED = "".join(
    f"(?<!{word}.)"
    for word in "억울함 어려움 고통 불편 결백 무죄 통증 불안 고충 두려움 외로움 답답함 피로 부작용 증상 후유증 호흡곤란 두통"
    " 어지럼증 메스꺼움 복통 생활고 경영난 인력난 자금난 피해 스트레스 애로 슬픔 불만 증세".split()
)
FELT = "".join(f"(?<!{word}.)" for word in "감 증 통 픔 부담 공포".split())
"""What else one suffers and 호소하다 tells of, by how it ends: 우울감, 두통, 슬픔."""
DONE_EN = re.compile(
    r"\b(?:(?:has|have|had)\s(?:already\s|also\s|now\s)?(?:been\s)?[a-z]{3,}|will\s(?:be\s)?[a-z]+)\b",
    re.I,
)
WILL_EN = re.compile(r"\bwill\s(?!not\sbe\sknown)(?:be\s)?[a-z]+", re.I)

STANCES = (
    Stance(
        "weighing",
        re.compile(
            r"(?:검토|고려|고민|저울질|타진)(?:를|을)?\s?(?:하고\s?있|중(?:이[다며라고]|인\s|\s|\.|$))"
        ),
        re.compile(
            r"\b(?:is|are|was|were|been)\s(?:already\s|now\s|currently\s)?(?:carrying|implement|enforc|push|going|proceed|introduc|launch|adopt|execut|pursu|mov|build|clos|merg|start|press|sell|cutt|rais|scrapp|abolish|replac|expand|tear|construct|demolish|relocat|creat|establish|convert|renovat|redevelop|extend|acquir|invest|dispatch|suspend|halt|withdraw)\w*",
            re.I,
        ),
        "is still being weighed",
        "Say that it is being considered or discussed.",
        0.8,
    ),
    Stance(
        "negotiating",
        re.compile(
            r"(?:검토|고려|논의|협의|조율|고민|협상|저울질)(?:를|을)?\s?(?:하고\s?있|중(?:이[다며라고]|인\s|\s|\.|$)|해\s?보고\s?있|벌이고\s?있|이어\s?가고\s?있)"
            r"|(?:검토|고려)(?:를|을)?\s?(?:해\s?보겠|하겠|할\s(?:계획|방침|예정))"
        ),
        DONE_EN,
        "is still being weighed",
        "Say that it is being considered or discussed.",
        0.8,
    ),
    Stance(
        "weighing",
        re.compile(
            r"(?:검토|고려|고민|저울질|타진)(?:를|을)?\s?(?:하고\s?있|중(?:이[다며라고]|인\s|\s|\.|$))"
        ),
        None,
        "is still being weighed",
        "Say that it is being considered or discussed.",
        0.75,
    ),
    Stance(
        "possible",
        re.compile(
            r"(?:일으킬|유발할|초래할|야기할|불러올|끼칠|부를|나빠질|악화될|원인이\s될|이어질|번질)\s수(?:도)?\s있(?:다|어|으며|고\s|는\s(?!방법))"
        ),
        re.compile(
            r"\b(?:(?:cause|trigger|provoke|produce|induce|damage|bring|invite|deteriorate)[sd]?|(?:worsen)(?:s|ed)?|(?:lead|harm)s?|led|results?|poses?|brought)\b",
            re.I,
        ),
        "is a possibility, no fact",
        "Say “may” or “can”.",
        0.7,
    ),
    Stance(
        "accused",
        re.compile(
            r"(?:혐의|의심)(?:를|을|도|는)?\s?받(?:고\s?있|아\s|는\s|았)|혐의로\s?(?:조사|수사|체포|구속|기소|재판|입건|고발|고소|경찰|검찰)|의혹(?:을|이|도)?\s?(?:받|제기|일|나오)"
        ),
        None,
        "is an accusation, no verdict",
        "Say “is accused of” or “allegedly”.",
        0.75,
        re.compile(r"유죄|선고|사형|죄수|징역|실형|확정|전과|복역|수감|형을"),
    ),
    Stance(
        "possible",
        re.compile(r"수도\s?있(?:다|을|어|었|음|습|으며|지만|는\s것|는\s?관측)"),
        WILL_EN,
        "is a possibility, no certainty",
        "Say “may” or “could”.",
        0.7,
        re.compile(
            r"겠|예정|계획|방침|수\s?있(?:도록|게|는\s(?!관측|것|우려))|것이[다며라고]|것으로|전망"
        ),
    ),
    Stance(
        "conjectured",
        re.compile(
            r"수(?:도)?\s?있다는\s?(?:관측|전망|분석|우려|지적|얘기|해석|예측|경고)|가능성(?:도|이|을)?\s?(?:있|높|크|제기|거론|점쳐|나오|나온)"
        ),
        DONE_EN,
        "is a possibility, no fact",
        "Say “may” or “is likely to”.",
        0.75,
    ),
    Stance(
        "hearsay",
        re.compile(
            r"것으로\s?(?:알려|전해|추정|추측|보[이인여])|(?:한|은|인|는|된|난)\s?듯(?:하|했|한|싶|\s보)|것\s?같"
        ),
        None,
        "is hearsay or a guess",
        "Say “reportedly”, “is believed to” or “appears to”.",
        0.6,
    ),
    Stance(
        "suspected",
        re.compile(
            r"것으로\s?(?:보고|의심하고|추정하고)|(?:으로|라고|다고)\s?(?:추정|추측|의심|짐작)(?:하고|했|한다)"
        ),
        re.compile(
            r"\b(?:confirm(?:s|ed|ing)?|establish(?:ed|ing)|found|prov(?:ed|ing)|verif(?:ied|ying)|discovered|revealed|because|determined)\b",
            re.I,
        ),
        "is a suspicion, no finding",
        "Say “believe” or “suspect”.",
        0.75,
    ),
    Stance(
        "supposed",
        re.compile(r"것으로\s?(?:보고|의심하고|추정하고)"),
        None,
        "is a suspicion, no finding",
        "Say “believe” or “suspect”.",
        0.7,
        re.compile(r"[할될릴길칠질울줄갈올날을일쓸열널들설]\s것으로\s?보고|종결|결론|송치|내사"),
        near=True,
    ),
    Stance(
        "proposed",
        re.compile(
            r"[을를]\s(?:적극\s|본격\s|거듭\s|전격\s)?(?:예고|제안|요구|검토|논의|약속|촉구|요청|건의|권고|모색|타진|계획|시도)(?:했|하고\s?있|하[고며]|한다|하기로)"
            r"|[을를]\s추진(?:하고\s?있|한다|하기로)|\s계획[을이]?\s(?:발표|공개|내[놨놓]|마련|세[웠우]|수립)"
        ),
        None,
        "is what is proposed, no deed",
        "Say what is planned or asked for.",
        0.7,
        near=True,
    ),
    Stance(
        "tried",
        re.compile(
            rf"[가-힣](?:{TRIED}[고던]?\s?(?:했|하다가?|하던|한)|려다가?|려던|려고\s?시도|시도했)[가-힣]*(?:\s?[가-힣\s]{{0,24}}(?:지만|으나|못|실패|무산|막|부딪|그쳤|미수|포기|철회|제지|반대|붙잡|적발|들켜|걸려|체포|좌절))?"
        ),
        None,
        "was tried, not done",
        "Say “tried to” or “was about to”.",
        0.75,
    ),
    Stance(
        "asked",
        re.compile(
            r"(?:달라고|라고|자고|[할릴길킬칠질울줄꿀둘될질실] 것을|도록)\s?(?:[가-힣]{1,10}(?:에|에게|측에|께)\s){0,2}(?:거듭\s|강력히\s|재차\s|적극\s)?(?:요구|요청|촉구|당부|부탁|호소|건의|권고|제안|주문|청원|설득|권유)"
            rf"|[을를]{TROUBLED}\s?(?:거듭\s|강력히\s|재차\s|적극\s)?(?:촉구|당부|요청|건의)(?=했|하[고며]|하기로|한다)"
            rf"|[을를]{TROUBLED}{FELT}\s?(?:거듭\s|강력히\s|재차\s|적극\s)?호소(?=했|하[고며]|하기로|한다)"
        ),
        None,
        "is a request, no deed",
        "Say “asked”, “urged” or “called for”.",
        0.75,
    ),
    Stance(
        "forecast",
        re.compile(
            r"(?:것으로|것이라고|거라고|라고|리라)\s?(?:내다[봤보]|전망|예상|예측|점[쳤치])"
        ),
        None,
        "is a forecast, no fact",
        "Say “expect” or “predict”.",
        0.75,
    ),
    Stance(
        "unmet",
        re.compile(r"(?:더라면|[았었했였됐]다면(?!서))"),
        re.compile(r"\b(?:because|since|as|after|when)\s", re.I),
        "is a condition that was not met",
        "Say “if ... had”.",
        0.75,
    ),
    Stance(
        "unmet-past",
        re.compile(r"더라면"),
        re.compile(r"\b(?:because|since|as|after|when)\s", re.I),
        "is a condition that was not met",
        "Say “if ... had”.",
        0.8,
    ),
    Stance(
        "promised",
        re.compile(r"(?:약속|공약|다짐|맹세)(?:을|를)?\s?(?:했|한|하고|하며|하면서)"),
        None,
        "is a promise, no deed",
        "Say “promised” or “pledged”.",
        0.75,
    ),
    Stance(
        "left-open",
        re.compile(
            r"여부(?:를|는|도|에\s?대해(?:서는)?)?\s?(?:아직\s)?(?:밝히지|말하지|알려지지|확인되지|정하지|정해지지|결정하지|확인하지|공개하지|언급하지|답하지)"
        ),
        re.compile(
            r"\b(?:did|does|do|will|would|has|have|is|are|was|were)(?:\snot|n['’]t)\s[a-z]+", re.I
        ),
        "leaves it open",
        "Say “did not say whether”.",
        0.8,
    ),
    Stance(
        "banned",
        re.compile(r"(?:서는|면|선)\s?안\s?[된되돼됩]|지\s?말아야|금지[된돼되]"),
        re.compile(
            r"\b(?:(?:do|does|did|will|would)(?:\snot|n['’]t)\s(?:have|need)\sto|(?:need|needs)\snot|not\s(?:be\s)?(?:required|obliged|necessary)|optional)\b",
            re.I,
        ),
        "is a ban, no exemption",
        "Say “must not” or “may not”.",
        0.85,
    ),
    Stance(
        "exempt",
        re.compile(
            r"지\s?않아도\s?[된되돼됩]|(?:[할릴될길] 필요(?:는|가|도)?|의무(?:는|가|도)?)\s?없"
        ),
        re.compile(
            r"\b(?:must|may|should|can)(?:\snot|n['’]t)\s[a-z]+|\bcannot\s[a-z]+|\bnot\s(?:be\s)?(?:allowed|permitted)\b|\b(?:prohibited|banned|forbidden)\b",
            re.I,
        ),
        "is an exemption, no ban",
        "Say “do not have to”.",
        0.85,
    ),
    Stance(
        "claimed",
        re.compile(r"(?:라고|다고|며|고)\s?(?:주장|반박|항변|해명)(?:했|하[고며는]|한)"),
        re.compile(
            r"\b(?:prov(?:ed|en|es)|confirmed|established|verified|acknowledged|admitted)\b", re.I
        ),
        "is a claim, no proof",
        "Say “claimed” or “argued”.",
        0.75,
    ),
    Stance(
        "certain",
        re.compile(
            r"반드시(?![^.]{0,20}것은?\s?아니)|틀림\s?없|확실시|분명(?:하다|히|해)|확신(?:한다|했다|하고)|단언|명백(?:하다|히|한)|기정사실"
        ),
        re.compile(r"\b(?:may|might|perhaps|maybe|possibly|could|can)\b(?!\snot)", re.I),
        "is certain or a must",
        "Say “must”, “certainly” or “is sure to”.",
        0.7,
    ),
    Stance(
        "decided",
        re.compile(r"[가-힣]기로\s?(?:했|결정|합의|의결)(?=[다습지으고며])"),
        re.compile(r"\b(?:has|have)\s(?:already\s)(?:been\s)?[a-z]{3,}\b", re.I),
        "is a decision, not done yet",
        "Say “decided to” or “will”.",
        0.75,
    ),
    Stance(
        "pursued",
        re.compile(
            r"(?:방안|계획|사업|개정|제정|건립|건설|조성|도입|설립|신설|이전|유치|매각|인수|합병|폐지|철거|재개발|진출|확장|확대|개편|통합|전환|개발|재편|상장|영입|증설|입법|민영화|가입|재건축|복원)[을를]?"
            r"\s?(?:(?:추진|준비|모색|구상|계획|마련|수립)(?:하고\s?있|\s?중)|(?:세우|짜)고\s?있)"
        ),
        re.compile(
            r"\b(?:has|have)\s(?:already\s|now\s)?(?:been\s)?(?!been\b|had\b|long\b|yet\b|set\b|plans?\b)[a-z]{3,}\b",
            re.I,
        ),
        "is still being pursued",
        "Say “is pushing” or “plans to”.",
        0.75,
    ),
    Stance(
        "conjectured",
        re.compile(
            r"우려(?:된다|됩니다|되고\s?있)|(?:것이라는|거라는)\s?(?:관측|전망|우려|소문|예측|기대|해석)(?:이|도|가)?"
            r"\s?(?:나오|나온|제기|돌|있|우세|많|지배|커지)"
        ),
        None,
        "is a possibility, no fact",
        "Say “may” or “is feared to”.",
        0.7,
    ),
    Stance(
        "hedged",
        re.compile(
            r"(?:것이라는|거라는)\s?(?:관측|전망|우려|소문|예측|기대|해석)(?:이|도|가)?\s?(?:나오|나온|제기|돌|있)"
            r"|수(?:도)?\s?있다고\s?(?:내다[봤보]|전망|예측|경고|우려|예상)"
        ),
        WILL_EN,
        "is a possibility, no certainty",
        "Say “may” or “could”.",
        0.7,
    ),
    Stance(
        "aimed",
        re.compile(r"는\s것(?:이|을)\s목표(?:라고|로\s?(?:하고|한다)|다\.|이다|입니다)"),
        None,
        "is a goal, no deed",
        "Say “aims to”.",
        0.75,
    ),
    Stance(
        "aimed",
        re.compile(r"다는\s목표(?:를|로|\s?아래|다)"),
        None,
        "is a goal, no deed",
        "Say “aims to”.",
        0.75,
        near=True,
    ),
    Stance(
        "at-risk",
        re.compile(r"(?<!기후\s)(?<!경제\s)위기에\s?(?:놓[였인이]|처[했한하]|몰[렸린리]|내몰)"),
        None,
        "is a danger, no fact",
        "Say “is at risk of” or “is on the verge of”.",
        0.75,
    ),
    Stance(
        "rumoured",
        re.compile(
            r"(?:매각|사임|사퇴|열애|이혼|재혼|결혼|불화|경질|교체|인수|합병|이적|은퇴|출마|망명|사망|불륜|임신|해체|철수|탈당|복귀|파산|퇴진"
            r"|입각)설(?=[이가을를은는에도과로]|\s)"
        ),
        None,
        "is a rumor, no fact",
        "Say “rumors of” or “reports of”.",
        0.75,
    ),
    Stance(
        "awaited",
        re.compile(r"[할될갈올날칠질길릴일울출]지(?:에|가)?\s?(?:주목|관심|귀추|이목)"),
        None,
        "is still to be seen",
        "Say “whether”.",
        0.75,
    ),
    Stance(
        "maybe-not",
        re.compile(r"(?:지\s?(?:않을|못할)|안\s[가-힣]{1,3})\s수(?:도)?\s?있"),
        re.compile(
            r"\b(?:will|would|did|do|does|has|have|had)(?:\snot|n['’]t)\b|\bwon['’]t\b", re.I
        ),
        "is a possibility, no certainty",
        "Say “may not”.",
        0.75,
    ),
    Stance(
        "unlikely",
        re.compile(r"가능성(?:이|은|도)?\s?(?:낮|희박|적[다은어])"),
        re.compile(
            r"(?<!less\s)(?<!not\s)(?<!n['’]t\s)\b(?:likely|probable|highly\spossible)\b", re.I
        ),
        "is unlikely",
        "Say “unlikely”.",
        0.8,
    ),
    Stance(
        "sought",
        re.compile(r"구형(?:했|하[고며]|받았)"),
        re.compile(r"\b(?:sentenced|handed\sdown|imposed)\b", re.I),
        "is what the prosecution asked for, no sentence",
        "Say “sought”.",
        0.8,
        re.compile(r"선고|1심|판결|확정"),
    ),
)
"""In the order in which they are asked."""
HELD_KO = re.compile(
    r"검토|고려|논의|협의|조율|고민|협상|저울질|타진|수도?\s?있|혐의|의[심혹]|가능성|것으로\s?[알전추보]|듯[하했한싶\s]|것\s?같"
    r"|추[정측]|짐작|예고[했하한]|약속|모색\s?[했하한중]|계획[을이했하한중\s]|시도|추진\s?[하한중]|려[고던]?\s?[했하한]|려[다던]"
    r"|요[구청]|촉구|당부|부탁|호소|건의|권[고유]|제안|주문|청원|설득|내다[봤보]|전망|예[상측]|점[쳤치]|라면|다면"
    r"|공약|다짐|맹세|여부|안\s?[된되돼됩]|말아야|금지[된돼되]|않아도|필요[는가도]?\s?없|의무[는가도]?\s?없|주장|반박|항변|해명"
    r"|반드시|틀림|확실시|분명|확신|단언|명백|기정사실|기로\s?[했결합의]|준비\s?[하중]|구상\s?[하중]|마련\s?[하중]|수립\s?[하중]"
    r"|세우고\s?있|짜고\s?있|우려[된됩되]|것이라는|거라는|목표|위기에|설[이가을를은는에도과로\s]|지[에가]?\s?[주관귀이]|구형"
)
"""What the Korean of each of them holds, or more: to look for all that most sentences lack takes long."""
