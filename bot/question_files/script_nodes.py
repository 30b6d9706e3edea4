"""Nodes of a YAML question file, each taken as what it should be; only nodes know their lines."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from bot.question_files.placeholders import Case, PlaceholderError, fill, fill_list
from bot.question_files.script import QuestionFileError

MOST_VALUES = 1_000_000
"""Beyond this a file is refused: aliases of aliases can make a small file stand for a boundless one."""
_NULL = "tag:yaml.org,2002:null"


@dataclass(slots=True)
class Budget:
    """How many values of a file may still be read."""

    left: int = MOST_VALUES


@dataclass(frozen=True, slots=True)
class NodeReader:
    """Takes nodes as mappings, lists and texts, in which it fills the variables of one case.

    Every method raises QuestionFileError, with the line, where a node is something else.
    """

    path: Path
    case: Case = field(default_factory=dict)
    budget: Budget = field(default_factory=Budget)

    def root(self, text: str) -> Node | None:
        """Return the file's one node; None where it is empty."""
        try:
            return yaml.compose(text, Loader=yaml.SafeLoader)
        except RecursionError:
            raise QuestionFileError(self.path, "not a question file: nested too deeply") from None
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            problem = error.problem or error.context or "not well formed"
            hint = "; inside [] and {}, put questions in quotation marks" if "got '?'" in problem else ""
            raise QuestionFileError(self.path, f"not YAML: {problem}{hint}", mark.line + 1 if mark else None) from None
        except yaml.reader.ReaderError as error:
            line = text.count("\n", 0, error.position) + 1
            reason = f"not YAML: the character U+{int(error.character):04X} may not stand in it as it is"
            raise QuestionFileError(self.path, reason, line) from None
        except (yaml.YAMLError, ValueError, OverflowError) as error:
            # PyYAML lets the errors of `int` and `chr` through: "\UFFFFFFFF" is no character
            raise QuestionFileError(self.path, f"not YAML: {' '.join(str(error).split())}") from None

    def mapping(self, node: Node, known: frozenset[str], what: str) -> dict[str, Node]:
        """Return the values of a mapping that has no key but those `known`, and none twice."""
        if not isinstance(node, MappingNode):
            self.fail(node, f"expected {what}, with any of: {_listed(known)}")
        parts: dict[str, Node] = {}
        for key, value in node.value:
            name = self._key(key, parts)
            if name not in known:
                shown = f" ({name!r})" if name else ""
                self.fail(key, f"unknown word in {what}{shown}; expected any of: {_listed(known)}")
            parts[name] = value
        return parts

    def table(self, node: Node, what: str) -> dict[str, Node]:
        """Return the values of a mapping whose keys are free."""
        if not isinstance(node, MappingNode) or not node.value:
            self.fail(node, f"expected {what}")
        parts: dict[str, Node] = {}
        for key, value in node.value:
            parts[self._key(key, parts)] = value
        return parts

    def items(self, node: Node, what: str) -> list[Node]:
        """Return the entries of a list that has some."""
        if not isinstance(node, SequenceNode) or not node.value:
            self.fail(node, f"expected a list of {what}")
        return list(node.value)

    def strings(self, node: Node, what: str) -> tuple[str, ...]:
        """Return the texts of a list; a text stands for a list of one."""
        nodes = node.value if isinstance(node, SequenceNode) else [node]
        return tuple(text for item in nodes for text in self._texts(item, what))

    def string(self, node: Node, what: str) -> str:
        """Return a text."""
        try:
            return fill(self._scalar(node, what), self.case)
        except PlaceholderError as error:
            self.fail(node, str(error))

    def boolean(self, node: Node) -> bool:
        """Return true or false."""
        value = self.string(node, "true or false").lower()
        if value not in {"true", "false"}:
            self.fail(node, "expected true or false")
        return value == "true"

    def count(self, node: Node) -> int:
        """Return a number, 0 or more."""
        value = self.string(node, "a number")
        if not re.fullmatch(r"[0-9]{1,9}", value):
            self.fail(node, "expected a number, 0 or more")
        return int(value)

    def fail(self, node: Node, reason: str) -> NoReturn:
        """Refuse the file for what stands at `node`."""
        raise QuestionFileError(self.path, reason, node.start_mark.line + 1)

    def _texts(self, node: Node, what: str) -> tuple[str, ...]:
        try:
            return fill_list(self._scalar(node, what), self.case)
        except PlaceholderError as error:
            self.fail(node, str(error))

    def _scalar(self, node: Node, what: str) -> str:
        self._spend(node)
        if isinstance(node, MappingNode) and _is_bare_placeholder(node):
            self.fail(node, f'expected {what}, as text; a variable needs quotation marks: "{{name}}"')
        if not isinstance(node, ScalarNode) or node.tag == _NULL or not node.value.strip():
            self.fail(node, f"expected {what}, as text")
        return str(node.value)

    def _key(self, key: Node, parts: dict[str, Node]) -> str:
        self._spend(key)
        name = str(key.value) if isinstance(key, ScalarNode) else ""
        if name in parts:
            self.fail(key, f"'{name}' is there twice")
        return name

    def _spend(self, node: Node) -> None:
        self.budget.left -= 1
        if self.budget.left < 0:
            self.fail(node, f"more than {MOST_VALUES:,} values, counting those that aliases repeat; split the file")


def _is_bare_placeholder(node: MappingNode) -> bool:
    """Say whether it reads `{who}`, which YAML takes for a mapping."""
    return len(node.value) == 1 and node.value[0][1].tag == _NULL


def _listed(known: frozenset[str]) -> str:
    return ", ".join(sorted(known))
