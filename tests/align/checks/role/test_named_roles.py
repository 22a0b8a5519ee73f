"""Two of a kind with names that changed places, and the same told in either order."""

from __future__ import annotations

import pytest

from align.checks.role.named_roles import find_named_turns, find_turned_sources
from align.words.evidence import link_words

FLAGGED = [
    ("정 대표는 한 위원장에게 토론을 제안했다.", "Han proposed a debate to Jeong."),
    ("이 후보는 김 후보의 의혹을 제기했다.", "Kim raised allegations that Lee had lied."),
    (
        "중소기업 A사는 대기업 B사에 기술을 빼앗겼다며 공정위에 신고했다.",
        "Large company B reported to the FTC that small company A had stolen its technology.",
    ),
    ("A사는 지난달 B사를 인수했다.", "Company B acquired Company A last month."),
    ("A사가 B사를 고소했다.", "Company B sued Company A."),
    ("A사가 B사를 인수했다.", "Company A was acquired by Company B."),
    ("박 후보는 이 후보를 비판했다.", "Candidate Lee criticized candidate Park."),
    (
        "박 후보는 이 후보를 3천 표 차로 이겼다.",
        "Candidate Lee beat candidate Park by 3,000 votes.",
    ),
    ("한빛건설이 대성산업을 인수했다.", "Daesung Industrial acquired Hanbit Construction."),
]
CLEAN = [
    ("정 대표는 한 위원장에게 토론을 제안했다.", "Jeong proposed a debate to Han."),
    ("정 대표는 한 위원장에게 토론을 제안했다.", "Han was offered a debate by Jeong."),
    ("이 후보는 김 후보의 의혹을 제기했다.", "Lee raised allegations against Kim."),
    ("이 후보는 김 후보의 의혹을 제기했다.", "Kim faces allegations raised by Lee."),
    (
        "중소기업 A사는 대기업 B사에 기술을 빼앗겼다며 공정위에 신고했다.",
        "Small company A reported to the FTC that large company B had stolen its technology.",
    ),
    (
        "중소기업 A사는 대기업 B사에 기술을 빼앗겼다며 공정위에 신고했다.",
        "Company B was reported to the FTC for stealing Company A's technology.",
    ),
    ("A사는 지난달 B사를 인수했다.", "Company A acquired Company B last month."),
    ("A사는 지난달 B사를 인수했다.", "Company B was taken over by Company A last month."),
    ("A사는 지난달 B사를 인수했다.", "Company B, which Company A acquired last month, is small."),
    ("A사는 지난달 B사를 인수했다.", "Company B said Company A acquired it last month."),
    ("A사가 B사를 인수했다.", "Company B was acquired by Company A."),
    ("박 후보는 이 후보를 비판했다.", "Candidate Park criticized candidate Lee."),
    ("박 후보는 이 후보를 비판했다.", "Candidate Lee was criticized by candidate Park."),
    ("박 후보는 이 후보를 이겼다.", "Candidate Lee lost to candidate Park."),
    ("한빛건설이 대성산업을 인수했다.", "Daesung Industrial was acquired by Hanbit Construction."),
    ("박 후보는 이 후보를 만났다.", "Candidate Lee met candidate Park."),
    ("A사가 공장을 지었다.", "Company A built a plant."),
]  # fmt: skip


def found(ko: str, en: str) -> list[str]:
    return [turn.right for turn in find_named_turns(ko, en, link_words(ko, en))]


@pytest.mark.parametrize(("ko", "en"), FLAGGED)
def test_flagged(ko: str, en: str) -> None:
    assert found(ko, en) == ["is who does it"]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert found(ko, en) == []


@pytest.mark.parametrize(
    ("ko", "en", "count"),
    [
        ("경찰에 따르면 김 씨는 돈을 버렸다.", "According to Kim, police threw the money away.", 1),
        ("경찰에 따르면 김 씨는 돈을 버렸다.", "According to police, Kim threw the money away.", 0),
        ("경찰에 따르면 김 씨는 돈을 버렸다.", "Kim threw the money away, according to police.", 0),
        ("경찰에 따르면 김 씨는 돈을 버렸다.", "Police said Kim threw the money away.", 0),
        ("조례에 따라 시장은 결정한다.", "According to the mayor, the ordinance decides.", 0),
    ],
)
def test_who_says_it(ko: str, en: str, count: int) -> None:
    assert len(list(find_turned_sources(ko, en, link_words(ko, en)))) == count
