"""How fast the terminal UI is, beside a bare Textual app in the same terminal and the same run.

    python tests/benchmarks/ui.py --index /tmp/archive --rounds 7

In milliseconds, medians and the slowest: from the start of the process to the first frame (target: 600), from a key
to the screen while nothing happens, while an answer is made and while articles are indexed (target: 50), and from
one view to the next among 2,000 passages. Without --index an archive of 20,000 passages is made first.
"""

from __future__ import annotations

import argparse
import asyncio
import fcntl
import os
import pty
import re
import select
import signal
import statistics
import struct
import sys
import tempfile
import termios
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE), str(ROOT)]

from generated import Newsroom  # noqa: E402 -- found by the path above
from textual.app import App, ComposeResult  # noqa: E402 -- the same
from textual.widgets import Log  # noqa: E402

from bot.answer import Answer, AnswerStatus  # noqa: E402
from bot.conversation import Conversation  # noqa: E402
from bot.tui.app import QuothApp  # noqa: E402
from bot.tui.conversation_view import ConversationView  # noqa: E402
from index.search import Search  # noqa: E402
from index.store import open_store  # noqa: E402

COLUMNS, LINES = 120, 40
PASSAGES = 2000
KEYS = "zyxwvutsrqponmlkjihgfedcba"
BARE = """
from textual.app import App
from textual.widgets import Input, Static

class Bare(App):
    def compose(self):
        yield Static("Who said what?")
        yield Input()

    def on_mount(self):
        self.query_one(Input).focus()

Bare().run()
"""
_CODES = re.compile(rb"\x1b\[[0-9;?<>=]*[A-Za-z]|\x1b[()][A-Z0-9]|\x1b\][^\x07]*\x07|\x1bP[^\x1b]*\x1b\\")


class Terminal:
    """A process on a terminal of its own."""

    def __init__(self, command: Sequence[str], home: Path) -> None:
        self.began = time.perf_counter()
        self.pid, self._fd = pty.fork()
        if not self.pid:
            os.chdir(home)
            places = dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "PYTHONPYCACHEPREFIX"), str(home))
            environment = os.environ | places | {"TERM": "xterm-256color", "PYTHONPATH": str(ROOT)}
            environment["PYTHONDONTWRITEBYTECODE"] = ""  # as where it is installed: compiled once
            os.execve(command[0], list(command), environment)
        fcntl.ioctl(self._fd, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))

    def until(self, words: bytes, seconds: float = 60) -> float:
        """Read until `words` are drawn; return the milliseconds that took."""
        began, drawn = time.perf_counter(), b""
        while words not in _CODES.sub(b"", drawn):
            if time.perf_counter() - began > seconds:
                raise TimeoutError(f"{words!r} is not drawn")
            if select.select([self._fd], [], [], 0.2)[0]:
                drawn += os.read(self._fd, 65536)
        return (time.perf_counter() - began) * 1000

    def type(self, text: str) -> None:
        os.write(self._fd, text.encode())

    def drain(self, seconds: float) -> None:
        """Read what comes in so long."""
        end = time.perf_counter() + seconds
        while (left := end - time.perf_counter()) > 0:
            if select.select([self._fd], [], [], left)[0]:
                os.read(self._fd, 65536)

    def key_to_screen(self, key: str) -> float:
        self.type(key)
        return self.until(key.encode(), seconds=10)

    def close(self) -> None:
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self._fd)


@contextmanager
def opened(command: Sequence[str], home: Path) -> Iterator[Terminal]:
    terminal = Terminal(command, home)
    try:
        yield terminal
    finally:
        terminal.close()


def first_frame(command: Sequence[str], home: Path) -> float:
    with opened(command, home) as terminal:
        terminal.until(b"Who said what?")
        return (time.perf_counter() - terminal.began) * 1000


def keys_at_rest(command: Sequence[str], home: Path) -> list[float]:
    with opened(command, home) as terminal:
        terminal.until(b"Who said what?")
        terminal.drain(1.5)
        return [terminal.key_to_screen(key) for key in KEYS]


def keys_while_answering(command: Sequence[str], home: Path, questions: Sequence[str]) -> list[float]:
    times = []
    with opened(command, home) as terminal:
        terminal.until(b"Who said what?")
        terminal.drain(1.5)
        for question in questions:
            terminal.type(question)
            terminal.drain(0.3)
            terminal.type("\r")
            times += [terminal.key_to_screen(key) for key in "§¶¬"]
            terminal.drain(0.5)
            terminal.type("\x15")
            terminal.drain(0.2)
    return times


def keys_while_indexing(command: Sequence[str], home: Path) -> list[float]:
    with opened(command, home) as terminal:
        terminal.until(b"Indexing ")
        return [terminal.key_to_screen(key) for key in KEYS]


class Lines(App[None]):
    """The bare app that scrolls."""

    def compose(self) -> ComposeResult:
        yield Log()


async def views(app: App[None], fill: Callable[[], object], page_down: Callable[[], None]) -> list[float]:
    """Return how long each view takes, one page after the other."""
    times = []
    async with app.run_test(size=(COLUMNS, LINES)) as pilot:
        await pilot.pause()
        fill()
        await pilot.pause()
        for _ in range(200):
            began = time.perf_counter()
            page_down()
            await pilot.pause()
            times.append((time.perf_counter() - began) * 1000)
    return times


def scrolling(archive: Path) -> tuple[list[float], list[float]]:
    with closing(open_store(archive)) as store:
        passages = store.search(Search(limit=PASSAGES)).passages
        app = QuothApp(Conversation(store))

        def view() -> ConversationView:
            return app.screen.query_one(ConversationView)

        def fill() -> None:
            answer = Answer("?", None, AnswerStatus.ANSWERED, "All", passages, len(passages))
            view().answered(view().begin("?"), answer)

        ours = asyncio.run(views(app, fill, lambda: view().action_page_down()))
    bare = Lines()

    def lines() -> None:
        bare.query_one(Log).write_lines([passage.text for passage in passages for _ in range(6)])

    log = asyncio.run(views(bare, lines, lambda: bare.query_one(Log).scroll_page_down(animate=False)))
    return ours, log


def tell(name: str, ours: Sequence[float], bare: Sequence[float]) -> None:
    def figures(times: Sequence[float]) -> str:
        return f"{statistics.median(times):8.1f} {max(times):8.1f}"

    print(f"{name:<34}{figures(ours)}   {figures(bare)}", flush=True)


def main() -> None:
    """Measure, print."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--index", type=Path, help="an archive that is there")
    arguments.add_argument("--rounds", type=int, default=7)
    options = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home, archive = Path(folder), options.index or Path(folder) / "archive"
        if not options.index:
            with closing(open_store(archive, create=True)) as store:
                store.add(Newsroom().articles(20_000))
        with closing(open_store(archive)) as store:
            questions = Conversation(store).examples(6)
        news = home / "news"
        news.mkdir()
        for number in range(400):
            (news / f"{number}.txt").write_text(f"Mayor Ada Holm said on Monday that wall {number} is safe.\n" * 20)
        quoth = [sys.executable, "-m", "bot", "open", "--index", str(archive)]
        indexing = [sys.executable, "-m", "bot", "open", "--index", str(home / "other"), str(news)]
        bare = [sys.executable, "-c", BARE]
        figures = f"{'median':>8} {'slowest':>8}"
        print(f"{'':<34}{'Quoth':>17}   {'bare Textual':>17}\n{'':<34}{figures}   {figures}")
        first_frame(quoth, home), first_frame(bare, home)  # compiles
        pairs = [(first_frame(quoth, home), first_frame(bare, home)) for _ in range(options.rounds)]
        tell("first frame, cold process", *zip(*pairs, strict=True))
        at_rest = keys_at_rest(bare, home)
        tell("key to screen at rest", keys_at_rest(quoth, home), at_rest)
        tell("key to screen while answering", keys_while_answering(quoth, home, questions), at_rest)
        tell("key to screen while indexing", keys_while_indexing(indexing, home), at_rest)
        tell(f"next view of {PASSAGES:,} passages", *scrolling(archive))


if __name__ == "__main__":
    main()
