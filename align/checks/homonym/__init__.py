"""A Korean homograph rendered in a sense that its sentence does not have.

The English shows which sense was read. The words around the homograph are compared with the
cues of every sense (``_senses.fits``), the stand-ins of every sense are tried in its place
(``align.words.substitutes``), and a logistic curve over both differences and what the grammar says
gives the confidence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from align.bitext import Pair, Span, meets
from align.checks._check import Check, Finding
from align.checks._senses import Sense, is_part, is_verb, is_verb_form, places, senses_of
from align.checks.homonym.meaning import LONGEST, Reading, meant
from align.checks.idiom import idioms_in
from align.mqm import Category, Severity
from align.words import english, korean, lexicon
from align.words.evidence import KoreanLink, link_words
from align.words.korean import NOUNS, KoreanWord

TAGS = frozenset({"NNG", "NNP", "XR", "VV", "VV-R", "VV-I", "VA", "VA-R", "VA-I"})
"""Kiwi's tags of words that may be homographs: no pronoun, numeral or auxiliary."""
LEAST = 0.6
"""Confidence below which nothing is said. On three sets that nobody read (72 wrong senses, 677
sound pairs) 51 are found from .5 on, 47 from .65 on; of 389 freely told three are below."""
SURE = 0.85
"""Confidence from which the sense meant may stand right beside the one doubted."""
BETWEEN = 2
"""Other words that may stand among those of a gloss."""
DERIVING = ("화", "성", "적", "률", "력", "감")
"""What makes another noun of a noun."""
HALF = "반"
# 세 살 반, "three and a half": half of what is counted before it.
COUNTED = 6
"""Characters before a half in which what it is half of is counted."""
COUNTER = re.compile(r"[0-9가-힣]\s?(?:살|시|시간|년|달|개월|주|배|바퀴)\s?$")

IN_NAME_BEFORE = re.compile(r"\b(?P<more>[A-Z][\w'’-]* )?[A-Z][\w'’-]* $")
IN_NAME_BEHIND = re.compile(r" [A-Z]\w")


def find(pair: Pair) -> Iterator[Finding]:
    """A Korean homograph is rendered in a sense that its sentence does not have.

    >>> pair = Pair.of("굴뚝에서 연기가 치솟았다.", "Acting rose from the chimney.")
    >>> [(finding.message, finding.en) for finding in find(pair)]
    [('연기 means “smoke” here, not “Acting”', ((0, 6),))]
    """
    yield from find_at(pair, range(len(korean.words(pair.ko.text))))


def find_at(pair: Pair, positions: Iterable[int]) -> Iterator[Finding]:
    """The same for some of the words, by their place among the words of the Korean.

    >>> pair = Pair.of("굴뚝에서 연기가 치솟았다.", "Acting rose from the chimney.")
    >>> [len(list(find_at(pair, [position]))) for position in (0, 1)]
    [0, 1]
    """
    ko, en = pair.ko.text, pair.en.text
    context = korean.words(ko)
    rendered: list[tuple[int, dict[Sense, tuple[Span, ...]]]] = []
    for position in positions:
        word = context[position]
        senses = senses_of(word.lemma) if word.tag in TAGS else ()
        if not senses and word.tag in NOUNS and len(word.lemma) >= LONGEST:
            senses = _built_on(word.lemma, en)
        if senses and not is_part(word, ko):
            found = {sense: places(sense, en) for sense in senses}
            if any(found.values()):
                rendered.append((position, found))
    if not rendered:
        return
    evidence = link_words(ko, en)
    links = {word.start: link for link in evidence.ko for word in link.words}
    counted = [evidence.numbers_en[j].span for _, j in evidence.number_links]
    taken: dict[str, list[Span]] | None = None
    phrases: dict[str, set[Span]] = {}
    for position, found in rendered:
        word = context[position]
        # A word that stands twice may stand in two senses.
        twins = [w for w in context if w.lemma == word.lemma and w is not word]
        if twins and not all(_is_of_whole(twin, links, ko, en) for twin in twins):
            continue
        link = links.get(word.start)
        # What is done is counted by the figure before it: 3교대. Of 5연패 all senses are.
        counts = ko[word.start - 1 : word.start].isdigit()
        if counts and len({sense.is_verb for sense in found}) > 1:
            continue
        if word.lemma == HALF and COUNTER.search(ko, max(0, word.start - COUNTED), word.start):
            continue
        if link and _is_known_whole(word, link, ko, en):
            # Of "slogan supplies" 구호 물품 has but the half.
            apart = [w.span for w in evidence.en_unexplained if not meets(w.span, link.en)]
            found = {s: tuple(p for p in own if meets(p, apart)) for s, own in found.items()}
        if any(found.values()):
            if taken is None:
                taken, phrases = _taken(evidence.ko, en), _phrases(evidence.ko, ko, en)
            # A word that counts (500가구) has no link of its own.
            own = link.words[0].lemma if link else word.lemma
            mine = set(taken.get(own, ()))
            # What the word might have is left to it by those that have another answer, unless it
            # has another itself: 말했다 is "said", and the "end" of the year is 연말's.
            others: set[Span] = set()
            for lemma, spans in taken.items():
                if lemma == own:
                    continue
                if len(mine) > 1 or mine.isdisjoint(spans):
                    others.update(spans)
                else:
                    others.update(s for s in spans if s not in mine or _is_sole(lemma, s, taken))
            others.update(*[spans for lemma, spans in phrases.items() if lemma != own])
            for reading in _readings(pair, position, found, (*others, *counted)):
                yield from _doubt(pair, reading)


def _built_on(lemma: str, en: str) -> tuple[Sense, ...]:
    """The senses of what a noun is built on, where the English does not know it whole.

    소화기 is a fire extinguisher, and "digestive" beside no extinguisher renders 소화.
    """
    head = senses_of(lemma[:2]) if len(lemma) == LONGEST else ()
    built = head or senses_of(lemma[-2:])
    return built if built and not _answers(lemma, en) else ()


def _is_of_whole(word: KoreanWord, links: dict[int, KoreanLink], ko: str, en: str) -> bool:
    """Whether a word is told with the compound it stands in: the 감사 of 국정감사."""
    link = links.get(word.start)
    return link is not None and len(link.words) > 1 and _is_known_whole(word, link, ko, en)


def _is_known_whole(word: KoreanWord, link: KoreanLink, ko: str, en: str) -> bool:
    """Whether the English answers the compound the word stands in, or the word is but its stem.

    정상화 is normalization, whatever 정상 is.
    """
    if ko.startswith(DERIVING, word.end) and lexicon.is_known(word.lemma + ko[word.end]):
        return True
    return len(link.words) > 1 and _answers(ko[slice(*link.span)].replace(" ", ""), en)


def _answers(form: str, en: str) -> bool:
    """Whether an English text has all words of a gloss of a Korean one near each other."""
    stems = [word.stem for word in english.words(en)]
    told = set(stems)
    return any(
        set(answer) <= set(stems[at : at + len(answer) + BETWEEN])
        for answer in lexicon.answers(form)
        if told.issuperset(answer)
        for at, stem in enumerate(stems)
        if stem in answer
    )


def _readings(
    pair: Pair, position: int, found: dict[Sense, tuple[Span, ...]], taken: tuple[Span, ...]
) -> Iterator[Reading]:
    """What of the English may render the homograph, with the senses it has."""
    context = korean.words(pair.ko.text)
    word = context[position]
    # The name is the word's own where it is written in one with the next: 세계조정선수권대회.
    joined = any(other.start == word.end and other.is_noun for other in context[position + 1 :][:1])
    for spans in dict.fromkeys(filter(None, found.values())):
        # Senses that share a gloss are one reading.
        read = tuple(sense for sense in found if meets(spans[0], found[sense]))
        rest = tuple(sense for sense in found if sense not in read)
        free = [span for span in spans if _is_free(word, span, pair.en.text, taken)]
        # Where 하다 follows, it may be what a machine made of the noun: "directed", of 소장하다.
        if word.is_noun and not is_verb(pair.ko.text, word):
            free = [span for span in free if not is_verb_form(pair.en.text, span, read)]
        if free and rest and (joined or not _is_name(word, read, pair.en.text, free[0])):
            yield Reading(position, read, rest, free[0], taken)


def _is_free(word: KoreanWord, span: Span, en: str, taken: tuple[Span, ...]) -> bool:
    """Whether no other word has it, or but a part: 사무실 the "office" of "provincial office"."""
    if not meets(span, taken) or not word.is_noun:
        return not meets(span, taken)
    inside = [w for w in english.words(en) if span[0] <= w.start < span[1] and w.is_content]
    return len(inside) > 1 and not all(meets(w.span, taken) for w in inside)


def _taken(links: Sequence[KoreanLink], en: str) -> dict[str, list[Span]]:
    """The words of the English that render Korean ones, by the lemma of the first of these.

    A related word answers weakly: it takes nothing away. Of "a school gave the parents" only
    "school" and "parents" render 학부모.
    """
    words, told = english.words(en), english.places(en)
    found: dict[str, list[Span]] = {}
    for link in links:
        if link.kind == "related" or not link.en:
            continue
        own: list[Span] = []
        if link.kind == "lexicon":
            stems = lexicon.stems(link.words[0].lemma)
            if len(link.words) > 1:
                lemmas = [word.lemma for word in link.words]
                stems = stems.union(*map(lexicon.stems, ("".join(lemmas), *lemmas)))
            for stem in stems.intersection(told):
                alike = [words[at] for at in told[stem]]
                spans = [(word.start, word.end) for word in alike if word.stem == stem]
                own += [span for span in spans if meets(span, link.en)]
        # Of "lyric-sharing" a word for sharing takes only its half.
        if not own:
            joined = "-" in en
            own = [s for s in link.en if not (joined and "-" in en[s[0] : s[1]])]
        found.setdefault(link.words[0].lemma, []).extend(own)
    return found


def _is_sole(lemma: str, span: Span, taken: dict[str, list[Span]]) -> bool:
    """Whether a word has but this answer, or others that a word without another one has."""
    rest = set(taken[lemma]) - {span}
    sole = {spans[0] for other, spans in taken.items() if other != lemma and len(set(spans)) == 1}
    return rest <= sole


def _phrases(links: Sequence[KoreanLink], ko: str, en: str) -> dict[str, set[Span]]:
    """The words of the short phrases that render words, by the lemma of the first of these.

    All of "save power" is 절전. A name takes nothing away: the Champions League has champions.
    """
    found: dict[str, set[Span]] = {}
    for link in links:
        phrase = en[slice(*link.en[0])] if link.kind == "lexicon" and link.en else ""
        if phrase.count(" ") == 1 and phrase.islower():
            inside = english.words_from(en, link.en[0])
            form = ko[slice(*link.span)].replace(" ", "")
            # In whichever order: power saving.
            if {w.stem for w in inside} in map(set, lexicon.answers(form)):
                found.setdefault(link.words[0].lemma, set()).update(w.span for w in inside)
    return found


def _doubt(pair: Pair, reading: Reading) -> Iterator[Finding]:
    """One finding, where the Korean means one of the other senses."""
    word = korean.words(pair.ko.text)[reading.position]
    best, confidence = meant(pair.ko.text, reading)
    # Beside a rendering of the sense meant, the doubted one is most likely another word's.
    # Right beside it, it may be what is left of the compound: "stock week" has but half of 주가.
    shown = (
        span
        for span in places(best, pair.en.text)
        if not meets(span, reading.taken)
        and (len(word.lemma) == 1 or confidence < SURE or not _is_beside(span, reading.en))
    )
    if confidence < LEAST or any(shown):
        return
    # 등을 돌리다, to turn one's back: what an idiom means is told of the whole.
    if any(meets(word.span, [span]) for _, span in idioms_in(pair.ko.text)):
        return
    yield Finding(
        f"{word.lemma} means “{best.name}” here, not “{pair.en.text[slice(*reading.en)]}”",
        ko=(word.span,),
        en=(reading.en,),
        suggestion=f"Say “{best.first_gloss}”.",
        confidence=round(confidence, 2),
    )


def _is_beside(one: Span, other: Span) -> bool:
    return one[1] + 1 == other[0] or other[1] + 1 == one[0]


def _is_name(word: KoreanWord, read: Sequence[Sense], text: str, span: Span) -> bool:
    """Whether the English is part of a name: 김 as Kim; "Power" of "the People Power Party"."""
    if not text[span[0]].isupper() or span[0] == 0:
        return False
    before = IN_NAME_BEFORE.search(text, 0, span[0])
    beside = before and (before["more"] or IN_NAME_BEHIND.match(text, span[1]))
    return len(word.lemma) == 1 or (bool(beside) and not any(sense.is_name for sense in read))


CHECK = Check("homonym", "homonym", Category.MISTRANSLATION, Severity.MAJOR, find, 0.6)
