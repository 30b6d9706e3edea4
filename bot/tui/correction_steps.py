"""What follows when the user has said what is wrong: a change, or one more question."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from textual.app import App

from bot.tui.changes import ChangeWanted, Correcting, UndoWanted
from index.corrections import Correction, Merge, Rename, ascription_of, rejection_of

if TYPE_CHECKING:
    from bot.deferred_conversation import AnyConversation
    from bot.tui.correction_wanted import CorrectionWanted
    from index.passage import Passage
    from index.speaker import SpeakerEntry


class CorrectionSteps:
    """Goes on from a key of the `CorrectionScreen`; screens and changes are the app's."""

    def __init__(self, app: App[Any], conversation: AnyConversation, wanted: CorrectionWanted) -> None:
        self._app = app
        self._conversation = conversation
        self._wanted = wanted

    def take(self, key: str | None) -> None:
        """Do what a key of the menu stands for; None: it was closed."""
        passage, name = self._wanted.passage, self._wanted.speaker
        match key:
            case "s" if passage:
                self._ascribe(passage)
            case "p" | "x" if passage:
                self._correct(rejection_of(passage, speaker_only=key == "p"))
            case "r" if name:
                self._rename(name)
            case "m" if name:
                self._merge(name)
            case "u":
                self._app.post_message(UndoWanted())
            case "a":
                from bot.tui.corrections_screen import CorrectionsScreen

                self._app.push_screen(CorrectionsScreen(self._conversation))

    def _ascribe(self, passage: Passage) -> None:
        from bot.tui.said_by_screen import SaidByScreen

        def ascribed(to: str | None) -> None:
            if to:
                self._correct(ascription_of(passage, to))

        self._app.push_screen(SaidByScreen(self._conversation, passage), ascribed)

    def _rename(self, name: str) -> None:
        from bot.tui.name_screen import NameScreen

        def renamed(to: str | None) -> None:
            if to and to != name:
                self._correct(Rename(name, to))

        self._app.push_screen(NameScreen(f"{name} should go by", name), renamed)

    def _merge(self, name: str) -> None:
        from bot.tui.merge_screen import MergeScreen

        def merged(into: SpeakerEntry | None) -> None:
            if into:
                self._correct(Merge(name, into.name))

        self._app.push_screen(MergeScreen(self._conversation, name), merged)

    def _correct(self, correction: Correction) -> None:
        self._app.post_message(ChangeWanted(Correcting((correction,))))
