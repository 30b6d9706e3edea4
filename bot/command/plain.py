"""Answers, lists and articles as plain lines, for a terminal or a pipe.

On a terminal lines are folded to its width and the statement is set off from its sentence; in a pipe every passage
is one line of the article's own words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.answer import Answer
from bot.language.sentences import counted, day_in_words
from bot.passage_words import heading_of, is_same_sentence
from bot.passage_words import one_line as one_line
from index.article import Article
from index.passage import Passage
from index.speaker import SpeakerEntry
from index.store import ArticleEntry, Status

BOLD, UNDERLINED, FAINT, RESET = "\x1b[1m", "\x1b[4m", "\x1b[2m", "\x1b[0m"


@dataclass(frozen=True, slots=True)
class Page:
    """Where lines are printed."""

    width: int | None = None
    """Columns to fold to; None: don't."""
    styled: bool = False
    """May escape codes be used?"""

    def styled_as(self, code: str, text: str) -> str:
        """Return `text` in a style, where styles are allowed."""
        return f"{code}{text}{RESET}" if self.styled and text else text

    def answer_lines(
        self, answer: Answer, *, with_question: bool, passages_before: int = 0, see_more: str = ""
    ) -> Iterator[str]:
        """Yield an answer: how it was read, the short answer, its passages.

        `passages_before` were shown by the answers that this one goes on from; `see_more` says how to see the rest.
        """
        if with_question:
            yield self.styled_as(BOLD, f"> {one_line(answer.question)}")
        if answer.read_as and not _same_words(answer.read_as.text, answer.question):
            yield self.styled_as(FAINT, f"Read as: {one_line(answer.read_as.text)}")
        yield from self.folded(one_line(answer.answer))
        before: Passage | None = None
        for number, passage in enumerate(answer.passages, start=passages_before + 1):
            yield ""
            yield from self.passage_lines(passage, number, after=before)
            before = passage
        shown = passages_before + len(answer.passages)
        if more := answer.total - shown:
            yield ""
            yield f"{shown} of {answer.total} shown; {see_more or f'{more} more with --limit 0.'}"
        if answer.suggestions:
            yield ""
            yield "Try:"
            yield from (f"  {one_line(suggestion)}" for suggestion in answer.suggestions)

    def passage_lines(self, passage: Passage, number: int, *, after: Passage | None = None) -> Iterator[str]:
        """Yield a passage: who and how, the article's own words, where they stand.

        Of a sentence that stands just above, in `after`, only what was said, and who said it if it is another.
        """
        only_content = after is not None and is_same_sentence(after, passage)
        is_also = only_content and after is not None and after.speaker_id == passage.speaker_id is not None
        heading, name = heading_of(passage, is_also=is_also)
        lines = self.folded(heading, indent="     ", marks=[BOLD if self.styled else ""] * name + [""] * len(heading))
        yield f"{number:>3}. {next(lines).removeprefix('     ')}"
        yield from lines
        if only_content and passage.attribution is not None:
            said = " … ".join(one_line(passage.words_at(span)) for span in passage.attribution.content)
            yield from self.folded(f"“{said}” in the same sentence", indent="     ")
            return
        yield from self.folded(one_line(passage.text), indent="     ", marks=self.marks_of(passage))
        yield "     " + self.styled_as(FAINT, place_of(passage))

    def marks_of(self, passage: Passage) -> Sequence[str]:
        """Return a style code for each character of the passage: the content bold, source and cue underlined."""
        marks = [""] * len(passage.text)
        if passage.attribution is None or not self.styled:
            return marks
        for spans, code in (
            ((*passage.attribution.source, *passage.attribution.cue), UNDERLINED),
            (passage.attribution.content, BOLD),
        ):
            for span in spans:
                for place in range(span.start - passage.span.start, span.end - passage.span.start):
                    marks[place] = code
        return marks

    def folded(self, text: str, *, indent: str = "", marks: Sequence[str] = ()) -> Iterator[str]:
        """Yield `text` in lines of the page's width, styled character by character as `marks` say."""
        for start, end in _lines(text, None if self.width is None else max(20, self.width - len(indent))):
            yield indent + _styled(text[start:end], marks[start:end])


def place_of(passage: Passage) -> str:
    """Return the article, its outlet and date, and the offsets."""
    info = passage.article
    parts = [one_line(info.title), *([one_line(info.publisher)] if info.publisher else [])]
    parts += [day_in_words(info.published)] if info.published else []
    return f"{', '.join(parts)} [{passage.span.start}:{passage.span.end}]"


def speaker_lines(entries: Iterable[SpeakerEntry]) -> Iterator[str]:
    """Yield a line a speaker: statements, articles, name, role."""
    for entry in entries:
        role = f", {one_line(entry.role)}" if entry.role else ""
        yield f"{entry.statements:>6} in {entry.articles:>4}  {one_line(entry.name)}{role}"


def article_lines(entries: Iterable[ArticleEntry]) -> Iterator[str]:
    """Yield a line an article: date, statements, id, title."""
    for entry in entries:
        published = entry.info.published.isoformat() if entry.info.published else "no date   "
        title = f"  {one_line(entry.info.title)}" if entry.info.title != entry.info.id else ""
        yield f"{published}  {entry.statements:>5}  {one_line(entry.info.id)}{title}"


def show_lines(page: Page, article: Article, passages: Sequence[Passage]) -> Iterator[str]:
    """Yield an article, then its statements."""
    yield page.styled_as(BOLD, one_line(article.title))
    known = (
        article.publisher,
        article.author,
        day_in_words(article.published) if article.published else None,
        article.url,
    )
    if details := ", ".join(one_line(detail) for detail in known if detail):
        yield page.styled_as(FAINT, details)
    yield ""
    for paragraph in article.text.split("\n"):
        yield from page.folded(one_line(paragraph))
    statements = [passage for passage in passages if passage.attribution]
    yield ""
    yield page.styled_as(BOLD, counted(len(statements), "statement"))
    for number, passage in enumerate(statements, start=1):
        yield ""
        yield from page.passage_lines(passage, number)


def status_lines(status: Status) -> Iterator[str]:
    """Yield what an archive holds."""
    yield f"archive     {one_line(status.place)}"
    yield f"articles    {status.articles}"
    yield f"statements  {status.statements} by {status.speakers} speakers"
    if status.first and status.last:
        days = dict.fromkeys((day_in_words(status.first), day_in_words(status.last)))
        yield f"published   {' to '.join(days)}"
    yield f"size        {status.bytes / 1e6:.1f} MB, format {status.format}, generation {status.generation}"
    yield from (f"problem     {one_line(problem)}" for problem in status.problems)


def _same_words(one: str, other: str) -> bool:
    return one.casefold().split() == other.casefold().split()


def _lines(text: str, width: int | None) -> Iterator[tuple[int, int]]:
    """Yield where each line starts and ends, broken at spaces; a word longer than a line is broken itself."""
    start = 0
    while width is not None and len(text) - start > width:
        space = text.rfind(" ", start, start + width + 1)
        end = space if space > start else start + width
        yield start, end
        start = end + 1 if end == space else end
    if start < len(text) or not text:
        yield start, len(text)


def _styled(text: str, marks: Sequence[str]) -> str:
    if not any(marks):
        return text
    pieces, current = [], ""
    for character, mark in zip(text, marks, strict=True):
        if mark != current:
            pieces.append((RESET if current else "") + mark)
            current = mark
        pieces.append(character)
    return "".join(pieces) + (RESET if current else "")
