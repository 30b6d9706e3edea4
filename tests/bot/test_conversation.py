"""What people type, and what they get, over two articles about a bridge and a budget."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from bot.answer import Answer, AnswerStatus
from bot.answers.texts import content_of
from bot.conversation import Conversation
from bot.question import Asks
from index.article import Article
from index.local.local_store import LocalStore
from index.speaker import Speaker, SpeakerType
from tests.small_archive import Writer

Contents = Callable[..., list[str]]

OPENS = "that the harbour bridge will open in June"
SAFE = '"The bridge is safe,"'
FERRIES = "that ferries would be cancelled on market days"
PAY = "that the strike was about pay"
CRANES = '"We want safer cranes,"'
DEFICIT = "that the deficit will shrink to 2 percent next year"
TAXES = "taxes must not rise"
WASTE = "the bridge as a waste of money"
VANITY = '"It is a monument to vanity,"'


def last(conversation: Conversation, *turns: str) -> Answer:
    return [conversation.ask(turn) for turn in turns][-1]


@pytest.mark.parametrize(
    "question",
    [
        "What did Ana Ruiz say?",
        "what did ana ruiz say",
        "What has Ana Ruiz said?",
        "What was Ana Ruiz saying?",
        "Ana Ruiz quotes",
        "Ana Ruiz's statements",
        "quotes by Ana Ruiz",
        "anything from Ana Ruiz?",
        "Show me all statements by Ana Ruiz",
        "Please tell me what Ana Ruiz said",
        "What did Mayor Ruiz say?",
        "What did the mayor say?",
        "Ana Ruiz",
        'by:"Ana Ruiz"',
        "wat did Ana Ruiz say",
        "What did Ana Riuz say?",
    ],
)
def test_everything_somebody_said(question: str, contents: Contents) -> None:
    assert set(contents(question)) == {OPENS, SAFE, FERRIES}


@pytest.mark.parametrize(
    "question",
    [
        "What did Weiss say about the bridge?",
        "what did weiss say on the bridge",
        "Weiss on the bridge",
        "Weiss about bridges",
        "Did Weiss mention the bridge?",
        "did weiss ever say anything about the bridge",
        "What does the finance minister think of the bridge?",
        "Weiss's remarks on the bridge",
        "anything from Weiss about the bridge?",
        "What is Weiss's view on the bridge?",
        "what did weis say abuot the bridge",
        "by:Weiss about:bridge",
        "What did Karl Weiss have to say about the bridge?",
    ],
)
def test_what_somebody_said_about_something(question: str, contents: Contents) -> None:
    found = contents(question)
    assert WASTE in found
    assert DEFICIT not in found


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("Who said ferries would be cancelled?", "Ana Ruiz"),
        ('Who said "safer cranes"?', "Tom Berg"),
        ('"safer cranes"', "Tom Berg"),
        ("safer cranes - who said that?", "Tom Berg"),
        ("who talked about the deficit", "Karl Weiss"),
        ("Who criticized the bridge?", "Karl Weiss"),
        ("who praised the bridge?", "Julia Ruiz"),
        ("Who denied that the strike was about pay?", "Tom Berg"),
        ("who warned about ferries", "Ana Ruiz"),
        ("Who called it a monument to vanity?", "Karl Weiss"),
        ("whose words are a monument to vanity", "Karl Weiss"),
        ("Who mentioned cranes?", "Tom Berg"),
        ('who used the word "vanity"', "Karl Weiss"),
        ('who said "vanity"?', "Karl Weiss"),
    ],
)
def test_who_said_something(question: str, name: str, conversation: Conversation) -> None:
    answer = conversation.ask(question)
    assert answer.status is AnswerStatus.ANSWERED
    assert name in answer.answer


@pytest.mark.parametrize(
    "question", ["who talked about the bridge except Weiss?", "statements about the bridge not by Weiss"]
)
def test_whose_statements_are_not_wanted(question: str, conversation: Conversation) -> None:
    answer = conversation.ask(question)
    assert answer.passages
    assert "Karl Weiss" not in {passage.speaker and passage.speaker.name for passage in answer.passages}


@pytest.mark.parametrize(
    ("turns", "asks", "speaker"),
    [
        (["Who is Weiss?", "And Berg?"], Asks.ROLE, "Tom Berg"),
        (["How many statements by Weiss are there?", "and Julia Ruiz?"], Asks.COUNT, "Julia Ruiz"),
        (["What did Weiss say about the bridge?", "back to Ruiz"], Asks.STATEMENTS, "Ana Ruiz"),
    ],
)
def test_the_next_speaker_is_asked_about_in_the_same_way(
    turns: list[str], asks: Asks, speaker: str, conversation: Conversation
) -> None:
    read_as = last(conversation, *turns).read_as
    assert read_as is not None
    assert (read_as.asks, read_as.speakers) == (asks, (speaker,))


def test_a_correction_says_what_was_not_meant(conversation: Conversation) -> None:
    read_as = last(conversation, "What did Weiss say about taxes?", "not taxes, the deficit").read_as
    assert read_as is not None
    assert (read_as.speakers, read_as.topic) == (("Karl Weiss",), "the deficit")


@pytest.mark.parametrize("paper", ["the Post", "the Morning Post", "Morning Post", "the Morning Post story"])
def test_a_publisher_narrows_without_being_the_topic(paper: str, conversation: Conversation) -> None:
    read_as = conversation.ask(f"what was said about the bridge in {paper}").read_as
    assert read_as is not None
    assert (read_as.outlet, read_as.topic) == ("Morning Post", "the bridge")


def test_according_to_a_paper_is_where_it_stands(conversation: Conversation) -> None:
    read_as = conversation.ask("What did Weiss say about the bridge according to the Morning Post?").read_as
    assert read_as is not None
    assert (read_as.speakers, read_as.outlet, read_as.topic) == (("Karl Weiss",), "Morning Post", "the bridge")


def test_a_small_word_after_a_name_and_a_comma_is_the_topic(conversation: Conversation) -> None:
    read_as = conversation.ask("Weiss, bridge").read_as
    assert read_as is not None
    assert (read_as.speakers, read_as.topic) == (("Karl Weiss",), "bridge")


def test_a_pronoun_that_means_nobody_leaves_the_topic(conversation: Conversation) -> None:
    answer = conversation.ask("what did they say about the bridge?")
    assert answer.status is AnswerStatus.ANSWERED
    assert answer.read_as is not None
    assert answer.read_as.topic == "the bridge"


@pytest.mark.parametrize("question", ["what time is it?", "how are you", "why?"])
def test_a_question_about_nothing_here_is_not_understood(question: str, conversation: Conversation) -> None:
    assert conversation.ask(question).status is AnswerStatus.NOT_UNDERSTOOD


def test_misremembered_words_are_found_and_told_as_such(conversation: Conversation) -> None:
    answer = conversation.ask('Who said "it is the monument to vanity"?')
    assert "Karl Weiss" in answer.answer
    assert "nearest" in answer.answer


@pytest.mark.parametrize(
    "question", ["When?", "when was that", "When was that said?", "what day was that?", "When did she say that?"]
)
def test_when_is_answered_with_the_day(question: str, conversation: Conversation) -> None:
    answer = last(conversation, "What did Ana Ruiz say about June?", question)
    assert "Monday" in answer.answer
    assert "8 May 2023" in answer.answer
    assert len(answer.passages) == 1


@pytest.mark.parametrize(
    "question", ["Where?", "where did he say that", "Where was that?", "at which rally?", "On what occasion?"]
)
def test_where_is_answered_from_the_medium(question: str, conversation: Conversation) -> None:
    assert "at a rally in Arlen" in last(conversation, "What did Berg say about cranes?", question).answer


@pytest.mark.parametrize(
    "question", ["To whom?", "Who did she tell?", "who was she talking to?", "to whom did she say that?"]
)
def test_to_whom_is_answered_from_the_addressee(question: str, conversation: Conversation) -> None:
    assert "Radio Nova" in last(conversation, "Did Ana Ruiz say the bridge is safe?", question).answer


def test_a_turn_with_a_new_speaker_keeps_the_topic(contents: Contents) -> None:
    assert set(contents("What did Ana Ruiz say about the bridge?", "And Weiss?")) == {WASTE, VANITY}


def test_a_turn_with_a_new_topic_keeps_the_speaker(contents: Contents) -> None:
    assert contents("What did Weiss say about the bridge?", "and about the deficit?") == [DEFICIT]
    assert contents("What did Weiss say about the bridge?", "what about the deficit?") == [DEFICIT]


def test_what_about_somebody_who_is_quoted_is_about_the_speaker(conversation: Conversation) -> None:
    answer = last(conversation, "What did Weiss say about the bridge?", "What about Ana Ruiz?")
    assert answer.read_as is not None
    assert answer.read_as.speakers == ("Ana Ruiz",)
    assert answer.read_as.topic == "the bridge"


def test_a_question_with_its_own_speaker_and_verb_starts_afresh(contents: Contents) -> None:
    assert set(contents("What did Weiss say about the bridge?", "What did Berg say?")) == {PAY, CRANES}


def test_pronouns_mean_the_last_speaker_of_their_gender(conversation: Conversation) -> None:
    answer = last(conversation, "What did Ana Ruiz say?", "What did Berg say?", "What did she say about ferries?")
    assert answer.read_as is not None
    assert answer.read_as.speakers == ("Ana Ruiz",)
    assert len(answer.passages) == 1


def test_exact_words_narrow_one_answer_only(contents: Contents) -> None:
    turns = ["What did Ana Ruiz say?", "only the exact words"]
    assert contents(*turns) == [SAFE]
    assert FERRIES in contents(*turns, "what about ferries")


def test_who_else_keeps_the_topic_and_leaves_out_those_shown(conversation: Conversation) -> None:
    answer = last(conversation, "What did Weiss say about the bridge?", "Who else talked about it?")
    assert "Ana Ruiz" in answer.answer
    assert "Weiss" not in answer.answer


def test_what_else_leaves_out_what_was_shown(contents: Contents) -> None:
    found = contents("What did Weiss say about the bridge?", "What else did he say?")
    assert DEFICIT in found
    assert WASTE not in found


def test_a_correction_puts_in_another_speaker(conversation: Conversation) -> None:
    answer = last(conversation, "What did Ana Ruiz say about the bridge?", "no, I meant Julia Ruiz")
    assert {passage.speaker.name for passage in answer.passages if passage.speaker} == {"Julia Ruiz"}


def test_two_people_of_one_surname_are_told_apart_and_the_other_is_offered(conversation: Conversation) -> None:
    answer = conversation.ask("What did Ruiz say?")
    assert answer.read_as is not None
    assert answer.read_as.speakers == ("Ana Ruiz",)
    assert any("Julia Ruiz" in suggestion for suggestion in answer.suggestions)


def test_that_another_of_the_surname_is_quoted_much_the_same_is_told_before_the_answer(tmp_path: Path) -> None:
    text = "Kerrs differ\n\nTom Kerr said it was hot. Petra Kerr said it was cold.\n"
    writer = Writer(Article("kerrs", text, "Kerrs differ", date(2023, 6, 2)))
    for name, content in (("Tom Kerr", "it was hot"), ("Petra Kerr", "it was cold")):
        writer.said(Speaker(name, SpeakerType.PERSON), name, "said", content)
    with closing(LocalStore(tmp_path, create=True)) as store:
        store.add([writer.read()])
        conversation = Conversation(store)
        first, again = conversation.ask("What did Kerr say?"), conversation.ask("What did Kerr say?")
    assert "is quoted too. " in first.answer
    assert "is quoted too. " not in again.answer


def test_a_misspelt_name_is_told(conversation: Conversation) -> None:
    answer = conversation.ask("What did Wiess say?")
    assert answer.read_as is not None
    assert answer.read_as.text == "What did Karl Weiss say?"
    assert answer.answer.startswith("Karl Weiss: ")  # the reading stands above it, and need not be told twice


@pytest.mark.parametrize(
    "question", ["What did Weiss tell Ana Ruiz?", "what was Ana Ruiz told by Weiss?", "by:Weiss to:Ruiz"]
)
def test_what_somebody_told_somebody(question: str, contents: Contents) -> None:
    assert contents(question) == [VANITY]


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("What did Ana Ruiz say on Monday?", OPENS),
        ("What did Weiss say on Thursday?", DEFICIT),
        ("What did Berg say at the rally?", CRANES),
        ("What did Weiss say in the Morning Post?", WASTE),
        ("What did Weiss say in May 2023?", DEFICIT),
        ("What did Weiss say since 10 May?", DEFICIT),
    ],
)
def test_time_and_place_narrow_the_answer(question: str, found: str, contents: Contents) -> None:
    assert found in contents(question)


@pytest.mark.parametrize(
    "question",
    ["What did Ana Ruiz say in the Morning Post?", "What did Weiss say before 10 May?", "What did Weiss say in 2019?"],
)
def test_nothing_is_found_outside_the_time_or_paper(question: str, conversation: Conversation) -> None:
    assert conversation.ask(question).status is AnswerStatus.NOT_FOUND


@pytest.mark.parametrize(
    ("question", "contained"),
    [
        ("Who is Tom Berg?", "port workers' spokesman"),
        ("who's Berg", "port workers' spokesman"),
        ("What is Karl Weiss's role?", "finance minister"),
        ("How many times is Ana Ruiz quoted?", "3"),
        ("How many statements by Berg are there?", "2"),
        ("how often is Weiss quoted", "3"),
        ("List the speakers", "Julia Ruiz"),
        ("Who is quoted?", "Harbour Council"),
        ("who is quoted most", "Karl Weiss"),
        ("What articles are there?", "Minister calls bridge a waste"),
        ("How big is the deficit according to Weiss?", "2 percent"),
        ("Who contributed to this report?", "Lena Fox"),
    ],
)
def test_short_answers(question: str, contained: str, conversation: Conversation) -> None:
    answer = conversation.ask(question)
    assert answer.status is AnswerStatus.ANSWERED
    assert contained in answer.answer


def test_thoughts_and_refusals_are_left_out_of_what_was_said_unless_they_are_asked_for(contents: Contents) -> None:
    assert TAXES not in contents("What did Weiss say?")
    assert TAXES in contents("What does Weiss believe about taxes?")
    assert contents("What did port officials say?") == ["to comment"]


def test_two_speakers_are_compared(conversation: Conversation) -> None:
    for question in ("What do Ana Ruiz and Weiss say about the bridge?", "compare Ana Ruiz and Weiss on the bridge"):
        answer = conversation.ask(question)
        assert {passage.speaker.name for passage in answer.passages if passage.speaker} == {"Ana Ruiz", "Karl Weiss"}


def test_a_topic_can_be_left_out(contents: Contents) -> None:
    assert SAFE not in contents("What did Ana Ruiz say except on the bridge?")
    assert FERRIES in contents("What did Ana Ruiz say except on the bridge?")


@pytest.mark.parametrize(
    "question",
    [
        "What did Macron say?",
        "What did Berg say about inflation?",
        "Did Oprah mention the bridge?",
        "What did Heidi Weiss say?",
    ],
)
def test_not_found_says_what_was_looked_for_and_where(question: str, conversation: Conversation) -> None:
    answer = conversation.ask(question)
    assert answer.status is AnswerStatus.NOT_FOUND
    assert "2 articles, 9 May to 12 May 2023" in answer.answer
    assert answer.passages == ()
    assert answer.suggestions


def test_every_suggestion_is_answered(conversation: Conversation) -> None:
    for question in ("What did Macron say?", "What did Berg say about the deficit?", "qwer asdf", "help"):
        suggestions = conversation.ask(question).suggestions
        assert suggestions
        for suggestion in suggestions:
            assert conversation.ask(suggestion).status is AnswerStatus.ANSWERED


@pytest.mark.parametrize(
    "question", ["asdf qwer", "", "???", "and when?", "it", "\x00\x1b[31m", '"', "show the third one in context"]
)
def test_what_makes_no_sense_is_not_understood_and_gets_examples(question: str, conversation: Conversation) -> None:
    answer = conversation.ask(question)
    assert answer.status is AnswerStatus.NOT_UNDERSTOOD
    assert answer.suggestions


def test_the_conversation_goes_on_after_nothing_was_found(contents: Contents) -> None:
    assert contents("What did Weiss say about inflation?", "and about the deficit?") == [DEFICIT]


def test_a_passage_is_shown_in_its_context(conversation: Conversation) -> None:
    answer = last(conversation, "What did Berg say?", "show the second one in context")
    assert answer.read_as is not None
    assert answer.read_as.asks is Asks.CONTEXT
    assert "Port officials declined" in answer.answer


def test_more_gives_the_next_passages(small_conversation: Conversation) -> None:
    first = small_conversation.ask("What did Ana Ruiz say?")
    second = small_conversation.ask("more")
    assert first.total == 3
    assert len(first.passages) == 2
    assert len(second.passages) == 1
    assert small_conversation.ask("more").status is AnswerStatus.NOT_FOUND


@pytest.fixture
def small_conversation(conversation: Conversation) -> Conversation:
    conversation.limit = 2
    return conversation


@pytest.mark.parametrize(
    ("turns", "text"),
    [
        (["What did Weiss say about the bridge?", "and ana ruiz?"], "What did Ana Ruiz say about the bridge?"),
        (["weiss on the deficit"], "What did Karl Weiss say about the deficit?"),
        (["Who is berg"], "Who is Tom Berg?"),
        (["what did ana ruiz say on monday"], "What did Ana Ruiz say on monday?"),
    ],
)
def test_the_question_as_understood_is_one_plain_sentence(
    turns: list[str], text: str, conversation: Conversation
) -> None:
    answer = last(conversation, *turns)
    assert answer.read_as is not None
    assert answer.read_as.text == text


def test_the_json_tells_days_and_outlet(conversation: Conversation) -> None:
    read_as = conversation.ask("What did Weiss say in the Morning Post since 10 May?").as_json()["read_as"]
    assert read_as["outlet"] == "Morning Post"
    assert read_as["since"] == date(2023, 5, 10).isoformat()


def test_odd_questions_raise_nothing(conversation: Conversation) -> None:
    for question in (
        "a" * 5000,
        "who said " * 50,
        "“‘«",
        "by: about:",
        "kind:xyz",
        "since:nonsense",
        "🙂🙂",
        "what did what did say say",
    ):
        assert conversation.ask(question).milliseconds >= 0


@pytest.mark.parametrize(
    "turn",
    ["And Weiss?", "what about Weiss?", "how about weiss", "Weiss?", "now Weiss", "ok, and Weiss?", "same for Weiss"],
)
def test_ways_to_go_on_with_another_speaker(turn: str, conversation: Conversation) -> None:
    answer = last(conversation, "What did Ana Ruiz say about the bridge?", turn)
    assert answer.read_as is not None
    assert answer.read_as.text == "What did Karl Weiss say about the bridge?"


@pytest.mark.parametrize(
    "turn", ["and about ferries?", "what about ferries?", "ferries?", "and on ferries", "how about ferries?"]
)
def test_ways_to_go_on_with_another_topic(turn: str, contents: Contents) -> None:
    assert contents("What did Ana Ruiz say about June?", turn) == [FERRIES]


def test_a_verb_that_was_not_used_finds_nothing(conversation: Conversation) -> None:
    answer = conversation.ask("Did Berg ever apologize?")
    assert answer.status is AnswerStatus.NOT_FOUND
    assert "apologize" in answer.answer


def test_authors_and_articles(conversation: Conversation) -> None:
    assert "Lena Fox" in last(conversation, "What did Berg say?", "Who wrote the article?").answer
    assert "9 May 2023" in last(conversation, "What did Berg say?", "when was the article published").answer
    assert "1 article" in conversation.ask("Which articles mention cranes?").answer
    assert "Bridge at Arlen" in last(conversation, "What did Berg say?", "which article is that from?").answer


def test_the_stance_that_a_verb_asks_for_is_told(conversation: Conversation) -> None:
    assert conversation.ask("Did Berg deny anything?").as_json()["read_as"]["stance"] == "denied"
    assert conversation.ask("What did Berg say?").as_json()["read_as"]["stance"] is None


def test_a_headline_is_left_out_where_the_body_says_the_same(conversation: Conversation) -> None:
    answer = conversation.ask("What was said about the bridge?")
    assert answer.passages
    assert all(passage.text != passage.article.title for passage in answer.passages)


def test_what_stands_only_beside_the_topic_is_told_as_such(conversation: Conversation) -> None:
    answer = conversation.ask("What did Berg say about Arlen?")
    assert answer.status is AnswerStatus.ANSWERED
    answer = conversation.ask("What did the Harbour Council say about Julia Ruiz?")
    assert answer.status is AnswerStatus.ANSWERED


def test_who_else_was_there(conversation: Conversation) -> None:
    answer = last(conversation, "What did Berg say about cranes?", "Where?", "Who else was at it?")
    assert answer.status in (AnswerStatus.ANSWERED, AnswerStatus.NOT_FOUND)
    assert "Berg" not in answer.answer


def test_somebody_without_a_role_is_told_from_the_sentence_that_names_him(conversation: Conversation) -> None:
    answer = conversation.ask("Who is the Harbour Council?")
    assert "Harbour Council agreed" in answer.answer


@pytest.mark.parametrize("question", ["hi", "thanks", "ok", "never mind", "Is that true?"])
def test_small_talk_is_no_question(question: str, conversation: Conversation) -> None:
    assert last(conversation, "What did Berg say?", question).status is AnswerStatus.NOT_UNDERSTOOD


def test_the_counts_of_one_person_are_one_count(conversation: Conversation) -> None:
    assert conversation.ask("What did Ana Ruiz say?").answer.startswith("Ana Ruiz: 3 statements in 1 article")


@pytest.mark.parametrize("question", ["where did her remarks appear?", "Where were her statements made?"])
def test_where_remarks_were_made(question: str, conversation: Conversation) -> None:
    assert last(conversation, "What did Ana Ruiz say?", question).status is AnswerStatus.ANSWERED


def test_a_quotation_may_be_told_of_somebody_who_was_just_shown(conversation: Conversation) -> None:
    assert "Karl Weiss" in last(conversation, "What did Weiss say?", 'Who called it a "monument to vanity"?').answer


def test_what_was_said_on_a_day_by_anybody(contents: Contents) -> None:
    assert contents("What was said on Monday?") == [OPENS]


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("show me everything said about ferries", FERRIES),
        ("Is there anything about ferries?", FERRIES),
        ("Is there a statement about ferries?", FERRIES),
        ("What did Ana Ruiz warn of?", FERRIES),
        ("Who talked to Radio Nova?", SAFE),
        ("What did Weiss tell Ruiz in his letter?", VANITY),
    ],
)
def test_looser_questions(question: str, found: str, contents: Contents) -> None:
    assert found in contents(question)


def test_and_by_somebody_keeps_the_topic(contents: Contents) -> None:
    assert contents("show me everything said about taxes", "And by Weiss?") == [TAXES]


def test_a_circumstance_is_read_as_about_whoever_was_shown(conversation: Conversation) -> None:
    answer = last(conversation, "What did Ana Ruiz say about June?", "When?")
    assert answer.read_as is not None
    assert answer.read_as.speakers == ("Ana Ruiz",)
    assert answer.read_as.text == "When did Ana Ruiz say that?"


def test_to_whom_is_not_answered_from_what_was_not_shown(conversation: Conversation) -> None:
    answer = last(conversation, "What did Weiss say about the deficit?", "To whom?")
    assert "Ana Ruiz" not in answer.answer
    assert "does not say" in answer.answer


def test_to_whom_is_not_answered_with_words_cut_from_a_sentence_beside(conversation: Conversation) -> None:
    answer = last(conversation, "Who praised the bridge?", "To whom?")
    assert answer.answer == "The article does not say."


def test_a_body_has_the_in_suggestions_where_the_article_prints_it(conversation: Conversation) -> None:
    suggestions = conversation.ask("What did the Harbour Council say about inflation?").suggestions
    assert "What did the Harbour Council say?" in suggestions
    assert not any("the Karl" in suggestion for suggestion in suggestions)


def test_nobody_disagreed_where_nothing_was_said_before(conversation: Conversation) -> None:
    assert conversation.ask("Who disagreed?").status is AnswerStatus.NOT_FOUND


def test_what_one_of_several_questions_does_not_find_is_told_beside_what_the_others_do(
    conversation: Conversation,
) -> None:
    answer = conversation.ask("What did Weiss say about the deficit? And Zelensky? Glorp?")
    assert answer.status is AnswerStatus.ANSWERED
    assert {passage.speaker.name for passage in answer.passages if passage.speaker} == {"Karl Weiss"}
    assert "No statement by Zelensky" in answer.answer
    assert "I did not understand “Glorp?”" in answer.answer


def test_several_questions_in_one_turn_are_all_answered(conversation: Conversation) -> None:
    answer = conversation.ask("What did Weiss say about the deficit? And when?")
    assert answer.read_as is not None
    assert answer.read_as.text == "What did Karl Weiss say about the deficit? When did Karl Weiss say that?"
    assert "Thursday" in answer.answer
    assert [content_of(passage) for passage in answer.passages] == [DEFICIT]


@pytest.mark.parametrize(
    "turn",
    ["I read about the strike. What did Berg deny about it?", "I'm writing about the strike. What did Berg deny?"],
)
def test_what_is_told_before_a_question_is_what_it_is_about(turn: str, contents: Contents) -> None:
    assert contents(turn) == [PAY]


@pytest.mark.parametrize(
    "turns",
    [
        ("berg said the strike",),
        ("Berg spoke about the strike.",),
        ("What did Berg say about the strike?", "thanks. who did that?"),
    ],
)
def test_a_plain_sentence_asks_for_what_it_tells(turns: tuple[str, ...], conversation: Conversation) -> None:
    read_as = conversation.ask(turns[0]).read_as
    assert read_as is not None
    assert (read_as.speakers, read_as.topic) == (("Tom Berg",), "the strike")


@pytest.mark.parametrize(("question", "asks"), [("weiss deficit when", Asks.WHEN), ("berg cranes where?", Asks.WHERE)])
def test_the_question_word_may_come_last(question: str, asks: Asks, conversation: Conversation) -> None:
    read_as = conversation.ask(question).read_as
    assert read_as is not None
    assert (read_as.asks, len(read_as.speakers)) == (asks, 1)


def test_it_in_a_clause_is_what_was_talked_about(conversation: Conversation) -> None:
    answer = last(conversation, "What did Weiss say about the bridge?", "who inspected it?")
    assert answer.read_as is not None
    assert answer.read_as.text == "Who inspected the bridge?"


def test_a_new_topic_after_whether_somebody_did_asks_what_was_said(conversation: Conversation) -> None:
    answer = last(conversation, "Did Weiss praise the bridge?", "and what about the deficit?")
    assert answer.read_as is not None
    assert answer.read_as.text == "What did Karl Weiss say about the deficit?"


def test_an_office_is_of_no_country_that_its_article_does_not_name(conversation: Conversation) -> None:
    assert conversation.ask("What did the port workers' spokesman say?").status is AnswerStatus.ANSWERED
    answer = conversation.ask("What did the Portuguese port workers' spokesman say?")
    assert answer.status is AnswerStatus.NOT_FOUND


def test_two_speakers_with_to_between_them_are_who_told_whom(conversation: Conversation) -> None:
    read_as = conversation.ask("weiss to ruiz").read_as
    assert read_as is not None
    assert read_as.text == "What did Karl Weiss tell Ana Ruiz?"


@pytest.mark.parametrize(
    ("question", "read_as"),
    [
        ("spokesman on cranes", "What did Tom Berg say about cranes?"),
        ("harbour council on ferries", "What did the Harbour Council say about ferries?"),
    ],
)
def test_an_office_or_a_body_before_on_is_who_speaks(question: str, read_as: str, conversation: Conversation) -> None:
    understood = conversation.ask(question).read_as
    assert understood is not None
    assert understood.text == read_as


def test_on_television_is_where_and_no_topic(conversation: Conversation) -> None:
    answer = conversation.ask("What did Weiss say on television?")
    assert answer.status is AnswerStatus.ANSWERED
    assert answer.read_as is not None
    assert answer.read_as.text == "What did Karl Weiss say on television?"
