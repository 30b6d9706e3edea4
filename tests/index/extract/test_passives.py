"""Passives that name who speaks after "by"."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tell = Callable[[str], list[tuple[str, str, list[str]]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lee was told by the police that the road was closed.",
            ("the police", "was told", ["that the road was closed"]),
        ),
        ("The bill was criticized by Weber.", ("Weber", "was criticized", ["The bill"])),
        (
            "Orlik was criticized by his rivals for failing to visit the town.",
            ("his rivals", "was criticized", ["Orlik", "for failing to visit the town"]),
        ),
        (
            "Weber was rebuked by opponents for his delay.",
            ("opponents", "was rebuked", ["Weber", "for his delay"]),
        ),
        (
            "She was accused by her brother of forging the will.",
            ("her brother", "was accused", ["She", "of forging the will"]),
        ),
        ("The claim, denied by the palace, was in print.", ("the palace", "denied", ["The claim"])),
        ("The tax, strongly opposed by farmers, was cut.", ("farmers", "opposed", ["The tax"])),
        ("He was warned by Weber not to open the gate.", ("Weber", "was warned", ["not to open the gate"])),
        ("Asked by reporters when he would go, Orlik left.", ("reporters", "Asked", ["when he would go"])),
        ("Asked by the Gazette if it was safe, Orlik left.", ("the Gazette", "Asked", ["if it was safe"])),
        ("Pressed by Weber on whether it was safe, Orlik left.", ("Weber", "Pressed", ["whether it was safe"])),
        ("Quizzed by clerks about the leak, Orlik left.", ("clerks", "Quizzed", ["the leak"])),
        (
            "It was claimed by the yard that the two boats had met at sea.",
            ("the yard", "was claimed", ["that the two boats had met at sea"]),
        ),
        (
            "The inquiry was told by a former clerk that files had been burned.",
            ("a former clerk", "was told", ["that files had been burned"]),
        ),
        ("Asked by the chairman why she had left, Orlik wept.", ("the chairman", "Asked", ["why she had left"])),
        ("Weber was urged by the party to resign.", ("the party", "was urged", ["to resign"])),
    ],
)
def test_who_is_named_after_by_speaks(tell: Tell, text: str, expected: tuple[str, str, list[str]]) -> None:
    assert tell(text) == [expected]


def test_a_bare_why_is_all_of_a_question(tell: Tell) -> None:
    text = "Orlik went home. When asked why, Weber said it was late."
    assert [content for _, _, content in tell(text)] == [["why"], ["it was late"]]
