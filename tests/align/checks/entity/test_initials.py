"""Initials that stand for others of their kind."""

from __future__ import annotations

import pytest

from align.checks.entity.initials import find_other_initials
from align.words.evidence import link_words

FLAGGED = [
    ("KBS 노조가 파업했다.", "The MBC union went on strike.", "MBC"),
    ("WHO는 기준을 바꿨다.", "The IMF changed its standard.", "IMF"),
    ("KTX가 멈춰 섰다.", "An SRT train came to a halt.", "SRT"),
]  # fmt: skip
CLEAN = [
    ("KBS 노조가 파업했다.", "The KBS union went on strike."),
    ("KBS 노조가 파업했다.", "The broadcaster's union went on strike."),
    ("KBS와 MBC 노조가 파업했다.", "The MBC union went on strike."),
    ("WHO는 기준을 바꿨다.", "The World Health Organization changed its standard."),
    ("WHO와 국제통화기금이 만났다.", "The IMF met the UN health agency."),
    ("KBO는 일정을 냈다.", "The Korea Baseball Organization, modeled on MLB, set its schedule."),
    ("EU는 관세를 매긴다.", "The European Union will impose tariffs, the WTO said."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "said"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_others_of_the_kind(ko: str, en: str, said: str) -> None:
    found = find_other_initials(ko, en, link_words(ko, en))
    assert [en[slice(*one.en)] for one in found] == [said]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_the_same_initials(ko: str, en: str) -> None:
    assert not list(find_other_initials(ko, en, link_words(ko, en)))
