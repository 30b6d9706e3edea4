import sqlite3

from index.article import Article
from index.errors import ArticleError
from index.local.local_store import LocalStore


def test_all_of_a_sound_archive_can_be_read(tmp_path, read):
    store = LocalStore(tmp_path, create=True)
    articles = [read(f"{number}.txt", f"Ship {number} waited.", title=f"Ship {number}") for number in range(3)]
    store.add(articles)
    store.remove(["1.txt"])
    assert list(store.readable_articles()) == [articles[0].article, articles[2].article]
    store.close()


def test_what_is_damaged_is_named_and_the_rest_is_read(tmp_path, read):
    """A page in the middle of the file is overwritten, as a failing disk may do."""
    store = LocalStore(tmp_path, create=True)
    store.add([read(f"{n}.txt", f"Nothing was said in {n}. " + "Ships waited. " * 400) for n in range(40)])
    store.close()
    file = tmp_path / "archive.sqlite3"
    content = bytearray(file.read_bytes())
    damaged = content.index(b"Nothing was said in 17.") - 2000
    content[damaged : damaged + 4000] = bytes(4000)
    file.write_bytes(content)
    again = LocalStore(tmp_path)
    found = list(again.readable_articles())
    lost = {one.place for one in found if isinstance(one, ArticleError)}
    assert "17.txt" in lost
    assert len(lost) < 10
    assert {one.id for one in found if isinstance(one, Article)} == {f"{n}.txt" for n in range(40)} - lost
    again.close()


def test_a_text_that_was_changed_is_not_taken_for_the_articles_own(tmp_path, read):
    store = LocalStore(tmp_path, create=True)
    store.add([read("fees.txt", "Fees are high.")])
    with sqlite3.connect(tmp_path / "archive.sqlite3") as database:
        database.execute("UPDATE articles SET text = 'Fees are low.'")
    database.close()
    (lost,) = store.readable_articles()
    assert isinstance(lost, ArticleError)
    assert "has not the text" in lost.reason
    store.close()
