"""ArticlePane: an article with its statements, one of them marked, beside a conversation or on a screen of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from bot.language.sentences import counted, day_in_words
from bot.tui.article_find import ArticleFind
from bot.tui.article_text import ArticleText
from bot.tui.passage_keys import PASSAGE_KEYS, PassageKeys
from bot.tui.passage_text import (
    SEPARATOR,
    because_words,
    circumstances,
    manner_words,
    one_line,
)
from index.article import Article
from index.passage import Passage

LEGEND = Content.assemble(
    ("who", ".part--source"),
    "  ",
    ("says", ".part--cue"),
    "  ",
    ("what", ".part--content"),
    "  ",
    ("to whom", ".part--addressee"),
)
"""How the four parts of a statement are marked."""


class ArticlePane(Vertical, PassageKeys):
    """Title, text, and below it the statement that is marked."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "part--source",
        "part--cue",
        "part--content",
        "part--addressee",
        "part--name",
        "part--faint",
        "part--choice",
    }
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n", "step(1)", "Next", id="article.next"),
        Binding("p", "step(-1)", "Prev", id="article.previous"),
        Binding("N", "step_speaker(1)", "Next by speaker", show=False, id="article.next_by_speaker"),
        Binding("P", "step_speaker(-1)", "Previous by speaker", show=False, id="article.previous_by_speaker"),
        *PASSAGE_KEYS,
        Binding("s", "list", "List", id="article.list"),
        Binding("slash", "find", "Find", id="article.find"),
        Binding("w", "explain", "Why", show=False, id="article.explain"),
        Binding("escape,h", "close", "Back", id="article.close"),
    ]

    class Closed(Message):
        """The article should go."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.statements: Sequence[Passage] = ()
        self._passage: Passage | None = None
        self.place: Passage | None = None
        """The statement marked last, though it may be none any more."""
        self._explained = False
        self._title = Static(id="article-title", markup=False)
        self._origin = Static(id="article-place", markup=False)
        self._text = ArticleText(id="article-text")
        self._find_input = ArticleFind(id="article-find")
        self._told = Static(id="article-statement", markup=False)

    @property
    def passage(self) -> Passage | None:
        """The statement that is marked."""
        return self._passage

    def compose(self) -> ComposeResult:
        """Title and place, text, statement, legend."""
        yield self._title
        yield self._origin
        yield self._text
        yield self._find_input
        yield self._told
        yield Static(LEGEND, id="article-legend")

    def read(self, article: Article, passages: Sequence[Passage], passage: Passage | None) -> None:
        """Show `article`, at `passage` or at its beginning."""
        known = (article.publisher, article.author, article.published and day_in_words(article.published))
        self._title.update(one_line(article.title))
        self._origin.update(one_line(SEPARATOR.join(part for part in known if part)))
        self._origin.display = any(known)
        self.statements = [candidate for candidate in passages if candidate.attribution]
        self._text.read(article)
        self.mark(passage)

    def mark(self, passage: Passage | None) -> None:
        """Mark a statement in the text, and say below what it is."""
        self._passage = passage
        self.place = passage or self.place
        self._text.mark(passage)
        self._tell()
        self.tell_keys()

    def focus_text(self) -> None:
        """Give the keys to the text."""
        self._text.focus()

    def _tell(self) -> None:
        self._told.update(self._statement())

    def _statement(self) -> Content:
        count = len(self.statements)
        if self.passage is None:
            found = counted(count, "statement") if count else "No statements found in this article"
            return Content.assemble((f"{found}{' · n goes to the first' if count else ''}", ".part--faint"))
        attribution = self.passage.attribution
        if attribution is None:
            return Content.assemble(("Nobody is named as saying this", ".part--faint"))
        place = self._place()
        told = [f"Statement {place + 1} of {count}"] if place is not None else []
        told += [*manner_words(attribution), *circumstances(self.passage, attribution)]
        name = self.passage.speaker.name if self.passage.speaker else "Speaker not found"
        lines = Content.assemble((one_line(name), ".part--name"), (SEPARATOR + SEPARATOR.join(told), ".part--faint"))
        if self._explained:
            lines = lines + Content.assemble((f"\nWhy: {because_words(self.passage)}", ".part--choice"))
        return lines

    def _place(self) -> int | None:
        """Return which of the statements is marked."""
        for index, statement in enumerate(self.statements):
            if self.passage and (statement.span, statement.number) == (self.passage.span, self.passage.number):
                return index
        return None

    def action_step(self, direction: int) -> None:
        """Go to the next statement of the article, or to the one before."""
        self._go(direction, self.statements)

    def action_step_speaker(self, direction: int) -> None:
        """Go to the next statement of the same speaker, or to the one before."""
        speaker = self.passage and self.passage.speaker
        if speaker:
            self._go(direction, [one for one in self.statements if one.speaker and one.speaker.name == speaker.name])

    def _go(self, direction: int, among: Sequence[Passage]) -> None:
        key = (self.passage.span.start, self.passage.number or 0) if self.passage else (-1, -1)
        places = [(one.span.start, one.number or 0) for one in among]
        ahead = [one for one, place in zip(among, places, strict=True) if place > key]
        behind = [one for one, place in zip(among, places, strict=True) if place < key]
        if direction > 0 and ahead:
            self.mark(ahead[0])
        elif direction < 0 and behind:
            self.mark(behind[-1])
        else:
            self.notify("No further statement that way.", markup=False, timeout=2)

    def action_list(self) -> None:
        """List all statements of the article, and go to the one chosen."""
        from bot.tui.statements_screen import StatementsScreen

        if self.statements:
            self.app.push_screen(StatementsScreen(self.statements, self._place()), self._go_to)

    def _go_to(self, passage: Passage | None) -> None:
        if passage:
            self.mark(passage)

    def action_find(self) -> None:
        """Find words in the article."""
        self._find_input.display = True
        self._find_input.focus()

    @on(ArticleFind.Wanted)
    def _find(self, event: ArticleFind.Wanted) -> None:
        self._text.find(event.words)
        self._tell_found(event.words)

    @on(ArticleFind.Stepped)
    def _find_next(self, event: ArticleFind.Stepped) -> None:
        self._text.go_to_match(event.direction)
        self._tell_found(self._find_input.value)

    @on(ArticleFind.Left)
    def _leave_find(self) -> None:
        self._find_input.display = False
        self.focus_text()
        self._tell()

    def _tell_found(self, words: str) -> None:
        if not words.strip():
            self._tell()
            return
        place, count = self._text.found
        told = f"Match {place} of {count}" if count else "Not in this article"
        self._told.update(Content.assemble((told, ".part--faint")))

    def action_explain(self) -> None:
        """Show or hide why the statement has the speaker it has."""
        self._explained = not self._explained
        self._tell()

    def action_close(self) -> None:
        """Go back."""
        self.post_message(self.Closed())
