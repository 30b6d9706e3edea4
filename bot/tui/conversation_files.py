"""ConversationFiles: what was asked and found as files, to read on, to calculate with, or to ask again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from bot.language.sentences import counted

if TYPE_CHECKING:
    from textual.screen import Screen

    from bot.answer import Answer
    from bot.tui.conversation_view import ConversationView


class ConversationFiles:
    """Saves what a view shows, under names that are asked for."""

    def __init__(self, screen: Screen[None], view: ConversationView, limit: int) -> None:
        self._screen, self._view = screen, view
        self._limit = limit
        """How many passages an answer shows at first."""

    def save(self) -> None:
        """Save questions and passages."""
        from bot.tui.saving import PASSAGE_FORMATS, ask_and_save

        if any(turn.passages for turn in self._view.turns):
            what = "the questions and passages on the screen"
            ask_and_save(self._screen, what, "quoth.md", PASSAGE_FORMATS, self._export)
        else:
            self._screen.notify("There is nothing to save yet: ask something.", markup=False)

    def record(self) -> None:
        """Save the questions as a question file, which expects what was answered."""
        from bot.tui.saving import ask_and_save

        if any(self.conversations()):
            foot = "quoth run asks all of it again, and tells what is no longer answered so"
            ask_and_save(self._screen, "the conversation", "questions.yaml", foot, self._record)
        else:
            self._screen.notify("There is nothing to record yet: ask something.", markup=False)

    def conversations(self) -> list[list[Answer]]:
        """Return the answers of each conversation of this run, as they were first given."""
        return [[turn.answer for turn in turns if turn.answer] for turns in self._view.conversations]

    def _export(self, path: Path) -> str:
        from bot.export import export

        return counted(export(self._view.answers(), path), "passage")

    def _record(self, path: Path) -> str:
        from bot.question_files.recording import Recording

        recording = Recording(self._limit, self.conversations())
        recording.save(path)
        return counted(len(recording.answers), "turn")
