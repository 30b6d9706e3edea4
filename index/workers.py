"""Reading articles with several processes: each loads the model, the order stays, memory is bounded."""

from __future__ import annotations

import multiprocessing
import signal
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from types import TracebackType
from typing import TYPE_CHECKING

from index.article import Article
from index.errors import ArticleError
from index.passage import ReadArticle

if TYPE_CHECKING:
    from index.parse import Parser

Outcome = ReadArticle | ArticleError

LONGEST_ARTICLE = 2_000_000
"""Characters of a text that is read at all: a long book has no more. Reading takes about a kilobyte of memory each."""

CHUNK = 30_000
"""Characters that a worker gets at a time, at least: some seconds of work, so that handing over costs nothing."""

CHUNKS_AHEAD = 3
"""Chunks that wait, for each worker."""


def _outcome_of(article: Article, parser: Parser) -> Outcome:
    """Return the article read, or why it could not be: a fault costs one article, and is told."""
    from index.read_article import read_article  # imports spaCy, as whoever has a parser has done

    if len(article.text) > LONGEST_ARTICLE:
        reason = f"has {len(article.text):,} characters, more than {LONGEST_ARTICLE:,}. Split it into articles"
        return ArticleError(article.id, reason)
    try:
        return read_article(article, parser)
    except Exception as error:
        reason = f"cannot be read ({type(error).__name__}: {error}). Please report this"
        return ArticleError(article.id, reason)


def read_here(articles: Iterable[Article | ArticleError], model: str | None) -> Generator[Outcome]:
    """Read articles one by one in this process; the model is loaded for the first."""
    parser: Parser | None = None
    for article in articles:
        if isinstance(article, ArticleError):
            yield article
            continue
        parser = parser or _load(model)
        yield _outcome_of(article, parser)


def read_with_workers(articles: Iterable[Article | ArticleError], model: str | None, jobs: int) -> Generator[Outcome]:
    """Read articles with `jobs` processes, in order."""
    with _Workers(model, jobs) as workers:
        waiting: deque[tuple[list[Article], Future[list[Outcome]]] | ArticleError] = deque()
        for chunk in _chunks(articles):
            waiting.append(chunk if isinstance(chunk, ArticleError) else (chunk, workers.begin(chunk)))
            while len(waiting) > jobs * CHUNKS_AHEAD:
                yield from workers.outcomes(waiting.popleft())
        while waiting:
            yield from workers.outcomes(waiting.popleft())


class _Workers:
    """A pool of processes that is stopped at once, without a word, when the work is broken off."""

    def __init__(self, model: str | None, jobs: int) -> None:
        self._model = model
        self._jobs = jobs
        self._others = frozenset(multiprocessing.active_children())
        self._pool = self._new_pool(jobs)

    def __enter__(self) -> _Workers:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if error is None:
            self._pool.shutdown()
        else:
            self._stop()

    def begin(self, chunk: list[Article]) -> Future[list[Outcome]]:
        """Hand a chunk over."""
        try:
            return self._pool.submit(_read_chunk, chunk)
        except BrokenProcessPool as error:
            broken: Future[list[Outcome]] = Future()
            broken.set_exception(error)
            return broken

    def outcomes(self, begun: tuple[list[Article], Future[list[Outcome]]] | ArticleError) -> list[Outcome]:
        """Return what came of a chunk, waiting for it."""
        if isinstance(begun, ArticleError):
            return [begun]
        chunk, future = begun
        try:
            return future.result()
        except BrokenProcessPool:
            return [self._read_alone(article) for article in chunk]

    def _read_alone(self, article: Article) -> Outcome:
        """Read an article after a worker died with it or with another: by itself, to see which it was."""
        self._stop()
        self._pool = self._new_pool(self._jobs)
        try:
            return self._pool.submit(_read_chunk, [article]).result()[0]
        except BrokenProcessPool:
            self._pool = self._new_pool(self._jobs)
            return ArticleError(article.id, "cannot be read: the process that read it died, perhaps out of memory")

    def _new_pool(self, jobs: int) -> ProcessPoolExecutor:
        # Spawned, not forked: whoever indexes in a thread of a terminal UI has locks that a fork would copy held.
        context = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(jobs, mp_context=context, initializer=_begin_worker, initargs=(self._model,))

    def _stop(self) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)
        for process in multiprocessing.active_children():
            if process not in self._others:
                process.kill()


_parser: Parser | None = None
_model: str | None = None


def _begin_worker(model: str | None) -> None:
    global _model
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the parent, who decides
    _model = model


def _read_chunk(chunk: list[Article]) -> list[Outcome]:
    global _parser
    _parser = _parser or _load(_model)
    return [_outcome_of(article, _parser) for article in chunk]


def _load(model: str | None) -> Parser:
    from index.parse import DEFAULT_MODEL, Parser  # imports spaCy

    return Parser(model or DEFAULT_MODEL)


def _chunks(articles: Iterable[Article | ArticleError]) -> Iterator[list[Article] | ArticleError]:
    chunk: list[Article] = []
    characters = 0
    for article in articles:
        if isinstance(article, ArticleError):
            if chunk:
                yield chunk
            yield article
            chunk, characters = [], 0
            continue
        chunk.append(article)
        characters += len(article.text)
        if characters >= CHUNK:
            yield chunk
            chunk, characters = [], 0
    if chunk:
        yield chunk
