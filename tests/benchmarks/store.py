"""How fast the local store is, beside SQLite FTS5 on the same passages in the same run.

    python tests/benchmarks/store.py --passages 20000

Times are of the processor, in milliseconds, warm: medians and 95th percentiles.
"""

from __future__ import annotations

import argparse
import random
import resource
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date
from itertools import islice
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[2])]

from generated import Newsroom  # noqa: E402 -- found by the path above

from index.local.local_store import LocalStore  # noqa: E402
from index.passage import ReadArticle  # noqa: E402
from index.search import Order, Search  # noqa: E402

BATCH = 5_000
ROUNDS = 30

Question = Callable[[int], object]


def main() -> None:
    """Build an archive, ask it, print tables."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--passages", type=int, default=20_000)
    arguments.add_argument("--keep", type=Path, help="build here, or measure what is here already")
    options = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        place = options.keep or Path(folder) / "archive"
        newsroom = Newsroom()
        if not place.exists():
            build(place, newsroom, options.passages)
        beside = build_fts5(place) if options.passages <= 200_000 else None
        store = LocalStore(place)
        ask(store, newsroom, beside)
        add_some(store, newsroom)
        store.close()
        open_cold(place)
    print(f"\nresident at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def build(place: Path, newsroom: Newsroom, passages: int) -> None:
    """Write passages straight to the store, as parsing would, and tell how fast."""
    store = LocalStore(place, create=True)
    made, seconds, slowest = 0, 0.0, 0.0
    for batch in batches(newsroom.articles(passages)):
        begun = time.perf_counter()
        store.add(batch)
        took = time.perf_counter() - begun
        made += sum(len(read.passages) for read in batch)
        seconds, slowest = seconds + took, max(slowest, took)
    size = store.status().bytes
    store.close()
    print(
        f"{made:,} passages in {seconds:.1f} s: {made / seconds:,.0f} a second, slowest commit {slowest:.1f} s;",
        end=" ",
    )
    print(f"{size / made:,.0f} bytes a passage")


def batches(articles: Iterator[ReadArticle]) -> Iterator[list[ReadArticle]]:
    """Yield articles by as many passages as a build commits at a time."""
    while batch := list(islice(articles, BATCH // 25)):
        yield batch


def build_fts5(place: Path) -> sqlite3.Connection:
    """Return an FTS5 table of the same passages, in memory."""
    database = sqlite3.connect(":memory:")
    database.execute(
        "CREATE VIRTUAL TABLE passages USING fts5 (text, speaker UNINDEXED, tokenize = 'porter unicode61')"
    )
    store = LocalStore(place)
    for entry in store.articles():
        rows = ((one.id, one.text, one.speaker_id) for one in store.passages_of(entry.info.id))
        database.executemany("INSERT INTO passages (rowid, text, speaker) VALUES (?, ?, ?)", rows)
    store.close()
    return database


def ask(store: LocalStore, newsroom: Newsroom, beside: sqlite3.Connection | None) -> None:
    """Ask questions of every kind and print how long each takes."""
    pick = random.Random(2)
    everybody = [entry.id for entry in store.speakers(limit=2_000)]
    words = newsroom.words
    topics = [pick.choices(words[30:3_000], k=3) for _ in range(ROUNDS)]
    articles = [entry.info.id for entry in store.articles()]
    phrases = [" ".join(store.passages_of(pick.choice(articles))[2].text.split()[3:7]) for _ in range(ROUNDS)]

    def topic(i: int, count: int) -> tuple[tuple[str, ...], ...]:
        return tuple((word,) for word in topics[i][:count])

    questions: dict[str, Question] = {
        "a frequent speaker, newest ten": lambda i: store.search(Search(speakers=(everybody[i % 3],))),
        "a rare speaker": lambda i: store.search(Search(speakers=(everybody[-1 - i],))),
        "a speaker since a date": lambda i: store.search(Search(speakers=(everybody[i % 3],), since=date(2020, 1, 1))),
        "an article's passages": lambda i: store.passages_of(articles[i]),
        "speakers with counts, first page": lambda _: store.speakers(limit=20),
        "a speaker by surname": lambda i: store.speakers_named(newsroom.names[i].split()[1]),
        "names near a misspelling": lambda i: store.speakers_near(newsroom.names[i][:-1] + "x"),
        "words near a misspelling": lambda i: store.words_near(topics[i][0] + "x"),
        "speaker + two words": lambda i: store.search(Search(speakers=(everybody[i % 3],), topic=topic(i, 2))),
        "three words, best ten": lambda i: store.search(Search(topic=topic(i, 3), order=Order.BEST)),
        "any of three words": lambda i: store.search(Search(topic=topic(i, 3), any_word=True, order=Order.BEST)),
        "one frequent word": lambda i: store.search(Search(topic=((words[30 + i],),), order=Order.BEST)),
        "a phrase of four words": lambda i: store.search(Search(phrase=phrases[i])),
    }
    print(f"\n{'':36}{'p50':>8}{'p95':>8}{'FTS5 p50':>10}")
    for name, question in questions.items():
        median, most = timed(question)
        other = fts5_question(name, beside, everybody, topics, phrases, words)
        print(f"{name:36}{median:8.1f}{most:8.1f}{f'{timed(other)[0]:10.1f}' if other else ''}")


def fts5_question(
    name: str,
    database: sqlite3.Connection | None,
    everybody: list[int],
    topics: list[list[str]],
    phrases: list[str],
    words: list[str],
) -> Question | None:
    """Return the same question for FTS5, where there is one."""
    if database is None:
        return None
    best = "SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT 10"
    of_speaker = "SELECT rowid FROM passages WHERE passages MATCH ? AND speaker = ? ORDER BY rank LIMIT 10"
    return {
        "speaker + two words": lambda i: database.execute(
            of_speaker, (" ".join(topics[i][:2]), everybody[i % 3])
        ).fetchall(),
        "three words, best ten": lambda i: database.execute(best, (" ".join(topics[i]),)).fetchall(),
        "any of three words": lambda i: database.execute(best, (" OR ".join(topics[i]),)).fetchall(),
        "one frequent word": lambda i: database.execute(best, (words[30 + i],)).fetchall(),
        "a phrase of four words": lambda i: database.execute(best, (f'"{phrases[i]}"'.replace(".", ""),)).fetchall(),
    }.get(name)


def timed(question: Question) -> tuple[float, float]:
    """Return median and 95th percentile of the processor's milliseconds, after one round to warm up."""
    question(0)
    times = []
    for i in range(ROUNDS):
        begun = time.process_time()
        question(i)
        times.append(1000 * (time.process_time() - begun))
    return statistics.median(times), statistics.quantiles(times, n=20)[-1]


def add_some(store: LocalStore, newsroom: Newsroom) -> None:
    """Add a hundred articles to what is there, and put them in again."""
    some = list(islice(newsroom.articles(10_000), 100))
    for what in ("100 new articles", "the same 100 replaced"):
        begun = time.perf_counter()
        store.add(some)
        print(f"{what}: {time.perf_counter() - begun:.2f} s")


def open_cold(place: Path) -> None:
    """Open the store in a new process and answer a question about words."""
    code = (
        "from pathlib import Path; from index.local.local_store import LocalStore; from index.search import Search;"
        f"LocalStore(Path({str(place)!r})).search(Search(topic=(('bado',), ('kefo',))))"
    )
    times = []
    for _ in range(7):
        begun = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[2])
        times.append(1000 * (time.perf_counter() - begun))
    print(f"open and answer the first question, in a new process: {statistics.median(times):.0f} ms")


if __name__ == "__main__":
    main()
