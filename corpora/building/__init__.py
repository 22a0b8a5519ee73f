"""Parallel corpora at scale: pages in, a folder of pairs out.

    pages --spool--> shards --align_shard--> pairs, sketches      (map, most of the work)
          --find_edges--> edges --join_edges--> duplicates, clusters   (shuffle, join)
          --finish_shard--> data/, rejected/, counts              (map)
          --merge_statistics--> statistics                        (reduce)
          --> tokeniser, plots, card, manifest

Every arrow is a task of ``corpora.engines``, and reads and writes files only.

A build has no example that runs here: its workers are processes that take seconds to start, and
a step alone needs the files of those before it. So it is begun::

    from pathlib import Path
    from corpora.building import build_corpus
    from corpora.sources import read_pages

    build_corpus(read_pages(["pages/"]), Path("corpus"), inputs=["pages/"])
"""

from corpora.building.build import Summary, build_corpus
from corpora.building.config import BuildConfig, Sketch
from corpora.building.driving import Progress
from corpora.building.errors import BuildError

__all__ = ["BuildConfig", "BuildError", "Progress", "Sketch", "Summary", "build_corpus"]
