"""Measure quality and raise the floors that `tests/test_quality.py` holds.

    python -m tests.raise_floors            raise every floor to what is reached now
    python -m tests.raise_floors --show     only print what is reached, and what is wrong
    python -m tests.raise_floors --lower    lower floors too: say in the commit why

Floors are whole percents, rounded down, so that a hair's difference between two machines is no failure.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from pathlib import Path

from tests.gold_articles import read_gold
from tests.quality import Score, construction_recall, measure, read_all

FLOORS = Path(__file__).parent / "quality_floors.json"

Floors = dict[str, dict[str, int]]


def read_floors(path: Path = FLOORS) -> Floors:
    """Return the floors: percent by aspect and figure; none where there is no file yet."""
    floors: Floors = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return floors


def figures_of(score: Score) -> dict[str, float]:
    """Return what a floor can be set for, in percent."""
    return {"precision": score.precision, "recall": score.recall}


def raised(floors: Floors, scores: Mapping[str, Score], lower: bool = False) -> Floors:
    """Return `floors` raised to what `scores` reach; those that are missed stay, unless `lower`."""
    return {
        aspect: {
            figure: int(reached) if lower else max(int(reached), floors.get(aspect, {}).get(figure, 0))
            for figure, reached in figures_of(score).items()
        }
        for aspect, score in scores.items()
    }


def main() -> None:
    """Measure, print, and write the floors."""
    parser = argparse.ArgumentParser(prog="python -m tests.raise_floors", description="Raise the quality floors.")
    parser.add_argument("--show", action="store_true", help="only print what is reached, and what is wrong")
    parser.add_argument("--lower", action="store_true", help="lower floors too, where less is reached than before")
    options = parser.parse_args()
    floors, articles = read_floors(), read_all(read_gold())
    scores = measure(articles)
    _print_figures(scores, floors)
    if options.show:
        _print_faults(scores)
        for construction, (found, total) in construction_recall(articles).items():
            print(f"{found:3} of {total:3}  {construction}")
        return
    FLOORS.write_text(json.dumps(raised(floors, scores, options.lower), indent=2) + "\n", encoding="utf-8")


def _print_figures(scores: Mapping[str, Score], floors: Floors) -> None:
    for aspect, score in scores.items():
        reached = ", ".join(
            f"{figure} {percent:5.1f} (floor {floors.get(aspect, {}).get(figure, 0)})"
            for figure, percent in figures_of(score).items()
        )
        print(f"{aspect:14} {reached}   right {score.right}, found {score.found}, gold {score.gold}")


def _print_faults(scores: Mapping[str, Score]) -> None:
    for aspect, score in scores.items():
        print(f"\n{aspect}")
        for fault in score.faults:
            print(f"  {fault}")


if __name__ == "__main__":
    main()
