"""The files of the full-text index: generations that the archive decides on, and pickles that are only data.

The table of contents of a generation says which segments it has. The one before stays until the archive has committed
to the new one, so that both change in one moment or not at all.
"""

from __future__ import annotations

import io
import mmap
import os
import pickle
import re
from collections.abc import Sequence
from contextlib import suppress
from types import SimpleNamespace
from typing import Any

import whoosh.columns
import whoosh.filedb.structfile
import whoosh.formats
import whoosh.index
from whoosh.filedb.filestore import FileStorage
from whoosh.filedb.structfile import StructFile

from index.local.fulltext_documents import SCHEMA

INDEX_NAME = "MAIN"
_TABLE_OF_CONTENTS = re.compile(rf"_{INDEX_NAME}_(\d+)\.toc$")

HARMLESS = frozenset({("index.local.whoosh_codec", "PassageSegment")})
"""All that the pickles of our own index name. A stranger's index may name anything, and so run it."""


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if (module, name) not in HARMLESS:
            raise pickle.UnpicklingError(f"{module}.{name} has no business in an index of Quoth")
        return super().find_class(module, name)


def load(stream: Any) -> Any:
    """Read a pickle that may hold nothing but data."""
    return _Unpickler(stream).load()


def loads(data: bytes) -> Any:
    """Return what a pickle holds, which may be nothing but data."""
    return _Unpickler(io.BytesIO(data)).load()


def guard_pickles() -> None:
    """Make Whoosh read every pickle of an index with `load` and `loads`, from now on."""
    safe = SimpleNamespace(dumps=pickle.dumps, dump=pickle.dump, load=load, loads=loads)
    whoosh.filedb.structfile.load = load
    whoosh.index.pickle = safe
    for module in (whoosh.formats, whoosh.columns):
        if hasattr(module, "loads"):
            module.loads = loads
        if hasattr(module, "pickle"):
            module.pickle = safe


guard_pickles()


class GenerationStorage(FileStorage):  # type: ignore[misc]
    """A folder of which only one generation is seen."""

    def __init__(self, folder: str, generation: int) -> None:
        super().__init__(folder)
        self.generation = generation
        self._written: set[str] = set()

    def list(self) -> list[str]:
        """Return the names of the files, of the tables of contents only the one of our generation."""
        return [name for name in super().list() if self._is_ours(name)]

    def _is_ours(self, name: str) -> bool:
        match = _TABLE_OF_CONTENTS.match(name)
        return match is None or int(match[1]) == self.generation

    def map_file(self, name: str) -> Any:
        """Return the bytes of a file, mapped: nothing is copied, and they stay readable when it is deleted."""
        with open(self._fpath(name), "rb") as stream:  # noqa: PTH123 -- the paths of this class are strings
            empty = os.fstat(stream.fileno()).st_size == 0
            return b"" if empty else mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)

    def open_file(self, name: str, **_: Any) -> StructFile:
        """Open a file to be read in order."""
        return StructFile(io.BytesIO(bytes(self.map_file(name))), name=name)

    def create_file(self, name: str, *args: Any, **kwargs: Any) -> StructFile:
        """Make a file, to be synchronized later."""
        self._written.add(name)
        return super().create_file(name, *args, **kwargs)

    def rename_file(self, oldname: str, newname: str, safe: bool = False) -> None:  # noqa: ARG002
        """Rename a file, over one that a killed update may have left."""
        os.replace(self._fpath(oldname), self._fpath(newname))  # noqa: PTH105
        self._written.discard(oldname)
        self._written.add(newname)

    def synchronize(self) -> None:
        """Have everything written reach the disk."""
        for name in self._written:
            if self.file_exists(name):
                _synchronize(self._fpath(name))
        self._written.clear()
        if os.name != "nt":
            _synchronize(self.folder)

    def segments(self) -> Sequence[Any]:
        """Return the segments of our generation, as its table of contents has them."""
        # What the table says of fields, one more pickle, is skipped where they are given.
        return tuple(whoosh.index.TOC.read(self, INDEX_NAME, self.generation, SCHEMA).segments)

    def keep(self) -> None:
        """Delete all but our generation and its segments: generations before, and what killed updates left.

        What cannot be deleted yet is tried again next time.
        """
        kept = {segment.segment_id() for segment in self.segments()}
        for name in super().list():
            table = _TABLE_OF_CONTENTS.match(name)
            if int(table[1]) == self.generation if table else name.partition(".")[0] in kept:
                continue
            with suppress(OSError):
                os.remove(self._fpath(name))  # noqa: PTH107


def _synchronize(path: str) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
