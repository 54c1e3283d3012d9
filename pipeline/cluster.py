"""Reading on a Dask cluster: the same readers, on as many machines as the scheduler knows.

Files go to workers in batches, results come back in the order of the files, and few batches are
ahead of the one whose results are taken, so that neither side's memory grows with the archive. A
batch whose worker is lost is read again by another; a file that ends one worker after the other
is refused as one that ends the process that reads it.
"""

from __future__ import annotations

import hashlib
import logging
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from multiprocessing import current_process
from typing import Any

import dask
from distributed import Client, KilledWorker, LocalCluster, WorkerPlugin, wait

from pipeline.errors import ClusterError
from pipeline.readers import CRASHED, Readers
from pipeline.sources import Source
from pipeline.workers import FileResult, ReadingOptions, follow, read_alone

BATCH = 16
"""Files that a worker is given at once: a message costs about as much as reading a short report."""
_PATIENCE = 60
"""Seconds after which a cluster without workers is given up: lost workers are usually started again within some."""
_AHEAD = 3
"""Batches that are given out for each thread of the cluster before their results are taken."""


def read_on_cluster(
    sources: Iterable[Source], options: ReadingOptions, address: str, jobs: int
) -> Iterator[FileResult]:
    """The results of all files in their order, read by the cluster at ``address``.

    ``local`` starts a cluster of ``jobs`` processes on this machine. Raises ClusterError where
    there is no cluster.
    """
    with connected(address, jobs) as client:
        yield from on_cluster(client, read_batch, _batches(sources), options)


def write_on_cluster(
    sources: Iterable[Source], options: ReadingOptions, address: str, jobs: int
) -> Iterator[FileResult]:
    """How all files ended, in their order; what they hold is written to ``options.shards`` by those who read it.

    The folder is a path or URL that every worker reaches. Each batch has a shard of its own, named
    after its files, so that doing the same again writes the same shards.
    """
    with connected(address, jobs) as client:
        yield from on_cluster(client, write_batch, _batches(sources), options)


def on_cluster(
    client: Any,
    work: Callable[[list[Source]], list[FileResult]],
    batches: Iterable[list[Source]],
    options: ReadingOptions,
) -> Iterator[FileResult]:
    """What the work makes of the files of each batch, in their order.

    Every worker knows the options while this goes on, also one that starts later. A batch that its
    workers do not survive is done again file by file, to find the one to refuse.
    """
    client.register_plugin(_WithOptions(options), name=_PLUGIN)
    waiting = iter(batches)
    running: deque[tuple[list[Source], Any]] = deque()
    try:
        while True:
            ahead = max(1, sum(client.nthreads().values())) * _AHEAD
            while len(running) < ahead and (batch := next(waiting, None)) is not None:
                running.append((batch, client.submit(work, batch, pure=False)))
            if not running:
                return
            batch, promise = running.popleft()
            try:
                yield from _result(client, promise)
            except KilledWorker:
                wait([promise for _, promise in running])  # so that no other file can be what ends the workers
                for source in batch:
                    yield from _alone(client, work, source)
    finally:
        client.unregister_worker_plugin(_PLUGIN)


def _alone(client: Any, work: Callable[[list[Source]], list[FileResult]], source: Source) -> list[FileResult]:
    """What the work makes of one file while the cluster does nothing else; it is refused if no worker survives it."""
    try:
        return _result(client, client.submit(work, [source], pure=False))
    except KilledWorker:
        return [FileResult(source, outcome="crashed", reason=CRASHED)]


def _result(client: Any, promise: Any) -> list[FileResult]:
    """What was promised; raises ClusterError where no worker is left that could keep it."""
    while True:
        try:
            results: list[FileResult] = promise.result(timeout=_PATIENCE)
            return results
        except TimeoutError:
            if not client.nthreads():
                raise ClusterError(
                    "no worker of the Dask cluster is left; start workers again, and ingest again: "
                    "what was read before is kept"
                ) from None


_PLUGIN = "baocao"


class _WithOptions(WorkerPlugin):
    """Dask's way of telling every worker something: here, how the files are to be read."""

    def __init__(self, options: ReadingOptions) -> None:
        self._options = options

    def setup(self, worker: Any) -> None:
        global _options
        _options = self._options

    def teardown(self, worker: Any) -> None:
        _release()


_options = ReadingOptions()
_started: list[Readers] = []


def read_batch(batch: list[Source]) -> list[FileResult]:
    """Reads some files in a process beside this one, which a file may end without harm.

    Runs on a worker. Where workers may not start processes (Dask's nannies forbid it unless told
    otherwise), the files are read in the worker itself, without limits.
    """
    if current_process().daemon:
        follow(_options)
        return [read_alone(source) for source in batch]
    if not _started:
        _started.append(Readers(_options, 1, "spawn"))
    files = [_started[0].schedule(source) for source in batch]
    return [_started[0].result(file) for file in files]


def write_batch(batch: list[Source]) -> list[FileResult]:
    """Reads some files into a shard of their own and says how each ended. Runs on a worker."""
    from pipeline.shards import write_shard

    results = read_batch(batch)
    name = hashlib.sha256("\n".join(source.full_path for source in batch).encode()).hexdigest()[:32]
    write_shard(results, f"{str(_options.shards).rstrip('/')}/{name}.parquet")
    return [result.without_content() for result in results]


def _release() -> None:
    """Ends the process beside this worker, so that nothing of baocao stays on it."""
    while _started:
        _started.pop().__exit__()


@contextmanager
def connected(address: str, jobs: int) -> Iterator[Any]:
    """A client of the cluster at the address, or of one that is started here and ends with the context."""
    if address == "local":
        with (
            # workers that may start processes, say nothing when they are told to end, and are started again
            # however often a file ends them: Dask gives up one that is just starting again after 15 s
            dask.config.set(
                {
                    "distributed.worker.daemon": False,
                    "logging.distributed": "critical",
                    "distributed.deploy.lost-worker-timeout": "1 hour",
                }
            ),
            LocalCluster(
                n_workers=jobs, threads_per_worker=1, dashboard_address=":0", silence_logs=logging.CRITICAL
            ) as cluster,
            Client(cluster) as client,
        ):
            yield client
        return
    try:
        client = Client(address, timeout=10)
    except (OSError, ValueError, TimeoutError) as error:
        raise ClusterError(f"no Dask scheduler answers at {address}: start one with dask scheduler ({error})") from None
    with client:
        if not client.nthreads():
            raise ClusterError(f"the scheduler at {address} has no workers: start some with dask worker {address}")
        yield client


def _batches(sources: Iterable[Source]) -> Iterator[list[Source]]:
    waiting = iter(sources)
    while batch := list(islice(waiting, BATCH)):
        yield batch
