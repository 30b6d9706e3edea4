"""The fingerprint of an article: as long as it is the same, the article need not be read again."""

from __future__ import annotations

from hashlib import blake2b

from index.article import Article

READING = 5
"""Raised whenever the same article would be read in another way, so that archives catch up."""


def fingerprint(article: Article) -> str:
    """Return a short text that changes with anything in the article, and with how articles are read."""
    published = None if article.published is None else article.published.isoformat()
    parts = (str(READING), article.title, published, article.publisher, article.author, article.url, article.text)
    digest = blake2b(digest_size=16)
    for part in parts:
        digest.update(b"\0" if part is None else b"\1" + part.encode("utf-8", "surrogatepass") + b"\0")
    return digest.hexdigest()
