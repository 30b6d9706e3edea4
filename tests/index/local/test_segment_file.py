import io
from array import array

import pytest

from index.local.posting_list import packed
from index.local.segment_file import Documents, SegmentDamagedError, SegmentFile, SegmentFileWriter


def written(lists: dict[bytes, list[tuple[int, int]]], documents: Documents) -> bytes:
    file = io.BytesIO()
    writer = SegmentFileWriter(file)
    for word in sorted(lists):
        writer.add(word, packed(array("I", [one for one, _ in lists[word]])), bytes(place for _, place in lists[word]))
    writer.finish(documents)
    return file.getvalue()


def documents(*passages: int) -> Documents:
    made = Documents()
    for passage in passages:
        made.add(passage, 2 * (passage // 10), 20231107)
    return made


HARBOUR = {b"wfee": [(0, 1), (2, 2)], b"wpier": [(2, 1)], b"tfee": [(1, 8)]}


@pytest.fixture
def harbour() -> bytes:
    return written(HARBOUR, documents(10, 11, 20))


def test_the_postings_of_a_word_come_back_as_they_were_written(harbour):
    file = SegmentFile(harbour)
    found = file.postings(b"wfee")
    assert list(zip(found.documents, found.places, strict=True)) == HARBOUR[b"wfee"]
    assert [file.count(word) for word in (b"wfee", b"wpier", b"tfee", b"wfe", b"wz", b"")] == [2, 1, 1, 0, 0, 0]
    assert list(file.words()) == sorted(HARBOUR)


def test_what_is_known_of_documents_comes_back(harbour):
    file = SegmentFile(harbour)
    assert (list(file.passages), list(file.days)) == ([10, 11, 20], [20231107] * 3)
    assert [file.article(key) for key in (0, 1, 2, 3)] == [(0, 0), (0, 2), (2, 3), (3, 3)]
    assert len(file) == 3


def test_a_segment_without_words_can_be_read():
    file = SegmentFile(written({}, documents(10)))
    assert file.count(b"wfee") == 0
    file.verify()


@pytest.mark.parametrize("length", [0, 7, 60, -1, -40])
def test_a_file_that_is_cut_short_is_told(harbour, length):
    with pytest.raises(SegmentDamagedError):
        SegmentFile(harbour[:length])


def test_every_damaged_byte_is_told(harbour):
    for at in range(len(harbour)):
        damaged = bytearray(harbour)
        damaged[at] ^= 0x40
        with pytest.raises(SegmentDamagedError):  # noqa: PT012 -- at opening, or only when all of it is read
            file = SegmentFile(damaged)
            file.verify()
