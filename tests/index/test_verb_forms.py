"""The forms of reporting verbs."""

from __future__ import annotations

import pytest

from index.extract.lexicon.verb_rows import Frame
from index.extract.lexicon.verbs import VERB_OF_FORM, VERBS, VERBS_WITH_PARTICLES
from index.verb_forms import forms_of, past_of


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("say", {"say", "says", "said", "saying"}),
        ("deny", {"deny", "denies", "denied", "denying"}),
        ("quip", {"quip", "quips", "quipped", "quipping"}),
        ("hope", {"hope", "hopes", "hoped", "hoping"}),
        ("agree", {"agree", "agrees", "agreed", "agreeing"}),
        ("stress", {"stress", "stresses", "stressed", "stressing"}),
        ("write", {"write", "writes", "writing", "wrote", "written"}),
        ("tear", {"tear", "tears", "tore", "torn", "tearing"}),
        ("forecast", {"forecast", "forecasts", "forecasted", "forecasting"}),
        ("label", {"label", "labels", "labeled", "labeling", "labelled", "labelling"}),
    ],
)
def test_forms(verb: str, forms: set[str]) -> None:
    assert forms_of(verb) == forms


@pytest.mark.parametrize(
    ("verb", "past"), [("deny", "denied"), ("quip", "quipped"), ("speak", "spoke"), ("put", "put"), ("be", "was")]
)
def test_the_past(verb: str, past: str) -> None:
    assert past_of(verb) == past


def test_a_form_leads_back_to_its_verb() -> None:
    assert VERB_OF_FORM["hoping"] == "hope"
    assert VERB_OF_FORM["told"] == "tell"


def test_a_particle_makes_another_verb() -> None:
    assert Frame.CLAUSE in VERBS_WITH_PARTICLES["pointed"]["out"].frames
    assert Frame.CLAUSE not in VERBS["point"].frames
