"""Linking: which of the names that articles use are one speaker of the archive.

Inside an article, coreference has already said who is who. Here names are compared, by rules that a reader can
foresee: the same full name is the same person, two people with one surname are two, a surname by itself is the one
person who bears it: the only one, the only one whose pronoun or office fits, or the one everybody knows. Else it
stays apart. What the rules get wrong, corrections put right.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations

from index.folding import DETERMINERS, fold
from index.names.descriptions import OWNED_BY_PERSONS
from index.names.given_names import NICKNAMES
from index.names.titles import COURTESY, GENERATIONS, OFFICES, SURNAME_PARTICLES
from index.speaker import Gender, Speaker, SpeakerType

OFFICES_IN_FULL = frozenset(OFFICES.values()) | {"chancellor", "king", "queen", "prince", "princess", "pope", "mayor"}
"""Titles that are names as well: "Senator Anna Berg" is "Anna Berg", and yet "Major Berg" may be a name."""

ALONE = "|"
"""In the form of a surname alone, between it and what else the article tells: "berg | female mayor"."""


EVERYBODY_KNOWS = 5
"""Who is named in full by that many articles, and by that many times as many as all others of the surname together,
is meant where an article gives the surname alone: it would not do so for somebody its readers do not know."""


@dataclass(frozen=True, slots=True)
class NameForm:
    """A name as it is compared: what makes two articles' speakers one, or gives them the chance to be."""

    type: SpeakerType
    text: str
    block: str
    """Only forms of one block are ever linked by rule: of people, the surname."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the articles that use a form tell besides."""

    voices: int = 1
    """How many articles use it."""
    gender: Gender | None = None
    roles: frozenset[str] = frozenset()
    """As printed."""


NO_EVIDENCE = Evidence()

_POSSESSIVE = re.compile("(.+)['’]s? ")


@dataclass(frozen=True, slots=True)
class _Person:
    first: str
    middle: tuple[str, ...]
    last: str
    generation: str

    @property
    def base(self) -> str:
        """What all names of one person have in common: "Tim Berg" and "Timothy K. Berg" are one."""
        return f"{self.family} {self.generation}".strip()

    @property
    def family(self) -> str:
        """What father and son have in common as well."""
        return f"{NICKNAMES.get(self.first, self.first)} {self.last}".strip()


def form_of(speaker: Speaker, apart: str) -> NameForm:
    """Return the form of a speaker's name; `apart` keeps those without a name from ever meeting another."""
    words = name_words(speaker.name)
    if speaker.type is SpeakerType.UNNAMED or not words:
        text = f"{apart} {fold(speaker.name)}"
        return NameForm(speaker.type, text, text)
    if speaker.type is not SpeakerType.PERSON:
        text = " ".join(_owned(speaker.name))
        return NameForm(speaker.type, text, f"body {text}")
    words = _without_titles(words)
    if len(words) == 1 or (words[0] in SURNAME_PARTICLES and speaker.name[:1].islower()):
        text = f"{' '.join(words)} {ALONE} {speaker.gender or '-'} {fold(speaker.role or '')}".rstrip()
        return NameForm(speaker.type, text, f"person {words[-1]}")
    text = " ".join(words)
    return NameForm(speaker.type, text, f"person {_person(text).last}")


def is_alone(form: NameForm) -> bool:
    """Say whether a person's form is a surname by itself; then pronoun and role are part of it."""
    return f" {ALONE} " in form.text


def name_words(name: str) -> list[str]:
    """Return the words of a name as they are compared: initials stand apart, however they are written."""
    return fold(name.replace(".", " ")).split()


def link(forms: Mapping[NameForm, Evidence]) -> dict[NameForm, str]:
    """Return the identity of each form of one block: forms with the same identity are one speaker.

    An identity stays the same when other names come or go, unless they change who is meant.
    """
    people = [form for form in forms if form.type is SpeakerType.PERSON]
    identities = {form: _identity_apart(form) for form in forms}
    full = [form for form in people if not is_alone(form)]
    by_base: dict[str, list[NameForm]] = {}
    for form in full:
        by_base.setdefault(_person(form.text).base, []).append(form)
    for base, same in by_base.items():
        if _middles_agree(same):
            identities.update(dict.fromkeys(same, f"person {base}"))
    identities.update(_sons(full, identities, forms))
    bearers = [_Bearer(form, identities[form], forms[form]) for form in full]
    identities.update(_written_short(bearers))
    bearers = [_Bearer(form, identities[form], forms[form]) for form in full]
    for form in people:
        if is_alone(form):
            identities[form] = _bearer_of(form, forms[form], bearers) or identities[form]
    return identities


def _written_short(bearers: list[_Bearer]) -> dict[NameForm, str]:
    """Return the identities of those whose given name is one letter somewhere: "A. Berg", where only Anna may be."""
    found: dict[NameForm, str] = {}
    in_full = [(bearer, _person(bearer.form.text)) for bearer in bearers]
    for short, person in in_full:
        if len(person.first) != 1 or person.middle:
            continue
        may_be = {
            bearer.identity
            for bearer, other in in_full
            if len(other.first) > 1 and other.first[0] == person.first and other.last == person.last
            and other.generation == person.generation and _genders_agree(bearer.evidence, short.evidence)
        }  # fmt: skip
        if len(may_be) == 1:
            found[short.form] = may_be.pop()
    return found


def _sons(
    full: list[NameForm], identities: Mapping[NameForm, str], forms: Mapping[NameForm, Evidence]
) -> dict[NameForm, str]:
    """Return the identities of those whom some articles call "Jr." and others do not, for the same office."""
    found: dict[NameForm, str] = {}
    families: dict[str, list[NameForm]] = {}
    for form in full:
        families.setdefault(_person(form.text).family, []).append(form)
    for family, same in families.items():
        sons = [form for form in same if _person(form.text).generation]
        others = [form for form in same if form not in sons]
        one = f"person {family}"
        if len({_person(form.text).generation for form in sons}) != 1 or {identities[form] for form in others} != {one}:
            continue
        if _middles_agree(same) and any(_share_role(forms[other], forms[son]) for other in others for son in sons):
            found |= dict.fromkeys(sons, one)
    return found


def possible_identities(name: str) -> tuple[str, ...]:
    """Return the identities that a speaker of this name may have: as a person, among namesakes, as a body."""
    person = form_of(Speaker(name, SpeakerType.PERSON), "")
    one = _person(person.text.partition(f" {ALONE} ")[0])
    body = form_of(Speaker(name, SpeakerType.ORGANIZATION), "")
    return tuple(dict.fromkeys((f"person {one.base}", f"person {one.family}", _identity_apart(person), body.block)))


def _identity_apart(form: NameForm) -> str:
    if form.type is SpeakerType.UNNAMED:
        return f"unnamed {form.text}"
    surname = form.text.partition(f" {ALONE} ")[0]
    return f"person {surname}" if form.type is SpeakerType.PERSON else form.block


@dataclass(frozen=True, slots=True)
class _Bearer:
    form: NameForm
    identity: str
    evidence: Evidence


def _bearer_of(alone: NameForm, evidence: Evidence, bearers: list[_Bearer]) -> str | None:
    """Return the identity of the person whom a surname alone means, or None where that cannot be told."""
    surname = alone.text.partition(f" {ALONE} ")[0]
    named = [bearer for bearer in bearers if bearer.form.text.endswith(f" {surname}")]
    fitting = [bearer for bearer in named if _genders_agree(bearer.evidence, evidence)]
    in_office = [bearer for bearer in fitting if _share_role(bearer.evidence, evidence)]
    for candidates in (named, fitting, in_office):
        if len(identities := {bearer.identity for bearer in candidates}) == 1:
            return None if not fitting else identities.pop()
    return _known_to_everybody(fitting)


def _genders_agree(one: Evidence, other: Evidence) -> bool:
    return one.gender is None or other.gender is None or one.gender is other.gender


def _share_role(one: Evidence, other: Evidence) -> bool:
    words = {word for role in one.roles for word in fold(role).split()}
    return any(set(fold(role).split()) <= words for role in other.roles)


def _known_to_everybody(bearers: list[_Bearer]) -> str | None:
    voices: Counter[str] = Counter()
    for bearer in bearers:
        voices[bearer.identity] += bearer.evidence.voices
    if not voices:
        return None
    identity, most = voices.most_common(1)[0]
    others = voices.total() - most
    return identity if most >= EVERYBODY_KNOWS * max(others, 1) else None


def _middles_agree(forms: list[NameForm]) -> bool:
    """Say whether none of the middle names contradict: "John F. Reed", "John Frank Reed" and "John Reed" agree."""
    middles = {_person(form.text).middle for form in forms}
    return all(_agree(one, other) for one, other in combinations(middles, 2))


def _agree(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return all(_same_middle(*pair) for pair in zip(one, other, strict=False))


def _same_middle(one: str, other: str) -> bool:
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    return one == other


def _person(text: str) -> _Person:
    words = text.split()
    generation = words.pop() if len(words) > 1 and words[-1] in GENERATIONS else ""
    if len(words) == 1:
        return _Person("", (), words[0], generation)
    return _Person(words[0], tuple(words[1:-1]), words[-1], generation)


def _without_titles(words: list[str]) -> list[str]:
    while len(words) > 1 and (words[0] in COURTESY or words[0] in OFFICES):
        words = words[1:]
    while len(words) > 2 and words[0] in OFFICES_IN_FULL:
        words = words[1:]
    return words


def _owned(name: str) -> list[str]:
    """Return the words of a body's name; one that a person leads goes by the surname, as papers call it later.

    "Anna Berg’s campaign" is "the Berg campaign".
    """
    words = _without_article(name_words(name))
    of_person = _POSSESSIVE.match(name)
    if of_person and words[-1] in OWNED_BY_PERSONS and len(name_words(of_person[1])) == len(words) - 1:
        return words[-2:]
    return words


def _without_article(words: list[str]) -> list[str]:
    return words[1:] if len(words) > 1 and words[0] in DETERMINERS else words
