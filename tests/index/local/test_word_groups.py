import pytest

from index.local.fulltext_documents import stems_in_order
from index.local.word_groups import Alternative, Group


def test_a_word_with_a_hyphen_is_looked_for_as_one_word_and_as_two():
    ways = Alternative.of("cease-fire").ways
    assert sorted(map(len, ways)) == [1, 2]


@pytest.mark.parametrize("written", ["cease-fire", "ceasefire", "cease fire", "Cease-Fire"])
def test_however_a_text_writes_it_one_way_stands_there(written):
    ways = set(Alternative.of("cease-fire").ways)
    assert ways & set(stems_in_order(written))


def test_a_group_has_the_ways_of_all_its_alternatives():
    assert set(Group.of(["strike", "walk-out"]).ways) == {
        *Alternative.of("strike").ways,
        *Alternative.of("walk-out").ways,
    }


@pytest.mark.parametrize("text", ["", "“”", "—"])
def test_what_has_no_word_is_not_looked_for(text):
    assert Alternative.of(text).ways == ()
