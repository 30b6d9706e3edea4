"""HelpScreen: all keys, and how passages are marked."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from bot.tui.article_pane import LEGEND
from bot.tui.block_list import BlockList
from bot.tui.block_view import Block

KEYS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        "Asking",
        (
            ("Enter", "ask"),
            ("↑ ↓", "earlier questions, those that begin as typed"),
            ("Ctrl+R", "search the earlier questions"),
            ("Tab →", "take the completion that is offered"),
            ("Tab", "with nothing to complete: go to the answers"),
            ("PgUp PgDn", "scroll the answers"),
            ("Ctrl+L", "begin a new conversation on the screen"),
        ),
    ),
    (
        "In the answers",
        (
            ("↑ ↓  k j", "go through passages, readings and suggestions"),
            ("g G", "first, last"),
            ("Enter", "open the passage, ask this, change the reading"),
            ("r", "how the question was read: change a part, ask again"),
            ("w", "why this speaker has this statement"),
            ("c", "copy the passage with its source"),
            ("b", "clip the passage, with a note"),
            ("e", "correct: who said it, no statement, rename, merge"),
            ("u", "undo the last change"),
            ("Esc  i  /", "back to the question"),
        ),
    ),
    (
        "In an article",
        (
            ("n p", "next, previous statement"),
            ("N P", "next, previous statement by the same speaker"),
            ("s", "all statements of the article"),
            ("/", "find in the article; Enter: next match"),
            ("w c b e u", "why, copy, clip, correct, undo, as in the answers"),
            ("Esc  h", "back"),
        ),
    ),
    (
        "Everywhere",
        (
            ("F1  ?", "this help"),
            ("F2", "speakers"),
            ("F3", "articles"),
            ("F4", "clippings"),
            ("F7", "put a file or a folder into the archive"),
            ("F6", "in a table: sort by the next column, or click on one"),
            ("F5 F8", "among articles: read a changed one again, take one out"),
            ("Ctrl+X", "stop indexing (not while typing)"),
            ("Ctrl+S", "save as Markdown, CSV or JSON lines"),
            ("Ctrl+Z", "undo a correction, or what was taken out"),
            ("Ctrl+P", "all commands: compare, record, corrections, themes"),
            ("Ctrl+C", "clear what is typed; then it tells how to leave"),
            ("Ctrl+Q  q", "quit (q: when not typing)"),
        ),
    ),
)


class HelpScreen(ModalScreen[None]):
    """Help over whatever was there."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,f1,question_mark,enter", "dismiss", "Close", id="help.close")
    ]

    def compose(self) -> ComposeResult:
        """Lay out a box with a list that scrolls."""
        with Vertical(id="help-box"):
            yield Static("Help", id="help-title", markup=False)
            yield BlockList(id="help-keys")
            yield Static("Esc closes", id="help-foot", markup=False)

    def on_mount(self) -> None:
        """Fill the list."""
        keys = self.query_one(BlockList)
        blocks = [block for title, group in KEYS for block in key_blocks(title, group)] + marking_blocks()
        keys.styles.height = len(blocks) + 1  # as far as the style sheet lets it grow
        keys.show(blocks)
        keys.focus()


def key_blocks(title: str, group: tuple[tuple[str, str], ...]) -> list[Block]:
    """Return a heading and a line a key."""
    width = 12
    lines = [Block(Content.assemble((title, ".part--name")), indent=0)]
    for keys, meaning in group:
        lines.append(Block(Content.assemble((keys.ljust(width), ".part--choice"), meaning)))
    return [*lines, Block(Content(""))]


def marking_blocks() -> list[Block]:
    """Return how the parts of a statement are told apart."""
    return [
        Block(Content.assemble(("How a statement is marked", ".part--name")), indent=0),
        Block(LEGEND),
    ]
