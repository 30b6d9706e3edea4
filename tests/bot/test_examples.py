from __future__ import annotations

from contextlib import closing

from bot.answer import AnswerStatus
from bot.conversation import Conversation
from index.store import Store, open_store


def check(store: Store) -> None:
    questions = Conversation(store).examples(6)
    assert len(set(questions)) == 6
    for question in questions:
        answer = Conversation(store).ask(question)
        assert answer.status is AnswerStatus.ANSWERED, question
        assert answer.passages, question


def test_every_example_is_answered_with_passages(small_archive, seed_archive):
    check(small_archive)
    with closing(open_store(seed_archive)) as seed_store:
        check(seed_store)


def test_an_empty_archive_has_no_examples(tmp_path):
    with closing(open_store(tmp_path / "archive", create=True)) as store:
        assert Conversation(store).examples(6) == ()


def test_examples_are_of_several_kinds(small_archive):
    questions = Conversation(small_archive).examples(6)
    assert any(question.startswith("Who ") for question in questions)
    assert any(" tell " in question for question in questions)
    assert any(" about " in question for question in questions)


def test_a_few_examples_are_the_first_of_many(small_archive):
    assert Conversation(small_archive).examples(3) == Conversation(small_archive).examples(6)[:3]
