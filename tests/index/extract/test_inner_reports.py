"""What is reported inside a quotation stays inside of it."""

from __future__ import annotations

from collections.abc import Callable

from index.attribution import Attribution

Find = Callable[[str], list[Attribution]]


def test_a_report_in_a_quotation_is_nested_in_it(attributions: Find) -> None:
    text = "“Weber promised that the dyke would hold,” Orlik told the council."

    outer, *inner = attributions(text)

    assert outer.source[0].of(text) == "Orlik"
    assert inner
    assert {found.within for found in inner} == {0}


def test_a_report_in_a_quotation_does_not_reach_out_of_it(attributions: Find) -> None:
    text = "“Weber promised the dyke would hold,” Orlik told the council, and the harbour was closed for a week."

    outer, *inner = attributions(text)

    assert outer.source[0].of(text) == "Orlik"
    assert [span.of(text) for found in inner for span in found.content] == ["the dyke would hold"]


def test_a_quoted_word_may_be_the_cue_of_what_stands_around_it(attributions: Find) -> None:
    text = 'A third of them "strongly agree" that the ferry should run at night.'

    (found,) = attributions(text)

    assert found.within is None
    assert found.content[0].of(text) == "that the ferry should run at night"


def test_what_the_speaker_does_in_a_quotation_is_told_by_nobody(attributions: Find) -> None:
    text = "“We refuse to sell the boats. I like the harbour. The market wanted to hear about a buyer,” Orlik said."

    (found,) = attributions(text)

    assert found.source[0].of(text) == "Orlik"
