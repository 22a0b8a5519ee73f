"""A table learned from documents: what it must find, keep, and never spoil."""

from __future__ import annotations

import pytest

from align.errors import RecordError
from align.linking import Learned, learn_from, link_texts
from align.linking.learn import learn_table

# Words that no lexicon has, so that only meeting again and again can tell what they mean.
WORDS = {
    "가람솔": "blorvin",
    "누리봄": "tasquel",
    "다솜내": "wexford",
    "라온길": "zumpine",
    "마루뜰": "quorlat",
}


def documents():
    names = list(WORDS)
    ko, en = [], []
    for at in range(80):
        first, second = names[at % 5], names[(at * 3 + 1) % 5]
        ko.append(f"{first}에서 {second}까지 걸었다.")
        en.append(f"They walked from {WORDS[first]} to {WORDS[second]}.")
    return [(ko, en)]


def test_words_that_always_meet_are_learned():
    pairs = []
    names = list(WORDS)
    for at in range(40):
        chosen = [names[at % 5], names[(at * 2 + 1) % 5]]
        pairs.append((sorted(chosen), sorted(WORDS[name] for name in chosen)))
    table = learn_table(pairs)
    assert {ko: answers[0][0] for ko, answers in table.rows.items()} == WORDS


def test_one_meeting_proves_nothing():
    assert learn_table([(["가람솔"], ["blorvin"])]).rows == {}


def test_a_short_article_teaches_nothing_and_its_links_stay():
    article = (["비가 왔다.", "시장은 57명을 만났다."], ["It rained.", "He met 57 people."])
    table = learn_from([article])
    assert table == Learned()
    assert link_texts(*article, learned=table) == link_texts(*article)


def test_the_same_documents_give_the_same_table_and_file(tmp_path):
    first, second = learn_from(documents()), learn_from(documents())
    assert first.rows
    first.save(tmp_path / "a.tsv")
    second.save(tmp_path / "b.tsv")
    assert (tmp_path / "a.tsv").read_bytes() == (tmp_path / "b.tsv").read_bytes()


def test_a_saved_table_links_like_the_one_in_memory(tmp_path):
    table = learn_from(documents())
    table.save(tmp_path / "table.tsv")
    again = Learned.load(tmp_path / "table.tsv")
    ko, en = (
        ["다솜내에 비가 왔다.", "마루뜰은 맑았다."],
        ["Quorlat was clear.", "Wexford had rain."],
    )
    shapes = [
        [(link.ko, link.en) for link in link_texts(ko, en, learned=t)] for t in (table, again)
    ]
    assert shapes[0] == shapes[1]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ko\ten\n", "table.tsv:1: expected the header"),
        ("ko\ten\tprobability\n시\tcity\n", "table.tsv:2: expected ko, en, probability"),
        ("ko\ten\tprobability\n시\tcity\thigh\n", "table.tsv:2: expected ko, en, probability"),
        ("ko\ten\tprobability\n시\tcity\tnan\n", "table.tsv:2: expected ko, en, probability"),
        ("ko\ten\tprobability\n시\tcity\t1e9\n", "table.tsv:2: expected ko, en, probability"),
        ("ko\ten\tprobability\n시\tcity\t0.5\n\udcbc", "table.tsv:3: no UTF-8"),
    ],
)
def test_a_damaged_table_is_refused_by_line(tmp_path, text, said):
    path = tmp_path / "table.tsv"
    path.write_text(text, encoding="utf-8", errors="surrogateescape")
    with pytest.raises(RecordError, match=said.replace(".", r"\.")):
        Learned.load(path)
