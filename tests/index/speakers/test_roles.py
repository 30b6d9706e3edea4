"""Roles beside a name, over hand-tagged words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.speakers.roles import (
    affiliation_after,
    is_body,
    is_kinship,
    is_party,
    party_beside,
    role_after,
    role_before,
)
from index.tokens import Tokens

Tagged = Callable[[str], Tokens]


@pytest.mark.parametrize(
    ("before", "role"),
    [
        ("the/DT former/JJ Labor/NNP Secretary/NNP", "former Labor Secretary"),
        ("moderate/JJ Governor/NNP", "Governor"),
        ("Horrified/JJ neighbour/NN", "neighbour"),
        ("actor/NN and/CC director/NN", "actor and director"),
        ("Tom/NNP met/VBD director/NN", "director"),
        ("University/NNP of/IN Leeds/NNP economist/NN", "University of Leeds economist"),
        ("the/DT port/NN 's/POS lawyer/NN", "port 's lawyer"),
        ("the/DT Harbor/NNP News/NNP", None),
        ("at/IN the/DT party/NN convention/NN Sen./NNP", "Sen."),
        ("with/IN the/DT party/NN chairwoman/NN", "party chairwoman"),
        ("two/CD lawyers/NNS", None),
    ],
)
def test_the_role_before_a_name_is_its_office_without_what_the_paper_thinks_of_it(
    tagged: Tagged, before: str, role: str | None
) -> None:
    tokens = tagged(f"{before} Ann/NNP Lee/NNP")
    name = len(tokens) - 2
    run = name
    while run > 0 and tokens.tags[run - 1] == "NNP":
        run -= 1
    assert role_before(tokens, run, name)[0] == role


def test_courtesy_is_no_role_and_an_office_before_it_is(tagged: Tagged) -> None:
    assert role_before(tagged("Dame/NNP Ann/NNP Lee/NNP"), 0, 1)[0] is None
    assert role_before(tagged("Judge/NNP Dame/NNP Ann/NNP Lee/NNP"), 0, 2)[0] == "Judge"


@pytest.mark.parametrize(
    ("after", "role"),
    [
        (",/, the/DT ambassador/NN to/IN Rome/NNP ,/,", "ambassador to Rome"),
        (",/, 34/CD ,/, a/DT nurse/NN ,/,", "nurse"),
        ("(/-LRB- D/NNP )/-RRB- ,/, a/DT nurse/NN ,/,", "nurse"),
        (",/, now/RB a/DT partner/NN at/IN Harlow/NNP ,/,", "partner at Harlow"),
        (",/, head/NN of/IN Right/NNP to/TO Roam/NNP ,/,", "head of Right to Roam"),
        (",/, 34/CD ,/, of/IN Leeds/NNP ,/, a/DT nurse/NN ,/,", "nurse"),
        (",/, 34/CD ,/, of/IN Leeds/NNP ,/, who/WP slept/VBD ,/,", None),
        (",/, the/DT first/JJ woman/NN to/TO lead/VB it/PRP ,/,", "first woman to lead it"),
        (",/, a/DT woman/NN to/TO watch/VB ,/,", "woman"),
        (",/, an/DT aide/NN to/IN governors/NNS such/JJ as/IN Tom/NNP Ray/NNP ,/,", "aide to governors"),
        (
            ",/, chief/JJ emerging/VBG -/HYPH markets/NNS economist/NN at/IN Harlow/NNP ,/,",
            "chief emerging-markets economist at Harlow",
        ),
        (",/, education/NN and/CC law/NN professor/NN at/IN Leeds/NNP ,/,", "education and law professor at Leeds"),
        (",/, whose/WP$ nurse/NN left/VBD ,/,", None),
        (",/, the/DT editor/NN in/IN question/NN ,/,", "editor"),
        (",/, the/DT strategist/NN for/IN Lee/NNP four/CD years/NNS ago/RB ,/,", "strategist for Lee"),
        (",/, a/DT parish/NN priest/NN for/IN 40/CD years/NNS ,/,", "parish priest"),
        (",/, a/DT bridge/NN ,/,", None),
        ("left/VBD", None),
    ],
)
def test_the_role_after_a_name_is_the_apposition(tagged: Tagged, after: str, role: str | None) -> None:
    assert role_after(tagged(f"Ann/NNP Lee/NNP {after} said/VBD no/DT"), 0, 2) == role


@pytest.mark.parametrize(
    ("after", "affiliation"),
    [
        ("of/IN the/DT University/NNP of/IN Ghana/NNP said/VBD", "of the University of Ghana"),
        ("of/IN Hollis/NNP &/CC Co./NNP said/VBD", "of Hollis & Co."),
        ("of/IN Harlow/NNP said/VBD", None),
        ("said/VBD", None),
    ],
)
def test_who_is_of_a_body_is_told_so(tagged: Tagged, after: str, affiliation: str | None) -> None:
    assert affiliation_after(tagged(f"Ann/NNP Lee/NNP {after} no/DT"), 2) == affiliation


def test_a_body_is_known_by_the_words_beside_its_name(tagged: Tagged) -> None:
    assert is_body(tagged("the/DT carmaker/NN Tessen/NNP said/VBD"), 2, 3)
    assert is_body(tagged("Zenit/NNP ,/, a/DT union/NN ,/, said/VBD"), 0, 1)
    assert is_body(tagged("Zenit/NNP ,/, Geneva/NNP 's/POS largest/JJS union/NN ,/, said/VBD"), 0, 1)
    assert not is_body(tagged("Zenit/NNP ,/, a/DT nurse/NN ,/, said/VBD"), 0, 1)


def test_a_party_alone_is_told_from_an_office() -> None:
    assert is_party("Democrat")
    assert is_party("Republican from Ohio")
    assert not is_party("Republican nominee")


def test_kinship_is_told_from_an_office() -> None:
    assert is_kinship("brother of the mayor")
    assert not is_kinship("mayor")


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("so/RB , Ann/NNP Lee/NNP (/-LRB- R/NNP -/HYPH Ky./NNP )/-RRB- left/VBD", "republican"),
        ("so/RB , Ann/NNP Lee/NNP (/-LRB- D/NNP )/-RRB- left/VBD", "democratic"),
        ("Labour/NNP 's/POS Ann/NNP Lee/NNP left/VBD so/RB", "labour"),
        ("Harlow/NNP 's/POS Ann/NNP Lee/NNP left/VBD so/RB", None),
        ("so/RB , Ann/NNP Lee/NNP ,/, a/DT nurse/NN ,/, left/VBD", None),
    ],
)
def test_a_letter_or_an_owner_beside_a_name_tells_the_party(tagged: Tagged, text: str, party: str | None) -> None:
    tokens = tagged(text.replace(" , ", " ,/, "))
    assert party_beside(tokens, 2, 4) == party
