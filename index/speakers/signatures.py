"""Signatures: who signs an article in its byline, or a letter under its words."""

from __future__ import annotations

import re

from index.article import Article
from index.marks import DASHES
from index.speakers.proper_name import ProperName
from index.tokens import Tokens

BYLINE = re.compile(r"^By ((?:[A-Z][\w.'’-]+ ?){2,4})(?:,.*)?$", re.MULTILINE)
HEAD = 600
"""Characters at the beginning of a text among which its byline stands."""
LONGEST_PLACE = 40
"""Characters after the name in its line."""


def stands_alone(tokens: Tokens, name: ProperName) -> bool:
    """Say whether a name has a line to itself, but for the place or office after it: "Ann Lee, Leith"."""
    text, start = tokens.text, tokens.starts[name.start]
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", start)
    line = text[first : len(text) if last < 0 else last]
    before, after = line[: start - first].strip(), line[tokens.ends[name.end - 1] - first :].strip(" .")
    return first > 0 and before in DASHES | {""} and (not after or (after[0] in ",(" and len(after) <= LONGEST_PLACE))


def author_of(article: Article) -> str | None:
    """Return the author's name where the byline has one alone: "David Lee, @dlee, THE NEWS" is David Lee.

    The byline is the article's own, else a line of its text: "By David Lee".
    """
    byline = article.author or _byline_in(article.text)
    if not byline:
        return None
    first = byline.removeprefix("By ").split(",")[0].strip()
    first = re.split(r"(?<=\w\w)\. ", first)[0]
    if not first or " and " in first:
        return None
    return first.title() if first.isupper() else first


def _byline_in(text: str) -> str | None:
    found = BYLINE.search(text, 0, min(len(text), HEAD))
    return found[1].strip() if found else None
