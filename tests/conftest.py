"""What many tests need: the archive of the seed article, built once."""

from pathlib import Path

import pytest

SEEDS = Path(__file__).parent.parent / "seeds"


@pytest.fixture(scope="session")
def seed_archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of an archive of the seed article, built by the real parts; copy it before changing it."""
    from bot.cli import main

    place = tmp_path_factory.mktemp("seed") / "archive"
    assert main(["index", str(SEEDS), "--index", str(place)]) == 0
    return place
