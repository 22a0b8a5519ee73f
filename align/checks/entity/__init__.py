"""A proper name of the English that no name of the Korean explains."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice

from align.bitext import Pair, Span, meets
from align.checks._check import Check, Finding
from align.checks._mismatch import Mismatch
from align.checks._names import (
    PEOPLES,
    bare_name,
    content_stems,
    is_mostly_said,
    known_names,
    name_stems,
    named,
    small_words,
)
from align.checks._sentences import stand_side_by_side
from align.checks._titles import is_title
from align.checks._works import is_work
from align.checks.entity.bare_surnames import find_other_surnames
from align.checks.entity.cities import find_other_cities
from align.checks.entity.english_names import (
    ALIKE,
    Name,
    is_foreign,
    is_rendered,
    open_text,
    opens_sentence,
    plain,
    sounds_alike,
    strange_parts,
    stretches_of,
)
from align.checks.entity.given_names import find_read_names
from align.checks.entity.initials import find_other_initials
from align.checks.entity.intruders import SAME_NAME, SURE, find_intruders, tells_where
from align.checks.entity.landmarks import find_other_landmarks
from align.checks.entity.misread import find_misreadings
from align.checks.entity.names_in_place import find_names_in_place
from align.checks.entity.nations import (
    describes,
    holds_office,
    is_another_nation,
    is_ruled_from,
    tells_more,
)
from align.checks.entity.noun_or_name import part_stems
from align.checks.entity.other_names import (
    SEATS,
    has_other_source,
    is_anothers,
    is_form,
    is_of_another_word,
    is_owner,
    is_said_elsewhere,
    stands_beside_name,
)
from align.checks.entity.people import find_strangers
from align.checks.entity.place_readings import find_place_readings
from align.checks.entity.spare import dateline, is_spare, spare_names
from align.checks.entity.swapped_names import find_exchanges
from align.checks.entity.syllables import find_syllable_readings
from align.mqm import Category, Severity
from align.names import LOANWORD_THRESHOLD, best, candidates, romanise, stands
from align.words import english, lexicon
from align.words.english import EnglishWord
from align.words.evidence import KoreanLink, PairEvidence, link_words

MOST_NAMES = 4
"""With more foreign names than this the English is no rendering of one Korean name."""
GENERIC = frozenset("country nation state government city county town island province".split())
"""What English calls a place by when it has been named: "the country's"."""
LIGHT_EN = frozenset("take make get go come have give do put set see say keep let".split())
"""Verbs of any sentence, as which no name has been read: "it took two hours"."""
PRONOUNS = frozenset("it he she they we i you this that these those".split())
COMPOUND = re.compile(r"[A-Z][a-z]+-[a-z]+")
"""A compound of words that opens a sentence: "Pea-soup air"."""
SEA_EN = re.compile(r"\s(?:Sea|Gulf|Strait|Ocean|Bay|Channel)\b")
UNKNOWN = 0.45
"""How sure two names are exchanged that no table has: of 8 on unread pairs, 2 were."""
BODIES = tuple(
    "부 처 청 원 회 위 국 협약 조약 기구 연맹 재단 은행 학교 제강 철강 공단 공사 연구원 병원".split()
)
"""Endings of bodies and firms, often told by a word or two of their English."""
SUBJECT = re.compile(r"[은는이가]\s")
PLACES = "시군구읍면동리도섬산강역"
"""Last syllables of the names of places."""


def find(pair: Pair) -> Iterator[Finding]:
    """A name stands where the Korean has another, or a Korean name is read as common words.

    >>> pair = Pair.of("칠레 정부는 회담을 거부했다.", "The Nadal government refused talks.")
    >>> [(finding.message, finding.en) for finding in find(pair)]
    [('The Korean does not name “Nadal”, and the English does not name 칠레', ((4, 9),))]
    """
    evidence = link_words(pair.ko.text, pair.en.text)
    ko, en = pair.ko.text, pair.en.text
    for rule in (_misread, _known_swaps, _exchanged, _in_place, _replaced, _common, _unasked):
        # Names of two sentences stand for one another by accident.
        found = [one for one in rule(ko, en, evidence) if stand_side_by_side(pair, one.ko, one.en)]
        if found:
            yield from found
            return


def _misread(ko: str, en: str, evidence: PairEvidence) -> Iterator[Finding]:
    """A name that is read as the words it is spelt like."""
    found = list(find_misreadings(ko, en, evidence))
    found = found or list(find_read_names(ko, en, evidence))
    found = found or list(find_place_readings(ko, en, evidence))
    for misreading in found or find_syllable_readings(ko, en, evidence):
        name = ko[slice(*misreading.ko)]
        if stands_beside_name(misreading.ko, en, evidence):
            continue
        # 안산은, "An San": a person that the city is spelt like, name for name.
        heard = best(name, candidates(en[slice(*misreading.en)]))
        acts = SUBJECT.match(ko, misreading.ko[1])
        if acts and heard.kind == "person" and heard.score >= SAME_NAME:
            continue
        yield Finding(
            f"{name} is a name, not “{en[slice(*misreading.en)]}”",
            ko=(misreading.ko,),
            en=(misreading.en,),
            suggestion=f"Say “{misreading.right}”.",
            confidence=0.6,
        )


def _known_swaps(ko: str, en: str, evidence: PairEvidence) -> Iterator[Finding]:
    """A body for another, a Korean for another."""
    people = (*find_strangers(ko, en, evidence), *find_other_surnames(ko, en))
    for swap in (*people, *find_exchanges(ko, en, evidence)):
        yield _unnamed(ko, en, swap)


def _unnamed(ko: str, en: str, swap: Mismatch, confidence: float = 0.7) -> Finding:
    put, lost = en[slice(*swap.en)], ko[slice(*swap.ko)]
    return Finding(
        f"The Korean does not name “{put}”, and the English does not name {lost}",
        ko=(swap.ko,),
        en=(swap.en,),
        suggestion=f"Say “{swap.right}”."
        if swap.right
        else f"Check how {lost} is written in English.",
        confidence=confidence,
    )


def _exchanged(ko: str, en: str, evidence: PairEvidence) -> Iterator[Finding]:
    """A Korean name whose English we know and miss, beside an English name of nobody's.

    Of 105 pairs with a wrong name 46 look so, of 1,111 sound ones 3.
    """
    missed = [link for link in evidence.ko if not link.kind and _is_missed(link, ko)]
    lost = [link for link in missed if not is_spare(link, ko, en, evidence)]
    spare = not lost and bool(missed)
    lost = lost or missed
    if not lost:
        return
    begin = dateline(en)
    for name in strange_parts(en, evidence):
        if not _is_strange(name, en, evidence) or name.span[1] <= begin:
            continue
        # A country stands for a country, whatever else is missing: of 니제르의 교민, 니제르.
        people = name.words[-1].lemma.endswith(PEOPLES)
        lands = (k for k in missed if is_another_nation(name, ko[slice(*k.span)], evidence))
        here = ([] if people else [*islice(lands, 1)]) or lost
        word, own = bare_name(ko[slice(*here[0].span)]), here[0]
        # 오스트리아 빈, "Vienna, Australia": a country may be left out, and not be another one.
        other = is_anothers(name, word)
        behind = en.endswith(", ", 0, name.span[0]) or is_another_nation(name, word, evidence)
        if spare and not (behind and other):
            continue
        stretches = stretches_of(open_text(ko, evidence, name.span))
        others = [one for one in stretches if word not in one and one not in word]
        if is_rendered(name, others, LOANWORD_THRESHOLD):
            continue
        if is_rendered(name, stretches) and not other:
            continue
        shown = en[slice(*name.span)]
        if (seat := SEATS.get(word)) and seat in en:
            return
        # 예멘 앞바다, "the Red Sea": no country has become a sea.
        sea = SEA_EN.match(en, name.span[1]) and not word.endswith(("해", "만", "양"))
        if sea or is_form(name, here, ko) or is_work(en, name.span) or is_owner(name, word):
            continue
        if describes(name, own, ko, en) or holds_office(name, own, ko, evidence):
            continue
        if has_other_source(name, own, evidence):
            continue
        if people and word not in spare_names("ko"):
            continue  # The British people: nations are named where Korean has "the people".
        if is_of_another_word(name, own, evidence) or is_said_elsewhere(word, name, en):
            continue
        if named()[word][:3] in shown and not other:
            continue  # Spaniard for 스페인: a form of the name that the lexicon does not give.
        yield _unnamed(ko, en, Mismatch(own.span, name.span, named()[word]))
        return


def _in_place(ko: str, en: str, evidence: PairEvidence) -> Iterator[Finding]:
    """A name in the very place of another one."""
    rules = (find_names_in_place, find_other_landmarks, find_other_cities, find_other_initials)
    found = chain.from_iterable(rule(ko, en, evidence) for rule in rules)
    yield from (_unnamed(ko, en, swap) for swap in islice(found, 1))


def _is_missed(link: KoreanLink, ko: str) -> bool:
    """Whether a word without an answer is one that English writes with a capital."""
    word, inside = bare_name(ko[slice(*link.span)]), ko[: link.span[0]][-1:].isalpha()
    # "Lee", for 이 의원: English leaves the office out.
    free = not inside and not is_title(word)
    return free and link.words[-1].is_noun and word in named()


def _is_strange(name: Name, en: str, evidence: PairEvidence) -> bool:
    """Whether a capitalised run is a name, and none of the names that English adds freely."""
    unexplained = {word.start for word in evidence.en_unexplained}
    free = [word for word in name.words if word.start in unexplained]
    proper = [
        word
        for word in free
        if len(word.text) > 2 and not {plain(word), word.lemma} & spare_names("en")
    ]
    if not proper:
        return False
    whole = tuple(word.stem for word in name.words if word.is_content)
    if {whole, tuple(word.stem for word in free)} & name_stems():
        return True
    opens = len(name.words) == 1 and opens_sentence(name, en)
    compound = COMPOUND.fullmatch(proper[0].text) is not None
    if opens and (compound or proper[0].lemma in lexicon.gloss_words()):
        return False
    small = [w for w in proper if {plain(w), w.lemma} & small_words() or w.text.isupper()]
    rest = [w for w in proper if w not in small and not w.lemma.endswith(PEOPLES)]
    return bool(rest) and len(small) * 2 <= len(free)


def _replaced(ko: str, en: str, evidence: PairEvidence) -> Iterator[Finding]:
    """A name nothing in the Korean sounds like, beside a Korean name without an answer."""
    unanswered = [link for link in evidence.ko if not link.kind and _is_lost_name(link)]
    begin = dateline(en)
    names = [
        name
        for name in (strange_parts(en, evidence) if unanswered else ())
        if is_foreign(name) and name.span[0] >= begin and not opens_sentence(name, en)
    ]
    if not 0 < len(names) <= MOST_NAMES:
        return
    lost = [
        link
        for link in unanswered
        if not (is_spare(link, ko, en, evidence) or is_mostly_said(ko[slice(*link.span)], en))
    ]
    if not lost:
        return
    strange = [
        name
        for name in names
        if not is_rendered(name, stretches_of(open_text(ko, evidence, name.span)))
        and not tells_where(name, en)
        and not is_form(name, lost, ko)
        and not describes(name, lost[0], ko, en)
    ]
    if not strange:
        return
    shown = en[slice(*strange[0].span)]
    lost = [link for link in lost if not _is_halved(link, ko, en, strange[0].span)]
    partner = _partner(lost, shown)
    if partner is not None:
        known = known_names().get(ko[slice(*partner.span)], "")
        swap = Mismatch(partner.span, strange[0].span, known)
        # A name in Latin letters would have been kept as it stands.
        sure = known or partner.words[0].tag == "SL"
        yield _unnamed(ko, en, swap, confidence=0.65 if sure else UNKNOWN)


def _common(ko: str, en: str, evidence: PairEvidence) -> Iterator[Finding]:
    """A name that is lost where the English has words that its syllables could mean."""
    for link in evidence.ko:
        name = ko[slice(*link.span)]
        if not (name in known_names() or (link.words[0].tag == "NNP" and not link.expected)):
            continue
        inside = ko[: link.span[0]][-1:].isalpha()
        if inside or is_title(name) or name.endswith(BODIES) or not _is_unsaid(link, name, en):
            continue
        free = [word for word in evidence.en_unexplained if not word.text[1:].isupper()]
        rest = [one for one in evidence.ko if one.expected and not one.kind]
        parts = part_stems(name)
        read = [word for word in free if word.stem in parts and not _is_anaphor(word, en)]
        # 칸영화제, "Cannes": what has a capital inside a sentence is a name itself.
        read = [w for w in read if w.text[0].islower() or opens_sentence(Name((w,)), en)]
        if read:
            span = (read[0].start, read[-1].end)
            confidence = 0.6
        elif _opens(link, ko) and _opens_with(free, en) and all(k is link for k in rest):
            span, confidence = free[0].span, 0.5
        else:
            continue
        yield Finding(
            f"{name} is a name, not “{en[slice(*span)]}”",
            ko=(link.span,),
            en=(span,),
            suggestion=f"Say “{known_names().get(name) or romanise(name, name=True)}”.",
            confidence=confidence,
        )


def _unasked(ko: str, en: str, evidence: PairEvidence) -> Iterator[Finding]:
    """A name that has no place in the sentence, whatever it stands for."""
    for intruder in find_intruders(ko, en, evidence)[:1]:
        if is_ruled_from(content_stems(en[slice(*intruder.span)]), evidence):
            return
        if tells_more(intruder.span, en, evidence):
            return
        yield Finding(
            f"The Korean does not name “{en[slice(*intruder.span)]}”",
            en=(intruder.span,),
            suggestion="Say what the Korean names there.",
            confidence=0.55 if intruder.nats >= SURE else 0.4,
        )


def _is_anaphor(word: EnglishWord, en: str) -> bool:
    """Whether it names again what has been named, or is any sentence's: the island, "it took"."""
    again = plain(word) in GENERIC and en[: word.start].lower().endswith("the ")
    return again or word.lemma in LIGHT_EN


def _is_unsaid(link: KoreanLink, name: str, en: str) -> bool:
    """A name of some length that the English gives neither by its gloss nor by its sound."""
    word = link.words[0]
    if len(name) < 2 or link.kind in ("name", "loanword", "identical"):
        return False
    is_place = word.tag == "NNP" and not link.expected and len(name) > 2
    if not (name in known_names() or (is_place and name[-1] in PLACES)):
        return False
    stems = {word.stem for word in english.words(en)}
    said = any(set(answer) <= stems for answer in lexicon.answers(name))
    return not (said or is_mostly_said(name, en) or stands(name, candidates(en), ALIKE))


def _opens_with(free: Sequence[EnglishWord], en: str) -> bool:
    """Whether the English begins with a common word that nothing explains."""
    first = english.words(en)[:3]
    return (
        bool(free)
        and free[0] in first[:2]
        and (free[0].start == 0 or free[0].text.islower())
        and not any(word.lemma in PRONOUNS for word in first)
        and not _is_anaphor(free[0], en)
    )


def _opens(link: KoreanLink, ko: str) -> bool:
    """Whether the name is the subject that a sentence begins with."""
    start, end = link.span
    if link.words[0].tag == "SL":
        return False
    return not ko[:start].strip(" \"“‘'") and ko[end : end + 1] in tuple("은는이가")


def _is_lost_name(link: KoreanLink) -> bool:
    """Whether a word without an answer is a name: one the lexicon knows, or one tagged so."""
    word = link.words[0]
    if not word.is_noun or len(word.lemma) < 2:
        return False
    if word.tag == "SL":
        return len(word.lemma) > 2 and word.lemma.istitle()
    return word.lemma in known_names() or (word.tag == "NNP" and not link.expected)


def _is_halved(link: KoreanLink, ko: str, en: str, strange: Span) -> bool:
    """Whether a part of the name answers it: Kim for 김정은."""
    found = best(ko[slice(*link.span)], candidates(en))
    return found.score >= ALIKE and any(
        en[span[0]].isupper() and not meets(span, [strange]) for span in found.spans_en
    )


def _partner(lost: Sequence[KoreanLink], shown: str) -> KoreanLink | None:
    """The Korean name in whose place the English one stands; none where one may be its own."""
    unknown = [link for link in lost if link.words[0].lemma not in known_names()]
    if any(sounds_alike(link.words[0].lemma, shown) for link in unknown):
        return None
    known = [link for link in lost if link not in unknown]
    # Spaniard for 스페인: a form of the name that the lexicon does not give.
    if any(known_names()[k.words[0].lemma][:3] in shown for k in known):
        return None
    return next(iter((*known, *unknown)), None)


CHECK = Check("entity", "entity", Category.ENTITY, Severity.MAJOR, find, 0.6)
"""One name of the English put for another."""
