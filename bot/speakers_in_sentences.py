"""Speakers in sentences: what those named in a question are called inside a plain sentence."""

from __future__ import annotations

from bot.language.sentences import body_in_sentence, in_sentence
from bot.names.name_words import name_words
from bot.naming import Naming
from bot.question import Question
from index.names.places import nations_in
from index.speaker import SpeakerEntry, SpeakerType

_ARTICLES = ("a ", "an ")
_WHOSE = ("his ", "her ", "their ", "its ")


def speakers_in_sentence(question: Question) -> list[str]:
    """Return the speakers of a question as they stand inside a sentence, with "the" where it was typed."""
    known = {naming.name: naming for naming in question.named}
    return [_inside(name, known.get(name)) + _as_printed(known.get(name)) for name in question.speakers]


def speakers_as_understood(question: Question) -> list[str]:
    """Return the speakers as they stand inside a sentence, and of whom no article just shown tells."""
    elsewhere = {naming.name for naming in question.named if naming.elsewhere}
    inside = zip(question.speakers, speakers_in_sentence(question), strict=True)
    return [f"{told} (of another article)" if name in elsewhere else told for name, told in inside]


def _as_printed(naming: Naming | None) -> str:
    """Return the office as articles print it, where a question told a country with it that they do not."""
    entry = naming.chosen[0] if naming is not None and naming.by_role and naming.chosen else None
    if naming is None or entry is None or not entry.role:
        return ""
    printed = [word for told in (*entry.roles, *entry.names) for word in name_words(told)]
    asked = nations_in(name_words(naming.phrase))
    return f" (here only “{entry.role}”)" if asked - nations_in(printed) else ""


def entry_in_sentence(entry: SpeakerEntry) -> str:
    """Return "John Kirby", "the White House", "a senior official"."""
    return entry.name if entry.type is SpeakerType.PERSON else body_in_sentence(entry.name)


def _inside(name: str, naming: Naming | None) -> str:
    if naming is None or not naming.chosen or naming.chosen[0].type is SpeakerType.PERSON:
        return in_sentence(name)
    inside, phrase = body_in_sentence(name), naming.phrase.lower()
    if inside.startswith("my ") and phrase.startswith(_WHOSE):
        return phrase  # asked for as "her mother", quoted as "my mother"
    if not phrase.startswith("the ") or inside.lower().startswith("the "):
        return inside
    if inside.startswith(_ARTICLES):
        return f"the {inside.partition(' ')[2]}"
    return inside if _tells_whose(inside) else f"the {inside}"


def _tells_whose(name: str) -> bool:
    """Say whether a name has no room for "the": "Norway's trade ministry", "his company"."""
    first, *rest = name.lower().replace("’", "'").split()
    return f"{first} " in (*_WHOSE, "my ", "our ") or (bool(rest) and first.endswith("'s"))
