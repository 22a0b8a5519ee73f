"""A corpus from pages: every stage in order, each of which a second run finds done."""

from __future__ import annotations

import functools
import hashlib
import json
import os
import shutil
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from align.linking import LEAST_PAIRS, Learned
from corpora.building.align_stage import AlignStage
from corpora.building.aligning import PageFunction, align_source
from corpora.building.card import render_card
from corpora.building.config import BuildConfig, versions
from corpora.building.driving import Driver, Progress, Task, TaskList, Watch
from corpora.building.duplicates import (
    EdgeTask,
    find_edges,
    join_edges,
    partitions_for,
    total_keys,
)
from corpora.building.errors import BuildError
from corpora.building.finishing import FinishTask, finish_shard
from corpora.building.learning import learn_table_of
from corpora.building.merging import merge_levels
from corpora.building.plots import write_plots
from corpora.building.statistics import Statistics
from corpora.building.store import Store, locked, read_record, told, write_record, written
from corpora.building.vocabulary import Vocabulary, learn_vocabulary
from corpora.engines import open_pool
from corpora.sources import Rejection, SourcePage

__all__ = ["Summary", "build_corpus"]


@dataclass(frozen=True, slots=True)
class Summary:
    """What a build has made.

    Args:
        out: the folder of the corpus.
        statistics: counts of the whole corpus.
        internal: pages at which the library itself failed, and some of them with the reason.
        lost: workers lost on the way, in this run and those before it.
    """

    out: Path
    statistics: Statistics
    internal: int = 0
    internal_pages: tuple[str, ...] = ()
    lost: int = 0


def build_corpus(
    pages: Iterable[SourcePage | Rejection],
    out: Path,
    *,
    inputs: Sequence[str] = (),
    config: BuildConfig | None = None,
    engine: str = "local",
    workers: int | None = None,
    scheduler: str | None = None,
    resume: bool = False,
    watch: Watch = lambda progress: None,
    learned: Path | None = None,
    function: PageFunction = align_source,
) -> Summary:
    """Build a corpus in a folder.

    Equal pages and settings give equal rows, whatever the engine, the number of workers, the
    order in which they finish, and how often the build was killed and resumed on the way.

    Args:
        pages: in an order that a second run repeats, as ``corpora.sources.read_pages`` gives.
        out: a folder that is absent or empty, or with ``resume`` one that a build began.
        inputs: what the pages were read from, for the manifest; a resumed build has the same.
        config: the settings, by default those of ``BuildConfig``.
        engine, workers, scheduler: as in ``corpora.engines.open_pool``; by default a worker
            for each core.
        resume: go on with what a killed or interrupted build has left.
        watch: told several times a second how far the build is.
        learned: the ``learned.tsv`` of another build, to link with beside the lexicon.
        function: makes pairs of a page; workers import it by its name.
    Raises:
        BuildError: the folder is not empty, another build works there, the inputs or the
            settings are others than before, or the disk is full. What was built stays.
        KeyboardInterrupt: as it came; what was built stays.
    """
    config = config or BuildConfig()
    store = Store(Path(out))
    workers = workers or _cores()
    job = _job(config, inputs, function, learned)
    try:
        _refuse_others(store, inputs, resume=resume)
        if store.manifest.exists():
            return _summary(store, job)
        with locked(store):
            _begin(store, job, resume=resume)
            with open_pool(engine, workers=workers, scheduler=scheduler) as pool:
                if learned is not None:
                    table = store.staging / f"learned-{job['learned']}.tsv"
                    table.write_bytes(learned.read_bytes())
                    function = functools.partial(function, learned=table)  # type: ignore[call-arg]
                stages = _Stages(store, config, Driver(pool, store, watch))
                statistics = stages.run(AlignStage(store, config, pages, function))
            watch(Progress("Writing the card"))
            _publish(store, config, statistics, job)
        shutil.rmtree(store.staging)
    except OSError as error:
        raise told(error, store.out) from error
    return _summary(store, job)


def _cores() -> int:
    """Those this process may use, which in a container are fewer than the machine has."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class _Stages:
    """What runs on the engine, stage after stage."""

    def __init__(self, store: Store, config: BuildConfig, driver: Driver) -> None:
        self._store, self._config, self._driver = store, config, driver
        self._base = Progress("")

    def run(self, align: AlignStage) -> Statistics:
        store, config = self._store, self._config
        self._base = self._driver.run(align)
        records = align.records
        shards = len(records)
        pages, pairs = total_keys(records, config)
        partitions = self._edges("page", shards, pages)
        for name, least in (
            ("page-duplicates", config.page_sketch.threshold),
            ("page-clusters", config.split_similarity),
        ):
            join_edges(store, "page", partitions, least=least).save(store.staging / f"{name}.arrow")
        partitions = self._edges("pair", shards, pairs)
        clusters = join_edges(store, "pair", partitions, least=config.pair_sketch.threshold)
        clusters.save(store.staging / "pair-duplicates.arrow")
        self._all(
            "Writing",
            [
                Task(f"finish-{shard}", finish_shard, FinishTask(store, config, shard))
                for shard in range(shards)
            ],
        )
        for tasks in merge_levels(store, shards):
            self._all("Counting", tasks)
        record = read_record(tasks[0].argument.sum)
        assert record is not None, "the last level is the sum of all"
        statistics = Statistics.from_record(record["statistics"])
        if config.learn_pairs:
            pairs, learned = statistics.parts["train"], Learned()
            if pairs >= LEAST_PAIRS:
                share = min(1.0, config.learn_pairs / pairs)
                learned = learn_table_of(store, shards, share, self._all)
            learned.save(store.staging / "learned.tsv")
            with written(store.learned) as file:
                file.write((store.staging / "learned.tsv").read_bytes())
        return statistics

    def _edges(self, kind: Literal["page", "pair"], shards: int, keys: int) -> int:
        partitions = partitions_for(keys)
        tasks = [
            EdgeTask(self._store, self._config, kind, shards, partition, partitions)
            for partition in range(partitions)
        ]
        named = [Task(f"{kind}-edges-{task.partition}", find_edges, task) for task in tasks]
        self._all(f"Comparing {kind}s", named)
        return partitions

    def _all(self, stage: str, tasks: Sequence[Task]) -> None:
        self._driver.run(TaskList(stage, iter(tasks), len(tasks), self._base))


def _refuse_others(store: Store, inputs: Sequence[str], *, resume: bool) -> None:
    """Refuse a folder in which something else lies, or which would be read as an input."""
    here = Path(os.path.realpath(store.out))
    for given in inputs:
        if Path(os.path.realpath(given)) in (here, *here.parents) and os.path.isdir(given):
            raise BuildError(f"{store.out}: stands in {given}, and would be read as an input")
    if not store.out.exists() or (resume and (store.manifest.exists() or store.job.exists())):
        return
    if not store.out.is_dir():
        raise BuildError(f"{store.out}: is no folder")
    if store.job.exists():
        with locked(store):  # Who builds there at this moment is told first.
            raise BuildError(f"{store.out}: an unfinished build; go on with it by --resume")
    if store.manifest.exists():
        raise BuildError(f"{store.out}: holds a corpus already")
    if any(path != store.staging for path in store.out.iterdir()):
        raise BuildError(f"{store.out}: is not empty, and no build began there")


def _job(
    config: BuildConfig, inputs: Sequence[str], function: PageFunction, learned: Path | None
) -> dict[str, Any]:
    digest = hashlib.sha256(learned.read_bytes()).hexdigest()[:32] if learned else ""
    return {
        "learned": digest,
        "inputs": list(inputs),
        "config": config.to_record(),
        "versions": versions(),
        "function": f"{function.__module__}.{function.__qualname__}",
        "fingerprint": config.fingerprint(),
    }


def _begin(store: Store, job: dict[str, Any], *, resume: bool) -> None:
    before = read_record(store.job)
    if before is None:
        write_record(store.job, job)
        return
    if not resume:
        raise BuildError(f"{store.out}: an unfinished build; go on with it by --resume")
    _refuse_another(store, before, job)


def _refuse_another(store: Store, before: dict[str, Any], job: dict[str, Any]) -> None:
    differing = [
        f"{name} was {_short(old)}, is {_short(new)}"
        for part in ("config", "versions")
        for name, old, new in _differences(before[part], job[part])
    ]
    differing += [
        f"{name} was {_short(before[name])}, is {_short(job[name])}"
        for name in ("inputs", "function", "learned")
        if before[name] != job[name]
    ]
    if differing:
        raise BuildError(
            f"{store.out}: the build there is another, so it cannot be resumed: "
            + "; ".join(differing)
        )


def _differences(old: dict[str, Any], new: dict[str, Any]) -> Iterator[tuple[str, Any, Any]]:
    # As JSON has it: a tuple comes back as a list.
    new = json.loads(json.dumps(new))
    for name in sorted({*old, *new}):
        if old.get(name) != new.get(name):
            yield name, old.get(name), new.get(name)


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 200 else f"{text[:200]}..."


def _publish(
    store: Store, config: BuildConfig, statistics: Statistics, job: dict[str, Any]
) -> None:
    """What describes the corpus; the manifest last."""
    vocabulary = learn_vocabulary(store, config, statistics.parts["train"])
    with written(store.out / "statistics.json") as file:
        told_counts = {**statistics.to_record(), "tokeniser": _plain(vocabulary)}
        file.write(json.dumps(told_counts, ensure_ascii=False, indent=1).encode() + b"\n")
    shards = list(_shards(store))
    files = [name for shard in shards for name in shard["files"]]
    plots = write_plots(store, statistics)
    with written(store.out / "README.md") as file:
        learned = Learned.load(store.learned) if config.learn_pairs else Learned()
        card = render_card(statistics, config, vocabulary, plots, files, learned=learned)
        file.write(card.encode())
    for folder in ("data", "rejected", "plots"):
        for left in (store.out / folder).glob(".*.part"):
            left.unlink()
    total = {
        "kind": "total",
        "pages": dict(statistics.pages),
        "pairs": dict(statistics.pairs),
        "internal": sum(shard["internal"] for shard in shards),
        "lost": sum(shard["attempts"] - 1 for shard in shards),
    }
    with written(store.manifest) as file:
        for line in ({"kind": "job", **job}, *shards, total):
            file.write(json.dumps(line, ensure_ascii=False, sort_keys=True).encode() + b"\n")


def _plain(vocabulary: Vocabulary) -> dict[str, Any]:
    return {name: getattr(vocabulary, name) for name in ("pieces", "ko", "en", "part", "reason")}


def _shards(store: Store) -> Iterator[dict[str, Any]]:
    """A record for each shard: its files, its counts, how often it was tried."""
    died: Counter[str] = Counter()
    if store.attempts.exists():
        with store.attempts.open("rb") as file:
            died.update(task for task in map(_task_of, file) if task)
    shard = 0
    while aligned := read_record(store.record("align", shard)):
        finished = read_record(store.record("finish", shard))
        assert finished is not None, "all shards are finished before they are told of"
        attempts = 1 + died[f"align-{shard}"]
        yield {"kind": "shard", **aligned, "files": finished["files"], "attempts": attempts}
        shard += 1


def _task_of(line: bytes) -> str:
    """The task of a line of attempts; "" where it was torn, the machine or the disk at its end."""
    try:
        return str(json.loads(line)["task"])
    except ValueError:
        return ""


def _summary(store: Store, job: dict[str, Any]) -> Summary:
    """What the manifest of a whole corpus says."""
    with store.manifest.open("rb") as file:
        lines = [json.loads(line) for line in file]
    _refuse_another(store, lines[0], job)
    counts = json.loads((store.out / "statistics.json").read_bytes())
    named = [page for line in lines[1:-1] for page in line["internal_pages"]]
    return Summary(
        store.out,
        Statistics.from_record(counts),
        internal=lines[-1]["internal"],
        internal_pages=tuple(named),
        lost=lines[-1]["lost"],
    )
