"""What is counted by and by is what counting all anew would find."""

import random
from datetime import date, timedelta

import pytest

from index.corrections import Merge, Rename, rejection_of
from index.local.local_store import LocalStore
from index.search import Search

NAMES = ["Anna Berg", "Berg", "Otto Lind", "Olga Lind", "Lind", "Zora Tal"]


@pytest.mark.parametrize("seed", range(8))
def test_counts_and_months_are_right_after_whatever_came_and_went(tmp_path, read, seed):
    pick = random.Random(seed)
    store = LocalStore(tmp_path, create=True)
    for _ in range(12):
        step(store, read, pick)
        assert store.status(check=True).problems == ()
    told = everything(store)
    store.reindex()
    assert everything(store) == told
    store.close()


def step(store: LocalStore, read, pick: random.Random) -> None:
    store.add([article(read, pick, f"{pick.randrange(12)}.txt") for _ in range(pick.randint(0, 4))])
    store.remove([f"{pick.randrange(12)}.txt" for _ in range(pick.randint(0, 2))])
    found = store.search(Search(limit=0)).passages
    match pick.randrange(6):
        case 0:
            store.correct(Merge(*pick.sample(NAMES, k=2)))
        case 1:
            store.correct(Rename(pick.choice(NAMES), "Somebody Else"))
        case 2 if found:
            store.correct(rejection_of(pick.choice(found), speaker_only=pick.random() < 0.5))
        case 3:
            store.undo()


def article(read, pick: random.Random, id: str):
    names = pick.choices(NAMES, k=pick.randint(1, 4))
    published = date(2023, 1, 1) + timedelta(days=pick.randrange(400)) if pick.random() < 0.8 else None
    return read(
        id, *((name, name, "said", f"it is {number}") for number, name in enumerate(names)), published=published
    )


def everything(store: LocalStore):
    speakers = {entry.name: entry for entry in store.speakers()}
    months = {name: store.counts_by_month(Search(speakers=(entry.id,))) for name, entry in speakers.items()}
    for name, entry in speakers.items():
        dated = store.counts_by_month(Search(speakers=(entry.id,), since=date(2000, 1, 1)))
        assert dated == months[name]  # looked up in the passages themselves
    return speakers, months, store.counts_by_month(Search())
