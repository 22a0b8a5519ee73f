"""Names known by what stands behind them, read as words."""

from __future__ import annotations

import pytest

from align.checks.entity.given_names import find_read_names
from align.words.evidence import link_words

# Korean, English, what it was read as, what is right
FLAGGED = [
    ("하나 씨와 동료 10여 명이 참석했다.", "One person and about 10 colleagues attended.", "One", "Hana"),
    ("우승한 이슬 씨는 소감을 밝혔다.", "Dew, who won, shared her thoughts.", "Dew", "Iseul"),
    ("가수 소리 씨는 음반을 냈다.", "Singer Sound released an album.", "Sound", "Sori"),
    ("신성리 갈대밭에서 축제가 열린다.", "A festival is held at the Holiness Reed Field.", "Holiness", "Sinseong-ri"),
    ("법원은 조 모 씨에게 징역 4년을 선고했다.", "The court sentenced Cho Mo to four years.", "Cho Mo", "a person surnamed Cho"),
    ("사기 혐의로 기소된 장모씨에게 징역 2년을 선고했다.", "The court sentenced his mother-in-law to two years for fraud.", "mother-in-law", "a person surnamed Jang"),
    ("하청 노동자 이모(43) 씨가 숨졌다.", "An aunt (43), a subcontract worker, died.", "aunt", "a person surnamed Lee"),
]  # fmt: skip
CLEAN = [
    ("정모 씨는 모임에서 그를 만났다.", "She met him at a meeting."),
    ("하나 씨와 동료 10여 명이 참석했다.", "Hana and about 10 colleagues attended."),
    ("김하나 씨는 한 사람을 도왔다.", "Kim Ha-na helped one person."),
    ("이슬 씨는 소감을 밝혔다.", "Lee Seul shared her thoughts."),
    ("이슬 씨는 풀잎에 맺힌 이슬을 찍었다.", "Iseul photographs dew on grass."),
    ("마을 이장 씨앗을 뿌렸다.", "The village head sowed seeds."),
    ("신성리 갈대밭에서 축제가 열린다.", "A festival is held at the Sinseong-ri reed field."),
    ("마무리 공사가 한창이다.", "Finishing work is in full swing."),
    ("법원은 조 모 씨에게 징역 4년을 선고했다.", "The court sentenced a man surnamed Cho to four years."),
    ("기소된 장모씨에게 징역 2년을 선고했다.", "A man surnamed Jang was sentenced to two years."),
    ("장모씨는 장모와 다퉜다.", "Jang quarrelled with his mother-in-law."),
    ("이모(43) 씨가 숨졌다.", "A 43-year-old surnamed Lee died."),
    ("이모 씨는 고모를 도왔다.", "The man helped his aunt on his father's side."),
    ("조 모 씨가 다쳤다.", "Cho Mo-young was hurt."),
    ("날씨가 맑다.", "The weather is fine."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "read", "right"), FLAGGED)
def test_flagged(ko: str, en: str, read: str, right: str) -> None:
    [found] = find_read_names(ko, en, link_words(ko, en))
    assert (en[slice(*found.en)], found.right) == (read, right)


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert list(find_read_names(ko, en, link_words(ko, en))) == []
