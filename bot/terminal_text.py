"""What untrusted text looks like on a terminal: every character visible, none obeyed.

Articles, titles and questions may hold anything: escape sequences that repaint the screen, bells, marks that turn
the reading direction round, halves of surrogate pairs that no terminal can be sent. Each becomes one visible
character, so that offsets into the text keep fitting.
"""

from __future__ import annotations

import re

_UNSEEN = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f"  # C0 controls but tab and newline, and delete: "\x1b[2J" clears the screen
    "\x80-\x9f"  # C1 controls: "\x9b" alone begins an escape sequence
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # direction marks: "\u202e" writes what follows backwards
    "\u2028\u2029"  # line and paragraph separators: they would break a line that has no end here
    "\ufff9-\ufffb"  # annotation marks: what they enclose may be hidden
    "\ud800-\udfff"  # surrogates on their own: they cannot be encoded
    "]"
)
_REPLACEMENT = "\ufffd"
_CONTROL_PICTURES = 0x2400
"""Where Unicode's pictures of the C0 controls begin: "\x1b" is shown as "␛"."""
_SPECIAL = {"\x7f": "\u2421", "\u2028": "\u2424", "\u2029": "\u2424"}


def printable(text: str) -> str:
    """Return `text` with each character that a terminal would obey, or cannot show, replaced by a visible one.

    The result is as long as `text`. Newlines and tabs stay.
    """
    return _UNSEEN.sub(_picture, text)


def _picture(unseen: re.Match[str]) -> str:
    character = unseen[0]
    if character < " ":
        return chr(_CONTROL_PICTURES + ord(character))
    return _SPECIAL.get(character, _REPLACEMENT)
