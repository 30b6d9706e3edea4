"""Index and extract monstrous articles, each twice as large as the one before: is the time linear, the memory bounded?

    python tests/benchmarks/monsters.py --largest 1.0 [NAME ...]

Beside each monster lies an ordinary article, which must come out as if there were no monster.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ORDINARY = "Mayor Ada Okafor said on Monday that the harbour bridge will open in June.\n"
SENTENCE = 'The harbour, she said, will open "in June", and Berg denied that the strike was about pay. '


def _lone_surrogates(size: int) -> str:
    return "\\ud800 said \\udfff " * (size // 6)


MONSTERS: dict[str, tuple[int, Callable[[int], str]]] = {
    "one-line": (50_000_000, lambda size: SENTENCE * (size // len(SENTENCE))),
    "one-word": (50_000_000, lambda size: "a" * size),
    "marks": (1_000_000, lambda size: '"' * size),
    "curly-marks": (1_000_000, lambda size: "“" * size),
    "paired-marks": (1_000_000, lambda size: "“a” " * (size // 4)),
    "both-marks": (1_000_000, lambda size: "'a' said \"b\" " * (size // 13)),
    "apostrophes": (1_000_000, lambda size: "'" * size),
    "newlines": (1_000_000, lambda size: "\n" * (size - 1) + "a"),
    "blank": (1_000_000, lambda size: "a" + " " * (size - 2) + "a"),
    "said": (5_000_000, lambda size: "said " * (size // 5)),
    "nested": (1_000_000, lambda size: "he said that " * (size // 13)),
    "according": (1_000_000, lambda size: "according to " * (size // 13)),
    "names": (1_000_000, lambda size: "".join(f"Ann B{n:x}, a nurse, said it was so. " for n in range(size // 36))),
    "namesakes": (1_000_000, lambda size: "".join(f"A{n:x} Lee said Lee was ill. " for n in range(size // 28))),
    "pronouns": (1_000_000, lambda size: "He said he was ill. " * (size // 20)),
    "colons": (1_000_000, lambda size: "RUIZ: yes\n" * (size // 10)),
    "capitals": (1_000_000, lambda size: "Ann Lee " * (size // 8)),
    "dashes": (1_000_000, lambda size: "- " * (size // 2)),
    "controls": (1_000_000, lambda size: "".join(map(chr, range(1, 32))).replace("\n", "") * (size // 31) + "a"),
    "right-to-left": (1_000_000, lambda size: "\u202esaid Ann\u202c " * (size // 11)),
    "lone-surrogates": (1_000_000, _lone_surrogates),
}
"""Characters at full size, and how to make that many."""


def main() -> None:
    """Measure each monster at a quarter, a half and the whole of its size."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(MONSTERS)} (default: all)")
    arguments.add_argument("--largest", type=float, default=1.0, help="share of the full size (default: 1)")
    arguments.add_argument("--command", choices=("index", "extract"), default="index")
    options = arguments.parse_args()
    print(f"{'monster':<16} {'characters':>11} {'CPU s':>8} {'peak MB':>8}  outcome", flush=True)
    for name in options.names or MONSTERS:
        size, make = MONSTERS[name]
        for part in (0.25, 0.5, 1.0):
            text = make(int(size * options.largest * part))
            seconds, peak, outcome = _measure(options.command, name, text)
            print(f"{name:<16} {len(text):>11,} {seconds:>8.1f} {peak:>8.0f}  {outcome}", flush=True)


def _measure(command: str, name: str, text: str) -> tuple[float, float, str]:
    with tempfile.TemporaryDirectory() as folder:
        news = Path(folder, "news")
        news.mkdir()
        (news / "ordinary.txt").write_text(ORDINARY)
        written = f'"{text}"' if name == "lone-surrogates" else json.dumps(text)
        (news / "monster.jsonl").write_text(f'{{"id": "monster", "text": {written}}}\n')
        place = ["--index", str(Path(folder, "archive"))] if command == "index" else []
        output = Path(folder, "output")
        with output.open("wb") as stream:
            process = subprocess.Popen(
                [sys.executable, "-m", "bot", command, str(news), *place, "--jobs", "1"], stdout=stream, stderr=stream
            )
            _, code, usage = os.wait4(process.pid, 0)
        seconds = usage.ru_utime + usage.ru_stime  # other work on the machine does not count
        told = output.read_bytes()[-4000:].decode(errors="replace").splitlines()[-1:]
        outcome = " ".join([f"exit {os.waitstatus_to_exitcode(code)}", *told])
        return seconds, usage.ru_maxrss / 1024, outcome[:100]


if __name__ == "__main__":
    main()
