from __future__ import annotations

import stat
import sys

import pytest

from bot.tui.question_history import LONGEST, QuestionHistory


def test_questions_are_kept_between_runs(tmp_path):
    path = tmp_path / "data" / "history"
    QuestionHistory(path).add("Who said  “no”\n?")
    assert QuestionHistory(path).questions == ["Who said “no” ?"]


def test_a_question_asked_twice_running_is_kept_once(tmp_path):
    history = QuestionHistory(tmp_path / "history")
    for question in ("a", "a", "b", "a"):
        history.add(question)
    assert history.questions == ["a", "b", "a"]


def test_with_a_beginning_typed_only_questions_that_begin_so_are_brought():
    history = QuestionHistory()
    for question in ("What did Holm say?", "When?", "What did Brandt say?"):
        history.add(question)
    assert history.earlier("What") == "What did Brandt say?"
    assert history.earlier("What did Brandt say?") == "What did Holm say?"
    assert history.earlier("What did Holm say?") is None
    assert history.later() == "What did Brandt say?"
    assert history.later() == "What"
    assert history.later() is None


def test_search_finds_all_words_in_any_order_the_newest_first():
    history = QuestionHistory()
    for question in ("What did Holm say?", "When?", "did HOLM say what"):
        history.add(question)
    assert history.search("say holm") == ["did HOLM say what", "What did Holm say?"]


@pytest.mark.parametrize("content", [b"\xff\xfe\x00\x1b[31m\nok\n", b"\x00" * 100, b""])
def test_a_file_of_rubbish_costs_nothing_but_itself(tmp_path, content):
    path = tmp_path / "history"
    path.write_bytes(content)
    history = QuestionHistory(path)
    history.add("When?")
    assert QuestionHistory(path).questions[-1] == "When?"
    assert not any("\x1b" in question for question in history.questions)


def test_a_file_that_cannot_be_written_costs_only_the_next_run(tmp_path):
    (tmp_path / "file").write_text("")
    history = QuestionHistory(tmp_path / "file" / "history")
    history.add("When?")
    assert history.questions == ["When?"]


def test_half_a_character_is_kept_as_something_that_can_be_read_again(tmp_path):
    path = tmp_path / "history"
    QuestionHistory(path).add("a\ud800b")
    assert QuestionHistory(path).questions == ["a\ufffdb"]


def test_only_the_newest_are_read(tmp_path):
    path = tmp_path / "history"
    path.write_text("".join(f"question {number}\n" for number in range(LONGEST + 5)))
    assert QuestionHistory(path).questions[0] == "question 5"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no file modes")
def test_nobody_else_can_read_what_was_asked(tmp_path):
    path = tmp_path / "history"
    QuestionHistory(path).add("When?")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
