"""Stakes and goods of the other told as the doer's, and told aright."""

from __future__ import annotations

import pytest

from align.checks.role.whose import find_turned_owners
from align.words.evidence import link_words

FLAGGED = [
    ("넷플릭스는 왈라팝의 게임 사업부를 인수한다.", "Wallapop will buy the game division of Netflix.", "division of Netflix"),
    ("대한항공은 아시아나항공의 지분을 인수했다.", "Asiana Airlines has bought a stake in Korean Air.", "stake in Korean Air"),
    ("네이버는 카카오의 주식을 사들였다.", "Kakao bought up shares of Naver.", "shares of Naver"),
    ("네이버는 카카오 주식을 공개매수한다.", "Kakao will make a tender offer for Naver shares.", "Naver shares"),
    ("중국은 일본산 수산물의 수입을 금지한다.", "Japan will ban imports of Chinese seafood.", "Chinese seafood"),
]  # fmt: skip
CLEAN = [
    ("넷플릭스는 왈라팝의 게임 사업부를 인수한다.", "Netflix will buy the game division of Wallapop."),
    ("대한항공은 아시아나항공의 지분을 인수했다.", "Korean Air has bought a stake in Asiana Airlines."),
    ("대한항공은 아시아나항공의 지분을 인수했다.", "A stake in Asiana Airlines has been bought by Korean Air."),
    ("네이버는 자사 주식을 사들였다.", "Naver bought up its own shares."),
    ("네이버는 카카오와 주식을 서로 사들였다.", "Kakao bought shares of Naver, and Naver those of Kakao."),
    ("네이버는 카카오의 지분을 팔았다.", "Kakao's new owner has no stake in Naver."),
    ("중국은 일본산 수산물의 수입을 금지한다.", "China will ban imports of Japanese seafood."),
    ("중국은 일본산 수산물의 수입을 금지한다.", "Japanese seafood will no longer enter the Chinese market."),
    ("한국은 미국산 무기를 들여온다.", "South Korea will bring in U.S. weapons."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "told"), FLAGGED)
def test_flagged(ko: str, en: str, told: str) -> None:
    [one] = find_turned_owners(ko, en, link_words(ko, en))
    assert en[slice(*one.en)] == told


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert list(find_turned_owners(ko, en, link_words(ko, en))) == []
