"""Building: paths of articles -> store, with progress."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from pathlib import Path

from index.article import Article
from index.errors import ArticleError
from index.fingerprint import fingerprint
from index.passage import ReadArticle
from index.readers import ArticleFile, FilesFound, find_files, read_files
from index.store import Store
from index.workers import Outcome, read_here, read_with_workers

__all__ = ["BuildProgress", "BuildReport", "build", "fingerprint", "read_all"]

WORTH_WORKERS = 1_000_000
"""Bytes of articles from which several processes pay, each of which has to load the model first."""

PASSAGES_A_COMMIT = 5_000
SECONDS_A_COMMIT = 30.0
"""Whichever is reached first. A build that is stopped keeps what was committed."""


UNCHANGED_A_SIGN = 100
"""Unchanged articles pass so fast that progress is told only after so many."""


@dataclass(frozen=True, slots=True)
class BuildProgress:
    """How far a build is."""

    files: int
    """Begun, of `files_in_all`."""
    files_in_all: int
    articles: int
    """Read and put in, or about to be committed."""
    unchanged: int
    """Articles that are in the store as they are."""
    errors: int
    words: int
    """Of the articles read."""
    seconds: float
    share: float
    """How much of all files is done, 0 to 1, by their sizes."""

    @property
    def words_per_second(self) -> float:
        """Return the speed so far."""
        return self.words / self.seconds if self.seconds else 0.0

    @property
    def seconds_left(self) -> float | None:
        """Return how long it will take at the speed so far; None where that cannot be told yet."""
        return self.seconds * (1 - self.share) / self.share if self.share > 0 and self.seconds > 1 else None


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What came of a build."""

    files: int
    skipped: int
    """Files in the folders that are no articles by their ending."""
    articles: int
    """New or changed ones, which were put in."""
    unchanged: int
    words: int
    passages: int
    statements: int
    errors: tuple[ArticleError, ...]
    seconds: float


def build(
    store: Store,
    paths: Iterable[Path],
    *,
    jobs: int | None = None,
    model: str | None = None,
    on_progress: Callable[[BuildProgress], None] | None = None,
) -> BuildReport:
    """Put in the articles at `paths` that are new or changed. What cannot be read costs only itself, and is reported.

    Commits every now and then: a build that is broken off keeps what was committed, and goes on from there next time.

    Raises:
        StoreLockedError: somebody else is writing.
        ModelNotFoundError: the model is not installed.
        StoreError: the store cannot be written.
    """
    found = find_files(paths)
    course = _Course(found)
    changed = _changed(course, store, on_progress)
    with closing(_read(changed, jobs or _jobs_for(found), model)) as outcomes, ExitStack() as until_done:
        batch = _Batch(store, until_done)
        for outcome in outcomes:
            course.count(outcome)
            if isinstance(outcome, ReadArticle):
                batch.add(outcome)
            batch.commit_if_due()
            if on_progress:
                on_progress(course.progress())
        batch.commit()
    if on_progress:
        on_progress(course.progress(done=True))
    return course.report()


def read_all(
    paths: Iterable[Path], *, jobs: int | None = None, model: str | None = None
) -> Iterator[ReadArticle | ArticleError]:
    """Yield the articles at `paths` read, in order, without any store; in place of what cannot be read, the reason."""
    found = find_files(paths)
    return _read(read_files(found), jobs or _jobs_for(found), model)


def _changed(
    course: _Course, store: Store, on_progress: Callable[[BuildProgress], None] | None
) -> Iterator[Article | ArticleError]:
    for one in course.follow():
        if isinstance(one, ArticleError) or not course.is_known(one, store):
            yield one
        elif on_progress and course.unchanged % UNCHANGED_A_SIGN == 0:
            on_progress(course.progress())


def _read(articles: Iterable[Article | ArticleError], jobs: int, model: str | None) -> Generator[Outcome]:
    return read_here(articles, model) if jobs == 1 else read_with_workers(articles, model, jobs)


def _jobs_for(found: FilesFound) -> int:
    """Return how many processes to use where nobody said: one for each processor, where there is much to read."""
    return 1 if sum(map(_size, found.files)) < WORTH_WORKERS else os.cpu_count() or 1


class _Batch:
    """Articles that are read and not yet put in. Other writers are kept out from the first one on."""

    def __init__(self, store: Store, until_done: ExitStack) -> None:
        self._store = store
        self._until_done = until_done
        self._is_writing = False
        self._articles: list[ReadArticle] = []
        self._committed = time.monotonic()

    def add(self, article: ReadArticle) -> None:
        """Put an article to the others."""
        if not self._is_writing:
            self._until_done.enter_context(self._store.writing())
            self._is_writing = True
        self._articles.append(article)

    def commit_if_due(self) -> None:
        """Put them in where they are many, or the last ones went in long ago."""
        many = sum(len(article.passages) for article in self._articles) >= PASSAGES_A_COMMIT
        if many or time.monotonic() - self._committed >= SECONDS_A_COMMIT:
            self.commit()

    def commit(self) -> None:
        """Put them in; where there are none, that can wait for the next."""
        if self._articles:
            self._store.add(self._articles)
            self._articles, self._committed = [], time.monotonic()


@dataclass(slots=True)
class _Course:
    """Where a build is, as its articles pass by."""

    found: FilesFound
    _files: int = 0
    _articles: int = 0
    unchanged: int = 0
    _words: int = 0
    _passages: int = 0
    _statements: int = 0
    _errors: list[ArticleError] = field(default_factory=list)
    _begun: float = field(default_factory=time.monotonic)
    _bytes_before: int = 0
    _bytes_here: int = 0
    _size_here: int = 0
    _size: int = 0

    def follow(self) -> Iterator[Article | ArticleError]:
        """Yield what is in the files, and remember how far that is."""
        self._size = sum(map(_size, self.found.files))
        for article in read_files(self.found, self._begin_file):
            if isinstance(article, Article):
                self._bytes_here = min(self._bytes_here + len(article.text), self._size_here)
            yield article

    def _begin_file(self, file: ArticleFile) -> None:
        self._files += 1
        self._bytes_before += self._size_here
        self._bytes_here, self._size_here = 0, _size(file)

    def is_known(self, article: Article, store: Store) -> bool:
        """Say whether the store has the article as it is, and count it then."""
        if store.fingerprint_of(article.id) != fingerprint(article):
            return False
        self.unchanged += 1
        return True

    def count(self, outcome: Outcome) -> None:
        """Count what came of an article."""
        if isinstance(outcome, ArticleError):
            self._errors.append(outcome)
            return
        self._articles += 1
        self._words += len(outcome.article.text.split())
        self._passages += len(outcome.passages)
        self._statements += sum(passage.attribution is not None for passage in outcome.passages)

    def progress(self, *, done: bool = False) -> BuildProgress:
        """Return how far the build is."""
        share = (self._bytes_before + self._bytes_here) / self._size if self._size else 0.0
        return BuildProgress(
            files=self._files,
            files_in_all=len(self.found.files),
            articles=self._articles,
            unchanged=self.unchanged,
            errors=len(self._errors),
            words=self._words,
            seconds=time.monotonic() - self._begun,
            share=1.0 if done else share,
        )

    def report(self) -> BuildReport:
        """Return what came of the build."""
        return BuildReport(
            files=len(self.found.files),
            skipped=self.found.skipped,
            articles=self._articles,
            unchanged=self.unchanged,
            words=self._words,
            passages=self._passages,
            statements=self._statements,
            errors=tuple(self._errors),
            seconds=time.monotonic() - self._begun,
        )


def _size(file: ArticleFile) -> int:
    try:
        return file.path.stat().st_size
    except OSError:
        return 0
