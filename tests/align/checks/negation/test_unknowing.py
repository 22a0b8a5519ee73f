"""모르다 told as knowledge."""

from __future__ import annotations

import pytest

FLAGGED = [
    ("주민들은 공사가 시작된 것을 몰랐다고 말했다.", "Residents said they knew the work had begun.", ("몰", "knew")),
    ("경찰은 용의자의 행방을 모른다고 밝혔다.", "Police said they know the whereabouts of the suspect.", ("모른", "know")),
    ("상인들은 지원금이 있다는 사실을 모르고 있었다.", "Merchants were well aware that there was a subsidy.", ("모르", "were well aware")),
    ("사람들이 왜 이 비디오를 구매하는지 모르겠다고 말했다.", "He said, I do understand why people are buying these videos.", ("모르", "I do understand")),
    ("왜 해고됐는지 아직도 모르겠다고 말했다.", "He said he understands why he was fired.", ("모르", "he understands")),
    ("전혀 몰랐다며 책임을 질 일이 없다고 주장했다.", "He claimed that he knew exactly what happened and that there was nothing to answer for.", ("몰", "knew")),
]  # fmt: skip
CLEAN = [
    ("무슨 일이 있었는지 모르지만 그가 옳았다고 확신한다.", "Whatever happened, I am certain he was right."),
    ("주민들은 공사가 시작된 것을 몰랐다고 말했다.", "Residents said they did not know the work had begun."),
    ("주민들은 공사가 시작된 것을 몰랐다고 말했다.", "Residents said they were unaware that the work had begun."),
    ("주민들은 공사가 시작된 것을 몰랐다고 말했다.", "Few residents knew that the work had begun."),
    ("전혀 몰랐다며 책임을 질 일이 없다고 주장했다.", "He claimed that he knew nothing and had nothing to answer for."),
    ("사람들이 왜 이 비디오를 구매하는지 모르겠다고 말했다.", "He said he finds it hard to understand why people buy these videos."),
    ("왜 해고됐는지 아직도 모르겠다고 말했다.", "He is at a loss to understand why he was fired, he said."),
    ("비가 올지도 모른다는 것을 안다.", "They know that it may rain."),
    ("그는 지칠 줄 모르는 선수로 꼽힌다.", "He is known as a tireless player."),
    ("자신도 모르게 눈물이 났다.", "She was in tears before she knew it."),
    ("모르는 사람에게서 온 전화였다.", "It was a call from someone she knew of from the news."),
    ("그가 얼마나 애썼는지 모른다.", "Everyone knows how hard he tried."),
    ("그를 모르는 사람은 없다.", "Everybody knows him."),
    ("이름은 몰라도 얼굴은 안다.", "They know the face if the name escapes them."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "place"), FLAGGED)
def test_flagged(ko: str, en: str, place: tuple[str, str], points) -> None:
    assert points(ko, en) == [place]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str, points) -> None:
    assert points(ko, en) == []
