"""The paragraph that tells whose words the next one quotes: invented ones, read by the real parser."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.charspan import CharSpan
from index.speakers.lead_in import subject_leading_to
from index.tokens import Tokens


@pytest.mark.parametrize(
    ("before", "subject"),
    [
        ("Councillor Jo Hill was curt.\n\n", "Hill"),
        ("A guard had another story:\n\n", "guard"),
        ("It rained. Jo Hill was curt.\n\n", None),
        ("“Ah,” sighed Jo Hill.\n\n", None),
        ("Jo Hill was curt. ", None),
        ("Jo Hill was curt\n\n", None),
        ("", None),
    ],
)
def test_one_short_sentence_before_a_quotation_tells_its_speaker(
    tokens_of: Callable[[str], Tokens], before: str, subject: str | None
) -> None:
    text = f"{before}“No, and never.”"
    tokens = tokens_of(text)
    found = subject_leading_to(tokens, CharSpan(len(before) + 1, len(text) - 1))
    assert (None if found is None else tokens.words[found]) == subject
