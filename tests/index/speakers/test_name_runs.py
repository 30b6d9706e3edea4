"""Stretches of capitalised words, over hand-tagged words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.speakers.name_runs import find_runs
from index.tokens import Tokens

Tagged = Callable[[str], Tokens]


def runs_in(tokens: Tokens) -> list[str]:
    """Return the words of each run."""
    return [tokens.words_of(run.start, run.end) for run in find_runs(tokens)]


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("Ann/NNP Lee/NNP met/VBD Tom/NNP Park/NNP", ["Ann Lee", "Tom Park"]),
        ("Bill/NNP de/IN Blanco/NNP left/VBD", ["Bill de Blanco"]),
        ("Yusuf/NNP al/NNP -/HYPH Hashim/NNP left/VBD", ["Yusuf al-Hashim"]),
        ("Ann/NNP Lee/NNP -/HYPH led/VBN talks/NNS ended/VBD", ["Ann Lee"]),
        ("the/DT Committee/NNP for/IN a/DT Fair/NNP Budget/NNP met/VBD", ["Committee for a Fair Budget"]),
        ("the/DT All/NNP Citizens/NNPS '/POS Congress/NNP met/VBD", ["All Citizens ' Congress"]),
        ("the/DT Women/NNP 's/POS Institute/NNP met/VBD", ["Women 's Institute"]),
        ("Harlow/NNP 's/POS Institute/NNP met/VBD", ["Harlow", "Institute"]),
        ("Democrats/NNPS '/POS Senate/NNP leader/NN left/VBD", ["Democrats", "Senate"]),
        ("Ann/NNP Lee/NNP (/-LRB- R/NNP -/HYPH Ky./NNP )/-RRB- left/VBD", ["Ann Lee"]),
        ("Ann/NNP Lee/NNP (/-LRB- R/NNP )/-RRB- left/VBD", ["Ann Lee"]),
        ("April/NNP Lee/NNP met/VBD Gov./NNP Jan/NNP Park/NNP", ["April Lee", "Gov. Jan Park"]),
        ("in/IN June/NNP Lee/NNP left/VBD last/JJ May/NNP", ["Lee"]),
        ("they/PRP met/VBD on/IN Monday/NNP", []),
        ("Rosalind/VB Lee/NNP read/VBD it/PRP", ["Rosalind Lee"]),
        ("Will/MD Lee/NNP read/VB it/PRP", ["Lee"]),
        ("Robert/NNP \"/`` Bob/NNP \"/'' Hill/NNP left/VBD", ['Robert " Bob " Hill']),
    ],
)
def test_a_run_is_what_may_be_one_name(tagged: Tagged, text: str, runs: list[str]) -> None:
    assert runs_in(tagged(text)) == runs


def test_in_a_line_of_capitals_the_known_names_are_cut_out(tagged: Tagged) -> None:
    text = "Kemp/NNP Finally/NNP Praises/NNP Ann/NNP Lee/NNP"
    (whole,) = find_runs(tagged(text))
    assert (whole.is_headline, whole.is_in_headline) == (True, True)


def test_a_surname_after_an_office_is_known_where_the_tagger_takes_it_for_a_noun(tagged: Tagged) -> None:
    text = "Finance/NNP Minister/NNP Karol/NNP Benes/NNPS met/VBD Ann/NNP ./. Benes/NNS said/VBD no/UH ./."
    assert "Benes" in runs_in(tagged(text))


def test_a_line_with_a_verb_in_small_letters_is_no_title(tagged: Tagged) -> None:
    (first, *_) = find_runs(tagged("Mayor/NNP Ann/NNP Lee/NNP and/CC Tom/NNP Park/NNP joined/VBD in/RP"))
    assert (first.is_headline, first.is_in_headline) == (False, False)


def test_a_name_and_a_place_under_a_letter_are_no_title(tagged: Tagged) -> None:
    (first, *_) = find_runs(tagged("Hester/NNP Vane/NNP ,/, Leith/NNP"))
    assert (first.is_headline, first.is_in_headline) == (False, False)
