"""Flags found anew: with the article's checks, without what was dismissed, never holding others up."""

from __future__ import annotations

import threading
import time
from dataclasses import replace

import pytest

from align.bitext import Article, Pair
from align.checks import Check
from align.dismissals import key
from align.mqm import Category, Severity
from corpora.review import rechecking
from corpora.review.rechecking import Rechecker
from corpora.review.values import ReviewPair
from corpora.rows import Row

PAGE = Article.from_texts("비가 왔다.\n강이 넘쳤다.", "It RAINED.\nThe river OVERFLOWED.")


def shouts(result):
    return [placed.flag.message for placed in result.flags]


def test_a_page_is_checked_without_what_was_dismissed(rechecker):
    assert shouts(rechecker.article(PAGE)) == ["RAINED shouts", "OVERFLOWED shouts"]
    [flag] = rechecker.flags(Pair.of("", "It RAINED."))
    dismissed = frozenset({key(flag, Pair.of("", "It RAINED."))})
    assert shouts(replace(rechecker, dismissed=dismissed).article(PAGE)) == ["OVERFLOWED shouts"]


@pytest.mark.parametrize("whole", [True, False])
def test_a_dismissed_flag_stays_away_when_links_are_mended(rechecker, whole):
    pair = ReviewPair(1, 1.0, Row("a/0", "비가 왔다.", "It RAINED."))
    [flag] = rechecker.flags(pair.original)
    dismissed = frozenset({key(flag, pair.original)})
    found = replace(rechecker, dismissed=dismissed).relinked({1: pair}, {1}, whole=whole)
    assert found[1].flags == ()


def test_whoever_waits_for_the_analyser_is_let_in_between_two_pairs_of_a_page():
    served = threading.Event()
    seen = []

    def wait_in_line():
        with rechecking.ONE_AT_A_TIME:
            served.set()

    waiting = threading.Thread(target=wait_in_line)

    def find(pair):
        seen.append(served.is_set())
        if len(seen) == 1:
            waiting.start()
            while not rechecking.ONE_AT_A_TIME.waited_for:
                time.sleep(0.001)
        return iter(())

    check = Check("slow", "spelling", Category.SPELLING, Severity.MINOR, find, 0.9)
    Rechecker(checks=(check,), article_checks=()).article(PAGE)
    waiting.join()
    assert seen == [False, True]
