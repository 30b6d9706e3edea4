import pytest

from index.local.word_search import Hits

HITS = Hits([1, 2, 3, 4, 5], [5.0, 9.0, 9.0, 5.0, 7.0], [20230101, 20230101, 20230301, 0, 20230201])


def test_the_newest_come_first_and_what_has_no_day_last():
    assert [id for id, _ in HITS.newest(0, 0)] == [3, 5, 1, 2, 4]


def test_the_best_come_first_and_the_newest_of_equals():
    assert HITS.best(0, 0) == [(3, 9.0), (2, 9.0), (5, 7.0), (1, 5.0), (4, 5.0)]


@pytest.mark.parametrize("limit", [1, 2, 3, 9])
@pytest.mark.parametrize("offset", [0, 1, 4, 5])
def test_a_page_is_a_stretch_of_the_whole(limit, offset):
    assert HITS.best(limit, offset) == HITS.best(0, 0)[offset : offset + limit]
    assert HITS.newest(limit, offset) == HITS.newest(0, 0)[offset : offset + limit]


def test_hits_are_held_to_ids_and_days():
    assert HITS.only({2, 3}).ids == [2, 3]
    assert HITS.without({2, 3}).scores == [5.0, 5.0, 7.0]
    assert HITS.between(20230102, None).ids == [3, 5]
    assert HITS.between(None, 20230201).ids == [1, 2, 5]
    assert HITS.between(None, None) is HITS
