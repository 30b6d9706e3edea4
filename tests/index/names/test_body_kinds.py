"""What kind of body a name tells of."""

from __future__ import annotations

import pytest

from index.names.body_kinds import kind_of_body, may_be_called


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("kestrel airways", "airline"),
        ("nordbank", "bank"),
        ("amalgamated mine workers", "union"),
        ("mine workers of america", "union"),
        ("university of dunmore", "school"),
        ("harlow mining", "firm"),
        ("portsmouth courier", "press"),
        ("channel nine", "broadcaster"),
        ("bbc scotland", "broadcaster"),
        ("reuters", "press"),
        ("lufthansa", "firm"),
        ("dunmore council", "public"),
        ("zorvik", None),
    ],
)
def test_the_words_of_a_name_tell_what_kind_of_body_it_is(name: str, kind: str | None) -> None:
    assert kind_of_body(name.split()) == kind


def test_a_noun_stands_for_some_kinds_and_who_knows_for_the_rest() -> None:
    assert may_be_called(["nordbank"], "company")
    assert may_be_called(["dunmore", "council"], "company") is False
    assert may_be_called(["zorvik"], "company") is None
    assert may_be_called(["wells", "fargo"], "bank") is None
    assert may_be_called(["wells", "fargo"], "charity") is False
    assert may_be_called(["nordbank"], "giant") is None
