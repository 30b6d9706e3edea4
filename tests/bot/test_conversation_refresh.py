from pathlib import Path

from bot.answer import AnswerStatus
from bot.conversation import Conversation
from index.local.local_store import LocalStore
from tests.small_archive import budget, harbour


def test_what_was_added_since_is_known_once_the_conversation_looks_again(tmp_path: Path) -> None:
    store = LocalStore(tmp_path / "archive", create=True)
    conversation = Conversation(store)
    assert conversation.ask("What did Ruiz say?").status is not AnswerStatus.ANSWERED
    store.add([harbour(), budget()])
    conversation.refresh()
    assert conversation.ask("What did Ruiz say?").status is AnswerStatus.ANSWERED
    missing = conversation.ask("What did Ruiz say about volcanoes?")
    assert "2 articles" in missing.answer
    store.close()
