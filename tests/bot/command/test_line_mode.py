"""Line mode as people use it: lines typed or piped in, plain lines out."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.cli import main
from bot.command.line_mode import LineMode
from bot.command.plain import Page
from bot.conversation import Conversation
from index.local.local_store import LocalStore

ROOT = Path(__file__).parent.parent.parent.parent


@pytest.fixture
def told(small_archive: LocalStore):
    """Returns the function that types lines and gives back what is printed for the last."""

    def of(*lines: str, limit: int = 2) -> list[str]:
        mode = LineMode(Conversation(small_archive, limit=limit), Page())
        replies = [list(mode.reply(line)) for line in lines]
        return replies[-1]

    return of


def test_a_question_is_answered_in_plain_lines(told) -> None:
    lines = told("What did Ruiz say?")
    assert any(line.startswith("  1. Ana Ruiz") for line in lines)
    assert not any("\x1b" in line for line in lines)


def test_more_goes_on_counting_and_says_how_much_is_left(told) -> None:
    first = told("What did Ruiz say?")
    assert any(line.startswith("2 of ") and line.endswith("more: type more.") for line in first)
    lines = told("What did Ruiz say?", "more")
    assert any(line.startswith("  3. ") for line in lines)
    assert not any(line.startswith("  1. ") for line in lines)


def test_a_number_opens_the_passage_among_its_paragraphs(told) -> None:
    lines = told("What did Berg say?", "1")
    here = lines.index("Here it stands:")
    assert lines[here + 1].startswith("Tom Berg, the port workers' spokesman")
    assert any(line.startswith("Ruiz warned that ferries") for line in lines)
    assert "the whole of it: article 1." in lines[1]


def test_article_prints_all_of_it(told) -> None:
    lines = told("What did Berg say?", "1", "article")
    assert "Bridge at Arlen to open in June" in lines
    assert any("The harbour has 1,200 workers." in line for line in lines)
    assert lines == told("What did Berg say?", "article 1")


def test_a_passage_that_is_not_there_is_told(told) -> None:
    assert told("99") == ["There is no passage 99: ask something first."]
    assert told("What did Ruiz say?", "3") == ["There is no passage 3: 1 to 2 are shown."]
    assert "type its number" in told("article")[0]


def test_help_names_the_commands(told) -> None:
    assert any(line.startswith("more ") for line in told("help"))


def test_piped_lines_are_answered_without_prompts_until_quit(
    seed_archive: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("What did Gallant say?\n\n1\nquit\nAnd Kirby?\n"))
    assert main(["--plain", "--index", str(seed_archive)]) == 0
    captured = capsys.readouterr()
    assert "  1. Yoav Gallant" in captured.out
    assert "Here it stands:" in captured.out
    assert "Kirby?" not in captured.out
    assert not any(line.startswith("? ") for line in captured.out.splitlines())


def test_the_end_of_input_ends_it(
    seed_archive: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    assert main(["--plain", "--index", str(seed_archive)]) == 0
    assert capsys.readouterr().out == ""


def test_paths_are_indexed_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "one.txt").write_text("Mayor Ada Okafor said the harbour will reopen.\n", encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", io.StringIO("What did Okafor say?"))
    assert main(["--plain", str(tmp_path / "one.txt"), "--index", str(tmp_path / "archive")]) == 0
    assert "the harbour will reopen" in capsys.readouterr().out


@pytest.mark.skipif(os.name != "posix", reason="needs a pseudo-terminal")
def test_a_dumb_terminal_gets_line_mode_with_a_prompt(seed_archive: Path) -> None:
    import pty

    controller, terminal = pty.openpty()
    command = [sys.executable, "-m", "bot", "--index", str(seed_archive)]
    environment = {**os.environ, "TERM": "dumb"}
    with subprocess.Popen(
        command, cwd=ROOT, stdin=terminal, stdout=terminal, stderr=terminal, env=environment
    ) as process:
        os.close(terminal)
        os.write(controller, b"What did Gallant say?\nquit\n")
        printed = b""
        while process.poll() is None or b"quit" not in printed:
            try:
                printed += os.read(controller, 4096)
            except OSError:
                break
    os.close(controller)
    assert process.returncode == 0
    assert b"? " in printed
    assert b"1. Yoav Gallant" in printed
    assert b"\x1b[1m" not in printed


def test_a_conversation_a_line_at_a_time_is_recorded(
    seed_archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "asked.yaml"
    monkeypatch.setattr(sys, "stdin", io.StringIO("What did Gallant say?\n1\nAnd Kirby?\n"))
    assert main(["--plain", "--record", str(file), "--index", str(seed_archive)]) == 0
    assert "2 turns recorded. Ask again: quoth run" in capsys.readouterr().err
    assert main(["run", str(file), "--index", str(seed_archive)]) == 0
