"""A browser in front of the app, and what a reviewer does in it."""

from __future__ import annotations

import pytest


class Tab:
    """A page of the app in a browser of its own, with the hands and eyes of a reviewer.

    What is not here is asked of Playwright's page. ``said`` is what the console has said.
    """

    def __init__(self, page):
        self._page = page
        self.said = []
        page.set_default_timeout(20_000)
        page.on("console", lambda message: self.said.append(message.text))
        page.on("dialog", lambda dialog: self.said.append(f"dialog {dialog.message}"))

    def __getattr__(self, name: str):
        return getattr(self._page, name)

    def press(self, *keys: str) -> None:
        for key in keys:
            self._page.keyboard.press(key)

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
