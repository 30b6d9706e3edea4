"""The README's commands run, and what it shows is what they print."""

import re
import shlex
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.answer import AnswerStatus
from bot.conversation import Conversation
from index.local.local_store import LocalStore

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def exchanges() -> list[tuple[str, str]]:
    """Return each `$ quoth ...` of the README with the output shown under it."""
    blocks = re.findall(r"```console\n(.*?)```", README, re.DOTALL)
    return [
        (command, shown.strip("\n"))
        for block in blocks
        for command, shown in re.findall(r"^\$ (quoth .*)\n((?:(?!\$ ).*\n)*)", block, re.MULTILINE)
    ]


def test_the_two_set_up_lines_stand_as_commands_of_their_own() -> None:
    lines = re.findall(r"^python -m pip install .*$", README, re.MULTILINE)
    assert len(lines) == 2
    run, test = lines
    assert run == "python -m pip install . && quoth seeds"
    assert re.fullmatch(r"python -m pip install '\.\[test\]' && .*", test)


def test_the_test_line_runs_what_make_check_runs() -> None:
    (test_line,) = re.findall(r"^python -m pip install '\.\[test\]' && (.*)$", README, re.MULTILINE)
    (check,) = re.findall(r"^check:.*\n\t(.*)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert test_line == check


@pytest.mark.parametrize(("command", "shown"), exchanges())
def test_what_the_readme_shows_is_what_the_command_prints(
    command: str, shown: str, seed_archive: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("QUOTH_INDEX", str(seed_archive))
    monkeypatch.setattr(sys, "argv", shlex.split(command))
    assert main() == 0
    assert capsys.readouterr().out.split() == shown.split()  # the README folds lines, as a terminal does


def test_the_exchange_of_the_readme_is_not_empty() -> None:
    assert len(exchanges()) >= 2


def examples() -> list[tuple[str, list[str]]]:
    """Return each example of the table of what can be asked: its kind, and its turns."""
    (section,) = re.findall(r"^## What can be asked\n(.*?)^## ", README, re.DOTALL | re.MULTILINE)
    rows = re.findall(r"^\| (?!-|kind)(.+?) \| (.+) \|$", section, re.MULTILINE)
    return [
        (kind, re.findall(r"`(.+?)`", example)) for kind, cell in rows for example in re.split(r"(?<=`), (?=`)", cell)
    ]


@pytest.mark.parametrize(("kind", "turns"), examples())
def test_what_the_readme_says_can_be_asked_is_answered(kind: str, turns: list[str], seed_archive: Path) -> None:
    with closing(LocalStore(seed_archive)) as store:
        conversation = Conversation(store)
        answers = [conversation.ask(turn) for turn in turns]
    expected = AnswerStatus.NOT_FOUND if "not found" in kind else AnswerStatus.ANSWERED
    assert [answer.status for answer in answers] == [expected] * len(turns)
    assert all(answer.suggestions for answer in answers if answer.status is AnswerStatus.NOT_FOUND)


def test_the_table_of_what_can_be_asked_has_an_example_of_every_kind() -> None:
    assert len({kind for kind, _ in examples()}) >= 15
    assert all(turns for _, turns in examples())


def test_quoth_seeds_without_a_terminal_says_what_it_found_and_how_to_ask(tmp_path: Path) -> None:
    quoth = shutil.which("quoth", path=str(Path(sys.executable).parent))
    assert quoth, "the console script is installed beside Python"
    done = subprocess.run(
        [quoth, "seeds", "--index", str(tmp_path / "archive")], cwd=ROOT, capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stderr
    assert "1 article" in done.stdout
    assert "quoth ask" in done.stdout
