"""Files that people hand in through the reading room: kept under their hashes, read one batch after the other.

What was handed in lies in a folder beside the database, each file in a folder of its hash. A
process of its own reads it, so that the pages go on being shown and a report that means harm
ends that process at most. What was handed in and not read yet is read when the room opens again.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
import subprocess
import sys
import time
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from queue import Empty, Queue
from tempfile import TemporaryFile
from threading import Lock, Thread
from typing import Any

from corpora.regex import regex
from outputs.room.batches import Batch, HandedIn, Item

_INCOMING = ".incoming"
_ABANDONED = 24 * 3600
"""Seconds after which what came in half is removed."""
_MOST_BATCHES = 200
_LONGEST_NAME = 180
"""Bytes of a file name: what a name and a hash may have together on every disk."""
_UNFIT = regex(r'[\x00-\x1f\x7f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]+')
_RESERVED = regex(r"(?i)(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)")


def originals_of(database: Path) -> Path:
    """The folder of the files that were handed in for a database."""
    whole = database.resolve()
    return whole.with_name(f"{whole.name}.originals")


def safe_name(name: str) -> str:
    """The name of a file as it can be kept on every disk: one part of a path, visible, not too long."""
    own = _UNFIT.sub(" ", unicodedata.normalize("NFC", name.replace("\\", "/").rpartition("/")[2]))
    own = " ".join(own.split()).strip(". ")
    if _RESERVED.match(own) or not own:
        own = f"tệp {own}".strip()
    stem, dot, ending = own.rpartition(".")
    if not dot or len(ending) > 8:
        stem, dot, ending = own, "", ""
    while len(f"{stem}{dot}{ending}".encode()) > _LONGEST_NAME:
        stem = stem[:-1]
    return f"{stem.rstrip()}{dot}{ending}"


class Intake:
    """Takes files in and has them read. Safe for use by several threads."""

    def __init__(self, database: Path, arguments: tuple[str, ...] = ()) -> None:
        """``arguments`` are further ones of ``baocao ingest``."""
        self._database, self._arguments = database.resolve(), arguments
        self.folder = originals_of(self._database)
        self.incoming = self.folder / _INCOMING / secrets.token_hex(8)
        self._batches: dict[str, Batch] = {}
        self._waiting: Queue[tuple[Batch, list[Item]]] = Queue()
        self._turn = Lock()

    def open(self) -> None:
        """Readies the folder and goes on with what was handed in and not read."""
        for half in (self.folder / _INCOMING).glob("*"):  # left by rooms that ended while files came in
            if time.time() - half.stat().st_mtime > _ABANDONED:
                shutil.rmtree(half, ignore_errors=True)
        self.incoming.mkdir(parents=True)
        Thread(target=self._read_all, name="intake", daemon=True).start()
        kept = (path for path in sorted(self.folder.glob("*/*")) if path.parent.name != _INCOMING)
        left = [Item(path.name, path) for path in kept]
        if left:
            self._waiting.put((Batch(secrets.token_urlsafe(9), "", left), left))

    def take(self, files: list[HandedIn], who: str, batch: str | None = None) -> Batch:
        """Keeps files and has them read, as a new batch or as more of one that this person began."""
        items = [self._kept(file) for file in files]
        with self._turn:
            known = self._batches.get(batch or "")
            if known is None or known.who != who:
                known = Batch(secrets.token_urlsafe(9), who, [])
                self._batches[known.key] = known
                while len(self._batches) > _MOST_BATCHES:
                    del self._batches[next(iter(self._batches))]
            known.items += items
        self._waiting.put((known, items))
        return known

    def batch(self, key: str) -> Batch | None:
        """A batch by its key; None where there is none, or the room was opened anew since."""
        return self._batches.get(key)

    def _kept(self, file: HandedIn) -> Item:
        """The file in the folder of its hash, once however often it is handed in with such an ending."""
        name = safe_name(file.name)
        folder = self.folder / file.sha256
        folder.mkdir(exist_ok=True)
        ending = Path(name).suffix.lower()
        kept = next((path for path in folder.iterdir() if path.suffix.lower() == ending), folder / name)
        if kept.exists():
            file.path.unlink(missing_ok=True)
        else:
            os.replace(file.path, kept)
        return Item(name, kept)

    def _read_all(self) -> None:
        while True:
            batches = [self._waiting.get()]
            while True:  # whatever was handed in meanwhile is read by the same process
                try:
                    batches.append(self._waiting.get_nowait())
                except Empty:
                    break
            items = [(batch, item) for batch, waiting in batches for item in waiting]
            try:
                self._read(items)
            except OSError as error:
                for _, item in items:
                    item.end("unreadable", str(error))

    def _read(self, items: list[tuple[Batch, Item]]) -> None:
        paths: dict[str, list[tuple[Batch, Item]]] = {}
        for batch, item in items:
            paths.setdefault(str(item.path), []).append((batch, item))
            item.state = "reading"
        command = [sys.executable, "-m", "baocao", "ingest", "-", "--lines", "--db", str(self._database)]
        with (
            TemporaryFile() as errors,  # not a pipe, which would have to be read meanwhile
            subprocess.Popen(
                [*command, *self._arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors
            ) as process,
        ):
            assert process.stdin
            assert process.stdout
            process.stdin.write("\n".join(paths).encode())
            process.stdin.close()
            for told in _lines(process.stdout):
                _note(paths, told)
            errors.seek(0)
            said = errors.read().decode(errors="replace").strip()
        for _, item in items:
            if item.state == "reading" and not item.path.is_file():
                item.end("missing", "the file is gone")
            elif item.state == "reading" and item.members == 0:
                item.end("unreadable", said.splitlines()[-1] if said else "nothing in it is a report")
            elif item.state == "reading":
                item.end("archive", "")


def _lines(stream: Any) -> Iterator[dict[str, Any]]:
    for line in stream:
        try:
            told = json.loads(line)
        except ValueError:
            continue
        if "path" in told:
            yield told


def _note(paths: dict[str, list[tuple[Batch, Item]]], told: dict[str, Any]) -> None:
    """Notes how a file ended, or a member of an archive, which is shown as a file of its own."""
    path = str(told["path"])
    ended = told["outcome"], told["reason"] or told["lost"] or "", told["read"], path
    for _, item in paths.get(path, []):
        item.end(*ended)
    if path in paths:
        return
    archive = next((known for known in paths if path.startswith(f"{known}/")), "")
    for batch, item in paths.get(archive, []):
        member = Item(f"{item.name}/{path.removeprefix(f'{archive}/')}", item.path)
        member.end(*ended)
        item.members += 1
        batch.items.append(member)
