from __future__ import annotations

from dataclasses import replace

from index.article import Article
from index.charspan import CharSpan


def also_in_the_post(store, *passages):
    """Let another newspaper print the statements too."""
    shift = len("From our desk. ")
    for one in passages:
        attribution = one.attribution
        moved = {
            part: tuple(CharSpan(span.start + shift, span.end + shift) for span in getattr(attribution, part))
            for part in ("source", "cue", "content")
        }
        moved |= {"addressee": None, "when": None, "medium": None}
        info = replace(one.article, id="post", publisher="Morning Post")
        span = CharSpan(one.span.start + shift, one.span.end + shift)
        again = replace(one, article=info, span=span, attribution=replace(attribution, **moved))
        store.passages = (*store.passages, again)
    harbour = store.kept["harbour"]
    store.kept["post"] = Article("post", f"From our desk. {harbour.text}", harbour.title, publisher="Morning Post")


async def test_a_statement_in_several_articles_is_one_card_with_its_variants_on_demand(open_terminal):
    async with open_terminal(100, 50) as terminal:
        store = terminal.conversation.store
        also_in_the_post(store, store.passages[0])
        await terminal.ask("What did Holm say?")
        assert terminal.words.count("the wall would be built") == 1
        assert "› also in 1 more article Morning Post" in terminal.words
        await terminal.press("tab", "down", "enter")
        assert terminal.words.count("the wall would be built") == 2
        assert "hide in 1 more article" in terminal.words
        await terminal.press("down", "w")
        assert "Why:" in terminal.words.partition("hide in")[2]
        await terminal.press("enter")
        await terminal.waits_for("From our desk.")
        await terminal.press("escape", "up", "enter")
        assert terminal.words.count("the wall would be built") == 1


async def test_the_numbers_of_passages_stay_those_that_can_be_asked_for(open_terminal):
    async with open_terminal(100, 50) as terminal:
        store = terminal.conversation.store
        also_in_the_post(store, store.passages[0])
        store.passages = (store.passages[0], store.passages[-1], *store.passages[1:-1])
        await terminal.ask("What did Holm say?")
        assert "1 Ada Holm" in terminal.words
        assert "2 Ada Holm" not in terminal.words
        assert "3 Ada Holm" in terminal.words
