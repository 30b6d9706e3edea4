"""How far a report reaches."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tell = Callable[[str], list[tuple[str, str, list[str]]]]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Lee said that prices fell, and that pay would rise.", "that prices fell, and that pay would rise"),
        ("Lee said prices had fallen because nobody bought bread.", "prices had fallen because nobody bought bread"),
        (
            "Lee said the days when the city had a story from newspapers and the leading networks are gone.",
            "the days when the city had a story from newspapers and the leading networks are gone",
        ),
        (
            "Most tenants now say they haven’t heard much about Weber.",
            "they haven’t heard much about Weber",
        ),
        (
            "The engineer said the dam, had it been built, would have drowned three villages.",
            "the dam, had it been built, would have drowned three villages",
        ),
    ],
)  # fmt: skip
def test_a_report_has_the_whole_of_its_clauses(tell: Tell, text: str, content: str) -> None:
    ((_, _, contents),) = tell(text)

    assert contents == [content]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Lee said it would be held in Bonn, where he has a home.", "it would be held in Bonn"),
        ("Lee praised the bill, which passed in May.", "the bill"),
        ("The minister said she wants an inquiry, as have other leaders.", "she wants an inquiry"),
    ],
)
def test_a_remark_after_a_report_is_of_whoever_writes(tell: Tell, text: str, content: str) -> None:
    assert tell(text)[0][2] == [content]


def test_a_remark_inside_a_quotation_is_of_whoever_speaks(tell: Tell) -> None:
    assert tell("Lee praised “the bill, which passed in May.”")[0][2] == ["“the bill, which passed in May.”"]


def test_what_stands_before_that_is_no_part_of_the_report(tell: Tell) -> None:
    assert tell("Orlik told me, as we walked along the quay, that he had seen it.") == [
        ("Orlik", "told", ["that he had seen it"])
    ]


def test_the_one_noun_before_a_verb_is_its_subject(tell: Tell) -> None:
    text = "The engineer who warned the dam would burst has been sacked."

    assert tell(text) == [("who", "warned", ["the dam would burst"])]


def test_more_that_clauses_may_lack_an_and(tell: Tell) -> None:
    report = "the dyke “can't be trusted,” that it is “a sham,” and that pilots “know it.”"

    assert tell(f"Orlik said {report}") == [("Orlik", "said", [report])]


def test_a_remark_may_part_the_subject_of_a_report_from_its_verb(tell: Tell) -> None:
    assert tell("Orlik said the plan, “if it is one,” would fail.") == [
        ("Orlik", "said", ["the plan, “if it is one,” would fail"])
    ]
