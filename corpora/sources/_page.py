"""What every source gives."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Read", "Rejection", "SourcePage"]


@dataclass(frozen=True, slots=True)
class SourcePage:
    """The bytes of a page and where they came from; ``id`` is unique among what is read."""

    id: str
    url: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Rejection:
    """Something that should have been a page, and why it is none; ``id`` says where it stands."""

    id: str
    url: str
    reason: str


Read = SourcePage | Rejection
