"""Fitting: whether a member of the cast can be whom a mention means, and how well."""

from __future__ import annotations

from collections.abc import Callable

from index.names.bodies import MAY_BE_FIRM
from index.names.body_kinds import KINDS_ASKED_FOR, may_be_called
from index.names.descriptions import DEPARTMENTS, MEDIA, SECOND_RANK
from index.names.nouns import singular, type_of_noun
from index.names.parties import are_of_two_parties, parties_in
from index.names.places import nations_in
from index.names.things import cannot_speak
from index.speaker import Gender, SpeakerType
from index.speakers.member import PAST, Member
from index.speakers.mentions import Mention

UNTYPED = 0.9
"""A name that may be a person's or a firm's."""
UNKNOWN_KIND = 0.7
"""A body that may be a bank for all that its name tells."""
UNNAMED = 0.6
UNNAMED_QUOTED = 0.8
"""One without a name is seldom who "he" means, unless just quoted."""


def fits_person(gender: Gender | None, *, in_talk: bool = False) -> Callable[[Member], float]:
    """Weigh members for "he" and "she"; in talk, where people speak of their own, one without a name is as likely."""

    def weigh(member: Member) -> float:
        if member.is_plural or member.type not in {SpeakerType.PERSON, None} or _is_only_a_place(member):
            return 0.0
        if gender and member.gender and member.gender is not gender:
            return 0.0
        certain = (1.0 if member.gender else 0.8) * (1.0 if in_talk else _prominence(member))
        return certain if member.type else UNTYPED * certain

    return weigh


def _is_only_a_place(member: Member) -> bool:
    """Say whether every mention names it as a place: "a trawlerman from [Hull]" tells of no she."""
    return member.type is None and member.as_place == member.mentions > 0


def _prominence(member: Member) -> float:
    if member.names:
        return 1.0
    return UNNAMED_QUOTED if member.is_quoted else UNNAMED


def fits_many(member: Member) -> float:
    """Weigh members for "they"; never "recent weeks" or "economic issues"."""
    if not member.names and member.is_plural and _is_of_things(member.description):
        return 0.0
    if member.is_plural:
        return 1.0 if member.type in {SpeakerType.PERSON, SpeakerType.UNNAMED, SpeakerType.GROUP} else 0.5
    return 0.5 if member.type is SpeakerType.ORGANIZATION and not member.is_place else 0.0


def _is_of_things(description: str) -> bool:
    noun = singular(description.lower().rpartition(" ")[2])
    return type_of_noun(noun) is None and cannot_speak(noun)


def fits_thing(member: Member) -> float:
    """Weigh members for "it"."""
    if member.is_plural:
        return 0.0
    if member.type is None and len(member.words) == 1:
        return 0.5
    if member.is_place:
        return 0.6
    return 1.0 if member.type in {SpeakerType.ORGANIZATION, SpeakerType.DOCUMENT, SpeakerType.GROUP} else 0.0


def named(fits: Callable[[Member], float]) -> Callable[[Member], float]:
    """Weigh as `fits` does, but only members that have names."""
    return lambda member: fits(member) if member.names else 0.0


def fits_body(noun: str, *, is_far: bool = False) -> Callable[[Member], float]:
    """Weigh members for "the company", "the union" and the like: named bodies of that kind that are no places.

    From far back "the bank" is none of which nothing tells that it is one.
    """
    needs_proof = noun in MEDIA or (is_far and "firm" not in KINDS_ASKED_FOR.get(noun, {"firm"}))

    def weigh(member: Member) -> float:
        if not member.names or member.is_plural or member.is_place:
            return 0.0
        if member.type not in {SpeakerType.ORGANIZATION, SpeakerType.GROUP, None}:
            return 0.0
        may_be = may_be_called(member.words, noun)
        if may_be is False or (may_be is None and needs_proof):
            return 0.0
        return (1.0 if may_be or noun not in KINDS_ASKED_FOR else UNKNOWN_KIND) * (1.0 if member.type else UNTYPED)

    return weigh


def are_at_odds(words: set[str], member: Member) -> bool:
    """Say whether a description tells another nation, department or party than a role: no US diplomat is Israeli."""
    if are_of_two_parties(parties_in(words), parties_in(member.offices)):
        return True
    pairs = (
        (nations_in(words), nations_in(member.offices)),
        (words & DEPARTMENTS, member.offices & DEPARTMENTS),
    )
    return any(told and known and told.isdisjoint(known) for told, known in pairs)


def are_of_two_teams(capitals: set[str], member: Member) -> bool:
    """Say whether roles tell another team than a description: "the Town boss" is not "Rovers manager Ann Lee"."""
    known = {word.lower() for role in member.roles for word in role.split() if word[0].isupper()}
    return bool(capitals and known) and capitals.isdisjoint(known)


def may_hold(member: Member, mention: Mention, words: set[str]) -> bool:
    """Say whether a description, whose words are `words`, may be for somebody who has its noun among the offices."""
    if are_at_odds(words, member):
        return False
    if (SECOND_RANK & member.offices) - words and not any(
        mention.noun in role.lower() and not SECOND_RANK & set(role.lower().split()) for role in member.roles
    ):
        return False
    if member.type is not SpeakerType.PERSON and mention.noun not in MAY_BE_FIRM:
        return False
    return not are_of_two_genders(member, mention)


def holds_still(member: Member, noun: str) -> bool:
    """Say whether a role tells at length that somebody holds an office now: "county party chairwoman"."""
    told = [role.lower().split() for role in member.roles if noun in role.lower().split()]
    return any(len(role) > 1 and ({"late"} | PAST).isdisjoint(role) for role in told)


def are_of_two_genders(member: Member, mention: Mention) -> bool:
    """Say whether a mention tells another gender than is known: "his widow" is not Tom Ray."""
    return bool(member.gender and mention.gender and member.gender is not mention.gender)
