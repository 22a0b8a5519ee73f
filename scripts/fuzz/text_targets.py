"""Targets that read a text: pages, sentences, numbers, dates, the reply of a judge."""

from __future__ import annotations

import datetime
import functools
import json
from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path
from random import Random

from align.bitext import Article, Document, Lang, Pair, Region, Role, Span
from align.dates import find_dates, same_date
from align.errors import PageError
from align.names.match import match
from align.names.romanise import romanise
from align.numbers import find_quantities, same_quantity
from align.numbers.render import render
from align.opinions._chat import Passing
from align.opinions.judge import parse_answer
from align.pipeline import align_article, check_alignment
from align.report import FORMATS, render_page
from align.splitting import split_sentences
from corpora.pages import read_page
from scripts.fuzz.made import EN_PARTS, KO_PARTS, expression, pages, sentences
from scripts.fuzz.target import Target, Trial, as_bytes, as_text, hold
from scripts.fuzz.wounds import HOSTILE, any_value, wound_bytes, wound_text, wound_value

__all__ = ["TEXT_TARGETS"]

PARTS: dict[Lang, Sequence[str]] = {"ko": KO_PARTS, "en": EN_PARTS}
TODAY = datetime.date(2024, 2, 29)


# ------------------------------------------------------------------ pages


@functools.cache
def _page_texts() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Plain pages and HTML ones, as text."""
    texts = [data.decode("utf-8", "ignore") for data in pages()]
    return (
        tuple(text for text in texts if not text.lstrip().startswith("<")),
        tuple(text for text in texts if text.lstrip().startswith("<")),
    )


def _make_page_text(random: Random) -> bytes:
    texts = _page_texts()[0]
    return as_bytes(wound_text(random, random.choice(texts), texts))


def _make_page_html(random: Random) -> bytes:
    plain, html = _page_texts()
    return as_bytes(wound_text(random, random.choice(html), (*html, *plain)))


def _make_page_bytes(random: Random) -> bytes:
    return wound_bytes(random, random.choice(pages()), pages())


def _page_trial(given: str | bytes) -> bool:
    try:
        article = read_page(given)
    except (PageError, FileNotFoundError):
        return False
    _hold_article(article)
    return True


def _hold_article(article: Article) -> None:
    """Regions are slices in order and cover each character that is not white space once."""
    text, place = article.ko.text, 0
    hold(article.en.text == text, "both documents hold the whole text")
    for region in article.regions:
        hold(region.start >= place, "regions do not overlap")
        hold(not text[place : region.start].strip(), "regions cover every character")
        hold(text[region.start : region.end] == region.text != "", "a region is a slice")
        place = region.end
    hold(not text[place:].strip(), "regions cover every character")


def _page_report(data: bytes) -> bool:
    """The whole way: aligned, checked, and written in every form."""
    try:
        article = read_page(as_text(data) + "\n")
    except PageError:
        return False
    result = check_alignment(align_article(article))
    for name, write in FORMATS.items():
        said = write(result)
        hold(said.encode("utf-8"), f"{name} is UTF-8")
        if name == "jsonl":
            lines = said.split("\n")[:-1]
            hold(len(lines) == len(result.pairs), "a line a pair")
            hold(all(len(line.splitlines()) == 1 for line in lines), "a pair is on one line")
        if name in ("json", "jsonl"):
            for line in said.splitlines() if name == "jsonl" else [said]:
                json.loads(line)
    page = render_page(result)
    hold("<script" not in page.lower(), "no script stands in a report")
    return True


# ------------------------------------------------------------------ sentences


def _make_sentences(random: Random, lang: Lang) -> bytes:
    known = [pair[lang == "en"] for pair in sentences()]
    text = " ".join(random.choice(known) for _ in range(random.randint(1, 4)))
    return as_bytes(wound_text(random, text, known))


def _split(data: bytes, lang: Lang, splitter: str | None = None) -> bool:
    text = as_text(data)
    if not text.strip():
        return False
    role = Role.KO_BODY if lang == "ko" else Role.EN_BODY
    body = text.strip()
    region = Region(body, text.index(body), role)
    place = 0
    for sentence in split_sentences(Document(lang, text, (region,)), splitter=splitter):
        start, end = sentence.span
        hold(start >= place, "sentences do not overlap")
        hold(not text[place:start].strip(), "only white space is left out")
        hold(text[start:end] == sentence.text.strip() != "", "a sentence is a slice")
        place = end
    hold(not text[place:].strip(), "no text is lost")
    return True


# ------------------------------------------------------------------ numbers, dates, names


def _make_expression(random: Random, lang: Lang) -> bytes:
    known = [pair[lang == "en"] for pair in sentences()]
    text = expression(random, PARTS[lang])
    if random.random() < 0.3:
        text = random.choice(known) + text
    return as_bytes(wound_text(random, text, known))


def _numbers(data: bytes, lang: Lang) -> bool:
    text = as_text(data)
    found = find_quantities.__wrapped__(text, lang)
    _hold_order([quantity.span for quantity in found], text)
    for quantity in found[:20]:
        if quantity.value is not None:
            render(quantity.value, "ko"), render(quantity.value, "en")
    for one, other in pairwise(found[:20]):
        same_quantity(one, other)
    return True


def _dates(data: bytes, lang: Lang) -> bool:
    text = as_text(data)
    found = find_dates.__wrapped__(text, lang)
    _hold_order([moment.span for moment in found], text)
    resolved = find_dates.__wrapped__(text, lang, TODAY)
    hold(len(resolved) == len(found), "a reference takes no moment away")
    for one, other in pairwise(resolved[:20]):
        same_date(one, other)
    return True


def _hold_order(spans: Sequence[Span], text: str) -> None:
    place = 0
    for start, end in spans:
        hold(place <= start < end <= len(text), "left to right, never overlapping")
        place = end


def _make_name(random: Random) -> bytes:
    ko, en = random.choice(sentences())
    word = wound_text(random, random.choice(ko.split() or ["김민수"]))
    return as_bytes(f"{word}\n{wound_text(random, en)}")


def _names(data: bytes) -> bool:
    korean, _, english = as_text(data).partition("\n")
    romanise(korean, "rr"), romanise(korean, "mr", name=True)
    found = match(korean[:60], english[:2000])
    hold(0 <= found.score <= 1, "a score is from 0 to 1")
    return True


# ------------------------------------------------------------------ the reply of a judge


def _make_reply(random: Random) -> bytes:
    ko, en = random.choice(sentences()[:8])
    errors = [
        {
            "category": random.choice(("omission", "mistranslation", "number", "grammar")),
            "severity": random.choice(("minor", "major", "critical", "neutral")),
            "source_span": random.choice((None, ko[1:5], ko, "없는 말")),
            "target_span": random.choice((None, en[2:9], "no such words")),
            "explanation": random.choice(("A figure is lost.", *HOSTILE)),
        }
        for _ in range(random.randrange(4))
    ]
    said = json.dumps(wound_value(random, {"errors": errors}), ensure_ascii=random.random() < 0.5)
    if random.random() < 0.3:
        said = f"```json\n{said}\n```"
    if random.random() < 0.2:
        said = json.dumps(any_value(random))
    return as_bytes(wound_text(random, said) if random.random() < 0.4 else said)


def _reply(data: bytes) -> bool:
    for ko, en in sentences()[:8]:
        pair = Pair.of(ko, en)
        try:
            flags = parse_answer(as_text(data), pair, "judge:m", lambda reason: None)
        except Passing:
            return False
        for flag in flags:
            hold(flag.ko or flag.en, "a flag has a place")
            hold(all(0 <= a < b <= len(ko) for a, b in flag.ko), "spans lie inside the Korean")
            hold(all(0 <= a < b <= len(en) for a, b in flag.en), "spans lie inside the English")
            hold(len(flag.message.splitlines()) <= 1, "an explanation is one line")
    return True


def _always(trial: Trial) -> Callable[[Path], Trial]:
    """A trial that needs no folder."""
    return lambda folder: trial


def _languages(lang: Lang) -> dict[str, Target]:
    make = partial(_make_expression, lang=lang)
    default = "rules" if lang == "ko" else "punkt"
    return {
        f"split-{lang}": Target(
            partial(_make_sentences, lang=lang),
            _always(partial(_split, lang=lang)),
            f"split_sentences ({default}): exact slices, no text lost",
        ),
        f"numbers-{lang}": Target(
            make, _always(partial(_numbers, lang=lang)), "find_quantities: left to right"
        ),
        f"dates-{lang}": Target(make, _always(partial(_dates, lang=lang)), "find_dates, resolved"),
    }


TEXT_TARGETS: dict[str, Target] = {
    "page-text": Target(
        _make_page_text,
        _always(lambda data: _page_trial(as_text(data))),
        "read_page of text: PageError or regions that cover it",
    ),
    "page-html": Target(
        _make_page_html, _always(lambda data: _page_trial(as_text(data))), "the same of HTML"
    ),
    "page-bytes": Target(_make_page_bytes, _always(_page_trial), "the same of bytes"),
    **_languages("ko"),
    **_languages("en"),
    "split-ko-informal": Target(
        partial(_make_sentences, lang="ko"),
        _always(partial(_split, lang="ko", splitter="kss")),
        "split_sentences (kss)",
    ),
    "names": Target(_make_name, _always(_names), "romanise, match: a score from 0 to 1"),
    "judge": Target(
        _make_reply, _always(_reply), "parse_answer: Passing, or spans that lie inside"
    ),
    "report": Target(
        _make_page_text,
        _always(_page_report),
        "a page aligned, checked and written in every form: valid, and no script",
    ),
}
"""Readers of text, by name."""
