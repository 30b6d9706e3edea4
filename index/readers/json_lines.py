"""One article a line: `.jsonl` and `.jsonl.gz`, read as a stream."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import IO, Any, cast

from index.article import Article
from index.errors import ArticleError
from index.readers.article_file import ArticleFile, without_surrogates
from index.readers.decode import BOMS, NotTextError, decode, normalize

LONGEST_LINE = 128 * 1024 * 1024
"""In bytes. A longer line is no article, and must not fill the memory."""


class _NotAnArticleError(ValueError):
    """A line does not hold an article."""


def read_json_lines(file: ArticleFile) -> Iterator[Article | ArticleError]:
    """Yield the article of each line; a line that holds none costs only itself. Empty lines are passed over."""
    number = 0
    try:
        with _open(file.path) as stream:
            for number, line in enumerate(_lines(stream), 1):
                place = f"{file.path}, line {number}"
                if line is None:
                    yield ArticleError(place, f"the line is longer than {LONGEST_LINE // 1024**2} MB. Split it")
                elif line.strip():
                    yield _read_line(line, place)
    except (EOFError, zlib.error, gzip.BadGzipFile):
        yield ArticleError(str(file.path), f"the compressed file is damaged or cut short after line {number}")
    except OSError as error:
        yield ArticleError(str(file.path), f"cannot be read ({error.strerror or error})")
    except NotTextError as error:
        yield ArticleError(str(file.path), f"the file {error}")
    else:
        if not number:
            yield ArticleError(str(file.path), "the file is empty")


def _open(path: Path) -> IO[bytes]:
    return cast(IO[bytes], gzip.open(path)) if path.suffix.lower() == ".gz" else path.open("rb")


def _lines(stream: IO[bytes]) -> Iterator[bytes | str | None]:
    """Yield the lines; in place of one that is too long, None."""
    first = stream.readline(LONGEST_LINE)
    encoding = next((encoding for bom, encoding in BOMS if first.startswith(bom)), None)
    if encoding and encoding != "utf-8":
        # Rare enough to be read whole: lines of UTF-16 cannot be told by their bytes.
        yield from decode(first + stream.read()).split("\n")
        return
    if b"\0" in first:
        raise NotTextError("is no text but binary data")
    while first:
        if len(first) < LONGEST_LINE:
            yield first
        else:
            yield None
            _pass_over_line(stream, first)
        first = stream.readline(LONGEST_LINE)


def _pass_over_line(stream: IO[bytes], begun: bytes) -> None:
    while begun and not begun.endswith(b"\n"):
        begun = stream.readline(LONGEST_LINE)


def _read_line(line: bytes | str, place: str) -> Article | ArticleError:
    try:
        fields = json.loads(line if isinstance(line, str) else decode(line))
        return _article(fields)
    except json.JSONDecodeError as error:
        return ArticleError(place, f"this is not JSON: {error.msg} at character {error.colno}")
    except RecursionError:
        return ArticleError(place, "this is nested too deep")
    except ValueError as error:  # _NotAnArticleError, NotTextError, or a number of too many digits
        return ArticleError(place, str(error))


def _article(fields: Any) -> Article:
    if not isinstance(fields, dict):
        raise _NotAnArticleError('expected an object: {"id": "...", "text": "..."}')
    if isinstance(fields.get("id"), int) and not isinstance(fields["id"], bool):
        fields["id"] = str(fields["id"])
    article_id, text = _words(fields, "id"), _words(fields, "text")
    if article_id is None:
        raise _NotAnArticleError('there is no "id"')
    if text is None:
        raise _NotAnArticleError('there is no "text"')
    return Article(
        id=article_id,
        text=normalize(text),
        title=_words(fields, "title") or article_id,
        published=_day(fields),
        publisher=_words(fields, "publisher"),
        author=_words(fields, "author"),
        url=_words(fields, "url"),
    )


def _words(fields: dict[str, Any], name: str) -> str | None:
    """Return a field that holds words; None where it is missing, null or blank."""
    value = fields.get(name)
    if value is None:
        return None
    if not isinstance(value, str):
        raise _NotAnArticleError(f'"{name}" must be a string, not {json.dumps(value)[:40]}')
    return without_surrogates(value) if value.strip() else None


def _day(fields: dict[str, Any]) -> date | None:
    """Return the day of "published", of which an hour may follow."""
    value = _words(fields, "published")
    if value is None:
        return None
    try:
        return date.fromisoformat(value.strip()[:10])
    except ValueError:
        raise _NotAnArticleError(f'"published" must be a date like 2023-11-07, not {value[:40]!r}') from None
