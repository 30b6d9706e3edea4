"""Quotations that are introduced before them, or stand alone."""

from __future__ import annotations

import pytest

from tests.index.extract.conftest import Tell


def test_a_subheading_in_capitals_is_no_statement(tell: Tell) -> None:
    text = "Orlik said that the dyke would hold.\n\n“WATER WILL COME AND WE WILL BE READY”\n\nThe river rose in May."

    assert tell(text) == [("Orlik", "said", ["that the dyke would hold"])]


def test_a_subheading_in_single_marks_is_no_statement(tell: Tell) -> None:
    text = "Orlik said that the dyke would hold.\n\n‘We are ready.’\n\nThe river rose in May."

    assert tell(text) == [("Orlik", "said", ["that the dyke would hold"])]


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("Orlik joked, “I never sleep in May.”", "Orlik", "joked"),
        ("Orlik was cross: “I never sleep in May.”", "Orlik", "was"),
        ("From the report: “The dyke is old and weak.”", "the report", ":"),
        ("And this headline from the Gazette, which hits owners hard: “Dykes are old and weak.”",
         "the Gazette", ":"),
        ("Orlik has taken a stance that is common in the east: “I never sleep in May.”", "Orlik", "has taken"),
        ("Orlik weighed the “weak” mayor against Weber: “I never sleep in May.”", "Orlik", "weighed"),
        ("In a statement to the Gazette, her adviser, Jake Orlik, said: “I never sleep in May.”",
         "her adviser, Jake Orlik", "said"),
        ("It was quiet around Orlik, who told the hall in May: “I never sleep at all.”", "who", "told"),
        ("Orlik waded into the row on Friday, writing: “I never sleep in May.”", "Orlik", "writing"),
        ("Orlik stayed at home, but later tweeted: “I never sleep in May.”", "Orlik", "tweeted"),
        ("Ann Orlik, the 2012 chairwoman, tweeted in response: “Good sleep: May sleep.”",
         "Ann Orlik, the 2012 chairwoman", "tweeted"),
        ("Weber was asked by host Jake Orlik, “Now, do you ever sleep in May?”", "host Jake Orlik", "was asked"),
        ("It began when Orlik fans broke into the hall, shouting “she wins, we lose!”", "Orlik fans", "shouting"),
    ],
)  # fmt: skip
def test_the_words_around_a_quotation_name_who_speaks(text: str, source: str, cue: str, tell: Tell) -> None:
    assert [told[:2] for told in tell(text)] == [(source, cue)]


def test_a_tag_amid_a_sentence_parts_what_is_reported(tell: Tell) -> None:
    text = "Weber, her deputy said, “is tired, plainly tired.”"

    assert tell(text) == [("her deputy", "said", ["Weber", "“is tired, plainly tired.”"])]


def test_whoever_spoke_last_goes_on_after_some_sentences(tell: Tell) -> None:
    text = "“The dyke will hold,” Orlik said. The hall was full. It was hot.\n\n“We will know more in May.”"

    assert tell(text)[1] == ("Orlik", "", ["“We will know more in May.”"])


def test_whoever_reports_goes_on_and_nobody_of_whom_it_is_told(tell: Tell) -> None:
    text = "Orlik said that for years some critics had predicted a flood, but that none had come.\n\n“The dyke is old.”"

    assert ("Orlik", "", ["“The dyke is old.”"]) in tell(text)


def test_the_subject_of_the_sentence_before_speaks_where_nobody_else_does(tell: Tell) -> None:
    assert tell("Orlik shook her head. “It will never hold.”") == [("Orlik", "", ["“It will never hold.”"])]


def test_a_verb_with_its_particle_introduces_a_quotation(tell: Tell) -> None:
    text = "After the mayor had spoken, Orlik shot back, “I never saw that plan.”"
    assert ("Orlik", "shot back", ["“I never saw that plan.”"]) in tell(text)


def test_a_relative_clause_introduces_a_quotation(tell: Tell) -> None:
    text = "They cheered for Tom Ray, who declared in the packed hall, “The dyke is safe with me.”"
    assert ("who", "declared", ["“The dyke is safe with me.”"]) in tell(text)


def test_a_participle_has_the_subject_of_the_clause_before_it(tell: Tell) -> None:
    text = "Orlik seemed to be ready to joke about the storm, telling the crowd, “Some hats blow away, don't you know?”"
    assert ("Orlik", "telling", ["“Some hats blow away, don't you know?”"]) in tell(text)


def test_who_is_named_after_a_dash_and_before_the_colon_is_quoted(tell: Tell) -> None:
    text = "The river falls at last – Ann Orlik: “The water stood three feet below the crest.”"
    assert tell(text) == [("Ann Orlik", ":", ["“The water stood three feet below the crest.”"])]


def test_a_verb_right_before_a_quotation_counts_more_than_a_dash_after_it(tell: Tell) -> None:
    text = "Orlik circled it as her neighbours shouted, “Tot ziens!” – Dutch for farewell."
    assert ("her neighbours", "shouted", ["“Tot ziens!”"]) in tell(text)


def test_who_speaks_inside_a_quotation_does_not_say_the_next_one(tell: Tell) -> None:
    text = "“We have looked at it,” Orlik said. “I slept there.” “Nobody else did.”"
    assert all(source != "I" for source, _, _ in tell(text))


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        (
            "Some 50 tenants had come on Friday, chanting “no dyke, no peace” by the gate.",
            "Some 50 tenants",
            "chanting",
        ),
        ("A banner reading “Dykes for all” hung from the wall.", "A banner", "reading"),
        ("Orlik wore a shirt that read “Four more dykes” on Friday.", "that", "read"),
    ],
)
def test_who_chants_or_what_reads_has_the_very_words_be_they_few(text: str, source: str, cue: str, tell: Tell) -> None:
    assert [told[:2] for told in tell(text)] == [(source, cue)]


def test_a_book_that_somebody_reads_is_not_said(tell: Tell) -> None:
    assert tell("Orlik has read “The Old Dyke” twice.") == []


def test_nobody_speaks_where_the_words_before_tell_of_nobody(tell: Tell) -> None:
    assert tell("Wait, it gets better: “The dyke will fall into the sea.”") == [
        ("", "", ["“The dyke will fall into the sea.”"])
    ]


def test_what_there_is_has_the_words_after_the_colon(tell: Tell) -> None:
    text = "Each spring there is the same threat: “We will all move inland!”"

    assert tell(text) == [("the same threat", ":", ["“We will all move inland!”"])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Orlik said “never”.", ("Orlik", "said", ["“never”"])),
        ("Orlik said “no” to the plan.", ("Orlik", "said", ["“no”"])),
        ("Orlik posted just two words on her page – “So sad” – on Friday.", ("Orlik", "posted", ["“So sad”"])),
        (
            "The crew issued a statement, “We lost a friend. He will be missed.”",
            ("The crew", "issued", ["“We lost a friend. He will be missed.”"]),
        ),
    ],
)
def test_few_words_are_introduced_as_many_are(tell: Tell, text: str, expected: tuple[str, str, list[str]]) -> None:
    assert tell(text) == [expected]


def test_a_word_in_marks_amid_a_clause_is_no_statement_of_its_own(tell: Tell) -> None:
    text = "Orlik said “rich” men should pay."

    assert tell(text) == [("Orlik", "said", ["“rich” men should pay"])]


@pytest.mark.parametrize(
    "aside", ["and I quote from the tape", "and I quote", "and these are her words", "and she meant it"]
)
def test_a_remark_may_be_put_in_before_the_words(tell: Tell, aside: str) -> None:
    text = f"Orlik stood up and said, {aside}, “We shall never sell.”"

    assert tell(text) == [("Orlik", "said", ["“We shall never sell.”"])]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Orlik clashed with Weber at the hearing, chiding him, “What difference does it make now?”", "chiding"),
        ("Senator Ann Orlik, who was late, called over her shoulder, “It is not helping.”", "called"),
    ],
)
def test_a_verb_of_judging_or_calling_may_give_words(text: str, cue: str, tell: Tell) -> None:
    assert cue in [found for _, found, words in tell(text) if words[0].startswith("“")]
