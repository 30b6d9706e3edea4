"""To whom, when and where: invented sentences, read by the real parser, their spans marked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from index.article import Article
from index.attribution import Attribution, Confidence, Kind, Stance
from index.charspan import CharSpan
from index.extract.circumstances import CircumstanceReader
from index.parse import Parser
from index.tokens import Tokens

Told = tuple[str | None, str | None, str | None]
"""Addressee, when and medium, in the text's words."""


@pytest.fixture
def circumstances(parser: Parser) -> Callable[[str], Told]:
    """Return a function that reads a text with [source], <cue> and {content} marked."""

    def read(text: str) -> Told:
        spans: dict[str, list[CharSpan]] = {"[": [], "<": [], "{": []}
        plain, begun = "", {"[": 0, "<": 0, "{": 0}
        closing = {"]": "[", ">": "<", "}": "{"}
        for character in text:
            if character in begun:
                begun[character] = len(plain)
            elif opening := closing.get(character):
                spans[opening].append(CharSpan(begun[opening], len(plain)))
            else:
                plain += character
        attribution = Attribution(
            tuple(spans["["]), tuple(spans["<"]), tuple(spans["{"]), Kind.INDIRECT, Stance.SAID, Confidence.HIGH, ""
        )
        doc = parser.parse(Article("test", plain, "Test"))
        found = CircumstanceReader(Tokens(doc), date(2023, 11, 7)).read(attribution)
        return (
            found.addressee.of(plain) if found.addressee else None,
            found.when.span.of(plain) if found.when else None,
            found.medium.of(plain) if found.medium else None,
        )

    return read


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("[Lee] <told> reporters {that the bridge was safe}.", "reporters"),
        ("[Lee] <told> CNN's Tom Park {that the bridge was safe}.", "CNN's Tom Park"),
        ('{"It is safe,"} [Lee] <told> him.', "him"),
        ("[Officials] <had earlier informed> CNN {that the bridge was safe}.", "CNN"),
        ("[The president] <emphasized> to the prime minister {that the bridge was safe}.", "the prime minister"),
        ("[Lee] <reaffirmed> {her support for the plan} in a conversation with Park on Monday.", "Park"),
        ("[Lee] <warned> voters in Ohio {that the bridge was unsafe}.", "voters"),
        ("[Lee] <said> {that the bridge belonged to the town}.", None),
        ('{"It is safe,"} [Lee] <said>, recalling a visit to his church.', None),
        ("Speaking to students at a school, [Lee] <said> {that the bridge was safe}.", "students"),
        ("In an interview with CNN's Tom Park, [Lee] <said> {that the bridge was safe}.", "CNN's Tom Park"),
        ("[Lee] <told> CBS This Morning {that the bridge was safe}.", "CBS This Morning"),
        ("[Lee] <told> the meeting {that the bridge was safe}.", "the meeting"),
        ("[Lee] <told> state radio on Monday {that the bridge was safe}.", "state radio"),
        ("[Lee] <told> the truth about {the bridge}.", None),
        ("[Lee] <asked> {whether the bridge was safe}.", None),
        ("[Lee] <wants to> {speak to the mayor}.", None),
    ],
)
def test_the_addressee_is_who_hears_it(circumstances: Callable[[str], Told], text: str, addressee: str | None) -> None:
    assert circumstances(text)[0] == addressee


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("[Lee] <said> on Tuesday {that the bridge was safe}.", "on Tuesday"),
        ("Last week, [Lee] <urged> {the town to close the bridge}.", "Last week"),
        ("[Lee] <told> reporters Friday {that the bridge was safe}.", "Friday"),
        ('{"It is safe,"} [Lee] <said> in an interview on Sept. 9.', "on Sept. 9"),
        ("In a message posted Friday, [Lee] <said> {that the bridge was safe}.", "Friday"),
        ("[Lee] <told> CBS This Morning {that the bridge was safe}.", None),
        ("[Lee] <said> {that the bridge would open on Friday}.", None),
        ("[Lee], who took office in 2010, <said> {that the bridge was safe}.", None),
        ("Three weeks later, [Lee] <said> {that the bridge was safe}.", "Three weeks later"),
        ("Within the hour, [Lee] <replied> {that the bridge was safe}.", "Within the hour"),
        ('{"It is safe,"} [Lee] <said> after the match.', "after the match"),
        ('{"It is safe,"} [Lee] <had said> earlier.', "earlier"),
        ("[Lee] <said> afterwards {that the bridge was safe}.", "afterwards"),
        ("[Lee] <said> {that the bridge fell after the match}.", None),
        ("[Lee] <said> {that the bridge was safe}.", None),
    ],
)
def test_when_belongs_to_the_cue_and_to_nothing_else(
    circumstances: Callable[[str], Told], text: str, when: str | None
) -> None:
    assert circumstances(text)[1] == when


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        (
            'In a previous interview with CBS "60 Minutes", [Lee] <said> {the bridge was safe}.',
            'a previous interview with CBS "60 Minutes"',
        ),
        ('<According to> [Tom Park], speaking on "Town This Morning," {the bridge is safe}.', "Town This Morning"),
        ("[Lee] <said> in a statement on Tuesday {that the bridge was safe}.", "a statement"),
        ("[Lee] <said> at a rally in Everett, Wash., {that the bridge was safe}.", "a rally in Everett, Wash."),
        ('{"It is safe,"} [Lee] <wrote> on Twitter.', "Twitter"),
        ('{"It is safe,"} [Lee] <said> on "Fox and Friends" on Monday.', "Fox and Friends"),
        ("At a news conference, [Lee] <said> {that the bridge was safe}.", "a news conference"),
        ("[Lee], speaking at a conference in Rome, <said> {that the bridge was safe}.", "a conference in Rome"),
        (
            "In her 2002 book, ''A Bridge Too Old,'' [Lee] <suggested> {rebuilding it}.",
            "her 2002 book, ''A Bridge Too Old,''",
        ),
        ("On Tuesday's episode of “Morning Hour,” [Lee] <said> {it was safe}.", "Tuesday's episode of “Morning Hour,”"),
        ('{"It is safe,"} [Lee] <said> by telephone.', "telephone"),
        ("[Lee], reached by phone, <said> {that the bridge was safe}.", "phone"),
        ("In an op-ed for The Star, [Lee] <wrote> {that the bridge was safe}.", "an op-ed for The Star"),
        ("Closing the debate at Harlow Castle, [Lee] <said> {that the bridge was safe}.", "Harlow Castle"),
        ("[Lee], in front of the town hall, <said> {that the bridge was safe}.", "in front of the town hall"),
        ("[Lee], speaking outside the court, <said> {that the bridge was safe}.", "the court"),
        ("{It is safe}, [Lee] <said>, surrounded by reporters.", None),
        ("[Lee] <said> on X {that the bridge was safe}.", "X"),
        ("Giving a speech in Toledo, [Lee] <said> {that the bridge was safe}.", "a speech in Toledo"),
        ("[Lee] <warned> in Everett, Wash., {that the bridge was unsafe}.", "Everett, Wash."),
        ("[Lee] <told> a news conference in Rome {that the bridge was safe}.", "a news conference in Rome"),
        ("[Lee] <called on> Park {to rebuild the bridge}.", None),
        ("[Lee] <said> {that the bridge had been shown in an interview}.", None),
        ("[Lee] <said> {that the bridge was safe}.", None),
    ],
)
def test_the_medium_is_where_it_was_said(circumstances: Callable[[str], Told], text: str, medium: str | None) -> None:
    assert circumstances(text)[2] == medium


def test_what_is_expected_has_a_day_of_its_own(parser: Parser) -> None:
    text = "The office expects gusts on Friday."
    gusts = Attribution(
        (CharSpan(0, 10),), (CharSpan(11, 18),), (CharSpan(19, 24),), Kind.INDIRECT, Stance.BELIEVED,
        Confidence.HIGH, "",
    )  # fmt: skip
    doc = parser.parse(Article("test", text, "Test"))
    assert CircumstanceReader(Tokens(doc), date(2023, 11, 7)).read(gusts).when is None


def test_an_attribution_without_a_cue_has_no_circumstances(circumstances: Callable[[str], Told]) -> None:
    assert circumstances('{"It was safe on Tuesday."}') == (None, None, None)
