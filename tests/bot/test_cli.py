"""The command line as people use it: arguments in; standard output, standard error and exit code out."""

import io
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from bot.__main__ import main as run_quoth
from bot.cli import main

ROOT = Path(__file__).parent.parent.parent
SEEDS = ROOT / "seeds"
EVIL = "\x1b[31mred\x07 [bold]\u202e"


def json_lines(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


@pytest.fixture
def archive(seed_archive: Path, tmp_path: Path) -> Path:
    """An archive of one's own to change."""
    return Path(shutil.copytree(seed_archive, tmp_path / "archive"))


def test_every_turn_of_the_seed_questions_passes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = tmp_path / "report.xml"
    code = main(["run", str(SEEDS / "questions.yaml"), "--junit", str(report)])
    out = capsys.readouterr().out
    assert code == 0, out
    assert out.splitlines()[-1] == "33 of 33 turns passed."
    assert 'tests="33" failures="0"' in report.read_text(encoding="utf-8")


def test_run_as_json_tells_the_place_of_each_turn(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", "--json", str(SEEDS / "questions.yaml")]) == 0
    turns = json_lines(capsys.readouterr().out)
    assert len(turns) == 33
    assert {"file", "conversation", "turn", "passed", "failures", "read_as", "passages"} <= turns[0].keys()


def test_a_failed_expectation_exits_1_and_is_told(
    seed_archive: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "q.yaml"
    turn = "{ask: What did Gallant say, expect: {speaker: Somebody Else}}"
    path.write_text(f"conversations: [{{turns: [{turn}]}}]", encoding="utf-8")
    assert main(["run", str(path), "--index", str(seed_archive)]) == 1
    assert "Somebody Else" in capsys.readouterr().out


def test_a_misspelt_command_is_told_the_one_that_is_meant(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["asc", "What did Gallant say?"])
    assert left.value.code == 2
    assert "Did you mean: quoth ask" in capsys.readouterr().err


def test_a_folder_without_articles_is_told_what_articles_are(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "budget.pdf").touch()
    assert main(["index", str(tmp_path / "articles"), "--index", str(tmp_path / "archive")]) == 0
    told = capsys.readouterr().err
    assert "No articles there (1 other file)" in told
    assert ".jsonl.gz" in told


SCRIPT = """\
conversations:
  - title: Statements
    tags: [slow, people]
    for: [{who: Gallant, full: Yoav Gallant}, {who: Herzog, full: Michael Herzog}]
    turns:
      - {ask: "What did {who} say?", expect: {speaker: "{full}"}}
  - title: Nobody
    tags: [misses]
    turns:
      - {ask: "What did Gallant say?", expect: {status: not_found}}
      - {ask: "And Macron?", expect: {status: not_found}}
"""


@pytest.fixture
def script(tmp_path: Path) -> str:
    path = tmp_path / "script.yaml"
    path.write_text(SCRIPT, encoding="utf-8")
    return str(path)


@pytest.mark.parametrize(
    ("options", "code", "last"),
    [
        ([], 1, "3 of 4 turns passed, 1 failed."),
        (["--fail-fast"], 1, "2 of 3 turns passed, 1 failed. Stopped at the first failure."),
        (["--tag", "people"], 0, "2 of 2 turns passed."),
        (["--tag", "misses"], 1, "1 of 2 turns passed, 1 failed."),
        (["--tag", "people", "--tag", "misses"], 1, "3 of 4 turns passed, 1 failed."),
    ],
)
def test_a_question_file_is_run_in_part_by_tags_or_to_the_first_failure(
    options: list[str], code: int, last: str, script: str, seed_archive: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["run", script, "--index", str(seed_archive), *options]) == code
    printed = capsys.readouterr().out.splitlines()
    assert printed[-1] == last
    if code:
        assert "           expected  [-not_found-]" in printed
        assert "           actual    {+answered+}" in printed


def test_a_tag_that_no_conversation_has_is_told_with_those_there(
    script: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["run", script, "--tag", "poeple"]) == 1
    assert "misses, people, slow" in capsys.readouterr().err


def test_a_conversation_has_a_turn_an_argument(seed_archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["ask", "--json", "--index", str(seed_archive), "What did Gallant say?", "And Kirby?"])
    first, second = json_lines(capsys.readouterr().out)
    assert code == 0
    assert first["read_as"]["speakers"] == ["Yoav Gallant"]  # type: ignore[index]
    assert second["read_as"]["speakers"] == ["John Kirby"]  # type: ignore[index]


def test_words_without_quotation_marks_are_one_question(seed_archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", "--json", "--index", str(seed_archive), "What", "did", "Gallant", "say"]) == 0
    (answer,) = json_lines(capsys.readouterr().out)
    assert answer["question"] == "What did Gallant say"
    assert main(["ask", "--index", str(seed_archive), "What", "did", "Gallant", "say"]) == 0
    assert not capsys.readouterr().out.startswith(">"), "a single question is not repeated above its answer"


def test_questions_come_from_standard_input_a_line_each(
    seed_archive: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("What did Gallant say?\n\nWhen?\n"))
    assert main(["ask", "--json", "--index", str(seed_archive), "-"]) == 0
    assert [answer["question"] for answer in json_lines(capsys.readouterr().out)] == ["What did Gallant say?", "When?"]


def test_limit_cuts_what_is_shown_and_total_tells_all(seed_archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["ask", "--json", "--limit", "1", "--index", str(seed_archive), "What did Gallant say?"])
    (answer,) = json_lines(capsys.readouterr().out)
    assert len(answer["passages"]) == 1  # type: ignore[arg-type]
    assert answer["total"] == 3


def test_passages_are_the_articles_own_words(seed_archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (SEEDS / "gaza-after-the-war.txt").read_text(encoding="utf-8")
    main(["ask", "--json", "--limit", "0", "--index", str(seed_archive), "What did Kirby say?"])
    (answer,) = json_lines(capsys.readouterr().out)
    assert answer["passages"]
    for passage in answer["passages"]:  # type: ignore[attr-defined]
        assert text[passage["start"] : passage["end"]] == passage["text"]
        for start, end in (*passage["source"], *passage["cue"], *passage["content"]):
            assert passage["start"] <= start < end <= passage["end"]


@pytest.mark.parametrize("command", ["speakers", "articles", "status"])
def test_lists_are_printed_and_are_json_when_asked(
    command: str, seed_archive: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([command, "--index", str(seed_archive)]) == 0
    assert capsys.readouterr().out.strip()
    assert main([command, "--json", "--index", str(seed_archive)]) == 0
    assert json_lines(capsys.readouterr().out)


def test_show_prints_the_article_and_its_statements(seed_archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "gaza-after-the-war.txt", "--index", str(seed_archive)]) == 0
    out = capsys.readouterr().out
    assert "The White House asserted on Tuesday" in out
    assert "Yoav Gallant, Defense Minister" in out


def test_an_unknown_article_is_told_with_the_way_to_see_them(
    seed_archive: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["show", "nowhere.txt", "--index", str(seed_archive)]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "quoth articles" in captured.err


def test_a_removed_article_answers_no_more(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["remove", "gaza-after-the-war.txt", "--index", str(archive)]) == 0
    capsys.readouterr()
    main(["ask", "--json", "--index", str(archive), "What did Gallant say?"])
    (answer,) = json_lines(capsys.readouterr().out)
    assert answer["passages"] == []


def test_the_full_text_index_is_made_anew_and_nothing_is_wrong(
    archive: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["reindex", "--index", str(archive)]) == 0
    assert main(["status", "--check", "--index", str(archive)]) == 0
    assert "nothing wrong" in capsys.readouterr().out


def test_what_can_be_read_of_an_archive_is_saved_and_can_be_indexed_again(
    archive: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    saved = tmp_path / "saved.jsonl"
    assert main(["status", "--rescue", str(saved), "--index", str(archive)]) == 0
    assert "1 article saved" in capsys.readouterr().out
    assert main(["status", "--rescue", str(saved), "--index", str(archive)]) == 1
    assert "cannot be written" in capsys.readouterr().err
    with sqlite3.connect(archive / "archive.sqlite3") as database:
        database.execute("UPDATE articles SET text = 'Another text.'")
    database.close()
    saved.unlink()
    assert main(["status", "--rescue", str(saved), "--index", str(archive)]) == 1
    assert "gaza-after-the-war.txt: has not the text that was stored" in capsys.readouterr().err
    assert saved.read_text("utf-8") == ""


def test_an_article_that_cannot_be_read_costs_itself_and_exits_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "good.txt").write_text("Mayor Ada Okafor said the harbour will reopen.\n", encoding="utf-8")
    (tmp_path / "bad.txt").write_bytes(b"\x00\x01\x02")
    place = str(tmp_path / "archive")
    assert main(["index", str(tmp_path / "good.txt"), str(tmp_path / "bad.txt"), "--index", place]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "bad.txt" in captured.err
    assert main(["ask", "--json", "--index", place, "What did Okafor say?"]) == 0
    assert "harbour" in capsys.readouterr().out


def test_extract_prints_an_object_an_article_and_needs_no_archive(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", str(SEEDS / "gaza-after-the-war.txt")]) == 0
    (article,) = json_lines(capsys.readouterr().out)
    text = (SEEDS / "gaza-after-the-war.txt").read_text(encoding="utf-8")
    assert article["id"] == "gaza-after-the-war.txt"
    first = article["attributions"][0]  # type: ignore[index]
    assert [text[start:end] for start, end in first["cue"]] == ["asserted"]
    assert first["speaker"] == "White House"


def test_no_archive_says_how_to_make_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", "Who said what?", "--index", str(tmp_path / "none")]) == 1
    assert "quoth index" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["ask"], ["run"], ["ask", "x", "--limit", "-1"], ["show"], ["index", "--what"]])
def test_bad_usage_exits_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2


@pytest.mark.parametrize("arguments", [["--help"], ["ask", "--help"], ["run", "--help"], ["--version"]])
def test_help_has_an_example_and_exits_0(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 0
    assert "quoth" in capsys.readouterr().out


def test_control_codes_in_articles_and_questions_never_reach_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = str(tmp_path / "archive")
    article = {
        "id": f"evil{EVIL}",
        "title": f"Title {EVIL}",
        "text": f"Ada Okafor said the harbour {EVIL} will open.\n",
    }
    (tmp_path / "evil.jsonl").write_text(json.dumps(article) + "\n", encoding="utf-8")
    main(["index", str(tmp_path / "evil.jsonl"), "--index", place])
    for command in (["ask", f"What did Okafor say? {EVIL}"], ["articles"], ["speakers"], ["show", article["id"]]):
        for as_json in ([], ["--json"]):
            main([*command, *as_json, "--index", place])
    main(["show", EVIL, "--index", place])
    main(["extract", str(tmp_path / "evil.jsonl")])
    captured = capsys.readouterr()
    assert not set(captured.out + captured.err) & set("\x1b\x07\u202e")
    assert "[bold]" in captured.out


def test_ctrl_c_while_indexing_exits_130_and_leaves_the_archive_as_it_was(tmp_path: Path) -> None:
    articles = tmp_path / "many.jsonl"
    text = "Mayor Ada Okafor said on Monday that the harbour will reopen. " * 40
    lines = [json.dumps({"id": str(number), "text": text}) for number in range(3000)]
    articles.write_text("\n".join(lines), encoding="utf-8")
    place = tmp_path / "archive"
    command = [sys.executable, "-m", "bot", "index", str(articles), "--index", str(place)]
    process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True)
    while not place.exists() and process.poll() is None:
        pass
    try:
        process.wait(timeout=3)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=60)
    assert process.returncode == 130, told
    assert "Traceback" not in told
    assert main(["status", "--check", "--index", str(place)]) == 0


def test_a_reader_that_closes_the_pipe_is_no_error(seed_archive: Path) -> None:
    command = f"'{sys.executable}' -m bot show gaza-after-the-war.txt --index '{seed_archive}' | head -1"
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command], cwd=ROOT, capture_output=True, text=True, timeout=60, env=os.environ
    )
    assert "Traceback" not in done.stderr


def test_the_command_is_installed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["quoth", "--version"])
    with pytest.raises(SystemExit):
        run_quoth()
    assert capsys.readouterr().out.startswith("quoth ")
