from __future__ import annotations

import subprocess
import sys

from bot.deferred_conversation import DeferredConversation


def test_it_answers_as_the_conversation_that_it_becomes(small_archive):
    conversation = DeferredConversation(small_archive, limit=1)
    assert conversation.ask("What did Ruiz say about the bridge?").total == 2
    assert conversation.ask("When?").answer.startswith("on Monday")
    conversation.begin_anew()
    assert len(conversation.examples(3)) == 3


def test_the_terminal_ui_is_there_before_what_reads_questions():
    bots = "sorted(name for name in sys.modules if name.startswith('bot.'))"
    code = f"import sys, bot.command.terminal_session; print(*{bots})"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert "bot.tui.conversation_screen" in loaded
    assert not {"bot.conversation", "bot.understand", "bot.naming", "bot.grammar.lexicon"} & set(loaded)
