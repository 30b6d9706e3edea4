from __future__ import annotations

import pytest

from bot.compare import compare
from bot.comparison import Comparison, read_comparison


@pytest.mark.parametrize(
    ("question", "read"),
    [
        ("Compare Ana Ruiz with Karl Weiss on the bridge", Comparison("Ana Ruiz", "Karl Weiss", "the bridge")),
        ("compare Ruiz and Weiss", Comparison("Ruiz", "Weiss")),
        ("Please compare Ruiz to Weiss.", Comparison("Ruiz", "Weiss")),
        ("How do Ruiz and Weiss differ on the bridge?", Comparison("Ruiz", "Weiss", "the bridge")),
        ("What is the difference between Ruiz and Weiss about taxes?", Comparison("Ruiz", "Weiss", "taxes")),
        ("What did Ruiz say about Weiss?", None),
        ("Compare prices", None),
        ("", None),
        ("compare " + "Ruiz with " * 10_000, None),
    ],
)
def test_who_is_to_be_compared_on_what(question, read):
    assert read_comparison(question) == read


def test_each_side_is_answered_as_if_asked_by_itself(small_archive):
    one, other = compare(small_archive, Comparison("Ruiz", "Weiss", "the bridge"))
    assert {passage.speaker.name for passage in one.passages if passage.speaker} == {"Ana Ruiz"}
    assert {passage.speaker.name for passage in other.passages if passage.speaker} == {"Karl Weiss"}
