import json
from pathlib import Path
from xml.etree import ElementTree

from bot.answer import Answer, AnswerStatus
from bot.command.plain import Page
from bot.question_files.read_script import read_script
from bot.question_files.transcript import TurnResult, hold, junit_xml, result_lines

QUESTIONS = """\
title: The harbour
conversations:
  - title: The mayor
    turns:
      - {ask: "Who?", expect: {answer: Okafor}}
      - {ask: "When?", expect: {answer: Monday}}
  - title: "Odd \\x07 characters"
    turns:
      - ask: Why?
"""


def results(folder: Path) -> list[TurnResult]:
    path = folder / "questions.yaml"
    path.write_text(QUESTIONS, encoding="utf-8")
    return list(hold(read_script(path), lambda: answer_with_okafor))


def answer_with_okafor(question: str) -> Answer:
    return Answer(question, None, AnswerStatus.ANSWERED, "Ada Okafor", milliseconds=2.0)


def test_each_turn_tells_its_place_and_how_it_fared(tmp_path: Path) -> None:
    told = [json.loads(json.dumps(result.as_json())) for result in results(tmp_path)]
    assert [(turn["conversation"], turn["turn"], turn["passed"]) for turn in told] == [
        ("The mayor", 1, True),
        ("The mayor", 2, False),
        ("Odd \x07 characters", 1, True),
    ]
    assert "Monday" in told[1]["failures"][0]


def test_junit_has_a_case_a_turn_and_is_read_by_an_xml_parser(tmp_path: Path) -> None:
    (suite,) = ElementTree.fromstring(junit_xml(results(tmp_path)))
    assert (suite.get("name"), suite.get("tests"), suite.get("failures")) == ("The harbour", "3", "1")
    assert [case.get("name") for case in suite] == ["1. Who?", "2. When?", "1. Why?"]
    assert [case.find("failure") is not None for case in suite] == [False, True, False]


def test_a_failed_turn_shows_what_was_expected_above_what_came(tmp_path: Path) -> None:
    lines = list(result_lines(results(tmp_path)[1], Page()))
    assert lines[0] == "  FAIL When?  ->  Ada Okafor"
    assert lines[1].strip() == "line 6; read as: not understood"
    assert lines[-2:] == ["           expected  [-Monday-]", "           actual    {+Ada Okafor+}"]


def test_differences_have_colours_only_where_styles_are_allowed(tmp_path: Path) -> None:
    failed = results(tmp_path)[1]
    assert "\x1b" not in "".join(result_lines(failed, Page()))
    styled = "".join(result_lines(failed, Page(styled=True)))
    assert "\x1b[31m[-Monday-]\x1b[0m" in styled
    assert "\x1b[32m{+Ada Okafor+}\x1b[0m" in styled


def test_the_differences_are_in_the_report_for_build_servers(tmp_path: Path) -> None:
    (suite,) = ElementTree.fromstring(junit_xml(results(tmp_path)))
    failure = suite[1].find("failure")
    assert failure is not None
    assert "[-Monday-]" in (failure.text or "")
    assert "\n" not in (failure.get("message") or "")


def test_control_codes_in_question_files_are_shown_as_text(tmp_path: Path) -> None:
    path = tmp_path / "evil.yaml"
    evil = r"\e[31m\u202ered"
    turn = f'{{ask: "{evil}", expect: {{answer: "{evil}", passages: ["{evil}"], status: not_found}}}}'
    path.write_text(f'conversations: [{{title: "{evil}", turns: [{turn}]}}]', encoding="utf-8")
    (result,) = hold(read_script(path), lambda: answer_with_okafor)
    shown = "\n".join(result_lines(result, Page()))
    assert "red" in shown
    assert not set(shown) & set("\x1b\u202e")
