"""The quality gate: on the gold articles, precision and recall stay at what they once reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.gold_articles import CONSTRUCTIONS, GOLD, read_gold
from tests.quality import ASPECTS, KEPT_OUT, Score, measure, read_all
from tests.raise_floors import FLOORS, figures_of, raised, read_floors

if TYPE_CHECKING:
    from index.parse import Parser

HOW_TO_RAISE = """
To see everything that is wrong: python -m tests.raise_floors --show
If a floor has to be lowered: python -m tests.raise_floors --lower, and say in the commit why."""

MEASURED = [*(aspect.name for aspect in ASPECTS), KEPT_OUT]


@pytest.fixture(scope="module")
def scores(parser: Parser) -> dict[str, Score]:
    return measure(read_all(read_gold(), parser))


@pytest.mark.parametrize("aspect", MEASURED)
def test_quality_stays_at_its_floor(aspect: str, scores: dict[str, Score]) -> None:
    score = scores[aspect]
    floors = read_floors()[aspect]
    missed = [
        f"{figure} of {aspect} is {reached:.1f}, its floor {floors[figure]}"
        for figure, reached in figures_of(score).items()
        if reached < floors[figure]
    ]
    if missed:
        pytest.fail("\n".join([*missed, *score.faults, HOW_TO_RAISE]), pytrace=False)


def test_floors_rise_to_what_is_reached_and_sink_only_when_asked() -> None:
    floors = {"content": {"precision": 80, "recall": 80}}
    reached = {"content": Score(right=75, found=100, gold=80)}

    assert raised(floors, reached) == {"content": {"precision": 80, "recall": 93}}
    assert raised(floors, reached, lower=True) == {"content": {"precision": 75, "recall": 93}}


def test_every_construction_has_an_example_that_must_be_found() -> None:
    shown = {name for gold in read_gold() for one in gold.attributions if not one.optional for name in one.shows}
    assert shown == set(CONSTRUCTIONS)


def test_the_readme_lists_which_article_shows_which_construction() -> None:
    table = "\n".join(
        f"| {name} | {example} | {_articles_that_show(name)} |" for name, example in CONSTRUCTIONS.items()
    )
    assert table in (GOLD / "README.md").read_text(encoding="utf-8"), (
        f"The table in {GOLD}/README.md should be:\n{table}"
    )


def _articles_that_show(construction: str) -> str:
    return ", ".join(
        gold.article.id
        for gold in read_gold()
        if any(construction in one.shows for one in gold.attributions if not one.optional)
    )


def test_floors_are_set_for_all_that_is_measured() -> None:
    assert set(read_floors()) == set(MEASURED), f"{FLOORS} is out of step; mend it: python -m tests.raise_floors"
