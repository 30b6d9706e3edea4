"""Quoth's own looks, a dark and a light one: paper, ink and one accent. Textual's themes can be chosen besides."""

from __future__ import annotations

import contextlib
from pathlib import Path

from textual.theme import Theme

DARK = Theme(
    name="quoth-dark",
    primary="#e0a458",
    secondary="#b9a88a",
    accent="#e0a458",
    warning="#e5c07b",
    error="#e07a6b",
    success="#8fb573",
    foreground="#d9d6cf",
    background="#16171b",
    surface="#1c1e23",
    panel="#282b32",
    dark=True,
    variables={"footer-key-foreground": "#e0a458", "input-selection-background": "#e0a458 30%"},
)
LIGHT = Theme(
    name="quoth-light",
    primary="#8a4b08",
    secondary="#6b5b45",
    accent="#8a4b08",
    warning="#8a6100",
    error="#b3301f",
    success="#3f6b1f",
    foreground="#24231f",
    background="#fbf9f4",
    surface="#f4f1ea",
    panel="#e6e1d6",
    dark=False,
    variables={"footer-key-foreground": "#8a4b08", "input-selection-background": "#8a4b08 25%"},
)


class RememberedTheme:
    """The name of the theme chosen last, in a file of its own."""

    def __init__(self, path: Path | None) -> None:
        self.path = path

    def recall(self) -> str | None:
        """Return the name; None where none is kept, or it cannot be read."""
        if self.path is None:
            return None
        try:
            return self.path.read_text(encoding="utf-8").strip() or None
        except (OSError, UnicodeDecodeError):
            return None

    def keep(self, name: str) -> None:
        """Remember the name, where that can be done."""
        if self.path is None or name == self.recall():
            return
        with contextlib.suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self.path.write_text(f"{name}\n", encoding="utf-8")
