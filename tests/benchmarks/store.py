"""How fast the local store is, beside SQLite FTS5 on the same passages in the same run.

    python tests/benchmarks/store.py --passages 10000 100000 1000000 --keep /tmp/archives

Times are of the processor, in milliseconds, warm: medians and 95th percentiles. What is asked: store_questions.py.
"""

from __future__ import annotations

import argparse
import resource
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]

from generated import Newsroom  # noqa: E402 -- found by the path above
from store_questions import Ask, Questions  # noqa: E402 -- the same

from index.local.local_store import LocalStore  # noqa: E402
from index.passage import ReadArticle  # noqa: E402

ARTICLES_A_COMMIT = 200
"""About 5,000 passages, as many as a build commits at a time."""


def main() -> None:
    """Build archives, ask them, print tables."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--passages", type=int, nargs="+", default=[20_000])
    arguments.add_argument("--keep", type=Path, help="build here, or measure what is here already")
    arguments.add_argument("--rounds", type=int, default=50)
    arguments.add_argument("--added", type=int, default=100, help="articles that are added in the end")
    arguments.add_argument("--ask", type=Path, help="be the process that asks")
    options = arguments.parse_args()
    if options.ask:
        ask(options.ask, options.rounds)
        return
    with tempfile.TemporaryDirectory() as folder:
        for passages in options.passages:
            home = (options.keep or Path(folder)) / str(passages)
            print(f"\n{passages:,} passages", flush=True)
            if not home.exists():
                in_a_process_of_its_own(build, home, passages)
            beside(home)
            asking = [sys.executable, __file__, "--ask", str(home), "--rounds", str(options.rounds)]
            subprocess.run(asking, check=True)
            open_cold(home / "archive", options.rounds)
            in_a_process_of_its_own(add_some, home, options.added)


def in_a_process_of_its_own(what: object, *arguments: object) -> None:
    """Call a function of this file, so that its memory can be told."""
    name = getattr(what, "__name__", "")
    given = ", ".join(f"Path({str(one)!r})" if isinstance(one, Path) else repr(one) for one in arguments)
    code = f"from pathlib import Path; import store; store.{name}({given})"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=HERE)


def build(home: Path, passages: int) -> None:
    """Write passages straight to the store, as parsing would, and tell how fast."""
    home.mkdir(parents=True)
    store = LocalStore(home / "archive", create=True)
    made, commits = 0, []
    for batch in batches(Newsroom().articles(passages)):
        begun = time.process_time()
        store.add(batch)
        commits.append(time.process_time() - begun)
        made += sum(len(read.passages) for read in batch)
    store.close()
    size = sum(path.stat().st_size for path in (home / "archive").rglob("*") if path.is_file())
    print(
        f"written: {made / sum(commits):,.0f} passages a second of the processor, slowest commit {max(commits):.1f} s, "
        f"{size / made:,.0f} bytes a passage, {resident()}",
        flush=True,
    )


def batches(articles: Iterator[ReadArticle]) -> Iterator[list[ReadArticle]]:
    """Yield articles by as many passages as a build commits at a time."""
    while batch := list(islice(articles, ARTICLES_A_COMMIT)):
        yield batch


def beside(home: Path) -> None:
    """Make an FTS5 table of the same passages, where there is none yet."""
    path = home / "fts5.sqlite3"
    if path.exists():
        return
    database = sqlite3.connect(path)
    database.execute(
        "CREATE VIRTUAL TABLE passages USING fts5 (text, speaker UNINDEXED, tokenize = 'porter unicode61')"
    )
    store = LocalStore(home / "archive")
    for entry in store.articles():
        rows = ((one.id, one.text, one.speaker_id) for one in store.passages_of(entry.info.id))
        database.executemany("INSERT INTO passages (rowid, text, speaker) VALUES (?, ?, ?)", rows)
    database.execute("INSERT INTO passages (passages) VALUES ('optimize')")
    database.commit()
    database.close()
    store.close()


def ask(home: Path, rounds: int) -> None:
    """Ask questions of every kind and print how long each takes."""
    newsroom = Newsroom()
    own = resident()
    store = LocalStore(home / "archive")
    database = sqlite3.connect(home / "fts5.sqlite3")
    print(f"{'':40}{'p50':>8}{'p95':>8}{'target':>12}{'FTS5 p50':>10}{'p95':>8}{'ratio':>8}")
    for question in Questions(store, newsroom, database, rounds):
        median, most = timed(question.ask, rounds)
        line = f"{question.name:40}{median:8.2f}{most:8.2f}{f'{question.p50:g} / {question.p95:g}':>12}"
        if question.beside:
            other, other_most = timed(question.beside, rounds)
            line += f"{other:10.2f}{other_most:8.2f}{median / other:8.2f}"
        print(line, flush=True)
    print(f"when asking: {resident()}; before the store was opened: {own}")
    store.close()


def timed(ask: Ask, rounds: int) -> tuple[float, float]:
    """Return median and 95th percentile of the processor's milliseconds, after one round to warm up."""
    ask(rounds)
    times = []
    for number in range(rounds):
        begun = time.process_time()
        ask(number)
        times.append(1000 * (time.process_time() - begun))
    return statistics.median(times), statistics.quantiles(times, n=20)[-1]


def add_some(home: Path, count: int) -> None:
    """Add so many articles ten times over, put them in again, and take all of them out again."""
    store = LocalStore(home / "archive")
    several = [list(islice(Newsroom(seed).articles(10**6), count)) for seed in range(2, 12)]
    for number, articles in enumerate(several):
        several[number] = [renamed(read, f"added/{number}") for read in articles]
    added = [seconds(partial(store.add, articles)) for articles in several]
    again = [seconds(partial(store.add, articles)) for articles in several]
    gone = [seconds(partial(store.remove, [one.article.id for one in articles])) for articles in several]
    for what, times in (("added", added), ("put in again", again), ("taken out", gone)):
        print(f"{count} articles {what}: {statistics.median(times):.2f} s, at most {max(times):.2f} s of the processor")
    print(f"when adding: {resident()}", flush=True)
    store.close()


def renamed(read: ReadArticle, folder: str) -> ReadArticle:
    """Return an article under another id."""
    return replace(read, article=replace(read.article, id=f"{folder}/{read.article.id}"))


def seconds(what: Callable[[], object]) -> float:
    """Return how many seconds of the processor something takes."""
    begun = time.process_time()
    what()
    return time.process_time() - begun


def open_cold(archive: Path, rounds: int) -> None:
    """Open the store in a new process and answer a question about words."""
    words = Newsroom().words[100:102]
    code = (
        "from pathlib import Path; from index.local.local_store import LocalStore; from index.search import Search;"
        f"LocalStore(Path({str(archive)!r})).search(Search(topic=(({words[0]!r},), ({words[1]!r},))))"
    )
    times = []
    for _ in range(min(rounds, 20)):
        begun = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, "-c", code], check=True, cwd=HERE.parents[1])
        ended = resource.getrusage(resource.RUSAGE_CHILDREN)
        times.append(ended.ru_utime + ended.ru_stime - begun.ru_utime - begun.ru_stime)
    median, most = statistics.median(times), statistics.quantiles(times, n=20)[-1]
    print(
        f"{'open and answer, in a new process':40}{1000 * median:8.0f}{1000 * most:8.0f}{'150 / 250':>12}", flush=True
    )


def resident() -> str:
    """Return the most memory that this process had."""
    return f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB resident at most"


if __name__ == "__main__":
    main()
