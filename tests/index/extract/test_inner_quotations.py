"""Quotations within quotations are found at both levels."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.attribution import Attribution
from tests.index.extract.conftest import in_words

Find = Callable[[str], list[Attribution]]


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("“The chief said, ‘You will be back by supper,’ and we left,” Orlik told the court.",
         ("The chief", "said", ["‘You will be back by supper,’"])),
        ("“They told us, ‘You will be back.’ We never were,” Orlik told the court.",
         ("They", "told", ["‘You will be back.’"])),
        ("'The chief told me, \"You will be back,\"' Orlik told the court.",
         ("The chief", "told", ['"You will be back,"'])),
        ("Orlik told the court: “‘It is over,’ he said when I came in, and I wept.”",
         ("he", "said", ["‘It is over,’"])),
    ],
)  # fmt: skip
def test_both_levels_are_found(text: str, inner: tuple[str, str, list[str]], attributions: Find) -> None:
    found = attributions(text)

    outer = next(each for each in found if each.within is None)
    assert in_words(outer, text)[:2] == ("Orlik", "told")
    assert [in_words(each, text) for each in found if each.within is not None] == [inner]
    assert all(each.within == found.index(outer) for each in found if each is not outer)


def test_words_inside_are_not_given_to_whoever_speaks_outside(attributions: Find) -> None:
    text = "“They always tell us, ‘You will be back,’” said Orlik."

    assert [in_words(each, text)[0] for each in attributions(text) if each.within is None] == ["Orlik"]
    assert [in_words(each, text)[0] for each in attributions(text) if each.within is not None] == ["They"]
