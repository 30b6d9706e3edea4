"""A short run of the benchmarks of the store and of answers; long ones are made by hand. No time fails a test."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).parent / "benchmarks"

RUNS = {
    "store.py --passages 500 --rounds 3 --added 3": "a misremembered quotation",
    "answers.py --passages 500 --rounds 1": "next speaker",
    "kills.py --times 2": "nothing lost, nothing half done",
    "soak.py --minutes 0.04": "0 faults",
    "streaming.py --megabytes 1": "indexed again: 0 articles",
    "monsters.py marks --largest 0.002": "exit 0",
}
"""What is run, and what it must print."""


@pytest.mark.parametrize("command", RUNS)
def test_a_benchmark_runs_and_finds_nothing_wrong(command: str) -> None:
    script, *options = command.split()
    ended = subprocess.run(
        [sys.executable, str(BENCHMARKS / script), *options], capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert RUNS[command] in ended.stdout
