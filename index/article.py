"""Article: a text as it was published, and what is known about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Article:
    """One article. All offsets everywhere count characters of `text`, which never changes."""

    id: str
    text: str
    title: str
    published: date | None = None
    publisher: str | None = None
    author: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class ArticleInfo:
    """What a passage tells of its article: all but the text."""

    id: str
    title: str
    published: date | None = None
    publisher: str | None = None
    url: str | None = None

    @classmethod
    def of(cls, article: Article) -> ArticleInfo:
        """Return what there is to tell of `article`."""
        return cls(article.id, article.title, article.published, article.publisher, article.url)
