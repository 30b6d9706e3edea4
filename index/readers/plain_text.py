"""One article a file: `.txt` and `.md`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from index.article import Article
from index.errors import ArticleError
from index.readers.article_file import ArticleFile
from index.readers.decode import NotTextError, decode


def read_plain_text(file: ArticleFile) -> Iterator[Article | ArticleError]:
    """Yield the article in `file`. Its title is a first line `# ...`, else the file's name without its ending."""
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
            yield Article(file.name, text, _heading(text) or PurePosixPath(file.name).stem)


def _heading(text: str) -> str:
    line = text.partition("\n")[0]
    return line[2:].strip() if line.startswith("# ") else ""
