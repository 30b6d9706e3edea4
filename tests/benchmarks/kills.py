"""Kill updates of a store at random moments, and see that nothing is lost or half done.

    python tests/benchmarks/kills.py --times 200

A process updates the archive over and over; it is killed (`kill -9`), the archive is opened, and must hold exactly
the state after the last update that was reported, or after the next one; a check must find nothing wrong; and the
next process goes on from there.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]

from generated import Newsroom  # noqa: E402 -- found by the path above

from index.fingerprint import fingerprint  # noqa: E402
from index.local.local_store import LocalStore  # noqa: E402
from index.passage import ReadArticle  # noqa: E402

ARTICLES = 25
"""In an update; every third update takes some out instead, and some make everything derived anew."""

SEEDS = 5
"""So many wordings there are."""

State = dict[str, str]


def main() -> None:
    """Kill, check, go on; exit 1 at the first fault."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--times", type=int, default=200)
    arguments.add_argument("--update", type=Path, help="be the process that is killed")
    options = arguments.parse_args()
    if options.update:
        update_for_ever(options.update)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "archive"
        LocalStore(place, create=True).close()
        states = all_states()
        state, number = next(states), 0
        slowest = 0.0
        pick = random.Random(time.time_ns())
        for kill in range(options.times):
            reported = kill_after(place, pick.uniform(0.0, 1.5))
            begun = time.perf_counter()
            store = LocalStore(place)
            reached = store.status().generation
            slowest = max(slowest, time.perf_counter() - begun)
            while number < reached:
                state, number = next(states), number + 1
            problems = store.status(check=True).problems
            if problems or dict(store.fingerprints()) != state or reached < reported:
                sys.exit(f"kill {kill}: update {reached}, {reported} reported: {problems or 'another state'}")
            store.close()
        print(f"{options.times} kills in {number} updates: nothing lost, nothing half done; opened in {slowest:.2f} s")


def kill_after(place: Path, seconds: float) -> int:
    """Kill an updating process so long after it began, and return the number of the last update it reported."""
    command = [sys.executable, __file__, "--update", str(place)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    begun = process.stdout.readline()  # however long it takes to start, it is the updates that are killed
    time.sleep(seconds)
    process.kill()
    reported, _ = process.communicate()
    return int((begun + reported).split()[-1])


def update_for_ever(place: Path) -> None:
    """Go on from where the archive is, and report each update."""
    store = LocalStore(place)
    number = store.status().generation
    for seed in range(SEEDS):
        articles(seed)  # making them takes longer than an update
    print(number, flush=True)
    while True:
        gone, new = change(number)
        if gone:
            store.remove(gone)
        elif new:
            store.add(new)
        else:
            store.reindex()
        number += 1
        print(number, flush=True)


def all_states() -> Iterator[State]:
    """Yield what the archive holds before any update, after the first, and so on."""
    state: State = {}
    number = 0
    while True:
        yield dict(state)
        gone, new = change(number)
        for id in gone:
            state.pop(id, None)
        state.update({read.article.id: fingerprint(read.article) for read in new})
        number += 1


def change(number: int) -> tuple[list[str], list[ReadArticle]]:
    """Return what the update of this number takes out, or puts in: partly what is there in another wording."""
    if number % 10 == 9:
        return [], []
    if number % 3 == 2:
        return [read.article.id for read in articles(number % SEEDS)[::2]], []
    return [], articles(number % SEEDS)


@lru_cache
def articles(seed: int) -> list[ReadArticle]:
    """Return the articles of a seed; those of other seeds go by the same ids."""
    return list(islice(Newsroom(seed).articles(10_000), ARTICLES))


if __name__ == "__main__":
    main()
