"""How far to trust a source, by construction."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.attribution import Attribution, Confidence

Find = Callable[[str], list[Attribution]]


@pytest.mark.parametrize(
    ("text", "confidence"),
    [
        ("“Prices fell,” Lee said.", Confidence.HIGH),
        ("Prices fell, according to Lee.", Confidence.HIGH),
        ("Lee said that prices fell.", Confidence.HIGH),
        ("The shop said that prices fell.", Confidence.HIGH),
        ("Lee vowed to fight.", Confidence.HIGH),
        ("The shop vowed to fight.", Confidence.MEDIUM),
        ("Lee praised the bill.", Confidence.MEDIUM),
        ("The shop praised the bill.", Confidence.LOW),
        ("Lee discussed the bill.", Confidence.LOW),
        ("Lee was asked about the budget.", Confidence.LOW),
    ],
)
def test_plain_speech_of_somebody_is_trusted_most(attributions: Find, text: str, confidence: Confidence) -> None:
    (found,) = attributions(text)

    assert found.confidence is confidence


def test_a_second_report_of_somebody_is_trusted_as_much_as_the_first(attributions: Find) -> None:
    first, second = attributions("Lee agreed that prices fell, adding that pay would rise.")

    assert (first.confidence, second.confidence) == (Confidence.HIGH, Confidence.HIGH)


def test_a_source_that_only_points_to_another_is_trusted_least(attributions: Find) -> None:
    (found,) = attributions("It vowed to fight.")

    assert found.confidence is Confidence.LOW
