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
from multiprocessing import active_children, get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from typing import Any

from msgspec.structs import replace
from pebble import ProcessExpired, ProcessPool

from extractors.reading import prepare
from pipeline.conversions import MOST, remove
from pipeline.formats.office import Conversion
from pipeline.handover import Packed, packed, unpacked
from pipeline.ocr import Page
from pipeline.sources import Source
from pipeline.workers import FileResult, ReadingOptions, convert_wanted, read_source, read_wanted, start

_WINDOW = 24
"""How many files a worker may be ahead of the writer: enough to keep it busy, few enough for memory."""
_FEWEST = 4
"""Documents that are worth a start of LibreOffice of their own, where another process could do some too."""
_ENDING = 15
"""Seconds that the processes have to end by themselves."""
PAGE_SECONDS = 120
"""Seconds that reading the picture of one page may take."""
CRASHED = "reading it ended the process (too large or hostile)"

OnPages = Callable[[int, int], None]
"""Told of how many pictures of pages there are so far, and how many of them are done."""


def read_and_pack(*asked: Any) -> Packed:
    """What ``read_source`` gives, for another process."""
    return packed(read_source(*asked))


class InHand:
    """A file that processes read, in steps.

    It is looked at; where it is a document that LibreOffice converts, that is done together with others;
    its pictures of pages are read; and then it is read.
    """

    def __init__(self, source: Source, file: Any) -> None:
        self.source, self.file = source, file
        self.looked_at = False
        self.result: FileResult | None = None
        self.conversion: Conversion | None = None
        self.batch: Any = None
        """The conversion of several documents in which it is; None while it waits for one."""
        self.converted: dict[Path, str] | None = None
        self.pages: dict[Page, Any] = {}
        self.asked: dict[str, str | None] | None = None

    @property
    def waits(self) -> bool:
        """Whether it waits for its document to be converted."""
        return self.conversion is not None and self.converted is None

    @property
    def filters(self) -> tuple[str, ...]:
        """How LibreOffice calls the format of its document."""
        return self.conversion.filters if self.conversion is not None else ()

    @property
    def promises(self) -> list[Any]:
        """What must be kept before it goes a step further."""
        if self.result is not None:
            return []
        if self.waits:
            return [self.batch] if self.batch is not None else []
        return list(self.pages.values()) or [self.file]

    @property
    def counted(self) -> tuple[int, int]:
        """Its pictures of pages, and those that are done."""
        done = sum(promise.done() for promise in self.pages.values())
        asked = len(self.asked or ())
        return asked + len(self.pages), asked + done


class Readers:
    """Processes that read files; to be used as a context, which ends them."""

    def __init__(self, options: ReadingOptions, jobs: int, method: str | None = None) -> None:
        """``method`` is how processes are started; by default forked, so that they share what is loaded."""
        method = method or ("fork" if hasattr(os, "fork") else "spawn")
        if method == "fork":
            prepare(options.tagger)
        self._limits, self._jobs = options.limits, jobs
        self._waiting: list[InHand] = []
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
        """Ends the processes, if need be by force: Ctrl-C can leave a lock of the pool that nobody gives back."""
        self._pool.stop()  # type: ignore[no-untyped-call]
        ending = Thread(target=self._pool.join, daemon=True)
        ending.start()
        ending.join(_ENDING)
        if ending.is_alive():
            for process in active_children():
                process.kill()
        self._scratch.cleanup()

    def schedule(self, source: Source) -> InHand:
        """The file in the hands of the processes, for ``result``."""
        return InHand(source, self._pool.schedule(read_and_pack, args=(source,), timeout=self._limits.seconds))

    def result(self, file: InHand) -> FileResult:
        """What reading the file gave, or why it was given up."""
        while not self.go_on(file):
            self.convert(now=True)
            wait(_unkept([file]))
        return self.take(file)

    def go_on(self, file: InHand, pages: bool = True) -> bool:
        """Takes the file the steps further that it can go now; whether its result is there.

        ``pages`` tells whether its pictures of pages may be read now.
        """
        if file.result is None and file.promises and all(promise.done() for promise in file.promises):
            if file.waits:
                self._end_conversion(file)
            elif file.pages:
                self._end_pages(file)
            else:
                self._look(file, pages)
        return file.result is not None

    def _look(self, file: InHand, pages: bool) -> None:
        """Takes what reading a file gave: that it waits for something, or its end."""
        found = self._end(file)
        file.looked_at = True
        if found.conversion is not None:
            file.conversion = found.conversion
            self._waiting.append(file)
        elif not found.wanted:
            file.result = found
        elif pages:
            for page in found.wanted:
                file.pages[page] = self._pool.schedule(read_wanted, args=(page,), timeout=PAGE_SECONDS)

    def convert(self, now: bool) -> None:
        """Has waiting documents converted: once there are enough for every process, or ``now``."""
        if not now and len(self._waiting) < self._jobs * MOST:
            return
        most = min(MOST, max(_FEWEST, -(-len(self._waiting) // self._jobs)))
        while self._waiting:
            filters = self._waiting[0].filters
            alike = [file for file in self._waiting if file.filters == filters][:most]
            self._waiting = [file for file in self._waiting if file not in alike]
            wanted = [file.conversion for file in alike]
            limit = self._limits.seconds * len(alike)
            promise = self._pool.schedule(convert_wanted, args=(wanted,), timeout=limit)
            for file in alike:
                file.batch = promise

    def _end_conversion(self, file: InHand) -> None:
        assert file.conversion is not None
        path = file.conversion.path
        try:
            file.converted = {path: file.batch.result()[path]}
        except FutureTimeoutError:
            file.converted = {path: f"LibreOffice took more than {self._limits.seconds:g} seconds"}
        except ProcessExpired:
            file.converted = {path: "LibreOffice ended the process"}
        self._read_again(file)

    def _end_pages(self, file: InHand) -> None:
        file.asked = {}
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
        self._read_again(file)

    def _read_again(self, file: InHand) -> None:
        args = (file.source, file.asked, file.converted)
        file.file = self._pool.schedule(read_and_pack, args=args, timeout=self._limits.seconds)

    def take(self, file: InHand) -> FileResult:
        """The result of a file that has one; what was laid aside for it is removed."""
        if file.conversion is not None:
            remove(file.conversion)
        assert file.result is not None
        return file.result

    def _end(self, file: InHand) -> FileResult:
        try:
            return unpacked(file.file.result())
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

    Few files are ahead of the one that is yielded, so that the memory does not grow with their number;
    those that wait to be converted, of which nothing is kept in memory, may be more.
    """
    waiting = iter(sources)
    running: deque[InHand] = deque()
    past = 0
    with Readers(replace(options, together=True), jobs) as readers:
        while True:
            more = True
            while more and _has_room(running, jobs):
                source = next(waiting, None)
                more = source is not None
                if source is not None:
                    running.append(readers.schedule(source))
            if not running:
                return
            for place, file in enumerate(running):  # pages of later files wait until the first are done
                readers.go_on(file, pages=place < jobs)
            all_looked_at = all(file.looked_at for file in running)
            readers.convert(now=all_looked_at and not (more and _has_room(running, jobs)))
            if running[0].result is not None:
                first = running.popleft()
                past += first.counted[0]
                yield readers.take(first)
                continue
            if more and _has_room(running, jobs):
                continue
            counts = [file.counted for file in running]
            on_pages(past + sum(known for known, _ in counts), past + sum(done for _, done in counts))
            wait(_unkept(running), return_when=FIRST_COMPLETED)


def _has_room(running: deque[InHand], jobs: int) -> bool:
    """Whether another file may be begun: of those that are converted, which come in crowds, more are in hand."""
    converted = sum(file.conversion is not None for file in running)
    return len(running) - converted < jobs * _WINDOW and converted < 2 * jobs * MOST


def _unkept(files: Iterable[InHand]) -> list[Any]:
    return [promise for file in files for promise in file.promises if not promise.done()]
