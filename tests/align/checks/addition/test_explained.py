"""What readers abroad are told of a term or a place, and what nobody is told so."""

from __future__ import annotations

import pytest

from align.checks._coverage import measure
from align.checks.addition.explained import is_explained, tells_place

# Korean, English, the stretch.
EXPLAINED = [
    ("세월호 참사 10주기 행사가 열렸다.",
     "It marked 10 years since the Sewol ferry disaster, which claimed 304 lives.",
     "which claimed 304 lives"),
    ("대통령은 일본에 과거사 해결을 촉구했다.",
     "The president urged Japan to resolve issues stemming from its 1910-45 colonial rule of Korea.",
     "from its 1910-45 colonial rule of Korea"),
    ("병무청은 대체복무제를 고친다.",
     "The agency will mend the alternative service system for conscientious objectors.",
     "for conscientious objectors"),
    ("류현진은 친정팀 한화로 돌아왔다.",
     "Ryu returned to the Eagles, the club where he began his professional career.",
     "where he began his professional career"),
    ("후쿠시마 오염수 방류를 비판했다.",
     "It criticized the release of water from the crippled Fukushima nuclear power plant.",
     "from the crippled Fukushima nuclear power plant"),
    ("추석 연휴가 시작됐다.", "The Chuseok break began, the major autumn harvest holiday.",
     "the major autumn harvest holiday"),
]  # fmt: skip
UNEXPLAINED = [
    # The same words, where the Korean has no such term.
    ("여객선 침몰 10주기 행사가 열렸다.",
     "It marked 10 years since the ferry sank, which claimed 304 lives.",
     "which claimed 304 lives"),
    ("대통령은 일본에 사과를 촉구했다.",
     "The president urged Japan to apologize for its 1910-45 colonial rule of Korea.",
     "for its 1910-45 colonial rule of Korea"),
    # The term, and more than what it is.
    ("세월호 참사 10주기 행사가 열렸다.",
     "It marked 10 years since the Sewol disaster, and the orchestra played two symphonies.",
     "and the orchestra played two symphonies"),
    ("세월호 참사 10주기 행사가 열렸다.",
     "It marked 10 years since the Sewol ferry sank, as the minister resigned over bribes in 2014.",
     "as the minister resigned over bribes in 2014"),
    ("추석 연휴가 시작됐다.", "The Chuseok break began with a holiday train crash near Busan.",
     "with a holiday train crash near Busan"),
    ("병무청은 대체복무제를 고친다.",
     "The agency will mend the alternative service system after the strike.", "after the strike"),
]  # fmt: skip
# English, the stretch.
PLACES = [
    ("It was held in Bongha, his home in Gimhae, South Gyeongsang Province.",
     "in Gimhae, South Gyeongsang Province"),
    ("The fire hit a plant in Hwaseong, about 45 kilometers south of Seoul.",
     "about 45 kilometers"),
    ("She taught at Seoi Elementary School in southern Seoul.", "in southern Seoul"),
    ("It kicked off in Andong, North Gyeongsang Province.", "North Gyeongsang Province"),
]  # fmt: skip
NO_PLACES = [
    ("It was held in Bongha, his home in Gimhae.", "in Gimhae"),
    ("The plant is about 45 kilometers long.", "about 45 kilometers"),
    ("The school was closed in the south.", "in the south"),
]  # fmt: skip


def place(en: str, said: str) -> tuple[int, int]:
    start = en.index(said)
    return (start, start + len(said))


@pytest.mark.parametrize(("ko", "en", "said"), EXPLAINED)
def test_explained(ko: str, en: str, said: str) -> None:
    assert is_explained(measure(ko, en), ko, en, place(en, said))


@pytest.mark.parametrize(("ko", "en", "said"), UNEXPLAINED)
def test_unexplained(ko: str, en: str, said: str) -> None:
    assert not is_explained(measure(ko, en), ko, en, place(en, said))


@pytest.mark.parametrize(("en", "said"), PLACES)
def test_places(en: str, said: str) -> None:
    assert tells_place(en, place(en, said))


@pytest.mark.parametrize(("en", "said"), NO_PLACES)
def test_no_places(en: str, said: str) -> None:
    assert not tells_place(en, place(en, said))
