"""Which names of an article are one person or body, over hand-tagged words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.speaker import Gender
from index.speakers.cast import Cast
from index.speakers.mentions import Form, find_mentions
from index.tokens import Tokens

Tagged = Callable[[str], Tokens]


def cast_of(tokens: Tokens) -> tuple[Cast, list[int]]:
    """Return the cast, and who each name means: by its place among the members."""
    mentions = find_mentions(tokens)
    cast = Cast(mentions)
    meant = [cast.member_of(mention) for mention in mentions if mention.form is Form.NAME]
    return cast, [cast.members.index(member) for member in meant if member]


ANN, TOM = "Ann/NNP Lee/NNP said/VBD so/RB ./.", "Tom/NNP Lee/NNP said/VBD so/RB ./."
EVE = "Eve/NNP Lee/NNP said/VBD so/RB ./."


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        (f"{ANN} Lee/NNP said/VBD no/RB", [0, 0]),
        (f"{ANN} Park/NNP said/VBD no/RB", [0, 1]),
        (f"Lee/NNP said/VBD no/RB ./. {ANN}", [0, 0]),
        (f"{ANN} Ann/NNP said/VBD no/RB", [0, 0]),
        ("Nguyen/NNP Thi/NNP Hoa/NNP rose/VBD ./. Nguyen/NNP said/VBD no/RB", [0, 0]),
        (f"{ANN} {TOM} Ms./NNP Lee/NNP said/VBD no/RB", [0, 1, 0]),
        (f"{ANN} {TOM} Mr./NNP Lee/NNP said/VBD no/RB", [0, 1, 1]),
        (f"Lee/NNP left/VBD ./. His/PRP$ son/NN ,/, {TOM} Lee/NNP said/VBD no/RB", [1, 0, 1]),
        (f"Lee/NNP left/VBD ./. His/PRP$ son/NN ,/, {TOM} Mr./NNP Lee/NNP said/VBD no/RB", [1, 0, 0]),
        (f"{ANN} {TOM} Tom/NNP said/VBD no/RB", [0, 1, 1]),
        ("Abbo/NNP Finch/NNP rose/VBD ./. Abbo/NNP said/VBD no/RB", [0, 0]),
        (f"{ANN} His/PRP$ husband/NN ,/, Jo/NNP ,/, rose/VBD ./. Mr./NNP Lee/NNP said/VBD no/RB", [0, 1, 1]),
        (f"{ANN} His/PRP$ friend/NN ,/, Jo/NNP ,/, rose/VBD ./. Ms./NNP Lee/NNP said/VBD no/RB", [0, 1, 0]),
        ("Annie/NNP Lee/NNP said/VBD so/RB ./. " + ANN, [0, 0]),
        (
            "Mayor/NNP Ann/NNP Lee/NNP and/CC Senator/NNP Eve/NNP Lee/NNP met/VBD ./. Senator/NNP Lee/NNP left/VBD",
            [0, 1, 1],
        ),
    ],
)
def test_a_short_name_is_whoever_it_fits_best(tagged: Tagged, text: str, meant: list[int]) -> None:
    assert cast_of(tagged(text))[1] == meant


def test_a_body_is_known_again_by_its_initials_and_by_the_end_of_its_name(tagged: Tagged) -> None:
    text = "Harlow/NNP River/NNP Council/NNP met/VBD ./. HRC/NNP said/VBD so/RB ./. River/NNP Council/NNP left/VBD"
    cast, meant = cast_of(tagged(text))
    assert meant == [0, 0, 0]
    assert cast.bodies_with("council") == [cast.members[0]]


def test_father_and_son_are_two(tagged: Tagged) -> None:
    text = "Tom/NNP Lee/NNP Sr./NNP met/VBD Tom/NNP Lee/NNP Jr./NNP there/RB"
    assert cast_of(tagged(text))[1] == [0, 1]


def test_whoever_has_a_surname_is_found_by_it(tagged: Tagged) -> None:
    cast, _ = cast_of(tagged(ANN))
    named = cast.named("lee")
    assert named is not None
    assert (named.name, named.gender) == ("Ann Lee", Gender.FEMALE)
    assert cast.named("park") is None


def test_one_of_the_inner_words_of_a_name_finds_its_bearer_while_there_is_one(tagged: Tagged) -> None:
    one, other = "José/NNP Sanz/NNP Vega/NNP left/VBD ./.", "Juan/NNP Sanz/NNP Ruiz/NNP left/VBD ./."
    named = cast_of(tagged(one))[0].named("sanz")
    assert named is not None
    assert named.name == "José Sanz Vega"
    assert cast_of(tagged(f"{one} {other}"))[0].named("sanz") is None


def test_a_spouse_takes_the_surname_with_the_title(tagged: Tagged) -> None:
    cast, _ = cast_of(tagged(f"{TOM} His/PRP$ wife/NN ,/, Joy/NNP ,/, rose/VBD ./. Mrs/NNP Lee/NNP said/VBD no/RB"))
    assert [member.name for member in cast.bearers_of("lee")] == ["Tom Lee", "Joy Lee"]
