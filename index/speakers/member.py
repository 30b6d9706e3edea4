"""Member: somebody who appears in an article, under all the names it goes by there."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from index.double_encoding import repaired
from index.names.bodies import MAY_BE_FIRM
from index.names.descriptions import NOT_YET
from index.names.titles import (
    BROADER,
    COURTESY,
    GENERATIONS,
    NAME_SUFFIXES,
    NAMED_WITH_TITLE,
    SURNAME_PARTICLES,
    office_nouns,
)
from index.speaker import Gender, Speaker, SpeakerType
from index.speakers.proper_name import ProperName
from index.speakers.roles import is_kinship, is_party

PAST = frozenset({"former", "ex", "ex-", "retired", "onetime", "one-time"})
"""The first word of what somebody was."""
OWN = frozenset({"my", "our", "your"})
""""My student" is no role that a reader has a use for."""
PRESS_OFFICE = re.compile(
    r"\b(?:press|media|communications) (?:secretary|officer|aide|chief|director|manager|adviser)\b"
    r"|\b(?:director|head|chief) of communications\b"
)
"""Of a body's or another's spokesman under other titles: "Voss [press secretary] Ann Lee"."""
AFTER_NOUN = re.compile(r"\s(?:of|to|for|in|at|on|from|with|who|based)\s")
POSSESSOR = re.compile(r"['’]s?\s")
"""Of "the president's adviser for trade" only "adviser" is an office."""


@dataclass(slots=True, eq=False)
class Member:
    """One of the cast, as far as the mentions read until now tell."""

    type: SpeakerType | None
    names: Counter[str] = field(default_factory=Counter)
    """As printed, without titles and possessives."""
    words: tuple[str, ...] = ()
    """Of its fullest name, lower case."""
    generation: str = ""
    """What tells a son from his father: "jr"."""
    gender: Gender | None = None
    is_plural: bool = False
    is_count: bool = False
    """Whether it is but a number of those asked: "28 percent"."""
    roles: list[str] = field(default_factory=list)
    offices: set[str] = field(default_factory=set)
    """Nouns that an article may call it by, from its titles and roles: "minister", "nominee"."""
    aliases: Counter[str] = field(default_factory=Counter)
    """Descriptions: "the minister"."""
    mentions: int = 0
    as_place: int = 0
    """Of these, how many name it as a place."""
    is_quoted: bool = False
    """Whether something is attributed to it, as far as the text has been read."""
    description: str = ""
    """Of one without a name: how it was first described."""

    @property
    def name(self) -> str:
        """The fullest name printed; of two equally full the more frequent one, and small letters before capitals."""
        is_body = self.type is SpeakerType.ORGANIZATION
        described = _without_article(self.description) if is_body else self.description
        return max(self.names, key=self._fullness, default=described)

    def _fullness(self, name: str) -> tuple[float, bool, int, int]:
        title, *rest = name.split()
        words = len(rest) + (0.5 if title.lower() in NAMED_WITH_TITLE else 1)
        return words, not name.isupper(), self.names[name], len(name)

    @property
    def is_place(self) -> bool:
        """Whether it is named as a place half of the time."""
        return 2 * self.as_place >= self.mentions > 0

    @property
    def surname(self) -> str:
        """The last word of its name that is no suffix, with the particles before it: "de Blasio"."""
        words = [word for word in self.name.split() if word.strip(".,").lower() not in NAME_SUFFIXES] or [self.name]
        first = len(words) - 1
        while first > 1 and words[first - 1] in SURNAME_PARTICLES:
            first -= 1
        return " ".join(words[first:])

    @property
    def role(self) -> str | None:
        """The role that says most: the first of several words, else the first; party or kin where there is no other."""
        roles = [role for role in self.roles if not is_kinship(role)] or self.roles
        roles = [role for role in roles if not is_party(role)] or roles
        roles = [role for role in roles if not role.startswith("of ")] or roles
        return next((role for role in roles if len(role.split()) > 1), roles[0] if roles else None)

    @property
    def is_out_of_office(self) -> bool:
        """Whether all that is told is what somebody was: "former United striker Ann Lee"."""
        return bool(self.roles) and all(role.partition(" ")[0].lower() in PAST for role in self.roles)

    def has_initials(self, letters: str) -> bool:
        """Say whether capitals are short for one of its offices: "PM" for "Dutch Prime Minister"."""
        cores = [AFTER_NOUN.split(role)[0].split() for role in self.roles]
        firsts = {"".join(word[0].upper() for word in core[-len(letters) :]) for core in cores}
        return self.type is SpeakerType.PERSON and letters in firsts

    def take(self, name: ProperName) -> None:
        """Learn from a mention by name."""
        self.mentions += 1
        self.as_place += name.is_place
        self.names[name.text] += 1
        if len(name.words) > len(self.words):
            self.words = name.words
        self.generation = self.generation or generation_of(name)
        self.type = self.type or name.type
        self.gender = self.gender or name.gender
        if name.role:
            self.learn_role(name.role)
        if name.party:
            self.offices.add(name.party)
        if name.title and (name.title not in COURTESY or name.title in BROADER):
            self.offices |= office_nouns(name.title)

    def learn_role(self, role: str) -> None:
        """Keep a role as printed, and the nouns in it; "a potential senator" or "a counterpart" is none."""
        first = role.partition(" ")[0].lower()
        if not first or first in NOT_YET | OWN or role.endswith(("counterpart", "opposite number")):
            return
        if role not in self.roles:
            self.roles.append(role)
        if first == "of":
            return  # "of the University of Ghana" names no office
        core = AFTER_NOUN.split(POSSESSOR.split(role)[-1])[0]
        if PRESS_OFFICE.search(role.lower()):
            self.offices.add("spokesman")
        self.offices |= {noun for word in core.split() for noun in office_nouns(word.strip(".,").lower())}

    def as_speaker(self) -> Speaker:
        """Return what the article tells of it; a name that was spoilt in printing, as it was meant."""
        name = repaired(self.name)
        is_firm = len(self.words) == 1 and not self.offices.isdisjoint(MAY_BE_FIRM)  # "The owner, Brentmoor, said"
        named = SpeakerType.ORGANIZATION if is_firm else SpeakerType.PERSON
        kind = self.type or (named if self.names else SpeakerType.UNNAMED)
        if kind is SpeakerType.PERSON and not self.names:
            kind = SpeakerType.UNNAMED
        others = [other for other, _ in (self.names + self.aliases).most_common() if other != name]
        return Speaker(name, kind, self.role, tuple(others), self.gender)


def generation_of(name: ProperName) -> str:
    """Return what tells a son from his father: "jr" of "Paul Reed Jr."; empty where nothing does."""
    last = name.text.rsplit(maxsplit=1)[-1].strip(".,").lower()
    return last if last in GENERATIONS else ""


def _without_article(description: str) -> str:
    """Return "Lee campaign" for "the Lee campaign"; what has no name in it keeps its article."""
    article, _, rest = description.partition(" ")
    return rest if article.lower() == "the" and any(word[0].isupper() for word in rest.split()) else description
