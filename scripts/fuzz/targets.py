"""The table of targets."""

from __future__ import annotations

from scripts.fuzz.command_targets import COMMAND_TARGETS
from scripts.fuzz.file_targets import FILE_TARGETS
from scripts.fuzz.review_targets import REVIEW_TARGETS
from scripts.fuzz.target import Target
from scripts.fuzz.text_targets import TEXT_TARGETS

__all__ = ["TARGETS"]

TARGETS: dict[str, Target] = {
    **TEXT_TARGETS,
    **FILE_TARGETS,
    **COMMAND_TARGETS,
    **REVIEW_TARGETS,
}
"""What ``--target`` offers."""
