"""What a turn that is no whole question takes from the one before."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from bot.conversation import Conversation

BRIDGE = "What did Ana Ruiz say about the bridge?"


@pytest.mark.parametrize(
    ("turns", "meant"),
    [
        ((BRIDGE, "And Weiss?"), "What did Karl Weiss say about the bridge?"),
        ((BRIDGE, "And Weiss?", "And about the deficit?"), "What did Karl Weiss say about the deficit?"),
        ((BRIDGE, "What about ferries?"), "What did Ana Ruiz say about ferries?"),
        ((BRIDGE, "No, I meant Weiss"), "What did Karl Weiss say about the bridge?"),
        ((BRIDGE, "No, I meant ferries"), "What did Ana Ruiz say about ferries?"),
        (("Who is Weiss?", "And Berg?"), "Who is Tom Berg?"),
        (("How many statements by Weiss are there?", "And Berg?"), "How many statements by Tom Berg are there?"),
        (("What did Weiss criticize?", "And Julia Ruiz?"), "What did Julia Ruiz criticize?"),
        ((BRIDGE, "Who criticized it?"), "Who criticized the bridge?"),
        ((BRIDGE, "Who else?"), "Who else talked about the bridge?"),
        ((BRIDGE, "No, I meant Weiss", "what else?", "no, I meant Berg"), "What did Tom Berg say?"),
        ((BRIDGE, "Who criticized that plan?"), "Who criticized the bridge?"),
        ((BRIDGE, "the part about ferries"), "What did Ana Ruiz say about ferries?"),
        ((BRIDGE, "is that disputed?"), "Who disputed the bridge?"),
        ((BRIDGE, "does the council agree?"), "Did the Harbour Council (of another article) agree with the bridge?"),
        ((BRIDGE, "which ministers commented?"), "Which ministers talked about the bridge?"),
        (
            ("Compare Ruiz and Weiss", "what did they say about ferries"),
            "What did Ana Ruiz and Karl Weiss say about ferries?",
        ),
        (("Who criticized the bridge?", "anything about the deficit?"), "Who talked about the deficit?"),
        (
            ("What did Ruiz say about the bridge?", "you are wrong, it was Weiss"),
            "What did Karl Weiss say about the bridge?",
        ),
        ((BRIDGE, "and why?"), "Why did Ana Ruiz say that about the bridge?"),
        ((BRIDGE, "anyone sceptical?"), "Who opposes the bridge?"),
        ((BRIDGE, "any criticism?"), "Who criticized the bridge?"),
        ((BRIDGE, "Weiss too?"), "What did Karl Weiss say about the bridge?"),
        (("Did Ana Ruiz criticize the bridge?", "And did Weiss?"), "Did Karl Weiss criticize the bridge?"),
        (("Who criticized the bridge?", "and Weiss himself?"), "How did Karl Weiss criticize the bridge?"),
        (("What did Ruiz say?", "the other one"), "What did Julia Ruiz say?"),
        ((BRIDGE, "from the beginning", "about ferries"), "What did Ana Ruiz say about ferries?"),
        (("What did Berg say about the council?", "what do they say about it?"), "What did the Harbour Council say?"),
        (("What did Weiss say about ferries?", "When?"), "When did Karl Weiss speak about ferries?"),
        (("Did Weiss say he can mend it?", "Who doubts he can?"), "Who doubts Karl Weiss can mend it?"),
        (("Did Weiss threaten to resign?", "who says he did?"), "Who says Karl Weiss threatened to resign?"),
        (("Who praised the bridge?", "And criticized it?"), "Who criticized the bridge?"),
        (("What did Ana Ruiz promise?", "and demanded?"), "What did Ana Ruiz demand?"),
        (("Who criticized the bridge?", "as what?", "for what?"), "Who criticized the bridge, and for what?"),
        ((BRIDGE, "who spoke that day?"), "Who spoke that day?"),
        ((BRIDGE, "what did Weiss say the next day"), "What did Karl Weiss say about the bridge the day after?"),
        ((BRIDGE, "what was said after that by Weiss"), "What did Karl Weiss say about the bridge after that?"),
        ((BRIDGE, "what about after that?"), "What did Ana Ruiz say about the bridge after that?"),
        ((BRIDGE, "are there any from Weiss?"), "What did Karl Weiss say about the bridge?"),
        ((BRIDGE, "anyone else upset about it?"), "Who else opposes the bridge?"),
        ((BRIDGE, "why does she think so?"), "Why did Ana Ruiz think about the bridge?"),
        ((BRIDGE, "is that a direct quote?"), "What did Ana Ruiz say about the bridge in direct quotation?"),
        ((BRIDGE, "and Weiss's reaction?"), "How did Karl Weiss react to the bridge?"),
        ((BRIDGE, "and how did Weiss respond?"), "How did Karl Weiss respond to the bridge?"),
        (("Who criticized the bridge?", "how did he put it?"), "What did Karl Weiss say about the bridge?"),
        ((BRIDGE, "is she for or against?"), "What did Ana Ruiz think about the bridge?"),
        (("Who talked about the bridge?", "who exactly?"), "Who said that?"),
        (("What did Ruiz say?", "no, the other one"), "What did Julia Ruiz say?"),
        (("What did Weiss say in the letter?", "to which mayor"), "To whom did Karl Weiss say that?"),
        (("What did Julia Ruiz say?", "What did Mayor Ruiz say?"), "What did Ana Ruiz say?"),
        (("Who praised the bridge?", "who doesn't?"), "Who opposes the bridge?"),
        (("Did Weiss love the bridge?", "why not?"), "Why didn't Karl Weiss love the bridge?"),
        (("Who did Weiss tell?", "and about what?"), "What did Karl Weiss say, and about what?"),
        (("What did Weiss say?", "was he criticized for it?"), "Who criticized Karl Weiss?"),
        ((BRIDGE, "what's her position?"), "What did Ana Ruiz say about the bridge?"),
        (("What did Ana Ruiz say?", "what's her position?"), "Who is Ana Ruiz?"),
        ((BRIDGE, "when did Weiss measure it"), "When did Karl Weiss measure the bridge?"),
        (
            ("How many workers does the harbour have?", "among women?"),
            "How many workers does the harbour have among women?",
        ),
        (("What did Dana Fry say?", "where was that?"), "Where did Dana Fry say that?"),
        (("Which ministers are against the bridge?",), "Which ministers oppose the bridge?"),
        (("what are Weiss's taxes according to him?",), "According to Karl Weiss, what are Weiss's taxes?"),
        (("Who criticized Ana Ruiz?", "And Weiss?"), "Who criticized Weiss?"),
        ((BRIDGE, "What about Weiss, how did he respond?"), "How did Karl Weiss respond to the bridge?"),
        ((BRIDGE, "on what day does it open"), "When does the bridge open?"),
        ((BRIDGE, "why was she furious?"), "Why was Ana Ruiz furious?"),
        ((BRIDGE, "did Weiss say anything on anything?"), "Did Karl Weiss say anything?"),
        ((BRIDGE, "anyone who sees it differently?"), "Who disagreed with the bridge?"),
        (("Who criticized the bridge?", "why?"), "Why did Karl Weiss criticize the bridge?"),
        (("Did Weiss mention the bridge?", "who did?"), "Who mentioned the bridge?"),
        (
            ("Compare Ruiz and Weiss", "did either of them mention cranes"),
            "Did Ana Ruiz and Karl Weiss mention cranes?",
        ),
        (("Ana Ruiz & Weiss", "what did the latter say"), "What did Karl Weiss say?"),
        (("Who praised the bridge?", "with which words?"), "Who praised the bridge, and with which words?"),
        (("Who praised the bridge?", "who did she mean?"), "Who praised the bridge, and about whom?"),
        (
            ("What did Dana Fry say about ferries?", "and about the bridge?"),
            "What do the articles say about the bridge?",
        ),
        (("Why did Weiss stop the ferry?", "and the bridge?"), "What did Karl Weiss say about the bridge?"),
        (
            ("What did Julia Ruiz say?", "What did Weiss say?", "where did he explain his decision"),
            "Where did Karl Weiss explain his decision?",
        ),
        (("who praised the bridge?", "when will it open?"), "When will the bridge open?"),
        (("What did Berg say about Ana Ruiz?", "when will it open?"), "When will it open?"),
        (("how many of them will open?", "how much will it cost?"), "How much will it cost?"),
        (("who praised the bridge?", "when will it open?", "who criticized it?"), "Who criticized the bridge?"),
        (("Who talked about the bridge?", "and Berg himself?"), "What did Tom Berg say about the bridge?"),
        (("how much will the bridge cost?", "did Weiss mention it"), "Did Karl Weiss mention the bridge?"),
        (("who opened the bridge?", "what did Weiss say about it"), "What did Karl Weiss say about the bridge?"),
        (("What did Weiss say about her ferry?", "what did Berg say about it"), "What did Tom Berg say about ferry?"),
    ],
)
def test_what_is_left_unsaid_is_that_of_before(turns: tuple[str, ...], meant: str, conversation: Conversation) -> None:
    read_as = [conversation.ask(turn) for turn in turns][-1].read_as
    assert read_as is not None
    assert read_as.text == meant


def test_who_else_is_nobody_who_was_shown(contents: Callable[..., list[str]]) -> None:
    first, others = contents("Who criticized the bridge?"), contents("Who criticized the bridge?", "Who else?")
    assert first
    assert not set(first) & set(others)


@pytest.mark.parametrize(
    ("turn", "since", "until"), [("before that", None, date(2023, 5, 10)), ("after that", date(2023, 5, 13), None)]
)
def test_before_and_after_that_are_so_from_what_was_shown(
    turn: str, since: date | None, until: date | None, conversation: Conversation
) -> None:
    """Weiss speaks on Thursday the eleventh, in a paper of the twelfth."""
    conversation.ask("What did Weiss say?")
    read_as = conversation.ask(turn).read_as
    assert read_as is not None
    assert (read_as.since, read_as.until) == (since, until)


def test_with_nothing_before_a_fragment_is_asked_by_itself(conversation: Conversation) -> None:
    read_as = conversation.ask("And Weiss?").read_as
    assert read_as is not None
    assert read_as.text == "What did Karl Weiss say?"


def test_and_then_goes_on_from_nothing_at_the_beginning(conversation: Conversation) -> None:
    assert conversation.ask("and then?").read_as is None


@pytest.mark.parametrize(
    ("turns", "speakers"),
    [
        (("Who talked about the bridge?", "only Weiss"), {"Karl Weiss"}),
        (("Who talked about taxes?", "only Ruiz"), {"Ana Ruiz"}),
    ],
)
def test_only_somebody_is_nobody_else_even_where_nothing_of_hers_was_shown(
    turns: tuple[str, ...], speakers: set[str], conversation: Conversation
) -> None:
    answer = [conversation.ask(turn) for turn in turns][-1]
    assert {passage.speaker.name for passage in answer.passages if passage.speaker} == speakers
