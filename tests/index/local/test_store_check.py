import sqlite3

from index.local.local_store import LocalStore
from index.search import Search

ABOUT_FEES = Search(topic=(("fees",),))


def test_a_check_names_the_article_whose_text_was_changed(filled, place):
    with sqlite3.connect(place / "archive.sqlite3") as database:
        database.execute("UPDATE articles SET text = 'Otto Lind denied it.' WHERE id = 'fees.txt'")
    database.close()
    (problem,) = filled.status(check=True).problems
    assert "'fees.txt' has not the text that was stored" in problem
    assert "quoth remove" in problem


def test_a_check_of_a_damaged_archive_names_what_is_damaged(store, place, read):
    store.add([read(f"{n}.txt", f"Nothing was said in {n}. " + "Ships waited. " * 400) for n in range(40)])
    store.close()
    file = place / "archive.sqlite3"
    content = bytearray(file.read_bytes())
    damaged = content.index(b"Nothing was said in 17.")
    content[damaged - 2000 : damaged + 2000] = bytes(4000)
    file.write_bytes(content)
    again = LocalStore(place)
    problems = again.status(check=True).problems
    assert problems
    assert any("'17.txt'" in problem for problem in problems)
    assert again.article("3.txt").text.startswith("Nothing was said in 3.")
    again.close()


def test_a_check_names_passages_that_are_missing(filled, place):
    with sqlite3.connect(place / "archive.sqlite3") as database:
        database.execute("DELETE FROM passages WHERE id = 1")
    database.close()
    problems = filled.status(check=True).problems
    assert any("harbour.txt" in problem for problem in problems)
    assert any("quoth reindex" in problem for problem in problems)
