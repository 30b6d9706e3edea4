"""The cast of an article, as far as no whole article is needed to see it."""

from __future__ import annotations

import pytest

from index.speaker import SpeakerType
from index.speakers.member import Member


@pytest.mark.parametrize("role", ["", " "])
def test_no_words_are_no_role(role: str) -> None:
    member = Member(SpeakerType.PERSON)
    member.learn_role(role)
    assert member.roles == []


@pytest.mark.parametrize("role", ["my student", "Dutch counterpart", "potential senator"])
def test_what_tells_a_reader_nothing_is_no_role(role: str) -> None:
    member = Member(SpeakerType.PERSON)
    member.learn_role(role)
    assert member.role is None


def test_an_office_says_more_than_a_party_kinship_or_affiliation() -> None:
    member = Member(SpeakerType.PERSON)
    for role in ("of Harlow College", "Democrat", "mayor's brother", "clerk"):
        member.learn_role(role)
    assert member.role == "clerk"


def test_who_has_an_affiliation_has_no_office_by_it() -> None:
    member = Member(SpeakerType.PERSON)
    member.learn_role("of Harlow College")
    assert (member.role, member.offices) == ("of Harlow College", set())


def test_a_given_name_says_more_than_a_title() -> None:
    member = Member(SpeakerType.PERSON)
    member.names.update({"Lord Duncan": 5, "Hugh Duncan": 1})
    assert member.name == "Hugh Duncan"


def test_initials_are_those_of_an_office() -> None:
    member = Member(SpeakerType.PERSON, roles=["Dutch Prime Minister"])
    assert member.has_initials("PM")
    assert not member.has_initials("CS")
