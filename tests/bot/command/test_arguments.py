"""Words on the command line, as commands, paths and options."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot import cli
from bot.command import arguments
from bot.command.arguments import read_arguments


def test_every_command_that_is_known_can_be_run_and_has_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert set(arguments.COMMANDS) == set(cli.COMMANDS)
    for command in arguments.COMMANDS:
        with pytest.raises(SystemExit) as ended:
            read_arguments([command, "--help"])
        assert ended.value.code == 0
        assert "example: quoth" in capsys.readouterr().out


def test_a_path_alone_is_opened() -> None:
    options = read_arguments(["seeds"])
    assert (options.command, options.paths) == ("open", [Path("seeds")])


def test_nothing_at_all_opens_what_is_there() -> None:
    options = read_arguments([])
    assert (options.command, options.paths) == ("open", [])


def test_options_may_stand_before_the_command() -> None:
    options = read_arguments(["--index", "shelf", "ask", "Who?"])
    assert (options.command, options.index, options.questions) == ("ask", Path("shelf"), ["Who?"])


@pytest.mark.parametrize(
    "words",
    [
        ["ask"],
        ["run"],
        ["index"],
        ["ask", "Who?", "--limit", "-1"],
        ["index", "seeds", "--jobs", "0"],
        ["speakers", "--frobnicate"],
    ],
)
def test_what_makes_no_sense_is_bad_usage(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        read_arguments(words)
    assert ended.value.code == 2
    assert "usage: quoth" in capsys.readouterr().err
