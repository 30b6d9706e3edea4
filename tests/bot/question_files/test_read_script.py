from pathlib import Path

import pytest

from bot.answer import AnswerStatus
from bot.question_files.read_script import read_script
from bot.question_files.script import Expectation, QuestionFileError, UnknownTagError, tagged


def written(folder: Path, text: str, name: str = "questions.yaml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_yaml_gives_conversations_turns_and_expectations(tmp_path: Path) -> None:
    script = read_script(
        written(
            tmp_path,
            """\
title: The harbour
articles: [harbour.txt]
conversations:
  - title: The mayor
    turns:
      - ask: What did Okafor say?
        expect: {status: answered, speaker: Ada Okafor, passages: [the harbour will reopen], only: true}
      - ask: When?
""",
        )
    )
    (conversation,) = script.conversations
    first, second = conversation.turns
    assert script.title == "The harbour"
    assert script.articles == (tmp_path / "harbour.txt",)
    assert first.expect is not None
    assert first.expect.status == (AnswerStatus.ANSWERED,)
    assert first.expect.speaker == ("Ada Okafor",)
    assert first.expect.passages == ("the harbour will reopen",)
    assert first.expect.only
    assert second.ask == "When?"
    assert second.expect is None
    assert (first.line, second.line) == (6, 8)


def test_plain_text_has_a_question_a_line_and_a_blank_line_between_conversations(tmp_path: Path) -> None:
    text = "# about the mayor\nWhat did Okafor say?\nWhen?\n\n\nList the speakers\n"
    script = read_script(written(tmp_path, text, "questions.txt"))
    asked = [[turn.ask for turn in conversation.turns] for conversation in script.conversations]
    assert asked == [["What did Okafor say?", "When?"], ["List the speakers"]]


@pytest.mark.parametrize(
    ("text", "line", "expected"),
    [
        ("conversations:\n  - turns:\n      - aks: Who?\n", 3, "expected any of: ask, expect"),
        ("conversations:\n  - turns:\n      - ask: Who?\n        expect: {status: fine}\n", 4, "answered, not_found"),
        ("conversations:\n  - turns:\n      - expect: {only: true}\n", 3, "expected 'ask'"),
        ("conversations:\n  - turns: Who?\n", 2, "expected a list of turns"),
        ("title: x\n", 1, "expected 'conversations'"),
        ("conversations: [\n", 2, "not YAML"),
        ("- a\n- b\n", 1, "expected a question file"),
        ("conversations:\n  - turns:\n      - ask: Who?\n        expect: {only: perhaps}\n", 4, "true or false"),
        ("title: a\ntitle: b\n", 2, "there twice"),
    ],
)
def test_a_file_that_is_not_well_formed_is_refused_with_the_line(
    tmp_path: Path, text: str, line: int, expected: str
) -> None:
    with pytest.raises(QuestionFileError) as caught:
        read_script(written(tmp_path, text))
    assert f"line {line}:" in str(caught.value)
    assert expected in str(caught.value)


@pytest.mark.parametrize("text", ["", "# only a comment\n", "\n\n"])
def test_a_plain_file_without_questions_says_what_to_write(tmp_path: Path, text: str) -> None:
    with pytest.raises(QuestionFileError, match="write one a line"):
        read_script(written(tmp_path, text, "questions.txt"))


def test_a_missing_file_and_one_in_another_encoding_are_named(tmp_path: Path) -> None:
    with pytest.raises(QuestionFileError, match="No such file"):
        read_script(tmp_path / "nowhere.yaml")
    (tmp_path / "odd.yaml").write_bytes(b"title: \xff\xfe")
    with pytest.raises(QuestionFileError, match="not UTF-8"):
        read_script(tmp_path / "odd.yaml")


CASES = """\
tags: harbour
conversations:
  - title: The mayor
    tags: [people]
    for:
      - {who: Okafor, full: Ada Okafor, said: [will reopen, "a {{sic}} basin"]}
      - {who: Ruiz, full: Luis Ruiz, said: ferries return}
    turns:
      - ask: What did {who} say?
        expect: {speaker: "{full}", passages: ["{said}"], only: true}
  - title: "{who} again"
    for: [{who: Okafor}]
    turns: [{ask: "And {who}?"}]
  - turns: [ask: Who]
"""


def test_a_conversation_with_a_table_of_variables_is_held_once_a_case(tmp_path: Path) -> None:
    script = read_script(written(tmp_path, CASES))
    first, second, third, fourth = script.conversations
    assert [first.title, second.title] == [
        "The mayor (Okafor, Ada Okafor, will reopen / a {sic} basin)",
        "The mayor (Ruiz, Luis Ruiz, ferries return)",
    ]
    assert (third.title, fourth.title) == ("Okafor again", "Conversation 3")
    assert [first.turns[0].ask, second.turns[0].ask] == ["What did Okafor say?", "What did Ruiz say?"]
    assert first.turns[0].expect == Expectation(
        speaker=("Ada Okafor",), passages=("will reopen", "a {sic} basin"), only=True
    )
    assert second.turns[0].expect == Expectation(speaker=("Luis Ruiz",), passages=("ferries return",), only=True)


def test_conversations_have_their_own_tags_and_those_of_their_file(tmp_path: Path) -> None:
    script = read_script(written(tmp_path, CASES))
    assert script.conversations[0].tags == {"harbour", "people"}
    (chosen,) = tagged([script], ["people", "night"])
    assert chosen.conversations == script.conversations[:2]
    assert tagged([script], []) == [script]
    with pytest.raises(UnknownTagError, match="tagged night; tags there: harbour, people"):
        tagged([script], ["night"])


@pytest.mark.parametrize(
    ("text", "line", "expected"),
    [
        ("conversations:\n  - turns:\n      - ask: And {who}?\n", 3, "unknown variable {who}, and there is no 'for'"),
        (
            "conversations:\n  - for: [{who: Okafor}]\n    turns:\n      - ask: And {whom}?\n",
            4,
            "unknown variable {whom}; known here: who",
        ),
        ("conversations:\n  - for: [{who: A}]\n    turns:\n      - ask: {who}\n", 4, 'quotation marks: "{name}"'),
        (
            "conversations:\n  - for:\n    - {who: A}\n    - {whom: B}\n    turns: [ask: x]\n",
            4,
            "of the first case: who",
        ),
        ("conversations:\n  - for: [{who: [A, B]}]\n    turns:\n    - ask: And {who}?\n", 4, "{who} is a list"),
        ("conversations:\n  - for: Okafor\n    turns: [ask: x]\n", 2, "a list of cases"),
        ("conversations:\n  - for:\n    - Okafor\n    turns: [ask: x]\n", 3, "a case: names of variables"),
        ("conversations:\n  - for: [{a b: x}]\n    turns: [ask: x]\n", 2, "cannot name a variable"),
        ("tags: {a: b}\nconversations: [turns: [ask: x]]\n", 1, "expected tags, as text"),
        ("limit: all\nconversations: [turns: [ask: x]]\n", 1, "a number, 0 or more"),
        ("conversations:\n- turns:\n  - ask: null\n", 3, "expected a question, as text"),
        ("conversations:\n- turns:\n  - ask: [Who]\n", 3, "expected a question, as text"),
        ("conversations:\n- turns:\n  - {ask: Who?}\n", 3, "put questions in quotation marks"),
        ("conversations:\n- turns:\n  - ask: x\n    expect: {status: [[answered]]}\n", 4, "expected a status, as text"),
        ('articles: ["a\\0b"]\nconversations: [turns: [ask: x]]\n', 1, "NUL"),
        ("title: x\n# a bell: \x07\n", 2, "U+0007 may not stand"),
        ("conversations: &a\n- *b\n", 2, "undefined alias"),
        ("conversations: &a\n- *a\n", 1, "expected a conversation"),
        ("conversations:\n- turns: &a\n  - ask: x\n    expect: *a\n", 2, "expected 'expect'"),
    ],
)
def test_wrong_variables_types_and_aliases_are_refused_with_the_line(
    tmp_path: Path, text: str, line: int, expected: str
) -> None:
    with pytest.raises(QuestionFileError) as caught:
        read_script(written(tmp_path, text))
    assert caught.value.line == line, str(caught.value)
    assert expected in str(caught.value)


def test_a_plain_file_knows_no_variables(tmp_path: Path) -> None:
    script = read_script(written(tmp_path, "Who said {sic}?\n", "questions.txt"))
    assert script.conversations[0].turns[0].ask == "Who said {sic}?"


def test_the_line_of_what_is_not_utf_8_is_told(tmp_path: Path) -> None:
    (tmp_path / "odd.txt").write_bytes(b"Who?\nWhat did Mu\xf1oz say?\n")
    with pytest.raises(QuestionFileError, match="line 2: not UTF-8"):
        read_script(tmp_path / "odd.txt")
