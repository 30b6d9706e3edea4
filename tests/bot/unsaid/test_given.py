"""Where, when and except by whom something was said, as a question gives it beside who and what."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from bot.conversation import Conversation
from bot.question import Question

Contents = Callable[..., list[str]]


def read(conversation: Conversation, *turns: str) -> Question:
    """Return what the last turn was read as."""
    read_as = [conversation.ask(turn) for turn in turns][-1].read_as
    assert read_as is not None
    return read_as


def test_who_published_it_is_no_topic(conversation: Conversation) -> None:
    question = read(conversation, "What did Weiss say in the Morning Post?")
    assert (question.outlet, question.topic) == ("Morning Post", None)


def test_whom_a_field_names_is_told_and_no_part_of_a_longer_name(conversation: Conversation) -> None:
    assert read(conversation, 'to:"Ana Ruiz" about:bridge').text == "What was said to Ana Ruiz about bridge?"
    assert read(conversation, "to:harbour").addressee == "harbour"


def test_on_a_thing_is_about_it(conversation: Conversation) -> None:
    question = read(conversation, "What did Ruiz say on the bridge?")
    assert (question.topic, question.place) == ("the bridge", "")


def test_a_weekday_is_that_of_the_newest_article(conversation: Conversation, contents: Contents) -> None:
    question = read(conversation, "What did Weiss say on Thursday?")
    assert (question.since, question.until) == (date(2023, 5, 11), date(2023, 5, 11))
    assert "that the deficit will shrink to 2 percent next year" in contents("What did Weiss say on Thursday?")


def test_whoever_is_excepted_is_left_out(conversation: Conversation) -> None:
    def speakers(question: str) -> set[str]:
        return {passage.speaker.name for passage in conversation.ask(question).passages if passage.speaker}

    everybody, others = speakers("Who talked about the bridge?"), speakers("Who talked about the bridge except Weiss?")
    assert everybody - others == {"Karl Weiss"}
    assert others


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        ("by:Ruiz about:ferries", ["that ferries would be cancelled on market days"]),
        ('by:"Ana Ruiz" to:"Radio Nova"', ['"The bridge is safe,"']),
        ("by:Weiss kind:direct", ['"It is a monument to vanity,"']),
        ("stance:denied", ["that the strike was about pay"]),
        (
            "by:Weiss since:2023-05-10 until:2023-05-11 stance:said",
            ["that the deficit will shrink to 2 percent next year"],
        ),
    ],
)
def test_fields_ask_for_what_they_say(question: str, shown: list[str], contents: Contents) -> None:
    assert contents(question) == shown


def test_fields_that_fit_nobody_find_nothing(contents: Contents) -> None:
    assert contents("by:Ruiz to:Weiss") == []
