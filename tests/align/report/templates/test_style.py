"""The style sheet: readable in light and dark, kept to itself, allowed by the page's policy."""

from __future__ import annotations

import base64
import hashlib
import re
from html import unescape

import pytest

from align.mqm import Severity
from align.report.html import render_fragment, render_page


def style_of(page: str) -> str:
    [style] = re.findall(r"<style>(.*?)</style>", page, re.S)
    return style


def rules(css: str) -> dict[str, str]:
    """Selector -> declarations, those inside media queries too."""
    css = re.sub(r"@(media|supports)[^{]*\{", "", css)
    found = re.findall(r"([^{}]+)\{([^{}]*)\}", css)
    return {selector.strip(): body for selector, body in reversed(found)}


def test_no_rule_reaches_outside_the_fragment(city):
    for selectors in rules(style_of(render_fragment(city))):
        bare = re.sub(r"\([^()]*\)", "", re.sub(r"\([^()]*\)", "", selectors))
        for selector in bare.split(","):
            assert re.match(
                r"((body|\[data-jp-theme-light=\"\w+\"\] ?))?\.daeyeok\b", selector.strip()
            )


def test_the_policy_allows_this_style_sheet_and_nothing_else(city):
    page = render_page(city)
    [policy] = re.findall(r'<meta http-equiv="Content-Security-Policy" content="(.*?)">', page)
    digest = hashlib.sha256(style_of(page).encode()).digest()
    assert unescape(policy) == (
        f"default-src 'none'; style-src 'sha256-{base64.b64encode(digest).decode()}'; "
        "base-uri 'none'; form-action 'none'"
    )


def test_nothing_is_fetched_from_anywhere(city):
    for page in (render_page(city), render_fragment(city)):
        assert not re.search(r"https?:|url\(|@import|@font-face|<script|<link|src=", page)


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


SEVERITIES = [severity.value for severity in Severity]
# text and the ground it stands on: 4.5 to 1
TEXT = [
    *(("ink", ground) for ground in ("paper", "card", "new-tint")),
    *(("soft", ground) for ground in ("paper", "card")),
    *(("link", ground) for ground in ("paper", "card")),
    *(("ink", f"{name}-tint") for name in SEVERITIES),
    *((name, f"{name}-tint") for name in SEVERITIES),
    *((name, "card") for name in SEVERITIES),
    ("gone", "card"),
    ("new", "new-tint"),
]
# lines that carry meaning, and what lies beside them: 3 to 1
SHAPES = [
    *(("edge", ground) for ground in ("paper", "card")),
    *(("link", f"{name}-tint") for name in SEVERITIES),
]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_contrast_meets_wcag_aa(city, scheme):
    css = style_of(render_page(city))
    palette = re.search(rf"color-scheme: {scheme};(.*?)}}", css, re.S)
    colours = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", palette.group(1)))
    low = {
        pair: round(contrast(colours[pair[0]], colours[pair[1]]), 2)
        for pairs, least in ((TEXT, 4.5), (SHAPES, 3))
        for pair in pairs
        if contrast(colours[pair[0]], colours[pair[1]]) < least
    }
    assert not low
