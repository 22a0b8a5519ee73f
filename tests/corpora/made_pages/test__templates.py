"""Sentences made from templates."""

from __future__ import annotations

import re

import pytest

from corpora.made_pages._slots import FIGURES, make_place, particle
from corpora.made_pages._tables import Draw, Word, sentences, words
from corpora.made_pages._templates import fill

ALL = [template for kind in sentences().values() for template in kind]


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("별담시", "는 가 를 와 로"),
        ("가람군", "은 이 을 과 으로"),
        ("쌀", "은 이 을 과 로"),
        ("27%", "는 가 를 와 로"),
        ("3억원", "은 이 을 과 으로"),
    ],
)
def test_particles(word, forms):
    assert " ".join(particle(word, name) for name in ("은", "이", "을", "과", "으로")) == forms


def test_there_is_enough_to_draw_from():
    assert len(ALL) >= 100
    assert sum(map(len, words().values())) >= 300
    assert len({template.ko for template in ALL}) == len(ALL)


@pytest.mark.parametrize("template", ALL, ids=lambda template: template.ko[:30])
def test_every_template_leaves_no_slot_open(template):
    draw = Draw("1")
    for _ in range(20):
        filled = fill(template, draw, make_place(draw))
        assert not re.search(r"[{}\[\]|]", filled.ko + "".join(filled.en))
        assert "  " not in filled.ko + "".join(filled.en)
        assert filled.planted is None


@pytest.mark.parametrize("figure", FIGURES)
def test_wrong_figures_are_wrong(figure):
    draw = Draw(figure)
    for _ in range(300):
        value = FIGURES[figure](draw)
        assert value.wrong
        assert value.wrong != value.en


def test_figures_in_both_languages():
    draw = Draw("won")
    value = {FIGURES["won"](draw).ko: None for _ in range(2_000)}
    assert "3억 5000만원" in value
    template = Word("{won|이} 든다.", "It costs {won}.")
    found = {}
    for number in range(2_000):
        filled = fill(template, Draw(str(number)), make_place(Draw("1")))
        found[filled.ko] = filled.en[0]
    assert found["3억 5000만원이 든다."] == "It costs 350 million won."
    assert found["12억원이 든다."] == "It costs 1.2 billion won."


def test_a_planted_figure_changes_the_english_alone():
    template = Word("{n}명이 {big}원을 냈다.", "{n} people paid {big} won.")
    right = fill(template, Draw("1"), make_place(Draw("1")))
    wrong = fill(template, Draw("1"), make_place(Draw("1")), plant="figure")
    assert right.ko == wrong.ko
    assert right.en != wrong.en
    ko, en, meant = wrong.planted
    assert ko in wrong.ko
    assert en in wrong.en[0]
    assert wrong.en[0].replace(en, meant) == right.en[0]


def test_a_misprint_changes_both_languages():
    template = Word("{n}명에 [불과|불가]했다.", "It was [only {n}|not possible to {n}].")
    wrong = fill(template, Draw("1"), make_place(Draw("1")), plant="misprint")
    assert "불가했다" in wrong.ko
    assert wrong.planted == (
        "불가",
        wrong.en[0][7:-1],
        wrong.en[0][7:-1].replace("not possible to", "only"),
    )


def test_openers_lower_the_next_word():
    opener = Word("또한", "In addition,")
    place = make_place(Draw("1"))
    filled = fill(Word("시는 웃었다.", "The city laughed."), Draw("1"), place, opener=opener)
    assert (filled.ko, filled.en) == ("또한 시는 웃었다.", ("In addition, the city laughed.",))
    filled = fill(Word("{city|은} 웃었다.", "{city} laughed."), Draw("1"), place, opener=opener)
    assert filled.en == (f"In addition, {place.city.en} laughed.",)
