"""How long, how soon and how much later, told for one another."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.function_word import find

FLAGGED = [
    ("열흘 만에 문을 다시 열었다.", "It reopened for ten days.", "for ten days"),
    ("전기는 두 시간 만에 들어왔다.", "The power came back two hours ago.", "two hours ago"),
    ("열흘 동안 문을 닫는다.", "It will close ten days later.", "ten days later"),
    ("축제는 사흘 동안 이어진다.", "The festival will begin in three days.", "begin in three days"),
    ("대회는 3일 뒤 열린다.", "The contest is held for three days.", "for three days"),
]
CLEAN = [
    ("두 달 만에 원래 가격으로 돌아왔다.", "The price is back where it was two months ago."),
    ("재작년 우승자가 2년 만에 정상에 섰다.", "The winner of two years ago is back on top."),
    ("5년 동안 새 노래를 내지 않았다.", "The last song was never new; it came out five years ago."),
    ("열흘 만에 문을 다시 열었다.", "It reopened after ten days."),
    ("3년 만에 우승했다.", "It won its first title for three years."),
    ("전기는 두 시간 만에 들어왔다.", "The power was back two hours later."),
    ("열흘 동안 문을 닫는다.", "It will close for ten days."),
    ("사흘 동안 행진했다.", "They set out at the square and arrived three days later."),
    ("사흘 동안의 회담 끝에 합의했다.", "They agreed after three days of talks."),
    ("지난 3년간 두 배로 늘었다.", "It has doubled from three years ago."),
    ("대회는 3일 뒤 열려 사흘간 이어진다.", "The contest lasts for three days."),
    ("사고는 한 시간 뒤 수습됐다.", "The crash was dealt with an hour later."),
]


@pytest.mark.parametrize(("ko", "en", "said"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_flagged(ko: str, en: str, said: str) -> None:
    assert [en[slice(*span)] for f in find(Pair.of(ko, en)) for span in f.en] == [said]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_clean(ko: str, en: str) -> None:
    assert list(find(Pair.of(ko, en))) == []
