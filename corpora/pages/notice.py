"""The notice that the English below is a machine's: the only sure boundary on a page.

Every pattern matches one sentence of a notice from its first word to its last mark, and every
quantifier in it is bounded, so that a line of a million letters costs what it should.
"""

from __future__ import annotations

import re

from align.bitext import Span

__all__ = ["LABELS", "NOTICES", "find_notices", "is_label"]

MACHINE = (
    r"(?:구글|파파고|네이버|카카오|딥엘|챗\s?GPT|인공지능|기계|자동|번역기|"
    r"Google|Papago|DeepL|ChatGPT|AI|GPT)"
)
GAP = r"[^\n]{0,%d}?"
OPEN = r"[<(\[【〈《〔*※☞▶■#'\"‘“ ]{0,6}"
# The end of a Korean notice: a copula or a verb of telling, then the marks that close it.
SAID = (
    r"(?:이다|입니다|것임|임|습니다|합니다|밝힙니다|있음|됨|드립니다|알립니다|바랍니다|"
    r"(?:전문|기사|번역문|영문|참고|참조)(?=[>)\]】〉》〕'\"’”*. ]{0,6}$))"
)
CLOSE = r"\s?[.:]?\s?[>)\]】〉》〕'\"’”*]{0,4}\.?"
# An English sentence ends at its full stop, or at the bracket that closes it.
EN_END = (
    r"[^\n.>\])】]{0,160}(?:\[[^\]\n]{0,40}\][^\n.>\])】]{0,120})?[.]?\s?[>)\]】〉》'\"’”*]{0,4}\.?"
)

NOTICES: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        re.compile(
            rf"{OPEN}(?:아래|다음|이하|하단)(?:의|는|은|에|글|기사|내용|영문)?\b{GAP % 80}"
            rf"{MACHINE}{GAP % 40}번역{GAP % 60}{SAID}{CLOSE}(?![가-힣])",
            re.I,
        ),
        "says that what follows was translated by a machine",
    ),
    (
        re.compile(
            rf"{OPEN}(?:아래|다음|이하|하단)(?:의|는|은|에)?\b{GAP % 40}(?:영문|영어)"
            rf"{GAP % 20}(?:전문|번역|기사){GAP % 20}(?:이다|입니다|임){CLOSE}(?![가-힣])"
        ),
        "says that the English text follows",
    ),
    (
        re.compile(
            rf"{OPEN}{MACHINE}[^\n<>]{{0,20}}?번역[^\n<>]{{0,40}}?(?:영문|영어|기사|전문|글)"
            rf"[^\n<>]{{0,30}}?(?:이다|입니다|임){CLOSE}(?![가-힣])",
            re.I,
        ),
        "says that the English is a machine's",
    ),
    (
        re.compile(
            rf"{OPEN}(?:위|이|본|상기)\s?(?:의\s?)?(?:기사|글|영문|번역문|내용){GAP % 60}{MACHINE}"
            rf"{GAP % 30}번역{GAP % 40}{SAID}{CLOSE}(?![가-힣])",
            re.I,
        ),
        "says that the article was translated by a machine",
    ),
    (
        re.compile(
            rf"{OPEN}['‘\"“]?(?:구글|파파고|AI|기계)\s?번역기?['’\"”]?(?:은|는)\s[^\n.]{{0,60}}?"
            rf"(?:노력|향상|개선){GAP % 20}(?:있습니다|합니다|있다|한다){CLOSE}"
        ),
        "praises the translator",
    ),
    (
        re.compile(
            rf"{OPEN}(?:영문\s?|기계\s?|자동\s?|영어\s?)?번역\s?(?:문|기사|내용|상|결과)?(?:에|에는|은|이|상)?\s"
            rf"[^\n.]{{0,40}}?(?:오류|오역|다를|차이)[^\n.]{{0,40}}?(?:밝힙니다|합니다|있습니다|있음|"
            rf"바랍니다|알립니다|한다|밝힌다){CLOSE}(?![가-힣])"
        ),
        "warns of errors in the translation",
    ),
    (
        re.compile(
            rf"{OPEN}영문\s?(?:기사|번역)?의?\s?이해도?를?[^\n.]{{0,60}}?(?:합니다|있습니다|한다){CLOSE}"
        ),
        "says what the English is for",
    ),
    (
        re.compile(
            rf"{OPEN}(?:The\s(?:following|below|article\sbelow|text\sbelow)|Below|Here|This|What\sfollows|"
            rf"Following)\s[^\n.]{{0,120}}?(?:full\s?text|text|article|version|translation|full\s(?:story|"
            rf"English)|entire|whole|original)\b[^\n.]{{0,100}}?\b(?:translat\w{{2,5}}|Google|Papago|"
            rf"DeepL)\b{EN_END}",
            re.I,
        ),
        "says that the English text follows",
    ),
    (
        re.compile(
            rf"{OPEN}['‘\"“]?(?:Google|Papago|DeepL|Machine|AI|This)\s?Translat(?:e|ion|or)\b['’\"”]?\s"
            rf"[^\n.]{{0,60}}?(?:working|work|try|trying|striv\w{{1,4}}|effort|improv\w{{1,4}}|error|may)\w?\b"
            rf"{EN_END}",
            re.I,
        ),
        "praises the translator",
    ),
    (
        re.compile(
            rf"{OPEN}(?:It\s(?:is|should)|Please|Note|There\s(?:may|might)|We|The\s(?:English\s|machine\s)?"
            rf"translation|English\stranslation)\b[^\n.]{{0,80}}?(?:error|mistake|inaccura)[^\n.]{{0,60}}?"
            rf"translat{EN_END}",
            re.I,
        ),
        "warns of errors in the translation",
    ),
    (
        re.compile(
            rf"{OPEN}(?:The\s|This\s)?(?:English\s|machine\s|automatic\s)?translation\s(?:may|might|can|could)\s"
            rf"[^\n.]{{0,40}}?(?:error|mistake|inaccura|differ){EN_END}",
            re.I,
        ),
        "warns of errors in the translation",
    ),
)
"""Lines that say who or what translated, each with the reason that is given."""

LABELS: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        re.compile(r"(?:국문|한글|한국어|우리말|원문)\s?(?:기사|원문|전문|본문|뉴스|버전)?"),
        "label of the Korean block",
    ),
    (
        re.compile(
            r"(?:영문|영어|구글|파파고|기계|자동|AI|인공지능)\s?"
            r"(?:번역\s?)?(?:기사|번역|번역문|전문|본문|뉴스|버전)?(?:\s?전문)?"
        ),
        "label of the English block",
    ),
    (
        re.compile(
            r"(?:English|Google|Papago|DeepL|Machine|Full)\s?(?:Full\s)?(?:Translat(?:e|ion|ed)|article|text|version|"
            r"news)?(?:\s(?:text|article|version))?",
            re.I,
        ),
        "label of the English block",
    ),
    (re.compile(r"Korean\s?(?:article|text|version|original)?", re.I), "label of the Korean block"),
)
"""Labels, on whole lines only: inside a sentence these words are ordinary."""
LABEL_MARKS = "<>()[]【】〈〉《》〔〕*※☞▶■◆●○:·-=~ "
START = re.compile(
    r"아래|다음|이하|하단|구글|파파고|네이버|인공지능|기계|위\s?기사|위\s?글|이\s기사|본\s기사|상기|영문|영어|번역|"
    r"The\s|Below|Here|This|What\sfollows|Following|Google|Papago|DeepL|Machine|AI\s|It\sis|Please|Note|There|English",
    re.I,
)
OPENERS = "<([【〈《〔*※☞▶■#'\"‘“ "
# A notice is near a line's ends or among sentences; a line with more places than this is no page's.
MOST_STARTS = 400
# What may stand before a notice that is glued to the text: the end of a sentence or a bracket.
BEFORE = ".!?다>)]】〉》”’\"'|:"


def find_notices(line: str) -> tuple[Span, ...]:
    """Where a line holds notices, neighbours joined.

    >>> line = "시는 밝혔다.Below is the full text translated by Google.The city said."
    >>> [line[start:end] for start, end in find_notices(line)]
    ['Below is the full text translated by Google.']
    >>> find_notices("시는 구글 번역기로 안내문을 번역해 나눠 줬다.")
    ()

    Args:
        line: one line, without white space at its ends.
    """
    if is_label(line):
        return ((0, len(line)),)
    spans: list[Span] = []
    end = 0
    for count, start in enumerate(START.finditer(line)):
        if count > MOST_STARTS:
            break
        begin = _opening(line, start.start(), end)
        if start.start() < end or not _may_start(line, begin):
            continue
        stop = _match(line, begin)
        if stop is None:
            continue
        end = stop
        if spans and not line[spans[-1][1] : begin].strip(OPENERS):
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((begin, end))
    return tuple(_close(line, span) for span in spans)


def is_label(line: str) -> bool:
    """Whether a whole line only says which language follows.

    >>> is_label("[영문]"), is_label("영문으로 옮긴 기사를 시가 냈다.")
    (True, False)
    """
    if len(line) > 40:
        return False
    bare = line.strip(LABEL_MARKS)
    return any(pattern.fullmatch(bare) for pattern, _ in LABELS) and _is_marked(line, bare)


def _is_marked(line: str, bare: str) -> bool:
    # A bare 번역 or Google is a menu word; 영문 기사 is a label with or without its marks.
    return line != bare or bool(
        re.search(r"기사|전문|번역|text|article|version|translat", bare, re.I)
    )


def _opening(line: str, start: int, floor: int) -> int:
    begin = start
    while begin > floor and start - begin < 6 and line[begin - 1] in OPENERS:
        begin -= 1
    while begin < start and line[begin] == " ":
        begin += 1
    # A quotation mark right behind a full stop closes the sentence before.
    if begin and line[begin] in "'\"’”" and line[begin - 1] in ".!?":
        begin += 1
    return begin


def _may_start(line: str, begin: int) -> bool:
    before = line[max(0, begin - 8) : begin].rstrip()
    return not before or before[-1] in BEFORE or line[begin] in "<([【〈《〔*※☞"


def _match(line: str, begin: int) -> int | None:
    ends = [match.end() for pattern, _ in NOTICES if (match := pattern.match(line, begin))]
    return max(ends, default=None)


def _close(line: str, span: Span) -> Span:
    """The span with the bracket that closes it, when only marks stand between."""
    start, end = span
    while end < len(line) and line[end] in ">)]】〉》〕*":
        end += 1
    return start, end
