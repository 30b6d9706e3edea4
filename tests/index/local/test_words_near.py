import pytest

from index.local.words_near import NameWords, near_words, slips_allowed


@pytest.mark.parametrize(("word", "slips"), [("her", 0), ("berg", 1), ("bridges", 2)])
def test_longer_words_may_have_more_slips(word, slips):
    assert slips_allowed(word) == slips


@pytest.mark.parametrize("typed", ["brdge", "bridgee", "brudge", "brigde"])
def test_a_letter_too_few_too_many_another_or_two_in_turn_is_one_slip(typed):
    assert near_words(typed, ["bridge", "harbour"], 1) == {"bridge": 1}


def test_words_of_names_are_near_whatever_their_length(filled):
    names = NameWords(filled._archive.database, 1)
    assert names.near("bergh", 1) == {"berg": 1}
    assert names.near("counsil", 2) == {"council": 1}
    assert names.near("zanzibar", 2) == {}


def test_words_of_the_archive_follow_its_updates(filled, read):
    assert filled.words_near("zepelin") == ()
    filled.add([read("new.txt", "A zeppelin rose over the zeppelin field.")])
    assert filled.words_near("zepelin") == ("zeppelin",)
    filled.add([read("more.txt", ("Zora Tal", "Zora Tal", "said", "it rose"))])
    assert [entry.name for entry in filled.speakers_near("Zoraa")] == ["Zora Tal"]


def test_letters_doubled_or_not_are_one_slip(filled, read):
    filled.add([read("more.txt", ("Pia Skerritt", "Pia Skerritt", "said", "it rose"))])
    assert [entry.name for entry in filled.speakers_near("skerit")] == ["Pia Skerritt"]
