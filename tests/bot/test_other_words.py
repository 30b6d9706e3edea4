"""The same things asked in other words: wordy openings, nouns of saying, shorter names, and turns that fail."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date

import pytest

from bot.answer import AnswerStatus
from bot.conversation import Conversation
from index.article import Article
from index.local.local_store import LocalStore
from index.speaker import Gender, Speaker, SpeakerType
from tests.bot.test_conversation import DEFICIT, FERRIES, OPENS, SAFE, VANITY, WASTE, Contents, last
from tests.small_archive import Writer

TUNNEL = """Council splits over tunnel

Councilman Pavel Orlik denied that he took money. His lawyer, Jonas Keller, said the charge was absurd.

French Interior Minister Paul Girard said trains would stop. A report by the World Harbour Fund said trade would grow.

The Coastal Transport Authority is small. Mira Sand, a spokeswoman for the authority, said tests would end in May.

Orlik replied that the numbers were wrong. Orlik praised the engineers.
"""
PAVEL = Speaker("Pavel Orlik", SpeakerType.PERSON, "Councilman", ("Orlik",), Gender.MALE)
JONAS = Speaker("Jonas Keller", SpeakerType.PERSON, "lawyer", ("Keller",), Gender.MALE)
PAUL = Speaker("Paul Girard", SpeakerType.PERSON, "French Interior Minister", ("Girard",), Gender.MALE)
MIRA = Speaker("Mira Sand", SpeakerType.PERSON, "spokeswoman for the authority", ("Sand",), Gender.FEMALE)
FUND = Speaker("A report by the World Harbour Fund", SpeakerType.DOCUMENT)


@pytest.fixture(scope="module")
def tunnel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalStore]:
    writer = Writer(Article("tunnel", TUNNEL, "Council splits over tunnel", date(2023, 6, 2), "Coast Daily"))
    writer.said(PAVEL, "Councilman Pavel Orlik", "denied", "that he took money")
    writer.said(JONAS, "His lawyer, Jonas Keller", "said", "the charge was absurd")
    writer.said(PAUL, "French Interior Minister Paul Girard", "said", "trains would stop")
    writer.said(FUND, "A report by the World Harbour Fund", "said", "trade would grow")
    writer.said(MIRA, "Mira Sand, a spokeswoman for the authority", "said", "tests would end in May")
    writer.said(PAVEL, "Orlik", "replied", "that the numbers were wrong")
    writer.said(PAVEL, "Orlik", "praised", "the engineers")
    with closing(LocalStore(tmp_path_factory.mktemp("tunnel") / "archive", create=True)) as store:
        store.add([writer.read()])
        yield store


@pytest.fixture
def ask(tunnel: LocalStore) -> Callable[..., str]:
    """Return the function that holds a conversation about the tunnel and gives back its last answer."""
    conversation = Conversation(tunnel)
    return lambda *turns: [conversation.ask(turn) for turn in turns][-1].answer


@pytest.mark.parametrize(
    "question",
    [
        "Would you kindly let me know what Ana Ruiz has been saying?",
        "Could you please explain what Ana Ruiz has been telling people?",
        "Can I ask what Ana Ruiz said?",
        "Would you be so kind as to tell me what Ana Ruiz stated?",
        "I'd be interested to hear what Ana Ruiz had said",
        "which remarks came from Ana Ruiz?",
    ],
)
def test_wordy_openings(question: str, contents: Contents) -> None:
    assert set(contents(question)) == {OPENS, SAFE, FERRIES}


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("What criticism did Weiss make of the bridge?", WASTE),
        ("Weiss's criticism of the bridge", WASTE),
        ("What warning did Ana Ruiz give?", FERRIES),
        ("Ana Ruiz's warnings", FERRIES),
        ("What were Ana Ruiz's worries about ferries?", FERRIES),
    ],
)
def test_a_noun_of_saying_asks_for_its_verb(question: str, found: str, contents: Contents) -> None:
    assert contents(question) == [found]


@pytest.mark.parametrize("question", ["What's his post?", "what position does he hold?", "his job?"])
def test_the_post_of_the_one_just_shown(question: str, conversation: Conversation) -> None:
    assert "finance minister" in last(conversation, "What did Weiss say about the bridge?", question).answer


@pytest.mark.parametrize("question", ["What is her name?", "what's her full name?", "her name?"])
def test_the_name_of_the_one_just_shown(question: str, conversation: Conversation) -> None:
    assert "Ana Ruiz" in last(conversation, "What did the mayor say?", question).answer


@pytest.mark.parametrize("question", ["How many statements does Berg make?", "how many quotes did Berg give"])
def test_counts_with_a_light_verb(question: str, conversation: Conversation) -> None:
    assert conversation.ask(question).answer.startswith("Tom Berg: 2 statements")


@pytest.mark.parametrize("question", ["anything else from him?", "What else from Berg?", "Anything more from him?"])
def test_nothing_is_left_when_all_was_shown(question: str, conversation: Conversation) -> None:
    assert last(conversation, "What did Berg say?", question).status is AnswerStatus.NOT_FOUND


@pytest.mark.parametrize(
    "question",
    [
        "Which paper was she speaking with?",
        "what kind of station did she talk to?",
        "To which station did she say that?",
    ],
)
def test_which_medium_somebody_spoke_with(question: str, conversation: Conversation) -> None:
    assert "Radio Nova" in last(conversation, "Did Ana Ruiz say the bridge is safe?", question).answer


@pytest.mark.parametrize("question", ["When did it come out?", "when did that appear?", "When were her remarks made?"])
def test_when_it_came_out(question: str, conversation: Conversation) -> None:
    assert "Monday" in last(conversation, "What did Ana Ruiz say about June?", question).answer


@pytest.mark.parametrize(
    "question", ["In which paper did her remarks come out?", "Which station carried that?", "Where?"]
)
def test_who_was_told_is_the_medium_where_that_is_one(question: str, conversation: Conversation) -> None:
    assert "Radio Nova" in last(conversation, "Did Ana Ruiz say the bridge is safe?", question).answer


def test_which_people_did_what_no_statement_tells(conversation: Conversation) -> None:
    assert "Lena Fox" in conversation.ask("Which reporters contributed to this report?").answer


@pytest.mark.parametrize("question", ["Where did Berg's remarks come out?", "Which event broadcast Berg's remarks?"])
def test_where_the_remarks_of_somebody_named_came_out(question: str, conversation: Conversation) -> None:
    assert "at a rally in Arlen" in conversation.ask(question).answer


def test_the_conversation_goes_on_from_the_name_in_a_turn_that_was_not_understood(contents: Contents) -> None:
    assert contents("Weiss gnarx blorf twiddle the?", "And about the deficit?") == [DEFICIT]


def test_when_after_nothing_was_found_finds_nothing_either(conversation: Conversation) -> None:
    answer = last(conversation, "What did Weiss say about inflation?", "When?")
    assert answer.status is AnswerStatus.NOT_FOUND
    assert "inflation" in answer.answer


@pytest.mark.parametrize("question", ["What did the councilmn Orlick say?", "what did counclman orlik say"])
def test_typing_errors_in_title_and_name(question: str, ask: Callable[..., str]) -> None:
    assert ask(question).startswith("Pavel Orlik: ")


@pytest.mark.parametrize(
    "question", ["What did Orlik's lawyer say?", "What did the lawyer of Orlik say?", "Orlik's lawyer"]
)
def test_whose_lawyer_is_told_by_the_sentence_before(question: str, ask: Callable[..., str]) -> None:
    assert ask(question).startswith("Jonas Keller:")


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("What did the Coastal Transport Authority's spokeswoman say?", "Mira Sand:"),
        ("What did the spokeswoman for the Coastal Transport Authority say?", "Mira Sand:"),
        ("What did the Northern Water Authority's spokeswoman say?", "No statement"),
    ],
)
def test_a_spokeswoman_is_of_the_body_that_the_article_names(
    question: str, begins: str, ask: Callable[..., str]
) -> None:
    assert ask(question).startswith(begins)


def test_the_source_of_what_was_shown(ask: Callable[..., str]) -> None:
    assert "Jonas Keller" in ask("What did Keller say?", "Who's the source of that?")


def test_a_body_is_known_by_its_initials(ask: Callable[..., str]) -> None:
    assert "trade would grow" in ask("What did the WHF say?")


@pytest.mark.parametrize(
    "question", ["What did the German interior minister say?", "What did Germany's interior minister say?"]
)
def test_the_minister_of_another_country_is_not_shown(question: str, ask: Callable[..., str]) -> None:
    assert ask(question).startswith("No statement by")


@pytest.mark.parametrize(
    "question", ["What did the French interior minister say?", "what did the interior minister say"]
)
def test_the_minister_of_the_country_is_shown(question: str, ask: Callable[..., str]) -> None:
    assert "trains would stop" in ask(question)


def test_what_somebody_replied_is_what_the_article_says_he_replied(ask: Callable[..., str]) -> None:
    assert "that the numbers were wrong" in ask("What did Orlik reply?")
    assert "denied" not in ask("What did Orlik reply?")


def test_what_was_told_in_a_letter(contents: Contents) -> None:
    assert contents("What did Weiss write to Ana Ruiz?") == [VANITY]
