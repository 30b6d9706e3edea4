"""SpeakerScreen: all an archive has of one speaker."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
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
from bot.tui.speaker_blocks import speaker_blocks, statement_blocks
from index.speaker import SpeakerEntry, SpeakerType

if TYPE_CHECKING:
    from bot.deferred_conversation import AnyConversation
    from index.passage import Passage

_SHOWN_AT_ONCE = 20
_WIDTH_OF_TWO = 130
"""Columns from which on what was said stands beside the rest."""


class SpeakerPage(PassageList):
    """What stands on the screen; the keys of passages work on it."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("w", "explain", "Why", id="speaker.explain")]

    class SpeakerWrong(Message):
        """Something is wrong about the speaker, not about a passage."""

    @dataclass
    class Doubted(Message):
        """Somebody wants to know why a passage has the speaker it has."""

        passage: Passage

    @property
    def idle_actions(self) -> frozenset[str]:
        """What needs a passage, while there is none; the speaker can be corrected all the same."""
        return super().idle_actions - {"correct"}

    def action_explain(self) -> None:
        """Show or hide why the passage under the cursor has the speaker it has."""
        if self.passage:
            self.post_message(self.Doubted(self.passage))

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
        Binding("tab,left,right,l", "other", "Other side", show=False, id="speaker.other"),
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
        self._explained: set[int] = set()
        """The statements, by their numbers in the store, that also tell why."""
        self._page = SpeakerPage(id="speaker")
        self._said = SpeakerPage(id="speaker-said")
        """Beside the page where there is room; elsewhere it stands at its end."""

    def compose(self) -> ComposeResult:
        """Lay out the page, and the keys."""
        with Horizontal():
            yield self._page
            yield self._said
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
        if self._profile is None:
            return
        is_wide = self.size.width >= _WIDTH_OF_TWO
        width = self.size.width // 2 if is_wide else self.size.width
        about = speaker_blocks(self._profile, min(LONGEST_LINE, width - 8))
        said = list(statement_blocks(self._profile, self._shown, self._explained))
        self._said.display = is_wide
        self._page.show(about if is_wide else [*about, *said])
        self._said.show(said if is_wide else ())
        if not is_wide:
            self._page.focus()

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

    @on(SpeakerPage.Doubted)
    def _explain(self, event: SpeakerPage.Doubted) -> None:
        self._explained ^= {event.passage.id}
        self._draw()
        (self._said if self._said.has_focus else self._page).show_end_of_cursor()

    def action_other(self) -> None:
        """Go to the other side, where there are two."""
        if self._said.display:
            (self._said if self._page.has_focus else self._page).focus()

    def action_ask(self) -> None:
        """Ask what the speaker said."""
        self.post_message(QuestionWanted(f"What did {self.entry.name} say?"))

    @on(SpeakerPage.SpeakerWrong)
    def _correct_speaker(self) -> None:
        is_named = self.entry.type is not SpeakerType.UNNAMED
        self.post_message(CorrectionWanted(self.entry.name if is_named else None))
