"""ArticleFile: a file that holds articles, and which files there are where somebody points."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from index.errors import ArticleError

ENDINGS = (".txt", ".md", ".jsonl", ".jsonl.gz")
"""The endings of files that can be read, whatever their case."""

_SURROGATE = re.compile(r"[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class ArticleFile:
    """A file, and the name that its article (or its articles' errors) go by."""

    path: Path
    name: str
    """Its path relative to the folder given; of a file given by itself, its name."""

    @property
    def ending(self) -> str:
        """Return which of `ENDINGS` it has, or an empty string."""
        return next((ending for ending in ENDINGS if self.name.lower().endswith(ending)), "")


@dataclass(frozen=True, slots=True)
class FilesFound:
    """What somebody pointed at, each file once, in the order given and by name within a folder."""

    files: tuple[ArticleFile, ...]
    errors: tuple[ArticleError, ...]
    skipped: int
    """Files in the folders with an ending that no reader knows; hidden ones do not count."""


def find_files(paths: Iterable[Path]) -> FilesFound:
    """Return the files at `paths`: folders are searched to the bottom, what is hidden in them is left out."""
    files: dict[Path, ArticleFile] = {}
    errors: list[ArticleError] = []
    skipped = 0
    for path in paths:
        for found in _files_at(path):
            if isinstance(found, ArticleError):
                errors.append(found)
            elif found.ending:
                files.setdefault(found.path.absolute(), found)
            else:
                skipped += 1
    return FilesFound(tuple(files.values()), tuple(errors), skipped)


def without_surrogates(text: str) -> str:
    """Return `text` with U+FFFD for each half of a character that UTF-8 cannot hold; its length stays."""
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)


def _files_at(path: Path) -> Iterator[ArticleFile | ArticleError]:
    try:
        is_folder, exists = path.is_dir(), path.exists()
    except (OSError, ValueError) as error:
        yield ArticleError(str(path), f"cannot be read ({_reason(error)})")
        return
    if is_folder:
        yield from _files_in(path)
    elif not exists:
        yield ArticleError(str(path), "there is no such file or folder")
    elif (file := ArticleFile(path, without_surrogates(path.name))).ending:
        yield file
    else:
        yield ArticleError(str(path), f"Quoth does not read this kind of file; it reads {', '.join(ENDINGS)}")


def _files_in(folder: Path) -> Iterator[ArticleFile | ArticleError]:
    unreadable: list[OSError] = []
    for here, folders, names in os.walk(folder, onerror=unreadable.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(here, name)
            if not name.startswith("."):
                yield ArticleFile(path, without_surrogates(path.relative_to(folder).as_posix()))
    for error in unreadable:
        yield ArticleError(str(error.filename), f"the folder cannot be read ({_reason(error)})")


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
