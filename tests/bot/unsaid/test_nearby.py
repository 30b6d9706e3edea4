"""Whom an office or a surname means after the articles just shown."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from bot.answer import Answer
from bot.conversation import Conversation
from index.article import Article
from index.local.local_store import LocalStore
from index.speaker import Gender, Speaker, SpeakerType
from tests.bot.names.conftest import person
from tests.small_archive import Writer

RATES = "Rates stay\n\nGovernor Ilja Bronn said rates stay. Ilja Bronn told a paper that prices fall."
SAILING = "Ferry sails\n\nCaptain Lea Tamm said the ferry floats. Governor Uku Sarv said he sailed."


@pytest.mark.parametrize(
    ("turns", "speaker"),
    [
        (("What did Arne Vik say?", "What did the mayor say?"), "Berit Solum"),
        (("What did Nils Haug say?", "What did the mayor say?"), "Olga Prahl"),
        (("What did Nils Haug say?", "And the mayor?"), "Olga Prahl"),
        (("What did Nils Haug say?", "and the union"), "The paperworkers' union"),
        (("What did Arne Vik say?", "What did the union say?"), "The seamen's union"),
        (("What did Arne Vik say?", "the union?"), "The seamen's union"),
        (("What did Tor Haug say?", "What did Haug say about the ferry?"), "Tor Haug"),
        (("What did Olga Prahl say?", "and her deputy?"), "Rasmus Pohl"),
        (("What did Nils Haug say?", "and the town's mayor?"), "Olga Prahl"),
        (
            ("What did Nils Haug say?", "and the ministry's spokeswoman?"),
            "A spokeswoman for the labour department",
        ),
        (("What did Nils Haug say about the river?", "and the paperworkers?"), "The paperworkers' union"),
        (("What did the mayor of Tolle say?", "And what did the other mayor say?"), "Olga Prahl"),
        (("What did Olga Prahl say?", "What did the other mayor say?"), "Berit Solum"),
        (("What did Nils Haug say?", "and the mayor of the town?"), "Olga Prahl"),
    ],
)
def test_an_office_is_that_of_the_article_just_shown(
    turns: tuple[str, ...], speaker: str, ask: Callable[..., Answer]
) -> None:
    assert {passage.speaker.name for passage in ask(*turns).passages if passage.speaker} == {speaker}


@pytest.mark.parametrize(
    ("turns", "speaker"),
    [
        (("What did Olga Prahl say?", "What did the mayor of Tolle say?"), "Berit Solum"),
        (("What did Olga Prahl say?", "What did the chief engineer say?"), "Arne Vik"),
        (("What did Arne Vik say?", "What did Nils Haug say?"), "Nils Haug"),
        (("What did Arne Vik say?", "And Nils?"), "Nils Haug"),
    ],
)
def test_whoever_is_told_apart_is_found_elsewhere(
    turns: tuple[str, ...], speaker: str, ask: Callable[..., Answer]
) -> None:
    assert {passage.speaker.name for passage in ask(*turns).passages if passage.speaker} == {speaker}


def test_nobody_else_is_offered_for_an_office_of_the_article_just_shown(ask: Callable[..., Answer]) -> None:
    assert ask("What did the mayor say?").suggestions != ()
    assert ask("What did Gerda Haug say?", "And the mayor?").suggestions == ()


def test_the_one_talked_about_holds_the_office_still(ask: Callable[..., Answer]) -> None:
    answer = ask("What did the mayor of Tolle say about taxes?", "What did the mayor say?")
    assert {passage.speaker.name for passage in answer.passages if passage.speaker} == {"Berit Solum"}


@pytest.mark.parametrize("phrase", ["her lawyer", "her husband", "her mother"])
def test_nobody_is_taken_for_somebody_elses(phrase: str, ask: Callable[..., Answer]) -> None:
    assert ask("What did Gerda Haug say?", f"What did {phrase} say?").passages == ()


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("What did the union say about tired crews?", "The seamen's union"),
        ("What did the union say about the closure?", "The paperworkers' union"),
        ("What did the mayor say about the mill?", "Olga Prahl"),
        ("Did the mayor say that nobody was hurt?", "Berit Solum"),
    ],
)
def test_an_office_that_several_hold_is_the_one_who_speaks_of_the_topic(
    question: str, speaker: str, ask: Callable[..., Answer]
) -> None:
    answer = ask(question)
    assert {passage.speaker.name for passage in answer.passages if passage.speaker} == {speaker}
    assert answer.read_as is not None
    assert speaker.lower().removeprefix("the ") in answer.read_as.text.lower()


def test_an_office_is_that_of_the_turns_before_where_nobody_just_shown_holds_it(tmp_path: Path) -> None:
    rates = Writer(Article("rates", f"{RATES}\n", "Rates stay"))
    ferry = Writer(Article("ferry", f"{SAILING}\n", "Ferry sails"))
    school = Writer(Article("school", "Roof leaks\n\nTeacher Ott Raud said the roof leaks.\n", "Roof leaks"))
    rates.said(person("Ilja Bronn", "Governor"), "Governor Ilja Bronn", "said", "rates stay")
    rates.said(person("Ilja Bronn", "Governor"), "Ilja Bronn", "told", "prices fall")
    ferry.said(person("Lea Tamm", "Captain"), "Captain Lea Tamm", "said", "the ferry floats")
    ferry.said(person("Uku Sarv", "Governor"), "Governor Uku Sarv", "said", "he sailed")
    school.said(person("Ott Raud", "Teacher"), "Teacher Ott Raud", "said", "the roof leaks")
    with closing(LocalStore(tmp_path / "archive", create=True)) as store:
        store.add([rates.read(), ferry.read(), school.read()])
        assert _speaker_of(Conversation(store), "What did the governor say?") == "Ilja Bronn"
        talk = Conversation(store)
        talk.ask("What did Lea Tamm say?")
        talk.ask("What did Ott Raud say?")
        assert _speaker_of(talk, "What did the governor say?") == "Uku Sarv"


def _speaker_of(conversation: Conversation, question: str) -> str:
    read_as = conversation.ask(question).read_as
    return "" if read_as is None else read_as.speakers[0]


def test_a_description_that_nobody_nearby_fits_is_told_to_be_of_another_article(ask: Callable[..., Answer]) -> None:
    read_as = ask("What did Nils Haug say?", "What did the coach say?").read_as
    assert read_as is not None
    assert read_as.text == "What did Eva Vik (of another article) say?"


def test_her_is_whose_name_was_asked_for_in_vain(ask: Callable[..., Answer]) -> None:
    assert ask("What did Olga Prahl say?", "What did Wilma Hagen say?", "What did her deputy say?").passages == ()


def test_a_poll_that_the_article_just_shown_calls_a_survey_is_that_one(tmp_path: Path) -> None:
    vote = Writer(Article("vote", "Vote nears\n\nA Lund survey found calm. Teacher Ott Raud said he voted.\n", "Vote"))
    rain = Writer(Article("rain", "Rain falls\n\nA Bergen poll found that rain is liked.\n", "Rain"))
    vote.said(Speaker("A Lund survey", SpeakerType.DOCUMENT), "A Lund survey", "found", "calm")
    vote.said(person("Ott Raud", "Teacher"), "Teacher Ott Raud", "said", "he voted")
    rain.said(Speaker("A Bergen poll", SpeakerType.DOCUMENT), "A Bergen poll", "found", "that rain is liked")
    with closing(LocalStore(tmp_path / "archive", create=True)) as store:
        store.add([vote.read(), rain.read()])
        assert _speaker_of(Conversation(store), "What did the poll find?") == "A Bergen poll"
        talk = Conversation(store)
        talk.ask("What did Ott Raud say?")
        assert _speaker_of(talk, "What did the poll find?") == "A Lund survey"


@pytest.mark.parametrize(
    ("turns", "speaker"),
    [
        (("What did Nils Haug say?", "What did the boss say?"), "Nils Haug"),
        (("What did Olga Prahl say?", "What did the policeman say?"), "Ivo Lenz"),
        (("What did Arne Vik say?", "What did the trainer say?"), "Eva Vik"),
        (("What did the paper mill's boss say?",), "Nils Haug"),
    ],
)
def test_a_description_in_other_words_is_somebody_of_the_articles_just_shown(
    turns: tuple[str, ...], speaker: str, ask: Callable[..., Answer]
) -> None:
    assert {passage.speaker.name for passage in ask(*turns).passages if passage.speaker} == {speaker}


def test_of_a_single_article_anybody_may_be_described(tmp_path: Path) -> None:
    clinic = Writer(Article("clinic", "Clinic opens\n\nDr Ida Roe, who runs it, said beds were few.\n", "Clinic opens"))
    clinic.said(Speaker("Ida Roe", SpeakerType.PERSON), "Dr Ida Roe", "said", "beds were few")
    with closing(LocalStore(tmp_path / "archive", create=True)) as store:
        store.add([clinic.read()])
        assert _speaker_of(Conversation(store), "What did the doctor say?") == "Ida Roe"


def test_whoever_is_meant_by_a_description_is_told_once(ask: Callable[..., Answer]) -> None:
    assert ask("What did the paper mill's boss say?").answer.startswith("Read as Nils Haug, Chief executive. Nils Haug")
    assert not ask("What did the paper mill's boss say?", "And about the river?").answer.startswith("Read as")
    assert not ask("What did the chief executive say?").answer.startswith("Read as")


def test_nobody_but_a_person_is_himself(tmp_path: Path) -> None:
    vote = Writer(Article("vote", "Vote\n\nThe Falk camp said it rained. Ann Lie said it snowed.\n", "Vote"))
    vote.said(Speaker("Falk camp", SpeakerType.ORGANIZATION), "The Falk camp", "said", "it rained")
    vote.said(Speaker("Ann Lie", SpeakerType.PERSON), "Ann Lie", "said", "it snowed")
    with closing(LocalStore(tmp_path / "archive", create=True)) as store:
        store.add([vote.read()])
        talk = Conversation(store)
        talk.ask("What did Ann Lie say?")
        assert not talk.ask("And Falk himself?").passages


CORNER = """Shop robbed

Amir Nadar said the till was empty. Leila Nadar, his daughter, who served at the time, said she hid.

His wife Rosa, a nurse, slept. Her father said he had warned them.
"""


@pytest.mark.parametrize(
    ("turn", "speaker"), [("And his daughter?", "Leila Nadar"), ("what did his father say", "his father")]
)
def test_kin_is_who_the_article_introduces_so_and_nobody_of_another(tmp_path: Path, turn: str, speaker: str) -> None:
    writer = Writer(Article("corner", CORNER, "Shop robbed", date(2023, 6, 2)))
    amir = Speaker("Amir Nadar", SpeakerType.PERSON, None, (), Gender.MALE)
    leila = Speaker("Leila Nadar", SpeakerType.PERSON, None, (), Gender.FEMALE)
    writer.said(amir, "Amir Nadar", "said", "the till was empty")
    writer.said(leila, "Leila Nadar", "said", "she hid")
    writer.said(Speaker("Her father", SpeakerType.UNNAMED), "Her father", "said", "he had warned them")
    with closing(LocalStore(tmp_path, create=True)) as store:
        store.add([writer.read()])
        conversation = Conversation(store)
        conversation.ask("What did Amir Nadar say?")
        read_as = conversation.ask(turn).read_as
    assert read_as is not None
    assert read_as.speakers == (speaker,)


def test_the_reporter_of_an_outlet_is_who_is_introduced_as_its(tmp_path: Path) -> None:
    text = "Speech set\n\nThe team said it was Monday. Radio Nova's Ada Berg said it was Tuesday.\n"
    writer = Writer(Article("speech", text, "Speech set", date(2023, 6, 2)))
    writer.said(Speaker("The team", SpeakerType.ORGANIZATION), "The team", "said", "it was Monday")
    writer.said(person("Ada Berg", ""), "Ada Berg", "said", "it was Tuesday")
    with closing(LocalStore(tmp_path, create=True)) as store:
        store.add([writer.read()])
        conversation = Conversation(store)
        conversation.ask("What did the team say?")
        nova = conversation.ask("and the Nova reporter?").read_as
    assert nova is not None
    assert nova.speakers == ("Ada Berg",)
