import os
import pickle
import subprocess
import sys
import textwrap
from pathlib import Path

from index.local.local_store import LocalStore
from index.search import Search

ABOUT_FEES = Search(topic=(("fees",),))


class Malicious:
    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self):
        return os.mkdir, (str(self.mark),)


def test_an_index_that_would_run_code_is_not_run(filled, place, tmp_path):
    mark, before = tmp_path / "was run", filled.search(ABOUT_FEES)
    (table,) = (place / "whoosh").glob("_MAIN_*.toc")
    content = table.read_bytes()
    segments = content.rindex(b"\x80", 0, content.index(b"PassageSegment"))
    table.write_bytes(content[:segments] + pickle.dumps(Malicious(mark)))
    again = LocalStore(place)
    assert again.search(ABOUT_FEES) == before
    assert not mark.exists()
    again.close()


def test_whoosh_reads_no_pickle_but_through_our_guard():
    code = """
        import pickle, sys
        import index.local.fulltext_update, index.local.fulltext
        from index.local import whoosh_storage
        raw = {id(pickle.load), id(pickle.loads)}
        for name, module in list(sys.modules.items()):
            if name.startswith("whoosh."):
                holders = [key for key, value in vars(module).items() if id(value) in raw or value is pickle]
                assert not holders or name in ("whoosh.util.loading", "whoosh.multiproc"), (name, holders)
    """
    subprocess.run([sys.executable, "-c", textwrap.dedent(code)], check=True, cwd=Path(__file__).parents[3])
