"""Who takes a side, or is of a kind, in an article about a matter that he need not name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.conversation import Conversation
from index.speaker import Speaker, SpeakerType

ROSA = Speaker("Rosa Blum", SpeakerType.PERSON, "baker", ("Blum",))
HUGO = Speaker("Hugo Stein", SpeakerType.PERSON, "council leader", ("Stein",))
PIA = Speaker("Pia Falk", SpeakerType.PERSON, "councillor", ("Falk",))
OLE = Speaker("Ole Brun", SpeakerType.PERSON, "weatherman", ("Brun",))
TEXT = """The council of Ostby closed Canal Street to cars on Monday.

Hugo Stein called the decision wonderful.

Rosa Blum said it would ruin her. "My customers come by car," Blum said.

Pia Falk, who voted no, said buses were late.

Ole Brun said snow was near.
"""


@pytest.fixture
def street(archive_of: Callable[..., Conversation]) -> Conversation:
    """Return a conversation about a street that is closed, which hardly anybody names."""
    return archive_of(
        TEXT,
        (HUGO, "Hugo Stein", "called", "the decision wonderful"),
        (ROSA, "Rosa Blum", "said", "it would ruin her"),
        (ROSA, "Blum", "said", '"My customers come by car,"'),
        (PIA, "Pia Falk", "said", "buses were late"),
        (OLE, "Ole Brun", "said", "snow was near"),
        title="Ostby closes Canal Street to cars",
    )


def speakers(conversation: Conversation, *turns: str) -> set[str]:
    answers = [conversation.ask(turn) for turn in turns]
    return {passage.speaker.name for passage in answers[-1].passages if passage.speaker}


@pytest.mark.parametrize(
    "question",
    ["Who is against closing Canal Street to cars?", "who opposes the closure of canal street", "Who criticized it?"],
)
def test_who_is_against_what_an_article_is_about_need_not_name_it(question: str, street: Conversation) -> None:
    found = speakers(street, "Who supports closing Canal Street?", question)
    assert "Rosa Blum" in found
    assert found.isdisjoint({"Hugo Stein", "Ole Brun"})


def test_who_supports_the_decision_supports_what_the_article_is_about(street: Conversation) -> None:
    assert speakers(street, "Who supports the decision?") == {"Hugo Stein"}


def test_what_somebody_says_right_after_goes_with_his_side(street: Conversation) -> None:
    answer = street.ask("Who is against closing Canal Street?")
    assert any("customers" in passage.text and "car" in passage.text for passage in answer.passages)


@pytest.mark.parametrize(
    "question", ["Which councillors talked about Canal Street?", "which politicians spoke of canal street"]
)
def test_those_of_a_kind_speak_of_what_their_article_is_about(question: str, street: Conversation) -> None:
    assert "Pia Falk" in speakers(street, question)
    assert "Ole Brun" not in speakers(street, question)


def test_those_of_a_kind_are_against_it_unless_they_are_for_it(archive_of: Callable[..., Conversation]) -> None:
    conversation = archive_of(
        "The council closed Canal Street.\n\nPia Falk said buses were late.\n\nRosa Blum said bread was dear.",
        (PIA, "Pia Falk", "said", "buses were late"),
        (ROSA, "Rosa Blum", "said", "bread was dear"),
        title="Canal Street is closed",
    )
    question = "Which councillors criticized the closure of Canal Street?"
    assert speakers(conversation, question) == {"Pia Falk"}
    assert conversation.ask(question).answer.startswith("Nobody is said to criticize the closure of Canal Street in so")


def test_who_only_speaks_for_a_body_does_not_talk_about_it(archive_of: Callable[..., Conversation]) -> None:
    conversation = archive_of(
        "Ole Brun of the Fjord Police said it was a dark night.\n\nPia Falk said the police came late.",
        (OLE, "Ole Brun of the Fjord Police", "said", "it was a dark night"),
        (PIA, "Pia Falk", "said", "the police came late"),
    )
    assert speakers(conversation, "Who talked about the police?") == {"Pia Falk"}


def test_who_talked_about_something_that_nobody_names_is_told(street: Conversation) -> None:
    answer = street.ask("Who talked about the pavement snow?")
    assert answer.answer.startswith("“the pavement snow” is not named in so many words; nearest to it: Ole Brun")


def test_nobody_is_for_what_no_article_is_about(street: Conversation) -> None:
    assert speakers(street, "Who supports the tunnel?") == set()
