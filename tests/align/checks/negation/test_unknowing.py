"""모르다 told as knowledge."""

from __future__ import annotations

import pytest

FLAGGED = [
    ("주민들은 공사가 시작된 것을 몰랐다고 말했다.", "Residents said they knew the work had begun.", ("몰", "knew")),
    ("경찰은 용의자의 행방을 모른다고 밝혔다.", "Police said they know the whereabouts of the suspect.", ("모른", "know")),
    ("상인들은 지원금이 있다는 사실을 모르고 있었다.", "Merchants were well aware that there was a subsidy.", ("모르", "were well aware")),
]  # fmt: skip
CLEAN = [
    ("주민들은 공사가 시작된 것을 몰랐다고 말했다.", "Residents said they did not know the work had begun."),
    ("주민들은 공사가 시작된 것을 몰랐다고 말했다.", "Residents said they were unaware that the work had begun."),
    ("주민들은 공사가 시작된 것을 몰랐다고 말했다.", "Few residents knew that the work had begun."),
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
