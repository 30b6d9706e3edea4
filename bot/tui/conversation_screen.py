"""ConversationScreen: question in, answers above, the article beside them or over them."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.screen import Screen

from bot.comparison import read_comparison
from bot.next_questions import next_questions
from bot.terminal_text import printable
from bot.tui.archive_changes import AddingWanted
from bot.tui.article_pane import ArticlePane
from bot.tui.article_reader import ArticleReader
from bot.tui.asking import Answered, Asking, Failed, Job
from bot.tui.block_list import BlockList
from bot.tui.choices import AddArticles, AskQuestion, ChangeReading, LoadMore, OpenPassage, ShowVariants, ShowWhole
from bot.tui.comparison_wanted import ComparisonWanted
from bot.tui.conversation_files import ConversationFiles
from bot.tui.conversation_view import ConversationView
from bot.tui.fault import Fault
from bot.tui.indexing import IndexingProgress
from bot.tui.indexing_bar import IndexingBar
from bot.tui.key_line import KeyLine
from bot.tui.question_history import QuestionHistory
from bot.tui.question_input import QuestionInput
from bot.tui.title_bar import TitleBar
from bot.tui.turn import Turn
from index.store import Status

if TYPE_CHECKING:
    from bot.deferred_conversation import AnyConversation

_EXAMPLES = 6
_WIDTH_OF_TWO = 80
"""Columns from which on two speakers are compared side by side; in fewer, both are asked about at once."""
_COMPLETED_SPEAKERS = 2000
_SECONDS_BETWEEN_LOOKS = 3.0
"""While indexing runs, so that its first articles can be asked about."""


class ConversationScreen(Screen[None]):
    """Routes questions to the conversation, and what comes back to the widgets."""

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (110, "-wide")]  # noqa: RUF012, as Textual declares it
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,i,slash", "back", "Question", show=False, id="conversation.back"),
        Binding("ctrl+l", "new_conversation", "New conversation", show=False, id="conversation.new_conversation"),
    ]

    class Ready(Message):
        """The widgets are there."""

    @dataclass
    class ArchiveKnown(Message):
        """What the archive holds has been looked up."""

        status: Status
        examples: Sequence[str]
        speakers: Sequence[str]

    def __init__(self, conversation: AnyConversation, history: QuestionHistory) -> None:
        super().__init__()
        self.conversation = conversation
        self.history = history
        # Kept, not looked for: a worker may report while the screen is being taken down.
        self._title = TitleBar()
        self._view = ConversationView(id="conversation")
        self._bar = IndexingBar(id="indexing", markup=False)
        self._input = QuestionInput(history, id="question")
        self._article = ArticleReader(conversation.store, id="article")
        self._looked_up: float | None = None
        """When the archive was last looked up because of indexing; None: there is no indexing."""
        self._asking = Asking(self, conversation)
        self.files = ConversationFiles(self, self._view, conversation.limit)
        self._examples: Sequence[str] = ()
        """Questions to greet with."""
        self._speakers: Sequence[str] = ()
        """The names that can be completed."""
        self._is_new = False
        """Is the next question the first of a new conversation?"""

    def compose(self) -> ComposeResult:
        """Title, then answers above the input and the article beside them, then the keys."""
        yield self._title
        with Horizontal(id="panes"):
            with Vertical(id="conversation-pane"):
                yield self._view
                yield self._bar
                yield self._input
            yield self._article
        yield KeyLine()

    def on_mount(self) -> None:
        """Begin with the input, and look up what to greet with."""
        self._input.focus()
        self.call_after_refresh(self.look_up_archive)  # drawing first: looking up loads what reads questions
        self.post_message(self.Ready())

    # What the archive holds

    @work(thread=True, exclusive=True, group="archive")
    def look_up_archive(self) -> None:
        """Find out what the archive holds and what can be asked."""
        store = self.conversation.store
        try:
            with self._asking.engine:
                self.conversation.refresh()
                speakers = [entry.name for entry in store.speakers(limit=_COMPLETED_SPEAKERS)]
                status = store.status()
            self.post_message(self.ArchiveKnown(status, self._examples, speakers))
            if self._view.turns:
                return  # nobody sees examples
            with self._asking.engine:  # after a question, if one waits: examples are tried out, which may take a while
                self._examples = self.conversation.examples(_EXAMPLES)
            self.post_message(self.ArchiveKnown(status, self._examples, speakers))
        except Exception as error:
            self.post_message(Fault(error))

    @on(ArchiveKnown)
    def _greet(self, known: ArchiveKnown) -> None:
        self._title.tell(known.status)
        self._view.welcome(known.status, known.examples, is_indexing=self._looked_up is not None)
        self._speakers = known.speakers
        self._input.completion.know_speakers(known.speakers)
        self._input.completion.questions = (*known.examples, *reversed(self.history.questions))

    # Asking

    @on(QuestionInput.Asked)
    def _asked(self, event: QuestionInput.Asked) -> None:
        is_wide = self.size.width >= _WIDTH_OF_TWO
        if is_wide and (wanted := read_comparison(event.question)):
            self.post_message(ComparisonWanted(wanted))
        else:
            self.ask(event.question)

    def ask(self, question: str) -> None:
        """Ask a question, after those that are being asked."""
        self._asking.begin(Job((self._view.begin(question),), is_new=self._is_new))
        self._is_new = False

    @on(Answered)
    def _show_answer(self, event: Answered) -> None:
        job, view = event.job, self._view
        for turn, answer in zip(job.turns, event.answers, strict=True):
            if job.is_more:
                turn.more_came(answer)
            elif job.is_again:
                turn.answered(answer)
            elif turn in view.turns:
                view.answered(turn, answer)
        if job.is_more or job.is_again:
            view.refresh_turns()
        self._input.offer(next_questions(event.answers[-1]))
        self._asking.next()

    @on(Failed)
    def _show_failure(self, event: Failed) -> None:
        if event.job.is_more or event.job.is_again:
            for turn in event.job.turns:
                turn.loading = False
            self._view.refresh_turns()
            self.notify(printable(event.reason), severity="error", markup=False)
        else:
            self._view.failed(event.job.turns[0], event.reason)
        self._asking.next()

    def archive_changed(self) -> None:
        """Ask again what was asked, and read again what is read: the archive has changed."""
        answered = [turn for turn in self._view.turns if turn.answer]
        if answered:
            self._asking.begin(Job(answered, is_again=True))
        if self.has_class("-reading"):
            self._article.read_again()
        self.look_up_archive()

    # Indexing

    def indexing_moved(self, progress: IndexingProgress) -> None:
        """Show how far indexing is, and now and then what is in by now."""
        self._bar.tell(progress)
        now = time.monotonic()
        if self._looked_up is None or now - self._looked_up > _SECONDS_BETWEEN_LOOKS:
            self._looked_up = now
            self.look_up_archive()

    def indexing_ended(self) -> None:
        """Show what the archive holds now, and what it answers now to what was asked meanwhile."""
        self._looked_up = None
        self._bar.end()
        self.archive_changed()

    # Choosing

    @on(BlockList.Chosen, "#conversation")
    def _chosen(self, event: BlockList.Chosen) -> None:
        match event.choice:
            case OpenPassage(passage):
                self._article.open(passage.article.id, passage)
            case AskQuestion(question):
                self._ask_chosen(question)
            case AddArticles():
                self.post_message(AddingWanted())
            case ChangeReading(turn_number):
                self.change_reading(self._view.turns[turn_number])
            case ShowWhole(turn_number):
                self._view.show_whole(turn_number)
            case ShowVariants(turn_number, place):
                self._view.show_variants(turn_number, place)
            case LoadMore():
                self._load_more()

    def _ask_chosen(self, question: str | None) -> None:
        if question:
            self.history.add(question)
            self._input.focus()
            self.ask(question)

    @on(ConversationView.ReadingDoubted)
    def _change_reading(self, event: ConversationView.ReadingDoubted) -> None:
        self.change_reading(event.turn)

    def change_reading(self, turn: Turn | None = None) -> None:
        """Show how the question of a turn, or the last one, was read; ask again what is made of it."""
        turn = turn or next(reversed(self._view.turns), None)
        if turn is None or turn.answer is None or turn.answer.read_as is None:
            self.notify("No question was read yet: ask something.", markup=False)
            return
        from bot.reading.reading_slots import slots_of
        from bot.tui.reading_screen import ReadingScreen

        outlets = dict.fromkeys(passage.article.publisher for passage in turn.passages if passage.article.publisher)
        slots = slots_of(turn.answer.read_as)
        self.app.push_screen(ReadingScreen(slots, self._speakers, tuple(outlets)), self._ask_chosen)

    def _load_more(self) -> None:
        turn = self._view.turns[-1]
        if turn.loading:
            return
        turn.loading = True
        self._view.refresh_turns()
        self._asking.begin(Job((turn,), is_more=True))

    @on(QuestionInput.Left)
    def _enter_answers(self) -> None:
        self._view.enter()
        self._view.focus()

    @on(QuestionInput.Scrolled)
    def _scroll_answers(self, event: QuestionInput.Scrolled) -> None:
        self._view.scroll_relative(y=event.direction * (self._view.size.height - 2), animate=False)

    @on(QuestionInput.HistoryWanted)
    def search_history(self) -> None:
        """Let an earlier question be found and put into the input."""
        from bot.tui.history_screen import HistoryScreen

        self.app.push_screen(HistoryScreen(self.history), self._put)

    def _put(self, question: str | None) -> None:
        if question:
            self._input.put(question)

    # The article

    @on(ArticleReader.Opened)
    def _show_article(self) -> None:
        self.add_class("-reading")
        self._article.focus_text()

    @on(ArticlePane.Closed)
    def _close_article(self) -> None:
        self.remove_class("-reading")
        self._view.focus()

    # Keys

    def action_back(self) -> None:
        """Go to the input; from there close the article, if one is open."""
        if self.focused is self._input and self.has_class("-reading"):
            self.remove_class("-reading")
        self._input.focus()

    def action_new_conversation(self) -> None:
        """Clear the screen of turns; the next question stands on its own."""
        self._view.clear()
        self._is_new = True
        self._input.offer(())
        self._input.focus()
        self.look_up_archive()
