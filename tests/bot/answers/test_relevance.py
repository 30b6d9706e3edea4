"""What counts as being about a topic, where the words stand in a sentence beside."""

from __future__ import annotations

from collections.abc import Callable

from bot.answer import AnswerStatus
from bot.answers.texts import content_of
from bot.conversation import Conversation
from tests.bot.answers.conftest import EMIL, IDA, NORA, OTTO, Ask


def test_a_statement_that_points_back_is_about_the_sentence_before(ask: Ask) -> None:
    answer = ask("What did Stark say about the roof?")
    assert [passage.text for passage in answer.passages] == ["Stark said that it must be mended."]
    assert "not named in so many words" in answer.answer


def test_a_statement_that_does_not_point_back_is_only_the_nearest(ask: Ask) -> None:
    answer = ask("What did Moll say about the canteen?")
    assert [content_of(passage) for passage in answer.passages] == ["pupils bring bread"]
    assert answer.answer.startswith("Not in these words; the nearest: Ida Moll")


def test_what_stands_beside_the_statement_of_another_is_not_even_near(ask: Ask) -> None:
    assert ask("What did Moll say about the pool?").status is AnswerStatus.NOT_FOUND


def test_a_statement_about_a_known_thing_goes_on_from_the_one_before(archive_of: Callable[..., Conversation]) -> None:
    conversation = archive_of(
        "Pupils met.\n\nVance said the warehouse burned. Firemen came late. Vance said the loss was great. "
        "Vance said the pupils sing.",
        (NORA, "Vance", "said", "the warehouse burned"),
        (NORA, "Vance", "said", "the loss was great"),
        (NORA, "Vance", "said", "the pupils sing"),
    )
    answer = conversation.ask("What did Vance say about the warehouse?")
    assert [content_of(passage) for passage in answer.passages] == ["the warehouse burned", "the loss was great"]


def test_who_is_named_in_another_statement_of_the_sentence_is_not_who_this_one_is_about(
    archive_of: Callable[..., Conversation],
) -> None:
    conversation = archive_of(
        "Stark called Nora Vance a crook and called Ida Moll a fool.\n\nVance said it was late. Moll said it was hot.",
        (EMIL, "Stark", "called", "Nora Vance a crook"),
        (EMIL, "Stark", "called", "Ida Moll a fool"),
        (NORA, "Vance", "said", "it was late"),
        (IDA, "Moll", "said", "it was hot"),
    )
    answer = conversation.ask("What did Stark say about Moll?")
    assert [content_of(passage) for passage in answer.passages] == ["Ida Moll a fool"]


def test_a_statement_right_behind_one_on_the_topic_is_about_it_too(archive_of: Callable[..., Conversation]) -> None:
    conversation = archive_of(
        'Pupils met.\n\nVance said warehouse insurance was paid late. "Nobody told us," Vance said.\n\n'
        '"We begged in vain," Vance said.\n\nVance said that it rained.',
        (NORA, "Vance", "said", "warehouse insurance was paid late"),
        (NORA, "Vance", "said", '"Nobody told us,"'),
        (NORA, "Vance", "said", '"We begged in vain,"'),
        (NORA, "Vance", "said", "that it rained"),
    )
    answer = conversation.ask("What did Vance say about warehouse insurance fraud?")
    assert [content_of(one) for one in answer.passages] == ["warehouse insurance was paid late", '"Nobody told us,"']


def test_a_statement_that_names_somebody_new_does_not_go_on(archive_of: Callable[..., Conversation]) -> None:
    conversation = archive_of(
        "Pupils met.\n\nVance said warehouse insurance was paid late. Vance said she trusts Ida Moll.",
        (NORA, "Vance", "said", "warehouse insurance was paid late"),
        (NORA, "Vance", "said", "she trusts Ida Moll"),
    )
    answer = conversation.ask("What did Vance say about warehouse insurance fraud?")
    assert [content_of(one) for one in answer.passages] == ["warehouse insurance was paid late"]


def test_who_talked_about_somebody_may_only_say_her(archive_of: Callable[..., Conversation]) -> None:
    conversation = archive_of(
        "Nora Vance said the school was hers.\n\nEmil Stark said he would welcome her.\n\nIda Moll said rain was due.",
        (NORA, "Nora Vance", "said", "the school was hers"),
        (EMIL, "Emil Stark", "said", "he would welcome her"),
        (IDA, "Ida Moll", "said", "rain was due"),
    )
    mentions = {passage.mention for passage in conversation.ask("Who talked about Nora Vance?").passages}
    assert "Emil Stark" in mentions
    assert "Ida Moll" not in mentions


def test_of_several_words_what_has_but_one_is_left_out_where_another_has_all(
    archive_of: Callable[..., Conversation],
) -> None:
    conversation = archive_of(
        "Pupils met.\n\nOn the harbour dues, Vance said fees rise.\n\nRain fell. Snow fell. Wind blew.\n\n"
        "Vance said any harbour is deep.",
        (NORA, "Vance", "said", "fees rise"),
        (NORA, "Vance", "said", "any harbour is deep"),
    )
    answer = conversation.ask("What did Vance say about harbour dues?")
    assert [content_of(one) for one in answer.passages] == ["fees rise"]


def test_who_is_named_beside_a_statement_that_does_not_point_to_him_is_not_even_near(
    archive_of: Callable[..., Conversation],
) -> None:
    conversation = archive_of(
        "Pupils met.\n\nOtto Brand came. Vance said soup was cold.\n\nIt rained. It snowed. Brand said it was hot.",
        (NORA, "Vance", "said", "soup was cold"),
        (OTTO, "Brand", "said", "it was hot"),
    )
    assert conversation.ask("What did Vance say about Otto Brand?").status is AnswerStatus.NOT_FOUND
