"""Repainting: from a key, or an address, to the frame that shows what came of it, in a browser."""

from __future__ import annotations

import importlib.util
import statistics
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from scripts.benchmarks._figure import Benchmark, Figure
from scripts.benchmarks._review import make_review, serving
from scripts.benchmarks.reviewing import FIRST_ROWS, count_articles, pairs_at, questions

if TYPE_CHECKING:
    from playwright.sync_api import Page

CHROMIUM = Path("/usr/bin/chromium")
SWITCHES = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking")
KEYS = {"next flag": "j", "accept": "a"}
PRESSES, OF_A_PAGE = 100, 10
"""Of each key; so many on one page, which has 25 flags or more to decide."""
REPAINT = 120.0
"""Milliseconds from key to repaint, which the project asks for."""
PRESSED = """() => { window.repainted = new Promise((done) => {
  const before = document.activeElement.id;
  let pressed;
  addEventListener("keydown", (event) => { pressed = event.timeStamp; }, { capture: true, once: true });
  addEventListener("focusin", function moved(event) {
    if (!event.target.matches(".flag, #progress") || event.target.id === before) return;
    removeEventListener("focusin", moved);
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - pressed)));
  });
}); }"""
"""A key has done its work when the next flag has the focus: after accept, the pair with its
verdict is in place by then. The timeout runs once the frame that shows it has been made."""
OPENED = """window.firstRows = new Promise((done) => {
  const rows = ".item, .articles > li, .nothing, tbody > tr, .figures > div";
  const watching = new MutationObserver(() => {
    if (!document.querySelector(rows)) return;
    watching.disconnect();
    requestAnimationFrame(() => setTimeout(() => done(performance.now())));
  });
  watching.observe(document, { childList: true, subtree: true });
});"""
"""Times are counted from when the address was asked for."""
PAINTED = """(name) => Promise.race([window[name], new Promise((_, fail) => {
  setTimeout(() => fail(new Error("nothing was repainted in 60 s")), 60000);
})])"""


def measure(scale: float) -> Iterator[Figure]:
    """Milliseconds to the frame, on the list of all pairs; and of first rows, of every list.

    Below full size, only some of the lists are opened.
    """
    if why := _missing():
        yield Figure(f"left out: {why}", 0.0, "keys")
        return
    count = pairs_at(scale)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "review.sqlite"
        make_review(path, count)
        asked = [at for some in questions(count, count_articles(path)).values() for at in some]
        with serving(path) as base, _browser() as page:
            rounds = max(1, round(scale * PRESSES / OF_A_PAGE))
            yield from _keys(page, f"{base}/pairs", rounds, count)
            shown = {at: _first_rows(page, base + at) for at in asked[:: max(1, round(1 / scale))]}
    p50, slowest = statistics.median(shown.values()), max(shown, key=lambda at: shown[at])
    lists = f"of {len(shown)} lists of {count:,} pairs"
    yield Figure(f"first rows painted, p50 {lists}", p50, "ms", bar=FIRST_ROWS)
    worst = f"first rows painted, worst {lists}: {slowest}"
    yield Figure(worst, shown[slowest], "ms", bar=FIRST_ROWS)


def _missing() -> str:
    if importlib.util.find_spec("playwright") is None:
        return "playwright is not installed"
    return "" if CHROMIUM.exists() else f"no browser at {CHROMIUM}"


@contextmanager
def _browser() -> Iterator[Page]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        chromium = driver.chromium.launch(executable_path=str(CHROMIUM), args=list(SWITCHES))
        page = chromium.new_page(viewport={"width": 1280, "height": 900})
        page.add_init_script(OPENED)
        yield page
        chromium.close()


def _keys(page: Page, address: str, rounds: int, count: int) -> Iterator[Figure]:
    taken: dict[str, list[float]] = {name: [] for name in KEYS}
    for _ in range(rounds):
        _open(page, address)
        _press(page, "j")  # To the first flag.
        for name, key in KEYS.items():
            taken[name] += [_press(page, key) for _ in range(OF_A_PAGE)]
        # A verdict of one's own can be withdrawn, whatever others have said of the flag.
        shown = page.locator('[data-action="withdraw"]').count()
        if shown != OF_A_PAGE:
            raise RuntimeError(f"the page shows {shown} verdicts, not {OF_A_PAGE}")
    for name, times in taken.items():
        said = f"{name}, key to repaint, %s of {count:,} pairs"
        yield Figure(said % "p50", statistics.median(times), "ms", bar=REPAINT)
        yield Figure(said % "p95", statistics.quantiles(times, n=20)[-1], "ms")


def _press(page: Page, key: str) -> float:
    page.evaluate(PRESSED)
    page.keyboard.press(key)
    return float(page.evaluate(PAINTED, "repainted"))


def _first_rows(page: Page, address: str) -> float:
    _open(page, address)
    return float(page.evaluate(PAINTED, "firstRows"))


def _open(page: Page, address: str) -> None:
    answer = page.goto(address)
    if answer is None or not answer.ok:
        raise RuntimeError(f"{address}: the review page did not answer")


BENCHMARK = Benchmark("repainting", "key to repaint and first rows, in a browser", measure)
