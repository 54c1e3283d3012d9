"""Where reports lie: files, folders, patterns, and zip archives, which are walked without unpacking them."""

from __future__ import annotations

import glob
import hashlib
import ntpath
import os
import re
import stat
import unicodedata
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from pipeline import remote
from pipeline.formats.errors import UnreadableError
from pipeline.formats.package import CONTENT_TYPES
from pipeline.formats.registry import FORMATS, WORD_IN_XML
from pipeline.formats.zips import names_of, open_zip, read_member

DOCUMENTS = frozenset(suffix for kind in FORMATS for suffix in kind.suffixes)
"""Files that are read wherever a folder or an archive holds them."""
REFUSED = frozenset(
    [".xls", ".xlsx", ".ppt", ".pptx", ".rar", ".7z", ".gz", ".msg",
     ".eml", ".wps", ".pages", ".xps", ".djvu"]
)  # fmt: skip
"""Files that hold text which is not read: they are tried, and refused with the reason."""
ARCHIVES = frozenset([".zip"])
LARGEST_FILE = 512 << 20
"""Bytes that a file may have."""
_START = 512
"""Bytes at the beginning of a file by which it is told whether it may be a report."""
_DEEPEST = 3
"""How many archives may lie one in the other."""
_MOST_IN_ARCHIVE = 20_000
_IN_USE = (32, 33)
"""Errors of Windows: another program has the file, or a part of it, for itself."""
_SYSTEM_FILES = ("~$", ".", "__MACOSX")


class Source(Struct, frozen=True):
    """A file by its path, or a member of an archive by the archive's path and the names inside."""

    path: Path
    members: tuple[str, ...] = ()
    url: str | None = None
    """Where the file lies if that is not a path of this machine."""

    @classmethod
    def at(cls, place: str) -> Source:
        """The file at a path or URL, as ``full_path`` gives it."""
        return cls(Path(place.rstrip("/").rpartition("/")[2]), url=place) if remote.is_url(place) else cls(Path(place))

    @property
    def name(self) -> str:
        """The file's own name, without folders, its letters composed, as macOS does not keep them."""
        own = self.members[-1].replace("\\", "/").rpartition("/")[2] if self.members else self.path.name
        return unicodedata.normalize("NFC", printable(own))

    @property
    def full_path(self) -> str:
        """The absolute path; a member's name follows that of its archive."""
        return printable("/".join([self.url or os.path.abspath(self.path), *self.members]))

    def __str__(self) -> str:
        return printable("/".join([self.url or str(self.path), *self.members]))


class Loaded(Struct, frozen=True):
    """A file's bytes with their SHA-256 in hexadecimal."""

    data: bytes
    sha256: str


def printable(path: str) -> str:
    """A path as text that any database and terminal takes; bytes that are not UTF-8 are written ``\\xe1``."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def on_disk(full_path: str) -> Path:
    """The path on this disk that ``printable`` wrote so."""
    path = Path(full_path)
    if path.exists() or "\\x" not in full_path:
        return path
    written = re.sub(rb"\\x([0-9a-f]{2})", lambda match: bytes.fromhex(match[1].decode()), full_path.encode())
    return Path(os.fsdecode(written))


def exists(full_path: str) -> bool:
    """Whether what a report was read from is still there: its file, or the archive that held it."""
    if remote.is_url(full_path):
        return remote.exists(full_path)
    path = on_disk(full_path)
    return path.exists() or any(parent.is_file() for parent in path.parents)


def find_sources(paths: Iterable[str], leave_out: Iterable[Path] = ()) -> Iterator[Source]:
    """What the paths name: files, folders (walked with all folders in them), glob patterns, each once.

    Folders give their documents in sorted order, and what looks like one but cannot be read, to
    be refused with the reason; not the lock files that Word leaves, hidden files, or files of
    programs. Links to folders are followed once, so circles end. Archives give their members. A
    path that names nothing is yielded as it is, to be reported.
    """
    seen = {os.path.realpath(path) for path in leave_out}
    for path in paths:
        if remote.is_url(path):
            yield from _behind(path, seen)
            continue
        for found in _named(path.removeprefix("file://")):
            key = os.path.realpath(found)
            if key not in seen:
                seen.add(key)
                yield from _opened(found)


def _behind(url: str, seen: set[str]) -> Iterator[Source]:
    """The files behind a URL; of those that a folder holds, the documents."""
    for found in remote.find(url):
        source = Source.at(found)
        suffix = source.path.suffix.lower()
        wanted = suffix in DOCUMENTS | REFUSED | ARCHIVES and not source.name.startswith(_SYSTEM_FILES)
        if found in seen or not (wanted or found == url):
            continue
        seen.add(found)
        yield from _members(source) if suffix in ARCHIVES else (source,)


def _named(path: str) -> Iterator[Path]:
    if os.path.isdir(path):
        yield from _walk(path)
        return
    matches = sorted(glob.glob(path, recursive=True)) if not os.path.lexists(path) else [path]
    if not matches:
        yield Path(path)
    for match in matches:
        if match != path and os.path.isdir(match):
            yield from _walk(match)
        else:
            yield Path(match)


def _walk(folder: str) -> Iterator[Path]:
    visited: set[tuple[int, int]] = set()
    closed: list[Path] = []
    walked = os.walk(extended(folder), onerror=lambda error: closed.append(Path(error.filename)), followlinks=True)
    for place, folders, names in walked:
        status = os.stat(place)
        if (status.st_dev, status.st_ino) in visited:
            folders.clear()
            continue
        visited.add((status.st_dev, status.st_ino))
        folders[:] = sorted(name for name in folders if not name.startswith(_SYSTEM_FILES))
        for name in sorted(names):
            path = Path(place, name)
            if is_read_in_folders(path):
                yield plain(path)
    yield from map(plain, closed)


_LONG = 240
"""Characters that a path of Windows may have without being marked as long."""
_MARK, _SHARED = "\\\\?\\", "\\\\?\\UNC\\"


def extended(path: str, windows: bool = os.name == "nt") -> str:
    """A path by which Windows opens also what is deeper than 260 characters; elsewhere the path itself."""
    if not windows or path.startswith(_MARK):
        return path
    whole = ntpath.abspath(path)
    return _SHARED + whole[2:] if whole.startswith("\\\\") else _MARK + whole


def plain(path: Path) -> Path:
    """The path as people write it."""
    text = str(path)
    if text.startswith(_SHARED):
        return Path("\\\\" + text.removeprefix(_SHARED))
    return Path(text.removeprefix(_MARK)) if text.startswith(_MARK) else path


def is_read_in_folders(path: Path) -> bool:
    """Whether a file is one that is read, or refused with a reason, wherever a folder holds it."""
    return not path.name.startswith(_SYSTEM_FILES) and _may_be_report(path)


def _may_be_report(path: Path) -> bool:
    """Whether a file of a folder is one to read or to refuse: by its name, else by how it starts."""
    suffix = path.suffix.lower()
    if suffix in DOCUMENTS | REFUSED | ARCHIVES:
        return True
    if suffix not in ("", ".bak", ".tmp", ".old", ".xml"):
        return False
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return False
        with path.open("rb") as stream:
            start = stream.read(_START)
    except OSError:
        return False
    if suffix == ".xml":
        return WORD_IN_XML in start
    return start.startswith(tuple(magic for kind in FORMATS for magic in kind.magic))


def _opened(path: Path) -> Iterator[Source]:
    """The file itself, or what an archive holds."""
    source = Source(path)
    if path.suffix.lower() not in ARCHIVES or not path.is_file():
        yield source
        return
    yield from _members(source)


def _members(source: Source) -> Iterator[Source]:
    """The documents in an archive and in the archives in it; the archive itself where that cannot be had."""
    try:
        archive = open_zip(load(source).data if source.members or source.url else source.path)
    except UnreadableError:
        yield source
        return
    names = names_of(archive)
    if CONTENT_TYPES in names or "mimetype" in names:
        yield source  # a document under the name of an archive
        return
    found = {member.filename: member for member in archive.infolist()[:_MOST_IN_ARCHIVE] if not member.is_dir()}
    for _, member in sorted(found.items()):
        inner = replace(source, members=(*source.members, member_name(member)))
        suffix = Path(inner.members[-1]).suffix.lower()
        if any(part.startswith(_SYSTEM_FILES) for part in inner.members[-1].split("/") if part not in (".", "..")):
            continue
        if suffix in ARCHIVES and len(inner.members) < _DEEPEST:
            yield from _members(inner)
        elif suffix in DOCUMENTS | REFUSED | ARCHIVES:
            yield inner


def member_name(member: zipfile.ZipInfo) -> str:
    """A member's name as it was written: zip programs before UTF-8 kept bytes of the system's code page."""
    if member.flag_bits & 0x800:
        return member.filename
    try:
        return member.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return member.filename


def load(source: Source) -> Loaded:
    """The bytes of a file or member. Raises UnreadableError where they cannot be had."""
    data = _member(source) if source.members else _whole(source)
    if not data:
        raise UnreadableError("zero bytes", "the file has no bytes: find the original")
    return Loaded(data, hashlib.sha256(data).hexdigest())


def _member(source: Source) -> bytes:
    within: bytes | Path = _whole(source) if source.url else source.path
    for name in source.members:
        with open_zip(within) as archive:
            named = (member for member in reversed(archive.infolist()) if member_name(member) == name)
            member = next(named, None)  # the last of several, as zip programs take it
            if member is None:
                raise UnreadableError("missing", "the archive no longer holds it")
            within = read_member(archive, member)
    assert isinstance(within, bytes)
    return within


def _is_open(path: Path) -> bool:
    """Whether Word has a file open, by the lock file that it keeps beside it."""
    return any(path.with_name(f"~${name}").exists() for name in (path.name, path.name[2:]))


def _whole(source: Source) -> bytes:
    return remote.read(source.url, LARGEST_FILE) if source.url else _file(source.path)


def _file(path: Path) -> bytes:
    reachable = Path(extended(str(path)))
    try:
        status = reachable.stat()
        if stat.S_ISDIR(status.st_mode):
            os.listdir(reachable)
            raise UnreadableError("not a document", "it is a folder")
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableError("not a document", "it is no file but a device or a pipe")
        if status.st_size > LARGEST_FILE:
            raise UnreadableError("too large", f"it has more than {LARGEST_FILE >> 20} MiB: no report has")
        return reachable.read_bytes()
    except FileNotFoundError:
        reason = "the link leads nowhere: mend it" if path.is_symlink() else "no such file: check the path"
        raise UnreadableError("missing", reason) from None
    except PermissionError as error:
        if getattr(error, "winerror", None) in _IN_USE or _is_open(reachable):
            raise UnreadableError("in use", "another program has it open (Word?): close it there") from None
        raise UnreadableError("no permission", "no permission to read it: change its rights or copy it") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise UnreadableError("unreadable", f"cannot be read: {reason}") from None
