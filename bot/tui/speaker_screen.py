"""SpeakerScreen: all an archive has of one speaker."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.screen import Screen

from bot.speaker_profile import SpeakerProfile, profile_of
from bot.tui.article_screen import ArticleScreen
from bot.tui.block_list import BlockList
from bot.tui.block_view import LONGEST_LINE
from bot.tui.choices import AskQuestion, LoadMore, OpenArticle, OpenPassage
from bot.tui.correction_wanted import CorrectionWanted
from bot.tui.fault import Fault
from bot.tui.key_line import KeyLine
from bot.tui.passage_list import PassageList
from bot.tui.question_wanted import QuestionWanted
from bot.tui.speaker_blocks import speaker_blocks
from index.speaker import SpeakerEntry, SpeakerType

if TYPE_CHECKING:
    from bot.deferred_conversation import AnyConversation

_SHOWN_AT_ONCE = 20


class SpeakerPage(PassageList):
    """What stands on the screen; the keys of passages work on it."""

    class SpeakerWrong(Message):
        """Something is wrong about the speaker, not about a passage."""

    def action_correct(self) -> None:
        """Let the user say what is wrong: with the statement under the cursor, else with the speaker."""
        if self.passage:
            super().action_correct()
        else:
            self.post_message(self.SpeakerWrong())


class SpeakerScreen(Screen[None]):
    """Reached from the table of speakers. Enter asks, or opens an article."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("a", "ask", "Ask", id="speaker.ask"),
        Binding("escape,h", "dismiss", "Back", id="speaker.close"),
    ]

    @dataclass
    class ProfileKnown(Message):
        """What there is of the speaker is there; None: nothing."""

        profile: SpeakerProfile | None

    def __init__(self, conversation: AnyConversation, entry: SpeakerEntry) -> None:
        super().__init__()
        self.conversation = conversation
        self.entry = entry
        self._profile: SpeakerProfile | None = None
        self._shown = _SHOWN_AT_ONCE
        self._page = SpeakerPage(id="speaker")

    def compose(self) -> ComposeResult:
        """Lay out the page, and the keys."""
        yield self._page
        yield KeyLine()

    def on_mount(self) -> None:
        """Have it come from a thread."""
        self._page.focus()
        self.archive_changed()

    @work(thread=True, exclusive=True)
    def archive_changed(self) -> None:
        """Look up what there is of the speaker now."""
        try:
            profile = profile_of(self.conversation.store, self.entry)
        except Exception as error:
            self.post_message(Fault(error))
            return
        self.post_message(self.ProfileKnown(profile))

    @on(ProfileKnown)
    def _show(self, event: ProfileKnown) -> None:
        if event.profile is None:
            self.dismiss()
            return
        self._profile, self.entry = event.profile, event.profile.entry
        self._draw()

    def on_resize(self) -> None:
        """Fit the plot into the new width."""
        self._draw()

    def _draw(self) -> None:
        if self._profile:
            self._page.show(speaker_blocks(self._profile, min(LONGEST_LINE, self.size.width - 8), self._shown))

    @on(BlockList.Chosen)
    def _chosen(self, event: BlockList.Chosen) -> None:
        match event.choice:
            case AskQuestion(question):
                self.post_message(QuestionWanted(question))
            case OpenPassage(passage):
                self.app.push_screen(ArticleScreen(self.conversation, passage.article.id, passage))
            case OpenArticle(article_id):
                self.app.push_screen(ArticleScreen(self.conversation, article_id))
            case LoadMore():
                self._shown += _SHOWN_AT_ONCE
                self._draw()

    def action_ask(self) -> None:
        """Ask what the speaker said."""
        self.post_message(QuestionWanted(f"What did {self.entry.name} say?"))

    @on(SpeakerPage.SpeakerWrong)
    def _correct_speaker(self) -> None:
        is_named = self.entry.type is not SpeakerType.UNNAMED
        self.post_message(CorrectionWanted(self.entry.name if is_named else None))
