"""One article a file: `.txt` and `.md`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import PurePosixPath

from index.article import Article
from index.errors import ArticleError
from index.markup.front_matter import end_of_front_matter, front_matter_of
from index.markup.unmarked import Unmarked
from index.readers.article_file import ArticleFile
from index.readers.decode import NotTextError, decode


def read_plain_text(file: ArticleFile) -> Iterator[Article | ArticleError]:
    """Yield the article in `file`. Its title is a first line `# ...`, else the file's name without its ending.

    Fields above the text, between lines of hyphens, tell more of it, where they are there.
    """
    try:
        text = decode(file.path.read_bytes())
    except OSError as error:
        yield ArticleError(str(file.path), f"cannot be read ({error.strerror})")
    except NotTextError as error:
        yield ArticleError(str(file.path), f"the file {error}")
    else:
        if not text.strip():
            yield ArticleError(str(file.path), "the file is empty")
        else:
            yield _article(file, text)


def _article(file: ArticleFile, text: str) -> Article:
    fields = front_matter_of(text)
    return Article(
        file.name,
        text,
        fields.get("title") or _heading(text[end_of_front_matter(text) :]) or PurePosixPath(file.name).stem,
        _day(fields.get("published") or fields.get("date") or ""),
        fields.get("publisher"),
        fields.get("author"),
        fields.get("url"),
    )


def _heading(text: str) -> str:
    """Return a first line `# ...` as one reads it: "Dyke holds" of '# **Dyke** holds'."""
    line = text.lstrip("\n").partition("\n")[0]
    return Unmarked(line).text.strip() if line.startswith("# ") else ""


def _day(value: str) -> date | None:
    """Return the day that begins `value`; None where none does: an odd date is no reason not to read an article."""
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        return None
