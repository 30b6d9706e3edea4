"""ArticleText: an article's paragraphs, with one passage marked in its place."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content, Span

from bot.tui.block_list import Block, BlockList
from bot.tui.passage_text import marks_of, one_line
from index.article import Article
from index.charspan import CharSpan
from index.passage import Passage


class ArticleText(BlockList):
    """Reads like the article; the passage has a bar beside its paragraph, and its parts are told apart."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._paragraphs: list[CharSpan] = []
        self._article: Article | None = None

    def read(self, article: Article) -> None:
        """Show an article from its beginning, nothing marked."""
        self._article = article
        self._paragraphs = list(paragraphs_of(article.text))
        self.mark(None)
        self.scroll_home(animate=False)

    def mark(self, passage: Passage | None) -> None:
        """Mark a passage, and bring it into view."""
        if self._article is None:
            return
        text = self._article.text
        self.show(paragraph_block(text, paragraph, passage) for paragraph in self._paragraphs)
        if passage:
            self.when_measured(lambda: self._bring_into_view(passage.span))

    def _bring_into_view(self, span: CharSpan) -> None:
        """Bring the line where `span` begins to the upper third of the view."""
        if (line := self.line_of(span.start)) is not None:
            self.scroll_to(y=max(0, line - self.size.height // 3), animate=False, force=True)

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


def paragraph_block(text: str, paragraph: CharSpan, passage: Passage | None) -> Block:
    """Return a paragraph, with what of the passage stands in it marked."""
    words = one_line(paragraph.of(text))
    if passage is None or not paragraph.overlaps(passage.span):
        return Block(Content(words), after=1)
    marks = [("part--passage", passage.span)]
    if passage.attribution:
        marks += marks_of(passage.attribution)
    spans = []
    for part, span in marks:
        begin, end = max(span.start, paragraph.start), min(span.end, paragraph.end)
        if begin < end:
            spans.append(Span(begin - paragraph.start, end - paragraph.start, f".{part}"))
    return Block(Content(words, spans), bar=True, after=1)
