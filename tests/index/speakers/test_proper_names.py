"""Names and what stands before them, over hand-tagged words, so that no model can break them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.speakers.proper_names import find_proper_names
from index.tokens import Tokens

Tagged = Callable[[str], Tokens]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Ann/NNP Lee/NNP said/VBD", "Ann Lee", None),
        ("Mrs./NNP Lee/NNP said/VBD", "Lee", None),
        ("Ben/NNP Lee/NNP said/VBD", "Ben Lee", None),
        ("Chief/NNP of/IN Staff/NNP Denys/NNP Moor/NNP said/VBD", "Denys Moor", "Chief of Staff"),
        ("Chief/NNP of/IN Police/NNP Denys/NNP Moor/NNP said/VBD", "Denys Moor", "Chief of Police"),
        (
            "Undersecretary/NNP for/IN Political/NNP Affairs/NNPS Wendy/NNP Moor/NNP said/VBD",
            "Wendy Moor",
            "Undersecretary for Political Affairs",
        ),
        ("Minister/NNP of/IN Health/NNP Ann/NNP Lee/NNP said/VBD", "Ann Lee", "Minister of Health"),
        ("Coun/NNP Derek/NNP Lee/NNP said/VBD", "Derek Lee", "Coun"),
        ("former/JJ Labor/NNP Secretary/NNP Ann/NNP Lee/NNP said/VBD", "Ann Lee", "former Labor Secretary"),
        ("council/NN spokesman/NN Tom/NNP Park/NNP said/VBD", "Tom Park", "council spokesman"),
        ("Secretary/NNP of/IN State/NNP Ann/NNP Lee/NNP said/VBD", "Ann Lee", "Secretary of State"),
        ("Republican/NNP Ann/NNP Lee/NNP said/VBD", "Ann Lee", "Republican"),
        ("Sens/NNP ./. Tom/NNP Park/NNP said/VBD", "Tom Park", "Sens."),
        ("Bill/NNP de/IN Blanco/NNP said/VBD", "Bill de Blanco", None),
        ("Department/NNP of/IN Justice/NNP said/VBD", "Department of Justice", None),
        ("Larry/NNP O’Hara/NN said/VBD", "Larry O’Hara", None),
        ("Judge/NNP Dame/NNP Ann/NNP Lee/NNP said/VBD", "Ann Lee", "Judge"),
        ("Shri/NNP Anand/NNP Rao/NNP said/VBD", "Anand Rao", None),
        ("Imam/NNP Yusuf/NNP al/NNP -/HYPH Hashim/NNP said/VBD that/IN rivers/NNS rise/VBP", "Yusuf al-Hashim", "Imam"),
        (
            "Prince/NNP Karim/NNP bin/NNP Omar/NNP al/NNP -/HYPH Hashim/NNP said/VBD that/IN rivers/NNS rise/VBP",
            "Karim bin Omar al-Hashim",
            "Prince",
        ),
        ("PRIME/NNP MINISTER/NNP LEE/NNP :/: No/UH", "LEE", "Prime Minister"),
        ("chair/NN of/IN governors/NNS Prof/NNP Ann/NNP Lee/NNP said/VBD", "Ann Lee", "chair of governors"),
        ("Mum/NNP said/VBD so/RB", "Mum", None),
        ("General/NNP Electric/NNP said/VBD", "General Electric", None),
        ("Lord/NNP Kessick/NNP said/VBD", "Lord Kessick", None),
        ("Virginia/NNP Gov./NNP Ann/NNP Lee/NNP said/VBD that/IN rivers/NNS rise/VBP", "Ann Lee", "Virginia Gov."),
        ("Celebrities/NNPS Julia/NNP Moor/NNP said/VBD that/IN rivers/NNS rise/VBP", "Julia Moor", None),
        ("Lord/NNP Hugh/NNP Kessick/NNP said/VBD that/IN rivers/NNS rise/VBP", "Hugh Kessick", None),
        ("SP/NNP Kunle/NNP Alade/NNP said/VBD", "Kunle Alade", "SP"),
        ("The/DT American/NNP Fair/NNP Rivers/NNPS Act/NNP said/VBD", "American Fair Rivers Act", None),
        ("Folha/NNP de/IN Santos/NNP said/VBD", "Folha de Santos", None),
        ("BBC/NNP Radio/NNP Harlow/NNP said/VBD", "BBC Radio Harlow", None),
        ("Governor/NNP Ann/NNP Lee/NNP ,/, a/DT Democrat/NNP ,/, said/VBD", "Ann Lee", "Governor"),
    ],
)
def test_a_title_before_a_name_is_its_role_and_no_part_of_it(
    tagged: Tagged, text: str, name: str, role: str | None
) -> None:
    (found,) = find_proper_names(tagged(text))
    assert (found.text.replace(" .", "."), found.role and found.role.replace(" .", ".")) == (name, role)


@pytest.mark.parametrize("text", ["The/DT President/NNP said/VBD", "on/IN Monday/NNP", "Rep./NNP", "no/DT name/NN"])
def test_a_bare_title_or_weekday_is_no_name(tagged: Tagged, text: str) -> None:
    assert find_proper_names(tagged(text)) == []


def test_a_surname_is_known_again_where_the_tagger_takes_it_for_a_noun(tagged: Tagged) -> None:
    names = find_proper_names(tagged("Sen./NNP Ann/NNP Sanders/NNP left/VBD ,/, but/CC Sanders/NNS said/VBD so/RB"))
    assert [name.text for name in names] == ["Ann Sanders", "Sanders"]


def test_of_two_surnames_the_first_is_known_again_too(tagged: Tagged) -> None:
    names = find_proper_names(tagged("José/NNP Luis/NNP Sanz/NNP Vega/NNP left/VBD ,/, but/CC Sanz/NNS said/VBD so/RB"))
    assert [name.text for name in names] == ["José Luis Sanz Vega", "Sanz"]


@pytest.mark.parametrize(
    "text",
    [
        "Ann/NNP Lee/NNP ,/, better/RBR known/VBN as/IN Lulu/NNP ,/, said/VBD so/RB",
        "Ann/NNP Lee/NNP ,/, nicknamed/VBN Lulu/NNP ,/, said/VBD so/RB",
        "Port/NNP Trust/NNP (/-LRB- PTH/NNP )/-RRB- said/VBD so/RB",
    ],
)
def test_a_name_may_stand_for_the_one_before_it(tagged: Tagged, text: str) -> None:
    assert [name.stands_for for name in find_proper_names(tagged(text))] == [None, 1]


def test_a_name_after_another_stands_for_itself(tagged: Tagged) -> None:
    names = find_proper_names(tagged("Ann/NNP Lee/NNP ,/, known/VBN for/IN Lulu/NNP ,/, said/VBD so/RB"))
    assert [name.stands_for for name in names] == [None, None]
    names = find_proper_names(tagged("WASHINGTON/NNP (/-LRB- AP/NNP )/-RRB- rivers/NNS rise/VBP"))
    assert [name.stands_for for name in names] == [None, None]


def test_capitalised_words_without_end_are_one_name(tagged: Tagged) -> None:
    (name,) = find_proper_names(tagged("Ann/NNP Lee/NNP " * 10_000))
    assert (name.start, name.end) == (0, 20_000)


def test_a_particle_that_is_a_given_name_counts_where_a_name_begins(tagged: Tagged) -> None:
    def words(text: str) -> tuple[str, ...]:
        (name,) = find_proper_names(tagged(text))
        return name.words

    assert words("Al/NNP Park/NNP left/VBD so/RB") == ("al", "park")
    assert words("Yusuf/NNP ben/NNP Park/NNP left/VBD so/RB") == ("yusuf", "park")
