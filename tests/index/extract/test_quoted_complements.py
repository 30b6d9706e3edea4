"""Something is called by words in quotation marks."""

from __future__ import annotations

import pytest

from tests.index.extract.conftest import Tell


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Orlik called the dyke “a disgrace.”", ["the dyke “a disgrace.”"]),
        ("Orlik called the storm that killed five sailors “an act of God,” a phrase of the time.",
         ["the storm that killed five sailors “an act of God,”"]),
        ("Orlik called Weber's plans for old dykes “childish.”", ["Weber's plans for old dykes “childish.”"]),
        ("Orlik called the dyke “a great example” of how things go wrong.",
         ["the dyke “a great example” of how things go wrong"]),
        ("Orlik called the dyke “a shame – no more – for us all.”", ["the dyke “a shame – no more – for us all.”"]),
        ("Orlik called the dyke “a disgrace” on Friday.", ["the dyke “a disgrace”"]),
        ("Orlik called the dyke “a disgrace” and left the hall.", ["the dyke “a disgrace”"]),
        ("Orlik called it “costly” and “absurd” on Friday.", ["it “costly” and “absurd”"]),
        ("They closed the old dyke, which Orlik called “a disgrace.”", ["which", "“a disgrace.”"]),
        ("They closed what Orlik called “the worst dyke of the coast.”", ["“the worst dyke of the coast.”"]),
    ],
)  # fmt: skip
def test_what_is_called_and_what_it_is_called_are_the_statement(text: str, content: list[str], tell: Tell) -> None:
    assert ("Orlik", "called", content) in tell(text)


def test_who_calls_somebody_something_may_have_an_apposition(tell: Tell) -> None:
    text = "Orlik, an ally of Weber, called the county's rules “strict.”"

    assert tell(text) == [("Orlik, an ally of Weber", "called", ["the county's rules “strict.”"])]


def test_who_is_called_something_may_stand_before_a_name(tell: Tell) -> None:
    text = "Weber, who Orlik on Wednesday called “a horrible man,” did not reply."

    assert ("Orlik", "called", ["who", "“a horrible man,”"]) in tell(text)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Orlik dismissed the report as “fake,” “false” and “a hoax.”", "the report as “fake,” “false” and “a hoax.”"),
        ("Orlik called it, among other things, “a failure.”", "it, among other things, “a failure.”"),
    ],
)
def test_it_may_be_called_several_things(text: str, content: str, tell: Tell) -> None:
    assert [words for _, _, words in tell(text)] == [[content]]


def test_the_sentence_after_it_is_none_of_what_it_is_called(tell: Tell) -> None:
    told = tell("Orlik called the dyke “a disgrace.” “It leaks,” she said.")

    assert ("Orlik", "called", ["the dyke “a disgrace.”"]) in told
