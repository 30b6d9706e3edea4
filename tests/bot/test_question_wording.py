"""The question as understood, as every front end shows it."""

from __future__ import annotations

import pytest

from bot.conversation import Conversation


@pytest.mark.parametrize(
    ("turns", "sentence"),
    [
        (["what's ruiz saying about the bridge"], "What did Ana Ruiz say about the bridge?"),
        (["did weiss say anything about the bridge"], "Did Karl Weiss say anything about the bridge?"),
        (["Did Weiss say something on taxes?"], "Did Karl Weiss say anything about taxes?"),
        (["Who disagreed with Weiss?"], "Who disagreed with Weiss?"),
        (["What did Weiss accuse the mayor of?"], "What did Karl Weiss accuse the mayor of?"),
        (["did weiss criticise the bridge"], "Did Karl Weiss criticise the bridge?"),
        (["Did Berg comment?"], "Did Tom Berg comment?"),
        (["Did Weiss say that taxes must not rise?"], "Did Karl Weiss say taxes must not rise?"),
        (["why did Weiss criticize the bridge?"], "Why did Karl Weiss criticize the bridge?"),
        (["How did Weiss describe the bridge?"], "How did Karl Weiss describe the bridge?"),
        (["what did weiss call the bridge"], "What did Karl Weiss call the bridge?"),
        (["what did weiss call it"], "What did Karl Weiss call it?"),
        (["What did Weiss tell Ana Ruiz?"], "What did Karl Weiss tell Ana Ruiz?"),
        (["what was ruiz told?"], "What was Ana Ruiz told?"),
        (["What did Weiss tell the mayor about vanity?"], "What did Karl Weiss tell Ana Ruiz about vanity?"),
        (["How did Ruiz respond to the strike?"], "How did Ana Ruiz respond to the strike?"),
        (["what did the port officials say"], "What did the port officials say?"),
        (["did anyone criticize the bridge"], "Who criticized the bridge?"),
        (["who is against the bridge"], "Who opposes the bridge?"),
        (["who agreed with Julia Ruiz"], "Who agreed with Julia Ruiz?"),
        (["which officials declined to comment"], "Which officials declined to comment?"),
        (["how many workers does the harbour have"], "How many workers does the harbour have?"),
        (
            ["How much will the deficit shrink according to Weiss?"],
            "According to Karl Weiss, how much will the deficit shrink?",
        ),
        (["What will the deficit do, according to Weiss?"], "According to Karl Weiss, what will the deficit do?"),
        (["when did ruiz talk to Radio Nova"], "When did Ana Ruiz talk to Radio Nova?"),
        (["What did Ruiz say?", "in which interview?"], "In which interview did Ana Ruiz say that?"),
        (["What did Ruiz say?", "show the last one in context"], "Show the last passage in its article."),
        (
            ["how many statements about the bridge are by Weiss"],
            "How many statements by Karl Weiss about the bridge are there?",
        ),
        (["how often is Weiss quoted on the bridge"], "How many statements by Karl Weiss about the bridge are there?"),
        (["what did weiss say in the Morning Post"], "What did Karl Weiss say in the Morning Post?"),
        (["What did Weiss say on Thursday?"], "What did Karl Weiss say on Thursday?"),
        (["who talked about the bridge except Weiss"], "Who talked about the bridge leaving out Karl Weiss?"),
        (["How did Weiss tell the mayor?"], "How did Karl Weiss tell Ana Ruiz?"),
        (["What did Weiss say about the bridge?", "who disagreed with him"], "Who disagreed with Karl Weiss?"),
        (["What did Weiss say about the bridge?", "who had asked him?"], "Who asked Karl Weiss about the bridge?"),
        (["What did Weiss say?", "who denied that"], "Who denied that?"),
        (["What did Weiss say?", "who disagreed with that"], "Who disagreed with that?"),
        (["What did Weiss say?", "at the rally"], "What did Karl Weiss say at the rally?"),
        (["What did Weiss say?", "and before the debate?"], "What did Karl Weiss say before the debate?"),
        (["What did Weiss say?", "after the vote"], "What did Karl Weiss say after the vote?"),
        (["who is quoted in the bridge article"], "Who is quoted in the article about bridge?"),
        (["what did Berg say after the rally"], "What did Tom Berg say after the rally?"),
    ],
)
def test_the_question_as_understood_is_one_plain_sentence(
    turns: list[str], sentence: str, conversation: Conversation
) -> None:
    read_as = [conversation.ask(turn) for turn in turns][-1].read_as
    assert read_as is not None
    assert read_as.text == sentence
    assert ":" not in read_as.text
