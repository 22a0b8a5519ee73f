"""Stances of which a few words decide: duties, bans, choices, reviews and accusations.

Each row of ``RULES`` is asked of every sentence, whatever else it says.
"""

from __future__ import annotations

import re

from align.checks.modality.stance import Stance

__all__ = ["ADVICE", "CONDEMNED", "RULES", "SUSPECTED"]

REVIEWED = re.compile(
    r"(?:검토|고려|논의|협의|조율|고민|협상)(?:를|을)?\s?(?:하고\s?있|중(?:이|인|\s|\.|$)|해\s?보고\s?있|하기로\s?(?:했|한)"
    r"|벌이고\s?있|진행\s?중|진행하고\s?있|이어\s?가고\s?있|거듭하고\s?있)"
)
SETTLED = re.compile(
    r"\b(?:(?:has|have|had)\s)?(?:already\s)?(?:decided|agreed|finali[sz]ed|concluded|confirmed|resolved"
    r"|approved|determined)\b",
    re.I,
)
DUTY = re.compile(r"[가-힣]야\s?(?:한다|합니다|했다|만|할|된다|됩니다|하며|하고|함)")
# 뇌졸중을 의심해야 한다, "may be a sign of a stroke": what may be is in the verb.
# 파도가 넘는 곳이 있겠으니 유의해야 한다: what may be is said besides.
SUSPECTED = re.compile(
    r"의심해(?:\s?봐)?야|염두에\s?[둬두]|고려해야|감안해야"
    r"|(?:수\s?(?:도\s?)?|곳이\s?|가능성이\s?|위험[이도]?\s?|우려[가도]?\s?|염려[가도]?\s?)있(?:으|겠|어(?!야)|는\s만큼)"
)
CHOICE = re.compile(r"\b(?:may|can|might|could)\s(?!not\b)", re.I)
MAY = re.compile(r"수\s?(?:도\s?)?있(?:다|습니다|으며|고|는\s)")
COMPELLED = re.compile(r"\b(?:must|(?:has|have)\sto|(?:is|are)\s(?:required|obliged)\sto)\b", re.I)
DUTY_KO = re.compile(
    r"야(?:\s|만)|필요|의무|반드시|꼭|요구|(?<![가-힣])안\s|지\s?(?:않|못)|수(?:는|가|도)?\s?없|(?:어|아|해|여)야|[으]?면\s|없으면|만\s"
)
ACCUSED = re.compile(r"혐의(?:로|를\s?받|를\s?받고)")
CONDEMNED = re.compile(r"유죄|선고|사형|죄수|징역|실형|확정|전과|복역|수감|형을")
GUILTY = re.compile(
    r"\b(?:(?:was|were|been)\s(?:convicted|found\sguilty|sentenced)|convicted)\b", re.I
)
EXEMPTED = re.compile(
    r"지\s?않아도\s?(?:된|되|돼|됩)|(?<!두말)(?<!말)[할릴될길칠쓸둘] 필요(?:는|가|도)?\s?없(?!이)"
)
OBLIGED = re.compile(
    r"\b(?:must|(?:has|have|had)\sto|needs?\sto|(?:is|are|was|were)\s(?:required|obliged|forced)\sto)\s[a-z]{2,}",
    re.I,
)

ADVICE = {
    "is still being weighed": "Say that it is being considered or discussed.",
    "is a duty": "Say “must”, “should” or “has to”.",
    "is a choice or a possibility": "Say “can” or “may”.",
    "is an accusation, no verdict": "Say “on charges of” or “is accused of”.",
    "is an exemption, no duty": "Say “do not have to”.",
    "tells of a plan": "Say “plans to”, “will” or “is scheduled to”.",
    "did not happen": "Say “almost” or “nearly”.",
    "is a possibility, no fact": "Say “may” or “is likely to”.",
    "is still to come": "Say “will”, or put the verb in the present.",
    "is past": "Put the verb in the past.",
    "is a possibility, no certainty": "Say “may”, “could” or “is believed to”.",
    "is a condition, no fact": "Say “if” or “once”.",
    "is a decision, not done yet": "Say “decided to”, “would” or “will”.",
    "is told as done": "Tell it as done.",
    "is less sure": "Say no more than the Korean does.",
}
RULES = (
    Stance(
        "reviewed",
        REVIEWED,
        SETTLED,
        "is still being weighed",
        ADVICE["is still being weighed"],
        0.85,
    ),
    Stance(
        "investigating",
        re.compile(
            r"(?:(?:원인|경위|사인|동기|이유|여부|규모|배후|신원|행방|피해)[을를과은는]?|[는은인]지(?:를|도)?)\s(?:[가-힣]+\s){0,3}?(?:조사|수사|확인|파악|추적|분석|추궁)(?:하고\s?있|\s?중(?:이[다며라고]|인\s|\.|$))"
        ),
        re.compile(
            r"\b(?:(?:has|have|had)\s(?:been\s)?|was\s|were\s)?(?:confirmed|determined|established|identified|verified|found|concluded|uncovered)\b",
            re.I,
        ),
        "is still being looked into",
        "Say that it is being investigated.",
        0.75,
    ),
    Stance("duty", DUTY, CHOICE, "is a duty", ADVICE["is a duty"], 0.75, SUSPECTED),
    Stance(
        "choice",
        MAY,
        COMPELLED,
        "is a choice or a possibility",
        ADVICE["is a choice or a possibility"],
        0.7,
        DUTY_KO,
    ),
    Stance(
        "exempted",
        EXEMPTED,
        OBLIGED,
        "is an exemption, no duty",
        ADVICE["is an exemption, no duty"],
        0.8,
    ),
    Stance(
        "accusation",
        ACCUSED,
        GUILTY,
        "is an accusation, no verdict",
        ADVICE["is an accusation, no verdict"],
        0.7,
        CONDEMNED,
    ),
)
