"""Where a text names people and bodies, over hand-tagged words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.speaker import Gender, SpeakerType
from index.speakers.mentions import Form, find_mentions, is_definite
from index.tokens import Tokens

Tagged = Callable[[str], Tokens]


@pytest.mark.parametrize(
    ("text", "form", "kind", "gender"),
    [
        ("he/PRP said/VBD", Form.PRONOUN, SpeakerType.PERSON, Gender.MALE),
        ("it/PRP said/VBD", Form.PRONOUN, SpeakerType.ORGANIZATION, None),
        ("the/DT spokeswoman/NN said/VBD", Form.DESCRIPTION, SpeakerType.PERSON, Gender.FEMALE),
        ("the/DT company/NN said/VBD", Form.DESCRIPTION, SpeakerType.ORGANIZATION, None),
        ("the/DT steelmaker/NN said/VBD", Form.DESCRIPTION, SpeakerType.ORGANIZATION, None),
        ("the/DT report/NN said/VBD", Form.DESCRIPTION, SpeakerType.DOCUMENT, None),
        ("the/DT Norwegian/NNP said/VBD so/RB", Form.DESCRIPTION, SpeakerType.PERSON, None),
        ("the/DT GOP/NNP said/VBD so/RB", Form.NAME, SpeakerType.ORGANIZATION, None),
    ],
)
def test_a_mention_tells_what_it_can_stand_for(
    tagged: Tagged, text: str, form: Form, kind: SpeakerType, gender: Gender | None
) -> None:
    (found,) = find_mentions(tagged(text))
    assert (found.form, found.type, found.gender) == (form, kind, gender)


def test_an_office_before_its_holders_name_is_a_description(tagged: Tagged) -> None:
    text = "the/DT Iyaloja/NNP of/IN the/DT market/NN ,/, Alhaja/NNP Risi/NNP Bello/NNP ,/, said/VBD no/DT"
    office, name = find_mentions(tagged(text))
    assert (office.form, office.noun, name.form) == (Form.DESCRIPTION, "iyaloja", Form.NAME)


def test_another_is_somebody_new(tagged: Tagged) -> None:
    def definite(text: str) -> bool:
        tokens = tagged(text)
        return is_definite(tokens, find_mentions(tokens)[0])

    assert definite("the/DT senator/NN left/VBD")
    assert not definite("a/DT senator/NN left/VBD")
    assert not definite("the/DT next/JJ senator/NN left/VBD")


def test_mentions_are_names_pronouns_and_descriptions_in_text_order(tagged: Tagged) -> None:
    found = find_mentions(tagged("Ann/NNP Lee/NNP told/VBD the/DT two/CD officials/NNS that/IN she/PRP agreed/VBD"))
    assert [(mention.form, mention.is_plural) for mention in found] == [
        (Form.NAME, False),
        (Form.DESCRIPTION, True),
        (Form.PRONOUN, False),
    ]
    assert found[2].gender is Gender.FEMALE


def test_what_stands_before_a_subject_is_no_noun_for_a_person(tokens_of: Callable[[str], Tokens]) -> None:
    def kind_of_noun(text: str) -> SpeakerType | None:
        tokens = tokens_of(text)
        found = (mention for mention in find_mentions(tokens) if mention.form is Form.DESCRIPTION)
        return next((mention.type for mention in found), None)

    assert kind_of_noun("The sexton, Ann Lee, said no.") is SpeakerType.PERSON
    assert kind_of_noun("As part of his plea, Danut Barbu, 44, said he had guessed it.") is None
