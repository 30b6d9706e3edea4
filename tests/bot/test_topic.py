"""What a topic is made of, and what may stand for its words."""

from __future__ import annotations

import pytest

from bot.topic import LIGHT_WEIGHT, Topic, search_words, topic_of


def words_of(topic: Topic) -> list[str]:
    return [group.word for group in topic.groups]


def test_words_that_tell_nothing_are_left_out() -> None:
    assert words_of(topic_of("what was said about the strike at the port")) == ["strike", "port"]


@pytest.mark.parametrize("words", ["", "that", "what he said about it", "“ ”"])
def test_a_topic_of_such_words_alone_is_none(words: str) -> None:
    assert not topic_of(words)


def test_forms_of_a_word_are_one_group() -> None:
    assert words_of(topic_of("strike strikes striking")) == ["strike"]


def test_words_that_occur_everywhere_count_less() -> None:
    weights = {group.word: group.weight for group in topic_of("new ferries").groups}
    assert weights == {"new": LIGHT_WEIGHT, "ferries": 1.0}


def test_the_names_of_somebody_are_one_group_that_any_of_them_finds() -> None:
    topic = topic_of("Ana Ruiz", dict.fromkeys(("ana", "ruiz"), ("Ana Ruiz", "Ruiz", "Ana")))
    assert topic.person == "Ana Ruiz"
    assert {"ana", "ruiz"} <= topic.groups[0].stems
    assert search_words(topic) == (("ruiz", "ana"),)


def test_somebody_and_something_are_no_person() -> None:
    topic = topic_of("Ruiz and the bridge", {"ruiz": ("Ana Ruiz", "Ruiz")})
    assert topic.person == ""
    assert words_of(topic) == ["ruiz", "bridge"]


def test_two_words_may_be_written_as_one() -> None:
    groups = topic_of("health care").groups
    assert all("healthcare" in group.others for group in groups)
    assert all("healthcare" in search for search in search_words(topic_of("health care")))


def test_a_word_with_a_hyphen_is_its_parts() -> None:
    assert words_of(topic_of("harbour-bridge tolls")) == ["harbour", "bridge", "tolls"]


def test_a_phrase_that_the_thesaurus_knows_takes_the_place_of_its_words() -> None:
    groups = {group.word: group.others for group in topic_of("the cost of living").groups}
    assert all("inflation" in others for others in groups.values())
    assert "expense" in topic_of("the cost").groups[0].others
    assert "expense" not in groups["cost"]


def test_a_phrase_may_end_in_a_word_that_tells_nothing() -> None:
    (group,) = topic_of("why she stepped down").groups
    assert "resign" in group.others


def test_a_phrase_that_has_the_word_itself_is_not_looked_for() -> None:
    (group,) = topic_of("the wall").groups
    assert "fence" in group.others
    assert not any("wall" in other.split() for other in group.others)


def test_a_contracted_verb_tells_nothing_of_the_topic() -> None:
    assert [group.word for group in topic_of("there wasn't much we don't complain about").groups] == ["complain"]
