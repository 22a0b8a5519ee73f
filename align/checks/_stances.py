"""How sure a Korean predicate is of itself, and the English that claims more or less.

A row of ``STANCES`` holds the Korean words of one stance (a plan, a suspicion, a request), the
English words that keep it, and what contradicts it where none of them stands.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["STANCES", "Stance"]


@dataclass(frozen=True, slots=True)
class Stance:
    """One stance.

    Args:
        ko: the Korean that takes it; ``unless`` is Korean that lets the English drop it.
        fits: any English that keeps it.
        contradicts: English that gives it up; None: a verb that tells the deed as done.
        message: what the Korean is, behind its words.
        advice: how to mend the English.
        confidence: how often such a flag is right.

    >>> stance = STANCES[0]
    >>> bool(stance.message), 0 < stance.confidence < 1
    (True, True)
    """

    ko: re.Pattern[str]
    fits: re.Pattern[str]
    contradicts: re.Pattern[str] | None
    message: str
    advice: str
    confidence: float
    unless: re.Pattern[str] | None = None


def _en(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b|['’]d\b", re.I)


SAID_TO_BE = (
    r"report\w*|alleg\w*|known|say|says|said|believ\w*|apparent\w*|understood|hear\w*|learn\w*|accord\w*"
    r"|seem\w*|appear\w*|think\w*|thought|suspected|presum\w*|likel\w*|f(?:ind|ound)\w*|emerg\w*|estimat\w*|suggest\w*"
    r"|may|might|could|would|possib\w*|probab\w*|expect\w*|indicat\w*|reveal\w*|show\w*|tell|told|assum\w*|claim\w*|rumou?r\w*"
    r"|view\w*|see|seen|look\w*|word|sources?|turn\w*\sout|prov\w*|show|shown|identified|disclos\w*|evident\w*|perhaps|maybe"
)
POSSIBLY = (
    r"may|might|could|can|would|should|possib\w*|impossib\w*|likel\w*|unlikely|chance\w*|potential\w*|suspect\w*"
    r"|probab\w*|suggest\w*|speculat\w*|expect\w*|risk\w*|appear\w*|seem\w*|believ\w*|think\w*|thought|threat\w*|prospect\w*|odds"
    r"|doubt\w*|feasib\w*|perhaps|maybe|estimat\w*|presum\w*|assum\w*|hint\w*|signal\w*|forecast\w*|predict\w*|open|apparent\w*"
    r"|alleg\w*|consider\w*|look\w*|indicat\w*|fear\w*|feel\w*|plan\w*|due|about|able|abilit\w*|capab\w*|poised|prone|tend\w*|hope\w*|view\w*|if|bound"
    r"|question\w*|room|point\w*|rule\w*\sout|concern\w*|worr\w*|say|says|possibly|set\sto"
)
ASKING = (
    r"ask\w*|request\w*|demand\w*|call\w*|urg\w*|appeal\w*|petition\w*|propos\w*|recommend\w*|want\w*|plead\w*|beg\w*|advis\w*"
    r"|suggest\w*|told|tell\w*|insist\w*|press\w*|seek\w*|sought|remind\w*|warn\w*|encourag\w*|order\w*|instruct\w*|need\w*"
    r"|should|must|implor\w*|exhort\w*|invit\w*|would|requir\w*|counsel\w*|plea|lobb\w*|motion|let|please|to\sbe"
)
TRIED = r"(?:(?<![격고배염우장독심사반화수유미])려|려(?=[고던\s]))"
"""려 하다 of a verb, not 격려하다, 우려하다 or 화려하다."""
TRYING = (
    r"try|tries|tried|trying|attempt\w*|want\w*|sought|seek\w*|plan\w*|intend\w*|about\sto|going\sto|meant|would|aim\w*|moved?\sto"
    r"|hop\w*|consider\w*|wish\w*|effort\w*|bid|set\sto|almost|nearly|refus\w*|fail\w*|push\w*|were\sto|was\sto|prepar\w*|propos\w*"
    r"|look\w*\sto|to|will\w*|ready|unsuccess\w*|thwart\w*|foil\w*|back\w*|weigh\w*|drop\w*|abandon\w*|withdr\w*|scrap\w*|stop\w*|prevent\w*|block\w*"
)
DECIDING = (
    r"decid\w*|decision|agree\w*|plan\w*|will|would|set\sto|intend\w*|resolv\w*|opt\w*|determin\w*|schedul\w*|pledg\w*|vow\w*"
    r"|commit\w*|(?:is|are|was|were)\sto|going\sto|conclu\w*|vot\w*|chos\w*|choos\w*|settl\w*|promis\w*|deal|accord|due|expect\w*|approv\w*|ready"
    r"|sign\w*|ask\w*|want\w*|to"
)
PREDICTING = (
    r"will|would|expect\w*|forecast\w*|predict\w*|project\w*|anticipat\w*|may|might|could|likel\w*|see|sees|saw|outlook|estimat\w*"
    r"|set\sto|should|going\sto|believ\w*|think\w*|thought|prospect\w*|foresee\w*|hope\w*|plan\w*|poised|due|possib\w*"
)
SUSPECTING = (
    r"alleg\w*|accus\w*|suspect\w*|suspic\w*|charg\w*|indict\w*|investigat\w*|prob\w*|trial|den(?:y|ied|ies)|count\w*|claim\w*"
    r"|stand\w*\sfor|arrest\w*|booked|face\w*|question\w*|report\w*|controvers\w*|doubt\w*|rumou?r\w*|scandal\w*|warrant|detain\w*"
    r"|prosecut\w*|accord\w*|say|said|complaint\w*|believ\w*|convict\w*|sentenc\w*|for|sued?|refer\w*|possib\w*|may|might"
)
PROMISING = (
    r"promis\w*|pledg\w*|vow\w*|commit\w*|assur\w*|swor\w*|swear\w*|guarant\w*|agree\w*|undert\w*|will|would|said|say\w*"
    r"|offer\w*|to|plan\w*|word"
)

DONE_EN = re.compile(
    r"\b(?:(?:has|have|had)\s(?:already\s|also\s|now\s)?(?:been\s)?[a-z]{3,}|will\s(?:be\s)?[a-z]+)\b",
    re.I,
)
WILL_EN = re.compile(r"\bwill\s(?!not\sbe\sknown)(?:be\s)?[a-z]+", re.I)

STANCES = (
    Stance(
        re.compile(
            r"(?:검토|고려|고민|저울질|타진)(?:를|을)?\s?(?:하고\s?있|중(?:이[다며라고]|인\s|\s|\.|$))"
        ),
        _en(
            r"consider\w*|review\w*|look\w*|weigh\w*|examin\w*|discuss\w*|stud(?:y|ie)\w*|mull\w*|talk\w*|negotiat\w*|explor\w*"
            r"|think\w*|contemplat\w*|consult\w*|debat\w*|assess\w*|evaluat\w*|deliberat\w*|option\w*|possib\w*|may|might|could"
            r"|plans?|worr\w*|struggl\w*|agoni\w*|toy\w*|float\w*|seek\w*|propos\w*|would|pond\w*|whether|mind|sound\w*|try\w*|work\w*|feel\w*|debat\w*"
        ),
        re.compile(
            r"\b(?:is|are|was|were|been)\s(?:already\s|now\s|currently\s)?(?:carrying|implement|enforc|push|going|proceed|introduc|launch|adopt|execut|pursu|mov|build|clos|merg|start|press|sell|cutt|rais|scrapp|abolish|replac|expand)\w*",
            re.I,
        ),
        "is still being weighed",
        "Say that it is being considered or discussed.",
        0.8,
    ),
    Stance(
        re.compile(
            r"(?:검토|고려|논의|협의|조율|고민|협상|저울질)(?:를|을)?\s?(?:하고\s?있|중(?:이[다며라고]|인\s|\s|\.|$)|해\s?보고\s?있)"
        ),
        _en(
            r"consider\w*|review\w*|look\w*|weigh\w*|examin\w*|discuss\w*|stud(?:y|ie)\w*|mull\w*|talk\w*|negotiat\w*|explor\w*"
            r"|think\w*|contemplat\w*|consult\w*|debat\w*|assess\w*|evaluat\w*|deliberat\w*|coordinat\w*|option\w*|possib\w*|may"
            r"|might|could|plans?|arrang\w*|under\sway|worr\w*|struggl\w*|agoni\w*|toy\w*|float\w*|seek\w*|propos\w*|would|pond\w*"
            r"|whether|mind|try\w*|working|in\sthe\sworks|fine-tun\w*"
        ),
        DONE_EN,
        "is still being weighed",
        "Say that it is being considered or discussed.",
        0.8,
    ),
    Stance(
        re.compile(
            r"혐의(?:를|도|는)?\s?받(?:고\s?있|아\s|는\s|았)|혐의로\s?(?:조사|수사|체포|구속|기소|재판|입건|고발|고소|경찰|검찰)|의혹(?:을|이|도)?\s?(?:받|제기|일|나오)"
        ),
        _en(SUSPECTING),
        None,
        "is an accusation, no verdict",
        "Say “is accused of” or “allegedly”.",
        0.75,
        re.compile(r"유죄|선고|사형|죄수|징역|실형|확정|전과|복역|수감|형을"),
    ),
    Stance(
        re.compile(r"수도\s?있(?:다|을|어|었|음|습|으며|지만|는\s것|는\s?관측)"),
        _en(
            POSSIBLY
            + r"|let|allow\w*|enabl\w*|permit\w*|eligib\w*|entitl\w*|option\w*|opportunit\w*|available|free|help\w*|ways?|easy|easily|hard|get|gets|sometimes"
        ),
        WILL_EN,
        "is a possibility, no certainty",
        "Say “may” or “could”.",
        0.7,
        re.compile(
            r"겠|예정|계획|방침|수\s?있(?:도록|게|는\s(?!관측|것|우려))|것이[다며라고]|것으로|전망"
        ),
    ),
    Stance(
        re.compile(
            r"수(?:도)?\s?있다는\s?(?:관측|전망|분석|우려|지적|얘기|해석|예측|경고)|가능성(?:도|이|을)?\s?(?:있|높|크|제기|거론|점쳐|나오|나온)"
        ),
        _en(POSSIBLY + r"|concern\w*|analy\w*|observ\w*|warn\w*|raised"),
        DONE_EN,
        "is a possibility, no fact",
        "Say “may” or “is likely to”.",
        0.75,
    ),
    Stance(
        re.compile(
            r"것으로\s?(?:알려|전해|추정|추측|보[이인여])|(?:한|은|인|는|된|난)\s?듯(?:하|했|한|싶|\s보)|것\s?같"
        ),
        _en(SAID_TO_BE + r"|feel\w*|felt|like|probably|guess\w*|sure|will"),
        None,
        "is hearsay or a guess",
        "Say “reportedly”, “is believed to” or “appears to”.",
        0.6,
    ),
    Stance(
        re.compile(r"것으로\s?(?:보고|판단하고|의심하고|추정하고)"),
        _en(
            r"believ\w*|suspect\w*|think\w*|thought|presum\w*|assum\w*|view\w*|see|sees|seen|possib\w*|likel\w*|may|might|could|would|working|consider\w*|suspicion|apparent\w*|alleg\w*|expect\w*|estimat\w*|predict\w*|conclu\w*|judg\w*|plan\w*"
        ),
        re.compile(
            r"\b(?:confirm(?:s|ed|ing)?|establish(?:ed|ing)|found|prov(?:ed|ing)|verif(?:ied|ying)|discovered|revealed|because)\b",
            re.I,
        ),
        "is a suspicion, no finding",
        "Say “believe” or “suspect”.",
        0.75,
    ),
    Stance(
        re.compile(
            rf"[가-힣](?:{TRIED}[고던]?\s?(?:했|하다가?|하던|한)|려다가?|려던|려고\s?시도|시도했)[가-힣]*(?:\s?[가-힣\s]{{0,24}}(?:지만|으나|못|실패|무산|막|부딪|그쳤|미수|포기|철회|제지|반대|붙잡|적발|들켜|걸려|체포|좌절))?"
        ),
        _en(TRYING),
        None,
        "was tried, not done",
        "Say “tried to” or “was about to”.",
        0.75,
    ),
    Stance(
        re.compile(
            r"(?:달라고|라고|자고|[할릴길킬칠질울줄꿀둘될질실] 것을|도록)\s?(?:거듭\s|강력히\s|재차\s|적극\s)?(?:요구|요청|촉구|당부|부탁|호소|건의|권고|제안|주문|청원|설득|권유)"
            r"|(?:[을를])\s?(?:거듭\s|강력히\s|재차\s|적극\s)?(?:촉구|당부|요청|건의|호소)(?=했|하[고며]|한다)"
        ),
        _en(ASKING),
        None,
        "is a request, no deed",
        "Say “asked”, “urged” or “called for”.",
        0.75,
    ),
    Stance(
        re.compile(
            r"(?:것으로|것이라고|거라고|라고|리라)\s?(?:내다[봤보]|전망|예상|예측|점[쳤치])"
        ),
        _en(PREDICTING),
        None,
        "is a forecast, no fact",
        "Say “expect” or “predict”.",
        0.75,
    ),
    Stance(
        re.compile(r"(?:더라면|[았었했였됐]다면(?!서))"),
        _en(
            r"if|had|would|could|should|without|unless|but\sfor|wish\w*|might|otherwise|were|may|in\scase|whether"
        ),
        re.compile(r"\b(?:because|since|as|after|when)\s", re.I),
        "is a condition that was not met",
        "Say “if ... had”.",
        0.75,
    ),
    Stance(
        re.compile(r"더라면"),
        _en(
            r"if|without|unless|but\sfor|wish\w*|otherwise|were|in\scase|had\s(?:the|it|he|she|they|we|you|i|there|an?|not|[A-Z][a-z]+)"
        ),
        re.compile(r"\b(?:because|since|as|after|when)\s", re.I),
        "is a condition that was not met",
        "Say “if ... had”.",
        0.8,
    ),
    Stance(
        re.compile(r"(?:약속|공약|다짐|맹세)(?:을|를)?\s?(?:했|한|하고|하며|하면서)"),
        _en(PROMISING),
        None,
        "is a promise, no deed",
        "Say “promised” or “pledged”.",
        0.75,
    ),
    Stance(
        re.compile(
            r"여부(?:를|는|도|에\s?대해(?:서는)?)?\s?(?:아직\s)?(?:밝히지|말하지|알려지지|확인되지|정하지|정해지지|결정하지|확인하지|공개하지|언급하지|답하지)"
        ),
        _en(
            r"whether|if|disclos\w*|reveal\w*|say|said|comment\w*|confirm\w*|tell|told|announc\w*|clear|unclear|known|unknown|decid\w*|specif\w*|mention\w*|answer\w*|elaborat\w*|not\ssaid|declin\w*|undecided|open|determin\w*"
        ),
        re.compile(
            r"\b(?:did|does|do|will|would|has|have|is|are|was|were)(?:\snot|n['’]t)\s[a-z]+", re.I
        ),
        "leaves it open",
        "Say “did not say whether”.",
        0.8,
    ),
    Stance(
        re.compile(r"(?:서는|면|선)\s?안\s?[된되돼됩]|지\s?말아야|금지[된돼되]"),
        _en(
            r"must\snot|mustn['’]t|should\snot|shouldn['’]t|may\snot|cannot|can['’]t|not\s(?:be\s)?(?:allowed|permitted)|prohibit\w*|ban\w*|forbid\w*|barred|never|unacceptable|no\slonger|without|ought\snot|not\sbring|refrain|against|prevent"
        ),
        re.compile(
            r"\b(?:(?:do|does|did|will|would)(?:\snot|n['’]t)\s(?:have|need)\sto|(?:need|needs)\snot|not\s(?:be\s)?(?:required|obliged|necessary)|optional)\b",
            re.I,
        ),
        "is a ban, no exemption",
        "Say “must not” or “may not”.",
        0.85,
    ),
    Stance(
        re.compile(
            r"지\s?않아도\s?[된되돼됩]|(?:[할릴될길] 필요(?:는|가|도)?|의무(?:는|가|도)?)\s?없"
        ),
        _en(
            r"not\s(?:have|need|be\srequired|required|necessar\w*|be\snecessary|obliged)|n['’]t\s(?:have|need|required|necessary)|need\w*|no\s(?:need|obligation|reason|longer)|optional|exempt\w*|without|unnecess\w*|free|hardly|little|never|not\sbother|no"
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
        re.compile(r"(?:라고|다고|며|고)\s?(?:주장|반박|항변|해명)(?:했|하[고며는]|한)"),
        _en(
            r"claim\w*|argu\w*|insist\w*|maintain\w*|contend\w*|assert\w*|say|says|said|saying|alleg\w*|according|den(?:y|ied|ies)|stat\w*|explain\w*|rebut\w*|refut\w*|counter\w*|told|accus\w*|protest\w*|add\w*|charg\w*|reject\w*|defend\w*|call\w*|complain\w*|note\w*|point\w*|hold|held|believ\w*|retort\w*|dismiss\w*|respond\w*"
        ),
        re.compile(
            r"\b(?:prov(?:ed|en|es)|confirmed|established|verified|acknowledged|admitted)\b", re.I
        ),
        "is a claim, no proof",
        "Say “claimed” or “argued”.",
        0.75,
    ),
    Stance(
        re.compile(
            r"반드시(?![^.]{0,20}것은?\s?아니)|틀림\s?없|확실시|분명(?:하다|히|해)|확신(?:한다|했다|하고)|단언|명백(?:하다|히|한)|기정사실"
        ),
        _en(
            r"must|certain\w*|definite\w*|sure\w*|doubt\w*|clear\w*|convinc\w*|confident\w*|always|need\w*|inevitabl\w*|necessar\w*|ha(?:s|ve|d)\sto|without\sfail"
            r"|absolut\w*|guarant\w*|obvious\w*|evident\w*|bound|positive|will|shall|requir\w*|unmistak\w*|undeniabl\w*|plain\w*|blatant\w*|unequivocal\w*|should"
            r"|essential|mandator\w*|never|ensur\w*|make\ssure|unless|only|distinct\w*|if"
        ),
        re.compile(r"\b(?:may|might|perhaps|maybe|possibly|could|can)\b(?!\snot)", re.I),
        "is certain or a must",
        "Say “must”, “certainly” or “is sure to”.",
        0.7,
    ),
    Stance(
        re.compile(r"[가-힣]기로\s?(?:했|결정|합의|의결)(?=[다습지으고며])"),
        _en(DECIDING),
        re.compile(r"\b(?:has|have)\s(?:already\s)(?:been\s)?[a-z]{3,}\b", re.I),
        "is a decision, not done yet",
        "Say “decided to” or “will”.",
        0.75,
    ),
)
"""In the order in which they are asked."""
