"""Line mode: a question a line, answers as plain lines; for screen readers, pipes and terminals that cannot draw."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from bot.answer import Answer
from bot.command.output import narrate, print_lines
from bot.command.plain import Page, one_line, place_of
from bot.conversation import Conversation
from bot.language.sentences import counted
from index.errors import QuothError
from index.passage import Passage

if TYPE_CHECKING:
    from bot.question_files.recording import Recording

PROMPT = "? "
HELP = (
    "Type a question: What did Gallant say? And Kirby? When?",
    "more       the next passages of the last answer",
    "2          passage 2 among the paragraphs around it",
    "article    the whole article of the passage opened last; article 2: of passage 2",
    "help       this",
    "quit       leave; so does the end of the input",
)
LEAVING = frozenset({"quit", "exit", "q", ":q"})
MORE = frozenset({"more", "m"})


class LineMode:
    """One conversation over one archive; every command and question yields lines."""

    def __init__(
        self, conversation: Conversation, page: Page, on_answer: Callable[[Answer], None] | None = None
    ) -> None:
        self.conversation = conversation
        self.page = page
        self._on_answer = on_answer
        self._shown: list[Passage] = []
        """The passages of the last answer, and of what "more" added to it."""
        self._opened: Passage | None = None

    def greeting(self) -> Iterator[str]:
        """Yield what the archive holds and how to begin."""
        held = self.conversation.store.status()
        told = f"{counted(held.statements, 'statement')} by {counted(held.speakers, 'speaker')}"
        yield f"Quoth. {told} in {counted(held.articles, 'article')}. Type a question, help or quit."
        if not held.articles:
            yield "This archive is empty. Put articles in: quoth PATH ..."
        yield from (f"  {one_line(question)}" for question in self.conversation.examples(3))

    def reply(self, line: str) -> Iterator[str]:
        """Yield what there is to say to one line.

        Raises:
            QuothError: the archive cannot be used.
        """
        words = line.casefold().split()
        match words:
            case ["help" | "?" | "h"]:
                yield from HELP
            case [number] if number.isdecimal():
                yield from self._opened_at(int(number), whole=False)
            case ["article", number] if number.isdecimal():
                yield from self._opened_at(int(number), whole=True)
            case ["article"]:
                yield from self._article()
            case [word] if word in MORE:
                yield from self._answer("more", is_more=True)
            case _:
                yield from self._answer(line)

    def _answer(self, question: str, *, is_more: bool = False) -> Iterator[str]:
        answer = self.conversation.ask(question)
        if self._on_answer:
            self._on_answer(answer)
        before = len(self._shown) if is_more else 0
        if not is_more:
            self._shown = []
        self._shown += answer.passages
        yield from self.page.answer_lines(
            answer, with_question=False, passages_before=before, see_more=f"{_left(answer, before)} more: type more."
        )

    def _opened_at(self, number: int, *, whole: bool) -> Iterator[str]:
        if not 1 <= number <= len(self._shown):
            there = len(self._shown)
            yield f"There is no passage {number}: " + (f"1 to {there} are shown." if there else "ask something first.")
            return
        self._opened = self._shown[number - 1]
        yield from self._article() if whole else self._surroundings(self._opened, number)

    def _surroundings(self, passage: Passage, number: int) -> Iterator[str]:
        """Yield the paragraph of a passage, and the one on either side."""
        paragraphs = self._paragraphs(passage)
        here = [place for place, (_, is_here) in enumerate(paragraphs) if is_here] or [0]
        first, last = max(0, here[0] - 1), min(len(paragraphs) - 1, here[-1] + 1)
        yield from self.page.folded(place_of(passage))
        yield f"Paragraphs {first + 1} to {last + 1} of {len(paragraphs)}; the whole of it: article {number}."
        yield from self._told(paragraphs[first : last + 1])

    def _article(self) -> Iterator[str]:
        if self._opened is None:
            yield "No passage was opened yet: type its number."
            return
        yield from self.page.folded(place_of(self._opened))
        yield from self._told(self._paragraphs(self._opened))

    def _paragraphs(self, passage: Passage) -> Sequence[tuple[str, bool]]:
        """Return the paragraphs of a passage's article, and of each whether the passage stands in it."""
        paragraphs, start = [], 0
        for text in self.conversation.article_of(passage).text.split("\n"):
            end = start + len(text)
            if text.strip():
                paragraphs.append((text, passage.span.start < end and start < passage.span.end))
            start = end + 1
        return paragraphs

    def _told(self, paragraphs: Iterable[tuple[str, bool]]) -> Iterator[str]:
        for text, is_here in paragraphs:
            yield ""
            if is_here:
                yield "Here it stands:"
            yield from self.page.folded(one_line(text))


def hold_line_mode(conversation: Conversation, page: Page, recording: Recording | None = None) -> None:
    """Answer lines of standard input until it ends; faults cost their line alone."""
    mode = LineMode(conversation, page, recording.add if recording else None)
    is_typed = sys.stdin.isatty()
    if is_typed:
        print_lines(mode.greeting())
    for line in _lines(is_typed):
        if line.casefold() in LEAVING:
            break
        try:
            print_lines(mode.reply(line))
        except QuothError as error:
            narrate(str(error))
        print(flush=True)


def _lines(is_typed: bool) -> Iterator[str]:
    """Yield the lines that say something."""
    reconfigure = getattr(sys.stdin, "reconfigure", None)
    if reconfigure:
        reconfigure(errors="replace")
    if is_typed:
        with contextlib.suppress(ImportError):
            import readline  # noqa: F401, gives input() its arrow keys
    read = _prompting() if is_typed else sys.stdin.readline
    while line := read():
        if line.strip():
            yield line.strip()


def _prompting() -> Callable[[], str]:
    """Return what reads a line like `readline`, after a prompt that never goes where answers are kept."""

    def read() -> str:
        try:
            if sys.stdout.isatty():
                return input(PROMPT) + "\n"
            print(PROMPT, end="", file=sys.stderr, flush=True)
            return sys.stdin.readline()
        except EOFError:
            print()
            return ""

    return read


def _left(answer: Answer, before: int) -> int:
    return answer.total - before - len(answer.passages)
