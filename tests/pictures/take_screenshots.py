"""Make the pictures of the README. Run it as: python tests/pictures/take_screenshots.py."""

from __future__ import annotations

import asyncio
import re
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from textual.events import Paste

from bot.cli import main
from bot.conversation import Conversation
from bot.tui.app import QuothApp
from index.store import open_store

PICTURES = Path(__file__).parent
SEEDS = PICTURES.parents[1] / "seeds"
SIZE = (110, 30)
SCREENS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "answer": (("What did Gallant say?", "And Kirby?"), ()),
    "article": (("What did Gallant say?",), ("tab", "enter")),
    "speakers": ((), ("f2", "down")),
}
"""For each picture the questions, then the keys."""
_WEB_FONT = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)
"""The pictures load nothing: whoever has no Fira Code sees another font."""


async def picture(archive: Path, questions: tuple[str, ...], keys: tuple[str, ...]) -> str:
    """Return the screen after `questions` and `keys`, as SVG."""
    with closing(open_store(archive)) as store:
        app = QuothApp(Conversation(store))
        async with app.run_test(size=SIZE) as pilot:
            await app.workers.wait_for_complete()
            await pilot.pause()
            for question in questions:
                assert app.focused
                app.focused.post_message(Paste(question))
                await pilot.press("enter")
                await app.workers.wait_for_complete()
                await pilot.pause()
            for key in keys:
                await pilot.press(key)
                await app.workers.wait_for_complete()
                await pilot.pause()
            return _WEB_FONT.sub("", app.export_screenshot(title="quoth seeds"))


def take_screenshots(folder: Path) -> int:
    """Write all pictures to `folder`, over an archive of the seed article."""
    with tempfile.TemporaryDirectory() as temporary:
        archive = Path(temporary) / "archive"
        if code := main(["index", str(SEEDS), "--index", str(archive)]):
            return code
        for name, (questions, keys) in SCREENS.items():
            svg = asyncio.run(picture(archive, questions, keys))
            (folder / f"{name}.svg").write_text(svg + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(take_screenshots(PICTURES))
