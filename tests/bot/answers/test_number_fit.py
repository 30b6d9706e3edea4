"""Which number in a text is asked for."""

from __future__ import annotations

import pytest

from bot.answers.number_fit import best_number
from bot.answers.short_facts import NUMBER, facts_in
from bot.topic import topic_of


@pytest.mark.parametrize(
    ("text", "topic", "asking", "number"),
    [
        ("43 percent of voters support Lee, and 42 percent support Berg", "support for Lee", "how much", "43 percent"),
        ("43 percent of voters support Lee, and 42 percent support Berg", "support for Berg", "how much", "42 percent"),
        ("On May 14 some 300 boats sailed", "boats sailed", "how many", "300"),
        ("In 2015 the boats carried 40 nets", "boats", "how many", "40"),
        ("By 2030 some 81 of them want nets", "of them want nets by 2030", "how many", "81"),
        ("In 80 years they saw boats, and now 12", "boats", "how many", "12"),
        ("For 900 euros a captain may land with 40 boats", "boats", "how many", "40"),
        ("Boats were gone for 30 years and 2 months", "years boats gone", "how many", "30 years"),
        ("Boats fell from 96 in 2018, and there are 61 today", "boats", "how many", "61"),
        ("Boats fell from 96 in 2018, and there are 61 today", "boats in 2018", "how many", "96"),
        ("One boat is 12 meters long and carries 40 nets", "boat", "how long", "12 meters"),
    ],
)
def test_the_number_beside_the_words_asked_for_and_in_their_unit_fits_best(
    text: str, topic: str, asking: str, number: str
) -> None:
    found = best_number(NUMBER.finditer(text), text, topic_of(topic), asking)
    assert found is not None
    assert found[0].strip() == number


@pytest.mark.parametrize("text", ["alone since age 14, when they left", "a 14-year-old girl", "She was 14 then"])
def test_an_age_is_told_in_many_ways(text: str) -> None:
    assert [found[0][:2] for found in facts_in("number", text, topic_of("they left"), "how old")] == ["14"]


def test_what_is_no_age_does_not_tell_how_old() -> None:
    assert facts_in("number", "No one of the three called.", topic_of("she"), "how old") == []


def test_a_range_is_one_number() -> None:
    found = [found[0] for found in NUMBER.finditer("from 35 to 45 feet, or 600-700 people")]
    assert found == ["35 to 45 feet", "600-700 people"]


def test_a_number_of_the_question_does_not_answer_it() -> None:
    assert facts_in("number", "They want clean boats by 2030.", topic_of("clean boats by 2030"), "how many") == []
