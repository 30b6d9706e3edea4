"""What came of a question file: run it, and tell it as text, JSON lines or JUnit XML."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from xml.etree import ElementTree

from bot.answer import Answer
from bot.command.plain import Page, one_line
from bot.question_files.judge import Failure, failures_of
from bot.question_files.script import Script, ScriptedConversation, Turn
from bot.question_files.word_diff import Mark, Run

RED, GREEN = "\x1b[31m", "\x1b[32m"
COLOURS = {Mark.MISSING: RED, Mark.EXTRA: GREEN}
NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""XML 1.0 has no place for most control characters and for lone surrogates."""


@dataclass(frozen=True, slots=True)
class TurnResult:
    """A turn, its answer, and what was not as expected."""

    script: Script
    conversation: ScriptedConversation
    turn: Turn
    number: int
    """Counts from 1 within the conversation."""
    answer: Answer
    failures: tuple[Failure, ...]

    def as_json(self) -> dict[str, Any]:
        """Return the answer's JSON, with the place of the turn and how it fared."""
        return self.answer.as_json() | {
            "file": str(self.script.path),
            "conversation": self.conversation.title,
            "turn": self.number,
            "passed": not self.failures,
            "failures": [failure.what for failure in self.failures],
        }


def hold(script: Script, begin: Callable[[], Callable[[str], Answer]]) -> Iterator[TurnResult]:
    """Hold each conversation of `script`; `begin` starts a new one and returns how to ask in it."""
    for conversation in script.conversations:
        ask = begin()
        for number, turn in enumerate(conversation.turns, start=1):
            answer = ask(turn.ask)
            failures = failures_of(turn.expect, answer) if turn.expect else ()
            yield TurnResult(script, conversation, turn, number, answer, failures)


def junit_xml(results: Iterable[TurnResult]) -> bytes:
    """Return the results in JUnit's XML, a suite a file and a case a turn, as build servers read it."""
    suites = ElementTree.Element("testsuites")
    by_file: dict[str, list[TurnResult]] = {}
    for result in results:
        by_file.setdefault(str(result.script.path), []).append(result)
    for path, turns in by_file.items():
        suite = ElementTree.SubElement(
            suites,
            "testsuite",
            name=_xml(turns[0].script.title),
            file=_xml(path),
            tests=str(len(turns)),
            failures=str(sum(bool(result.failures) for result in turns)),
            errors="0",
            time=_seconds(turns),
        )
        for result in turns:
            case = ElementTree.SubElement(
                suite,
                "testcase",
                classname=_xml(result.conversation.title),
                name=_xml(f"{result.number}. {result.turn.ask}"),
                time=_seconds([result]),
            )
            if result.failures:
                failure = ElementTree.SubElement(case, "failure", message=_xml(result.failures[0].what))
                failure.text = _xml("\n".join(failure_lines(result, Page())))
    return bytes(ElementTree.tostring(suites, encoding="utf-8", xml_declaration=True))


def result_lines(result: TurnResult, page: Page) -> Iterator[str]:
    """Yield a line for a turn, and what failed under it."""
    if result.number == 1:
        yield one_line(result.conversation.title)
    judged = "ok  " if result.turn.expect else "    "
    mark = page.styled_as(RED, "FAIL") if result.failures else judged
    yield f"  {mark} {one_line(result.turn.ask)}  ->  {one_line(result.answer.answer)}"
    yield from (f"         {line}" for line in failure_lines(result, page))


def failure_lines(result: TurnResult, page: Page) -> Iterator[str]:
    """Yield where a failed turn stands, how it was read, and each failure: what was expected above what came."""
    if not result.failures:
        return
    read_as = result.answer.read_as.text if result.answer.read_as else "not understood"
    yield f"line {result.turn.line}; read as: {one_line(read_as)}"
    for failure in result.failures:
        yield one_line(failure.what)
        if failure.diff:
            yield f"  expected  {_marked(failure.diff.expected, page)}"
            yield f"  actual    {_marked(failure.diff.actual, page)}"


def summary(results: list[TurnResult]) -> str:
    """Return the last line: how many of the turns asked passed."""
    judged = [result for result in results if result.turn.expect]
    failed = sum(bool(result.failures) for result in judged)
    if not judged:
        return f"{len(results)} turns asked; none says what it expects."
    return f"{len(judged) - failed} of {len(judged)} turns passed" + (f", {failed} failed." if failed else ".")


def _marked(runs: tuple[Run, ...], page: Page) -> str:
    return " ".join(_coloured(run, page) for run in runs) or "nothing"


def _coloured(run: Run, page: Page) -> str:
    text = one_line(str(run))
    return text if run.mark is Mark.SAME else page.styled_as(COLOURS[run.mark], text)


def _seconds(results: list[TurnResult]) -> str:
    return f"{sum(result.answer.milliseconds for result in results) / 1000:.4f}"


def _xml(text: str) -> str:
    return NOT_IN_XML.sub("\N{REPLACEMENT CHARACTER}", text)
