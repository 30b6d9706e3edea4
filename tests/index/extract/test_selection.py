"""What stays of candidates that touch each other."""

from __future__ import annotations

from dataclasses import replace

from index.attribution import Stance
from index.extract.candidate import Candidate, Construction
from index.extract.selection import chosen_of
from index.extract.token_span import TokenSpan


def candidate(cue: int, *content: tuple[int, int], construction: Construction = Construction.CLAUSE) -> Candidate:
    spans = tuple(TokenSpan(*span) for span in content)
    return Candidate(construction, Stance.SAID, TokenSpan(cue, cue + 1), spans, None, "", cue)


def test_what_stands_inside_another_is_nested_in_the_nearest() -> None:
    outer, middle, inner = candidate(1, (2, 20)), candidate(3, (4, 20)), candidate(6, (7, 12))

    assert [chosen.within for chosen in chosen_of([inner, outer, middle])] == [None, 0, 1]


def test_of_two_on_one_cue_the_surer_stays() -> None:
    sure, unsure = candidate(5, (6, 9)), candidate(5, (0, 5), construction=Construction.OBJECT)

    assert [chosen.candidate for chosen in chosen_of([unsure, sure])] == [sure]


def test_of_two_that_overlap_without_nesting_the_surer_stays() -> None:
    sure, unsure = candidate(1, (2, 9)), candidate(12, (6, 12), construction=Construction.OBJECT)

    assert [chosen.candidate for chosen in chosen_of([unsure, sure])] == [sure]


def test_content_that_covers_its_own_cue_is_none() -> None:
    assert chosen_of([candidate(5, (3, 9))]) == []


def test_a_thousand_statements_take_no_long_time_to_choose_from() -> None:
    """Each compares with its neighbours only: a count, not a clock."""
    apart = [candidate(300 * number, (300 * number + 1, 300 * number + 9)) for number in range(1_000)]

    assert len(chosen_of(apart)) == 1_000


def test_what_a_quotation_reports_goes_with_it_where_nobody_speaks_it() -> None:
    outer, stray = candidate(1, (2, 20)), replace(candidate(40, (41, 45)), is_quoted=True)
    inner = replace(candidate(6, (7, 12)), is_quoted=True)

    assert [chosen.candidate for chosen in chosen_of([stray, inner, outer])] == [outer, inner]
