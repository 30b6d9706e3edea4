"""Shared surnames: "Denise and Martin Bassett" and "Mr and Mrs Bassett" are two people each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from index.names.given_names import gender_of_given_name, is_given_name
from index.names.titles import COURTESY
from index.speaker import SpeakerType
from index.speakers.proper_name import ProperName
from index.tokens import Tokens

AND = frozenset({"and", "&"})


def with_shared_surnames(tokens: Tokens, names: Sequence[ProperName]) -> list[ProperName]:
    """Return the names in text order, each that leaves its surname to the next one under its own full name."""
    surnames = {name.words[-1] for name in names if len(name.words) > 1}
    found: list[ProperName] = []
    for name in reversed(names):
        after = found[-1] if found else None
        found.append(_in_full(tokens, name, after, surnames))
        if (husband := _only_titled(tokens, name)) is not None:
            found.append(husband)
    return found[::-1]


def _in_full(tokens: Tokens, name: ProperName, after: ProperName | None, surnames: set[str]) -> ProperName:
    """Return "Denise Bassett" for the "Denise" of "Denise and Martin Bassett"; "Obama and Ann Lee" share nothing."""
    if after is None or after.type is not SpeakerType.PERSON or after.title or len(after.words) < 2:
        return name
    is_bare = len(name.words) == 1 and not name.title and name.words[0] not in surnames
    givens = name.words[0], after.words[0]
    if not is_bare or not all(is_given_name(given) for given in givens):
        return name
    if after.start - name.end != 1 or tokens.lower[name.end] not in AND:
        return name
    return replace(
        name,
        text=f"{name.text} {after.text.split(maxsplit=1)[1]}",
        words=(name.words[0], *after.words[1:]),
        type=SpeakerType.PERSON,
        gender=gender_of_given_name(name.words[0]),
    )


def _only_titled(tokens: Tokens, wife: ProperName) -> ProperName | None:
    """Return who has but a title in "[Mr] and Mrs Bassett"."""
    title = wife.start - 3
    if title < 0 or wife.title != "mrs" or len(wife.words) > 1 or tokens.lower[title + 1] not in AND:
        return None
    gender = COURTESY.get(tokens.lower[title])
    if gender is None:
        return None
    return replace(
        wife, start=title, end=title + 1, gender=gender, title=tokens.lower[title], role=None, phrase_start=title
    )
