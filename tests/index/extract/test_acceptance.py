"""Where a verb reports, and where it only tells what happens."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tell = Callable[[str], list[tuple[str, str, list[str]]]]


@pytest.mark.parametrize(
    ("report", "deed"),
    [
        ("Lee backed the bill.", "Anybody who backs the bill will pay."),
        ("Lee hoped to discuss the plan.", "Lee was not allowed to discuss the plan."),
        ("Lee offered a plan.", "Lee came to offer a plan."),
        ("Lee ignored the rules.", "A man who ignored the rules won."),
        ("Lee remembers that the shop was open.", "Lee came to see whether the shop was open."),
    ],
)
def test_a_verb_reports_in_a_main_clause_of_somebody(tell: Tell, report: str, deed: str) -> None:
    assert [source for source, _, _ in tell(report)] == ["Lee"]
    assert tell(deed) == []


@pytest.mark.parametrize("text", ["I know that it is late.", "That praised the bill.", "Nothing suggests a fire."])
def test_who_says_nothing_is_no_source(tell: Tell, text: str) -> None:
    assert tell(text) == []
