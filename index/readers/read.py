"""From files to articles: one reader a format, chosen by the file's ending."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from index.article import Article
from index.errors import ArticleError
from index.readers.article_file import ArticleFile, FilesFound, find_files
from index.readers.json_lines import read_json_lines
from index.readers.plain_text import read_plain_text

READERS: dict[str, Callable[[ArticleFile], Iterator[Article | ArticleError]]] = {
    ".txt": read_plain_text,
    ".md": read_plain_text,
    ".jsonl": read_json_lines,
    ".jsonl.gz": read_json_lines,
}
"""By ending. A format more is a file here, a line here, and one in `article_file.ENDINGS`."""


def read_articles(paths: Iterable[Path]) -> Iterator[Article | ArticleError]:
    """Yield the articles in files and folders, and in place of each that cannot be read the reason."""
    return read_files(find_files(paths))


def read_files(
    found: FilesFound, on_file: Callable[[ArticleFile], None] | None = None
) -> Iterator[Article | ArticleError]:
    """Yield the articles of files, one at a time. Of two with the same id, the second is an error.

    `on_file` is told of each file before it is read.
    """
    yield from found.errors
    ids: set[str] = set()
    for file in found.files:
        if on_file:
            on_file(file)
        for article in READERS[file.ending](file):
            if isinstance(article, ArticleError):
                yield article
            elif article.id in ids:
                yield _twice(article, file)
            else:
                ids.add(article.id)
                yield article


def _twice(article: Article, file: ArticleFile) -> ArticleError:
    return ArticleError(str(file.path), f"another article here has the id {article.id!r} already; this one is left out")
