"""A short run of every fuzz target; long ones are made by hand (`tests/fuzz/fuzz.py`)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

FUZZ = Path(__file__).parent / "fuzz" / "fuzz.py"
RUNS = {"readers": 400, "extraction": 30, "questions": 60, "question-files": 400, "terminal": 60, "stores": 80}


@pytest.mark.parametrize("target", RUNS)
def test_hostile_input_breaks_no_promise(target: str, tmp_path: Path) -> None:
    command = [sys.executable, str(FUZZ), target, "--runs", str(RUNS[target]), "--findings", str(tmp_path)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert "0 faults" in ended.stdout
