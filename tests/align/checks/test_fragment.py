"""A stranded piece of a sentence in the English."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks import fragment

# label, English, what is flagged
FLAGGED = [
    ("which with", "The choir drew applause for its concert, which with.", "which with"),
    ("was that", "The union faulted the firm for breaking its word, was that.", "was that"),
    ("and that which had been", "The court found that the clause was void, and that which had been.", "and that which had been"),
    ("and behind a relative clause", "Villagers had no power for six hours, of which the elders and.", "and."),
    ("such", "Riders can book a seat on the app, being provided to such.", "being provided to such"),
    ("a relative word behind a joint", "The firm pays bonuses to its partners, and which.", "and which"),
    ("a preposition behind a joint", "The province calls people at risk, and for.", "and for"),
    ("whether", "They are looking into whether prices were fixed and whether.", "whether."),
    ("who", "The team rescued three hikers who.", "who."),
    ("than", "Ties between the two are better than.", "than."),
    ("to behind a noun", "The state must pay damages to the family to.", "to."),
    ("ends with known as", "The lights of a beach known as. A nesting site for sea turtles.", "known as."),
    ("of which, and no verb", "The jar will be made a Treasure. Of which the lid.", "Of which the lid."),
    ("an auxiliary alone", "The city opened a window for complaints. have.", "have."),
    ("an auxiliary after marks", "“We will open it.” is.", "is."),
    ("ends with a conjunction", "The city will repair the roads and.", "and."),
    ("ends with an article", "The company sold the.", "the."),
    ("ends with according to the", "Few people would want according to the.", "according to the."),
    ("ends with as well as", "The farmers grow apples as well as.", "as well as."),
    ("ends with in order to", "Pumpkins were easier to find in order to.", "in order to."),
    ("ends with by", "The council settled the question by.", "by."),
    ("a noun's of, behind a verb that passes by", "The House passed by a wide margin a bill forcing the sale of.", "of."),
    ("the same behind another sentence", "The city raised its budget. The council passed a bill forcing the sale of.", "of."),
    ("ends with demanded that", "Residents demanded that. The data be disclosed.", "demanded that."),
    ("ends with because of", "He was the first to leave because of.", "because of."),
    ("ends with which is", "She spoke with her friends which is.", "which is."),
    ("article before preposition", "The museum was built in the of the port.", "the of"),
    ("two prepositions", "Schools differ in of the subjects they teach.", "in of the"),
    ("because of before a subject", "He said because of he was ill.", "because of he"),
    ("in order to before an article", "They built in order to the dam a road.", "in order to the"),
    ("linker after an article", "She ran the fastest race at an as well as meeting.", "an as well as"),
    ("adjective without noun", "It was a good according to the book.", "a good according to"),
    ("and the no", "They have and the no interest in it.", "and the no"),
    ("ends with an auxiliary", "The missing boat has been found have.", "have."),
    ("ends with was", "Farmers sold their rice at the market was.", "was."),
    ("ends with to be", "The committee rejected a second report to be.", "to be."),
    ("ends with an auxiliary, no full stop", "The mayor opened a library in June has", "has"),
    ("ends with to", "The gardener planted roses to.", "to."),
    ("alone after a quotation", "“The bridge is closed.” of the.", "of the."),
    ("because of before I", "She stayed because of I was late.", "because of I"),
    ("because of before a preposition", "It rains because of for days.", "because of for"),
    ("of such as", "The rivers of such as Korea are short.", "of such as"),
    ("two auxiliaries", "The harbour is has a new crane.", "is has"),
    ("auxiliary and past", "Prices were went up in autumn.", "were went"),
    ("a preposition before a verb", "The ministry by said the tax stays.", "by said"),
    ("a preposition before a subject", "Late at night with they closed the gates.", "with they"),
    ("a number that does not agree", "Last year they has a farm near Jeju.", "they has"),
    ("to be before a verb", "The plan to be was late.", "to be was"),
    ("in order to before -ing", "They paid in order to seeing the show.", "in order to seeing"),
    ("an article before a participle", "Two trucks and the based in Busan burnt.", "the based in"),
    ("which is which", "The manner in which is which he wrote it was odd.", "which is which"),
]  # fmt: skip

CLEAN = [
    ("it was so", "It looked easy, and was."),
    ("it is so", "He promised to be fair and is."),
    ("get in", "It was hard to get in because of the heat."),
    ("carry on", "They could hardly carry on because of the deadline."),
    ("of many, who stay", "The hotel guests stay at has been a landmark."),
    ("of many, who apply", "The program students apply for has been a success."),
    ("compared", "It went as well as had been hoped, and as well as was possible."),
    ("one knows who", "He voted for somebody; she knows who."),
    ("what one has to", "They did it because they had to."),
    ("a long while", "He would not let go for a long while."),
    ("what one is known as", "That is what the beach is known as."),
    ("of which in its sentence", "The city has 20 jars, of which three are Treasures."),
    ("which asks", "Of which jar does the lid speak?"),
    ("looked into by", "Why coolant leaked is being looked into by the institute."),
    ("cash them in", "A man who bought gift certificates and cashed them in has been dismissed."),
    ("a will that is a noun", "I will accept the will of the people."),
    ("what is said of it", "The plant, which is said to bloom only in rain, grows in the desert."),
    ("move in", "Those eligible to move in are young people without a home."),
    ('make sense of', 'It is a decision no one could make sense of.'),
    ("a name in -a", "Park Kyung-a said the work was done, and Song Min-a has left."),
    ("whole", "The city will repair the roads."),
    ("ends in a particle", "The plane took off. The rebels gave up."),
    ("where from", "Nobody knows where he came from."),
    ("what for", "What is it for?"),
    ("beside her", "Rescuers found the girl with her mother next to her."),
    ("to her", "The press was not kind to her. Few cared about her."),
    ("dropped by", "An old friend dropped by. The years went by."),
    ("a relative clause with a noun's of", "It is a case that few know the end of."),
    ("slipped by", "Lawmakers let the deadline slip by."),
    ("that, a pronoun", "The mayor confirmed that."),
    ("a passer-by", "The falling sign hurt a passer-by."),
    ("waiting for", "It was worth waiting for."),
    ("to be proud of", "It is something to be proud of."),
    ("climb out of", "They never climbed out of."),
    ("according to the whole", "According to the mayor, the road is safe."),
    ("in order to with a verb", "They met in order to discuss the plan."),
    ("because of what", "He left because of what she said."),
    ("because of the", "Flights were delayed because of the fog."),
    ("the no vote", "The no vote won."),
    ("to the", "He is used to the noise."),
    ("a while", "It will be open for a while today."),
    ("the in-flight meal", "The in-flight meal was cold."),
    ("have-nots", "The gap between the haves and the have-nots grew."),
    ("abbreviations", "The U.S. and the U.N. agreed."),
    ("names like words", "The WHO and The Will to Live are names."),
    ("which is with an adjective", "The tower, which is tall, was closed."),
    ("as well as with a noun", "Apples as well as pears are grown."),
    ("view of the", "The view they have of the sea is fine."),
    ("as would the", "He will stay, as would the two ministers."),
    ("as they have", "No team has trained as hard as ours has."),
    ("what it is", "Tell us what a good school is."),
    ("more than others do", "Seoul paid more than the other cities have."),
    ("not a verb", "She left the house to them in her will."),
    ("the higher it is", "The older the tree, the sweeter its fruit is."),
    ("as it used to be", "The market is no longer what it used to be."),
    ("if they want to", "Visitors may stay if they want to."),
    ("spoke to", "He named the two doctors he spoke to."),
    ("to choose from", "There are ten colours to choose from."),
    ("lived in is", "The house she lived in is a museum."),
    ("worked for said", "The firm he worked for said nothing."),
    ("what there is is", "All there is is a well."),
    ("so to be", "The child asked to be carried in order to be seen."),
    ("should of course", "Children should of course wear helmets."),
    ("otherwise have to", "The town would otherwise have to close the pool."),
    ("a while", "Repairs take a while."),
    ("the same due to", "The result stayed the same due to rain."),
    ("for a living wage", "Few are they who work for and live on rice."),
    ("benefits to be had", "There are savings to be had from them."),
    ("empty", ""),
    ("the will that is a noun", "He would heed the will of the people."),
]  # fmt: skip

ATTRIBUTED = "시에 따르면 도로를 새로 고치기 위해 예산을 늘렸다."


def flagged(en: str, ko: str = ATTRIBUTED) -> list[str]:
    return [en[a:b] for f in fragment.find(Pair.of(ko, en)) for a, b in f.en]


@pytest.mark.parametrize(
    ("en", "piece"), [row[1:] for row in FLAGGED], ids=[row[0] for row in FLAGGED]
)
def test_flagged(en: str, piece: str) -> None:
    assert piece in flagged(en)


@pytest.mark.parametrize("en", [row[1] for row in CLEAN], ids=[row[0] for row in CLEAN])
def test_clean(en: str) -> None:
    assert flagged(en) == []


def test_according_to_needs_a_reason_in_the_korean() -> None:
    en = "The children played according to the football in the park."
    assert flagged(en) == []
    assert flagged(en, "아이가 공원에 갔다.") == ["according to the"]


@pytest.mark.xfail(strict=True, reason="no grammar is known beyond the words beside the piece")
def test_a_piece_between_two_nouns() -> None:
    assert flagged("The newspaper as well as reported on Tuesday that the road was closed.")


@pytest.mark.parametrize("unit", ["of. ", "of! ", "a-a", "the ", "in order to ", "a" * 50 + " "])
def test_a_long_text_is_survived(unit: str) -> None:
    en = unit * (200_000 // len(unit))
    for finding in fragment.find(Pair.of("", en)):
        assert all(0 <= start < end <= len(en) for start, end in finding.en)


def test_a_word_of_code_is_no_word_of_grammar() -> None:
    assert flagged("Write a for loop with the if inside.", "for 와 if 를 겹쳐 쓴다.") == []
