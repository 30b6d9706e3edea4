"""Names and what stands before them, over hand-tagged words, so that no model can break them."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab

from index.speaker import Gender, SpeakerType
from index.speakers.mentions import Form, find_mentions, singular
from index.speakers.proper_names import find_proper_names
from index.tokens import Tokens


def tagged(text: str) -> Tokens:
    """Return the tokens of a text that is written with its tags: "Ann/NNP Lee/NNP said/VBD"; one sentence."""
    pairs = [word.rsplit("/", 1) for word in text.split()]
    words, tags = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    doc = Doc(Vocab(), words=words, tags=tags, heads=[0] * len(words), deps=["dep"] * len(words))
    return Tokens(doc)


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Ann/NNP Lee/NNP said/VBD", "Ann Lee", None),
        ("Mrs./NNP Lee/NNP said/VBD", "Lee", None),
        ("former/JJ Labor/NNP Secretary/NNP Ann/NNP Lee/NNP said/VBD", "Ann Lee", "former Labor Secretary"),
        ("council/NN spokesman/NN Tom/NNP Park/NNP said/VBD", "Tom Park", "council spokesman"),
        ("Secretary/NNP of/IN State/NNP Ann/NNP Lee/NNP said/VBD", "Ann Lee", "Secretary of State"),
        ("Republican/NNP Ann/NNP Lee/NNP said/VBD", "Ann Lee", "Republican"),
        ("Sens/NNP ./. Tom/NNP Park/NNP said/VBD", "Tom Park", "Sens."),
        ("Bill/NNP de/IN Blanco/NNP said/VBD", "Bill de Blanco", None),
        ("Department/NNP of/IN Justice/NNP said/VBD", "Department of Justice", None),
        ("Larry/NNP O’Hara/NN said/VBD", "Larry O’Hara", None),
    ],
)
def test_a_title_before_a_name_is_its_role_and_no_part_of_it(text: str, name: str, role: str | None) -> None:
    (found,) = find_proper_names(tagged(text))
    assert (found.text.replace(" .", "."), found.role and found.role.replace(" .", ".")) == (name, role)


@pytest.mark.parametrize("text", ["The/DT President/NNP said/VBD", "on/IN Monday/NNP", "Rep./NNP", "no/DT name/NN"])
def test_a_bare_title_or_weekday_is_no_name(text: str) -> None:
    assert find_proper_names(tagged(text)) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ann/NNP Lee/NNP", SpeakerType.PERSON),
        ("Labor/NNP Department/NNP", SpeakerType.ORGANIZATION),
        ("Germany/NNP", SpeakerType.ORGANIZATION),
        ("Democrats/NNPS", SpeakerType.UNNAMED),
        ("Clean/NNP Air/NNP Act/NNP", SpeakerType.DOCUMENT),
        ("Xyrqua/NNP", None),
    ],
)
def test_a_name_tells_what_it_names_or_leaves_it_open(text: str, kind: SpeakerType | None) -> None:
    (found,) = find_proper_names(tagged(text))
    assert found.type is kind


def test_a_surname_is_known_again_where_the_tagger_takes_it_for_a_noun() -> None:
    names = find_proper_names(tagged("Sen./NNP Ann/NNP Sanders/NNP left/VBD ,/, but/CC Sanders/NNS said/VBD so/RB"))
    assert [name.text for name in names] == ["Ann Sanders", "Sanders"]


def test_capitalised_words_without_end_are_one_name() -> None:
    (name,) = find_proper_names(tagged("Ann/NNP Lee/NNP " * 10_000))
    assert (name.start, name.end) == (0, 20_000)


def test_mentions_are_names_pronouns_and_descriptions_in_text_order() -> None:
    found = find_mentions(tagged("Ann/NNP Lee/NNP told/VBD the/DT two/CD officials/NNS that/IN she/PRP agreed/VBD"))
    assert [(mention.form, mention.is_plural) for mention in found] == [
        (Form.NAME, False),
        (Form.DESCRIPTION, True),
        (Form.PRONOUN, False),
    ]
    assert found[2].gender is Gender.FEMALE


@pytest.mark.parametrize(
    ("plural", "one"),
    [("officials", "official"), ("ministries", "ministry"), ("women", "woman"), ("boss", "boss"), ("polls", "poll")],
)
def test_plurals_are_known_by_their_singular(plural: str, one: str) -> None:
    assert singular(plural) == one


def test_quotation_marks_of_every_sort_tell_what_is_quoted_and_end_with_the_paragraph() -> None:
    tokens = tagged("He/PRP said/VBD “/`` yes/UH ”/'' and/CC \"/`` no/UH \"/'' again/RB \"/`` open/JJ")
    quoted = [word for word, is_quoted in zip(tokens.words, tokens.is_quoted, strict=True) if is_quoted]
    assert [word for word in quoted if word.isalpha()] == ["yes", "no", "open"]
