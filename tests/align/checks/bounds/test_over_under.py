"""Over, under and above where the words around them want another."""

from __future__ import annotations

import pytest

from align.checks.bounds.over_under import find_over_under

FLAGGED = [
    ("나무 밑에 앉은 농부를 보았다.", "He saw a farmer sitting over a tree.", "over", "under"),
    ("장관들은 발사에 우려를 표명했다.", "Ministers expressed concern under the launch.", "under", "over"),
    ("주민들은 결정에 분노했다.", "Residents were angry under the decision.", "under", "over"),
    ("다리는 공사 중이다.", "The bridge is over construction.", "over", "under"),
    ("사고는 조사 중이다.", "The accident is still over investigation by police.", "over", "under"),
    ("진원의 깊이는 10㎞였다.", "Its center was 10 km above the Earth's surface.", "above", "below"),
    ("양측은 임금을 두고 협상했다.", "The two held talks under wages.", "under", "over"),
    ("교육부 산하 기관이다.", "It is an agency over the Education Ministry.", "over", "under"),
    ("새 규정에 따라 가입한다.", "Over the new regulations, they sign up.", "Over", "under"),
    ("그녀는 머리 위에 우산을 들었다.", "She held an umbrella under her head.", "under", "over"),
    ("비평가들은 브렉시트에 대해 따졌다.", "Critics played politics under Brexit.", "under", "over"),
]  # fmt: skip
CLEAN = [
    ("기억은 시간에 따라 변한다.", "Memories change over time."),
    ("교육부 산하 기관을 둘러싼 논란이 커졌다.", "Controversy is growing over the Education Ministry's agency."),
    ("계엄에 대한 조사를 받았다.", "The country was under martial law."),
    ("봉쇄와 관련해 말했다.", "He spoke of a city under lockdown."),
    ("장관은 비난에 물러났다.", "The minister resigned under fire."),
    ("한국은 홍 감독 아래 첫 승을 올렸다.", "Korea earned its first victory under Hong."),
    ("버스가 고가로 들어섰다.", "The bus turned under the overpass."),
    ("갈등은 체포를 둘러싼 것이었다.", "The fight is over arrest and detention powers."),
    ("지하철이 밖으로 나온다.", "The subway runs above ground."),
    ("나무 아래에 앉은 사람 위로 가지가 뻗었다.", "Branches spread over the tree."),
    ("나무 밑에 앉은 농부를 보았다.", "He saw a farmer sitting under a big old tree."),
    ("다리 위에서 물고기를 잡았다.", "They fished over the bridge."),
    ("회사는 공중분해됐다.", "The company went under and was sold."),
    ("장관들은 발사에 우려를 표명했다.", "Ministers expressed concern over the launch."),
    ("계엄 체제의 공포가 이어졌다.", "Fears under the regime went on."),
    ("새 법에 따른 논란이 있다.", "There is controversy under the new law."),
    ("양측의 협상이 진행 중이다.", "The debate under way is heated."),
    ("관세 여파로 8개월째 줄었다.", "They fell for the eighth month in a row under the impact of tariffs."),
    ("지난 몇 년 동안 다리 밑에 살았다.", "They lived under the bridge over the past few years."),
    ("다툼은 다리 공사를 두고 벌어졌다.", "The dispute was over construction of the bridge."),
    ("전쟁이 끝났다.", "The war is over."),
    ("위기는 끝났고 조사가 시작됐다.", "The crisis is over, investigators say."),
    ("깊이 10㎞에서, 고도 3㎞까지 솟았다.", "From deep down it rose 3 km above the surface."),
    ("새는 지상 10m 위를 난다.", "The bird flies 10 m above the ground."),
    ("교육부 산하 기관이다.", "It is an agency under the Education Ministry."),
    ("새 규정에 따라 가입한다.", "They sign up over the phone under the new regulations."),
    ("새 규정에 따라 항의했다.", "They protested over how the regulations work."),
    ("그녀는 머리 위에 우산을 들었다.", "She held an umbrella over her head."),
    ("다리 위에서 다리 아래를 봤다.", "He looked under the bridge."),
    ("법원은 새 법에 대해 판단했다.", "The court ruled under the new law."),
    ("협정에 관한 의무가 있다.", "It has obligations under the accord."),
    ("정부에 대한 비판이 크다.", "It faces criticism under the government plan."),
    ("양측은 유엔 중재 아래 협상했다.", "The two held talks under UN mediation."),
    ("불법 조업을 둘러싼 협상이다.", "The talks under way are about illegal fishing."),
    ("장관 시절 협상했다.", "They held talks under the former minister."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "said", "right"), FLAGGED)
def test_flagged(ko: str, en: str, said: str, right: str) -> None:
    found = [(en[slice(*place)], word) for place, word in find_over_under(ko, en)]
    assert found == [(said, right)]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert list(find_over_under(ko, en)) == []
