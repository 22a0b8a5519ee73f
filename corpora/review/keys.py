"""What every key does: the one table that the ? sheet, the script and the tests are made from."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

__all__ = ["KEYS", "Key", "key_groups"]


@dataclass(frozen=True, slots=True)
class Key:
    """A key and what it does.

    Args:
        key: as ``KeyboardEvent.key`` names it; letters are lower case.
        action: the element's ``data-action`` that it presses, or a movement of the script.
        label: what the sheet says.
        scope: where that element is looked for: "flag", "pair", "page" or "script".
        group: heading in the sheet.

    >>> sorted({key.scope for key in KEYS})
    ['flag', 'page', 'pair', 'script']
    """

    key: str
    action: str
    label: str
    scope: str
    group: str

    @property
    def code(self) -> str:
        """The key's place on a keyboard, for when the input method is set to Korean.

        >>> Key("j", "next", "Next flag", "script", "Read").code
        'KeyJ'
        """
        return CODES.get(self.key, f"Key{self.key.upper()}" if len(self.key) == 1 else "")


CODES = {
    "[": "BracketLeft",
    "]": "BracketRight",
    "/": "Slash",
    ".": "Period",
    "?": "Shift+Slash",
}
KEYS: tuple[Key, ...] = (
    Key("j", "next", "Next flag, or article of a list", "script", "Read"),
    Key("k", "previous", "Previous flag, or article of a list", "script", "Read"),
    Key("n", "next-pair", "Next pair, or article of a list", "script", "Read"),
    Key("b", "previous-pair", "Previous pair, or article of a list", "script", "Read"),
    Key("]", "next-page", "Next pairs", "page", "Read"),
    Key("[", "previous-page", "Previous pairs", "page", "Read"),
    Key("t", "todo", "To do only, or all of the list", "page", "Read"),
    Key("p", "raw", "The raw page, and what was dropped; again: closed", "page", "Read"),
    Key("/", "search", "Search and filter", "page", "Read"),
    Key(".", "next-article", "Next article to do", "page", "Read"),
    Key("a", "accept", "Accept the flag: it is an error", "flag", "Decide"),
    Key("d", "dismiss", "Dismiss the flag, with a reason", "flag", "Decide"),
    Key("w", "withdraw", "Withdraw your verdict", "flag", "Decide"),
    Key("f", "repair", "Accept, and put the repair into the English", "flag", "Decide"),
    Key("e", "edit", "Edit the English", "pair", "Correct"),
    Key("c", "comment", "Comment on the pair", "pair", "Correct"),
    Key("m", "mark", "Mark the selected words as an error", "script", "Correct"),
    Key("g", "merge", "Merge the pair with the next one", "pair", "Link"),
    Key("s", "split", "Split the pair", "pair", "Link"),
    Key("v", "move", "Move a sentence to a neighbouring pair", "pair", "Link"),
    Key("x", "unlink", "Unlink: the two sides are no translation", "pair", "Link"),
    Key("u", "undo", "Undo", "page", "Undo"),
    Key("r", "redo", "Redo", "page", "Undo"),
    Key("?", "help", "This sheet", "script", "Undo"),
    Key("Escape", "close", "Close, or leave a field", "script", "Undo"),
)
"""In the order of the sheet; each key and each action stands once."""


def key_groups() -> list[tuple[str, list[Key]]]:
    """The table by its headings, both in the order of the sheet.

    >>> [heading for heading, _ in key_groups()]
    ['Read', 'Decide', 'Correct', 'Link', 'Undo']
    """
    return [(group, list(keys)) for group, keys in groupby(KEYS, key=lambda key: key.group)]
