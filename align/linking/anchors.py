"""Names and loanwords as cues: which Korean word types some English word spells out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from align.names import LOANWORD_THRESHOLD, NAME_THRESHOLD, best, candidates

__all__ = ["name_answers"]

# First letters that English gives a Korean onset, surnames' habits included (이 Lee, 임 Lim).
# A word is compared only with words that begin so: nothing else would match.
INITIALS = {
    "ㄱ": "gkcq", "ㄲ": "gkcq", "ㅋ": "kcqgx", "ㄴ": "nkrlg", "ㄷ": "dt", "ㄸ": "dt", "ㅌ": "td",
    "ㄹ": "lrw", "ㅁ": "m", "ㅂ": "bvp", "ㅃ": "bvp", "ㅍ": "pfv", "ㅅ": "sczt", "ㅆ": "scz",
    "ㅇ": "aeiouhwyjlr", "ㅈ": "jzgcx", "ㅉ": "jzgc", "ㅊ": "ctjz", "ㅎ": "hfwjg",
}  # fmt: skip
ONSETS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
SHORTEST = 2


def name_answers(
    korean: Iterable[str], english: Iterable[str]
) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """For each Korean noun that English spells out, the English words that do.

    Args:
        korean: Korean word types.
        english: English words as written.

    >>> name_answers(["벨파스트", "도로"], ["Belfast", "road"])
    {'벨파스트': (('Belfast',),)}
    """
    shelves: dict[str, list[str]] = {}
    for word in dict.fromkeys(english):
        shelves.setdefault(word[:1].lower(), []).append(word)
    # A full stop between two words keeps them from being read as one name.
    indexes = {
        onset: candidates(
            " . ".join(word for letter in letters for word in shelves.get(letter, ()))
        )
        for onset, letters in INITIALS.items()
    }
    answers = {}
    for word in korean:
        if len(word) < SHORTEST or not "가" <= word[0] <= "힣":
            continue
        index = indexes[ONSETS[(ord(word[0]) - 0xAC00) // 588]]
        found = best(word, index)
        least = LOANWORD_THRESHOLD if found.kind == "loanword" else NAME_THRESHOLD
        if found.score >= least:
            parts = (index.text[start:end] for start, end in found.spans_en)
            answers[word] = tuple((part,) for part in parts)
    return answers
