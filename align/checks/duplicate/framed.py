"""What frames an English sentence set down twice: its place, its time, its source, who somebody is.

"In Busan, ... the festival held in Busan", "The ministry said ..., the ministry said", "Mayor Park, the
mayor of Busan": a machine that has lost its place ends on what it began with.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, islice

from align.bitext import Pair, Span
from align.splitting.english import split_english
from align.words import english

__all__ = ["find_framed"]

# "In Busan", "on the expressway", "from next month"; "to" and "for" take the same thing again.
PHRASE = re.compile(
    r"\b(?P<said>(?:in|at|on|during|from|since|until|near|across|throughout)\s(?:(?:the|this|last|next)\s)?[A-Za-z][\w’'-]*(?:\s(?-i:[A-Z][a-z]+))?)(?![\w-])",
    re.I,
)
OPENING = frozenset(
    "in at on during from since until near across throughout last this next".split()
)
TIME = re.compile(
    r"\b(?P<said>(?:last|this|next)\s(?:year|month|week|weekend|morning|afternoon|evening|night|season|quarter|spring|summer|fall|winter|(?:first|second)\shalf)|yesterday|tomorrow)\b(?!['’]s)",
    re.I,
)
# "Exports rose last year, but imports fell last year": two clauses, each with its time.
CLAUSES = re.compile(r"\b(?:and|but|while|whereas|though|although)\b|;")
HELD = re.compile(
    r"(?<!\bis)(?<!\bwas)(?<!\bwere)(?<!\bbe)(?<!\bbeen)(?<!\bbeing)\s(?:held|hosted|staged)\s$"
)
# 한국에서 ... 국내: a second word for the place or the time.
BACK_KO = re.compile(
    r"국내|자국|본국|모국|고향|양국|해당|현지|이곳|그곳|여기|우리나라|같은|각각|관내|도내|시내|당일|이날|그날|당시|인근|이듬|동[월년일]|따라"
)
SAID = r"said|says|announced|stated|added|explained|revealed|noted|claimed|stressed|emphasized"
REPORTED_EN = re.compile(SAID)
# "The ministry said the ministry announced that": who reports, twice. Another head is another
# speaker: the suspect said, the police said.
NESTED = re.compile(
    rf"\b(?P<head>[A-Za-z]+)\s(?:{SAID})\s(?:that\s)?(?P<again>(?:the\s)?(?i:(?P=head))\s(?:{SAID}|told\sreporters))(?=\s(?:that|it|the|he|she|they|an?)\b)"
)
# ", the ministry said." at the end of a sentence that began with it.
CLOSED = re.compile(
    rf",\s(?P<again>(?:the\s)?(?:[a-z]+\s)?(?P<head>[A-Za-z]+)\s(?:{SAID})\.)(?=\s|$)"
)
OPENED = re.compile(rf"\b(?P<head>[A-Za-z]+)\s(?:{SAID})\s(?:that\s)?(?=[a-z])")
# 말했다고 전했다: who reports, and who is reported to. A quotation with its verb is one report.
REPORTED_KO = re.compile(
    r"(?:[다라냐자]고[는도]?\s?(?:[가-힣]+[이가]\s)?)?"
    r"(?:밝[혔히혀힌힐]|말[했하한해을이]|전[했하한해]|설명|발표|강조|덧붙|주장|지적|알[려렸]|따르면|보도|언급|통보|공개|해명|고지|예고"
    r"|진술|[대응]?답[했하한해변]|토로|증언|시인|부인|고백|호소|비판|반박|인정|약속|요구|촉구|당부|경고|자백|폭로|제보|내비)"
    r"|[다라냐자]고(?=\s|[했하한해는도])"
)
# Who may be told again as "it" or "they" is a body: of a witness, a report, a news agency, "he
# said" and "it said" tell what somebody else did.
ATTRIBUTED = re.compile(
    r"\bAccording\sto\s(?:the\s)?(?P<source>[^,.;]{3,60})\.?,\s"
    rf"(?P<again>(?:it|they|the\s(?P<head>[a-z]+))\s(?:{SAID})\b)"
)
BODY = re.compile(
    r"\b(?:police|prosecutors|authorities|officials|agency|ministry|administration|authority|service|office|department|commission|committee"
    r"|board|council|bureau|institute|association|federation|bank|company|firm|corp|inc|co|union|government|province|city|county|university|hospital|korea)$",
    re.I,
)
# "Gov. Rhee of the Bank of Korea, governor of the Bank of Korea".
OFFICE = re.compile(
    r",\s(?P<again>(?:the\s)?(?:current\s)?(?:governor|mayor|president|chair\w*|chief|head|minister|director|CEO|leader|dean|principal)"
    r"\sof\s(?:the\s)?(?P<of>[A-Z][^,.;]{2,40}))(?=[,.])"
)
MORE = re.compile(
    r"\b(?P<again>more\s(?:additional|extra)|(?:additional|extra)\smore|nationwide\s(?:across|throughout)\sthe\s(?:country|nation)|worldwide\saround\sthe\sworld|simultaneously\sat\sthe\ssame\stime)\b"
)
MARK = re.compile('[“"‘]')
APPOSED = re.compile(r",\s(?P<again>(?:the|an?)\s[^,.;]{3,60})(?=[,.])")
BEFORE = 60
"""Characters before an apposition in which what it says again stands."""
# "The mayor, Mayor Park": the title before its own name. Of a judge or a queen it is usual.
TITLED = re.compile(
    r"\b[Tt]he\s(?!judge|justice|senator|queen|king|prince|pope)(?P<title>[a-z]{4,12}),"
    r"\s(?P<again>(?P<name>[A-Z][a-z]{3,11}))(?=\s[A-Z])"
)
# "An additional 120 cameras will be additionally installed", and the Korean that says it twice:
# 연례 회의를 매년 연다.
FAMILIES = {
    "additional": r"추가|더\s|또한?\s|증[원설편]",
    "joint": r"공동|합동|함께|같이|연합|손잡",
    "mutual": r"상호|서로|호혜",
    "repeated": r"반복|거듭|되풀이|차례|번번이|잇[따달단]|계속|재차|연거푸",
    "gradual": r"점차|점진|차츰|점점|단계",
    "annual": r"연례|매[년해]|해마다|연간|(?<![가-힣])연\s|연평균|한\s해",
    "simultaneous": r"동시|한꺼번에|일제히|나란히",
}
FAMILY_ADVERB = re.compile(rf"(?:{'|'.join(FAMILIES)})ly")


def find_framed(pair: Pair) -> Iterator[Span]:
    """The place, the time, the source or the office of a sentence that it has told before, at most one.

    >>> ko = "부산에서 열린 영화제에 배우들이 참석했다."
    >>> en = "In Busan, actors attended the film festival held in Busan."
    >>> [en[slice(*span)] for span in find_framed(Pair.of(ko, en))]
    ['in Busan']
    """
    ko, en = pair.ko.text, pair.en.text
    # To tell the sentences apart takes longer than to look; few texts have anything of it.
    if not any(_told_twice(ko, en)):
        return
    for start, end in split_english(en):
        for at, stop in islice(_told_twice(ko, en[start:end].rstrip()), 1):
            yield start + at, start + stop
            return


def _told_twice(ko: str, en: str) -> Iterator[Span]:
    return chain(_phrases(ko, en), _sources(ko, en), _apposed(en), _families(ko, en))


def _phrases(ko: str, en: str) -> Iterator[Span]:
    """The same place or time in the same words, where the Korean points back at none."""
    if not _may_repeat(en) or BACK_KO.search(ko):
        return
    for pattern in (PHRASE, TIME):
        seen: dict[str, int] = {}
        for found in pattern.finditer(en):
            said = found["said"].lower()
            since = seen.setdefault(said, found.end())
            if (
                since < found.start()
                and not _has_clauses(en, since, found.start())
                and any(word.is_content for word in english.words(said))
            ):
                yield found.span("said")


def _has_clauses(en: str, start: int, end: int) -> bool:
    """Whether a stretch joins two clauses; "met and talked at the forum held" is no second one."""
    joint = CLAUSES.search(en, start, end)
    return joint is not None and not (joint.group() == "and" and HELD.search(en, joint.end(), end))


def _may_repeat(en: str) -> bool:
    """Whether what opens a place or a time stands before the same word twice."""
    lower = en.lower()
    words = lower.split()
    opening = [word for word in words if word in OPENING]
    if len(opening) > len(set(opening)):
        seen: set[tuple[str, str]] = set()
        for at, word in enumerate(words[:-1]):
            if word in OPENING:
                said = (word, words[at + 1].rstrip(".,;:"))
                if said in seen:
                    return True
                seen.add(said)
    days = lower.count("yesterday") + lower.count("tomorrow")
    return days > 1 and sum(word.startswith(("yesterday", "tomorrow")) for word in words) > 1


def _sources(ko: str, en: str) -> Iterator[Span]:
    """The source twice, where the Korean names one report."""
    if not REPORTED_EN.search(en) or MARK.search(en) or len(REPORTED_KO.findall(ko)) > 1:
        return
    told = ATTRIBUTED.search(en) if "According" in en else None
    source = told["source"].lower().split() if told else []
    if told and (
        told["head"] in (source[0], source[-1]) if told["head"] else BODY.search(told["source"])
    ):
        yield told.span("again")
    if nested := NESTED.search(en):
        yield nested.span("again")
    closed = CLOSED.search(en)
    opened = OPENED.search(en, 0, closed.start()) if closed else None
    if closed and opened and _is_one(opened["head"].lower(), closed["head"].lower()):
        yield closed.span("again")


def _is_one(opened: str, closed: str) -> bool:
    """Whether who is told to have said it first says it last: a head again, or a body as "it"."""
    return opened == closed or (closed == "it" and BODY.search(opened) is not None)


def _apposed(en: str) -> Iterator[Span]:
    """Who somebody is, told again at once: "Busan Mayor Park, the mayor of Busan"."""
    for apposed in APPOSED.finditer(en) if "," in en else ():
        again = {word.stem for word in english.words(apposed["again"]) if word.is_content}
        before = english.words(en[max(0, apposed.start() - BEFORE) : apposed.start()])
        if len(again) > 1 and again <= {word.stem for word in before}:
            yield apposed.span("again")
    for office in OFFICE.finditer(en) if " of " in en else ():
        if office["of"] in en[max(0, office.start() - BEFORE) : office.start()]:
            yield office.span("again")
    for titled in TITLED.finditer(en):
        if titled["name"].lower() == titled["title"]:
            yield titled.span("again")


def _families(ko: str, en: str) -> Iterator[Span]:
    """An adjective and its adverb of one word, where the Korean says it once."""
    if more := MORE.search(en):
        yield more.span("again")
    for word, twice_ko in FAMILIES.items() if FAMILY_ADVERB.search(en) else ():
        if f"{word}ly" not in en or len(re.findall(twice_ko, ko)) > 1:
            continue
        # ", additionally," joins a sentence on.
        adverb = re.search(rf"(?<!,\s)\b{word}ly\b(?!,)", en)
        adjective = re.search(rf"\b{word}\b", en)
        if adverb and adjective:
            yield max(adverb.span(), adjective.span())
