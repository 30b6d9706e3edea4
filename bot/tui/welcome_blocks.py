"""What the conversation shows before the first question: what this archive holds, and questions it answers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.content import Content

from bot.language.sentences import counted, day_in_words
from bot.tui.block_view import Block
from bot.tui.choices import AddArticles, AskQuestion
from bot.tui.passage_text import one_line
from index.store import Status


def welcome_blocks(status: Status | None, examples: Sequence[str], *, is_indexing: bool = False) -> Iterator[Block]:
    """Yield a greeting that fits what is known of the archive; a status of None: not known yet."""
    yield Block(Content(""))
    yield Block(Content.assemble(("Who said what?", ".part--title")), after=1)
    if status is None:
        yield Block(Content.assemble(("Opening the archive …", ".part--faint")))
        return
    if not status.articles and is_indexing:
        yield Block(Content("The articles are being read."), after=1)
        yield Block(Content.assemble(("Questions can be asked as soon as the first are in.", ".part--faint")))
        return
    if not status.articles:
        yield Block(Content("This archive is empty."), after=1)
        yield Block(Content.assemble(("› ", ".part--faint"), ("Add articles", ".part--choice")), AddArticles())
        yield Block(Content.assemble(("F7 does so anywhere; so does  quoth PATH …", ".part--faint")))
        return
    lines = tuple(archive_lines(status))
    for line in lines:
        yield Block(Content.assemble((line, ".part--faint")), after=int(line is lines[-1]))
    if examples:
        yield Block(Content("Questions that this archive answers:"), after=1)
    for example in examples:
        content = Content.assemble(("› ", ".part--faint"), (one_line(example), ".part--choice"))
        yield Block(content, AskQuestion(example))


def archive_lines(status: Status) -> Iterator[str]:
    """Yield "84 articles, 1,203 statements by 312 speakers", and "8 September 2016 to 7 October 2016"."""
    yield f"{', '.join(count_words(status))} by {counted(status.speakers, 'speaker')}"
    if status.first and status.last:
        yield " to ".join(dict.fromkeys((day_in_words(status.first), day_in_words(status.last))))


def count_words(status: Status) -> tuple[str, str]:
    """Return "84 articles" and "1,203 statements"."""
    return counted(status.articles, "article"), counted(status.statements, "statement")
