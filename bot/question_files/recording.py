"""Recording: live conversations as a question file that expects what was answered.

`quoth run FILE` passes on the archive that it was recorded from, and tells what has changed on any other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from bot.answer import Answer, AnswerStatus
from bot.question import Asks
from bot.question_files.judge import speaker_of, statement_of
from bot.question_files.placeholders import escape
from bot.question_files.read_script import YAML_ENDINGS
from bot.question_files.script import Expectation
from index.errors import QuothError

_SHORT_FACTS = frozenset(
    {Asks.SPEAKER, Asks.WHEN, Asks.WHERE, Asks.ADDRESSEE, Asks.COUNT, Asks.ROLE, Asks.SPEAKERS, Asks.ARTICLES}
)
"""What is asked for in words, not in passages alone: only here the short answer is expected."""
_LONGEST_FRAGMENT = 80
_LINE_ENDS = re.compile("[\x85\u2028\u2029]")
"""PyYAML writes these as they are, and reads them back as blanks."""
_HEADING = "# Recorded: each turn expects what was answered. Loosen what may change, or leave it out.\n"


class RecordingError(QuothError):
    """A conversation cannot be recorded where it should be."""


class Recording:
    """The answers of conversations, to be saved as a question file."""

    def __init__(self, limit: int = 0, conversations: Iterable[Sequence[Answer]] = ()) -> None:
        self.limit = limit
        """How many passages the answers show at most (0: all)."""
        self.conversations = [list(answers) for answers in conversations]

    @property
    def answers(self) -> list[Answer]:
        """All answers."""
        return [answer for answers in self.conversations for answer in answers]

    def add(self, answer: Answer) -> None:
        """Take the next turn of the last conversation. An empty question is none."""
        if not self.conversations:
            self.conversations.append([])
        if answer.question.strip():
            self.conversations[-1].append(answer)

    def save(self, path: Path) -> None:
        """Write the question file.

        Raises:
            RecordingError: it cannot be written there, or something else would be lost.
        """
        check_place(path)
        try:
            path.write_text(self.as_yaml(), encoding="utf-8")
        except OSError as error:
            raise RecordingError(f"{path} cannot be written: {error.strerror}. Name another file.") from None

    def as_yaml(self) -> str:
        """Return the question file."""
        import yaml  # only here: a conversation that is not recorded need not wait for it

        class Dumper(yaml.SafeDumper):
            """Sets lists in, as people do, and writes line ends that only Unicode knows as escapes."""

            def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002
                super().increase_indent(flow, False)

            def represent_text(self, text: str) -> yaml.ScalarNode:
                style = '"' if _LINE_ENDS.search(text) else None
                return self.represent_scalar("tag:yaml.org,2002:str", text, style)

        Dumper.add_representer(str, Dumper.represent_text)
        text = yaml.dump(self._as_mapping(), Dumper=Dumper, allow_unicode=True, sort_keys=False, width=116)
        return _HEADING + str(text)

    def _as_mapping(self) -> dict[str, Any]:
        some_cut = any(answer.total > len(answer.passages) for answer in self.answers)
        limit = {"limit": self.limit} if some_cut and self.limit else {}
        held = [answers for answers in self.conversations if answers] or [[]]
        return limit | {"conversations": [_conversation_as_mapping(answers) for answers in held]}


def check_place(path: Path) -> None:
    """Make sure that a recording can be saved there, best before the conversation begins.

    Raises:
        RecordingError: it cannot, or something else would be lost.
    """
    if path.suffix.lower() not in YAML_ENDINGS:
        raise RecordingError(f"{path} must end in .yaml to be read as a question file. Name it {path.name}.yaml")
    if path.is_dir() or (path.exists() and path.stat().st_size):
        raise RecordingError(f"{path} is there already and is kept as it is. Name another file, or remove it first.")
    if not path.absolute().parent.is_dir():
        raise RecordingError(f"There is no folder {path.parent} for {path.name}. Make it, or name another file.")


def expectation_of(answer: Answer) -> Expectation:
    """Return what `answer` meets, and nearly no other answer does."""
    if answer.status is not AnswerStatus.ANSWERED:
        return Expectation(status=(answer.status,))
    speakers = tuple(dict.fromkeys(speaker_of(passage) for passage in answer.passages))
    named = all(passage.speaker and passage.speaker.name.strip() for passage in answer.passages)
    fragments = [_beginning_of(statement_of(passage)) for passage in answer.passages]
    asks = answer.read_as.asks if answer.read_as else None
    fact = _beginning_of(answer.answer) if asks in _SHORT_FACTS else ""
    return Expectation(
        status=(answer.status,),
        speaker=speakers if named else (),
        passages=tuple(dict.fromkeys(fragment for fragment in fragments if fragment)),
        only=bool(fragments) and all(fragments),
        answer=(fact,) if fact.strip() else (),
    )


def _conversation_as_mapping(answers: Sequence[Answer]) -> dict[str, Any]:
    title = _beginning_of(" ".join(answers[0].question.split())) if answers else "Nothing was asked"
    turns = [{"ask": escape(answer.question), "expect": _as_mapping(expectation_of(answer))} for answer in answers]
    return {"title": escape(title), "turns": turns}


def _as_mapping(expect: Expectation) -> dict[str, Any]:
    speaker = [escape(name) for name in expect.speaker]
    parts: dict[str, Any] = {
        "status": str(expect.status[0]),
        "answer": escape("".join(expect.answer)),
        "speaker": speaker[0] if len(speaker) == 1 else speaker,
        "passages": [escape(fragment) for fragment in expect.passages],
        "only": expect.only,
    }
    return {name: part for name, part in parts.items() if part}


def _beginning_of(text: str) -> str:
    """Return whole words from the start of `text`, as many as a line holds."""
    if len(text) <= _LONGEST_FRAGMENT:
        return text
    space = text.rfind(" ", 1, _LONGEST_FRAGMENT + 1)
    return text[: space if space > 0 else _LONGEST_FRAGMENT]
