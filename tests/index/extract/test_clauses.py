"""What place a verb has in its sentence: grammar by hand."""

from __future__ import annotations

from index.extract.clauses import is_infinitive, is_plain
from tests.index.extract.hand_parsed import parsed


def test_a_main_verb_with_a_tense_and_a_subject_is_plain() -> None:
    doc = parsed(("Lee", "NNP", "nsubj", 1), ("agreed", "VBD", "ROOT", 1))

    assert is_plain(doc[1])


def test_a_helper_lends_its_tense() -> None:
    doc = parsed(
        ("It", "PRP", "nsubjpass", 2), ("was", "VBD", "auxpass", 2), ("praised", "VBN", "ROOT", 2),
    )  # fmt: skip

    assert is_plain(doc[2])


def test_an_infinitive_and_a_verb_without_subject_are_not_plain() -> None:
    """Lee came to agree."""
    doc = parsed(
        ("Lee", "NNP", "nsubj", 1), ("came", "VBD", "ROOT", 1), ("to", "TO", "aux", 3), ("agree", "VB", "advcl", 1)
    )

    assert not is_plain(doc[3])
    assert is_infinitive(doc[3])
    assert not is_infinitive(doc[1])


def test_a_relative_clause_is_not_plain() -> None:
    """A man who agreed."""
    doc = parsed(
        ("A", "DT", "det", 1), ("man", "NN", "ROOT", 1), ("who", "WP", "nsubj", 3), ("agreed", "VBD", "relcl", 1)
    )

    assert not is_plain(doc[3])
