"""KeyFile: the keys that a user wants instead of ours, in a TOML file; what is wrong in it costs only itself.

[app]
speakers = "f9"

[answers]
copy = "y,c"
"""

from __future__ import annotations

import pkgutil
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path

from textual.binding import Binding
from textual.keys import KEY_NAME_REPLACEMENTS, Keys

import bot.tui

_MODIFIERS = frozenset({"ctrl", "shift", "alt", "meta", "super"})
_KEYS = frozenset(key.value for key in Keys).union(KEY_NAME_REPLACEMENTS.values(), ("question_mark",))
_BEGINNING = """\
# Keys of Quoth. Take the # away before a line, and name other keys; several are separated by commas.
# Keys are named as in "f9", "ctrl+t", "y", "question_mark", "pagedown".
"""


@dataclass
class KeyFile:
    """Read once, at the start."""

    path: Path
    keymap: dict[str, str] = field(default_factory=dict)
    """Keys by the name of what they do."""
    complaints: list[str] = field(default_factory=list)
    """What is wrong, each to be told."""

    def read(self) -> None:
        """Read the file; no file is as good as an empty one."""
        try:
            told = tomllib.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            self.complaints.append(f"{self.path} cannot be read, all keys are as usual: {error}")
            return
        known = known_bindings() if told else {}
        for name, keys in _entries(told):
            if problem := _problem(name, keys, known):
                self.complaints.append(f"{self.path}: {problem}")
            else:
                self.keymap[name] = str(keys)

    def write(self) -> bool:
        """Write a file with all keys to begin with, and return whether there was none.

        Raises:
            OSError: it cannot be written.
        """
        self.path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with self.path.open("x", encoding="utf-8") as file:
                file.writelines(_lines())
        except FileExistsError:
            return False
        return True


def known_bindings() -> dict[str, list[str]]:
    """Return the keys of all that can be rebound, by name; loads every screen."""
    found: dict[str, dict[str, None]] = {}
    classes: dict[type, None] = {}
    for module in pkgutil.iter_modules(bot.tui.__path__):
        things = vars(import_module(f"bot.tui.{module.name}")).values()
        classes.update(dict.fromkeys(thing for thing in things if isinstance(thing, type)))
    for one in classes:
        for binding in Binding.make_bindings(vars(one).get("BINDINGS", ())):
            if binding.id and one.__module__.startswith("bot."):
                found.setdefault(binding.id, {})[binding.key] = None
    return {name: list(keys) for name, keys in found.items()}


def _entries(told: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    for part, entries in told.items():
        if isinstance(entries, dict):
            yield from ((f"{part}.{name}", keys) for name, keys in entries.items())
        else:
            yield part, entries


def _problem(name: str, keys: object, known: Mapping[str, object]) -> str | None:
    if name not in known:
        return f"nothing is called {name}"
    if not isinstance(keys, str) or not all(_is_key(key.strip()) for key in keys.split(",")):
        return f"{keys!r} is no key, for {name}"
    return None


def _is_key(key: str) -> bool:
    *modifiers, last = key.split("+") if len(key) > 1 else [key]
    return (len(last) == 1 or last in _KEYS or key in _KEYS) and _MODIFIERS.issuperset(modifiers)


def _lines() -> Iterator[str]:
    yield _BEGINNING
    part = ""
    for name, keys in sorted(known_bindings().items()):
        before, part = part, name.partition(".")[0]
        if part != before:
            yield f"\n[{part}]\n"
        yield f'# {name.partition(".")[2]} = "{",".join(keys)}"\n'
