"""Words tagged by hand, so that no model can break a rule, and articles read by the real parser."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab

from index.article import Article
from index.parse import Parser
from index.tokens import Tokens


def tagged(text: str) -> Tokens:
    """Return the tokens of a text that is written with its tags: "Ann/NNP Lee/NNP said/VBD"; one sentence.

    A hyphen (HYPH) joins the words beside it.
    """
    pairs = [word.rsplit("/", 1) for word in text.split()]
    words, tags = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    spaces = ["HYPH" not in beside for beside in zip(tags, [*tags[1:], ""], strict=True)]
    doc = Doc(Vocab(), words=words, spaces=spaces, tags=tags, heads=[0] * len(words), deps=["dep"] * len(words))
    return Tokens(doc)


@pytest.fixture(name="tagged")
def tagged_fixture() -> Callable[[str], Tokens]:
    """Return `tagged`."""
    return tagged


@pytest.fixture
def tokens_of(parser: Parser) -> Callable[[str], Tokens]:
    """Return a function that parses a text."""
    return lambda text: Tokens(parser.parse(Article("test", text, "Test")))
