"""Signatures: who signs an article in its byline, or a letter under its words."""

from __future__ import annotations

import re

from index.article import Article
from index.marks import DASHES
from index.speakers.proper_name import ProperName
from index.tokens import Tokens

BYLINE = re.compile(r"^By ((?:[A-Z][\w.'’-]+ ?){2,4})(?:,.*)?$", re.MULTILINE)
FOOT = re.compile(
    r"^(?:(?:Dr|Prof|Professor|Sir|Dame|Mr|Mrs|Ms)\.? )?((?:[A-Z][\w.'’-]+ ){1,3}[A-Z][\w'’-]+)(?:, [^.\n]{3,80},)? "
    r"(?:is|was|writes|lives|teaches|works|covers|edits|chairs|runs)\b",
    re.MULTILINE,
)
"""The last line of a column: "Ann Lee is a columnist for the Courier"."""
LONGEST_FOOT = 400
"""Characters at the end of a text among which that line stands."""
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

    The byline is the article's own, else a line of its text: "By David Lee", else the one that tells who wrote it.
    """
    byline = article.author or _byline_in(article.text) or _named_at_foot(article.text)
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


def _named_at_foot(text: str) -> str | None:
    """Return whom the last lines alone tell of: nobody else has gone unnamed till then but the author."""
    lines = text.rstrip().rfind("\n", max(0, len(text) - LONGEST_FOOT)) + 1
    found = FOOT.search(text, lines) if lines else None
    if found is None or text.count(found[1].split()[-1]) > 1:
        return None
    return found[1]
