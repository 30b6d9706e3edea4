from __future__ import annotations

import pytest

from index.charspan import CharSpan
from index.corrections import (
    Ascribe,
    Merge,
    Reject,
    Rename,
    read_corrections,
    statement_corrections,
    write_corrections,
)
from index.errors import StoreError

ALL_KINDS = (
    Merge("Lind", "Otto Lind"),
    Rename("Ana Bergh", "Anna Berg"),
    Reject("fees.txt", 3, 40),
    Reject("fees.txt", 3, 40, speaker_only=True),
    Ascribe("Ida Falk", "fees.txt", 3, 40),
)


def test_corrections_of_every_kind_are_read_as_they_were_written(tmp_path):
    write_corrections(tmp_path, ALL_KINDS)
    assert read_corrections(tmp_path) == ALL_KINDS
    last = (tmp_path / "corrections.jsonl").read_text().splitlines()[-1]
    assert last == '{"ascribe": "Ida Falk", "article": "fees.txt", "start": 3, "end": 40}'


def test_a_statement_ascribed_without_its_place_is_no_correction(tmp_path):
    (tmp_path / "corrections.jsonl").write_text('{"ascribe": "Ida Falk", "article": "fees.txt"}\n')
    with pytest.raises(StoreError, match="line 1: this is no correction"):
        read_corrections(tmp_path)


def test_whoever_was_renamed_twice_is_ascribed_statements_under_the_name_in_the_articles():
    corrections = (
        Rename("Ana Bergh", "Anna Berg"),
        Rename("Anna Berg", "Mayor Berg"),
        Ascribe("Mayor Berg", "a", 1, 9),
    )
    assert statement_corrections(corrections) == {("a", CharSpan(1, 9)): Ascribe("Ana Bergh", "a", 1, 9)}
