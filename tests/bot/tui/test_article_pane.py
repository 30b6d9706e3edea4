from __future__ import annotations

import pytest

from index.article import Article, ArticleInfo
from index.attribution import Attribution, Confidence, Kind, Stance
from index.charspan import CharSpan
from index.passage import Passage
from index.speaker import Speaker, SpeakerType

HOLM = Speaker("Ada Holm", SpeakerType.PERSON, "Mayor")


async def read_first(terminal):
    await terminal.ask("What did Holm say?")
    await terminal.press("tab", "enter")


async def test_an_article_tells_its_title_outlet_author_and_date(open_terminal):
    async with open_terminal() as terminal:
        await read_first(terminal)
        assert "Council puts off the harbour wall The Evening Tide · Ines Falk · 6 March 2024" in terminal.words


async def test_the_four_parts_are_marked_each_in_its_own_way_and_the_legend_tells_which(open_terminal):
    async with open_terminal(height=30) as terminal:
        await read_first(terminal)
        parts = {"Mayor Ada Holm": "who", "told": "says", "the wall would be": "what", "the Evening Tide": "to whom"}
        looks = []
        for words, sample in parts.items():
            ((in_text,), (in_legend,)) = terminal.styles_of(words), terminal.styles_of(sample)
            look = (in_text.bold, in_text.italic, in_text.underline)
            assert look == (in_legend.bold, in_legend.italic, in_legend.underline)
            looks.append(look)
        assert len(set(looks)) == 4


async def test_only_the_passage_is_marked(open_terminal):
    async with open_terminal(height=30) as terminal:
        await read_first(terminal)
        (marked,), (other,) = terminal.styles_of("on Monday"), terminal.styles_of("Not everybody")
        assert marked.bgcolor != other.bgcolor


async def test_n_and_p_go_through_the_statements_of_the_article(open_terminal):
    async with open_terminal() as terminal:
        await read_first(terminal)
        assert "Ada Holm · Statement 1 of 4" in terminal.words
        await terminal.press("n", "n")
        assert "Jon Brandt · Statement 3 of 4 · warned · partly quoted" in terminal.words
        await terminal.press("p")
        assert "Ada Holm · Statement 2 of 4" in terminal.words


async def test_capital_n_stays_with_the_speaker(open_terminal):
    async with open_terminal() as terminal:
        await read_first(terminal)
        await terminal.press("N", "N")
        assert "Ada Holm · Statement 2 of 4" in terminal.words


async def test_why_is_told_in_the_article_too(open_terminal):
    async with open_terminal() as terminal:
        await read_first(terminal)
        await terminal.press("w")
        assert "subject of 'told'" in terminal.words


async def test_all_statements_are_listed_and_one_is_gone_to(open_terminal):
    async with open_terminal() as terminal:
        await read_first(terminal)
        await terminal.press("s")
        assert "4 statements in this article" in terminal.words
        assert "a senior official denied any contract had been signed" in terminal.words
        await terminal.press("down", "down", "enter")
        assert "Jon Brandt · Statement 3 of 4" in terminal.words


async def test_words_are_found_in_the_article(open_terminal):
    async with open_terminal() as terminal:
        await read_first(terminal)
        await terminal.press("slash")
        await terminal.type("THE WALL")
        await terminal.settle()
        assert "Match 1 of 2" in terminal.words
        await terminal.press("enter")
        assert "Match 2 of 2" in terminal.words
        (found,), (other,) = terminal.styles_of("the wall would be"[:8]), terminal.styles_of("Not everybody")
        assert found.bgcolor != other.bgcolor
        await terminal.type("paper")
        await terminal.settle()
        assert "Not in this article" in terminal.words
        await terminal.press("escape")
        assert "Ada Holm · Statement 1 of 4" in terminal.words


async def test_a_passage_far_down_is_scrolled_to(open_terminal, a_conversation):
    conversation = a_conversation()
    kept = conversation.store.kept
    from dataclasses import replace

    from index.charspan import CharSpan

    article = kept["harbour"]
    before = "Nothing of note was said about it for a long time.\n" * 200
    kept["harbour"] = replace(article, text=before + article.text)
    shift = len(before)

    def moved(span):
        return CharSpan(span.start + shift, span.end + shift)

    passages = []
    for one in conversation.store.passages:
        old = one.attribution
        attribution = replace(
            old,
            source=tuple(map(moved, old.source)),
            cue=tuple(map(moved, old.cue)),
            content=tuple(map(moved, old.content)),
            addressee=old.addressee and moved(old.addressee),
            when=old.when and replace(old.when, span=moved(old.when.span)),
            medium=old.medium and moved(old.medium),
        )
        passages.append(replace(one, span=moved(one.span), attribution=attribution))
    conversation.store.passages = tuple(passages)
    for width, height in ((80, 24), (140, 40)):
        async with open_terminal(width, height, over=conversation) as terminal:
            await read_first(terminal)
            assert "Mayor Ada Holm told the Evening Tide" in terminal.words
            await terminal.press("n")
            assert "We have waited twenty years" in terminal.words


LONG = Article(
    "long",
    "\n\n".join(f"Mayor Ada Holm said at noon that quay number {number} will close." for number in range(40)),
    "Forty quays",
)


@pytest.fixture
def forty_quays(a_conversation, a_store):
    store = a_store()
    store.kept = {LONG.id: LONG}
    store.passages = tuple(quay_statement(number) for number in range(40))
    return a_conversation(store, limit=0)


def quay_statement(number: int) -> Passage:
    sentence = f"Mayor Ada Holm said at noon that quay number {number} will close."
    start = LONG.text.index(sentence)
    content = CharSpan(start + 32, start + len(sentence) - 1)
    source = (CharSpan(start, start + 14),)
    attribution = Attribution(source, (), (content,), Kind.INDIRECT, Stance.SAID, Confidence.HIGH, "written down")
    span = CharSpan(start, start + len(sentence))
    info = ArticleInfo.of(LONG)
    return Passage(info, span, sentence, attribution, number, HOLM, id=number + 1)


async def test_the_statement_shown_stays_in_view_whatever_the_size(open_terminal, forty_quays):
    async with open_terminal(100, 40, over=forty_quays) as terminal:
        await terminal.ask("What did Holm say?")
        await terminal.press("tab", "G", "k", "k", "enter")
        await terminal.waits_for("quay number 37 will close.")
        for size in ((60, 20), (130, 24), (40, 12)):
            await terminal.pilot.resize_terminal(*size)
            await terminal.settle()
            text = terminal.app.screen.query_one("#article-text").region
            assert "number 37" in "\n".join(terminal.screen.splitlines()[text.y : text.bottom])


async def test_the_list_of_statements_begins_at_the_one_shown(open_terminal, forty_quays):
    async with open_terminal(over=forty_quays) as terminal:
        await terminal.ask("What did Holm say?")
        await terminal.press("tab", "G", "k", "k", "enter", "s")
        assert "▌ Ada Holm quay number 37 will close" in " ".join(terminal.screen.split())


async def test_the_list_of_statements_is_narrowed_by_typing_names_and_words(open_terminal):
    async with open_terminal() as terminal:
        await read_first(terminal)
        await terminal.press("s")
        await terminal.type("holm flood")
        assert "and we will not wait for another flood" in terminal.words
        assert "strangle the old port" not in terminal.words.partition("statements in this article")[2]
        await terminal.press("enter")
        assert "Ada Holm · Statement 2 of 4" in terminal.words
        await terminal.press("s")
        await terminal.type("zebra")
        await terminal.press("enter", "escape")
        assert "Ada Holm · Statement 2 of 4" in terminal.words
