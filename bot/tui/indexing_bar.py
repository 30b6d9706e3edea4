"""IndexingBar: how far the indexing is, in one line."""

from __future__ import annotations

from typing import ClassVar

from textual.content import Content
from textual.widgets import Static

from bot.language.sentences import counted
from bot.tui.indexing import IndexingProgress

_CELLS = 16


class IndexingBar(Static):
    """Seen only while it runs."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"part--done", "part--faint"}

    def tell(self, progress: IndexingProgress) -> None:
        """Show how far it is."""
        self.display = True
        self.update(progress_line(progress))

    def end(self) -> None:
        """Go."""
        self.display = False


def progress_line(progress: IndexingProgress) -> Content:
    """Return "Indexing ━━━━━━━━ 12 articles · 3,900 words/s · 40 s left"."""
    if not progress.articles and progress.share is None:
        return Content("Getting ready to index …")
    done = round((progress.share or 0) * _CELLS)
    told = [counted(progress.articles, "article")]
    if progress.words_per_second:
        told.append(f"{progress.words_per_second:,.0f} words/s")
    if progress.seconds_left is not None:
        told.append(f"{time_words(progress.seconds_left)} left")
    bar = (("━" * done, ".part--done"), ("─" * (_CELLS - done), ".part--faint")) if progress.share is not None else ()
    return Content.assemble("Indexing ", *bar, (" " if bar else "") + " · ".join(told))


def time_words(seconds: float) -> str:
    """Return "40 s", "3 min" or "2 h 5 min"."""
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60} min"
