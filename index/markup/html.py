"""Marks of web pages: '<b>Ofwat</b> said', '&quot;Never,&quot; she said'."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from index.charspan import CharSpan
from index.markup.mark import Mark, Side, closing, opening, whole_line

_INLINE = "a|abbr|b|cite|code|em|font|i|ins|mark|s|small|span|strong|sub|sup|u"
_BLOCK = (
    "article|aside|blockquote|body|br|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|html|img|"
    "li|main|ol|p|picture|section|table|tbody|td|th|thead|tr|ul"
)

_UNREAD = (
    r"<!--(?:(?!<!--).){0,5000}?-->"
    r"|<(?:script|style)\b[^<>]{0,500}>(?:(?!<(?:script|style)\b).){0,50000}?</(?:script|style)\s*>"
)
_TAG = re.compile(
    rf"(?P<unread>{_UNREAD})|<(?P<ends>/?)(?:(?P<inline>{_INLINE})|{_BLOCK})(?:\s[^<>]{{0,2000}})?/?>",
    re.IGNORECASE | re.DOTALL,
)
"""Only the names that pages use for text: "<tweet>" and "<3" are the article's own."""

_RAISED_NUMBER = re.compile(r"<sup[^<>]{0,200}>\s*\[?\d{1,3}\]?\s*</sup>", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:[a-zA-Z]{2,8}|#\d{2,6}|#[xX][0-9a-fA-F]{2,5});")


def html_marks(text: str) -> Iterator[Mark]:
    """Yield the tags and entities in `text`; a tag that parts paragraphs is read as a line end."""
    if "<" in text:
        for found in _RAISED_NUMBER.finditer(text):
            yield closing(*found.span())
        for found in _TAG.finditer(text):
            if found["unread"]:
                yield whole_line(*found.span())
            elif not found["inline"]:
                yield Mark(CharSpan(*found.span()), Side.LINE, "\n")
            elif found["ends"]:
                yield closing(*found.span())
            else:
                yield opening(*found.span())
    if "&" in text:
        for found in _ENTITY.finditer(text):
            character = html.unescape(found[0])
            if len(character) == 1 and (character.isprintable() or character == "\N{NO-BREAK SPACE}"):
                yield Mark(CharSpan(*found.span()), Side.LINE, character)
