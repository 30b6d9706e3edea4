"""Which of the stems that are sought a text has."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answers.stem_sieve import StemSieve
from bot.answers.texts import stems_of
from bot.language.stems import stem
from bot.language.word_families import FAMILY_OF

ENDINGS = ("", "s", "es", "ed", "ing", "ly", "ment", "ies", "ation")
WORDS = st.builds(
    str.__add__,
    st.sampled_from(sorted(FAMILY_OF)) | st.from_regex("[a-z]{1,8}", fullmatch=True),
    st.sampled_from(ENDINGS),
)


@pytest.mark.parametrize(
    ("text", "word", "is_there"),
    [
        ("They took the ferry.", "take", True),
        ("Two thieves were seen.", "steal", True),
        ("The co-operation was close.", "cooperation", True),
        ("The taking of Pelham", "tax", False),
    ],
)
def test_a_sieve_finds_a_word_in_any_of_its_forms(text, word, is_there):
    assert (stem(word) in StemSieve(frozenset([stem(word)])).of(text)) is is_there


@given(st.lists(WORDS, max_size=12), st.lists(WORDS, max_size=4))
def test_a_sieve_finds_the_stems_that_stemming_every_word_finds(words, sought):
    text, stems = " ".join(words), frozenset(map(stem, sought))
    assert StemSieve(stems).of(text) == stems_of(text) & stems
