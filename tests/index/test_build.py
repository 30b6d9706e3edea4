"""Building with the real model, on articles of a sentence or two."""

import json
from pathlib import Path

import pytest

from index import workers
from index.build import build, read_all
from index.errors import ArticleError, ModelNotFoundError
from index.local.local_store import LocalStore
from index.passage import ReadArticle


@pytest.fixture
def store(tmp_path):
    store = LocalStore(tmp_path / "archive", create=True)
    yield store
    store.close()


@pytest.fixture
def folder(tmp_path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text("Mayor Anna Berg said the harbour will reopen.")
    (folder / "b.txt").write_text("Otto Lind warned that fees are too high.")
    return folder


def test_new_articles_are_put_in_and_unchanged_ones_left_alone(store, folder):
    first = build(store, [folder], jobs=1)
    assert (first.articles, first.unchanged, first.errors) == (2, 0, ())
    assert store.speakers_named("Berg")[0].statements == 1
    (folder / "b.txt").write_text("Otto Lind denied that fees are too high.")
    (folder / "c.txt").write_text("Nothing was said.")
    second = build(store, [folder], jobs=1)
    assert (second.articles, second.unchanged) == (2, 1)
    assert store.status(check=True).articles == 3


def test_what_cannot_be_read_is_reported_and_costs_only_itself(store, folder):
    (folder / "empty.txt").write_text("")
    (folder / "picture.png").write_text("not an article")
    report = build(store, [folder, folder / "nowhere.txt"], jobs=1)
    assert report.articles == 2
    assert report.skipped == 1
    assert [error.reason for error in report.errors] == ["there is no such file or folder", "the file is empty"]


def test_progress_is_told(store, folder):
    told = []
    build(store, [folder], jobs=1, on_progress=told.append)
    assert [progress.articles for progress in told] == [1, 2, 2]
    assert told[-1].share == 1.0
    assert told[-1].words == 16
    assert (told[-1].files, told[-1].files_in_all) == (2, 2)


def test_an_article_that_extraction_fails_on_costs_only_itself(store, folder, monkeypatch):
    class FailsOnHarbours:
        def parse(self, article):
            if "harbour" in article.text:
                raise IndexError("no harbour")
            return real.parse(article)

    real = workers._load(None)
    monkeypatch.setattr(workers, "_load", lambda _: FailsOnHarbours())
    report = build(store, [folder], jobs=1)
    assert report.articles == 1
    assert str(report.errors[0]).startswith("a.txt: cannot be read (IndexError: no harbour)")


def test_an_article_longer_than_any_book_is_refused_and_costs_only_itself(store, folder):
    (folder / "0.txt").write_text("Anna Berg said so. " * (workers.LONGEST_ARTICLE // 19 + 1))
    report = build(store, [folder], jobs=1)
    assert report.articles == 2
    assert str(report.errors[0]).startswith("0.txt: has 2,000,016 characters, more than 2,000,000.")


def test_a_build_broken_off_keeps_what_was_committed_and_goes_on_from_there(store, folder, monkeypatch):
    monkeypatch.setattr("index.build.PASSAGES_A_COMMIT", 1)

    def stop_at_second(progress):
        if progress.articles == 2:
            raise KeyboardInterrupt

    (folder / "c.txt").write_text("Nothing was said.")
    with pytest.raises(KeyboardInterrupt):
        build(store, [folder], jobs=1, on_progress=stop_at_second)
    assert store.status(check=True).articles == 2
    assert build(store, [folder], jobs=1).unchanged == 2


def test_a_model_that_is_not_installed_is_named(store, folder):
    with pytest.raises(ModelNotFoundError, match="no_such_model"):
        build(store, [folder], jobs=1, model="no_such_model")


def test_several_processes_read_the_same_in_the_same_order(tmp_path):
    file = tmp_path / "a.jsonl"
    texts = [f"Speaker Number{n} said that {n} ships came." for n in range(8)]
    file.write_text("".join(json.dumps({"id": str(n), "text": text}) + "\n" for n, text in enumerate(texts)) + "{")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(workers, "CHUNK", 60)
        together = list(read_all([file], jobs=2))
    assert [one.article.id for one in together if isinstance(one, ReadArticle)] == [str(n) for n in range(8)]
    assert isinstance(together[-1], ArticleError)
    assert together[:-1] == list(read_all([file], jobs=1))[:-1]


def test_errors_of_another_process_are_told_here(folder):
    with pytest.raises(ModelNotFoundError, match="no_such_model"):
        list(read_all([folder], jobs=2, model="no_such_model"))


def test_importing_build_loads_no_model():
    import subprocess
    import sys

    imports = "import sys, index.build, index.local.local_store"
    code = imports + "; assert not {'spacy', 'whoosh', 'rapidfuzz'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[2])
