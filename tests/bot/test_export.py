from __future__ import annotations

import csv
import io
import json
from datetime import date

import pytest

from bot.answer import Answer, AnswerStatus
from bot.export import COLUMNS, ExportError, as_csv, as_json_lines, as_markdown, export
from index.article import ArticleInfo
from index.attribution import Attribution, Confidence, Kind, Stance, When
from index.charspan import CharSpan
from index.passage import Passage
from index.speaker import Speaker, SpeakerType

TEXT = '=SUM(A1) *will* rise, Holm told Falk on Monday, "soon".'


def at(words: str) -> CharSpan:
    return CharSpan(TEXT.index(words), TEXT.index(words) + len(words))


@pytest.fixture
def answer() -> Answer:
    attribution = Attribution(
        source=(at("Holm"),),
        cue=(at("told"),),
        content=(at("=SUM(A1) *will* rise"), at('"soon"')),
        kind=Kind.MIXED,
        stance=Stance.SAID,
        confidence=Confidence.HIGH,
        because="subject of 'told'",
        addressee=at("Falk"),
        when=When(at("on Monday"), date(2024, 3, 4)),
    )
    info = ArticleInfo("a1", "Rising", date(2024, 3, 6), "The Evening Tide", "https://example.org/1")
    speaker = Speaker("Ada Holm", SpeakerType.PERSON, role="Mayor")
    passage = Passage(info, CharSpan(0, len(TEXT)), TEXT, attribution, 0, speaker, "Holm")
    return Answer("What did Holm say?", None, AnswerStatus.ANSWERED, "Ada Holm: 2 statements", (passage,), 2)


def test_markdown_quotes_the_passage_with_its_origin_and_tells_what_is_missing(answer):
    page = as_markdown([answer])
    assert "## What did Holm say?" in page
    assert r'> **=SUM(A1) \*will\* rise**, Holm told Falk on Monday, **"soon"**.' in page
    assert (
        "> — Ada Holm, Mayor · said, mixed · to Falk, on Monday (4 March 2024) · "
        r"Rising, The Evening Tide, 2024-03-06, https://example.org/1 \[0:55\]"
    ) in page
    assert "(1 of 2 passages)" in page


def test_csv_has_one_row_a_passage_with_all_fields(answer):
    page = as_csv([answer, answer])
    assert page.startswith("\ufeff")
    first, second = csv.DictReader(io.StringIO(page.removeprefix("\ufeff")))
    assert first == second
    assert tuple(first) == COLUMNS
    assert (first["speaker"], first["role"], first["stance"]) == ("Ada Holm", "Mayor", "said")
    assert (first["addressee"], first["when"], first["date"]) == ("Falk", "on Monday", "2024-03-04")
    assert (first["title"], first["published"], first["start"], first["end"]) == ("Rising", "2024-03-06", "0", "55")


def test_csv_text_that_looks_like_a_formula_is_not_calculated(answer):
    (row,) = csv.DictReader(io.StringIO(as_csv([answer]).removeprefix("\ufeff")))
    assert row["text"] == f"'{TEXT}"
    assert row["content"] == '\'=SUM(A1) *will* rise … "soon"'


def test_json_lines_are_what_ask_prints(answer):
    assert [json.loads(line) for line in as_json_lines([answer]).splitlines()] == [answer.as_json()]


@pytest.mark.parametrize("name", ["a.md", "a.csv", "a.JSONL"])
def test_the_ending_names_the_format(answer, tmp_path, name):
    assert export([answer], tmp_path / name) == 1
    assert "Ada Holm" in (tmp_path / name).read_text(encoding="utf-8")


def test_an_unknown_ending_is_refused_with_those_that_are_known(answer, tmp_path):
    with pytest.raises(ExportError, match=r"a\.doc names no format.*\.md, \.csv, \.jsonl"):
        export([answer], tmp_path / "a.doc")


def test_a_file_that_is_there_is_never_overwritten(answer, tmp_path):
    (tmp_path / "a.md").write_text("mine")
    with pytest.raises(ExportError, match="there already"):
        export([answer], tmp_path / "a.md")
    assert (tmp_path / "a.md").read_text() == "mine"


def test_a_place_that_cannot_be_written_is_told(answer, tmp_path):
    with pytest.raises(ExportError, match="could not be written"):
        export([answer], tmp_path / "no" / "a.md")
