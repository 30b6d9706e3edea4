import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.answer import Answer, AnswerStatus
from bot.cli import main
from bot.question import Asks, Question
from bot.question_files.judge import failures_of
from bot.question_files.read_script import read_script
from bot.question_files.recording import Recording, RecordingError, expectation_of
from index.article import ArticleInfo
from index.attribution import Attribution, Confidence, Kind, Stance
from index.charspan import CharSpan
from index.passage import Passage
from index.speaker import Speaker, SpeakerType

TURNS = [
    "What did Gallant say?",
    "When?",
    "And Biden?",
    "more",
    "Who talked about Gaza?",
    "Who else?",
    "List the speakers",
    "What did Macron say?",
    "asdf {qwer}",
    "Who contributed to this report?",
]
WORDS = st.text(min_size=1, max_size=40).filter(str.strip)


def passage(text: str, speaker: str | None = "Ada Okafor") -> Passage:
    attribution = Attribution(
        source=(),
        cue=(),
        content=(CharSpan(0, len(text)),),
        kind=Kind.DIRECT,
        stance=Stance.SAID,
        confidence=Confidence.HIGH,
        because="",
    )
    return Passage(
        ArticleInfo("a", "A"),
        CharSpan(0, len(text)),
        text,
        attribution,
        speaker=Speaker(speaker, SpeakerType.PERSON) if speaker else None,
    )


def answered(question: str, *passages: Passage, asks: Asks = Asks.STATEMENTS, answer: str = "1 statement") -> Answer:
    read_as = Question(asks, question)
    return Answer(question, read_as, AnswerStatus.ANSWERED, answer, passages, len(passages))


@pytest.mark.parametrize("limit", [[], ["--limit", "1"], ["--limit", "0"]])
def test_a_recorded_conversation_passes_on_the_same_archive(
    limit: list[str], seed_archive: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, archive = tmp_path / "live.yaml", ["--index", str(seed_archive)]
    assert main(["ask", *TURNS, "--record", str(path), *limit, *archive]) == 0
    assert f"10 turns recorded. Ask again: quoth run {path} --index" in capsys.readouterr().err
    code = main(["run", str(path), *archive])
    printed = capsys.readouterr().out
    assert code == 0, printed
    assert printed.splitlines()[-1] == "10 of 10 turns passed."


def test_a_recording_is_a_file_that_people_can_read(tmp_path: Path) -> None:
    recording = Recording()
    recording.add(answered("What did Okafor say?", passage("the harbour\nwill reopen"), passage("no, not {now}")))
    recording.add(answered("When?", passage("the harbour will reopen"), asks=Asks.WHEN, answer="on Monday"))
    recording.add(Answer("And Ruiz?", None, AnswerStatus.NOT_FOUND, "No statement by Ruiz in 2 articles"))
    recording.save(tmp_path / "live.yaml")
    assert (tmp_path / "live.yaml").read_text(encoding="utf-8").splitlines()[1:] == [
        "conversations:",
        "  - title: What did Okafor say?",
        "    turns:",
        "      - ask: What did Okafor say?",
        "        expect:",
        "          status: answered",
        "          speaker: Ada Okafor",
        "          passages:",
        "            - the harbour will reopen",
        "            - no, not {{now}}",
        "          only: true",
        "      - ask: When?",
        "        expect:",
        "          status: answered",
        "          answer: on Monday",
        "          speaker: Ada Okafor",
        "          passages:",
        "            - the harbour will reopen",
        "          only: true",
        "      - ask: And Ruiz?",
        "        expect:",
        "          status: not_found",
    ]


@settings(max_examples=150, deadline=None)
@given(
    question=WORDS,
    texts=st.lists(WORDS | st.text("ab {}'\n", min_size=1, max_size=200).filter(str.strip), max_size=3),
    speaker=st.none() | WORDS,
    fact=WORDS | st.just("null"),
)
def test_whatever_was_answered_is_read_back_and_met(
    tmp_path_factory: pytest.TempPathFactory, question: str, texts: list[str], speaker: str | None, fact: str
) -> None:
    passages = [passage(text, speaker) for text in texts]
    answer = answered(question, *passages, asks=Asks.WHEN, answer=fact)
    recording = Recording()
    recording.add(answer)
    path = tmp_path_factory.mktemp("recording") / "live.yaml"
    recording.save(path)
    (conversation,) = read_script(path).conversations
    (turn,) = conversation.turns
    assert turn.ask == question
    assert turn.expect == expectation_of(answer)
    assert failures_of(expectation_of(answer), answer) == ()


@pytest.mark.parametrize("question", ["Who?\x85", "Who\u2028said it?", "\x85 Who?"])
def test_line_ends_that_only_unicode_knows_come_back(tmp_path: Path, question: str) -> None:
    recording = Recording()
    recording.add(answered(question))
    recording.save(tmp_path / "live.yaml")
    (conversation,) = read_script(tmp_path / "live.yaml").conversations
    assert conversation.turns[0].ask == question


def test_what_differs_from_the_recording_fails() -> None:
    answer = answered("What did Okafor say?", passage("the harbour will reopen"))
    expect = expectation_of(answer)
    assert failures_of(expect, replace(answer, passages=(passage("the harbour is shut"),)))
    assert failures_of(expect, replace(answer, passages=(*answer.passages, passage("no"))))
    assert failures_of(expect, replace(answer, passages=(passage("the harbour will reopen", "Luis Ruiz"),)))


def test_an_empty_question_is_no_turn() -> None:
    recording = Recording()
    recording.add(answered("  "))
    assert recording.answers == []


def test_a_conversation_that_is_cut_off_is_recorded_as_far_as_it_went(
    seed_archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def typed() -> Iterator[str]:
        yield "What did Gallant say?\n"
        raise KeyboardInterrupt

    path = tmp_path / "live.yaml"
    monkeypatch.setattr(sys, "stdin", typed())
    assert main(["ask", "-", "--record", str(path), "--index", str(seed_archive)]) == 130
    (conversation,) = read_script(path).conversations
    assert [turn.ask for turn in conversation.turns] == ["What did Gallant say?"]


def test_a_file_that_is_there_is_kept_and_nothing_is_asked(
    seed_archive: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "live.yaml"
    path.write_text("title: mine\n", encoding="utf-8")
    assert main(["ask", "Who said what?", "--record", str(path), "--index", str(seed_archive)]) == 1
    captured = capsys.readouterr()
    assert "there already" in captured.err
    assert captured.out == ""
    assert path.read_text(encoding="utf-8") == "title: mine\n"


@pytest.mark.parametrize(
    ("name", "reason"),
    [("live.txt", "must end in .yaml"), ("nowhere/live.yaml", "no folder"), ("folder.yaml", "there already")],
)
def test_a_place_that_will_not_do_is_refused_with_the_reason(name: str, reason: str, tmp_path: Path) -> None:
    (tmp_path / "folder.yaml").mkdir()
    with pytest.raises(RecordingError, match=reason):
        Recording().save(tmp_path / name)


def test_an_empty_file_may_be_written_to(tmp_path: Path) -> None:
    path = tmp_path / "live.yml"
    path.touch()
    recording = Recording()
    recording.add(answered("Who?"))
    recording.save(path)
    assert read_script(path).conversations[0].turns[0].ask == "Who?"
