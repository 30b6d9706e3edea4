"""Coreference: which mentions are the same speaker, by rules, inside one article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from index.cast import Cast, Member
from index.mentions import (
    FIRST_PERSON,
    FIRST_PERSON_PLURAL,
    PRONOUNS,
    Form,
    Mention,
    is_definite,
)
from index.names.bodies import PLACES
from index.names.titles import office_noun
from index.names.words import words
from index.salience import Trail, fits_many, fits_person, fits_thing
from index.speaker import SpeakerType
from index.tokens import Tokens

THIRD_PERSON = PRONOUNS.keys() - FIRST_PERSON - FIRST_PERSON_PLURAL

VARIATIONS = words(
    """
    candidate nominee businessman businesswoman billionaire millionaire mogul tycoon senator congressman
    congresswoman lawmaker governor politician leader star author veteran republican democrat contender front-runner
    frontrunner hopeful incumbent rival lady diplomat standard-bearer texan democratic libertarian socialist
    challenger newcomer developer
    """
)
"""What papers call a person named before, for a change: "the New York businessman"."""

SHORT_FOR_BODY = words(
    """
    company agency group organization organisation newspaper paper magazine network firm outlet publication channel
    committee department bureau union party bank university institute court panel commission board council ministry
    association
    """
)
"""What papers call a body named before, for a change: "the newspaper"."""

EMPTY_WORDS = frozenset(
    {"the", "this", "that", "these", "those", "a", "an", "former", "then", "late", "current", "of", "and", "own"}
)


@dataclass(frozen=True, slots=True)
class Meant:
    """Who a mention means, and how that was found."""

    member: Member
    because: str = ""
    """Of a pronoun or description: "he = Yoav Gallant, 2 sentences back"."""


class Coreference:
    """Reads an article's mentions in text order, and remembers who each means.

    `sources` are the heads of those who are quoted: who was just quoted is who "he" most likely is.
    """

    def __init__(self, tokens: Tokens, mentions: list[Mention], sources: Iterable[int] = ()) -> None:
        self.cast = Cast(mentions)
        self._tokens = tokens
        self._mentions = mentions
        self._sources = frozenset(sources)
        self._by_head = {mention.head: mention for mention in mentions}
        self._meant: dict[int, Meant] = {}
        self._trail = Trail(tokens)
        self._described: defaultdict[str, list[Member]] = defaultdict(list)
        self._owned: dict[tuple[Member, str], Member] = {}
        self._last_seen: dict[Member, int] = {}
        self._holders: defaultdict[str, list[Member]] = defaultdict(list)
        for member in self.cast.members:
            for noun in member.offices:
                self._holders[noun].append(member)
        for mention in mentions:
            self._read(mention)

    def meant_by(self, head: int) -> Meant | None:
        """Return who the mention with its head at this token means."""
        return self._meant.get(head)

    def mention_at(self, head: int) -> Mention | None:
        """Return the mention whose head is this token."""
        return self._by_head.get(head)

    def _read(self, mention: Mention) -> None:
        meant = self._who(mention)
        if meant is None:
            return
        member = meant.member
        self._meant[mention.head] = meant
        self._last_seen[member] = mention.head
        self._trail.pass_by(mention.head, member, mention.head in self._sources)
        if mention.form is not Form.NAME and mention.gender and member.gender is None:
            member.gender = mention.gender

    def _who(self, mention: Mention) -> Meant | None:
        if mention.form is Form.NAME:
            member = self.cast.member_of(mention)
            return Meant(member) if member else None
        if mention.form is Form.PRONOUN:
            return self._who_by_pronoun(mention) if self._tokens.lower[mention.head] in THIRD_PERSON else None
        return self._who_by_description(mention)

    def _who_by_pronoun(self, mention: Mention) -> Meant | None:
        word = self._tokens.lower[mention.head]
        if mention.is_plural:
            found = self._trail.best(mention.head, fits_many)
        elif mention.type is SpeakerType.PERSON:
            fits = fits_person(mention.gender)
            found = self._trail.best(mention.head, fits) or self._trail.best(mention.head, fits, window=12)
        else:
            found = self._trail.best(mention.head, fits_thing, window=2)
        return self._found(word, found)

    def _who_by_description(self, mention: Mention) -> Meant:
        phrase = self._tokens.words_of(mention.start, mention.end)
        if meant := self._beside_name(mention) or self._owned_by_name(mention):
            return meant
        if not mention.is_plural and is_definite(self._tokens, mention):
            meant = self._who_by_office(mention, phrase) or self._who_by_same_noun(mention, phrase)
            if meant := meant or self._who_by_salience(mention, phrase):
                meant.member.aliases[phrase] += 1
                return meant
        elif is_definite(self._tokens, mention) and (meant := self._who_by_same_noun(mention, phrase)):
            return meant
        member = Member(mention.type, gender=mention.gender, is_plural=mention.is_plural, description=phrase)
        self._described[mention.noun].append(member)
        return Meant(member)

    def _beside_name(self, mention: Mention) -> Meant | None:
        """Return who is named beside it: "Ann Lee, the mayor", "another critic, Ann Lee"."""
        tokens = self._tokens
        before, after = mention.start - 1, mention.end
        if before > 0 and tokens.words[before] == "," and tokens.deps[mention.head] == "appos":
            named = self._meant.get(before - 1)
            if named and named.member.names and mention.type is SpeakerType.PERSON and not mention.is_plural:
                return Meant(named.member)
        if mention.is_plural or mention.type is not SpeakerType.PERSON or tokens.words[after : after + 1] != [","]:
            return None
        for mentioned in range(after + 1, min(after + 7, len(tokens))):
            name = self._by_head.get(mentioned)
            if (
                name
                and name.name
                and name.name.phrase_start == after + 1
                and _leads_to(tokens, mentioned, mention.head)
            ):
                member = self.cast.member_of(name)
                return Meant(member) if member else None
        return None

    def _owned_by_name(self, mention: Mention) -> Meant | None:
        """Return the body that belongs to somebody: "Lee's campaign", "the Lee campaign", "his campaign"."""
        if mention.type is not SpeakerType.ORGANIZATION or mention.is_plural:
            return None
        for i in range(mention.head - 1, mention.start - 2, -1):
            owner = self._meant.get(i) if i >= 0 else None
            if owner is None or not (i >= mention.start or self._tokens.tags[i + 1] == "POS"):
                continue
            key = owner.member, mention.noun
            if key not in self._owned:
                name = owner.member.name if self._tokens.tags[i] in {"PRP$", "PRP"} else self._tokens.words_of(i, i + 1)
                phrase = (
                    self._tokens.words_of(i, mention.end) if name == self._tokens.words[i] else f"{name} {mention.noun}"
                )
                self._owned[key] = Member(SpeakerType.ORGANIZATION, description=phrase)
            self._described[mention.noun].append(self._owned[key])
            return Meant(self._owned[key])
        return None

    def _who_by_office(self, mention: Mention, phrase: str) -> Meant | None:
        """Return who holds the office or bears the role: "the mayor", "the Republican nominee"."""
        words = {office_noun(word) for word in self._tokens.lower[mention.start : mention.end]} - EMPTY_WORDS
        if mention.type is SpeakerType.PERSON:
            holders = [member for member in self._holders[mention.noun] if _may_be(member, mention)]
            if not holders:
                return None
            member = max(
                holders,
                key=lambda member: (len(words & member.offices), self._last_seen.get(member, -1), member.mentions),
            )
            return self._found(phrase, (member, self._sentences_back(mention, member)))
        if mention.type is SpeakerType.ORGANIZATION:
            bodies = self.cast.bodies_with(mention.noun)
            seen = [body for body in bodies if body in self._last_seen]
            if seen:
                member = max(seen, key=lambda body: (len(words & set(body.words)), self._last_seen[body]))
                return self._found(phrase, (member, self._sentences_back(mention, member)))
        return None

    def _who_by_same_noun(self, mention: Mention, phrase: str) -> Meant | None:
        """Return the last one described by the same noun: "the official" after "an official"."""
        before = self._described.get(mention.noun)
        if not before or before[-1].is_plural is not mention.is_plural:
            return None
        return self._found(phrase, (before[-1], self._sentences_back(mention, before[-1])))

    def _who_by_salience(self, mention: Mention, phrase: str) -> Meant | None:
        if mention.type is SpeakerType.PERSON and mention.noun in VARIATIONS:
            return self._found(phrase, self._trail.best(mention.head, _named(fits_person(mention.gender)), window=6))
        if mention.noun in SHORT_FOR_BODY:
            return self._found(phrase, self._trail.best(mention.head, _is_named_body, window=3))
        return None

    def _sentences_back(self, mention: Mention, member: Member) -> int:
        seen = self._last_seen.get(member)
        sentence_of = self._tokens.sentence_of
        return 0 if seen is None else sentence_of[mention.head] - sentence_of[seen]

    def _found(self, words: str, found: tuple[Member, int] | None) -> Meant | None:
        if found is None:
            return None
        member, back = found
        where = "in the same sentence" if back <= 0 else f"{back} sentence{'s' * (back > 1)} back"
        return Meant(member, f"{words} = {member.name}, {where}")


def _named(fits: Callable[[Member], float]) -> Callable[[Member], float]:
    return lambda member: fits(member) if member.names else 0.0


def _is_named_body(member: Member) -> float:
    if member.type is not SpeakerType.ORGANIZATION or not member.names or "-".join(member.words) in PLACES:
        return 0.0
    return 1.0


def _may_be(member: Member, mention: Mention) -> bool:
    return member.type is SpeakerType.PERSON and not (
        member.gender and mention.gender and member.gender is not mention.gender
    )


def _leads_to(tokens: Tokens, i: int, goal: int) -> bool:
    """Say whether the dependency heads lead from token `i` to `goal` in a few steps."""
    for _ in range(4):
        if i == goal:
            return True
        i = tokens.heads[i]
    return False
