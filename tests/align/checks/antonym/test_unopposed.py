"""Opposites that oppose nothing."""

from __future__ import annotations

import pytest

from align.checks.antonym.unopposed import opposes_nothing
from align.words import korean

# Korean, its word, English, what stands there.
IDLE = [
    ("은행은 빚을 막기 위해 다음 달부터 심사를 강화한다.", "막다", "Starting next month, the bank will tighten screening to curb debt.", "Starting"),
    ("서울의 집값은 부산보다 높다.", "높다", "Home prices in Busan are lower than in Seoul.", "lower"),
    ("한때 주의보가 발령됐다.", "발령", "An advisory, since lifted, was issued.", "lifted"),
    ("삼성은 11회말 이겼다.", "이기다", "Samsung won in the bottom of the 11th.", "bottom of the 11th"),
    ("부부싸움 끝에 남편이 집을 나갔다.", "남편", "He left after a quarrel with his wife.", "wife"),
    ("중국에 밀려 2위가 됐다.", "밀리다", "It is second, outpaced by China.", "outpaced"),
    ("피해 학생이 울었다.", "피해", "The bullied student cried.", "bullied"),
    ("연락이 끊겼다.", "끊기다", "Contact was lost the night before last.", "last"),
    ("크게 걱정할 일은 아니다.", "크다", "It is of little concern.", "little"),
    ("불편을 줄이기 위해 바꾼다.", "불편", "It is changed for convenience.", "convenience"),
    ("위험을 없애려 난간을 달았다.", "위험", "Rails were put up for safety.", "safety"),
    ("전 남편을 만난 현직 교사다.", "현직", "She is a teacher who met her former husband.", "former"),
    ("법원은 위헌 여부를 따진다.", "위헌", "The court will see whether it is constitutional.", "constitutional"),
]  # fmt: skip
OPPOSED = [
    ("서울의 집값은 부산보다 높다.", "높다", "Home prices in Seoul are lower than in Busan.", "lower"),
    ("주의보가 발령됐다.", "발령", "An advisory, since lifted, was issued.", "lifted"),
    ("아내가 집을 나갔다.", "아내", "The husband left.", "husband"),
    ("중국에 밀려 2위가 됐다.", "밀리다", "It is second and leads China.", "leads"),
    ("피해 학생이 울었다.", "피해", "The bully cried.", "bully"),
    ("연락이 끊겼다.", "끊기다", "Contact lasted.", "lasted"),
    ("적자를 줄였다.", "적자", "It cut its surplus.", "surplus"),
    ("불편이 컸다.", "불편", "The convenience was great.", "convenience"),
    ("현직 교사를 만났다.", "현직", "He met a former teacher.", "former"),
    ("부담이 크다.", "크다", "It is of little concern.", "little"),
    ("시의회는 개발안에 찬성했다.", "찬성", "The council opposed the plan.", "opposed"),
    ("법원은 위헌이라고 했다.", "위헌", "The court said whether or not, it is constitutional.", "constitutional"),
]  # fmt: skip


def judged(ko: str, lemma: str, en: str, said: str) -> bool:
    word = next(w for w in korean.words(ko) if w.lemma == lemma)
    start = en.index(said)
    return opposes_nothing(word, (start, start + len(said)), ko, en)


@pytest.mark.parametrize(("ko", "lemma", "en", "said"), IDLE)
def test_idle(ko: str, lemma: str, en: str, said: str) -> None:
    assert judged(ko, lemma, en, said)


@pytest.mark.parametrize(("ko", "lemma", "en", "said"), OPPOSED)
def test_opposed(ko: str, lemma: str, en: str, said: str) -> None:
    assert not judged(ko, lemma, en, said)
