"""DeferredConversation: a conversation that is made when it is first used, so that a first frame need not wait for it.

What it takes to understand questions costs as much to load as the terminal UI itself.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from bot.answer import Answer
    from bot.conversation import Conversation
    from index.store import Store

    AnyConversation: TypeAlias = "Conversation | DeferredConversation"


class DeferredConversation:
    """What screens ask of a `Conversation`, whose methods these are; each may take a moment the first time."""

    def __init__(self, store: Store, *, limit: int = 10) -> None:
        self.store = store
        self.limit = limit

    @cached_property
    def _conversation(self) -> Conversation:
        from bot.conversation import Conversation

        return Conversation(self.store, limit=self.limit)

    def ask(self, text: str) -> Answer:
        """Answer one turn."""
        return self._conversation.ask(text)

    def refresh(self) -> None:
        """Look again at what the archive holds."""
        self._conversation.refresh()

    def begin_anew(self) -> None:
        """Forget what was said so far."""
        self._conversation.begin_anew()

    def examples(self, count: int = 6) -> tuple[str, ...]:
        """Return questions that this archive answers."""
        return self._conversation.examples(count)
