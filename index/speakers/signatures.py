"""Signatures: who signs an article in its byline, or a letter under its words."""

from __future__ import annotations

import re

from index.article import Article
from index.speakers.proper_names import ProperName
from index.tokens import Tokens

LONGEST_PLACE = 40
"""Characters after the name in its line."""
DASHES = frozenset({"", "-", "–", "—", "--"})


def stands_alone(tokens: Tokens, name: ProperName) -> bool:
    """Say whether a name has a line to itself, but for the place or office after it: "Ann Lee, Leith"."""
    text, start = tokens.text, tokens.starts[name.start]
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", start)
    line = text[first : len(text) if last < 0 else last]
    before, after = line[: start - first].strip(), line[tokens.ends[name.end - 1] - first :].strip(" .")
    return first > 0 and before in DASHES and (not after or (after[0] in ",(" and len(after) <= LONGEST_PLACE))


def author_of(article: Article) -> str | None:
    """Return the author's name where the byline has one alone: "David Lee, @dlee, THE NEWS" is David Lee."""
    if not article.author:
        return None
    first = article.author.removeprefix("By ").split(",")[0].strip()
    first = re.split(r"(?<=\w\w)\. ", first)[0]
    if not first or " and " in first:
        return None
    return first.title() if first.isupper() else first
