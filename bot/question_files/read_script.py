"""Reading question files: YAML, or plain text with a question a line.

A file that is not well formed is refused whole, with the line and what was expected there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from bot.answer import AnswerStatus
from bot.question_files.placeholders import VARIABLE, Case, has_placeholder
from bot.question_files.script import Expectation, QuestionFileError, Script, ScriptedConversation, Turn

if TYPE_CHECKING:
    from yaml.nodes import Node

    from bot.question_files.script_nodes import NodeReader

YAML_ENDINGS = frozenset({".yaml", ".yml"})
MOST_BYTES = 10_000_000

_FILE = frozenset({"title", "tags", "limit", "articles", "conversations"})
_CONVERSATION = frozenset({"title", "tags", "for", "turns"})
_TURN = frozenset({"ask", "expect"})
_LISTS = frozenset({"speaker", "passages", "optional", "answer", "suggests", "not_passages"})
_EXPECT = _LISTS | {"status", "only"}


def read_script(path: Path) -> Script:
    """Read a question file: YAML by its ending, anything else as plain text.

    Raises:
        QuestionFileError: it cannot be read, or is not well formed.
    """
    text = _text_of(path)
    if path.suffix.lower() not in YAML_ENDINGS:
        return _plain_script(path, text)
    from bot.question_files.script_nodes import NodeReader  # only here: plain files need no YAML

    return _yaml_script(NodeReader(path), text)


def _text_of(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise QuestionFileError(path, error.strerror or "cannot be read") from None
    if len(data) > MOST_BYTES:
        raise QuestionFileError(path, f"larger than {MOST_BYTES // 1_000_000} MB; split it")
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise QuestionFileError(path, "not UTF-8 text; save it as UTF-8", line) from None


def _plain_script(path: Path, text: str) -> Script:
    groups: list[list[Turn]] = [[]]
    for number, line in enumerate(text.split("\n"), start=1):
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


def _yaml_script(reader: NodeReader, text: str) -> Script:
    root = reader.root(text)
    if root is None:
        raise QuestionFileError(reader.path, "empty; expected title, articles and conversations")
    parts = reader.mapping(root, _FILE, "a question file")
    if "conversations" not in parts:
        reader.fail(root, "expected 'conversations', a list of them")
    return Script(
        reader.path,
        reader.string(parts["title"], "a title") if "title" in parts else reader.path.stem,
        _articles(reader, parts["articles"]) if "articles" in parts else (),
        tuple(_conversations(reader, parts["conversations"], _tags(reader, parts))),
        reader.count(parts["limit"]) if "limit" in parts else None,
    )


def _articles(reader: NodeReader, node: Node) -> tuple[Path, ...]:
    names = reader.strings(node, "paths of articles")
    if any("\0" in name for name in names):
        reader.fail(node, "expected paths of articles; none can have a NUL character")
    return tuple(reader.path.parent / name for name in names)


def _tags(reader: NodeReader, parts: dict[str, Node]) -> frozenset[str]:
    return frozenset(reader.strings(parts["tags"], "tags")) if "tags" in parts else frozenset()


def _conversations(reader: NodeReader, node: Node, tags: frozenset[str]) -> Iterator[ScriptedConversation]:
    for number, item in enumerate(reader.items(node, "conversations"), start=1):
        parts = reader.mapping(item, _CONVERSATION, "a conversation")
        if "turns" not in parts:
            reader.fail(item, "expected 'turns', a list of them")
        for case in _cases(reader, parts["for"]) if "for" in parts else ({},):
            filled = replace(reader, case=case)
            title = _title(filled, parts["title"]) if "title" in parts else _named_after(f"Conversation {number}", case)
            turns = tuple(_turns(filled, parts["turns"]))
            yield ScriptedConversation(title, turns, tags | _tags(filled, parts))


def _cases(reader: NodeReader, node: Node) -> Iterator[Case]:
    """Yield the rows of a table of variables; each has a value for every name."""
    names: tuple[str, ...] = ()
    for item in reader.items(node, "cases, each with its variables"):
        parts = reader.table(item, "a case: names of variables, each with its text")
        for name in parts:
            if not VARIABLE.fullmatch(name):
                reader.fail(item, f"{name!r} cannot name a variable; use letters, digits and _")
        names = names or tuple(parts)
        if set(parts) != set(names):
            reader.fail(item, f"expected the variables of the first case: {', '.join(names)}")
        yield {name: reader.strings(parts[name], f"a text for {name}") for name in names}


def _title(reader: NodeReader, node: Node) -> str:
    """Return the title with the case in it; where it has no variable, the case is put behind it."""
    title = reader.string(node, "a title")
    return title if has_placeholder(str(node.value)) else _named_after(title, reader.case)


def _named_after(title: str, case: Case) -> str:
    shown = ", ".join(" / ".join(texts) for texts in case.values())
    return f"{title} ({shown})" if case else title


def _turns(reader: NodeReader, node: Node) -> Iterator[Turn]:
    for item in reader.items(node, "turns"):
        parts = reader.mapping(item, _TURN, "a turn")
        if "ask" not in parts:
            reader.fail(item, "expected 'ask', a question")
        expect = _expectation(reader, parts["expect"]) if "expect" in parts else None
        yield Turn(reader.string(parts["ask"], "a question"), expect, item.start_mark.line + 1)


def _expectation(reader: NodeReader, node: Node) -> Expectation:
    parts = reader.mapping(node, _EXPECT, "'expect'")
    lists = {name: reader.strings(part, f"'{name}'") for name, part in parts.items() if name in _LISTS}
    return Expectation(
        status=_statuses(reader, parts["status"]) if "status" in parts else (),
        only="only" in parts and reader.boolean(parts["only"]),
        **lists,
    )


def _statuses(reader: NodeReader, node: Node) -> tuple[AnswerStatus, ...]:
    words = [word for text in reader.strings(node, "a status") for word in text.split("|")]
    try:
        return tuple(AnswerStatus(word.strip()) for word in words)
    except ValueError:
        reader.fail(node, f"expected a status: {', '.join(AnswerStatus)}")
