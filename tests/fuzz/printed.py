"""Everything that the front ends print, with one hostile text wherever an article or a person may put text."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from contextlib import redirect_stderr
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from bot.answer import Answer, AnswerStatus
from bot.command.output import narrate
from bot.command.plain import Page, article_lines, show_lines, speaker_lines, status_lines
from bot.export import as_csv, as_json_lines, as_markdown
from bot.question import Asks, Question
from bot.question_files.judge import failures_of
from bot.question_files.recording import Recording
from bot.question_files.script import Expectation, Script, ScriptedConversation, Turn
from bot.question_files.transcript import TurnResult, junit_xml, result_lines
from bot.question_wording import as_question
from index.article import Article, ArticleInfo
from index.attribution import Attribution, Confidence, Kind, Stance, When
from index.charspan import CharSpan
from index.passage import Passage
from index.speaker import Speaker, SpeakerEntry, SpeakerType
from index.store import ArticleEntry, Status

UNFIT = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""What no line on a terminal may have: controls, direction marks, line separators, lone surrogates."""

STYLES = re.compile("\x1b\\[[0-9]*m")
"""What a styled page adds of its own."""

DAY = date(2023, 11, 7)


def everything_printed(text: str) -> tuple[list[str], list[dict[str, Any]]]:
    """Return lines for a terminal, and objects for JSON lines."""
    answer = _answer(text)
    result = _result(text, answer)
    lines = [line for page in (Page(), Page(30)) for line in _lines(page, text, answer, result)]
    lines += [STYLES.sub("", line) for line in _lines(Page(30, styled=True), text, answer, result)]
    ElementTree.fromstring(junit_xml([result]))
    as_csv([answer])
    lines += [line.replace("\t", " ") for line in as_markdown([answer]).split("\n")]
    assert as_json_lines([answer]).count("\n") == 1
    recording = Recording()
    recording.add(answer)
    recording.as_yaml().encode()
    return lines, [answer.as_json(), result.as_json()]


def _lines(page: Page, text: str, answer: Answer, result: TurnResult) -> Iterator[str]:
    passage = answer.passages[0]
    yield from page.answer_lines(answer, with_question=True)
    yield from show_lines(page, Article(text, text, text, DAY, text, text, text), answer.passages)
    yield from result_lines(result, page)
    yield from speaker_lines([SpeakerEntry(1, text, SpeakerType.PERSON, text, (text,), (text,), None, 1, 1, DAY, DAY)])
    yield from article_lines([ArticleEntry(passage.article, text, 1)])
    yield from status_lines(Status(text, 1, 1, 1, 1, 1, 1, DAY, DAY, 1, (text,)))
    told = io.StringIO()
    with redirect_stderr(told):
        narrate(text.replace("\n", " ").replace("\t", " "))
    yield told.getvalue().removesuffix("\n")


def _answer(text: str) -> Answer:
    whole = CharSpan(0, len(text))
    attribution = Attribution(
        (whole,), (), (whole,), Kind.DIRECT, Stance.SAID, Confidence.HIGH, text, None, whole, When(whole, DAY), whole
    )
    info = ArticleInfo(text, text, DAY, text, text)
    passage = Passage(info, whole, text, attribution, 0, Speaker(text, SpeakerType.PERSON, text), text, text)
    bare = replace(passage, attribution=None, number=None, speaker=None)
    question = Question(
        Asks.STATEMENTS, text, (text,), text, text, DAY, DAY, text, verb=text, quoted=text, place=text, like=text
    )
    question = replace(question, text=as_question(question))
    return Answer(text, question, AnswerStatus.ANSWERED, text, (passage, bare), 3, (text,))


def _result(text: str, answer: Answer) -> TurnResult:
    expect = Expectation(speaker=(text, "b"), passages=(text, f"a {text} b"), answer=(f"{text} b",), suggests=("c",))
    turn = Turn(text, expect, 1)
    conversation = ScriptedConversation(text, (turn,))
    script = Script(Path("a.yaml"), text, (), (conversation,))
    return TurnResult(script, conversation, turn, 1, answer, tuple(failures_of(expect, answer)))
