"""IndexedPlaces: which files and folders an archive was made from, so that they can be read again."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable
from pathlib import Path

_FILE = "places.jsonl"


class IndexedPlaces:
    """Kept in the archive's folder, an absolute path a line, as JSON: a path may hold anything.

    A file that is missing or full of rubbish costs nothing but itself.
    """

    def __init__(self, archive: Path) -> None:
        self._file = archive / _FILE

    def add(self, paths: Iterable[Path]) -> None:
        """Remember what was indexed, where that can be written."""
        known = self._read()
        new = [path for path in dict.fromkeys(path.absolute() for path in paths) if path not in known]
        if not new:
            return
        with contextlib.suppress(OSError), self._file.open("a", encoding="utf-8") as file:
            file.writelines(f"{json.dumps(str(path))}\n" for path in new)

    def there(self, article_id: str | None = None) -> list[Path]:
        """Return the places that are still there; only the one an article comes from, where that can be told."""
        there = [path for path in self._read() if path.exists()]
        if article_id is None:
            return there
        return [path for path in there if _holds(path, article_id)][-1:] or there

    def _read(self) -> list[Path]:
        try:
            lines = self._file.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            return []
        places = []
        for line in lines:
            with contextlib.suppress(ValueError):
                if isinstance(path := json.loads(line), str):
                    places.append(Path(path))
        return places


def _holds(place: Path, article_id: str) -> bool:
    """Say whether an article of this id is a file of its own there: it is called by its path in the folder given."""
    try:
        return place.name == article_id if place.is_file() else (place / article_id).is_file()
    except (OSError, ValueError):
        return False
