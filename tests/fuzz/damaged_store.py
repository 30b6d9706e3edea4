"""A small archive whose files are damaged, or replaced by a stranger's, over and over."""

from __future__ import annotations

import pickle
import shutil
import sys
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

from bot.answer import passage_as_json
from bot.command.output import as_json_line
from bot.command.plain import Page, article_lines, show_lines, speaker_lines, status_lines
from index.errors import QuothError
from index.local.local_store import LocalStore
from index.local.whoosh_storage import HARMLESS
from index.passage import Passage
from index.search import Order, Search
from tests.small_archive import open_small_archive

FORBIDDEN = frozenset({"os.system", "os.exec", "os.posix_spawn", "subprocess.Popen", "socket.connect", "ctypes.dlopen",
                       "sqlite3.enable_load_extension", "sqlite3.load_extension", "compile"})  # fmt: skip
"""Audited events that nothing in an archive may cause."""


class RanCodeError(BaseException):
    """An archive made Quoth do something; no `except Exception` may hide it."""


class Evil:
    """Runs a command when it is unpickled carelessly."""

    def __reduce__(self) -> tuple[Any, ...]:
        return eval, ("__import__('os').system('echo run > /dev/null')",)


class DamagedStore:
    """Input: which file, what is done to it, and the bytes to do it with."""

    def __init__(self, folder: Path) -> None:
        place = folder / "archive"
        open_small_archive(place).close()
        with closing(LocalStore(place)) as store:
            _ask_everything(store)  # whatever is imported on first use is imported now
        self._place = place
        (place / "corrections.jsonl").write_text('{"merge": "Berg", "into": "Tom Berg"}\n')
        self._whole = {path.relative_to(place): path.read_bytes() for path in place.rglob("*") if path.is_file()}
        self._armed = False
        sys.addaudithook(self._forbid)

    def check(self, data: bytes) -> None:
        """Damage, ask everything, write something."""
        if len(data) < 3:
            return
        self._restore()
        names = sorted(self._whole)
        # The archive's own file has the most to misread: every other input is for it.
        name = Path("archive.sqlite3") if data[0] % 2 else names[(data[0] >> 1) % len(names)]
        path = self._place / name
        path.write_bytes(_damaged(self._whole[name], data[1], data[2:]))
        self._armed = True
        try:
            with closing(LocalStore(self._place)) as store:
                _ask_everything(store)
        except QuothError as error:
            _say(error)
        finally:
            self._armed = False

    def _restore(self) -> None:
        shutil.rmtree(self._place)
        for name, content in self._whole.items():
            (self._place / name).parent.mkdir(exist_ok=True)
            (self._place / name).write_bytes(content)

    def _forbid(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self._armed:
            return
        if event == "pickle.find_class" and tuple(arguments) not in HARMLESS:
            raise RanCodeError(f"unpickled {arguments}")
        if event in FORBIDDEN and not _is_import(event, arguments):
            raise RanCodeError(f"{event}{arguments!r}"[:200])


def _is_import(event: str, arguments: tuple[Any, ...]) -> bool:
    """Say whether a module of the standard library or of ours is compiled, rather than an archive's words."""
    return event == "compile" and (
        arguments[0] is None or str(arguments[1]).endswith(".py") or b"NT" not in _bytes(arguments[0])
    )


def _bytes(source: Any) -> bytes:
    return source if isinstance(source, bytes) else str(source).encode("utf-8", "replace")


def _damaged(content: bytes, how: int, data: bytes) -> bytes:
    match how % 8:
        case 0:
            return data
        case 1:
            return content[: _number(data) % (len(content) + 1)]
        case 2:
            return content + data
        case 3:
            return pickle.dumps(Evil()) + data
        case 4:
            return _with_pickle(content, data)
        case _:
            return _overwritten(content, data)


def _overwritten(content: bytes, data: bytes) -> bytes:
    """Return `content` with up to eight stretches written over: two bytes tell where, one how many, then these."""
    changed = bytearray(content)
    for _ in range(8):
        if len(data) < 4:
            break
        at, length = int.from_bytes(data[:3]) % (len(content) or 1), data[3] % 16 + 1
        piece = data[4 : 4 + length]
        changed[at : at + len(piece)] = piece
        data = data[4 + length :]
    return bytes(changed)


def _with_pickle(content: bytes, data: bytes) -> bytes:
    """Return `content` with a stranger's pickle at the place where one begins."""
    starts = [at for at in range(len(content) - 1) if content[at] == 0x80 and content[at + 1] <= 5]
    at = starts[_number(data) % len(starts)] if starts else 0
    return content[:at] + pickle.dumps(Evil(), data[-1] % 5 if data else 2) + content[at:]


def _number(data: bytes) -> int:
    return int.from_bytes(data[:4])


def _ask_everything(store: LocalStore) -> None:
    for search in (
        Search(),
        Search(topic=(("bridge",), ("waste", "safe"))),
        Search(topic=(("strike",),), any_word=True, attributed=None, order=Order.BEST),
        Search(phrase="monument to vanity", outlet="Post", since=date(2023, 1, 1)),
        Search(addressee="Radio", medium="letter"),
    ):
        _print(store.search(search).passages)
        store.counts_by_speaker(search)
        store.counts_by_month(search)
    entries = store.speakers()
    list(speaker_lines(entries))
    for entry in entries:
        store.speaker(entry.id)
    for found in (store.speakers_named("Ruiz"), store.speakers_near("Ruis"), store.speakers_in_role("mayor")):
        list(speaker_lines(found))
    list(article_lines(store.articles()))
    for listed in store.articles():
        store.sentences_of(listed.info.id)
        passages = store.passages_of(listed.info.id)
        _print(passages)
        article = store.article(listed.info.id)
        if article:
            list(show_lines(Page(), article, passages))
    store.fingerprints()
    store.fingerprint_of("harbour.txt")
    for one in store.readable_articles():
        str(one)
    store.has_word("bridge")
    store.words_near("brigde")
    store.corrections()
    list(status_lines(store.status(check=True)))


def _say(error: QuothError) -> None:
    assert str(error)


def _print(passages: tuple[Passage, ...]) -> None:
    for passage in passages:
        as_json_line(passage_as_json(passage))
        list(Page(60, styled=True).passage_lines(passage, 1))
