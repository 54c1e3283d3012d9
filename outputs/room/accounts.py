"""Who may enter the reading room: names, roles and hashed passwords in a file beside the database.

They are not in the database, which people copy, publish and ask with SQL.
"""

from __future__ import annotations

import json
import os
import secrets
import tempfile
from base64 import b64decode, b64encode
from hashlib import scrypt
from hmac import compare_digest
from pathlib import Path
from typing import Literal

from msgspec import Struct
from msgspec.structs import asdict

from corpora.errors import BaocaoError

Role = Literal["reader", "editor"]
ROLES: tuple[Role, ...] = ("reader", "editor")
SHORTEST = 8
"""Letters that a password must have."""
_COST = {"n": 1 << 15, "r": 8, "p": 1, "maxmem": 64 << 20}
"""What trying one password costs: 32 MiB and about a tenth of a second."""


class AccountError(BaocaoError):
    """An account that cannot be made or used; the message says which and why."""


class Account(Struct, frozen=True):
    """A person who may enter; ``salt`` and ``hash`` are Base64."""

    name: str
    role: Role
    salt: str
    hash: str


def beside(database: Path) -> Path:
    """The file of the accounts of a database."""
    whole = database.resolve()
    return whole.with_name(f"{whole.name}.accounts")


def accounts(path: Path) -> dict[str, Account]:
    """The accounts of a file by name; none where there is no file. Raises AccountError for a broken one."""
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(rows, list):
            raise ValueError("it is no list")
        known = [Account(**row) for row in rows]
        if not all(account.role in ROLES and b64decode(account.salt) for account in known):
            raise ValueError("a role or a salt is missing")
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise AccountError(f"{path}: it cannot be read as accounts ({error}); move it away and add them anew") from None
    return {account.name: account for account in known}


def add(path: Path, name: str, role: Role, password: str) -> None:
    """Adds an account, or gives one another role and password. Raises AccountError."""
    name = " ".join(name.split())
    if not name or len(name) > 60:
        raise AccountError("a name has 1 to 60 letters")
    if len(password) < SHORTEST:
        raise AccountError(f"a password has at least {SHORTEST} letters")
    salt = secrets.token_bytes(16)
    made = Account(name, role, b64encode(salt).decode(), b64encode(_hash(password, salt)).decode())
    _write(path, {**accounts(path), name: made})


def remove(path: Path, name: str) -> None:
    """Removes an account. Raises AccountError where there is none of the name."""
    known = accounts(path)
    if known.pop(name, None) is None:
        raise AccountError(f"there is no account {name}")
    _write(path, known)


_NOBODY = Account("", "reader", b64encode(bytes(16)).decode(), b64encode(bytes(64)).decode())


def entered(path: Path, name: str, password: str) -> Account | None:
    """The account that a name and a password open; it takes as long where there is no such name."""
    account = accounts(path).get(" ".join(name.split()), _NOBODY)
    fits = compare_digest(_hash(password[:1000], b64decode(account.salt)), b64decode(account.hash))
    return account if fits and account is not _NOBODY else None


def _hash(password: str, salt: bytes) -> bytes:
    return scrypt(password.encode(), salt=salt, **_COST)


def _write(path: Path, known: dict[str, Account]) -> None:
    """Replaces the file whole; only its owner can read it."""
    try:
        handle, written = tempfile.mkstemp(dir=path.parent, prefix=path.name)
        with os.fdopen(handle, "w", encoding="utf-8") as stream:
            json.dump([asdict(account) for account in known.values()], stream, ensure_ascii=False, indent=1)
        os.replace(written, path)
    except OSError as error:
        raise AccountError(f"{path}: it cannot be written ({error.strerror})") from None
