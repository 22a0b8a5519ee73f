"""What Korean particles say, and the English words that contradict them at their noun.

A row may name what else in the English clears it, since a particle is told in many ways.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["ROWS", "ParticleRow"]


class ParticleRow(NamedTuple):
    """Keys, the Korean behind a noun, what it says, the wrong English, what else there clears it.

    ``unless`` is Korean anywhere that clears it, ``noun`` how the Korean noun must end.
    """

    keys: tuple[str, ...]
    ko: str
    right: str
    wrong: str
    fits: str = ""
    unless: str = ""
    noun: str = ""


# People and things, which are no time, stage or place that something could last until.
BEINGS = (
    "노조|의원|교수|교사|교직원|학생|경찰|검찰|군인|장병|시민|주민|가족|부모|아이|어린이|노인|청소년|선수|배우|가수|직원|임원"
    "|공무원|기업|업체|은행|언론|소방관|소방대원|농민|어민|상인|관광객|관객|승객|고객|팬|유족|친구|이웃|변호사|의사"
    "|간호사|전공의|의료진|대학생|직장인|주부|아들|딸|아내|남편|동생|어머니|아버지|자녀|손자|손녀|외국인|동료|측근|여당|야당|헬기"
    "|(?:노동|근로|소비|환|기|학|피해|사용|운전|전문|관계|봉사|지도|이용|가입|유권|사업|연구|참가)자"
)
THINGS = (
    "쌀|담요|이불|텐트|생필품|구호품|간식|음료|가축|돼지|한우|식수|용수|생수|전력|혈액|장비|차량|고기|채소|과일|배추|우유|계란|달걀|커피|라면|빵|생선|오징어|옷|신발|가방|가구|장난감|휴대전화|스마트폰|냉장고|텔레비전"
    "|자동차|트럭|버스|택시|오토바이|자전거|주택|아파트|창고|가격|값|물가|임금|연봉|월급|월세|전세|카드|통장|반찬|도시락|용품|제품|상품|식품"
    "|반지|금괴|의약품|백신|마스크|반도체|배터리|석유|휘발유|경유|가스|비닐|플라스틱|종이컵|목숨|생명|배당|주식|채권|상품권"
    "|(?<![인썰밀])물|(?:인건|식|난방|생활|교통|의료|교육|통신|양육|관리|배달)비|(?:보험|수수|임대|통행|입장|이용|음|연|사|등록)료"
    "|(?:지원|과징|벌|보증|보조|연|현|요|세|예|적|장학|위로|등록|비상)금|(?<!조)[율률]|유산|재산|땅|토지"
)
PLACES = r"(?:마을|도시|시내|도심|지역|해안|공항|항구|병원|공원|종묘|사원|호텔|건물|아파트|주택|농가|도로|국경|바다|하천|호수|터미널|광장|경기장)"
"""Places, which something reaches or is taken in by, and which no time lasts until."""
TIMES = r"(?:달|해|년|월|주|일|초|말|중순|봄|여름|가을|겨울|반기|분기|아침|저녁|오전|오후|밤|새벽|정오|자정|주말|요일)"
SAME_TIME = r"(?!은\s(?:기간|날|달|때|시기|시점|분기))"
"""Behind 같: the same time of last year is what is compared with, and makes nothing alike."""
SPITE = r"despite|in\sspite\sof|regardless\sof|irrespective\sof|notwithstanding"
AGAINST = rf"{SPITE}|contrary\sto|in\sdefiance\sof|instead\sof|rather\sthan"
CAUSE_EN = r"because|due|owing|thanks|caus\w*|after|amid|as|since|from|with|following|result\w*|blam\w*|le[da]\w*|forc\w*|prompt\w*"
ALSO_EN = r"even|also|too|as\swell|not\s(?:only|just)|includ\w*|along\swith|both|alike|besides|plus|coupled"
ROWS = (
    ParticleRow(
        ("까지",),
        r"까지(?:도)?(?=[\s,])",
        "“even”",
        r"(?:up\s)?until|till",
        ALSO_EN,
        r"무료|대상|가능|할인|적용|이용",
        noun=rf"들|{BEINGS}|{THINGS}",
    ),
    ParticleRow(
        ("까지",),
        r"까지(?:는|도)?(?=[\s,])",
        "“until” or “by”",
        r"from|(?:starting|beginning)(?:\s(?:from|on|in|with))?|since|as\sof|effective|after|following",
        r"until|till|by|through|before|deadline|end(?:s|ed|ing)?|throughout|expir\w*|(?<!up\s)to",
        r"부터|이후|\s(?:뒤|후)|까지\s(?:마치|끝나|마감)",
        noun=TIMES,
    ),
    ParticleRow(
        ("까지",),
        r"까지(?=[\s,])",
        "“as far as”",
        r"from|away\sfrom|out\sof",
        r"to|as\sfar\sas|reach\w*|into|until|through|all\sthe\sway|even|towards?|includ\w*|up|by|before|end\w*",
        r"부터|에서\s|출발|떠나|걸어서|도보|거리|떨어|남[기겨은긴]|차로|버스로|[0-9한두세네]\s?(?:분|시간|m|km|㎞|미터|킬로|정거장|정류장)",
        noun=PLACES,
    ),
    ParticleRow(
        ("까지",),
        r"까지(?:도)?(?=[\s,])",
        "“even” or “as far as”",
        r"(?:up\s)?until|till",
        rf"{ALSO_EN}|stop\w*|wait\w*|not|n['’]t|never|walk\w*|rid\w*|driv\w*|drove",
        r"무료|대상|가능|할인|적용|이용|정차",
        noun=PLACES,
    ),
    ParticleRow(
        ("비해", "비교"),
        r"(?:에\s비해(?:서도?|선)?|[와과]\s비교(?:해|하면|했을))(?=[\s,])",
        "“than” or “compared with”",
        r"at|in|during|by|for|on\sbehalf\sof|according\sto|depending\son|as\s(?:in|at|during|with)",
        r"than|compar\w*|from|over|up\son|down\son|versus|vs|against|relative|whil\w*|whereas|but|after|since|follow\w*|unlike"
        r"|though|although|despite|improv\w*|half|twice|double\w*|times|behind|lag\w*|trail\w*|those|that\s(?:of|at|in|for)|gap|differ\w*"
        r"|contrast\w*|outpac\w*|exceed\w*|surpass\w*|outstrip\w*|relatively|for\s(?:his|her|its|their)|as|little|few|short\w*|lack\w*|standards?|fraction|third|tenth|quarter|percent",
        rf"같{SAME_TIME}|비슷|마찬가지|동일|똑같",
    ),
    ParticleRow(
        ("보다",),
        r"보다(?:도|는)?(?=[\s,])",
        "“than”",
        r"(?:just\s)?as\s(?!early|soon|long|far|well|recently)[a-z]+\sas",
        r"not?|never|nowhere|hardly|n['’]t|than|times|twice|half|quarter|third|percent|double|nearly|almost",
        rf"같{SAME_TIME}|비슷|마찬가지|동일|똑같|않|못|없|덜|[0-9]\s?배|두\s?배|절반|무엇보다|누구보다",
    ),
    ParticleRow(
        ("만큼", "못지않", "못지 않"),
        r"(?:만큼(?:이나|은)?|\s?못지\s?않게)(?=[\s,])",
        "“as ... as”",
        r"(?:more|less|better|worse|rather|other|(?:high|low|fast|larg|bigg|small|hard|strong|great|long)e?r)\sthan|unlike",
        r"as\s[a-z]+\s(?:[a-z]+\s)?as|no|not|nothing|n['’]t|match\w*|equal\w*|rival\w*|par|(?<!un)like",
        r"(?<!못지)(?<!못지\s)않|못[하했한해]|없|(?<![가-힣])안\s|누구|얼마|나[은는]\s만큼",
    ),
    ParticleRow(
        ("조차", "마저"),
        r"(?:조차|마저)(?:도)?(?=[\s,])",
        "“even”",
        r"only|just|except(?:\sfor)?|excluding|instead\sof|rather\sthan",
        r"even|so\smuch\sas|also|too|as\swell|let\salone",
        r"뿐|[가-힣]만\s|밖에",
    ),
    ParticleRow(
        ("불구",),
        r"에도\s불구하고",
        "“despite”",
        r"in\s(?:accordance|line|compliance|keeping)\swith|according\sto|on\sthe\sbasis\sof|at\sthe\srequest\sof",
        r"despite|spite|although|though|even|but|still|yet|however|defy\w*|defi\w+|ignor\w*|against|notwithstanding|not",
    ),
    ParticleRow(
        ("대신",),
        r"\s?대신(?:에)?(?=[\s,])",
        "“instead of”",
        r"on\sbehalf\sof|for\sthe\ssake\sof",
        r"instead|rather|place|lieu|replac\w*|substitut\w*",
        noun=THINGS,
    ),
    ParticleRow(
        ("대신",),
        r"\s?대신(?:에)?(?=[\s,])",
        "“instead of”",
        r"on\stop\sof|besides|apart\sfrom",
        r"instead|rather|place|lieu|replac\w*|substitut\w*|return|exchange|over|not|but",
    ),
    ParticleRow(
        ("으로 ", "로 "),
        r"으?로(?=\s)",
        "“with” or “by”",
        r"without",
        r"by|through|only|just|using|us(?:e|es|ed)|via",
        r"없|않|못|안\s|부족|부재|말고",
        noun="(?<![파훼일자후])손|장비|도구|카드|현금|서류|기술|증거|자금|예산|세금|연료|전기|로봇|인공지능|드론|흉기|밧줄|사다리|마스크|약물|백신|데이터",
    ),
    ParticleRow(
        ("부터",),
        r"\s?(?:직후|이후|당시|때|초기|출범|시작|개통)?부터(?=[\s,])",
        "“from” or “since”",
        r"(?:until|till|up\suntil)(?:\s(?:right|just|shortly|immediately|soon))?(?:\safter)?",
        r"from|since|start\w*|beg[aiu]n\w*|onwards?|first|not?|never|n['’]t|only|once|open\w*|launch\w*|as\sof|effective|(?:stay|remain)\w*\s(?:closed|shut|free)|unchanged|same",
        r"까지|않|못|없|[가-힣]전부터",
    ),
    ParticleRow(
        ("부터",),
        r"부터(?=[\s,])",
        "“from”",
        r"by|before|through|until|till|up\sto|no\slater\sthan|prior\sto|ahead\sof",
        r"from|since|start\w*|beg[aiu]n\w*|onwards?|first|open\w*|launch\w*|as\sof|effective|(?:stay|remain)\w*\s(?:closed|shut|free)|unchanged|same|effect|after|only|not?|never|introduc\w*",
        r"까지|않|못|없|[가-힣]전부터|안에|이내|\s전에|내로|걸쳐",
        noun=TIMES,
    ),
    ParticleRow(
        ("마다",),
        r"마다(?=[\s,])",
        "“every”",
        r"one|a\ssingle|only|certain|the\ssame|the\slast|the\snext",
        r"every\w*|each|all|per|any|wherever|whenever|across|differ\w*|var\w+|(?:an)?other\w*|both|one|daily|weekly|monthly|annual\w*|regular\w*|always",
    ),
    ParticleRow(
        ("도 ", "도,"),
        r"(?:에게|에서|으?로|에)?도(?=[\s,])",
        "“also”",
        r"only|solely|nothing\sbut|except(?:\sfor)?|excluding|instead\sof|rather\sthan",
        ALSO_EN + r"|either|neither|nor|likewise|and|more|another|again|other|unlike|still|not?|never|n['’]t|while",
        r"만[\s,을이]|뿐|밖에|않|못|없|(?<![가-힣])안\s|아니|제외|대신|보다",
    ),
    ParticleRow(
        ("때문에", "탓에", "인해", "인한"),
        r"(?:\s?때문에|\s?탓에|으?로\s?인[해한])(?=[\s,])",
        "“because of”",
        r"except\sfor|instead\sof|rather\sthan|apart\sfrom|aside\sfrom|in\saddition\sto|on\sbehalf\sof|in\sfavou?r\sof|unlike|ahead\sof|prior\sto",
        CAUSE_EN,
        r"대신|제외|외에|보다|달리|뿐|물론|아니|앞두|앞서|\s전",
    ),
    ParticleRow(
        ("덕분에", "덕에", "힘입어"),
        r"(?:\s?덕분?에|에\s?힘입어)(?=[\s,])",
        "“thanks to”",
        rf"{AGAINST}|without|except\sfor|apart\sfrom|in\sexchange\sfor|against",
        r"because|due|owing|thanks|after|amid|driven|boost\w*|buoy\w*|fuel\w*|lift\w*|credit\w*|would|could|might|never|impossible",
        r"불구|않|못|없|대신|반대|맞[서선섰]|제외|아니",
    ),
    ParticleRow(
        ("아니라",),
        r"뿐만?\s아니라(?=[\s,])",
        "“not only”",
        r"not|only",
        r"not\s(?:only|just|merely|simply|solely|all)|only\sone|also|too|as\swell|both|besides|beyond|in\saddition|even|alone|more\sthan|apart|alike",
    ),
    ParticleRow(
        ("만 ", "만,"),
        r"(?:에게|에서|으?로|에)?만(?=[\s,])",
        "“only”",
        r"including|as\swell\sas|along\swith|in\saddition\sto|besides|not\sonly|not\sjust|even|mainly|especially|particularly|mostly|chiefly",
        r"only\sto|only\sin|just\sto|sole\w*|exclusiv\w*|alone|limit\w*|except|but|nothing|no\sone|restrict\w*|confin\w*|single",
        r"만\s(?:되면|오면|가면|나면|해도|있어도|봐도|들어도|하더라도|아니|못|하다|한|빼)|뿐|까지|도\s|제외|외에|지만",
    ),
    ParticleRow(
        ("위해", "위하여"),
        r"[을를]\s?위(?:해|하여)(?=[\s,])",
        "“for”",
        r"against|in\sexchange\sfor|in\sreturn\sfor",
        r"for|sake|benefit|behalf|to|help\w*|support\w*|protect\w*|commit\w*|devot\w*|dedicat\w*",
        r"때문|탓|인해|맞[서선섰]|상대로|막|방지|대비|예방|대가",
    ),
    ParticleRow(
        ("위해", "위하여"),
        r"[을를]\s?위(?:해|하여)(?=[\s,])",
        "“for”",
        r"(?<!used\s)(?<!enjoyed\s)(?<!needed\s)(?<!visited\s)by",
        r"for|sake|benefit\w*(?<!benefited)|behalf|help\w*|support\w*|protect\w*|aim\w*|intend\w*|meant|design\w*|serv\w*|assist\w*|aid\w*",
        r"때문|탓|인해|에\s?의해|주도|손으로|대가",
    ),
    ParticleRow(
        ("상대로",),
        r"[을를]\s상대로(?=[\s,])",
        "“against” or “from”",
        r"alongside|together\swith|along\swith|on\sbehalf\sof|in\ssupport\sof|in\sfavou?r\sof|instead\sof",
        r"against|su(?:e|es|ed|ing)|target\w*|opponent\w*",
        r"대신|함께|더불어|대표해|대리|협상|회담|대화|협의",
    ),
    ParticleRow(
        ("에서 ",),
        r"에서\s(?:[^\s,.]{1,10}\s){0,2}(?:열[린렸리고어]|연[다\s]|여는|개최|거행|치러|펼쳐)",
        "“at” or “in”",
        r"(?:held|staged|hosted|takes?\splace|took\splace|taken\splace)\sfrom",
        unless=r"부터|까지|생중계|중계|온라인",
    ),
    ParticleRow(
        ("앞서",),
        r"에\s?앞서(?=[\s,])",
        "“before”",
        r"after|following|in\sthe\swake\sof|since|despite",
        r"before|ahead|prior\w*|preced\w*|earlier|first|eve",
        r"[은는인한된]\s(?:뒤|후)|이후|직후|에\s이어",
    ),
    ParticleRow(
        ("바탕으로", "토대로", "근거로", "기반으로", "근거해", "기초해", "입각해"),
        r"[을를]\s(?:바탕으|토대|근거|기반으)로(?=[\s,])|에\s(?:근거|기초|입각)(?:해|하여)(?=[\s,])",
        "“on the basis of”",
        rf"{AGAINST}|without|against|except\sfor|apart\sfrom|aside\sfrom|before",
        r"bas(?:is|ed?|ing)|using|use[sd]?|ground\w*|found\w*|draw\w*|rel(?:y|ied|ying)|build\w*|built|through",
        r"않|못|없|대신|무관|반대|불구|제외",
    ),
    ParticleRow(
        ("맞춰", "발맞춰", "걸맞"),
        r"에\s(?:발?맞춰|발맞추어|맞추어|걸맞게)(?=[\s,])",
        "“in line with”",
        rf"{AGAINST}|without|against",
        r"line|accord\w*|match\w*|suit\w*|fit\w*|meet\w*|tim(?:e|ed|ing)|keep\w*|tailor\w*|adapt\w*|adjust\w*|mark\w*",
        r"않|못|없|대신|무관|반대|불구",
    ),
    ParticleRow(
        ("대비해", "대비하여", "대비한"),
        r"에\s?대비(?:해|하여|한)(?=[\s,])",
        "“in preparation for”",
        rf"compared\s(?:to|with)|in\scomparison\s(?:to|with)|in\scontrast\s(?:to|with)|in\sproportion\sto|{SPITE}",
        r"prepar\w*|ready|readi\w*|anticipat\w*|against|brac\w*|case|guard\w*|precaution\w*|prevent\w*|ahead|before|expect\w*",
        r"(?<!대)비해|비교|보다|배[로의가]?\s|%|늘|줄|증가|감소|전년|작년|지난해",
    ),
    ParticleRow(
        ("관련해", "관련하여", "관련된", "관련한"),
        r"[와과]\s관련(?:해|하여|된|한)(?=[\s,])",
        "“in connection with”",
        rf"{SPITE}|unrelated\sto|instead\sof|rather\sthan|without",
        r"relat\w*(?<!unrelated)|regard\w*(?<!regardless)|connect\w*|concern\w*|about|over|on|link\w*|involv\w*|asked|respect",
        r"관계\s?없|상관\s?없|무관|불구|에도|않|못|없|대신",
    ),
    ParticleRow(
        ("이유로", "명분으로", "계기로"),
        r"[을를]\s(?:이유|명분|계기)로(?=[\s,])",
        "“on the grounds of” or “following”",
        rf"{SPITE}|contrary\sto|in\sdefiance\sof|without|except\sfor|apart\sfrom|ahead\sof|prior\sto",
        r"because|due|cit\w*|ground\w*|reason\w*|pretext|excuse|owing|over|since|after|following|prompt\w*|trigger\w*|spark\w*|blam\w*",
        r"않|못|없|대신|불구|에도|아니|앞두|앞서|\s전",
    ),
    ParticleRow(
        ("조건으로",),
        r"[을를]\s(?:전제\s?)?조건으로(?=[\s,])",
        "“on condition of”",
        rf"{AGAINST}|without|except\sfor|apart\sfrom",
        r"condition\w*|provided|exchange|return|if|term\w*|requir\w*|only|unless",
        r"없|않|못",
    ),
    ParticleRow(
        ("끝에",),
        r"\s끝에(?=[\s,])",
        "“after”",
        rf"{AGAINST}|without|before|ahead\sof|prior\sto",
        r"after|following|end\w*|result\w*|through|culminat\w*|finally",
        r"없|않|못|\s전에|앞두|앞서",
    ),
    ParticleRow(
        ("로서",),
        r"으?로서(?:는)?(?=[\s,])",
        "“as”",
        r"by|from|against",
        r"as|being|role|capacity|position|status",
    ),
    ParticleRow(
        ("만으로",),
        r"만으로(?:도)?(?=[\s,])",
        "“with just”",
        r"without|in\saddition\sto|as\swell\sas|along\swith|besides|except\sfor",
        r"only|just|alone|sole\w*|mere\w*|nothing|simply|enough",
        r"없|않|못|안\s|부족|어렵|힘들|[^만]도\s|외에",
    ),
    ParticleRow(
        ("속에",),
        r"(?<=관심|우려|논란|기대|환호|눈물|경계|반발|응원|박수|슬픔|축하|배웅|침묵|성원)\s속에(?:서)?(?=[\s,])",
        "“amid”",
        r"without|instead\sof|rather\sthan|except\sfor|in\sexchange\sfor",
        r"amid\w*|to|with|under|among|surround\w*",
        r"없|않|못|대신",
    ),
)  # fmt: skip
