"""An engine that needs no processes: every task runs here, in an order drawn by a seed."""

from __future__ import annotations

import os
import random

from corpora import engines
from corpora.engines import Outcome, described


class HerePool:
    """Runs tasks in this process, when they are waited for."""

    def __init__(self, workers, seed=0):
        self.workers = workers
        self.running = {}
        self.draw = random.Random(seed)
        self.ended = []

    @property
    def room(self):
        return self.workers - len(self.running)

    def submit(self, key, function, argument):
        self.running[key] = (function, argument)

    def wait(self, timeout):
        if not self.running:
            return []
        key = self.draw.choice(sorted(self.running))
        function, argument = self.running.pop(key)
        self.ended.append(key)
        try:
            function(argument)
        except Exception as error:
            return [Outcome(key, "failed", described(error))]
        return [Outcome(key, "done")]

    def close(self):
        self.running.clear()

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.close()


def install(monkeypatch):
    """Put "here" into the table of engines; every pool it opens is in the list returned.

    Its scheduler is the seed of the order in which tasks run.
    """
    opened = []

    def open_here(workers, scheduler):
        opened.append(HerePool(workers, seed=int(scheduler or 0)))
        return opened[-1]

    # What a power cut would lose no test could find missing, and waiting for disks is slow.
    monkeypatch.setattr(os, "fsync", lambda handle: None)
    monkeypatch.setattr(engines, "ENGINES", {**engines.ENGINES, "here": open_here})
    return opened
