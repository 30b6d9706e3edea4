"""pytest plugin: collects question files named `*.quoth.yaml`; each of their conversations is a test.

pytest imports this file in every project beside which Quoth is installed, so nothing else of Quoth is loaded until
there is such a file, and nothing that parses until a conversation is held.
"""

from __future__ import annotations

import os
import tempfile
import warnings
from argparse import Namespace
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from bot.question_files.script import Script, ScriptedConversation
    from bot.question_files.transcript import TurnResult
    from index.errors import QuothError
    from index.store import Store

ENDINGS = (".quoth.yaml", ".quoth.yml")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the archive be named that question files without articles of their own ask."""
    group = parser.getgroup("quoth", "question files of Quoth (*.quoth.yaml)")
    group.addoption("--quoth-index", metavar="DIR", help="the archive to ask (default: as for `quoth run`)")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> QuestionFile | None:
    """Take the files that are named as question files."""
    return QuestionFile.from_parent(parent, path=file_path) if file_path.name.endswith(ENDINGS) else None


class ConversationFailedError(Exception):
    """Some turns of a conversation are not as expected."""

    def __init__(self, results: list[TurnResult]) -> None:
        super().__init__("not as expected")
        self.results = results


class QuestionFile(pytest.File):
    """A question file; its articles are indexed once, when the first of its conversations is held."""

    script: Script
    store: Store

    def collect(self) -> Iterator[HeldConversation]:
        """Yield a test a conversation; of those with the same title, the later ones are numbered."""
        from bot.command.plain import one_line
        from bot.question_files.read_script import read_script
        from bot.question_files.script import QuestionFileError
        from bot.terminal_text import printable

        try:
            self.script = read_script(self.path)
        except QuestionFileError as error:
            raise self.CollectError(printable(str(error))) from None
        seen: Counter[str] = Counter()
        for conversation in self.script.conversations:
            title = one_line(conversation.title).replace("::", ":")  # "::" parts the names of tests
            seen[title] += 1
            name = title if seen[title] == 1 else f"{title} #{seen[title]}"
            yield HeldConversation.from_parent(self, name=name, conversation=conversation)

    def setup(self) -> None:
        """Open the archive, or make one of the file's own articles, until all its conversations were held."""
        from bot.terminal_text import printable
        from index.errors import QuothError

        until_held = ExitStack()
        self.addfinalizer(until_held.close)
        try:
            self.store, unread = self._opened(until_held)
        except QuothError as error:
            unread = [error]
        if unread:
            pytest.fail(printable("\n".join(map(str, unread))), pytrace=False)

    def _opened(self, until_held: ExitStack) -> tuple[Store, Sequence[QuothError]]:
        """Return the archive, and which of the file's articles could not be read."""
        from bot.cli import archive_folder
        from index.store import open_store

        if not self.script.articles:
            place = archive_folder(Namespace(index=self.config.getoption("--quoth-index")))
            return until_held.enter_context(closing(open_store(place))), ()
        folder = until_held.enter_context(tempfile.TemporaryDirectory(prefix="quoth-"))
        store = until_held.enter_context(closing(open_store(Path(folder) / "archive", create=True)))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what a language model's libraries deprecate is no news to this project
            from index.build import build

            report = build(store, self.script.articles, model=os.environ.get("QUOTH_MODEL") or None)
        return store, report.errors


class HeldConversation(pytest.Item):
    """A conversation of a question file, as a test. Its tags can be chosen with -k."""

    parent: QuestionFile

    def __init__(self, *, conversation: ScriptedConversation, **rest: Any) -> None:
        super().__init__(**rest)
        self.conversation = conversation
        self.extra_keyword_matches |= conversation.tags

    def runtest(self) -> None:
        """Hold it, turn after turn to the end."""
        from bot.conversation import Conversation
        from bot.question_files.transcript import hold

        script, store = self.parent.script, self.parent.store
        alone = replace(script, conversations=(self.conversation,))
        results = list(hold(alone, lambda: Conversation(store, limit=script.limit or 0).ask))
        if any(result.failures for result in results):
            raise ConversationFailedError(results)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """Return the turns, and under each that failed what was expected above what came."""
        from bot.command.plain import Page
        from bot.question_files.transcript import result_lines
        from index.errors import QuothError

        if isinstance(excinfo.value, ConversationFailedError):
            results = excinfo.value.results
            failed = sum(bool(result.failures) for result in results)
            lines = [line for result in results for line in result_lines(result, Page())]
            return "\n".join([f"{failed} of {len(results)} turns failed", "", *lines])
        if isinstance(excinfo.value, QuothError):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Return where it stands (lines count from 0 here) and its name."""
        return self.path, self.conversation.turns[0].line - 1, self.name
