"""Linkers that a Korean without any word for them never asked for."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.fragment.unasked import find_unasked

FLAGGED = [
    ("큰길은 말들만을 위한 길이었다.", "Highways were only as well as for horses.", "as well as"),
    ("비가 많이 내렸다.", "It rained as well as heavily.", "as well as"),
    ("아이는 감기에 걸렸다.", "The child caught according to the a cold.", "according to the"),
    ("문이 열렸다.", "The door in order to opened.", "in order to"),
]
CLEAN = [
    ("국내외에서 팔린다.", "It sells at home as well as abroad."),
    ("남녀 모두 참가한다.", "Women as well as men take part."),
    ("여야가 반대했다.", "The ruling party as well as the opposition objected."),
    ("시는 도로와 다리를 고쳤다.", "The city repaired roads as well as bridges."),
    ("시는 도로를 고치고 다리를 놓았다.", "The city repaired roads as well as building bridges."),
    ("그는 노래도 잘한다.", "He sings as well as dances."),
    ("그는 형만큼 노래한다.", "He sings as well as his brother."),
    ("성적이 예년 못지않다.", "They are doing as well as in other years."),
    ("교사·학생이 모였다.", "Teachers as well as students gathered."),
    ("임금 인상에 더해 휴가까지 받는다.", "They get time off as well as higher pay."),
    ("경찰에 따르면 문이 열려 있었다.", "According to the police the door was open."),
    ("법대로 처리한다.", "It is handled according to the law."),
    ("그를 만나려 기다렸다.", "They waited in order to meet him."),
]


@pytest.mark.parametrize(("ko", "en", "said"), FLAGGED)
def test_flagged(ko: str, en: str, said: str) -> None:
    assert [en[slice(*span)] for span in find_unasked(Pair.of(ko, en))] == [said]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert list(find_unasked(Pair.of(ko, en))) == []
