"""QuothApp: the terminal UI. Screens, looks, and the keys that work everywhere.

Screens that are not there at the start are imported when they are wanted: the first frame should not wait for them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from textual import on
from textual.app import SystemCommand
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.widgets import Input
from textual.widgets._toast import ToastHolder

from bot.clippings import FILE as CLIPPINGS
from bot.clippings import Clippings
from bot.terminal_text import printable
from bot.tui.changing_app import ChangingApp
from bot.tui.clipping_app import ClippingApp
from bot.tui.conversation_screen import ConversationScreen
from bot.tui.fault import Fault
from bot.tui.indexing import Indexer, Indexing
from bot.tui.indexing_app import IndexingApp
from bot.tui.question_history import QuestionHistory
from bot.tui.question_wanted import QuestionWanted
from bot.tui.themes import DARK, LIGHT, RememberedTheme

if TYPE_CHECKING:
    from bot.answer import Answer
    from bot.deferred_conversation import AnyConversation


_FUNCTION_KEY = re.compile(r"f\d+|\^[a-z]")
_KEY_NAMES = {"esc": "Esc", "tab": "Tab"}


class QuothApp(IndexingApp, ChangingApp, ClippingApp, inherit_bindings=False):
    """One conversation over one archive, which may be updated meanwhile."""

    TITLE = "Quoth"
    CSS_PATH = "quoth.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1", "help", "Help", id="app.help"),
        Binding("f2", "speakers", "Speakers", id="app.speakers"),
        Binding("f3", "articles", "Articles", id="app.articles"),
        Binding("f4", "clippings", "Clippings", show=False, id="app.clippings"),
        Binding("ctrl+p", "command_palette", "Commands", priority=True, id="app.command_palette"),
        Binding("ctrl+q", "quit", "Quit", priority=True, id="app.quit"),
        Binding("ctrl+s", "save", "Save", show=False, id="app.save"),
        Binding("ctrl+z", "undo", "Undo", show=False, id="app.undo"),
        Binding("question_mark", "help", "Help", show=False),
        Binding("q", "quit", "Quit", show=False),
        Binding("ctrl+c", "clear", "Clear, or how to quit", show=False, system=True, id="app.help_quit"),
        Binding("f7", "add", "Add articles", show=False, id="app.add"),
        Binding("ctrl+x", "cancel_indexing", "Stop indexing", show=False, id="app.cancel_indexing"),
    ]

    def __init__(
        self,
        conversation: AnyConversation,
        *,
        indexing: Indexing | None = None,
        indexer: Indexer | None = None,
        history: Path | None = None,
        keys: Path | None = None,
    ) -> None:
        super().__init__()
        self.conversation = conversation
        self.indexing = indexing
        self.indexer = indexer
        self._keys = keys
        self.faults: list[str] = []
        """Tracebacks of bugs that were survived, for whoever runs the app to print at the end."""
        self.folder = history.parent if history else None
        self.clippings = Clippings(history.with_name(CLIPPINGS) if history else None)
        self._remembered = RememberedTheme(history.with_name("theme") if history else None)
        self._conversation_screen = ConversationScreen(conversation, QuestionHistory(history))

    def on_mount(self) -> None:
        """Put on the theme chosen last, open the conversation."""
        self.register_theme(DARK)
        self.register_theme(LIGHT)
        chosen = self._remembered.recall()
        self.theme = chosen if chosen in self.available_themes else DARK.name
        self.theme_changed_signal.subscribe(self, lambda theme: self._remembered.keep(theme.name))
        self.push_screen(self._conversation_screen)

    @on(ConversationScreen.Ready)
    def _take_keys(self) -> None:
        if self._keys is None or not self._keys.exists():
            return
        from bot.tui.key_file import KeyFile

        wanted = KeyFile(self._keys)
        wanted.read()
        self.set_keymap(wanted.keymap)
        if wanted.complaints:
            told = "\n".join(printable(complaint) for complaint in wanted.complaints[:3])
            self.notify(f"Keys: {told}", severity="warning", timeout=15, markup=False)

    def on_unmount(self) -> None:
        """Leave no indexing behind."""
        if self.indexing:
            self.indexing.cancel()

    # Faults

    @on(Fault)
    def _tell_fault(self, fault: Fault) -> None:
        if fault.is_bug:
            self.faults.append(fault.details)
        if not fault.is_shown:
            self.notify(printable(fault.reason), severity="error", timeout=10, markup=False)

    def on_notify(self) -> None:
        """Make room in the corner for what is about to be told there: one thing at a time."""
        self.clear_notifications()
        for screen in self.screen_stack:
            screen.query(ToastHolder).remove()  # also one that is so new that nothing stands in it yet

    # Keys that work everywhere

    def action_clear(self) -> None:
        """Clear what is being typed; where nothing is, tell how to leave, as whoever presses Ctrl+C may want to."""
        typing = self.focused
        if isinstance(typing, Input) and typing.value:
            typing.clear()
        else:
            self.notify("Ctrl+Q leaves Quoth.", markup=False)

    def action_help(self) -> None:
        """Show all keys."""
        from bot.tui.help_screen import HelpScreen

        if not isinstance(self.screen, HelpScreen):
            self.push_screen(HelpScreen())

    def action_speakers(self) -> None:
        """Show who speaks in this archive."""
        from bot.tui.speakers_screen import SpeakersScreen

        self._show_table(SpeakersScreen(self.conversation))

    def action_articles(self) -> None:
        """Show what is in this archive."""
        from bot.tui.articles_screen import ArticlesScreen

        self._show_table(ArticlesScreen(self.conversation))

    def action_clippings(self) -> None:
        """Show the passages that were collected."""
        from bot.tui.clippings_screen import ClippingsScreen

        self._show_table(ClippingsScreen(self.conversation, self.clippings))

    def action_corrections(self) -> None:
        """Show what was put right."""
        from bot.tui.corrections_screen import CorrectionsScreen

        self._show_table(CorrectionsScreen(self.conversation))

    def _show_table(self, table: Screen[Any]) -> None:
        """Show a table over the conversation, in the place of the table that is there."""
        if not isinstance(self.screen, ConversationScreen):
            self.pop_to_conversation()
        self.push_screen(table)

    @on(QuestionWanted)
    def _ask(self, event: QuestionWanted) -> None:
        self.pop_to_conversation()
        self._conversation_screen.ask(event.question)

    def get_key_display(self, binding: Binding) -> str:
        """Return a key as keyboards and the help have it: F1, Esc, Tab."""
        shown = super().get_key_display(binding)
        return shown.upper() if _FUNCTION_KEY.fullmatch(shown) else _KEY_NAMES.get(shown, shown)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:  # noqa: ARG002, Textual names it
        """Yield what the command palette offers."""
        yield SystemCommand("New conversation", "Clear the screen of questions", self.action_new_conversation)
        yield SystemCommand("Save, export", "Questions and passages as Markdown, CSV or JSON lines", self.action_save)
        yield SystemCommand("Reading, filters", "How the last question was read; change it", self.action_reading)
        yield SystemCommand("Record", "The conversation as a question file, to be asked again", self.action_record)
        yield SystemCommand("Speakers", "Who speaks in this archive", self.action_speakers)
        yield SystemCommand("Articles: read, remove, delete", "What is in this archive", self.action_articles)
        yield SystemCommand("Compare", "Two speakers, side by side", self.action_compare)
        yield SystemCommand("Clippings", "The passages that were collected", self.action_clippings)
        yield SystemCommand("Corrections: merge, rename", "What was put right, undo, save", self.action_corrections)
        yield SystemCommand("Undo", "Take the last change back", self.action_undo)
        yield SystemCommand("Add articles", "A file or a folder", self.action_add)
        if self.indexer and not self.indexing:
            yield SystemCommand("Update", "Read again what has changed in what was added", self.action_update)
        yield SystemCommand("Search earlier questions", "And ask one again", self.action_search_history)
        if self.indexing:
            yield SystemCommand("Stop indexing", "What is committed stays", self.action_cancel_indexing)
        yield SystemCommand("Theme", "Change the colours", self.action_change_theme)
        if self._keys:
            yield SystemCommand("Change keys", "In a file, read at the next start", self.action_change_keys)
        yield SystemCommand("Help", "All keys", self.action_help)
        yield SystemCommand("Quit", "Leave Quoth", self.action_quit)

    def action_new_conversation(self) -> None:
        """Clear the screen of turns."""
        self.pop_to_conversation()
        self._conversation_screen.action_new_conversation()

    def action_save(self) -> None:
        """Save what was asked and found."""
        self.pop_to_conversation()
        self._conversation_screen.files.save()

    def action_reading(self) -> None:
        """Show how the last question was read, to change that."""
        self.pop_to_conversation()
        self._conversation_screen.change_reading()

    def action_record(self) -> None:
        """Save what was asked as a question file."""
        self.pop_to_conversation()
        self._conversation_screen.files.record()

    def conversations(self) -> list[list[Answer]]:
        """Return the answers of each conversation of this run."""
        return self._conversation_screen.files.conversations()

    def action_search_history(self) -> None:
        """Search the earlier questions."""
        self.pop_to_conversation()
        self._conversation_screen.search_history()

    def action_change_keys(self) -> None:
        """Tell which file holds the keys, and write one to begin with."""
        from bot.tui.key_file import KeyFile

        if self._keys is None:
            return
        try:
            is_new = KeyFile(self._keys).write()
        except OSError as error:
            self.notify(printable(f"{self._keys} cannot be written: {error.strerror}"), severity="error", markup=False)
            return
        told = "now holds all keys" if is_new else "holds your keys"
        self.notify(printable(f"{self._keys} {told}. It is read at the next start."), timeout=15, markup=False)
