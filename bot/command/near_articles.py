"""Near articles: which articles somebody may mean who types an id that is not there."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches

from index.store import ArticleEntry

MOST = 3
"""Articles that are offered, at most."""


def articles_near(typed: str, entries: Sequence[ArticleEntry]) -> list[str]:
    """Return ids: of articles whose id or title holds what was typed, else of those with an id nearly like it."""
    wanted = typed.casefold()
    holding = [entry.info.id for entry in entries if wanted in f"{entry.info.id}\n{entry.info.title}".casefold()]
    return holding[:MOST] or get_close_matches(typed, [entry.info.id for entry in entries], n=MOST)


def not_there(typed: str, entries: Sequence[ArticleEntry]) -> str:
    """Return what to tell somebody whose article is not there."""
    near = articles_near(typed, entries)
    offer = f"Did you mean {' or '.join(near)}?" if near else "See them: quoth articles"
    return f"No article {typed!r} in this archive. {offer}"
