"""Pages and tasks that want more memory than there is; workers import this file by its name."""

from __future__ import annotations

import json
import os
import resource

import cheap_pages


def align_greedily(page, config):
    """Pages that order it ask for more memory than there is, some of them the first time only."""
    told = json.loads(page.content)
    if told.get("greedy") and not os.path.exists(told["greedy"]):
        if told["greedy"] != "/always":
            open(told["greedy"], "x").close()
        limit = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (4 << 30, limit[1]))
        try:
            bytes(8 << 30)
        finally:
            resource.setrlimit(resource.RLIMIT_AS, limit)
    return cheap_pages.align_cheaply(page, config)


def starve(path):
    """A task that finds no memory, the first time."""
    if not os.path.exists(path):
        open(path, "x").close()
        raise MemoryError
