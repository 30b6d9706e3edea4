"""When it was said: invented sentences, read by the real parser, their spans marked."""

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


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("[Lee] <said> on Tuesday {that the bridge was safe}.", "on Tuesday"),
        ("Last week, [Lee] <urged> {the town to close the bridge}.", "Last week"),
        ("[Lee] <told> reporters Friday {that the bridge was safe}.", "Friday"),
        ('{"It is safe,"} [Lee] <said> in an interview on Sept. 9.', "on Sept. 9"),
        ("In a message posted Friday, [Lee] <said> {that the bridge was safe}.", "Friday"),
        ("[The bank] raised its forecast on Thursday, <saying> {that exports grew}.", "on Thursday"),
        ("[Lee] <blasted> {the bridge as a “shame”} Tuesday on The Ann Holm Show.", "Tuesday"),
        ("[A poll] released Thursday <showed> {that voters wanted a bridge}.", "Thursday"),
        ("[Lee] <said> a few days ago {that the bridge was safe}.", "a few days ago"),
        ("[Lee] <told> a neighbor days earlier {that the bridge was safe}.", "days earlier"),
        ("{“It is safe,”} <said> [Lee, who held a rally in October].", None),
        ("[Lee] issued a permit in 2019 and <said> {that the bridge was safe}.", None),
        ("[Lee] met Park in May and <said> {that the bridge was safe}.", None),
        ("[Lee] <told> CBS This Morning {that the bridge was safe}.", None),
        ("[Lee] <said> {that the bridge would open on Friday}.", None),
        ("[Lee], who took office in 2010, <said> {that the bridge was safe}.", None),
        ("Three weeks later, [Lee] <said> {that the bridge was safe}.", "Three weeks later"),
        ("Within the hour, [Lee] <replied> {that the bridge was safe}.", "Within the hour"),
        ('{"It is safe,"} [Lee] <said> after the match.', "after the match"),
        ('{"It is safe,"} [Lee] <had said> earlier.', "earlier"),
        ("[Lee] <said> after Saturday's match {that the bridge was safe}.", "after Saturday's match"),
        ("[Lee] <said> before kick-off {that the bridge was safe}.", "before kick-off"),
        ("Speaking after the final, [Lee] <said> {that the bridge was safe}.", "after the final"),
        ("[Lee] <said> afterwards {that the bridge was safe}.", "afterwards"),
        ("[Lee] <said> {that the bridge fell after the match}.", None),
        ('{"It is safe,"} [Lee] <said> hours after the vote.', "hours after the vote"),
        ('{"It is safe,"} [Lee] <tweeted> shortly after the ruling.', "shortly after the ruling"),
        ("[Lee] <said> in late May {that the bridge was safe}.", "in late May"),
        ("[Lee] <said> three weeks ago {that the bridge was safe}.", "three weeks ago"),
        ("[Lee] <has said> since Monday {that the bridge was safe}.", None),
        ("[Lee] <told> the Sunday Times {that the bridge was safe}.", None),
        ("<According to> [a report published on Monday], {the bridge was safe}.", "on Monday"),
        ("[Lee] <said> {that the bridge was safe}.", None),
    ],
)
def test_when_belongs_to_the_cue_and_to_nothing_else(
    circumstances: Callable[[str], Told], text: str, when: str | None
) -> None:
    assert circumstances(text)[1] == when


def test_what_is_expected_has_a_day_of_its_own(parser: Parser) -> None:
    text = "The office expects gusts on Friday."
    gusts = Attribution(
        (CharSpan(0, 10),), (CharSpan(11, 18),), (CharSpan(19, 24),), Kind.INDIRECT, Stance.BELIEVED,
        Confidence.HIGH, "",
    )  # fmt: skip
    doc = parser.parse(Article("test", text, "Test"))
    assert CircumstanceReader(Tokens(doc), date(2023, 11, 7)).read(gusts).when is None


def test_a_day_after_a_refusal_is_when_it_was_refused(parser: Parser) -> None:
    text = "Lee declined to comment on Monday."
    refusal = Attribution(
        (CharSpan(0, 3),), (CharSpan(4, 12),), (CharSpan(13, 23),), Kind.INDIRECT, Stance.DECLINED, Confidence.HIGH, ""
    )
    doc = parser.parse(Article("test", text, "Test"))
    when = CircumstanceReader(Tokens(doc), date(2023, 11, 7)).read(refusal).when

    assert when is not None
    assert when.span.of(text) == "on Monday"


def test_an_attribution_without_a_cue_has_no_circumstances(circumstances: Callable[[str], Told]) -> None:
    assert circumstances('{"It was safe on Tuesday."}') == (None, None, None)
