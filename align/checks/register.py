"""Register: "our country" for Korea, kin for elders, and honorifics carried over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from align.bitext import Pair
from align.checks._check import Check, Finding
from align.mqm import Category, Severity

QUOTES = re.compile(r"[“\"「『][^“”\"「」『』]{0,2000}[”\"」』]")


@dataclass(frozen=True, slots=True)
class Rule:
    """What the Korean has, what the English makes of it, and what clears it."""

    ko: re.Pattern[str]
    wrong: re.Pattern[str]
    clear: re.Pattern[str]
    message: str
    suggestion: str
    confidence: float


RULES = (
    Rule(
        re.compile(r"우리 ?나라"),
        re.compile(
            r"\bour (?:own )?(?:country|nation)(?:['’]s)?(?: \w+){0,2} to us\b|\bto us\b", re.I
        ),
        re.compile(r"(?!)"),
        "우리나라 is Korea in news, not “{en}”",
        "Say “Korea”.",
        0.7,
    ),
    Rule(
        re.compile(r"우리 ?나라"),
        re.compile(r"\b(?:our|my) (?:own )?(?:country|nation|land)\b", re.I),
        re.compile(r"\b(?:[Ww]e|us|I)\b|\bKorea"),
        "우리나라 is Korea in news, not “{en}”",
        "Say “Korea”.",
        0.55,
    ),
    Rule(
        re.compile(
            r"(?<![가-힣])(?:한 ?)?(할머니|할아버지|아주머니|아저씨|어머니|아버지)(?:께서|가|이|는|은|들)"
        ),
        re.compile(
            r"\b[Mm]y (?:grandmother|grandfather|grandma|grandpa|aunt|uncle|mother|father|mom|dad)\b"
        ),
        re.compile(r"\b(?:I|me|we|our)\b"),
        "{ko} is an older person here, no relative of the writer: not “{en}”",
        "Say “the elderly woman” or “the man”.",
        0.6,
    ),
    Rule(
        re.compile(r"(?<![가-힣])(?:대통령|총리|장관|시장|의원|회장|교수|사장|선생)님"),
        re.compile(
            r"\b(?:Mr\.? )?(?:[Pp]resident|[Mm]inister|[Mm]ayor|[Cc]hairman|[Pp]rofessor)[- ]?nim\b"
            r"|\b(?:honorable|honourable|esteemed|respected) (?:sir )?(?:president|minister|mayor)\b"
        ),
        re.compile(r"(?!)"),
        "님 is politeness, which “{en}” spells out",
        "Leave the honorific out.",
        0.6,
    ),
)
# The speaker of a first person sentence is no reporter.
FIRST_PERSON = re.compile(
    r"(?<![가-힣])(?:나|저|내|제|우리(?! ?나라))(?:는|가|의|도|를|에게|희)?(?= )"
)


def find(pair: Pair) -> Iterator[Finding]:
    """Words of politeness or belonging are carried over as they stand.

    >>> pair = Pair.of("우리나라 수출이 늘었다.", "Our country's exports rose.")
    >>> [(finding.message, finding.en) for finding in find(pair)]
    [('우리나라 is Korea in news, not “Our country”', ((0, 11),))]
    """
    ko, en = _without_quotes(pair.ko.text), _without_quotes(pair.en.text)
    for rule in RULES:
        source, wrong = rule.ko.search(ko), rule.wrong.search(en)
        if source is None or wrong is None or FIRST_PERSON.search(ko) or rule.clear.search(en):
            continue
        yield Finding(
            rule.message.format(ko=source.group(), en=wrong.group()),
            ko=(source.span(),),
            en=(wrong.span(),),
            suggestion=rule.suggestion,
            confidence=rule.confidence,
        )
        return


def _without_quotes(text: str) -> str:
    """The text with what is quoted as spaces: there people speak for themselves."""
    return QUOTES.sub(lambda found: " " * len(found.group()), text)


CHECK = Check("register", "register", Category.REGISTER, Severity.MINOR, find, 0.6)
