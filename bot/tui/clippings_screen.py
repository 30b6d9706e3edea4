"""ClippingsScreen: the passages collected, each with its note, to read, save and thin out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content

from bot.clippings import Clipping, Clippings, clippings_as_answers
from bot.language.sentences import counted
from bot.tui.article_screen import ArticleScreen
from bot.tui.block_list import BlockList
from bot.tui.block_view import Block
from bot.tui.changes import ChangeWanted, ClippingRemoval, UndoWanted
from bot.tui.choices import OpenPassage
from bot.tui.fault import Fault
from bot.tui.listed_screen import ListedScreen
from bot.tui.name_screen import NameScreen
from bot.tui.passage_list import PassageList
from bot.tui.passage_text import card, one_line
from bot.tui.saving import PASSAGE_FORMATS, ask_and_save
from index.errors import QuothError
from index.passage import Passage

if TYPE_CHECKING:
    from bot.deferred_conversation import AnyConversation


class ClippingsScreen(ListedScreen):
    """In the order made."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n", "note", "Note", id="clippings.note"),
        Binding("d,delete", "remove", "Remove", id="clippings.remove"),
        Binding("u", "undo", "Undo", id="clippings.undo"),
        Binding("s,ctrl+s", "save_clippings", "Save", id="clippings.save_clippings"),
        Binding("escape,h", "dismiss", "Back", id="clippings.close"),
    ]

    def __init__(self, conversation: AnyConversation, clippings: Clippings) -> None:
        self._passages = PassageList(id="clippings")
        super().__init__("Clippings", self._passages)
        self.conversation = conversation
        self.clippings = clippings
        self._shown: tuple[Clipping, ...] = ()

    def on_mount(self) -> None:
        """List them."""
        self._passages.focus()
        self.archive_changed()

    def archive_changed(self) -> None:
        """List what is clipped now."""
        try:
            self._shown = self.clippings.all()
        except QuothError as error:
            self.post_message(Fault(error))
        blocks = [_block(one, number) for number, one in enumerate(self._shown, 1)]
        self.show(blocks, "clipping", "Nothing is clipped yet. On a passage, press b.")

    @on(BlockList.Chosen)
    def _chosen(self, event: BlockList.Chosen) -> None:
        if isinstance(event.choice, OpenPassage):
            passage = event.choice.passage
            self.app.push_screen(ArticleScreen(self.conversation, passage.article.id, passage))

    def action_note(self) -> None:
        """Change the note of the clipping under the cursor."""
        passage = self._passages.passage
        note = next((one.note for one in self._shown if one.passage is passage), "")
        if passage:
            self.app.push_screen(
                NameScreen("Note on this clipping", note), lambda typed: self._set_note(passage, typed)
            )

    def _set_note(self, passage: Passage, note: str | None) -> None:
        if note is not None:
            self._change(lambda: self.clippings.note(passage, note))

    def action_remove(self) -> None:
        """Take out the clipping under the cursor."""
        passage = self._passages.passage
        clipping = next((one for one in self._shown if one.passage is passage), None)
        if clipping:
            self.post_message(ChangeWanted(ClippingRemoval(self.clippings, clipping)))

    def action_undo(self) -> None:
        """Bring the clipping taken out last back."""
        self.post_message(UndoWanted())

    def _change(self, change: Callable[[], None]) -> None:
        try:
            change()
        except QuothError as error:
            self.post_message(Fault(error))
        self.archive_changed()

    def action_save_clippings(self) -> None:
        """Save all of them under a name that is asked for."""
        if self._shown:
            ask_and_save(self, "the clippings", "clippings.md", PASSAGE_FORMATS, self._save)

    def _save(self, path: Path) -> str:
        from bot.export import export

        return counted(export(clippings_as_answers(self._shown), path), "clipping")


def _block(clipping: Clipping, number: int) -> Block:
    content = card(clipping.passage, number, explained=False)
    if clipping.note:
        content = content + Content.assemble(("\nNote: ", ".part--faint"), (one_line(clipping.note), ".part--choice"))
    return Block(content, OpenPassage(clipping.passage), bar=True, after=1)
