"""Words that may stand for others."""

from __future__ import annotations

from bot.language.synonyms import synonym_table, synonyms_of
from index.folding import fold


def test_words_are_written_as_they_are_looked_up() -> None:
    table = synonym_table()
    assert {word for word in table if fold(word) != word} == set()
    assert {other for others in table.values() for other in others} <= table.keys()


def test_a_phrase_with_a_hyphen_is_one_of_two_words() -> None:
    assert "step down" in synonyms_of("resign")
    assert "resign" in synonyms_of("step down")


def test_the_plural_of_a_word_has_its_synonyms() -> None:
    assert synonyms_of("threats") == synonyms_of("threat") != ()
    assert synonyms_of("wardrobe") == ()


def test_a_form_of_a_word_that_is_not_in_the_table_has_its_synonyms() -> None:
    assert "experience" in synonyms_of("qualifications")
