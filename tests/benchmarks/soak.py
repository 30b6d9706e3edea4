"""Ask an archive while it is updated, for as long as you like, and see that no answer is wrong.

    python tests/benchmarks/soak.py --minutes 10

One process replaces the same articles over and over, each time in another wording that names the turn; four others
ask. An answer is wrong if it mixes two turns, lacks an article, or goes back behind a turn seen before.
"""

from __future__ import annotations

import argparse
import multiprocessing
import resource
import sys
import tempfile
import time
from dataclasses import replace
from itertools import islice
from multiprocessing.queues import Queue
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]

from generated import Newsroom  # noqa: E402 -- found by the path above

from index.article import Article  # noqa: E402
from index.local.local_store import LocalStore  # noqa: E402
from index.passage import ReadArticle  # noqa: E402
from index.search import Search  # noqa: E402

ARTICLES = 40
READERS = 4

Result = tuple[str, int, int, list[str]]
"""Who, how often, by how many megabytes its memory grew, and what was wrong."""


def main() -> None:
    """Soak and print what came of it; exit 1 if anything was wrong."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--minutes", type=float, default=10)
    minutes = arguments.parse_args().minutes
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "archive"
        store = LocalStore(place, create=True)
        store.add(turned(0))
        store.close()
        results: Queue[Result] = multiprocessing.Queue()
        until = time.time() + 60 * minutes
        workers = [multiprocessing.Process(target=write, args=(place, until, results))]
        workers += [multiprocessing.Process(target=ask, args=(place, until, results)) for _ in range(READERS)]
        for worker in workers:
            worker.start()
        wrong = []
        for _ in workers:
            who, times, grown, faults = results.get()
            print(f"{who}: {times:,} times, memory grown by {grown} MB, {len(faults)} faults")
            wrong += faults
        store = LocalStore(place)
        wrong += store.status(check=True).problems
        print(f"{store.status().bytes / 1e6:.1f} MB on disk")
        store.close()
    sys.exit("\n".join(wrong[:20]) if wrong else 0)


def turned(turn: int) -> list[ReadArticle]:
    """Return the articles in the wording of a turn: each begins with a bare sentence that names it."""
    return [with_turn(read, turn) for read in islice(Newsroom().articles(10_000), ARTICLES)]


def with_turn(read: ReadArticle, turn: int) -> ReadArticle:
    """Return an article whose title names the turn, and so its fingerprint and the words around every passage."""
    article: Article = replace(read.article, title=f"turnnumber {turn}")
    passages = tuple(replace(one, article=replace(one.article, title=article.title)) for one in read.passages)
    return ReadArticle(article, read.sentences, passages)


def write(place: Path, until: float, results: Queue[Result]) -> None:
    """Replace all articles, turn by turn."""
    store = LocalStore(place)
    turn, before = 0, 0
    while time.time() < until:
        turn += 1
        store.add(turned(turn))
        before = before or memory()
    results.put(("writer", turn, memory() - before, []))


def ask(place: Path, until: float, results: Queue[Result]) -> None:
    """Ask for everything, by words and by look-up, and see that it belongs together."""
    store = LocalStore(place)
    times, before, last, faults = 0, 0, 0, []
    try:
        while time.time() < until:
            times += 1
            found = store.search(Search(topic=(("turnnumber",),), attributed=None, limit=0))
            turns = {int(passage.article.title.split()[1]) for passage in found.passages}
            articles = {passage.article.id for passage in found.passages}
            if len(turns) != 1 or len(articles) != ARTICLES or min(turns) < last:
                faults.append(f"turns {sorted(turns)} of {len(articles)} articles after turn {last}")
            last = max(turns, default=last)
            (most, *_) = store.speakers(limit=1)
            told = store.search(Search(speakers=(most.id,), limit=0))
            if len(told.passages) != told.total:
                faults.append(f"{told.total} statements, {len(told.passages)} given")
            before = before or (memory() if times > 20 else 0)
    except Exception as error:  # whatever it is, it is what we look for
        faults.append(repr(error))
    results.put(("reader", times, memory() - before, faults))


def memory() -> int:
    """Return the most megabytes that this process had so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


if __name__ == "__main__":
    main()
