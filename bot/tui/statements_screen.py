"""StatementsScreen: all statements of an article, to go to one of them."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from bot.language.sentences import counted
from bot.tui.block_view import Block
from bot.tui.narrowing_screen import NarrowingScreen
from bot.tui.passage_text import one_line
from index.passage import Passage


class StatementsScreen(NarrowingScreen[Passage]):
    """In text order, the cursor on the one that is shown; Enter goes there."""

    def __init__(self, statements: Sequence[Passage], current: int | None) -> None:
        super().__init__("Type to narrow: a name, words")
        self.statements = statements
        self.current = current

    def above(self) -> Sequence[Widget]:
        """Return how many there are."""
        told = f"{counted(len(self.statements), 'statement')} in this article"
        return (Static(told, classes="narrowing-title", markup=False),)

    def blocks(self, typed: str) -> Sequence[Block]:
        """Return the statements whose line has all the words."""
        wanted = typed.casefold().split()
        lines = [(statement_line(one), one) for one in self.statements]
        return [Block(line, one) for line, one in lines if all(word in line.plain.casefold() for word in wanted)]

    def first(self, typed: str) -> int | None:
        """Begin with the one that is shown, else with the first that has the words."""
        return super().first(typed) if typed else self.current or 0

    def take(self, choice: object) -> None:
        """Go to the statement."""
        if isinstance(choice, Passage):
            self.dismiss(choice)


def statement_line(passage: Passage) -> Content:
    """Return "Ada Holm denied  that the wall was late": who, the words that say how, and those of the content."""
    name = passage.speaker.name if passage.speaker else "Speaker not found"
    cue = " ".join(passage.words_at(span) for span in passage.attribution.cue) if passage.attribution else ""
    contents = passage.attribution.content if passage.attribution else ()
    words = " … ".join(passage.words_at(span) for span in contents)
    return Content.assemble(
        (one_line(name), ".part--name"),
        (f" {one_line(cue)}" if cue else "", ".part--cue"),
        "  ",
        (one_line(words), ".part--sentence"),
    )
