"""English that stops before its end."""

from __future__ import annotations

import pytest

from align.bitext import Article, Pair
from align.consistency.unclosed import find

ARTICLE = Article.from_texts("", "")
AFTER = ("강이 넘쳤다.", "The river flooded the road.")

# The sentences of an article, and where the finding stands: pair, words.
FLAGGED = {
    "a quotation": (
        [("그는 “비가 온다”고 말했다.", 'He said, "It is raining.'), AFTER],
        (0, '"'),
    ),
    "a curly quotation": (
        [("그는 “비가 온다”고 말했다.", "He said, “It is raining."), AFTER],
        (0, "“"),
    ),
    "its second half": (
        [
            (
                "그는 “비가 온다”며 “집에 있자”고 말했다.",
                'He said, "It is raining," and added, "Let us stay at home.',
            ),
            AFTER,
        ],
        (0, '"'),
    ),
    "the last sentence": (
        [AFTER, ("주민들은 모두 집으로 돌아갔다.", "All the residents went back to their")],
        (1, "All the residents went back to their"),
    ),
}
CLEAN = {
    "closed": [("그는 “비가 온다”고 말했다.", 'He said, "It is raining."'), AFTER],
    "closed in the next sentence": [
        ("그는 “비가 온다.", 'He said, "It is raining.'),
        ("집에 있자”고 말했다.", 'Let us stay at home."'),
    ],
    "opened anew": [
        ("그는 “비가 온다”고 말했다.", 'He said, "It is raining.'),
        ("“집에 있자”고도 했다.", '"Let us stay at home."'),
        ("그는 갔다.", 'He left, "glad".'),
    ],
    "the Korean is open too": [("그는 “비가 온다.", 'He said, "It is raining.'), AFTER],
    "inches": [("화면은 27인치다.", 'The screen is 27".'), AFTER],
    "a last line in quotation marks": [AFTER, ("“비가 온다.”", '"It is raining, and we stay."')],
    "a last line without an end in both": [
        AFTER,
        ("강가의 주민들", "The residents along the river"),
    ],
    "a short last line": [AFTER, ("끝이다.", "The end")],
    "no English has an end": [
        ("강이 넘쳤다.", "The river flooded the road by the village"),
        ("주민들은 돌아갔다.", "All the residents went back to their homes"),
    ],
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
