from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from index.charspan import CharSpan, cover

spans = some.tuples(some.integers(0, 50), some.integers(1, 50)).map(lambda pair: CharSpan(pair[0], pair[0] + pair[1]))


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (3, 3), (4, 3)])
def test_a_span_without_text_is_none(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a stretch of text"):
        CharSpan(start, end)


def test_characters_are_code_points() -> None:
    assert CharSpan(2, 5).of("👍 ¡Olé!") == "¡Ol"


@given(spans, spans)
def test_two_spans_overlap_where_a_character_is_in_both(one: CharSpan, other: CharSpan) -> None:
    shared = set(range(one.start, one.end)) & set(range(other.start, other.end))
    assert one.overlaps(other) is other.overlaps(one) is bool(shared)
    assert one.holds(other) is (len(shared) == len(other))


@given(some.lists(spans, min_size=1))
def test_what_covers_spans_holds_each_and_no_more(several: list[CharSpan]) -> None:
    whole = cover(several)
    assert all(whole.holds(span) for span in several)
    assert whole.start in {span.start for span in several}
    assert whole.end in {span.end for span in several}


def test_nothing_is_covered_by_nothing() -> None:
    with pytest.raises(ValueError, match=r"min\(\)"):
        cover([])
