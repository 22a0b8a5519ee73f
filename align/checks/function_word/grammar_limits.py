"""Korean grammar words of little and much, told the other way round, and of adding and conceding.

한 푼도 is not a single penny, 고작 12명 a mere twelve, 하나뿐인 the only one: a machine that reads the
numeral alone says "one", "as many as 12" and "more than one".
"""

from __future__ import annotations

import re

from align.checks.function_word.grammar_words import GrammarWord

__all__ = ["LIMIT_RULES"]

SINGLE = "푼|명|번|건|개|마디|표|차례|곳|사람|방울|톨|줄|점"
"""Counters of what there is not one of."""
DENIED_EN = r"\b(?:not?|never|without|any|none|zero|nothing|nobody|neither|nor|cannot|fail\w*|refus\w*)\b|n['’]t\b"
ONLY_EN = (
    r"\b(?:only|just|sole\w*|exclusiv\w*|limit\w*|alone|mere\w*|nothing but|unless|but|confin\w*"
    r"|except|single|no|not|barely|little|few|scant\w*|paltry)\b|n['’]t"
)
SAY_ONLY = "Say “only”."

SPAN = r"(?:years|months|weeks|days|hours|minutes)"
"""Stretches of time, two or more."""

LIMIT_RULES: tuple[GrammarWord, ...] = (
    GrammarWord(
        re.compile(
            rf"(?<![가-힣])(?:(?:한|단 한) (?:{SINGLE})|하루|하나)도 (?:[가-힣]{{1,8}} ){{0,2}}[가-힣]{{0,8}}(?:않|못|없|안 )"
        ),
        re.compile(
            r"\b(?:only|just) (?:one|a single|a)\b|\beven one\b|\b(?:a single|one) (?:time|day|person|case|won|word|vote)\b"
            r"|(?<!at )\bonce\b(?! (?:the|a|an|it|they|he|she|we|again|more|all|its|their|his|her|completed|finished)\b)"
        ),
        re.compile(
            rf"{DENIED_EN}|\b(?:every|each|all|always|ever|free|clean|perfect|unbeaten|undefeated|flawless|full|un(?!der)[a-z]{{5,}}|lack\w*|miss\w*|skip\w*)\b"
        ),
        "{ko} denies even one, which “{en}” leaves",
        "Say “not a single”.",
    ),
    GrammarWord(
        re.compile(r"(?:하나|한 [가-힣]{1,3}|[0-9][가-힣]{1,2})뿐(?:인|이)"),
        re.compile(r"\b(?:more than|at least|over) (?:one|two|three|a|\d+)\b"),
        re.compile(ONLY_EN),
        "{ko} means “only”, not “{en}”",
        SAY_ONLY,
    ),
    GrammarWord(
        re.compile(r"[은는] 물론(?:이고|이며)? [가-힣]{1,8}까지(?=[ ,])"),
        re.compile(r"\b(?:until|till|up to)\b"),
        re.compile(
            r"\b(?:even|also|too|as well|not only|not just|includ\w*|along with|both|alike)\b"
        ),
        "{ko} adds one more; “{en}” says how long",
        "Say “not only ... but even”.",
    ),
    GrammarWord(
        re.compile(r"[는은인]데도(?=[ ,])(?! 불구)"),
        re.compile(
            r"(?<!not )(?<!n't )\b(?:because|due to|owing to|thanks to|as a result of|on account of)\b"
        ),
        re.compile(
            r"\b(?:despite|although|though|even|but|still|yet|spite|regardless|notwithstanding|while|whereas"
            r"|however|nevertheless|nonetheless|def(?:y|ies|ied|ying)|brav\w*|unfazed|undeterred|undaunted|only|just|if|with)\b"
        ),
        "{ko} concedes something; “{en}” makes a cause of it",
        "Say “despite” or “although”.",
    ),
    GrammarWord(
        re.compile(
            r"(?:[째살세층]|학년|등급|단계|[0-9]급|[0-9]호|[0-9]위)(?: [가-힣]{1,4})?부터(?=[ ,])"
        ),
        re.compile(r"\b(?:up to|until|through)\b"),
        re.compile(
            r"\b(?:from|start\w*|begin\w*|began|onwards?|or older|and older|or above|and above|and up|or higher|and higher|and over|or over"
            r"|or more|after|once|since|at least|first|beyond|later|subsequent)\b"
        ),
        "{ko} is where it begins; “{en}” says where it ends",
        "Say “from”.",
        unless_later=re.compile(r"까지"),
    ),
    GrammarWord(
        re.compile(
            r"(?:[2-9]|10|[두세네이삼사]|다섯|몇) ?(?:년|해|달|개월|주|일|시간|분)(?:에 한 번씩|마다)(?=[ ,])"
        ),
        re.compile(rf"\bfor (?:the (?:past|last) )?(?:\d+|[a-z]+) {SPAN}\b"),
        re.compile(
            r"\b(?:every|each|once|per|apart|intervals?|annual\w*|bienni\w*|bimonthly|biweekly|fortnight\w*|alternate|other|trienn\w*|quadrenn\w*)\b"
        ),
        "{ko} says how often; “{en}” says how long",
        "Say “every”.",
    ),
    GrammarWord(
        re.compile(r"[가-힣] 외에(?= )"),
        re.compile(r"\b(?:instead of|rather than|in place of|excluding|except)\b"),
        re.compile(
            r"\b(?:addition|besides|as well|also|beyond|aside|apart|other|along|too|both|plus|on top|not only|joining|alongside|further|another)\b"
        ),
        "{ko} adds something; “{en}” leaves it out",
        "Say “in addition to” or “besides”.",
        unless_later=re.compile(
            r"[없않못안]|금지|제외|불가|매일|모든|모두|전부|전체|누구나|나머지"
        ),
    ),
    GrammarWord(
        re.compile(r"에 따르면(?=[ ,])"),
        re.compile(r"\b(?:unlike|contrary to)\b"),
        re.compile(
            r"\b(?:according|said|say|says|saying|show\w*|report\w*|found|find\w*|cit\w*|per|based|told|reveal\w*|data|suggest\w*|announc\w*|indicat\w*|state\w*|note\w*|explain\w*|add\w*|survey\w*|poll\w*|statistics|estimat\w*|learn\w*|confirm\w*|quot\w*)\b"
        ),
        "{ko} names who says so; “{en}” sets them against it",
        "Say “according to”.",
    ),
    GrammarWord(
        re.compile(
            r"(?:법|법률|규정|기준|지침|조례|계약|협약|협정|결의|판결|명령|원칙)에 따라(?=[ ,])"
        ),
        re.compile(
            r"\b(?:in violation of|in breach of|regardless of|contrary to|despite|in defiance of)\b"
        ),
        re.compile(
            r"\b(?:under|accord\w*|accordance|line|based|pursuant|by|follow\w*|complian\w*|depend\w*|as required|terms|keeping|basis|as per|per|subject|conform\w*|with)\b"
        ),
        "{ko} means under it; “{en}” means against it",
        "Say “under” or “in accordance with”.",
        unless=re.compile(r"관계\s?없|상관\s?없|무관|불문|에도|불구"),
    ),
    GrammarWord(
        re.compile(r"[가-힣]에 이어(?= )"),
        re.compile(r"\b(?:ahead of|before|prior to|instead of|rather than|in place of)\b"),
        re.compile(
            r"\b(?:follow\w*|after|join\w*|also|too|as well|success\w*|succeed\w*|then|wake|heels|next|again|straight|row|consecutive\w*|addition|alongside|like|likewise|both|another|on top|later|and|since|behind|only to|previous\w*|latest|[a-z]+th|third)\b"
        ),
        "{ko} says what came first; “{en}” does not",
        "Say “following” or “after”.",
        unless=re.compile(r"앞에서|앞서"),
    ),
    GrammarWord(
        re.compile(r"[을를] (?:[가-힣0-9]{1,6} )?앞두고(?=[ ,])"),
        re.compile(r"\b(?:after|in the wake of)\b"),
        re.compile(
            r"\b(?:before|ahead|prior|approach\w*|eve|upcoming|loom\w*|near\w*|until|away|run-up|runup|lead(?:ing|s)? up|pending|brink|about to|imminent|coming|days to|weeks? to|months? to|day to|fac\w*|com(?:e|es|ing) up|around the corner|scheduled|set to|due|in time|prepar\w*|soon|countdown|left|remaining)\b"
        ),
        "{ko} says that it is still to come; “{en}” says that it is past",
        "Say “ahead of”.",
    ),
    GrammarWord(
        re.compile(
            r"^(?!.*(?:도[ ,.]|라도|설령|설사|비록|더라|대로)).*?([가-힣](?<![반측국화표정])면)(?=[ ,])"
        ),
        re.compile(r"\beven if\b"),
        re.compile(r"\b(?:whether|regardless|unless|not|never|no)\b|n['’]t"),
        "A Korean clause with 면 makes a condition; “{en}” concedes it",
        "Say “if”.",
    ),
    GrammarWord(
        re.compile(
            r"(?:누구도|아무도|어느 (?:쪽|누구|것|곳)도|어떤 [가-힣]{1,4}도) (?:[가-힣0-9]{1,8} ){0,4}[가-힣]{0,8}(?:않|못|없|안 )"
        ),
        re.compile(
            r"\b(?:one|some|several|a few|half|many|most) of (?:the|them|its|their|those|these)\b"
        ),
        re.compile(
            r"\b(?:none|neither|nobody|no|both|all|any\w*|every\w*|each|never|nor|nothing|not a|not one|not even|without)\b"
        ),
        "{ko} denies it of all, which “{en}” does not",
        "Say “none of”.",
    ),
    GrammarWord(
        re.compile(r"(?:첫|둘|셋|넷|다섯|마지막)째? ?(?:째 )?주? ?[월화수목금토일]요일"),
        re.compile(r"\b(?:every|each) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b"),
        re.compile(
            r"\b(?:first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|monthly|month|months|other|alternate|final)\b"
        ),
        "{ko} is one of a month, not “{en}”",
        "Say which of the month it is.",
    ),
    GrammarWord(
        re.compile(r"(?:하나|한 (?:명|쪽|곳|사람|가지|개|번))(?:이)?라도(?=[ ,])"),
        re.compile(r"\b(?:both|all(?: of)?|every) (?:the |of |their )?[a-z]+\b"),
        re.compile(
            r"\b(?:one|either|any\w*|at least|single|even|each|some|once|not?|un\w+|without)\b|n['’]t\b"
        ),
        "{ko} asks for no more than one, not “{en}”",
        "Say “at least one”.",
    ),
    GrammarWord(
        re.compile(r"[0-9만천백십한두세네] ?(?:원|명|개|장|권|분|시간|차례|번|회|마리|대)씩"),
        re.compile(r"\b(?:in total|a total of|altogether|in all|combined)\b"),
        re.compile(
            r"\b(?:each|per|every|an? (?:day|head|person|week|month|year|piece|household|time|hour|night)|apiece|at a time|respectively|individual\w*|daily|weekly|monthly)\b"
        ),
        "{ko} says how much for each; “{en}” says how much for all",
        "Say “each”.",
        unless=re.compile(r"모두|총\s?[0-9]|합쳐|합계|전체"),
    ),
    GrammarWord(
        re.compile(
            r"(?:예상|기대|계획|약속|발표|설명|해명|주장|보도|소문|전망|예측|관측|우려|예고|당초)[과와]는? 달리"
        ),
        re.compile(
            r"\b(?:just )?as (?:(?:the|its|his|her|their|was|had been|they|he|she|it) )?(?:[a-z]+ )?(?:had )?(?:explained|said|claimed|expected|announced|promised|planned|argued|predicted|reported|anticipated|feared|forecast)(?=[,.]|$)"
            r"|\bin line with\b|\btrue to\b"
        ),
        re.compile(
            r"\b(?:unlike|contrary|despite|although|though|but|however|not|differ\w*|unexpected\w*|surpris\w*|against|while|whatever|instead|never|far from|defy\w*|defied|less|more|better|worse)\b|n['’]t\b"
        ),
        "{ko} sets what happened against it; “{en}” makes them one",
        "Say “unlike” or “contrary to”.",
    ),
    GrammarWord(
        re.compile(r"[가-힣]마다(?=[ ,])"),
        re.compile(r"\b(?:at|in|for|to) (?:only )?(?:one|a single) [a-z]+"),
        re.compile(
            r"\b(?:every|each|all|per|any|one (?:or|per|for)|at a time|apiece|across|both|one by one|different\w*|var\w+|whenever|annual\w*|nightly|daily|weekly|monthly|yearly)\b"
        ),
        "{ko} means each of them, not “{en}”",
        "Say “every” or “each”.",
    ),
    GrammarWord(
        re.compile(r"누구(?:나|에게나|든지?|라도)(?=[ ,])"),
        re.compile(r"\b(?:some|certain|selected) [a-z]+\b"),
        re.compile(
            r"\b(?:any\w*|all|every\w*|each|who\w*|open|public|no matter|regardless|irrespective|universal\w*|common\w*|household|whole|entire)\b"
        ),
        "{ko} means anyone, not “{en}”",
        "Say “anyone” or “everyone”.",
        unless=re.compile(r"일부|(?<![가-힣])몇"),
    ),
    GrammarWord(
        re.compile(r"[0-9일월시년주말]에야(?= )"),
        re.compile(r"\bas (?:early|soon) as\b"),
        re.compile(r"\b(?:only|not|until|late|later|latest|final\w*|belated\w*|long)\b|n['’]t"),
        "{ko} means not before then, not “{en}”",
        "Say “not until”.",
    ),
    GrammarWord(
        re.compile(r"(?:아침|저녁|주말|여름|겨울|가을|요일)마다(?=[ ,])"),
        re.compile(
            r"\b(?:this|last|one|next) (?:morning|evening|weekend|summer|winter|fall|autumn|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
        ),
        re.compile(
            r"\b(?:every|each|daily|weekly|yearly|annual\w*|mornings|evenings|weekends|summers|winters|falls|autumns|[a-z]+days|whenever|regular\w*|always)\b"
        ),
        "{ko} means each of them, not “{en}”",
        "Say “every”.",
    ),
    GrammarWord(
        re.compile(
            r"벌써 (?=(?:[0-9]+|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열) ?(?:년|달|번|명|개월|주|일|시간|차례|회|건|곳|개))"
        ),
        re.compile(r"\b(?:only|just|merely) (?:\d+|[a-z]+) [a-z]+\b"),
        re.compile(r"\b(?:already|now|ever|so|by|since)\b"),
        "{ko} marvels at how much it is; “{en}” at how little",
        "Say “already”.",
        unless=re.compile(r"밖에|[0-9가-힣]만\s|뿐|불과"),
    ),
    GrammarWord(
        re.compile(r"[가-힣]더라도(?=[ ,])"),
        re.compile(r"\bunless\b"),
        re.compile(
            r"\b(?:even|although|though|regardless|matter|whether|despite|while|not|may|might|but|still)\b|n['’]t"
        ),
        "{ko} concedes something; “{en}” makes a condition of it",
        "Say “even if”.",
    ),
    GrammarWord(
        re.compile(r"[가-힣]{1,8}[을를] 무릅쓰고(?=[ ,])"),
        re.compile(
            r"\bat (?:the|his|her|its|their) (?:[a-z’']+ ){0,2}(?:insistence|request|urging|behest)\b|\b(?:because of|due to|thanks to|owing to)\b"
            r"|\bwith (?:the|his|her|its|their) (?:[a-z’']+ )?(?:support|blessing|consent|approval)\b"
        ),
        re.compile(
            r"\b(?:despite|against|in spite|although|though|even|def(?:y|ies|ied|ying)|brav\w*|regardless|in the face|risk\w*|over|notwithstanding|but|overcame|overcom\w*|undeterred)\b"
        ),
        "{ko} concedes something; “{en}” makes a cause of it",
        "Say “despite” or “against”.",
    ),
    GrammarWord(
        re.compile(
            r"(?:점|사실|사정|상황|것)을 (?:[가-힣]{1,6} )?(?:고려|감안|참작)(?:해|하여)(?=[ ,])"
        ),
        re.compile(r"\b(?:despite|even though|although|in spite of|regardless of)\b"),
        re.compile(
            r"\b(?:consider\w*|account|because|since|given|due|cit\w+|light|view|recogni\w*|reason\w*|ground\w*|mitigat\w*|factor\w*|not\w*|weigh\w*|owing|based|lenien\w*|allowance|mind)\b"
        ),
        "{ko} gives a reason; “{en}” concedes it",
        "Say “considering” or “given”.",
        unless=re.compile(r"에도|불구|지만|[으하했]나\s|더라도|비록"),
    ),
    GrammarWord(
        re.compile(r"[가-힣]{1,8}(?<![불낭대교자오태비기거충치야])만(?:을|이)(?= )"),
        re.compile(r"\b(?:mainly|mostly|chiefly|primarily|largely|along with|as well as|also)\b"),
        re.compile(ONLY_EN),
        "{ko} means “only”, not “{en}”",
        SAY_ONLY,
        unless=re.compile(r"뿐만|만이 아니|만을 위한 것"),
    ),
    GrammarWord(
        re.compile(r"(?:시|경우|때|상황)에도(?=[ ,])"),
        re.compile(r"\b(?:unless|except when|except if)\b"),
        re.compile(
            r"\b(?:even|although|though|regardless|matter|whether|despite|also|including|not|never|no|still|too)\b|n['’]t"
        ),
        "{ko} holds in that case as well, which “{en}” denies",
        "Say “even if” or “even when”.",
    ),
    GrammarWord(
        re.compile(r"(?<![0-9])[0-9]{1,7} ?(?:명|개|곳|건|가구|대|표|석)(?: 가운데| 중)(?=[ ,])"),
        re.compile(
            r"\b(?:besides|in addition to|apart from|on top of|other than|except(?: for)?) (?:the )?[0-9]{1,7}"
        ),
        None,
        "{ko} takes some out of a number, not “{en}”",
        "Say “of” or “out of”.",
    ),
    GrammarWord(
        re.compile(r"(?:데다가?|에 더해|에다)(?: [가-힣]{1,6}){0,3} ?[가-힣]{1,6}까지(?=[ ,])"),
        re.compile(r"\b(?:until|till)\b"),
        re.compile(
            r"\b(?:even|also|too|as well|not only|not just|includ\w*|along with|both|alike|plus|besides|add\w*|coupled|on top)\b"
        ),
        "{ko} adds one more; “{en}” says how long",
        "Say “even” or “also”.",
        unless=re.compile(r"[0-9일월년시때]까지"),
    ),
    GrammarWord(
        re.compile(r"(?:평년|예년|작년|지난해|전년|전달|지난달)(?:에 비해|보다|과 비교해)(?=[ ,])"),
        re.compile(
            r"(?<!than )(?<!as )\b(?:in|during) (?:an average|a normal|a typical|an ordinary|last|the previous|the preceding) (?:year|month)\b"
        ),
        re.compile(
            r"\b(?:than|compar\w*|from|year-on-year|versus|against|relative|over|year on year|on the (?:year|month)|annual\w*)\b"
        ),
        "{ko} is what it is held against, not “{en}”",
        "Say “than” or “compared with”.",
    ),
)
