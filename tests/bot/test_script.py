from pathlib import Path

import pytest

from bot.answer import AnswerStatus
from bot.script import QuestionFileError, read_script


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
