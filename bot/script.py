"""Question files: conversations with what is expected of their answers.

YAML with `title`, `articles` and `conversations`, or plain text with a question a line. A file that is not well formed
is refused whole, with the line and what was expected there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from bot.answer import AnswerStatus
from index.errors import QuothError


class QuestionFileError(QuothError):
    """A question file that cannot be read or is not well formed."""

    def __init__(self, path: Path, reason: str, line: int | None = None) -> None:
        super().__init__(f"{path}: {reason}" if line is None else f"{path}, line {line}: {reason}")


@dataclass(frozen=True, slots=True)
class Expectation:
    """What an answer must be. What is not given is not judged."""

    status: tuple[AnswerStatus, ...] = ()
    """Any of these."""
    speaker: tuple[str, ...] = ()
    """Canonical speakers of the passages shown: all of these, no other."""
    passages: tuple[str, ...] = ()
    """Each lies inside the content of a passage that is shown."""
    only: bool = False
    """No passage is shown beyond `passages` and `optional`."""
    optional: tuple[str, ...] = ()
    answer: tuple[str, ...] = ()
    """One of these is in the short answer."""
    suggests: tuple[str, ...] = ()
    """One of these is in a suggestion."""
    not_passages: tuple[str, ...] = ()
    """None of these lies inside the content of a passage that is shown."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One question, and what is expected of its answer."""

    ask: str
    expect: Expectation | None
    line: int


@dataclass(frozen=True, slots=True)
class ScriptedConversation:
    """Turns that lean on one another."""

    title: str
    turns: tuple[Turn, ...]


@dataclass(frozen=True, slots=True)
class Script:
    """A question file."""

    path: Path
    title: str
    articles: tuple[Path, ...]
    """To be indexed for this file alone; none: the open archive is asked."""
    conversations: tuple[ScriptedConversation, ...]


def read_script(path: Path) -> Script:
    """Read a question file: YAML by its ending, anything else as plain text.

    Raises:
        QuestionFileError: it cannot be read, or is not well formed.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise QuestionFileError(path, "not UTF-8 text; save it as UTF-8") from None
    except OSError as error:
        raise QuestionFileError(path, error.strerror or "cannot be read") from None
    if path.suffix.lower() in {".yaml", ".yml"}:
        return _Reader(path).script(text)
    return _plain_script(path, text)


def _plain_script(path: Path, text: str) -> Script:
    groups: list[list[Turn]] = [[]]
    for number, line in enumerate(text.splitlines(), start=1):
        question = line.strip()
        if question.startswith("#"):
            continue
        if question:
            groups[-1].append(Turn(question, None, number))
        elif groups[-1]:
            groups.append([])
    conversations = tuple(ScriptedConversation(turns[0].ask, tuple(turns)) for turns in groups if turns)
    if not conversations:
        raise QuestionFileError(path, "no question in it; write one a line")
    return Script(path, path.stem, (), conversations)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the YAML form from its node tree, since only nodes know their lines."""

    path: Path

    def script(self, text: str) -> Script:
        try:
            root = yaml.compose(text, Loader=yaml.SafeLoader)
        except yaml.MarkedYAMLError as error:
            line = error.problem_mark.line + 1 if error.problem_mark else None
            raise QuestionFileError(self.path, f"not YAML: {error.problem or error.context}", line) from None
        except (yaml.YAMLError, RecursionError) as error:
            raise QuestionFileError(self.path, f"not YAML: {' '.join(str(error).split())}") from None
        if root is None:
            raise QuestionFileError(self.path, "empty; expected title, articles and conversations")
        parts = self.mapping(root, {"title", "articles", "conversations"}, "a question file")
        if "conversations" not in parts:
            raise self.error(root, "expected 'conversations', a list of them")
        articles = self.strings(parts["articles"], "paths of articles") if "articles" in parts else ()
        return Script(
            self.path,
            self.string(parts["title"], "a title") if "title" in parts else self.path.stem,
            tuple(self.path.parent / article for article in articles),
            tuple(self.conversations(parts["conversations"])),
        )

    def conversations(self, node: Node) -> Iterator[ScriptedConversation]:
        for number, item in enumerate(self.items(node, "conversations"), start=1):
            parts = self.mapping(item, {"title", "turns"}, "a conversation")
            if "turns" not in parts:
                raise self.error(item, "expected 'turns', a list of them")
            title = self.string(parts["title"], "a title") if "title" in parts else f"Conversation {number}"
            yield ScriptedConversation(title, tuple(self.turns(parts["turns"])))

    def turns(self, node: Node) -> Iterator[Turn]:
        for item in self.items(node, "turns"):
            parts = self.mapping(item, {"ask", "expect"}, "a turn")
            if "ask" not in parts:
                raise self.error(item, "expected 'ask', a question")
            expect = self.expectation(parts["expect"]) if "expect" in parts else None
            yield Turn(self.string(parts["ask"], "a question"), expect, item.start_mark.line + 1)

    def expectation(self, node: Node) -> Expectation:
        names = {"status", "speaker", "passages", "only", "optional", "answer", "suggests", "not_passages"}
        parts = self.mapping(node, names, "'expect'")
        lists = {
            name: self.strings(part, f"'{name}'") for name, part in parts.items() if name not in {"status", "only"}
        }
        status = self.statuses(parts["status"]) if "status" in parts else ()
        return Expectation(status=status, only="only" in parts and self.boolean(parts["only"]), **lists)

    def statuses(self, node: Node) -> tuple[AnswerStatus, ...]:
        known = ", ".join(AnswerStatus)
        words = [word for string in self.strings(node, "a status") for word in string.split("|")]
        try:
            return tuple(AnswerStatus(word.strip()) for word in words)
        except ValueError:
            raise self.error(node, f"expected a status: {known}") from None

    def mapping(self, node: Node, known: set[str], what: str) -> dict[str, Node]:
        if not isinstance(node, MappingNode):
            raise self.error(node, f"expected {what}, with any of: {', '.join(sorted(known))}")
        parts: dict[str, Node] = {}
        for key, value in node.value:
            name = key.value if isinstance(key, ScalarNode) else None
            if name not in known:
                shown = f" ({name!r})" if name else ""
                raise self.error(key, f"unknown word in {what}{shown}; expected any of: {', '.join(sorted(known))}")
            if name in parts:
                raise self.error(key, f"'{name}' is there twice")
            parts[name] = value
        return parts

    def items(self, node: Node, what: str) -> list[Node]:
        if not isinstance(node, SequenceNode) or not node.value:
            raise self.error(node, f"expected a list of {what}")
        return list(node.value)

    def strings(self, node: Node, what: str) -> tuple[str, ...]:
        """Return the texts of a list; a scalar stands for a list of one."""
        nodes = node.value if isinstance(node, SequenceNode) else [node]
        return tuple(self.string(item, what) for item in nodes)

    def string(self, node: Node, what: str) -> str:
        if not isinstance(node, ScalarNode) or not node.value.strip():
            raise self.error(node, f"expected {what}, as text")
        return str(node.value)

    def boolean(self, node: Node) -> bool:
        if not isinstance(node, ScalarNode) or node.value.lower() not in {"true", "false"}:
            raise self.error(node, "expected true or false")
        return bool(node.value.lower() == "true")

    def error(self, node: Node, reason: str) -> QuestionFileError:
        return QuestionFileError(self.path, reason, node.start_mark.line + 1)
