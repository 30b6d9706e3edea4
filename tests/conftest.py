"""What many tests need: the archive of the seed article and the language model, each made once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from index.attribution import Attribution
    from index.parse import Parser

SEEDS = Path(__file__).parent.parent / "seeds"


@pytest.fixture(scope="session")
def seed_archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of an archive of the seed article, built by the real parts; copy it before changing it."""
    from bot.cli import main

    place = tmp_path_factory.mktemp("seed") / "archive"
    assert main(["index", str(SEEDS), "--index", str(place)]) == 0
    return place


@pytest.fixture(scope="session")
def parser() -> Parser:
    """Return a parser with the model that Quoth comes with."""
    from index.parse import Parser

    return Parser()


@pytest.fixture
def attributions(parser: Parser) -> Callable[[str], list[Attribution]]:
    """Return the function that finds what a text attributes to whom."""
    from index.article import Article
    from index.extract.attributions import find_attributions
    from index.tokens import Tokens

    def find(text: str) -> list[Attribution]:
        doc = parser.parse(Article("test", text, "Test"))
        return find_attributions(doc, Tokens(doc))

    return find
