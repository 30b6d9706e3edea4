"""Fuzz Quoth: hostile files, texts, questions and archives, run after run.

    python tests/fuzz/fuzz.py readers --runs 100000     (or: extraction, questions, question-files, terminal, stores)

Guided by coverage where atheris is installed (`pip install atheris`, in an environment of its own), else random
mutations of the same beginnings. Each fault is told once, its smallest input kept in `--findings`; the exit code is 1.
An execution that takes longer than 10 seconds is a fault.
"""

from __future__ import annotations

import argparse
import faulthandler
import hashlib
import random
import signal
import sys
import tempfile
import time
import traceback
from contextlib import nullcontext, suppress
from pathlib import Path
from types import FrameType

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE), str(ROOT)]

try:
    import atheris
except ImportError:
    atheris = None

from targets import SEEDS, TARGETS, WORDS, Check  # noqa: E402 -- found by the path above

LONGEST = 10.0
"""Seconds for one execution."""


class HangError(BaseException):
    """An execution took too long; no `except Exception` may hide it."""


class Watched:
    """A check that is timed, and whose faults are gathered rather than thrown."""

    def __init__(self, check: Check, findings: Path, seconds: float) -> None:
        self._check = check
        self._until = time.monotonic() + seconds
        self._findings = findings
        self._smallest: dict[str, int] = {}
        self._slowest = 0.0
        self.runs = 0
        signal.signal(signal.SIGALRM, _hang)

    def __call__(self, data: bytes) -> None:
        """Run once; when the time is over do nothing, since libFuzzer's own limit would end us without a report."""
        if self.is_over:
            return
        self.runs += 1
        began = time.perf_counter()
        signal.setitimer(signal.ITIMER_REAL, LONGEST)
        try:
            self._check(data)
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            self._keep(data, error)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
        seconds = time.perf_counter() - began
        if seconds > max(0.5, self._slowest):
            self._slowest = seconds
            (self._findings / "slowest").write_bytes(data)

    @property
    def is_over(self) -> bool:
        """Say whether the time is over."""
        return time.monotonic() > self._until

    def _keep(self, data: bytes, error: BaseException) -> None:
        where = _place_of(error)
        name = hashlib.sha256(where.encode()).hexdigest()[:10]
        if len(data) >= self._smallest.get(name, sys.maxsize):
            return
        if name not in self._smallest:
            print(f"FAULT {name}: {where}", flush=True)
        self._smallest[name] = len(data)
        (self._findings / name).write_bytes(data)
        (self._findings / f"{name}.txt").write_text(
            "".join(traceback.format_exception(error)), encoding="utf-8", errors="backslashreplace"
        )

    def report(self, target: str, seconds: float) -> int:
        """Tell what came of it, and return the exit code."""
        guided = "guided by coverage" if atheris else "random"
        print(
            f"{target}: {self.runs:,} executions ({guided}) in {seconds:.0f} s, "
            f"the slowest took {self._slowest:.1f} s; {len(self._smallest)} faults",
            flush=True,
        )
        return 1 if self._smallest else 0


def main() -> int:
    """Fuzz one target."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("target", choices=TARGETS)
    parser.add_argument("--runs", type=int, default=10_000)
    parser.add_argument("--seconds", type=int, default=0, help="stop after so long (0: after the runs)")
    parser.add_argument("--length", type=int, default=256, help="bytes of an input at most")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--findings", type=Path, default=Path(tempfile.gettempdir(), "quoth-findings"))
    options = parser.parse_args()
    findings = options.findings / options.target
    findings.mkdir(parents=True, exist_ok=True)
    faulthandler.enable()
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        with atheris.instrument_imports(include=["bot", "index"]) if atheris else nullcontext():
            watched = Watched(TARGETS[options.target](Path(folder)), findings, options.seconds or float("inf"))
            for seed in SEEDS[options.target]:
                watched(seed)  # much is imported on first use only
        _fuzz(watched, options, Path(folder))
    return watched.report(options.target, time.monotonic() - began)


def _fuzz(watched: Watched, options: argparse.Namespace, folder: Path) -> None:
    if not atheris:
        _mutate(watched, options)
        return
    corpus, words = folder / "corpus", folder / "words"
    corpus.mkdir()
    for number, seed in enumerate(SEEDS[options.target]):
        (corpus / str(number)).write_bytes(seed)
    words.write_text("".join(f'"{_quoted(word)}"\n' for word in WORDS))
    flags = [f"-atheris_runs={options.runs}", f"-max_len={options.length}", f"-seed={options.seed}", f"-dict={words}"]
    flags += ["-timeout=0", "-rss_limit_mb=4096", "-len_control=0"]
    atheris.Setup([sys.argv[0], *flags, str(corpus)], watched)
    with suppress(SystemExit):
        atheris.Fuzz()


def _mutate(watched: Watched, options: argparse.Namespace) -> None:
    chance = random.Random(options.seed)
    words = [word.encode() for word in WORDS]
    while watched.runs < options.runs and not watched.is_over:
        data = bytearray(chance.choice(SEEDS[options.target]))
        for _ in range(chance.randrange(1, 12)):
            at = chance.randrange(len(data) + 1)
            piece = chance.choice((chance.randbytes(chance.randrange(1, 9)), chance.choice(words), data[at:]))
            data[at : at + chance.randrange(0, 6)] = piece
        watched(bytes(data[: options.length]))


def _quoted(word: str) -> str:
    return word.replace("\\", "\\\\").replace('"', '\\"')


def _place_of(error: BaseException) -> str:
    """Return what an error is and where in Quoth it comes from: of faults with the same, one is told."""
    frames = [f for f in traceback.extract_tb(error.__traceback__) if f.filename.startswith(str(ROOT))]
    ours = [frame for frame in frames if "/tests/" not in frame.filename] or frames
    place = ours[-1] if ours else None
    at = f"{Path(place.filename).relative_to(ROOT)}:{place.lineno} in {place.name}" if place else "elsewhere"
    first = str(error).split("\n")[0][:60] if not isinstance(error, AssertionError) else ""
    return f"{type(error).__name__} at {at}" + (f" ({first})" if first and not place else "")


def _hang(_: int, __: FrameType | None) -> None:
    raise HangError(f"more than {LONGEST:.0f} seconds")


if __name__ == "__main__":
    sys.exit(main())
