"""ArticleText: an article's paragraphs, with one passage marked in its place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from textual.content import Content, Span

from bot.tui.block_list import BlockList
from bot.tui.block_view import Block
from bot.tui.passage_text import marks_of, one_line
from index.article import Article
from index.charspan import CharSpan
from index.passage import Passage


class ArticleText(BlockList):
    """Reads like the article; the passage has a bar beside its paragraph, and its parts are told apart."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._paragraphs: list[CharSpan] = []
        self._plain: list[Block] = []
        """The paragraphs unmarked: most stay so, and need not be folded anew."""
        self._article: Article | None = None
        self._passage: Passage | None = None
        self._found: Sequence[CharSpan] = ()
        self._match: int | None = None

    def read(self, article: Article) -> None:
        """Show an article from its beginning, nothing marked."""
        self._article = article
        self._paragraphs = list(paragraphs_of(article.text))
        self._plain = [paragraph_block(article.text, paragraph, None) for paragraph in self._paragraphs]
        self._found = ()
        self.mark(None)
        self.scroll_home(animate=False)

    def mark(self, passage: Passage | None) -> None:
        """Mark a passage, and bring it into view."""
        self._passage = passage
        self._draw_paragraphs()
        if passage:
            self.when_measured(lambda: self._bring_into_view(passage.span))

    def find(self, words: str) -> None:
        """Mark where `words` stand, and bring the first match into view."""
        self._found = list(matches(self._article.text, words)) if self._article else ()
        self._match = None
        self._draw_paragraphs()
        self.go_to_match(1)

    def go_to_match(self, direction: int) -> None:
        """Bring the next match into view (1), or the one before (-1); after the last comes the first."""
        if not self._found:
            return
        self._match = 0 if self._match is None else (self._match + direction) % len(self._found)
        span = self._found[self._match]
        self.when_measured(lambda: self._bring_into_view(span))

    @property
    def found(self) -> tuple[int, int]:
        """Return which match is shown, from 1, and how many there are."""
        return (self._match or 0) + 1 if self._found else 0, len(self._found)

    def _draw_paragraphs(self) -> None:
        if self._article is None:
            return
        text, passage, found = self._article.text, self._passage, self._found
        marked = [passage.span, *found] if passage else found
        self.show(
            paragraph_block(text, paragraph, passage, found)
            if any(paragraph.overlaps(span) for span in marked)
            else plain
            for paragraph, plain in zip(self._paragraphs, self._plain, strict=True)
        )

    def _bring_into_view(self, span: CharSpan) -> None:
        """Bring the line where `span` begins to the upper third of the view."""
        if (line := self.line_of(span.start)) is not None:
            self.scroll_to(y=max(0, line - self.size.height // 3), animate=False, force=True)

    def _keep_in_view(self, in_view: range) -> None:
        """Keep the passage."""
        span = self._passage and self._passage.span
        if span and any(self._paragraphs[index].overlaps(span) for index in in_view):
            self._bring_into_view(span)

    def line_of(self, offset: int) -> int | None:
        """Return the line of the list where a character of the article stands."""
        for index, paragraph in enumerate(self._paragraphs):
            if paragraph.start <= offset < paragraph.end:
                block = self.blocks[index]
                before = block.content[: offset - paragraph.start + 1]
                return self.top_of(index) + self.height_of(before, block) - 1
        return None


def paragraphs_of(text: str) -> Iterator[CharSpan]:
    """Yield the lines of `text` that are not empty."""
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield CharSpan(start, start + len(line))
        start += len(line) + 1


def matches(text: str, words: str) -> Iterator[CharSpan]:
    """Yield where `words` stand in `text`, whatever their case and the space between them."""
    wanted = words.split()
    if wanted:
        for match in re.finditer(r"\s+".join(map(re.escape, wanted)), text, re.IGNORECASE):
            yield CharSpan(match.start(), match.end())


def paragraph_block(text: str, paragraph: CharSpan, passage: Passage | None, found: Sequence[CharSpan] = ()) -> Block:
    """Return a paragraph, with what of the passage and of the words found stands in it marked."""
    is_marked = passage is not None and paragraph.overlaps(passage.span)
    marks = list(_passage_marks(passage)) if passage and is_marked else []
    marks += [("part--found", span) for span in found if span.overlaps(paragraph)]
    spans = []
    for part, span in marks:
        begin, end = max(span.start, paragraph.start), min(span.end, paragraph.end)
        if begin < end:
            spans.append(Span(begin - paragraph.start, end - paragraph.start, f".{part}"))
    return Block(Content(one_line(paragraph.of(text)), spans), bar=is_marked, after=1)


def _passage_marks(passage: Passage) -> Iterator[tuple[str, CharSpan]]:
    yield "part--passage", passage.span
    if passage.attribution:
        yield from marks_of(passage.attribution)
