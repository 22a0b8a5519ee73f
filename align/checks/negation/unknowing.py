"""모르다 told as knowledge: a negation that is a word of its own, and so has no negator."""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Span, meets
from align.checks._mismatch import Mismatch
from align.checks._negated import count_negators
from align.checks.negation.polarity import clause_of
from align.words.korean import tokens

__all__ = ["find_unknowing"]

FORMS = ("모르", "모른", "몰라", "몰랐")
KNOWING = frozenset(
    {
        "알다",
        "알리다",
        "알려지다",
        "인지",
        "인식",
        "깨닫다",
        "파악",
        "배우다",
        "확신",
        "이해",
        "확실",
        "분명",
    }
)
"""Words that the English may mean where it speaks of knowledge."""
# 올지도 모른다, "may come", but 왜 오는지 모르겠다; 지칠 줄 모르는, "tireless"; 자신도 모르게, "unawares";
# 모르는 사람, "stranger".
ASIDE_KO = re.compile(
    r"(?:[가-힣](?<!는)지(?:도|를|는)?|줄(?:은|도|을)?|[도만]|누가|언제|어디|얼마나[가-힣\s]{0,12})(?<!아직도)(?<!지금도)(?<!아직까지도)\s?모[르른를릅]"
    r"|모르(?:면|게|쇠|는\s(?:사이|사람|이|여[성자]|남[성자]|번호|척|체))|모른\s?[척체채]|몰라[도서]|모를\s?(?:일|정도|만큼)|[?]"
)
KNOWN_EN = re.compile(
    r"\b(?P<verb>kn(?:ow|ows|ew|own)|(?:am|is|are|was|were|been|became|being)\s(?:well\s|fully\s)?aware"
    r"|(?:I|we|he|she|they)(?:\s(?:do|does|did|can|could|well|fully|really|perfectly))?\s(?:underst(?:and|ands|ood)|can\stell)"
    r"|(?:I\sam|we\sare|they\sare|s?he\sis|was|were|['’](?:m|re))\s(?:(?:quite|very|pretty|fairly|absolutely)\s)?(?:sure|certain))\b",
    re.I,
)
# Words by which English says that one does not know, or knows it only later.
DENIED_EN = re.compile(
    r"\b(?:not|cannot|never|no|none|nobody|nothing|nor|neither|hardly|barely|scarcely|little|few|only|without|before|until"
    r"|fail\w*|ignoran\w*|unknow\w*|unaware|unfamiliar|unclear|unsure|uncertain|den(?:y|ies|ied|ial)|secret\w*|oblivious|clueless"
    r"|hard|difficult|puzzl\w*|baffl\w*|confus\w*|perplex\w*|loss|mystery|beyond|far\sfrom|dark|stranger\w*|forgot\w*|lack\w*|missed|unable|if|whether|may|might|perhaps|possibl\w*|wish\w*|wonder\w*|who\sknows|surpris\w*)\b"
    r"|n['’´]t\b",
    re.I,
)


def find_unknowing(ko: str, en: str) -> Iterator[Mismatch]:
    """모르다 where the English says that one knows.

    >>> ko, en = "주민들은 그 사실을 모르고 있었다.", "Residents were aware of the fact."
    >>> [(ko[slice(*one.ko)], en[slice(*one.en)]) for one in find_unknowing(ko, en)]
    [('모르', 'were aware')]
    """
    if not any(form in ko for form in FORMS) or ASIDE_KO.search(ko):
        return
    known = KNOWN_EN.search(en)
    if not known or _is_denied(known.span(), ko, en):
        return
    found = tokens(ko)
    unknowing = [token for token in found if token.lemma == "모르다"]
    if len(unknowing) == 1 and KNOWING.isdisjoint(token.lemma for token in found):
        one = unknowing[0]
        yield Mismatch(
            (one.start, one.start + one.len), known.span(), "says that one does not know"
        )


def _is_denied(known: Span, ko: str, en: str) -> bool:
    """Whether the English may deny knowledge after all, or the Korean deny that one lacks it.

    몰랐다며 책임이 없다고 했다, "knew and was not responsible": of two denials the Korean has both,
    and the English, in another clause than that of what is known, has one.
    """
    said = [denial.span() for denial in DENIED_EN.finditer(en)]
    other = count_negators(ko)
    near = meets(clause_of(en, known), said)
    return near or len(said) > other or (bool(other) and not said)
