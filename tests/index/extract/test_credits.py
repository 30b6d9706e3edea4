"""Quotations that a line of their own credits to somebody."""

from __future__ import annotations

import pytest

from tests.index.extract.conftest import Tell


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("“I never sleep in May.” — Ann Orlik, engineer", "—"),
        ("“I never sleep in May.”\n\n- Ann Orlik, engineer", "-"),
        ("“I never sleep in May.”\n\n-Ann Orlik, engineer", "-"),
    ],
)
def test_a_dash_after_the_marks_credits_whoever_is_named(text: str, cue: str, tell: Tell) -> None:
    assert tell(text) == [("Ann Orlik", cue, ["“I never sleep in May.”"])]


def test_the_last_line_within_the_marks_of_a_quotation_in_large_type_credits_it(tell: Tell) -> None:
    text = (
        "The town met.\n\n“The river took the mill and never gave it back.\nAnn Orlik, mayor of Salis.”\n\nIt rained."
    )

    assert tell(text) == [("Ann Orlik", "", ["“The river took the mill and never gave it back."])]


@pytest.mark.parametrize(
    "last_line",
    ["Ann Orlik, the mayor, agrees.”", "The town never forgot.”", "The end.”", "Ann Orlik, mayor of Salis.", "Water.”"],
)
def test_a_last_line_that_is_no_name_credits_nobody(last_line: str, tell: Tell) -> None:
    told = tell(f"The town met.\n\n“The river took the mill and never gave it back.\n{last_line}\n\nIt rained.")

    assert [source for source, _, content in told if "river" in content[0]] == [""]


@pytest.mark.parametrize(
    "text",
    [
        "“I never sleep in May – Ann Orlik, engineer”",
        "“I never sleep in May” Ann Orlik, engineer",
        "“I never sleep in May”\n\nAnn Orlik, engineer\n\nThe dyke is old.",
    ],
)
def test_a_credit_may_stand_within_the_marks_or_have_no_dash(text: str, tell: Tell) -> None:
    ((source, _, (words,)),) = tell(text)

    assert (source, words.strip("”")) == ("Ann Orlik", "“I never sleep in May")


@pytest.mark.parametrize("line", ["– A new home –", "Ann Orlik, engineer, was there.", "Water, everywhere"])
def test_a_heading_or_a_sentence_below_credits_nobody(line: str, tell: Tell) -> None:
    told = tell(f"“I never sleep in May.”\n\n{line}\n\nThe dyke is old.")

    assert [source for source, _, _ in told] == [""]
