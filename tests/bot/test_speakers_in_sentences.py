"""What those named in a question are called inside a sentence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.naming import Naming
from bot.question import Asks, Question
from bot.speakers_in_sentences import speakers_as_understood, speakers_in_sentence
from index.speaker import SpeakerEntry, SpeakerType


def asked(phrase: str, name: str, kind: SpeakerType) -> Question:
    entry = SpeakerEntry(1, name, kind, None, (), (name,), None, 1, 1, None, None)
    return Question(Asks.STATEMENTS, "", (name,), named=(Naming(phrase, (entry,)),))


@pytest.mark.parametrize(
    ("phrase", "name", "kind", "inside"),
    [
        ("the study", "A study", SpeakerType.DOCUMENT, "the study"),
        ("the survey", "A survey by the chamber", SpeakerType.DOCUMENT, "the survey by the chamber"),
        ("a diplomat", "A Western diplomat", SpeakerType.UNNAMED, "a Western diplomat"),
        ("the trade ministry", "Norway's trade ministry", SpeakerType.ORGANIZATION, "Norway's trade ministry"),
        ("the ministry", "Trade Ministry", SpeakerType.ORGANIZATION, "the Trade Ministry"),
        ("the voters", "Voters", SpeakerType.UNNAMED, "the voters"),
        ("his company", "his company", SpeakerType.ORGANIZATION, "his company"),
        ("her mother", "My mother", SpeakerType.UNNAMED, "her mother"),
        ("the police", "Police", SpeakerType.ORGANIZATION, "the police"),
        ("the mayor", "Ana Ruiz", SpeakerType.PERSON, "Ana Ruiz"),
    ],
)
def test_speakers_have_one_article_and_small_letters(phrase: str, name: str, kind: SpeakerType, inside: str) -> None:
    assert speakers_in_sentence(asked(phrase, name, kind)) == [inside]


def test_a_country_that_is_not_printed_beside_an_office_is_told() -> None:
    entry = SpeakerEntry(
        1,
        "Karl Weiss",
        SpeakerType.PERSON,
        "trade minister",
        ("trade minister",),
        ("Karl Weiss",),
        None,
        1,
        1,
        None,
        None,
    )
    naming = Naming("the Danish trade minister", (entry,), by_role=True)
    question = Question(Asks.STATEMENTS, "", ("Karl Weiss",), named=(naming,))
    assert speakers_in_sentence(question) == ["Karl Weiss (here only “trade minister”)"]
    printed = replace(entry, roles=("trade minister", "Denmark's trade minister"))
    question = replace(question, named=(replace(naming, chosen=(printed,)),))
    assert speakers_in_sentence(question) == ["Karl Weiss"]


def test_whoever_is_of_an_article_not_talked_about_is_told_to_be_so() -> None:
    question = asked("the union", "Dairy Union", SpeakerType.ORGANIZATION)
    elsewhere = replace(question, named=(replace(question.named[0], elsewhere=True),))
    assert speakers_as_understood(elsewhere) == ["the Dairy Union (of another article)"]
    assert speakers_in_sentence(elsewhere) == speakers_as_understood(question) == ["the Dairy Union"]
