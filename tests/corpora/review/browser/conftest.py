"""A browser in front of the app, and what a reviewer does in it."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from corpora.review.app import create_app
from corpora.review.importing import import_article


def pytest_collection_modifyitems(items):
    """A browser on a busy machine may miss a time limit: it may try twice more."""
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.flaky(reruns=2))


class Tab:
    """A page of the app in a browser of its own, with the hands and eyes of a reviewer.

    What is not here is asked of Playwright's page. ``said`` is what the console has said.
    """

    def __init__(self, page):
        self._page = page
        self.said = []
        page.set_default_timeout(20_000)
        page.on("console", lambda message: self.said.append(message.text))
        page.on("dialog", self._answer)

    def _answer(self, dialog) -> None:
        self.said.append(f"dialog {dialog.type} {dialog.message}".strip())
        dialog.accept()

    def __getattr__(self, name: str):
        return getattr(self._page, name)

    def press(self, *keys: str) -> None:
        for key in keys:
            self._page.keyboard.press(key)

    def cut_off(self, addresses: str) -> None:
        """Let every request to these addresses fail.

        A page that runs is told late, and a key may get ahead of it to the server: it is loaded anew.
        """
        self._page.route(addresses, lambda route: route.abort())
        self._page.reload()

    def wait_said(self, text: str) -> None:
        """Wait until the page's status line has said so."""
        self._page.locator("#said", has_text=text).wait_for(state="attached")

    def wait_focus(self, id: str) -> None:
        self._page.locator(f"#{id}:focus").wait_for()

    @property
    def focused(self) -> str:
        """The id, or else the name, of what has the focus."""
        asked = "document.activeElement.id || document.activeElement.name || ''"
        return self._page.evaluate(asked)


@pytest.fixture
def open_page(browser, base):
    contexts = []

    def opened(path: str = "/article/1", name: str = "", width: int = 1280, **options) -> Tab:
        context = browser.new_context(viewport={"width": width, "height": 900}, **options)
        contexts.append(context)
        tab = Tab(context.new_page())
        if name:
            tab.goto(f"{base}/name")
            # Filled sooner, the field would have the focus before autofocus gives it: a warning.
            tab.locator("input[name=name]:focus").wait_for()
            tab.get_by_label("Your name").fill(name)
            tab.get_by_role("button", name="Start").click()
        tab.goto(base + path)
        return tab

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture
def long_article(store, build, rechecker):
    """A second article of three pages, every pair with a flag."""
    pairs = [
        (f"강둑 {n}번", f"Bank {n} LOUD{chr(65 + n % 26)}{chr(65 + n // 26)}") for n in range(60)
    ]
    return import_article(store, build(pairs, id="long"), rechecker=rechecker)


class Slow:
    """An app that takes its time with what the script of the page asks for."""

    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send) -> None:
        if any(name == b"hx-request" for name, _ in scope["headers"]):
            await asyncio.sleep(0.25)
        await self.app(scope, receive, send)


@pytest.fixture
def slow(base, switchboard) -> None:
    """Makes the server slow."""
    switch, _ = switchboard
    switch.app = Slow(switch.app)


@pytest.fixture
def open_empty(empty_store, rechecker, open_page, switchboard):
    """Opens the page of a review that holds nothing yet."""
    switch, _ = switchboard
    switch.app = create_app(empty_store, rechecker=rechecker, name="Kim")
    return lambda **options: open_page("/", **options)
