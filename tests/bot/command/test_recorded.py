"""What --record leaves behind when a conversation ends, however it ends."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

import pytest

from bot.command.recorded import recorded
from bot.conversation import Conversation
from bot.question_files.read_script import read_script
from index.errors import QuothError


def options(record: Path | None, index: str | None = None) -> Namespace:
    return Namespace(record=record, index=index)


def asked_in(path: Path) -> list[str]:
    return [turn.ask for conversation in read_script(path).conversations for turn in conversation.turns]


def test_a_conversation_is_a_question_file_when_it_ends(
    conversation: Conversation, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = tmp_path / "bridge.yaml"
    with recorded(options(place, "shelf"), limit=10) as recording:
        assert recording is not None
        for turn in ("What did Ruiz say about the bridge?", "And Weiss?"):
            recording.add(conversation.ask(turn))
    assert asked_in(place) == ["What did Ruiz say about the bridge?", "And Weiss?"]
    told = capsys.readouterr()
    assert f"2 turns recorded. Ask again: quoth run {place} --index shelf" in told.err
    assert told.out == ""


def test_what_was_asked_before_a_conversation_was_cut_off_is_kept(conversation: Conversation, tmp_path: Path) -> None:
    place = tmp_path / "cut.yaml"

    def ask_and_break_off() -> None:
        with recorded(options(place), limit=10) as recording:
            assert recording is not None
            recording.add(conversation.ask("What did Ruiz say?"))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        ask_and_break_off()
    assert asked_in(place) == ["What did Ruiz say?"]


def test_nothing_asked_is_nothing_saved(tmp_path: Path) -> None:
    with recorded(options(tmp_path / "none.yaml"), limit=10):
        pass
    assert list(tmp_path.iterdir()) == []


def test_without_the_option_nothing_is_recorded() -> None:
    with recorded(options(None), limit=10) as recording:
        assert recording is None


def test_where_nothing_can_be_saved_that_is_told_before_anything_is_asked(tmp_path: Path) -> None:
    begun = []
    with pytest.raises(QuothError), recorded(options(tmp_path / "no folder" / "a.yaml"), limit=10):
        begun.append("asked")
    assert not begun
