"""Whether somebody can be whom a mention means."""

from __future__ import annotations

from collections import Counter

import pytest

from index.speaker import Gender, SpeakerType
from index.speakers.fitting import (
    are_at_odds,
    are_of_two_genders,
    are_of_two_teams,
    fits_body,
    fits_many,
    fits_person,
    fits_thing,
    may_hold,
    named,
)
from index.speakers.member import Member
from index.speakers.mentions import Form, Mention


def member(name: str, kind: SpeakerType | None, **more: object) -> Member:
    """Return somebody of one name."""
    return Member(kind, Counter({name: 1}), tuple(name.lower().split()), **more)  # type: ignore[arg-type]


WEEKS = Member(None, is_plural=True, description="recent weeks")
FARMERS = Member(SpeakerType.PERSON, is_plural=True, description="some farmers")


def test_weeks_are_never_whom_they_means() -> None:
    assert fits_many(WEEKS) == 0.0
    assert fits_many(FARMERS) == 1.0


ANN = member("Ann Lee", SpeakerType.PERSON, gender=Gender.FEMALE)
FIRM = member("Harlow Bulk", SpeakerType.ORGANIZATION)
PAPER = member("Harlow Courier", SpeakerType.ORGANIZATION)
CROWD = Member(SpeakerType.UNNAMED, is_plural=True)
OPEN = member("Zorvik", None)


def test_he_is_no_woman_no_firm_and_no_crowd() -> None:
    he = fits_person(Gender.MALE)
    assert [he(ANN), he(FIRM), he(CROWD)] == [0.0, 0.0, 0.0]
    assert fits_person(Gender.FEMALE)(ANN) > fits_person(Gender.FEMALE)(OPEN) > 0


def test_they_are_a_crowd_rather_than_a_firm_and_never_one_person() -> None:
    assert fits_many(CROWD) > fits_many(FIRM) > fits_many(ANN) == 0.0


def test_it_is_a_body_rather_than_a_name_of_unknown_kind() -> None:
    assert fits_thing(FIRM) > fits_thing(OPEN) > fits_thing(ANN) == 0.0


def test_the_company_has_a_name() -> None:
    assert fits_body("company")(FIRM) > 0.0
    assert fits_body("company")(Member(SpeakerType.ORGANIZATION)) == 0.0
    assert named(fits_thing)(Member(SpeakerType.ORGANIZATION)) == 0.0


def test_the_paper_is_called_like_one() -> None:
    assert fits_body("paper")(PAPER) == 1.0
    assert fits_body("paper")(FIRM) == 0.0


def test_the_airline_is_called_like_one_or_may_be_one_that_was_named_near() -> None:
    airline = member("Kestrel Airways", SpeakerType.ORGANIZATION)
    assert fits_body("airline")(airline) > fits_body("airline")(FIRM) > fits_body("airline")(PAPER) == 0.0
    assert fits_body("airline", is_far=True)(airline) > fits_body("airline", is_far=True)(FIRM) == 0.0


def test_in_talk_a_mother_is_whom_she_means_as_likely_as_a_name() -> None:
    mother = Member(SpeakerType.PERSON, gender=Gender.FEMALE, description="his mother")
    assert fits_person(Gender.FEMALE)(mother) < fits_person(Gender.FEMALE)(ANN)
    assert fits_person(Gender.FEMALE, in_talk=True)(mother) == fits_person(Gender.FEMALE, in_talk=True)(ANN)


@pytest.mark.parametrize(
    ("offices", "words", "noun", "may"),
    [
        ({"mayor"}, {"mayor"}, "mayor", True),
        ({"president", "vice"}, {"president"}, "president", False),
        ({"president", "vice"}, {"vice", "president"}, "president", True),
        ({"israeli", "minister"}, {"dutch", "minister"}, "minister", False),
        ({"foreign", "minister"}, {"prime", "minister"}, "minister", False),
        ({"foreign", "minister"}, {"minister"}, "minister", True),
    ],
)
def test_who_holds_an_office_of_second_rank_or_another_country_does_not_hold_it(
    offices: set[str], words: set[str], noun: str, may: bool
) -> None:
    holder = member("Ann Lee", SpeakerType.PERSON, offices=offices)
    mention = Mention(0, 2, 1, Form.DESCRIPTION, SpeakerType.PERSON, noun=noun)
    assert may_hold(holder, mention, words) is may


def test_two_nations_are_at_odds_and_one_by_two_names_is_not() -> None:
    assert are_at_odds({"dutch"}, member("Ann Lee", SpeakerType.PERSON, offices={"israeli"}))
    assert not are_at_odds({"us"}, member("Ann Lee", SpeakerType.PERSON, offices={"american"}))


def test_two_parties_are_at_odds_unless_one_may_be_called_the_other() -> None:
    republican = member("Ann Lee", SpeakerType.PERSON, offices={"republican", "nominee"})
    assert are_at_odds({"democratic", "nominee"}, republican)
    assert not are_at_odds({"gop", "nominee"}, republican)
    assert not are_at_odds({"conservative", "nominee"}, republican)


def test_two_teams_are_told_apart_by_the_capitals_of_a_role() -> None:
    manager = member("Ann Lee", SpeakerType.PERSON, roles=["Rovers manager"])
    assert are_of_two_teams({"town"}, manager)
    assert not are_of_two_teams({"rovers"}, manager)
    assert not are_of_two_teams(set(), manager)


def test_a_widow_is_no_man() -> None:
    widow = Mention(0, 2, 1, Form.DESCRIPTION, SpeakerType.PERSON, Gender.FEMALE, noun="widow")
    assert are_of_two_genders(member("Tom Ray", SpeakerType.PERSON, gender=Gender.MALE), widow)
    assert not are_of_two_genders(ANN, widow)
