import os

import pytest

from index.errors import (
    StoreLockedError,
)
from index.local.local_store import LocalStore
from index.search import Search

ABOUT_FEES = Search(topic=(("fees",),))


def test_a_second_writer_is_told_who_is_writing(store, place, read):
    other = LocalStore(place)
    with store.writing():
        store.add([read("a.txt", "Nothing was said.")])
        with pytest.raises(StoreLockedError, match=f"process {os.getpid()} on "):
            other.add([read("b.txt", "Nothing was said.")])
    other.add([read("b.txt", "Nothing was said.")])
    assert store.status(check=True).articles == 2
    other.close()


def test_a_dead_writer_holds_nothing(store, read, run_beside):
    writer = run_beside("with store.writing(): print('holding', flush=True); sys.stdin.read()", stdin=-1)
    assert writer.stdout.readline() == "holding\n"
    with pytest.raises(StoreLockedError, match=f"process {writer.pid} "):
        store.add([read("a.txt", "Nothing was said.")])
    writer.kill()
    writer.communicate()
    store.add([read("a.txt", "Nothing was said.")])
