import io
from array import array

from hypothesis import given, settings
from hypothesis import strategies as some

from index.local.posting_list import packed
from index.local.segment_file import Documents, SegmentFile, SegmentFileWriter
from index.local.segment_merge import LARGEST, MOST_IN_ALL, merge, to_merge

PLENTY = 400_000


def segment(passages: range, words: dict[bytes, list[int]]) -> SegmentFile:
    file = io.BytesIO()
    writer = SegmentFileWriter(file)
    for word in sorted(words):
        writer.add(word, packed(array("I", words[word])), bytes(number % 7 for number in words[word]))
    made = Documents()
    for passage in passages:
        made.add(passage, 2 * passage, 0)
    writer.finish(made)
    return SegmentFile(file.getvalue())


def merged(*parts) -> SegmentFile:
    file = io.BytesIO()
    merge(parts, SegmentFileWriter(file))
    return SegmentFile(file.getvalue())


def test_documents_follow_each_other_in_the_merged_segment():
    first = segment(range(10, 13), {b"wfee": [0, 2], b"wpier": [1]})
    second = segment(range(20, 22), {b"wfee": [1], b"wstrike": [0, 1]})
    both = merged((first, []), (second, []))
    assert list(both.passages) == [10, 11, 12, 20, 21]
    assert {word: list(both.postings(word).documents) for word in both.words()} == {
        b"wfee": [0, 2, 4], b"wpier": [1], b"wstrike": [3, 4]
    }  # fmt: skip
    assert list(both.postings(b"wfee").places) == [0, 2, 1]
    both.verify()


def test_what_is_gone_is_left_out_with_the_words_that_only_it_had():
    first = segment(range(10, 16), {b"wfee": [0, 2, 3, 5], b"wpier": [1, 2]})
    second = segment(range(20, 22), {b"wfee": [1]})
    both = merged((first, [(1, 3), (4, 5)]), (second, [(0, 1)]))
    assert list(both.passages) == [10, 13, 15, 21]
    assert {word: list(both.postings(word).documents) for word in both.words()} == {b"wfee": [0, 1, 2, 3]}


def test_most_of_a_segment_gone_has_it_written_anew():
    assert to_merge([(100, 100), (100, 49), (100, 100)]) == (1, 2)
    assert to_merge([(100, 100), (100, 51)]) == (0, 0)


def test_the_largest_segments_stay_as_they_are():
    assert to_merge([(LARGEST, LARGEST)] * 20) == (0, 0)
    assert to_merge([(LARGEST, LARGEST)] * 9 + [(10, 10)] * 8) == (9, 17)


@settings(max_examples=30, deadline=None)
@given(some.lists(some.integers(1, 3_000), min_size=1, max_size=60))
def test_segments_stay_few_whatever_sizes_come(sizes):
    segments: list[tuple[int, int]] = []
    for size in (sizes * 10)[:200]:
        segments.append((size, size))
        start, end = to_merge(segments)
        if start < end:
            documents = sum(there for _, there in segments[start:end])
            segments[start:end] = [(documents, documents)]
        assert len(segments) <= MOST_IN_ALL


def test_a_passage_is_rewritten_seldom():
    """However many there are, each is written anew as often as there are sizes of segments, here three."""
    segments: list[tuple[int, int]] = []
    rewritten = 0
    for _ in range(PLENTY // 500):
        segments.append((500, 500))
        start, end = to_merge(segments)
        if start < end:
            documents = sum(there for _, there in segments[start:end])
            rewritten += documents
            segments[start:end] = [(documents, documents)]
    assert rewritten <= 3 * PLENTY
