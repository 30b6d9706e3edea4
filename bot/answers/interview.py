"""Interview: what somebody is asked in the paragraph before his answer, which need not name the matter again."""

from __future__ import annotations

import re

from index.passage import Passage

_LABEL = re.compile(r"[A-Z][^\W_]*(?: [^\W_]+){0,3}:\s")
"""[Courier:] There are rumours of a film. [Lind:] Ask me in May."""
_ASKED = re.compile(r"((?:[\w’'-]+ ){0,3})\b(?:asked|pressed|questioned|quizzed|grilled)\b((?: [\w’'-]+){0,4})")
"""The host [asked Lind]; [Lind was also asked]: with the words before and after in which the name may stand."""
_QUESTION_ENDS = ("?", "?”", '?"', "?’", "?'")


def asked_before(passage: Passage, text: str) -> str:
    """Return the paragraph before a passage that begins its own, where it puts a question, or another has the word."""
    start = passage.span.start
    if text[start - 1 : start] != "\n":
        return ""
    end = start
    while end and text[end - 1].isspace():
        end -= 1
    before = text[text.rfind("\n", 0, end) + 1 : end]
    if _is_asked(passage, before):
        return before
    both_labelled = _LABEL.match(before) is not None and _LABEL.match(text, start) is not None
    return before if both_labelled or before.endswith(_QUESTION_ENDS) else ""


def _is_asked(passage: Passage, before: str) -> bool:
    """Say whether a paragraph tells that the speaker was asked: "the host [asked Lind] about her debts"."""
    if passage.speaker is None:
        return False
    surname = passage.speaker.name.split()[-1]
    return surname in before and any(_names(match, surname) for match in _ASKED.finditer(before))


def _names(asked: re.Match[str], surname: str) -> bool:
    earlier = asked[1].split()
    is_subject = surname in earlier and earlier[earlier.index(surname) + 1 :][:1] in (["was"], ["is"])
    return is_subject or surname in asked[2].split()
