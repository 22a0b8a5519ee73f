"""One person who is "he" and "she"; speakers who speak of themselves as "he"."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from align.bitext import Article, Pair
from align.consistency.pronouns import CHECK, find

ARTICLE = Article.from_texts("", "")
MAYOR = ("서미란(51) 시장이 학교에 왔다.", "Mayor Seo Mi-ran, 51, came to the school in her car.")

# The sentences of an article, and where the finding stands: pair, word.
FLAGGED = {
    "the rarer one": (
        [
            MAYOR,
            ("서 시장은 책을 읽었다.", "She read a book."),
            ("그는 웃었다.", "He smiled."),
        ],
        (2, "He"),
    ),
    "of equals, the later": (
        [MAYOR, ("서 시장은 책을 읽었다.", "Seo said he had read the book.")],
        (1, "he"),
    ),
    "Mr.": (
        [
            ("경찰은 윤모(36)씨를 붙잡았다.", "Police caught Mr. Yoon, 36."),
            ("윤씨는 혐의를 부인했다.", "She denied the charge."),
        ],
        (1, "She"),
    ),
    "what the Korean says decides": (
        [
            ("경찰은 이모(26·여)씨를 구속했다.", "Police detained the 26-year-old, surnamed Lee."),
            ("이씨는 계좌를 바꿨다.", "Lee changed his bank account."),
        ],
        (1, "his"),
    ),
    "no subject": (
        [
            (
                "임하늘(19)은 어머니의 권유로 수영을 시작했다.",
                "Lim Ha-neul, 19, followed her mother.",
            ),
            ("2022년 국가대표로 뽑혔다.", "In 2022, he was selected for the national team."),
        ],
        (1, "he"),
    ),
    "a woman's office": (
        [
            ("이진아 의원이 말했다.", "Lee Jin-ah, the councilwoman, spoke."),
            ("이 의원은 초선이다.", "He is a first-term member."),
        ],
        (1, "He"),
    ),
    "a letter": (
        [
            ("경찰은 A씨를 체포했다.", "Police arrested A and seized his phone."),
            ("A씨는 부인했다.", "She denied it."),
        ],
        (1, "She"),
    ),
    "a wish of the speaker's": (
        [("이 관장은 “책을 읽고 싶어요”라고 했다.", 'Lee said, "He wants to read books."')],
        (0, "He"),
    ),
    "a resolve of the speaker's": (
        [
            (
                "윤 박사는 “내년에 공장을 짓겠다”고 말했다.",
                'Yoon said, "Next year, he will build it."',
            )
        ],
        (0, "he"),
    ),
}
CLEAN = {
    "two without a name, told apart by their age": [
        ("이모(61)씨가 먼저 왔다.", "A man surnamed Lee, 61, came first with his dog."),
        ("이모(32·여)씨는 나중에 왔다.", "A woman surnamed Lee, 32, came later with her dog."),
    ],
    "two of whom one is not named": [
        ("서미란(51) 시장이 왔다.", "Mayor Seo Mi-ran, 51, came; she told him so."),
    ],
    "one pronoun": [MAYOR, ("그는 웃었다.", "She smiled.")],
    "one person": [MAYOR, ("김하늘 군수는 갔다.", "County Mayor Kim Ha-neul took his car.")],
    "two people in one sentence": [
        MAYOR,
        ("서 시장은 김하늘 군수를 만났다.", "Seo met County Mayor Kim Ha-neul and his staff."),
    ],
    "somebody without a name": [
        MAYOR,
        ("서 시장은 한 학생을 칭찬했다.", "Seo praised a student for his work."),
    ],
    "the wife, and then she": [
        ("김모(66)씨가 신고했다.", "Kim, 66, called from his phone."),
        ("김씨의 아내(63)는 다쳤다.", "Kim's wife had hurt her ankle."),
        ("구조대원은 그를 업었다.", "Rescuers carried her down."),
    ],
    "his wife": [
        ("김모(66)씨가 신고했다.", "Kim, 66, called from his phone."),
        ("김씨는 아내를 기다렸다.", "Kim waited for his wife, and she came."),
    ],
    "somebody with an office": [
        MAYOR,
        ("대통령은 그를 칭찬했다.", "The president said he liked it."),
    ],
    "somebody new": [MAYOR, ("박소담은 웃었다.", "Park said he was glad.")],
    "a foreigner": [
        MAYOR,
        ("메시는 웃었다.", "Messi said he was glad."),
        ("그는 갔다.", "He left."),
    ],
    "in a quotation": [
        MAYOR,
        ("서 시장은 “그는 좋은 사람”이라고 했다.", 'Seo said, "He is a good person."'),
    ],
    "another of the surname": [
        MAYOR,
        ("서동수 의장은 웃었다.", "Chairman Seo Dong-su said he was glad."),
    ],
    "of somebody else": [
        (
            "감독은 “그 선수가 뛰는 것을 보고 싶다”고 말했다.",
            'The coach said, "He runs well."',
        )
    ],
    "the speaker and another": [
        ("노 감독은 “내년에 돌아오겠다”고 했다.", 'Roh said, "I think he will come back."')
    ],
    "praise, where nobody is named": [
        ("노 감독은 “연습을 많이 한다”고 칭찬했다.", 'Roh said, "She practices a lot."')
    ],
    "no quotation": [("그는 책을 읽고 싶다고 했다.", "He said that he wanted to read books.")],
}


def pairs_of(rows):
    return tuple(Pair.of(ko, en) for ko, en in rows)


@pytest.mark.parametrize(("rows", "place"), FLAGGED.values(), ids=FLAGGED)
def test_flagged(rows, place):
    pairs = pairs_of(rows)
    ((index, found),) = find(pairs, ARTICLE)
    assert (index, pairs[index].en.text[slice(*found.en[0])]) == place


@pytest.mark.parametrize("rows", CLEAN.values(), ids=CLEAN)
def test_clean(rows):
    assert list(find(pairs_of(rows), ARTICLE)) == []


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.text(alphabet="이씨A그는(26여)“고싶다” ", max_size=30),
            st.text(alphabet='heHs"Le,. ', max_size=30),
        ),
        max_size=4,
    )
)
def test_any_text_is_survived(rows):
    pairs = pairs_of(rows)
    for index, flag in CHECK.flags(pairs, ARTICLE):
        assert all(0 <= a < b <= len(pairs[index].en.text) for a, b in flag.en)
        assert all(0 <= a < b <= len(pairs[index].ko.text) for a, b in flag.ko)
