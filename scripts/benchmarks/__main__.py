"""One benchmark: its figures as JSON lines on stdout, as they come."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict

from corpora.engines import collect_seldom
from scripts.benchmarks.table import BENCHMARKS


def main(name: str, scale: str) -> None:
    """Run the benchmark of a name.

    Raises:
        StopIteration: there is none of that name.
    """
    # As the command and the workers of a build do.
    collect_seldom()
    benchmark = next(one for one in BENCHMARKS if one.name == name)
    for figure in benchmark.measure(float(scale)):
        print(json.dumps(asdict(figure)), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
