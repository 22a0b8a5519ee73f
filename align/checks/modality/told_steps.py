"""Steps that come before an outcome, and the English that tells the outcome.

A bill that is introduced has not passed, a warrant asked for is not issued, a demand is not yet met. A
row is read only where the Korean sentence ends in the step.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["STEPS", "StanceRow"]


class StanceRow(NamedTuple):
    """One stance: keys, its Korean, what it is, the wrong English, the right, Korean that excuses."""

    keys: tuple[str, ...]
    ko: str
    right: str
    wrong: str
    fits: str
    unless: str = ""


END = r"(?=(?:[다습니고며]{0,3}|다고\s[가-힣]{1,5})[.”\"’]*$)"
"""The step is what the sentence ends in."""
DONE = r"(?:했|하고|한다|할|됐|된다|돼)"
HAS = r"(?:has\s|have\s|had\s)?(?:already\s)?"
STEPS = (
    StanceRow(
        ("발의", "제출", "상정", "회부"),
        rf"(?:법안|개정안|조례안|특별법|예산안|결의안|동의안|탄핵안)[^.]{{0,20}}(?:발의|제출|상정|회부){DONE}{END}",
        "is a bill put forward, not passed",
        r"pass(?:ed|es)(?!\s(?:to|on|along|over)\b|[^.]{0,30}\son\sto\b)|approv(?:ed|es)|enact(?:ed|s)|adopt(?:ed|s)|reject(?:ed|s)",
        r"propos\w*|introduc\w*|submit\w*|fil(?:e|es|ed|ing)|put\s(?:forward|to|before)|sponsor\w*|brought|refer\w*|sent|send\w*|author\w*|motion|initiat\w*|present\w*|hand\w*|laid|tabl\w*|unveil\w*|draft\w*|forward\w*",
        r"통과|의결|가결|부결",
    ),
    StanceRow(
        ("양해각서", "업무협약", "MOU"),
        rf"(?:양해각서|업무협약|MOU)[를을]?\s(?:체결|맺|교환){DONE.replace('했', '했|었|은')}?{END}",
        "is a memorandum, no deal done",
        rf"{HAS}(?:completed|finali[sz]ed|closed\sthe)",
        r"memorandum\w*|mou|understanding|agreement|pact|accord|sign\w*|partner\w*|deal",
    ),
    StanceRow(
        ("검토",),
        rf"검토하겠다(?:고|며|는)[^.]{{0,10}}{END}",
        "is a promise to look at it",
        r"accepted|approved|rejected|granted|refused|turned\sdown|agreed\sto",
        r"consider\w*|review\w*|look\w*|examin\w*|stud\w*|weigh\w*|think\w*|thought|whether|explor\w*|mull\w*|discuss\w*|into",
        r"수용|거부|거절|받아들",
    ),
    StanceRow(
        ("청문회",),
        rf"청문회(?:를|가)?\s(?:열|개최|진행|실시)[가-힣]{{1,4}}{END}",
        "is a hearing, no vote",
        rf"{HAS}(?:confirmed|approved|endorsed)",
        r"hearing\w*|question\w*|grill\w*",
    ),
    StanceRow(
        ("요구",),
        rf"[을를]\s(?:거듭\s|강력히\s)?요구(?:했|하고\s있|한다){END}",
        "is a demand, not met yet",
        r"won\s(?:an?|the|its|their|his|her)|secured|obtained|w(?:as|ere)\sgranted|achieved",
        r"demand\w*|ask\w*|call\w*|request\w*|seek\w*|sought|want\w*|urg\w*|press\w*|requir\w*|insist\w*|claim\w*|push\w*|appeal\w*|told|order\w*|plea\w*",
    ),
    StanceRow(
        ("제안",),
        rf"[을를]\s(?:공식\s|거듭\s)?제안(?:했|하고\s있|한다){END}",
        "is a proposal, not agreed on",
        r"agreed\s(?:to|on)|reached(?!\sout)|signed|accepted|decided|held\s(?:an?|the)",
        r"propos\w*|suggest\w*|offer\w*|recommend\w*|call\w*|float\w*|pitch\w*|ask\w*|urg\w*|invit\w*|put\sforward|submit\w*|idea|tabled|broach\w*|advoca\w*|sa(?:id|ys?)|plan",
    ),
    StanceRow(
        ("협상", "교섭", "협의"),
        rf"(?:협상|교섭|협의)(?:을|를|에)?\s(?:시작|개시|착수|재개|돌입|들어|벌이|진행)[가-힣\s]{{1,6}}{END}",
        "is a negotiation, no deal yet",
        rf"{HAS}(?:renewed|signed|reached|concluded|struck|sealed|finali[sz]ed|agreed)",
        r"negotiat\w*|talk\w*|discuss\w*|consult\w*|bargain\w*|meet\w*|dialogue|parley\w*|s[ia]t\sdown|table",
        r"체결|합의|타결|서명",
    ),
    StanceRow(
        ("감사", "조사", "수사", "점검", "감찰", "내사"),
        rf"(?:감사|조사|수사|점검|감찰|내사)(?:에\s(?:착수|들어|나[서섰]|돌입)|[를을]\s(?:시작|개시))[가-힣]{{1,4}}{END}",
        "has only begun",
        rf"{HAS}(?:found|confirmed|uncovered|concluded|determined|revealed|established|completed|finished|ended|closed|rounded\sup|arrested|busted|caught(?!\s(?:fire|up|in|on)\b)|nabbed|dismantled)",
        r"audit(?:ed|ing|s)|(?:an?|the|its|special|under)\saudit|investigat\w*|prob(?:e|es|ed|ing)|inspect\w*|look\w*|launch\w*|beg[iau]n\w*|start\w*|open\w*|inquir\w*|examin\w*|check\w*|search\w*|review\w*|inquest|case|going\safter|crack\w*|find\sout|figure\sout|trying|why|what",
        r"[잡붙]|체포|검거|붙잡|구속|발견|확인|드러|밝혀|결론|종료|마[치친쳤]|끝|찾",
    ),
    StanceRow(
        ("심사",),
        rf"심사(?:하고\s있|\s?중이|에\s(?:착수|들어))[가-힣]{{1,4}}{END}",
        "is under review",
        rf"{HAS}(?:granted|approved|rejected|denied|accepted|passed)",
        r"review\w*|screen\w*|consider\w*|examin\w*|evaluat\w*|assess\w*|deliberat\w*|under|up\sfor|whether|weigh\w*|judg\w*|vet\w*|look\w*|pending",
    ),
    StanceRow(
        ("사실관계", "사실 여부", "진위"),
        rf"(?:사실\s?(?:관계|여부)|진위)(?:를|을)?\s(?:확인|파악|조사)[가-힣\s]{{1,6}}{END}",
        "is still being checked",
        r"acknowledged|admitted|confirmed|denied|conceded",
        r"check\w*|verif\w*|look\w*|investigat\w*|find\w*|determin\w*|ascertain\w*|whether|confirming|examin\w*|facts?|if|prob\w+|seek\w*",
    ),
    StanceRow(
        ("신청", "청구", "건의", "청원", "요청"),
        rf"[을를]\s(?:정식\s|추가로\s|[가-힣]{{1,6}}에\s)?(?:신청|청구|건의|청원|요청)(?:했|하고\s있|한다){END}",
        "is a request, not granted yet",
        rf"{HAS}(?:granted|approved|obtained|secured|been\sgiven)|won\s(?:an?|the|its|their)",
        r"appl\w*|request\w*|ask\w*|fil(?:e|es|ed|ing)|seek\w*|sought|petition\w*|submit\w*|claim\w*|call\w*|propos\w*|suggest\w*|recommend\w*|register\w*|demand\w*|want\w*|appeal\w*|lodg\w*|sign\w*\sup|subscri\w*|su(?:e|ed|ing)|bid\w*|pitch\w*|urg\w*|hop\w*|plead\w*|moved\sto|lobb\w*",
        r"인정|승인|허가|받아들|인용|발부|선정",
    ),
)  # fmt: skip
