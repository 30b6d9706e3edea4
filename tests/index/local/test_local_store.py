import os
import threading
from pathlib import Path

import pytest

from index.errors import (
    StoreNotFoundError,
)
from index.local.local_store import LocalStore
from index.search import Search
from tests.index.store_contract import StoreContract

ABOUT_FEES = Search(topic=(("fees",),))


class TestLocalStore(StoreContract):
    """The contract holds for the local store."""


# Opening


def test_what_is_not_there_is_not_made_unless_asked_for(tmp_path):
    with pytest.raises(StoreNotFoundError, match="quoth index PATH"):
        LocalStore(tmp_path / "nowhere")
    assert not (tmp_path / "nowhere").exists()


def test_what_was_put_in_is_there_after_opening_again(filled, place):
    before = filled.speakers(), filled.search(ABOUT_FEES)
    again = LocalStore(place)
    assert (again.speakers(), again.search(ABOUT_FEES)) == before
    again.close()


@pytest.mark.usefixtures("filled")
def test_what_is_a_look_up_needs_no_full_text_index(run_beside):
    code = """
        from index.search import Search
        (berg, *_) = store.speakers_named("Berg")
        print(store.search(Search(speakers=(berg.id,))).total, store.article("fees.txt").title)
        print(sorted({"whoosh", "spacy", "rapidfuzz"} & set(sys.modules)))
    """
    output, _ = run_beside(code).communicate()
    assert output == "3 fees.txt\n[]\n"


@pytest.mark.usefixtures("filled")
def test_once_words_are_loaded_neither_words_nor_misspellings_wait_for_more(run_beside):
    code = """
        from index.search import Search
        store.load_words()
        loaded = set(sys.modules)
        print(store.search(Search(topic=(("fees",),))).total > 0, store.speakers_near("Bergg")[0].name)
        print(sorted(set(sys.modules) - loaded))
    """
    output, _ = run_beside(code).communicate()
    assert output == "True Anna Berg\n[]\n"


# Writing beside others


def test_readers_see_the_state_before_an_update_or_after_it(store, place, read):
    """Articles come and go in pairs: whoever sees one of a pair sees the other."""
    done = threading.Event()
    wrong: list[str] = []

    def look():
        reader = LocalStore(place)
        while not done.is_set():
            found = reader.search(Search(topic=(("fees",),), limit=0))
            said = sorted(passage.text for passage in found.passages)
            if len(said) % 2 or len({text.split()[-1] for text in said}) > 1:
                wrong.append(str(said))
        reader.close()

    readers = [threading.Thread(target=look) for _ in range(2)]
    for reader in readers:
        reader.start()
    for turn in range(15):
        pair = [read(name, ("Otto Lind", "Otto Lind", "said", f"fees are {turn}")) for name in ("a.txt", "b.txt")]
        store.add(pair)
    done.set()
    for reader in readers:
        reader.join()
    assert wrong == []


# Mending


SPOILT = [
    ("gone", "*"),
    ("cut short", "*"),
    ("overwritten", "*"),
    ("overwritten", "*.lists"),
    ("cut short", "*.lists"),
    ("gone", "*.toc"),
]


def spoil(folder: Path, how: str, files: str) -> None:
    for file in folder.glob(files):
        if how == "gone":
            file.unlink()
        elif how == "cut short":
            os.truncate(file, file.stat().st_size // 2)
        else:
            file.write_bytes(b"\xff" * file.stat().st_size)


@pytest.mark.parametrize(("how", "files"), SPOILT)
def test_a_damaged_full_text_index_is_made_anew(filled, place, how, files):
    before = filled.search(ABOUT_FEES)
    spoil(place / "whoosh", how, files)
    again = LocalStore(place)
    assert again.search(ABOUT_FEES) == before
    assert again.status(check=True).problems == ()
    again.close()


def test_an_update_writes_only_what_it_adds(filled, place, read):
    """An index that is not damaged is never made anew: that takes minutes where there is much."""
    before = {path.name: path.read_bytes() for path in (place / "whoosh").glob("*.lists")}
    filled.add([read("new.txt", ("Otto Lind", "Otto Lind", "said", "fees are gone"))])
    filled.remove(["new.txt"])
    filled.add([read("fees.txt", ("Otto Lind", "Otto Lind", "said", "fees are gone"))])
    assert before.items() <= {path.name: path.read_bytes() for path in (place / "whoosh").glob("*.lists")}.items()
    assert filled.search(ABOUT_FEES).total > 0


@pytest.mark.parametrize(("how", "files"), SPOILT)
def test_an_update_makes_a_damaged_full_text_index_anew(filled, place, read, how, files):
    spoil(place / "whoosh", how, files)
    filled.add([read("new.txt", ("Otto Lind", "Otto Lind", "said", "fees are gone"))])
    again = LocalStore(place)
    assert again.search(Search(topic=(("fees",),))).total == filled.search(ABOUT_FEES).total > 3
    assert again.status(check=True).problems == ()
    again.close()
