from __future__ import annotations

import json
from pathlib import Path

from bot.cli import main
from bot.command.indexed_places import IndexedPlaces


def test_places_are_remembered_once_in_the_order_they_came(tmp_path: Path) -> None:
    for name in ("b", "a\nc"):
        (tmp_path / name).mkdir()
    IndexedPlaces(tmp_path).add([tmp_path / "b"])
    IndexedPlaces(tmp_path).add([tmp_path / "a\nc", tmp_path / "b"])
    assert IndexedPlaces(tmp_path).there() == [tmp_path / "b", tmp_path / "a\nc"]


def test_an_article_leads_to_the_folder_that_its_file_is_in(tmp_path: Path) -> None:
    for name in ("one/x.txt", "two/y.txt"):
        path = tmp_path / name
        path.parent.mkdir()
        path.write_text("said", encoding="utf-8")
    places = IndexedPlaces(tmp_path)
    places.add([tmp_path / "one", tmp_path / "two", tmp_path / "one" / "x.txt"])
    assert places.source_of("y.txt") == [tmp_path / "two"]
    assert places.source_of("nowhere to be found") == places.there()


def test_an_article_leads_to_the_file_of_json_lines_that_has_it(tmp_path: Path) -> None:
    (tmp_path / "more").mkdir()
    for name, ids in (("a.jsonl", "one two"), ("more/b.jsonl", "three four"), ("more/c.jsonl", "five")):
        lines = [json.dumps({"id": one, "text": "Said."}) for one in ids.split()]
        (tmp_path / name).write_text("\n".join([*lines, "spoilt"]), encoding="utf-8")
    places = IndexedPlaces(tmp_path)
    places.add([tmp_path / "a.jsonl", tmp_path / "more"])
    assert places.source_of("two") == [tmp_path / "a.jsonl"]
    assert places.source_of("four") == [tmp_path / "more" / "b.jsonl"]


def test_what_is_gone_or_rubbish_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "places.jsonl").write_text('{"a": 1}\nnonsense\n"/nowhere/at/all"\n', encoding="utf-8")
    assert IndexedPlaces(tmp_path).there() == []
    assert IndexedPlaces(tmp_path / "nowhere").there() == []


def test_indexing_remembers_what_it_was_given(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("Mayor Ada Okafor said the harbour will reopen.\n", encoding="utf-8")
    main(["index", str(tmp_path / "one.txt"), "--index", str(tmp_path / "archive")])
    assert IndexedPlaces(tmp_path / "archive").there() == [tmp_path / "one.txt"]
