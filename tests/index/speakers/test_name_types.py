"""What a name names, by its own words and by those beside it, over hand-tagged words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.speaker import Gender, SpeakerType
from index.speakers.proper_names import find_proper_names
from index.tokens import Tokens

Tagged = Callable[[str], Tokens]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ann/NNP Lee/NNP", SpeakerType.PERSON),
        ("Labor/NNP Department/NNP", SpeakerType.ORGANIZATION),
        ("Germany/NNP", SpeakerType.ORGANIZATION),
        ("Democrats/NNPS", SpeakerType.UNNAMED),
        ("Clean/NNP Air/NNP Act/NNP", SpeakerType.DOCUMENT),
        ("Harlow/NNP Group/NNP AG/NNP", SpeakerType.ORGANIZATION),
        ("Harlow/NNP &/CC Co./NNP", SpeakerType.ORGANIZATION),
        ("Nigerian/NNP Red/NNP Cross/NNP", SpeakerType.ORGANIZATION),
        ("Harlow/NNP County/NNP", SpeakerType.ORGANIZATION),
        ("Ngozi/NNP Adeyemi/NNP", SpeakerType.PERSON),
        ("MODERATOR/NNP :/:", SpeakerType.UNNAMED),
        ("THE/DT PRESIDENT/NNP :/:", SpeakerType.UNNAMED),
        ("Ann/NNP Lee/NNP Bridge/NNP", SpeakerType.ORGANIZATION),
        ("Doris/NNP Day/NNP", SpeakerType.PERSON),
        ("Xyrqua/NNP", None),
        ("Dems/NNPS", SpeakerType.UNNAMED),
        ("Pew/NNP", SpeakerType.ORGANIZATION),
        ("FlowSure/NNP", SpeakerType.ORGANIZATION),
        ("McKay/NNP", None),
        ("Sport/NNP England/NNP", SpeakerType.ORGANIZATION),
        ("Ann/NNP England/NNP", SpeakerType.PERSON),
        ("MPs/NNPS", SpeakerType.UNNAMED),
    ],
)
def test_a_name_tells_what_it_names_or_leaves_it_open(tagged: Tagged, text: str, kind: SpeakerType | None) -> None:
    (found,) = find_proper_names(tagged(text))
    assert found.type is kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("near/IN Xyrqua/NNP", SpeakerType.ORGANIZATION),
        ("Xyrqua/NNP Vost/NNP ,/, 82/CD ,/, left/VBD", SpeakerType.PERSON),
        ("Xyrqua/NNP Vost/NNP ,/, 1982/CD ,/, left/VBD", None),
        ("XYRQUA/NNP –/: Rivers/NNS rise/VBP", SpeakerType.ORGANIZATION),
        ("XRQ/NNP said/VBD", SpeakerType.ORGANIZATION),
        ("XRQ/NNP :/: Rivers/NNS rise/VBP", None),
        ("Xyrqua/NNP J./NNP Vost/NNP", SpeakerType.PERSON),
        ("Xyrqua/NNP Vosts/NNPS", SpeakerType.GROUP),
    ],
)
def test_a_name_that_its_words_tell_nothing_of_is_told_by_how_it_stands(
    tagged: Tagged, text: str, kind: SpeakerType | None
) -> None:
    (found,) = find_proper_names(tagged(text))
    assert found.type is kind


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("Jean/NNP -/HYPH Marie/NNP Vidal/NNP spoke/VBD about/IN rivers/NNS", Gender.MALE),
        ("Marie/NNP -/HYPH Claire/NNP Vidal/NNP spoke/VBD about/IN rivers/NNS", Gender.FEMALE),
        ("Mr./NNP Justice/NNP Cole/NNP", Gender.MALE),
        ("Priya/NNP Raman/NNP", Gender.FEMALE),
        ("Kiran/NNP Raman/NNP", None),
    ],
)
def test_titles_and_given_names_tell_a_gender(tagged: Tagged, text: str, gender: Gender | None) -> None:
    (found,) = find_proper_names(tagged(text))
    assert found.gender is gender
