"""Values become JSON and come back; flags are known by content and sentence."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from align.bitext import Flag, Repair
from align.mqm import Category, Severity
from corpora.review.values import Mark, ReviewPair, decided_flags
from corpora.rows import Row

FLAG = Flag(
    *("number", "number", Category.NUMBER, Severity.MAJOR, "5 became 6"),
    ((6, 7),),
    ((4, 5),),
    "Write 5.",
    Repair("en", (4, 5), "5"),
    0.75,
)
PAIR = ReviewPair(
    *(3, 1.5, Row("a/0", "가나. 다라 5.", "A b 6. C.", "a", flags=(FLAG,))),
    ((0, 3), (4, 9)),
    ((0, 6), (7, 9)),
)


@pytest.mark.parametrize(
    "pair",
    [
        PAIR,
        replace(PAIR, edited="A b 5.", edited_flags=()),
        replace(PAIR, edited="", relinked=True),
    ],
)
def test_a_pair_survives_json(pair):
    assert ReviewPair.from_record(json.loads(json.dumps(pair.to_record()))) == pair


def test_a_mark_survives_json():
    mark = Mark(1, "Kim", "now", "en", 2, "b", Category.ENTITY, Severity.MINOR, "no")
    assert Mark.from_record(json.loads(json.dumps(mark.to_record()))) == mark


def known_by(pair: ReviewPair) -> list[tuple[str, str]]:
    return [(decided.key, decided.context) for decided in decided_flags(pair)]


def test_the_same_flag_after_a_merge_is_the_same():
    row = replace(
        PAIR.row,
        ko="앞. " + PAIR.row.ko,
        en="Before. " + PAIR.row.en,
        flags=(replace(FLAG, ko=((9, 10),), en=((12, 13),), message="otherwise said"),),
    )
    merged = ReviewPair(3, 1.0, row, ((0, 2), (3, 6), (7, 12)), ((0, 7), (8, 14), (15, 17)))
    assert known_by(merged) == known_by(PAIR)


def test_the_same_words_in_another_sentence_are_another_flag():
    other = replace(PAIR, row=replace(PAIR.row, ko="가나. 마바 5."))
    assert known_by(other)[0][0] == known_by(PAIR)[0][0]
    assert known_by(other)[0][1] != known_by(PAIR)[0][1]


def test_a_flag_that_an_edit_leaves_stands_and_one_that_it_answers_is_fixed():
    edited = replace(PAIR, edited="A b 5. C.")
    [gone] = decided_flags(edited)
    assert gone.fixed
    assert gone.flag.en == ()
    assert gone.flag.ko == FLAG.ko
    assert gone.flag.repair is None
    kept = replace(PAIR, edited="A b 6. D.", edited_flags=(FLAG,))
    assert [d.fixed for d in decided_flags(kept)] == [False]
    assert known_by(kept) == known_by(PAIR)


def odd(*spans):
    """A flag of "odd" at each of these places."""
    kind = ("style", "natural", Category.GRAMMAR, Severity.MINOR, "odd")
    return tuple(Flag(*kind, en=(span,)) for span in spans)


TWICE = ReviewPair(
    *(1, 1.0, Row("a/0", "", "An odd dog. An odd cat.", flags=odd((3, 6), (15, 18)))),
    en_sentences=((0, 11), (12, 23)),
)


@pytest.mark.parametrize(
    ("edited", "left", "fixed"),
    [
        ("An odd dog. A cat.", [0], [1]),
        ("A dog. An odd cat.", [1], [0]),
        ("An odd wolf. A cat.", [0], [1]),
        ("An odd wolf. An odd lynx.", [0, 1], []),
        ("A dog. A cat.", [], [0, 1]),
    ],
)
def test_of_two_flags_of_the_same_words_each_stands_or_is_fixed(edited, left, fixed):
    before = [d.context for d in decided_flags(TWICE)]
    assert len(set(before)) == 2
    at = [n for n in range(len(edited)) if edited.startswith("odd", n)]
    pair = replace(TWICE, edited=edited, edited_flags=odd(*((n, n + 3) for n in at)))
    found = decided_flags(pair)
    assert [(d.context, d.fixed) for d in found] == [
        *((before[n], False) for n in left),
        *((before[n], True) for n in fixed),
    ]
    # Where a flag stands among those of its text.
    assert [d.at for d in found] == [*range(len(left)), *fixed]


def test_the_same_words_written_once_more_are_another_flag():
    pair = replace(TWICE, edited="An odd odd odd dog", edited_flags=odd((3, 6), (7, 10), (11, 14)))
    contexts = [d.context for d in decided_flags(pair)]
    assert contexts[:2] == [d.context for d in decided_flags(TWICE)]
    assert contexts[2] not in contexts[:2]


def test_a_mark_finds_its_words_again():
    mark = Mark(1, "Kim", "now", "en", 2, "b", Category.ENTITY, Severity.MINOR)
    assert mark.flag(PAIR).en == ((2, 3),)
    assert mark.flag(replace(PAIR, edited="An a b")).en == ((5, 6),)
    assert mark.flag(replace(PAIR, edited="An a")).en == ()
