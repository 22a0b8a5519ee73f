"""모르다 told as knowledge: a negation that is a word of its own, and so has no negator."""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.checks._mismatch import Mismatch
from align.checks._negated import count_negators
from align.words.korean import tokens

__all__ = ["find_unknowing"]

KNOWING = frozenset({"알다", "알리다", "알려지다", "인지", "인식", "깨닫다", "파악", "배우다"})
"""Words that the English may mean where it speaks of knowledge."""
# 올지도 모른다, "may come"; 지칠 줄 모르는, "tireless"; 자신도 모르게, "unawares"; 모르는 사람, "stranger".
ASIDE_KO = re.compile(
    r"(?:[가-힣]지(?:도|를|는)?|줄(?:은|도|을)?|[도만]|누가|언제|어디|얼마나[가-힣\s]{0,12})\s?모[르른를릅]"
    r"|모르(?:면|게|쇠|는\s(?:사이|사람|이|여[성자]|남[성자]|번호|척|체))|모른\s?[척체채]|몰라[도서]|모를\s?(?:일|정도|만큼)|[?]"
)
KNOWN_EN = re.compile(
    r"\b(?P<verb>kn(?:ow|ows|ew|own)|(?:is|are|was|were|been|became|being)\s(?:well\s|fully\s)?aware)\b",
    re.I,
)
# Words by which English says that one does not know, or knows it only later.
DENIED_EN = re.compile(
    r"\b(?:not|cannot|never|no|none|nobody|nor|neither|hardly|barely|scarcely|little|few|only|without|before|until"
    r"|fail\w*|ignoran\w*|unknow\w*|unaware|unfamiliar|unclear|unsure|uncertain|den(?:y|ies|ied|ial)|secret\w*|oblivious|clueless"
    r"|dark|stranger\w*|forgot\w*|lack\w*|missed|unable|if|whether|may|might|perhaps|possibl\w*|wish\w*|wonder\w*|who\sknows|surpris\w*)\b"
    r"|n['’´]t\b",
    re.I,
)


def find_unknowing(ko: str, en: str) -> Iterator[Mismatch]:
    """모르다 where the English says that one knows.

    >>> ko, en = "주민들은 그 사실을 모르고 있었다.", "Residents were aware of the fact."
    >>> [(ko[slice(*one.ko)], en[slice(*one.en)]) for one in find_unknowing(ko, en)]
    [('모르', 'were aware')]
    """
    if ("모르" not in ko and "모른" not in ko and "몰라" not in ko and "몰랐" not in ko) or (
        DENIED_EN.search(en) or ASIDE_KO.search(ko)
    ):
        return
    known = KNOWN_EN.search(en)
    if not known or count_negators(ko):
        return
    found = tokens(ko)
    unknowing = [token for token in found if token.lemma == "모르다"]
    if len(unknowing) == 1 and KNOWING.isdisjoint(token.lemma for token in found):
        one = unknowing[0]
        yield Mismatch(
            (one.start, one.start + one.len), known.span(), "says that one does not know"
        )
