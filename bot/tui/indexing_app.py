"""IndexingApp: the part of the app that puts articles into the archive, while questions go on."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from textual import on, work
from textual.app import App
from textual.message import Message

from bot.terminal_text import printable
from bot.tui.archive_changes import AddingWanted, IndexingWanted, UpdateWanted
from bot.tui.conversation_screen import ConversationScreen
from bot.tui.fault import Fault
from bot.tui.indexing import Indexer, Indexing, IndexingProgress, IndexingReport
from bot.tui.shows_archive import ShowsArchive

if TYPE_CHECKING:
    from bot.deferred_conversation import AnyConversation

_TOLD_PROBLEMS = 3
_SECONDS_BETWEEN_NEWS = 0.1
"""Progress is shown no oftener, however fast articles are read."""


class IndexingApp(App[None]):
    """Indexes one thing at a time."""

    conversation: AnyConversation
    indexing: Indexing | None
    """What runs, or is about to."""
    indexer: Indexer | None
    """What can index what is chosen later; None: nothing can."""
    _conversation_screen: ConversationScreen

    @dataclass
    class IndexingMoved(Message):
        """Indexing is further."""

        progress: IndexingProgress

    @dataclass
    class IndexingEnded(Message):
        """Indexing is done; without a report it failed."""

        report: IndexingReport | None

    @dataclass
    class SourceFound(Message):
        """It is known from where an article is to be read again."""

        places: Sequence[Path]

    def pop_to_conversation(self) -> None:
        """Close whatever lies over the conversation."""
        while self.screen is not self._conversation_screen:
            self.pop_screen()

    # One run

    @on(ConversationScreen.Ready)
    def _begin_indexing(self) -> None:
        if self.indexing:
            self._conversation_screen.indexing_moved(IndexingProgress())
            self._index(self.indexing)

    @work(thread=True, group="index")
    def _index(self, indexing: Indexing) -> None:
        told = 0.0

        def tell(progress: IndexingProgress) -> None:
            nonlocal told
            now = time.monotonic()
            if now - told >= _SECONDS_BETWEEN_NEWS:
                told = now
                self.post_message(self.IndexingMoved(progress))

        try:
            report = indexing.run(tell)
        except Exception as error:
            self.post_message(Fault(error))
            self.post_message(self.IndexingEnded(None))
            return
        self.post_message(self.IndexingEnded(report))

    @on(IndexingMoved)
    def _show_progress(self, event: IndexingMoved) -> None:
        self._conversation_screen.indexing_moved(event.progress)

    @on(IndexingEnded)
    def _indexed(self, event: IndexingEnded) -> None:
        self.indexing = None
        self._conversation_screen.indexing_ended()
        for screen in self.screen_stack:
            if screen is not self._conversation_screen and isinstance(screen, ShowsArchive):
                screen.archive_changed()
        if event.report is None:
            return
        summary, problems = printable(event.report.summary), event.report.problems
        if not problems:
            self.notify(summary, markup=False)
            return
        told = [f"{summary} Not read:", *map(printable, problems[:_TOLD_PROBLEMS])]
        if len(problems) > _TOLD_PROBLEMS:
            told.append(f"… and {len(problems) - _TOLD_PROBLEMS} more")
        self.notify("\n".join(told), severity="warning", timeout=15, markup=False)

    def action_cancel_indexing(self) -> None:
        """Stop indexing; what is committed stays."""
        if self.indexing:
            self.indexing.cancel()
            self.notify("Indexing stops after the article at hand.", markup=False)

    # Adding

    @on(AddingWanted)
    def action_add(self) -> None:
        """Let a file or a folder be chosen, and put it in."""
        from bot.tui.add_screen import AddScreen

        if self._can_index() and not isinstance(self.screen, AddScreen):
            self.push_screen(AddScreen(Path.cwd()), lambda path: self._add([path]) if path else None)

    @on(IndexingWanted)
    def _index_wanted(self, wanted: IndexingWanted) -> None:
        self._add(wanted.paths)

    def _add(self, paths: Sequence[Path]) -> None:
        if self._can_index() and self.indexer:
            self.pop_to_conversation()
            self.indexing = self.indexer.begin(paths)
            self._begin_indexing()

    def _can_index(self) -> bool:
        if self.indexing:
            self.notify("Articles are being indexed already: wait, or stop that with Ctrl+X.", markup=False)
        elif self.indexer is None:
            self.notify("Articles cannot be put in from here: quoth index PATH", markup=False)
        return self.indexing is None and self.indexer is not None

    def action_update(self) -> None:
        """Read again what has changed in all the files and folders that were put in before."""
        self._update(self.indexer.places() if self.indexer else ())

    @on(UpdateWanted)
    def _update_article(self, wanted: UpdateWanted) -> None:
        if self._can_index():
            self._find_source(wanted.article.info.id)

    @work(thread=True, exclusive=True, group="source")
    def _find_source(self, article_id: str) -> None:
        assert self.indexer is not None
        self.post_message(self.SourceFound(self.indexer.source_of(article_id)))

    @on(SourceFound)
    def _update_from(self, event: SourceFound) -> None:
        self._update(event.places)

    def _update(self, places: Sequence[Path]) -> None:
        if places or self.indexer is None:
            self._add(places)
        else:
            self.notify("The files that these articles came from are no longer there: add them with F7.", markup=False)
