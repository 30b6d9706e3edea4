"""Saving: what is shown goes into a file under a name that is asked for; and files whose name is typed are found."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from bot.terminal_text import printable
from bot.tui.fault import Fault
from bot.tui.name_screen import NameScreen
from bot.tui.path_completion import PathCompletion, path_of
from index.errors import QuothError

if TYPE_CHECKING:
    from textual.screen import Screen

PASSAGE_FORMATS = ".md to read, .csv for a spreadsheet, .jsonl for programs"


def ask_and_save(screen: Screen[None], what: str, name: str, foot: str, save: Callable[[Path], str]) -> None:
    """Ask under which name `what` is saved, save it there, and tell what `save` says was saved."""

    def save_as(typed: str | None) -> None:
        if path := typed and path_of(typed):
            _do(screen, lambda: screen.notify(printable(f"{save(path)} saved in {path.absolute()}"), markup=False))

    screen.app.push_screen(NameScreen(f"Save {what} as", free_name(name), foot, PathCompletion()), save_as)


def ask_and_load(screen: Screen[None], what: str, foot: str, load: Callable[[Path], None]) -> None:
    """Ask in which file `what` stands, and load it."""

    def load_from(typed: str | None) -> None:
        if path := typed and path_of(typed):
            _do(screen, lambda: load(path))

    screen.app.push_screen(NameScreen(f"Load {what} from", "", foot, PathCompletion()), load_from)


def _do(screen: Screen[None], step: Callable[[], None]) -> None:
    try:
        step()
    except QuothError as error:
        screen.post_message(Fault(error))


def free_name(name: str) -> str:
    """Return `name`, with a number where such a file is here already: "quoth-2.md"."""
    path, number = Path(name), 1
    while path.exists():
        number += 1
        path = Path(name).with_stem(f"{Path(name).stem}-{number}")
    return str(path)
