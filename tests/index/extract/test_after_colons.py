"""Quotations that bear out the report before their colon."""

from __future__ import annotations

import pytest

from tests.index.extract.conftest import Tell


@pytest.mark.parametrize(
    ("text", "cue", "report"),
    [
        ("Orlik said the dyke was beyond repair: “Nobody asked us.”", "said", "the dyke was beyond repair"),
        ("Orlik called the dyke a disgrace: “Nobody asked us.”", "called", "the dyke a disgrace"),
        ("Orlik called the dyke “a disgrace”: “Nobody asked us.”", "called", "the dyke “a disgrace”"),
        ("Orlik criticized the new dyke: “Nobody asked us.”", "criticized", "the new dyke"),
    ],
)
def test_report_and_quotation_are_one_statement(text: str, cue: str, report: str, tell: Tell) -> None:
    assert tell(text) == [("Orlik", cue, [report, "“Nobody asked us.”"])]


def test_a_cue_right_before_the_colon_reports_the_quotation_alone(tell: Tell) -> None:
    assert tell("Orlik told the council: “Nobody asked us.”") == [("Orlik", "told", ["“Nobody asked us.”"])]
