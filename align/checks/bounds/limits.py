"""Words that set a limit without a figure of their own: at least, at the latest, until.

A row of ``LIMITS`` holds the Korean of one limit, Korean that takes it back, the English of the
opposite limit, English that keeps the limit, and how to say it.
"""

from __future__ import annotations

import re

__all__ = ["EXCEEDED_KO", "EXCEEDS", "KO_LOW_ALSO", "LIMITED_KO", "LIMITS", "TURN"]

# Limits without a figure of their own.
KO_LOW = re.compile(r"최소|적어도|최저|하한|못해도")
KO_HIGH = re.compile(
    r"최대|최고|이하|미만|이내|한도|상한|많아야|많아봐야|기껏|고작|까지|넘지\s?[않못]|불과|밖에|길어야|잘해야|최장|최다"
)
KO_LOW_ALSO = re.compile(
    r"최소|적어도|최저|하한|못해도|이상|만이라도|만큼은|만\s?해도|라도|일단|그나마|그래도|넘|최하|초과"
)
"""Korean that sets a lower end, or may."""
EN_LOW = re.compile(r"\bat (?:the very )?least\b|\bminimum\b|\bno (?:less|fewer) than\b", re.I)
EN_HIGH = re.compile(r"\bat (?:the )?(?:very )?most\b|\bmaximum\b|\bno more than\b", re.I)

KO_LATEST, KO_EARLIEST = re.compile(r"늦어도"), re.compile(r"이르면|빠르면|일러야|일러도")
EN_EARLIEST = re.compile(
    r"\bat the (?:very )?earliest\b|\bas (?:early|soon) as\b|\bno (?:sooner|earlier) than\b", re.I
)
EN_LATEST = re.compile(r"\blatest\b|\bno later\b|\bby\b|\bbefore\b|\bnot later\b|\bwithin\b", re.I)
EN_LATE = re.compile(r"\bat the (?:very )?latest\b|\b(?:no|not) later than\b", re.I)
EN_SOON = re.compile(r"\bearl(?:y|ier|iest)\b|\bsoon\w*\b|\bfast\b", re.I)
# 15일까지 told as "from the 15th", 6시부터 as "until 6".
KO_UNTIL = re.compile(r"(?:(?<=[일월년시말주분])|(?<=자정)|(?<=정오))까지(?=[\s,.]|다\.)")
KO_FROM = re.compile(r"(?:(?<=[일월년시주분날])|(?<=자정)|(?<=정오))부터(?=[\s,.])")
# 10일부터 풀린다 is "in place until the 10th"; 5일까지 통제한다, "open from the 6th".
TURN = r"중단|닫|풀[리려렸린]|해제|개[학장통관]|방학|폐[지쇄]|끝|없[애어]|그만|금지|멈[추췄춘]|재개|통제|막[는히혀]|종료|바뀌|전환|휴|쉬|한시|유예|그치"
KO_UNTIL_TURN = re.compile(rf"{KO_UNTIL.pattern}|{TURN}")
KO_FROM_TURN = re.compile(rf"{KO_FROM.pattern}|이후|이래|시작|뒤|(?<!오)후|{TURN}")
TIME_EN = r"(?:\s(?:on|the|next|early|late|about|around))*\s(?:[0-9]{1,4}|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|New|end\sof|noon|midnight)"
EN_FROM = re.compile(rf"\b(?:starting|beginning|from|effective|since|after){TIME_EN}", re.I)
EN_UNTIL_TIME = re.compile(rf"\b(?:until|till){TIME_EN}", re.I)
EN_UNTIL = re.compile(
    r"\b(?:until|till|by|through|before|to|up to|deadline|(?<!the\s)end(?:s|ed|ing)?|expir\w*|clos\w*|within|no later|due|last\w*|at the latest|past|for)\b",
    re.I,
)
EN_START = re.compile(
    r"\b(?:from|start\w*|beg[iau]n\w*|since|as of|after|effective|on|open\w*|at|following|not|launch\w*)\b|n['’]t",
    re.I,
)
# 초등학생 이상 told as "and younger".
KO_OR_MORE, KO_OR_LESS = (
    re.compile(r"[가-힣0-9]\s?이상(?=[만은이의을인,.\s])"),
    re.compile(r"[가-힣0-9]\s?(?:이하|미만)(?=[만은이의을인,.\s])"),
)
KO_NOT_MORE = re.compile(r"이하|미만|않|못|없|제외|더\s?이상|아래")
KO_NOT_LESS = re.compile(r"이상|초과|않|못|없|제외|넘")
EN_OR_LESS = re.compile(r"\b(?:and|or) (?:younger|under|below|less|fewer|lower)\b", re.I)
EN_OR_MORE = re.compile(r"\b(?:and|or) (?:older|over|above|more|higher|up|upward)\b", re.I)
# 밤 10시까지 문을 연다 told as "opens at 10", 10시부터 접수한다 as "ends at 10".
KO_OPEN_UNTIL = re.compile(
    r"(?:시|자정|정오)까지\s(?:문을\s)?(?:연다|열[고며어]|운영|영업|개방|이어|계속|진행)"
)
EN_OPENS_AT = re.compile(r"\b(?:opens?|starts?|begins?)\s(?:at|from)\b", re.I)
KO_OPEN_FROM = re.compile(r"부터\s(?:시작|열[린려릴]|개시|접수|판매|예매|신청|모집)")
EN_ENDS_AT = re.compile(r"\b(?:ends?|clos(?:es|e)|finish(?:es)?|concludes?)\s(?:at|on)\b", re.I)
EN_START_ALONE = re.compile(
    r"\b(?:from|start\w*|beg[iau]n\w*|since|as\sof|after|effective|open\w*|kick\w*|launch\w*|sale)\b",
    re.I,
)
# 재고가 떨어질 때까지, "while stocks last".
KO_AS_LONG = re.compile(r"[가-힣]\s때까지(?=[\s,.])")
EN_AFTER = re.compile(r"\bafter\b", re.I)
EN_WHILE = re.compile(
    r"\b(?:until|till|while|as\slong|before|by|through\w*|last\w*|when|unless|to|only)\b", re.I
)

LIMITS = (
    (KO_OR_MORE, KO_NOT_MORE, EN_OR_LESS, EN_OR_MORE, "or more"),
    (KO_OR_LESS, KO_NOT_LESS, EN_OR_MORE, EN_OR_LESS, "or less"),
    (KO_LOW, KO_HIGH, EN_HIGH, EN_LOW, "at least"),
    (
        re.compile(r"최대|기껏해야|(?:많아|길어|커|비싸|멀어)야(?=\s[0-9])|많아야|고작"),
        KO_LOW_ALSO,
        EN_LOW,
        EN_HIGH,
        "at most",
    ),
    (KO_LATEST, KO_EARLIEST, EN_EARLIEST, EN_LATEST, "at the latest"),
    (KO_EARLIEST, KO_LATEST, EN_LATE, EN_SOON, "at the earliest"),
    (KO_UNTIL, KO_FROM_TURN, EN_FROM, EN_UNTIL, "until or by then"),
    (KO_FROM, KO_UNTIL_TURN, EN_UNTIL_TIME, EN_START, "from then on"),
    (KO_OPEN_UNTIL, KO_FROM_TURN, EN_OPENS_AT, EN_UNTIL, "until then"),
    (KO_OPEN_FROM, KO_UNTIL_TURN, EN_ENDS_AT, EN_START_ALONE, "from then on"),
    (KO_AS_LONG, KO_FROM_TURN, EN_AFTER, EN_WHILE, "as long as that"),
)
"""Korean of a limit and of the opposite one, English that is wrong for it and right, its meaning."""
LIMITED_KO = re.compile(
    "이상|이하|미만|최[소저대]|적어도|하한|못해도|기껏해야|많아|길어|커야|비싸야|멀어야|고작|늦어도|이르면|빠르면|일러[야도]|까지|부터"
)
"""What the Korean of each of them holds: to look for all that most texts lack takes long."""
EXCEEDS = re.compile(
    r"(?P<up>웃[돌돈도]|상회하|상회했|상회한|능가하|능가했|초과하|초과했|초과한|(?<![뛰어])(?<!국경을\s)(?<!장벽을\s)(?<!고비를\s)(?<!담을\s)(?<!산을\s)넘(?:으면|는|을|어서|었)|(?<=[0-9조억만천백원명일년월분초%][을를]\s)넘[긴길기])"
    r"|(?P<down>밑[돌돈도]|하회하|하회했|하회한|못\s?미[치쳤친]|미치지\s?못|미달하|미달한"
    r"|(?<=[원명선])(?:\s?선)?(?:이|도|마저)?\s?(?:붕괴|무너[지졌진]|깨[지졌진]))"
)
EXCEEDED_KO = re.compile(
    r"웃[돌돈도]|상회[하했한]|능가[하했]|초과[하했한]|넘|밑[돌돈도]|하회[하했한]|못\s?미|미치지|미달|붕괴|무너|깨[지졌진]"
)
"""What any of it holds, in the same way."""
