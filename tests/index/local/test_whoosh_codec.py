import pickle

from whoosh.index import FileIndex
from whoosh.query import And, Or, Term

from index.local.fulltext_changes import FOLDER, REMEMBERED
from index.local.fulltext_documents import SCHEMA
from index.local.local_store import LocalStore
from index.local.whoosh_codec import PassageSegment
from index.local.whoosh_storage import GenerationStorage, loads


def test_whoosh_itself_can_search_what_we_wrote(tmp_path, read):
    store = LocalStore(tmp_path, create=True)
    store.add([read("a.txt", "Fees are high.", ("Otto Lind", "Otto Lind", "said", "fees pay for the pier"))])
    store.add([read("b.txt", "The pier is closed.")])
    store.add([read("c.txt", "Fees are gone.")])
    store.remove(["c.txt"])
    generation = store._archive.recall(REMEMBERED)
    store.close()
    with FileIndex(GenerationStorage(str(tmp_path / FOLDER), generation), SCHEMA).searcher() as searcher:
        fee, pier = Term("words", b"fee"), Term("words", b"pier")
        found = [[hit.docnum for hit in searcher.search(query)] for query in (fee, And([fee, pier]), Or([fee, pier]))]
    assert [sorted(documents) for documents in found] == [[0, 1], [1], [0, 1, 2]]


def test_articles_that_are_taken_out_are_noted_as_stretches():
    segment = PassageSegment("MAIN", 100)
    for start, end in ((10, 20), (40, 50), (20, 25), (90, 100)):
        segment.take_out(start, end)
    assert segment.gone == [(10, 25), (40, 50), (90, 100)]
    assert (segment.deleted_count(), segment.doc_count()) == (35, 65)
    assert list(segment.deleted_docs()) == [number for number in range(100) if segment.is_deleted(number)]


def test_a_segment_is_read_back_by_the_guarded_unpickler():
    segment = PassageSegment("MAIN", 100)
    segment.take_out(3, 5)
    again = loads(pickle.dumps(segment))
    assert (again.segment_id(), again.documents, again.gone) == (segment.segment_id(), 100, [(3, 5)])
