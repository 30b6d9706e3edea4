"""The files of the full-text index: generations that the archive decides on, and pickles that are only data.

Whoosh makes a new generation by writing a new table of contents, and deletes the old one at once. Here the old one
stays until the archive has committed to the new one, so that both change in one moment or not at all.
"""

from __future__ import annotations

import io
import mmap
import os
import pickle
import re
import shutil
from types import SimpleNamespace
from typing import Any

import whoosh.codec.whoosh2
import whoosh.codec.whoosh3
import whoosh.columns
import whoosh.filedb.structfile
import whoosh.formats
import whoosh.index
from whoosh.filedb.filestore import FileStorage
from whoosh.filedb.structfile import StructFile

_TABLE_OF_CONTENTS = re.compile(r"_MAIN_(\d+)\.toc$")
_HALF_WRITTEN = re.compile(r"_MAIN_\d+\.toc\.|.*\.tmp$")

HARMLESS = frozenset(
    {
        ("whoosh.codec.whoosh3", "W3Segment"),
        ("whoosh.codec.whoosh3", "W3Codec"),
        ("builtins", "set"),
        ("builtins", "int"),
        ("collections", "defaultdict"),
        ("builtins", "frozenset"),
        ("__builtin__", "set"),
        ("__builtin__", "frozenset"),
        ("_codecs", "encode"),  # how protocol 2 writes bytes
    }
)
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
    for module in (whoosh.codec.whoosh2, whoosh.codec.whoosh3, whoosh.formats, whoosh.columns):
        if hasattr(module, "loads"):
            module.loads = loads
        if hasattr(module, "pickle"):
            module.pickle = safe


guard_pickles()


class GenerationStorage(FileStorage):  # type: ignore[misc]
    """A folder of which only one generation is seen; what a commit would delete stays until `discard`."""

    def __init__(self, folder: str, generation: int) -> None:
        super().__init__(folder)
        self.generation = generation
        self._written: set[str] = set()
        self._obsolete: set[str] = set()

    def list(self) -> list[str]:
        """Return the names of the files, of the tables of contents only the one of our generation."""
        return [name for name in super().list() if self._is_ours(name)]

    def _is_ours(self, name: str) -> bool:
        match = _TABLE_OF_CONTENTS.match(name)
        return match is None or int(match[1]) == self.generation

    def open_file(self, name: str, **_: Any) -> StructFile:
        """Open a file by mapping it: nothing is copied, and it stays readable when it is deleted."""
        with open(self._fpath(name), "rb") as stream:  # noqa: PTH123 -- the paths of this class are strings
            empty = os.fstat(stream.fileno()).st_size == 0
            mapped = io.BytesIO() if empty else mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
        return StructFile(mapped, name=name)

    def create_file(self, name: str, *args: Any, **kwargs: Any) -> StructFile:
        """Make a file, to be synchronized later."""
        self._written.add(name)
        return super().create_file(name, *args, **kwargs)

    def rename_file(self, oldname: str, newname: str, safe: bool = False) -> None:  # noqa: ARG002
        """Rename a file, over one that a killed update may have left."""
        os.replace(self._fpath(oldname), self._fpath(newname))  # noqa: PTH105
        self._written.discard(oldname)
        self._written.add(newname)

    def delete_file(self, name: str) -> None:
        """Note that the file is not needed once the archive has committed."""
        self._obsolete.add(name)

    def synchronize(self) -> None:
        """Have everything written reach the disk."""
        for name in self._written:
            if self.file_exists(name):
                _synchronize(self._fpath(name))
        self._written.clear()
        if os.name != "nt":
            _synchronize(self.folder)

    def discard(self, generation: int) -> None:
        """Delete what only other generations need; what cannot be deleted yet is tried again next time."""
        tables = {name: _TABLE_OF_CONTENTS.match(name) for name in super().list()}
        self._obsolete.update(name for name, match in tables.items() if match and int(match[1]) != generation)
        for name in self._obsolete:
            try:
                os.remove(self._fpath(name))  # noqa: PTH107
            except OSError:
                continue
        self._obsolete.clear()

    def sweep(self) -> None:
        """Delete what killed updates left half written."""
        for name in super().list():
            if _HALF_WRITTEN.match(name):
                path = self._fpath(name)
                if os.path.isdir(path):  # noqa: PTH112
                    shutil.rmtree(path, ignore_errors=True)
                else:
                    os.remove(path)  # noqa: PTH107


def _synchronize(path: str) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
