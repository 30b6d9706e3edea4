"""CONTRIBUTING.md sends nobody to a file that is not there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def rows() -> list[str]:
    """Return the rows of the table that says which file to open."""
    table = CONTRIBUTING.partition("| you want to change | open |\n|---|---|\n")[2].partition("\n\n")[0]
    return table.splitlines()


def named_in(row: str) -> list[str]:
    """Return the files and folders that a row names."""
    return re.findall(r"`([\w/*.]+(?:\.(?:py|tcss|html)|/))`", row.rpartition("|")[0].rpartition("|")[2])


@pytest.mark.parametrize("row", rows(), ids=lambda row: row.split("|")[1].strip())
def test_every_file_of_the_table_is_there(row: str) -> None:
    named = named_in(row)
    assert named
    for name in named:
        anywhere = "" if "/" in name else "**/"
        found = [path for folder in ("bot", "index", "tests") for path in (ROOT / folder).glob(anywhere + name)]
        assert found or list(ROOT.glob(name)), name


def test_the_table_is_read() -> None:
    assert len(rows()) > 20
