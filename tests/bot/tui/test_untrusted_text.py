"""Articles and questions may hold markup and control codes: they are shown, never obeyed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from index.article import Article, ArticleInfo
from index.attribution import Attribution, Confidence, Kind, Stance
from index.charspan import CharSpan
from index.passage import Passage
from index.speaker import Speaker, SpeakerType

EVIL = "[red]\x1b[31m\x07\u202e\ud800[/] [@click=app.quit]x[/]"
SHOWN = "[red]␛[31m␇\ufffd\ufffd[/] [@click=app.quit]x[/]"
TEXT = f"{EVIL} said the {EVIL} end."


def evil_passage() -> Passage:
    article = Article("evil", TEXT, EVIL, date(2024, 3, 6), EVIL, EVIL)
    length = len(EVIL)
    attribution = Attribution(
        source=(CharSpan(0, length),),
        cue=(CharSpan(length + 1, length + 5),),
        content=(CharSpan(length + 6, len(TEXT)),),
        kind=Kind.INDIRECT,
        stance=Stance.SAID,
        confidence=Confidence.HIGH,
        because=EVIL,
        medium=CharSpan(0, length),
    )
    speaker = Speaker(EVIL, SpeakerType.PERSON, role=EVIL)
    return Passage(ArticleInfo.of(article), CharSpan(0, len(TEXT)), TEXT, attribution, 0, speaker, EVIL, id=1)


def evil_conversation(a_conversation):
    conversation = a_conversation()
    passage = evil_passage()
    article = Article("evil", TEXT, EVIL, date(2024, 3, 6), EVIL, EVIL)
    conversation.store.kept = {"evil": article}
    conversation.store.passages = (passage,)
    answer = conversation.ask("hm")
    conversation.ask = lambda text: replace(
        answer, question=text, answer=EVIL, passages=(passage,), total=1, suggestions=(EVIL,)
    )
    conversation.examples = lambda count: (EVIL,) * count
    return conversation


async def test_in_a_card_a_suggestion_and_the_greeting(open_terminal, a_conversation):
    async with open_terminal(140, 40, over=evil_conversation(a_conversation)) as terminal:
        assert f"› {SHOWN}" in terminal.words
        await terminal.ask("hm")
        assert f"{SHOWN}, {SHOWN}" in terminal.words
        assert f"{SHOWN} said the {SHOWN} end." in terminal.words
        await terminal.press("tab", "w")
        assert "confidence high" in terminal.words
        assert "\x1b" not in terminal.screen


async def test_in_the_article_its_head_and_the_tables(open_terminal, a_conversation):
    async with open_terminal(140, 40, over=evil_conversation(a_conversation)) as terminal:
        await terminal.press("f3")
        assert SHOWN in terminal.words
        await terminal.press("enter", "n")
        assert f"{SHOWN} said the {SHOWN} end." in terminal.words
        assert f"{SHOWN} · {SHOWN} · 6 March 2024" in terminal.words
        assert "\x1b" not in terminal.screen


async def test_in_a_question_that_was_pasted(open_terminal):
    async with open_terminal(140, 40) as terminal:
        terminal.app.focused.put(f"hm {EVIL}")
        await terminal.press("enter")
        assert f"❯ hm {SHOWN}" in terminal.words
        await terminal.press("up")
        assert "\x1b" not in terminal.screen


async def test_a_copied_passage_has_no_control_codes(open_terminal, a_conversation):
    async with open_terminal(140, 40, over=evil_conversation(a_conversation)) as terminal:
        await terminal.ask("hm")
        await terminal.press("tab", "c")
        assert "\x1b" not in terminal.app.clipboard
        assert SHOWN in terminal.app.clipboard
