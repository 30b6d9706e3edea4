"""Words that are compared by their stems and synonyms."""

from __future__ import annotations

import pytest

from bot.language.spelling import distance, nearest_word
from bot.language.stems import in_whole_words, stem
from bot.language.synonyms import synonyms_of
from bot.topic import topic_of


@pytest.mark.parametrize(
    "words",
    [
        "occupy occupied occupying occupation",
        "tax taxes taxed taxing",
        "ally allies allied",
        "policy policies",
        "refugee refugees",
        "contractor contractors",
        "weakness weaknesses",
        "defend defending defense",
        "tell told",
        "shoot shooting shot",
        "hostage hostages",
        "endorse endorsed endorsement endorsing",
        "recover recovered recovers recovery",
        "appeal appeals appealed appealing",
        "protest protests protested protesters",
        "extradite extradited extradition",
        "nominate nominated nomination nominee",
        "decide decided deciding decision decisions",
        "resign resigned resignation",
        "control controlled controlling controls",
        "create created creates creation",
        "building buildings build",
        "music musical musicians",
        "violent violence",
        "apologise apologised apologize apology",
        "play plays played player",
        "family families",
        "qualify qualified qualifications",
        "important importance",
        "fail failed failure",
        "strong strength strengthened",
    ],
)
def test_forms_of_a_word_share_a_stem(words: str) -> None:
    assert len({stem(word) for word in words.split()}) == 1


@pytest.mark.parametrize(
    "words",
    [
        "police policy",
        "general generation",
        "university universe",
        "party part",
        "they the",
        "arrest arrive",
        "comment come",
        "mention mental",
        "mayor may",
        "secretary secret",
        "plane plan",
        "terror terry",
        "worker work",
        "reporter report",
        "hearing hear",
        "apartment apart",
        "committee commit",
        "customer custom",
        "factory factor",
        "minority minor",
        "professor profess",
    ],
)
def test_different_words_do_not(words: str) -> None:
    assert len({stem(word) for word in words.split()}) == 2


def test_a_swap_of_letters_is_one_slip() -> None:
    assert distance("abuot", "about") == 1
    assert distance("galant", "gallant") == 1
    assert distance("cruz", "crist") == 3


def test_of_words_as_near_the_first_is_meant() -> None:
    assert nearest_word("wat", ("what", "want")) == "what"
    assert nearest_word("xyz", ("what", "want")) is None


def test_synonyms_go_both_ways() -> None:
    assert "cop" in synonyms_of("police")
    assert "police" in synonyms_of("cop")
    assert synonyms_of("bridge") == ()


def test_stop_words_are_no_topic() -> None:
    assert not topic_of("about that")
    assert [group.word for group in topic_of("the climate of the US").groups] == ["climate", "america"]
    assert [group.word for group in topic_of("the 9/11 attacks").groups] == ["911", "attacks"]


def test_the_country_is_no_pronoun_and_a_date_with_a_slash_one_word() -> None:
    assert in_whole_words("U.S.-led talks told us of 9/11") == "America-led talks told us of 911"
