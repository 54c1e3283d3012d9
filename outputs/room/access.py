"""Who is in the reading room: sessions, the link that opens the first one, and how often one may try."""

from __future__ import annotations

import secrets
import time
from collections import deque
from collections.abc import Callable
from hmac import compare_digest
from pathlib import Path
from threading import Lock

from msgspec import Struct, field

from outputs.room import accounts
from outputs.room.accounts import AccountError, Role

COOKIE = "baocao"
LIFE = 12 * 3600
"""Seconds without a request after which a session ends."""
_TRIES, _WITHIN = 5, 60.0
"""How often one address may fail to enter within so many seconds; all addresses together ten times as often."""
_MOST = 1000
"""Sessions that are open at once; those used longest ago end first."""


class TooManyTriesError(Exception):
    """Somebody tried to enter too often; ``seconds`` says when to try again."""

    def __init__(self, seconds: int) -> None:
        super().__init__(f"thử vào quá nhiều lần; hãy thử lại sau {seconds} giây")
        self.seconds = seconds


class Session(Struct):
    """A person in the room: the name that corrections bear, what he or she may do, and the key of the forms."""

    name: str
    role: Role
    used: float
    password: str = ""
    """The hash of the password that the person entered with; empty for a link."""
    key: str = field(default_factory=lambda: secrets.token_urlsafe(32))

    @property
    def edits(self) -> bool:
        """Whether the person may change the archive."""
        return self.role == "editor"


class Access:
    """The sessions of one reading room. Safe for use by several threads.

    Without accounts everybody who reaches the room may read, and whoever has the link that is
    printed at its start may edit; with accounts nobody enters without one.
    """

    def __init__(self, accounts_file: Path, edits: bool, clock: Callable[[], float] = time.monotonic) -> None:
        self._file, self._clock = accounts_file, clock
        self.edits = edits
        """Whether anybody may change the archive."""
        self._sessions: dict[str, Session] = {}
        self._codes: set[str] = set()
        self._failed: dict[str, deque[float]] = {}
        self._turn = Lock()

    @property
    def closed(self) -> bool:
        """Whether only who has an account may read."""
        return self._file.exists()

    def new_code(self) -> str:
        """A code that opens one session of an editor."""
        code = secrets.token_urlsafe(32)
        with self._turn:
            self._codes.add(code)
        return code

    def enter_with_code(self, code: str, name: str, address: str) -> str | None:
        """The cookie of a new session for a code, which is used up; None for a wrong one. Raises TooManyTriesError."""
        self._may_try(address)
        with self._turn:
            fits = (
                [] if self.closed else [known for known in self._codes if compare_digest(known.encode(), code.encode())]
            )
            self._codes -= set(fits)
        if not fits:
            self._note_failure(address)
            return None
        return self._open(" ".join(name.split())[:60] or "Người sửa", "editor")

    def enter_with_password(self, name: str, password: str, address: str) -> str | None:
        """The cookie of a new session for an account; None for a wrong password. Raises TooManyTriesError."""
        self._may_try(address)
        account = accounts.entered(self._file, name, password)
        if account is None:
            self._note_failure(address)
            return None
        return self._open(account.name, account.role if self.edits else "reader", account.hash)

    def session(self, cookie: str) -> Session | None:
        """The session of a cookie, which is used now; None where it is none or has ended."""
        now = self._clock()
        with self._turn:
            session = self._sessions.get(cookie)
            if session is None or now - session.used > LIFE or not self._still_known(session):
                self._sessions.pop(cookie, None)
                return None
            session.used = now
            return session

    def _still_known(self, session: Session) -> bool:
        """Whether who entered has still the account; where there are accounts, links do not open the room any more."""
        if not session.password:
            return not self.closed
        try:
            account = accounts.accounts(self._file).get(session.name)
        except AccountError:
            return False
        same = account is not None and account.hash == session.password
        return same and account is not None and (account.role == session.role or not self.edits)

    def leave(self, cookie: str) -> None:
        """Ends a session."""
        with self._turn:
            self._sessions.pop(cookie, None)

    def _open(self, name: str, role: Role, password: str = "") -> str:
        cookie = secrets.token_urlsafe(32)
        with self._turn:
            self._sessions[cookie] = Session(name, role, self._clock(), password)
            while len(self._sessions) > _MOST:
                del self._sessions[min(self._sessions, key=lambda known: self._sessions[known].used)]
        return cookie

    def _may_try(self, address: str) -> None:
        now = self._clock()
        with self._turn:
            for who, most in ((address, _TRIES), ("", 10 * _TRIES)):
                failed = self._failed.get(who, deque())
                while failed and now - failed[0] > _WITHIN:
                    failed.popleft()
                if len(failed) >= most:
                    raise TooManyTriesError(int(_WITHIN - (now - failed[0])) + 1)

    def _note_failure(self, address: str) -> None:
        with self._turn:
            for who in (address, ""):
                self._failed.setdefault(who, deque()).append(self._clock())
            if len(self._failed) > _MOST:
                self._failed = {"": self._failed[""]}
