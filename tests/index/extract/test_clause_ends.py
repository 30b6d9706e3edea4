"""Where a clause ends that somebody reports."""

from __future__ import annotations

from collections.abc import Callable

from index.attribution import Attribution
from tests.index.extract.conftest import in_words

Tell = Callable[[str], list[tuple[str, str, list[str]]]]


def test_a_report_ends_before_what_is_added_meanwhile(tell: Tell) -> None:
    text = "Lee said on Friday that the dam would hold while warning that it would cost money."

    assert [contents for _, _, contents in tell(text)] == [["that the dam would hold"], ["that it would cost money"]]


def test_a_report_ends_where_its_speaker_takes_it_back(attributions: Callable[[str], list[Attribution]]) -> None:
    text = "Orlik said that she had hidden it when he left, but admitted under questioning that she had lied."

    assert [in_words(found, text) for found in attributions(text)] == [
        ("Orlik", "said", ["that she had hidden it when he left"]),
        ("Orlik", "admitted", ["that she had lied"]),
    ]


def test_a_report_ends_where_the_sentence_goes_back_in_time(tell: Tell) -> None:
    assert tell("Orlik said the dyke is safe, and the crowd left.") == [("Orlik", "said", ["the dyke is safe"])]


def test_an_adverb_before_another_verb_stays_with_its_own(tell: Tell) -> None:
    assert tell("Orlik confirmed that the guard had been put on standby but denied that it was late.")[0] == (
        "Orlik",
        "confirmed",
        ["that the guard had been put on standby"],
    )
