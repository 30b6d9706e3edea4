"""Appositions: who a description introduces by name: "Her lawyer, Ann Lee," and "two readers, Ann Lee and Tom Ray"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from index.names.bodies import MAY_BE_FIRM
from index.speaker import SpeakerType
from index.speakers.mentions import Mention
from index.tokens import Tokens

INTRODUCED = frozenset({SpeakerType.PERSON, SpeakerType.ORGANIZATION})
LONGEST_NAME = 9
"""Tokens between the comma and the last word of a name."""
NAMING = frozenset({"named", "called"})
"""What stands for the comma: "A lobsterman [named] Ann Lee told me"."""
IN_PLACE = frozenset({"IN", "DT", "JJ", "NN", "NNP", "NNPS"})
LONGEST_PLACE = 6
"""Tokens from a noun to "named": "a refugee from the old town named Ann Lee"."""
NAME_GIVEN = frozenset({"name", "sign", "nickname", "identified"})
"""Before the name that somebody went by to a reporter: "gave only his call [sign], Badger"."""
HEDGES = (["only"], ["simply"], ["himself"], ["herself"], ["themselves"])
LONGEST_GIVING = 10
"""Tokens from "who" to "name": "who would only give her first name"."""

NO_ROLE = frozenset({"another", "one", "other"})
""""Another critic, Ann Lee" has no role."""


@dataclass(frozen=True, slots=True)
class Introduced:
    """A mention by name, and the role it is introduced with."""

    name: Mention
    role: str | None


def introduced_by(tokens: Tokens, mention: Mention, by_head: Mapping[int, Mention]) -> Introduced | None:
    """Return the name that a description introduces: "A spokeswoman for the port, Ann Lee,"."""
    if mention.is_plural or mention.type not in INTRODUCED:
        return None
    if own := _name_given_by(tokens, mention, by_head):
        return Introduced(own, None)
    comma = _naming_of(tokens, mention) or tokens.comma_after(mention.end)
    for i in range(comma + 1, min(comma + 1 + LONGEST_NAME, len(tokens)) if comma else 0):
        name = by_head.get(i)
        if name and name.name and _explains(tokens, mention, i) and _begins_after(tokens, comma, name):
            return Introduced(name, _role_before(tokens, mention, comma, name))
        if name and name.start == comma + 1 and _naming_of(tokens, name):
            further = introduced_by(tokens, name, by_head)  # "Its president, a teacher called Ann Lee,"
            return further and Introduced(further.name, _role_before(tokens, mention, comma, further.name))
    return None


def _naming_of(tokens: Tokens, mention: Mention) -> int:
    """Return the word that gives a name to a description: "a refugee from Prague [named] Ann Lee"; 0 for none."""
    for i in range(mention.end, min(mention.end + LONGEST_PLACE, len(tokens))):
        if tokens.lower[i] in NAMING:
            return i
        if tokens.tags[i] not in IN_PLACE:
            return 0
    return 0


def _explains(tokens: Tokens, mention: Mention, name: int) -> bool:
    """Say whether a name behind a comma is for a description, or does what it does: "The MP, [Ann Lee], who left"."""
    is_subject_too = tokens.heads[name] == tokens.heads[mention.head] and tokens.deps[name] == "nsubj"
    return tokens.leads_to(name, mention.head) or (is_subject_too and tokens.words[name + 1 : name + 2] == [","])


def pair_introduced_by(
    tokens: Tokens, mention: Mention, by_head: Mapping[int, Mention]
) -> tuple[Mention, Mention] | None:
    """Return the two names that a description of many introduces: "two readers, Ann Lee and Tom Ray,"."""
    comma = tokens.comma_after(mention.end) if mention.is_plural else 0
    if not comma:
        return None
    names = [name for i in range(comma + 1, min(comma + 12, len(tokens))) if (name := by_head.get(i)) and name.name]
    if len(names) < 2 or not _begins_after(tokens, comma, names[0]):
        return None
    first, second = names[:2]
    is_pair = second.name is not None and tokens.lower[first.end : second.name.phrase_start] == ["and"]
    return (first, second) if is_pair else None


def _name_given_by(tokens: Tokens, mention: Mention, by_head: Mapping[int, Mention]) -> Mention | None:
    """Return the name that somebody told the reporter: "a soldier who gave his name as [Taras]"."""
    who = mention.end + (tokens.words[mention.end : mention.end + 1] == [","])
    if mention.type is not SpeakerType.PERSON or tokens.lower[who : who + 1] != ["who"]:
        return None
    for i in range(who + 1, min(who + LONGEST_GIVING, len(tokens) - 2)):
        if tokens.lower[i] in NAME_GIVEN:
            after = next((k for k in range(i + 1, i + 4) if tokens.lower[k : k + 1] not in HEDGES), i)
            name = by_head.get(after + 1)
            is_given = tokens.lower[after : after + 1] in (["as"], [","])
            return name if name and name.name and is_given and name.name.phrase_start == after + 1 else None
    return None


def _begins_after(tokens: Tokens, comma: int, name: Mention) -> bool:
    """Say whether a name, with its title and an article or an age before it, begins right after the comma."""
    if name.name is None:
        return False
    is_aged = tokens.lower[comma + 2 : name.name.phrase_start] == ["-", "year", "-", "old"]
    is_parent = tokens.lower[name.name.start - 4 : name.name.start - 1] == ["-", "of", "-"]  # "father-of-two Ann Lee"
    return is_aged or is_parent or name.name.phrase_start - comma in (1, 1 + (tokens.tags[comma + 1] == "DT"))


def _may_bear(name: Mention, noun: str) -> bool:
    """Say whether a name may have a role of this noun: "its closest ally, the United States" has none."""
    return name.type in {SpeakerType.PERSON, None} or noun in MAY_BE_FIRM


def _role_before(tokens: Tokens, mention: Mention, comma: int, name: Mention) -> str | None:
    """Return the description before a name as a role: "spokeswoman for the mayor"."""
    start = mention.start
    if mention.type is not SpeakerType.PERSON or not _may_bear(name, mention.noun) or tokens.lower[start] in NO_ROLE:
        return None
    start += tokens.tags[start] in {"DT", "PRP$"}
    return tokens.words_of(start, comma) if start < comma else None
