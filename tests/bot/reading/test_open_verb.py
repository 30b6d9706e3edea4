"""Questions with verbs that the grammar does not know."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from bot.answer import AnswerStatus
from bot.conversation import Conversation
from index.article import Article
from index.local.local_store import LocalStore
from index.speaker import Speaker, SpeakerType
from tests.bot.answers.conftest import Ask
from tests.bot.answers.conftest import ask as ask
from tests.bot.answers.conftest import school as school
from tests.small_archive import Writer


@pytest.mark.parametrize(
    ("question", "read_as"),
    [
        ("What did Emil Stark text his wife?", "What did Emil Stark text his wife?"),
        ("what does Moll allege", "What did Ida Moll allege?"),
        ("What did the principal conclude about the pool?", "What did Nora Vance conclude about the pool?"),
        ("Did Stark regret anything?", "Did Emil Stark regret anything?"),
        ("Did Stark and Moll meet?", "Did Emil Stark and Ida Moll meet anything?"),
        ("Is Moll proud of the pool?", "Is Ida Moll proud of the pool?"),
        ("is Stark going to resign?", "Is Emil Stark going to resign?"),
        ("would Stark resign over the pool", "Would Emil Stark resign over the pool?"),
        ("has Stark called off the trip?", "Has Emil Stark called off the trip?"),
        ("what will Stark do if the pool closes", "What will Emil Stark do if the pool closes?"),
        ("who would Stark rather see", "Who would Emil Stark rather see?"),
        ("why was Stark fired?", "Why was Emil Stark fired?"),
        ("how did Moll justify low wages", "How did Ida Moll justify low wages?"),
        ("Could you tell me how Moll justifies low wages?", "How did Ida Moll justify low wages?"),
        ("I wonder what Stark texted his wife", "What did Emil Stark say his wife?"),
        ("I was wondering which dish Tarr praised as hot", "According to Lou Tarr, which dish praised as hot?"),
    ],
)
def test_what_follows_a_known_name_is_the_verb(question: str, read_as: str, ask: Ask) -> None:
    answer = ask(question)
    assert answer.read_as is not None
    assert answer.read_as.text == read_as


def test_an_unknown_verb_asks_for_what_was_said(ask: Ask) -> None:
    assert {p.text for p in ask("what does Moll allege").passages} == {
        "Teacher Ida Moll spoke about fraud in sports.",
        "Moll said wages were low.",
        "Moll said pupils bring bread.",
    }


def test_whether_somebody_did_it_needs_the_verb(ask: Ask) -> None:
    assert ask("Did Moll resign?").status is AnswerStatus.NOT_FOUND


def test_a_pronoun_is_not_run_together_with_the_verb(ask: Ask) -> None:
    read_as = ask("What did Stark say?", "would he back the pool?").read_as
    assert read_as is not None
    assert read_as.speakers == ("Emil Stark",)


def test_who_is_described_in_other_words_may_do_anything(tmp_path: Path) -> None:
    text = "Roof leaks\n\nThe Reverend Ann Moe said the roof must wait.\n"
    writer = Writer(Article("roof", text, "Roof leaks", date(2023, 6, 2)))
    writer.said(Speaker("Ann Moe", SpeakerType.PERSON, "Reverend"), "Ann Moe", "said", "the roof must wait")
    with closing(LocalStore(tmp_path, create=True)) as store:
        store.add([writer.read()])
        read_as = Conversation(store).ask("What did the vicar preach?").read_as
    assert read_as is not None
    assert read_as.text == "What did Ann Moe preach?"
