"""Parallel corpora at scale: pages in, a folder of pairs out.

    pages --spool--> shards --align_shard--> pairs, sketches      (map, most of the work)
          --find_edges--> edges --join_edges--> duplicates, clusters   (shuffle, join)
          --finish_shard--> data/, rejected/, counts              (map)
          --merge_statistics--> statistics                        (reduce)
          --> tokeniser, plots, card, manifest

Every arrow is a function of ``corpora.engines``, and reads and writes files only.
"""

from corpora.building.build import Summary, build_corpus
from corpora.building.config import BuildConfig, Sketch
from corpora.building.driving import Progress
from corpora.building.errors import BuildError

__all__ = ["BuildConfig", "BuildError", "Progress", "Sketch", "Summary", "build_corpus"]
