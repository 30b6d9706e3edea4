"""Facts of what is talked about: when it starts, where it will be, how many there were."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date

import pytest

from bot.answer import Answer, AnswerStatus
from bot.conversation import Conversation
from index.article import Article
from index.local.local_store import LocalStore
from index.speaker import Gender, Speaker, SpeakerType
from tests.small_archive import Writer

ORLA = Speaker("Orla Finn", SpeakerType.PERSON, "fair's director", ("Finn",), Gender.FEMALE)
LUND = Speaker("Per Lund", SpeakerType.PERSON, None, ("Lund",), Gender.MALE)
TEXT = """Orla Finn, the fair's director, said on Friday that 40 stalls would sell soap.

The fair opens at noon on May 3 and will move to Castle Green in the evening. Some 65 percent of the stalls are run by \
women, compared with 30 percent of the carousels. It costs £86,000, of which the county pays £50,000.

Per Lund complained that 12 carousels and 200 lamps had been stolen.

Lund cider sells for $38 a box, Finn cider for $112. It was rainy on April 3 in Ostwick.

Finn has only spent $2 million on lamps. Lund has spent more than $7 million on lamps and on ropes.

Lund wants to beat Finn in the vote for the best stall. She wins 48 percent to 43 percent.

Rain spoiled 90 striped tents. The beer tent, which opened in 1908, will close for good on June 30.

The judges named a panel. They will meet at the Corn Hall in July. It rained on Tuesday.

Lund asked for the keys twice, and begged for $900. Asked how many knew of the shortcut, Lund said: "Five at most."

The 22-year-old said soap was stolen twice a week.


Quilts are shown too. Right now the county gets about 3,000 a year.

The judges had not come for 30 years. Now there are at least seven.

Visitors fell from 96,000 in 2018 to 61,000 last year.

Choirs will sing for two days from May 6, Finn said last week.
"""


@pytest.fixture(scope="module")
def fair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalStore]:
    writer = Writer(Article("fair", TEXT, "Fair", date(2024, 4, 15)))
    writer.said(ORLA, "Orla Finn, the fair's director,", "said", "40 stalls would sell soap", when="on Friday")
    writer.said(ORLA, "Finn", "said", "Choirs will sing for two days from May 6", when="last week")
    writer.said(LUND, "The 22-year-old", "said", "soap was stolen twice a week")
    writer.said(LUND, "Per Lund", "complained", "12 carousels and 200 lamps had been stolen")
    with closing(LocalStore(tmp_path_factory.mktemp("fair"), create=True)) as store:
        store.add([writer.read()])
        yield store


def last(store: LocalStore, *turns: str) -> Answer:
    conversation = Conversation(store)
    return [conversation.ask(turn) for turn in turns][-1]


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (("What did Finn say about the stalls?", "when does the fair open?"), "at noon on May 3"),
        (("What did Finn say about the stalls?", "when will it open?"), "at noon on May 3"),
        (("What did Finn say about the fair?", "and where will it move?"), "to Castle Green"),
        (("When does the fair open?",), "at noon on May 3"),
    ],
)
def test_when_and_where_something_is_are_not_those_of_the_saying(
    turns: tuple[str, ...], told: str, fair: LocalStore
) -> None:
    answer = last(fair, *turns)
    assert answer.answer.startswith(told)
    assert "Castle Green" in answer.passages[0].text


def test_a_verb_of_speech_still_asks_for_the_saying(fair: LocalStore) -> None:
    answer = last(fair, "What did Finn say about the stalls?", "when did she say that?")
    assert answer.answer.startswith("on Friday")


@pytest.mark.parametrize(
    ("question", "number"),
    [
        ("How many carousels were stolen?", "12"),
        ("How many lamps were stolen?", "200"),
        ("What percentage of stalls is run by women?", "Some 65 percent"),
        ("What percentage of carousels is run by women?", "30 percent"),
        ("How much does Finn cider sell for?", "$112"),
        ("How much does Lund cider sell for?", "$38"),
        ("How much does the county pay?", "£50,000"),
    ],
)
def test_a_number_belongs_to_the_words_it_stands_beside(question: str, number: str, fair: LocalStore) -> None:
    assert last(fair, question).answer.startswith(number)


def test_a_number_of_others_is_asked_for_in_few_words(fair: LocalStore) -> None:
    answer = last(fair, "What percentage of stalls is run by women?", "And of carousels?")
    assert answer.answer.startswith("30 percent")


def test_what_is_asked_of_somebody_is_not_what_others_do(fair: LocalStore) -> None:
    assert last(fair, "How much has Lund spent on lamps?").answer.startswith("more than $7 million")
    assert last(fair, "How much has Finn spent on lamps?").answer.startswith("$2 million")


def test_she_is_whom_the_sentence_before_names(fair: LocalStore) -> None:
    answer = last(fair, "What did Finn say about the stalls?", "By how much does Finn win?")
    assert answer.answer.startswith("48 percent to 43 percent")


def test_a_statement_that_tells_a_fact_is_shown_with_its_speaker(fair: LocalStore) -> None:
    (passage,) = last(fair, "How many lamps were stolen?").passages
    assert passage.speaker == LUND


def test_what_nobody_tells_is_not_made_up(fair: LocalStore) -> None:
    assert last(fair, "When will the lighthouse close?").status is AnswerStatus.NOT_FOUND


def test_what_is_counted_right_behind_a_number_need_not_be_told_in_the_same_words(fair: LocalStore) -> None:
    assert last(fair, "What did Lund complain about?", "How many tents were stolen?").answer.startswith("90")


def test_a_number_of_the_question_is_not_its_answer(fair: LocalStore) -> None:
    answer = last(fair, "What did Finn say?", "How many carousels stand beside the 12 that had been stolen?")
    assert not answer.answer.startswith("12")


def test_years_are_no_count_of_judges_whom_the_next_sentence_counts(fair: LocalStore) -> None:
    assert last(fair, "How many judges are there?").answer.startswith("at least seven")


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (("When do choirs begin to sing?",), "from May 6"),
        (("When will the choirs sing?",), "from May 6"),
        (("how long will the choirs sing?", "and when does it start?"), "from May 6"),
    ],
)
def test_what_is_to_come_begins_at_no_time_of_saying(turns: tuple[str, ...], told: str, fair: LocalStore) -> None:
    assert last(fair, *turns).answer.startswith(told)


def test_so_many_a_year_counts_what_the_sentence_before_speaks_of(fair: LocalStore) -> None:
    assert last(fair, "How many quilts are shown?").answer.startswith("about 3,000")


@pytest.mark.parametrize("question", ["What does the fair cost?", "what did it cost", "What would the fair cost?"])
def test_what_something_costs_is_a_sum(question: str, fair: LocalStore) -> None:
    assert last(fair, "When does the fair open?", question).answer.startswith("£86,000")


@pytest.mark.parametrize(
    ("question", "number"),
    [("How many visitors came last year?", "61,000"), ("how many visitors came in 2018", "96,000")],
)
def test_a_number_of_a_time_asked_for_is_told_of_that_time(question: str, number: str, fair: LocalStore) -> None:
    assert last(fair, question).answer.startswith(number)


def test_a_year_that_is_over_is_not_when_something_will_be(fair: LocalStore) -> None:
    assert last(fair, "When will the beer tent close?").answer == "on June 30"
    assert last(fair, "When did the beer tent open?").answer == "in 1908"


@pytest.mark.parametrize("question", ["How often was soap stolen?", "how many times was soap stolen"])
def test_how_often_is_no_plain_number(question: str, fair: LocalStore) -> None:
    assert last(fair, question).answer.startswith("twice a week")


def test_who_speaks_in_a_sentence_is_named_there(fair: LocalStore) -> None:
    assert last(fair, "How old is Lund?").answer.startswith("22-year-old")
    assert last(fair, "What did Lund complain about?", "how old is he").answer.startswith("22-year-old")


def test_another_time_asks_for_the_number_of_that_time(fair: LocalStore) -> None:
    assert last(fair, "How many visitors came last year?", "and in 2018?").answer.startswith("96,000")
    assert last(fair, "how many visitors came in 2018", "And last year?").answer.startswith("61,000")


def test_no_number_is_that_of_what_no_article_has(fair: LocalStore) -> None:
    assert last(fair, "How many whales does Finn own?").status is AnswerStatus.NOT_FOUND
    assert last(fair, "When will there be whales?").status is AnswerStatus.NOT_FOUND


@pytest.mark.parametrize("question", ["When will the panel meet?", "when does the panel meet next"])
def test_what_goes_on_with_they_tells_of_whom_the_sentence_before_named(question: str, fair: LocalStore) -> None:
    assert last(fair, question).answer == "in July"


def test_what_was_asked_about_is_it_from_then(fair: LocalStore) -> None:
    answer = last(fair, "When does the beer tent close?", "and when did it open?")
    assert answer.read_as is not None
    assert answer.answer == "in 1908"
    assert "beer tent" in answer.read_as.text
