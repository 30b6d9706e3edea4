"""Search fields in the box for questions."""

from __future__ import annotations

from datetime import date

from bot.reading.search_fields import Fields, take_fields
from index.attribution import Kind, Stance


def test_fields_are_taken_out_of_the_text() -> None:
    fields, rest = take_fields('by:Kirby about:"humanitarian aid" since:2023-11-01 kind:direct')
    assert fields == Fields(
        by=("Kirby",), about="humanitarian aid", since=date(2023, 11, 1), kind=Kind.DIRECT, times="since 2023-11-01"
    )
    assert rest.strip() == ""


def test_a_field_may_stand_twice_for_speakers() -> None:
    assert take_fields("by:Kirby by:Biden")[0].by == ("Kirby", "Biden")


def test_day_month_and_year_are_times() -> None:
    assert take_fields("on:2023-11-07")[0].since == take_fields("on:2023-11-07")[0].until == date(2023, 11, 7)


def test_stance_paper_and_addressee() -> None:
    fields, _ = take_fields("stance:denied in:CNN to:reporters")
    assert (fields.stance, fields.outlet, fields.to) == (Stance.DENIED, "CNN", "reporters")


def test_a_value_that_means_nothing_stays_in_the_text() -> None:
    fields, rest = take_fields("kind:loud stance:odd since:soonish")
    assert not fields
    assert rest == "kind:loud stance:odd since:soonish"


def test_text_beside_fields_is_left() -> None:
    fields, rest = take_fields("what was said by:Kirby")
    assert fields.by == ("Kirby",)
    assert rest.split() == ["what", "was", "said"]
