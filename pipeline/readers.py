"""Processes that read files, each file within limits of time and memory.

A file that takes too long or too much, or that ends the process that reads it, is refused;
the files after it are read by a fresh process. Results come in the order of the files. Pages
that are pictures are read each by itself, by whichever process is free.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, wait
from concurrent.futures import TimeoutError as FutureTimeoutError
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from pebble import ProcessExpired, ProcessPool

from extractors.reading import prepare
from pipeline.ocr import Page
from pipeline.sources import Source
from pipeline.workers import FileResult, ReadingOptions, read_source, read_wanted, start

_WINDOW = 8
"""How many files a worker may be ahead of the writer: enough to keep it busy, few enough for memory."""
PAGE_SECONDS = 120
"""Seconds that reading the picture of one page may take."""
CRASHED = "reading it ended the process (too large or hostile)"

OnPages = Callable[[int, int], None]
"""Told of how many pictures of pages there are so far, and how many of them are done."""


class InHand:
    """A file that processes read, in steps: it is looked at, its pictures of pages are read, and then it is."""

    def __init__(self, source: Source, file: Any) -> None:
        self.source, self.file = source, file
        self.pages: dict[Page, Any] = {}
        self.asked: dict[str, str | None] = {}

    @property
    def promises(self) -> list[Any]:
        """What must be kept before it goes a step further."""
        return list(self.pages.values()) or [self.file]

    @property
    def counted(self) -> tuple[int, int]:
        """Its pictures of pages, and those that are done."""
        done = sum(promise.done() for promise in self.pages.values())
        return len(self.asked) + len(self.pages), len(self.asked) + done


class Readers:
    """Processes that read files; to be used as a context, which ends them."""

    def __init__(self, options: ReadingOptions, jobs: int, method: str | None = None) -> None:
        """``method`` is how processes are started; by default forked, so that they share what is loaded."""
        method = method or ("fork" if hasattr(os, "fork") else "spawn")
        if method == "fork":
            prepare(options.tagger)
        self._limits = options.limits
        self._scratch = TemporaryDirectory(prefix="baocao-", ignore_cleanup_errors=True)
        self._pool = ProcessPool(
            max_workers=jobs,
            context=get_context(method),
            initializer=start,
            initargs=(options, self._scratch.name),
        )

    def __enter__(self) -> Readers:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.stop()  # type: ignore[no-untyped-call]
        self._pool.join()
        self._scratch.cleanup()

    def schedule(self, source: Source) -> InHand:
        """The file in the hands of the processes, for ``result``."""
        return InHand(source, self._pool.schedule(read_source, args=(source,), timeout=self._limits.seconds))

    def result(self, file: InHand) -> FileResult:
        """What reading the file gave, or why it was given up."""
        while not self.go_on(file):
            wait(file.promises)
        return self._end(file)

    def go_on(self, file: InHand) -> bool:
        """Takes the file the steps further that it can go now; whether its result is there."""
        if not all(promise.done() for promise in file.promises):
            return False
        if file.pages:
            self._end_pages(file)
            return False
        wanted = self._end(file).wanted
        for page in wanted:
            file.pages[page] = self._pool.schedule(read_wanted, args=(page,), timeout=PAGE_SECONDS)
        return not wanted

    def _end_pages(self, file: InHand) -> None:
        for page, promise in file.pages.items():
            try:
                file.asked[page.key] = promise.result()
            except FutureTimeoutError:
                file.asked[page.key] = f"reading it took more than {PAGE_SECONDS} seconds"
            except ProcessExpired:
                file.asked[page.key] = CRASHED
        for path in {page.path for page in file.pages}:
            Path(path).unlink(missing_ok=True)
        file.pages = {}
        args = (file.source, file.asked)
        file.file = self._pool.schedule(read_source, args=args, timeout=self._limits.seconds)

    def _end(self, file: InHand) -> FileResult:
        try:
            result: FileResult = file.file.result()
            return result
        except FutureTimeoutError:
            limit = self._limits.seconds
            reason = f"reading it took more than {limit:g} seconds (too large or hostile): see --timeout"
            return FileResult(file.source, outcome="too slow", reason=reason)
        except ProcessExpired:
            return FileResult(file.source, outcome="crashed", reason=CRASHED)


def read_sources(
    sources: Iterable[Source], options: ReadingOptions, jobs: int, on_pages: OnPages = lambda known, done: None
) -> Iterator[FileResult]:
    """The results of all files in their order, read by ``jobs`` processes.

    Few files are ahead of the one that is yielded, so that the memory does not grow with their number.
    """
    waiting = iter(sources)
    running: deque[InHand] = deque()
    past = 0
    with Readers(options, jobs) as readers:
        while True:
            while len(running) < jobs * _WINDOW and (source := next(waiting, None)) is not None:
                running.append(readers.schedule(source))
            if not running:
                return
            while not readers.go_on(running[0]):
                for file in islice(running, jobs):  # whose pages no process should do before the first file is done
                    readers.go_on(file)
                counts = [file.counted for file in running]
                on_pages(past + sum(known for known, _ in counts), past + sum(done for _, done in counts))
                wait(_unkept(islice(running, jobs)), return_when=FIRST_COMPLETED)
            first = running.popleft()
            past += first.counted[0]
            yield readers.result(first)


def _unkept(files: Iterable[InHand]) -> list[Any]:
    return [promise for file in files for promise in file.promises if not promise.done()]
