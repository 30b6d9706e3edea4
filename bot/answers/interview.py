"""Interview: what somebody is asked in the paragraph before his answer, which need not name the matter again."""

from __future__ import annotations

import re

from index.passage import Passage

_LABEL = re.compile(r"[A-Z][^\W_]*(?: [^\W_]+){0,3}:\s")
"""[Courier:] There are rumours of a film. [Lind:] Ask me in May."""
_QUESTION_ENDS = ("?", "?”", '?"', "?’", "?'")


def asked_before(passage: Passage, text: str) -> str:
    """Return the paragraph before a passage that begins its own, where it puts a question, or another has the word."""
    start = passage.span.start
    if text[start - 1 : start] != "\n":
        return ""
    before = text[:start].rstrip().rpartition("\n")[2]
    both_labelled = _LABEL.match(before) is not None and _LABEL.match(text, start) is not None
    return before if both_labelled or before.endswith(_QUESTION_ENDS) else ""
