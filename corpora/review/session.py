"""Who is reviewing, in a signed cookie; and the token that a form of ours carries."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
import unicodedata
from dataclasses import dataclass

__all__ = ["Session", "Sessions", "clean_name"]

LONGEST_NAME = 60
"""Letters of a reviewer's name."""


@dataclass(frozen=True, slots=True)
class Session:
    """A browser and the reviewer in front of it; ``name`` is "" until one has been given.

    >>> Session("ab", "한지우").name
    '한지우'
    """

    id: str
    name: str = ""


def clean_name(text: str) -> str:
    """A reviewer's name as it is kept: NFC, single spaces, no control characters, 60 letters.

    >>> clean_name("  Han\\u00a0 Ji-woo\\n")
    'Han Ji-woo'
    """
    shown = (c for c in text if c.isspace() or unicodedata.category(c)[0] != "C")
    words = unicodedata.normalize("NFC", "".join(shown)).split()
    return " ".join(words)[:LONGEST_NAME].strip()


@dataclass(frozen=True, slots=True)
class Sessions:
    """Signs and reads the cookies of one review file.

    Args:
        newcomer: the name of browsers that have given none; "" asks them.

    >>> sessions = Sessions(b"secret")
    >>> sessions.read(sessions.sign(Session("ab", "한지우"))).name
    '한지우'
    >>> sessions.read("forged") is None
    True
    """

    secret: bytes
    newcomer: str = ""

    @property
    def cookie(self) -> str:
        """The cookie's name: ports share their cookies, so each review file has its own."""
        return f"daeyeok_{self._mac('cookie')[:8]}"

    def fresh(self) -> Session:
        """A session that no browser has yet."""
        return Session(secrets.token_hex(16), self.newcomer)

    def sign(self, session: Session) -> str:
        """The session as a cookie that only this review file can have made."""
        said = json.dumps([session.id, session.name]).encode("ascii")
        body = base64.urlsafe_b64encode(said).decode("ascii")
        return f"{body}.{self._mac(body)}"

    def read(self, cookie: str) -> Session | None:
        """The session of a cookie; None where it is not ours."""
        body, _, mac = cookie.partition(".")
        if not hmac.compare_digest(mac.encode(), self._mac(body).encode()):
            return None
        id, name = json.loads(base64.urlsafe_b64decode(body))
        return Session(id, name)

    def csrf(self, session: Session) -> str:
        """What each form carries and no other site can know."""
        return self._mac(f"csrf {session.id}")

    def is_csrf(self, session: Session, token: str) -> bool:
        """Whether a form carries the token of the session."""
        return hmac.compare_digest(token.encode("utf-8", "replace"), self.csrf(session).encode())

    def _mac(self, text: str) -> str:
        message = text.encode("utf-8", "surrogatepass")
        return hmac.new(self.secret, message, hashlib.sha256).hexdigest()
