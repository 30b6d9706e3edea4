"""Names of accounts: grammar by hand, as the model reads it."""

from __future__ import annotations

from spacy.lang.en import English
from spacy.tokens import Doc

from index.handles import read_handles_as_names


def test_a_handle_is_a_name_and_the_subject_of_its_verb() -> None:
    doc = Doc(
        English().vocab,
        words=["@HillRunner", "tweeted", "that", "it", "rained"],
        tags=["VB", "VBN", "IN", "PRP", "VBD"],
        deps=["auxpass", "ROOT", "mark", "nsubj", "ccomp"],
        heads=[1, 1, 4, 4, 1],
    )

    read_handles_as_names(doc)

    assert [token.tag_ for token in doc[:2]] == ["NNP", "VBD"]
    assert doc[0].dep_ == "nsubj"


def test_a_handle_elsewhere_stays_where_it_stands() -> None:
    doc = Doc(
        English().vocab,
        words=["Lee", "thanked", "@HillRunner"],
        tags=["NNP", "VBD", "ADD"],
        deps=["nsubj", "ROOT", "dobj"],
        heads=[1, 1, 1],
    )

    read_handles_as_names(doc)

    assert (doc[2].tag_, doc[2].dep_) == ("NNP", "dobj")
