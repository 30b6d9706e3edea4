"""The terminal UI over an archive, while another process indexes: parsing never makes a key wait."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
from argparse import Namespace
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import IO

from platformdirs import user_config_path, user_data_path

from bot.command.indexed_places import IndexedPlaces
from bot.command.recorded import recorded
from bot.deferred_conversation import DeferredConversation
from bot.terminal_text import printable
from bot.tui.app import QuothApp
from bot.tui.indexing import IndexingProgress, IndexingReport
from index.errors import QuothError
from index.store import open_store

_SECONDS_A_THREAD = 0.0005
"""How long the thread that answers may keep a key waiting, each time it has to."""


def open_terminal_ui(place: Path, options: Namespace) -> int:
    """Open the terminal UI over the archive in `place`, and index the paths of `options` meanwhile."""
    sys.setswitchinterval(_SECONDS_A_THREAD)
    indexer = ProcessIndexer(place, options)
    indexing = indexer.begin(options.paths) if options.paths else None
    is_own_place = not (options.index or os.environ.get("QUOTH_INDEX"))  # not one whose name may be misspelt
    with closing(open_store(place, create=bool(options.paths) or is_own_place)) as store:
        conversation = DeferredConversation(store)
        app = QuothApp(
            conversation,
            indexing=indexing,
            indexer=indexer,
            history=user_data_path("quoth", appauthor=False) / "history",
            keys=user_config_path("quoth", appauthor=False) / "keys.toml",
        )
        with recorded(options, conversation.limit) as recording:
            try:
                app.run()
            finally:
                if recording:
                    recording.conversations = app.conversations()
    for fault in app.faults:
        print(printable(fault), file=sys.stderr)
    return app.return_code or 0


class ProcessIndexer:
    """Indexes whatever is chosen, each time in a process of its own."""

    def __init__(self, place: Path, options: Namespace) -> None:
        self._place, self._options = place, options

    def begin(self, paths: Sequence[Path]) -> ProcessIndexing:
        """Return an update with what is new or changed at `paths`, yet to run."""
        return ProcessIndexing(self._place, paths, self._options)

    def places(self) -> Sequence[Path]:
        """Return the files and folders that were indexed before, and are still there."""
        return IndexedPlaces(self._place).there()

    def source_of(self, article_id: str) -> Sequence[Path]:
        """Return the file or folder that an article came from; all of them where that cannot be told."""
        return IndexedPlaces(self._place).source_of(article_id)


class ProcessIndexing:
    """Runs `quoth index --json` and passes on what it tells."""

    def __init__(self, place: Path, paths: Sequence[Path], options: Namespace) -> None:
        # -P: a folder named bot where the user happens to be is not ours
        self._command = [sys.executable, "-P", "-m", "bot", "index", "--json"]
        self._command += ["--index", str(place)]
        self._command += ["--jobs", str(options.jobs)] if options.jobs else []
        self._command += ["--model", options.model] if options.model else []
        self._command += ["--", *map(str, paths)]
        self._process: subprocess.Popen[str] | None = None
        self._is_cancelled = False

    def run(self, on_progress: Callable[[IndexingProgress], None]) -> IndexingReport:
        """Index, in the calling thread.

        Raises:
            QuothError: the archive cannot be updated.
        """
        if self._is_cancelled:
            return IndexingReport("Indexing was stopped.")
        with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as narration:
            report = self._follow(narration, on_progress)
            narration.seek(0)
            complaints = narration.read().strip()
        if self._is_cancelled:
            return IndexingReport("Indexing was stopped; what was done is kept, and the next run goes on from there.")
        if report is None:
            raise QuothError(complaints.removeprefix("quoth: ") or "Indexing ended without a word. Try again.")
        return report

    def _follow(self, narration: IO[str], on_progress: Callable[[IndexingProgress], None]) -> IndexingReport | None:
        with subprocess.Popen(
            self._command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=narration,
            encoding="utf-8",
            start_new_session=True,  # Ctrl-C is the UI's to handle
        ) as self._process:
            assert self._process.stdout is not None
            report = None
            for line in self._process.stdout:
                told = json.loads(line)
                if "summary" in told:
                    report = IndexingReport(told["summary"], tuple(told["problems"]))
                else:
                    on_progress(IndexingProgress(**told))
        return report

    def cancel(self) -> None:
        """Stop soon, as Ctrl-C would."""
        self._is_cancelled = True
        if self._process is None or self._process.poll() is not None:
            return
        if os.name == "posix":
            self._process.send_signal(signal.SIGINT)
        else:
            self._process.terminate()
