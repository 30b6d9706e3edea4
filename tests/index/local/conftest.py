"""An empty local store, one with three articles, and one that nobody may write; processes beside ours."""

import shutil
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from index.local.local_store import LocalStore
from tests.index.store_contract import filled as filled

HERE = Path(__file__).parent


@pytest.fixture
def place(tmp_path) -> Path:
    return tmp_path / "archive"


@pytest.fixture
def store(place):
    store = LocalStore(place, create=True)
    yield store
    store.close()


@pytest.fixture
def run_beside(place):
    """Return `run_beside(code)`: it runs in a process of its own, with `store` and `read` at hand."""

    def run(code: str, **options) -> subprocess.Popen:
        program = f"""
            import sys
            sys.path[:0] = [{str(HERE.parents[2])!r}, {str(HERE.parent)!r}]
            from pathlib import Path
            from conftest import read_by_hand as read
            from index.local.local_store import LocalStore
            store = LocalStore(Path({str(place)!r}), create=True)
        """
        program = textwrap.dedent(program) + textwrap.dedent(code)
        return subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, **options)

    return run


@pytest.fixture
def locked():
    """Return what copies an archive to where everybody may read it, and nobody write."""
    if sys.platform == "win32":
        pytest.skip("permissions are another matter there")
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)

        def copy(place: Path) -> Path:
            copied = Path(shutil.copytree(place, Path(folder) / "archive"))
            for path in (*copied.rglob("*"), copied):
                path.chmod(0o555 if path.is_dir() else 0o444)
            return copied

        yield copy
        for path in (Path(folder) / "archive").glob("**/"):
            path.chmod(0o755)


@pytest.fixture
def ask_as_nobody() -> Callable[[Path, str], str]:
    """Return what runs code with a store open for a user without rights, and returns what is printed or refused."""
    return _ask_as_nobody


def _ask_as_nobody(place: Path, code: str) -> str:
    program = f"""
        import os, sys
        sys.path[:0] = [{str(HERE.parents[2])!r}, {str(HERE.parent)!r}]
        from pathlib import Path
        from conftest import read_by_hand as read
        import index.local.fulltext, index.local.local_writer
        from index.errors import StoreError
        from index.local.local_store import LocalStore
        from index.search import Search
        if os.geteuid() == 0:
            os.setgroups([])
            os.setgid(65534)
            os.setuid(65534)
        try:
            store = LocalStore(Path({str(place)!r}))
            exec({textwrap.dedent(code)!r})
        except StoreError as error:
            print(error)
    """
    command = [sys.executable, "-c", textwrap.dedent(program)]
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
