"""The tables of reporting verbs: what each row's sentence shows is read."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.attribution import Attribution
from index.extract.lexicon.verb_rows import VERB_PREPOSITIONS, VERB_ROWS, Frame, VerbPreposition, VerbRow
from index.verb_forms import forms_of

Find = Callable[[str], list[Attribution]]


@pytest.mark.parametrize("row", [*VERB_ROWS, *VERB_PREPOSITIONS], ids=lambda row: str(row.example))
def test_the_sentence_of_a_row_is_a_report_with_its_stance(row: VerbRow | VerbPreposition, attributions: Find) -> None:
    found = [each for each in attributions(row.example) if each.within is None]
    first_words = {form for verb in row.verbs.split() for form in forms_of(verb.partition("-")[0])}

    assert [each.stance for each in found] == [row.stance]
    assert any(word in first_words for span in found[0].cue for word in span.of(row.example).split())


@pytest.mark.parametrize("row", VERB_ROWS, ids=lambda row: str(row.example))
def test_a_row_has_each_verb_once_and_frames_that_there_are(row: VerbRow) -> None:
    assert len(set(row.verbs.split())) == len(row.verbs.split())
    assert {Frame(name) for name in row.frames.split()}
