"""The lock that lets one process at a time write to an archive. It dies with its holder, however that ends."""

from __future__ import annotations

import os
import socket
import sys
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import IO

from index.errors import StoreLockedError

FILE = "writing.lock"


class WriteLock:
    """Held in a `with` block; the same lock may be taken again inside."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._file: IO[str] | None = None
        self._depth = 0

    def __enter__(self) -> WriteLock:
        """Take the lock.

        Raises:
            StoreLockedError: somebody else has it.
        """
        if self._depth == 0:
            self._take()
        self._depth += 1
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._depth -= 1
        if self._depth == 0 and self._file is not None:
            self._file.seek(0)
            self._file.truncate()
            self._file.close()  # which gives the lock back
            self._file = None

    def _take(self) -> None:
        self._place.mkdir(parents=True, exist_ok=True)
        file = (self._place / FILE).open("a+", encoding="utf-8")
        try:
            _lock(file)
        except OSError:
            file.seek(0)
            holder = file.read().strip() or "another process"
            file.close()
            raise StoreLockedError(self._place, holder) from None
        file.seek(0)
        file.truncate()
        since = datetime.now().astimezone().strftime("%H:%M:%S on %d %B %Y")
        file.write(f"process {os.getpid()} on {socket.gethostname()}, since {since}")
        file.flush()
        self._file = file


if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30  # a byte that nobody writes, so that the holder's name can be read

    def _lock(file: IO[str]) -> None:
        file.seek(_FAR)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: IO[str]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
