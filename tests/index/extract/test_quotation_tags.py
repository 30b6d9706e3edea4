"""Quotations whose tag follows them."""

from __future__ import annotations

import pytest

from tests.index.extract.conftest import Tell


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("“It will hold,” Orlik said.", "Orlik", "said", ["“It will hold,”"]),
        ("“It will hold,” said Ann Orlik, the mayor.", "Ann Orlik, the mayor", "said", ["“It will hold,”"]),
        ("“It will hold,” Orlik later wrote to the council.", "Orlik", "wrote", ["“It will hold,”"]),
        ("“Will it hold?” asked the engineer.", "the engineer", "asked", ["“Will it hold?”"]),
        ("“It will hold,” as Orlik put it.", "Orlik", "put", ["“It will hold,”"]),
        ("“It will hold,” states Orlik.", "Orlik", "states", ["“It will hold,”"]),
        ("The dyke “will hold,” Orlik said.", "Orlik", "said", ["The dyke “will hold,”"]),
        ("“It will hold,” Grant senior adviser Ann Orlik conceded in an interview.", "Grant senior adviser Ann Orlik",
         "conceded", ["“It will hold,”"]),
        ("“It will hold,” the email read.", "the email", "read", ["“It will hold,”"]),
        ("“It will hold,” Orlik told the BBC's Face the Nation on Sunday.", "Orlik", "told", ["“It will hold,”"]),
        ("“It will hold,” this Orlik look-alike declared in the hall.", "this Orlik look-alike", "declared",
         ["“It will hold,”"]),
        ("“It will hold,” Ann Orlik, the engineer who founded dykes.org tweeted on Sunday.",
         "Ann Orlik, the engineer", "tweeted", ["“It will hold,”"]),
        ("“It will hold,” Ann Orlik, the engineer who founded Dykewatch, tweeted on Sunday.",
         "Ann Orlik, the engineer", "tweeted", ["“It will hold,”"]),
        ("“It will hold,” Peter Orlik, 45, a miller from Salis who lost his house in the flood, recalled.",
         "Peter Orlik, 45, a miller from Salis", "recalled", ["“It will hold,”"]),
        ("“They know that Orlik is the only one,” a voice in the film states.", "a voice in the film", "states",
         ["“They know that Orlik is the only one,”"]),
    ],
)  # fmt: skip
def test_the_tag_names_who_speaks(text: str, source: str, cue: str, content: list[str], tell: Tell) -> None:
    assert tell(text) == [(source, cue, content)]


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("“This is fantastic!” beamed Ann Orlik of Port Salis, who had come by boat.", "Ann Orlik of Port Salis",
         "beamed"),
        ("“Whose dyke is it, and who pays?” reacted Orlik.", "Orlik", "reacted"),
    ],
)  # fmt: skip
def test_a_verb_in_no_list_tags_a_whole_sentence_where_its_subject_follows(
    text: str, source: str, cue: str, tell: Tell
) -> None:
    assert [told[:2] for told in tell(text)] == [(source, cue)]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("“No,” Orlik said. “Never.”", ["“No,”", "“Never.”"]),
        ("“No,” Orlik said, “never again.”", ["“No,”", "“never again.”"]),
        ("“The dyke is shut,” Orlik said in Port Salis, S.C. “It will stay so.”",
         ["“The dyke is shut,”", "“It will stay so.”"]),
    ],
)  # fmt: skip
def test_a_quotation_after_the_tag_goes_on_with_it(text: str, content: list[str], tell: Tell) -> None:
    assert tell(text) == [("Orlik", "said", content)]


def test_a_name_may_begin_with_a_participle(tell: Tell) -> None:
    text = "“It will hold,” said retired engineer Ann Orlik, asked about her dyke."

    assert ("retired engineer Ann Orlik", "said", ["“It will hold,”"]) in tell(text)


@pytest.mark.parametrize(
    "text",
    [
        "“I hope that it will hold.” Orlik told the council.",
        "“The dyke will hold” Orlik told the council.",
        "“I hope that it holds” Orlik told the council.",
    ],
)
def test_a_whole_sentence_needs_no_comma_before_its_tag(text: str, tell: Tell) -> None:
    assert [told[:2] for told in tell(text)] == [("Orlik", "told")]


def test_a_sentence_that_says_something_itself_is_no_tag(tell: Tell) -> None:
    text = "“I hope that it will hold.” Orlik said he had not slept."

    assert ("Orlik", "said", ["he had not slept"]) in tell(text)


def test_a_tag_after_the_colon_counts_more_than_the_words_before_it(tell: Tell) -> None:
    text = "But Weber was less cheerful: “The dyke will not hold,” she recalled telling the council."

    assert tell(text) == [("she", "recalled", ["“The dyke will not hold,”"])]


def test_what_a_sign_says_is_not_said_by_whoever_speaks_next(tell: Tell) -> None:
    text = "Holding signs that called Weber “the biggest loser,” the crowd chanted “Bad for us, bad for you.”"

    assert ("the crowd", "chanted", ["“Bad for us, bad for you.”"]) in tell(text)


@pytest.mark.parametrize(
    "text",
    [
        "“Hamilton,” which won a prize, will be shown again.",
        "On “Meet the Press,” Orlik looked tired.",
        "Weber walked past the “dyke,” which went up in May.",
        "The song “Yes” went on for an hour.",
        "During a visit to the BBC's “Face the Nation,” Orlik was asked by nobody.",
        "The season began with a short film, “Playing Orlik,” in which a doll swims.",
        "Ann Weber, the editor in charge of “Today,” reminded her staff.",
        "It is a sequel to “Orlik Revealed,” a book written by a neighbour.",
    ],
)
def test_a_title_before_a_verb_is_no_speech(text: str, tell: Tell) -> None:
    assert tell(text) == []


def test_an_insertion_between_name_and_verb_hides_neither(tell: Tell) -> None:
    text = "“We’ve had better meetings than this,” club member Bill Orlik, in a hat and “No Dyke” pins, said calmly."

    assert [told[0][:22] for told in tell(text)] == ["club member Bill Orlik"]


def test_the_name_of_a_programme_in_a_tag_is_not_what_was_said(tell: Tell) -> None:
    text = "“The dyke is weak. It will break,” Orlik told Radio Oru's “Good Morning, Oru.” “It broke in May.”"

    assert tell(text) == [("Orlik", "told", ["“The dyke is weak. It will break,”", "“It broke in May.”"])]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Weber said it was no plan – “We need to see the details,” she added.", ["“We need to see the details,”"]),
        ("“He is late,” she said, yet for all that, “I trust he will come,” said Orlik.",
         ["“I trust he will come,”"]),
    ],
)  # fmt: skip
def test_another_report_before_the_quotation_is_no_part_of_it(text: str, content: list[str], tell: Tell) -> None:
    assert content in [told[2] for told in tell(text)]


def test_a_capital_after_a_full_stop_begins_no_tag(tell: Tell) -> None:
    text = "Orlik’s boss had won “every single round.” State party chair Ann Weber told reporters that it was late."

    assert all(cue != "State" for _, cue, _ in tell(text))


def test_a_title_may_end_what_is_reported(tell: Tell) -> None:
    text = "The dyke looks as it did in “The Old Dyke,” Orlik noted."

    assert tell(text) == [("Orlik", "noted", ["The dyke looks as it did in “The Old Dyke,”"])]


def test_one_word_to_a_crowd_is_speech(tell: Tell) -> None:
    assert tell("Orlik told the crowd, “Never.”") == [("Orlik", "told", ["“Never.”"])]


def test_who_thinks_something_after_a_full_stop_has_not_said_what_stands_before_it(tell: Tell) -> None:
    text = "“She was kind to me.” He thinks of her as an aunt."

    assert ("He", "thinks", ["“She was kind to me.”"]) not in tell(text)


@pytest.mark.parametrize("joining", ["but", "and"])
def test_a_quotation_goes_on_after_its_tag_behind_a_word_that_joins(tell: Tell, joining: str) -> None:
    text = f"“You know, I like Ben,” Orlik said, {joining} “when it comes to the harbour, he is wrong.”"

    assert tell(text) == [
        ("Orlik", "said", ["“You know, I like Ben,”", "“when it comes to the harbour, he is wrong.”"]),
    ]


def test_another_sentence_in_marks_after_a_word_that_joins_is_another_statement(tell: Tell) -> None:
    text = "“Keep your hands in sight,” Orlik sings, and “I just want to know” is on the record too."

    assert ["“Keep your hands in sight,”"] in [contents for _, _, contents in tell(text)]
