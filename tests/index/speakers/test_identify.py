"""Whom a source of several words names: invented sentences, read by the real parser."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.article import Article
from index.attribution import Attribution, Confidence, Kind, Stance
from index.charspan import CharSpan
from index.parse import Parser
from index.speakers.identify import Identified, Speakers
from index.tokens import Tokens

Identify = Callable[..., Identified | None]


@pytest.fixture
def identify(parser: Parser) -> Identify:
    """Return a function that identifies the one source marked [so] in a text."""

    def identified(text: str, author: str | None = None) -> Identified | None:
        start, end = text.index("["), text.index("]") - 1
        plain = text.replace("[", "").replace("]", "")
        article = Article("test", plain, "Test", author=author)
        content = CharSpan(len(plain) - 1, len(plain))
        said = Attribution(
            (CharSpan(start, end),), (), (content,), Kind.INDIRECT, Stance.SAID, Confidence.HIGH, "subject of 'said'"
        )
        return Speakers(Tokens(parser.parse(article), article.text), [said], article).of(0)

    return identified


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("[One of the lawyers, Samuel Oyelaran,] said no.", "Samuel Oyelaran"),
        ("[One of the lawyers] for Samuel Oyelaran said no.", "One of the lawyers"),
        ("The two farmers, [both of whom] said no, left.", "The two farmers"),
        ("The two farmers left. [Many of them] said no.", "Many of them"),
        ("[The carmaker Tessen] said no.", "Tessen"),
        ("[Ann Lee and her allies] said no.", "Ann Lee and her allies"),
        ("[Sunday, Ann Lee] said no.", "Ann Lee"),
        ("[Traders at the Harlow market on Monday] said no.", "Traders at the Harlow market"),
        ("According to [the Philippine Star], it rained.", "Philippine Star"),
    ],
)
def test_the_speaker_is_the_name_among_a_sources_words(identify: Identify, text: str, name: str) -> None:
    found = identify(text)
    assert found is not None
    assert found.speaker.name == name


def test_how_a_pronoun_was_read_is_told(identify: Identify) -> None:
    found = identify("Ann Lee left. [She] said no.")
    assert found is not None
    assert found.because == "she = Ann Lee, 1 sentence back"


def test_how_a_pronoun_was_read_is_told_by_the_name_that_is_shown(parser: Parser) -> None:
    text = "About one in five say they have no view."
    article = Article("test", text, "Test")
    said = [
        Attribution((CharSpan(start, end),), (), (content,), Kind.INDIRECT, Stance.SAID, Confidence.HIGH, "")
        for start, end, content in ((0, 17, CharSpan(22, 39)), (22, 26, CharSpan(32, 39)))
    ]
    speakers = Speakers(Tokens(parser.parse(article), text), said, article)
    found = [speakers.of(number) for number in range(2)]
    assert [one and one.because for one in found] == ["", "they = About one in five, in the same sentence"]


def test_i_is_the_author_of_a_line_of_the_text(identify: Identify) -> None:
    found = identify("Bridges\n\nBy Laurence Pike\n\n[I] believe that they are vain.")
    assert found is not None
    assert (found.speaker.name, found.because) == ("Laurence Pike", "I = the author")


def test_the_addressee_is_the_owner_of_a_programme(parser: Parser) -> None:
    text = 'Park told CNN\'s "Late Hour" that it rained.'
    addressee = CharSpan(text.index("CNN"), text.index(" that"))
    article = Article("test", text, "Test")
    assert Speakers(Tokens(parser.parse(article), article.text), [], article).name_of(addressee) == "CNN"


def test_whoever_stands_after_a_genitive_inside_marks_is_no_title_of_it(parser: Parser) -> None:
    text = "“The club told the shops' friends that prices fell,” Lee said."
    article, place = Article("test", text, "Test"), text.index("friends")

    speakers = Speakers(Tokens(parser.parse(article), article.text), [], article)

    assert speakers.name_of(CharSpan(place, place + len("friends"))) is None
