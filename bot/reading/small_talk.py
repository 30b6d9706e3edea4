"""Small talk: turns that ask nothing, and a kind word for each."""

from __future__ import annotations

from bot.language.word_list import word_list
from index.folding import fold

_REPLIES = {
    "thanks thank thx ty cheers great good cool nice perfect super excellent brilliant lovely awesome useful helpful "
    "interesting wonderful": "You are welcome. Ask on whenever you like.",
    "bye goodbye": "Goodbye.",
    "hi hello hey morning": "Hello. Ask who said what; questions like these are answered here:",
    "true false lie lies fake": "Who said it can be told here, not whether it is true.",
    "sorry oops never mind nevermind": "Never mind. Questions like these are answered here:",
    "ok okay yes no yeah yep nope sure fine right": "Ask on; questions like these are answered here:",
}
"""The first of these with a word of the turn: "ok thanks" is thanked for."""
_FILLING = frozenset(
    word_list(
        "there you so very much lol a lot for your the that this it is was help that's all many quoth to all well"
    )
)


def is_small_talk(text: str) -> bool:
    """Say whether all words of `text` are of the kind that asks nothing."""
    words = fold(text).split()
    return bool(words) and not set(words) <= _FILLING and all(word in _FILLING or _reply_with(word) for word in words)


def reply_to(text: str) -> str:
    """Return a kind word for small talk; nothing for anything else."""
    if not is_small_talk(text):
        return ""
    words = set(fold(text).split())
    return next(reply for known, reply in _REPLIES.items() if not words.isdisjoint(known.split()))


def is_leave_taking(text: str) -> bool:
    """Say whether somebody is done, so that nothing needs to be offered: "thanks", "bye"."""
    return bool(reply := reply_to(text)) and not reply.endswith(":")


def _reply_with(word: str) -> bool:
    return any(word in known.split() for known in _REPLIES)
