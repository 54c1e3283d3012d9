"""Files behind URLs (s3, gs, http, memory …), through fsspec, which the extra ``cluster`` installs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from corpora.regex import regex
from pipeline.formats.errors import UnreadableError, first_line

_URL = regex(r"(?!file:)[a-z][a-z0-9+.-]+://", re.IGNORECASE)


def is_url(path: str) -> bool:
    """Whether a path is a URL of something that is not this machine's file system."""
    return _URL.match(path) is not None


def find(url: str) -> Iterator[str]:
    """The URLs of the files that a URL names: itself, what matches its pattern, or all files below it, sorted.

    A URL that names nothing, or cannot be asked, is yielded as it is, to be reported when it is read.
    """
    try:
        files, path = _file_system(url)
        if "*" in path:
            found = files.glob(path)
        else:
            found = files.find(path) if files.isdir(path) else [path]
        yield from (files.unstrip_protocol(name) for name in sorted(found))
    except (UnreadableError, OSError, ValueError):
        yield url


def read(url: str, largest: int) -> bytes:
    """The bytes behind a URL. Raises UnreadableError where they cannot be had or are more than ``largest``."""
    files, path = _file_system(url)
    try:
        with files.open(path, "rb") as stream:
            data: bytes = stream.read(largest + 1)
    except FileNotFoundError:
        raise UnreadableError("missing", "no such file: check the URL") from None
    except PermissionError:
        raise UnreadableError("no permission", "no permission to read it: check the credentials") from None
    except Exception as error:  # what the file system's own library raises
        raise UnreadableError("unreadable", f"cannot be read: {first_line(error) or type(error).__name__}") from None
    if len(data) > largest:
        raise UnreadableError("too large", f"it has more than {largest >> 20} MiB: no report has")
    return data


def exists(url: str) -> bool:
    """Whether there is something behind a URL; where that cannot be asked, it is believed to be."""
    try:
        files, path = _file_system(url)
        return bool(files.exists(path))
    except (UnreadableError, OSError):
        return True


def _file_system(url: str) -> tuple[Any, str]:
    try:
        import fsspec

        files, path = fsspec.core.url_to_fs(url)
    except ImportError as error:
        missing = re.search(r"install (?:\")?(\w+)", str(error), re.IGNORECASE)
        name = missing[1] if missing else "baocao[cluster]"
        raise UnreadableError("unreadable", f"URLs like this need a library that is missing: install {name}") from None
    except ValueError as error:
        raise UnreadableError("unreadable", f"no such kind of URL is known: {first_line(error)}") from None
    return files, path
