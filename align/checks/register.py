"""Register: "our country" for Korea, kin for elders, and honorifics carried over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice

from align.bitext import Pair
from align.checks._check import Check, Finding
from align.mqm import Category, Severity

QUOTES = re.compile(r"[“\"「『][^“”\"「」『』]{0,2000}[”\"」』]")


@dataclass(frozen=True, slots=True)
class _Rule:
    """What the Korean has, what the English makes of it, and what clears it."""

    ko: re.Pattern[str]
    wrong: re.Pattern[str]
    clear: re.Pattern[str]
    message: str
    suggestion: str
    confidence: float


RULES = (
    _Rule(
        re.compile(r"우리 ?나라"),
        re.compile(
            r"\bour (?:own )?(?:country|nation)(?:['’]s)?(?: \w+){0,2} to us\b|\bto us\b", re.I
        ),
        re.compile(r"(?!)"),
        "우리나라 is Korea in news, not “{en}”",
        "Say “Korea”.",
        0.7,
    ),
    _Rule(
        re.compile(r"우리 ?나라"),
        re.compile(r"\b(?:our|my) (?:own )?(?:country|nation|land)\b", re.I),
        re.compile(r"\b(?:[Ww]e|us|I)\b|\bKorea"),
        "우리나라 is Korea in news, not “{en}”",
        "Say “Korea”.",
        0.55,
    ),
    _Rule(
        re.compile(
            r"(?<![가-힣])(?:한 ?)?(?:(?:할머니|할아버지|아주머니|아저씨)(?:께서|가|이|는|은|들)|(?:어머니|아버지)들)"
        ),
        re.compile(
            r"\b[Mm]y (?:grandmother|grandfather|grandma|grandpa|aunt|uncle|mother|father|mom|dad)\b"
        ),
        re.compile(r"\b(?:I|me|we|our)\b"),
        "{ko} is an older person here, no relative of the writer: not “{en}”",
        "Say “the elderly woman” or “the man”.",
        0.6,
    ),
    _Rule(
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
POLITE_KO = re.compile("|".join(f"(?:{rule.ko.pattern})" for rule in RULES))
"""The Korean of any of them; what is quoted holds no more of it when it is left out."""
# What no news report calls things, whoever is speaking; the Korean it stands for is neutral or polite.
SLANG = (
    _Rule(
        # 건강하시기 바랍니다 is a wish.
        re.compile(r"(?<!되)(?<!건강하)(?<!행복하)(?<!지내)(?<!보내)(?:으시|시)기\s?바랍니다"),
        re.compile(
            r"\b(?:I|[Ww]e) hope (?:that )?(?:you(?:['’]ll| will| can)?|everyone|residents)\b"
        ),
        re.compile(r"\b[Pp]lease\b"),
        "{ko} asks politely, it does not hope: not “{en}”",
        "Say “please”.",
        0.6,
    ),
    _Rule(
        re.compile(
            r"별세|타계|서거|영면|작고|소천|선종|입적|숨졌|숨진|숨을 거|사망|세상을 (?:떠|등)"
        ),
        re.compile(
            r"\b(?:kick(?:ed|ing|s)? the bucket|croak(?:ed|s)|bit(?:e|es|ing)? the dust"
            r"|bought the farm|snuffed it|popped (?:off|his clogs|her clogs)|dropped dead"
            r"|gave up the ghost)\b",
            re.I,
        ),
        re.compile(r"(?!)"),
        "{ko} is said with respect, which “{en}” is not",
        "Say “died” or “passed away”.",
        0.75,
    ),
    _Rule(
        re.compile(r"할머니|할아버지|어르신|노인|고령|노부부|어머니|아버지|노모"),
        re.compile(
            r"\b(?:old )?(?:hags?|crones?|geezers?|codgers?|biddy|biddies)\b"
            r"|\bold (?:farts?|bats?|coots?|bags?|broads?)\b",
            re.I,
        ),
        re.compile(r"(?!)"),
        "{ko} is no insult, “{en}” is one",
        "Say “elderly woman” or “elderly man”.",
        0.75,
    ),
    _Rule(
        re.compile(r"(?:니다|십시오|세요|시죠|시지요|니까|소서)(?=[\"”』」.!?,’']|$)"),
        re.compile(
            r"\b(?:you guys|, guys|dudes?|gonna|wanna|gotta|y['’]all|ain['’]t|kinda|sorta|bro"
            r"|buddy|nope|yep|yup|dunno|lemme|gimme|c['’]mon|shut up(?! shop))\b|, guys\b|[\"“]Hey\b",
            re.I,
        ),
        re.compile(r"(?!)"),
        "{ko} is a polite ending, “{en}” is not polite",
        "Use plain polite English.",
        0.65,
    ),
    _Rule(
        re.compile(
            r"^(?!.*(?:병아리|새끼|둥지|부화|방송))"
            r".*?(여성|여자|여직원|여학생|여대생|남성|남자|청년|시민|직원)"
        ),
        re.compile(r"\b(?:chicks?|dames?|bimbos?|babes|dudes?|blokes?|fellas?)\b"),
        re.compile(r"(?!)"),
        "The Korean says no more than man or woman, “{en}” is slang",
        "Say “woman” or “man”.",
        0.65,
    ),
    _Rule(
        re.compile(r"\d ?(?:원|달러)|[만억조] ?(?:원|달러)"),
        re.compile(
            r"\b[\d.,]+ (?:thousand |million |billion |trillion )?(?:bucks|smackers|quid)\b"
        ),
        re.compile(r"(?!)"),
        "{ko} is a plain sum, “{en}” is slang",
        "Say “won” or “dollars”.",
        0.65,
    ),
    _Rule(
        re.compile(r"어린이|아동|학생|아이|청소년|초등"),
        re.compile(r"\b(?:brats?|young['’]uns?|urchins?|rugrats?)\b", re.I),
        re.compile(r"(?!)"),
        "{ko} is neutral, “{en}” is not",
        "Say “child” or “student”.",
        0.65,
    ),
    _Rule(
        re.compile(r"만취|술에 취|음주"),
        re.compile(r"\b(?:sloshed|shitfaced|hammered|wasted|tipsy as a skunk|plastered)\b", re.I),
        re.compile(r"(?!)"),
        "{ko} is a plain word, “{en}” is slang",
        "Say “drunk” or “intoxicated”.",
        0.6,
    ),
    _Rule(
        re.compile(r"교도소|구치소|수감|구속|징역"),
        re.compile(r"\b(?:slammer|hoosegow|in the (?:clink|can|joint))\b", re.I),
        re.compile(r"(?!)"),
        "{ko} is a plain word, “{en}” is slang",
        "Say “prison” or “detention”.",
        0.65,
    ),
    _Rule(
        re.compile(
            r"^(?!.*(?:욕설|욕을|막말|씨발|시발|개새|놈|년[을이]|젠장|빌어먹|망할|비속어|[XxＸ]{2}|○○)).+"
        ),
        re.compile(
            r"\b(?:bullshit|shit(?:ty|s)?|fuck\w*|assholes?|bastards?|goddamn|piss(?:ed)? off)\b",
            re.I,
        ),
        re.compile(r"(?!)"),
        "“{en}” is a swear word, the Korean has none",
        "Leave the swear word out.",
        0.7,
    ),
)
# The speaker of a first person sentence is no reporter, nor is who ends it on 요.
FIRST_PERSON = re.compile(
    r"(?<![가-힣])(?:나|저|내|제|우리(?! ?나라))(?:는|가|의|도|를|에게|희)?(?= )|[어아에예지네]요(?=[.!?]|$)"
)


def find(pair: Pair) -> Iterator[Finding]:
    """Words of politeness or belonging are carried over as they stand.

    >>> pair = Pair.of("우리나라 수출이 늘었다.", "Our country's exports rose.")
    >>> [(finding.message, finding.en) for finding in find(pair)]
    [('우리나라 is Korea in news, not “Our country”', ((0, 11),))]
    """
    yield from islice(chain(_belonging(pair), _slang(pair)), 1)


def _belonging(pair: Pair) -> Iterator[Finding]:
    """Words of politeness or belonging outside of quotations."""
    if not POLITE_KO.search(pair.ko.text):
        return
    ko, en = _without_quotes(pair.ko.text), _without_quotes(pair.en.text)
    for rule in RULES:
        source = rule.ko.search(ko)
        wrong = rule.wrong.search(en) if source else None
        if source is None or wrong is None or FIRST_PERSON.search(ko) or rule.clear.search(en):
            continue
        yield Finding(
            rule.message.format(ko=source.group(), en=wrong.group()),
            ko=(source.span(),),
            en=(wrong.span(),),
            suggestion=rule.suggestion,
            confidence=rule.confidence,
        )


def _slang(pair: Pair) -> Iterator[Finding]:
    """The first word or phrase that is too low for what the Korean says."""
    ko, en = pair.ko.text, pair.en.text
    for rule in SLANG:
        source = rule.ko.search(ko)
        if source and (wrong := rule.wrong.search(en)):
            group = 1 if rule.ko.groups else 0
            yield Finding(
                rule.message.format(ko=source.group(group), en=wrong.group().lstrip(", ")),
                ko=(source.span(group),),
                en=(wrong.span(),),
                suggestion=rule.suggestion,
                confidence=rule.confidence,
            )
            return


def _without_quotes(text: str) -> str:
    """The text with what is quoted as spaces: there people speak for themselves."""
    return QUOTES.sub(lambda found: " " * len(found.group()), text)


CHECK = Check("register", "register", Category.REGISTER, Severity.MINOR, find, 0.6)
