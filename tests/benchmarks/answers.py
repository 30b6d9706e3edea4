"""Print how long a conversation takes to answer, by kind of question, beside the bare searches that it needs.

    python tests/benchmarks/answers.py [--archive DIR] [--passages N] [--rounds N]

Asked of an archive (as `quoth index --index DIR` makes them), or of generated news. CPU milliseconds, since other
programs take their share of the clock; the reference is a store's own search for the speaker, and for a word.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from generated import Newsroom

from bot.answers.texts import content_of
from bot.conversation import Conversation
from index.local.local_store import LocalStore
from index.search import Order, Search
from index.store import Store, open_store

KINDS: dict[str, tuple[str, ...]] = {
    "everything": ("What did {name} say?",),
    "topic": ("What did {name} say about {word}?",),
    "topic of anybody": ("Who talked about {word}?",),
    "quotation": ('Who said "{words}"?',),
    "statement": ("Who said that {words}?",),
    "misspelt": ("what did {typo} say",),
    "whether": ("Did {name} ever mention {word}?",),
    "when": ("What did {name} say about {word}?", "When?"),
    "next speaker": ("What did {name} say about {word}?", "And {other}?"),
    "time": ("What did {name} say in March?",),
    "role": ("Who is {name}?",),
    "count": ("How often is {name} quoted on {word}?",),
    "nobody": ("What did Zyxwut Qqrst say?",),
    "not understood": ("qzx wvk pfft",),
}
"""Each kind of question; of several turns the last is timed."""


class Matter:
    """Who and what there is to ask about, the same for every run."""

    def __init__(self, store: Store, rounds: int) -> None:
        pick = random.Random(3)
        self.entries = store.speakers(limit=200)
        self.chosen = pick.choices(self.entries, k=rounds)
        self.others = pick.choices(self.entries, k=rounds)
        found = [store.search(Search(speakers=(entry.id,), limit=1)).passages for entry in self.chosen]
        contents = [content_of(passages[0]).split() if passages else ["nothing"] for passages in found]
        self.words = [" ".join(content[:6]) for content in contents]
        self.topics = [max(content, key=len).strip(".,\"“”'") for content in contents]

    def turns(self, kind: str, number: int) -> Iterator[str]:
        """Yield the turns of the question of a kind, with another matter for each number."""
        name, other = self.chosen[number].name, self.others[number].name
        middle = len(name) // 2
        typo = name[: middle - 1] + name[middle : middle + 1] + name[middle - 1 : middle] + name[middle + 1 :]
        for turn in KINDS[kind]:
            yield turn.format(
                name=name, other=other, typo=typo.lower(), word=self.topics[number], words=self.words[number]
            )


def milliseconds(work: Callable[[], object]) -> float:
    """Return how much CPU time `work` takes."""
    begun = time.process_time()
    work()
    return (time.process_time() - begun) * 1000


def timed(store: Store, matter: Matter, kind: str) -> list[float]:
    """Return the times of all questions of a kind, each asked in a conversation of its own."""
    times = []
    for number in range(len(matter.chosen)):
        conversation = Conversation(store)
        *before, last = matter.turns(kind, number)
        for turn in before:
            conversation.ask(turn)
        times.append(milliseconds(lambda asking=conversation.ask, turn=last: asking(turn)))  # type: ignore[misc]
    return times


def references(store: Store, matter: Matter) -> dict[str, list[float]]:
    """Return the times of bare searches for the same speakers, and the same words."""
    by_speaker = [Search(speakers=(entry.id,), limit=100) for entry in matter.chosen]
    by_word = [Search(topic=((word,),), order=Order.BEST, limit=100) for word in matter.topics]
    return {
        "bare search: speaker": [milliseconds(lambda s=s: store.search(s)) for s in by_speaker],  # type: ignore[misc]
        "bare search: word": [milliseconds(lambda s=s: store.search(s)) for s in by_word],  # type: ignore[misc]
    }


def report(name: str, times: list[float]) -> None:
    """Print a line of the table."""
    ranked = sorted(times)
    print(f"{name:<24}{statistics.median(ranked):>8.1f}{ranked[int(0.95 * (len(ranked) - 1))]:>8.1f}")


def measure(store: Store, rounds: int) -> None:
    """Print the table."""
    matter = Matter(store, rounds)
    print(f"{len(store.articles())} articles; CPU milliseconds")
    print(f"{'':<24}{'median':>8}{'p95':>8}")
    report("first question", timed(store, Matter(store, 1), "topic"))
    for name, times in references(store, matter).items():
        report(name, times)
    every: list[float] = []
    for kind in KINDS:
        times = timed(store, matter, kind)
        every += times
        report(kind, times)
    report("all", every)


def main() -> None:
    """Measure an archive, or generated news."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--archive", type=Path, help="an archive of your own")
    parser.add_argument("--passages", type=int, default=20_000, help="how many to generate (default: %(default)s)")
    parser.add_argument("--rounds", type=int, default=20, help="questions of each kind (default: %(default)s)")
    options = parser.parse_args()
    if options.archive:
        with closing(open_store(options.archive)) as store:
            measure(store, options.rounds)
        return
    with tempfile.TemporaryDirectory() as folder, closing(LocalStore(Path(folder) / "a", create=True)) as made:
        made.add(list(Newsroom().articles(options.passages)))
        measure(made, options.rounds)


if __name__ == "__main__":
    main()
