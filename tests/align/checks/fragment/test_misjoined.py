"""Linkers stranded where nothing beside them fits."""

from __future__ import annotations

import pytest

from align.checks.fragment.misjoined import find_misjoined

FLAGGED = [
    ("The firm rang up 3 have billion won in sales.", "3 have billion"),
    ("It opens at 9 has been a.m. in winter.", "9 has been a.m"),
    ("The library is open eight to the hours a day.", "eight to the hours"),
    ("It came 10 which is days early.", "10 which is days"),
    ("The post appeared on have the 21st.", "on have the"),
    ("A conclusion is due by has been the end of December.", "by has been the"),
    ("The boat left for which is the island.", "for which is the"),
    ("Tickets are cheaper as well as than before.", "as well as than"),
    ("The judge was ill, has been he said.", "has been he"),
    ("The drug was stopped after overtures have from two rivals.", "have from"),
    ("An attack can be fatal to the if treatment is late.", "to the if"),
    ("The blackout to the dragged on for days.", "to the dragged on"),
    ("A tech company which is released a music video won.", "which is released a"),
    ("The agency did not have say whether he was held.", "have say"),
    ("Old actors say they which is sold better.", "they which is"),
    ("The town was without which is power.", "without which is"),
    ("Judges no as well as longer grant asylum.", "no as well as"),
    ("It is almost that the empty.", "almost that the"),
    ("The drop in stocks was has been smaller than feared.", "was has been"),
    ("The Koreans had have bad eyesight.", "had have"),
    ("The office did not according to the answer.", "did not according to"),
    ("He saw the site in person. as well as The visit was short.", "person. as well as "),
]
CLEAN = [
    "The patents the firm has have been sold.",
    "The coast under which is the lighthouse is steep.",
    "Korea has three plants, the largest of which is the Gumi plant.",
    "The cost is 10 billion won, half of which is the city's share.",
    "He plays as well as ever, and as well as it could be hoped.",
    "They want more pay as well as longer holidays.",
    "It went as well as had been hoped, and as well as was possible.",
    "Joblessness rose in 2008 and the years that followed.",
    "It grew from the slump of 2008 to the years of plenty.",
    "Never before have Koreans voted in such numbers.",
    "The question has been who will succeed him.",
    "It has been she who led.",
    "The hotel, which is located a short walk away, is full.",
    "The film, which is released a week later, is long.",
    "The model, which is priced the same, sells well.",
    "He came too and the two talked.",
    "It is regarded as such because of its history.",
    "He said no because of the price.",
    "We of the older generation must reflect.",
    "The contracts singers have with agencies last seven years.",
    "Candidates have until Friday to file.",
    "The support many farmers have from the state is small.",
    "The hotel guests stay at has the best view.",
    "Residents have say about the plan.",
    "The system as it is has been criticized.",
    "The few friends he had have gone.",
    "Things that he would like to have happen will.",
    "Sales rose 3 percent and have doubled since.",
    "All 10 have years of experience.",
    "Two of the days were holidays.",
    "The gap narrowed from ten to the lowest in years.",
    "The town he came from has been the poorest in the province.",
    "The talks they have with Japan go on.",
    "What the country relies on has been the talk of the week.",
    "The team everyone spoke about has been Korea.",
    "She works as well as he did.",
    "The park is as well as can be expected.",
    "The trees, as well as the lawns, will be cut.",
    "The best has been kept for last, they say.",
    "He said no to the offer.",
    "She would take you to the station.",
    "So that the poor may eat, they gave.",
    "He accused them of the theft, and others did not because of the rain.",
    "Such that the sum is even.",
    "He is never to the point.",
    "Nearly to the end, she led.",
    "The book, which is called the Bible of cooking, sells well.",
    "The award, which is granted the best of them, came late.",
    "They have say in the matter.",
    "Nurses have know-how.",
    "To the I-5 and to the me-too movement, he said nothing.",
    "The wounded were taken to the hospital.",
    "That the injured in the crash recovered is a wonder.",
    "The gates open at 9 a.m. to the Blue House.",
    "They grow rice, corn, etc. and the Ministry buys it.",
    "Prices rose. And the Bank of Korea acted.",
    "He had to have the last word.",
    "Those who had it have it still.",
]


@pytest.mark.parametrize(("en", "said"), FLAGGED)
def test_flagged(en: str, said: str) -> None:
    assert [en[slice(*span)] for span in find_misjoined(en)] == [said]


@pytest.mark.parametrize("en", CLEAN)
def test_clean(en: str) -> None:
    assert list(find_misjoined(en)) == []
