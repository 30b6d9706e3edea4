"""Saving: what is shown goes into a file under a name that is asked for; and files whose name is typed are found."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from bot.terminal_text import printable
from bot.tui.name_screen import NameScreen
from bot.tui.path_completion import PathCompletion, path_of
from index.errors import QuothError

if TYPE_CHECKING:
    from textual.screen import Screen

PASSAGE_FORMATS = ".md to read, .csv for a spreadsheet, .jsonl for programs"


def ask_and_save(screen: Screen[None], what: str, name: str, foot: str, save: Callable[[Path], str]) -> None:
    """Ask under which name `what` is saved, save it there, and tell what `save` says was saved."""

    def save_as(path: Path) -> None:
        screen.notify(printable(f"{save(path)} saved in {path.absolute()}"), markup=False)

    _ask_and_do(screen, f"Save {what} as", free_name(name), foot, save_as)


def ask_and_load(screen: Screen[None], what: str, foot: str, load: Callable[[Path], None]) -> None:
    """Ask in which file `what` stands, and load it."""
    _ask_and_do(screen, f"Load {what} from", "", foot, load)


def _ask_and_do(screen: Screen[None], title: str, value: str, foot: str, step: Callable[[Path], None]) -> None:
    """Ask for a path and do `step` with it; ask again, with what was typed, where that was no good."""

    def do(typed: str | None) -> None:
        if typed and (fault := _fault_of(typed, step)):
            ask(typed, fault)

    def ask(typed: str, fault: str = "") -> None:
        screen.app.push_screen(NameScreen(title, typed, foot, PathCompletion(), fault=fault), do)

    ask(value)


def _fault_of(typed: str, step: Callable[[Path], None]) -> str:
    """Do `step`, and return what was wrong with the path."""
    path = path_of(typed)
    if path is None:
        return f"{typed} is in the folder of a user who is not known here."
    try:
        step(path)
    except QuothError as error:
        return str(error)
    return ""


def free_name(name: str) -> str:
    """Return `name`, with a number where such a file is here already: "quoth-2.md"."""
    path, number = Path(name), 1
    while path.exists():
        number += 1
        path = Path(name).with_stem(f"{Path(name).stem}-{number}")
    return str(path)
