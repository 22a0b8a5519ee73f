"""What every engine promises, whichever it is."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import engine_tasks
import pytest

from corpora.engines import ENGINES, open_pool
from corpora.engines.local import LocalPool

SOON = 60.0


@pytest.fixture(scope="module", params=list(ENGINES))
def pool(request):
    if request.param == "dask":
        pytest.importorskip("distributed")
    with open_pool(request.param, workers=2) as opened:
        yield opened


def outcomes(pool, count):
    """So many outcomes by key, waited for."""
    found, end = {}, time.monotonic() + SOON
    while len(found) < count and time.monotonic() < end:
        found |= {outcome.key: outcome for outcome in pool.wait(1.0)}
    return found


def test_tasks_run_in_processes_of_their_own(pool, tmp_path):
    assert (pool.workers, pool.room) == (2, 2)
    for name in ("a", "b"):
        pool.submit(name, engine_tasks.write, str(tmp_path / name))
    assert pool.room == 0
    found = outcomes(pool, 2)
    assert {outcome.state for outcome in found.values()} == {"done"}
    assert os.getpid() not in {int((tmp_path / name).read_text()) for name in ("a", "b")}
    assert pool.room == 2


def test_an_exception_is_told_with_its_place_and_ends_no_worker(pool, tmp_path):
    pool.submit("bad", engine_tasks.fail, "No space left on device")
    outcome = outcomes(pool, 1)["bad"]
    assert outcome.state == "failed"
    assert outcome.detail.startswith("OSError: [Errno 28] No space left on device at engine_tasks")
    pool.submit("good", engine_tasks.write, str(tmp_path / "good"))
    assert outcomes(pool, 1)["good"].state == "done"


def test_a_killed_worker_is_told_and_replaced_and_the_others_go_on(pool, tmp_path):
    pool.submit("dies", engine_tasks.die, str(tmp_path / "dies"))
    pool.submit("lives", engine_tasks.write, str(tmp_path / "lives"))
    found = outcomes(pool, 2)
    assert (found["dies"].state, found["lives"].state) == ("died", "done")
    end = time.monotonic() + SOON
    while not pool.room and time.monotonic() < end:
        time.sleep(0.1)
    pool.submit("dies", engine_tasks.die, str(tmp_path / "dies"))
    assert outcomes(pool, 1)["dies"].state == "done"


def test_the_same_key_twice_is_refused(pool, tmp_path):
    pool.submit("a", engine_tasks.write, str(tmp_path / "a"))
    with pytest.raises(ValueError, match="'a' is running"):
        pool.submit("a", engine_tasks.write, str(tmp_path / "a"))
    outcomes(pool, 1)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"engine": "spark", "workers": 1}, "no engine 'spark'; there are local, dask"),
        ({"engine": "local", "workers": 0}, "at least one worker, not 0"),
        ({"engine": "local", "workers": 1, "scheduler": "tcp://a:1"}, "no scheduler"),
    ],
)
def test_wrong_arguments_are_refused(arguments, said):
    with pytest.raises(ValueError, match=said):
        open_pool(**arguments)


def test_a_local_worker_killed_while_idle_is_not_noticed(tmp_path):
    with LocalPool(1) as pool:
        pool.submit("a", engine_tasks.write, str(tmp_path / "a"))
        outcomes(pool, 1)
        os.kill(int((tmp_path / "a").read_text()), signal.SIGKILL)
        time.sleep(0.2)
        pool.submit("b", engine_tasks.write, str(tmp_path / "b"))
        assert outcomes(pool, 1)["b"].state == "done"


def test_a_local_worker_that_has_grown_is_replaced(tmp_path):
    with LocalPool(1, most_mib=60.0) as pool:
        for name in ("a", "b"):
            pool.submit(name, engine_tasks.grow, str(tmp_path / name))
            assert outcomes(pool, 1)[name].state == "done"
        assert (tmp_path / "a").read_text() != (tmp_path / "b").read_text()


def test_closing_ends_what_is_running(tmp_path):
    with LocalPool(1) as pool:
        pool.submit("sleeps", engine_tasks.sleep, str(tmp_path / "pid"))
        pid = pool.processes["sleeps"]
        while not (tmp_path / "pid").exists():
            time.sleep(0.02)
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_workers_end_with_a_parent_that_was_killed(tmp_path):
    code = (
        "import engine_tasks, os, signal, sys, time\n"
        "from corpora.engines.local import LocalPool\n"
        "if __name__ == '__main__':\n"
        "    pool = LocalPool(1)\n"
        f"    pool.submit('a', engine_tasks.sleep, {str(tmp_path / 'pid')!r})\n"
        "    pool.wait(600)\n"
    )
    script = tmp_path / "parent.py"
    script.write_text(code, encoding="utf-8")
    search = os.pathsep.join([str(Path(__file__).parent), os.getcwd()])
    parent = subprocess.Popen([sys.executable, script], env={**os.environ, "PYTHONPATH": search})
    while not (tmp_path / "pid").exists() or not (tmp_path / "pid").read_text():
        time.sleep(0.05)
    worker = int((tmp_path / "pid").read_text())
    parent.kill()
    parent.wait()
    end = time.monotonic() + SOON
    while Path(f"/proc/{worker}").exists() and time.monotonic() < end:
        time.sleep(0.05)
    assert not Path(f"/proc/{worker}").exists()


def test_a_scheduler_that_runs_is_used_and_left_running(tmp_path):
    distributed = pytest.importorskip("distributed")
    with distributed.LocalCluster(
        n_workers=1, threads_per_worker=1, processes=True, dashboard_address="127.0.0.1:0"
    ) as cluster:
        for name in ("a", "b"):
            address = cluster.scheduler_address
            with open_pool("dask", workers=5, scheduler=address) as pool:
                assert pool.workers == 1
                pool.submit(name, engine_tasks.write, str(tmp_path / name))
                assert outcomes(pool, 1)[name].state == "done"
        assert (tmp_path / "a").read_text() == (tmp_path / "b").read_text()
