"""SQLite keeps: the file of the archive, its version, its transactions, and errors in words."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from index.errors import StoreDamagedError, StoreError, StoreNotFoundError, StoreVersionError
from index.local.archive_schema import APPLICATION_ID, CATCH_UP, FORMAT, OLDER, SCHEMA, statements_in

FILE = "archive.sqlite3"
MISREAD = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError)
"""What rows raise when they are read that are not as Quoth writes them: a damaged file, or a stranger's, has any."""

LARGE_LOG = 32_000_000
"""Bytes of SQLite's log from which an update sees to it that it is folded into the file."""

PATIENCE = 30.0
"""Seconds to wait for another connection; only a commit ever makes one wait."""


class Archive:
    """One connection to the archive in a folder. Everything else speaks SQL through `database`."""

    def __init__(self, place: Path, *, create: bool = False) -> None:
        """Open the archive.

        Raises:
            StoreNotFoundError: there is none, and `create` is not set.
            StoreVersionError: another version of Quoth wrote it.
            StoreError: it cannot be opened.
        """
        self.place = place
        path = place / FILE
        with told_in_words(place):
            if not path.exists() and not create:
                raise StoreNotFoundError(place)
            place.mkdir(parents=True, exist_ok=True)
            try:
                self.database = _connect(path)
            except sqlite3.DatabaseError as error:
                raise _in_words(place, error, opened=False) from error
            except MISREAD as error:
                raise _not_as_written(place, error) from error
            try:
                self._open(create)
            except BaseException:
                self.database.close()
                raise

    def _open(self, create: bool) -> None:
        execute = self.database.execute
        if not self._is_made():
            if not create:
                raise StoreNotFoundError(self.place)
            execute("PRAGMA journal_mode = WAL")
            with self.updating():
                if not self._is_made():  # somebody else may have been quicker
                    self._make()
        application = execute("PRAGMA application_id").fetchone()[0]
        # A view or a trigger of a stranger's would be run by our questions, for as long as it likes.
        strange = execute("SELECT 1 FROM sqlite_master WHERE type NOT IN ('table', 'index') OR rootpage = 0").fetchone()
        if application != APPLICATION_ID or strange:
            raise StoreError(f"{self.place / FILE} is no archive of Quoth. Name another folder: --index DIR")
        execute("PRAGMA synchronous = FULL")
        if self._version() in OLDER:
            with self.updating():
                self._catch_up()
        if self._version() != FORMAT:
            raise StoreVersionError(self.place, self._version(), FORMAT)

    def _version(self) -> int:
        return int(self.database.execute("PRAGMA user_version").fetchone()[0])

    def _catch_up(self) -> None:
        if self._version() in OLDER:  # somebody else may have been quicker
            for statement in statements_in(CATCH_UP):
                self.database.execute(statement)
            self.database.execute(f"PRAGMA user_version = {FORMAT}")

    def _is_made(self) -> bool:
        return bool(self.database.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone())

    def _make(self) -> None:
        for statement in statements_in(SCHEMA):
            self.database.execute(statement)
        self.database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        self.database.execute(f"PRAGMA user_version = {FORMAT}")
        self.remember("generation", 0)
        self.remember("next_passage", 1)

    def recall(self, name: str) -> Any:
        """Return what was remembered under `name`, or None."""
        row = self.database.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
        return row and row[0]

    def remember(self, name: str, value: object) -> None:
        """Keep a small value under `name`."""
        self.database.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, value))

    @property
    def generation(self) -> int:
        """Return how many updates there have been."""
        return int(self.recall("generation"))

    def has_speaker(self, identity: str) -> bool:
        """Say whether there is a speaker of that identity."""
        return bool(self.database.execute("SELECT 1 FROM forms WHERE identity = ?", (identity,)).fetchone())

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Hold still: whatever is asked inside is answered from one state of the archive."""
        with told_in_words(self.place), taken_as_written(self.place):
            self.database.execute("BEGIN")
            try:
                yield
            finally:
                if self.database.in_transaction:
                    self.database.execute("ROLLBACK")

    @contextmanager
    def updating(self) -> Iterator[None]:
        """Make everything done inside one commit, or none of it."""
        with told_in_words(self.place):
            self.database.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.database.execute("COMMIT")
            except BaseException:
                if self.database.in_transaction:
                    self.database.execute("ROLLBACK")
                raise

    def fold_log(self) -> None:
        """Fold the log of updates into the file where it is large; whoever reads is waited for.

        SQLite does so by itself only when nobody reads: where there always is somebody, the log would grow for ever.
        """
        log = self.place / f"{FILE}-wal"
        if log.exists() and log.stat().st_size > LARGE_LOG:
            self.database.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Let go of the file."""
        self.database.close()


def _connect(path: Path) -> sqlite3.Connection:
    options = "mode=rwc"
    if path.exists() and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        # To be read only, from a medium or another user's folder. Without the files of a writer beside it, SQLite
        # must be told that nobody writes; with them, it can read along if it may.
        options = "mode=ro" if path.with_name(f"{FILE}-wal").exists() else "mode=ro&immutable=1"
    uri = f"{path.absolute().as_uri()}?{options}"
    database = sqlite3.connect(uri, uri=True, timeout=PATIENCE, isolation_level=None, check_same_thread=False)
    try:
        # What a schema or a view may call is nobody's business but ours.
        database.execute("PRAGMA trusted_schema = OFF")
        database.execute("PRAGMA temp_store = MEMORY")
        database.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        database.close()
        raise
    return database


@contextmanager
def told_in_words(place: Path) -> Iterator[None]:
    """Raise what SQLite and the file system say as a StoreError that says what to do."""
    try:
        yield
    except sqlite3.Error as error:
        raise _in_words(place, error) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise StoreError(
            f"The archive in {place} cannot be used: {reason}. Nothing of the last update is kept."
        ) from error


@contextmanager
def taken_as_written(place: Path) -> Iterator[None]:
    """Raise as a StoreDamagedError what rows that Quoth did not write make the reader stumble over."""
    try:
        yield
    except MISREAD as error:
        raise StoreDamagedError(
            f"The archive in {place} is not as Quoth writes it ({type(error).__name__}: {error}). See what is damaged: "
            f"quoth status --check --index {place}. If that finds nothing wrong, please report this."
        ) from error


def _not_as_written(place: Path, error: Exception) -> StoreDamagedError:
    """Return what to say where not even the list of tables is text, which SQLite's own words then repeat."""
    return StoreDamagedError(
        f"The archive in {place} is damaged ({error}). Build another: quoth index PATH --index OTHER"
    )


def _in_words(place: Path, error: sqlite3.Error, *, opened: bool = True) -> StoreError:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        look = f"See what is left: quoth status --check --index {place}. Or build" if opened else "Build"
        return StoreDamagedError(
            f"The archive in {place} is damaged ({error}). {look} another: quoth index PATH --index OTHER"
        )
    if code == sqlite3.SQLITE_FULL:
        return StoreError(f"The disk is full. Make room, then run the same command again; {place} is as it was before.")
    if code == sqlite3.SQLITE_IOERR:
        return StoreError(
            f"The disk of {place} could not be read or written ({error}). Is it full, or gone? "
            "Put that right, then run the same command again; what was committed is kept."
        )
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        return StoreError(f"The archive in {place} may not be written. Allow it, or name another folder: --index DIR")
    if code == sqlite3.SQLITE_CANTOPEN:
        return StoreError(f"The archive in {place} cannot be opened. May this user read and write that folder?")
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return StoreError(f"The archive in {place} is busy. Wait a moment, then try again.")
    return StoreError(f"The archive in {place} cannot be used: {error}")
