"""Names that the English reads as the common words they are spelt like.

양산 is a city and a parasol, 대흥사 a temple and what could be a company. A name is looked at where
Kiwi takes a word for a name in its sentence; it was misread where the English has neither its
sound nor its name, and in its place what its syllables mean as common words.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from align.bitext import Span, meets
from align.casing import lowered
from align.checks._mismatch import Mismatch
from align.checks._names import begins_name, is_mostly_said
from align.checks._phrases import phrase_pattern
from align.checks.entity.noun_or_name import is_noun_here
from align.lexicons import read_table, values
from align.names import best, candidates, romanise, stands
from align.names.place import place_forms
from align.names.surnames import split_name, surnames
from align.words import english, korean, lexicon
from align.words.english import EnglishWord
from align.words.evidence import KoreanLink, PairEvidence

__all__ = ["find_misreadings"]

ALIKE = 0.5
"""Score of ``names.best`` from which the English may hold the name."""
FULL = 0.7
"""The same for a person: a surname alone reaches 0.6."""
NBEST = 4
"""Ways in which Kiwi may take a name apart."""
SHORTEST, LONGEST = 2, 5
"""Syllables of a name that is read as words."""
PLACES = "시군구읍면동리도섬산강역사암항봉천호"
"""Last syllables of the names of places."""
SMALL = {
    "하나": "one",
    "우리": "our|we|us|ours",
    "한": "one|a single",
    "새": "new",
    "이": "this|these",
}
"""Words of grammar that names begin with."""
WHOLE = ("NNG", "MAG", "XR", "NNP")
MARS = frozenset(("mars", "venus", "mercury", "jupiter", "saturn"))
"""Words that English writes with a capital though the Korean is no name of ours."""
ENDED = re.compile(r"\s?[0-9]|[하할한했함해]|\W*$|[을를]?\s(?:하|치르|벌이|펼치|앞두)")
"""What follows 진도 where it is a magnitude, 대전 where it is a match."""
OF_PLACE = re.compile(
    r"[시군구도](?:립|청|의회|민|장배|내)|지[법검원]|경찰|소방|교육|문화|대[학교]|항|역"
)
"""What names of bodies and buildings go on with behind the place."""
HANGUL = re.compile(r"[가-힣]{3,12}")
PARTICLE = re.compile(
    r"(?:에서는?|에는?|에도|으?로는?|의|은|는|이|가|을|를|도|와|과|까지|부터|만)?"
)
FULL_FORMS = "특별자치도 특별자치시 광역시 특별시 시 군 구 읍 면".split()
OF = re.compile(r"\s(?:of|for|in)\s(?:the\s)?")
CLOSE = 26
"""Characters that may lie between a name's stem in the English and the word for its ending."""
# What stands behind a person's name.
ROLE_BEHIND = re.compile(
    r"\s?(?:씨|군|양|의원|교수|감독|선수|대표|회장|사장|원장|시장|군수|지사|장관|총장|청장|박사|작가|기자|변호사|위원장"
    r"|후보|학생|코치|배우|가수|연구원|[가-힣]{1,6}\s(?:교수|의원|대표|회장|사장|원장|감독|연구원|위원장))(?![가-힣]{2})"
)


def find_misreadings(ko: str, en: str, evidence: PairEvidence) -> Iterator[Mismatch]:
    """The names of the Korean that the English reads as common words.

    >>> from align.words.evidence import link_words
    >>> ko, en = "양산에서 축제가 열렸다.", "A festival was held in the parasol."
    >>> [(m.right, en[slice(*m.en)]) for m in find_misreadings(ko, en, link_words(ko, en))]
    [('Yangsan', 'parasol')]
    """
    words = english.words(en)
    for link in evidence.ko:
        name = _name(link, ko) if link.words[0].tag == "NNP" else ""
        if not name:
            continue
        spans = list(_small_heads(name, en))
        if not spans and not _is_said(name, en, ko, link):
            others = _taken(link, en, evidence)
            read = [w for w in _read(words, _readings(name), en) if not meets(w.span, others)]
            # Hansol Steel is 한솔제강, whatever 강 may mean.
            if read and not begins_name(
                name, en[: read[0].start].rpartition(" ")[0].rpartition(" ")[2]
            ):
                spans = [(read[0].start, read[-1].end)]
        if spans and not is_noun_here(name, ko):
            start = link.span[0]
            yield Mismatch((start, start + len(name)), spans[0], _written(name))
    yield from _endings(ko, en)
    yield from _persons(ko, en, evidence)


def _taken(link: KoreanLink, en: str, evidence: PairEvidence) -> list[Span]:
    """What other words of the Korean answer; of phrases only the likeliest place."""
    others = (k for k in evidence.ko if k is not link and k.kind not in ("", "related"))
    return [
        span
        for other in others
        for at, span in enumerate(other.en)
        if at == 0 or " " not in en[slice(*span)]
    ]


def _persons(ko: str, en: str, evidence: PairEvidence) -> Iterator[Mismatch]:
    """김해, a city, as one Kim Hae."""
    for link in evidence.ko:
        if link.kind != "name":
            continue
        name = ko[slice(*link.span)]
        if len(name) != SHORTEST or not place_forms(name):
            continue
        for start, end in link.en:
            parts = en[start:end].split()
            spelt = [part for part in parts if part.isalpha() and part[0].isupper()]
            if len(parts) == len(spelt) == len(name) and parts[0].lower() in _spellings(name[0]):
                yield Mismatch(link.span, (start, end), _written(name))


def _spellings(surname: str) -> tuple[str, ...]:
    return surnames().get(surname, ())


def _name(link: KoreanLink, ko: str) -> str:
    """The name that a proper noun is, or begins with, which could be read otherwise; or ""."""
    if len(link.words) > 1 or link.kind in ("date", "identical"):
        return ""
    name = ko[slice(*link.span)]
    if not name.isalpha() or name.isascii() or ENDED.match(ko, link.span[1]):
        return ""
    if len(name) > LONGEST:
        return name[:2] if place_forms(name[:2]) and OF_PLACE.match(name, 2) else ""
    if len(name) < SHORTEST:
        return ""
    # An MOU is no name.
    if place_forms(name) or any(not gloss.isupper() for gloss in _capital_glosses(name)):
        return name
    person = split_name(name) is not None and ROLE_BEHIND.match(ko, link.span[1])
    place = name[-1] in PLACES and not _is_compound(name)
    return name if not lexicon.is_known(name) and (place or person) else ""


def _is_compound(name: str) -> bool:
    """Whether two words of the lexicon make the word, which then is no name: 치안판사."""
    return any(
        lexicon.is_known(name[:at]) and lexicon.is_known(name[at:])
        for at in range(SHORTEST, len(name) - 1)
    )


def _is_said(name: str, en: str, ko: str, link: KoreanLink) -> bool:
    """Whether the English gives the name, by its sound or as the lexicon writes it."""
    if link.kind in ("name", "loanword") and name == ko[slice(*link.span)]:
        return True
    index = candidates(en)
    if any(index.find(form) for form in (*place_forms(name), *_capital_glosses(name))):
        return True
    stems = {word.stem for word in english.words(en)}
    whole = (answer for answer in lexicon.answers(name) if len(answer) > 1)
    if any(map(stems.issuperset, whole)) or is_mostly_said(name, en):
        return True
    person = split_name(name) and ROLE_BEHIND.match(ko, link.span[1])
    least = FULL if person else ALIKE
    forms = {name, _stem(name)}
    return any(stands(form, index, least) for form in forms if len(form) > 1)


def _stem(name: str) -> str:
    """A name without the ending that says what it is of: 화성 of 화성시."""
    for ending in FULL_FORMS:
        if name.endswith(ending) and len(name) - len(ending) > 1:
            return name.removesuffix(ending)
    return name


@functools.lru_cache(maxsize=1 << 12)
def _capital_glosses(name: str) -> tuple[str, ...]:
    glosses = [gloss for sense in lexicon.senses(name) for gloss in sense]
    words = {gloss for gloss in glosses if gloss.islower()}
    return tuple(g for g in glosses if g[:1].isupper() and g.lower() not in words)


@functools.lru_cache(maxsize=1 << 12)
def _readings(name: str) -> frozenset[tuple[str, ...]]:
    """Stems of what a name means as common words, whole or in parts."""
    stem = _stem(name)
    found = set(_common_glosses(name))
    if stem != name:
        found.update(_common_glosses(stem))
        ending = _name_endings().get(name.removeprefix(stem), ())
        words = (word for one in ending if one.cues is None for word in one.words)
        found.update(answer for word in words for answer in _stems(word))
    if not _capital_glosses(name):
        found.update(a for part in lexicon.parts(name) for a in lexicon.answers(part))
    apart = (lemma for lemma in _taken_apart(name) if lemma != name)
    found.update(a for lemma in apart for a in lexicon.answers(lemma))
    if len(name) > SHORTEST and name[-1] in PLACES and not lexicon.is_known(name):
        found.update(lexicon.answers(name[:SHORTEST]))
    own = {part for gloss in _capital_glosses(name) for answer in _stems(gloss) for part in answer}
    sound = romanise(stem).lower()
    return frozenset(
        answer
        for answer in found
        if any(len(part) > 2 for part in answer)
        and own.isdisjoint(answer)
        and not any(part in sound for part in answer)
    )


def _common_glosses(name: str) -> Iterator[tuple[str, ...]]:
    """What a word means in the senses in which it is no name."""
    for sense in lexicon.senses(name):
        if not any(gloss != gloss.lower() and gloss.lower() not in MARS for gloss in sense):
            for gloss in sense:
                yield from _stems(gloss)


def _stems(text: str) -> Iterator[tuple[str, ...]]:
    found = tuple(word.stem for word in english.words(text) if word.is_content)
    if found:
        yield found


def _taken_apart(name: str) -> Iterator[str]:
    """The words Kiwi could take a name for: 고은 is a form of 곱다, 정의로 of 정의."""
    given = split_name(name)
    if given is None or _capital_glosses(name):
        given = ("", name)
    for form in {name, given[1]}:
        if len(form) < SHORTEST:
            continue
        for tokens, _ in korean.analyser().analyze(form, top_n=NBEST):
            words = [t for t in tokens if t.tag in korean.VERBS or t.tag in WHOLE]
            # 민주당 is no 민 and 주당: a syllable left over makes no reading.
            if any(t.tag[0] == "N" and len(t.form) < SHORTEST for t in tokens):
                continue
            yield from (t.lemma if t.tag in korean.VERBS else t.form for t in words)


def _read(
    words: Sequence[EnglishWord], readings: frozenset[tuple[str, ...]], en: str
) -> Iterator[EnglishWord]:
    """The English words that are a reading, alone or one after the other."""
    for at, word in enumerate(words):
        if _means(word, readings, en):
            yield word
        for answer in readings:
            if len(answer) > 1 and answer[0] == word.stem:
                run = words[at : at + len(answer)]
                if tuple(one.stem for one in run) == answer:
                    yield from run


def _means(word: EnglishWord, readings: frozenset[tuple[str, ...]], en: str) -> bool:
    """Whether an English word, or the last part of it (non-transferable), is a reading."""
    if not word.is_content:
        return False
    last = english.stem(word.text.rpartition("-")[2])
    if (word.stem,) in readings or (last,) in readings:
        return True
    # The Loud Expo: of "loud voice" the first word, with a capital of its own.
    inside = word.text[0].isupper() and en[max(0, word.start - 2) : word.start].strip().isalpha()
    return inside and any(answer[0] == word.stem for answer in readings)


def _small_heads(name: str, en: str) -> Iterator[Span]:
    """One bank for 하나은행, our card for 우리카드."""
    for part, words in SMALL.items():
        if not name.startswith(part):
            continue
        for gloss in _capital_glosses(name):
            head = re.escape(gloss.split()[-1])
            for found in re.finditer(rf"\b(?:{words}) {head}\b", en, re.I):
                yield found.span()


def _written(name: str) -> str:
    form = next(iter((*_capital_glosses(name), *place_forms(name))), romanise(name))
    return form[:1].upper() + form[1:]


@dataclass(frozen=True, slots=True)
class _Ending:
    """What the last syllable of a name means there, and what it is misread as."""

    right: tuple[str, ...]
    words: tuple[str, ...]
    wrong: re.Pattern[str]
    cues: re.Pattern[str] | None


@functools.cache
def _name_endings() -> dict[str, tuple[_Ending, ...]]:
    found: dict[str, tuple[_Ending, ...]] = {}
    for row in read_table("name_endings"):
        wrong = "|".join(map(re.escape, values(row["wrong"])))
        cues = "|".join(map(re.escape, values(row["cues"])))
        ending = _Ending(
            values(row["en"]),
            values(row["wrong"]),
            re.compile(rf"\b(?:{wrong})\b", re.I),
            re.compile(cues) if cues else None,
        )
        found[row["ko"]] = (*found.get(row["ko"], ()), ending)
    return found


@functools.cache
def _misread_ending() -> re.Pattern[str]:
    """What any ending is misread as, in small letters."""
    wrong = {form.lower() for row in read_table("name_endings") for form in values(row["wrong"])}
    return phrase_pattern(wrong)


def _endings(ko: str, en: str) -> Iterator[Mismatch]:
    """대흥사 as Daehung Company, 인제군 as the Inje military: the name stands, its kind is another."""
    if not _misread_ending().search(lowered(en)):
        return
    index = candidates(en)
    names = {word.span for word in korean.words(ko) if word.tag == "NNP"}
    for (start, end), ending, size in _ended(ko):
        if (start, end) not in names if ending.cues is None else not ending.cues.search(ko):
            continue
        # 제작사 is a company, whatever abbot 주지 may be read as.
        glosses = (gloss for sense in lexicon.senses(ko[start:end]) for gloss in sense)
        if not ending.wrong.search(en) or any(map(ending.wrong.search, glosses)):
            continue
        found = best(ko[start : end - size], index, least=FULL)
        if found.score < FULL or not found.spans_en:
            read = _behind_gloss(en, ko[start : end - size], ending)
        else:
            read = _beside(en, *found.spans_en[0], ending)
        if read is not None:
            yield Mismatch((start, end), read, _written(ko[start:end]))
            return


def _behind_gloss(en: str, head: str, ending: _Ending) -> Span | None:
    """A head that is told by its meaning, the wrong word behind it: 서부지원, western support."""
    if ending.cues is None or len(head) != SHORTEST:
        return None
    glosses = (gloss for sense in lexicon.senses(head) for gloss in sense)
    for gloss in glosses:
        for found in re.finditer(rf"\b{re.escape(gloss)}\s", en, re.I):
            wrong = ending.wrong.match(en, found.end())
            if wrong:
                return (found.start(), wrong.end())
    return None


def _ended(ko: str) -> Iterator[tuple[Span, _Ending, int]]:
    """What may be a name with an ending of the table, a particle behind it."""
    endings = _name_endings()
    for run in HANGUL.finditer(ko):
        start, text = run.start(), run.group()
        for size in (2, 1):
            for at in range(SHORTEST, min(len(text), LONGEST + 2) - size + 1):
                ending = text[at : at + size]
                if ending in endings and PARTICLE.fullmatch(text, at + size):
                    for one in endings[ending]:
                        yield (start, start + at + size), one, size


def _beside(en: str, start: int, end: int, ending: _Ending) -> Span | None:
    """The name with the wrong word right behind it, or before it with "of" or "for"."""
    near = en[max(0, start - CLOSE) : end + CLOSE].lower()
    if any(re.search(rf"\b{right}\b", near) for right in ending.right):
        return None
    found = ending.wrong.match(en, end + 1) if en[end : end + 1].isspace() else None
    if found:
        return (start, found.end())
    for found in ending.wrong.finditer(en, max(0, start - CLOSE), start):
        if OF.fullmatch(en, found.end(), start):
            return (found.start(), end)
    return None
