"""Progress of a build: a bar on a terminal, JSON lines for a program, nothing in a pipe."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from bot.command.output import allows_style, print_json
from bot.language.sentences import counted
from index.readers.article_file import ENDINGS

if TYPE_CHECKING:
    from index.build import BuildProgress, BuildReport

OnProgress = Callable[["BuildProgress"], None]

SECONDS_BETWEEN = 0.2
"""Programs are told no oftener."""


@contextmanager
def show_progress(*, as_json: bool = False) -> Iterator[OnProgress]:
    """Show progress while the context lasts, in the way that fits where the output goes."""
    if as_json:
        yield _json_lines()
    elif sys.stderr.isatty():
        with _bar() as on_progress:
            yield on_progress
    else:
        yield lambda _: None


def summary_of(report: BuildReport) -> str:
    """Return what came of a build, in one line."""
    if not report.files and not report.errors:
        skipped = f" ({counted(report.skipped, 'other file')})" if report.skipped else ""
        return f"No articles there{skipped}: articles are files whose names end in {', '.join(ENDINGS)}."
    if not report.articles:
        return f"Nothing new: {counted(report.unchanged, 'article')} unchanged."
    parts = [f"{counted(report.articles, 'article')} indexed, {counted(report.statements, 'statement')}"]
    parts += [f"{report.unchanged:,} unchanged"] if report.unchanged else []
    return (
        f"{'; '.join(parts)}; {report.seconds:.1f} s, {report.words / max(report.seconds, 1e-9):,.0f} words a second."
    )


def _json_lines() -> OnProgress:
    told = 0.0

    def on_progress(progress: BuildProgress) -> None:
        nonlocal told
        if time.monotonic() - told < SECONDS_BETWEEN:
            return
        told = time.monotonic()
        print_json(
            {
                "articles": progress.articles,
                "share": round(progress.share, 4),
                "words_per_second": round(progress.words_per_second, 1),
                "seconds_left": progress.seconds_left,
            }
        )

    return on_progress


@contextmanager
def _bar() -> Iterator[OnProgress]:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn

    console = Console(stderr=True, no_color=not allows_style(sys.stderr))
    words = TextColumn("{task.description}", markup=False)
    with Progress(TextColumn("Indexing"), BarColumn(bar_width=24), words, console=console, transient=True) as bar:
        task = bar.add_task("loading the language model", total=1.0)

        def on_progress(progress: BuildProgress) -> None:
            bar.update(task, completed=progress.share, description=_told(progress))

        yield on_progress


def _told(progress: BuildProgress) -> str:
    parts = [
        f"file {progress.files:,} of {progress.files_in_all:,}",
        counted(progress.articles, "article"),
        f"{progress.words_per_second:,.0f} words/s",
    ]
    if progress.seconds_left is not None:
        minutes, seconds = divmod(round(progress.seconds_left), 60)
        parts.append(f"{minutes}:{seconds:02} left")
    return " · ".join(parts)
