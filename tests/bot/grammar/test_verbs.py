"""Forms of verbs, and the stances that they ask for."""

from __future__ import annotations

import pytest

from bot.grammar.verbs import ALL, BASE_OF, LIKE, SEEKS, forms_of, past_of, stances_sought
from index.attribution import Stance


@pytest.mark.parametrize(
    ("verb", "form"),
    [
        ("say", "said"),
        ("deny", "denied"),
        ("criticize", "criticizing"),
        ("address", "addresses"),
        ("call for", "called for"),
        ("think", "thought"),
        ("agree", "agreeing"),
    ],
)
def test_each_form_leads_back_to_its_verb(verb: str, form: str) -> None:
    assert form in forms_of(verb)
    assert BASE_OF[form] == verb


@pytest.mark.parametrize(
    ("verb", "past"), [("say", "said"), ("speak", "spoke"), ("warn", "warned"), ("call for", "called for")]
)
def test_the_past_of_a_verb(verb: str, past: str) -> None:
    assert past_of(verb) == past


def test_a_verb_asks_for_its_stance_in_any_form() -> None:
    assert stances_sought("denied") == (Stance.DENIED,)
    assert stances_sought("says") == ()
    assert stances_sought(None) == ()


def test_words_like_a_verb_belong_to_verbs_that_questions_have() -> None:
    assert set(LIKE) | set(SEEKS) <= set(ALL)
