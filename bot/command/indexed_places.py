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

    def there(self) -> list[Path]:
        """Return the places that are still there."""
        return [path for path in self._read() if path.exists()]

    def source_of(self, article_id: str) -> list[Path]:
        """Return the place that an article comes from, of JSON lines in a folder their file; all where none has it.

        Takes as long as it takes to read all JSON lines.
        """
        there = self.there()
        for look in (_place_with, _file_with):
            for place in reversed(there):
                if found := look(place, article_id):
                    return [found]
        return there

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


def _place_with(place: Path, article_id: str) -> Path | None:
    """Return `place` where an article is a file of its own there: it is called by its path in the folder given."""
    try:
        is_there = place.name == article_id if place.is_file() else (place / article_id).is_file()
    except (OSError, ValueError):
        return None
    return place if is_there else None


def _file_with(place: Path, article_id: str) -> Path | None:
    """Return the file of JSON lines at `place` that has an article."""
    from index.article import Article  # only here: the first frame should not wait for readers
    from index.readers import FilesFound, find_files, read_files

    for file in find_files([place]).files:
        if file.ending.startswith(".jsonl"):
            articles = read_files(FilesFound((file,), (), 0))
            if any(isinstance(one, Article) and one.id == article_id for one in articles):
                return file.path
    return None
