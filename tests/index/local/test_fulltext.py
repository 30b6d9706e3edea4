"""Words are found as a plain walk over all passages would find them, whatever segments there are."""

from __future__ import annotations

import random

import pytest

from index.local import fulltext, fulltext_update, segment_search
from index.local.fulltext import PLACE_WEIGHTS
from index.local.fulltext_documents import Where
from index.local.local_store import LocalStore
from index.passage import Passage
from index.search import Order, Search
from tests.index.conftest import read_by_hand

WORDS = ["bridge", "fee", "harbour", "pier", "strike", "tariff", "union", "wage"]


def random_article(pick: random.Random, id: str):
    said = [" ".join(pick.choices(WORDS, k=pick.randint(1, 5))) for _ in range(pick.randint(1, 6))]
    sentences = [(*["Otto Lind"] * 2, "said", one) if pick.random() < 0.6 else f"The {one} stood." for one in said]
    return read_by_hand(id, *sentences, title=" ".join(pick.choices(WORDS, k=2)))


@pytest.fixture(scope="module", params=range(6))
def archive(request, tmp_path_factory):
    """Return a store in which articles came, went and were merged, and the articles that are there."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fulltext_update, "MOST_GATHERED", 40)
        patch.setattr(segment_search, "LOOKED_UP", request.param % 2)  # takes both ways through lists
        store = LocalStore(tmp_path_factory.mktemp("archive"), create=True)
        yield store, fill(store, random.Random(request.param))
        store.close()


def fill(store: LocalStore, pick: random.Random):
    there = {}
    for _ in range(25):
        articles = [random_article(pick, f"{pick.randrange(60)}.txt") for _ in range(pick.randint(1, 8))]
        store.add(articles)
        there.update({one.article.id: one for one in articles})
        gone = pick.sample(sorted(there), k=min(len(there), pick.choice([0, 0, 1, 4])))
        store.remove(gone)
        for id in gone:
            del there[id]
    assert store.status(check=True).problems == ()
    return there


def place_of(passages: tuple[Passage, ...], number: int, title: str, words: list[str]) -> int:
    """Return where a passage has the words side by side, by looking."""

    def stands_in(text: str) -> bool:
        return f" {' '.join(words)} " in f" {text.lower().replace('.', '')} "

    where = 0
    if stands_in(passages[number].text):
        where |= Where.SENTENCE if passages[number].attribution is None else Where.CONTENT
    if any(stands_in(passages[other].text) for other in (number - 1, number + 1) if 0 <= other < len(passages)):
        where |= Where.NEAR
    if set(words) <= set(title.lower().split()):
        where |= Where.TITLE
    return where


def weight(where: int) -> float:
    return max((weight for place, weight in PLACE_WEIGHTS.items() if where & place), default=0.0)


def expected(there, search: Search) -> dict[tuple[str, str], list[float]]:
    """Return by article and text how much each group of the topic counts in the passages that fit."""
    found = {}
    for id, read in there.items():
        for number, passage in enumerate(read.passages):
            if search.attributed is not None and (passage.attribution is not None) is not search.attributed:
                continue
            weights = []
            for group in search.topic:
                wheres = [place_of(read.passages, number, read.article.title, text.split()) for text in group]
                kept = ~0 if search.near else Where.CONTENT | Where.SENTENCE
                weights.append(max(weight(where & kept) for where in wheres))
            if (any if search.any_word else all)(weights):
                found.setdefault((id, passage.text), []).append(sum(weights))
    return found


@pytest.mark.parametrize("any_word", [False, True])
@pytest.mark.parametrize("near", [False, True])
@pytest.mark.parametrize("attributed", [None, False, True])
def test_words_are_found_where_they_stand(archive, any_word, near, attributed):
    store, there = archive
    pick = random.Random(7)
    for count in (1, 1, 2, 2, 3):
        topic = tuple(tuple(pick.sample(WORDS, k=pick.choice([1, 1, 2]))) for _ in range(count))
        search = Search(topic=topic, any_word=any_word, near=near, attributed=attributed, order=Order.BEST, limit=0)
        assert_as_expected(store, there, search)


def test_words_side_by_side_are_found(archive):
    store, there = archive
    pick = random.Random(8)
    for _ in range(8):
        assert_as_expected(store, there, Search(topic=((" ".join(pick.choices(WORDS, k=2)),),), near=False, limit=0))


def assert_as_expected(store, there, search: Search) -> None:
    found = store.search(search)
    wanted = expected(there, search)
    assert found.total == len(found.passages) == sum(map(len, wanted.values()))
    assert {(passage.article.id, passage.text) for passage in found.passages} == wanted.keys()


def test_a_page_of_the_best_is_the_beginning_of_all(archive):
    store, _ = archive
    search = {"topic": (("fee",), ("pier",), ("wage",)), "any_word": True, "order": Order.BEST}
    everything = store.search(Search(**search, limit=0))
    page = store.search(Search(**search, limit=7, offset=3))
    assert page.passages == everything.passages[3:10]
    assert list(everything.scores) == sorted(everything.scores, reverse=True)


def test_of_a_speaker_the_same_is_found_as_of_all_where_there_is_no_other(archive):
    store, _ = archive
    (lind,) = store.speakers()
    pick = random.Random(9)
    topics = [((word,), tuple(pick.sample(WORDS, k=2))) for word in WORDS]
    topics += [((" ".join(pick.choices(WORDS, k=2)),),) for _ in range(12)]
    for topic in topics:
        everybody = store.search(Search(topic=topic, limit=0))
        assert store.search(Search((lind.id,), topic=topic, limit=0)) == everybody
        assert sum(count for _, count in store.counts_by_speaker(Search(topic=topic))) == everybody.total


def test_common_words_only_rank_what_rarer_ones_find(archive, monkeypatch):
    store, _ = archive
    store.reindex()  # what is gone counts too where it is still in a segment
    frequency = {word: store.search(Search(topic=((word,),), near=False, attributed=None)).total for word in WORDS}
    rare, *_, common = sorted(WORDS, key=frequency.__getitem__)
    monkeypatch.setattr(fulltext, "COMMON", frequency[common] - 1)
    monkeypatch.setattr(fulltext, "COMMON_SHARE", 0.0)
    of_rare = store.search(Search(topic=((rare,),), order=Order.BEST, limit=0))
    of_both = store.search(Search(topic=((common,), (rare,)), any_word=True, order=Order.BEST, limit=0))
    assert set(of_both.passages) == set(of_rare.passages)
    assert sum(of_both.scores) > sum(of_rare.scores)
