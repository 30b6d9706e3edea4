"""Articles that nobody wrote are read like any other: whole, and every passage where it says it is."""

from __future__ import annotations

import pytest

from index.article import Article
from index.parse import Parser
from index.read_article import read_article

MONSTERS = {
    "names without end": "Ann Lee " * 500,
    "more namesakes than are told apart": "".join(f"A{number} Lee said Lee was ill. " for number in range(120)),
    "pronouns that nobody is meant by": "He said he was ill. " * 150,
    "contents in contents": "he said that " * 300,
    "an article of one line": 'The port, she said, will open "in June", and Berg denied that it was about pay. ' * 40,
    "marks": "“a” \"b\" 'c' " * 250,
    "marks that never close": "“" * 3_000,
    "line ends": "a" + "\n" * 50_000 + "Ann Lee said so." + "\r\u2028\x85" * 100,
    "marks of a page that never close": "<!-- <b *_[**" * 500 + "[a](" * 500,
    "controls": "".join(map(chr, range(32))) * 80 + "a",
    "reading directions": "\u202esaid Ann\u202c " * 200,
    "halves of characters": "\ud800 said \udfff " * 200,
}


@pytest.mark.parametrize("name", MONSTERS)
def test_monsters_are_read_whole(parser: Parser, name: str) -> None:
    text = MONSTERS[name]
    article = Article("monster", text, "A monster")
    read = read_article(article, parser)
    assert all(passage.text == passage.span.of(text) for passage in read.passages)
    covered = {place for passage in read.passages for place in range(passage.span.start, passage.span.end)}
    assert not [place for place in range(len(text)) if place not in covered and text[place].isalnum()]
