"""Index a large file of JSON lines, and see that memory does not grow with it.

    python tests/benchmarks/streaming.py --megabytes 500

Nothing is parsed: each sentence becomes a passage as it is, so that reading, building and storing are measured. In
the end the file is indexed again, when nothing in it is new.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from itertools import pairwise
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]

from generated import Newsroom  # noqa: E402 -- found by the path above

import index.build  # noqa: E402 -- the same
from index.article import Article, ArticleInfo  # noqa: E402 -- the same
from index.build import BuildProgress, build  # noqa: E402 -- the same
from index.charspan import CharSpan  # noqa: E402 -- the same
from index.errors import ArticleError  # noqa: E402 -- the same
from index.local.local_store import LocalStore  # noqa: E402 -- the same
from index.passage import Passage, ReadArticle  # noqa: E402 -- the same
from index.workers import Outcome  # noqa: E402 -- the same

TOLD = 10
"""How often memory is told on the way."""


def main() -> None:
    """Write the file, index it twice, print memory on the way."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--megabytes", type=int, default=500)
    options = arguments.parse_args()
    index.build._read = read_without_parsing  # type: ignore[assignment]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "articles.jsonl"
        articles = write(path, options.megabytes * 1_000_000)
        print(f"{articles:,} articles in {path.stat().st_size / 1e6:,.0f} MB; {resident()} before", flush=True)
        store = LocalStore(Path(folder) / "archive", create=True)
        for what in ("indexed", "indexed again"):
            begun = time.process_time()
            report = build(store, [path], jobs=1, on_progress=telling())
            seconds = time.process_time() - begun
            done = f"{report.articles:,} articles, {report.unchanged:,} unchanged, {report.passages:,} passages"
            print(f"{what}: {done} in {seconds:.0f} s of the processor; {resident()}", flush=True)
        store.close()


def write(path: Path, size: int) -> int:
    """Write articles until there are so many bytes, and return how many there are."""
    written = 0
    with path.open("w", encoding="utf-8") as file:
        for number, read in enumerate(Newsroom().articles(10**9)):
            written += file.write(json.dumps({"id": read.article.id, "text": read.article.text}) + "\n")
            if written >= size:
                return number + 1
    return 0


def read_without_parsing(articles: Iterable[Article | ArticleError], *_: object) -> Generator[Outcome]:
    """Yield articles whose sentences are their passages, as they stand."""
    for article in articles:
        yield article if isinstance(article, ArticleError) else ReadArticle(article, *sentences(article))


def sentences(article: Article) -> tuple[tuple[CharSpan, ...], tuple[Passage, ...]]:
    """Return where the sentences stand, and each as a passage."""
    spans = tuple(CharSpan(start, end) for start, end in pairwise(ends(article.text)))
    info = ArticleInfo.of(article)
    return spans, tuple(Passage(info, span, span.of(article.text)) for span in spans)


def ends(text: str) -> Iterator[int]:
    """Yield where sentences end, and where the first begins."""
    at = 0
    while at < len(text):
        yield at
        at = (text.find(". ", at) + 2) if ". " in text[at:] else len(text)
    yield len(text)


def telling() -> Callable[[BuildProgress], None]:
    """Return what tells the memory now and then."""
    told = 0

    def tell(progress: BuildProgress) -> None:
        nonlocal told
        if progress.share * TOLD >= told + 1:
            told += 1
            print(f"  {100 * progress.share:3.0f} %  {resident()}", flush=True)

    return tell


def resident() -> str:
    """Return the most memory that this process had so far."""
    return f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB resident at most"


if __name__ == "__main__":
    main()
