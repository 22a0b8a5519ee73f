"""English names that nothing in the Korean sounds like or means, weighed by what stands around."""

from __future__ import annotations

import re
from collections.abc import Sequence

from align.bitext import meets
from align.checks._lost import Stretch
from align.checks._names import PEOPLES, content_stems, name_stems, small_words
from align.checks._titles import is_title
from align.checks.entity.english_names import (
    Name,
    capitalised_runs,
    is_rendered,
    open_text,
    opens_sentence,
    plain,
    stretches_of,
)
from align.checks.entity.spare import dateline, spare_names
from align.dates.english import WEEKDAYS
from align.lexicons import read_table, values
from align.names import candidates, romanise, stands
from align.names.surnames import surname_spellings
from align.words import english, lexicon
from align.words.english import EnglishWord
from align.words.evidence import KoreanLink, PairEvidence

__all__ = ["HOME", "SAME_NAME", "SURE", "find_intruders", "tells_where"]

SAME_NAME = 0.9
"""Score of ``names.best`` from which a Korean word is the name, whatever else it may be."""
DOUBTFUL, SURE = 1.0, 1.5
"""Log odds from which a name is shown on request, or shown. They were fitted on 1,459 sound pairs
that people translated, and the same pairs with another name put for one of theirs by chance.
Cross-validated, a third of the wrong names that the other rules let pass reach the second, and
17 of the sound pairs."""
WEIGHTS = {
    "bias": 0.07,
    "words": 1.43,
    "known": 0.95,
    "common": 0.6,
    "loose": -1.24,
    "around": 1.01,
    "others": -0.61,
    "said": -0.37,
    "lost": 0.31,
    "lost_name": 1.21,
    "timely": -1.32,
    "speaker": -0.45,
}
"""What speaks for a name that has no place in the sentence, in nats."""
NEAR = 3
"""Content words on either side that are asked whether the Korean explains them."""
BEFORE = 60
"""Characters before a name in which stands what it says the place of."""
ASIDE = 12
"""Characters around the Korean of these in which the name's own Korean would stand."""
MOST = 3
MOST_GIVEN = 2
"""Words of a given name: Keon Hee."""
SHORTEST = 4
"""Letters of the longest word of a name; shorter ones are as often abbreviations."""
# Where readers abroad are told that a place is: "in Madrid, Spain", "Doshisha University in Kyoto",
# "the Kori-1 reactor in Busan".
APPOSED = re.compile(
    r"\b(?:in|at|near|from|to|of|outside)\s(?:the\s)?[A-Z][\w'’-]*(?:\s[A-Z][\w'’-]*){0,2},\s$"
)
LOCATED = re.compile(
    r"(?<=[\w,]\s)[A-Z][\w'’.-]*\s(?:[a-z]+\s)?(?:in|near|outside|off)\s(?:(?:the|[a-z]*(?:north|south|east|west|centr)[a-z]*)\s)*$"
)
EXPLAINED = re.compile(r"\b[a-z]+,\s$")
CLOSED = re.compile(r"[,.;)\"”’]|$|\s(?:on|for|last|this|next)\b")
LONG = re.compile(r"[가-힣]{4,12}")
"""A word that may have a name inside: 국립나주박물관."""
# '"Parasite" director Bong Joon-ho': readers abroad are told what one is known for.
CREDIT = re.compile(
    r"[,]?[\"”’']\s(?:(?:film|movie|star|lead)\s)?(?:director|filmmaker|actor|actress|star|author"
    r"|creator|singer|writer|producer|screenwriter|composer|fame)\b"
)
NUMBERED = frozenset(
    "level stage phase step tier class grade group category type zone line route gate exit terminal pier room"
    " article chapter section unit reactor highway building block district ward court lane track platform".split()
)
"""What is told by a number, and written like a name."""
FIGURE_BEHIND = re.compile(r"\s(?:No\.\s)?(?:[0-9]|[IVX]+\b|(?:One|Two|Three|Four|Five)\b)")
NUMERAL = re.compile(r"[IVX]+")
SYLLABLE = re.compile(r"(?<![가-힣])[가-힣](?![가-힣])")
HEADS = frozenset("president chancellor premier prime".split())
GOVERNMENT = re.compile(r"백악관|행정부|크렘린|대통령실|총리실|청와대|정권|다우닝가|[가-힣]\s정부")
MONARCHS = frozenset(("King", "Queen"))
REIGNING = re.compile(r"(?<![가-힣])(?P<stem>[가-힣]{1,4})왕")
LATIN = re.compile(r"[A-Z]{2,}")
DAYS = frozenset(map(str.lower, WEEKDAYS))
BEFORE_DAY = frozenset(
    "on late early last this next until by since before after from to of through".split()
)
BEHIND_DAY = frozenset("morning afternoon evening night".split())
DERIVED = re.compile(r"-[a-z]+$|(?<=[a-z]{3})(?:ites?|ers?|ans?)$")
HOME = frozenset("south korea korean koreans seoul us rok".split())
"""What Korean news leaves unsaid of its own country, and of its ally."""
SAYING = frozenset(
    "say tell add note explain report announce claim write ask warn reply comment believe think"
    " argue insist".split()
)


def find_intruders(ko: str, en: str, evidence: PairEvidence) -> list[Stretch]:
    """The names that have no place in the English, the likeliest first.

    Translators add names, too: who spoke, whose president. What tells these apart is how well
    the rest is explained, whether a Korean name is lost nearby, and what kind of name it is.

    >>> from align.words.evidence import link_words
    >>> ko, en = "독일 총리는 회담에서 평화를 촉구했다.", "The German chancellor urged Osaka at the talks."
    >>> [en[slice(*name.span)] for name in find_intruders(ko, en, link_words(ko, en))]
    ['Osaka']
    """
    if not [word for word in evidence.en_unexplained if word.text[0].isupper()]:
        return []
    free = {word.start for word in evidence.en_unexplained}
    words = [word for word in english.words(en) if word.is_content]
    begin = dateline(en)
    found = []
    for run in capitalised_runs(en):
        part = [word for word in run.words if word.start in free]
        if not part or part[0].start < begin:
            continue
        name = Name(tuple(part))
        if not _may_intrude(run, name, ko, en):
            continue
        features = _features(name, words, free, en, begin, evidence)
        if features["speaker"] and not features["lost_name"]:
            continue  # Ferguson of "he said".
        nats = sum(WEIGHTS[key] * value for key, value in features.items())
        if nats < DOUBTFUL or _is_heard(name, ko, evidence) or _is_derived(name, evidence):
            continue
        if (
            _heads_government(run, ko)
            or _is_seat(name, ko)
            or _tells_who(name, en, evidence)
            or _is_part(name, evidence)
        ):
            continue
        credited = CREDIT.match(en, name.span[1]) is not None
        if credited or tells_where(name, en) or _tells_whose(run, name):
            continue
        if _completes_surname(run, name, evidence):
            continue
        found.append(Stretch(name.span, nats))
    return sorted(found, key=lambda one: -one.nats)


def _may_intrude(run: Name, name: Name, ko: str, en: str) -> bool:
    """Whether the words are a name, said once, and not what a Latin abbreviation stands for."""
    if (
        name.words[0].text.removesuffix("s").isupper()
        or max(len(w.text) for w in name.words) < SHORTEST
    ):
        return False
    # 아버지는 So-ra와: a name that the Korean keeps in Latin letters.
    if opens_sentence(name, en) or en[slice(*name.span)] in ko:
        return False
    if plain(name.words[-1]) in NUMBERED and FIGURE_BEHIND.match(en, name.words[-1].end):
        return False  # 3단계, "Level 3".
    initials = "".join(word.text[0] for word in run.words if word.is_content)
    own = "".join(word.text[0] for word in name.words)
    for short in LATIN.findall(ko):
        if short in initials or any(len(i) > 1 and i in short for i in (initials, own)):
            return False
    if run.words[-1].start > name.words[-1].start:
        return False  # George of "George Bush", where Bush is explained.
    small = all(not small_words().isdisjoint((plain(w), w.lemma)) for w in name.words)
    if (small and len(run.words) > 1) or all(_is_added(word) for word in name.words):
        return False  # Home Run Derby: what it is, not who.
    last = name.words[-1].stem
    return sum(word.stem == last for word in english.words(en)) == 1


def _is_heard(name: Name, ko: str, evidence: PairEvidence) -> bool:
    """Whether something in the Korean sounds like it, a syllable that stands alone included."""
    if name.words[0].text in MONARCHS and _is_reigning(name, ko):
        return True
    open_ko = open_text(ko, evidence, name.span)
    alone = [match.group() for match in SYLLABLE.finditer(ko)]
    inside = [
        part
        for run in LONG.finditer(open_ko)
        for at in range(1, len(run.group()) - 1)
        for part in stretches_of(run.group()[at:])
    ]
    # 이자람은 may be read as a verb, and be answered as one: its sound tells that it is the name.
    whole = candidates(" ".join(word.text for word in name.words))
    if any(stands(form, whole, SAME_NAME) for form in stretches_of(ko)):
        return True
    return is_rendered(name, (*stretches_of(open_ko), *alone, *inside)) or any(
        plain(word) in surname_spellings(syllable) for word in name.words for syllable in alone
    )


def _is_reigning(name: Name, ko: str) -> bool:
    """Whether a word of the Korean is the monarch: 무왕, King Mu."""
    said = "".join(plain(word) for word in name.words[1:])
    return any(
        romanise(stem).lower() == said
        for found in REIGNING.finditer(ko)
        for stem in {found["stem"].removesuffix(rank) for rank in ("", "대", "여")}
        if stem
    )


def tells_where(name: Name, en: str) -> bool:
    """Whether a name only says where the place or body named before it is.

    >>> en = "They met in Madrid, Spain, and in Rome."
    >>> [en[slice(*run.span)] for run in capitalised_runs(en) if tells_where(run, en)]
    ['Spain']
    """
    start, end = name.span
    if content_stems(en[start:end]) not in name_stems():
        return False
    before = en[max(0, start - BEFORE) : start]
    # "haenyeo, Jeju's female divers".
    if en[start:end].endswith(("'s", "’s")) and EXPLAINED.search(before):
        return True
    apposed = APPOSED.search(before) and CLOSED.match(en, end)
    return bool(apposed or LOCATED.search(before))


def _tells_whose(run: Name, name: Name) -> bool:
    """Whether the run has a name that is explained, and says besides whose and what: Britain's
    King Charles III."""
    own = {word.start for word in name.words}
    explained = any(word.start not in own for word in run.words)
    ranked = (NUMERAL.fullmatch(word.text) or _is_added(word) for word in name.words)
    return explained and all(
        plain(word) + "'s" == word.text.lower().replace("’", "'") or rank
        for word, rank in zip(name.words, ranked, strict=True)
    )


def _completes_surname(run: Name, name: Name, evidence: PairEvidence) -> bool:
    """Whether it is the given name, and the office, of whom the Korean calls by surname alone.

    김 여사, "Kim Keon Hee"; 문 정부, "President Moon Jae-in". Which given name is right, no pair tells.
    """
    alone = [
        span
        for link in evidence.ko
        if link.kind and link.words[0].tag == "NNP" and link.span[1] - link.span[0] == 1
        for span in link.en
    ]
    own = {word.start for word in name.words}
    rest = [word for word in run.words if word.start not in own and word.text[0].isupper()]
    given = [word for word in name.words if not _is_added(word)]
    return (
        len(given) <= MOST_GIVEN
        and any(word.end + 1 == given[0].start for word in rest if meets(word.span, alone))
        if given
        else False
    )


def _is_derived(name: Name, evidence: PairEvidence) -> bool:
    """Whether it is built on a name that the Korean has: Seoulite, Thailand-bound."""
    if len(name.words) > 1:
        return False
    head = DERIVED.sub("", name.words[0].text)
    stem = english.stem(head.lower())
    return head != name.words[0].text and any(
        (stem,) in lexicon.answers(word.lemma) for link in evidence.ko for word in link.words
    )


def _heads_government(run: Name, ko: str) -> bool:
    """Whether it is who heads the government that the Korean names: 백악관, "President Biden"."""
    first = plain(run.words[0])
    return first in HEADS and len(run.words) > 1 and GOVERNMENT.search(ko) is not None


def _tells_who(name: Name, en: str, evidence: PairEvidence) -> bool:
    """Whether a name only says who holds the office before it: 연준 의장, "Fed Chair Jerome Powell"."""
    offices = (link for link in evidence.ko if link.kind and is_title(link.words[-1].lemma))
    return any(end + 1 == name.span[0] for link in offices for _, end in link.en)


def _is_part(name: Name, evidence: PairEvidence) -> bool:
    """Whether a name is part of the English of a Korean one: the Strip, of 가자."""
    stems = {word.stem for word in name.words}
    proper = (link.words[0].lemma for link in evidence.ko if link.words[0].tag == "NNP")
    return any(stems < set(answer) for lemma in proper for answer in lexicon.answers(lemma))


def _is_seat(name: Name, ko: str) -> bool:
    """Whether a name is the capital of a country of the Korean: "his government in Buenos Aires"."""
    shown = " ".join(word.text for word in name.words).removesuffix("'s").removesuffix("’s")
    return any(row["ko"] in ko and shown in values(row["en"]) for row in read_table("capitals"))


def _is_added(word: EnglishWord) -> bool:
    """Whether translators add the name freely: a people, a seat of government, an office."""
    ordinary = not (spare_names("en") - DAYS).isdisjoint((plain(word), word.lemma))
    # The South Korea-US exercise: whose it is.
    joined = "-" in word.text and HOME.issuperset(plain(word).split("-"))
    return ordinary or joined or word.lemma in HOME or word.lemma.endswith(PEOPLES)


def _features(
    name: Name,
    words: Sequence[EnglishWord],
    free: set[int],
    en: str,
    begin: int,
    evidence: PairEvidence,
) -> dict[str, float]:
    start, end = name.span
    near = [w for w in words if begin <= w.start and w.end <= start][-NEAR:]
    near += [w for w in words if w.start >= end][:NEAR]
    small = [word for word in words if word.text[0].islower()]
    capitals = [w for w in words if w.text[0].isupper() and w.start >= begin]
    others = sum(word.start in free for word in capitals) - len(name.words)
    lost = _lost_near(near, evidence)
    shown = en[start:end]
    return {
        "bias": 1,
        "words": len(name.words) > 1,
        "known": content_stems(shown) in name_stems(),
        "common": all(_is_common(word) for word in name.words),
        "loose": sum(word.start in free for word in small) / max(1, len(small)),
        "around": sum(word.start not in free for word in near) / max(1, len(near)),
        "others": min(others, MOST),
        "said": min(len(capitals) - len(name.words) - others, MOST),
        "lost": any(link.expected for link in lost),
        "lost_name": any(link.words[0].tag in ("NNP", "SL") for link in lost),
        "timely": _is_timely(name, en),
        "speaker": _is_speaker(name, en),
    }


def _is_common(word: EnglishWord) -> bool:
    return not lexicon.gloss_words().isdisjoint((plain(word), word.lemma))


def _lost_near(near: Sequence[EnglishWord], evidence: PairEvidence) -> list[KoreanLink]:
    """Nouns without an answer where the Korean of the words around stands."""
    spans = [word.span for word in near]
    at = [k.span for k in evidence.ko if k.kind and any(meets(span, k.en) for span in spans)]
    if not at:
        return []
    first, last = at[0][0] - ASIDE, at[-1][1] + ASIDE
    nouns = (k for k in evidence.ko if not k.kind and k.words[0].is_noun)
    return [link for link in nouns if first <= link.span[0] <= last]


def _is_timely(name: Name, en: str) -> bool:
    """Whether it is a day of the week that says when, as news in English often adds."""
    if not any(plain(word) in DAYS for word in name.words):
        return False
    before, behind = _neighbours(name, en)
    return before in BEFORE_DAY or behind in BEHIND_DAY


def _is_speaker(name: Name, en: str) -> bool:
    return any(english.lemma(word) in SAYING for word in _neighbours(name, en))


def _neighbours(name: Name, en: str) -> tuple[str, str]:
    """The words before and behind, in small letters; "" at either end."""
    start, end = name.span
    words = english.words(en)
    before = next((word for word in reversed(words) if word.end <= start), None)
    behind = next((word for word in words if word.start >= end), None)
    return (before.text.lower() if before else "", behind.text.lower() if behind else "")
