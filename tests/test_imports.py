"""Asking starts light."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_asking_loads_neither_spacy_nor_textual(seed_archive: Path) -> None:
    asking = (
        "import sys; from bot.cli import main; "
        f"code = main(['ask', '--index', {str(seed_archive)!r}, 'What did Gallant say about Hamas?', 'When?']); "
        "heavy = {'spacy', 'textual', 'thinc', 'numpy', 'rich'} & set(sys.modules); "
        "assert not heavy, heavy; sys.exit(code)"
    )
    done = subprocess.run([sys.executable, "-c", asking], cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert "Yoav Gallant" in done.stdout
