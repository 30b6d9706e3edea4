"""CONTRIBUTING.md sends nobody to a file, a table or a class that is not there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
CODE = "\n".join(
    path.read_text("utf-8") for folder in ("bot", "index", "tests") for path in (ROOT / folder).rglob("*.py")
)


def rows() -> list[str]:
    """Return the rows of the table that says which file to open."""
    table = CONTRIBUTING.partition("| you want to change | open |\n|---|---|\n")[2].partition("\n\n")[0]
    return table.splitlines()


def named_in(text: str) -> list[str]:
    """Return the files and folders that a text names."""
    return re.findall(r"`([\w/*.]+(?:\.(?:py|tcss|html|json|md)|/))`", text)


def is_there(name: str) -> bool:
    anywhere = "" if "/" in name else "**/"
    found = [path for folder in ("bot", "index", "tests") for path in (ROOT / folder).glob(anywhere + name)]
    return bool(found or list(ROOT.glob(name)))


@pytest.mark.parametrize("row", rows(), ids=lambda row: row.split("|")[1].strip())
def test_every_file_of_the_table_is_there(row: str) -> None:
    named = named_in(row.rpartition("|")[0].rpartition("|")[2])
    assert named
    assert [name for name in named if not is_there(name)] == []


def test_the_table_is_read() -> None:
    assert len(rows()) > 20


def test_every_file_that_is_named_elsewhere_is_there() -> None:
    named = named_in(CONTRIBUTING)
    assert len(named) > len(rows())
    assert [name for name in named if not is_there(name)] == []


def test_every_table_and_class_that_is_named_is_in_the_code() -> None:
    named = set(re.findall(r"`([A-Z]\w+)`", CONTRIBUTING))
    assert {"READERS", "Asks", "StoreContract"} <= named
    assert [name for name in sorted(named) if not re.search(rf"^(?:class )?{name}\b", CODE, re.MULTILINE)] == []
