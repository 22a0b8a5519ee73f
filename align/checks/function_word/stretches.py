"""How long for how soon: 열흘 만에 is "in ten days", 열흘 동안 "for ten days", 열흘 뒤 "ten days later".

Only linked figures are compared, by the word that stands at the figure itself on both sides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Pair
from align.checks._mismatch import Mismatch
from align.words.evidence import PairEvidence

__all__ = ["find_stretches"]

TAIL_KO = re.compile(
    r"\s?(?:(?P<until>만에)(?!\s처음)|(?P<lasting>동안|간|내내)|(?P<later>뒤|후)(?:에|부터|인|면)?)(?=[\s,.])"
)
HEAD_EN = re.compile(
    r"\b(?:(?P<lasting>for)\s(?:(?:the|a)\s)?(?:(?:past|last|next|full|total\sof)\s)?|(?P<later>after)\s|(?:begin|start|open|launch|resume|clos|end)\w*\s(?P<ahead>in)\s)(?:about\s|around\s|some\s|nearly\s|almost\s)?$",
    re.I,
)
TAIL_EN = re.compile(r"\s(?:(?P<later>later)|(?P<past>ago))\b", re.I)
# "After three days of talks" is how long they lasted; "the first time for three years".
OPEN_EN = re.compile(
    r"\b(?:first|since|break|hiatus|gap|absence|record|most|least|worst|best|(?:big|small|larg|low|high|long|short|few|great|strong|weak|fast|slow|hot|cold|heavi|warm)\w{0,3}est)\b",
    re.I,
)
OF_EN = re.compile(r"(?:\s\S+){0,2}\sof\b")
# 지난, 만에, 뒤 elsewhere: what the other word says may be of that.
OTHER_KO = {
    "lasting": re.compile(r"동안|간[\s,]|내내|째|[가-힣]는\s데"),
    "later": re.compile(r"뒤|후|만에|끝|지나|지난|넘긴|이후|다음"),
    "ahead": re.compile(r"뒤|후|다음|만에|안에"),
    "past": re.compile(r"\s전[에의,\s]|지난|앞서|작년|재작년|그러께|당시"),
}
# 두 달 만에 원래대로: "back where it was two months ago".
BACK_EN = re.compile(
    r"\b(?:where|what|as)\s(?:it|they|prices?)\s(?:was|were|stood)\s(?:\S+\s){0,3}$|\b(?:level|position|point|price|state)s?\s(?:of\s)?$",
    re.I,
)
MEANS = {"until": "how soon it was", "lasting": "how long it lasts", "later": "how much later"}
AGAINST = {
    "until": ("lasting", "past"),
    "lasting": ("later", "past", "ahead"),
    "later": ("lasting",),
}
"""What the word at an English figure must not say, by what the Korean one says."""
NEGATED_KO = re.compile(r"않|못|없")
WILL_EN = re.compile(r"\b(?:will|is\sto|are\sto)\b", re.I)
LEAD = 26
"""Characters before an English figure in which "for the past" stands."""


def find_stretches(pair: Pair, evidence: PairEvidence) -> Iterator[Mismatch]:
    """The first stretch of time that the English tells as one of another kind.

    >>> from align.words.evidence import link_words
    >>> pair = Pair.of("열흘 만에 문을 열었다.", "It opened for ten days.")
    >>> found = find_stretches(pair, link_words(pair.ko.text, pair.en.text))
    >>> [(one.right, pair.en.text[slice(*one.en)]) for one in found]
    [('how soon it was', 'for ten days')]
    """
    ko, en = pair.ko.text, pair.en.text
    for i, j in evidence.number_links:
        one, other = evidence.numbers_ko[i], evidence.numbers_en[j]
        tail = TAIL_KO.match(ko, one.span[1]) if one.unit_class == "time" else None
        if tail is None or other.unit_class != "time":
            continue
        said = HEAD_EN.search(en, max(0, other.number_span[0] - LEAD), other.number_span[0])
        said = said or TAIL_EN.match(en, other.span[1])
        kind, told = tail.lastgroup or "", (said and said.lastgroup) or ""
        if said is None or told not in AGAINST[kind] or OPEN_EN.search(en):
            continue
        if OF_EN.match(en, other.number_span[1]):
            continue
        if (kind, told) == ("lasting", "later") and not WILL_EN.search(en):
            continue  # "Began at the stadium and finished two hours later".
        if told == "past" and NEGATED_KO.search(ko, tail.end()):
            continue  # 5년 동안 내지 않았다, "the last came out five years ago".
        if told == "past" and BACK_EN.search(en, 0, other.span[0]):
            continue
        elsewhere = ko[: one.span[0]] + ko[tail.end() :]
        if not OTHER_KO[told].search(elsewhere):
            start, end = min(said.start(), other.span[0]), max(said.end(), other.span[1])
            yield Mismatch((one.span[0], tail.end()), (start, end), MEANS[kind])
            return
