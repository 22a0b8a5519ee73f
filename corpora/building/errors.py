"""What stops a build."""

from __future__ import annotations

from align.errors import AlignError

__all__ = ["BuildError"]


class BuildError(AlignError):
    """A build that cannot start or go on; what it has written stays, for ``--resume``."""
