"""What stands beside the matter of a question."""

from __future__ import annotations

import pytest

from bot.grammar.asides import take_asides
from bot.grammar.words import said_by, split_words
from index.attribution import Kind


def matter(text: str) -> str:
    words, _ = take_asides(split_words(text))
    return said_by(words, (0, len(words)))


@pytest.mark.parametrize(
    "text",
    [
        "what did Falk say",
        "please, what did Falk say",
        "Hello! what did Falk say, please",
        "could you tell me what did Falk say",
        "I'd like to know what did Falk say",
        "do you know what did Falk say",
        "pls what did Falk say thx",
        "and what did Falk say then",
        "what exactly did Falk say",
        "what did Falk say, not the headlines",
        "never mind that, what did Falk say",
        "forget it, what did Falk say",
        "I was wondering if you could tell me what did Falk say",
        "is there any chance you could show me what did Falk say",
        "it would be great to know what did Falk say",
        "one more question: what did Falk say",
        "Good morning, what did Falk say",
        "sorry, one more thing, what did Falk say",
        "in your archive, what did Falk say",
        "can you confirm what did Falk say",
        "what on earth did Falk say",
        "what did Falk say, asap",
        "finally, could you please what did Falk say",
        "what did Falk say, if you please",
        "what did Falk say, by the way",
        "what did Falk say in this article",
        "what did Falk say anyway",
    ],
)
def test_courtesies_are_no_part_of_the_question(text: str) -> None:
    assert matter(text) == "what did Falk say"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("only the exact words of Falk", Kind.DIRECT),
        ("Falk in direct quotes only", Kind.DIRECT),
        ("what did he say word for word", Kind.DIRECT),
        ("what did he say exactly", Kind.DIRECT),
        ("no direct quotes by Falk", Kind.INDIRECT),
        ("what did Falk say", None),
    ],
)
def test_how_near_to_the_words_it_should_be(text: str, kind: Kind | None) -> None:
    assert take_asides(split_words(text))[1].kind is kind


@pytest.mark.parametrize(
    ("text", "without", "rest"),
    [
        ("what did Falk say except on aid", "aid", "what did Falk say"),
        ("quotes about aid not by Falk", "Falk", "quotes about aid"),
        ("what did people other than Falk say about aid", "Falk", "what did people say about aid"),
        ("what did Falk say about tax but not about aid", "aid", "what did Falk say about tax"),
        ("who said one may go without paying tax", "", "who said one may go without paying tax"),
    ],
)
def test_what_is_to_be_left_out(text: str, without: str, rest: str) -> None:
    assert take_asides(split_words(text))[1].without == without
    assert matter(text) == rest


def test_a_question_that_goes_on_begins_with_and() -> None:
    assert take_asides(split_words("and Falk?"))[1].joined
    assert not take_asides(split_words("Falk and Vik?"))[1].joined


@pytest.mark.parametrize("degree", ["most", "more", "very", "so", "deeply"])
def test_how_much_somebody_feels_is_no_part_of_what_is_felt(degree: str) -> None:
    assert matter(f"who is {degree} worried about the dam") == "who is worried about the dam"
    assert matter(f"who is {degree} experienced") == f"who is {degree} experienced"


def test_who_is_least_happy_is_not_who_is_happy() -> None:
    assert matter("who is least happy with the dam") == "who is least happy with the dam"
