from __future__ import annotations

from dataclasses import replace

import pytest

from bot.clippings import FILE, Clipping, Clippings, ClippingsError, clippings_as_answers
from bot.export import export
from index.search import Search
from tests.small_archive import open_small_archive


@pytest.fixture
def passages(tmp_path):
    store = open_small_archive(tmp_path / "archive")
    found = store.search(Search(attributed=None, limit=0)).passages
    store.close()
    return found


def stored_nowhere(passage):
    speaker = passage.speaker and replace(passage.speaker, aliases=(), gender=None)
    return replace(passage, id=0, speaker_id=None, speaker=speaker)


def test_clippings_come_back_whole_with_their_notes(passages, tmp_path):
    path = tmp_path / "data" / FILE
    for number, passage in enumerate(passages):
        assert Clippings(path).add(Clipping(passage, f"note {number} – “ü”")) == number + 1
    kept = Clippings(path).all()
    assert [one.note for one in kept] == [f"note {number} – “ü”" for number in range(len(passages))]
    assert [one.passage for one in kept] == [stored_nowhere(passage) for passage in passages]


@pytest.mark.parametrize("kept", [True, False])
def test_a_passage_is_clipped_once_noted_anew_and_taken_out(passages, tmp_path, kept):
    clippings = Clippings(tmp_path / FILE if kept else None)
    clippings.add(Clipping(passages[0], "first"))
    clippings.add(Clipping(passages[1]))
    assert clippings.add(Clipping(passages[0], "again")) == 2
    clippings.note(passages[1], "later")
    assert [one.note for one in clippings.all()] == ["later", "again"]
    clippings.remove(passages[1])
    assert [one.note for one in clippings.all()] == ["again"]


def test_a_file_that_is_damaged_is_named_and_left_as_it_is(passages, tmp_path):
    path = tmp_path / FILE
    path.write_text("[1]\n")
    with pytest.raises(ClippingsError, match="line 1: this is no clipping"):
        Clippings(path).add(Clipping(passages[0]))
    assert path.read_text() == "[1]\n"
    path.write_bytes(b"\xff")
    with pytest.raises(ClippingsError, match="cannot be read"):
        Clippings(path).all()


def test_a_place_that_cannot_be_written_is_told(passages, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(ClippingsError):
        Clippings(tmp_path / "file" / FILE).add(Clipping(passages[0]))


def test_clippings_are_exported_under_their_notes(passages, tmp_path):
    clippings = [Clipping(passages[0], "for the lead"), Clipping(passages[1]), Clipping(passages[2], "for the lead")]
    assert export(clippings_as_answers(clippings), tmp_path / "out.md") == 3
    page = (tmp_path / "out.md").read_text()
    assert page.count("## for the lead") == 1
    assert page.count("## Clippings") == 1
