"""Runs on a Dask cluster of separate processes come to what runs here come to."""

from __future__ import annotations

import os
import signal
import threading
import time
from pathlib import Path

import pytest
from attrs import evolve
from command import HEAD, passbound
from extras import need

from passbound.checker import verify
from passbound.checker.executors import NoScheduler, executor
from passbound.checker.running import BadTwin
from passbound.checker.sweep import sweep

distributed = need("distributed")

MODEL = """

@relation
def cost_{0}(n):
    if n == 0:
        return {0}
    return cost_{0}(n - 1) + 2


@claim
def exact_{0}(n):
    return cost_{0}(n) == 2 * n + {0}


@claim
def small_{0}(n):
    return cost_{0}(n) <= 20
"""


@pytest.fixture(scope="module")
def cluster():
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
    ) as started:
        yield started


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number in range(6):
        (tmp_path / f"m{number}.py").write_text(HEAD + MODEL.format(number))
    (tmp_path / "broken.py").write_text(f"{HEAD}\n\n@claim\ndef c(n):\n    return n <= x\n")
    return tmp_path


def plain(report):
    return [evolve(verdict, seconds=0.0) for verdict in report], report.errors


def test_verdicts_and_errors_are_the_same_on_a_cluster(cluster, folder):
    here = verify(folder, cache=False)
    there = verify(folder, cache=False, scheduler=cluster.scheduler_address)
    assert plain(here) == plain(there)
    assert (len(here), len(here.errors)) == (12, 1)


def test_a_worker_that_is_killed_loses_nothing(cluster, folder):
    address = cluster.scheduler_address
    killed = []

    def kill() -> None:
        time.sleep(0.5)
        with distributed.Client(address, set_as_default=False) as client:
            workers = client.scheduler_info()["workers"]
            pid = client.run(os.getpid, workers=[next(iter(workers))])
        for each in pid.values():
            os.kill(each, signal.SIGKILL)
            killed.append(each)

    killer = threading.Thread(target=kill)
    killer.start()
    there = verify(folder, cache=False, scheduler=address)
    killer.join()
    assert killed
    assert plain(there) == plain(verify(folder, cache=False))


def test_the_command_line_takes_a_scheduler(cluster, folder):
    done = passbound(
        folder, "verify", "m0.py", "--no-cache", "--scheduler", cluster.scheduler_address
    )
    assert done.code == 1
    assert "m0.exact_0" in done.out
    nobody = passbound(folder, "verify", "m0.py", "--no-cache", "--scheduler", "tcp://127.0.0.1:9")
    assert nobody.code == 2
    assert "no Dask scheduler answers" in nobody.err


def test_sweeps_count_the_same_here_and_on_a_cluster(cluster):
    modules = ["passbound.models.catalogue.merge_sort", "passbound.models.catalogue.retries"]
    points = {"merge_sort": [(n,) for n in (0, 1, 5, 33)]}
    here = sweep(modules, points, jobs=2)
    there = sweep(modules, points, scheduler=cluster.scheduler_address)
    assert here == there
    assert all(seen.attained == len(seen.sizes) > 0 for seen in here)
    assert [size.arguments for size in here[0].sizes] == points["merge_sort"]


def test_modules_without_twins_are_errors():
    with pytest.raises(BadTwin, match="no TWINS"):
        sweep(["passbound.models.ledger"])


def test_a_scheduler_that_is_not_there_is_an_error():
    with pytest.raises(NoScheduler, match="no Dask scheduler"), executor("tcp://127.0.0.1:9"):
        pass
