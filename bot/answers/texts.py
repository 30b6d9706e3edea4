"""Texts: the sentences of articles round a passage, and their words by their stems."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache

from bot.language.stems import in_whole_words, stem
from index.article import Article
from index.attribution import Kind, Stance
from index.charspan import CharSpan
from index.folding import fold, fold_words
from index.passage import Passage
from index.store import Store

_MOST_KEPT = 256
_PLAIN = frozenset([Stance.SAID, Stance.CLAIMED, Stance.SHOWED])
"""She [said] that it leaks: what was said has its sense without this word."""


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """Return the words of `text` as they are looked up; the sentences of one answer are looked at again and again."""
    return fold(text)


def stems_of(text: str) -> frozenset[str]:
    """Return the stems of all words of `text`: of those with hyphens their parts, and both run together."""
    return _stems_of(text)


@lru_cache(maxsize=16384)
def _stems_of(text: str) -> frozenset[str]:
    return frozenset(map(stem, words_of(text)))


@lru_cache(maxsize=4096)
def words_of(text: str) -> tuple[str, ...]:
    """Return the words of `text` as they are looked up: of those with hyphens their parts, and both run together."""
    text = in_whole_words(text)
    words = folded(text).split()
    if "-" in text:
        words += [word.replace("-", "") for word in fold_words(text) if "-" in word]
    return tuple(words)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The sentences before and after a passage, nearest first, inside its article."""

    before: tuple[CharSpan, ...]
    after: tuple[CharSpan, ...]
    article: Article


class Texts:
    """Articles as they are needed, each read once."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._read: dict[str, tuple[Article, tuple[CharSpan, ...]] | None] = {}
        self._passages: dict[str, tuple[Passage, ...]] = {}

    def article(self, article_id: str) -> tuple[Article, tuple[CharSpan, ...]] | None:
        """Return an article and its sentences; None where it is no longer there."""
        if article_id not in self._read:
            if len(self._read) >= _MOST_KEPT:
                self._read.clear()
            article = self.store.article(article_id)
            self._read[article_id] = None if article is None else (article, self.store.sentences_of(article_id))
        return self._read[article_id]

    def passages(self, article_id: str) -> tuple[Passage, ...]:
        """Return all passages of an article, in text order."""
        if article_id not in self._passages:
            if len(self._passages) >= _MOST_KEPT:
                self._passages.clear()
            self._passages[article_id] = self.store.passages_of(article_id)
        return self._passages[article_id]

    def words(self, article_id: str, span: CharSpan) -> str:
        """Return an article's words at `span`."""
        read = self.article(article_id)
        return span.of(read[0].text) if read else ""

    def sentences_between(self, article_id: str, start: int, end: int) -> int:
        """Return how many sentences of an article lie wholly between two places."""
        read = self.article(article_id)
        if read is None or end <= start:
            return 0
        sentences = read[1]
        first = bisect_left(sentences, start, key=lambda span: span.start)
        last = bisect_right(sentences, end, key=lambda span: span.end)
        return max(0, last - first)

    def around(self, passage: Passage, reach: int = 1) -> Surroundings | None:
        """Return up to `reach` sentences before and after `passage`."""
        read = self.article(passage.article.id)
        if read is None:
            return None
        article, sentences = read
        first = bisect_right(sentences, passage.span.start, key=lambda span: span.end)
        last = bisect_left(sentences, passage.span.end, key=lambda span: span.start)
        before, after = sentences[max(0, first - reach) : first], sentences[last : last + reach]
        return Surroundings(tuple(reversed(before)), tuple(after), article)


def content_of(passage: Passage) -> str:
    """Return the words that were said; of a sentence that nobody said, the sentence."""
    if passage.attribution is None:
        return passage.text
    return " … ".join(passage.words_at(span) for span in passage.attribution.content)


def content_with_cue(passage: Passage) -> str:
    """Return what was said with the word that tells how, where the sense turns on it: "[denied] that it leaks"."""
    attribution, content = passage.attribution, content_of(passage)
    if attribution is None or attribution.kind is Kind.DIRECT or attribution.stance in _PLAIN or not attribution.cue:
        return content
    cue, first = attribution.cue[-1], attribution.content[0]
    if cue.end > first.start or not passage.span.holds(cue):
        return content
    gap = " " if first.start - cue.end <= 1 else " … "
    return f"{passage.words_at(cue)}{gap}{content}"
