from array import array

from hypothesis import given
from hypothesis import strategies as some

from index.local.posting_list import PostingList, joined, packed, viewed

numbers = some.integers(0, 2**32 - 1)


@given(some.lists(numbers))
def test_numbers_come_back_as_they_were_packed(given_numbers):
    assert list(viewed(memoryview(packed(array("I", given_numbers))))) == given_numbers


@given(some.lists(some.tuples(some.integers(0, 1000), some.integers(0, 255)), unique_by=lambda pair: pair[0]))
def test_a_list_of_postings_comes_back_and_moves(pairs):
    pairs.sort()
    documents = array("I", [document for document, _ in pairs])
    places = bytes(place for _, place in pairs)
    found = PostingList.unpack(packed(documents) + places)
    assert (found.documents, found.places) == (documents, places)
    moved = found.moved(7)
    assert list(moved.documents) == [document + 7 for document in documents]
    kept = found.moved([number if number % 3 else -1 for number in range(1001)])
    assert list(kept.documents) == [document for document in documents if document % 3]
    both = joined([found, found.moved(2000)])
    assert len(both.documents) == len(both.places) == 2 * len(pairs)
