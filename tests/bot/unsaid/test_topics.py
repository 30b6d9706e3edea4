"""Of what a question speaks that says "it" or "her"."""

from __future__ import annotations

import pytest

from bot.conversation import Conversation


@pytest.mark.parametrize(
    ("turns", "topic"),
    [
        (("What did Ana Ruiz say?", "What did Weiss say about her?"), "Ana Ruiz"),
        (("What did Weiss say?", "What did Berg say about him?"), "Karl Weiss"),
        (("What did Ruiz say about the bridge?", "What did Weiss say about it?"), "the bridge"),
        (('Who said "safer cranes"?', "Did Weiss mention it?"), "safer cranes"),
    ],
)
def test_a_pronoun_is_who_or_what_was_talked_about(
    turns: tuple[str, ...], topic: str, conversation: Conversation
) -> None:
    read_as = [conversation.ask(turn) for turn in turns][-1].read_as
    assert read_as is not None
    assert read_as.topic == topic


def test_nobody_talks_about_himself_as_him(conversation: Conversation) -> None:
    conversation.ask("What did Weiss say?")
    read_as = conversation.ask("What did Weiss say about him?").read_as
    assert read_as is not None
    assert read_as.topic != "Karl Weiss"


def test_a_person_is_found_by_the_names_that_articles_use(conversation: Conversation) -> None:
    """The article has "he told Ana Ruiz", and nobody asks for the mayor's full name."""
    shown = {passage.mention for passage in conversation.ask("What did Weiss say about Ruiz?").passages}
    assert shown == {"he"}


def test_one_word_of_many_names_is_no_person(conversation: Conversation) -> None:
    """Ana is a given name, and "the council" a body's: both stay the words they are."""
    read_as = conversation.ask("What did Weiss say about the council?").read_as
    assert read_as is not None
    assert read_as.topic == "the council"
    assert read_as.subject is not None
    assert read_as.subject.person == ""


@pytest.mark.parametrize(
    ("turns", "topic"),
    [
        (("What did Weiss say about the bridge?", "And what does Ana Ruiz say about that plan?"), "the bridge"),
        (("What did Weiss say about the bridge?", "Who criticized the project?"), "the project"),
        (("What did Ana Ruiz say?", "What does Weiss think of her remarks?"), "Ana Ruiz"),
        (("What did Ana Ruiz say?", "Did Weiss thank her for the bridge?"), "Ana Ruiz for the bridge"),
        (("What did Ana Ruiz say?", "Did Weiss mention her ferries?"), "her ferries"),
        (("What did Weiss say about the strike?", "What did Berg say about the strike?"), "the strike"),
        (("What did Ana Ruiz say?", "who trusts her?"), "trusts Ana Ruiz"),
    ],
)
def test_words_that_point_mean_what_was_talked_about(
    turns: tuple[str, ...], topic: str, conversation: Conversation
) -> None:
    read_as = [conversation.ask(turn).read_as for turn in turns][-1]
    assert read_as is not None
    assert read_as.topic == topic


def test_a_small_noun_after_an_article_is_nobody(conversation: Conversation) -> None:
    read_as = conversation.ask("What did Ruiz say about the berg?").read_as
    assert read_as is not None
    assert read_as.subject is not None
    assert not read_as.subject.person


def test_an_office_that_one_person_holds_here_is_that_person(conversation: Conversation) -> None:
    read_as = conversation.ask("Who praised the finance minister?").read_as
    assert read_as is not None
    assert read_as.subject is not None
    assert read_as.subject.person == "Karl Weiss"


@pytest.mark.parametrize(
    ("turns", "topic"),
    [
        (("What did Ana Ruiz say?", "Who called her a dreamer?"), "Ana Ruiz a dreamer"),
        (("What did Weiss say about the bridge?", "Who called it vain?"), "the bridge vain"),
        (("What did Weiss say about the bridge?", "who compared it to a monument"), "the bridge to a monument"),
    ],
)
def test_who_is_called_something_is_who_was_talked_about(
    turns: tuple[str, ...], topic: str, conversation: Conversation
) -> None:
    read_as = [conversation.ask(turn) for turn in turns][-1].read_as
    assert read_as is not None
    assert read_as.topic == topic
