"""Names of accounts, which the model takes for anything else: in "@hill_runner tweeted" for a helper of the verb."""

from __future__ import annotations

import re

from spacy.tokens import Doc, Token

_HANDLE = re.compile(r"@\w+")
_NO_SUBJECTS = frozenset({"aux", "auxpass", "punct", "dep", "intj", "meta"})
"""What the model takes a handle right before its verb for."""


def read_handles_as_names(doc: Doc) -> None:
    """Make every handle a name, and the subject of a verb right after it that has none. Needs: tag, dep."""
    if "@" not in doc.text:
        return
    for token in doc:
        if _HANDLE.fullmatch(token.text):
            token.tag_ = "NNP"
            _give_to_verb(token)


def _give_to_verb(handle: Token) -> None:
    verb = handle.nbor(1) if handle.i + 1 < len(handle.doc) else handle
    if handle.dep_ not in _NO_SUBJECTS or handle.head.i != verb.i or verb.tag_ not in {"VBD", "VBN", "VBZ", "VBP"}:
        return
    handle.dep_ = "nsubj"
    if verb.tag_ == "VBN":
        verb.tag_ = "VBD"  # with no helper any more
