"""What happened, told as to come, as wanted or as hearsay."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.modality.invented import find_invented

FLAGGED = [
    ("정부는 어제 예산안을 발표했다.", "The government would have announced the budget yesterday.", ("발표", "would have")),
    ("대통령은 개정안에 서명했다.", "The president is likely to sign the revision.", ("서명", "is likely to")),
    ("두 회사는 1일 합병을 마무리했다.", "The two companies plan to complete their merger on the 1st.", ("마무리", "plan to")),
    ("시는 지난 3월 주차장을 새로 열었다.", "The city was scheduled to open a parking lot in March.", ("열", "was scheduled to")),
    ("법원은 그에게 징역 3년을 선고했다.", "The court may sentence him to three years in prison.", ("선고", "may")),
    ("그는 어젯밤 자택에서 체포됐다.", "He was reportedly arrested at his home last night.", ("체포", "reportedly")),
    ("직원 3명이 유해 물질에 노출돼 숨졌다.", "Three workers are suspected of having died after being exposed to hazardous substances.", ("숨졌", "are suspected of")),
    ("수질이 2등급으로 개선됐다고 발표했다.", "It announced that water quality is expected to improve to Grade 2.", ("개선", "is expected to")),
    ("경찰은 지난 5일 흉기를 발견했다.", "Police will find a weapon on the 5th.", ("발견", "will")),
    ("선수는 결승에서 상대를 꺾었다.", "The player tried to beat her rival in the final.", ("꺾", "tried to")),
]  # fmt: skip
CLEAN = [
    ("조금만 늦었다면 그는 숨졌을 것이다.", "A little later and he would have died."),
    ("정부는 예산안을 발표했다.", "The government announced the budget, which would have been too late."),
    ("대통령은 개정안에 서명했다.", "The president signed the revision."),
    ("대통령은 개정안에 서명할 전망이다.", "The president is likely to sign the revision."),
    ("서명할 것으로 예상됐던 대통령은 끝내 서명했다.", "The president, who was expected to sign, signed in the end."),
    ("그는 어젯밤 체포된 것으로 알려졌다.", "He was reportedly arrested last night."),
    ("보도에 따르면 그는 어젯밤 체포됐다.", "He was reportedly arrested last night."),
    ("경찰은 흉기를 휘두른 남성을 체포했다.", "Police arrested a man who allegedly swung a knife."),
    ("회사는 증설에 2조 원을 투자하기로 결정했다.", "The company plans to invest 2 trillion won in the expansion."),
    ("그는 명단에서 제외됐다.", "He will be left out of the squad."),
    ("그는 시장 출마를 선언했다.", "He will run for mayor."),
    ("이 대회는 올해로 20회를 맞았다.", "The tournament is set to mark its 20th edition."),
    ("공사는 2026년까지 끝내는 조건으로 시작됐다.", "The work is expected to start and to be over by 2026."),
    ("경기가 시작됐다.", "The real drama was about to begin."),
    ("금리를 올렸고 또 올릴 수 있다.", "It raised rates and may raise them again."),
    ("시는 다리를 철거했다.", "The city may have angered some when it demolished the bridge."),
    ("정부는 권한을 주었다.", "The government will give it the power."),
    ("학교는 행사를 열었다.", "The school opened in May."),
    ("가족은 그를 설득했다.", "The family tried to persuade him."),
    ("그는 혐의를 시인한 것으로 보였다.", "He appeared to admit the charge."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "parts"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_a_deed_done_is_told_as_none(ko: str, en: str, parts: tuple[str, str]) -> None:
    found = find_invented(Pair.of(ko, en))
    assert found is not None
    assert (ko[slice(*found[0])], en[slice(*found[1])]) == parts


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_sound(ko: str, en: str) -> None:
    assert find_invented(Pair.of(ko, en)) is None


def test_a_text_without_words_tells_nothing() -> None:
    assert find_invented(Pair.of("그는 체포됐다.", "")) is None
